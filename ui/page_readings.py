"""What the page loader reads, as the lanes run it: plain functions of the library."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from config.language import count_of, tr
from models.errors import LibraryError
from models.face import NamedFace
from models.person import Circle, Person, photos_of
from repository.library import Library
from services.person_view import PersonView, RankedFace

# Nobody looks at more faces seen once than these; the fold says how many there are.
MOST_ONCE = 2_000
# So few are counted anew at each start as quickly as they are written down.
CARDS_AT_ONCE = 250


@dataclass(frozen=True, slots=True)
class Everybody:
    """The whole people page.

    Attributes:
        people: as `People.all` has them.
        once: the clearest of the faces seen once.
        once_count: how many there are of these.
        circles: by name.
        uncounted: of how many people the faces had to be counted for this.
    """

    people: list[Person]
    once: list[NamedFace]
    once_count: int
    circles: list[Circle]
    uncounted: int


@dataclass(frozen=True, slots=True)
class Some:
    """What a change did to the people page.

    Attributes:
        people: those of the people asked for who are there.
        gone: the ids of the others.
        once: as in `Everybody`; None where it was not asked for.
        once_count: as in `Everybody`.
        circles: by name.
    """

    people: list[Person]
    gone: frozenset[int]
    once: list[NamedFace] | None
    once_count: int
    circles: list[Circle]


def everybody(library: Library) -> Everybody:
    """Read all of the people page."""
    with library.reading():
        return Everybody(
            uncounted=library.people.without_card(),
            people=library.people.all(),
            once=library.faces.in_no_group(MOST_ONCE),
            once_count=library.faces.count_in_no_group(),
            circles=library.circles.all(),
        )


def some(library: Library, people: Collection[int], *, once: bool) -> Some:
    """Read what changed.

    Args:
        library: the library.
        people: ids of those whose cards may be others now.
        once: read those seen once, too.
    """
    with library.reading():
        found = library.people.some(people)
        return Some(
            people=found,
            gone=frozenset(people) - {person.id for person in found},
            once=library.faces.in_no_group(MOST_ONCE) if once else None,
            once_count=library.faces.count_in_no_group() if once else 0,
            circles=library.circles.all(),
        )


def with_faces_of_now(library: Library, view: PersonView, faces: Collection[int]) -> PersonView | None:
    """A person's page after some faces were confirmed, or have left them.

    Reading all of it takes a while for somebody in thousands of photos. What else may have changed, such as
    who is seen with them, is as it was.

    Args:
        library: the library.
        view: the page as it is shown.
        faces: ids of those that were decided about.

    Returns:
        None where that is not all: a face came to them, or nothing is left of them.
    """
    with library.reading():
        people = library.people.some([view.person.id])
        theirs = {
            one.face.id: one for one in library.faces.some(faces) if one.face.person_id == view.person.id
        }
    if not people or not theirs.keys() <= {ranked.face.face.id for ranked in view.faces}:
        return None
    person, away = people[0], set(faces) - theirs.keys()
    ranked = [_as_now(one, theirs) for one in view.faces if one.face.face.id not in away]
    photos = {one.face.face.photo_id for one in ranked}
    if len(ranked) != person.faces or len(photos) != person.photos or person.name != view.person.name:
        return None
    left = tuple(photo for photo in view.photos if photo.id in photos)
    return replace(view, person=person, faces=tuple(ranked), photos=left)


def _as_now(ranked: RankedFace, now: Mapping[int, NamedFace]) -> RankedFace:
    found = now.get(ranked.face.face.id)
    if found is None:
        return ranked
    return replace(ranked, face=found, doubtful=ranked.doubtful and not found.face.confirmed)


def keep_cards(library: Library) -> int:
    """Write down what the cards of a few people show; returns of how many, 0 when nothing is left to do."""
    try:
        with library.transaction():
            return library.people.keep_cards(CARDS_AT_ONCE)
    except LibraryError:
        # The disk is full, or somebody else writes: it is no more than a start that takes a second longer.
        return 0


def summary(library: Library) -> str:
    """How much there is, for the status line."""
    photos, people = library.pages.count(), library.people.count()
    return tr("{photos}, {people}", photos=photos_of(photos), people=count_of(people, "person", "people"))
