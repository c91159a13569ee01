"""Rows that go on in the next line where there is no room: some languages are longer than others."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QLayoutItem, QWidget

from ui.shared import theme


class FlowLayout(QLayout):
    """Lays out its widgets from the leading edge in lines as high as their highest.

    Args:
        gap: between neighbours and lines, logical pixels.
        parent: the widget it belongs to.
    """

    def __init__(self, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setSpacing(gap)

    def addItem(self, item: QLayoutItem) -> None:
        """At the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are, the hidden ones, too."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The one at a place; None behind the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take one out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It asks for no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Narrow means high."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high all lines are together, logical pixels."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put everything in its place."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """One line."""
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in shown) + self.spacing() * max(0, len(shown) - 1)
        return self._with_margins(QSize(width, max((size.height() for size in shown), default=0)))

    def minimumSize(self) -> QSize:
        """The widest of them alone."""
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return self._with_margins(size)

    def _with_margins(self, size: QSize) -> QSize:
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _place(self, rect: QRect, *, move: bool) -> int:
        area = rect.marginsRemoved(self.contentsMargins())
        x, y, line = area.x(), area.y(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(area.width(), item.sizeHint().height()))
            if line and x + size.width() > area.right() + 1:
                x, y, line = area.x(), y + line + self.spacing(), 0
            if move:
                item.setGeometry(self._mirrored(QRect(QPoint(x, y), size), area))
            x += size.width() + self.spacing()
            line = max(line, size.height())
        return y + line - rect.y() + self.contentsMargins().bottom()

    def _mirrored(self, place: QRect, area: QRect) -> QRect:
        parent = self.parentWidget()
        if parent is None or parent.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            return place
        return place.translated(area.right() + area.left() - place.right() - place.left(), 0)


class BesideOrBelow(QWidget):
    """Two widgets beside each other, or the second below the first where there is no room for that.

    Args:
        first: above, or at the leading side; takes what room there is.
        second: as wide as it has to be, unless it shares.
        room: logical pixels the first wants at most before the second goes below it.
        shares: whether the second takes its part of the room.
        margins: around both.
        parent: its owner.
    """

    def __init__(
        self,
        first: QWidget,
        second: QWidget,
        room: int,
        *,
        shares: bool,
        margins: QMargins,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._parts, self._room = (first, second), room
        self._may_be_beside = True
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(margins)
        self._row.setSpacing(theme.SPACE_S)
        self._row.addWidget(first, 1)
        self._row.addWidget(second, int(shares))

    def allow_beside(self, *, allowed: bool) -> None:
        """Whether they may stand beside each other, room or no room."""
        if self._may_be_beside != allowed:
            self._may_be_beside = allowed
            self._arrange()

    def minimumSizeHint(self) -> QSize:
        """As narrow as one below the other; else a page that is wide could not become narrow."""
        margins = self._row.contentsMargins()
        shown = [one for one in self._parts if not one.isHidden()]
        sizes = [one.minimumSizeHint().expandedTo(one.minimumSize()) for one in shown]
        width = max((size.width() for size in sizes), default=0) + margins.left() + margins.right()
        return QSize(width, self._row.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See whether there is room."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Other words need other room."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        margins, (first, second) = self._row.contentsMargins(), self._parts
        wanted = min(first.sizeHint().width(), self._room) + min(second.sizeHint().width(), 2 * self._room)
        wanted += margins.left() + margins.right() + self._row.spacing()
        is_beside = self._may_be_beside and self.width() >= wanted
        direction = QBoxLayout.Direction
        chosen = direction.LeftToRight if is_beside else direction.TopToBottom
        if self._row.direction() != chosen:
            self._row.setDirection(chosen)
            self.updateGeometry()
