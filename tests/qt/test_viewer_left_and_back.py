"""The viewer in the window: left while something is on its way, in full screen, and on another screen."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from models.changes import Changes
from tests.qt.viewer_desk import ViewingDesk, viewing_desk
from ui import viewer_deeds
from ui.frame import EDITOR, VIEWER
from ui.shared.rail import PHOTOS
from ui.viewer.other_screen import OtherScreen

KEY = Qt.Key
READ_ONLY = "This library is open in another Kinframe (process 7), so here it can only be looked at."

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ViewingDesk]:
    # There is but one here.
    monkeypatch.setattr(viewer_deeds, "other_than", lambda screens, _here: screens[0])
    yield from viewing_desk(qtbot, tmp_path, monkeypatch)


def other_screen(desk: ViewingDesk) -> OtherScreen:
    """The photo on it; the keyboard stays in the window."""
    desk.page.do("other")
    other = desk.window.deeds.other
    assert other is not None
    desk.until(other.isVisible)
    desk.window.activateWindow()
    desk.until(desk.page.isActiveWindow)
    desk.page.stage.setFocus()
    return other


def turn_of(desk: ViewingDesk, name: str) -> object:
    return desk.rows("SELECT turn FROM photos WHERE id = ?", desk.photo(name))[0][0]


# What is on its way


def test_a_late_answer_leads_nowhere_once_the_viewer_or_the_editor_was_left(
    desk: ViewingDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    late: list[Callable[[], None]] = []
    monkeypatch.setattr(desk.window.loader, "show_person", lambda _person, then: late.append(then))
    desk.view("b.jpg")
    desk.page.person_wanted.emit(desk.person("Sarah"))
    desk.press(KEY.Key_Escape)
    assert desk.window.frame.page == PHOTOS
    late.pop()()
    assert desk.window.frame.page == PHOTOS
    desk.view("b.jpg")
    desk.press(KEY.Key_E)
    desk.until(lambda: desk.window.frame.page == EDITOR and desk.editor.canvas.shows_image())
    desk.window.navigation.open_person(desk.person("Sarah"))
    desk.press(KEY.Key_Escape)
    assert desk.window.frame.page == VIEWER
    late.pop()()
    assert desk.window.frame.page == VIEWER


def test_a_slideshow_goes_on_from_the_last_photo_when_that_is_thrown_away(desk: ViewingDesk) -> None:
    desk.view("e.jpg")
    desk.page.slideshow.seconds = 99
    desk.press(KEY.Key_S)
    photo = desk.photo("e.jpg")
    with closing(sqlite3.connect(desk.library / "kinframe.sqlite3", isolation_level=None)) as other:
        other.execute("UPDATE photos SET trashed = '[]' WHERE id = ?", (photo,))
    desk.jobs.changed.emit(Changes(photos=frozenset({photo}), step=None))
    desk.until(lambda: desk.shows("a.jpg"))
    assert desk.page.slideshow.is_running
    seen = ["a.jpg"]
    desk.window.viewer.shown.connect(lambda *_: seen.append(desk.name) if desk.name != seen[-1] else None)
    desk.page.slideshow.set_seconds(0)
    desk.until(lambda: len(seen) > 5)
    desk.press(KEY.Key_Escape)
    assert seen[:6] == ["a.jpg", "b.jpg", "c.jpg", "d.jpg", "a.jpg", "b.jpg"]


# The whole screen


def test_what_is_said_is_seen_in_full_screen_too(desk: ViewingDesk) -> None:
    desk.view("b.jpg")
    status = desk.window.frame.status
    desk.press(KEY.Key_F11)
    assert not status.isVisible()
    desk.press(KEY.Key_C, control=True)
    desk.until(lambda: status.isVisible() and status.message == "The photo is on the clipboard.")
    status.say("")
    assert not status.isVisible()
    desk.jobs.failed.emit("It holds another picture by now.")
    assert status.isVisible()
    assert status.message == "It holds another picture by now."
    desk.press(KEY.Key_F11)
    assert status.isVisible()
    QGuiApplication.clipboard().clear()


def test_from_the_editor_one_comes_back_to_the_screens_one_left(desk: ViewingDesk) -> None:
    desk.view("b.jpg")
    other = other_screen(desk)
    desk.press(KEY.Key_F11)
    desk.press(KEY.Key_E)
    desk.until(lambda: desk.window.frame.page == EDITOR and desk.editor.canvas.shows_image())
    assert not desk.window.isFullScreen(), "other pages are in a window"
    assert desk.window.deeds.other is other
    desk.press(KEY.Key_Escape)
    desk.until(lambda: desk.shows("b.jpg"))
    assert desk.window.isFullScreen()
    assert desk.window.deeds.other is other
    desk.press(KEY.Key_E)
    desk.until(lambda: desk.window.frame.page == EDITOR and desk.editor.canvas.shows_image())
    desk.press(KEY.Key_2, control=True)
    desk.until(lambda: desk.window.deeds.other is None)
    desk.view("c.jpg")
    assert not desk.window.isFullScreen()


# Another screen


def test_keys_do_on_the_other_screen_what_they_do_here(desk: ViewingDesk) -> None:
    desk.view("b.jpg")
    other = other_screen(desk)
    QTest.keyClick(other.stage, KEY.Key_Right)
    desk.until(lambda: desk.shows("c.jpg"))
    QTest.keyClick(other.stage, KEY.Key_R)
    desk.until(lambda: turn_of(desk, "c.jpg") == 1)
    desk.page.slideshow.seconds = 99
    QTest.keyClick(other.stage, KEY.Key_S)
    assert desk.page.slideshow.is_running
    QTest.keyClick(other.stage, KEY.Key_Space)
    assert desk.page.slideshow.is_resting
    QTest.keyClick(other.stage, KEY.Key_F11)
    desk.until(lambda: desk.window.deeds.other is None)
    assert not desk.window.isFullScreen()


def test_a_larger_other_screen_gets_its_pixels(desk: ViewingDesk) -> None:
    desk.view("b.jpg")
    other = other_screen(desk)
    desk.until(lambda: desk.shows("b.jpg"))
    other.showNormal()
    other.resize(2400, 1600)
    desk.until(lambda: other.stage.image is not None and other.stage.image.width() > 2300)
    assert not other.stage.is_finer_wanted()


def test_a_screen_that_is_unplugged_takes_the_photo_with_it(desk: ViewingDesk) -> None:
    desk.view("b.jpg")
    other = other_screen(desk)
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    app.screenRemoved.emit(other.screen())
    desk.until(lambda: desk.window.deeds.other is None)
    assert desk.window.frame.page == VIEWER


@pytest.fixture
def looking(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ViewingDesk]:
    yield from viewing_desk(qtbot, tmp_path, monkeypatch, READ_ONLY)


@pytest.mark.parametrize("key", [KEY.Key_R, KEY.Key_Delete, KEY.Key_B])
def test_in_a_library_that_is_only_looked_at_keys_say_so(looking: ViewingDesk, key: Qt.Key) -> None:
    looking.view("b.jpg")
    looking.press(key)
    assert looking.window.frame.status.message == READ_ONLY
    assert looking.window.frame.page == VIEWER
