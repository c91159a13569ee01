"""Rows of widgets that begin a new row where there is no more room; the last one takes what is left."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QLayout, QLayoutItem, QStyle, QWidget


class FlowLayout(QLayout):
    """Widgets in reading order.

    Args:
        spacing: between them, logical pixels.
        least: how narrow the last one may become before it goes to a row of its own; None leaves it its size.
        centred: each row stands in the middle.
        parent: the widget it lays out.
    """

    def __init__(
        self,
        spacing: int,
        least: int | None = None,
        parent: QWidget | None = None,
        *,
        centred: bool = False,
    ) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._least = least
        self._centred = centred
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def set_least(self, least: int) -> None:
        """How narrow the last one may become; 0 leaves it whatever there is in the row of those before it."""
        if least != self._least:
            self._least = least
            self.invalidate()

    # What Qt asks.

    def addItem(self, item: QLayoutItem) -> None:
        """Add it at the end."""
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, place: int) -> QLayoutItem | None:
        """One of them."""
        return self._items[place] if 0 <= place < len(self._items) else None

    def takeAt(self, place: int) -> QLayoutItem | None:
        """Take one out."""
        if not 0 <= place < len(self._items):
            return None
        item = self._items.pop(place)
        self.invalidate()
        return item

    def expandingDirections(self) -> Qt.Orientation:
        """As wide as there is room."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """The narrower, the more rows."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high it is at a width."""
        return self._laid_out(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        """One row of some width."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Room for the widest, as narrow as that can be."""
        size = QSize()
        for place, item in enumerate(self._items):
            width = min(self._width(place, item), item.minimumSize().width())
            size = size.expandedTo(QSize(width, self._height(item)))
        return size.grownBy(self.contentsMargins() or QMargins())

    def setGeometry(self, rect: QRect) -> None:
        """Lay them out."""
        super().setGeometry(rect)
        self._laid_out(rect, move=True)

    # Inside.

    def _width(self, place: int, item: QLayoutItem) -> int:
        if self._least is not None and place == len(self._items) - 1:
            return self._least
        return item.sizeHint().width()

    def _height(self, item: QLayoutItem) -> int:
        return item.sizeHint().height()

    def _laid_out(self, rect: QRect, *, move: bool) -> int:
        inner = rect.marginsRemoved(self.contentsMargins())
        y = inner.top()
        for row in self._rows(inner.width()):
            left_over = inner.width() - sum(size.width() for _, size in row) - self.spacing() * (len(row) - 1)
            x = inner.left() + (left_over // 2 if self._centred else 0)
            for item, size in row:
                if move:
                    there = QRect(QPoint(x, y), size)
                    item.setGeometry(QStyle.visualRect(self._direction(), inner, there))
                x += size.width() + self.spacing()
            y += max(size.height() for _, size in row) + self.spacing()
        return max(y - self.spacing(), inner.top()) - rect.top() + self.contentsMargins().bottom()

    def _rows(self, room: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """The items row by row, each with its size."""
        rows: list[list[tuple[QLayoutItem, QSize]]] = []
        free = 0
        for place, item in enumerate(self._items):
            width = min(self._width(place, item), room)
            if not rows or (width > free and width > 0):
                rows.append([])
                free = room
            if self._least is not None and place == len(self._items) - 1:
                width = max(width, free, 1)
            rows[-1].append((item, QSize(width, self._height(item))))
            free -= width + self.spacing()
        return rows

    def _direction(self) -> Qt.LayoutDirection:
        parent = self.parentWidget()
        return parent.layoutDirection() if parent is not None else QApplication.layoutDirection()
