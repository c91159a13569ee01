"""The faces of a person: selecting them by mouse and keyboard, and what is said of many at once."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.qt.page_data import click, index_of, middle
from tests.qt.person_parts import (
    FACES,
    SARAH,
    VIEW,
    button,
    choose,
    drag,
    faces_of,
    open_menu,
    part,
    photos_of,
    press,
    renamed,
    shown_page,
    words_of,
)
from ui.people.face_grid import FaceGrid
from ui.people.person_face_delegate import chip_of, cross_of
from ui.people.person_page import PersonPage
from ui.people.person_selection import SelectionBar
from ui.shared import theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

KEY = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
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


def corner(grid: FaceGrid, place: int, *, inside: bool = True) -> QPoint:
    """Near the top left corner of a tile; or just outside it, between the tiles."""
    cell = grid.visualRect(index_of(grid, place))
    return chip_of(cell).topLeft() + QPoint(8, 8) if inside else cell.topLeft() + QPoint(1, 1)


# Selecting.


def test_a_click_selects_and_a_double_click_opens_the_photo(
    qtbot: QtBot, page: PersonPage, grid: FaceGrid
) -> None:
    with qtbot.assertNotEmitted(page.editor_wanted):
        click(grid, middle(grid, 2))
    assert grid.chosen() == [12]
    with qtbot.waitSignal(page.editor_wanted) as opened:
        QTest.mouseDClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=middle(grid, 2))
    assert opened.args == [3]


def test_a_rectangle_over_tiles_selects_those_it_touches(grid: FaceGrid) -> None:
    drag(grid, [corner(grid, 1), middle(grid, 1), middle(grid, 2), middle(grid, 3)])
    assert grid.chosen() == [11, 12, 13]
    drag(grid, [corner(grid, 0), middle(grid, 0), middle(grid, 8)])
    assert set(grid.chosen()) >= {ALL[0], ALL[8]}
    assert len(grid.chosen()) < len(ALL), "a rectangle, not everything from first to last"


def test_a_rectangle_begins_on_empty_space_too(grid: FaceGrid) -> None:
    below = QPoint(grid.viewport().width() - 4, grid.visualRect(index_of(grid, 13)).bottom() + 40)
    assert not grid.indexAt(below).isValid()
    drag(grid, [below, below - QPoint(20, 20), middle(grid, 13)])
    assert ALL[13] in grid.chosen()
    click(grid, below)
    assert grid.chosen() == [], "a click beside the tiles lets go of them"


def test_with_control_a_rectangle_adds_to_what_is_selected(grid: FaceGrid) -> None:
    click(grid, middle(grid, 0))
    drag(grid, [corner(grid, 3), middle(grid, 3), middle(grid, 4)], CTRL)
    assert grid.chosen() == [10, 13, 14]


def test_control_and_shift_extend_by_click(grid: FaceGrid) -> None:
    click(grid, middle(grid, 1))
    click(grid, middle(grid, 3), CTRL)
    assert grid.chosen() == [11, 13]
    click(grid, middle(grid, 5), SHIFT)
    assert {13, 14, 15} <= set(grid.chosen())


def test_all_and_neighbours_are_selected_by_keyboard(grid: FaceGrid) -> None:
    click(grid, middle(grid, 1))
    QTest.keyClick(grid, KEY.Key_Right, SHIFT)
    QTest.keyClick(grid, KEY.Key_Right, SHIFT)
    assert grid.chosen() == [11, 12, 13]
    QTest.keySequence(grid, QKeySequence(QKeySequence.StandardKey.SelectAll))
    assert grid.chosen() == ALL


def test_escape_lets_go_of_the_selection_before_it_leaves(
    qtbot: QtBot, page: PersonPage, grid: FaceGrid
) -> None:
    grid.selectAll()
    with qtbot.assertNotEmitted(page.back_clicked):
        QTest.keyClick(grid, KEY.Key_Escape)
    assert grid.chosen() == []
    assert not bar_of(page).isVisible()
    with qtbot.waitSignal(page.back_clicked):
        QTest.keyClick(grid, KEY.Key_Escape)


# What is said of them.


def test_a_bar_says_how_many_and_goes_with_them(page: PersonPage, grid: FaceGrid) -> None:
    bar = bar_of(page)
    assert not bar.isVisible()
    top = middle(grid, 0)
    click(grid, middle(grid, 0))
    assert bar.isVisible()
    assert part(bar, QLabel).text() == "1 face selected"
    assert button(bar, "Use as cover").isVisible()
    click(grid, middle(grid, 2), CTRL)
    click(grid, middle(grid, 3), CTRL)
    assert part(bar, QLabel).text() == "3 faces selected"
    assert not button(bar, "Use as cover").isVisible(), "one face is the cover"
    assert middle(grid, 0) == top, "nothing moves when the bar comes"
    photos_of(page)
    assert not bar.isVisible()
    press(page, "Faces")
    assert bar.isVisible()
    press(bar, "Select nothing (Esc)")
    assert not bar.isVisible()


@pytest.mark.parametrize(
    "said",
    [
        ("Confirm", KEY.Key_C, "face_confirmed"),
        ("Confirm", KEY.Key_Y, "face_confirmed"),
        ("Move to…", KEY.Key_M, "move_wanted"),
        ("New person", KEY.Key_N, "split_off"),
        ("Not Sarah", KEY.Key_Delete, "not_this_person"),
        ("Not Sarah", KEY.Key_Backspace, "not_this_person"),
        ("Stranger", KEY.Key_I, "strangers_told"),
    ],
)
def test_button_and_key_say_the_same_of_all_that_are_selected(
    page: PersonPage, grid: FaceGrid, said: tuple[str, Qt.Key, str]
) -> None:
    words, key, signal = said
    told: list[list[int]] = []
    getattr(page, signal).connect(told.append)
    click(grid, middle(grid, 1))
    click(grid, middle(grid, 3), CTRL)
    press(bar_of(page), words)
    QTest.keyClick(grid, key)
    assert told == [[11, 13], [11, 13]], "one decision each"
    grid.clearSelection()
    QTest.keyClick(grid, key)
    if key not in (KEY.Key_Delete, KEY.Key_Backspace):
        assert told[2:] == [], "a letter says nothing of what nobody sees marked, but marks it"
        QTest.keyClick(grid, key)
    assert told[2:] == [[13]], "without a selection the current one is meant"


def test_a_name_typed_by_mistake_says_nothing_of_the_first_face(
    qtbot: QtBot, page: PersonPage, grid: FaceGrid
) -> None:
    assert grid.hasFocus()
    with qtbot.assertNotEmitted(page.split_off), qtbot.assertNotEmitted(page.move_wanted):
        QTest.keyClick(grid, KEY.Key_N)
    assert grid.shows_focus(grid.currentIndex())


def test_a_key_that_is_held_or_belongs_to_the_window_says_nothing(
    qtbot: QtBot, page: PersonPage, grid: FaceGrid
) -> None:
    click(grid, middle(grid, 1))
    with qtbot.assertNotEmitted(page.split_off), qtbot.assertNotEmitted(page.move_wanted):
        QTest.keyClick(grid, KEY.Key_N, CTRL)
        QTest.keyClick(grid, KEY.Key_M, Qt.KeyboardModifier.AltModifier)


def test_one_face_becomes_the_cover(qtbot: QtBot, page: PersonPage, grid: FaceGrid) -> None:
    click(grid, middle(grid, 4))
    with qtbot.waitSignal(page.cover_chosen) as chosen:
        press(bar_of(page), "Use as cover")
    assert chosen.args == [SARAH.id, 14]


def test_nobody_is_split_from_nobody_and_what_is_confirmed_needs_no_confirming(
    qtbot: QtBot, page: PersonPage, grid: FaceGrid
) -> None:
    bar = bar_of(page)
    grid.selectAll()
    assert not button(bar, "New person").isEnabled()
    with qtbot.assertNotEmitted(page.split_off):
        QTest.keyClick(grid, KEY.Key_N)
    click(grid, middle(grid, 13))
    assert not button(bar, "Confirm").isEnabled()
    assert button(bar, "New person").isEnabled()


def test_all_faces_called_strangers_are_the_person_being_one(
    qtbot: QtBot, page: PersonPage, grid: FaceGrid
) -> None:
    grid.selectAll()
    with qtbot.waitSignal(page.ignored) as told, qtbot.assertNotEmitted(page.strangers_told):
        press(bar_of(page), "Stranger")
    assert told.args == [[SARAH.id]]


def test_the_keyboard_comes_back_to_the_faces_when_the_bar_goes(page: PersonPage, grid: FaceGrid) -> None:
    grid.selectAll()
    button(bar_of(page), "Confirm").setFocus(Qt.FocusReason.TabFocusReason)
    page.set_view(replace(VIEW, faces=FACES[:0]))
    assert grid.hasFocus()


@pytest.mark.parametrize(
    "said",
    [
        ("Not Sarah", "not_this_person", [[10]]),
        ("Use as cover", "cover_chosen", [1, 10]),
        ("Open photo", "editor_wanted", [1]),
        ("This is Sarah", "face_confirmed", [[10]]),
        ("Move to…", "move_wanted", [[10]]),
        ("This is somebody else: a new person", "split_off", [[10]]),
        ("A stranger: never ask", "strangers_told", [[10]]),
    ],
)
def test_the_menu_of_a_face(
    qtbot: QtBot, page: PersonPage, grid: FaceGrid, said: tuple[str, str, list[object]]
) -> None:
    words, signal, arguments = said
    with qtbot.waitSignal(getattr(page, signal)) as emitted:
        choose(open_menu(grid, 0), words)
    assert emitted.args == arguments
    assert grid.chosen() == [10], "what one speaks of is marked"


def test_the_menu_speaks_of_all_that_are_selected(qtbot: QtBot, page: PersonPage, grid: FaceGrid) -> None:
    click(grid, middle(grid, 1))
    click(grid, middle(grid, 3), CTRL)
    menu = open_menu(grid, 3)
    assert words_of(menu)[2:] == [
        "These are Sarah",
        "Not Sarah",
        "Move to…",
        "These are somebody else: a new person",
        "Strangers: never ask",
    ]
    with qtbot.waitSignal(page.strangers_told) as told:
        choose(menu, "Strangers: never ask")
    assert told.args == [[11, 13]]


def test_the_menu_offers_only_what_can_be(page: PersonPage, grid: FaceGrid) -> None:
    menu = open_menu(grid, 12)
    assert "This is Sarah" not in words_of(menu)
    menu.close()
    grid.selectAll()
    menu = open_menu(grid, 1)
    assert not any("somebody else" in words for words in words_of(menu)), "all of them is nobody left"
    menu.close()
    page.set_view(renamed(VIEW, None))
    menu = open_menu(grid, 1)
    assert {"These belong here", "Not this person"} < set(words_of(menu))
    menu.close()


def test_a_name_with_an_ampersand_is_written_as_it_is(page: PersonPage, grid: FaceGrid) -> None:
    page.set_view(renamed(VIEW, "Ann & Bob"))
    grid.selectAll()
    assert button(bar_of(page), "Not Ann & Bob").text() == "Not Ann && Bob"


def test_the_cross_says_no_for_its_face_alone(qtbot: QtBot, page: PersonPage, grid: FaceGrid) -> None:
    cross = cross_of(grid.visualRect(index_of(grid, 4))).center()
    QTest.mouseMove(grid.viewport(), cross)
    assert grid.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor
    assert "Not Sarah" in grid.viewport().toolTip()
    with qtbot.waitSignal(page.not_this_person) as emitted:
        click(grid, cross)
    assert emitted.args == [[14]]
    QTest.mouseMove(grid.viewport(), middle(grid, 4))
    assert "44% similar to Sarah" in grid.viewport().toolTip()
