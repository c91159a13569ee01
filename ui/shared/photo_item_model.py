"""Photos as an item model."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from config.language import count_of
from models.photo import Photo
from ui.shared.keyed_item_model import Index, KeyedItemModel
from ui.shared.words import plain_tip

MISSING = "This file is not there any more. Faces and names are kept."


class PhotoItemModel(KeyedItemModel[Photo]):
    """Photos by id, in the order they are given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(lambda photo: photo.id, parent)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """File name, tool tip, and a description for a screen reader."""
        if not index.isValid():
            return None
        photo = self.row(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return photo.path.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(f"{photo.path}\n{MISSING}" if photo.missing else photo.path.name)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            faces = f", {count_of(photo.faces, 'face', 'faces')}" if photo.faces else ""
            return f"Photo {photo.path.name}{faces}{', file missing' if photo.missing else ''}"
        return None
