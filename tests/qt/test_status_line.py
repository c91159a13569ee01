"""The status line: what the machine is doing, in words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from models.progress import Progress
from ui.shared import theme
from ui.shared.labels import ElidedLabel
from ui.shared.status_line import StatusLine
from ui.shared.words import folded, plain_action, plain_tip, progress_words, time_left

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

SCAN = Progress("Finding faces", 1240, 8102, 3310, 355.0)


@pytest.fixture
def line(qtbot: QtBot) -> StatusLine:
    line = StatusLine()
    qtbot.addWidget(line)
    line.resize(900, 36)
    line.show()
    return line


def button(line: StatusLine, words: str) -> QPushButton:
    return next(one for one in line.findChildren(QPushButton) if words in {one.text(), one.accessibleName()})


def visible_buttons(line: StatusLine) -> list[str]:
    return [one.text() or one.accessibleName() for one in line.findChildren(QPushButton) if one.isVisible()]


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "a few seconds"),
        (9.9, "a few seconds"),
        (10, "less than a minute"),
        (53, "less than a minute"),
        (55, "about 1 min"),
        (355, "about 6 min"),
        (3560, "about 59 min"),
        (3599, "about 1 h"),
        (5400, "about 1½ h"),
        (7200, "about 2 h"),
    ],
)
def test_time_left_as_one_says_it(seconds: float, words: str) -> None:
    assert time_left(seconds) == words


@pytest.mark.parametrize(
    ("progress", "words"),
    [
        (SCAN, "Finding faces: 1,240 of 8,102 photos, 3,310 faces, about 6 min left"),
        (Progress("Finding faces", 0, 1), "Finding faces: 0 of 1 photo"),
        (Progress("Finding faces", 1, 2, 1), "Finding faces: 1 of 2 photos, 1 face"),
        (Progress("Looking for photos", 1240), "Looking for photos: 1,240 so far"),
        (Progress("Repairing faces", 3, 40), "Repairing faces: 3 of 40"),
        (Progress("Grouping faces"), "Grouping faces…"),
    ],
)
def test_progress_in_words(progress: Progress, words: str) -> None:
    assert progress_words(progress) == words


def test_words_compare_without_accents_and_are_never_html() -> None:
    assert folded(" Zoë ") == folded("ZOE")
    assert folded("Straße") == "strasse"
    assert "&lt;b&gt;" in plain_tip("<b>.jpg")
    assert plain_action("Ana & Luis") == "Ana && Luis"


def test_a_job_can_be_paused_resumed_and_stopped(qtbot: QtBot, line: StatusLine) -> None:
    line.set_progress(SCAN)
    assert line.text == progress_words(SCAN)
    with qtbot.waitSignal(line.pause_clicked):
        QTest.mouseClick(button(line, "Pause"), Qt.MouseButton.LeftButton)
    line.set_paused(True)
    assert line.text.startswith("Paused.")
    with qtbot.waitSignal(line.resume_clicked), qtbot.assertNotEmitted(line.pause_clicked):
        QTest.mouseClick(button(line, "Resume"), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(line.cancel_clicked):
        QTest.mouseClick(button(line, "Stop"), Qt.MouseButton.LeftButton)


def test_buttons_are_there_only_while_a_job_runs(line: StatusLine) -> None:
    assert visible_buttons(line) == []
    line.set_summary("8,102 photos")
    line.set_progress(SCAN)
    assert visible_buttons(line) == ["Pause", "Stop"]
    line.set_paused(True)
    line.set_progress(None)
    assert visible_buttons(line) == []
    assert line.text == "8,102 photos"
    line.set_progress(SCAN)
    assert visible_buttons(line) == ["Pause", "Stop"], "a new job does not begin paused"


def test_the_bar_grows(line: StatusLine) -> None:
    line.set_progress(Progress("Finding faces", 1, 10))
    before = line.grab().toImage()
    line.set_progress(Progress("Finding faces", 9, 10))
    after = line.grab().toImage()
    assert before.pixelColor(700, 0) != after.pixelColor(700, 0)
    assert before.pixelColor(10, 0) == after.pixelColor(10, 0)


def test_what_was_done_can_be_undone(qtbot: QtBot, line: StatusLine) -> None:
    line.say("Merged with Sarah", undo=True)
    assert line.message == "Merged with Sarah"
    with qtbot.waitSignal(line.undo_clicked):
        QTest.mouseClick(button(line, "Undo"), Qt.MouseButton.LeftButton)
    assert line.message == ""
    assert "Undo" not in visible_buttons(line)


def test_a_message_without_a_way_back_offers_none(line: StatusLine) -> None:
    line.say("Merged with Sarah", undo=True)
    line.say("The folder is already here")
    assert visible_buttons(line) == []


def test_a_message_goes_by_itself_and_no_timer_outlives_the_window(qtbot: QtBot, line: StatusLine) -> None:
    line.say("Done")
    timer = line.findChild(QTimer)
    assert isinstance(timer, QTimer)
    assert timer.isActive()
    timer.timeout.emit()
    assert line.message == ""
    line.say("Done")
    line.close()
    assert not timer.isActive()


def test_a_name_is_never_read_as_html(line: StatusLine) -> None:
    line.say("Merged with <h1>Sarah</h1>")
    assert line.message == "Merged with <h1>Sarah</h1>"
    assert line.height() == 36


def test_a_long_line_gives_way(line: StatusLine) -> None:
    line.set_progress(SCAN)
    line.say("Merged with " + "Maximilian " * 40, undo=True)
    line.resize(420, 36)
    assert line.width() == 420
    undo = button(line, "Undo")
    assert undo.geometry().right() <= line.width()


def test_a_job_that_cannot_wait_offers_no_pause(line: StatusLine) -> None:
    line.set_progress(Progress("Grouping faces"), pausable=False)
    assert line.text == "Grouping faces…"
    assert visible_buttons(line) == []
    line.set_progress(SCAN)
    assert visible_buttons(line) == ["Pause", "Stop"]


def message_label(line: StatusLine) -> ElidedLabel:
    return next(one for one in line.findChildren(ElidedLabel) if one.text() == line.message)


def test_the_message_gets_its_room_and_the_job_yields(line: StatusLine) -> None:
    line.resize(720, 36)
    line.set_progress(SCAN)
    line.say("The library is busy with something else just now. Please try again in a moment.")
    QApplication.processEvents()
    label = message_label(line)
    assert label.width() >= label.fontMetrics().horizontalAdvance(line.message)
    line.say("Merged with " + "<b>Maximilian</b> " * 40, undo=True)
    QApplication.processEvents()
    assert "&lt;b&gt;Maximilian" in message_label(line).toolTip()
    assert button(line, "Undo").geometry().right() <= line.width()


def test_an_error_stays_until_it_is_clicked_or_something_else_is_said(line: StatusLine) -> None:
    line.say("The disk is full.", error=True)
    timer = line.findChild(QTimer)
    assert isinstance(timer, QTimer)
    assert not timer.isActive()
    QTest.mouseClick(message_label(line), Qt.MouseButton.LeftButton)
    assert line.message == ""
    line.say("The disk is full.", error=True)
    line.say("Named Sarah", undo=True)
    assert timer.isActive()
    QTest.mouseClick(message_label(line), Qt.MouseButton.LeftButton)
    assert line.message == "Named Sarah", "only an error is clicked away"


def test_an_error_looks_like_one(qapp: QApplication, line: StatusLine) -> None:
    tokens = theme.apply(qapp, "light")
    line.say("Named Sarah")
    assert tokens.error not in colours_of(message_label(line))
    line.say("The disk is full.", error=True)
    assert tokens.error in colours_of(message_label(line))
    line.say("Named Sarah")
    assert tokens.error not in colours_of(message_label(line))


def colours_of(widget: QWidget) -> set[str]:
    QApplication.processEvents()
    image = widget.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
