"""What the Review page and the cards can ask; every answer arrives later, in the GUI thread."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from faces.packs import Pack
from models.review import Guesses, Question, Queue
from repository.library import Library
from services.guesses import guesses
from services.reviewing import look_alike, queue
from workers.networks import Networks
from workers.runner import Lane, Task

log = logging.getLogger("Review")

Result = TypeVar("Result")


class ReviewJobs(QObject):
    """Part of `Jobs`. Answers are decisions and go through `Jobs.decide`.

    Of each kind only the newest request is answered: whoever answers questions quickly asks for the next
    ones faster than they are found, and the last answer is the only one that is still true.

    Args:
        networks: of the window.
        looks: the lane where the vectors are at hand; pages and decisions do not wait for it.
        parent: its owner.

    Signals:
        healed: how many centroids were found damaged on the way, and rebuilt.
    """

    healed = Signal(int)

    def __init__(self, networks: Networks, *, looks: Lane, parent: QObject) -> None:
        super().__init__(parent)
        self._networks = networks
        self._looks = looks
        self._newest: dict[str, Task[Any]] = {}

    def queue(
        self,
        skipped: Collection[str],
        then: Callable[[Queue], None],
        failed: Callable[[str], None] | None = None,
    ) -> None:
        """What is worth asking now.

        Args:
            skipped: keys of questions that were put off.
            then: called with it, unless it was asked for again meanwhile.
            failed: called with a sentence; left out, it only stands in the log.
        """
        left_out = frozenset(skipped)
        self._ask("queue", lambda library, pack: queue(library, pack, left_out), then, failed)

    def look_alike(
        self,
        skipped: Collection[str],
        then: Callable[[tuple[Question, ...]], None],
        failed: Callable[[str], None] | None = None,
    ) -> None:
        """Who may be one person; arguments as for `queue`."""
        left_out = frozenset(skipped)
        self._ask("look alike", lambda library, pack: look_alike(library, pack, left_out), then, failed)

    def guesses(self, then: Callable[[Guesses], None], failed: Callable[[str], None] | None = None) -> None:
        """Who each unnamed group and each face in no group most likely is; arguments as for `queue`."""
        self._ask("guesses", guesses, then, failed)

    def _ask(
        self,
        kind: str,
        query: Callable[[Library, Pack], Result],
        then: Callable[[Result], None],
        failed: Callable[[str], None] | None,
    ) -> None:
        if (before := self._newest.pop(kind, None)) is not None:
            before.cancel()

        def work(library: Library) -> tuple[Result, int]:
            answer = query(library, self._networks.pack(library))
            rebuilt, library.rebuilt = library.rebuilt, 0
            return answer, rebuilt

        def done(found: tuple[Result, int]) -> None:
            answer, rebuilt = found
            if rebuilt:
                self.healed.emit(rebuilt)
            # A cancelled one may have been on its way already.
            if self._newest.get(kind) is task:
                then(answer)

        def gave_up(sentence: str) -> None:
            log.info("Not answered: %s", sentence)
            if failed is not None and self._newest.get(kind) is task:
                failed(sentence)

        task = self._looks.submit(work, done=done, failed=gave_up)
        self._newest[kind] = task
