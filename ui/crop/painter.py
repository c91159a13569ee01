"""How boxes and names look on a photo: to be seen on snow and on night alike."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from config.language import tr
from models.geometry import Box
from ui.crop.geometry import Point, Size
from ui.crop.handles import HANDLES, place_of
from ui.crop.spots import caption_spot
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

_GUIDE = QColor(255, 255, 255, 70)
_STALE = QColor(DARK.unsure)
_SMALL = 28.0
_HANDLE = 8.0
_LEAST_FOR_EDGES = 44.0
_EYE, _EYE_GAP = 9.0, 2.5

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
    PENDING_BACK = auto()


_OPACITY = {Mood.STEPPED_BACK: 0.5, Mood.PENDING_BACK: 0.8}


def paint_box(painter: QPainter, box: Box, mood: Mood, *, named: bool, stale: bool = False) -> None:
    """Outline a face.

    Args:
        painter: on the canvas, antialiasing.
        box: view coordinates.
        mood: what is going on with it.
        named: an unnamed face has a broken outline.
        stale: it may lie elsewhere by now.
    """
    line = _CHOSEN_LINE if mood is Mood.SELECTED else _LINE
    rect = _on_pixels(box, painter.device().devicePixelRatioF(), line)
    broken = stale or (not named and mood not in {Mood.PENDING, Mood.PENDING_BACK, Mood.SELECTED})
    painter.save()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setOpacity(_OPACITY.get(mood, 1.0))
    # Nobody sees the corners of a small one, and there may be hundreds of those.
    radius = _RADIUS if min(box.width, box.height) >= _SMALL else 0.0
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=radius > 0)
    painter.setPen(QPen(_SHADE, line + 2 * _HAIRLINE))
    _outline(painter, rect, radius)
    pen = QPen(_STALE if stale else _colour(mood, named=named), line)
    if broken:
        pen.setDashPattern(_DASHES)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    _outline(painter, rect, radius)
    painter.restore()


def _outline(painter: QPainter, rect: QRectF, radius: float) -> None:
    if radius > 0:
        painter.drawRoundedRect(rect, radius, radius)
    else:
        painter.drawRect(rect)


def paint_ghost(painter: QPainter, box: Box) -> None:
    """A better outline that is offered: there, and not yet taken. `box` in view coordinates."""
    rect = _on_pixels(box, painter.device().devicePixelRatioF(), _LINE)
    painter.save()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(_SHADE, _LINE + 2 * _HAIRLINE))
    painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
    pen = QPen(_LIT, _LINE)
    pen.setDashPattern(_DASHES)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
    painter.restore()


def paint_handles(painter: QPainter, box: Box) -> None:
    """Where a box (view coordinates) can be pulled; a small one is not buried under eight squares."""
    small = min(box.width, box.height) < _LEAST_FOR_EDGES
    painter.save()
    painter.setPen(QPen(_SHADE, _HAIRLINE))
    painter.setBrush(_LIT)
    for handle in HANDLES:
        if small and 0 in handle:
            continue
        place = place_of(handle, box)
        rect = QRectF(0, 0, _HANDLE, _HANDLE)
        rect.moveCenter(QPointF(round(place.x), round(place.y)))
        painter.drawRoundedRect(rect, 2, 2)
    painter.restore()


def paint_eyes(painter: QPainter, places: Sequence[Point], marked: int) -> None:
    """Two crosses at view coordinates, the marked one in the accent; open in the middle, to see the eye."""
    painter.save()
    for index, place in enumerate(places):
        for width, colour in (
            (_LINE + 2 * _HAIRLINE, _SHADE),
            (_LINE, _PENDING if index == marked else _LIT),
        ):
            painter.setPen(QPen(colour, width))
            for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                near, far = _EYE_GAP, _EYE
                painter.drawLine(
                    QLineF(place.x + dx * near, place.y + dy * near, place.x + dx * far, place.y + dy * far)
                )
    painter.restore()


def paint_guides(painter: QPainter, at: Point, area: Size) -> None:
    """A crosshair over the whole canvas through the pointer (view coordinates), to line edges up by."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setPen(QPen(_GUIDE, 1))
    painter.drawLine(QLineF(0, at.y, area.width, at.y))
    painter.drawLine(QLineF(at.x, 0, at.x, area.height))
    painter.restore()


def paint_caption(
    painter: QPainter, name: str | None, box: Box, area: Size, others: Sequence[Box] = ()
) -> None:
    """Write a name beside a box, never over it; a nameless face invites to name it.

    Args:
        painter: on the canvas, antialiasing, with the font to use.
        name: plain text of any length.
        box: view coordinates.
        area: the canvas, view pixels.
        others: boxes it had better not cover, view coordinates.
    """
    metrics = QFontMetricsF(painter.font())
    pad_x, pad_y = _CAPTION_PADDING
    plain = " ".join(name[:_LONGEST_NAME].split()) if name else tr("Who is this?")
    room = min(_CAPTION_WIDTH, area.width) - 2 * pad_x
    text = metrics.elidedText(plain, Qt.TextElideMode.ElideRight, room)
    size = Size(metrics.horizontalAdvance(text) + 2 * pad_x, metrics.height() + 2 * pad_y)
    spot = caption_spot(size, box, area, _CAPTION_GAP, others)
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
        case Mood.PENDING | Mood.PENDING_BACK:
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
