"""Files that could not be used, as an item model."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from models.photo import Problem
from ui.shared.keyed_item_model import Index, KeyedItemModel
from ui.shared.words import plain_tip


class ProblemItemModel(KeyedItemModel[Problem]):
    """Problems in the order they are given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(lambda problem: problem, parent)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """File name, whole path as a tool tip, and all of it for a screen reader."""
        if not index.isValid():
            return None
        problem = self.row(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return problem.path.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(str(problem.path))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{problem.path.name}: {problem.sentence}"
        return None
