"""What the mouse does on the timeline: it opens, selects, and draws a band around photos."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication

from ui.photos.timeline_selection import Mask

if TYPE_CHECKING:
    from ui.photos.timeline_view import TimelineView

_SCROLL_MS = 16
_FASTEST = 60
"""Pixels a band scrolls in one of those steps, at most."""
_SLOWER = 6
_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@dataclass(slots=True)
class Band:
    """A rectangle that is being drawn.

    Attributes:
        origin: where it began, in the content.
        pointer: where the pointer is, in the viewport.
        before: what was selected when it began.
        toggled: what is in it is selected if it was not.
    """

    origin: QPoint
    pointer: QPoint
    before: Mask
    toggled: bool


class TimelineMouse:
    """One gesture at a time.

    Args:
        view: whose mouse it is.
    """

    def __init__(self, view: TimelineView) -> None:
        self._view = view
        self.hovered = -1
        self._pointer: QPoint | None = None
        self._pressed: QPoint | None = None
        self._row = -1
        self._band: Band | None = None
        self._scrolling = QTimer(view)
        self._scrolling.setInterval(_SCROLL_MS)
        self._scrolling.timeout.connect(self._scroll_on)

    def press(self, event: QMouseEvent) -> None:
        """Something may begin."""
        point = event.position().toPoint()
        self._row = self._view.row_at(point)
        self._pressed = point if event.button() == Qt.MouseButton.LeftButton else None
        event.accept()

    def move(self, event: QMouseEvent) -> None:
        """A band grows, or another photo is under the pointer."""
        point = event.position().toPoint()
        if self._band is None and self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            moved = (point - self._pressed).manhattanLength()
            if moved >= QApplication.startDragDistance():
                self._begin_band(self._pressed, point, event.modifiers())
        if self._band is not None:
            self._band.pointer = point
            self._grow()
        else:
            self._hover(point)

    def release(self, event: QMouseEvent) -> None:
        """A click, or the end of a band."""
        point = event.position().toPoint()
        pressed, self._pressed = self._pressed, None
        if self._band is not None:
            self._band = None
            self._scrolling.stop()
            self._view.viewport().update()
        elif pressed is not None and event.button() == Qt.MouseButton.LeftButton:
            self._click(pressed, point, event.modifiers())
        self._hover(point)

    def left(self) -> None:
        """The pointer went away."""
        self._pointer = None
        self._set_hovered(-1)

    def scrolled(self) -> None:
        """Another photo came under the pointer."""
        if self._band is None and self._pointer is not None:
            self._set_hovered(self._view.row_at(self._pointer))
        elif self._band is not None:
            self._view.viewport().update()

    def paint_band(self, painter: QPainter, accent: str) -> None:
        """The band, over everything."""
        if self._band is None:
            return
        ground = QColor(accent)
        ground.setAlpha(40)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QColor(accent))
        painter.setBrush(ground)
        painter.drawRect(self._area(self._band).translated(0, -self._view.verticalOffset()))

    def _click(self, pressed: QPoint, point: QPoint, held: Qt.KeyboardModifier) -> None:
        view, row = self._view, self._view.row_at(point)
        if row < 0:
            self._click_beside(point)
            return
        if row != self._row:
            return
        if held & _SHIFT:
            view.chosen.extend_to(row, keep=bool(held & _CONTROL))
        elif held & _CONTROL or (view.circle(row).contains(pressed) and view.circle(row).contains(point)):
            view.chosen.toggle(row)
        else:
            view.set_current(row)
            view.open_row(row)
            return
        view.set_current(row)

    def _click_beside(self, point: QPoint) -> None:
        """On a heading, or on nothing."""
        view = self._view
        section = view.plan.section_at(point.y() + view.verticalOffset())
        if section > 0 and view.heading_circle(section).adjusted(-6, -6, 6, 6).contains(point):
            view.toggle_section(section)
        else:
            view.chosen.clear()

    def _begin_band(self, pressed: QPoint, point: QPoint, held: Qt.KeyboardModifier) -> None:
        view = self._view
        if not held & (_CONTROL | _SHIFT):
            view.chosen.clear()
        origin = pressed + QPoint(0, view.verticalOffset())
        self._band = Band(origin, point, view.chosen.mask(), bool(held & _CONTROL))
        self._set_hovered(-1)
        self._scrolling.start()

    def _grow(self) -> None:
        if self._band is None:
            return
        view, area = self._view, self._area(self._band)
        left, right = sorted((view.content_x(area.left()), view.content_x(area.right())))
        rows = view.plan.inside(left, area.top(), right + 1, area.bottom() + 1)
        view.chosen.put(self._band.before, rows, toggled=self._band.toggled)
        if len(rows):
            view.chosen.set_anchor(int(rows[0]))
        view.viewport().update()

    def _area(self, band: Band) -> QRect:
        """The band in the content; left and right as in the viewport."""
        now = band.pointer + QPoint(0, self._view.verticalOffset())
        return QRect(band.origin, now).normalized()

    def _scroll_on(self) -> None:
        """Further, the further the pointer is outside."""
        if self._band is None:
            return
        y, height = self._band.pointer.y(), self._view.viewport().height()
        beyond = min(y, 0) + max(y - height + 1, 0)
        if beyond:
            step = max(-_FASTEST, min(_FASTEST, beyond // _SLOWER + (1 if beyond > 0 else -1)))
            bar = self._view.verticalScrollBar()
            bar.setValue(bar.value() + step)
            self._grow()

    def _hover(self, point: QPoint) -> None:
        inside = self._view.viewport().rect().contains(point)
        self._pointer = point if inside else None
        self._set_hovered(self._view.row_at(point) if inside else -1)

    def _set_hovered(self, row: int) -> None:
        if row == self.hovered:
            return
        before, self.hovered = self.hovered, row
        for one in (before, row):
            if 0 <= one < self._view.plan.rows:
                self._view.viewport().update(self._view.cell(one))
