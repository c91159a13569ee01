"""The keys below the merge suggestion dialog: all that do something now, and none that do not."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from models.suggestion import Candidate
from tests.qt.merge_parts import MARYAM, NOBODY, SARAH, TOM, keys, opened, press, question

# What Qt's platform for tests says of windows with a least size, layouts and raised windows.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape
TO = "\N{EN DASH}"
ALWAYS = "/ somebody else · N a new name · Esc later, without a name"


@pytest.mark.parametrize(
    ("candidates", "said"),
    [
        ((), "Enter or K keeps it as new"),
        ((SARAH,), "Enter merges · K keeps as new"),
        ((SARAH, TOM), "Enter merges · K keeps as new · 1 or 2 shows the other"),
        ((SARAH, TOM, NOBODY), f"Enter merges · K keeps as new · 1{TO}3 shows another"),
        ((SARAH, TOM, NOBODY, MARYAM, SARAH, TOM), f"Enter merges · K keeps as new · 1{TO}5 shows another"),
    ],
)
def test_it_tells_the_keys_that_apply(qtbot: QtBot, candidates: tuple[Candidate, ...], said: str) -> None:
    dialog, _ = opened(qtbot, question(11, *candidates))

    assert keys(dialog) == [said, ALWAYS]
    for line in dialog.keys.lines:
        assert line.shown_text() == line.text()
        assert line.height() >= line.fontMetrics().height()
        assert dialog.rect().contains(line.rect().translated(line.mapTo(dialog, line.rect().topLeft())))


def test_they_are_those_of_the_question_that_is_asked(qtbot: QtBot) -> None:
    dialog, _ = opened(qtbot, question(11, SARAH, TOM), question(12, SARAH))

    press(dialog, ENTER)

    assert keys(dialog) == ["Enter or K keeps it as new", ALWAYS], "the only candidate is taken"


def test_while_the_field_is_open_they_are_the_fields(qtbot: QtBot) -> None:
    dialog, _ = opened(qtbot, question(11, SARAH, TOM))
    before, place = keys(dialog), dialog.merge_button.pos()

    press(dialog, Qt.Key.Key_Slash)
    assert keys(dialog) == ["Enter takes the one marked · Esc goes back", ""]
    press(dialog, ESC)
    assert keys(dialog) == before
    press(dialog, Qt.Key.Key_N)
    assert keys(dialog) == ["Enter takes this name · Esc goes back", ""]
    press(dialog, ESC)

    assert dialog.merge_button.pos() == place


def test_who_saves_it_for_later_is_told_that_it_is_saved(qtbot: QtBot) -> None:
    dialog, _ = opened(qtbot, question(11, SARAH))

    assert dialog.later_button.text() == "Later"
    assert dialog.later_button.toolTip() == "Save it without a name, and decide later (Esc)"
