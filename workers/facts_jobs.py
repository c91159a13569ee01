"""Catching up in the window: after the start, a slice at a time, behind whatever else waits."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from models.changes import Changes
from models.progress import Progress
from workers.facts_worker import CaughtUp, catch_up
from workers.pace import Pace
from workers.runner import Lane

SLICE = 500
"""Photos: some seconds' work, after which a scan somebody asks for begins."""


class FactsJobs(QObject):
    """Part of `Jobs`.

    Args:
        pace: of the window's scans.
        background: the lane of what nobody waits for.
        parent: its owner.

    Signals:
        progress: a `Progress`, or None when it has ended.
        changed: the `Changes` of it, at the end.
        caught_up: something was read, and there is nothing more.
    """

    progress = Signal(object)
    changed = Signal(object)
    caught_up = Signal()

    def __init__(self, pace: Pace, *, background: Lane, parent: QObject) -> None:
        super().__init__(parent)
        self._pace = pace
        self._background = background
        self._done = 0
        self._under_way = False

    def begin(self) -> None:
        """Read what has not been read; where all has been, that is one question of the library."""
        if not self._under_way:
            self._under_way = True
            self._done = 0
            self._slice(0)

    def _slice(self, after: int) -> None:
        self._background.follow(
            lambda library: catch_up(library, self._pace, after=after, most=SLICE),
            done=self._sliced,
            failed=lambda _sentence: self._end(),
            progress=self._report,
            cancelled=self._end,
        )

    def _report(self, seen: Progress) -> None:
        self.progress.emit(Progress(seen.stage, self._done + seen.done, self._done + seen.total))

    def _sliced(self, caught: CaughtUp) -> None:
        self._done += caught.read
        if caught.ended:
            self._end()
        else:
            self._slice(caught.after)

    def _end(self) -> None:
        self._under_way = False
        self.progress.emit(None)
        if self._done:
            # Once, for what is on the screen: the grid is not to move while somebody looks at it.
            self.changed.emit(Changes(everything=True))
            self.caught_up.emit()
