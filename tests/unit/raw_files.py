"""Makes small RAW files for tests: DNGs written by hand, as Adobe's DNG specification 1.6 says.

There are no RAW samples here that may be shipped, and nothing we install writes any: these hold an
uncompressed Bayer mosaic, the tags LibRaw asks for, and if wanted an embedded JPEG in a SubIFD, in the
order cameras use.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from models.face import Image
from tests.unit.media_files import encoded

WHITE = 65535

_BYTE, _ASCII, _SHORT, _LONG, _RATIONAL, _SIGNED_RATIONAL = 1, 2, 3, 4, 5, 10
_TO_XYZ = (
    3.2404542,
    -1.5371385,
    -0.4985314,
    -0.969266,
    1.8760108,
    0.041556,
    0.0556434,
    -0.2040259,
    1.0572252,
)
"""XYZ to linear sRGB: the camera of these files sees what a screen shows."""

Tag = tuple[int, int, int, bytes]
"""Tag, type, count, value."""


@dataclass
class Dng:
    """What a DNG shall hold.

    Attributes:
        pixels: the picture as the sensor sees it, before `orientation` turns it.
        orientation: EXIF.
        preview: a JPEG embedded in a SubIFD; None for a file without one.
        camera: maker and model.
        exif: tags of the EXIF directory.
        gps: tags of the GPS directory.
        xmp: a packet for tag 700.
        claims: width and height the header speaks of, where that is a lie.
    """

    pixels: Image
    orientation: int = 1
    preview: bytes | None = None
    camera: tuple[str, str] = ("Kinframe", "Kinframe Test 1")
    exif: list[Tag] = field(default_factory=list)
    gps: list[Tag] = field(default_factory=list)
    xmp: bytes | None = None
    claims: tuple[int, int] | None = None


def dng(pixels: Image, orientation: int = 1, preview: bytes | None = None) -> bytes:
    """A DNG of these pixels."""
    return dng_of(Dng(pixels, orientation, preview))


def preview_of(pixels: Image) -> bytes:
    """A JPEG as cameras embed them: without EXIF of its own."""
    return encoded(pixels, ".jpg")


def dng_of(wanted: Dng) -> bytes:
    """The bytes of a little-endian DNG; the main picture is in the first directory."""
    height, width = wanted.pixels.shape[:2]
    told_width, told_height = wanted.claims or (width, height)
    mosaic = _mosaic(wanted.pixels).tobytes()
    file = _File()
    tags = [
        long_tag(254, 0),
        long_tag(256, told_width),
        long_tag(257, told_height),
        short_tag(258, 16),
        short_tag(259, 1),
        short_tag(262, 32803),  # a mosaic
        text_tag(271, wanted.camera[0]),
        text_tag(272, wanted.camera[1]),
        long_tag(273, file.put(mosaic)),
        short_tag(274, wanted.orientation),
        short_tag(277, 1),
        long_tag(278, told_height),
        long_tag(279, len(mosaic)),
        short_tag(284, 1),
        (33421, _SHORT, 2, struct.pack("<2H", 2, 2)),
        (33422, _BYTE, 4, bytes([0, 1, 1, 2])),
        (50706, _BYTE, 4, bytes([1, 4, 0, 0])),
        (50707, _BYTE, 4, bytes([1, 1, 0, 0])),
        text_tag(50708, " ".join(wanted.camera)),
        short_tag(50714, 0),
        long_tag(50717, WHITE),
        (50721, _SIGNED_RATIONAL, 9, b"".join(struct.pack("<2i", round(n * 10000), 10000) for n in _TO_XYZ)),
        rationals_tag(50728, [(1, 1)] * 3),
        short_tag(50778, 21),  # D65
    ]
    if wanted.xmp is not None:
        tags.append((700, _BYTE, len(wanted.xmp), wanted.xmp))
    if wanted.preview is not None:
        tags.append(long_tag(330, file.directory(_preview_tags(file, wanted.preview))))
    if wanted.exif:
        tags.append(long_tag(0x8769, file.directory(wanted.exif)))
    if wanted.gps:
        tags.append(long_tag(0x8825, file.directory(wanted.gps)))
    return file.finished(tags)


def short_tag(tag: int, *values: int) -> Tag:
    """Numbers of 16 bits."""
    return tag, _SHORT, len(values), struct.pack(f"<{len(values)}H", *values)


def long_tag(tag: int, *values: int) -> Tag:
    """Numbers of 32 bits."""
    return tag, _LONG, len(values), struct.pack(f"<{len(values)}I", *values)


def text_tag(tag: int, text: str) -> Tag:
    """A text with the zero at its end."""
    data = text.encode() + b"\0"
    return tag, _ASCII, len(data), data


def rationals_tag(tag: int, values: list[tuple[int, int]]) -> Tag:
    """Fractions."""
    return tag, _RATIONAL, len(values), b"".join(struct.pack("<2I", *value) for value in values)


def _preview_tags(file: _File, jpeg: bytes) -> list[Tag]:
    return [
        long_tag(254, 1),
        short_tag(259, 7),
        short_tag(262, 6),
        long_tag(273, file.put(jpeg)),
        short_tag(277, 3),
        long_tag(279, len(jpeg)),
    ]


def _mosaic(pixels: Image) -> npt.NDArray[np.uint16]:
    """What a sensor with red, green / green, blue counts for sRGB colours."""
    part = pixels.astype(np.float64) / 255
    linear = np.where(part <= 0.04045, part / 12.92, ((part + 0.055) / 1.055) ** 2.4)
    counted = np.empty(pixels.shape[:2], np.uint16)
    for row, column, channel in ((0, 0, 0), (0, 1, 1), (1, 0, 1), (1, 1, 2)):
        counted[row::2, column::2] = np.rint(linear[row::2, column::2, channel] * WHITE)
    return counted


class _File:
    """A TIFF that grows; its first directory comes last."""

    def __init__(self) -> None:
        self._data = bytearray(b"II*\0\0\0\0\0")

    def put(self, data: bytes) -> int:
        """Write something; where it begins."""
        self._data += bytes(len(self._data) % 2)
        at = len(self._data)
        self._data += data
        return at

    def directory(self, tags: list[Tag]) -> int:
        """Write a directory; where it begins."""
        rows = []
        for tag, kind, count, value in sorted(tags):
            inline = value.ljust(4, b"\0") if len(value) <= 4 else struct.pack("<I", self.put(value))
            rows.append(struct.pack("<HHI", tag, kind, count) + inline)
        return self.put(struct.pack("<H", len(rows)) + b"".join(rows) + bytes(4))

    def finished(self, tags: list[Tag]) -> bytes:
        at = self.directory(tags)
        self._data[4:8] = struct.pack("<I", at)
        return bytes(self._data)
