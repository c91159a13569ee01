"""Where things lie in the face crop editor: plain numbers, no Qt, so that every drag can be tested.

Two frames, both with the origin top left, x to the right and y down: *image* coordinates are pixels of
the upright photo, *view* coordinates are the widget's own (device independent) pixels.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from models.geometry import Box

MIN_IMAGE_SIDE = 8.0
"""No network makes anything of a face smaller than this, in image pixels."""

MIN_VIEW_SIDE = 6.0
"""A hand trembles by less than this between press and release, in view pixels."""


class Size(NamedTuple):
    """Width and height, in the frame its user names."""

    width: float
    height: float


class Point(NamedTuple):
    """A position, in the frame its user names."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class View:
    """How the image lies in the widget: view = image * scale + (x, y).

    Attributes:
        scale: view pixels per image pixel, above 0.
        x: where the image's left edge lies, view pixels.
        y: where its upper edge lies, view pixels.
    """

    scale: float
    x: float
    y: float

    def to_view(self, point: Point) -> Point:
        """An image position in the widget."""
        return Point(point.x * self.scale + self.x, point.y * self.scale + self.y)

    def to_image(self, point: Point) -> Point:
        """A widget position in the image; it may lie outside the image."""
        return Point((point.x - self.x) / self.scale, (point.y - self.y) / self.scale)

    def box_to_view(self, box: Box) -> Box:
        """A box of the image in the widget."""
        return box.scaled(self.scale).moved(self.x, self.y)

    def moved(self, dx: float, dy: float) -> View:
        """The image shifted by so many view pixels."""
        return View(self.scale, self.x + dx, self.y + dy)

    def zoomed(self, scale: float, about: Point) -> View:
        """Another scale, with what lies under `about` (view coordinates) staying there."""
        held = self.to_image(about)
        return View(scale, about.x - held.x * scale, about.y - held.y * scale)

    def snapped(self, ratio: float) -> View:
        """The image's corner on a whole device pixel, so that 100 % is not blurred by half a pixel.

        Args:
            ratio: device pixels per view pixel.
        """
        return View(self.scale, round(self.x * ratio) / ratio, round(self.y * ratio) / ratio)

    def limited(self, image: Size, area: Size) -> View:
        """The nearest view that shows no more emptiness than it must.

        An image larger than the widget covers it; a smaller one stays in the middle.
        """
        return View(
            self.scale,
            _limited(self.x, image.width * self.scale, area.width),
            _limited(self.y, image.height * self.scale, area.height),
        )


def _limited(offset: float, length: float, room: float) -> float:
    if length <= room:
        return (room - length) / 2
    return min(0.0, max(room - length, offset))


def fit_scale(image: Size, area: Size, margin: float, largest: float) -> float:
    """The scale at which the whole image shows, as large as it goes.

    Args:
        image: the photo, image pixels, both above 0.
        area: the widget, view pixels.
        margin: view pixels kept free on every side while there is room for them.
        largest: a tiny image is not blown up beyond this.
    """
    width, height = max(area.width - 2 * margin, 1.0), max(area.height - 2 * margin, 1.0)
    return min(width / image.width, height / image.height, largest)


def centred(image: Size, area: Size, scale: float) -> View:
    """The image in the middle of the widget."""
    return View(scale, (area.width - image.width * scale) / 2, (area.height - image.height * scale) / 2)


def dragged_box(start: Point, end: Point, image: Size, scale: float) -> Box | None:
    """The box between two image positions, kept inside the image; None if that is a click.

    Args:
        start: where the button went down, image coordinates, anywhere.
        end: where it is now, image coordinates, anywhere.
        image: the photo's size.
        scale: view pixels per image pixel, to tell a trembling hand from a drag.
    """
    box = Box.from_corners(start.x, start.y, end.x, end.y).clipped(image.width, image.height)
    least = max(MIN_IMAGE_SIDE, MIN_VIEW_SIDE / scale)
    return box if min(box.width, box.height) >= least else None


def hit(boxes: Sequence[Box], point: Point, slack: float = 0.0) -> int | None:
    """The index of the smallest box that holds the point: a face before the larger one around it.

    Args:
        boxes: in the same frame as the point.
        point: where the pointer is.
        slack: how far beside a box still counts if the point is inside none.
    """
    for reach in (0.0, slack):
        inside = [i for i, box in enumerate(boxes) if _grown(box, reach).contains(point.x, point.y)]
        if inside:
            return min(inside, key=lambda i: boxes[i].area)
    return None


def reading_order(boxes: Sequence[Box]) -> list[int]:
    """Indices row by row from the top, each row from left to right, as one reads a group photo."""
    waiting = sorted(range(len(boxes)), key=lambda i: boxes[i].centre[1])
    order: list[int] = []
    while waiting:
        first = boxes[waiting[0]]
        row = [i for i in waiting if boxes[i].centre[1] <= first.bottom]
        order += sorted(row, key=lambda i: boxes[i].centre[0])
        waiting = [i for i in waiting if i not in row]
    return order


def _grown(box: Box, by: float) -> Box:
    return Box(box.x - by, box.y - by, box.width + 2 * by, box.height + 2 * by)
