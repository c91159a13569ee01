"""Pictures painted as tiles: cut to the shape of the cell, with rounded corners, sharp at any scale."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap, QPixmapCache

from ui.shared import icons


def paint_tile(painter: QPainter, rect: QRect, picture: QPixmap | None, radius: int, blank: str) -> None:
    """Fill a rectangle with a picture (object-fit: cover), or with `blank` while there is none.

    Args:
        painter: of a widget.
        rect: logical pixels.
        picture: any size.
        radius: of the corners, logical pixels.
        blank: #rrggbb.
    """
    if picture is None or picture.isNull():
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(blank))
        painter.drawRoundedRect(rect, radius, radius)
        return
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(rect.topLeft(), _rendition(picture, rect.size(), radius, ratio))


def paint_ring(painter: QPainter, rect: QRect, radius: int, colour: str, width: float = 2.0) -> None:
    """A line around a tile, two pixels outside it, as selection and focus are shown."""
    gap = 2 + width / 2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colour), width))
    painter.drawRoundedRect(QRectF(rect).adjusted(-gap, -gap, gap, gap), radius + gap, radius + gap)


def paint_inner_ring(painter: QPainter, rect: QRect, radius: int, colour: str, ground: str) -> None:
    """A line inside a tile whose neighbours are too near for one outside, told apart by a hairline."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for inset, width, shade in ((3.5, 1.5, ground), (1.5, 3.0, colour)):
        painter.setPen(QPen(QColor(shade), width))
        line = QRectF(rect).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(line, radius - inset, radius - inset)


def paint_mark(
    painter: QPainter, circle: QRect, name: icons.IconName, *, side: int, ground: QColor, colour: str
) -> None:
    """An icon in a filled circle, as on the corner of a tile.

    Args:
        painter: of a widget.
        circle: the square around it, logical pixels.
        name: of the icon.
        side: of the icon, which stands in the middle.
        ground: what fills the circle.
        colour: of the icon, #rrggbb.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawEllipse(circle)
    inset = (circle.width() - side) // 2
    icon = icons.pixmap(name, colour, side, painter.device().devicePixelRatioF())
    painter.drawPixmap(circle.topLeft() + QPoint(inset, inset), icon)


def _rendition(picture: QPixmap, size: QSize, radius: int, ratio: float) -> QPixmap:
    """The picture as it is painted; kept, because scaling at every paint would make scrolling heavy."""
    pixels = QSize(round(size.width() * ratio), round(size.height() * ratio))
    key = f"tile {picture.cacheKey()} {pixels.width()}x{pixels.height()} {radius * ratio}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return QPixmap(found)
    covering = picture.scaled(
        pixels,
        Qt.AspectRatioMode.KeepAspectRatioByExpanding,
        Qt.TransformationMode.SmoothTransformation,
    )
    offset = QPoint((covering.width() - pixels.width()) // 2, (covering.height() - pixels.height()) // 2)
    made = QPixmap(pixels)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    # A texture, because a clip path would leave the corners jagged.
    painter.setBrush(QBrush(covering.copy(QRect(offset, pixels))))
    painter.drawRoundedRect(QRect(QPoint(0, 0), pixels), radius * ratio, radius * ratio)
    painter.end()
    made.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, made)
    return made
