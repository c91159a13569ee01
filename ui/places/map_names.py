"""Names on a map: of the largest cities, for whoever asks what it shows, and of where most photos are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen

from models.query import Area
from services.places import gazetteer
from services.places_seen import Town
from ui.places.sight import Sight, Spot
from ui.shared import theme

FROM = 8.0
"""Logical pixels a degree; farther away the names would hide the land."""
_MOST, _ASKED = 14, 60
_ROOM, _DOT, _BESIDE = 10, 1.5, 8
_MOST_TOWNS, _GAP, _HALO = 10, 4, 3
_BESIDE_SPOT, _ABOVE_SPOT = 110, 16


def paint_names(
    painter: QPainter, sight: Sight, tokens: theme.Theme, font: QFont, spots: Sequence[Spot] = ()
) -> None:
    """Paint a dot and a name for each, the largest first, as long as they do not lie on each other.

    Args:
        painter: its coordinates are those of the widget.
        sight: what is seen.
        tokens: the colours.
        font: of the widget.
        spots: where they are, and where their own names may be, there is no other.
    """
    if sight.scale < FROM:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(theme.font(font, theme.SECONDARY_SIZE))
    metrics = painter.fontMetrics()
    taken: list[QRectF] = []
    own = [
        QRectF(spot.x - _BESIDE_SPOT, spot.y - _ABOVE_SPOT, 2 * _BESIDE_SPOT, 2 * _ABOVE_SPOT)
        for spot in spots
    ]
    painter.setPen(QColor(tokens.secondary))
    painter.setBrush(QColor(tokens.secondary))
    for city in gazetteer().largest_in(sight.area(), _ASKED):
        x, y = sight.xy(city.latitude, city.longitude)
        wide = metrics.horizontalAdvance(city.name)
        box = QRectF(x - _DOT, y - metrics.height() / 2, _BESIDE + wide, metrics.height())
        if box.right() > sight.width or any(box.intersects(other) for other in (*taken, *own)):
            continue
        taken.append(box.adjusted(-_ROOM, -_ROOM, _ROOM, _ROOM))
        painter.drawEllipse(QPointF(x, y), _DOT, _DOT)
        words = box.adjusted(_BESIDE, 0, 1, 0)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), city.name)
        if len(taken) == _MOST:
            break
    painter.restore()


def paint_towns(
    painter: QPainter,
    spots: Sequence[Spot],
    towns: Sequence[Town],
    sight: Sight,
    *,
    tokens: theme.Theme,
    taken: Sequence[QRectF],
) -> None:
    """Name the largest spots after the town with most photos in each, where there is room beside it.

    Args:
        painter: its coordinates are those of the widget, its font is the widget's.
        spots: what is on the map.
        towns: those with the most photos first.
        sight: what is seen.
        tokens: the colours.
        taken: what is covered already.
    """
    painter.save()
    painter.setFont(theme.font(painter.font(), theme.SECONDARY_SIZE))
    metrics = painter.fontMetrics()
    covered, said = [*taken], set[str]()
    for spot in sorted(spots, key=lambda spot: -spot.photos)[:_MOST_TOWNS]:
        name = next((town.place.name for town in towns if _meet(town.area, spot.area)), None)
        own = next((box for box in taken if box.contains(QPointF(spot.x, spot.y))), None)
        if name is None or own is None or name in said:
            continue
        wide, high = metrics.horizontalAdvance(name), metrics.height()
        top = spot.y - high / 2
        places = (
            QRectF(own.right() + _GAP, top, wide, high),
            QRectF(own.left() - _GAP - wide, top, wide, high),
        )
        free = (place for place in places if _is_free(place, covered, sight))
        if (place := next(free, None)) is not None:
            covered.append(place)
            said.add(name)
            _write(painter, place, name, tokens)
    painter.restore()


def _meet(one: Area, other: Area) -> bool:
    """Whether two boxes have something in common; across the date line the west is the greater."""
    (south, west, north, east), (south_2, west_2, north_2, east_2) = one, other
    away = (west_2 - west) % 360
    return (
        south <= north_2
        and south_2 <= north
        and (away <= (east - west) % 360 or 360 - away <= (east_2 - west_2) % 360)
    )


def _is_free(place: QRectF, covered: Sequence[QRectF], sight: Sight) -> bool:
    if place.left() < 0 or place.right() > sight.width:
        return False
    return not any(place.intersects(other) for other in covered)


def _write(painter: QPainter, place: QRectF, name: str, tokens: theme.Theme) -> None:
    """Letters that can be read over coasts: those of the map's ground lie around them."""
    path = QPainterPath()
    path.addText(QPointF(place.left(), place.top() + painter.fontMetrics().ascent()), painter.font(), name)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.strokePath(
        path,
        QPen(
            QColor(tokens.surface),
            _HALO,
            Qt.PenStyle.SolidLine,
            Qt.PenCapStyle.RoundCap,
            Qt.PenJoinStyle.RoundJoin,
        ),
    )
    painter.fillPath(path, QColor(tokens.text))
