"""The rail: where one is, where one can go."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.shared.rail import PEOPLE, PHOTOS, PROBLEMS, REVIEW, Rail, RailButton

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def rail(qtbot: QtBot) -> Rail:
    rail = Rail()
    qtbot.addWidget(rail)
    rail.resize(84, 600)
    rail.show()
    return rail


def button(rail: Rail, word: str) -> RailButton:
    return next(one for one in rail.findChildren(RailButton) if one.text() == word)


@pytest.mark.parametrize(("word", "page"), [("Photos", PHOTOS), ("Problems", PROBLEMS), ("People", PEOPLE)])
def test_a_click_chooses_a_page(qtbot: QtBot, rail: Rail, word: str, page: str) -> None:
    with qtbot.waitSignal(rail.page_chosen) as chosen:
        QTest.mouseClick(button(rail, word), Qt.MouseButton.LeftButton)
    assert chosen.args == [page]
    assert button(rail, word).isChecked()


def test_being_put_on_a_page_is_not_choosing_it(qtbot: QtBot, rail: Rail) -> None:
    with qtbot.assertNotEmitted(rail.page_chosen):
        rail.set_page(PHOTOS)
    assert [one.text() for one in rail.findChildren(RailButton) if one.isChecked()] == ["Photos"]


def test_an_unknown_page_is_a_bug(rail: Rail) -> None:
    with pytest.raises(KeyError):
        rail.set_page("nowhere")


def test_problems_are_counted_only_if_there_are_any(rail: Rail) -> None:
    problems = button(rail, "Problems")
    assert problems.badge == 0
    assert problems.accessibleName() == "Problems"
    plain = problems.grab().toImage()
    rail.set_problems(12)
    assert problems.accessibleName() == "Problems, 12 files"
    assert problems.grab().toImage() != plain
    rail.set_problems(0)
    assert problems.grab().toImage() == plain


def test_adding_a_folder(qtbot: QtBot, rail: Rail) -> None:
    with qtbot.waitSignal(rail.add_folder_clicked):
        QTest.mouseClick(button(rail, "Add folder"), Qt.MouseButton.LeftButton)
    assert button(rail, "People").isChecked()


def test_the_keyboard_reaches_everything(qtbot: QtBot, rail: Rail) -> None:
    rail.activateWindow()
    button(rail, "People").setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button(rail, "People"), Qt.Key.Key_Down)
    with qtbot.waitSignal(rail.page_chosen) as chosen:
        QTest.keyClick(_focused(rail), Qt.Key.Key_Space)
    assert chosen.args == [PHOTOS]
    QTest.keyClick(_focused(rail), Qt.Key.Key_Tab)
    with qtbot.waitSignal(rail.add_folder_clicked):
        QTest.keyClick(_focused(rail), Qt.Key.Key_Space)


def _focused(rail: Rail) -> QWidget:
    focused = rail.focusWidget()
    assert focused is not None
    return focused


def test_the_arrows_reach_every_page_and_tab_comes_to_the_one_that_is_shown(qtbot: QtBot, rail: Rail) -> None:
    rail.set_page(REVIEW)
    rail.activateWindow()
    button(rail, "Add folder").setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(_focused(rail), Qt.Key.Key_Backtab)
    assert _focused(rail) is button(rail, "Review")
    walked = []
    for _ in range(6):
        QTest.keyClick(_focused(rail), Qt.Key.Key_Down)
        walked.append(_focused(rail).accessibleName())
    assert walked == ["Problems", "History", "Settings", "People", "Photos", "Review"]
    rail.set_page(None)
    assert not [one for one in rail.findChildren(RailButton) if one.isChecked()]
