"""What the people page lists: people, faces seen once, and folds that stand for many. Pure functions."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from config.language import count_of, in_digits, tr, trn
from models.face import NamedFace
from models.person import UNNAMED, Person, photos_of
from models.review import NO_GUESSES, Guess, Guesses
from ui.people.people_order import Order, found, in_order

_MOSAIC = 4

FoldKind = Literal["once", "ignored", "hidden"]


@dataclass(frozen=True, slots=True)
class Fold:
    """One card that stands for many: all faces seen once, all strangers, or everybody hidden.

    Attributes:
        count: how many there are.
        faces: ids of the first of them, for its picture.
        is_open: whether their own cards follow it.
        kind: what it stands for.
        shown: how many of them can be shown; None if all can.
    """

    count: int
    faces: tuple[int, ...]
    is_open: bool
    kind: FoldKind = "once"
    shown: int | None = None

    @property
    def label(self) -> str:
        """`1,204 faces`, `3 people`."""
        if self.kind == "once":
            return count_of(self.count, "face", "faces")
        return count_of(self.count, "person", "people")

    @property
    def caption(self) -> str:
        """What they have in common."""
        if self.kind == "ignored":
            return tr("strangers")
        return tr("hidden") if self.kind == "hidden" else tr("seen once")

    @property
    def line(self) -> str:
        """What stands below the label: what they have in common, and how many of them follow."""
        if not self.is_open:
            return self.caption
        if self.shown is not None and self.shown < self.count:
            return tr("{what}, first {n} shown", what=self.caption, n=in_digits(self.shown))
        return tr("{what}, fold up", what=self.caption)

    @property
    def said(self) -> str:
        """The card for somebody who hears it."""
        what = {
            "once": trn("{n} face seen once", "{n} faces seen once", self.count),
            "ignored": trn("{n} stranger", "{n} strangers", self.count),
            "hidden": trn("{n} hidden person", "{n} hidden people", self.count),
        }[self.kind]
        return tr("{what}, unfolded", what=what) if self.is_open else tr("{what}, folded", what=what)


Card = Person | NamedFace | Fold


def key_of(card: Card) -> Hashable:
    """What makes a card the same card in the next list."""
    # Plain numbers, as there may be 20,000: those of faces lie below zero, where no person's is.
    if type(card) is Person:
        return card.id
    if isinstance(card, Fold):
        return card.kind
    return -1 - card.face.id if isinstance(card, NamedFace) else card.id


def has_card(person: Person) -> bool:
    """Whether somebody stands among the others, and is not folded away."""
    return not (person.ignored or person.hidden)


def faces_on(card: Card) -> tuple[int | None, ...]:
    """Ids of the faces whose pictures a card shows."""
    if isinstance(card, Person):
        return (card.cover_face_id,)
    return (card.face.id,) if isinstance(card, NamedFace) else card.faces


def can_be_named(card: Card) -> bool:
    """Whether a card still asks who it is."""
    if isinstance(card, Person) and not has_card(card):
        return False
    return not isinstance(card, Fold) and card.name is None


def guess_about(card: Card, guesses: Guesses = NO_GUESSES) -> Guess | None:
    """Who a card that asks who it is most likely is, if there is somebody to be offered."""
    if isinstance(card, Fold) or not can_be_named(card):
        return None
    return guesses.people.get(card.id) if isinstance(card, Person) else guesses.faces.get(card.face.id)


def caption_of(card: Card) -> tuple[str, str]:
    """The two lines under a card's picture."""
    if isinstance(card, Person):
        return card.label, photos_of(card.photos)
    if isinstance(card, NamedFace):
        return card.name or tr(UNNAMED), ""
    return card.label, card.line


