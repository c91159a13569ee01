"""The merge suggestion dialog: three answers, of which exactly one is given, once."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from models.suggestion import Candidate, NearFace
from tests.qt.merge_parts import MARYAM, NOBODY, PEOPLE, SARAH, TOM, Answers, drawn, question, words
from ui.merge_question import Question
from ui.merge_suggestion_dialog import MergeSuggestionDialog

# What Qt's platform for tests says of windows with a least size, layouts and raised windows.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LEFT = Qt.MouseButton.LeftButton
Ask = Callable[..., tuple[MergeSuggestionDialog, Answers]]


def begin(
    qtbot: QtBot, page: QWidget, questions: list[Question], **more: Any
) -> tuple[MergeSuggestionDialog, Answers]:
    dialog = MergeSuggestionDialog(questions, page, people=PEOPLE, **more)
    answers = Answers(dialog)
    dialog.open()
    qtbot.waitExposed(dialog)
    return dialog, answers


def press(dialog: MergeSuggestionDialog, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(dialog.focusWidget() or dialog, key)


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    return page


@pytest.fixture
def ask(qtbot: QtBot, page: QWidget) -> Ask:
    def opened(*candidates: Candidate, **more: Any) -> tuple[MergeSuggestionDialog, Answers]:
        return begin(qtbot, page, [question(1, *candidates, **more)])

    return opened


def test_it_says_what_the_scenario_promises(ask: Ask) -> None:
    dialog, _ = ask(SARAH)

    assert dialog.windowTitle() == "Similar Face Detected"
    assert "This face looks similar to:" in words(dialog)
    assert "👤 Sarah (12 photos)" in words(dialog)
    assert "Similarity: 89%" in words(dialog)
    assert [button.text() for button in dialog.findChildren(QPushButton) if button.isVisible()] == [
        "Somebody else…",
        "Name a new person…",
        "Later",
        "Keep as New",
        "Merge with Sarah",
    ]
    assert dialog.isModal()
    assert dialog.windowModality() is Qt.WindowModality.WindowModal


def test_it_is_in_the_log(ask: Ask, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, "FaceCropEditor"):
        ask(SARAH)

    assert [(r.name, r.levelname, r.getMessage()) for r in caplog.records] == [
        ("FaceCropEditor", "INFO", "Showing merge suggestion dialog")
    ]


def test_both_faces_are_shown_at_the_same_size_and_height(ask: Ask) -> None:
    dialog, _ = ask(SARAH)
    one, other = dialog.view.drawn_picture, dialog.view.person_picture

    assert one.size() == other.size()
    assert one.y() == other.y()
    middle = one.rect().center()
    assert one.grab().toImage().pixelColor(middle).red() > 150
    assert other.grab().toImage().pixelColor(middle) == QColor("#808080")


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_merges(ask: Ask, key: Qt.Key) -> None:
    dialog, answers = ask(SARAH, TOM)
    assert dialog.focusWidget() is dialog.merge_button

    QTest.keyClick(dialog.focusWidget(), key)

    assert answers.given == ["merged 1 101", "finished"]
    assert not dialog.isVisible()


def test_k_keeps(ask: Ask) -> None:
    dialog, answers = ask(SARAH)

    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_K)

    assert answers.given == ["kept 1", "finished"]
    assert not dialog.isVisible()


def test_esc_is_later_and_not_keep(ask: Ask) -> None:
    dialog, answers = ask(SARAH)

    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Escape)

    assert answers.given == ["postponed 1", "finished"]


def test_closing_the_window_is_later_and_not_keep(ask: Ask) -> None:
    dialog, answers = ask(SARAH)

    dialog.close()

    assert answers.given == ["postponed 1", "finished"]


@pytest.mark.parametrize(
    ("button", "answer"),
    [("merge_button", "merged 1 101"), ("keep_button", "kept 1"), ("later_button", "postponed 1")],
)
def test_buttons_answer(ask: Ask, button: str, answer: str) -> None:
    dialog, answers = ask(SARAH, TOM)

    QTest.mouseClick(getattr(dialog, button), LEFT)

    assert answers.given == [answer, "finished"]
    assert not dialog.isVisible()


def test_only_the_first_answer_counts(ask: Ask) -> None:
    dialog, answers = ask(SARAH)

    dialog.merge_button.click()
    dialog.keep_button.click()
    dialog.reject()
    dialog.close()

    assert answers.given == ["merged 1 101", "finished"]


def test_an_answer_that_fails_is_no_other_answer(ask: Ask, qtbot: QtBot) -> None:
    dialog, answers = ask(SARAH)

    def fail(_draft: int, _person_id: int) -> None:
        raise RuntimeError("the library is gone")

    dialog.merged.connect(fail)
    with qtbot.captureExceptions() as raised:
        dialog.merge_button.click()

    assert [str(error[1]) for error in raised] == ["the library is gone"]
    assert answers.given == ["merged 1 101", "finished"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_K])
def test_a_key_held_down_since_before_answers_nothing(ask: Ask, key: Qt.Key) -> None:
    dialog, answers = ask(SARAH)
    held = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", True)
    target = dialog.focusWidget()
    assert target is not None

    QApplication.sendEvent(target, held)

    assert answers.given == []
    assert dialog.isVisible()


def test_a_number_chooses_whom_to_compare_with(ask: Ask) -> None:
    dialog, answers = ask(SARAH, TOM, NOBODY)

    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_2)

    assert "👤 Tom & <b>Jerry</b> (1 photo)" in words(dialog)
    assert "Similarity: 74%" in words(dialog)
    assert dialog.merge_button.text() == "Merge with Tom && <b>Jerry</b>"
    middle = dialog.view.person_picture.rect().center()
    assert dialog.view.person_picture.grab().toImage().pixelColor(middle) == QColor("#123456")
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert answers.given == ["merged 1 102", "finished"]


def test_a_click_chooses_whom_to_compare_with(ask: Ask) -> None:
    dialog, answers = ask(SARAH, TOM, MARYAM)

    QTest.mouseClick(dialog.view.row.tiles[2], LEFT)
    assert "👤 مريم الزهراء (1,340 photos)" in words(dialog)
    assert dialog.focusWidget() is dialog.merge_button
    QTest.mouseClick(dialog.view.row.tiles[0], LEFT)
    dialog.merge_button.click()

    assert answers.given == ["merged 1 101", "finished"]


@pytest.mark.parametrize("key", [Qt.Key.Key_0, Qt.Key.Key_4, Qt.Key.Key_9])
def test_a_number_nobody_has_does_nothing(ask: Ask, key: Qt.Key) -> None:
    dialog, answers = ask(SARAH, TOM, NOBODY)

    QTest.keyClick(dialog.focusWidget(), key)

    assert dialog.candidate == SARAH
    assert answers.given == []


def test_at_most_five_are_offered(ask: Ask) -> None:
    many = [Candidate(200 + i, f"face_{i:03}", f"Person {i}", 0.9 - i / 50, 3, None) for i in range(8)]
    dialog, _ = ask(*many)

    assert [tile.candidate for tile in dialog.view.row.tiles] == many[:5]
    assert dialog.view.row.tiles[4].accessibleName() == "5: Person 4, 82% similar"


def test_one_candidate_needs_no_row(ask: Ask) -> None:
    assert not ask(SARAH)[0].view.row.isVisible()


def test_somebody_unnamed(ask: Ask) -> None:
    dialog, answers = ask(NOBODY)

    assert "👤 Unnamed (4 photos)" in words(dialog)
    assert dialog.merge_button.text() == "Merge with This Person"
    dialog.merge_button.click()
    assert answers.given == ["merged 1 103", "finished"]


def test_a_name_of_ten_thousand_letters_keeps_the_dialog_in_shape(ask: Ask) -> None:
    plain, _ = ask(SARAH, TOM)
    long, _ = ask(Candidate(101, "face_000", "W" * 10_000, 0.892, 12, 1), TOM)

    assert long.size() == plain.size()
    assert long.merge_button.text().startswith("Merge with WWW")
    assert long.merge_button.text().endswith("…")
    for button in (long.later_button, long.keep_button, long.merge_button):
        assert button.width() >= button.sizeHint().width()
        assert long.rect().contains(button.geometry())
    assert long.view.person_line.shown_text().endswith("(12 photos)")
    assert f"👤 {'W' * 10_000} (12 photos)" in words(long)


def _likely(chance: float, **more: Any) -> Candidate:
    return Candidate(101, "face_000", "Sarah", 0.892, 12, 1, likelihood=chance, **more)


@pytest.mark.parametrize(
    ("chance", "said"),
    [
        (1.0, "Almost certainly the same person (about 99 in 100)."),
        (0.96, "Very likely the same person (about 96 in 100)."),
        (0.8, "Probably the same person (about 80 in 100)."),
        (0.5, "Perhaps the same person (about 50 in 100)."),
        (0.02, "More likely somebody else (about 2 in 100)."),
        (0.0, "More likely somebody else (about 1 in 100)."),
    ],
)
def test_the_likelihood_is_said_in_words(ask: Ask, chance: float, said: str) -> None:
    dialog, _ = ask(_likely(chance))

    assert said in words(dialog)


def test_of_two_that_may_be_it_the_likelier_is_named(ask: Ask) -> None:
    dialog, _ = ask(_likely(0.03), replace(NOBODY, likelihood=0.93))

    assert dialog.view.likelihood.text() == "More likely number 2, somebody unnamed (about 93 in 100)."
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_2)
    assert dialog.view.likelihood.text() == "Probably the same person (about 93 in 100)."


@pytest.mark.parametrize(
    ("candidates", "weak", "chosen", "said"),
    [
        ((SARAH,), False, 1, ""),
        ((SARAH, TOM), False, 2, "Sarah looks more similar (89%)."),
        ((TOM, NOBODY), False, 1, "Somebody unnamed looks about as similar (71%)."),
        ((SARAH,), True, 1, "The face is hard to make out, so look closely."),
        ((_likely(0.1, against=("Sarah is already in this photo.",)),), True, 1,
         "Sarah is already in this photo."),
        ((_likely(0.9, alike=("Anna",)), TOM), False, 1, "Look closely: Anna looks much like them."),
    ],
)  # fmt: skip
def test_one_sentence_says_what_else_there_is_to_know(
    ask: Ask, candidates: tuple[Candidate, ...], weak: bool, chosen: int, said: str
) -> None:
    dialog, _ = ask(*candidates, weak=weak)
    if chosen > 1:
        QTest.keyClick(dialog.focusWidget(), Qt.Key(Qt.Key.Key_0 + chosen))

    assert dialog.view.evidence.text() == said


def test_the_nearest_faces_are_shown_with_their_dates(ask: Ask) -> None:
    near = (
        NearFace(7, 70, 0.934, "2015-05-12T10:00:00"),
        NearFace(8, 80, 0.81, None),
        NearFace(9, 90, 0.8, None),
    )
    dialog, _ = ask(_likely(0.9, near=near), TOM)

    assert dialog.view.near.isVisible()
    assert [label.text() for label in dialog.view.near.findChildren(QLabel) if label.isVisible()] == [
        "Most alike:", "12 May 2015\n93%", "no date\n81%",
    ]  # fmt: skip
    height = dialog.height()
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_2)
    assert dialog.height() == height, "nothing jumps when somebody without such faces is looked at"


def test_without_nearest_faces_there_is_no_room_for_them(ask: Ask) -> None:
    assert not ask(SARAH)[0].view.near.isVisible()


def test_a_negative_likeness_is_none(ask: Ask) -> None:
    dialog, _ = ask(Candidate(101, "face_000", "Sarah", -0.2, 1, None))

    assert "Similarity: 0%" in words(dialog)


def test_the_question_stands_without_a_picture(
    qtbot: QtBot, page: QWidget, caplog: pytest.LogCaptureFixture
) -> None:
    dialog, answers = begin(qtbot, page, [Question(1, drawn(SARAH, chip=b"not a picture"))])

    assert dialog.grab().width() == dialog.width()
    assert "cannot be shown" in caplog.text
    press(dialog, Qt.Key.Key_Return)
    assert answers.given == ["merged 1 101", "finished"]


def test_without_a_question_there_is_nothing_to_ask() -> None:
    with pytest.raises(ValueError, match="no question"):
        MergeSuggestionDialog([])
