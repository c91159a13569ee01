"""Whom a few letters of a name may mean: people by any word of their name or of a nickname."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from operator import attrgetter, itemgetter

from config.language import tr
from models.person import Person, photos_of
from ui.crop.who_search import key_of, keys_of

MOST = 8


@dataclass(frozen=True, slots=True)
class Offer:
    """One line below the field.

    Attributes:
        name: what it offers.
        person: who is meant; None if it is no more than a name.
        nickname: the one they were found by, if it was not by their name.
    """

    name: str
    person: Person | None = None
    nickname: str = ""

    @property
    def said(self) -> str:
        """The whole line: `Robert (Bob), 12 photos`."""
        return self.around(self.name)

    def around(self, name: str) -> str:
        """The line with the name written as given, where there is no room for all of it."""
        if self.person is None:
            return name
        photos = photos_of(self.person.photos)
        if self.nickname:
            return tr("{name} ({nickname}), {photos}", name=name, nickname=self.nickname, photos=photos)
        return tr("{name}, {photos}", name=name, photos=photos)


class NameOffers:
    """Looks up what is typed; made ready when something is typed for the first time.

    Args:
        offers: makes everything there is to be offered; asked once, when it is needed.
    """

    def __init__(self, offers: Callable[[], Iterable[Offer]] = tuple) -> None:
        self._make = offers
        self._offers: Sequence[Offer] = ()
        self._keys: list[str] | None = None

    @classmethod
    def of_names(cls, names: Iterable[str]) -> NameOffers:
        """Of names alone, by the alphabet."""
        known = set(names)
        return cls(lambda: (Offer(name) for name in sorted(known, key=str.casefold)))

    @classmethod
    def of_people(cls, people: Iterable[Person]) -> NameOffers:
        """Of people with a name, who are in most photos first; strangers are nobody to be named after."""
        return cls(lambda: _offers_of(people))

    def find(self, typed: str, most: int = MOST) -> list[Offer]:
        """The best few: the whole name, then a name that begins so, then one with such words in any order."""
        wanted = key_of(typed)
        words = [f" {word}" for word in wanted.split()]
        if not words:
            return []
        keys = self._all_keys()
        hits: Iterable[int] = range(len(keys))
        for word in words:
            hits = [place for place in hits if word in keys[place]]
        ranked = sorted(
            ((keys[place] != wanted, not keys[place].startswith(wanted), place) for place in hits),
            key=itemgetter(0, 1, 2),
        )
        found: dict[object, Offer] = {}
        for *_, place in ranked:
            offer = self._offers[place]
            # Once each, whether found by the name or by a nickname.
            found.setdefault(offer.name if offer.person is None else offer.person.id, offer)
            if len(found) == most:
                break
        return list(found.values())

    def _all_keys(self) -> list[str]:
        if self._keys is None:
            self._offers = tuple(self._make())
            said = [offer.nickname or offer.name for offer in self._offers]
            self._keys = keys_of(said) if said else []
        return self._keys


def _offers_of(people: Iterable[Person]) -> Iterator[Offer]:
    named = [person for person in people if person.name and not person.ignored]
    named.sort(key=attrgetter("photos"), reverse=True)
    for person in named:
        for nickname in ("", *person.nicknames):
            yield Offer(person.label, person, nickname)
