"""Everybody the people page knows, and which cards that makes: kept in order while a few of them change."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Hashable, Iterable, Sequence
from typing import NamedTuple

from models.face import NamedFace
from models.person import Circle, Person
from models.review import NO_GUESSES, Guesses
from ui.people.cards import Card, FoldKind, has_card, key_of, steady, with_folds
from ui.people.people_order import Likely, Order, found, in_order, place_key

FEW = 64
"""Up to so many people who changed are put into their places one by one."""


class Move(NamedTuple):
    """A card that goes from a row to another, to be done in the order they come.

    Attributes:
        old: where it stood; None if it is new.
        new: where it stands; None if it is gone.
        person: as they are now.
    """

    old: int | None
    new: int | None
    person: Person


class Arrangement:
    """The people, the faces seen once, and what somebody chose to see of them.

    Attributes:
        once: the faces seen once, or the first of them.
        once_count: how many there are in all, where they are more.
        text: what is searched for.
        chosen: ids of the circles only whose people are shown.
        circles: all there are.
        unfolded: the folds that are open.
    """

    def __init__(self) -> None:
        self.once: Sequence[NamedFace] = ()
        self.once_count: int | None = None
        self.text = ""
        self.chosen: frozenset[int] = frozenset()
        self.circles: Sequence[Circle] = ()
        self.unfolded: set[FoldKind] = set()
        self._order = Order.NAME
        self._likely: Likely = {}
        self._people: list[Person] = []
        self._aside: dict[int, Person] = {}
        self._known: dict[int, Person] = {}
        self._seen = self._named = 0

    @property
    def people(self) -> Sequence[Person]:
        """Everybody, in order, and last those who are folded away."""
        return [*self._people, *self._aside.values()]

    @property
    def is_empty(self) -> bool:
        """Whether there is nobody at all."""
        return not (self._people or self._aside)

    @property
    def order(self) -> Order:
        """How the cards are sorted."""
        return self._order

    @property
    def is_filtered(self) -> bool:
        """Whether somebody may be left out."""
        return bool(self.text or self.chosen)

    @property
    def counts(self) -> tuple[int, int]:
        """How many there are who are no strangers, and how many of them have a name."""
        return self._seen, self._named

    def set_people(self, people: Iterable[Person]) -> None:
        """These are all there are."""
        self._known = {person.id: person for person in people}
        everybody = self._known.values()
        self._people = in_order(filter(has_card, everybody), self._order, self._likely)
        self._aside = {person.id: person for person in everybody if not has_card(person)}
        self._seen = sum(1 for person in everybody if not person.ignored)
        self._named = sum(1 for person in everybody if person.name and not person.ignored)

    def set_order(self, order: Order) -> None:
        """Sort otherwise."""
        self._order = order
        self._people = in_order(self._people, order, self._likely)

    def set_guesses(self, guesses: Guesses = NO_GUESSES) -> None:
        """Whom the unnamed may be; sorts anew where that is what they are sorted by."""
        self._likely = {person: guess.likelihood for person, guess in guesses.people.items()}
        if self._order is Order.UNSURE:
            self._people = in_order(self._people, self._order, self._likely)

    def change(self, changed: Sequence[Person], gone: Collection[int]) -> list[Move] | None:
        """Take in people who are new or otherwise now, and let go of those who are gone.

        Returns:
            The rows of cards that change, to be done one after the other; None if all are to be shown anew,
            for a fold changes, or somebody is left out, or there are too many.
        """
        coming = {person.id: person for person in changed}
        gone = [person for person in gone if person in self._known and person not in coming]
        if len(coming) + len(gone) > FEW:
            left = {*gone, *coming}
            self.set_people([*(one for one in self._known.values() if one.id not in left), *changed])
            return None
        moves = [self._let_go(self._known[person]) for person in gone]
        moves += [self._take_in(person) for person in changed]
        return None if self.is_filtered or None in moves else [move for move in moves if move]

    def _let_go(self, person: Person) -> Move | None:
        del self._known[person.id]
        self._seen -= not person.ignored
        self._named -= bool(person.name) and not person.ignored
        if self._aside.pop(person.id, None) is not None:
            return None
        key = place_key(self._order, self._likely)
        place = bisect_left(self._people, key(person), key=key)
        del self._people[place]
        return Move(place, None, person)

    def _take_in(self, person: Person) -> Move | None:
        before = self._known.get(person.id)
        was = None if before is None else self._let_go(before)
        self._known[person.id] = person
        self._seen += not person.ignored
        self._named += bool(person.name) and not person.ignored
        if not has_card(person):
            self._aside[person.id] = person
            return None
        key = place_key(self._order, self._likely)
        place = bisect_left(self._people, key(person), key=key)
        self._people.insert(place, person)
        if before is not None and was is None:
            return None
        return Move(None if was is None else was.old, place, person)

    def cards(self) -> list[Card]:
        """What there is to see now, in order."""
        people = self.people
        if self.is_filtered:
            people = found(people, self.text, self.chosen, self.circles)
        return with_folds(
            people,
            () if self.is_filtered else self.once,
            self.once_count,
            unfolded=self.unfolded,
            all_open=bool(self.text),
        )

    def steady_cards(self, before: Sequence[Card]) -> tuple[list[Card], frozenset[Hashable], bool]:
        """The same without moving what is shown.

        Returns:
            The cards, the keys of those among them that stand for nobody any more, and whether they stand
            otherwise than they should.
        """
        ordered = self.cards()
        known: dict[Hashable, Card] = dict(self._known.items())
        known.update((key_of(face), face) for face in self.once)
        cards, gone = steady(before, ordered, known)
        return cards, gone, cards != ordered
