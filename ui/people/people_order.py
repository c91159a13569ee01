"""Who stands before whom on the people page, and who is found by what is typed."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from enum import StrEnum
from functools import lru_cache

from models.person import Circle, Person
from models.query import folded
from ui.crop.who_search import key_of, keys_of

Likely = Mapping[int, float]
"""How likely it is, 0 to 1, that an unnamed group is somebody known, by its id."""


_Called = tuple[str | None, tuple[str, ...]]
_MOST_KEPT = 100_000
_searched: dict[_Called, str] = {}


class Order(StrEnum):
    """In which order the cards stand; the value is what is remembered of it."""

    NAME = "name"
    PHOTOS = "photos"
    RECENT = "recent"
    """Who was found last comes first: ids are given in that order and never again."""
    UNSURE = "unsure"
    """Whom the program has a guess about comes first, the surest guess before the others."""


def in_order(people: Iterable[Person], order: Order, likely: Likely) -> list[Person]:
    """Favourites, then those with a name in the order chosen, then the unnamed by how well they are seen."""
    return sorted(people, key=place_key(order, likely))


def place_key(order: Order, likely: Likely) -> Callable[[Person], tuple[object, ...]]:
    """What `in_order` goes by, as a key for each person: also to find the place of a single one."""
    asks_first = order is Order.UNSURE

    def key(person: Person) -> tuple[object, ...]:
        name = person.name
        if name is None:
            seen = (-person.prominence, -person.photos, -person.faces, person.id)
            if asks_first and person.id in likely:
                return (0, -likely[person.id], *seen)
            return (1 if person.favourite else 2, 1, *seen)
        rank = 1 if person.favourite else 2
        if order is Order.PHOTOS:
            return (rank, 0, -person.photos, _sortable(name), person.id)
        if order is Order.RECENT:
            return (rank, 0, -person.id)
        return (rank, 0, _sortable(name), person.id)

    return key


def found(
    people: Sequence[Person], text: str, chosen: Collection[int] = (), circles: Iterable[Circle] = ()
) -> list[Person]:
    """Those who are called so, or belong to a circle that is called so.

    Args:
        people: in the order they are to be shown.
        text: every word of it begins a word of a name, a nickname or a circle's name; accents do not matter.
        chosen: ids of circles; shows only whoever belongs to one of them.
        circles: all there are.
    """
    if chosen:
        wanted = frozenset(chosen)
        people = [person for person in people if not wanted.isdisjoint(person.circles)]
    words = [f" {word}" for word in key_of(text).split()]
    hits = [person for person in people if person.name or person.nicknames] if words else list(people)
    called = _called(hits)
    for word in words:
        hits = [person for person in hits if word in called[person.name, person.nicknames]]
    meant = {circle.id for circle in circles if words and all(word in key_of(circle.name) for word in words)}
    if not meant:
        return hits
    ids = {person.id for person in hits}
    return [person for person in people if person.id in ids or not meant.isdisjoint(person.circles)]


def _called(people: Sequence[Person]) -> Mapping[_Called, str]:
    """What everybody is called, as it is searched. Kept, and made for many at once: that is much quicker."""
    if len(_searched) > _MOST_KEPT:
        _searched.clear()
    new = {(one.name, one.nicknames) for one in people if (one.name, one.nicknames) not in _searched}
    said = [" / ".join((name or "", *nicknames)) for name, nicknames in new]
    _searched.update(zip(new, keys_of(said) if said else (), strict=True))
    return _searched


@lru_cache(maxsize=65_536)
def _sortable(name: str) -> str:
    return folded(name)
