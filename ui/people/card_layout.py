"""Where the parts of a card are in its cell: pure geometry, shared by painting and clicking."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QPoint, QRect

INSET = 8
CELL_WIDTH = 156
_NAME_GAP, _NAME_HEIGHT, _COUNT_HEIGHT = 6, 28, 18
CAPTION = _NAME_GAP + _NAME_HEIGHT + _COUNT_HEIGHT + 6


class Part(Enum):
    """What of a card is under the pointer."""

    FACE = auto()
    NAME = auto()
    COUNT = auto()
    NOTHING = auto()


@dataclass(frozen=True, slots=True)
class CardLayout:
    """The parts of one card, in the coordinates of its cell's rectangle.

    Attributes:
        face: the square picture.
        name: the text of the name line.
        field: what the name line occupies when it is a text field; its text begins where
            the name does, so that nothing jumps when it opens.
        count: the line below.
    """

    face: QRect
    name: QRect
    field: QRect
    count: QRect

    @classmethod
    def of(cls, cell: QRect) -> CardLayout:
        """The layout of a card in a cell."""
        side = cell.width() - 2 * INSET
        face = QRect(cell.x() + INSET, cell.y() + INSET, side, side)
        name = QRect(face.x(), face.bottom() + 1 + _NAME_GAP, side, _NAME_HEIGHT)
        count = QRect(face.x(), name.bottom() + 1, side, _COUNT_HEIGHT)
        return cls(face, name, name.adjusted(-INSET, 0, INSET, 0), count)

    def part_at(self, point: QPoint) -> Part:
        """What is there."""
        for part, rect in ((Part.FACE, self.face), (Part.NAME, self.field), (Part.COUNT, self.count)):
            if rect.contains(point):
                return part
        return Part.NOTHING
