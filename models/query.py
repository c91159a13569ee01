"""A search for photos: who has to be in them, who must not, when and where they were taken."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from datetime import date

VERSION = 2
"""2: camera, file type, area, screenshots, when it was added."""
MOST_FACES = 9_999
MOST_NAMED = 200
LONGEST_TEXT = 200
_LARGEST = 2**63 - 1
_LIMITS = (90.0, 180.0, 90.0, 180.0)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


class UnreadableQueryError(ValueError):
    """What is stored is no search this program has written.

    Attributes:
        newer: a newer version has written it.
    """

    def __init__(self, what: str, *, newer: bool = False) -> None:
        super().__init__(what)
        self.newer = newer


Area = tuple[float, float, float, float]
"""South, west, north, east in degrees."""


@dataclass(frozen=True, slots=True)
class PhotoQuery:
    """All that is said has to hold at once; nothing said finds every photo.

    Attributes:
        people: ids of people who are all in the photo, together.
        any_of: ids of people of whom at least one is in it.
        without: ids of people none of whom is in it.
        only: nobody but `people`, `any_of` and the members of `circles` is in it, named or not.
        least_faces: at least so many faces are in it; 0 asks for nothing.
        most_faces: at most so many; None asks for nothing.
        unnamed: somebody without a name is in it who is no stranger.
        since: taken on this day or later, ISO 8601 (`2019-06-01`), or None.
        until: taken on this day or earlier, or None. A photo without a date matches neither.
        folder: in this folder or below, as a path, or None.
        text: words that are all in the file's name, case and accents ignored.
        circles: ids of circles of each of which somebody is in it.
        camera: taken with this camera, as `PhotoFacts.camera` has it, or None.
        formats: of one of these file formats, as `PhotoFacts.format` has them; none asks for nothing.
        kinds: of one of these kinds (`photo`, `raw`, `film`); none asks for nothing. Beside `formats` one of
            either will do: whoever says "RAW, JPEG" wants both. A photo that a RAW is a part of is one.
        area: taken between south, west, north and east, degrees (WGS 84); west may be greater than east:
            across the date line. None asks for nothing.
        screenshots: True only those, False all others, None asks for nothing.
        added_since: it came into the library on this day or later, ISO 8601 (UTC), or None.
    """

    people: tuple[int, ...] = ()
    any_of: tuple[int, ...] = ()
    without: tuple[int, ...] = ()
    only: bool = False
    least_faces: int = 0
    most_faces: int | None = None
    unnamed: bool = False
    since: str | None = None
    until: str | None = None
    folder: str | None = None
    text: str = ""
    circles: tuple[int, ...] = ()
    camera: str | None = None
    formats: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    area: Area | None = None
    screenshots: bool | None = None
    added_since: str | None = None


EVERYTHING = PhotoQuery()
_NAMES = tuple(field.name for field in fields(PhotoQuery))


def folded(text: str) -> str:
    """Text as a search compares it: without case, accents and outer space (`Zoë ` finds `ZOE`)."""
    if text.isascii():
        return text.strip().lower()
    letters = unicodedata.normalize("NFKD", text.strip().casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def to_json(query: PhotoQuery) -> str:
    """The search as it is kept: only what it says, with the version that wrote it."""
    plain = asdict(EVERYTHING)
    said = {name: value for name, value in asdict(query).items() if value != plain[name]}
    return json.dumps({"version": VERSION, **said}, ensure_ascii=True)


def from_json(text: str) -> PhotoQuery:
    """The search that was kept; nothing in it is taken on trust.

    Raises:
        UnreadableQueryError: it is damaged, or of a newer version.
    """
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise UnreadableQueryError(f"no JSON: {error}") from error
    if not isinstance(found, dict):
        raise UnreadableQueryError("no object")
    version = _number(found.pop("version", None), "version", 1)
    if version > VERSION:
        raise UnreadableQueryError(f"version {version}", newer=True)
    if unknown := sorted(found.keys() - set(_NAMES)):
        raise UnreadableQueryError(f"unknown {', '.join(unknown)}")
    return _query(found)


def _query(found: Mapping[str, object]) -> PhotoQuery:
    def said(name: str) -> object:
        return found.get(name, getattr(EVERYTHING, name))

    most = said("most_faces")
    return PhotoQuery(
        people=_ids(said("people"), "people"),
        any_of=_ids(said("any_of"), "any_of"),
        without=_ids(said("without"), "without"),
        only=_truth(said("only"), "only"),
        least_faces=_number(said("least_faces"), "least_faces", 0, MOST_FACES),
        most_faces=None if most is None else _number(most, "most_faces", 0, MOST_FACES),
        unnamed=_truth(said("unnamed"), "unnamed"),
        since=_day(said("since"), "since"),
        until=_day(said("until"), "until"),
        folder=None if said("folder") is None else _text(said("folder"), "folder"),
        text=_text(said("text"), "text", LONGEST_TEXT),
        circles=_ids(said("circles"), "circles"),
        camera=None if said("camera") is None else _text(said("camera"), "camera"),
        formats=_texts(said("formats"), "formats"),
        kinds=_texts(said("kinds"), "kinds"),
        area=None if said("area") is None else _area(said("area")),
        screenshots=None if said("screenshots") is None else _truth(said("screenshots"), "screenshots"),
        added_since=_day(said("added_since"), "added_since"),
    )


def _texts(value: object, name: str) -> tuple[str, ...]:
    if not isinstance(value, list | tuple) or len(value) > MOST_NAMED:
        raise UnreadableQueryError(f"{name} is {value!r}")
    return tuple(dict.fromkeys(_text(one, name, LONGEST_TEXT) for one in value))


def _area(value: object) -> Area:
    if not isinstance(value, list | tuple) or len(value) != len(_LIMITS):
        raise UnreadableQueryError(f"area is {value!r}")
    south, west, north, east = (_degrees(one, most) for one, most in zip(value, _LIMITS, strict=True))
    if south > north:
        raise UnreadableQueryError(f"area is {value!r}")
    return south, west, north, east


def _degrees(value: object, most: float) -> float:
    if not isinstance(value, int | float) or isinstance(value, bool) or not -most <= value <= most:
        raise UnreadableQueryError(f"area has {value!r}")
    return float(value)


def _number(value: object, name: str, least: int, most: int = _LARGEST) -> int:
    # True is an int, too.
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
        raise UnreadableQueryError(f"{name} is {value!r}")
    return value


def _ids(value: object, name: str) -> tuple[int, ...]:
    if not isinstance(value, list | tuple) or len(value) > MOST_NAMED:
        raise UnreadableQueryError(f"{name} is {value!r}")
    return tuple(dict.fromkeys(_number(one, name, 1) for one in value))


def _truth(value: object, name: str) -> bool:
    if not isinstance(value, bool):
        raise UnreadableQueryError(f"{name} is {value!r}")
    return value


def _text(value: object, name: str, most: int = 32_768) -> str:
    if not isinstance(value, str) or "\0" in value or len(value) > most:
        raise UnreadableQueryError(f"{name} is {value!r}")
    return value.encode("utf-8", "replace").decode("utf-8")


def _day(value: object, name: str) -> str | None:
    if value is None:
        return None
    try:
        # More ways to write a day are allowed there than photos are compared by.
        if not isinstance(value, str) or not _DAY.fullmatch(value) or date.fromisoformat(value) is None:
            raise UnreadableQueryError(f"{name} is {value!r}")
    except ValueError as error:
        raise UnreadableQueryError(f"{name} is {value!r}") from error
    return value
