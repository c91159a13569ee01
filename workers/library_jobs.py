"""What the window can ask about the library itself; every answer arrives later, in the GUI thread."""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from config.language import mark, tr
from config.paths import Paths
from models.changes import Changes
from models.progress import Progress
from repository.backups import Backup
from repository.erasing import TracesLeftError
from repository.library import Library
from services.backing_up import back_up, backups_of, restore
from services.erasing import erase_face_data
from services.forgetting import finish_forgetting
from services.relocating import FolderState, folder_states, relocate
from workers.care_worker import CareReport, care
from workers.import_worker import ImportReport, import_predecessor
from workers.networks import Networks
from workers.pace import Pace
from workers.runner import Lane, Steps
from workers.scan_steps import Manner
from workers.turns import Turns

Result = TypeVar("Result")

CARE_EVERY_MS = 60 * 60 * 1000
AGAIN_AFTER_MS = 5 * 1000
MOST_TRIES = 6

log = logging.getLogger("Erasing")


class LibraryJobs(QObject):
    """Part of `Jobs`.

    Args:
        paths: of the library.
        networks: of the window.
        pace: of its scans.
        background: the lane of what nobody waits for; its steps take turns.
        commands: the lane of what a person waits for.
        turns: what needs the library to itself waits there until the background stands still.
        stop_scans: stop them for good and begin none; calls back when none is under way.
        scan_again: afterwards; told whether the library is another one now.
        parent: its owner.

    Signals:
        progress: a `Progress` of what is under way, or None when it has ended.
        said: a sentence about what was done.
        failed: a sentence about what could not be done.
        changed: the `Changes` of it.
        restored: the library is another one now.
    """

    progress = Signal(object)
    said = Signal(str)
    failed = Signal(str)
    changed = Signal(object)
    restored = Signal()

    def __init__(
        self,
        paths: Paths,
        networks: Networks,
        pace: Pace,
        *,
        background: Lane,
        commands: Lane,
        turns: Turns,
        stop_scans: Callable[[Callable[[], None]], None],
        scan_again: Callable[[bool], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._turns = turns
        self._stop_scans = stop_scans
        self._scan_again = scan_again
        self._paths = paths
        self._networks = networks
        self._pace = pace
        self._background = background
        self._commands = commands
        self._timer = QTimer(self)
        self._timer.setInterval(CARE_EVERY_MS)
        self._timer.timeout.connect(self.care)
        self._tries = 0
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(AGAIN_AFTER_MS)
        self._again.timeout.connect(self._finish_forgetting)

    def begin(self) -> None:
        """Look after the library now, and again as long as the window is open."""
        self.care()
        self._timer.start()

    def end(self) -> None:
        """Begin nothing any more by itself."""
        self._timer.stop()
        self._again.stop()

    def care(self) -> None:
        """Check and mend the library, and back it up if that is due."""

        def steps(library: Library) -> Generator[Progress, None, CareReport]:
            pack = self._networks.pack(library)
            return (yield from care(library, pack, lambda: self._networks.engine(library)))

        def done(report: CareReport) -> None:
            if report.check.file or report.trouble:
                self.failed.emit(report.sentence)
            elif report.sentence:
                self.said.emit(report.sentence)

        self._follow(steps, done)

    def list(self, then: Callable[[list[FolderState], list[Backup]], None]) -> None:
        """The chosen folders, and the backups."""
        self._commands.submit(
            lambda library: (folder_states(library), backups_of(library).all()),
            done=lambda found: then(*found),
            failed=self.failed.emit,
        )

    def back_up(self, then: Callable[[], None]) -> None:
        """Make a backup because somebody asked for one."""

        def done(_: Backup) -> None:
            self.said.emit(tr("Backed up."))
            then()

        self._follow(lambda library: back_up(library, "asked"), done)

    def restore(self, backup: Backup, then: Callable[[], None]) -> None:
        """Put a backup in the library's place.

        Scans are stopped before: what they know is of the library that goes. Afterwards all folders of the
        restored one are scanned, for its photos may be from before files came, went or moved.
        """

        def done(_: None) -> None:
            self.changed.emit(Changes(everything=True, problems=True, step=0))
            self.restored.emit()
            self.said.emit(tr("Restored. What the library was before is among the backups."))
            then()
            self._scan_again(True)

        def steps(library: Library) -> Generator[Progress, None, None]:
            with self._turns.alone():
                yield from restore(library, backup)

        def begin() -> None:
            # Where decisions are written: none is taken while the library is exchanged.
            self._follow(steps, done, lane=self._commands, otherwise=lambda: self._scan_again(False))

        # Nothing else is to be begun while the last photo of a scan is waited for.
        self.progress.emit(Progress(mark("Restoring")))
        self._stop_scans(begin)

    def relocate(self, before: Path, after: Path, then: Callable[[], None]) -> None:
        """Say that a folder is somewhere else now."""
        self._write(lambda library: relocate(library, before, after), then)

    def forget(self, person_id: int | None, *, keep_names: bool, then: Callable[[], None]) -> None:
        """Erase the face data of a person, or of everybody."""

        def act(library: Library) -> tuple[Changes, bool]:
            pack, logs = self._networks.pack(library), self._paths.logs
            with self._turns.alone():
                changes = erase_face_data(library, pack, person_id, keep_names=keep_names, logs=logs)
            return changes, library.erasing.owed() is not None

        def done(answer: tuple[Changes, bool]) -> None:
            changes, is_owed = answer
            self._told(changes, then)
            if is_owed:
                self._tries = 0
                self._again.start()

        self._commands.submit(act, done=done, failed=self.failed.emit)

    def _finish_forgetting(self) -> None:
        """Erase the traces that are left, once nobody reads them any more; else the next start does."""
        self._tries += 1

        def act(library: Library) -> bool:
            try:
                finish_forgetting(library)
            except TracesLeftError as error:
                log.warning("%s", error)
            return library.erasing.owed() is None

        def done(is_finished: bool) -> None:
            if is_finished:
                self.said.emit(tr("The last traces of the face data are erased."))
            elif self._tries < MOST_TRIES:
                self._again.start()

        self._background.submit(act, done=done, failed=self.failed.emit)

    def import_old(self, file: Path) -> None:
        """Take over names and boxes from a library of the old program."""

        def steps(library: Library) -> Generator[Progress, None, ImportReport]:
            manner = Manner(self._pace, group_on_the_way=False)
            return (yield from import_predecessor(library, self._networks.engine(library), file, manner))

        def done(report: ImportReport) -> None:
            self.changed.emit(Changes(everything=True, problems=True, step=0))
            self.said.emit(report.sentence)

        self._follow(steps, done)

    def _write(self, act: Callable[[Library], Changes], then: Callable[[], None]) -> None:
        self._commands.submit(act, done=lambda changes: self._told(changes, then), failed=self.failed.emit)

    def _told(self, changes: Changes, then: Callable[[], None]) -> None:
        self.changed.emit(changes)
        self.said.emit(changes.text)
        then()

    def _follow(
        self,
        steps: Steps[Result],
        done: Callable[[Result], None],
        lane: Lane | None = None,
        otherwise: Callable[[], None] = lambda: None,
    ) -> None:
        def ended(result: Result) -> None:
            self.progress.emit(None)
            done(result)

        def failed(sentence: str) -> None:
            self.progress.emit(None)
            self.failed.emit(sentence)
            otherwise()

        def stopped() -> None:
            self.progress.emit(None)
            otherwise()

        (lane or self._background).follow(
            steps, done=ended, failed=failed, progress=self._report, cancelled=stopped
        )

    def _report(self, progress: Progress) -> None:
        self.progress.emit(progress)
        if progress.changes:
            self.changed.emit(progress.changes)
