"""Erasing face data is said plainly, never a slip of the hand, and asks what becomes of the names."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from models.person import Person
from tests.qt.page_data import person
from ui.forget_dialog import ForgetDialog
from ui.shared import theme

SARAH = person(1, "Sarah", 12)
NOBODY = person(2)


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> QWidget:
    theme.apply(qapp, "light")
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def opened(qtbot: QtBot, window: QWidget, about: Person | None, names: int = 9) -> ForgetDialog:
    dialog = ForgetDialog(about, names, window)
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def said(dialog: ForgetDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def test_it_says_what_goes_and_what_stays(qtbot: QtBot, window: QWidget) -> None:
    dialog = opened(qtbot, window, SARAH)
    words = said(dialog)
    for part in (
        "Forget the face data of Sarah?",
        "the numbers computed from their face, the cut-out faces and the small pictures",
        "Backups made until now hold them too",
        "photos stay as they are",
        "New photos of them will appear as somebody new",
        "This cannot be undone.",
    ):
        assert part in words
    assert dialog.windowTitle() == "Forget face data"
    assert dialog.keep.text() == "Keep the name and the boxes"
    assert dialog.drop.text() == "Forget the name as well"
    assert dialog.keep.isChecked()
    dialog.close()


def test_for_everybody_it_counts_the_names(qtbot: QtBot, window: QWidget) -> None:
    dialog = opened(qtbot, window, None, 9)
    assert "everybody" in said(dialog)
    assert dialog.keep.text() == "Keep names and boxes"
    assert "9 named people stay" in dialog.keep.accessibleDescription()
    assert dialog.drop.text() == "Forget names as well"
    dialog.close()
    one = opened(qtbot, window, None, 1)
    assert "1 named person stays" in one.keep.accessibleDescription()
    one.close()


@pytest.mark.parametrize(("about", "names"), [(NOBODY, 9), (None, 0)])
def test_without_a_name_there_is_nothing_to_choose(
    qtbot: QtBot, window: QWidget, about: Person | None, names: int
) -> None:
    dialog = opened(qtbot, window, about, names)
    assert not dialog.keep.isVisible()
    assert not dialog.drop.isVisible()
    assert "and the boxes" in said(dialog)
    with qtbot.waitSignal(dialog.confirmed) as confirmed:
        QTest.mouseClick(dialog.forget, Qt.MouseButton.LeftButton)
    assert confirmed.args == [True]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Space])
def test_no_key_erases_where_it_opens(qtbot: QtBot, window: QWidget, key: Qt.Key) -> None:
    dialog = opened(qtbot, window, SARAH)
    assert dialog.cancel.hasFocus()
    with qtbot.waitSignal(dialog.rejected), qtbot.assertNotEmitted(dialog.confirmed):
        QTest.keyClick(dialog.cancel, key)


def test_enter_on_a_choice_erases_nothing(qtbot: QtBot, window: QWidget) -> None:
    dialog = opened(qtbot, window, SARAH)
    dialog.keep.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.assertNotEmitted(dialog.confirmed, wait=20):
        QTest.keyClick(dialog.keep, Qt.Key.Key_Return)
        QTest.keyClick(dialog, Qt.Key.Key_Enter)
    assert dialog.isVisible()
    dialog.close()


def test_by_keys_alone_the_name_goes_as_well(qtbot: QtBot, window: QWidget) -> None:
    dialog = opened(qtbot, window, SARAH)
    QTest.keyClick(dialog.cancel, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert dialog.keep.hasFocus()
    QTest.keyClick(dialog.keep, Qt.Key.Key_Down)
    assert dialog.drop.isChecked()
    assert not dialog.keep.isChecked()
    assert dialog.drop.hasFocus()
    QTest.keyClick(dialog.drop, Qt.Key.Key_Tab)
    assert dialog.cancel.hasFocus()
    QTest.keyClick(dialog.cancel, Qt.Key.Key_Tab)
    assert dialog.forget.hasFocus()
    with qtbot.waitSignal(dialog.confirmed) as confirmed:
        QTest.keyClick(dialog.forget, Qt.Key.Key_Return)
    assert confirmed.args == [False]


def test_by_mouse_its_words_are_as_good_as_the_circle(qtbot: QtBot, window: QWidget) -> None:
    dialog = opened(qtbot, window, SARAH)
    end = QPoint(dialog.drop.width() - 4, dialog.drop.height() - 4)
    QTest.mouseClick(dialog.drop, Qt.MouseButton.LeftButton, pos=end)
    assert dialog.drop.isChecked()
    QTest.mouseClick(dialog.keep, Qt.MouseButton.LeftButton, pos=QPoint(12, 12))
    assert dialog.keep.isChecked()
    confirmed: list[bool] = []
    dialog.confirmed.connect(confirmed.append)
    QTest.mouseClick(dialog.forget, Qt.MouseButton.LeftButton)
    QTest.mouseClick(dialog.forget, Qt.MouseButton.LeftButton)
    assert confirmed == [True]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("mode", ["light", "dark"])
def test_choices_have_our_colours(
    qtbot: QtBot, qapp: QApplication, window: QWidget, mode: theme.Mode, direction: Qt.LayoutDirection
) -> None:
    tokens = theme.apply(qapp, mode)
    dialog = opened(qtbot, window, SARAH)
    dialog.setLayoutDirection(direction)
    x = 16 if direction == Qt.LayoutDirection.LeftToRight else dialog.keep.width() - 16
    y = 6 + dialog.keep.fontMetrics().height() // 2
    keep, drop = (choice.grab().toImage() for choice in (dialog.keep, dialog.drop))
    assert keep.pixelColor(x, y).name() == tokens.on_accent
    assert keep.pixelColor(x, y + 5).name() == tokens.accent
    assert drop.pixelColor(x, y).name() == tokens.surface
    assert tokens.accent not in {drop.pixelColor(drop.width() // 2, row).name() for row in range(3)}
    dialog.drop.setFocus(Qt.FocusReason.TabFocusReason)
    focused = dialog.drop.grab().toImage()
    assert tokens.accent in {focused.pixelColor(focused.width() // 2, row).name() for row in range(3)}
    dialog.close()
    theme.apply(qapp, "light")


def test_a_long_name_keeps_the_shape_and_is_never_read_as_html(qtbot: QtBot, window: QWidget) -> None:
    dialog = opened(qtbot, window, person(1, "<b>" + "W" * 10_000))
    assert dialog.width() == 480
    assert dialog.height() < 420
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in dialog.findChildren(QLabel))
    for label in dialog.findChildren(QLabel):
        if label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width())
    dialog.close()
