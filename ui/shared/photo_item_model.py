"""Photos as an item model."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from config.language import count_of, mark, tr
from models.photo import Photo
from ui.shared.keyed_item_model import Index, KeyedItemModel
from ui.shared.words import plain_tip

MISSING = mark("This file is not there any more. Faces and names are kept.")


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
            return plain_tip(f"{photo.path}\n{tr(MISSING)}" if photo.missing else photo.path.name)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _said(photo)
        return None


def _said(photo: Photo) -> str:
    """A photo as a screen reader says it."""
    name, faces = photo.path.name, count_of(photo.faces, "face", "faces")
    if photo.missing:
        if photo.faces:
            return tr("Photo {name}, {faces}, file missing", name=name, faces=faces)
        return tr("Photo {name}, file missing", name=name)
    if photo.faces:
        return tr("Photo {name}, {faces}", name=name, faces=faces)
    return tr("Photo {name}", name=name)
