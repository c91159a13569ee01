"""Makes picture files of every format for the tests of media/."""

from __future__ import annotations

import io
import os
import struct
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image as Pillow

from models.face import Image

DATA = Path(__file__).parent.parent / "data"
"""The samples of HEIF in it are quarters() as libheif's own heif-enc writes them, since nothing we
install writes HEIF: plain, with the right half transparent, and stored on its side with an `irot`
box and EXIF orientation 6 as phones write them."""

ORIENTATION = 0x0112
NOBODY = 65534

CORNERS = {
    "top left": (220, 30, 30),
    "top right": (30, 200, 40),
    "bottom left": (40, 60, 220),
    "bottom right": (240, 230, 40),
}
"""The colours of an asymmetric picture's quarters: red, green, blue, yellow."""

WRITERS: dict[str, dict[str, Any]] = {
    ".jpg": {"format": "JPEG", "quality": 92},
    ".png": {"format": "PNG"},
    ".gif": {"format": "GIF"},
    ".bmp": {"format": "BMP"},
    ".tif": {"format": "TIFF"},
    ".webp": {"format": "WEBP", "quality": 92},
    ".avif": {"format": "AVIF", "quality": 92, "speed": 10},
}
"""What Pillow needs to write each suffix."""


def written(folder: Path, name: str, data: bytes | bytearray) -> Path:
    """A new file with that content."""
    path = folder / name
    path.write_bytes(data)
    return path


def quarters(width: int = 96, height: int = 64) -> Image:
    """An upright picture no two orientations of which look the same."""
    pixels = np.zeros((height, width, 3), np.uint8)
    middle_x, middle_y = width // 2, height // 2
    pixels[:middle_y, :middle_x] = CORNERS["top left"]
    pixels[:middle_y, middle_x:] = CORNERS["top right"]
    pixels[middle_y:, :middle_x] = CORNERS["bottom left"]
    pixels[middle_y:, middle_x:] = CORNERS["bottom right"]
    return pixels


def scene(width: int, height: int, seed: int = 1) -> Image:
    """A smooth coloured picture, as photos are: noise enlarged."""
    small = np.random.default_rng(seed).integers(0, 256, (6, 8, 3), np.uint8)
    return np.asarray(Pillow.fromarray(small).resize((width, height), Pillow.Resampling.BICUBIC))


def quarter_colours(image: Image) -> list[list[int]]:
    """The pixels in the middle of the quarters: top left, top right, bottom left, bottom right."""
    height, width = image.shape[:2]
    return [
        image[y, x].tolist() for y in (height // 4, 3 * height // 4) for x in (width // 4, 3 * width // 4)
    ]


def assert_quarters(image: Image, tolerance: int = 12) -> None:
    """The image shows quarters(), each channel within the tolerance."""
    assert np.abs(np.subtract(quarter_colours(image), list(CORNERS.values()))).max() <= tolerance


def stored(upright: Image, orientation: int) -> Image:
    """The pixels a camera would have stored so that the orientation turns them upright.

    Written by what each value says of row 0 and column 0 (EXIF 2.32, 4.6.5), independently of
    how media/ turns pictures.
    """
    inverse = {
        1: lambda p: p,
        2: np.fliplr,
        3: lambda p: np.rot90(p, 2),
        4: np.flipud,
        5: lambda p: np.transpose(p, (1, 0, 2)),
        6: lambda p: np.rot90(p, 1),
        7: lambda p: np.rot90(np.transpose(p, (1, 0, 2)), 2),
        8: lambda p: np.rot90(p, -1),
    }[orientation]
    return np.ascontiguousarray(inverse(upright))


def exif_block(tags: dict[int, Any], exif_ifd: dict[int, Any] | None = None) -> bytes:
    """An EXIF block as Pillow writes it."""
    exif = Pillow.Exif()
    exif.update(tags)
    if exif_ifd:
        exif.get_ifd(0x8769).update(exif_ifd)
    return exif.tobytes()


def encoded(pixels: Image | Pillow.Image, suffix: str, **options: Any) -> bytes:
    """The bytes of a picture file of that suffix's format."""
    image = pixels if isinstance(pixels, Pillow.Image) else Pillow.fromarray(pixels)
    buffer = io.BytesIO()
    image.save(buffer, **(WRITERS[suffix] | options))
    return buffer.getvalue()


def raw_tiff(entries: list[tuple[int, int, int, bytes]], byteorder: str = "<", *, offset: int = 8) -> bytes:
    """A TIFF block made by hand: (tag, type, count, four bytes of value) for each entry."""
    head = (b"II*\0" if byteorder == "<" else b"MM\0*") + struct.pack(byteorder + "I", offset)
    body = struct.pack(byteorder + "H", len(entries))
    for tag, kind, count, value in entries:
        body += struct.pack(byteorder + "HHI", tag, kind, count) + value.ljust(4, b"\0")
    return head.ljust(offset, b"\0") + body + b"\0\0\0\0"


def tiff_of_bits(values: list[int], bits: int, *, samples: int = 1) -> bytes:
    """A TIFF of one row with that many bits a value, which Pillow reads but does not write."""
    if bits == 16:
        pixels = struct.pack(f"<{len(values)}H", *values)
    else:
        packed = "".join(f"{value:0{bits}b}" for value in values)
        packed = packed.ljust(-(-len(packed) // 8) * 8, "0")
        pixels = int(packed, 2).to_bytes(len(packed) // 8, "big")
    entries = [
        (256, len(values) // samples),
        (257, 1),
        (258, bits),
        (259, 1),
        (262, 1 if samples == 1 else 2),
        (273, 0),
        (277, samples),
        (278, 1),
        (279, len(pixels)),
    ]
    # Three values do not fit an entry's four bytes: they follow the directory.
    end = 8 + 2 + 12 * len(entries) + 4
    extra = struct.pack("<HHH", bits, bits, bits) if samples == 3 else b""
    fields = b""
    for tag, number in entries:
        if tag == 258 and samples == 3:
            fields += struct.pack("<HHII", tag, 3, 3, end)
        else:
            fields += struct.pack("<HHII", tag, 4, 1, end + len(extra) if tag == 273 else number)
    head = b"II*\0" + struct.pack("<IH", 8, len(entries))
    return head + fields + b"\0\0\0\0" + extra + pixels


@contextmanager
def unprivileged_folder() -> Iterator[Path]:
    """An empty folder of somebody whom permissions bind: root becomes `nobody` inside."""
    if not hasattr(os, "geteuid"):
        pytest.skip("This system has no permissions as on Unix.")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if os.geteuid() != 0:
            yield folder
            return
        folder.chmod(0o777)
        try:
            os.seteuid(NOBODY)
        except PermissionError:
            pytest.skip("This root may not become another user, and nothing is forbidden to root.")
        try:
            if not os.access(folder, os.W_OK, effective_ids=True):
                pytest.skip("The folder for temporary files is closed to other users.")
            yield folder
        finally:
            os.seteuid(0)
