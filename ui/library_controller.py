"""Joins what the settings say about the library, and forgetting somebody, to the jobs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from config.language import tr
from models.person import Person
from models.progress import Progress
from repository.backups import Backup
from repository.library import Library
from services.relocating import FolderState
from ui.forget_dialog import ForgetDialog
from ui.restore_dialog import RestoreDialog
from ui.settings.library_section import LibrarySection
from ui.shared.choosing import open_chooser
from ui.shared.words import progress_words
from workers.jobs import Jobs


class LibraryController(QObject):
    """Asks what has to be asked, and hands it on.

    Args:
        section: of the settings page.
        jobs: the window's.
        window: what dialogs belong to.
    """

    def __init__(self, section: LibrarySection, jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._section = section
        self._jobs = jobs
        self._window = window
        self._backups: list[Backup] = []
        section.relocate_wanted.connect(self.relocate)
        section.backup_wanted.connect(lambda: jobs.library.back_up(self.load))
        section.restore_wanted.connect(self._restore)
        section.erase_wanted.connect(lambda: self.ask_to_forget(None))
        section.import_wanted.connect(self._import)
        jobs.library.progress.connect(self._progressed)

    def load(self) -> None:
        """Read what the section shows."""
        self._jobs.library.list(self._list)

    def ask_to_forget(self, person_id: int | None) -> None:
        """Ask whether the face data of a person, or of everybody, shall go, and let them go."""

        def ask(found: tuple[Person | None, int]) -> None:
            dialog = ForgetDialog(*found, self._window)
            dialog.confirmed.connect(
                lambda keep: self._jobs.library.forget(person_id, keep_names=keep, then=self.load)
            )
            dialog.open()

        def read(library: Library) -> tuple[Person | None, int]:
            person = None if person_id is None else library.people.get(person_id)
            return person, len(library.people.names())

        self._jobs.read(read, ask)

    def _list(self, folders: list[FolderState], backups: list[Backup]) -> None:
        self._backups = backups
        self._section.set_folders(folders)
        self._section.set_backups(backups)

    def _progressed(self, progress: Progress | None) -> None:
        self._section.set_busy("" if progress is None else progress_words(progress))
        if progress is None:
            self.load()

    def relocate(self, before: Path) -> None:
        """Ask where a folder is now, and take its photos there."""
        dialog = QFileDialog(self._window, tr("Where is {name} now?", name=before.name))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        open_chooser(dialog, lambda after: self._jobs.library.relocate(before, after, self.load))

    def _restore(self) -> None:
        dialog = RestoreDialog(self._backups, self._window)
        dialog.chosen.connect(lambda backup: self._jobs.library.restore(backup, self.load))
        dialog.open()

    def _import(self) -> None:
        dialog = QFileDialog(self._window, tr("Choose the file of the old program"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([tr("Libraries (*.db *.sqlite *.sqlite3)"), tr("All files (*)")])
        open_chooser(dialog, self._jobs.library.import_old)
