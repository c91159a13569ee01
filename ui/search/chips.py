"""A search as a row of chips: each says one thing, and all of it has to hold."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from config.language import mark, tr, trn
from models.dates import Span, words_of
from models.query import PhotoQuery
from ui.search.known import Known, apart, last_part


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
_LISTS = {Kind.WITH: "people", Kind.ANY: "any_of", Kind.WITHOUT: "without", Kind.CIRCLE: "circles"}
_ALONE = {Kind.ONLY, Kind.UNNAMED, Kind.LEAST, Kind.MOST, Kind.DATES, Kind.FOLDER}


@dataclass(frozen=True, slots=True)
class Chip:
    """One thing that is said.

    Attributes:
        kind: what about.
        value: the id of a person or circle, a number of faces, a `Span`, a folder, words; else 0.
    """

    kind: Kind
    value: int | str | Span = 0

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
            case _:
                return _number_words(self.kind, self.value, known)


def _text_words(kind: Kind, text: str) -> str:
    if kind is Kind.FOLDER:
        return tr("in {folder}", folder=apart(last_part(text)))
    return tr("file name contains “{text}”", text=apart(text))


def _number_words(kind: Kind, number: int, known: Known) -> str:
    if kind is Kind.LEAST:
        return trn("{n} face or more", "{n} faces or more", number)
    if kind is Kind.MOST:
        return trn("{n} face or fewer", "{n} faces or fewer", number) if number else tr("no face")
    name = known.circle(number) if kind is Kind.CIRCLE else known.name(number)
    return tr(_SENTENCES[kind], name=name)


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
    if query.folder is not None:
        chips.append(Chip(Kind.FOLDER, query.folder))
    if query.text:
        chips.append(Chip(Kind.TEXT, query.text))
    return tuple(chips)


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
    return replace(query, text=" ".join(str(chip.value) for chip in chips if chip.kind is Kind.TEXT))


def with_chips(chips: Sequence[Chip], new: Sequence[Chip]) -> tuple[Chip, ...]:
    """The chips with further ones: a person is in a search once, and so is what can hold only once."""
    kept = [chip for chip in chips if not any(_takes_the_place(one, chip) for one in new)]
    return (*kept, *dict.fromkeys(new))


def _takes_the_place(new: Chip, old: Chip) -> bool:
    if new.is_about_somebody and old.is_about_somebody:
        return new.value == old.value
    return new == old or (new.kind is old.kind and new.kind in _ALONE)


def _with_chip(query: PhotoQuery, chip: Chip) -> PhotoQuery:
    match chip:
        case Chip(kind=Kind.DATES, value=Span() as span):
            return replace(query, since=span.since, until=span.until)
        case Chip(kind=Kind.FOLDER, value=str() as folder):
            return replace(query, folder=folder)
        case Chip(kind=Kind.LEAST, value=int() as number):
            return replace(query, least_faces=number)
        case Chip(kind=Kind.MOST, value=int() as number):
            return replace(query, most_faces=number)
        case _:
            only = query.only or chip.kind is Kind.ONLY
            return replace(query, only=only, unnamed=query.unnamed or chip.kind is Kind.UNNAMED)
