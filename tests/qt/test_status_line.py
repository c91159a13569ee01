"""The status line: what the machine is doing, in words."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from models.progress import Progress
from models.query import folded
from tests.qt.accessible import assert_all_told, assert_contrast
from ui.shared import theme
from ui.shared.labels import ElidedLabel
from ui.shared.said_list import MOST, SaidList
from ui.shared.status_line import StatusLine
from ui.shared.words import plain_action, plain_tip, progress_words, time_left

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

SCAN = Progress("Finding faces", 1240, 8102, 3310, 355.0)


@pytest.fixture
def line(qtbot: QtBot) -> StatusLine:
    line = StatusLine()
    qtbot.addWidget(line)
    line.resize(900, 36)
    line.show()
    line.activateWindow()
    qtbot.waitUntil(line.isActiveWindow)
    return line


def button(line: StatusLine, words: str) -> QPushButton:
    return next(one for one in line.findChildren(QPushButton) if words in {one.text(), one.accessibleName()})


def visible_buttons(line: StatusLine) -> list[str]:
    shown = [one for one in line.findChildren(QPushButton) if one.isVisible()]
    return [words for one in shown if (words := one.text() or one.accessibleName()) != "Messages"]


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


# Several jobs at once


REPAIR, BACKUP = Progress("Repairing faces", 3, 40), Progress("Making a backup", 1, 2)


def test_the_end_of_one_job_is_not_taken_for_that_of_another(line: StatusLine) -> None:
    line.set_progress(REPAIR, pausable=False, of="library")
    line.set_progress(SCAN)
    assert line.text == f"{progress_words(SCAN)}  ·  Repairing faces: 3 of 40"
    assert visible_buttons(line) == ["Pause", "Stop"], "they are for the one that can be paused"
    line.set_progress(None, of="library")
    assert line.text == progress_words(SCAN)
    line.set_progress(REPAIR, pausable=False, of="library")
    line.set_progress(None)
    assert line.text == "Repairing faces: 3 of 40"
    assert visible_buttons(line) == []


def test_of_jobs_that_cannot_be_paused_the_first_is_spoken_of_first(line: StatusLine) -> None:
    line.set_progress(BACKUP, pausable=False, of="library")
    line.set_progress(REPAIR, pausable=False, of="packs")
    line.set_progress(BACKUP, pausable=False, of="library")
    assert line.text == "Making a backup: 1 of 2  ·  Repairing faces: 3 of 40"


def test_pausing_pauses_only_what_can_be(line: StatusLine) -> None:
    line.set_progress(REPAIR, pausable=False, of="library")
    line.set_progress(SCAN)
    line.set_paused(True)
    assert line.text == f"Paused. {progress_words(SCAN)}  ·  Repairing faces: 3 of 40"
    line.set_progress(SCAN)
    assert line.text.startswith("Paused."), "a late report does not resume it"


# Somebody who is elsewhere


class Clock:
    """Seconds that a test lets pass."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def away(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[QWidget]]:
    """The person is in another program; what called for them."""
    called: list[QWidget] = []
    monkeypatch.setattr("ui.shared.status_line._is_looked_at", lambda: False)
    monkeypatch.setattr(QApplication, "alert", called.append)
    yield called
    monkeypatch.undo()


def come_back(qtbot: QtBot) -> None:
    """To some window of the program."""
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)


def timer_of(line: StatusLine) -> QTimer:
    timer = line.findChild(QTimer)
    assert isinstance(timer, QTimer)
    return timer


def long_job(line: StatusLine, clock: Clock, seconds: float, *, pausable: bool = True) -> None:
    line.set_progress(SCAN if pausable else REPAIR, pausable=pausable)
    clock.now += seconds
    line.set_progress(None)


def clocked(qtbot: QtBot) -> tuple[StatusLine, Clock]:
    clock = Clock()
    line = StatusLine(clock=clock)
    qtbot.addWidget(line)
    line.resize(900, 36)
    line.show()
    return line, clock


def test_what_is_said_while_nobody_looks_waits_until_somebody_does(
    qtbot: QtBot, line: StatusLine, away: list[QWidget]
) -> None:
    line.say("1,204 photos added.")
    assert not timer_of(line).isActive()
    assert away == [], "words alone call nobody"
    come_back(qtbot)
    assert timer_of(line).isActive(), "and then it can be read for as long as ever"
    assert line.message == "1,204 photos added."
    line.close()


