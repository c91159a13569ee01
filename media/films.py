"""One picture of a film, through OpenCV's FFmpeg: the first that shows something.

Whatever is asked of the same file, the same picture comes back: faces found in it stay where they are.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
from PIL import Image as Pillow

from config import opencv
from config.language import mark, tr
from media.exif import UPRIGHT
from media.film_header import FilmHeader, read_film_header
from media.raster import Raster, Size, as_array, check_size, fitted, shrunk
from models.errors import PhotoError
from models.face import Image

DAMAGED_FILM = mark("The film is damaged, or of a kind that Kinframe cannot open.")
ONLY_SOUND = mark("This film has no pictures, only sound.")

MAX_FRAME_PIXELS = 64_000_000
"""Twice 8K. A decoder keeps a dozen frames at once."""

MOMENTS = ((0.0, 0.0), (1.0, 0.0), (0.0, 0.1), (0.0, 0.25), (0.0, 0.5))
"""Where is looked, one after the other: so many seconds after the beginning and that part of the film."""

LATEST = 30.0
"""Seconds; no picture is looked for behind that."""

MOST_FRAMES = 2000
"""Nor behind so many frames: to get to one, all since the last whole frame must be decoded."""

_TIMEOUT = 10_000
"""Milliseconds for opening, and for each frame, that FFmpeg waits for a disk."""

_DARK, _BRIGHT, _FLAT, _BLURRED = 24.0, 235.0, 12.0, 20.0
"""Grey levels; and the variance of the Laplacian at PROBE pixels of width. Below the last a frame shows
nothing one would recognise: a hand before the lens, a pan, a fade."""

PROBE = 320

_MOST_STRETCHED = 4.0
_STILL_SQUARE = 0.01


class _Film(Protocol):
    """What we use of `cv2.VideoCapture`."""

    def get(self, name: int, /) -> float: ...

    def set(self, name: int, value: float, /) -> bool: ...

    def read(self) -> tuple[bool, Image | None]: ...


@dataclass(frozen=True, slots=True, eq=False)
class _Still:
    """A frame, and how much there is to see on it."""

    pixels: Image
    worth: float
    is_good: bool


def read_film(path: Path, long_side: int | None, *, exact: bool = True) -> Raster:
    """One picture of a film, upright; the arguments are those of `decode`.

    Raises:
        PhotoError: it is damaged, too large or has only sound.
    """
    header = read_film_header(path)
    with _opened(path, header) as film:
        pixels = _first_good(film, header)
        if pixels is None:
            raise PhotoError(tr(DAMAGED_FILM))
        pixels = _square(pixels, film)
    size = pixels.shape[1], pixels.shape[0]
    if exact and fitted(size, long_side) != size:
        pixels = as_array(shrunk(Pillow.fromarray(pixels), fitted(size, long_side)))
    return Raster(pixels, size, header.facts, UPRIGHT, None)


def film_size(path: Path) -> Size:
    """Width and height of its frames; (0, 0) where it is too damaged to tell."""
    try:
        with _opened(path, FilmHeader()) as film:
            return _frame_size(film)
    except PhotoError:
        # Decoding will say what is wrong with it.
        return (0, 0)


def film_duration(path: Path, header: FilmHeader | None = None) -> float | None:
    """How many seconds a film takes; None where nobody says.

    Args:
        path: the film.
        header: what its header says, if it was read already.

    Raises:
        PhotoError: the file cannot be read.
    """
    known = header or read_film_header(path)
    if known.duration is not None:
        return known.duration
    try:
        with _opened(path, known) as film:
            return _duration(film)
    except PhotoError:
        return None


def _first_good(film: _Film, header: FilmHeader) -> Image | None:
    """The first frame that shows something, else the one that shows most; None where none can be decoded."""
    best: _Still | None = None
    for number in _places(film, header):
        still = _frame(film, number)
        if still is None:
            continue
        if still.is_good:
            return still.pixels
        if best is None or still.worth > best.worth:
            best = still
    return best.pixels if best else None


def _places(film: _Film, header: FilmHeader) -> list[int]:
    """The numbers of the frames to look at, each once and in the order they are tried in."""
    rate = _number(film.get(opencv.load().CAP_PROP_FPS))
    duration = header.duration or _duration(film) or 0.0
    moments = [min(seconds + part * duration, LATEST) for seconds, part in MOMENTS]
    frames = [min(round(moment * rate), MOST_FRAMES) for moment in moments if moment <= duration]
    return list(dict.fromkeys([0, *frames]))


def _frame(film: _Film, number: int) -> _Still | None:
    cv2 = opencv.load()
    if number and not film.set(cv2.CAP_PROP_POS_FRAMES, float(number)):
        return None
    is_there, frame = film.read()
    if not is_there or frame is None or frame.ndim != 3 or frame.shape[2] != 3:  # noqa: PLR2004
        return None
    height, width = frame.shape[:2]
    probe = cv2.resize(frame, (PROBE, max(1, height * PROBE // width)), interpolation=cv2.INTER_AREA)
    grey = cv2.cvtColor(probe, cv2.COLOR_BGR2GRAY)
    mean, spread = float(grey.mean()), float(grey.std())
    sharpness = float(cv2.Laplacian(grey, cv2.CV_32F).var())
    is_good = _DARK <= mean <= _BRIGHT and spread >= _FLAT and sharpness >= _BLURRED
    return _Still(cv2.cvtColor(frame, cv2.COLOR_BGR2RGB), spread + sharpness**0.5, is_good)


def _square(pixels: Image, film: _Film) -> Image:
    """With square pixels: those of camcorders are often narrower or wider than high."""
    cv2 = opencv.load()
    wide, high = (_number(film.get(name)) for name in (cv2.CAP_PROP_SAR_NUM, cv2.CAP_PROP_SAR_DEN))
    if not wide or not high:
        return pixels
    if round(abs(_number(film.get(cv2.CAP_PROP_ORIENTATION_META)))) % 180 == 90:  # noqa: PLR2004
        wide, high = high, wide
    ratio = wide / high
    if abs(ratio - 1) < _STILL_SQUARE or not 1 / _MOST_STRETCHED <= ratio <= _MOST_STRETCHED:
        return pixels
    height, width = pixels.shape[:2]
    stretched = round(width * ratio), height
    check_size(stretched)
    result: Image = cv2.resize(pixels, stretched, interpolation=cv2.INTER_LINEAR)
    return result


def _duration(film: _Film) -> float | None:
    cv2 = opencv.load()
    rate, frames = (_number(film.get(name)) for name in (cv2.CAP_PROP_FPS, cv2.CAP_PROP_FRAME_COUNT))
    return frames / rate if rate and frames else None


def _number(value: float) -> float:
    """What a header says, if it is a number of something at all; else 0."""
    return float(value) if np.isfinite(value) and 0 < abs(value) < 1e9 else 0.0  # noqa: PLR2004


def _frame_size(film: _Film) -> Size:
    cv2 = opencv.load()
    width, height = (
        _number(film.get(name)) for name in (cv2.CAP_PROP_FRAME_WIDTH, cv2.CAP_PROP_FRAME_HEIGHT)
    )
    return max(0, round(width)), max(0, round(height))


@contextmanager
def _opened(path: Path, header: FilmHeader) -> Iterator[_Film]:
    """The film open in OpenCV, each frame turned upright as its header says."""
    cv2 = opencv.load()
    options = [
        (cv2.CAP_PROP_HW_ACCELERATION, cv2.VIDEO_ACCELERATION_NONE),
        (cv2.CAP_PROP_N_THREADS, 1),
        (cv2.CAP_PROP_OPEN_TIMEOUT_MSEC, _TIMEOUT),
        (cv2.CAP_PROP_READ_TIMEOUT_MSEC, _TIMEOUT),
    ]
    if header.has_picture is False:
        raise PhotoError(tr(ONLY_SOUND))
    try:
        film = cv2.VideoCapture(str(path), cv2.CAP_FFMPEG, [int(one) for pair in options for one in pair])
        try:
            if not film.isOpened():
                raise PhotoError(tr(DAMAGED_FILM))
            film.set(cv2.CAP_PROP_ORIENTATION_AUTO, 1.0)
            check_size(_frame_size(film), MAX_FRAME_PIXELS)
            yield film
        finally:
            film.release()
    except cv2.error as error:
        raise PhotoError(tr(DAMAGED_FILM)) from error
