"""What a pressed button does until it is let go."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.geometry import Box
from ui.crop.drag import STILL, Drag
from ui.crop.geometry import Point, Size, dragged_box
from ui.crop.handles import HANDLES, Handle, pulled, shifted

PHOTO = Size(400, 300)
HELD = Box(100, 80, 120, 90)
places = st.builds(Point, st.floats(-200, 700), st.floats(-200, 600))
scales = st.floats(0.05, 8)


@given(places, places, scales)
def test_where_nothing_is_held_a_new_rectangle_is_drawn(start: Point, to: Point, scale: float) -> None:
    drag = Drag(start)

    assert drag.draws
    assert drag.follow(to, PHOTO, scale) == dragged_box(start, to, PHOTO, scale)


@given(st.sampled_from([None, *HANDLES]), st.lists(places, min_size=1, max_size=5), scales)
def test_only_where_the_pointer_is_now_counts(handle: Handle | None, way: list[Point], scale: float) -> None:
    start, drag = Point(150, 120), Drag(Point(150, 120), HELD, handle)
    # Away first, so that it is a drag.
    drag.follow(Point(-1000, -1000), PHOTO, scale)
    for place in way:
        box = drag.follow(place, PHOTO, scale)

    by = Point(way[-1].x - start.x, way[-1].y - start.y)
    assert box == (pulled(HELD, handle, by, PHOTO) if handle else shifted(HELD, by, PHOTO))


@given(st.sampled_from([None, *HANDLES]), st.floats(-0.99, 0.99), st.floats(-0.99, 0.99), scales)
def test_a_trembling_hand_changes_nothing(handle: Handle | None, dx: float, dy: float, scale: float) -> None:
    drag = Drag(Point(100, 80), HELD, handle)

    to = Point(100 + dx * STILL / scale * 0.999, 80 + dy * STILL / scale * 0.999)
    assert drag.follow(to, PHOTO, scale) is None
    assert not drag.draws


@pytest.mark.parametrize("scale", [0.25, 1.0, 4.0])
def test_a_hand_that_came_back_has_still_dragged(scale: float) -> None:
    drag = Drag(Point(150, 120), HELD)
    drag.follow(Point(150 + STILL / scale, 120), PHOTO, scale)

    assert drag.follow(Point(150, 120), PHOTO, scale) == HELD


def test_a_new_rectangle_that_shrinks_to_nothing_is_a_click_again() -> None:
    drag = Drag(Point(50, 50))
    assert drag.follow(Point(90, 90), PHOTO, 1.0) == Box(50, 50, 40, 40)

    assert drag.follow(Point(51, 51), PHOTO, 1.0) is None
    assert drag.box is None
