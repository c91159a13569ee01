"""Threads for Qt: a lane is one thread with one library connection, its news arrive in the GUI loop.

Results travel through a queue and one signal without arguments: no Python object crosses threads
inside Qt, and nothing is lost when a signal is emitted before somebody listens.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from queue import Empty, SimpleQueue
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from config.language import tr
from models.errors import AppError
from models.progress import Progress
from repository.library import Library

Result = TypeVar("Result")
Work = Callable[[Library], Result]
Steps = Callable[[Library], Generator[Progress, None, Result]]


class _CancelledError(BaseException):
    """Leaves the worker's thread; never reaches anybody."""


def _ignore(_: Any) -> None:  # noqa: ANN401 - takes whatever a caller does not want to know
    return


class Task(Generic[Result]):
    """Work handed to a lane; in the GUI thread one of done, failed and cancelled is called."""

    def __init__(
        self,
        done: Callable[[Result], None],
        failed: Callable[[str], None],
        progress: Callable[[Progress], None] = _ignore,
        cancelled: Callable[[], None] = lambda: None,
        *,
        lasts: bool = False,
    ) -> None:
        self.lasts = lasts
        self.done = done
        self.failed = failed
        self.progress = progress
        self.cancelled = cancelled
        self._cancel = threading.Event()
        self._running = threading.Event()
        self._running.set()

    def pause(self) -> None:
        """Stop at the next report until resumed."""
        self._running.clear()

    def resume(self) -> None:
        """Go on."""
        self._running.set()

    def cancel(self) -> None:
        """Stop for good at the next report; what is stored stays."""
        self._cancel.set()
        self._running.set()

    def wait_for_leave(self) -> None:
        """In the worker's thread: block while paused.

        Raises:
            _CancelledError: it is to stop.
        """
        self._running.wait()
        if self._cancel.is_set():
            raise _CancelledError


class Lane(QObject):
    """One worker thread; tasks run one after another, in the order they came."""

    _news = Signal()

    def __init__(self, name: str, open_library: Callable[[], Library], parent: QObject) -> None:
        super().__init__(parent)
        self._open_library = open_library
        self._library: Library | None = None
        self._queue: SimpleQueue[Callable[[], None]] = SimpleQueue()
        # An executor of one keeps its thread: the SQLite connection belongs to it.
        self._pool = ThreadPoolExecutor(1, thread_name_prefix=name)
        self._tasks: list[Task[Any]] = []
        self._closed = False
        self._news.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def submit(
        self,
        work: Work[Result],
        *,
        done: Callable[[Result], None] = _ignore,
        failed: Callable[[str], None] = _ignore,
        lasts: bool = False,
    ) -> Task[Result]:
        """Run a plain function on the lane's library; once the lane is closed, nothing is run.

        Args:
            work: the function.
            done: told its result.
            failed: told a sentence.
            lasts: it is done even if the lane is closed before its turn.
        """
        return self._add(Task(done, failed, lasts=lasts), work)

    def follow(
        self,
        steps: Steps[Result],
        *,
        done: Callable[[Result], None] = _ignore,
        failed: Callable[[str], None] = _ignore,
        progress: Callable[[Progress], None] = _ignore,
        cancelled: Callable[[], None] = lambda: None,
    ) -> Task[Result]:
        """Run a generator on the lane's library; each report can be seen, paused at and cancelled at."""
        task = Task(done, failed, progress, cancelled)
        return self._add(task, lambda library: self._drive(task, steps(library)))

    def close(self) -> None:
        """Cancel what runs, drop what waits, close the library; returns when the thread has ended.

        What lasts is done first: an answer somebody gave is not lost because the window closed.
        """
        if self._closed:
            return
        self._closed = True
        for task in list(self._tasks):
            if not task.lasts:
                task.cancel()
        self._pool.submit(self._close_library)
        self._pool.shutdown(wait=True)

    def _add(self, task: Task[Result], work: Work[Result]) -> Task[Result]:
        # A timer may outlive the window by a moment: nobody waits for what it asks.
        if not self._closed:
            self._tasks.append(task)
            self._pool.submit(self._run, task, work)
        return task

    def _run(self, task: Task[Any], work: Work[Any]) -> None:
        try:
            task.wait_for_leave()
            if self._library is None:
                self._library = self._open_library()
            with self._library.explaining():
                result = work(self._library)
            self._post(lambda: task.done(result), task)
        except _CancelledError:
            self._post(task.cancelled, task)
        except AppError as error:
            sentence = str(error)
            self._post(lambda: task.failed(sentence), task)
        except Exception as error:  # noqa: BLE001 - where a thread ends: a bug is raised again in the GUI thread
            bug = error
            self._post(lambda: _crash(task, bug), task)

    def _drive(self, task: Task[Any], steps: Generator[Progress, None, Result]) -> Result:
        try:
            while True:
                report = next(steps)
                self._post(lambda report=report: task.progress(report))  # type: ignore[misc]
                task.wait_for_leave()
        except StopIteration as end:
            result: Result = end.value
            return result
        finally:
            steps.close()

    def _post(self, news: Callable[[], None], finished: Task[Any] | None = None) -> None:
        def deliver() -> None:
            if finished is not None:
                self._tasks.remove(finished)
            news()

        self._queue.put(deliver)
        self._news.emit()

    @Slot()
    def _deliver(self) -> None:
        # One signal may stand for several news, and some may already have been taken.
        try:
            news = self._queue.get_nowait()
        except Empty:
            return
        if not self._closed:
            news()

    def _close_library(self) -> None:
        if self._library is not None:
            self._library.close()
            self._library = None


def _crash(task: Task[Any], error: Exception) -> None:
    # Whoever waits for this task must not wait for ever; then the crash hook writes its report.
    task.failed(tr("Something went wrong that should not have. Your decisions are kept."))
    raise error
