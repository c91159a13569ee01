"""The cards of the people page as an item model."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import replace

from PySide6.QtCore import QObject, Qt

from config.language import tr
from models.face import NamedFace
from models.person import Person
from models.review import NO_GUESSES, Guess, Guesses
from ui.people.cards import Card, caption_of, described, guess_about, key_of
from ui.shared.keyed_item_model import Index, KeyedItemModel


class PeopleItemModel(KeyedItemModel[Card]):
    """People, the folds and the faces seen once, as `cards.with_folds` puts them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(key_of, parent)
        self._gone: frozenset[Hashable] = frozenset()
        self._guesses = NO_GUESSES

    def set_gone(self, keys: frozenset[Hashable]) -> None:
        """Which cards stand for nobody any more, and only keep their place for a moment."""
        if keys != self._gone:
            self._gone = keys
            self._all_changed()

    def set_guesses(self, guesses: Guesses) -> None:
        """Whom those without a name may be."""
        if guesses != self._guesses:
            self._guesses = guesses
            self._all_changed()

    def is_gone(self, index: Index | int) -> bool:
        """Whether a card stands for nobody any more."""
        return bool(self._gone) and self.is_gone_card(self.row(index))

    def is_gone_card(self, card: Card) -> bool:
        """The same of a card."""
        return bool(self._gone) and key_of(card) in self._gone

    def guess(self, index: Index | int) -> Guess | None:
        """Who the card's person most likely is, if somebody is to be offered."""
        return None if self.is_gone(index) else guess_about(self.row(index), self._guesses)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Nothing can be done with a card that is gone."""
        if index.isValid() and self.is_gone(index):
            return Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A card's name line, and its description for a screen reader."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return caption_of(self.row(index))[0]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return described(self.row(index), self.guess(index))
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            guess = self.guess(index)
            return None if guess is None else tr("Press + if this is {name}.", name=guess.name)
        return None

    def take_out(self, place: int) -> None:
        """One row goes."""
        self.removeRows(place, 1)

    def put_in(self, place: int, person: Person) -> None:
        """One row comes."""
        self._insert_run(place, [person], [key_of(person)])

    def show_name(self, index: Index, name: str) -> None:
        """Show a name at once, where the card stands, before the library has stored it."""
        card = self.row(index)
        if isinstance(card, Person | NamedFace):
            self.replace_row(index.row(), replace(card, name=name))

    def show_favourite(self, index: Index, *, favourite: bool) -> None:
        """The same for the star."""
        card = self.row(index)
        if isinstance(card, Person):
            self.replace_row(index.row(), replace(card, favourite=favourite))

    def _all_changed(self) -> None:
        if self.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))
