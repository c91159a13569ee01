"""Whatever goes wrong in the merge suggestion dialog is "later", never "keep", and is not hidden."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.qt.merge_parts import Answers, opened, press, three
from ui import merge_view
from ui.merge_suggestion_dialog import MergeSuggestionDialog

# What Qt's platform for tests says of windows with a least size, layouts and raised windows.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LEFT = Qt.MouseButton.LeftButton
ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape


def test_while_the_first_question_is_shown(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(merge_view, "evidence", _fail)
    dialog = MergeSuggestionDialog(three())
    qtbot.addWidget(dialog)
    answers = Answers(dialog)

    with pytest.raises(RuntimeError, match="a bug"):
        dialog.open()

    assert answers.given == ["postponed 11", "postponed 12", "postponed 13", "finished"]
    assert not dialog.isVisible()


@pytest.mark.parametrize("part", ["evidence", "likely", "_chip"])
def test_while_the_next_question_is_shown(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, part: str) -> None:
    dialog, answers = opened(qtbot, *three())
    monkeypatch.setattr(merge_view, part, _fail)

    with qtbot.captureExceptions() as raised:
        press(dialog, ENTER)

    assert answers.given == ["merged 11 101", "postponed 12", "postponed 13", "finished"]
    assert not dialog.isVisible()
    assert [str(error[1]) for error in raised] == ["a bug"]


def test_while_another_candidate_is_shown(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog, answers = opened(qtbot, *three())
    monkeypatch.setattr(merge_view, "likely", _fail)

    with qtbot.captureExceptions():
        press(dialog, Qt.Key.Key_2)

    assert answers.given == ["postponed 11", "postponed 12", "postponed 13", "finished"]


def test_while_the_field_opens(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog, answers = opened(qtbot, *three())
    monkeypatch.setattr(dialog.view.who, "ask", _fail)

    with pytest.raises(RuntimeError, match="a bug"):
        press(dialog, Qt.Key.Key_N)

    assert answers.given == ["postponed 11", "postponed 12", "postponed 13", "finished"]


def test_in_whoever_hears_an_answer_changes_no_answer(qtbot: QtBot) -> None:
    dialog, answers = opened(qtbot, *three())
    dialog.merged.connect(_fail)
    dialog.postponed.connect(_fail)

    with qtbot.captureExceptions() as raised:
        press(dialog, ENTER, ESC, Qt.Key.Key_K)

    assert answers.given == ["merged 11 101", "postponed 12", "kept 13", "finished"]
    assert len(raised) == 2


def _fail(*_: object, **__: object) -> None:
    raise RuntimeError("a bug")
