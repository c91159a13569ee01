"""The star, the menus and the circles of the people page, with a real mouse and a real keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QMenu
from pytestqt.qtbot import QtBot

from models.person import Circle
from tests.qt.accessible import assert_all_told, assert_contrast, steady_light
from tests.qt.page_data import (
    button,
    card,
    click,
    face,
    guesses,
    index_of,
    name_field,
    no_images,
    people_view,
    person,
)
from ui.people.people_circle_dialog import CircleDialog
from ui.people.people_page import PeoplePage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

KEY, LEFT, CONTROL = Qt.Key, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
SARAH, ZOE = replace(person(1, "Sarah", 12), circles=(1,)), person(2, "Zoë", 5)
BIG, SMALL = person(3, None, 40), person(4, None, 2)
HIDDEN, STRANGER = replace(person(5, "Karl"), hidden=True), replace(person(6, None), ignored=True)
EVERYBODY = [SARAH, ZOE, BIG, SMALL, HIDDEN, STRANGER]
FAMILY, FRIENDS = Circle(1, "Family", 1), Circle(2, "Friends & co", 3)


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication) -> Iterator[PeoplePage]:
    with steady_light(qapp):
        page, window = PeoplePage(no_images()), QMainWindow()
        window.setCentralWidget(page)
        qtbot.addWidget(window)
        window.resize(1000, 760)
        page.set_people(EVERYBODY, [face(100)])
        page.set_circles([FAMILY, FRIENDS])
        page.set_guesses(guesses({BIG.id: SARAH}, {100: ZOE}))
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        page.setFocus()
        yield page


def menu_at(page: PeoplePage, place: int) -> QMenu:
    """By the Menu key."""
    view = people_view(page)
    view.selectionModel().setCurrentIndex(index_of(view, place), view.selectionModel().SelectionFlag.NoUpdate)
    point = view.visualRect(index_of(view, place)).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, point, view.viewport().mapToGlobal(point))
    QApplication.sendEvent(view.viewport(), event)
    return shown_menu()


def shown_menu() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def words_of(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def choose(menu: QMenu, words: str) -> None:
    """Walk to a line with the keys and press Enter; a submenu opens."""
    for _ in menu.actions():
        QTest.keyClick(menu, KEY.Key_Down)
        active = menu.activeAction()
        if active is not None and active.text() == words:
            break
    else:
        raise AssertionError(words_of(menu))
    QTest.keyClick(menu, KEY.Key_Right if menu.activeAction().menu() else KEY.Key_Return)


# The star


def test_a_key_marks_a_favourite_at_once_and_takes_it_back(qtbot: QtBot, page: PeoplePage) -> None:
    view = people_view(page)
    view.setCurrentIndex(index_of(view, 1))
    for favourite in (True, False):
        with qtbot.waitSignal(page.favourite_wanted) as wanted:
            QTest.keyClick(view, KEY.Key_Asterisk)
        assert wanted.args == [[ZOE.id], favourite]
        assert view.model().row(1).favourite is favourite  # type: ignore[attr-defined]
    assert not name_field(page).is_open


def test_a_click_on_the_star_marks_and_opens_nobody(qtbot: QtBot, page: PeoplePage) -> None:
    view = people_view(page)
    with qtbot.waitSignal(page.favourite_wanted) as wanted, qtbot.assertNotEmitted(page.opened):
        click(view, card(view, 0).star.center())
    assert wanted.args == [[SARAH.id], True]
    with qtbot.waitSignal(page.favourite_wanted) as wanted:
        click(view, card(view, 2).star.center())
    assert wanted.args == [[BIG.id], True]
    assert not name_field(page).is_open
    assert page.selected_people() == []


def test_the_star_of_several(qtbot: QtBot, page: PeoplePage) -> None:
    view = people_view(page)
    for place in (0, 2):
        click(view, card(view, place).face.center(), CONTROL)
    with qtbot.waitSignal(page.favourite_wanted) as wanted:
        QTest.keyClick(view, KEY.Key_Asterisk)
    assert wanted.args == [[SARAH.id, BIG.id], True]


def test_folds_and_who_is_put_away_have_none(qtbot: QtBot, page: PeoplePage) -> None:
    view = people_view(page)
    click(view, card(view, 6).face.center())
    for place in (4, 6, 7):
        view.setCurrentIndex(index_of(view, place))
        with qtbot.assertNotEmitted(page.favourite_wanted):
            QTest.keyClick(view, KEY.Key_Asterisk)


# Menus


def test_the_menu_of_somebody_unnamed_with_a_guess(qtbot: QtBot, page: PeoplePage) -> None:
    menu = menu_at(page, 2)
    assert words_of(menu) == [
        *("Open", "Yes, this is Sarah\t+", "Who is this?", "About…", "Favourite\t*", "Circles"),
        *("Merge into…", "Hide", "A stranger: never ask", "Strangers: never ask about anybody like this"),
    ]
    with qtbot.waitSignal(page.guess_accepted) as accepted:
        choose(menu, "Yes, this is Sarah\t+")
    assert accepted.args == [BIG.id, SARAH.id, False]


@pytest.mark.parametrize(
    ("place", "words", "wanted"),
    [
        (0, "About…", ("about_wanted", SARAH.id)),
        (0, "Favourite\t*", ("favourite_wanted", [SARAH.id], True)),
        (0, "Hide", ("hidden_wanted", [SARAH.id], True)),
        (1, "A stranger: never ask", ("ignored", [ZOE.id])),
        (2, "Strangers: never ask about anybody like this", ("all_like_ignored", BIG.id)),
        (2, "Merge into…", ("merge_requested", BIG.id)),
    ],
)
def test_the_lines_of_a_menu_say_what_is_wanted(
    qtbot: QtBot, page: PeoplePage, place: int, words: str, wanted: tuple[str, object]
) -> None:
    signal, *arguments = wanted
    with qtbot.waitSignal(getattr(page, signal)) as told:
        choose(menu_at(page, place), words)
    assert told.args == arguments


def test_who_is_put_away_is_brought_back_from_the_fold(qtbot: QtBot, page: PeoplePage) -> None:
    view = people_view(page)
    click(view, card(view, 6).face.center())
    with qtbot.waitSignal(page.hidden_wanted) as wanted:
        choose(menu_at(page, 7), "Show again")
    assert wanted.args == [[HIDDEN.id], False]
    click(view, card(view, 5).face.center())
    with qtbot.waitSignal(page.shown_again) as shown:
        choose(menu_at(page, 6), "Show again")
    assert shown.args == [[STRANGER.id]]


def test_the_menu_of_several(qtbot: QtBot, page: PeoplePage) -> None:
    view = people_view(page)
    for place in (0, 2):
        click(view, card(view, place).face.center(), CONTROL)
    menu = menu_at(page, 2)
    assert words_of(menu) == [
        *("Name them all", "Merge these 2 people", "These are different people", "Favourites\t*", "Circles"),
        *("Hide these 2 people", "Strangers: never ask"),
    ]
    choose(menu, "Name them all")
    assert name_field(page).placeholderText() == "Name 2 people"
    QTest.keyClick(name_field(page), KEY.Key_Escape)
    with qtbot.waitSignal(page.hidden_wanted) as wanted:
        choose(menu_at(page, 0), "Hide these 2 people")
    assert wanted.args == [[SARAH.id, BIG.id], True]


# Circles


def test_what_is_said_of_several_lets_go_of_them_as_the_bar_does(page: PeoplePage) -> None:
    for words in ("Merge these 2 people", "These are different people", "Strangers: never ask"):
        view = people_view(page)
        for place in (2, 3):
            click(view, card(view, place).face.center(), Qt.KeyboardModifier.ControlModifier)
        menu = menu_at(page, 2)
        choose(menu, words)
        assert page.selected_people() == [], words


def test_a_circle_is_joined_and_left_from_the_menu(qtbot: QtBot, page: PeoplePage) -> None:
    choose(menu_at(page, 0), "Circles")
    circles = shown_menu()
    assert [(action.text(), action.isChecked()) for action in circles.actions() if action.isCheckable()] == [
        ("Family", True),
        ("Friends && co", False),
    ]
    with qtbot.waitSignal(page.circle_wanted) as wanted:
        choose(circles, "Friends && co")
    assert wanted.args == [[SARAH.id], "Friends & co"]
    choose(menu_at(page, 0), "Circles")
    with qtbot.waitSignal(page.circle_left) as left:
        QTest.keyClick(shown_menu(), KEY.Key_Return)
    assert left.args == [[SARAH.id], FAMILY.id]


def dialog_of(page: PeoplePage) -> CircleDialog:
    return next(dialog for dialog in page.findChildren(CircleDialog) if dialog.isVisible())


def test_a_new_circle_is_asked_for_by_name(qtbot: QtBot, page: PeoplePage) -> None:
    choose(menu_at(page, 1), "Circles")
    choose(shown_menu(), "New circle…")
    dialog = dialog_of(page)
    qtbot.waitUntil(dialog.isActiveWindow)
    field = dialog.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    assert_all_told(dialog)
    assert_contrast(dialog)
    field.setFocus()
    QTest.keyClick(field, KEY.Key_Return)
    assert dialog.isVisible(), "nothing is no name"
    QTest.keyClicks(field, "  Chess   club ")
    with qtbot.waitSignal(page.circle_wanted) as wanted:
        QTest.keyClick(field, KEY.Key_Return)
    assert wanted.args == [[ZOE.id], "Chess club"]


def test_a_circle_is_renamed_from_its_toggle(qtbot: QtBot, page: PeoplePage) -> None:
    toggle = button(page, "Family")
    toggle.customContextMenuRequested.emit(toggle.rect().center())
    choose(shown_menu(), "Rename circle…")
    dialog = dialog_of(page)
    qtbot.waitUntil(dialog.isActiveWindow)
    field = dialog.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    assert field.selectedText() == "Family"
    QTest.keyClicks(field, "Berg")
    with qtbot.waitSignal(page.circle_renamed) as renamed:
        QTest.keyClick(field, KEY.Key_Return)
    assert renamed.args == [FAMILY.id, "Berg"]


# Everything


def test_the_page_is_told_and_walked(page: PeoplePage) -> None:
    assert_all_told(page)
    assert_contrast(page)


def test_so_it_is_with_several_selected(page: PeoplePage) -> None:
    view = people_view(page)
    for place in (0, 2):
        click(view, card(view, place).face.center(), CONTROL)
    assert_all_told(page)
    assert_contrast(page)


def test_so_it_is_with_nobody_to_show(page: PeoplePage) -> None:
    page.set_filter("nobody at all")
    assert_all_told(page)
    assert_contrast(page)
