"""What the header of an MP4 or QuickTime film says, box by box (ISO/IEC 14496-12, QuickTime File Format).

Only headers of boxes and a few short values are read, wherever in the file they are: a film of many
gigabytes costs a dozen small reads.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from media.boxes import boxes
from media.exif import OLDEST_YEAR, ExifFacts, camera_name, sensible_place
from media.files import opened
from media.tags import LONGEST, Block, FileBlock, one_line

_EPOCH = datetime(1904, 1, 1, tzinfo=UTC)
_NO_CLOCK = datetime(1971, 1, 1, tzinfo=UTC)
"""A camera without a clock counts from 1904, or from 1970 as computers do."""

_MOST_READS = 5000
"""The header of an honest film takes fifty; each may be a movement of the disk's head."""

_MOST_KEYS = 256
_LONGEST_FILM = 10 * 24 * 3600.0
_ISO_6709 = re.compile(r"([+-]\d{1,2}(?:\.\d+)?)([+-]\d{1,3}(?:\.\d+)?)([+-]\d+(?:\.\d+)?)?")

_APPLE = "com.apple.quicktime."
_OLD_NAMES = {
    b"\xa9xyz": "location.ISO6709",
    b"\xa9mak": "make",
    b"\xa9mod": "model",
    b"\xa9nam": "title",
    b"\xa9swr": "software",
    b"\xa9too": "software",
}
"""Texts of the user data and what the newer list of keys calls them."""


@dataclass(frozen=True, slots=True)
class FilmHeader:
    """What the header says.

    Attributes:
        facts: when, where and with what it was taken.
        duration: seconds; None where it is not told.
        has_picture: whether one of its tracks is one of pictures; None where there is no list of tracks.
    """

    facts: ExifFacts = field(default_factory=ExifFacts)
    duration: float | None = None
    has_picture: bool | None = None


class _Bounded:
    """A block that is read so often and no oftener."""

    def __init__(self, block: Block) -> None:
        self._block = block
        self._left = _MOST_READS

    def __len__(self) -> int:
        return len(self._block)

    def __getitem__(self, part: slice, /) -> bytes:
        self._left -= 1
        if self._left < 0:
            raise ValueError(f"more than {_MOST_READS:,} reads")
        return self._block[part]


@dataclass(slots=True)
class _Found:
    """What was met on the way through the boxes."""

    created: datetime | None = None
    duration: float | None = None
    tracks: list[bytes] = field(default_factory=list)
    texts: dict[str, str] = field(default_factory=dict)


def read_film_header(path: Path) -> FilmHeader:
    """The header of a film's file; an empty one where it has none that can be read.

    Raises:
        PhotoError: the file cannot be read.
    """
    with opened(path) as (file, size):
        return film_header(FileBlock(file, size))


def film_header(film: Block) -> FilmHeader:
    """The same of a film's bytes."""
    found = _Found()
    film = _Bounded(film)
    try:
        for kind, start, end in boxes(film, 0, len(film)):
            if kind == b"moov":
                _read_movie(film, start, end, found)
                break
    except ValueError:
        # More boxes than any film has, or too many reads: what was read before is kept.
        pass
    facts = _facts(found.texts)
    if facts.taken_at is None and found.created is not None:
        facts = replace(facts, taken_at=found.created.isoformat())
    return FilmHeader(facts, found.duration, b"vide" in found.tracks if found.tracks else None)


def _read_movie(film: Block, start: int, end: int, found: _Found) -> None:
    for kind, at, stop in boxes(film, start, end):
        if kind == b"mvhd":
            _read_movie_header(film[at : min(stop, at + 32)], found)
        elif kind == b"trak":
            found.tracks.extend(_handlers(film, at, stop))
        elif kind == b"udta":
            found.texts = _user_data(film, at, stop) | found.texts
        elif kind == b"meta":
            found.texts |= _listed(film, at, stop)


