"""Similar shots: offered row by row, answered by keys or mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.qt.page_data import no_images
from ui.shared import theme
from ui.stacks.offer_list import TILE, tiles_in
from ui.stacks.stacks_dialog import StacksDialog
from workers.stack_jobs import OfferedStack

OFFERS = [OfferedStack((1, 2, 3), 2), OfferedStack((4, 5), 4), OfferedStack(tuple(range(10, 40)), 30)]


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> QWidget:
    theme.apply(qapp, "light")
    shown = QWidget()
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


@pytest.fixture
def dialog(qtbot: QtBot, window: QWidget) -> StacksDialog:
    shown = StacksDialog(OFFERS, no_images(), window)
    shown.open()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


def _rows(dialog: StacksDialog) -> list[OfferedStack]:
    return list(dialog.list.offers.rows)


def _press(dialog: StacksDialog, key: Qt.Key) -> None:
    QTest.keyClick(dialog.list, key)


def test_enter_stacks_the_marked_row_and_the_next_one_is_marked(qtbot: QtBot, dialog: StacksDialog) -> None:
    assert dialog.list.hasFocus()
    assert dialog.list.current() == OFFERS[0]
    with qtbot.waitSignal(dialog.stacked) as stacked:
        _press(dialog, Qt.Key.Key_Return)
    assert stacked.args == [(1, 2, 3), 2]
    assert _rows(dialog) == OFFERS[1:]
    assert dialog.list.current() == OFFERS[1]
    assert dialog.isVisible()


def test_delete_keeps_the_marked_row_apart(qtbot: QtBot, dialog: StacksDialog) -> None:
    _press(dialog, Qt.Key.Key_Down)
    with qtbot.waitSignal(dialog.kept_apart) as kept:
        _press(dialog, Qt.Key.Key_Delete)
    assert kept.args == [(4, 5)]
    assert _rows(dialog) == [OFFERS[0], OFFERS[2]]


def test_arrows_choose_the_photo_on_top(qtbot: QtBot, dialog: StacksDialog) -> None:
    for key, top in (
        (Qt.Key.Key_Right, 3),
        (Qt.Key.Key_Right, 3),
        (Qt.Key.Key_Left, 2),
        (Qt.Key.Key_Left, 1),
        (Qt.Key.Key_Left, 1),
    ):
        _press(dialog, key)
        assert dialog.list.current() == OfferedStack((1, 2, 3), top)
    with qtbot.waitSignal(dialog.stacked) as stacked:
        dialog.stack.click()
    assert stacked.args == [(1, 2, 3), 1]


def test_a_click_on_a_picture_marks_its_row_and_puts_it_on_top(qtbot: QtBot, dialog: StacksDialog) -> None:
    row = dialog.list.visualRect(dialog.list.offers.index(1))
    second = tiles_in(row)[1].center()
    QTest.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=second)
    assert dialog.list.current() == OfferedStack((4, 5), 5)
    QTest.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=row.topLeft() + QPoint(2, 2))
    assert dialog.list.current() == OfferedStack((4, 5), 5)


def test_of_many_photos_as_many_are_shown_as_fit_and_the_top_always(dialog: StacksDialog) -> None:
    shown = dialog.list.shown(OFFERS[2])
    assert 30 in shown
    assert 2 <= len(shown) <= dialog.list.viewport().width() // TILE
    assert shown[:2] == [10, 11]
    assert dialog.list.shown(OFFERS[0]) == [1, 2, 3]


def test_all_are_stacked_at_once(qtbot: QtBot, dialog: StacksDialog) -> None:
    assert dialog.all.text() == "Stack all 3"
    with qtbot.waitSignal(dialog.all_stacked) as stacked:
        dialog.all.click()
    assert stacked.args == [OFFERS]
    assert _rows(dialog) == []
    assert not dialog.stack.isEnabled()
    assert dialog.close_button.hasFocus()
    _press(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_what_is_said_of_a_row_names_its_size_and_top(dialog: StacksDialog) -> None:
    said = [dialog.list.offers.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert said == ["3 photos, number 2 on top", "2 photos, number 1 on top", "30 photos, number 21 on top"]


def test_a_held_key_answers_once(qtbot: QtBot, dialog: StacksDialog) -> None:
    QTest.keyPress(dialog.list, Qt.Key.Key_Return)
    QTest.keyRelease(dialog.list, Qt.Key.Key_Return)
    assert len(_rows(dialog)) == 2


def test_news_keep_the_marked_row(dialog: StacksDialog) -> None:
    _press(dialog, Qt.Key.Key_Down)
    dialog.set_offers([OfferedStack((50, 51), 50), *OFFERS])
    assert dialog.list.current() == OFFERS[1]
