"""A small map with one spot on it: where a photo was taken."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from config.language import tr
from ui.places.land import Land
from ui.places.sight import Sight
from ui.shared import theme
from ui.shared.place_words import degrees_words

_WIDTH, _HEIGHT = 240, 120
_SCALE = 8.0
"""Logical pixels a degree: a country and its neighbours."""
_SPOT = 5.0


class MiniMap(QWidget):
    """Painted, and as a whole a link to the page of places.

    Args:
        latitude: degrees north (WGS 84).
        longitude: degrees east.
        land: the outlines: they are read from a file, so in a lane (`Land(outlines())`); until they are here
            only the spot is painted.
        parent: its owner.
    """

    wanted = Signal()
    """It was clicked, or Enter or Space pressed on it."""

    def __init__(
        self,
        latitude: float = 0.0,
        longitude: float = 0.0,
        land: Land | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sight = Sight(scale=_SCALE)
        self._spot = (latitude, longitude)
        self._land = land
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_spot(latitude, longitude)

    def set_land(self, land: Land) -> None:
        """The outlines to paint."""
        self._land = land
        self.update()

    def show_spot(self, latitude: float, longitude: float) -> None:
        """Show another position."""
        self._spot = latitude, longitude
        self.setAccessibleName(tr("Map: {place}", place=degrees_words(latitude, longitude)))
        self.setToolTip(degrees_words(latitude, longitude))
        self.update()

    def sizeHint(self) -> QSize:
        """Twice as wide as high."""
        return QSize(_WIDTH, _HEIGHT)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click wants the page of places."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """So do Enter and Space."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.wanted.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Land around the spot, with round corners."""
        tokens = theme.of(self.palette())
        latitude, longitude = self._spot
        sight = Sight(latitude, longitude, _SCALE).resized(self.width(), self.height())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        rounded = QPainterPath()
        rounded.addRoundedRect(edge, theme.RADIUS, theme.RADIUS)
        painter.setClipPath(rounded)
        painter.fillRect(self.rect(), QColor(tokens.surface))
        if self._land is not None:
            self._land.paint(painter, sight, tokens)
        painter.setPen(QPen(QColor(tokens.surface), 1.5))
        painter.setBrush(QColor(tokens.accent))
        painter.drawEllipse(QPointF(*sight.xy(latitude, longitude)), _SPOT, _SPOT)
        painter.setClipping(False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        colour = tokens.accent if self.hasFocus() else tokens.edge()
        painter.setPen(QPen(QColor(colour), 2 if self.hasFocus() else 1))
        painter.drawRoundedRect(edge, theme.RADIUS, theme.RADIUS)
