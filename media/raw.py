"""Cameras' RAW files, through LibRaw: the picture the camera embedded where it will do, else developed.

Cameras put a finished JPEG into their RAW files, often of full size. To show it takes what a JPEG takes, and
it looks as the camera meant it; to develop 24 megapixels takes seconds and half a gigabyte.
"""

from __future__ import annotations

import io
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
from PIL import Image as Pillow

from config.language import mark, tr
from media.boxes import boxes
from media.exif import UPRIGHT, ExifFacts, facts_of, read_exif
from media.jpeg import jpeg_size, metadata, read_jpeg
from media.raster import Raster, Size, as_array, check_size, fitted, is_sideways, shrunk
from media.tags import BYTE_ORDERS, Block, first_directory
from models.errors import PhotoError
from models.face import Image

if TYPE_CHECKING:
    import rawpy

DAMAGED_RAW = mark("The RAW file is damaged, or of a camera that Kinframe does not know.")

_ORIENTATIONS = (1, 2, 4, 3, 5, 8, 6, 7)
"""EXIF's orientation for each of LibRaw's ways to turn (bits: mirrored, upside down, transposed)."""

_SAME_SHAPE = 0.02
"""An embedded picture of another shape was cropped by the camera, or has black bars: points in it are
points of another picture."""

_ENOUGH = 0.5
"""Of the sensor's long side: a picture so large stands for the whole one, whatever is wanted."""

_FUJI = b"FUJIFILMCCD-RAW"
_FUJI_PLACES = 84
"""Where a RAF says where its JPEG is and how long, both with the greatest byte first."""

_CANON = bytes.fromhex("85c0b687820f11e08111f4ce462b6a48")
"""The box in which CR3 files keep EXIF: CMT1 the first directory, CMT2 EXIF, CMT4 GPS, each a TIFF."""

_MOST_JPEG_HEAD = 1 << 20

_libraw = threading.Lock()
"""One file at a time. LibRaw uses every core for one by itself, and two that are developed together take
a gigabyte; what it gives is decoded outside."""


def read_raw(data: bytes, long_side: int | None, *, exact: bool = True) -> Raster:
    """Decode a RAW file; the arguments are those of `decode`.

    The embedded picture is taken if it is as large as wanted, or half as large as the sensor's: with no
    `long_side` too. The size is that of the sensor's picture in either case.

    Raises:
        PhotoError: it is too large, damaged or of an unknown camera.
    """
    size, turn, preview = _look(data)
    exif = raw_exif(data)
    raster = _from_preview(preview, size, long_side, exact=exact) if preview else None
    if preview:
        exif = _filled(exif, read_exif(metadata(preview)[0]))
    exif = replace(exif, orientation=turn)
    if raster is None:
        size, pixels = _developed(data, long_side)
        if exact:
            pixels = as_array(shrunk(Pillow.fromarray(pixels), fitted(size, long_side)))
        return Raster(pixels, size, exif, turn, None)
    if _is_turned(raster.size, size, turn):
        return Raster(raster.pixels, size[::-1], exif, UPRIGHT, raster.profile)
    return Raster(raster.pixels, size, exif, turn, raster.profile)


def raw_size(data: bytes) -> Size:
    """Width and height as they are stored; (0, 0) where it is too damaged to tell."""
    try:
        with _opened(data) as raw:
            return _size(raw)
    except PhotoError:
        # Decoding will say what is wrong with it.
        return (0, 0)


def raw_exif(data: Block) -> ExifFacts:
    """What the EXIF of a RAW file says, without LibRaw and without reading more than that."""
    head = data[: _FUJI_PLACES + 8]
    if head[:4] in BYTE_ORDERS:
        return read_exif(data)
    if head.startswith(_FUJI):
        start, length = (int.from_bytes(head[at : at + 4], "big") for at in (_FUJI_PLACES, _FUJI_PLACES + 4))
        return read_exif(metadata(data[start : start + min(length, _MOST_JPEG_HEAD)])[0])
    if head[4:8] == b"ftyp":
        return _canon_exif(data)
    return ExifFacts()


def _canon_exif(data: Block) -> ExifFacts:
    blocks: dict[bytes, Block] = {}
    try:
        for kind, start, end in boxes(data, 0, len(data)):
            if kind == b"moov":
                blocks |= _canon_blocks(data, start, end)
    except ValueError:
        return ExifFacts()
    first, exif, gps = (first_directory(blocks.get(name, b"")) for name in (b"CMT1", b"CMT2", b"CMT4"))
    return facts_of(first, exif, gps)


