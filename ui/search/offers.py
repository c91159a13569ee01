"""What a few letters may mean in a search: the lines offered below the field."""

from __future__ import annotations

import heapq
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from config.language import mark, tr
from models.dates import span_of
from models.query import LONGEST_TEXT, PhotoQuery, folded
from ui.crop.who_search import key_of
from ui.search.chips import Chip, Kind, query_of
from ui.search.known import Known, apart

PEOPLE, CIRCLES, DATES = mark("People"), mark("Circles"), mark("Dates")
FACES, FOLDERS, SAVED, FILES = mark("Faces"), mark("Folders"), mark("Saved searches"), mark("File names")
WITH, WITHOUT, ONLY, ANY_OF = mark("with"), mark("without"), mark("only"), mark("any of")
FACE_WORDS = mark("faces people or more fewer at least at most")
"""What may stand beside a number of faces, in any order."""
_UNNAMED = (mark("unnamed"), mark("nameless"))
_MOST_PEOPLE, _MOST_CIRCLES, _MOST_FOLDERS, _MOST_SAVED = 4, 2, 3, 3
_MOST_AT_FIRST = 6
_NUMBER = re.compile(r"(?:^|\D)(\d{1,2})(?:\D|$)", re.ASCII)


@dataclass(frozen=True, slots=True)
class Offer:
    """A line that can be taken.

    Attributes:
        group: under which word it stands; to be translated.
        words: the line itself.
        chips: what it adds to the search.
        query: the search it puts in the place of what there is, or None.
        more: what tells it from others of the same words, such as the whole path.
    """

    group: str
    words: str
    chips: tuple[Chip, ...] = ()
    query: PhotoQuery | None = None
    more: str = ""


def offers(typed: str, known: Known, chips: Sequence[Chip]) -> list[Offer]:
    """What is offered, the likeliest first within each group.

    Args:
        typed: what stands in the field.
        known: what there is to search by.
        chips: those in the field already: what they say is not offered again.
    """
    if not typed.strip():
        return at_first(known, chips)
    made = [
        *_dates(typed, known),
        *_people(typed, known, chips),
        *_circles(typed, known),
        *_faces(typed, known),
        *_saved(typed, known),
        *_folders(typed, known),
        *_file_names(typed),
    ]
    return [offer for offer in made if offer.query is not None or not set(offer.chips) <= set(chips)]


def at_first(known: Known, chips: Sequence[Chip]) -> list[Offer]:
    """What is offered before anything is typed: saved searches, and what is often asked for."""
    made = [Offer(SAVED, kept.name, query=query) for kept, query in known.saved if query != query_of(chips)]
    made = made[:_MOST_AT_FIRST]
    named = {chip.value for chip in chips if chip.is_about_somebody}
    for person in known.find("", _MOST_PEOPLE + len(named)):
        if person not in named and len(made) < _MOST_AT_FIRST + 2:
            made.append(_offer(PEOPLE, known, Chip(Kind.WITH, person)))
    if any(chip.kind is Kind.WITH for chip in chips):
        made.append(_offer(PEOPLE, known, Chip(Kind.ONLY)))
    made.append(_offer(PEOPLE, known, Chip(Kind.UNNAMED)))
    made += [_offer(CIRCLES, known, Chip(Kind.CIRCLE, circle.id)) for circle in known.circles[:_MOST_CIRCLES]]
    return [offer for offer in made if offer.query is not None or not set(offer.chips) <= set(chips)]


def _offer(group: str, known: Known, *chips: Chip, more: str = "") -> Offer:
    return Offer(group, ", ".join(chip.said(known) for chip in chips), chips, more=more)


def _people(typed: str, known: Known, chips: Sequence[Chip]) -> Iterator[Offer]:
    way, name = _way(typed)
    if way is ONLY and not name:
        yield _offer(PEOPLE, known, Chip(Kind.ONLY))
    found = known.find(name, _MOST_PEOPLE) if name else []
    kind = {WITHOUT: Kind.WITHOUT, ANY_OF: Kind.ANY}.get(way or "", Kind.WITH)
    if way is ONLY:
        yield from (_only(known, person) for person in found)
        return
    yield from (_offer(PEOPLE, known, Chip(kind, person)) for person in found)
    if found and way is None:
        # For the likeliest: whoever types a name seldom wants photos without them, and then one line will do.
        yield _offer(PEOPLE, known, Chip(Kind.WITHOUT, found[0]))
        if not any(chip.is_about_somebody for chip in chips):
            yield _only(known, found[0])
    if any(said.startswith(folded(typed)) for word in _UNNAMED for said in (folded(tr(word)), word)):
        yield _offer(PEOPLE, known, Chip(Kind.UNNAMED))


def _only(known: Known, person: int) -> Offer:
    words = tr("only {who}", who=known.name(person))
    return Offer(PEOPLE, words, (Chip(Kind.WITH, person), Chip(Kind.ONLY)))


def _way(typed: str) -> tuple[str | None, str]:
    """The word in front that says in which way somebody is meant, and the rest."""
    words = " ".join(typed.split())
    for way in (WITHOUT, WITH, ONLY, ANY_OF):
        for said in (folded(tr(way)), way):
            if folded(words) == said:
                return way, ""
            if folded(words).startswith(f"{said} "):
                return way, words[len(said) :].strip()
    return None, words


def _circles(typed: str, known: Known) -> Iterator[Offer]:
    wanted = folded(typed)
    found = [circle for circle in known.circles if wanted in folded(circle.name)]
    yield from (_offer(CIRCLES, known, Chip(Kind.CIRCLE, circle.id)) for circle in found[:_MOST_CIRCLES])


def _dates(typed: str, known: Known) -> Iterator[Offer]:
    span = span_of(typed)
    if span is not None:
        yield _offer(DATES, known, Chip(Kind.DATES, span))


def _faces(typed: str, known: Known) -> Iterator[Offer]:
    """`3`, `3 faces`, `at least 3`: a small number is one of faces."""
    found = _NUMBER.search(typed)
    if found is None or any(letter.isdecimal() for letter in typed.replace(found[1], "", 1)):
        return
    rest = folded(typed.replace(found[1], "", 1)).strip(" +<>=≥≤")
    words = [*folded(tr(FACE_WORDS)).split(), *FACE_WORDS.split()]
    if all(any(word.startswith(part) for word in words) for part in rest.split()):
        yield _offer(FACES, known, Chip(Kind.LEAST, max(1, int(found[1]))))
        yield _offer(FACES, known, Chip(Kind.MOST, int(found[1])))


def _saved(typed: str, known: Known) -> Iterator[Offer]:
    wanted = folded(typed)
    found = [one for one in known.saved if wanted in folded(one[0].name)]
    yield from (Offer(SAVED, kept.name, query=query) for kept, query in found[:_MOST_SAVED])


def _folders(typed: str, known: Known) -> Iterator[Offer]:
    wanted = key_of(typed)
    words = wanted.split()
    found = [
        (key != wanted, not key.startswith(wanted), folder)
        for key, folder in zip(known.folder_keys, known.folders, strict=True)
        if all(word in key for word in words)
    ]
    for _, _, folder in heapq.nsmallest(_MOST_FOLDERS, found):
        yield _offer(FOLDERS, known, Chip(Kind.FOLDER, folder), more=folder)


def _file_names(typed: str) -> Iterator[Offer]:
    text = " ".join(typed.split())[:LONGEST_TEXT]
    yield Offer(FILES, tr("file name contains “{text}”", text=apart(text)), (Chip(Kind.TEXT, text),))
