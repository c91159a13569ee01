"""What the window can ask about scans; every answer arrives later, in the GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from config.language import mark
from models.changes import Changes
from models.effort import Effort
from models.part import Part
from models.progress import Progress, ScanReport
from workers.look_again_worker import look_again
from workers.networks import Networks
from workers.pace import Pace
from workers.runner import Lane, Steps, Task
from workers.scan_steps import Manner
from workers.scan_worker import scan

PATIENCE = 2.0
"""Seconds since a file was last written to before a scan that nobody asked for looks at it."""


class ScanJobs(QObject):
    """Part of `Jobs`.

    Args:
        networks: of the window.
        pace: of its scans.
        background: the lane of what nobody waits for.
        commands: the lane of what a person waits for.
        parent: its owner.

    Signals:
        changed: the `Changes` of a scan that has ended.
        progress: a `Progress` of the scan under way, or None when the last one has ended.
        scanned: the `ScanReport` of a finished scan.
        stopped: the person stopped a scan.
        failed: a sentence for the person.
    """

    changed = Signal(object)
    progress = Signal(object)
    scanned = Signal(object)
    stopped = Signal()
    failed = Signal(str)

    def __init__(
        self, networks: Networks, pace: Pace, *, background: Lane, commands: Lane, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._networks = networks
        self._pace = pace
        self._background = background
        self._commands = commands
        self._effort = Effort.BALANCED
        self._film_faces = True
        self._was_partly = False
        self._scans: list[Task[ScanReport]] = []
        self._begin_alone: Callable[[], None] | None = None
        self._held: list[Callable[[], None]] | None = None
        self._was_scanning = False

    def scan(self, folders: Sequence[Path]) -> None:
        """Bring the library up to date with these folders; a scan under way goes on first."""
        manner = Manner(self._pace, self._effort, group_on_the_way=True, film_faces=self._film_faces)
        self._run(folders, lambda library: scan(library, self._networks.engine(library), folders, manner))

    def scan_part(self, part: Part) -> None:
        """Look at where something has changed in the chosen folders, without anybody having asked."""
        manner = Manner(self._pace, self._effort, film_faces=self._film_faces, patience=PATIENCE)
        self._run(
            (),
            lambda library: _looking_at_changes(
                scan(library, self._networks.engine(library), library.folders.all(), manner, part)
            ),
            partly=True,
        )

    def look_again(self, photos: Sequence[int], effort: Effort) -> None:
        """Look at these photos again, that hard."""
        manner = Manner(self._pace, effort, group_on_the_way=True, film_faces=self._film_faces)
        self._run((), lambda library: look_again(library, self._networks.engine(library), photos, manner))

    def look_again_below(self, folder: Path, effort: Effort) -> None:
        """Look at all photos of a chosen folder at least that hard, now and when new ones come."""
        # In another lane than the scan: it must not begin before the wish is written down.
        self._commands.submit(
            lambda library: library.folders.want(folder, effort),
            done=lambda _: self.scan([folder]),
            failed=self.failed.emit,
        )

    def set_effort(self, effort: Effort) -> None:
        """How hard scans that begin from now on look at new photos."""
        self._effort = effort

    def set_film_faces(self, *, wanted: bool) -> None:
        """Whether scans that begin from now on look for faces in films."""
        self._film_faces = wanted

    def is_scanning(self) -> bool:
        """Whether there is something to pause or stop."""
        return bool(self._scans)

    def ends_quietly(self) -> bool:
        """Whether the scan that ended last was of a part, whose changes were all told on the way."""
        return self._was_partly

    def pause(self) -> None:
        """Rest at the next photo."""
        for task in self._scans:
            task.pause()

    def resume(self) -> None:
        """Go on with the next photo."""
        for task in self._scans:
            task.resume()

    def cancel(self) -> None:
        """Stop at the next photo; what was found stays and is grouped."""
        for task in self._scans:
            task.cancel()

    def hold(self, then: Callable[[], None]) -> None:
        """Stop for a restore, and begin no scan until `release`; calls back when none is under way.

        A scan that went on would take photos for stored that are not in there.
        """
        if self._held is not None:
            return
        self._held = []
        self._was_scanning = self.is_scanning()
        self._begin_alone = then
        self.cancel()
        if not self._was_scanning:
            self._none_scans()

    def release(self, is_restored: bool) -> None:
        """Look anew at all folders of a library that was restored, or go on where nothing came of it."""
        held, self._held = self._held or [], None

        def found(folders: list[Path]) -> None:
            if folders:
                self.scan(folders)
            for scan_now in held:
                scan_now()

        if is_restored or self._was_scanning:
            self._commands.submit(lambda library: library.folders.all(), done=found, failed=self.failed.emit)
        else:
            found([])

    def _run(self, folders: Sequence[Path], steps: Steps[ScanReport], *, partly: bool = False) -> None:
        if self._held is not None:
            self._held.append(lambda: self._run(folders, steps, partly=partly))
            return

        def leave() -> None:
            self._scans.remove(task)
            self._was_partly = partly
            if not self._scans:
                self.progress.emit(None)
                self._none_scans()

        def ended(report: ScanReport) -> None:
            leave()
            self.scanned.emit(report)
            self.changed.emit(Changes(everything=not partly, problems=True))

        def failed(sentence: str) -> None:
            leave()
            self.failed.emit(sentence)

        def stopped() -> None:
            leave()
            if self._held is not None:
                # For a restore: what was found goes with the library it was found for.
                return
            self._background.submit(lambda library: library.folders.mark(folders, "stopped"))
            self.stopped.emit()

        task = self._background.follow(
            steps, done=ended, failed=failed, progress=self.progress.emit, cancelled=stopped
        )
        self._scans.append(task)

    def _none_scans(self) -> None:
        begin, self._begin_alone = self._begin_alone, None
        if begin is not None:
            begin()


def _looking_at_changes(
    steps: Generator[Progress, None, ScanReport],
) -> Generator[Progress, None, ScanReport]:
    """The same scan, which says that nobody has to wait for it."""
    try:
        while True:
            report = next(steps)
            is_walk = report.stage == "Looking for photos"
            yield replace(report, stage=mark("Looking at what changed")) if is_walk else report
    except StopIteration as end:
        result: ScanReport = end.value
        return result
    finally:
        steps.close()