def _canon_blocks(data: Block, start: int, end: int) -> dict[bytes, Block]:
    return {
        name: data[at : min(stop, at + _MOST_JPEG_HEAD)]
        for kind, inside, behind in boxes(data, start, end)
        if kind == b"uuid" and data[inside : inside + 16] == _CANON
        for name, at, stop in boxes(data, inside + 16, behind)
        if name in {b"CMT1", b"CMT2", b"CMT4"}
    }


def _filled(exif: ExifFacts, other: ExifFacts) -> ExifFacts:
    """What one knows, else what the other does: into the JPEG of an old camera LibRaw puts what it read."""
    missing = {
        name: getattr(other, name)
        for name in ("taken_at", "camera", "lens", "aperture", "exposure", "iso", "focal_length")
        if getattr(exif, name) is None
    }
    return replace(exif, **missing)


def _from_preview(jpeg: bytes, size: Size, long_side: int | None, *, exact: bool) -> Raster | None:
    """The embedded picture, if it is large enough, whole, and shows what the sensor saw."""
    width, height = jpeg_size(jpeg)
    if not width or not height:
        return None
    wanted = min(long_side or max(size), max(size))
    if max(width, height) < min(wanted, _ENOUGH * max(size)):
        return None
    shape = max(width, height) / min(width, height) * min(size) / max(size)
    if abs(shape - 1) > _SAME_SHAPE:
        return None
    try:
        return read_jpeg(jpeg, long_side, exact=exact)
    except PhotoError:
        return None


def _is_turned(jpeg: Size, size: Size, turn: int) -> bool:
    """Whether the embedded picture stands already: it is high where the sensor's is wide.

    Its own EXIF says nothing about that: where a camera wrote none, LibRaw puts one in.
    """
    return is_sideways(turn) and (jpeg[0] < jpeg[1]) != (size[0] < size[1])


def _look(data: bytes) -> tuple[Size, int, bytes | None]:
    """The picture's size and orientation as stored, and the largest JPEG in the file."""
    with _opened(data) as raw:
        size = _size(raw)
        check_size(size)
        check_size((raw.sizes.raw_width, raw.sizes.raw_height))
        return size, _ORIENTATIONS[raw.sizes.flip & 7], _embedded(raw)


def _embedded(raw: rawpy.RawPy) -> bytes | None:
    import rawpy

    try:
        thumbnail = raw.extract_thumb()
    except (rawpy.LibRawError, rawpy.NotSupportedError, ValueError):
        # None there, of a rare kind, or damaged: the picture itself may be whole.
        return None
    return bytes(thumbnail.data) if thumbnail.format is rawpy.ThumbFormat.JPEG else None


def _developed(data: bytes, long_side: int | None) -> tuple[Size, Image]:
    """The size of the picture, and its pixels at that or half of it: not turned, in sRGB."""
    import rawpy

    with _opened(data) as raw:
        size = _size(raw)
        half = long_side is not None and 2 * long_side <= max(size)
        pixels: Any = raw.postprocess(
            half_size=half,
            use_camera_wb=True,
            output_bps=8,
            user_flip=0,
            demosaic_algorithm=rawpy.DemosaicAlgorithm.PPG,
        )
    if pixels.ndim == 2:  # noqa: PLR2004
        pixels = pixels[:, :, None]
    colours: Image = np.ascontiguousarray(np.repeat(pixels, 3, axis=2) if pixels.shape[2] == 1 else pixels)
    height, width = colours.shape[:2]
    shape = width / height * size[1] / size[0]
    # The sensors of old Fujifilm cameras stand on a corner: LibRaw knows the size only in the end.
    return size if abs(shape - 1) <= _SAME_SHAPE else (width * (1 + half), height * (1 + half)), colours


def _size(raw: rawpy.RawPy) -> Size:
    """Of the picture in its stored orientation, with square pixels (some old cameras' were not)."""
    sizes = raw.sizes
    aspect = sizes.pixel_aspect if 0 < sizes.pixel_aspect < 16 else 1.0  # noqa: PLR2004
    width, height = sizes.width, sizes.height
    return (round(width * aspect), height) if aspect > 1 else (width, round(height / aspect))


@contextmanager
def _opened(data: bytes) -> Iterator[rawpy.RawPy]:
    import rawpy

    with _libraw:
        try:
            with rawpy.imread(io.BytesIO(data)) as raw:
                yield raw
        except (rawpy.LibRawUnsufficientMemoryError, rawpy.LibRawMemPoolOverflowError) as error:
            raise MemoryError from error
        except (rawpy.LibRawError, rawpy.NotSupportedError, ValueError) as error:
            raise PhotoError(tr(DAMAGED_RAW)) from error
