"""Moving and resizing a rectangle: plain numbers, no Qt, so that every pull can be tested.

All boxes are kept inside the photo, and large enough for a network to make something of them.
"""

from __future__ import annotations

from typing import NamedTuple

from models.geometry import Box
from ui.crop.geometry import MIN_IMAGE_SIDE, Point, Size


class Handle(NamedTuple):
    """One of the eight places a rectangle is pulled at: -1, 0 or 1 for left, middle, right; top to bottom."""

    across: int
    down: int


HANDLES = tuple(
    Handle(across, down) for down in (-1, 0, 1) for across in (-1, 0, 1) if (across, down) != (0, 0)
)


def place_of(handle: Handle, box: Box) -> Point:
    """Where a handle is, in the frame of the box."""
    return Point(
        box.x + box.width * (handle.across + 1) / 2,
        box.y + box.height * (handle.down + 1) / 2,
    )


def handle_at(box: Box, point: Point, reach: float) -> Handle | None:
    """The handle under the pointer, corners before edges; None where the box itself is held.

    Args:
        box: view coordinates.
        point: view coordinates.
        reach: how far from a handle still counts. Inside a small box it is less, so that there is a
            middle left to move it by.
    """
    inner = min(reach, min(box.width, box.height) / 4)
    found = []
    for handle in HANDLES:
        place = place_of(handle, box)
        dx, dy = point.x - place.x, point.y - place.y
        within_x = abs(dx) <= (inner if handle.across * dx < 0 or handle.across == 0 else reach)
        within_y = abs(dy) <= (inner if handle.down * dy < 0 or handle.down == 0 else reach)
        if within_x and within_y:
            found.append((handle.across == 0 or handle.down == 0, dx * dx + dy * dy, handle))
    return min(found)[2] if found else _edge_at(box, point, inner, reach)


def _edge_at(box: Box, point: Point, inner: float, outer: float) -> Handle | None:
    """A whole edge can be pulled, not only its middle."""
    if not (box.x <= point.x <= box.right or box.y <= point.y <= box.bottom):
        return None
    for handle, distance in (
        (Handle(-1, 0), box.x - point.x),
        (Handle(1, 0), point.x - box.right),
        (Handle(0, -1), box.y - point.y),
        (Handle(0, 1), point.y - box.bottom),
    ):
        beside = box.y <= point.y <= box.bottom if handle.across else box.x <= point.x <= box.right
        if beside and -inner <= distance <= outer:
            return handle
    return None


def pulled(box: Box, handle: Handle, by: Point, photo: Size) -> Box:
    """The box with the edges of a handle moved; the opposite edges stay.

    Args:
        box: upright pixels, inside the photo.
        handle: where it is held.
        by: how far the pointer went, upright pixels.
        photo: its size.
    """
    least = min(MIN_IMAGE_SIDE, photo.width), min(MIN_IMAGE_SIDE, photo.height)
    left, right = _edges((box.x, box.right), handle.across, by.x, least[0], photo.width)
    top, bottom = _edges((box.y, box.bottom), handle.down, by.y, least[1], photo.height)
    return Box(left, top, right - left, bottom - top)


def _edges(
    edges: tuple[float, float], which: int, by: float, least: float, limit: float
) -> tuple[float, float]:
    low, high = edges
    if which < 0:
        return max(0.0, min(low + by, high - least)), high
    if which > 0:
        return low, min(limit, max(high + by, low + least))
    return low, high


def shifted(box: Box, by: Point, photo: Size) -> Box:
    """The same box elsewhere, as far as the photo goes."""
    x = max(0.0, min(box.x + by.x, photo.width - box.width))
    y = max(0.0, min(box.y + by.y, photo.height - box.height))
    return Box(x, y, box.width, box.height)


def first_box(seen: Box, photo: Size) -> Box:
    """Where a rectangle begins that is made with the keyboard: in the middle of what is seen.

    Args:
        seen: the part of the photo on the screen, upright pixels.
        photo: its size.
    """
    shown = seen.clipped(photo.width, photo.height)
    side = max(MIN_IMAGE_SIDE, min(shown.width, shown.height) / 4)
    x, y = shown.centre
    return Box(x - side / 2, y - side / 2, side, side).clipped(photo.width, photo.height)
