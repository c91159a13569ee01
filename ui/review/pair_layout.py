"""Where the parts of a row of the list of those who look alike are."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect

from ui.review.layout import TOUCH
from ui.shared import theme

ROW_HEIGHT = 152
INSET = 12
_WIDE, _NARROW = 96, 72
_WIDE_FROM = 700
_LINE = 20


@dataclass(frozen=True, slots=True)
class PairPlaces:
    """Rectangles in a cell, as read rightwards.

    Attributes:
        ground: what is painted below everything.
        names: under the faces' right: who they are; `likely` and `evidence` below.
        buttons: for same, different and later.
    """

    ground: QRect
    left: QRect
    right: QRect
    names: QRect
    likely: QRect
    evidence: QRect
    buttons: tuple[QRect, QRect, QRect]


def pair_places(cell: QRect, widths: tuple[int, int, int]) -> PairPlaces:
    """Where things are.

    Args:
        cell: of the row.
        widths: how wide the three buttons would like to be.
    """
    ground = cell.adjusted(0, 4, 0, -4)
    side = _WIDE if cell.width() >= _WIDE_FROM else _NARROW
    top = ground.top() + (ground.height() - side) // 2
    left = QRect(ground.left() + INSET, top, side, side)
    right = left.translated(side + theme.SPACE_S, 0)
    start = right.right() + 1 + theme.SPACE_L
    wide = max(ground.right() + 1 - INSET - start, 1)
    line = QRect(start, ground.top() + 11, wide, _LINE)
    return PairPlaces(
        ground=ground,
        left=left,
        right=right,
        names=line,
        likely=line.translated(0, _LINE + 1),
        evidence=line.translated(0, 2 * _LINE),
        buttons=_buttons(start, ground.bottom() + 1 - INSET - TOUCH, wide, widths),
    )


def _buttons(left: int, top: int, room: int, widths: tuple[int, int, int]) -> tuple[QRect, QRect, QRect]:
    wanted = sum(widths) + 2 * theme.SPACE_S
    share = min(1.0, room / max(wanted, 1))
    areas = []
    for width in widths:
        areas.append(QRect(left, top, int(width * share), TOUCH))
        left += int(width * share) + int(theme.SPACE_S * share)
    return (areas[0], areas[1], areas[2])
