"""Two eyes, clicked or moved with the arrows."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from models.geometry import Box
from ui.crop.eye_picker import EyePicker
from ui.crop.geometry import Point, Size

PHOTO = Size(400, 300)
BOX = Box(100, 80, 100, 100)
places = st.builds(Point, st.floats(-200, 700), st.floats(-200, 600))


def test_the_marks_stand_first_where_eyes_usually_are() -> None:
    assert EyePicker(BOX, PHOTO).eyes == ((130, 120), (170, 120))


def test_eyes_placed_before_are_where_they_were() -> None:
    before = ((111.0, 112.0), (163.0, 114.0))

    assert EyePicker(BOX, PHOTO, before).eyes == before


def test_two_clicks_are_two_eyes() -> None:
    picker = EyePicker(BOX, PHOTO)

    assert [picker.put(Point(120, 110)), picker.eyes] == [False, ((120, 110), (170, 120))]
    assert [picker.put(Point(180, 115)), picker.eyes] == [True, ((120, 110), (180, 115))]


def test_a_click_for_each_eye_is_needed_whichever_comes_first() -> None:
    picker = EyePicker(BOX, PHOTO)
    picker.mark_other()

    assert not picker.put(Point(180, 115))
    picker.mark_other()
    assert not picker.put(Point(181, 116)), "the same eye once more"
    assert picker.put(Point(120, 110))
    assert picker.eyes == ((120, 110), (181, 116))


def test_arrows_move_the_marked_eye_only() -> None:
    picker = EyePicker(BOX, PHOTO)
    picker.nudge(3, -2)
    picker.mark_other()
    picker.nudge(-10, 1)
    picker.mark_other()
    picker.nudge(1, 0)

    assert picker.eyes == ((134, 118), (160, 121))


@given(st.lists(st.tuples(st.sampled_from(["put", "nudge", "other"]), places), max_size=12))
def test_eyes_never_leave_the_photo(steps: list[tuple[str, Point]]) -> None:
    picker = EyePicker(BOX, PHOTO)
    for what, place in steps:
        if what == "put":
            picker.put(place)
        elif what == "nudge":
            picker.nudge(*place)
        else:
            picker.mark_other()

    for x, y in picker.eyes:
        assert 0 <= x <= PHOTO.width
        assert 0 <= y <= PHOTO.height
    assert tuple(map(tuple, picker.points)) == picker.eyes
