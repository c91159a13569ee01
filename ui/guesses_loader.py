"""Who the unnamed most likely are, for their cards: asked beside everything else, and not too often."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer

from models.review import Guesses
from ui.frame import Frame
from ui.shared.rail import PEOPLE
from workers.jobs import Jobs

REST_MS = 3_000
"""Between two askings: comparing 20,000 groups keeps a core busy for a while."""
FIRST_MS = 1_500
"""Until the first: whoever comes to the page looks at it, and scrolls, before anything else is wanted."""
PAUSE_SECONDS, RETRY_MS = 0.6, 250
"""How long nobody has touched anything before it is asked,"""
MOST_SECONDS = 30.0
"""unless it has waited so long."""


class GuessesLoader(QObject):
    """Keeps the guesses on the people page true.

    Args:
        frame: whose people page shows them.
        jobs: of the window.
        parent: its owner.
    """

    def __init__(self, frame: Frame, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._frame = frame
        self._jobs = jobs
        self._outdated = True
        self._latest = time.monotonic() + MOST_SECONDS
        self._asking = False
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self._ask)

    def outdate(self) -> None:
        """Something was decided or found: what is shown is asked again after a rest."""
        if not self._outdated:
            self._latest = time.monotonic() + MOST_SECONDS
        self._outdated = True
        self._wait_for(REST_MS)

    def load(self) -> None:
        """Somebody comes to the page."""
        if self._outdated:
            self._wait_for(FIRST_MS)

    def _wait_for(self, rest_ms: int) -> None:
        if not self._asking and (not self._wait.isActive() or self._wait.remainingTime() > rest_ms):
            self._wait.start(rest_ms)

    def _ask(self) -> None:
        if self._frame.page != PEOPLE or self._asking:
            return
        if self._jobs.idle() < PAUSE_SECONDS and time.monotonic() < self._latest:
            # Somebody is typing or scrolling: what computes beside them would make that halting.
            self._wait.start(RETRY_MS)
            return
        self._outdated, self._asking = False, True
        self._jobs.review.guesses(self._show, self._failed)

    def _show(self, guesses: Guesses) -> None:
        self._asking = False
        self._frame.people.set_guesses(guesses)
        if self._outdated:
            self._wait_for(REST_MS)

    def _failed(self, _sentence: str) -> None:
        # Nobody asked for it by name, and the next change asks again.
        self._asking = False
