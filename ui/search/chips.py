"""A search as a row of chips: each says one thing, and all of it has to hold."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Any

from config.language import mark, tr, trn
from models.dates import Span, day_words, words_of
from models.query import Area, PhotoQuery
from ui.search.known import Known, last_part
from ui.shared.place_words import apart


class Kind(Enum):
    """What a chip says."""

    WITH = auto()
    ANY = auto()
    WITHOUT = auto()
    ONLY = auto()
    CIRCLE = auto()
    UNNAMED = auto()
    LEAST = auto()
    MOST = auto()
    DATES = auto()
    FOLDER = auto()
    TEXT = auto()
    CAMERA = auto()
    FORMAT = auto()
    FILES = auto()
    AREA = auto()
    SCREENSHOTS = auto()
    ADDED = auto()


WAYS = (Kind.WITH, Kind.WITHOUT, Kind.ANY)
"""How a person can be part of a search, in the order in which Space walks through them."""

WAY_WORDS = {
    Kind.WITH: mark("Is in the photo"),
    Kind.WITHOUT: mark("Is not in the photo"),
    Kind.ANY: mark("Any of several people"),
}
_SENTENCES = {
    Kind.WITH: mark("with {name}"),
    Kind.ANY: mark("any of: {name}"),
    Kind.WITHOUT: mark("without {name}"),
    Kind.ONLY: mark("nobody else"),
    Kind.CIRCLE: mark("somebody of {name}"),
    Kind.UNNAMED: mark("somebody without a name"),
}
FILE_WORDS = {"photo": mark("pictures that are no RAW"), "raw": mark("RAW photos"), "film": mark("films")}
"""Kinds of files in words, for `tr`."""
_FORMAT_WORDS = {"HEIF": "HEIC"}
_LISTS = {Kind.WITH: "people", Kind.ANY: "any_of", Kind.WITHOUT: "without", Kind.CIRCLE: "circles"}
ALONE = {
    *(Kind.ONLY, Kind.UNNAMED, Kind.LEAST, Kind.MOST, Kind.DATES, Kind.FOLDER),
    *(Kind.CAMERA, Kind.AREA, Kind.SCREENSHOTS, Kind.ADDED),
}


_TRUTHS = {Kind.SCREENSHOTS: "screenshots", Kind.ONLY: "only", Kind.UNNAMED: "unnamed"}
_VALUES = {
    Kind.LEAST: "least_faces",
    Kind.MOST: "most_faces",
    Kind.FOLDER: "folder",
    Kind.CAMERA: "camera",
    Kind.AREA: "area",
    Kind.ADDED: "added_since",
}


@dataclass(frozen=True, slots=True)
class Chip:
    """One thing that is said.

    Attributes:
        kind: what about.
        value: the id of a person or circle, a number of faces, a `Span`, an `Area`, a folder, a camera, a
            file format, a kind of file, a day, words; 1 for screenshots and 0 for all others; else 0.
    """

    kind: Kind
    value: int | str | Span | Area = 0

    @property
    def is_about_somebody(self) -> bool:
        """Whether it is about one person, who may be in the search in several ways."""
        return self.kind in WAYS

    def turned(self) -> Chip:
        """The same person in the next way."""
        return replace(self, kind=WAYS[(WAYS.index(self.kind) + 1) % len(WAYS)])

    def words(self, known: Known) -> str:
        """What stands on it."""
        if self.kind is Kind.WITH and isinstance(self.value, int):
            return known.name(self.value)
        return self.said(known)

    def said(self, known: Known) -> str:
        """The same where it stands alone: read aloud, and in a list of offers."""
        match self.value:
            case Span():
                return words_of(self.value)
            case str():
                return _text_words(self.kind, self.value)
            case tuple():
                return known.area(self.value)
            case _:
                return _number_words(self.kind, self.value, known)


def _text_words(kind: Kind, text: str) -> str:
    match kind:
        case Kind.FOLDER:
            return tr("in {folder}", folder=apart(last_part(text)))
        case Kind.CAMERA:
            return tr("taken with {camera}", camera=apart(text))
        case Kind.FORMAT:
            return tr("{format} files", format=apart(format_words(text)))
        case Kind.FILES:
            return tr(FILE_WORDS[text]) if text in FILE_WORDS else text
        case Kind.ADDED:
            return tr("added since {day}", day=day_words(text))
    return tr("file name contains “{text}”", text=apart(text))


def _number_words(kind: Kind, number: int, known: Known) -> str:
    if kind is Kind.LEAST:
        return trn("{n} face or more", "{n} faces or more", number)
    if kind is Kind.MOST:
        return trn("{n} face or fewer", "{n} faces or fewer", number) if number else tr("no face")
    if kind is Kind.SCREENSHOTS:
        return tr("screenshots") if number else tr("no screenshots")
    name = known.circle(number) if kind is Kind.CIRCLE else known.name(number)
    return tr(_SENTENCES[kind], name=name)


def format_words(name: str) -> str:
    """A file format as people know it by its names of files."""
    return _FORMAT_WORDS.get(name, name)


def chips_of(query: PhotoQuery) -> tuple[Chip, ...]:
    """The chips of a search, in the order in which one would say them."""
    chips = [Chip(Kind.WITH, person) for person in query.people]
    chips += [Chip(Kind.ANY, person) for person in query.any_of]
    chips += [Chip(Kind.CIRCLE, circle) for circle in query.circles]
    chips += [Chip(Kind.WITHOUT, person) for person in query.without]
    if query.only:
        chips.append(Chip(Kind.ONLY))
    if query.unnamed:
        chips.append(Chip(Kind.UNNAMED))
    if query.least_faces:
        chips.append(Chip(Kind.LEAST, query.least_faces))
    if query.most_faces is not None:
        chips.append(Chip(Kind.MOST, query.most_faces))
    if query.since is not None or query.until is not None:
        chips.append(Chip(Kind.DATES, Span(query.since, query.until)))
    if query.added_since is not None:
        chips.append(Chip(Kind.ADDED, query.added_since))
    if query.area is not None:
        chips.append(Chip(Kind.AREA, query.area))
    return (*chips, *_file_chips(query))


def _file_chips(query: PhotoQuery) -> list[Chip]:
    """What a search says of the files."""
    chips = [Chip(Kind.CAMERA, query.camera)] if query.camera is not None else []
    chips += [Chip(Kind.FILES, kind) for kind in query.kinds]
    chips += [Chip(Kind.FORMAT, name) for name in query.formats]
    if query.screenshots is not None:
        chips.append(Chip(Kind.SCREENSHOTS, int(query.screenshots)))
    if query.folder is not None:
        chips.append(Chip(Kind.FOLDER, query.folder))
    if query.text:
        chips.append(Chip(Kind.TEXT, query.text))
    return chips


def query_of(chips: Iterable[Chip]) -> PhotoQuery:
    """The search that chips say together."""
    chips = tuple(chips)
    ids = {
        field: tuple(chip.value for chip in chips if chip.kind is kind and isinstance(chip.value, int))
        for kind, field in _LISTS.items()
    }
    query = PhotoQuery(
        people=ids["people"], any_of=ids["any_of"], without=ids["without"], circles=ids["circles"]
    )
    for chip in chips:
        query = _with_chip(query, chip)
    said = {
        kind: tuple(str(chip.value) for chip in chips if chip.kind is kind)
        for kind in (Kind.TEXT, Kind.FORMAT, Kind.FILES)
    }
    return replace(query, text=" ".join(said[Kind.TEXT]), formats=said[Kind.FORMAT], kinds=said[Kind.FILES])


def with_chips(chips: Sequence[Chip], new: Sequence[Chip]) -> tuple[Chip, ...]:
    """The chips with further ones: a person is in a search once, and so is what can hold only once."""
    kept = [chip for chip in chips if not any(_takes_the_place(one, chip) for one in new)]
    return (*kept, *dict.fromkeys(new))


def _takes_the_place(new: Chip, old: Chip) -> bool:
    if new.is_about_somebody and old.is_about_somebody:
        return new.value == old.value
    return new == old or (new.kind is old.kind and new.kind in ALONE)


def _with_chip(query: PhotoQuery, chip: Chip) -> PhotoQuery:
    said: dict[str, Any] = {}
    match chip:
        case Chip(kind=Kind.DATES, value=Span() as span):
            said = {"since": span.since, "until": span.until}
        case Chip(kind=Kind.SCREENSHOTS | Kind.ONLY | Kind.UNNAMED as kind):
            said = {_TRUTHS[kind]: chip.value == 1 or kind is not Kind.SCREENSHOTS}
        case Chip(kind=kind) if kind in _VALUES:
            said = {_VALUES[kind]: chip.value}
    return replace(query, **said)
