"""The faces of a person: what is left to confirm, where they stay, and how they are told."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from services.person_view import PersonView, RankedFace
from tests.qt.page_data import face, index_of
from tests.qt.person_parts import (
    FACES,
    PHOTOS,
    SARAH,
    VIEW,
    button,
    faces_of,
    ids,
    part,
    photos_of,
    press,
    shown_page,
)
from ui.people.face_grid import FaceGrid
from ui.people.face_item_model import likeness_of
from ui.people.person_face_delegate import chip_of
from ui.people.person_page import PersonPage
from ui.people.person_selection import SelectionBar
from ui.shared import theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

ALL = [ranked.face.face.id for ranked in FACES]


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication) -> PersonPage:
    theme.apply(qapp, "light")
    return shown_page(qtbot)


@pytest.fixture
def grid(page: PersonPage) -> FaceGrid:
    return faces_of(page)


def bar_of(page: PersonPage) -> SelectionBar:
    return part(page, SelectionBar)


# Confirming all.


def test_one_click_confirms_what_is_left(qtbot: QtBot, page: PersonPage) -> None:
    with qtbot.waitSignal(page.face_confirmed) as told:
        press(page, "Confirm 11 faces")
    assert told.args == [ALL[:11]]
    done = tuple(
        replace(one, face=replace(one.face, face=replace(one.face.face, confirmed=True))) for one in FACES
    )
    page.set_view(replace(VIEW, faces=(FACES[0], *done[1:])))
    assert button(page, "Confirm 1 face").isVisible()
    page.set_view(replace(VIEW, faces=done))
    assert not button(page, "Confirm 0 faces").isVisible()


def test_among_photos_nothing_is_confirmed(page: PersonPage) -> None:
    confirm = button(page, "Confirm 11 faces")
    photos_of(page)
    assert not confirm.isVisible()


# What stays and what is told.


def test_faces_keep_their_places_while_one_works_on_them(page: PersonPage, grid: FaceGrid) -> None:
    def confirmed(number: int) -> RankedFace:
        return RankedFace(face(number, "Sarah", confirmed=True, photo=number - 9), 0.4)

    rest = tuple(one for one in FACES if one.face.face.id not in (10, 12))
    page.set_view(replace(VIEW, faces=(*rest, confirmed(12), confirmed(10))))
    assert ids(grid) == ALL, "what was confirmed has not run away to the end"
    page.set_view(replace(VIEW, faces=rest))
    page.set_view(VIEW)
    assert ids(grid) == ALL, "undone, they are where they were"
    new = RankedFace(face(99, "Sarah", photo=3), 0.41)
    page.set_view(replace(VIEW, faces=(*FACES[:4], new, *FACES[4:])))
    assert ids(grid) == [*ALL[:4], 99, *ALL[4:]]
    page.hide()
    page.show()
    page.set_view(replace(VIEW, faces=(*rest, confirmed(12), confirmed(10))))
    assert ids(grid)[-2:] == [12, 10], "whoever comes back finds them in their order"


def test_a_face_says_whose_it_is_and_how_sure_that_is(grid: FaceGrid) -> None:
    model = grid.model()
    told = [model.data(model.index(place, 0), Qt.ItemDataRole.AccessibleTextRole) for place in (0, 4, 13)]
    assert told == [
        "Face 1 of 14: Sarah, unsure",
        "Face 5 of 14: Sarah",
        "Face 14 of 14: Sarah, confirmed",
    ]
    assert likeness_of(RankedFace(face(1, None), 0.613)) == "61% similar to the others"
    assert likeness_of(RankedFace(face(1, "Tom"), None)) == ""


def test_the_doubtful_wear_a_mark_and_the_others_do_not(page: PersonPage, grid: FaceGrid) -> None:
    amber = theme.DARK.unsure

    def has_mark(place: int) -> bool:
        cell = grid.visualRect(index_of(grid, place))
        image = grid.viewport().grab(chip_of(cell)).toImage()
        colours = {
            image.pixelColor(x, y).name()
            for x in range(image.width())
            for y in range(image.height() // 2, image.height())
        }
        return amber in colours

    assert [has_mark(place) for place in (0, 1, 4, 12)] == [True, True, False, False]


def test_thousands_of_faces_are_shown_and_selected(qtbot: QtBot, page: PersonPage, grid: FaceGrid) -> None:
    many = tuple(RankedFace(face(number, "Sarah", photo=1), 0.5) for number in range(5000))
    page.set_view(PersonView(replace(SARAH, faces=5000), many, PHOTOS))
    grid.selectAll()
    assert part(bar_of(page), QLabel).text() == "5,000 faces selected"
    grid.clearSelection()
