"""What the pointer and the tool tips say of a card: which click and which key does what."""

from __future__ import annotations

from PySide6.QtCore import Qt

from config.language import tr
from models.face import NamedFace
from models.person import Person
from models.review import Guess
from ui.people.card_layout import Part
from ui.people.cards import Card, Fold, caption_of
from ui.shared.words import wrapped_tip


def cursor_of(card: Card | None, part: Part) -> Qt.CursorShape:
    """What a click on a part of a card would do."""
    if card is None or part is Part.NOTHING or (part is Part.COUNT and isinstance(card, NamedFace)):
        return Qt.CursorShape.ArrowCursor
    if part is Part.NAME and not isinstance(card, Fold):
        return Qt.CursorShape.IBeamCursor
    return Qt.CursorShape.PointingHandCursor


def tip_of(card: Card, part: Part, guess: Guess | None) -> str:
    """The tip for a part of a card; empty where there is nothing to say."""
    if part is Part.CHIP and guess is not None:
        return wrapped_tip(tr("Yes, this is {name} (+)", name=guess.name))
    if isinstance(card, Fold):
        return ""
    if part is Part.STAR and isinstance(card, Person):
        return wrapped_tip(tr("No favourite any more (*)") if card.favourite else tr("Favourite (*)"))
    if part is Part.NAME and card.name:
        return wrapped_tip(_called(card))
    return ""


def _called(card: Card) -> str:
    """The whole name, which may be cut on the card, and what else somebody is called."""
    name = caption_of(card)[0]
    if isinstance(card, Person) and card.nicknames:
        return tr("{name} ({nickname})", name=name, nickname=", ".join(card.nicknames))
    return name
