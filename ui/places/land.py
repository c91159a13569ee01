"""Paints the outlines of the land."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, cached_property

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from services.place_tables import Ring
from services.places import outlines
from ui.places.sight import Sight
from ui.shared import theme

FINE_FROM = 14.0
"""Logical pixels a degree from which on the fine outlines are painted."""
_ALL_ROUND = 360.0


class Land:
    """The outlines, coarse and fine, made ready when they first come into sight.

    Args:
        layers: closed rings of longitudes and latitudes, the coarse ones first; `services.places.outlines`.
    """

    def __init__(self, layers: Sequence[Sequence[Ring]]) -> None:
        self._layers = [_Layer(rings) for rings in layers]

    def prepare(self) -> None:
        """Make the coarse outlines ready; may be called in any thread, before they are painted."""
        self._layers[0].seen(-_ALL_ROUND, -_ALL_ROUND, _ALL_ROUND, _ALL_ROUND)

    def paint(self, painter: QPainter, sight: Sight, tokens: theme.Theme, *, smooth: bool = True) -> None:
        """Paint the part that is seen.

        Args:
            painter: its coordinates are those of the widget.
            sight: what is seen.
            tokens: the colours.
            smooth: False is several times as quick: for a map that moves.
        """
        layer = self._layers[-1 if sight.scale >= FINE_FROM else 0]
        half_wide = sight.width / 2 / sight.scale
        half_high = sight.height / 2 / (sight.scale * sight.stretch)
        painter.save()
        painter.translate(sight.width / 2, sight.height / 2)
        painter.scale(sight.scale, -sight.scale * sight.stretch)
        painter.translate(-sight.longitude, -sight.latitude)
        for turn in (-_ALL_ROUND, 0.0, _ALL_ROUND):
            west, east = sight.longitude - half_wide - turn, sight.longitude + half_wide - turn
            found = layer.seen(west, sight.latitude - half_high, east, sight.latitude + half_high)
            painter.translate(turn, 0)
            _paint_paths(painter, found, tokens, smooth=smooth)
            painter.translate(-turn, 0)
        painter.restore()


def _paint_paths(
    painter: QPainter, paths: Sequence[QPainterPath], tokens: theme.Theme, *, smooth: bool
) -> None:
    """The ground is never smoothed, which takes longest: the line around it hides the steps."""
    pen = QPen(QColor(theme.mix(tokens.surface, tokens.text, 0.3)), 1)
    pen.setCosmetic(True)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.mix(tokens.surface, tokens.text, 0.13)))
    for path in paths:
        painter.drawPath(path)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, smooth)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for path in paths:
        painter.drawPath(path)


@cache
def outlined_land() -> Land:
    """The land that comes with the program, ready to be painted. At first read from a file, so in a lane."""
    land = Land(outlines())
    land.prepare()
    return land


class _Layer:
    """Rings of one scale."""

    def __init__(self, rings: Sequence[Ring]) -> None:
        self._rings = rings
        self._paths: dict[int, QPainterPath] = {}

    def seen(self, west: float, south: float, east: float, north: float) -> list[QPainterPath]:
        """The rings that may be in a box of degrees."""
        left, low, right, high = self._bounds
        hit = np.flatnonzero((left <= east) & (right >= west) & (low <= north) & (high >= south))
        return [self._path(int(number)) for number in hit]

    @cached_property
    def _bounds(self) -> tuple[Ring, Ring, Ring, Ring]:
        low = np.array([ring.min(axis=0) for ring in self._rings])
        high = np.array([ring.max(axis=0) for ring in self._rings])
        return low[:, 0], low[:, 1], high[:, 0], high[:, 1]

    def _path(self, number: int) -> QPainterPath:
        if number not in self._paths:
            path = QPainterPath()
            path.addPolygon(QPolygonF([QPointF(x, y) for x, y in self._rings[number].tolist()]))
            path.setFillRule(Qt.FillRule.WindingFill)
            self._paths[number] = path
        return self._paths[number]
