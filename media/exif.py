"""The three facts we take from EXIF: which way is up, when it was taken, and nothing else.

Written against the EXIF 2.32 specification (CIPA DC-008, 4.6) and TIFF 6.0 (section 2). It reads
only the few tags it needs, every read is bounded by the block's length, and there is nothing it
could raise: a broken block tells less, it never costs the photo.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from typing import Literal, NamedTuple

UPRIGHT = 1
MAX_ORIENTATION = 8
OLDEST_YEAR = 1826
"""The first photograph that survives; an earlier year is a clock that was never set."""

_ORIENTATION, _DATE_TIME, _EXIF_IFD = 0x0112, 0x0132, 0x8769


class _DateTags(NamedTuple):
    """Where a moment is written: the date and time, its fraction of a second, its time zone."""

    moment: int
    fraction: int
    offset: int


_DATES = (
    _DateTags(0x9003, 0x9291, 0x9011),  # DateTimeOriginal: when the shutter opened
    _DateTags(0x9004, 0x9292, 0x9012),  # DateTimeDigitized
    _DateTags(_DATE_TIME, 0x9290, 0x9010),  # DateTime: the last change of the file
)

_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 6: 1, 7: 1, 8: 2, 9: 4, 129: 1}
_ASCII, _INTEGERS = {2, 7, 129}, {1, 3, 4}
_MOMENT = re.compile(r"(\d{4})[:/.-](\d\d)[:/.-](\d\d)[ T](\d\d):(\d\d):(\d\d)")
_OFFSET = re.compile(r"([+-])(\d\d):?(\d\d)")
_LONGEST_OFFSET = timedelta(hours=14)
_MARKS = re.compile(rb"(?:Exif\0\0)*")

Endian = Literal["little", "big"]
_BYTE_ORDERS: dict[bytes, Endian] = {b"II*\0": "little", b"MM\0*": "big"}


@dataclass(frozen=True, slots=True)
class ExifFacts:
    """What a photo's EXIF says.

    Attributes:
        orientation: 1 to 8 as in the specification; 1 where it is missing or nonsense.
        taken_at: ISO 8601 with as much precision as was written (`2024-05-01T12:30:05.250000+02:00`),
            without an offset where the camera wrote none; None where there is no sensible date.
    """

    orientation: int = UPRIGHT
    taken_at: str | None = None


@dataclass(frozen=True, slots=True)
class _Entry:
    kind: int
    value: bytes


_Directory = dict[int, _Entry]


def read_exif(block: bytes | None) -> ExifFacts:
    """The facts in an EXIF block.

    Args:
        block: a TIFF structure (also a whole TIFF file), with or without the leading `Exif` mark
            of a JPEG segment; None or anything broken gives the defaults.
    """
    if not block:
        return ExifFacts()
    # All at once: a block of nothing but marks would be copied for each of them.
    if marks := _MARKS.match(block):
        block = block[marks.end() :]
    byteorder = _BYTE_ORDERS.get(block[:4])
    if byteorder is None:
        return ExifFacts()
    first = _directory(block, int.from_bytes(block[4:8], byteorder), byteorder)
    pointer = _integer(first.get(_EXIF_IFD), byteorder)
    tags = first | (_directory(block, pointer, byteorder) if pointer else {})
    return ExifFacts(_orientation(first.get(_ORIENTATION), byteorder), _taken_at(tags))


def _directory(block: bytes, offset: int, byteorder: Endian) -> _Directory:
    """The entries of one image file directory, as far as the block goes."""
    count = int.from_bytes(block[offset : offset + 2], byteorder)
    start = offset + 2
    available = max(len(block) - start, 0) // 12
    entries: _Directory = {}
    for at in range(start, start + 12 * min(count, available), 12):
        tag = int.from_bytes(block[at : at + 2], byteorder)
        kind = int.from_bytes(block[at + 2 : at + 4], byteorder)
        size = _SIZES.get(kind, 0) * int.from_bytes(block[at + 4 : at + 8], byteorder)
        where = at + 8 if size <= 4 else int.from_bytes(block[at + 8 : at + 12], byteorder)  # noqa: PLR2004
        if 0 < size <= len(block) - where:
            entries.setdefault(tag, _Entry(kind, block[where : where + min(size, 64)]))
    return entries


def _integer(entry: _Entry | None, byteorder: Endian) -> int:
    if entry is None or entry.kind not in _INTEGERS:
        return 0
    return int.from_bytes(entry.value[: _SIZES[entry.kind]], byteorder)


def _text(entry: _Entry | None) -> str:
    if entry is None or entry.kind not in _ASCII:
        return ""
    return entry.value.partition(b"\0")[0].decode("ascii", "replace").strip()


def _orientation(entry: _Entry | None, byteorder: Endian) -> int:
    value = _integer(entry, byteorder)
    return value if UPRIGHT <= value <= MAX_ORIENTATION else UPRIGHT


def _taken_at(tags: _Directory) -> str | None:
    for date in _DATES:
        moment = _moment(*(_text(tags.get(tag)) for tag in date))
        if moment is not None:
            return moment.isoformat()
    return None


def _moment(text: str, fraction: str, offset: str) -> datetime | None:
    found = _MOMENT.match(text)
    if found is None:
        return None
    microsecond = int(fraction[:6].ljust(6, "0")) if fraction.isascii() and fraction.isdigit() else 0
    try:
        year, month, day, hour, minute, second = map(int, found.groups())
        moment = datetime(year, month, day, hour, minute, second, microsecond, _zone(offset))
    except ValueError:
        # The 31st of February, hour 25: cameras and scripts do write such dates.
        return None
    return moment if moment.year >= OLDEST_YEAR else None


def _zone(offset: str) -> tzinfo | None:
    if offset == "Z":
        return UTC
    found = _OFFSET.fullmatch(offset)
    if found is None:
        return None
    distance = timedelta(hours=int(found[2]), minutes=int(found[3]))
    if distance > _LONGEST_OFFSET:
        return None
    return timezone(-distance if found[1] == "-" else distance)