def test_the_end_of_a_long_job_calls_and_says_so_and_takes_no_focus(
    qtbot: QtBot, away: list[QWidget]
) -> None:
    line, clock = clocked(qtbot)
    focused, windows = QApplication.focusWidget(), len(QApplication.topLevelWidgets())
    long_job(line, clock, 11)
    assert away == [line]
    assert line.message == "Done: Finding faces"
    assert (QApplication.focusWidget(), len(QApplication.topLevelWidgets())) == (focused, windows)
    line.say("12 photos added.")
    assert line.message == "12 photos added."


def test_a_short_one_does_not(qtbot: QtBot, away: list[QWidget]) -> None:
    line, clock = clocked(qtbot)
    long_job(line, clock, 9)
    assert (away, line.message) == ([], "")


def test_nobody_is_called_who_is_here(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    called: list[QWidget] = []
    monkeypatch.setattr("ui.shared.status_line._is_looked_at", lambda: True)
    monkeypatch.setattr(QApplication, "alert", called.append)
    line, clock = clocked(qtbot)
    long_job(line, clock, 1000)
    assert (called, line.message) == ([], "")


def test_work_nobody_asked_for_calls_only_if_it_has_something_to_say(
    qtbot: QtBot, away: list[QWidget]
) -> None:
    line, clock = clocked(qtbot)
    long_job(line, clock, 60, pausable=False)
    assert (away, line.message) == ([], "")
    line.say("3 faces were repaired.")
    assert away == [line]
    line.say("And this is a different matter.")
    assert away == [line]


# What was said lately


def opened(qtbot: QtBot, line: StatusLine) -> SaidList:
    qtbot.waitUntil(lambda: any(one.isVisible() for one in line.findChildren(SaidList)))
    return next(one for one in line.findChildren(SaidList) if one.isVisible())


@pytest.fixture
def told(qtbot: QtBot) -> Iterator[StatusLine]:
    """A line at the foot of a window, that has said something."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addStretch(1)
    line = StatusLine()
    column.addWidget(line)
    window.resize(900, 500)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    line.say("Named Sarah", undo=True)
    line.say("The disk is full.", error=True)
    line.say("12 photos added.")
    yield line
    window.close()


def test_messages_can_be_read_again_by_a_click(qtbot: QtBot, told: StatusLine) -> None:
    QTest.mouseClick(message_label(told), Qt.MouseButton.LeftButton)
    shown = opened(qtbot, told)
    model = shown.list.model()
    said = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    assert said == ["12 photos added.", "The disk is full.", "Named Sarah"]
    assert "Today at" in str(model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert_all_told(shown)
    QTest.keyClick(shown.list, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not told.findChildren(SaidList))
    assert told.message == "12 photos added."


def test_messages_can_be_read_again_by_keys_when_they_have_gone(qtbot: QtBot, told: StatusLine) -> None:
    timer_of(told).timeout.emit()
    assert told.message == ""
    again = button(told, "Messages")
    again.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(again, Qt.Key.Key_Return)
    shown = opened(qtbot, told)
    QTest.keyClick(shown.list, Qt.Key.Key_Down)
    assert shown.list.currentIndex().data() == "The disk is full."
    assert shown.geometry().bottom() < told.mapToGlobal(told.rect().topLeft()).y()
    QTest.keyClick(shown.list, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not told.findChildren(SaidList))
    assert told.window().focusWidget() is again


def test_no_more_than_twenty_are_remembered_and_the_same_words_once(line: StatusLine) -> None:
    assert not button(line, "Messages").isVisible()
    for number in range(MOST + 5):
        line.say(f"Message {number}")
        line.say(f"Message {number}")
    assert [said.text for said in line.messages] == [f"Message {n}" for n in range(MOST + 4, 4, -1)]
    assert button(line, "Messages").isVisible()


def test_the_line_is_told_and_walked(told: StatusLine) -> None:
    told.set_progress(SCAN)
    told.say("Named Sarah", undo=True)
    assert_all_told(told)
    assert_contrast(told)


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


def test_beside_a_long_error_the_summary_stays_whole(line: StatusLine) -> None:
    line.resize(900, 36)
    line.set_progress(None)
    line.set_summary("78 photos, 7 people")
    line.say("Something went wrong. What happened is in " + "/folder" * 40 + "/crash.txt", error=True)
    QApplication.processEvents()
    job = next(one for one in line.findChildren(ElidedLabel) if one.text() == line.text)
    assert job.width() >= job.sizeHint().width()
    assert message_label(line).geometry().left() > job.geometry().left() + job.sizeHint().width()
    assert message_label(line).geometry().right() <= line.width()
    line.resize(400, 36)
    QApplication.processEvents()
    assert line.width() == 400
