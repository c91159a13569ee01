"""The fast road for JPEG: libjpeg-turbo through simplejpeg, straight into an array.

Measured on 12 megapixels: 52 ms against Pillow's 131 ms; 35 ms at a quarter of the size.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

import numpy as np
import simplejpeg
from PIL import Image as Pillow

from config.language import tr
from media.exif import read_exif
from media.formats import CUT_OFF, DAMAGED
from media.raster import Raster, Size, as_array, check_size, fitted, shrunk
from models.errors import PhotoError
from models.face import Image

_END_OF_IMAGE = b"\xff\xd9"
_EXIF, _ICC = b"Exif\0\0", b"ICC_PROFILE\0"
_APP1, _APP2, _START_OF_SCAN = 0xE1, 0xE2, 0xDA
_STANDALONE = {0x01, *range(0xD0, 0xDA)}
"""Markers without a length (ITU-T T.81, table B.1)."""

_THREE_COLOURS = {"YCbCr", "Gray", "RGB"}
"""The rest (CMYK, YCCK) is Pillow's business: Adobe writes it inverted, and it wants its ICC profile."""

MAX_SCANS = 200
"""libjpeg goes over the whole picture for each, however little it says; cameras and editors write a dozen."""

_START_OF_FRAME = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}
_SEQUENTIAL = {0xC0, 0xC1, 0xC9}
_END = 0xD9
_NEXT = re.compile(rb"\xff[^\0\xd0-\xd7\xff]")
"""A marker among pixels: neither a 0xFF that is meant, nor a restart, nor filling (ITU-T T.81, B.1.1)."""

_EXIF_MARK = re.compile(rb"(?<=\xff\xe1..)" + _EXIF, re.DOTALL)


def read_jpeg(data: bytes, long_side: int | None, *, exact: bool = True) -> Raster | None:
    """Decode a JPEG, at a smaller size if a smaller one is enough; the arguments are those of `decode`.

    Returns:
        The raster, or None if this JPEG is of a kind the fast road does not take.

    Raises:
        PhotoError: it is too large or cut off, or has scans without end.
    """
    header = _header(data)
    # Also for Pillow, which hands the file to libjpeg as well.
    _check_scans(data)
    if header is None:
        return None
    size, colours = header
    check_size(size)
    if colours not in _THREE_COLOURS:
        return None
    target = fitted(size, long_side)
    pixels = _pixels(data, target if exact else _halved(size, target))
    if pixels is None:
        return None
    if exact and pixels.shape[:2] != target[::-1]:
        pixels = as_array(shrunk(Pillow.fromarray(pixels), target))
    exif, profile = metadata(data)
    facts = read_exif(exif)
    return Raster(pixels, size, facts, facts.orientation, profile)


def jpeg_size(data: bytes) -> Size:
    """Width and height by the header; (0, 0) where it is broken."""
    header = _header(data)
    return header[0] if header else (0, 0)


def metadata(data: bytes) -> tuple[bytes | None, bytes | None]:
    """The EXIF block and the ICC profile of a JPEG (CIPA DC-008, 4.7.2; ICC.1:2022, B.4)."""
    exif: bytes | None = None
    chunks: dict[int, bytes] = {}
    expected = 0
    for marker, start, end in _segments(data):
        if marker == _APP1 and exif is None and data.startswith(_EXIF, start):
            exif = data[start:end]
        elif marker == _APP2 and data.startswith(_ICC, start) and end - start > len(_ICC) + 2:
            number, expected = data[start + len(_ICC)], data[start + len(_ICC) + 1]
            chunks[number] = data[start + len(_ICC) + 2 : end]
    whole = bool(chunks) and sorted(chunks) == list(range(1, expected + 1))
    return exif, b"".join(chunks[number] for number in sorted(chunks)) if whole else None


