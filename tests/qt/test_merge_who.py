"""Saying who it is inside the merge suggestion dialog: somebody else, or a new name."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.qt.merge_parts import (
    SARAH,
    TOM,
    opened,
    press,
    question,
    shown,
    three,
)

# What Qt's platform for tests says of windows with a least size, layouts and raised windows.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LEFT = Qt.MouseButton.LeftButton
ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape


def test_slash_finds_anybody(qtbot: QtBot) -> None:
    dialog, answers = opened(qtbot, *three())

    press(dialog, Qt.Key.Key_Slash)
    assert not dialog.view.person_line.isVisible()
    assert not dialog.view.row.isVisible()
    assert dialog.focusWidget() is dialog.view.who.field
    QTest.keyClicks(dialog.focusWidget(), "zoe")
    press(dialog, ENTER)

    assert answers.given == ["merged 11 109"]
    assert shown(dialog)[0] == "Face 2 of 3"
    assert dialog.focusWidget() is dialog.merge_button
    assert dialog.view.person_line.isVisible()


def test_n_keeps_with_a_name(qtbot: QtBot) -> None:
    dialog, answers = opened(qtbot, *three())

    press(dialog, Qt.Key.Key_N)
    QTest.keyClicks(dialog.focusWidget(), "Anna K")
    press(dialog, Qt.Key.Key_Enter)

    assert answers.given == ["kept 11 Anna K"]


def test_a_search_for_nobody_adds_them(qtbot: QtBot) -> None:
    dialog, answers = opened(qtbot, question(11, SARAH))

    press(dialog, Qt.Key.Key_Slash)
    QTest.keyClicks(dialog.focusWidget(), "Kirk")
    press(dialog, ENTER)

    assert answers.given == ["kept 11 Kirk", "finished"]


def test_letters_typed_there_are_no_answers(qtbot: QtBot) -> None:
    dialog, answers = opened(qtbot, *three())

    press(dialog, Qt.Key.Key_N)
    QTest.keyClicks(dialog.focusWidget(), "kn12/ k")

    assert dialog.view.who.field.text() == "kn12/ k"
    assert answers.given == []


@pytest.mark.parametrize("key", [Qt.Key.Key_K, ENTER, Qt.Key.Key_2, Qt.Key.Key_F5])
def test_a_key_the_field_does_not_want_is_no_answer(qtbot: QtBot, key: Qt.Key) -> None:
    dialog, answers = opened(qtbot, *three())

    press(dialog, Qt.Key.Key_Slash)
    QTest.keyClick(dialog.view.who, key)

    assert answers.given == []
    assert dialog.candidate == SARAH


def test_esc_closes_only_the_field(qtbot: QtBot) -> None:
    dialog, answers = opened(qtbot, *three())
    press(dialog, Qt.Key.Key_2, Qt.Key.Key_Slash, ESC)

    assert answers.given == []
    assert dialog.candidate == TOM
    assert "👤 Tom & <b>Jerry</b> (1 photo)" in shown(dialog)
    assert dialog.focusWidget() is dialog.merge_button
    press(dialog, ESC)
    assert answers.given == ["postponed 11"]


def test_back_goes_where_the_field_was_opened(qtbot: QtBot) -> None:
    dialog, answers = opened(qtbot, *three())
    dialog.view.name_button.setFocus()
    press(dialog, Qt.Key.Key_Space)
    assert dialog.view.who.isVisible()

    QTest.mouseClick(dialog.back_button, LEFT)

    assert not dialog.view.who.isVisible()
    assert dialog.focusWidget() is dialog.view.name_button
    assert answers.given == []


def test_nothing_there_can_be_mistaken_for_the_answer(qtbot: QtBot) -> None:
    dialog, _ = opened(qtbot, *three())

    QTest.mouseClick(dialog.view.other_button, LEFT)

    assert not dialog.merge_button.isVisible()
    assert not dialog.keep_button.isVisible()
    assert dialog.back_button.isVisible()


def test_later_is_still_to_be_had(qtbot: QtBot) -> None:
    dialog, answers = opened(qtbot, *three())
    press(dialog, Qt.Key.Key_N)

    QTest.mouseClick(dialog.later_button, LEFT)

    assert answers.given == ["postponed 11"]
    assert not dialog.view.who.isVisible()
    assert dialog.focusWidget() is dialog.merge_button


def test_the_cross_is_later_there_too(qtbot: QtBot) -> None:
    dialog, answers = opened(qtbot, *three())
    press(dialog, Qt.Key.Key_N)

    dialog.close()

    assert answers.given == ["postponed 11", "postponed 12", "postponed 13", "finished"]


def test_somebody_found_there_is_not_proposed_again(qtbot: QtBot) -> None:
    dialog, _ = opened(qtbot, question(11, TOM), question(12, SARAH, TOM))

    press(dialog, Qt.Key.Key_Slash)
    QTest.keyClicks(dialog.focusWidget(), "sarah")
    press(dialog, ENTER)

    assert dialog.candidate == TOM
