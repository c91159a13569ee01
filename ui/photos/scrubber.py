"""The edge of the timeline: its years, as long as their photos, and where one is among them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFontMetrics,
    QHideEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from config.language import tr
from ui.photos.photo_words import UNDATED, heading, month_words
from ui.photos.timeline_view import TimelineView
from ui.shared import theme

_WIDTH = 60
_EDGE = 14
"""Free above the newest and below the oldest."""
_HANDLE, _LABEL_GAP = 3, 6
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_WORDS = 22
"""Where the years' words end, from the edge: left of the handle."""


class Scrubber(QWidget):
    """Click or drag jumps; a bubble beside the pointer says where to. Keys: see `GoToDate`.

    Args:
        view: what it scrolls.
        parent: its owner, over which the bubble is shown.
    """

    def __init__(self, view: TimelineView, parent: QWidget) -> None:
        super().__init__(parent)
        self._view, self._over = view, parent
        self._dragging = False
        self._pointer: int | None = None
        self._plan = 0
        self._years: list[tuple[int, int]] = []
        self._drawn: tuple[object, ...] = ()
        self.bubble = _Bubble(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("Years"))
        view.moved.connect(self._moved)

    @property
    def years(self) -> list[tuple[int, int]]:
        """Each year with photos (0 for those without a date) and where it is, pixels from the top."""
        if self._drawn[:1] == (self._state()[0],):
            return self._years
        self._drawn = self._state()
        sections = self._view.plan.sections
        found: list[tuple[int, int]] = []
        for day, top in zip(sections.days.tolist(), self._view.plan.tops.tolist(), strict=False):
            year = day // 10_000
            if not found or found[-1][0] != year:
                found.append((year, self._place(top)))
        self._years = found
        return found

    def sizeHint(self) -> QSize:
        """Room for a year."""
        return QSize(_WIDTH, 200)

    def minimumSizeHint(self) -> QSize:
        """As high as there is room."""
        return QSize(_WIDTH, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Years, and a line where one is."""
        tokens = theme.of(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens.background))
        if not self._view.verticalScrollBar().maximum():
            return
        painter.setFont(theme.font(self.font(), 11, tabular=True))
        metrics = QFontMetrics(painter.font())
        here = self._place(self._view.verticalScrollBar().value())
        below, edge = -metrics.height(), QColor(tokens.edge())
        for year, y in self.years:
            painter.fillRect(self._beside(_WIDTH - 12, y, 6), edge)
            if year and y - below >= metrics.height() + _LABEL_GAP:
                below = y
                painter.setPen(QColor(tokens.secondary))
                area = QRect(0, y - metrics.height() // 2, _WIDTH - _WORDS, metrics.height())
                mirrored = self.isRightToLeft()
                area = area.translated(_WORDS, 0) if mirrored else area
                side = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
                painter.drawText(area, int(side | _MIDDLE), str(year))
        strong = self._dragging or self._pointer is not None
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent if strong else tokens.secondary))
        handle = self._beside(_WIDTH - 16, here, 16)
        painter.drawRoundedRect(QRectF(handle).adjusted(0, -1, 0, _HANDLE - 1), 1.5, 1.5)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Jump there."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._dragging = True
            self._jump(event.position().toPoint().y())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say where a click would lead, or go there."""
        y = event.position().toPoint().y()
        if self._dragging:
            self._jump(y)
        else:
            self._show_bubble(y)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The end of a drag."""
        self._dragging = False
        if not self.rect().contains(event.position().toPoint()):
            self._pointer = None
            self.bubble.hide()
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        """The bubble comes."""
        super().enterEvent(event)
        self._show_bubble(event.position().toPoint().y())

    def leaveEvent(self, event: QEvent) -> None:
        """The bubble goes."""
        super().leaveEvent(event)
        self._pointer = None
        if not self._dragging:
            self.bubble.hide()
        self.update()

    def hideEvent(self, event: QHideEvent) -> None:
        """No bubble without its edge: a page that goes tells nobody that the pointer left."""
        super().hideEvent(event)
        self._end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The bubble would hang where the edge was."""
        super().resizeEvent(event)
        self._end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """As over the photos."""
        self._view.wheelEvent(event)

    def _moved(self) -> None:
        """Paint again where that shows: a wheel's notch among very many photos is less than a pixel."""
        if self.bubble.isVisible() and not self._dragging and self._plan != id(self._view.plan):
            # Other photos, or others beside each other: what it says is not there any more.
            self._end()
        before, self._drawn = self._drawn, self._drawn[:1]
        if before != self._state():
            self.update()
        self._drawn = (*before[:1], *self._state()[1:])

    def _end(self) -> None:
        self._dragging, self._pointer = False, None
        self.bubble.hide()
        self.update()

    def _state(self) -> tuple[object, ...]:
        """What the years depend on, and where the line is."""
        bar = self._view.verticalScrollBar()
        return (id(self._view.plan), bar.maximum(), self.height()), self._place(bar.value())

    def _place(self, top: int) -> int:
        """Where a height of the content is on the edge."""
        most = max(1, self._view.verticalScrollBar().maximum())
        return _EDGE + round(min(1.0, top / most) * max(0, self.height() - 2 * _EDGE))

    def _top_at(self, y: int) -> int:
        share = (y - _EDGE) / max(1, self.height() - 2 * _EDGE)
        return round(min(1.0, max(0.0, share)) * self._view.verticalScrollBar().maximum())

    def _jump(self, y: int) -> None:
        self._view.verticalScrollBar().setValue(self._top_at(y))
        self._show_bubble(y)

    def _show_bubble(self, y: int) -> None:
        self._pointer, self._plan = y, id(self._view.plan)
        section = self._view.plan.section_at(self._top_at(y))
        if section < 0 or not self._view.verticalScrollBar().maximum():
            self.bubble.hide()
            return
        day = int(self._view.plan.sections.days[section])
        if not day:
            words = tr(UNDATED)
        else:
            words = heading(day, "year") if self._view.grouping == "year" else month_words(day)
        self.bubble.say(words)
        at = self.mapTo(self._over, QPoint(0, min(max(y, 0), self.height())))
        x = at.x() + _WIDTH + 4 if self.isRightToLeft() else at.x() - self.bubble.width() - 4
        most = self._over.height() - self.bubble.height()
        self.bubble.move(x, min(max(0, at.y() - self.bubble.height() // 2), max(0, most)))
        self.bubble.show()
        self.bubble.raise_()
        self.update()

    def _beside(self, left: int, y: int, width: int) -> QRect:
        return QRect(_WIDTH - left - width if self.isRightToLeft() else left, y, width, 1)


class _Bubble(QWidget):
    """Words on an own ground; the mouse goes through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def say(self, words: str) -> None:
        """Change the words, and be as large as they are."""
        self.words = words
        self.setAccessibleName(words)
        metrics = QFontMetrics(theme.font(self.font(), theme.NAME_SIZE, strong=True))
        self.resize(metrics.horizontalAdvance(words) + 2 * theme.SPACE_M, metrics.height() + theme.SPACE_M)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint them."""
        tokens = theme.of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(tokens.edge()))
        painter.setBrush(QColor(tokens.surface))
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS, theme.RADIUS
        )
        painter.setFont(theme.font(self.font(), theme.NAME_SIZE, strong=True))
        painter.setPen(QColor(tokens.text))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.words)
