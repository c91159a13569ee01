"""What the people page lists and in which order: pure functions over the records."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from config.language import count_of
from models.face import NamedFace
from models.person import UNNAMED, Person, photos_of
from ui.shared.words import folded

_MOSAIC = 4


FoldKind = Literal["once", "ignored"]


@dataclass(frozen=True, slots=True)
class Fold:
    """One card that stands for many: all faces seen once, or everybody ignored.

    Attributes:
        count: how many there are.
        faces: ids of the first of them, for its picture.
        is_open: whether their own cards follow it.
        kind: what it stands for.
    """

    count: int
    faces: tuple[int, ...]
    is_open: bool
    kind: FoldKind = "once"

    @property
    def label(self) -> str:
        """`1,204 faces`, `3 people`."""
        if self.kind == "ignored":
            return count_of(self.count, "person", "people")
        return count_of(self.count, "face", "faces")

    @property
    def caption(self) -> str:
        """What they have in common."""
        return "ignored" if self.kind == "ignored" else "seen once"


Card = Person | NamedFace | Fold


def key_of(card: Card) -> Hashable:
    """What makes a card the same card in the next list."""
    if isinstance(card, Person):
        return ("person", card.id)
    if isinstance(card, NamedFace):
        return ("face", card.face.id)
    return ("fold", card.kind)


def can_be_named(card: Card) -> bool:
    """Whether a card still asks who it is."""
    if isinstance(card, Person) and card.ignored:
        return False
    return not isinstance(card, Fold) and card.name is None


def caption_of(card: Card) -> tuple[str, str]:
    """The two lines under a card's picture."""
    if isinstance(card, Person):
        return card.label, photos_of(card.photos)
    if isinstance(card, NamedFace):
        return card.name or UNNAMED, ""
    return card.label, f"{card.caption}, fold up" if card.is_open else card.caption


def described(card: Card) -> str:
    """A card for somebody who hears it."""
    if isinstance(card, Fold):
        return f"{card.label} {card.caption}, {'unfolded' if card.is_open else 'folded'}"
    name, count = caption_of(card)
    return f"{name}, {count}" if count else f"{name}, seen once"


def arranged(
    people: Iterable[Person],
    once: Sequence[NamedFace],
    text: str = "",
    *,
    unfolded: Collection[FoldKind] = (),
) -> list[Card]:
    """Named people by name, then unnamed ones by how much and how well they are seen, then the folds.

    Args:
        people: in any order.
        once: faces that resemble no other, in the order they are to be shown.
        text: shows only people whose name has a word that begins so, without regard to accents.
        unfolded: the folds that are followed by what they stand for.
    """
    wanted = folded(text)
    everybody = [person for person in people if _matches(person.name, wanted)]
    people = [person for person in everybody if not person.ignored]
    ignored = [person for person in everybody if person.ignored]
    named = sorted((one for one in people if one.name), key=lambda one: (_sortable(one.name or ""), one.id))
    unnamed = sorted(
        (one for one in people if not one.name),
        key=lambda one: (-one.prominence, -one.photos, -one.faces, one.id),
    )
    cards: list[Card] = [*named, *unnamed]
    if once and not wanted:
        is_open = "once" in unfolded
        cards.append(Fold(len(once), tuple(face.face.id for face in once[:_MOSAIC]), is_open))
        if is_open:
            cards.extend(once)
    if ignored:
        is_open = "ignored" in unfolded or bool(wanted)
        covers = [person.cover_face_id for person in ignored if person.cover_face_id is not None]
        cards.append(Fold(len(ignored), tuple(covers[:_MOSAIC]), is_open, "ignored"))
        if is_open:
            ignored.sort(key=lambda one: (-one.prominence, one.id))
            cards.extend(ignored)
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
    people = [card for card in [*staying, *coming] if isinstance(card, Person) and not card.ignored]
    others = [card for card in [*staying, *coming] if not (isinstance(card, Person) and not card.ignored)]
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