def _read_movie_header(box: bytes, found: _Found) -> None:
    """When it was made, in seconds since 1904 (UTC), and how long it is (8.2.2)."""
    wide = box[:1] == b"\1"
    number = 8 if wide else 4
    if len(box) < 4 + 3 * number + 4:
        return
    created = int.from_bytes(box[4 : 4 + number], "big")
    scale_at = 4 + 2 * number
    scale = int.from_bytes(box[scale_at : scale_at + 4], "big")
    length = box[scale_at + 4 : scale_at + 4 + number]
    if scale and length != b"\xff" * number:
        seconds = int.from_bytes(length, "big") / scale
        found.duration = seconds if 0 < seconds <= _LONGEST_FILM else None
    try:
        moment = _EPOCH + timedelta(seconds=created)
    except OverflowError:
        return
    found.created = moment if moment >= _NO_CLOCK else None


def _handlers(film: Block, start: int, end: int) -> Iterator[bytes]:
    """What a track holds (8.4.3): `vide`, `soun` ..."""
    for kind, at, stop in boxes(film, start, end):
        if kind == b"mdia":
            for inner, place, _ in boxes(film, at, stop):
                if inner == b"hdlr":
                    yield film[place + 8 : place + 12]


def _user_data(film: Block, start: int, end: int) -> dict[str, str]:
    """Texts of the old kind: length, language, text."""
    texts: dict[str, str] = {}
    for kind, at, stop in boxes(film, start, end):
        if kind == b"meta":
            texts |= _listed(film, at, stop)
        elif kind in _OLD_NAMES:
            length = int.from_bytes(film[at : at + 2], "big")
            texts[_OLD_NAMES[kind]] = _text(film[at + 4 : min(stop, at + 4 + min(length, LONGEST))])
    return texts


def _listed(film: Block, start: int, end: int) -> dict[str, str]:
    """Texts of the new kind: a list of keys, and a list of values that name them by number."""
    # QuickTime's box of that name has no version before its children.
    start += 0 if film[start + 4 : start + 8] == b"hdlr" else 4
    keys: list[str] = []
    texts: dict[str, str] = {}
    for kind, at, stop in boxes(film, start, end):
        if kind == b"keys":
            keys = list(_keys(film, at, stop))
        elif kind == b"ilst":
            for name, place, behind in boxes(film, at, stop):
                number = int.from_bytes(name, "big") - 1
                key = keys[number] if 0 <= number < len(keys) else _OLD_NAMES.get(name)
                if key is not None:
                    texts[key] = _value(film, place, behind)
    return {key: text for key, text in texts.items() if text}


def _keys(film: Block, start: int, end: int) -> Iterator[str]:
    at = start + 8
    for _ in range(min(int.from_bytes(film[start + 4 : at], "big"), _MOST_KEYS)):
        size = int.from_bytes(film[at : at + 4], "big")
        if size < 8 or at + size > end:  # noqa: PLR2004
            return
        yield _text(film[at + 8 : at + min(size, LONGEST)]).removeprefix(_APPLE)
        at += size


def _value(film: Block, start: int, end: int) -> str:
    for kind, at, stop in boxes(film, start, end):
        if kind == b"data" and film[at : at + 4] == b"\0\0\0\1":
            return _text(film[at + 8 : min(stop, at + 8 + LONGEST)])
    return ""


def _text(data: bytes) -> str:
    return one_line(data.decode("utf-8", "replace"))


def _facts(texts: dict[str, str]) -> ExifFacts:
    latitude, longitude, altitude = _place(texts.get("location.ISO6709", ""))
    return ExifFacts(
        taken_at=_moment(texts.get("creationdate", "")),
        camera=camera_name(texts.get("make", ""), texts.get("model", "")),
        latitude=latitude,
        longitude=longitude,
        altitude=altitude if latitude is not None else None,
        software=texts.get("software") or None,
        title=texts.get("title") or None,
    )


def _place(text: str) -> tuple[float | None, float | None, float | None]:
    """Degrees and metres of ISO 6709, "+48.8584+002.2945+035/"; other forms than degrees are not read."""
    told = _ISO_6709.match(text)
    if told is None:
        return None, None, None
    latitude, longitude = sensible_place(float(told[1]), float(told[2]))
    altitude = float(told[3]) if told[3] else None
    return latitude, longitude, altitude if altitude is None or math.isfinite(altitude) else None


def _moment(text: str) -> str | None:
    """When it was taken where it was taken, with the offset: what iPhones write beside the header's UTC."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment.isoformat() if moment.year >= OLDEST_YEAR else None
