"""Cards are dragged onto somebody, who takes them in when they are let go, and never otherwise."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.qt.page_data import card, click, face, labels, name_field, no_images, people_view, person
from ui.people.people_page import PeoplePage
from ui.people.people_view import PeopleView
from ui.shared import theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LEFT, CONTROL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
SARAH, ZOE = person(1, "Sarah", 12), person(2, "Zoë", 5)
BIG, SMALL = person(3, None, 40), person(4, None, 2)
ONCE = [face(100), face(101)]


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication) -> Iterator[PeoplePage]:
    theme.apply(qapp, "light")
    page = PeoplePage(no_images())
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.set_people([SARAH, ZOE, BIG, SMALL], ONCE)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.setFocus()
    yield page
    people_view(page).drag.cancel()


def move(view: PeopleView, point: QPoint) -> None:
    """Move the mouse with its button held, which `QTest.mouseMove` does not say."""
    place = QPointF(point)
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        place,
        view.viewport().mapToGlobal(place),
        Qt.MouseButton.NoButton,
        LEFT,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(view.viewport(), event)


def carry(view: PeopleView, start: int, end: QPoint) -> None:
    """Press on a card's face and go somewhere, in steps."""
    origin = card(view, start).face.center()
    QTest.mousePress(view.viewport(), LEFT, pos=origin)
    for step in range(1, 11):
        move(view, origin + (end - origin) * step / 10)


def release(view: PeopleView, point: QPoint) -> None:
    QTest.mouseRelease(view.viewport(), LEFT, pos=point)


def target_of(view: PeopleView) -> int:
    return view.itemDelegate().target  # type: ignore[attr-defined, no-any-return]


def test_a_card_let_go_over_somebody_is_that_person(qtbot: QtBot, page: PeoplePage) -> None:
    view = people_view(page)
    sarah = card(view, 0).face.center()
    carry(view, 2, sarah)
    assert view.drag.is_on
    assert target_of(view) == 0
    with qtbot.waitSignal(page.dragged_onto) as dragged, qtbot.assertNotEmitted(page.opened):
        release(view, sarah)
    assert dragged.args == [[BIG.id], SARAH.id]
    assert target_of(view) == -1
    assert page.selected_people() == []


def test_all_selected_are_carried_together(qtbot: QtBot, page: PeoplePage) -> None:
    view = people_view(page)
    for place in (2, 3):
        click(view, card(view, place).face.center(), CONTROL)
    carry(view, 3, card(view, 1).face.center())
    with qtbot.waitSignal(page.dragged_onto) as dragged:
        release(view, card(view, 1).face.center())
    assert dragged.args == [[BIG.id, SMALL.id], ZOE.id]


def test_who_is_not_among_the_selected_is_carried_alone(qtbot: QtBot, page: PeoplePage) -> None:
    view = people_view(page)
    for place in (2, 3):
        click(view, card(view, place).face.center(), CONTROL)
    carry(view, 1, card(view, 0).face.center())
    with qtbot.waitSignal(page.dragged_onto) as dragged:
        release(view, card(view, 0).face.center())
    assert dragged.args == [[ZOE.id], SARAH.id]


def test_a_face_seen_once_is_carried_too(qtbot: QtBot, page: PeoplePage) -> None:
    view = people_view(page)
    click(view, card(view, 4).face.center())
    carry(view, 5, card(view, 0).face.center())
    with qtbot.waitSignal(page.joined) as joined:
        release(view, card(view, 0).face.center())
    assert joined.args == [[], [100], "", SARAH.id]


def test_escape_gives_up(qtbot: QtBot, page: PeoplePage) -> None:
    view = people_view(page)
    sarah = card(view, 0).face.center()
    carry(view, 2, sarah)
    with qtbot.assertNotEmitted(page.dragged_onto), qtbot.assertNotEmitted(page.opened):
        QTest.keyClick(view, Qt.Key.Key_Escape)
        assert not view.drag.is_on
        move(view, sarah + QPoint(4, 4))
        release(view, sarah)


@pytest.mark.parametrize("where", ["itself", "fold", "nowhere", "outside"])
def test_nothing_happens_elsewhere(qtbot: QtBot, page: PeoplePage, where: str) -> None:
    view = people_view(page)
    spots = {
        "itself": card(view, 2).count.center(),
        "fold": card(view, 4).face.center(),
        "nowhere": QPoint(view.viewport().width() - 30, view.viewport().height() - 60),
        "outside": QPoint(60, -20),
    }
    carry(view, 2, spots[where])
    assert target_of(view) == -1
    with qtbot.assertNotEmitted(page.dragged_onto), qtbot.assertNotEmitted(page.opened):
        release(view, spots[where])
    assert not view.drag.is_on
    assert not view.naming.field.is_open


def test_a_press_that_hardly_moves_is_a_click(qtbot: QtBot, page: PeoplePage) -> None:
    view = people_view(page)
    spot = card(view, 0).face.center()
    QTest.mousePress(view.viewport(), LEFT, pos=spot)
    move(view, spot + QPoint(2, 1))
    with qtbot.waitSignal(page.opened) as opened:
        release(view, spot + QPoint(2, 1))
    assert opened.args == [SARAH.id]


def test_the_page_scrolls_at_its_edges(qtbot: QtBot, page: PeoplePage) -> None:
    view = people_view(page)
    page.set_people([SARAH, ZOE, *(person(number, None, 9) for number in range(10, 200))], ())
    carry(view, 3, QPoint(200, view.viewport().height() - 4))
    bar = view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > 100)
    move(view, QPoint(200, view.viewport().height() // 2))
    before = bar.value()
    qtbot.wait(60)
    assert bar.value() == before
    move(view, QPoint(200, 2))
    qtbot.waitUntil(lambda: bar.value() == 0)


def test_no_card_moves_while_one_is_carried(page: PeoplePage) -> None:
    view = people_view(page)
    carry(view, 2, card(view, 0).face.center())
    page.set_people(
        [SARAH, ZOE, BIG, SMALL, person(9, "Adam"), replace(person(8, None), prominence=99.0)], ONCE
    )
    assert labels(view)[:4] == ["Sarah", "Zoë", "Unnamed", "Unnamed"]
    view.drag.cancel()


def test_a_page_that_goes_away_lets_go_of_them(page: PeoplePage) -> None:
    view = people_view(page)
    carry(view, 2, card(view, 0).face.center())
    page.hide()
    assert not view.drag.is_on


def test_keys_mean_nothing_while_a_card_is_carried(page: PeoplePage) -> None:
    view = people_view(page)
    carry(view, 2, card(view, 1).face.center())
    QTest.keyClicks(view, "sa")
    QTest.keyClick(view, Qt.Key.Key_F2)
    assert not name_field(page).isVisible()
    assert view.drag.is_on
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert not view.drag.is_on
