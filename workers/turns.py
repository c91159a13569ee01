"""Work that goes on step by step stands still between two steps while somebody needs the library alone."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from typing import TypeVar

from models.progress import Progress
from repository.library import Library

Result = TypeVar("Result")


class Turns:
    """Who works on the library: those that take steps, or a guest who has it to themselves.

    Steps that write would otherwise wait for SQLite's lock, and fail after a while with a sentence that
    blames another program, where a restore or an erasing holds it for longer than they wait.
    """

    def __init__(self) -> None:
        self._change = threading.Condition()
        self._steps = 0
        self._guests = 0

    @contextmanager
    def step(self) -> Iterator[None]:
        """Inside, no guest works; waits while there is one, or one who waits."""
        with self._change:
            # A guest who waits goes first: whoever takes step after step would never let one in.
            self._change.wait_for(lambda: not self._guests)
            self._steps += 1
        try:
            yield
        finally:
            with self._change:
                self._steps -= 1
                self._change.notify_all()

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Inside, nobody takes a step; waits until those under way are done."""
        with self._change:
            self._guests += 1
            self._change.wait_for(lambda: not self._steps)
        try:
            yield
        finally:
            with self._change:
                self._guests -= 1
                self._change.notify_all()

    def stepwise(self, steps: Generator[Progress, None, Result]) -> Generator[Progress, None, Result]:
        """The same work; from one report to the next is a step."""
        try:
            while True:
                with self.step():
                    try:
                        report = next(steps)
                    except StopIteration as end:
                        result: Result = end.value
                        return result
                yield report
        finally:
            with self.step():
                steps.close()

    def at_once(self, work: Callable[[Library], Result]) -> Callable[[Library], Result]:
        """The same work, all of it one step."""

        def one_step(library: Library) -> Result:
            with self.step():
                return work(library)

        return one_step
