"""EXIF in RAW files that are no TIFFs."""

from __future__ import annotations

import struct

import pytest

from media.raw import raw_exif
from tests.unit.film_files import box
from tests.unit.media_files import ORIENTATION, encoded, exif_block, quarters, raw_tiff


def test_exif_of_canons_boxes() -> None:
    first = raw_tiff([(ORIENTATION, 3, 1, b"\6\0"), (0x0110, 2, 3, b"R6\0")])
    exif = raw_tiff([(0x8827, 3, 1, struct.pack("<H", 800))])
    gps = raw_tiff([(1, 2, 2, b"N\0")])
    blocks = box(b"CMT1", first) + box(b"CMT2", exif) + box(b"CMT4", gps)
    uuid = box(b"uuid", bytes.fromhex("85c0b687820f11e08111f4ce462b6a48") + blocks)
    facts = raw_exif(box(b"ftyp", b"crx \0\0\0\1") + box(b"moov", box(b"free", bytes(9)) + uuid))
    assert (facts.orientation, facts.camera, facts.iso, facts.latitude) == (6, "R6", 800, None)


def test_exif_of_fujifilms_preview() -> None:
    jpeg = encoded(quarters(), ".jpg", exif=exif_block({0x0110: "X-T5", ORIENTATION: 8}))
    head = b"FUJIFILMCCD-RAW ".ljust(84, b"\0") + struct.pack(">II", 200, len(jpeg))
    facts = raw_exif(head.ljust(200, b"\0") + jpeg)
    assert (facts.camera, facts.orientation) == ("X-T5", 8)


@pytest.mark.parametrize("data", [b"", b"FUJIFILMCCD-RAW", b"\0\0\0\x10ftypcrx \0\0\0\0", b"FOVb"])
def test_exif_of_nothing(data: bytes) -> None:
    assert raw_exif(data).camera is None
