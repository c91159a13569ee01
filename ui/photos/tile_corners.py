"""The round corners of tiles: painted over square pictures, so that these fit every scheme of colours."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath

from ui.shared import theme

_SMALL, _SMALL_RADIUS = 92, 3
"""Up to that side tiles are hardly rounded, or little of a photo would be left."""


def radius_of(side: int) -> int:
    """How round a tile of this side is; both in logical pixels."""
    return theme.RADIUS if side > _SMALL else _SMALL_RADIUS


class TileCorners:
    """What is behind tiles, where their corners are not.

    Pictures keep their corners, which costs nothing when light becomes dark: none is made anew.

    Args:
        background: behind the tiles, #rrggbb.
        ratio: device pixels of a logical one.
    """

    def __init__(self, background: str, ratio: float) -> None:
        self._background = background
        self._ratio = ratio
        # No pixmaps: these would have to be gone before the application is.
        self._made: dict[int, QImage] = {}

    def paint(self, painter: QPainter, tile: QRect) -> None:
        """Take the corners off what stands at a tile's place; logical pixels."""
        radius = radius_of(tile.width())
        made = self._made.get(radius)
        if made is None:
            made = self._made[radius] = self._corners(radius)
        piece = made.width() // 2
        left, top = tile.left(), tile.top()
        right, bottom = left + tile.width() - radius, top + tile.height() - radius
        painter.drawImage(QPoint(left, top), made, QRect(0, 0, piece, piece))
        painter.drawImage(QPoint(right, top), made, QRect(piece, 0, piece, piece))
        painter.drawImage(QPoint(left, bottom), made, QRect(0, piece, piece, piece))
        painter.drawImage(QPoint(right, bottom), made, QRect(piece, piece, piece, piece))

    def _corners(self, radius: int) -> QImage:
        """The four of them, close together."""
        side = 2 * round(radius * self._ratio)
        made = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
        made.fill(Qt.GlobalColor.transparent)
        whole, rounded = QPainterPath(), QPainterPath()
        whole.addRect(QRectF(made.rect()))
        rounded.addRoundedRect(QRectF(made.rect()), side / 2, side / 2)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(whole.subtracted(rounded), QColor(self._background))
        painter.end()
        made.setDevicePixelRatio(self._ratio)
        return made
