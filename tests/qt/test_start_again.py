"""Starting again: the window closes as by Quit, and only then, and only for that, the program starts anew."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from config.paths import Paths
from config.settings import Settings
from ui import application, start_again
from ui.main_window import MainWindow
from ui.start_again import StartAgain
from workers.jobs import Jobs, prepare_library

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(library=tmp_path / "library", packs=tmp_path / "packs")


@pytest.fixture
def window(qtbot: QtBot, paths: Paths) -> Iterator[MainWindow]:
    library = prepare_library(paths)
    jobs = Jobs(paths, None)
    shown = MainWindow(jobs, paths, Settings())
    shown.show()
    qtbot.waitExposed(shown)
    yield shown
    shown.end()
    library.close()


def test_asking_closes_the_window_and_is_remembered(qtbot: QtBot, window: MainWindow) -> None:
    again = StartAgain(window)
    assert not again.is_wanted
    window.settings.restart_wanted.emit()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert again.is_wanted


def test_who_quits_does_not_start_again(window: MainWindow) -> None:
    again = StartAgain(window)
    window.close()
    assert not again.is_wanted


def test_a_window_that_stays_over_something_unsaved_means_quit_the_next_time(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    again = StartAgain(window)
    with monkeypatch.context() as held:
        held.setattr(window._closing, "is_allowed", lambda: False)
        window.settings.restart_wanted.emit()
        QTest.qWait(20)
        assert window.isVisible()
        assert not again.is_wanted
    window.close()
    assert not again.is_wanted


def test_a_window_held_up_by_an_answer_starts_again_when_it_is_stored(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    again = StartAgain(window)
    with monkeypatch.context() as held:
        held.setattr(window._closing, "is_allowed", lambda: False)
        held.setattr(window.editor.drafts, "is_busy", lambda: True)
        window.settings.restart_wanted.emit()
        QTest.qWait(20)
        assert window.isVisible()
    window.close()
    assert again.is_wanted


def test_the_program_is_started_with_the_words_it_was_started_with(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "orig_argv", ["python", "main_qt.py", "--library", "a folder"])
    assert start_again.command() == [sys.executable, "main_qt.py", "--library", "a folder"]


def test_what_is_started_outlives_us_and_begins_in_our_folder(qtbot: QtBot, tmp_path: Path) -> None:
    told = tmp_path / "told"
    code = f"import os, pathlib; pathlib.Path({str(told)!r}).write_text(os.getcwd())"
    assert start_again.start([sys.executable, "-c", code])
    qtbot.waitUntil(lambda: told.exists() and told.read_text() == str(Path.cwd()), timeout=20_000)


def test_what_cannot_be_started_is_told(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    assert not start_again.start([str(tmp_path / "nowhere")])
    assert "Please start it yourself" in caplog.text


@pytest.mark.parametrize("restart", [True, False])
def test_the_library_is_closed_before_the_program_starts_again(
    paths: Paths, monkeypatch: pytest.MonkeyPatch, restart: bool
) -> None:
    started: list[bool] = []

    def begin(_words: list[str]) -> bool:
        # A second start finds it free.
        prepare_library(paths).close()
        started.append(True)
        return True

    monkeypatch.setattr(application, "start", begin)

    def leave() -> None:
        (window,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow))
        if restart:
            window.settings.restart_wanted.emit()
        else:
            window.closeEvent(QCloseEvent())
            window.close()

    QTimer.singleShot(200, leave)
    assert application.run(paths, folders=[], wanted_pack=None) == 0
    assert started == [True] * restart
