"""What a pressed button does to a rectangle until it is let go: plain numbers, no Qt."""

from __future__ import annotations

from dataclasses import dataclass

from models.geometry import Box
from ui.crop.geometry import Point, Size, dragged_box
from ui.crop.handles import Handle, pulled, shifted

STILL = 3.0
"""A hand that only clicks moves by less than this, in view pixels."""


@dataclass(slots=True)
class Drag:
    """A button that is down.

    Attributes:
        start: where it went down, photo pixels.
        held: the rectangle that is moved or pulled; None where a new one is drawn.
        handle: where it is pulled; None where the whole of it is moved.
        box: the rectangle as it is now; None while it may still become a click.
    """

    start: Point
    held: Box | None = None
    handle: Handle | None = None
    box: Box | None = None

    @property
    def draws(self) -> bool:
        """Whether a new rectangle comes of it."""
        return self.held is None

    def follow(self, to: Point, photo: Size, scale: float) -> Box | None:
        """The pointer is there now.

        Args:
            to: photo pixels, anywhere.
            photo: its size.
            scale: view pixels per photo pixel.

        Returns:
            The rectangle, or None while this is no more than a click.
        """
        by = Point(to.x - self.start.x, to.y - self.start.y)
        if self.held is None:
            self.box = dragged_box(self.start, to, photo, scale)
        elif self.box is not None or max(abs(by.x), abs(by.y)) * scale >= STILL:
            held = self.held
            self.box = pulled(held, self.handle, by, photo) if self.handle else shifted(held, by, photo)
        return self.box
