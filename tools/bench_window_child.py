"""A window of its own for bench_window.py: WHAT PHOTOS LIBRARY."""

from __future__ import annotations

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bench_match import percentile
from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from config.paths import Paths
from config.settings import Settings
from models.changes import Changes
from services.naming import name_person
from ui.main_window import MainWindow
from ui.shared import theme
from workers.jobs import Jobs, prepare_library

EVERY = 15
"""Milliseconds between two posted events: faster than anybody types or clicks."""
ENOUGH = 2000
LIMIT = 120.0


class Answers(QObject):
    """Posts keys and moves to the window and notes how long each waited for its turn."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._sent: list[float] = []
        self.waited: list[float] = []
        self._target = QObject(self)
        window.installEventFilter(self)
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._post)
        self._last = time.perf_counter()
        self._timer.start()

    def _post(self) -> None:
        # A late timer is a late answer: what keeps it waiting keeps a person waiting.
        now = time.perf_counter()
        self.waited.append(max(0.0, now - self._last - EVERY / 1000))
        self._last = now
        key = Qt.Key.Key_F13 if len(self.waited) % 2 else Qt.Key.Key_F14
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.postEvent(self._window, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))
        place = QPointF(40 + len(self.waited) % 400, 300)
        move = QMouseEvent(
            QEvent.Type.MouseMove,
            place,
            self._window.mapToGlobal(place),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.postEvent(self._window, move)
        self._sent.append(now)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """The answer to the newest event that was sent."""
        if event.type() == QEvent.Type.KeyRelease and self._sent:
            self.waited.append(time.perf_counter() - self._sent.pop(0))
        return False


def main() -> None:
    """Run what was asked for and print it."""
    what, photos, library = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    app = QApplication(["bench"])
    theme.apply(app, "light")
    paths = Paths.choose(library)
    prepare_library(paths).close()
    jobs = Jobs(paths, None)
    window = MainWindow(jobs, paths, Settings())
    window.show()
    print(first(app, window, photos) if what == "first" else answers(app, window, jobs, photos))
    window.end()


def first(app: QApplication, window: MainWindow, photos: Path) -> float:
    """Seconds until the first card."""
    began = time.perf_counter()
    window.begin([photos])
    while not window.frame.people.shown() and time.perf_counter() - began < LIMIT:
        app.processEvents()
        time.sleep(0.002)
    return time.perf_counter() - began


def answers(app: QApplication, window: MainWindow, jobs: Jobs, photos: Path) -> str:
    """Percentiles of the waits, and how long naming took, from the decision to the change on screen."""
    window.begin([photos])
    watch = Answers(window)
    named: list[float] = []
    busy: list[float] = []
    began = time.perf_counter()
    asked: list[float] = []

    def changed(_changes: Changes) -> None:
        named.append(time.perf_counter() - asked.pop())

    def ask() -> None:
        shown = window.frame.people.shown()
        if shown and not asked:
            asked.append(time.perf_counter())
            person, name = shown[len(named) % len(shown)], f"Somebody {len(named)}"
            jobs.decide(lambda lib, pack: name_person(lib, pack, person, name), changed)

    asking = QTimer(window)
    asking.setInterval(700)
    asking.timeout.connect(ask)
    asking.start()
    while jobs.scans.is_scanning() or time.perf_counter() - began < 1:
        app.processEvents()
        time.sleep(0.0005)
        busy.append(time.perf_counter())
        if time.perf_counter() - began > LIMIT or len(watch.waited) > 2 * ENOUGH:
            break
    waits = [1000 * wait for wait in watch.waited]
    lines = [
        f"{len(waits)} events answered in {time.perf_counter() - began:.0f} s of scanning, ms: "
        + ", ".join(f"p{int(100 * share)} {percentile(waits, share):.1f}" for share in (0.5, 0.95, 0.99))
        + f", longest {max(waits):.1f}",
    ]
    if named:
        ms = [1000 * wait for wait in named]
        lines.append(f"{len(ms)} people named, ms: p50 {percentile(ms, 0.5):.1f}, longest {max(ms):.1f}")
    return "\n".join(lines)


if __name__ == "__main__":
    main()
