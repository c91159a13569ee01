"""The merge suggestion dialog for those who listen, walk by keyboard, or read from right to left."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.suggestion import Candidate
from tests.qt.accessible import assert_all_told, assert_contrast
from tests.qt.merge_parts import (
    MARYAM,
    NOBODY,
    SARAH,
    TOM,
    opened,
    press,
    question,
    words,
)
from ui import merge_suggestion_dialog
from ui.shared import theme

# What Qt's platform for tests says of windows with a least size, layouts and raised windows.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LEFT = Qt.MouseButton.LeftButton
ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[None]:
    before = qapp.styleSheet(), qapp.palette()
    theme.apply(qapp, "light")
    yield
    qapp.setStyleSheet(before[0])
    qapp.setPalette(before[1])


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    heard: list[str] = []
    monkeypatch.setattr(merge_suggestion_dialog, "announce", lambda _widget, text: heard.append(text))
    return heard


def test_the_dialog_describes_the_question(qtbot: QtBot, said: list[str]) -> None:
    dialog, _ = opened(qtbot, question(11, SARAH))

    assert dialog.accessibleDescription() == "This face looks similar to Sarah, 12 photos, similarity 89%"
    assert said == [dialog.accessibleDescription()]


def test_each_question_and_each_candidate_is_announced(qtbot: QtBot, said: list[str]) -> None:
    dialog, _ = opened(qtbot, question(11, SARAH, NOBODY), question(12, SARAH))

    press(dialog, Qt.Key.Key_2, Qt.Key.Key_1, ENTER)

    assert said == [
        "Face 1 of 2. This face looks similar to Sarah, 12 photos, similarity 89%",
        "somebody unnamed, 4 photos, similarity 71%",
        "Sarah, 12 photos, similarity 89%",
        (
            "Face 2 of 2. Who is this? Sarah (89%) is another face of this photo. "
            "Nobody else looks like this face"
        ),
    ]
    assert dialog.accessibleDescription() == said[-1]


def test_the_description_follows_the_candidate(qtbot: QtBot) -> None:
    dialog, _ = opened(qtbot, question(11, SARAH, NOBODY), question(12, SARAH))

    press(dialog, Qt.Key.Key_2)

    assert dialog.accessibleDescription() == (
        "Face 1 of 2. This face looks similar to somebody unnamed, 4 photos, similarity 71%"
    )


def test_tab_goes_as_one_reads(qtbot: QtBot) -> None:
    dialog, answers = opened(qtbot, question(11, SARAH, TOM))
    view = dialog.view
    order = [
        view.row.tiles[0], view.other_button, view.name_button, dialog.later_button, dialog.keep_button,
        dialog.merge_button,
    ]  # fmt: skip

    walked = []
    for _ in order:
        press(dialog, Qt.Key.Key_Tab)
        walked.append(dialog.focusWidget())

    assert walked == order
    assert all(stop.accessibleName() or stop.property("text") for stop in order)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Backtab)
    assert dialog.focusWidget() is dialog.keep_button
    assert answers.given == []


def test_the_arrow_keys_walk_along_the_candidates(qtbot: QtBot) -> None:
    dialog, answers = opened(qtbot, question(11, SARAH, TOM, NOBODY))
    press(dialog, Qt.Key.Key_Tab, Qt.Key.Key_Right)

    assert dialog.candidate == TOM
    assert dialog.focusWidget() is dialog.view.row.tiles[1]
    press(dialog, ENTER)
    assert answers.given == ["merged 11 102", "finished"]


@pytest.mark.usefixtures("dressed")
def test_everything_has_a_name_is_reached_by_tab_and_shows_it(qtbot: QtBot) -> None:
    dialog, answers = opened(qtbot, question(11, SARAH, TOM, NOBODY), question(12, SARAH))

    assert_all_told(dialog)
    press(dialog, Qt.Key.Key_Slash)
    assert_all_told(dialog)
    dialog.back_button.click()
    press(dialog, ENTER)
    assert_all_told(dialog)

    assert answers.given == ["merged 11 101"]


@pytest.mark.usefixtures("dressed")
def test_the_words_can_be_read_in_both_schemes(qtbot: QtBot) -> None:
    dialog, _ = opened(qtbot, question(11, SARAH, TOM, doubts=("small",)), question(12, SARAH))

    assert_contrast(dialog)
    press(dialog, Qt.Key.Key_N)
    assert_contrast(dialog)
    press(dialog, ESC, ENTER)
    assert_contrast(dialog)


def test_a_name_from_right_to_left_turns_nothing_around_it(qtbot: QtBot) -> None:
    close = Candidate(101, "face_000", "Sarah", 0.67, 12, 1)
    dialog, _ = opened(qtbot, question(11, close, MARYAM))

    assert dialog.view.evidence.text() == "\u2068مريم الزهراء\u2069 looks about as similar (66%)."
    press(dialog, Qt.Key.Key_2)
    assert dialog.merge_button.text() == "Merge with \u2068مريم الزهراء\u2069"
    assert dialog.merge_button.accessibleName() == "Merge with مريم الزهراء"


def test_a_long_name_leaves_the_sentence_whole(qtbot: QtBot) -> None:
    long = Candidate(101, "face_000", "Donaudampfschifffahrtsgesellschaft " * 6, 0.7, 12, 1)
    dialog, _ = opened(qtbot, question(11, TOM, long))

    assert dialog.view.evidence.text() == "Donaudampfschifffahrtsgesel… looks about as similar (70%)."
    assert dialog.view.evidence.shown_text() == dialog.view.evidence.text()


@pytest.mark.parametrize(
    ("doubts", "said"),
    [
        (("small",), "This face is small, so look closely."),
        (("small", "blurred"), "This face is small and blurred, so look closely."),
        (
            ("without visible eyes", "small", "blurred"),
            "This face is without visible eyes, small and blurred, so look closely.",
        ),
    ],
)
def test_it_says_why_it_may_be_unsure(qtbot: QtBot, doubts: tuple[str, ...], said: str) -> None:
    dialog, _ = opened(qtbot, question(11, SARAH, TOM, weak=True, doubts=doubts))

    assert said in words(dialog)
