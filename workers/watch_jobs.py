"""Looking at what changes in the chosen folders while the window is open."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from media.volumes import mounted_volumes
from models.part import Part
from models.progress import Progress, ScanReport
from repository.library import Library
from services.relocating import folders_at_hand
from workers.pace import Pace
from workers.runner import Lane
from workers.scan_jobs import ScanJobs

if TYPE_CHECKING:
    from workers.watching import Watcher

log = logging.getLogger("Watching")

RESCAN_SECONDS = 30 * 60
IDLE_SECONDS = 60
"""A rescan that nobody asked for waits until nobody has used the window for so long."""
AWAY_SECONDS = 10 * 60
"""Whoever was in other windows for so long may have changed something there."""
TICK_MS = 60 * 1000
AGAIN_MS, LONGEST_AGAIN_MS = 3_000, 60_000
"""After which files that were just being written are looked at; longer each time they still are."""


class WatchJobs(QObject):
    """Part of `Jobs`. One scan at a time: what changes during one is looked at after it.

    Args:
        scans: does the looking.
        pace: knows whether somebody is at the window.
        commands: the lane that reads which folders there are.
        parent: its owner.

    Signals:
        due: the folders (a list of `Path`) in which changes are to be looked for that nobody told of.
        limited: the system cannot watch all folders.
    """

    due = Signal(object)
    limited = Signal()
    _news = Signal()

    def __init__(self, scans: ScanJobs, pace: Pace, *, commands: Lane, parent: QObject) -> None:
        super().__init__(parent)
        self._scans = scans
        self._pace = pace
        self._commands = commands
        self._queue: SimpleQueue[Callable[[], None]] = SimpleQueue()
        self._watcher: Watcher | None = None
        self._waiting, self._left = Part(), Part()
        self._is_wanted = True
        self._is_open = False
        self._looked = time.monotonic()
        self._away_since: float | None = None
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._look_if_due)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(AGAIN_MS)
        self._again.timeout.connect(self._look_at_left)
        self._news.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        scans.scanned.connect(self._scanned)
        scans.progress.connect(self._progressed)

    def begin(self) -> None:
        """Watch from now on, unless somebody does not want it."""
        self._is_open = True
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._window_changed)
        self.set_wanted(wanted=self._is_wanted)

    def set_wanted(self, *, wanted: bool) -> None:
        """Whether to look for changes without being asked."""
        self._is_wanted = wanted
        if not self._is_open:
            return
        if wanted:
            self._tick.start()
            self._watch()
        else:
            self._tick.stop()
            self._again.stop()
            self._waiting = self._left = Part()
            if self._watcher is not None:
                self._watcher.watch([])

    def look_now(self) -> None:
        """Look for changes in all chosen folders: the system may not have told of all."""
        self._looked = time.monotonic()

        def found(folders: list[Path]) -> None:
            if folders and self._is_active() and not self._scans.is_scanning():
                self.due.emit(folders)

        self._commands.submit(_folders_to_look_at, done=found)

    def end(self) -> None:
        """Watch nothing any more; no thread is left."""
        self._is_open = False
        self._tick.stop()
        self._again.stop()
        if self._watcher is not None:
            self._watcher.close()

    def _is_active(self) -> bool:
        return self._is_open and self._is_wanted

    def _post(self, news: Callable[[], None]) -> None:
        self._queue.put(news)
        self._news.emit()

    @Slot()
    def _deliver(self) -> None:
        try:
            news = self._queue.get_nowait()
        except Empty:
            return
        if self._is_active():
            news()

    def _watch(self) -> None:
        def found(folders: list[Path]) -> None:
            if self._is_active():
                self._watcher = self._watcher or self._new_watcher()
                self._watcher.watch(folders)

        def read(library: Library) -> list[Path]:
            # Here, not in the GUI thread, and not while the program starts: it takes a while.
            import workers.watching  # noqa: F401

            return library.folders.all()

        self._commands.submit(read, done=found)

    def _new_watcher(self) -> Watcher:
        from workers.watching import Watcher

        return Watcher(
            lambda part: self._post(lambda: self._changed(part)), lambda: self._post(self.limited.emit)
        )

    def _changed(self, part: Part) -> None:
        self._waiting |= part
        self._look()

    def _look(self) -> None:
        if self._waiting and self._is_active() and not self._scans.is_scanning():
            part, self._waiting = self._waiting, Part()
            self._scans.scan_part(part)

    def _progressed(self, progress: Progress | None) -> None:
        if progress is None:
            # Not at once: whoever waits for the end of the scans goes first.
            QTimer.singleShot(0, self, self._look)

    def _scanned(self, report: ScanReport) -> None:
        if not self._is_active():
            return
        if report.left:
            self._left |= report.left
            self._again.start()
            self._again.setInterval(min(2 * self._again.interval(), LONGEST_AGAIN_MS))
        else:
            self._again.setInterval(AGAIN_MS)
        if not self._scans.ends_quietly():
            # Folders may have come, or are there again.
            self._looked = time.monotonic()
            self._watch()

    def _look_at_left(self) -> None:
        left, self._left = self._left, Part()
        self._changed(left)

    def _look_if_due(self) -> None:
        if time.monotonic() - self._looked >= RESCAN_SECONDS and self._pace.idle() >= IDLE_SECONDS:
            self.look_now()

    def _window_changed(self, state: Qt.ApplicationState) -> None:
        if state != Qt.ApplicationState.ApplicationActive:
            self._away_since = self._away_since or time.monotonic()
            return
        since, self._away_since = self._away_since, None
        if since is not None and time.monotonic() - since >= AWAY_SECONDS and self._is_active():
            self.look_now()


def _folders_to_look_at(library: Library) -> list[Path]:
    """Those whose disk is there, without those whose scan somebody has stopped."""
    stopped = set(library.folders.all(state="stopped"))
    return [folder for folder in folders_at_hand(library, mounted_volumes()) if folder not in stopped]
