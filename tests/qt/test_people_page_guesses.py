"""A chip says who somebody may be; one key, or a click on it, says yes."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from tests.qt.page_data import (
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
from ui.people.card_layout import CardLayout
from ui.people.people_page import PeoplePage
from ui.people.people_view import PeopleView
from ui.shared import theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

KEY = Qt.Key
SARAH, TOM = person(1, "Sarah", 12), person(2, "Tom", 5)
BIG, MIDDLE, SMALL = person(3, None, 40), person(4, None, 20), person(5, None, 2)
EVERYBODY = [SARAH, TOM, BIG, MIDDLE, SMALL]
ONCE = [face(100), face(101)]
LONG = person(9, "Zoë Maximiliane von Hohenstaufen-Zollern", 1)


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication) -> PeoplePage:
    theme.apply(qapp, "light")
    page = PeoplePage(no_images())
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.set_people(EVERYBODY, ONCE)
    page.set_guesses(guesses({BIG.id: SARAH, SMALL.id: TOM}, {100: TOM, 101: SARAH}))
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.setFocus()
    return page


def chip(view: PeopleView, place: int) -> CardLayout:
    """The parts of a card, with its chip."""
    index = index_of(view, place)
    return view.naming.layout_of(index)


@pytest.mark.parametrize("key", [KEY.Key_Plus, KEY.Key_Equal, KEY.Key_Insert])
def test_one_key_accepts_and_the_next_guess_is_current(qtbot: QtBot, page: PeoplePage, key: Qt.Key) -> None:
    view = people_view(page)
    view.setCurrentIndex(index_of(view, 2))
    with qtbot.waitSignal(page.guess_accepted) as accepted:
        QTest.keyClick(view, key)
    assert accepted.args == [BIG.id, SARAH.id, False]
    assert labels(view)[2] == "Sarah", "the card shows it at once"
    assert view.currentIndex().row() == 4
    with qtbot.waitSignal(page.guess_accepted) as accepted:
        QTest.keyClick(view, key)
    assert accepted.args == [SMALL.id, TOM.id, False]
    assert not name_field(page).is_open


def test_the_same_key_works_through_all_of_them_while_the_library_answers(page: PeoplePage) -> None:
    view = people_view(page)
    left = list(EVERYBODY)
    accepted: list[tuple[int, int]] = []

    def merge(one: int, who: int, _is_face: bool) -> None:
        accepted.append((one, who))
        left[:] = [person for person in left if person.id != one]
        page.change_people([replace(SARAH, photos=52)], [one])

    page.guess_accepted.connect(merge)
    view.setCurrentIndex(index_of(view, 2))
    for _ in range(4):
        QTest.keyClick(view, KEY.Key_Plus)
    assert accepted == [(BIG.id, SARAH.id), (SMALL.id, TOM.id)]
    assert page.shown() == [SARAH.id, TOM.id, MIDDLE.id]


def test_whoever_goes_back_to_the_start_is_found_from_the_end(page: PeoplePage) -> None:
    view = people_view(page)
    view.setCurrentIndex(index_of(view, 4))
    QTest.keyClick(view, KEY.Key_Plus)
    assert view.currentIndex().row() == 2


def test_a_click_on_the_chip_accepts_and_beside_it_asks(qtbot: QtBot, page: PeoplePage) -> None:
    view = people_view(page)
    with qtbot.waitSignal(page.guess_accepted) as accepted:
        click(view, chip(view, 2).chip.center())
    assert accepted.args == [BIG.id, SARAH.id, False]
    with qtbot.assertNotEmitted(page.guess_accepted):
        click(view, chip(view, 4).name.center() + QPoint(chip(view, 4).name.width() // 2 - 3, 0))
    assert view.asked_card == SMALL
    QTest.keyClick(name_field(page), KEY.Key_Escape)


def test_a_face_seen_once_has_one_too(qtbot: QtBot, page: PeoplePage) -> None:
    view = people_view(page)
    click(view, card(view, 5).face.center())
    view.setCurrentIndex(index_of(view, 6))
    with qtbot.waitSignal(page.guess_accepted) as accepted:
        QTest.keyClick(view, KEY.Key_Plus)
    assert accepted.args == [100, TOM.id, True]
    assert view.currentIndex().row() == 7


def test_the_key_means_nothing_where_there_is_no_guess(qtbot: QtBot, page: PeoplePage) -> None:
    view = people_view(page)
    for place in (0, 3, 5):
        view.setCurrentIndex(index_of(view, place))
        with qtbot.assertNotEmitted(page.guess_accepted):
            QTest.keyClick(view, KEY.Key_Plus)
    assert not name_field(page).is_open


def test_what_is_heard_of_a_guess(page: PeoplePage) -> None:
    view = people_view(page)
    told = QAccessible.queryAccessibleInterface(view).child(2)
    assert told.text(QAccessible.Text.Name) == "Unnamed, 40 photos, perhaps Sarah"
    assert told.text(QAccessible.Text.Description) == "Press + if this is Sarah."


def test_the_tips_say_which_key(qtbot: QtBot, page: PeoplePage) -> None:
    view = people_view(page)
    parts = chip(view, 2)
    for point, words in (
        (parts.chip.center(), "Yes, this is Sarah (+)"),
        (parts.star.center(), "Favourite (*)"),
    ):
        event = QHelpEvent(QHelpEvent.Type.ToolTip, point, view.viewport().mapToGlobal(point))
        QApplication.sendEvent(view.viewport(), event)
        assert words in QToolTip.text()
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_the_chip_is_seen_and_a_named_card_has_none(page: PeoplePage) -> None:
    view = people_view(page)
    accent = theme.LIGHT.accent
    area = chip(view, 2).chip
    assert _has_colour(page, view, area, accent)
    page.set_guesses(guesses())
    assert not _has_colour(page, view, area, accent)
    assert chip(view, 0).chip.isEmpty()


def _has_colour(page: PeoplePage, view: PeopleView, area: object, colour: str) -> bool:
    rect = area.translated(view.viewport().mapTo(page, QPoint(0, 0)))  # type: ignore[attr-defined]
    image = page.grab(rect).toImage()
    return any(
        image.pixelColor(x, y).name() == colour for x in range(image.width()) for y in range(image.height())
    )


def test_a_long_name_leaves_room_to_type_another(page: PeoplePage) -> None:
    view = people_view(page)
    page.set_guesses(guesses({BIG.id: LONG}))
    parts = chip(view, 2)
    assert parts.name.right() - parts.chip.right() >= 20
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    parts = chip(view, 2)
    assert parts.chip.right() == parts.name.right()


def test_guesses_first_orders_the_unnamed_by_how_sure_they_are(page: PeoplePage) -> None:
    page.set_order("unsure")
    assert page.shown() == [BIG.id, SMALL.id, SARAH.id, TOM.id, MIDDLE.id]
    page.set_guesses(guesses({MIDDLE.id: TOM}))
    assert page.shown() == [MIDDLE.id, SARAH.id, TOM.id, BIG.id, SMALL.id]


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_the_words_of_a_chip_can_be_read(mode: str) -> None:
    tokens = theme.LIGHT if mode == "light" else theme.DARK
    assert theme.contrast(tokens.accent, tokens.surface) >= 4.5
    assert theme.contrast(tokens.on_accent, tokens.accent) >= 4.5


def test_a_click_on_a_chip_moves_nothing_and_the_key_brings_the_next_into_view(page: PeoplePage) -> None:
    view = people_view(page)
    many = [person(number, None, 900 - number) for number in range(10, 300)]
    page.set_people([SARAH, *many], ())
    page.set_guesses(guesses({10: SARAH, 11: SARAH, 250: SARAH}))
    bar = view.verticalScrollBar()
    click(view, chip(view, 1).chip.center())
    click(view, chip(view, 2).chip.center())
    assert bar.value() == 0
    QTest.keyClick(view, KEY.Key_Up)
    page.set_people([SARAH, *many], ())
    view.setCurrentIndex(index_of(view, 2))
    QTest.keyClick(view, KEY.Key_Plus)
    assert bar.value() > 0
