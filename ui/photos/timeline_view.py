"""The timeline: very many photos in sections by when they were taken."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QWidget

from models.photo_index import PhotoIndex
from ui.photos import timeline_keys
from ui.photos.section_strip import SectionStrip
from ui.photos.timeline_canvas import TimelineCanvas
from ui.photos.timeline_geometry import GAP, HEADING, LARGEST, SMALLEST, columns_of
from ui.photos.timeline_layout import Grouping, Sections, TimelineLayout, sections_of
from ui.photos.timeline_mouse import TimelineMouse
from ui.photos.timeline_places import Place, place_at, place_on_top, place_to_keep
from ui.shared import theme
from ui.shared.images import ImageCache

_NOTCH = 120
_STEP = 1.12
"""By how much a notch of the wheel makes tiles larger."""


class TimelineView(TimelineCanvas):
    """Tiles in sections, which are opened, selected, and made larger and smaller.

    Args:
        images: where the pictures come from.
        parent: its owner.
    """

    photo_opened = Signal(int)
    """A photo's id."""

    menu_wanted = Signal(QPoint)
    """A menu for what is selected; the point is on the screen."""

    selection_changed = Signal()
    """Others are selected now."""

    moved = Signal()
    """Something else is at the top: after scrolling and after a new layout."""

    size_changed = Signal(int)
    """Somebody made the tiles larger or smaller; logical pixels."""

    def __init__(self, images: ImageCache, parent: QWidget | None = None) -> None:
        super().__init__(images, parent)
        self.mouse = TimelineMouse(self)
        self.strip = SectionStrip(self)
        self.chosen.changed.connect(self._selection_changed)
        self.strip.toggled.connect(lambda: self.toggle_section(self.section_on_top()))

    def hovered_row(self) -> int:
        """The row the pointer is at; -1 for none."""
        return self.mouse.hovered

    def paint_over(self, painter: QPainter) -> None:
        """The band that is drawn around photos."""
        self.mouse.paint_band(painter, theme.of(self.palette()).accent)

    # What it shows.

    def show_photos(self, photos: PhotoIndex, *, from_top: bool = False) -> None:
        """Show these; what is in view stays where it is, and what is selected stays selected.

        Args:
            photos: in their order.
            from_top: it is the answer to another question, and begins at its beginning.
        """
        place = None if from_top else place_to_keep(self)
        if from_top:
            self.chosen.clear()
        # Qt would look after every selected row by itself while rows move.
        self.selectionModel().clearSelection()
        self.timeline.show_index(photos)
        self.chosen.show_index(photos)
        self._lay_out(sections_of(photos.days, self._grouping), place)
        self.chosen.mirror(self.selectionModel())
        if from_top:
            self.verticalScrollBar().setValue(0)

    def group_by(self, grouping: Grouping) -> None:
        """Have other photos stand together; the first in view stays in view."""
        if grouping != self._grouping:
            self._grouping = grouping
            self._lay_out(sections_of(self.timeline.photos.days, grouping), place_on_top(self))

    def set_side(self, side: int, around: QPoint | None = None) -> None:
        """Make tiles larger or smaller; the photo there (in the viewport) or on top stays where it is."""
        side = min(max(side, SMALLEST), LARGEST)
        if side == self._side:
            return
        place = place_at(self, around) if around is not None else place_on_top(self)
        self._side = side
        self._lay_out(self.plan.sections, place)
        self.size_changed.emit(side)

    def zoom(self, steps: float, around: QPoint | None = None) -> None:
        """Make tiles larger by so many notches of the wheel."""
        wanted = round(self._side * _STEP**steps)
        at_least = self._side + (1 if steps > 0 else -1)
        self.set_side(max(wanted, at_least) if steps > 0 else min(wanted, at_least), around)

    def jump_to(self, row: int) -> None:
        """Show a row at the top, below the heading of its section."""
        section = self.plan.section_of(row)
        _x, y = self.plan.corner(row)
        first = y == self.plan.first_line(section)
        self.verticalScrollBar().setValue(
            int(self.plan.tops[section]) + HEADING * (section > 0) if first else y
        )
        self.set_current(row)

    # What is selected.

    def set_current(self, row: int) -> None:
        """Put the keyboard at a row."""
        if 0 <= row < len(self.timeline.photos):
            before = self.current
            index = self.timeline.index(row, 0)
            self.selectionModel().setCurrentIndex(index, self.selectionModel().SelectionFlag.NoUpdate)
            for one in (before, row):
                if 0 <= one < len(self.timeline.photos):
                    self.viewport().update(self.cell(one))

    def toggle_section(self, section: int) -> None:
        """Select all of a section, or none of it if all are."""
        if section >= 0:
            start = int(self.plan.sections.starts[section])
            stop = start + int(self.plan.sections.counts[section])
            self.chosen.set_rows(start, stop, on=not self.chosen.has_all(start, stop))

    def open_row(self, row: int) -> None:
        """Open a photo."""
        if row >= 0:
            self.photo_opened.emit(int(self.timeline.photos.ids[row]))

    def scrollContentsBy(self, _dx: int, dy: int) -> None:
        """What is scrolled is moved; only what comes into sight is painted."""
        self.viewport().scroll(0, dy)
        self.note_scroll()
        self.mouse.scrolled()
        self._tell_top()

    def viewportEvent(self, event: QEvent) -> bool:
        """The pointer left."""
        if event.type() == QEvent.Type.Leave:
            self.mouse.left()
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other columns; what is on top stays there."""
        place = place_on_top(self) if self.verticalScrollBar().value() else None
        self.strip.setGeometry(self.viewport().x(), 0, self.viewport().width(), HEADING)
        # The part of QListView would lay out everything.
        QAbstractItemView.resizeEvent(self, event)
        self._lay_out(self.plan.sections, place)

    def changeEvent(self, event: QEvent) -> None:
        """Light became dark, or the other way round."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "strip"):
            self._use_kind()
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """See `TimelineMouse`."""
        self.by_keyboard = False
        self.mouse.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """See `TimelineMouse`."""
        self.mouse.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """See `TimelineMouse`."""
        self.mouse.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A second click is a click."""
        self.mouse.press(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the tiles become larger or smaller, else it scrolls."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(event.angleDelta().y() / _NOTCH, event.position().toPoint())
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See `timeline_keys`."""
        if not timeline_keys.press(self, event):
            event.ignore()

    def keyboardSearch(self, search: str) -> None:
        """Typing means nothing here."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever arrives by keyboard finds a current photo."""
        if event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}:
            self.by_keyboard = True
        rows = self.rows_in_sight()
        if self.current < 0 and len(rows):
            self.set_current(rows.start)
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring goes."""
        super().focusOutEvent(event)
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """A menu for what is selected, which the photo under the pointer is from now on."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        row = self.current if by_key else self.row_at(event.pos())
        if row < 0:
            return
        if not self.chosen.has(row):
            self.chosen.clear()
            self.chosen.set_anchor(row)
        self.set_current(row)
        point = self.cell(row).center() if by_key else event.pos()
        self.menu_wanted.emit(self.viewport().mapToGlobal(point))

    # Inside.

    def _lay_out(self, sections: Sections, place: Place | None) -> None:
        columns, cell = columns_of(self.viewport().size(), self._side + GAP)
        self.plan = TimelineLayout(sections, columns, cell, HEADING)
        self._wanted = (-1, -1, 0)
        self.updateGeometries()
        row = self.timeline.photos.row_of(place.photo) if place is not None else -1
        if place is not None and row >= 0:
            self.verticalScrollBar().setValue(self.plan.corner(row)[1] - place.below)
        self._use_kind()
        self.mouse.scrolled()
        self._tell_top()
        self.viewport().update()

    def _selection_changed(self) -> None:
        self.chosen.mirror(self.selectionModel())
        self.viewport().update()
        self._tell_top()
        self.selection_changed.emit()

    def _tell_top(self) -> None:
        section = self.section_on_top()
        if section >= 0:
            words, count = self.heading_words(section)
            self.strip.say(words, count, on=self.is_section_chosen(section))
        else:
            self.strip.say("", "", on=False)
        self.moved.emit()
