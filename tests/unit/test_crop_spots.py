"""Where captions and cards go: beside their face, never over it, over others as little as can be."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.geometry import Box
from ui.crop.geometry import Point, Size
from ui.crop.spots import caption_spot, card_spot, corner_spot

coordinates = st.floats(-10_000, 10_000)
boxes = st.builds(Box, coordinates, coordinates, st.floats(0, 5000), st.floats(0, 5000))
AREA = Size(800, 600)


@pytest.mark.parametrize(
    ("box", "expected"),
    [
        (Box(300, 200, 100, 100), Point(300, 174)),
        (Box(300, 10, 100, 100), Point(300, 116)),
        (Box(0, 200, 40, 40), Point(0, 174)),
        (Box(770, 200, 40, 40), Point(700, 174)),
        (Box(300, 10, 100, 590), None),
        (Box(900, 200, 40, 40), None),
    ],
)
def test_a_caption_goes_above_else_below_else_nowhere(box: Box, expected: Point | None) -> None:
    assert caption_spot(Size(100, 20), box, AREA, gap=6) == expected


CARD, ROOM = Size(200, 40), Box(0, 0, 800, 600)


@pytest.mark.parametrize(
    ("box", "expected"),
    [
        (Box(300, 200, 100, 100), Point(250, 308)),
        (Box(300, 480, 100, 120), Point(250, 432)),
        (Box(0, 0, 100, 600), Point(108, 280)),
        (Box(700, 0, 100, 600), Point(492, 280)),
        (Box(0, 0, 800, 600), None),
    ],
)
def test_a_card_goes_where_there_is_room(box: Box, expected: Point | None) -> None:
    assert card_spot(CARD, box, [], ROOM, gap=8) == expected


def test_a_card_avoids_the_face_below() -> None:
    below = Box(300, 310, 100, 100)

    assert card_spot(CARD, Box(300, 200, 100, 100), [below], ROOM, gap=8) == Point(250, 152)


def test_a_card_goes_where_it_covers_least_of_the_others() -> None:
    around, card_below = Box(0, 100, 800, 400), Box(250, 510, 200, 40)

    assert card_spot(CARD, around, [], ROOM, gap=8) == Point(300, 508)
    assert card_spot(CARD, around, [card_below], ROOM, gap=8) == Point(300, 52)
    # Above it would cover 200 square pixels, below flush with the left end none.
    assert card_spot(CARD, around, [card_below, Box(300, 50, 10, 20)], ROOM, gap=8) == Point(0, 508)
    everywhere = [Box(0, 0, 800, 100), Box(0, 500, 800, 100), card_below]
    assert card_spot(CARD, around, everywhere, ROOM, gap=8) == Point(300, 52)


@given(boxes, st.lists(boxes, max_size=6))
def test_a_card_never_covers_its_face(box: Box, others: list[Box]) -> None:
    spot = card_spot(CARD, box, others, ROOM, gap=8)

    if spot is not None:
        card = Box(spot.x, spot.y, *CARD)
        assert card.iou(box) == 0
        assert ROOM.contains(card.x, card.y)
        assert ROOM.contains(card.right, card.bottom)


def _whole(low: int, high: int) -> st.SearchStrategy[float]:
    return st.integers(low, high).map(float)


seen_boxes = st.builds(Box, _whole(-300, 790), _whole(-300, 590), _whole(1, 1200), _whole(1, 900)).filter(
    lambda box: box.right > 0 and box.bottom > 0
)


@given(seen_boxes, st.lists(boxes, max_size=4))
def test_a_card_finds_any_side_with_room_for_it(box: Box, others: list[Box]) -> None:
    across = max(box.x, ROOM.right - box.right) >= CARD.width + 8
    down = max(box.y, ROOM.bottom - box.bottom) >= CARD.height + 8

    assert (card_spot(CARD, box, others, ROOM, gap=8) is not None) == (across or down)


@given(boxes)
def test_a_card_in_a_corner_covers_as_little_of_its_face_as_in_any_corner(box: Box) -> None:
    spot = corner_spot(CARD, box, ROOM)
    covered = {corner: _covered(Box(*corner, *CARD), box) for corner in CORNERS}

    assert (spot.x, spot.y) in CORNERS
    assert covered[spot.x, spot.y] == min(covered.values())


CORNERS = [(0.0, 0.0), (600.0, 0.0), (0.0, 560.0), (600.0, 560.0)]


def _covered(card: Box, box: Box) -> float:
    width = min(card.right, box.right) - max(card.x, box.x)
    height = min(card.bottom, box.bottom) - max(card.y, box.y)
    return max(width, 0.0) * max(height, 0.0)


def test_a_card_with_no_room_goes_into_the_corner_away_from_its_face() -> None:
    assert corner_spot(CARD, Box(0, 0, 800, 560), ROOM) == Point(0, 560)
    assert corner_spot(CARD, Box(0, 0, 600, 600), ROOM) == Point(600, 560)
    assert corner_spot(CARD, Box(0, 40, 800, 560), ROOM) == Point(0, 0)
    assert corner_spot(CARD, Box(0, 0, 90, 30), Box(0, 0, 100, 30)) == Point(0, 0)


@given(boxes, st.lists(boxes, max_size=4), st.floats(1, 900), st.floats(1, 100))
def test_a_caption_never_covers_its_face_and_is_never_cut_off_above_or_below(
    box: Box, others: list[Box], width: float, height: float
) -> None:
    spot = caption_spot(Size(width, height), box, AREA, 6, others)

    if spot is not None:
        caption = Box(spot.x, spot.y, width, height)
        assert _covered(caption, box) == 0
        assert caption.y >= 0
        assert caption.bottom <= AREA.height + 1e-6
        assert caption.x >= 0
        assert caption.right <= AREA.width + 1e-6 or width > AREA.width


def test_a_caption_goes_below_where_it_would_cover_another_face_above() -> None:
    box, above = Box(300, 200, 100, 100), Box(310, 120, 80, 70)

    assert caption_spot(Size(100, 20), box, AREA, 6, [box, above]) == Point(300, 306)
    below = Box(280, 302, 140, 100)
    assert caption_spot(Size(100, 20), box, AREA, 6, [box, above, below]) == Point(300, 174)
