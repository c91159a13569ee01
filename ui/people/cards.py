"""What the people page lists and in which order: pure functions over the records."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from models.face import NamedFace
from models.person import UNNAMED, Person, count_of, photos_of
from ui.shared.words import folded

_MOSAIC = 4


@dataclass(frozen=True, slots=True)
class Fold:
    """The one card that stands for all faces seen once.

    Attributes:
        count: how many there are.
        faces: ids of the first of them, for its picture.
        is_open: whether their own cards follow it.
    """

    count: int
    faces: tuple[int, ...]
    is_open: bool

    @property
    def label(self) -> str:
        """`1,204 faces`."""
        return count_of(self.count, "face", "faces")


Card = Person | NamedFace | Fold


def key_of(card: Card) -> Hashable:
    """What makes a card the same card in the next list."""
    if isinstance(card, Person):
        return ("person", card.id)
    if isinstance(card, NamedFace):
        return ("face", card.face.id)
    return "fold"


def can_be_named(card: Card) -> bool:
    """Whether a card still asks who it is."""
    return not isinstance(card, Fold) and card.name is None


def caption_of(card: Card) -> tuple[str, str]:
    """The two lines under a card's picture."""
    if isinstance(card, Person):
        return card.label, photos_of(card.photos)
    if isinstance(card, NamedFace):
        return card.name or UNNAMED, ""
    return card.label, "seen once, fold up" if card.is_open else "seen once"


def described(card: Card) -> str:
    """A card for somebody who hears it."""
    if isinstance(card, Fold):
        return f"{card.label} seen once, {'unfolded' if card.is_open else 'folded'}"
    name, count = caption_of(card)
    return f"{name}, {count}" if count else f"{name}, seen once"


def arranged(
    people: Iterable[Person], once: Sequence[NamedFace], text: str = "", *, fold_open: bool = False
) -> list[Card]:
    """Named people by name, then unnamed ones by how much they are seen, then the fold.

    Args:
        people: in any order.
        once: faces that resemble no other, in the order they are to be shown.
        text: shows only people whose name has a word that begins so, without regard to accents.
        fold_open: whether the faces seen once follow their fold.
    """
    wanted = folded(text)
    people = [person for person in people if _matches(person.name, wanted)]
    named = sorted((one for one in people if one.name), key=lambda one: (_sortable(one.name or ""), one.id))
    unnamed = sorted(
        (one for one in people if not one.name), key=lambda one: (-one.photos, -one.faces, one.id)
    )
    cards: list[Card] = [*named, *unnamed]
    if once and not wanted:
        cards.append(Fold(len(once), tuple(face.face.id for face in once[:_MOSAIC]), fold_open))
        if fold_open:
            cards.extend(once)
    return cards


def steady(
    before: Sequence[Card], fresh: Sequence[Card], known: Iterable[Card]
) -> tuple[list[Card], frozenset[Hashable]]:
    """The fresh cards without moving those already shown: new people come last, before the fold.

    Args:
        before: what is shown.
        fresh: what is to be shown now.
        known: everybody there is, also those a filter leaves out.

    Returns:
        The cards, and the keys of those among them that stand for nobody any more: they keep their place.
    """
    latest = {key_of(card): card for card in (*known, *fresh)}
    shown = {key_of(card) for card in before}
    staying = [latest.get(key_of(card), card) for card in before]
    coming = [card for card in fresh if key_of(card) not in shown]
    people = [card for card in [*staying, *coming] if isinstance(card, Person)]
    others = [card for card in [*staying, *coming] if not isinstance(card, Person)]
    return [*people, *others], frozenset(shown - latest.keys())


def _matches(name: str | None, wanted: str) -> bool:
    if not wanted:
        return True
    if not name:
        return False
    words = _sortable(name)
    return words.startswith(wanted) or f" {wanted}" in words


@lru_cache(maxsize=65_536)
def _sortable(name: str) -> str:
    return folded(name)
