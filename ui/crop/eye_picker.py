"""Saying where the eyes are, by two clicks or by moving two marks: plain numbers, no Qt."""

from __future__ import annotations

from models.face import Eyes
from models.geometry import Box
from ui.crop.geometry import Point, Size

_LEFT, _RIGHT, _LINE = 0.3, 0.7, 0.4
"""Where the eyes of an upright face usually are in the box around it."""


class EyePicker:
    """Two marks, first where eyes usually are; a click puts the next one, arrows move the marked one.

    Args:
        box: around the face, upright pixels.
        photo: its size.
        eyes: where they were said to be before.
    """

    def __init__(self, box: Box, photo: Size, eyes: Eyes | None = None) -> None:
        self._photo = photo
        y = box.y + _LINE * box.height
        guess = ((box.x + _LEFT * box.width, y), (box.x + _RIGHT * box.width, y))
        self._eyes = [Point(*eye) for eye in eyes or guess]
        self._clicked: set[int] = set()
        self.marked = 0

    @property
    def points(self) -> tuple[Point, Point]:
        """Both marks, upright pixels."""
        return self._eyes[0], self._eyes[1]

    @property
    def eyes(self) -> Eyes:
        """The answer as it stands."""
        one, other = self.points
        return (one.x, one.y), (other.x, other.y)

    def put(self, point: Point) -> bool:
        """A click there; says whether both eyes have been clicked now."""
        self._eyes[self.marked] = self._inside(point)
        self._clicked.add(self.marked)
        self.marked = 1 - self.marked
        return len(self._clicked) == 2  # noqa: PLR2004

    def nudge(self, dx: float, dy: float) -> None:
        """Move the marked one."""
        at = self._eyes[self.marked]
        self._eyes[self.marked] = self._inside(Point(at.x + dx, at.y + dy))

    def mark_other(self) -> None:
        """The other one is moved now."""
        self.marked = 1 - self.marked

    def _inside(self, point: Point) -> Point:
        return Point(min(max(point.x, 0.0), self._photo.width), min(max(point.y, 0.0), self._photo.height))
