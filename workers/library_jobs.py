"""What the window can ask about the library itself; every answer arrives later, in the GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Generator
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from config.paths import Paths
from models.changes import Changes
from models.progress import Progress
from repository.backups import Backup
from repository.library import Library
from services.backing_up import back_up, backups_of, restore
from services.erasing import erase_face_data
from services.relocating import FolderState, folder_states, relocate
from workers.care_worker import CareReport, care
from workers.import_worker import ImportReport, import_predecessor
from workers.networks import Networks
from workers.pace import Pace
from workers.runner import Lane, Steps
from workers.scan_steps import Manner

Result = TypeVar("Result")

CARE_EVERY_MS = 60 * 60 * 1000


class LibraryJobs(QObject):
    """Part of `Jobs`.

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
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._paths = paths
        self._networks = networks
        self._pace = pace
        self._background = background
        self._commands = commands
        self._timer = QTimer(self)
        self._timer.setInterval(CARE_EVERY_MS)
        self._timer.timeout.connect(self.care)

    def begin(self) -> None:
        """Look after the library now, and again as long as the window is open."""
        self.care()
        self._timer.start()

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
            self.said.emit("Backed up.")
            then()

        self._follow(lambda library: back_up(library, "asked"), done)

    def restore(self, backup: Backup, then: Callable[[], None]) -> None:
        """Put a backup in the library's place."""

        def done(_: None) -> None:
            self.changed.emit(Changes(everything=True, problems=True, step=0))
            self.restored.emit()
            self.said.emit("Restored. What the library was before is among the backups.")
            then()

        # Where decisions are written: none is taken while the library is exchanged.
        self._follow(lambda library: restore(library, backup), done, lane=self._commands)

    def relocate(self, before: Path, after: Path, then: Callable[[], None]) -> None:
        """Say that a folder is somewhere else now."""
        self._write(lambda library: relocate(library, before, after), then)

    def forget(self, person_id: int | None, *, keep_names: bool, then: Callable[[], None]) -> None:
        """Erase the face data of a person, or of everybody."""

        def act(library: Library) -> Changes:
            pack = self._networks.pack(library)
            return erase_face_data(library, pack, person_id, keep_names=keep_names, logs=self._paths.logs)

        self._write(act, then)

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
        def done(changes: Changes) -> None:
            self.changed.emit(changes)
            self.said.emit(changes.text)
            then()

        self._commands.submit(act, done=done, failed=self.failed.emit)

    def _follow(self, steps: Steps[Result], done: Callable[[Result], None], lane: Lane | None = None) -> None:
        def ended(result: Result) -> None:
            self.progress.emit(None)
            done(result)

        def failed(sentence: str) -> None:
            self.progress.emit(None)
            self.failed.emit(sentence)

        def stopped() -> None:
            self.progress.emit(None)

        (lane or self._background).follow(
            steps, done=ended, failed=failed, progress=self._report, cancelled=stopped
        )

    def _report(self, progress: Progress) -> None:
        self.progress.emit(progress)
        if progress.changes:
            self.changed.emit(progress.changes)
