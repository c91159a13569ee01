"""The map: drawn by ourselves, with a spot wherever photos were taken."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from config.language import tr
from models.person import photos_of
from models.query import Area
from services.places_seen import NOWHERE, PlacesSeen
from ui.places.land import Land
from ui.places.map_names import paint_names, paint_towns
from ui.places.sight import Sight, Spot, extent, only_spot, radius_of, spots
from ui.places.spot_painter import paint_band, paint_spot
from ui.shared import theme

_STEP, _DRAG, _A_NOTCH = 90, 4, 120
_CLOSER = 1.6
_STILL_MS = 150
_KEYS = {
    Qt.Key.Key_Left: (-_STEP, 0),
    Qt.Key.Key_Right: (_STEP, 0),
    Qt.Key.Key_Up: (0, -_STEP),
    Qt.Key.Key_Down: (0, _STEP),
}
_ZOOMS = {
    Qt.Key.Key_Plus: _CLOSER,
    Qt.Key.Key_Equal: _CLOSER,
    Qt.Key.Key_Minus: 1 / _CLOSER,
    Qt.Key.Key_Underscore: 1 / _CLOSER,
}


class MapView(QWidget):
    """Wheel and + - zoom, dragging and the arrows pan, Shift and dragging chooses a part."""

    area_wanted = Signal(object)
    """Photos of an `Area` are wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seen = NOWHERE
        self._land: Land | None = None
        self._sight = Sight()
        self._spots: list[Spot] = []
        self._ground: QPixmap | None = None
        # Smooth once it has stood still for a moment.
        self._still = QTimer(self)
        self._still.setSingleShot(True)
        self._still.setInterval(_STILL_MS)
        self._still.timeout.connect(self._smoothen)
        self._marked: Area | None = None
        self._moved = self._choosing = False
        self._from: QPoint | None = None
        self._last: QPoint | None = None
        self._band = QRect()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Map of where photos were taken"))
        self.setAccessibleDescription(
            tr("The list beside it has the same places. Arrows move the map, plus and minus zoom.")
        )

    @property
    def sight(self) -> Sight:
        """What it shows."""
        return self._sight

    @property
    def spots(self) -> list[Spot]:
        """The spots in sight."""
        return self._spots

    @property
    def is_choosing(self) -> bool:
        """Whether dragging chooses a part of the map, without Shift."""
        return self._choosing

    def set_choosing(self, choosing: bool) -> None:
        """Let dragging choose a part of the map, or move it."""
        self._choosing = choosing
        self._show_cursor(self.mapFromGlobal(self.cursor().pos()))

    def set_land(self, land: Land) -> None:
        """The outlines to paint."""
        self._land = land
        self._changed()

    def set_seen(self, seen: PlacesSeen) -> None:
        """Where the photos are; until somebody looks elsewhere all of them are kept in view."""
        self._seen = seen
        if not self._moved:
            self.show_all()
        self._changed()

    def show_all(self) -> None:
        """Bring all photos into view."""
        area = extent(self._seen)
        if area is not None:
            self._look(self._sight.fitted(area))
        # Until somebody looks elsewhere they stay in view, however many come and however large it gets.
        self._moved = False

    def show_area(self, area: Area) -> None:
        """Bring a box into view, unless it is well in sight; its spot is marked as long as it is one."""
        south, west, north, east = self._marked = area
        wide = (east - west) % 360
        x, y = self._sight.xy((south + north) / 2, (west + wide / 2 + 180) % 360 - 180)
        inside = QRectF(self.rect()).adjusted(_STEP, _STEP, -_STEP, -_STEP).contains(x, y)
        if inside and wide * self._sight.scale > _STEP:
            self._changed()
        else:
            self._look(self._sight.fitted(area))

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Closer by a factor, towards a point or the middle."""
        point = QPointF(self.rect().center()) if at is None else at
        self._look(self._sight.zoomed(factor, point.x(), point.y()))

    def sizeHint(self) -> QSize:
        """A good part of a page."""
        return QSize(640, 420)

    def minimumSizeHint(self) -> QSize:
        """It gives way."""
        return QSize(120, 100)

    # What mouse and keys do.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows pan, + and - zoom, Home shows all, Enter searches where one looks."""
        key = Qt.Key(event.key())
        if key in _KEYS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._look(self._sight.panned(*_KEYS[key]))
        elif key in _ZOOMS and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(_ZOOMS[key])
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_0}:
            self.show_all()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.area_wanted.emit(self._sight.area())
        elif key == Qt.Key.Key_Escape and self._band.isValid():
            self._let_go()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Closer and farther, towards the pointer."""
        self.zoom(_CLOSER ** (event.angleDelta().y() / _A_NOTCH), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A drag may begin."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._from = self._last = event.position().toPoint()
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._band = QRect(self._from, QSize(1, 1)) if shift or self._choosing else QRect()
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The map follows, or the frame of what is chosen."""
        point = event.position().toPoint()
        if self._from is None or self._last is None:
            self._show_cursor(point)
            return
        if self._band.isValid():
            self._band = QRect(self._from, point).normalized()
            self.update()
        elif (point - self._from).manhattanLength() >= _DRAG or self._last != self._from:
            moved, self._last = self._last - point, point
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._look(self._sight.panned(moved.x(), moved.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a spot is about its photos, a frame about what is in it."""
        if event.button() != Qt.MouseButton.LeftButton or self._from is None:
            super().mouseReleaseEvent(event)
            return
        point, band, dragged = event.position().toPoint(), self._band, self._last != self._from
        self._let_go()
        if band.width() > _DRAG and band.height() > _DRAG:
            box = QRectF(band)
            self.area_wanted.emit(self._sight.area_of(box.left(), box.top(), box.right(), box.bottom()))
        elif not dragged and (spot := self.spot_at(point)) is not None:
            self.area_wanted.emit(self._seen.box_in(spot.area))
        self._show_cursor(point)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Closer, where there is no spot."""
        if self.spot_at(event.position().toPoint()) is None:
            self.zoom(_CLOSER**2, event.position())

    def spot_at(self, point: QPoint) -> Spot | None:
        """The spot under a point, the nearest of several."""
        near = [(math.hypot(spot.x - point.x(), spot.y - point.y()), spot) for spot in self._spots]
        inside = [one for one in near if one[0] <= max(radius_of(one[1].photos), 8)]
        return min(inside, key=lambda one: one[0])[1] if inside else None

    def event(self, event: QEvent) -> bool:
        """What a spot stands for, as a tool tip."""
        if event.type() == QEvent.Type.ToolTip:
            point = self.mapFromGlobal(self.cursor().pos())
            spot = self.spot_at(point)
            QToolTip.showText(self.mapToGlobal(point), "" if spot is None else photos_of(spot.photos), self)
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The middle stays in the middle."""
        super().resizeEvent(event)
        self._sight = self._sight.resized(self.width(), self.height())
        if not self._moved:
            self.show_all()
        self._changed()

    def changeEvent(self, event: QEvent) -> None:
        """Light became dark, or the other way round; the edge shows the focus."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._changed()

    # What is painted.

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Sea, land, spots, and the frame of what is being chosen."""
        tokens = theme.of(self.palette())
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._painted_ground(tokens))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = theme.font(self.font(), theme.SECONDARY_SIZE, tabular=True)
        marked = None if self._marked is None else only_spot(self._spots, self._marked, self._sight)
        boxes = [
            paint_spot(painter, spot, tokens, font, marked=spot == marked)
            for spot in sorted(self._spots, key=lambda spot: spot.photos)
        ]
        paint_towns(painter, self._spots, self._seen.towns, self._sight, tokens=tokens, taken=boxes)
        if self._band.isValid() and self._band.width() > 1:
            paint_band(painter, self._band, tokens)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def _painted_ground(self, tokens: theme.Theme) -> QPixmap:
        """Land and sea; painted once for each part of the earth one looks at."""
        ratio = self.devicePixelRatioF()
        if self._ground is None or self._ground.devicePixelRatioF() != ratio:
            self._ground = QPixmap(self.size() * ratio)
            self._ground.setDevicePixelRatio(ratio)
            self._ground.fill(QColor(tokens.surface))
            if self._land is not None:
                painter = QPainter(self._ground)
                self._land.paint(painter, self._sight, tokens, smooth=not self._still.isActive())
                paint_names(painter, self._sight, tokens, self.font(), self._spots)
                painter.end()
        return self._ground

    def _smoothen(self) -> None:
        self._ground = None
        self.update()

    def _look(self, sight: Sight) -> None:
        if sight != self._sight:
            self._sight = sight
            self._moved = True
            self._still.start()
            self._changed()

    def _changed(self) -> None:
        self._ground = None
        self._spots = spots(self._seen, self._sight)
        self.update()

    def _let_go(self) -> None:
        self._from = self._last = None
        self._band = QRect()
        self.update()

    def _show_cursor(self, point: QPoint) -> None:
        shapes = Qt.CursorShape
        if self.spot_at(point) is not None:
            self.setCursor(shapes.PointingHandCursor)
        else:
            self.setCursor(shapes.CrossCursor if self._choosing else shapes.OpenHandCursor)
