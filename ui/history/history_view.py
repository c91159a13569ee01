"""The list of what was decided: what clicks and keys on a line mean, and what opens below one."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QMenu, QStyle, QWidget

from config.language import mark, tr
from models.changes import LedgerEntry, Step
from ui.history.history_delegate import INSET, WORDS_LEFT, HistoryDelegate
from ui.history.history_item_model import Day, HistoryItemModel, link_of
from ui.history.in_the_way import InTheWay
from ui.history.room_below import ROW_HEIGHT, RoomBelow
from ui.shared import theme
from ui.shared.grid_view import GridView
from ui.shared.images import FACE, ImageCache

SHOW_PHOTO = mark("Show photo")

_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
_REVERSING = {Qt.Key.Key_U, Qt.Key.Key_Return, Qt.Key.Key_Enter}
_SHOWING = {Qt.Key.Key_O, Qt.Key.Key_Space}

_Move = QAbstractItemView.CursorAction


class HistoryView(GridView):
    """One line of tiles as wide as the page.

    Args:
        images: where the faces come from.
        parent: its owner.
    """

    reverse_wanted = Signal(int)
    """A step's id."""

    reverse_all_wanted = Signal(int)
    """A step's id: it and those in its way."""

    face_opened = Signal(int)
    """A face's id."""

    def __init__(self, images: ImageCache, parent: QWidget | None = None) -> None:
        super().__init__(1, inset=INSET, parent=parent)
        self._history = HistoryItemModel(self)
        panel = InTheWay(WORDS_LEFT, INSET, self.viewport())
        self._below = RoomBelow(self, self._history, panel)
        self.setAccessibleName(tr("History"))
        self.setSelectionMode(GridView.SelectionMode.NoSelection)
        self.setModel(self._history)
        self.setItemDelegate(HistoryDelegate(self, self._history, self._below, images))
        self.pressed_at.connect(self._clicked)
        self.entered_by_key.connect(self._entered)
        self.menu_wanted.connect(self._show_menu)
        panel.accepted.connect(self._reverse_all)
        images.arrived.connect(self._picture_arrived)

    # What the page does.

    @property
    def count(self) -> int:
        """How many steps there are."""
        return self._history.count

    def set_entries(self, entries: Sequence[LedgerEntry]) -> None:
        """Show these; the current one and what is in view stay."""
        with self.place_kept():
            steps = {entry.step.id: entry.step for entry in entries}
            if any(steps.get(step.id) != step for step in self._below.steps):
                self.close_in_the_way()
            self._history.set_entries(entries)

    def show_in_the_way(self, step_id: int, others: Sequence[Step], sentence: str) -> None:
        """Say under a step why it cannot be reversed on its own; nothing if it is gone meanwhile."""
        step = self._history.step(step_id)
        if step is None:
            return
        self._below.open(step, others, sentence)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def close_in_the_way(self) -> None:
        """Close what is open below a row."""
        self._below.close()

    def link_at(self, index: QModelIndex) -> QRect:
        """Where the link of a row is, painted or not; empty for what has none."""
        entry = self._history.entry(index)
        words = "" if entry is None else link_of(entry.step)
        if not words:
            return QRect()
        row = self.visualRect(index)
        metrics = QFontMetrics(theme.font(self.font(), theme.BODY_SIZE))
        width = metrics.horizontalAdvance(words) + 1 + INSET + theme.SPACE_S
        area = QRect(row.right() + 1 - width, row.top(), width, row.height())
        return QStyle.visualRect(self.layoutDirection(), row, area)

    # What a grid may decide for itself.

    def cell_size(self, free: int) -> QSize:
        """Rows, not tiles."""
        return QSize(max(free, 1), ROW_HEIGHT)

    def first_visible(self) -> QModelIndex:
        """The first step in view: headings and what is said below a row come and go."""
        place = super().first_visible().row()
        while 0 <= place < len(self._history.rows):
            if self._history.entry(place) is not None:
                return self._history.index(place)
            place += 1
        return QModelIndex()

    # Qt's events.

    def scrollTo(  # noqa: D102 - Qt's own
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        above = index.row() - 1
        if (
            hint == QAbstractItemView.ScrollHint.EnsureVisible
            and above >= 0
            and isinstance(self._history.row(above), Day)
        ):
            # The first of a day comes with its heading.
            super().scrollTo(self._history.index(above), hint)
        super().scrollTo(index, hint)

    def moveCursor(self, action: _Move, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """From step to step, over what cannot be current."""
        place, last = self.currentIndex().row(), len(self._history.rows) - 1
        page = max(1, self.viewport().height() // ROW_HEIGHT - 1)
        ways = {
            _Move.MoveUp: (place - 1, -1),
            _Move.MoveDown: (place + 1, 1),
            _Move.MovePageUp: (max(0, place - page), -1),
            _Move.MovePageDown: (min(last, place + page), 1),
            _Move.MoveHome: (0, 1),
            _Move.MoveEnd: (last, -1),
        }
        if action not in ways:
            return self.currentIndex()
        start, way = ways[action]
        onwards = range(start, last + 1 if way > 0 else -1, way)
        back = range(start, place, -way)
        for found in chain(onwards, back):
            if self._history.entry(found) is not None:
                return self._history.index(found)
        return self.currentIndex()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrower sentence is higher."""
        super().resizeEvent(event)
        self._below.fit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The link can be clicked."""
        super().mouseMoveEvent(event)
        point = event.position().toPoint()
        on_link = self.link_at(self.indexAt(point)).contains(point)
        self.viewport().setCursor(
            Qt.CursorShape.PointingHandCursor if on_link else Qt.CursorShape.ArrowCursor
        )

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the photo, unless somebody clicks the link in haste."""
        point = event.position().toPoint()
        index = self.indexAt(point)
        if event.button() == Qt.MouseButton.LeftButton and not self.link_at(index).contains(point):
            self._open_photo(self._history.entry(index))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """U reverses as Enter does, Space and O open the photo, Esc closes what is open."""
        key = Qt.Key(event.key())
        ours = key in _REVERSING | _SHOWING and not event.modifiers() & _COMMANDS
        if key == Qt.Key.Key_Escape and self._below.is_open:
            self.close_in_the_way()
        elif ours and event.isAutoRepeat():
            # A key that is held down decides once.
            event.accept()
        elif ours and key in _SHOWING:
            self._open_photo(self._history.entry(self.currentIndex()))
        elif ours and key == Qt.Key.Key_U:
            self._entered(self.currentIndex())
        else:
            super().keyPressEvent(event)

    # Inside.

    def _clicked(self, index: QModelIndex, point: QPoint) -> None:
        if self.link_at(index).contains(point):
            self._entered(index)

    def _entered(self, index: QModelIndex) -> None:
        entry = self._history.entry(index)
        if entry is not None:
            self._reverse(entry.step)

    def _reverse(self, step: Step) -> None:
        # A menu may have been open while the step was reversed: what it says must be what happens.
        if step.final or self._history.step(step.id) != step:
            return
        self._close_unless(step)
        self.reverse_wanted.emit(step.id)

    def _reverse_all(self, step_id: int) -> None:
        # Closed first: a second click would reverse everything once more.
        self.close_in_the_way()
        self.reverse_all_wanted.emit(step_id)

    def _open_photo(self, entry: LedgerEntry | None) -> None:
        if entry is not None and entry.faces:
            self._close_unless(entry.step)
            self.face_opened.emit(entry.faces[0])

    def _close_unless(self, step: Step) -> None:
        if not self._below.is_below(step):
            self.close_in_the_way()

    def _show_menu(self, index: QModelIndex, point: QPoint) -> None:
        entry = self._history.entry(index)
        if entry is None or not (link_of(entry.step) or entry.faces):
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if link_of(entry.step):
            menu.addAction(link_of(entry.step), lambda: self._reverse(entry.step))
        if entry.faces:
            menu.addAction(tr(SHOW_PHOTO), lambda: self._open_photo(entry))
        menu.popup(point)

    def _picture_arrived(self, kind: str, _id: int) -> None:
        if kind == FACE:
            self.viewport().update()
