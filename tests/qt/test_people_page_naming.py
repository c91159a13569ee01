"""Naming on the people page: what completes, who is chosen, and one name for several."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu
from pytestqt.qtbot import QtBot

from models.person import Circle
from tests.qt.page_data import (
    button,
    card,
    click,
    face,
    index_of,
    labels,
    name_field,
    no_images,
    people_view,
    person,
)
from ui.people.people_page import PeoplePage
from ui.people.people_selection import SelectionBar
from ui.shared import theme
from ui.shared.name_offers import NameOffers

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

KEY, CONTROL = Qt.Key, Qt.KeyboardModifier.ControlModifier
ROBERT = replace(person(1, "Robert Berg", 12), nicknames=("Bob", "Robbie"))
ZOE = person(2, "Zoë", 5)
BIG, SMALL = person(3, None, 40), person(4, None, 2)
ONCE = [face(100), face(101)]


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication) -> PeoplePage:
    theme.apply(qapp, "light")
    page = PeoplePage(no_images())
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.set_people([ROBERT, ZOE, BIG, SMALL], ONCE)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.setFocus()
    return page


def popup_of(page: PeoplePage) -> QAbstractItemView:
    popup = name_field(page).completer().popup()
    assert popup is not None
    return popup


def offered(page: PeoplePage) -> list[str]:
    model = popup_of(page).model()
    if not popup_of(page).isVisible():
        return []
    return [str(model.data(model.index(row, 0))) for row in range(model.rowCount())]


def bar_of(page: PeoplePage) -> SelectionBar:
    bar = page.findChild(SelectionBar)
    assert isinstance(bar, SelectionBar)
    return bar


def select(page: PeoplePage, *places: int) -> None:
    for place in places:
        click(people_view(page), card(people_view(page), place).face.center(), CONTROL)


# What completes


@pytest.mark.parametrize(
    ("typed", "lines"),
    [
        ("zoe", ["Zoë, 5 photos"]),
        ("be", ["Robert Berg, 12 photos"]),
        ("bo", ["Robert Berg (Bob), 12 photos"]),
        ("ro", ["Robert Berg, 12 photos"]),
        ("robb", ["Robert Berg (Robbie), 12 photos"]),
        ("berg rob", ["Robert Berg, 12 photos"]),
        ("obert", []),
    ],
)
def test_the_beginning_of_any_word_completes(page: PeoplePage, typed: str, lines: list[str]) -> None:
    people_view(page).ask(index_of(people_view(page), 2))
    QTest.keyClicks(name_field(page), typed)
    assert offered(page) == lines
    QTest.keyClick(name_field(page), KEY.Key_Escape)


def test_the_first_letter_completes_too(page: PeoplePage) -> None:
    view = people_view(page)
    view.setCurrentIndex(index_of(view, 2))
    QTest.keyClick(view, KEY.Key_Z)
    assert offered(page) == ["Zoë, 5 photos"]
    QTest.keyClick(name_field(page), KEY.Key_Escape)


def test_who_is_called_exactly_so_comes_first_then_who_is_in_most_photos() -> None:
    people = [person(1, "Annabel", 900), person(2, "Ann", 3), person(3, "Mary Ann", 50)]
    found = NameOffers.of_people(people).find("ann")
    assert [offer.name for offer in found] == ["Ann", "Annabel", "Mary Ann"]


def test_strangers_and_the_unnamed_are_not_offered() -> None:
    people = [
        replace(person(1, "Ann"), ignored=True),
        person(2, None),
        replace(person(3, "Anna"), hidden=True),
    ]
    assert [offer.name for offer in NameOffers.of_people(people).find("a")] == ["Anna"]


def test_a_nickname_offers_its_person_who_is_chosen_without_a_question(
    qtbot: QtBot, page: PeoplePage
) -> None:
    view, field = people_view(page), name_field(page)
    click(view, card(view, 2).face.center())
    QTest.keyClicks(field, "bob")
    QTest.keyClick(popup_of(page), KEY.Key_Down)
    assert field.text() == "bob", "walking the list leaves what is typed"
    with qtbot.waitSignal(page.person_chosen) as chosen, qtbot.assertNotEmitted(page.named):
        QTest.keyClick(popup_of(page), KEY.Key_Return)
    assert chosen.args == [BIG.id, ROBERT.id, False]
    assert labels(view)[2] == "Robert Berg", "the card shows it at once"


def test_a_click_chooses_and_tab_chooses_and_goes_on(qtbot: QtBot, page: PeoplePage) -> None:
    view, field, popup = people_view(page), name_field(page), popup_of(page)
    click(view, card(view, 2).face.center())
    QTest.keyClicks(field, "zo")
    with qtbot.waitSignal(page.person_chosen) as chosen:
        row = popup.visualRect(popup.model().index(0, 0)).center()
        QTest.mouseClick(popup.viewport(), Qt.MouseButton.LeftButton, pos=row)
    assert chosen.args == [BIG.id, ZOE.id, False]
    page.set_people([ROBERT, ZOE, BIG, SMALL], ONCE)
    click(view, card(view, 2).face.center())
    QTest.keyClicks(field, "zo")
    QTest.keyClick(popup, KEY.Key_Down)
    with qtbot.waitSignal(page.person_chosen):
        QTest.keyClick(popup, KEY.Key_Tab)
    assert view.asked_card == SMALL
    QTest.keyClick(field, KEY.Key_Escape)


def test_choosing_for_somebody_with_a_name_renames_as_typing_does(qtbot: QtBot, page: PeoplePage) -> None:
    view, field = people_view(page), name_field(page)
    view.ask(index_of(view, 1))
    QTest.keyClicks(field, "rob")
    QTest.keyClick(popup_of(page), KEY.Key_Down)
    with qtbot.waitSignal(page.named) as named, qtbot.assertNotEmitted(page.person_chosen):
        QTest.keyClick(popup_of(page), KEY.Key_Return)
    assert named.args == [ZOE.id, "Robert Berg"]


def test_choosing_oneself_changes_nothing(qtbot: QtBot, page: PeoplePage) -> None:
    view, field = people_view(page), name_field(page)
    view.ask(index_of(view, 1))
    QTest.keyClicks(field, "zo")
    QTest.keyClick(popup_of(page), KEY.Key_Down)
    with qtbot.assertNotEmitted(page.named):
        QTest.keyClick(popup_of(page), KEY.Key_Return)


def test_a_face_seen_once_is_somebody_chosen(qtbot: QtBot, page: PeoplePage) -> None:
    view, field = people_view(page), name_field(page)
    click(view, card(view, 4).face.center())
    view.ask(index_of(view, 5))
    QTest.keyClicks(field, "zo")
    QTest.keyClick(popup_of(page), KEY.Key_Down)
    with qtbot.waitSignal(page.person_chosen) as chosen:
        QTest.keyClick(popup_of(page), KEY.Key_Return)
    assert chosen.args == [100, ZOE.id, True]


# Several


def test_several_selected_are_named_together_by_typing(qtbot: QtBot, page: PeoplePage) -> None:
    view, field = people_view(page), name_field(page)
    select(page, 2, 3)
    QTest.keyClick(view, KEY.Key_A)
    assert (field.text(), field.placeholderText()) == ("a", "Name 2 people")
    assert field.geometry().topLeft() == card(view, 3).field.topLeft()
    assert field.geometry().contains(card(view, 3).field)
    with qtbot.waitSignal(page.named_together) as named, qtbot.assertNotEmitted(page.named):
        QTest.keyClicks(field, "nna")
        QTest.keyClick(field, KEY.Key_Return)
    assert named.args == [[BIG.id, SMALL.id], "anna"]
    assert page.selected_people() == []


def test_escape_names_nobody_and_keeps_them_selected_and_again_selects_nobody(
    qtbot: QtBot, page: PeoplePage
) -> None:
    view, field = people_view(page), name_field(page)
    select(page, 2, 3)
    with qtbot.assertNotEmitted(page.named_together):
        QTest.keyClick(view, KEY.Key_F2)
        QTest.keyClicks(field, "Anna")
        QTest.keyClick(field, KEY.Key_Escape)
    assert page.selected_people() == [BIG.id, SMALL.id]
    QTest.keyClick(view, KEY.Key_Escape)
    assert page.selected_people() == []


def test_a_person_chosen_for_several_takes_them_in(qtbot: QtBot, page: PeoplePage) -> None:
    view, field = people_view(page), name_field(page)
    select(page, 2, 3)
    QTest.keyClick(view, KEY.Key_F2)
    QTest.keyClicks(field, "zo")
    QTest.keyClick(popup_of(page), KEY.Key_Down)
    with qtbot.waitSignal(page.joined) as joined:
        QTest.keyClick(popup_of(page), KEY.Key_Return)
    assert joined.args == [[BIG.id, SMALL.id], [], "Zoë", ZOE.id]


def test_faces_seen_once_are_named_together_too(qtbot: QtBot, page: PeoplePage) -> None:
    view, field = people_view(page), name_field(page)
    click(view, card(view, 4).face.center())
    select(page, 3, 5, 6)
    QTest.keyClick(view, KEY.Key_F2)
    assert field.placeholderText() == "Name 3 people"
    with qtbot.waitSignal(page.joined) as joined:
        QTest.keyClicks(field, "Kim")
        QTest.keyClick(field, KEY.Key_Return)
    assert joined.args == [[SMALL.id], [100, 101], "Kim", 0]


def test_shift_and_the_arrows_and_control_a_select(page: PeoplePage) -> None:
    view = people_view(page)
    view.setCurrentIndex(index_of(view, 1))
    QTest.keyClick(view, KEY.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert page.selected_people() == [ZOE.id, BIG.id]
    QTest.keyClick(view, KEY.Key_A, CONTROL)
    assert page.selected_people() == [ROBERT.id, ZOE.id, BIG.id, SMALL.id]
    assert bar_of(page).isVisible()


def test_a_rubber_band_begins_beside_the_cards(page: PeoplePage) -> None:
    view = people_view(page)
    # In the cell of the fold, right of its picture, then up and left over two cards.
    start = view.visualRect(index_of(view, 4)).bottomRight() - QPoint(3, 3)
    end = card(view, 3).face.center()
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    drag_to(page, start, end)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert page.selected_people() == [SMALL.id]


def drag_to(page: PeoplePage, start: QPoint, end: QPoint) -> None:
    for step in range(1, 9):
        point = start + (end - start) * step / 8
        QTest.mouseMove(people_view(page).viewport(), point)


def test_the_bar_says_how_many_and_does_what_it_says(qtbot: QtBot, page: PeoplePage) -> None:
    bar = bar_of(page)
    select(page, 2)
    assert not bar.isVisible(), "one is named where it stands"
    for words, signal, arguments in (
        ("Merge", page.merge_selected, [[BIG.id, SMALL.id]]),
        ("Different people", page.different_selected, [[BIG.id, SMALL.id]]),
        ("Hide", page.hidden_wanted, [[BIG.id, SMALL.id], True]),
        ("Strangers", page.ignored, [[BIG.id, SMALL.id]]),
    ):
        people_view(page).clearSelection()
        select(page, 2, 3)
        assert bar.isVisible()
        with qtbot.waitSignal(signal) as told:
            QTest.mouseClick(button(bar, words), Qt.MouseButton.LeftButton)
        assert told.args == arguments
        assert not bar.isVisible()


def test_the_bar_names_and_lets_go(page: PeoplePage) -> None:
    select(page, 2, 3)
    QTest.mouseClick(button(bar_of(page), "Name…"), Qt.MouseButton.LeftButton)
    assert name_field(page).placeholderText() == "Name 2 people"
    assert name_field(page).hasFocus()
    QTest.keyClick(name_field(page), KEY.Key_Escape)
    QTest.mouseClick(button(bar_of(page), "Select nobody (Esc)"), Qt.MouseButton.LeftButton)
    assert page.selected_people() == []


def test_after_the_bar_the_keyboard_is_with_the_cards(page: PeoplePage) -> None:
    for words in ("Merge", "Different people", "Hide", "Strangers", "Select nobody (Esc)"):
        select(page, 2, 3)
        button(bar_of(page), words).setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(button(bar_of(page), words), KEY.Key_Space)
        assert not bar_of(page).isVisible()
        assert people_view(page).hasFocus(), words


@pytest.mark.parametrize("width", [1000, 640, 480])
def test_the_bar_is_one_row_however_narrow(page: PeoplePage, width: int) -> None:
    page.resize(width, 500)
    select(page, 2, 3)
    QApplication.processEvents()
    bar = bar_of(page)
    shown = [one for one in bar.buttons if one.isVisible()]
    assert page.width() == width
    assert len({one.mapTo(page, one.rect().center()).y() for one in shown}) == 1
    assert button(bar, "Name…") in shown
    assert bar.row.more.isVisible() == bool(bar.row.in_menu)
    for one in shown:
        assert bar.rect().contains(QRect(one.mapTo(bar, QPoint(0, 0)), one.size())), one.text()


def test_what_the_bar_has_no_room_for_is_in_its_menu(qtbot: QtBot, page: PeoplePage) -> None:
    page.resize(480, 500)
    select(page, 2, 3)
    QApplication.processEvents()
    bar = bar_of(page)
    away = [one.text() for one in bar.row.in_menu]
    assert {"Hide", "Strangers"} <= set(away)
    bar.row.more.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == away
    with qtbot.waitSignal(page.hidden_wanted) as told:
        next(action for action in menu.actions() if action.text() == "Hide").trigger()
    assert told.args == [[BIG.id, SMALL.id], True]
    menu.close()


def test_the_bar_is_in_sight_in_the_lowest_window(page: PeoplePage) -> None:
    page.set_circles([Circle(1, "Family", 4)])
    select(page, 2, 3)
    QApplication.processEvents()
    # 640x330, without menus, rail, search field and status line.
    assert page.minimumSizeHint().height() <= 220


# Where the field and its list are


def test_a_name_is_asked_where_one_sees_it_though_the_bar_goes(qtbot: QtBot, page: PeoplePage) -> None:
    everybody = [person(number, None, 50 - number) for number in range(10, 40)]
    page.set_people(everybody, [])
    page.resize(800, 420)
    QApplication.processEvents()
    view = people_view(page)
    select(page, 0, 1)
    QApplication.processEvents()
    assert bar_of(page).isVisible()
    last = max(
        row for row in range(len(everybody)) if view.viewport().rect().contains(card(view, row).face.center())
    )
    click(view, card(view, last).face.center())
    QApplication.processEvents()
    assert not bar_of(page).isVisible()
    field = name_field(page)
    assert field.isVisible()
    assert view.viewport().rect().contains(field.geometry())


@pytest.mark.parametrize("where", ["top", "bottom"])
def test_the_list_of_names_lies_beside_the_field_and_never_on_it(page: PeoplePage, where: str) -> None:
    page.set_people([*(person(number, f"Sarah {number}", 9) for number in range(10, 16)), BIG, SMALL], [])
    screen = page.screen().availableGeometry()
    page.resize(800, 420)
    page.move(0, 0 if where == "top" else screen.bottom() - 440)
    QApplication.processEvents()
    view, field = people_view(page), name_field(page)
    view.ask(index_of(view, 7))
    QTest.keyClicks(field, "sa")
    QApplication.processEvents()
    assert len(offered(page)) == 6
    on_screen = QRect(field.mapToGlobal(QPoint(0, 0)), field.size())
    assert not popup_of(page).geometry().intersects(on_screen)
    assert screen.contains(popup_of(page).geometry())
    field.move(field.x() - 40, field.y() - 8)
    moved = QRect(field.mapToGlobal(QPoint(0, 0)), field.size())
    assert not popup_of(page).geometry().intersects(moved)
    assert popup_of(page).x() == max(moved.x(), 0), "it goes where the field goes"
    QTest.keyClick(field, KEY.Key_Escape)


def test_with_faces_seen_once_the_bar_only_names(page: PeoplePage) -> None:
    click(people_view(page), card(people_view(page), 4).face.center())
    select(page, 5, 6)
    shown = [
        each.text()
        for each in bar_of(page).findChildren(type(button(bar_of(page), "Name…")))
        if each.isVisible()
    ]
    assert shown == ["Name…", ""]
