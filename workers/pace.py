"""How much of the machine a scan takes: cores by whether somebody is at it, memory by the size of photos."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

IDLE_AFTER = 5.0
"""Seconds without a key or a click after which the person is taken to be only watching."""
PIXELS_AT_ONCE = 100_000_000
"""Pixels being decoded at the same time. Of 12 megapixels that is more photos than there are cores; of 50
it is two, and larger ones wait until they are alone."""
NICENESS = 10
"""Where threads have priorities of their own (Linux), a scan's stand back behind the window's."""


class Pace:
    """Lets threads look at photos: as many as there are cores, one fewer while the person is active.

    Args:
        threads: at most at once.
        spared: how many of them rest while the person does something; one thread always works.
        clock: seconds.
    """

    def __init__(self, threads: int, *, spared: int = 0, clock: Callable[[], float] = time.monotonic) -> None:
        self.threads = max(1, threads)
        self._spared = spared
        self._clock = clock
        self._touched = -IDLE_AFTER + clock()
        self._turn = threading.Condition()
        self._looking = 0
        self._pixels = 0

    @classmethod
    def alone(cls) -> Pace:
        """All cores: nobody is at a window."""
        return cls(os.cpu_count() or 1)

    @classmethod
    def beside_a_window(cls) -> Pace:
        """All cores while nobody moves, all but one while somebody does."""
        return cls(os.cpu_count() or 1, spared=1)

    def touch(self) -> None:
        """The person did something; may be called from any thread, and costs nothing."""
        self._touched = self._clock()

    def idle(self) -> float:
        """Seconds since the person did something."""
        return self._clock() - self._touched

    def allowed(self) -> int:
        """How many threads may look at a photo just now."""
        active = self._spared and self._clock() - self._touched < IDLE_AFTER
        return max(1, self.threads - self._spared) if active else self.threads

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Wait until one more may look, and look."""
        with self._turn:
            # The person falling idle wakes nobody, so waiting threads look up now and then.
            while self._looking >= self.allowed():
                self._turn.wait(timeout=0.25)
            self._looking += 1
        try:
            yield
        finally:
            with self._turn:
                self._looking -= 1
                self._turn.notify_all()

    @contextmanager
    def room(self, pixels: int) -> Iterator[None]:
        """Wait until that many pixels fit beside those being decoded; a photo alone always fits."""
        with self._turn:
            self._turn.wait_for(lambda: not self._pixels or self._pixels + pixels <= PIXELS_AT_ONCE)
            self._pixels += pixels
        try:
            yield
        finally:
            with self._turn:
                self._pixels -= pixels
                self._turn.notify_all()

    def stand_back(self) -> None:
        """Called first in each thread: where a window is open, let the system prefer it."""
        if self._spared and sys.platform == "linux":
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), NICENESS)
