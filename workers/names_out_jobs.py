"""What the window can ask for when names and photos are to go out; every answer arrives in the GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from config.language import tr, trn
from models.export import ExportItem, ExportOrder, ExportReport
from models.names_report import NamesReport, Order
from repository.library import Library
from services.reporting_names import save_report
from workers.runner import Lane, Steps, Task

Result = TypeVar("Result")


class NamesOutJobs(QObject):
    """Part of `Jobs`: a lane of its own, so that neither a scan nor a decision is waited for.

    Args:
        lane: files are written there.
        aside: where it is counted, for neither a page nor a decision waits there.
        parent: its owner.

    Signals:
        progress: a `Progress` of what is under way, or None when it has ended.
        written: the `NamesReport`, also of what was stopped.
        said: a sentence about what was done.
        failed: a sentence about what could not be done.
    """

    progress = Signal(object)
    written = Signal(object)
    said = Signal(str)
    failed = Signal(str)

    def __init__(self, lane: Lane, aside: Lane, parent: QObject) -> None:
        super().__init__(parent)
        self._lane = lane
        self._aside = aside
        self._tasks: list[Task[Any]] = []

    def count(
        self, choices: Sequence[Collection[int] | None], then: Callable[[list[tuple[int, int]]], None]
    ) -> None:
        """For each choice of photos (None for all), how many have names to write, and how many names."""
        self._aside.submit(
            lambda library: [library.names_out.count(photos) for photos in choices],
            done=then,
            failed=self.failed.emit,
        )

    def write(self, photos: Sequence[int] | None, order: Order) -> None:
        """Write the names of some photos, or of all."""
        # What writes files is imported when somebody wants some: every start would wait for it.
        from workers.names_out_worker import write_names

        report = NamesReport("")

        def done() -> None:
            self.written.emit(report)

        self._follow(lambda library: write_names(library, photos, order, report), lambda _: done(), done)

    def export(self, people: Sequence[int] | None, photos: Sequence[int] | None, order: ExportOrder) -> None:
        """Bring photos to a folder: these, those of these people, or those of everybody with a name."""
        from services.exporting import chosen_photos, photos_of_people
        from workers.export_worker import export_photos

        report = ExportReport(order.folder)

        def choose(library: Library) -> Sequence[ExportItem]:
            return photos_of_people(library, people) if photos is None else chosen_photos(library, photos)

        def done() -> None:
            say = self.failed if report.trouble or report.failed else self.said
            say.emit(f"{report.sentence} {report.first_failure}".strip())

        self._follow(lambda library: export_photos(library, choose, order, report), lambda _: done(), done)

    def export_data(self, file: Path) -> None:
        """Write all that is known into a JSON or CSV file."""
        from workers.export_worker import export_everything

        def done(photos: int) -> None:
            self.said.emit(
                trn("Wrote {n} photo into {file}.", "Wrote {n} photos into {file}.", photos, file=file.name)
            )

        self._follow(
            lambda library: export_everything(library, file), done, lambda: self.said.emit(tr("Stopped."))
        )

    def save_report(self, report: NamesReport, file: Path) -> None:
        """Keep a report as a file."""
        self._aside.submit(
            lambda _library: save_report(report, file),
            done=lambda _: self.said.emit(tr("Saved the report.")),
            failed=self.failed.emit,
        )

    def pause(self) -> None:
        """Let what is under way wait."""
        for task in self._tasks:
            task.pause()

    def resume(self) -> None:
        """Let it go on."""
        for task in self._tasks:
            task.resume()

    def cancel(self) -> None:
        """Stop it; what is written stays."""
        for task in self._tasks:
            task.cancel()

    def _follow(
        self, steps: Steps[Result], done: Callable[[Result], None], stopped: Callable[[], None]
    ) -> None:
        def leave() -> None:
            self._tasks.remove(task)
            if not self._tasks:
                self.progress.emit(None)

        def ended(result: Result) -> None:
            leave()
            done(result)

        def failed(sentence: str) -> None:
            leave()
            self.failed.emit(sentence)

        def cancelled() -> None:
            leave()
            stopped()

        task = self._lane.follow(
            steps, done=ended, failed=failed, progress=self.progress.emit, cancelled=cancelled
        )
        self._tasks.append(task)
