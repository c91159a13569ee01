"""Going through photos in the viewer while some are thrown away, and boxes in a photo that is turned."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from models.face import Face, NamedFace, Source
from models.geometry import Box
from models.photo import Photo
from ui.viewer.course import Course
from ui.viewer.turned import shown_faces, shown_size, turned_box, upright_box

PHOTO = Photo(7, "a.jpg", 400, 300, 1, None)


def course(*photos: int, at: int | None = None) -> Course:
    made = Course()
    made.set_photos(photos)
    made.go(at)
    return made


def test_one_goes_forth_and_back_and_no_further_than_there_is() -> None:
    way = course(5, 3, 9, at=3)
    assert (way.beside(-1), way.beside(1), way.place()) == (5, 9, (2, 3))
    way.go(9)
    assert (way.beside(-1), way.beside(1), way.place()) == (3, None, (3, 3))
    assert (way.end(-1), way.end(1)) == (5, 9)


def test_what_is_gone_is_stepped_over_and_not_counted() -> None:
    way = course(5, 3, 9, 4, at=3)
    way.is_gone(3)
    assert (way.beside(1), way.beside(-1)) == (9, 5)
    way.go(9)
    assert (way.beside(-1), way.place(), way.there()) == (5, (2, 3), [5, 9, 4])
    way.is_gone(4)
    assert (way.end(1), way.beside(1)) == (9, None)
    way.may_be_back({4})
    assert (way.end(1), way.there()) == (4, [5, 9, 4])
    way.may_be_back()
    assert way.there() == [5, 3, 9, 4]


class Many(tuple[int, ...]):
    """Photos of which there are too many to be looked at one by one at every step."""

    def __getitem__(self, place: Any) -> Any:
        assert isinstance(place, int), "a part of them would be copied"
        return super().__getitem__(place)


def test_one_that_was_thrown_away_makes_no_step_slower() -> None:
    way = Course()
    way.set_photos(Many(range(100, 110)))
    for photo, place in ((104, (4, 9)), (106, (6, 8)), (102, (6, 7))):
        way.go(photo)
        way.is_gone(photo)
        way.is_gone(photo)
        way.go({104: 103, 106: 107, 102: 108}[photo])
        assert way.place() == place
    way.is_gone(7)
    assert way.place() == (6, 7)
    way.may_be_back({102})
    assert way.place() == (7, 8)


def test_a_photo_that_is_not_among_them_has_no_neighbours() -> None:
    way = course(5, 3, at=8)
    assert (way.current, way.beside(1), way.beside(-1), way.place()) == (8, None, None, (0, 0))
    way.set_photos((8, 5))
    way.go(8)
    assert way.beside(1) == 5


def test_nothing_leads_nowhere() -> None:
    way = course()
    assert (way.current, way.beside(1), way.end(-1), way.end(1), way.place()) == (
        None,
        None,
        None,
        None,
        (0, 0),
    )


BOX = Box(10, 20, 30, 40)


@pytest.mark.parametrize(
    ("quarters", "there"),
    [
        (0, Box(10, 20, 30, 40)),
        # The picture's lower edge becomes its left one.
        (1, Box(300 - 60, 10, 40, 30)),
        (2, Box(400 - 40, 300 - 60, 30, 40)),
        (3, Box(20, 400 - 40, 40, 30)),
        (-1, Box(20, 400 - 40, 40, 30)),
        (4, Box(10, 20, 30, 40)),
    ],
)
def test_a_box_turns_with_its_picture(quarters: int, there: Box) -> None:
    assert turned_box(BOX, (400, 300), quarters) == there


@pytest.mark.parametrize("turn", range(4))
def test_what_is_drawn_on_a_turned_photo_is_where_it_was_meant(turn: int) -> None:
    photo = replace(PHOTO, turn=turn)
    assert shown_size(photo) == ((300, 400) if turn % 2 else (400, 300))
    face = NamedFace(Face(1, 7, BOX, Source.DETECTED, None, False, 0.5, weak=False), "Sarah")
    (shown,) = shown_faces([face], photo)
    assert upright_box(shown.face.box, photo) == BOX
    width, height = shown_size(photo)
    assert shown.face.box == shown.face.box.clipped(width, height)
    assert shown.name == "Sarah"