def described(card: Card, guess: Guess | None = None) -> str:
    """A card for somebody who hears it."""
    if isinstance(card, Fold):
        return card.said
    name, count = caption_of(card)
    said = tr("{name}, {photos}", name=name, photos=count) if count else tr("{name}, seen once", name=name)
    if isinstance(card, Person) and card.favourite:
        said = tr("{card}, favourite", card=said)
    return said if guess is None else tr("{card}, perhaps {name}", card=said, name=guess.name)


def arranged(
    people: Iterable[Person],
    once: Sequence[NamedFace],
    text: str = "",
    *,
    unfolded: Collection[FoldKind] = (),
) -> list[Card]:
    """The cards in the usual order: by name, then by how much and how well people are seen, then the folds.

    Args:
        people: in any order.
        once: faces that resemble no other, in the order they are to be shown.
        text: shows only people who are called so, see `people_order.found`.
        unfolded: the folds that are followed by what they stand for.
    """
    everybody = found(in_order(people, Order.NAME, {}), text)
    return with_folds(everybody, () if text.strip() else once, unfolded=unfolded, all_open=bool(text.strip()))


def with_folds(
    people: Sequence[Person],
    once: Sequence[NamedFace],
    once_count: int | None = None,
    *,
    unfolded: Collection[FoldKind] = (),
    all_open: bool = False,
) -> list[Card]:
    """Those who have a card of their own, then what is folded away.

    Args:
        people: in the order they are to be shown.
        once: the faces seen once, or the first of them.
        once_count: how many there are in all, if they are more.
        unfolded: the folds that are followed by what they stand for.
        all_open: unfolds strangers and hidden people, too, for somebody is looked for.
    """
    cards: list[Card] = [person for person in people if not (person.ignored or person.hidden)]
    aside: tuple[tuple[FoldKind, list[Person]], ...] = ()
    if len(cards) < len(people):
        ignored = [person for person in people if person.ignored]
        ignored.sort(key=lambda one: (-one.prominence, one.id))
        hidden = in_order(
            (person for person in people if person.hidden and not person.ignored), Order.NAME, {}
        )
        aside = (("ignored", ignored), ("hidden", hidden))
    if once:
        is_open = "once" in unfolded
        faces = tuple(face.face.id for face in once[:_MOSAIC])
        count = len(once) if once_count is None else max(once_count, len(once))
        cards.append(Fold(count, faces, is_open, "once", len(once) if len(once) < count else None))
        cards.extend(once if is_open else ())
    for kind, those in aside:
        if those:
            is_open = all_open or kind in unfolded
            covers = [person.cover_face_id for person in those if person.cover_face_id is not None]
            cards.append(Fold(len(those), tuple(covers[:_MOSAIC]), is_open, kind))
            cards.extend(those if is_open else ())
    return cards


def steady(
    before: Sequence[Card], fresh: Sequence[Card], known: Mapping[Hashable, Card]
) -> tuple[list[Card], frozenset[Hashable]]:
    """The fresh cards without moving those already shown: new people come last, before the fold.

    Args:
        before: what is shown.
        fresh: what is to be shown now.
        known: everybody there is by their keys, also those a filter leaves out.

    Returns:
        The cards, and the keys of those among them that stand for nobody any more: they keep their place.
    """
    latest = dict(zip(map(key_of, fresh), fresh, strict=True))
    keys = list(map(key_of, before))
    left_out = [key for key in keys if key not in latest]
    gone = frozenset(key for key in left_out if key not in known)
    latest |= {key: known[key] for key in left_out if key in known}
    staying = [latest.get(key, card) for key, card in zip(keys, before, strict=True)]
    for key in keys:
        latest.pop(key, None)
    coming = list(latest.values())
    # Whoever was put away a moment ago keeps their place, too, until nobody points at the cards any more.
    last = next((place for place, card in enumerate(before) if isinstance(card, Fold)), len(before))
    people = [card for card in coming if isinstance(card, Person) and has_card(card)]
    others = [card for card in coming if not (isinstance(card, Person) and has_card(card))]
    return [*staying[:last], *people, *staying[last:], *others], gone
