"""Work that comes back only when it is done, shown step by step and stopped between two steps."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import Future
from contextlib import contextmanager, suppress
from queue import Empty, SimpleQueue
from threading import Thread
from typing import TypeVar

_SIGN_OF_LIFE = 0.04  # seconds

_Made = TypeVar("_Made")


class _StoppedError(Exception):
    """Nobody wants the rest."""


class Turns:
    """What passes between a thread that makes a backup and the generator that shows it."""

    def __init__(self) -> None:
        self.news: SimpleQueue[tuple[int, int] | None] = SimpleQueue()
        self.turns: SimpleQueue[None] = SimpleQueue()
        self._stopped = False
        self._busy: sqlite3.Connection | None = None

    def report(self, done: int, total: int) -> None:
        """Say how far it is, and stand still until there is leave to go on."""
        self.news.put((done, total))
        self.turns.get()
        if self._stopped:
            raise _StoppedError

    @contextmanager
    def interruptible(self, connection: sqlite3.Connection) -> Iterator[None]:
        """Inside, one long statement of this connection may be broken off."""
        self._busy = connection
        try:
            if self._stopped:
                raise _StoppedError
            yield
        finally:
            self._busy = None

    def stop(self, thread: Thread) -> None:
        """Make the thread end, and wait for that."""
        self._stopped = True
        self.turns.put(None)
        while thread.is_alive():
            # An interrupt that comes just before the statement is lost, so one is not enough.
            if (busy := self._busy) is not None:
                with suppress(sqlite3.ProgrammingError):  # closed at this very moment
                    busy.interrupt()
            thread.join(_SIGN_OF_LIFE)


def by_turns(work: Callable[[Turns], _Made]) -> Generator[tuple[int, int], None, _Made]:
    """Do work that comes back only when it is done, as Python's backup does, as if it were a generator.

    It has a thread of its own, which stands still between two steps. Whatever takes longer is said again
    and again, so that the generator can always be closed.
    """
    turns = Turns()
    outcome: Future[_Made] = Future()

    def go() -> None:
        try:
            outcome.set_result(work(turns))
        except BaseException as error:  # noqa: BLE001 - raised again in the thread that waits for it
            outcome.set_exception(error)
        finally:
            turns.news.put(None)

    # A daemon, so that a generator nobody closed cannot keep the program from ending.
    thread = Thread(target=go, name="backup", daemon=True)
    thread.start()
    try:
        yield from _news(turns)
    finally:
        turns.stop(thread)
    return outcome.result()


def _news(turns: Turns) -> Generator[tuple[int, int], None, None]:
    last: tuple[int, int] | None = None
    while True:
        try:
            said = turns.news.get(timeout=_SIGN_OF_LIFE)
        except Empty:
            if last is not None:
                yield last
            continue
        if said is None:
            return
        last = said
        yield said
        turns.turns.put(None)