def without_exif(data: bytes) -> bytes:
    """A JPEG of the same length in which no EXIF block is to be recognised, and the pixels are the same.

    Pillow joins such blocks and copies what it has for each: a thousand of them take minutes.
    """
    return _EXIF_MARK.sub(bytes(len(_EXIF)), data)


def _check_scans(data: bytes) -> None:
    """Costs nothing for a JPEG of one scan, as cameras write them, and 1 ms for 4 MB of many.

    Raises:
        PhotoError: the pixels are gone over more than MAX_SCANS times.
    """
    if next(islice(_scans(data), MAX_SCANS, None), None) is not None:
        raise PhotoError(tr(DAMAGED))


def _scans(data: bytes) -> Iterator[int]:
    """Where the scans begin that libjpeg reads: only the first where that has all there is."""
    frame, colours = 0, b""
    for marker, at in _markers(data):
        if marker in _START_OF_FRAME:
            frame, colours = marker, data[at + 7 : at + 8]
        elif marker == _START_OF_SCAN:
            yield at
            if frame in _SEQUENTIAL and data[at + 2 : at + 3] == colours:
                return


def _header(data: bytes) -> tuple[Size, str] | None:
    """Size and colour space; None for what is broken, or has a subsampling libjpeg-turbo cannot name."""
    try:
        height, width, colours, _ = simplejpeg.decode_jpeg_header(data, strict=False)
    except (ValueError, KeyError):
        return None
    return (width, height), colours


def _halved(size: Size, target: Size) -> Size:
    """The size halved as often (three times at most) as leaves it no smaller than the target.

    Of libjpeg's sizes (n/8) only these have fast code: 12 megapixels take 28 ms at a half, 38 ms
    whole, and 61 ms at seven eighths.
    """
    for halvings in (3, 2, 1):
        width, height = (-(-side // 2**halvings) for side in size)
        if width >= target[0] and height >= target[1]:
            return width, height
    return size


def _pixels(data: bytes, target: Size) -> Image | None:
    """The pixels at the smallest of libjpeg's sizes (n/8) that is not below the target."""
    try:
        return _decoded(data, target, strict=True)
    except ValueError as error:
        # The only warning of libjpeg (jerror.h, JWRN_JPEG_EOF) that says pixels are missing at the end.
        ends_early = "Premature end of JPEG file" in str(error)
    try:
        if ends_early:
            # All the pixels may be there and only the end mark be lost: then adding it heals the file.
            return _decoded(data + _END_OF_IMAGE, target, strict=True)
        # Other warnings, such as stray bytes between two segments, are common and harmless.
        return _decoded(data, target, strict=False)
    except ValueError as error:
        if ends_early:
            raise PhotoError(tr(CUT_OFF)) from error
        return None


def _decoded(data: bytes, target: Size, *, strict: bool) -> Image:
    pixels: Image = simplejpeg.decode_jpeg(
        data, "RGB", min_width=target[0], min_height=target[1], strict=strict
    )
    return np.ascontiguousarray(pixels)


def _segments(data: bytes) -> Iterator[tuple[int, int, int]]:
    """Marker, start and end of the payload of each segment before the pixels (ITU-T T.81, annex B)."""
    for marker, at in _markers(data):
        length = int.from_bytes(data[at : at + 2], "big")
        if marker == _START_OF_SCAN or length < 2:  # noqa: PLR2004
            return
        yield marker, at + 2, min(at + length, len(data))


def _markers(data: bytes) -> Iterator[tuple[int, int]]:
    """Each marker of the picture that has a length, and where that is.

    Like libjpeg it goes on behind stray bytes, and up to the end of the picture: behind that there may
    be another one, or a film.
    """
    at = 2
    while (found := _NEXT.search(data, at)) and data[found.end() - 1] != _END:
        at = found.end()
        marker = data[at - 1]
        if marker not in _STANDALONE:
            yield marker, at
            at += max(int.from_bytes(data[at : at + 2], "big"), 2)
