"""Paints the spots of a map."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from config.language import tr
from ui.places.sight import Spot, radius_of
from ui.shared import theme

_THOUSAND = 1_000
_RING = 3.5


def count_words(photos: int) -> str:
    """How many, short enough for a spot."""
    if photos < _THOUSAND:
        return str(photos)
    thousands = photos / _THOUSAND
    return tr("{n}k", n=f"{thousands:.1f}" if thousands < 10 else round(thousands))  # noqa: PLR2004 - 9.9k


def paint_spot(
    painter: QPainter, spot: Spot, tokens: theme.Theme, font: QFont, *, marked: bool = False
) -> QRectF:
    """A round ground with the number on it; one photo alone is a dot. A ring around it marks it.

    Returns:
        What it covers.
    """
    radius = radius_of(spot.photos)
    words = count_words(spot.photos) if spot.photos > 1 else ""
    painter.setFont(font)
    wide = max(2 * radius, painter.fontMetrics().horizontalAdvance(words) + 8) if words else 2 * radius
    box = QRectF(spot.x - wide / 2, spot.y - radius, wide, 2 * radius)
    if marked:
        ring = box.adjusted(-_RING, -_RING, _RING, _RING)
        painter.setPen(QPen(QColor(tokens.text), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(ring, radius + _RING, radius + _RING)
    painter.setPen(QPen(QColor(tokens.surface), 1.5))
    painter.setBrush(QColor(tokens.accent))
    painter.drawRoundedRect(box, radius, radius)
    if words:
        painter.setPen(QColor(tokens.on_accent))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)
    return box


def paint_band(painter: QPainter, band: QRect, tokens: theme.Theme) -> None:
    """The frame of what is being chosen."""
    ground = QColor(tokens.accent)
    ground.setAlphaF(0.18)
    painter.fillRect(band, ground)
    painter.setPen(QPen(QColor(tokens.accent), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(band)
