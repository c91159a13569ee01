"""Moving and pulling a rectangle: inside the photo, never too small, the far edge where it was."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from models.geometry import Box
from ui.crop.geometry import MIN_IMAGE_SIDE, Point, Size
from ui.crop.handles import HANDLES, Handle, first_box, handle_at, place_of, pulled, shifted

PHOTO = Size(400, 300)
BOX = Box(100, 80, 120, 90)
REACH = 9.0

# Quarters of a pixel are exact in floating point, so that "stays where it is" can be meant literally.
quarters = st.integers(-4000, 4000).map(lambda number: number / 4)
steps = st.builds(Point, quarters, quarters)
handles = st.sampled_from(HANDLES)


@st.composite
def _inside(draw: st.DrawFn) -> tuple[Box, Size]:
    photo = Size(*(draw(st.integers(8, 500)) for _ in range(2)))
    sides = [draw(st.integers(32, 4 * int(length))) / 4 for length in photo]
    corner = [
        draw(st.integers(0, int(4 * (length - side)))) / 4 for length, side in zip(photo, sides, strict=True)
    ]
    return Box(*corner, *sides), photo


@given(_inside(), handles, steps)
def test_a_pulled_box_is_inside_the_photo_and_large_enough(
    held: tuple[Box, Size], handle: Handle, by: Point
) -> None:
    box, photo = held
    now = pulled(box, handle, by, photo)

    assert now == now.clipped(*photo)
    assert min(now.width, now.height) >= MIN_IMAGE_SIDE


@given(_inside(), handles, steps)
def test_the_edges_that_are_not_held_stay_exactly_where_they_are(
    held: tuple[Box, Size], handle: Handle, by: Point
) -> None:
    box, photo = held
    now = pulled(box, handle, by, photo)

    if handle.across >= 0:
        assert now.x == box.x
    if handle.across <= 0:
        assert now.right == box.right
    if handle.down >= 0:
        assert now.y == box.y
    if handle.down <= 0:
        assert now.bottom == box.bottom


@given(_inside(), handles, steps)
def test_a_pull_that_meets_no_limit_goes_as_far_as_the_pointer(
    held: tuple[Box, Size], handle: Handle, by: Point
) -> None:
    box, photo = held
    left, right = box.x + by.x * (handle.across < 0), box.right + by.x * (handle.across > 0)
    top, bottom = box.y + by.y * (handle.down < 0), box.bottom + by.y * (handle.down > 0)
    assume(min(left, top) >= 0 and right <= photo.width and bottom <= photo.height)
    assume(min(right - left, bottom - top) >= MIN_IMAGE_SIDE)

    assert pulled(box, handle, by, photo) == Box(left, top, right - left, bottom - top)


@given(_inside(), steps)
def test_a_moved_box_keeps_its_size_and_stays_in_the_photo(held: tuple[Box, Size], by: Point) -> None:
    box, photo = held
    now = shifted(box, by, photo)

    assert (now.width, now.height) == (box.width, box.height)
    assert now == now.clipped(*photo)
    wanted = box.moved(*by)
    if wanted == wanted.clipped(*photo):
        assert now == wanted


@given(_inside(), handles)
def test_no_pull_and_no_move_change_nothing(held: tuple[Box, Size], handle: Handle) -> None:
    box, photo = held

    assert pulled(box, handle, Point(0, 0), photo) == box
    assert shifted(box, Point(0, 0), photo) == box


@pytest.mark.parametrize(
    ("handle", "expected"),
    [
        ((-1, -1), Box(95, 87, 125, 83)),
        ((0, -1), Box(100, 87, 120, 83)),
        ((1, -1), Box(100, 87, 115, 83)),
        ((-1, 0), Box(95, 80, 125, 90)),
        ((1, 0), Box(100, 80, 115, 90)),
        ((-1, 1), Box(95, 80, 125, 97)),
        ((0, 1), Box(100, 80, 120, 97)),
        ((1, 1), Box(100, 80, 115, 97)),
    ],
)
def test_each_handle_pulls_its_own_edges(handle: tuple[int, int], expected: Box) -> None:
    assert pulled(BOX, Handle(*handle), Point(-5, 7), PHOTO) == expected


@pytest.mark.parametrize(
    ("handle", "by", "expected"),
    [
        ((-1, 0), (900, 0), Box(212, 80, 8, 90)),
        ((1, 0), (-900, 0), Box(100, 80, 8, 90)),
        ((0, -1), (0, 900), Box(100, 162, 120, 8)),
        ((0, 1), (0, -900), Box(100, 80, 120, 8)),
        ((-1, -1), (-900, -900), Box(0, 0, 220, 170)),
        ((1, 1), (900, 900), Box(100, 80, 300, 220)),
    ],
)
def test_a_pull_ends_at_the_photo_and_at_the_far_edge(
    handle: tuple[int, int], by: tuple[float, float], expected: Box
) -> None:
    assert pulled(BOX, Handle(*handle), Point(*by), PHOTO) == expected


@given(_inside(), steps)
def test_there_and_back_is_where_it_was_unless_the_photo_ended(held: tuple[Box, Size], by: Point) -> None:
    box, photo = held
    wanted = box.moved(*by)
    assume(wanted == wanted.clipped(*photo))

    assert shifted(shifted(box, by, photo), Point(-by.x, -by.y), photo) == box


def test_there_are_eight_handles_and_each_has_its_place() -> None:
    assert len(set(HANDLES)) == 8
    assert {tuple(place_of(handle, BOX)) for handle in HANDLES} == {
        (x, y) for x in (100, 160, 220) for y in (80, 125, 170)
    } - {(160, 125)}


@given(st.builds(Box, quarters, quarters, st.integers(1, 900), st.integers(1, 900)), handles)
def test_each_handle_is_found_where_it_is_shown(box: Box, handle: Handle) -> None:
    found = handle_at(box, place_of(handle, box), REACH)

    assert found == handle


@given(
    st.builds(Box, quarters, quarters, st.integers(1, 900), st.integers(1, 900)),
    st.floats(-0.2, 0.2),
    st.floats(-0.2, 0.2),
)
def test_the_middle_of_any_box_is_there_to_move_it_by(box: Box, across: float, down: float) -> None:
    x, y = box.centre
    spot = Point(x + across * box.width, y + down * box.height)

    assert handle_at(box, spot, REACH) is None


@pytest.mark.parametrize("handle", HANDLES)
@pytest.mark.parametrize("beside", [4.0, 8.9])
def test_a_handle_is_found_from_outside_as_far_as_the_reach(handle: Handle, beside: float) -> None:
    x, y = place_of(handle, BOX)
    outside = Point(x + handle.across * beside, y + handle.down * beside)

    assert handle_at(BOX, outside, REACH) == handle
    far = Point(x + handle.across * (REACH + 1), y + handle.down * (REACH + 1))
    assert handle_at(BOX, far, REACH) is None


@pytest.mark.parametrize(
    ("spot", "handle"),
    [((101, 100), (-1, 0)), ((219, 150), (1, 0)), ((125, 81), (0, -1)), ((190, 169), (0, 1))],
)
def test_an_edge_is_pulled_anywhere_along_it(spot: tuple[float, float], handle: tuple[int, int]) -> None:
    assert handle_at(BOX, Point(*spot), REACH) == Handle(*handle)


@pytest.mark.parametrize(
    ("spot", "handle"),
    [((97, 102), (-1, 0)), ((223, 148), (1, 0)), ((128, 77), (0, -1)), ((188, 173), (0, 1))],
)
def test_an_edge_is_pulled_from_just_beside_it_too(
    spot: tuple[float, float], handle: tuple[int, int]
) -> None:
    assert handle_at(BOX, Point(*spot), REACH) == Handle(*handle)


def test_a_corner_comes_before_the_edges_it_ends() -> None:
    assert handle_at(Box(0, 0, 20, 20), Point(19, 19), REACH) == Handle(1, 1)
    assert handle_at(Box(0, 0, 20, 20), Point(10, 19), REACH) == Handle(0, 1)


@given(_inside(), st.sampled_from([0.0, 50.0, 900.0]))
def test_a_first_box_is_in_the_middle_of_what_is_seen_and_large_enough(
    held: tuple[Box, Size], beyond: float
) -> None:
    shown, photo = held
    # A small photo leaves room around it, which is seen too.
    seen = Box(shown.x, shown.y, shown.width + beyond, shown.height + beyond)
    box, part = first_box(seen, photo), seen.clipped(*photo)

    assert min(box.x, box.y) >= 0
    assert box.right <= photo.width + 1e-6
    assert box.bottom <= photo.height + 1e-6
    assert min(box.width, box.height) >= MIN_IMAGE_SIDE - 1e-6
    assert box.centre == pytest.approx(part.centre)
