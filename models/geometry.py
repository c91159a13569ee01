"""Boxes in the pixels of the upright image: origin top left, x to the right, y down."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Self

SAME_FACE_IOU = 0.5
GENEROUS_IOU = 0.25


@dataclass(frozen=True, slots=True)
class Box:
    """An axis-parallel rectangle; x, y is its top left corner, all in upright pixels."""

    x: float
    y: float
    width: float
    height: float

    def __post_init__(self) -> None:
        if not all(math.isfinite(value) for value in (self.x, self.y, self.width, self.height)):
            raise ValueError(f"a box needs finite numbers, not {self}")
        if self.width < 0 or self.height < 0:
            raise ValueError(f"a box cannot have a negative side: {self}")

    @classmethod
    def from_corners(cls, x1: float, y1: float, x2: float, y2: float) -> Self:
        """The box between two opposite corners, given in any order (a drag may go any way)."""
        return cls(min(x1, x2), min(y1, y2), abs(x2 - x1), abs(y2 - y1))

    @property
    def right(self) -> float:
        """The x of the right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The y of the lower edge."""
        return self.y + self.height

    @property
    def area(self) -> float:
        """Square pixels."""
        return self.width * self.height

    @property
    def centre(self) -> tuple[float, float]:
        """The middle, (x, y)."""
        return (self.x + self.width / 2, self.y + self.height / 2)

    def contains(self, x: float, y: float) -> bool:
        """Whether the point lies inside or on the edge."""
        return self.x <= x <= self.right and self.y <= y <= self.bottom

    def clipped(self, width: float, height: float) -> Box:
        """The part inside an image of that size; a box wholly outside keeps no area."""
        x1, y1 = min(max(self.x, 0.0), width), min(max(self.y, 0.0), height)
        x2, y2 = min(max(self.right, 0.0), width), min(max(self.bottom, 0.0), height)
        return Box(x1, y1, x2 - x1, y2 - y1)

    def widened(self, factor: float) -> Box:
        """The same centre with both sides multiplied by factor."""
        centre_x, centre_y = self.centre
        width, height = self.width * factor, self.height * factor
        return Box(centre_x - width / 2, centre_y - height / 2, width, height)

    def squared(self) -> Box:
        """The smallest square around the box with the same centre."""
        side = max(self.width, self.height)
        centre_x, centre_y = self.centre
        return Box(centre_x - side / 2, centre_y - side / 2, side, side)

    def scaled(self, factor: float) -> Box:
        """The same box in an image enlarged by factor."""
        return Box(self.x * factor, self.y * factor, self.width * factor, self.height * factor)

    def moved(self, dx: float, dy: float) -> Box:
        """The same box shifted."""
        return Box(self.x + dx, self.y + dy, self.width, self.height)

    def draws_again(self, other: Box) -> bool:
        """Whether a person who drew this box means the face in the other one.

        People draw generously: twice as wide and high around the same middle is an overlap of only .25.
        """
        overlap = self.iou(other)
        around = self.contains(*other.centre) and other.contains(*self.centre)
        return overlap >= SAME_FACE_IOU or (around and overlap >= GENEROUS_IOU)

    def iou(self, other: Box) -> float:
        """Intersection over union, 0 to 1; 0 when both are empty."""
        width = min(self.right, other.right) - max(self.x, other.x)
        height = min(self.bottom, other.bottom) - max(self.y, other.y)
        shared = max(width, 0.0) * max(height, 0.0)
        union = self.area + other.area - shared
        return shared / union if union > 0 else 0.0
