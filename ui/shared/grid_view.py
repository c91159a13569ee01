"""A grid of equal tiles that fills its width evenly and stays where it is while rows come and go."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from ui.shared import theme

_FEW_MODIFIERS = Qt.KeyboardModifier.KeypadModifier
_OPENING_KEYS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_HOLDING_KEYS = {
    Qt.Key.Key_Control,
    Qt.Key.Key_Shift,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
}
"""Held for a click, or for a shortcut of the window: that alone is no walk through the tiles."""


class GridView(QListView):
    """Tiles in even columns.

    The layout is a single pass: Qt's batched one starts again from the top whenever a row comes,
    and takes the scroll position with it.

    Args:
        cell_width: the least width of a column, logical pixels; columns share what is left over.
        caption: by how much a cell is higher than wide, logical pixels.
        inset: the free edge of each cell, so that tiles line up with the page's margin.
        parent: its owner.
    """

    pressed_at = Signal(QModelIndex, QPoint)
    """A plain left click on a tile, pressed and released on it; the point is in the viewport."""

    entered_by_key = Signal(QModelIndex)
    """Enter was pressed on the current tile."""

    menu_wanted = Signal(QModelIndex, QPoint)
    """Right click or Menu key on a tile; the point is on the screen."""

    left = Signal()
    """The pointer went away."""

    laid_out = Signal()
    """Tiles may have moved: after a new layout and after scrolling."""

    def __init__(
        self, cell_width: int, caption: int = 0, inset: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._cell_width = cell_width
        self._caption = caption
        self._pressed = QPersistentModelIndex()
        self._hover_point: QPoint | None = None
        self._by_keyboard = False
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setUniformItemSizes(True)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.NoDragDrop)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        # What is scrolled is moved then, and only what comes into sight is painted.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setViewportMargins(theme.SPACE_XL - inset, 0, theme.SPACE_M - inset, 0)

    # What delegates ask.

    def hover_point(self, cell: QRect) -> QPoint | None:
        """Where the pointer is, if it is over that cell; viewport coordinates."""
        point = self._hover_point
        return point if point is not None and cell.contains(point) else None

    @property
    def has_pointer(self) -> bool:
        """Whether the pointer is over the tiles."""
        return self._hover_point is not None

    def shows_focus(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        """Whether the tile is to wear the focus ring: the current one, for those who use the keyboard."""
        return self._by_keyboard and self.hasFocus() and index == self.currentIndex()

    def minimumSizeHint(self) -> QSize:
        """A strip of tiles: in the lowest window what stands below the grid stays in sight."""
        return QSize(super().minimumSizeHint().width(), theme.CONTROL_HEIGHT)

    # What a kind of grid may decide for itself.

    def cell_size(self, free: int) -> QSize:
        """The size of every cell when columns have `free` logical pixels to share."""
        columns = max(1, free // self._cell_width)
        side = max(self._cell_width // 2, free // columns)
        return QSize(side, side + self._caption)

    # What pages do.

    @contextmanager
    def place_kept(self) -> Iterator[None]:
        """Keep the first visible tile where it is while the model changes (the top stays the top)."""
        bar = self.verticalScrollBar()
        anchor = QPersistentModelIndex(self.first_visible() if bar.value() else QModelIndex())
        before = self._top_of(anchor)
        yield
        self.executeDelayedItemsLayout()
        if anchor.isValid():
            bar.setValue(bar.value() + self._top_of(anchor) - before)

    def first_visible(self) -> QModelIndex:
        """The tile in the top left corner; invalid in an empty grid."""
        width = self.viewport().width()
        x = width - 4 if self.isRightToLeft() else 4
        for y in (4, 4 + theme.SPACE_L, 4 + theme.SPACE_XXL):
            index = self.indexAt(QPoint(x, y))
            if index.isValid():
                return index
        return QModelIndex()

    def rows_in_sight(self) -> range:
        """Row numbers of the tiles that are at least partly to be seen; reckoned, not searched for."""
        model, cell = self.model(), self.gridSize()
        if model is None or cell.isEmpty():
            return range(0)
        columns = max(1, self.viewport().width() // cell.width())
        top = self.verticalScrollBar().value()
        first = top // cell.height() * columns
        last = (top + self.viewport().height()) // cell.height() * columns + columns
        return range(min(first, model.rowCount()), min(last, model.rowCount()))

    def repaint_where(self, shows: Callable[[int], bool]) -> None:
        """Paint again the tiles in sight of the rows for which this holds.

        For a picture that has come: painting all tiles for each of them takes longer than a frame lasts.
        """
        model = self.model()
        for row in self.rows_in_sight():
            if shows(row):
                self.update(model.index(row, 0))

    def selected_rows(self) -> list[int]:
        """Row numbers of the selected tiles, ascending."""
        return sorted(index.row() for index in self.selectedIndexes())

    # Qt's events.

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, which nobody else paints below an opaque viewport, then the tiles."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(theme.of(self.palette()).background))
        painter.end()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns."""
        anchor = QPersistentModelIndex(
            self.first_visible() if self.verticalScrollBar().value() else QModelIndex()
        )
        self._set_columns()
        super().resizeEvent(event)
        if anchor.isValid():
            self.executeDelayedItemsLayout()
            self.scrollTo(anchor, QAbstractItemView.ScrollHint.PositionAtTop)

    def changeEvent(self, event: QEvent) -> None:
        """Another style has another scroll bar."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.model() is not None:
            self._set_columns()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember what was pressed."""
        self._by_keyboard = False
        plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers() & ~_FEW_MODIFIERS
        self._pressed = QPersistentModelIndex(
            self.indexAt(event.position().toPoint()) if plain else QModelIndex()
        )
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click is a press and a release on the same tile."""
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        index = self.indexAt(point)
        pressed, self._pressed = self._pressed, QPersistentModelIndex()
        if index.isValid() and pressed == index:
            self.pressed_at.emit(index, point)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Repaint what the pointer leaves and enters."""
        super().mouseMoveEvent(event)
        self._hover(event.position().toPoint())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Other tiles come under the pointer."""
        super().wheelEvent(event)
        self._hover(event.position().toPoint())

    def viewportEvent(self, event: QEvent) -> bool:
        """The pointer left."""
        if event.type() == QEvent.Type.Leave:
            self._hover(None)
            self.left.emit()
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; the keys of QListView move and select."""
        self._by_keyboard = self._by_keyboard or event.key() not in _HOLDING_KEYS
        if event.key() in _OPENING_KEYS and self.currentIndex().isValid():
            self.entered_by_key.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Typing means something else here, or nothing."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever arrives by keyboard finds a current tile."""
        if event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}:
            self._by_keyboard = True
        model = self.model()
        if model is not None and model.rowCount() and not self.currentIndex().isValid():
            first = self.first_visible()
            self.selectionModel().setCurrentIndex(
                first if first.isValid() else model.index(0, 0),
                self.selectionModel().SelectionFlag.NoUpdate,
            )
        super().focusInEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu at the pointer, or in the middle of the current tile."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            point = self.visualRect(index).center()
        else:
            point = event.pos()
            index = self.indexAt(point)
        if index.isValid():
            self.menu_wanted.emit(index, self.viewport().mapToGlobal(point))

    def updateEditorGeometries(self) -> None:
        """Qt calls this whenever tiles move."""
        super().updateEditorGeometries()
        self.laid_out.emit()

    # Inside.

    def _set_columns(self) -> None:
        margins = self.viewportMargins()
        # The scroll bar's width is always left free, or its coming would change what made it come.
        free = self.width() - margins.left() - margins.right() - self.verticalScrollBar().sizeHint().width()
        # One less: a row of cells that fits to the pixel is wrapped by QListView.
        self.setGridSize(self.cell_size(free - 1))
        self.verticalScrollBar().setSingleStep(max(24, self.gridSize().height() // 3))

    def _hover(self, point: QPoint | None) -> None:
        before, self._hover_point = self._hover_point, point
        for place in (before, point):
            if place is not None:
                index = self.indexAt(place)
                if index.isValid():
                    self.update(index)

    def _top_of(self, anchor: QPersistentModelIndex) -> int:
        return self.visualRect(anchor).top() if anchor.isValid() else 0
