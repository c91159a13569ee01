"""The faces of one person as an item model."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from config.language import in_digits, mark, tr
from models.person import UNNAMED
from services.person_view import RankedFace
from ui.shared.keyed_item_model import Index, KeyedItemModel

UNSURE = mark("unsure")


class FaceItemModel(KeyedItemModel[RankedFace]):
    """Faces by id, in the order they are given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(lambda ranked: ranked.face.face.id, parent)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Name, and a description for a screen reader."""
        if not index.isValid():
            return None
        ranked = self.row(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return ranked.face.name or tr(UNNAMED)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._told(index.row(), ranked)
        return None

    def _told(self, place: int, ranked: RankedFace) -> str:
        values = {
            "number": in_digits(place + 1),
            "count": in_digits(len(self.rows)),
            "who": ranked.face.name or tr(UNNAMED),
        }
        if ranked.face.face.confirmed:
            return tr("Face {number} of {count}: {who}, confirmed", **values)
        if ranked.doubtful:
            return tr("Face {number} of {count}: {who}, unsure", **values)
        return tr("Face {number} of {count}: {who}", **values)


def likeness_of(ranked: RankedFace) -> str:
    """`68% similar to Sarah`; nothing of a face that cannot be compared."""
    if ranked.similarity is None:
        return ""
    percent = max(0, round(100 * ranked.similarity))
    if ranked.face.name:
        return tr("{percent}% similar to {who}", percent=percent, who=ranked.face.name)
    return tr("{percent}% similar to the others", percent=percent)
