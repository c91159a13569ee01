"""Where names and cards stand on the photo: never over the face they belong to. Plain numbers, no Qt."""

from __future__ import annotations

from collections.abc import Sequence

from models.geometry import Box
from ui.crop.geometry import Point, Size

_GAP = 12.0
"""Between a box and what stands beside it: the handles reach into it."""
_INSET = 8.0
_FACES, _HEADS = 100.0, 2.0
"""How much worse it is to cover a face, or what is as high as one, than any other part of the photo."""


def caption_spot(size: Size, box: Box, area: Size, gap: float, others: Sequence[Box] = ()) -> Point | None:
    """Where a name goes: above its box or below, over as little of others as can be; never over the face.

    Args:
        size: the caption's.
        box: the face, view coordinates.
        area: the widget's size.
        gap: view pixels between caption and box.
        others: boxes it had better not cover, view coordinates.

    Returns:
        The caption's top left corner in view coordinates; None where there is no room.
    """
    if box.right < 0 or box.x > area.width:
        return None
    x = _kept(box.centre[0] - size.width / 2, size.width, 0.0, area.width)
    spots = [
        Box(x, y, size.width, size.height)
        for y in (box.y - gap - size.height, box.bottom + gap)
        if y >= 0 and y + size.height <= area.height
    ]
    if not spots:
        return None
    best = min(spots, key=lambda spot: sum(_shared(spot, other) for other in others))
    return Point(best.x, best.y)


def card_spot(
    size: Size, box: Box, others: Sequence[Box], area: Box, *, gap: float, photo: Box | None = None
) -> Point | None:
    """Where a small card goes beside a box: below, above, right or left, over as few faces as possible.

    Args:
        size: the card's.
        box: what it belongs to and must not cover.
        others: boxes it had better not cover.
        area: what it must stay inside.
        gap: distance to the box.
        photo: where the photo lies; beside it a card covers nothing, and at the height of the box it is
            most likely to cover a face nobody has outlined. None: only the others count.

    Returns:
        The card's top left corner in the frame of the arguments, or None if there is no room beside
        the box at all.
    """
    cards = [Box(x, y, size.width, size.height) for x, y in _spots(size, box, area, gap)]
    cards = [card for card in cards if _holds(area, card)]
    if not cards:
        return None
    # Heads are mostly side by side, and the next face to be drawn is outlined by nobody yet.
    level = None if photo is None else Box(photo.x, box.y, photo.width, box.height)

    def covered(card: Box) -> float:
        faces = sum(_shared(card, other) for other in others)
        heads = _shared(card, level) if level else 0.0
        return _FACES * faces + _HEADS * heads + (_shared(card, photo) if photo else 0.0)

    best = min(cards, key=covered)
    return Point(best.x, best.y)


def _spots(size: Size, box: Box, area: Box, gap: float) -> list[Point]:
    """Where a card may go, the best looking first: in the middle of a side, or pushed along it."""
    along_x, along_y = _along(box.x, box.right, size.width), _along(box.y, box.bottom, size.height)
    xs = [_kept(x, size.width, area.x, area.right) for x in along_x]
    ys = [_kept(y, size.height, area.y, area.bottom) for y in along_y]
    spots = []
    for x, y in zip(xs, ys, strict=True):
        spots += [
            Point(x, box.bottom + gap),
            Point(x, box.y - gap - size.height),
            Point(box.right + gap, y),
            Point(box.x - gap - size.width, y),
        ]
    return spots


def _along(low: float, high: float, length: float) -> tuple[float, ...]:
    """Where something of that length begins beside a side: middle, flush with either end, mostly beyond."""
    return ((low + high - length) / 2, low, high - length, high - length / 4, low - length * 3 / 4)


def corner_spot(size: Size, box: Box, area: Box) -> Point:
    """Where a card goes when there is no room beside its box: in the corner where it covers least of it.

    Args:
        size: the card's.
        box: what it belongs to.
        area: what it stays inside, if it can.
    """
    lefts = (area.x, max(area.x, area.right - size.width))
    tops = (max(area.y, area.bottom - size.height), area.y)
    spots = [Point(left, top) for top in tops for left in lefts]
    return min(spots, key=lambda spot: _shared(Box(spot.x, spot.y, size.width, size.height), box))


def beside_spot(size: Size, box: Box, others: Sequence[Box], room: Size, photo: Box | None = None) -> Point:
    """Where a card about a box goes, a little off the edges: beside it, or in the least bad corner.

    Args:
        size: the card's, view pixels.
        box: what it belongs to, view coordinates.
        others: boxes it had better not cover, view coordinates.
        room: the widget's.
        photo: where the photo lies, view coordinates.
    """
    inside = Box(_INSET, _INSET, max(room.width - 2 * _INSET, 0.0), max(room.height - 2 * _INSET, 0.0))
    spot = card_spot(size, box, others, inside, gap=_GAP, photo=photo)
    return corner_spot(size, box, inside) if spot is None else spot


def _kept(start: float, length: float, low: float, high: float) -> float:
    return max(low, min(start, high - length))


def _holds(area: Box, card: Box) -> bool:
    return area.contains(card.x, card.y) and area.contains(card.right, card.bottom)


def _shared(one: Box, other: Box) -> float:
    width = min(one.right, other.right) - max(one.x, other.x)
    height = min(one.bottom, other.bottom) - max(one.y, other.y)
    return max(width, 0.0) * max(height, 0.0)
