"""Which jobs are under way at once, and which of them the status line speaks of."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from config.language import tr
from models.progress import Progress
from ui.shared.words import progress_words


@dataclass(slots=True)
class Job:
    """One of them.

    Attributes:
        progress: its last report.
        pausable: whether it can be paused and stopped.
        since: when its first report came, in seconds of the clock.
        paused: whether it waits.
    """

    progress: Progress
    pausable: bool
    since: float
    paused: bool = False

    @property
    def words(self) -> str:
        """What is said of it."""
        words = progress_words(self.progress)
        return tr("Paused. {job}", job=words) if self.paused else words


class UnderWay:
    """The jobs of a window by who reports of them.

    Args:
        clock: seconds that only ever grow.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._jobs: dict[str, Job] = {}

    @property
    def first(self) -> Job | None:
        """The one the buttons are for: one that can be paused, else the one that began first."""
        return next(iter(self._in_order()), None)

    @property
    def first_of(self) -> str | None:
        """Who reports of that one; None for nobody."""
        first = self.first
        return next((of for of, job in self._jobs.items() if job is first), None)

    @property
    def lines(self) -> list[str]:
        """What is said of each, the first one first."""
        return [job.words for job in self._in_order()]

    def report(self, of: str, progress: Progress, *, pausable: bool) -> None:
        """Something is under way, or has come further."""
        job = self._jobs.get(of)
        if job is None:
            self._jobs[of] = Job(progress, pausable, self._clock())
        else:
            job.progress, job.pausable = progress, pausable
            job.paused = job.paused and pausable

    def end(self, of: str) -> tuple[Job, float] | None:
        """It is under way no more; returns it, and how many seconds it took. None if it never was."""
        job = self._jobs.pop(of, None)
        return None if job is None else (job, self._clock() - job.since)

    def pause(self, *, paused: bool) -> None:
        """Whether the first one waits, if it can."""
        if (job := self.first) is not None:
            job.paused = paused and job.pausable

    def _in_order(self) -> list[Job]:
        return sorted(self._jobs.values(), key=lambda job: (not job.pausable, job.since))
