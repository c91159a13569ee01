"""What we take from EXIF: which way is up, when, where and with what a photo was taken.

Written against the EXIF 2.32 specification (CIPA DC-008, 4.6) and TIFF 6.0 (section 2). It reads
only the few tags it needs, every read is bounded by the block's length, and there is nothing it
could raise: a broken block tells less, it never costs the photo.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from typing import NamedTuple

from media.tags import (
    Block,
    Directory,
    Endian,
    Entry,
    first_directory,
    integer,
    one_line,
    rational,
    rationals,
    raw,
    sub_directory,
    text,
    wide_text,
)

__all__ = ["MAX_ORIENTATION", "OLDEST_YEAR", "UPRIGHT", "Endian", "ExifFacts", "facts_of", "read_exif"]

UPRIGHT = 1
MAX_ORIENTATION = 8
OLDEST_YEAR = 1826
"""The first photograph that survives; an earlier year is a clock that was never set."""

_ORIENTATION, _DATE_TIME, _EXIF_IFD, _GPS_IFD = 0x0112, 0x0132, 0x8769, 0x8825
_DESCRIPTION, _MAKER, _MODEL, _SOFTWARE, _WINDOWS_TITLE = 0x010E, 0x010F, 0x0110, 0x0131, 0x9C9B
_EXPOSURE, _APERTURE, _ISO, _FOCAL_LENGTH = 0x829A, 0x829D, 0x8827, 0x920A
_SHUTTER_APEX, _APERTURE_APEX, _USER_COMMENT = 0x9201, 0x9202, 0x9286
_SENSITIVITY, _EXPOSURE_INDEX, _LENS_RANGE, _LENS = 0x8831, 0x8832, 0xA432, 0xA434
_NORTH_OR_SOUTH, _LATITUDE, _EAST_OR_WEST, _LONGITUDE, _BELOW_SEA, _ALTITUDE = 1, 2, 3, 4, 5, 6

_ISO_FULL = 65535
"""The number of 16 bits is too small for the sensitivity: it stands elsewhere (4.6.6.7)."""

_HIGHEST = 100_000.0
"""Metres; nothing that is higher was taken with a camera one owns."""


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

_MOMENT = re.compile(r"(\d{4})[:/.-](\d\d)[:/.-](\d\d)[ T](\d\d):(\d\d):(\d\d)")
_OFFSET = re.compile(r"([+-])(\d\d):?(\d\d)")
_LONGEST_OFFSET = timedelta(hours=14)
_MARKS = re.compile(rb"(?:Exif\0\0)*")
_CORPORATE = re.compile(
    r"[\s,]+(corporation|corp|co|company|inc|ltd|limited|gmbh|ag|imaging|optical|camera|electronics)\b.*",
    re.IGNORECASE,
)
"""What a maker's name ends with and nobody calls it by: OLYMPUS IMAGING CORP., EASTMAN KODAK COMPANY."""


@dataclass(frozen=True, slots=True)
class ExifFacts:
    """What a photo's EXIF says; None for whatever is missing or nonsense.

    Attributes:
        orientation: 1 to 8 as in the specification; 1 where it is missing or nonsense.
        taken_at: ISO 8601 with as much precision as was written (`2024-05-01T12:30:05.250000+02:00`),
            without an offset where the camera wrote none; None where there is no sensible date.
        camera: maker and model as one name, the maker not twice.
        lens: its model, or what it can.
        latitude: degrees north, WGS 84.
        longitude: degrees east.
        altitude: metres above the sea.
        aperture: the f-number.
        exposure: seconds.
        iso: sensitivity.
        focal_length: millimetres, as they are and not as on 35 mm film.
        software: what wrote the file.
        title: what the photo is called or shows.
        comment: the user comment, as far as it is plain text.
    """

    orientation: int = UPRIGHT
    taken_at: str | None = None
    camera: str | None = None
    lens: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    altitude: float | None = None
    aperture: float | None = None
    exposure: float | None = None
    iso: int | None = None
    focal_length: float | None = None
    software: str | None = None
    title: str | None = None
    comment: str | None = None


def read_exif(block: Block | None) -> ExifFacts:
    """The facts in an EXIF block.

    Args:
        block: a TIFF structure (also a whole TIFF file), with or without the leading `Exif` mark
            of a JPEG segment; None or anything broken gives the defaults.
    """
    if not block:
        return ExifFacts()
    # All at once: a block of nothing but marks would be copied for each of them.
    if isinstance(block, bytes) and (marks := _MARKS.match(block)):
        block = block[marks.end() :]
    first = first_directory(block)
    return facts_of(
        first, sub_directory(block, first.get(_EXIF_IFD)), sub_directory(block, first.get(_GPS_IFD))
    )


