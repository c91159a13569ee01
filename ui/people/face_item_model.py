"""The faces of one person as an item model."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from models.face import NamedFace
from models.person import UNNAMED
from ui.shared.keyed_item_model import Index, KeyedItemModel


class FaceItemModel(KeyedItemModel[NamedFace]):
    """Faces by id, in the order they are given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(lambda named: named.face.id, parent)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Name, and a description for a screen reader."""
        if not index.isValid():
            return None
        named = self.row(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return named.name or UNNAMED
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"Face of {named.name or 'somebody'}{', confirmed' if named.face.confirmed else ''}"
        return None
