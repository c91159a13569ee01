"""What one can say on the pages about strangers, look-alikes, birth dates and regrouping."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from models.regrouping import FaceMove, RegroupSummary
from services.grouping import Regrouping
from tests.qt.page_data import card, click, face, no_images, people_view, person
from ui.birth_date_dialog import BirthDateDialog
from ui.people.cards import Fold, arranged
from ui.people.people_page import PeoplePage
from ui.person_picker import PersonPicker
from ui.regroup_dialog import RegroupDialog
from ui.shared import theme
from workers.regroup_worker import RegroupPlan

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

KEY = Qt.Key
SARAH = person(1, "Sarah", 12, 14)
CLEAR = replace(person(2, None, 3), prominence=3.0)
BLURRED = replace(person(3, None, 9), prominence=1.0)
GONE = replace(person(4, None, 5), ignored=True)


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication) -> PeoplePage:
    theme.apply(qapp, "light")
    page = PeoplePage(no_images())
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.set_people([SARAH, CLEAR, BLURRED, GONE], [face(50)])
    page.show()
    return page


def menu_of(view: QWidget, point: QPoint) -> QMenu:
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, view.mapToGlobal(point))
    QApplication.sendEvent(view, event)
    return shown_menu()


def shown_menu() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(menu: QMenu, words: str) -> None:
    action = next(action for action in menu.actions() if action.text() == words)
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())


def test_prominence_ranks_strangers_and_the_ignored_are_folded_away() -> None:
    cards = arranged([BLURRED, GONE, CLEAR, SARAH], [face(50)])
    assert cards[:3] == [SARAH, CLEAR, BLURRED]
    once, ignored = cards[3:]
    assert isinstance(once, Fold)
    assert isinstance(ignored, Fold)
    assert (ignored.kind, ignored.label, ignored.caption) == ("ignored", "1 person", "strangers")
    assert arranged([GONE], [], unfolded={"ignored"})[1] == GONE


def test_a_stranger_is_ignored_from_the_card(qtbot: QtBot, page: PeoplePage) -> None:
    view = people_view(page)
    with qtbot.waitSignal(page.ignored) as told:
        choose(menu_of(view.viewport(), card(view, 1).face.center()), "A stranger: never ask")
    assert told.args == [[CLEAR.id]]
    with qtbot.waitSignal(page.all_like_ignored) as told:
        choose(
            menu_of(view.viewport(), card(view, 1).face.center()),
            "Strangers: never ask about anybody like this",
        )
    assert told.args == [CLEAR.id]


def test_the_ignored_come_back_from_their_fold(qtbot: QtBot, page: PeoplePage) -> None:
    view = people_view(page)
    click(view, card(view, 4).face.center())
    assert page.shown() == [SARAH.id, CLEAR.id, BLURRED.id, GONE.id]
    with qtbot.waitSignal(page.shown_again) as told:
        choose(menu_of(view.viewport(), card(view, 5).face.center()), "Show again")
    assert told.args == [[GONE.id]]


def test_a_face_seen_once_and_all_like_it(qtbot: QtBot, page: PeoplePage) -> None:
    view = people_view(page)
    click(view, card(view, 3).face.center())
    with qtbot.waitSignal(page.face_ignored) as told:
        choose(
            menu_of(view.viewport(), card(view, 4).face.center()),
            "Strangers: never ask about anybody like this",
        )
    assert told.args == [50]


def test_two_selected_people_are_told_apart(qtbot: QtBot, page: PeoplePage) -> None:
    view = people_view(page)
    for place in (1, 2):
        click(view, card(view, place).face.center(), Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(page.different_selected) as told:
        choose(menu_of(view.viewport(), card(view, 1).face.center()), "These are different people")
    assert told.args == [[CLEAR.id, BLURRED.id]]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


def test_a_birth_date_is_typed(qtbot: QtBot, window: QWidget) -> None:
    dialog = BirthDateDialog(SARAH, window)
    dialog.open()
    QTest.keyClicks(dialog.field, "soon")
    QTest.keyClick(dialog.field, KEY.Key_Return)
    assert "not a date" in dialog.complaint.text()
    assert not dialog.forget.isVisible()
    dialog.field.clear()
    QTest.keyClicks(dialog.field, "2015-03-09")
    assert dialog.complaint.text() == " "
    with qtbot.waitSignal(dialog.answered) as told:
        QTest.keyClick(dialog.field, KEY.Key_Return)
    assert told.args == [date(2015, 3, 9)]


def test_a_birth_date_is_forgotten_or_left(qtbot: QtBot, window: QWidget) -> None:
    dialog = BirthDateDialog(replace(SARAH, born="2015-03-09"), window)
    dialog.open()
    with qtbot.waitSignal(dialog.answered) as told:
        dialog.forget.click()
    assert told.args == [None]
    another = BirthDateDialog(SARAH, window)
    another.open()
    with qtbot.assertNotEmitted(another.answered):
        QTest.keyClick(another, KEY.Key_Escape)


def planned(*moves: FaceMove) -> RegroupPlan:
    summary = RegroupSummary(moves, split=1, joined=0, named_changed=0)
    return RegroupPlan(Regrouping((0, 0, 0), 9, ()), summary, {1: SARAH, 2: CLEAR})


def test_a_dry_run_shows_every_face_that_would_move(qtbot: QtBot, window: QWidget) -> None:
    dialog = RegroupDialog(planned(FaceMove(7, 2, -1), FaceMove(5, None, 1)), no_images(), window)
    dialog.open()
    assert (
        dialog.summary.text() == "2 faces would move, 1 group split, 0 groups joined, 0 named people change."
    )
    model = dialog.list.model()
    rows = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert rows == ["no group  →  Sarah", "unnamed, 3 photos  →  a new group"]
    with qtbot.waitSignal(dialog.applied):
        dialog.apply.click()


def test_a_dry_run_is_discarded(qtbot: QtBot, window: QWidget) -> None:
    dialog = RegroupDialog(planned(FaceMove(7, 2, None)), no_images(), window)
    dialog.open()
    with qtbot.assertNotEmitted(dialog.applied):
        dialog.discard.click()


def test_nothing_to_change_is_nothing_to_apply(window: QWidget) -> None:
    dialog = RegroupDialog(planned(), no_images(), window)
    dialog.open()
    assert dialog.summary.text() == "Nothing would change."
    assert not dialog.apply.isVisible()
    assert not dialog.list.isVisible()


def test_the_picker_shows_the_most_similar_first(window: QWidget) -> None:
    picker = PersonPicker("Merge into…", [SARAH, CLEAR], no_images(), window, similar={CLEAR.id: 0.784})
    picker.open()
    model = picker.list.model()
    assert [model.index(row, 0).data() for row in range(2)] == [
        "Unnamed  ·  3 photos  ·  78% similar",
        "Sarah  ·  12 photos",
    ]
