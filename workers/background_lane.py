"""Lanes that stand still between two reports while something else has the library to itself."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any, TypeVar

from PySide6.QtCore import QObject

from models.progress import Progress
from repository.library import Library
from workers.runner import Lane, Task, Work
from workers.turns import Turns

Result = TypeVar("Result")


class BackgroundLane(Lane):
    """Stands still between two reports while something else has the library to itself."""

    def __init__(self, name: str, open_library: Callable[[], Library], turns: Turns, parent: QObject) -> None:
        super().__init__(name, open_library, parent)
        self._turns = turns

    def submit(
        self,
        work: Work[Result],
        *,
        done: Callable[[Result], None] = lambda _result: None,
        failed: Callable[[str], None] = lambda _sentence: None,
        lasts: bool = False,
    ) -> Task[Result]:
        """The work is one step."""
        return super().submit(self._turns.at_once(work), done=done, failed=failed, lasts=lasts)

    def _drive(self, task: Task[Any], steps: Generator[Progress, None, Result]) -> Result:
        return super()._drive(task, self._turns.stepwise(steps))
