"""The cards of the people page as an item model."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import replace

from PySide6.QtCore import QObject, Qt

from models.face import NamedFace
from models.person import Person
from ui.people.cards import Card, caption_of, described, key_of
from ui.shared.keyed_item_model import Index, KeyedItemModel


class PeopleItemModel(KeyedItemModel[Card]):
    """People, the fold and the faces seen once, as `cards.arranged` puts them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(key_of, parent)
        self._gone: frozenset[Hashable] = frozenset()

    def set_gone(self, keys: frozenset[Hashable]) -> None:
        """Which cards stand for nobody any more, and only keep their place for a moment."""
        if keys != self._gone:
            self._gone = keys
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))

    def is_gone(self, index: Index | int) -> bool:
        """Whether a card stands for nobody any more."""
        return bool(self._gone) and key_of(self.row(index)) in self._gone

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Nothing can be done with a card that is gone."""
        if index.isValid() and self.is_gone(index):
            return Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A card's name line, and its description for a screen reader."""
        if not index.isValid():
            return None
        card = self.row(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return caption_of(card)[0]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return described(card)
        return None

    def show_name(self, index: Index, name: str) -> None:
        """Show a name at once, where the card stands, before the library has stored it."""
        card = self.row(index)
        if isinstance(card, Person | NamedFace):
            self.replace_row(index.row(), replace(card, name=name))
