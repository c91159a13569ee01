"""The merge suggestion dialog with several faces: one after another, each answered exactly once."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.suggestion import Candidate, NearFace
from tests.qt.merge_parts import (
    MARYAM,
    NOBODY,
    SARAH,
    TOM,
    hold,
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


def test_one_face_is_not_counted(qtbot: QtBot) -> None:
    dialog, _ = opened(qtbot, question(11, SARAH))

    assert shown(dialog)[0] == "Similar Face Detected"


def test_the_faces_are_asked_about_one_after_another(qtbot: QtBot) -> None:
    dialog, answers = opened(qtbot, *three())
    assert shown(dialog)[:3] == ["Face 1 of 3", "Similar Face Detected", "This face looks similar to:"]
    assert dialog.view.place.property("tone") == "secondary"

    press(dialog, ENTER)
    assert answers.given == ["merged 11 101"], "it is said as it is answered"
    assert shown(dialog)[0] == "Face 2 of 3"
    press(dialog, Qt.Key.Key_K)
    assert shown(dialog)[0] == "Face 3 of 3"
    assert dialog.isVisible()
    press(dialog, ESC)

    assert answers.given == ["merged 11 101", "kept 12", "postponed 13", "finished"]
    assert not dialog.isVisible()


def test_every_way_of_answering_three_faces_says_one_thing_of_each(qtbot: QtBot) -> None:
    ways = (ENTER, Qt.Key.Key_K, ESC)
    for keys in itertools.product(ways, repeat=3):
        dialog, answers = opened(qtbot, *three(), repeats=True)
        press(dialog, *keys)

        assert [answer.split()[1] for answer in answers.given[:-1]] == ["11", "12", "13"]
        said = [
            {"merged": ENTER, "kept": ways[1], "postponed": ESC}[a.split()[0]] for a in answers.given[:-1]
        ]
        assert tuple(said) == keys


def test_esc_leaves_one_face_for_later_and_the_cross_all_that_are_left(qtbot: QtBot) -> None:
    dialog, answers = opened(qtbot, *three())

    press(dialog, ESC)
    assert answers.given == ["postponed 11"]
    dialog.close()

    assert answers.given == ["postponed 11", "postponed 12", "postponed 13", "finished"]


def test_the_later_button_leaves_one_face(qtbot: QtBot) -> None:
    dialog, answers = opened(qtbot, *three())

    QTest.mouseClick(dialog.later_button, LEFT)

    assert answers.given == ["postponed 11"]
    assert dialog.isVisible()


@pytest.mark.parametrize("way", ["accept", "reject", "close"])
def test_however_it_closes_the_rest_is_for_later(qtbot: QtBot, way: str) -> None:
    dialog, answers = opened(qtbot, *three())

    getattr(dialog, way)()

    assert answers.given == ["postponed 11", "postponed 12", "postponed 13", "finished"]


def test_whoever_hears_an_answer_may_close_the_dialog(qtbot: QtBot) -> None:
    dialog, answers = opened(qtbot, *three())
    dialog.merged.connect(lambda _draft, _person: dialog.reject())

    press(dialog, ENTER)

    assert answers.given == ["merged 11 101", "postponed 12", "postponed 13", "finished"]


def test_nothing_jumps_from_question_to_question(qtbot: QtBot) -> None:
    near = (NearFace(7, 70, 0.934, "2015-05-12T10:00:00"),)
    full = Candidate(101, "face_000", "Sarah " * 40, 0.892, 12, 1, likelihood=0.9, near=near)
    dialog, _ = opened(
        qtbot, question(1, TOM), question(2, full, TOM, MARYAM), question(3), question(4, SARAH)
    )
    places = []
    while dialog.question is not None:
        QApplication.processEvents()
        parts = (dialog.view.drawn_picture, dialog.view.person_line, dialog.view.near, dialog.view.row)
        corners = [part.mapTo(dialog, QPoint(0, 0)) for part in (*parts, dialog.later_button)]
        places.append((dialog.size(), corners, dialog.view.row.height()))
        press(dialog, Qt.Key.Key_Slash)
        QApplication.processEvents()
        assert dialog.size() == places[-1][0]
        press(dialog, ESC, ESC)

    assert len(places) == 4
    assert all(place == places[0] for place in places)


def test_somebody_merged_is_not_proposed_again(qtbot: QtBot) -> None:
    dialog, answers = opened(qtbot, *three())

    press(dialog, ENTER, ENTER)
    assert [tile.candidate for tile in dialog.view.row.tiles] == [MARYAM, NOBODY]
    assert dialog.view.row.tiles[1].accessibleName() == "2: Unnamed, 71% similar"
    press(dialog, Qt.Key.Key_2, ENTER)

    assert answers.given == ["merged 11 101", "merged 12 102", "merged 13 103", "finished"]


def test_somebody_kept_or_postponed_is_proposed_again(qtbot: QtBot) -> None:
    dialog, _ = opened(qtbot, question(11, SARAH), question(12, SARAH), question(13, SARAH))

    press(dialog, Qt.Key.Key_K, ESC)

    assert dialog.candidate == SARAH


def test_where_people_repeat_somebody_merged_is_proposed_again(qtbot: QtBot) -> None:
    dialog, answers = opened(qtbot, question(11, SARAH), question(12, SARAH, TOM), repeats=True)

    press(dialog, ENTER, ENTER)

    assert answers.given == ["merged 11 101", "merged 12 101", "finished"]


def test_nothing_is_said_of_somebody_who_is_no_longer_proposed(qtbot: QtBot) -> None:
    dialog, _ = opened(qtbot, question(11, SARAH), question(12, SARAH, TOM))

    press(dialog, ENTER)

    assert dialog.candidate == TOM
    assert dialog.view.evidence.text() == ""


class TestNobodyLeft:
    """A face whose candidates are all another face of the photo."""

    def test_is_asked_about_all_the_same(self, qtbot: QtBot) -> None:
        dialog, answers = opened(qtbot, question(11, SARAH), question(12, SARAH))

        press(dialog, ENTER)

        assert answers.given == ["merged 11 101"]
        assert dialog.isVisible()
        assert dialog.candidate is None
        assert dialog.windowTitle() == "Who is this?"
        assert shown(dialog) == [
            "Face 2 of 2", "Who is this?", "Sarah (89%) is another face of this photo.",
            "Nobody else looks like this face",
        ]  # fmt: skip
        assert not dialog.merge_button.isVisible()
        assert dialog.keep_button.property("kind") == "primary"
        assert dialog.keep_button.isDefault()
        assert dialog.focusWidget() is dialog.keep_button

    @pytest.mark.parametrize(
        ("key", "answer"),
        [(ENTER, "kept 12"), (Qt.Key.Key_K, "kept 12"), (ESC, "postponed 12"), (Qt.Key.Key_1, None)],
    )
    def test_is_answered_by_the_person(self, qtbot: QtBot, key: Qt.Key, answer: str | None) -> None:
        dialog, answers = opened(qtbot, question(11, SARAH), question(12, SARAH))

        press(dialog, ENTER, key)

        assert answers.given[1:] == ([answer, "finished"] if answer else [])

    def test_is_not_answered_by_the_enter_that_is_still_down(self, qtbot: QtBot) -> None:
        dialog, answers = opened(qtbot, question(11, SARAH), question(12, SARAH))

        press(dialog, ENTER)
        for _ in range(5):
            hold(dialog, ENTER)

        assert answers.given == ["merged 11 101"]

    def test_and_the_next_question_has_its_answers_again(self, qtbot: QtBot) -> None:
        dialog, _ = opened(qtbot, question(11), question(12, TOM))
        assert shown(dialog)[1:] == ["Who is this?", "Nobody looks like this face yet"]

        press(dialog, ESC)

        assert dialog.windowTitle() == "Similar Face Detected"
        assert dialog.keep_button.property("kind") == "secondary"
        assert dialog.focusWidget() is dialog.merge_button
        assert dialog.merge_button.isDefault()


@pytest.mark.parametrize(
    "key", [ENTER, Qt.Key.Key_K, ESC, Qt.Key.Key_N, Qt.Key.Key_Slash, Qt.Key.Key_2, Qt.Key.Key_Space]
)
def test_a_key_that_is_held_does_nothing(qtbot: QtBot, key: Qt.Key) -> None:
    dialog, answers = opened(qtbot, *three())

    for button in (dialog.merge_button, dialog.keep_button, dialog.later_button, dialog.view.row.tiles[0]):
        button.setFocus()
        hold(dialog, key)

    assert answers.given == []
    assert dialog.candidate == SARAH
    assert not dialog.view.who.isVisible()


def test_a_double_click_answers_one_question(qtbot: QtBot) -> None:
    dialog, answers = opened(qtbot, question(11, SARAH), question(12, TOM), question(13, MARYAM))
    middle = QPointF(dialog.merge_button.rect().center())

    QTest.mouseClick(dialog.merge_button, LEFT)
    for kind, down in ((QEvent.Type.MouseButtonDblClick, LEFT), (QEvent.Type.MouseButtonRelease, None)):
        buttons = down or Qt.MouseButton.NoButton
        at = dialog.merge_button.mapToGlobal(middle)
        event = QMouseEvent(kind, middle, at, LEFT, buttons, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(dialog.merge_button, event)

    assert answers.given == ["merged 11 101"]


def test_a_number_shows_and_enter_merges(qtbot: QtBot) -> None:
    dialog, answers = opened(qtbot, question(11, SARAH, TOM), question(12, MARYAM))

    press(dialog, Qt.Key.Key_2, Qt.Key.Key_2, Qt.Key.Key_2)
    assert answers.given == []
    assert dialog.candidate == TOM
    press(dialog, ENTER)

    assert answers.given == ["merged 11 102"]


def test_keys_are_found_wherever_a_keyboard_has_them(qtbot: QtBot) -> None:
    dialog, answers = opened(qtbot, question(11, SARAH, TOM), question(12, MARYAM))
    shift, keypad = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier

    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_2, keypad)
    assert dialog.candidate == TOM
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_1, shift)
    assert dialog.candidate == SARAH
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Slash, shift)
    assert dialog.view.who.isVisible()
    press(dialog, ESC)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    cyrillic = QKeyEvent(QEvent.Type.KeyPress, 0x041B, Qt.KeyboardModifier.NoModifier, "л")
    QApplication.sendEvent(dialog, cyrillic)
    assert answers.given == []
