"""Similar shots for the window: looked for where neither pages nor decisions wait for it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator
from typing import NamedTuple

from PySide6.QtCore import QObject

from models.progress import Progress
from repository.library import Library
from services.stacks import Offer, fittest, offers
from workers.runner import Lane, Task

log = logging.getLogger("Stacks")


class OfferedStack(NamedTuple):
    """Photos that look alike, by id in the order taken, and the one that would stand for all of them."""

    photos: Offer
    top: int


Offered = list[OfferedStack]


class StackJobs(QObject):
    """Part of `Jobs`. What is answered goes through `Jobs.decide`.

    Args:
        looks: the lane.
        parent: its owner.
    """

    def __init__(self, *, looks: Lane, parent: QObject) -> None:
        super().__init__(parent)
        self._looks = looks
        self._newest: Task[Offered] | None = None

    def find(self, then: Callable[[Offered], None]) -> None:
        """What looks alike now, the latest first; only the newest request is answered."""
        if self._newest is not None:
            self._newest.cancel()

        def done(found: Offered) -> None:
            if self._newest is task:
                self._newest = None
                then(found)

        task = self._looks.follow(_found, done=done, failed=lambda sentence: log.warning("%s", sentence))
        self._newest = task


def _found(library: Library) -> Generator[Progress, None, Offered]:
    found = yield from offers(library)
    return [OfferedStack(*row) for row in zip(found, fittest(library, found), strict=True)]
