"""What a few letters may mean in a search: the lines offered below the field."""

from __future__ import annotations

import heapq
import re
from collections.abc import Iterator, Sequence

from config.language import mark, tr, trn
from models.dates import span_of
from models.query import LONGEST_TEXT, folded
from ui.crop.who_search import key_of
from ui.search.chips import Chip, Kind, query_of
from ui.search.date_offers import every_year
from ui.search.examples import examples
from ui.search.fact_offers import added, cameras, file_types, screenshots
from ui.search.known import Known
from ui.search.offer import Offer, offer_of
from ui.search.place_offers import places
from ui.search.together import together
from ui.shared.place_words import apart

PEOPLE, CIRCLES, DATES = mark("People"), mark("Circles"), mark("Dates")
FACES, FOLDERS, SAVED, FILES = mark("Faces"), mark("Folders"), mark("Saved searches"), mark("File names")
WITH, WITHOUT, ONLY, ANY_OF = mark("with"), mark("without"), mark("only"), mark("any of")
FACE_WORDS = mark("faces people or more fewer at least at most")
"""What may stand beside a number of faces, in any order."""
_UNNAMED = (mark("unnamed"), mark("nameless"))
_MOST_PEOPLE, _MOST_CIRCLES, _MOST_FOLDERS, _MOST_SAVED = 4, 2, 3, 3
_MOST_AT_FIRST = 6
_NUMBER = re.compile(r"(?:^|\D)(\d{1,2})(?:\D|$)", re.ASCII)


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
        *every_year(typed, known),
        *_faces(typed, known),
        *added(typed, known),
        *file_types(typed, known),
        *screenshots(typed, known),
        *cameras(typed, known),
        *places(typed, known),
        *_saved(typed, known),
        *_folders(typed, known),
    ]
    # Only where the whole means nothing: a folder may be called `Sarah 2015`.
    made += together(typed, known, _MEANINGS)
    made += [
        *_file_names(typed),
        # Last: Enter takes the first line, and must delete nothing.
        *_unusable(known, folded(typed)),
    ]
    return [offer for offer in made if not offer.chips or not set(offer.chips) <= set(chips)]


def at_first(known: Known, chips: Sequence[Chip]) -> list[Offer]:
    """What is offered before anything is typed: saved searches, and what is often asked for."""
    made = [Offer(SAVED, kept.name, query=query) for kept, query in known.saved if query != query_of(chips)]
    made = made[:_MOST_AT_FIRST]
    named = {chip.value for chip in chips if chip.is_about_somebody}
    for person in known.find("", _MOST_PEOPLE + len(named)):
        if person not in named and len(made) < _MOST_AT_FIRST + 2:
            made.append(offer_of(PEOPLE, known, Chip(Kind.WITH, person)))
    if any(chip.kind is Kind.WITH for chip in chips):
        made.append(offer_of(PEOPLE, known, Chip(Kind.ONLY)))
    made.append(offer_of(PEOPLE, known, Chip(Kind.UNNAMED)))
    made += [
        offer_of(CIRCLES, known, Chip(Kind.CIRCLE, circle.id)) for circle in known.circles[:_MOST_CIRCLES]
    ]
    made += examples(known)
    made += _unusable(known)
    return [offer for offer in made if not offer.chips or not set(offer.chips) <= set(chips)]


def _people(typed: str, known: Known, chips: Sequence[Chip]) -> Iterator[Offer]:
    way, name = _way(typed)
    if way is ONLY and not name:
        yield offer_of(PEOPLE, known, Chip(Kind.ONLY))
    found = known.find(name, _MOST_PEOPLE) if name else []
    kind = {WITHOUT: Kind.WITHOUT, ANY_OF: Kind.ANY}.get(way or "", Kind.WITH)
    if way is ONLY:
        yield from (_only(known, person) for person in found)
        return
    yield from (offer_of(PEOPLE, known, Chip(kind, person)) for person in found)
    if found and way is None:
        # For the likeliest: whoever types a name seldom wants photos without them, and then one line will do.
        yield offer_of(PEOPLE, known, Chip(Kind.WITHOUT, found[0]))
        if not any(chip.is_about_somebody for chip in chips):
            yield _only(known, found[0])
    if any(said.startswith(folded(typed)) for word in _UNNAMED for said in (folded(tr(word)), word)):
        yield offer_of(PEOPLE, known, Chip(Kind.UNNAMED))


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
    yield from (offer_of(CIRCLES, known, Chip(Kind.CIRCLE, circle.id)) for circle in found[:_MOST_CIRCLES])


def _dates(typed: str, known: Known) -> Iterator[Offer]:
    span = span_of(typed)
    if span is not None:
        yield offer_of(DATES, known, Chip(Kind.DATES, span))


def _faces(typed: str, known: Known) -> Iterator[Offer]:
    """`3`, `3 faces`, `at least 3`, `>5`, `=2`: a small number is one of faces."""
    found = _NUMBER.search(typed)
    if found is None or any(letter.isdecimal() for letter in typed.replace(found[1], "", 1)):
        return
    number = int(found[1])
    mark_before = typed.strip().replace(" ", "")[:2]
    rest = folded(typed.replace(found[1], "", 1)).strip(" +<>=≥≤")
    words = [*folded(tr(FACE_WORDS)).split(), *FACE_WORDS.split()]
    if not all(any(word.startswith(part) for word in words) for part in rest.split()):
        return
    if mark_before.startswith(">") and mark_before != ">=":
        number += 1
    elif mark_before.startswith("<") and mark_before != "<=":
        number = max(0, number - 1)
    least = offer_of(FACES, known, Chip(Kind.LEAST, max(1, number)))
    most = offer_of(FACES, known, Chip(Kind.MOST, number))
    if number and mark_before[0] not in "<>≥≤":
        words_of_both = trn("exactly {n} face", "exactly {n} faces", number)
        both = Offer(FACES, words_of_both, (Chip(Kind.LEAST, number), Chip(Kind.MOST, number)))
        yield from (both, least, most) if mark_before[0] == "=" else (least, both, most)
    else:
        yield from (most, least) if mark_before[0] in "<≤" else (least, most)


def _unusable(known: Known, wanted: str = "") -> Iterator[Offer]:
    """What cannot be used can be got rid of; undo brings it back."""
    found = [one for one in known.unusable if wanted in folded(one[0].name)]
    for kept, why in found[:_MOST_SAVED]:
        words = tr("Delete the saved search “{name}”", name=apart(kept.name))
        yield Offer(SAVED, words, more=why, deletes=kept.id)


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
        yield offer_of(FOLDERS, known, Chip(Kind.FOLDER, folder), more=folder)


def _file_names(typed: str) -> Iterator[Offer]:
    text = " ".join(typed.split())[:LONGEST_TEXT]
    yield Offer(FILES, tr("file name contains “{text}”", text=apart(text)), (Chip(Kind.TEXT, text),))


def _anybody(typed: str, known: Known) -> Iterator[Offer]:
    return _people(typed, known, ())


_MEANINGS = (_dates, _anybody, _circles, added, file_types, screenshots, cameras, places)
"""What a part of what was typed may mean, the likeliest first."""
