"""Boxes: pure arithmetic that every layer relies on."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.geometry import Box
from tests.fakes import calm

NUMBERS = st.floats(-10_000, 10_000, allow_nan=False).map(lambda value: round(value, 2))
SIDES = st.floats(0.25, 10_000).map(lambda value: round(value, 2))
BOXES = st.builds(Box, NUMBERS, NUMBERS, SIDES, SIDES)


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
@pytest.mark.parametrize("place", range(4))
def test_a_box_needs_finite_numbers(value: float, place: int) -> None:
    numbers = [1.0, 2.0, 3.0, 4.0]
    numbers[place] = value
    with pytest.raises(ValueError, match="finite"):
        Box(*numbers)


@pytest.mark.parametrize("sides", [(-1, 5), (5, -0.1)])
def test_a_side_is_never_negative(sides: tuple[float, float]) -> None:
    with pytest.raises(ValueError, match="negative"):
        Box(0, 0, *sides)


@calm
@given(NUMBERS, NUMBERS, NUMBERS, NUMBERS)
def test_a_drag_may_go_any_way(x1: float, y1: float, x2: float, y2: float) -> None:
    box = Box.from_corners(x1, y1, x2, y2)
    assert box == Box.from_corners(x2, y2, x1, y1) == Box.from_corners(x2, y1, x1, y2)
    assert (box.x, box.y) == (min(x1, x2), min(y1, y2))


def test_the_plain_facts() -> None:
    box = Box(10, 20, 30, 40)
    assert (box.right, box.bottom, box.area, box.centre) == (40, 60, 1200, (25, 40))
    assert box.contains(10, 20)
    assert box.contains(40, 60)
    assert not box.contains(40.1, 60)
    assert box.moved(1, -2) == Box(11, 18, 30, 40)
    assert box.scaled(0.5) == Box(5, 10, 15, 20)
    assert box.squared() == Box(5, 20, 40, 40)
    assert box.widened(2) == Box(-5, 0, 60, 80)


@pytest.mark.parametrize(
    ("box", "inside"),
    [
        (Box(10, 10, 20, 20), Box(10, 10, 20, 20)),
        (Box(-10, -10, 20, 20), Box(0, 0, 10, 10)),
        (Box(90, 40, 20, 20), Box(90, 40, 10, 10)),
        (Box(-5, -5, 500, 500), Box(0, 0, 100, 50)),
        (Box(200, 10, 5, 5), Box(100, 10, 0, 5)),
        (Box(-50, -50, 5, 5), Box(0, 0, 0, 0)),
    ],
)
def test_clipped_to_an_image(box: Box, inside: Box) -> None:
    assert box.clipped(100, 50) == inside


@calm
@given(BOXES, st.floats(1, 5_000), st.floats(1, 5_000))
def test_clipping_stays_inside_and_never_grows(box: Box, width: float, height: float) -> None:
    inside = box.clipped(width, height)
    assert inside.x >= 0
    assert inside.y >= 0
    assert inside.right <= width * (1 + 1e-12)
    assert inside.bottom <= height * (1 + 1e-12)
    assert inside.area <= box.area * (1 + 1e-9)
    again = inside.clipped(width, height)
    assert again.x == pytest.approx(inside.x)
    assert again.area == pytest.approx(inside.area)


@calm
@given(BOXES, st.floats(0.1, 10))
def test_widening_keeps_the_centre(box: Box, factor: float) -> None:
    wide = box.widened(factor)
    assert wide.centre == pytest.approx(box.centre, abs=1e-6)
    assert wide.width == pytest.approx(box.width * factor)


@calm
@given(BOXES)
def test_a_square_holds_its_box(box: Box) -> None:
    square = box.squared()
    assert square.width == square.height == max(box.width, box.height)
    assert square.centre == pytest.approx(box.centre, abs=1e-6)


@calm
@given(BOXES, BOXES)
def test_overlap_is_symmetric_and_a_share(one: Box, other: Box) -> None:
    overlap = one.iou(other)
    assert 0 <= overlap <= 1 + 1e-9
    assert overlap == other.iou(one)
    assert one.iou(one) == pytest.approx(1)


def test_overlap_by_hand() -> None:
    assert Box(0, 0, 10, 10).iou(Box(5, 0, 10, 10)) == pytest.approx(1 / 3)
    assert Box(0, 0, 10, 10).iou(Box(10, 0, 10, 10)) == 0
    assert Box(0, 0, 0, 0).iou(Box(0, 0, 0, 0)) == 0


@pytest.mark.parametrize(
    ("drawn", "again"),
    [
        (Box(100, 100, 50, 60), True),
        (Box(75, 70, 100, 120), True),
        (Box(50, 40, 150, 180), False),
        (Box(150, 100, 50, 60), False),
        (Box(130, 100, 50, 60), False),
    ],
)
def test_a_generous_rectangle_means_the_same_face(drawn: Box, again: bool) -> None:
    assert drawn.draws_again(Box(100, 100, 50, 60)) is again
