"""In which order the cards stand, who is shown at all, and that a change of a few stays a small one."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from models.person import Circle, Person
from tests.qt.page_data import (
    button,
    card,
    click,
    face,
    guesses,
    index_of,
    labels,
    name_field,
    no_images,
    people_view,
    person,
)
from ui.people.cards import Fold, described
from ui.people.people_arrangement import FEW, Arrangement
from ui.people.people_header import PeopleHeader
from ui.people.people_order import Order, found, in_order
from ui.people.people_page import PeoplePage
from ui.people.people_states import PeopleEmpty
from ui.shared import theme
from ui.shared.labels import Label

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LEFT = Qt.MouseButton.LeftButton
SARAH, ZOE = replace(person(1, "Sarah", 12), circles=(1,)), replace(person(2, "Zoë", 50), circles=(1, 2))
ADAM = replace(person(7, "Adam", 1), nicknames=("Ady",))
BIG, SMALL = person(3, None, 40), person(4, None, 2)
HIDDEN = replace(person(5, "Karl", 9), hidden=True)
STRANGER = replace(person(6, None, 9), ignored=True)
EVERYBODY = [SMALL, STRANGER, ZOE, HIDDEN, BIG, SARAH, ADAM]
FAMILY, FRIENDS = Circle(1, "Family", 2), Circle(2, "Friends", 1)
HINT = "Click a face and type a name. Everybody like it is named with it."


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication) -> PeoplePage:
    theme.apply(qapp, "light")
    page = PeoplePage(no_images())
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.set_people(EVERYBODY, [face(100), face(101)])
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.setFocus()
    return page


def crowd(count: int, seed: int) -> list[Person]:
    """People of all kinds."""
    chance = random.Random(seed)  # noqa: S311 - test data
    return [
        replace(
            person(
                number, f"Name {chance.randrange(99)}" if chance.random() < 0.4 else None, chance.randrange(9)
            ),
            prominence=float(chance.randrange(5)),
            favourite=chance.random() < 0.1,
            ignored=chance.random() < 0.05,
            hidden=chance.random() < 0.05,
        )
        for number in range(count)
    ]


# Order


def test_favourites_come_first_whether_named_or_not() -> None:
    people = [SARAH, BIG, replace(SMALL, favourite=True), replace(ZOE, favourite=True)]
    assert [one.id for one in in_order(people, Order.NAME, {})] == [ZOE.id, SMALL.id, SARAH.id, BIG.id]


@pytest.mark.parametrize(
    ("order", "ids"),
    [
        (Order.NAME, [7, 1, 2, 3, 4]),
        (Order.PHOTOS, [2, 1, 7, 3, 4]),
        (Order.RECENT, [7, 2, 1, 3, 4]),
        (Order.UNSURE, [4, 7, 1, 2, 3]),
    ],
)
def test_the_named_stand_as_chosen_and_the_unnamed_by_how_well_they_are_seen(
    page: PeoplePage, order: Order, ids: list[int]
) -> None:
    page.set_guesses(guesses({SMALL.id: SARAH}))
    page.set_order(order)
    assert page.shown() == ids


def test_the_order_is_chosen_from_a_menu_and_told(qtbot: QtBot, page: PeoplePage) -> None:
    header = page.findChild(PeopleHeader)
    assert isinstance(header, PeopleHeader)
    header.button.setFocus()
    QTest.keyClick(header.button, Qt.Key.Key_Space)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["By name"]
    with qtbot.waitSignal(page.order_chosen) as chosen:
        QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Return)
    assert chosen.args == ["photos"]
    assert header.button.text() == "Most photos first"
    assert labels(people_view(page))[0] == "Zoë"


def test_an_order_nobody_knows_is_by_name(page: PeoplePage) -> None:
    page.set_order("by magic")
    assert page.shown()[0] == ADAM.id


# Folds


def test_faces_seen_once_strangers_and_the_hidden_are_folded_in_this_order(page: PeoplePage) -> None:
    view = people_view(page)
    rows = view.model().rows  # type: ignore[attr-defined]
    folds = [row for row in rows if isinstance(row, Fold)]
    assert [(fold.kind, fold.label, fold.caption) for fold in folds] == [
        ("once", "2 faces", "seen once"),
        ("ignored", "1 person", "strangers"),
        ("hidden", "1 person", "hidden"),
    ]
    assert described(folds[2]) == "1 hidden person, folded"
    click(view, card(view, 7).face.center())
    assert page.shown()[-1] == HIDDEN.id


def test_a_fold_counts_also_the_faces_that_are_not_listed(page: PeoplePage) -> None:
    page.set_people([SARAH], [face(100), face(101)], 1204)
    view = people_view(page)
    assert labels(view) == ["Sarah", "1,204 faces"]
    click(view, card(view, 1).face.center())
    fold = view.model().rows[1]  # type: ignore[attr-defined]
    assert fold.line == "seen once, first 2 shown"
    assert len(labels(view)) == 4


# Filter


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("ady", [7]),
        ("friend", [2]),
        ("FAMILY", [1, 2]),
        ("zoe fam", []),
        ("kar", [5]),
        ("", [7, 1, 2, 3, 4, 6, 5]),
    ],
)
def test_the_filter_knows_nicknames_and_circles(text: str, ids: list[int]) -> None:
    arrangement = Arrangement()
    arrangement.set_people(EVERYBODY)
    people = arrangement.people
    assert [one.id for one in found(people, text, (), [FAMILY, FRIENDS])] == ids


def test_a_filter_unfolds_the_hidden(page: PeoplePage) -> None:
    page.set_filter("karl")
    assert page.shown() == [HIDDEN.id]


def test_circles_are_toggles_that_add_up(page: PeoplePage) -> None:
    page.set_circles([FAMILY, FRIENDS])
    family, friends = button(page, "Family"), button(page, "Friends")
    QTest.mouseClick(friends, LEFT)
    assert page.shown() == [ZOE.id]
    QTest.mouseClick(family, LEFT)
    assert page.shown() == [SARAH.id, ZOE.id]
    page.set_circles([FAMILY])
    assert page.shown() == [SARAH.id, ZOE.id]
    QTest.mouseClick(button(page, "Family"), LEFT)
    assert len(page.shown()) == 5


def test_many_circles_take_as_many_rows_as_they_need(page: PeoplePage) -> None:
    page.set_circles([Circle(number, f"A circle of friends {number}", 1) for number in range(1, 12)])
    for width in (1000, 480, 1000):
        page.resize(width, 600)
        QApplication.processEvents()
        row = button(page, "A circle of friends 1").parentWidget()
        assert row is not None
        toggles = [button(page, f"A circle of friends {number}") for number in range(1, 12)]
        assert all(row.rect().contains(toggle.geometry()) for toggle in toggles), width
        assert len({toggle.y() for toggle in toggles}) > 1


def test_a_fold_that_a_search_holds_open_cannot_be_folded_up(page: PeoplePage) -> None:
    page.set_filter("karl")
    before = len(page.shown())
    page._toggle_fold("hidden")
    assert len(page.shown()) == before
    page.set_filter("")
    assert HIDDEN.id not in page.shown(), "nothing was turned for later"


def test_there_is_no_row_of_circles_without_any(page: PeoplePage) -> None:
    page.set_circles([FAMILY])
    row = button(page, "Family").parentWidget()
    assert row is not None
    assert row.isVisible()
    page.set_circles([])
    assert not row.isVisible()


def test_a_circle_that_goes_shows_everybody_again(page: PeoplePage) -> None:
    page.set_circles([FRIENDS])
    QTest.mouseClick(button(page, "Friends"), LEFT)
    page.set_circles([])
    assert len(page.shown()) == 5


# What teaches


def hint_of(page: PeoplePage) -> Label:
    return next(label for label in page.findChildren(Label) if label.text() == HINT)


def test_the_hint_goes_for_good_with_the_first_name(page: PeoplePage) -> None:
    assert not hint_of(page).isVisible(), "somebody has a name"
    fresh = PeoplePage(no_images(), page)
    fresh.resize(800, 600)
    fresh.show()
    fresh.set_people([BIG, SMALL], ())
    assert hint_of(fresh).isVisible()
    fresh.change_people([replace(BIG, name="Ana")], ())
    assert not hint_of(fresh).isVisible()
    fresh.change_people([BIG], ())
    assert not hint_of(fresh).isVisible(), "taking it back teaches nothing new"


def test_an_empty_page_has_a_button_that_helps(qtbot: QtBot, page: PeoplePage) -> None:
    page.set_circles([FRIENDS])
    page.set_filter("nobody")
    empty = page.findChild(PeopleEmpty)
    assert isinstance(empty, PeopleEmpty)
    assert empty.button.text() == "Show everybody"
    with qtbot.waitSignal(page.filter_cleared):
        QTest.mouseClick(empty.button, LEFT)
    assert len(page.shown()) == 5
    page.set_people([], ())
    with qtbot.waitSignal(page.folder_wanted):
        QTest.mouseClick(empty.button, LEFT)
    page.set_scanning(True)
    assert not empty.button.isVisible()


# Changes of a few


def test_changing_a_few_comes_to_the_same_as_showing_all_anew() -> None:
    for seed in range(6):
        chance = random.Random(seed)  # noqa: S311 - test data
        people = {one.id: one for one in crowd(120, seed)}
        arrangement = Arrangement()
        arrangement.set_order(list(Order)[seed % 4])
        arrangement.set_people(list(people.values()))
        for step in range(30):
            many = chance.randrange(1, FEW + 20 if step == 9 else 6)
            changed = [
                replace(one, id=one.id)
                for one in crowd(140, 100 * seed + step)
                if chance.random() < many / 140
            ]
            gone = [number for number in people if chance.random() < 0.01] + [9999]
            rows = list(arrangement.cards())
            moves = arrangement.change(changed, gone)
            people = {number: one for number, one in people.items() if number not in gone}
            people |= {one.id: one for one in changed}
            afresh = Arrangement()
            afresh.set_order(arrangement.order)
            afresh.set_people(list(people.values()))
            assert arrangement.cards() == afresh.cards()
            assert arrangement.counts == afresh.counts
            for old, new, one in moves or ():
                if old is not None:
                    del rows[old]
                if new is not None:
                    rows.insert(new, one)
            assert moves is None or rows == afresh.cards()


def test_a_change_moves_one_card_and_the_current_and_the_selected_stay_so(page: PeoplePage) -> None:
    view = people_view(page)
    view.setCurrentIndex(index_of(view, 4))
    page.change_people([replace(SMALL, name="Bert")], [ZOE.id])
    assert page.shown() == [ADAM.id, SMALL.id, SARAH.id, BIG.id]
    assert view.currentIndex().row() == 1
    assert page.selected_people() == [SMALL.id]


def test_a_change_under_the_pointer_moves_nothing(page: PeoplePage) -> None:
    view = people_view(page)
    view.ask(index_of(view, 4))
    page.change_people([replace(SMALL, name="Aa"), person(50, "Ab")], [ZOE.id])
    assert labels(view)[:6] == ["Adam", "Sarah", "Zoë", "Unnamed", "Aa", "Ab"]
    QTest.keyClick(name_field(page), Qt.Key.Key_Escape)
    assert labels(view)[:4] == ["Aa", "Ab", "Adam", "Sarah"]


def test_a_change_while_a_filter_is_on_obeys_it(page: PeoplePage) -> None:
    page.set_filter("zo")
    page.change_people([replace(BIG, name="Zora"), person(60, "Ulf")], ())
    assert page.shown() == [ZOE.id, BIG.id]
    page.set_filter("")
    assert len(page.shown()) == 6


def test_somebody_hidden_goes_into_the_fold_and_comes_back(page: PeoplePage) -> None:
    page.change_people([replace(SARAH, hidden=True)], ())
    assert SARAH.id not in page.shown()
    assert "2 people" in labels(people_view(page))
    page.change_people([SARAH], ())
    assert page.shown()[:2] == [ADAM.id, SARAH.id]


def test_other_faces_seen_once_leave_the_people_alone(page: PeoplePage) -> None:
    view = people_view(page)
    click(view, card(view, 5).face.center())
    page.change_once([face(101), face(102), face(103)], 40)
    assert "40 faces" in labels(view)
    assert page.shown()[:5] == [7, 1, 2, 3, 4]


def test_a_card_that_moves_far_away_takes_nobody_along(page: PeoplePage) -> None:
    view = people_view(page)
    many = [person(number, None, 900 - number) for number in range(10, 300)]
    page.set_people([SARAH, *many], ())
    view.setCurrentIndex(index_of(view, 200))
    view.scrollTo(index_of(view, 200), view.ScrollHint.PositionAtCenter)
    below = view.model().row(208)  # type: ignore[attr-defined]
    before = view.visualRect(index_of(view, 208)).topLeft()
    page.change_people([replace(view.model().row(200), name="Aaron")], ())  # type: ignore[attr-defined]
    assert view.currentIndex().row() == 0
    assert view.model().row(208) is below  # type: ignore[attr-defined]
    assert view.visualRect(index_of(view, 208)).topLeft() == before
