"""The editor's geometry: views, drags, hits and the places of captions and cards."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.geometry import Box
from ui.crop.geometry import (
    MIN_IMAGE_SIDE,
    MIN_VIEW_SIDE,
    Point,
    Size,
    View,
    centred,
    dragged_box,
    fit_scale,
    hit,
    reading_order,
)

coordinates = st.floats(-10_000, 10_000)
lengths = st.floats(1, 10_000)
scales = st.floats(0.02, 40)
points = st.builds(Point, coordinates, coordinates)
views = st.builds(View, scales, coordinates, coordinates)
sizes = st.builds(Size, lengths, lengths)
boxes = st.builds(Box, coordinates, coordinates, st.floats(0, 5000), st.floats(0, 5000))


@given(views, points)
def test_a_point_survives_the_round_trip(view: View, point: Point) -> None:
    there_and_back = view.to_image(view.to_view(point))

    assert there_and_back == pytest.approx(point, abs=1e-6)


@given(views, scales, points)
def test_zooming_keeps_what_is_under_the_pointer(view: View, scale: float, pointer: Point) -> None:
    zoomed = view.zoomed(scale, pointer)

    assert zoomed.scale == scale
    assert zoomed.to_view(view.to_image(pointer)) == pytest.approx(pointer, abs=1e-6)


@given(views, boxes)
def test_a_box_moves_with_its_corners(view: View, box: Box) -> None:
    shown = view.box_to_view(box)

    assert (shown.x, shown.y) == pytest.approx(view.to_view(Point(box.x, box.y)), abs=1e-6)
    assert (shown.right, shown.bottom) == pytest.approx(view.to_view(Point(box.right, box.bottom)), abs=1e-6)


@given(views, sizes, sizes)
def test_limits_leave_no_gap_a_large_image_could_fill(view: View, image: Size, area: Size) -> None:
    kept = view.limited(image, area)

    assert kept.scale == view.scale
    for start, length, room in (
        (kept.x, image.width * kept.scale, area.width),
        (kept.y, image.height * kept.scale, area.height),
    ):
        if length <= room:
            assert start == pytest.approx(room - (start + length), abs=1e-6)
        else:
            assert start <= 0
            assert start + length >= room - 1e-6


@given(views, sizes, sizes)
def test_a_limited_view_is_within_the_limits(view: View, image: Size, area: Size) -> None:
    kept = view.limited(image, area)

    assert kept.limited(image, area) == kept


@given(views, st.sampled_from([1.0, 1.25, 1.5, 2.0, 3.0]))
def test_snapping_moves_by_at_most_half_a_device_pixel(view: View, ratio: float) -> None:
    snapped = view.snapped(ratio)

    assert abs(snapped.x - view.x) * ratio <= 0.5 + 1e-6
    assert snapped.y * ratio == pytest.approx(round(snapped.y * ratio), abs=1e-6)


@given(sizes, sizes, st.floats(0, 30))
def test_fit_shows_the_whole_image_and_wastes_nothing(image: Size, area: Size, margin: float) -> None:
    scale = fit_scale(image, area, margin, largest=1e9)
    room = Size(max(area.width - 2 * margin, 1), max(area.height - 2 * margin, 1))
    shown = Size(image.width * scale, image.height * scale)

    assert shown.width <= room.width * (1 + 1e-9)
    assert shown.height <= room.height * (1 + 1e-9)
    assert shown.width == pytest.approx(room.width) or shown.height == pytest.approx(room.height)


def test_a_tiny_image_is_not_blown_up_beyond_the_largest_scale() -> None:
    assert fit_scale(Size(16, 16), Size(1280, 800), margin=12, largest=4) == 4


def test_centred_leaves_the_same_room_on_both_sides() -> None:
    assert centred(Size(100, 50), Size(400, 300), 2.0) == View(2.0, 100.0, 100.0)


IMAGE = Size(400, 300)


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ((50, 60), (150, 200), Box(50, 60, 100, 140)),
        ((150, 200), (50, 60), Box(50, 60, 100, 140)),
        ((150, 60), (50, 200), Box(50, 60, 100, 140)),
        ((50, 200), (150, 60), Box(50, 60, 100, 140)),
        ((300, 200), (900, 800), Box(300, 200, 100, 100)),
        ((100, 100), (-70, -5), Box(0, 0, 100, 100)),
        ((-10, -10), (1000, 1000), Box(0, 0, 400, 300)),
    ],
)
def test_a_drag_goes_any_way_and_stays_inside(
    start: tuple[float, float], end: tuple[float, float], expected: Box
) -> None:
    assert dragged_box(Point(*start), Point(*end), IMAGE, scale=1.0) == expected


@given(points, points, scales)
def test_a_dragged_box_is_large_enough_and_inside(start: Point, end: Point, scale: float) -> None:
    box = dragged_box(start, end, IMAGE, scale)

    if box is not None:
        assert min(box.width, box.height) >= MIN_IMAGE_SIDE
        assert min(box.width, box.height) * scale >= MIN_VIEW_SIDE - 1e-6
        assert box == box.clipped(*IMAGE)


@pytest.mark.parametrize(
    ("side", "scale", "drawn"),
    [(8.0, 1.0, True), (7.9, 1.0, False), (7.9, 20.0, False), (59.0, 0.1, False), (60.0, 0.1, True)],
)
def test_a_tremble_is_a_click(side: float, scale: float, drawn: bool) -> None:
    box = dragged_box(Point(100, 100), Point(100 + side, 100 + side), IMAGE, scale)

    assert (box is not None) == drawn


def test_a_drag_outside_the_image_draws_nothing() -> None:
    assert dragged_box(Point(410, 10), Point(600, 200), IMAGE, scale=1.0) is None


def test_the_smallest_box_under_the_pointer_is_hit() -> None:
    group, face, elsewhere = Box(0, 0, 200, 200), Box(50, 50, 40, 40), Box(300, 0, 20, 20)

    assert hit([group, face, elsewhere], Point(60, 60)) == 1
    assert hit([face, group, elsewhere], Point(10, 10)) == 1
    assert hit([group, face, elsewhere], Point(250, 250)) is None


def test_slack_helps_only_where_nothing_is_hit() -> None:
    tiny, large = Box(100, 100, 6, 6), Box(0, 0, 98, 200)

    assert hit([tiny], Point(97, 103), slack=4) == 0
    assert hit([tiny, large], Point(97, 103), slack=4) == 1
    assert hit([tiny], Point(95, 103), slack=4) is None


@given(st.lists(boxes, max_size=8), points)
def test_a_hit_holds_the_point_and_none_smaller_does(faces: list[Box], point: Point) -> None:
    found = hit(faces, point)
    holding = [box.area for box in faces if box.contains(point.x, point.y)]

    assert (None if found is None else faces[found].area) == min(holding, default=None)


def test_two_rows_are_read_one_after_the_other() -> None:
    back_row = [Box(300, 20, 50, 60), Box(100, 0, 50, 60)]
    front_row = [Box(200, 110, 50, 60), Box(20, 100, 50, 60)]

    assert reading_order([*front_row, *back_row]) == [3, 2, 1, 0]


@given(st.lists(boxes, max_size=12))
def test_reading_order_names_every_box_once(faces: list[Box]) -> None:
    assert sorted(reading_order(faces)) == list(range(len(faces)))