def facts_of(first: Directory, exif: Directory, gps: Directory) -> ExifFacts:
    """The facts in the three directories, wherever each of them stood."""
    tags = first | exif
    latitude, longitude = _place(gps)
    return ExifFacts(
        orientation=_orientation(first.get(_ORIENTATION)),
        taken_at=_taken_at(tags),
        camera=camera_name(text(first.get(_MAKER)), text(first.get(_MODEL))),
        lens=_lens(tags),
        latitude=latitude,
        longitude=longitude,
        altitude=_altitude(gps),
        aperture=_positive(rational(tags.get(_APERTURE))) or _power(rational(tags.get(_APERTURE_APEX)), 0.5),
        exposure=_positive(rational(tags.get(_EXPOSURE))) or _power(rational(tags.get(_SHUTTER_APEX)), -1.0),
        iso=_iso(tags),
        focal_length=_positive(rational(tags.get(_FOCAL_LENGTH))),
        software=text(first.get(_SOFTWARE)) or None,
        title=wide_text(first.get(_WINDOWS_TITLE)) or text(first.get(_DESCRIPTION)) or None,
        comment=_comment(tags.get(_USER_COMMENT)),
    )


def camera_name(maker: str, model: str) -> str | None:
    """Maker and model as one name: "Canon EOS R6" from "Canon" and "Canon EOS R6"; None without either."""
    short = _CORPORATE.sub("", maker)
    words = {word.casefold() for word in short.split()}
    if not model or words & {word.casefold() for word in model.split()}:
        return model or short or None
    return f"{short} {model}".strip()


def sensible_place(latitude: float | None, longitude: float | None) -> tuple[float | None, float | None]:
    """A place on Earth, or nowhere; 0, 0 is what a receiver says that knows none."""
    if latitude is None or longitude is None or not (latitude or longitude):
        return None, None
    # Comparisons with what is no number are false.
    if not (abs(latitude) <= 90 and abs(longitude) <= 180):  # noqa: PLR2004
        return None, None
    return latitude, longitude


def _place(gps: Directory) -> tuple[float | None, float | None]:
    latitude = _degrees(gps.get(_LATITUDE), gps.get(_NORTH_OR_SOUTH), "NS")
    longitude = _degrees(gps.get(_LONGITUDE), gps.get(_EAST_OR_WEST), "EW")
    return sensible_place(latitude, longitude)


def _degrees(angle: Entry | None, side: Entry | None, sides: str) -> float | None:
    """Degrees, minutes and seconds as degrees (4.6.7.1); the side must be one of the two letters."""
    parts = rationals(angle)[:3]
    letter = text(side)[:1].upper()
    # Seconds of 0/0 are what is written where the minutes have a fraction.
    if not parts or parts[0] is None or not letter or letter not in sides:
        return None
    degrees = sum((part or 0.0) / 60.0**place for place, part in enumerate(parts))
    return degrees if letter == sides[0] else -degrees


def _altitude(gps: Directory) -> float | None:
    metres = rational(gps.get(_ALTITUDE))
    if metres is None or not 0 <= metres <= _HIGHEST:
        return None
    return -metres if integer(gps.get(_BELOW_SEA)) == 1 else metres


def _lens(tags: Directory) -> str | None:
    """Its model; else its range as it is engraved, "24-70 mm f/2.8-4" (4.6.6.5, LensSpecification)."""
    if told := text(tags.get(_LENS)):
        return told
    numbers = [number or 0.0 for number in rationals(tags.get(_LENS_RANGE))[:4]]
    if len(numbers) < 4 or not numbers[0]:  # noqa: PLR2004
        return None
    lengths, apertures = _span(numbers[0], numbers[1]), _span(numbers[2], numbers[3])
    return f"{lengths} mm f/{apertures}" if apertures else f"{lengths} mm"


def _span(least: float, greatest: float) -> str:
    if not least:
        return ""
    return f"{least:.3g}" if greatest in {0.0, least} else f"{least:.3g}-{greatest:.3g}"


def _iso(tags: Directory) -> int | None:
    told = integer(tags.get(_ISO))
    if told == _ISO_FULL:
        told = integer(tags.get(_EXPOSURE_INDEX)) or integer(tags.get(_SENSITIVITY)) or told
    return told or None


def _positive(number: float | None) -> float | None:
    return number if number is not None and number > 0 else None


def _power(apex: float | None, factor: float) -> float | None:
    """A value of the APEX system (annex C) as what it stands for: 2 to that power."""
    if apex is None or not abs(apex) < 32:  # noqa: PLR2004
        return None
    return math.exp2(apex * factor)


def _comment(entry: Entry | None) -> str | None:
    """A user comment behind the eight bytes that name its letters (4.6.5.2), unless these are Japanese."""
    data = raw(entry)
    if data[:8] not in {b"ASCII\0\0\0", bytes(8)}:
        return None
    return one_line(data[8:].partition(b"\0")[0].decode("utf-8", "replace")) or None


def _orientation(entry: Entry | None) -> int:
    value = integer(entry)
    return value if UPRIGHT <= value <= MAX_ORIENTATION else UPRIGHT


def _taken_at(tags: Directory) -> str | None:
    for date in _DATES:
        moment = _moment(*(text(tags.get(tag)) for tag in date))
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
