"""The window notices what changes on the disk: at once, now and then, or only when asked."""

from __future__ import annotations

import shutil
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from config.settings import Settings
from media.volumes import Volume
from tests.fakes import Look, paint
from tests.qt.painted_window import PATIENCE, asked, painted_window
from ui.main_window import MainWindow
from ui.settings.watching_part import WatchingPart
from workers import watch_jobs

COUNT = 4
QUIET = 3_000


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    for number in range(COUNT):
        paint(tmp_path / "photos" / f"{number}.png", [Look(1, number), Look(2, number)])
    return tmp_path / "photos"


@pytest.fixture
def window(
    tmp_path: Path, photos: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    with painted_window(tmp_path / "library", photos, qtbot, monkeypatch) as window:
        yield window


@pytest.fixture
def watched(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """It watches: the first look at all of the folder is over."""
    with qtbot.waitSignal(window._jobs.scanned, timeout=PATIENCE):
        window._jobs.watch.begin()
    return window


def _count(qtbot: QtBot, window: MainWindow) -> tuple[int, int]:
    return asked(qtbot, window, lambda library: (library.photos.count(), library.photos.count_missing()))


def test_what_comes_and_goes_is_noticed(qtbot: QtBot, watched: MainWindow, photos: Path) -> None:
    paint(photos / "new" / "new.png", [Look(1, 100)])
    qtbot.waitUntil(lambda: _count(qtbot, watched) == (COUNT + 1, 0), timeout=PATIENCE)
    shutil.rmtree(photos / "new")
    qtbot.waitUntil(lambda: _count(qtbot, watched) == (COUNT + 1, 1), timeout=PATIENCE)
    # Only the folder somebody chose is one.
    assert asked(qtbot, watched, lambda library: library.folders.all(state="done")) == [photos]


def test_what_came_before_it_watched_is_noticed(qtbot: QtBot, window: MainWindow, photos: Path) -> None:
    paint(photos / "new.png", [Look(1, 100)])
    window._jobs.watch.begin()
    qtbot.waitUntil(lambda: _count(qtbot, window) == (COUNT + 1, 0), timeout=PATIENCE)


def test_what_changes_during_a_scan_is_looked_at_after_it(
    qtbot: QtBot, watched: MainWindow, photos: Path
) -> None:
    scans = watched._jobs.scans
    scans.scan([photos])
    scans.pause()
    paint(photos / "new.png", [Look(1, 100)])
    qtbot.waitUntil(lambda: bool(watched._jobs.watch._waiting), timeout=PATIENCE)
    assert len(scans._scans) == 1
    scans.resume()
    qtbot.waitUntil(lambda: _count(qtbot, watched) == (COUNT + 1, 0), timeout=PATIENCE)


def test_a_photo_being_written_is_looked_at_when_it_is_finished(
    qtbot: QtBot, watched: MainWindow, photos: Path, tmp_path: Path
) -> None:
    whole = paint(tmp_path / "whole.png", [Look(1, 100)]).read_bytes()
    with (photos / "slow.png").open("wb") as file:
        for at in range(0, len(whole), 1 + len(whole) // 30):
            file.write(whole[at : at + 1 + len(whole) // 30])
            file.flush()
            qtbot.wait(150)
    qtbot.waitUntil(lambda: _count(qtbot, watched) == (COUNT + 1, 0), timeout=PATIENCE)
    assert asked(qtbot, watched, lambda library: library.problems.count()) == 0


def test_only_when_asked(qtbot: QtBot, window: MainWindow, photos: Path) -> None:
    watch = window._jobs.watch
    told: list[object] = []
    window.settings.begin(Settings(watch=False))
    watch.begin()
    watch.due.connect(told.append)
    assert not any(thread.name == "watching" and thread.is_alive() for thread in threading.enumerate())
    paint(photos / "new.png", [Look(1, 100)])
    watch.look_now()
    qtbot.wait(QUIET)
    assert (_count(qtbot, window), told) == ((COUNT, 0), [])
    # As the settings page does; then it is noticed without being asked.
    window.frame.settings.library.watching.chosen.emit(True)
    qtbot.waitUntil(lambda: _count(qtbot, window) == (COUNT + 1, 0), timeout=PATIENCE)
    assert window._settings.watch
    window.frame.settings.library.watching.chosen.emit(False)
    paint(photos / "newer.png", [Look(1, 101)])
    qtbot.wait(QUIET)
    assert _count(qtbot, window) == (COUNT + 1, 0)


def test_now_and_then_all_folders_are_looked_at(
    qtbot: QtBot, watched: MainWindow, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch = watched._jobs.watch
    told: list[list[Path]] = []
    watch.due.connect(told.append)
    watch._look_if_due()
    monkeypatch.setattr(watch_jobs, "RESCAN_SECONDS", 0)
    # Not while somebody is at it.
    watched._jobs.person_is_active()
    watch._look_if_due()
    qtbot.wait(100)
    assert not told
    monkeypatch.setattr(watch_jobs, "IDLE_SECONDS", 0)
    with qtbot.waitSignal(watched._jobs.scanned, timeout=PATIENCE):
        watch._look_if_due()
    assert told == [[photos]]


def test_coming_back_from_other_windows(
    qtbot: QtBot, watched: MainWindow, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    told: list[object] = []
    watched._jobs.watch.due.connect(told.append)
    away, here = Qt.ApplicationState.ApplicationInactive, Qt.ApplicationState.ApplicationActive
    app.applicationStateChanged.emit(away)
    app.applicationStateChanged.emit(here)
    qtbot.wait(100)
    assert not told
    app.applicationStateChanged.emit(away)
    monkeypatch.setattr(watch_jobs, "AWAY_SECONDS", 0)
    with qtbot.waitSignal(watched._jobs.scanned, timeout=PATIENCE):
        app.applicationStateChanged.emit(here)
    assert told == [[photos]]


def test_a_folder_whose_disk_is_away_is_not_looked_at(
    qtbot: QtBot, watched: MainWindow, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its mount point is there, and empty: that says nothing of the photos."""
    asked(qtbot, watched, lambda library: library.folders.set_volume(photos, "DISK", photos))
    monkeypatch.setattr(watch_jobs, "mounted_volumes", lambda: [Volume("OTHER", Path("/"))])
    told: list[object] = []
    watched._jobs.watch.due.connect(told.append)
    watched._jobs.watch.look_now()
    qtbot.wait(200)
    assert not told
    monkeypatch.setattr(watch_jobs, "mounted_volumes", lambda: [Volume("DISK", photos)])
    watched._jobs.watch.look_now()
    qtbot.waitUntil(lambda: told == [[photos]], timeout=PATIENCE)


def test_a_scan_somebody_stopped_is_not_begun_again(qtbot: QtBot, watched: MainWindow, photos: Path) -> None:
    asked(qtbot, watched, lambda library: library.folders.mark([photos], "stopped"))
    told: list[object] = []
    watched._jobs.watch.due.connect(told.append)
    watched._jobs.watch.look_now()
    qtbot.wait(200)
    assert not told


def test_closing_the_window_ends_every_thread(
    tmp_path: Path, photos: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = set(threading.enumerate())
    with painted_window(tmp_path / "library", photos, qtbot, monkeypatch) as window:
        window._jobs.watch.begin()
        deadline = time.monotonic() + PATIENCE / 1000
        while not any(thread.name == "watching" for thread in threading.enumerate()):
            assert time.monotonic() < deadline
            qtbot.wait(20)
    qtbot.waitUntil(lambda: set(threading.enumerate()) <= before, timeout=PATIENCE)


def test_the_settings_say_what_the_choice_means(qtbot: QtBot) -> None:
    part = WatchingPart()
    qtbot.addWidget(part)
    assert "noticed at once" in part.words
    part.show_limited()
    assert "cannot watch so many folders" in part.words
    with qtbot.waitSignal(part.chosen) as chosen:
        part.buttons()[1].click()
    assert chosen.args == [False]
    assert "F5" in part.words
    with qtbot.assertNotEmitted(part.chosen, wait=20):
        part.buttons()[1].click()
