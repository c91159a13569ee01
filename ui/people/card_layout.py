"""Where the parts of a card are in its cell: pure geometry, shared by painting and clicking."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QPoint, QRect

INSET = 8
CELL_WIDTH = 156
_NAME_GAP, _NAME_HEIGHT, _COUNT_HEIGHT = 6, 28, 18
STAR, _MARGIN = 26, 5
_BESIDE_CHIP = 22
"""A guess leaves so much of the name line free: a click there opens the field."""
CAPTION = _NAME_GAP + _NAME_HEIGHT + _COUNT_HEIGHT + 6


class Part(Enum):
    """What of a card is under the pointer."""

    FACE = auto()
    NAME = auto()
    COUNT = auto()
    STAR = auto()
    CHIP = auto()
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
        star: the mark of a favourite, on the picture.
        chip: where a guess stands: the name line, as far as the guess needs it; empty if there is none.
    """

    face: QRect
    name: QRect
    field: QRect
    count: QRect
    star: QRect
    chip: QRect

    @classmethod
    def of(cls, cell: QRect, chip_width: int = 0, *, mirrored: bool = False) -> CardLayout:
        """The layout of a card in a cell.

        Args:
            cell: the card's rectangle.
            chip_width: how wide a guess would like to be, logical pixels; 0 if there is none.
            mirrored: in a window that runs from right to left.
        """
        side = cell.width() - 2 * INSET
        face = QRect(cell.x() + INSET, cell.y() + INSET, side, side)
        name = QRect(face.x(), face.bottom() + 1 + _NAME_GAP, side, _NAME_HEIGHT)
        count = QRect(face.x(), name.bottom() + 1, side, _COUNT_HEIGHT)
        star = QRect(face.right() - STAR - _MARGIN, face.y() + _MARGIN, STAR, STAR)
        width = min(chip_width, side - _BESIDE_CHIP)
        chip = QRect(name.x(), name.y() + 2, width, name.height() - 4) if chip_width else QRect()
        if mirrored:
            star.moveLeft(face.left() + _MARGIN)
            chip.moveRight(name.right())
        return cls(face, name, name.adjusted(-INSET, 0, INSET, 0), count, star, chip)

    def part_at(self, point: QPoint, *, starred: bool = False) -> Part:
        """What is there.

        Args:
            point: in the coordinates of the cell's rectangle.
            starred: whether the card has a star, or is offered one.
        """
        if starred and self.star.contains(point):
            return Part.STAR
        if self.chip.contains(point):
            return Part.CHIP
        for part, rect in ((Part.FACE, self.face), (Part.NAME, self.field), (Part.COUNT, self.count)):
            if rect.contains(point):
                return part
        return Part.NOTHING
