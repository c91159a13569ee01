"""What every painter of cells shares."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

View = TypeVar("View", bound=QListView)


class CellDelegate(QStyledItemDelegate, Generic[View]):
    """Paints the cells of one view, which all have the size of its grid."""

    def __init__(self, view: View) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The grid says how large a cell is."""
        return self._view.gridSize()
