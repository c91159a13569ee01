"""How boxes and names look on a photo: to be seen on snow and on night alike."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from models.geometry import Box
from ui.crop.geometry import Size, caption_spot
from ui.shared.theme import DARK

_LINE = 2.0
_CHOSEN_LINE = 3.0
_HAIRLINE = 1.0
_RADIUS = 4.0
_DASHES = (3.0, 2.5)

_SHADE = QColor(0, 0, 0, 150)
_NAMED = QColor(255, 255, 255, 230)
_UNNAMED = QColor(255, 255, 255, 190)
_LIT = QColor(255, 255, 255)
# The surround is near-black in both palettes, so what is drawn on it comes from the dark one.
_PENDING = QColor(DARK.accent)

_CAPTION = QColor(13, 14, 16, 225)
_CAPTION_TEXT = QColor(DARK.text)
_INVITATION = QColor(DARK.secondary)
_CAPTION_PADDING = (8.0, 4.0)
_CAPTION_GAP = 6.0
_CAPTION_WIDTH = 220.0
_LONGEST_NAME = 200


class Mood(Enum):
    """What a box has to say."""

    PLAIN = auto()
    HOVERED = auto()
    SELECTED = auto()
    STEPPED_BACK = auto()
    PENDING = auto()


def paint_box(painter: QPainter, box: Box, mood: Mood, *, named: bool) -> None:
    """Outline a face.

    Args:
        painter: on the canvas, antialiasing.
        box: view coordinates.
        mood: what is going on with it.
        named: an unnamed face has a broken outline.
    """
    line = _CHOSEN_LINE if mood is Mood.SELECTED else _LINE
    rect = _on_pixels(box, painter.device().devicePixelRatioF(), line)
    broken = not named and mood not in {Mood.PENDING, Mood.SELECTED}
    painter.save()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setOpacity(0.5 if mood is Mood.STEPPED_BACK else 1.0)
    painter.setPen(QPen(_SHADE, line + 2 * _HAIRLINE))
    painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
    pen = QPen(_colour(mood, named=named), line)
    if broken:
        pen.setDashPattern(_DASHES)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
    painter.restore()


def paint_caption(painter: QPainter, name: str | None, box: Box, area: Size) -> None:
    """Write a name beside a box, never over it; a nameless face invites to name it.

    Args:
        painter: on the canvas, antialiasing, with the font to use.
        name: plain text of any length.
        box: view coordinates.
        area: the canvas, view pixels.
    """
    metrics = QFontMetricsF(painter.font())
    pad_x, pad_y = _CAPTION_PADDING
    plain = " ".join(name[:_LONGEST_NAME].split()) if name else "Who is this?"
    room = min(_CAPTION_WIDTH, area.width) - 2 * pad_x
    text = metrics.elidedText(plain, Qt.TextElideMode.ElideRight, room)
    size = Size(metrics.horizontalAdvance(text) + 2 * pad_x, metrics.height() + 2 * pad_y)
    spot = caption_spot(size, box, area, _CAPTION_GAP)
    if spot is None:
        return
    rect = QRectF(QPointF(round(spot.x), round(spot.y)), QPointF(spot.x + size.width, spot.y + size.height))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_CAPTION)
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    painter.setPen(_CAPTION_TEXT if name else _INVITATION)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, text)


def _colour(mood: Mood, *, named: bool) -> QColor:
    match mood:
        case Mood.PENDING:
            return _PENDING
        case Mood.SELECTED | Mood.HOVERED:
            return _LIT
        case _:
            return _NAMED if named else _UNNAMED


def _on_pixels(box: Box, ratio: float, line: float) -> QRectF:
    """The box with its edges where a line of that width falls on whole device pixels."""
    shift = (round(line * ratio) % 2) / 2

    def snapped(value: float) -> float:
        return (round(value * ratio - shift) + shift) / ratio

    return QRectF(QPointF(snapped(box.x), snapped(box.y)), QPointF(snapped(box.right), snapped(box.bottom)))
