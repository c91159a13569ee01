"""EXIF: the moment a photo was taken, its orientation, and blocks that are broken in every way."""

from __future__ import annotations

import struct
from datetime import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from media.exif import ExifFacts, read_exif
from tests.unit.media_files import exif_block, raw_tiff

ORIGINAL, DIGITIZED, CHANGED = 0x9003, 0x9004, 0x0132
SUBSEC_ORIGINAL, OFFSET_ORIGINAL = 0x9291, 0x9011
SHORT, LONG, ASCII, BYTE = 3, 4, 2, 1
NOTHING = ExifFacts(orientation=1, taken_at=None)


@pytest.mark.parametrize(
    ("tags", "exif_ifd", "expected"),
    [
        ({}, {ORIGINAL: "2024:05:01 12:30:05"}, "2024-05-01T12:30:05"),
        ({}, {ORIGINAL: "2024:05:01 12:30:05", SUBSEC_ORIGINAL: "25"}, "2024-05-01T12:30:05.250000"),
        ({}, {ORIGINAL: "2024:05:01 12:30:05", OFFSET_ORIGINAL: "+02:00"}, "2024-05-01T12:30:05+02:00"),
        ({}, {ORIGINAL: "2024:05:01 12:30:05", OFFSET_ORIGINAL: "Z"}, "2024-05-01T12:30:05+00:00"),
        ({}, {ORIGINAL: "2024:05:01 12:30:05", OFFSET_ORIGINAL: "   :  "}, "2024-05-01T12:30:05"),
        ({}, {ORIGINAL: "2024:05:01 12:30:05", OFFSET_ORIGINAL: "+99:99"}, "2024-05-01T12:30:05"),
        ({}, {ORIGINAL: "2024:05:01 12:30:05", SUBSEC_ORIGINAL: "soon"}, "2024-05-01T12:30:05"),
        ({}, {ORIGINAL: "2024-05-01T12:30:05"}, "2024-05-01T12:30:05"),
        ({CHANGED: "2020:02:02 02:02:02"}, {ORIGINAL: "2024:05:01 12:30:05"}, "2024-05-01T12:30:05"),
        ({CHANGED: "2020:02:02 02:02:02"}, {DIGITIZED: "2021:03:03 03:03:03"}, "2021-03-03T03:03:03"),
        ({CHANGED: "2020:02:02 02:02:02"}, {}, "2020-02-02T02:02:02"),
        ({CHANGED: "2020:02:02 02:02:02"}, {ORIGINAL: "0000:00:00 00:00:00"}, "2020-02-02T02:02:02"),
        ({}, {ORIGINAL: "0000:00:00 00:00:00"}, None),
        ({}, {ORIGINAL: "    :  :     :  :  "}, None),
        ({}, {ORIGINAL: "2023:02:31 10:00:00"}, None),
        ({}, {ORIGINAL: "2023:02:03 25:00:00"}, None),
        ({}, {ORIGINAL: "0001:01:01 00:00:00"}, None),
        ({}, {ORIGINAL: "yesterday"}, None),
        ({}, {ORIGINAL: ""}, None),
        ({}, {}, None),
    ],
)
def test_the_moment(tags: dict[int, Any], exif_ifd: dict[int, Any], expected: str | None) -> None:
    assert read_exif(exif_block(tags, exif_ifd)).taken_at == expected


@pytest.mark.parametrize("byteorder", ["<", ">"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_the_orientation(byteorder: str, orientation: int) -> None:
    value = struct.pack(byteorder + "H", orientation)
    assert read_exif(raw_tiff([(0x0112, SHORT, 1, value)], byteorder)).orientation == orientation


@pytest.mark.parametrize(
    ("kind", "value", "expected"),
    [
        (SHORT, struct.pack("<H", 0), 1),
        (SHORT, struct.pack("<H", 9), 1),
        (SHORT, struct.pack("<H", 300), 1),
        (ASCII, b"6\0", 1),
        (99, b"\6\0\0\0", 1),
        (LONG, struct.pack("<I", 6), 6),
        (BYTE, b"\6", 6),
    ],
)
def test_an_orientation_of_any_type(kind: int, value: bytes, expected: int) -> None:
    assert read_exif(raw_tiff([(0x0112, kind, 1, value)])).orientation == expected


@pytest.mark.parametrize("prefix", [b"", b"Exif\0\0", b"Exif\0\0Exif\0\0"])
def test_the_mark_of_a_jpeg_segment_may_be_there(prefix: bytes) -> None:
    assert read_exif(prefix + raw_tiff([(0x0112, SHORT, 1, b"\3\0")])).orientation == 3


@pytest.mark.parametrize(
    "block",
    [
        None,
        b"",
        b"Exif\0\0",
        b"II*\0",
        b"II*\0\x08\0\0\0",
        b"II*\0\xff\xff\xff\xff",
        b"XX*\0\x08\0\0\0\1\0",
        b"nonsense" * 40,
        raw_tiff([(0x0112, SHORT, 0, b"\6\0")]),
        raw_tiff([(0x0112, SHORT, 0xFFFFFFFF, b"\6\0")]),
        raw_tiff([(0x0132, ASCII, 20, b"\xff\xff\xff\xff")]),
        raw_tiff([(0x8769, LONG, 1, b"\xff\xff\xff\xff")]),
    ],
)
def test_a_broken_block_tells_nothing(block: bytes | None) -> None:
    assert read_exif(block) == NOTHING


def test_a_directory_that_is_its_own_child_ends() -> None:
    block = raw_tiff([(0x8769, LONG, 1, struct.pack("<I", 8)), (0x0112, SHORT, 1, b"\6\0")])
    assert read_exif(block) == ExifFacts(orientation=6, taken_at=None)


def test_a_block_cut_off_anywhere_tells_what_is_left() -> None:
    block = exif_block({0x0112: 6}, {ORIGINAL: "2024:05:01 12:30:05"})
    whole = read_exif(block)
    assert whole == ExifFacts(6, "2024-05-01T12:30:05")
    for end in range(len(block)):
        facts = read_exif(block[:end])
        assert facts.orientation in {1, 6}
        assert facts.taken_at in {None, whole.taken_at}


@given(
    st.binary(max_size=300),
    st.sampled_from([b"II*\0\x08\0\0\0", b"MM\0*\0\0\0\x08", b"Exif\0\0MM\0*\0\0\0\x08"]),
)
def test_no_bytes_can_break_it(noise: bytes, head: bytes) -> None:
    facts = read_exif(head + noise)
    assert 1 <= facts.orientation <= 8
    assert facts.taken_at is None or datetime.fromisoformat(facts.taken_at).year >= 1826


@given(st.datetimes(min_value=datetime(1826, 1, 1)))  # noqa: DTZ001
def test_every_moment_comes_back(moment: datetime) -> None:
    block = exif_block({}, {ORIGINAL: moment.strftime("%Y:%m:%d %H:%M:%S"), SUBSEC_ORIGINAL: f"{moment:%f}"})
    assert read_exif(block).taken_at == moment.isoformat()
