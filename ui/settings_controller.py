"""Joins the settings page to the jobs and to the download."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QFileDialog

from config.language import tr
from config.paths import Paths
from config.settings import Appearance, Settings, Suggestions
from faces.catalogue import offer
from models.effort import Effort
from models.pack_info import PackInfo
from models.progress import Progress
from repository.library import Library
from ui.settings.settings_page import SettingsPage
from ui.shared import theme
from ui.shared.choosing import open_chooser
from workers.jobs import Jobs
from workers.pack_download import PackDownload

Save = Callable[[Callable[[Settings], Settings]], None]


class SettingsController(QObject):
    """What the settings page can do.

    Args:
        page: the page.
        jobs: the window's.
        paths: where packs are kept.
        save: keeps a changed copy of the settings.
        parent: its owner.

    Signals:
        suggestions_changed: whether a drawn face is decided beside it, without a dialog.
        appearance_changed: the `Appearance` in force now; whoever else shows it follows.
        restart_wanted: close the program, and start it again.
    """

    suggestions_changed = Signal(bool)
    appearance_changed = Signal(str)
    restart_wanted = Signal()

    def __init__(self, page: SettingsPage, jobs: Jobs, paths: Paths, save: Save, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self._jobs = jobs
        self._save = save
        self._ask_inline = False
        self.download = PackDownload(paths.packs, self)
        page.looks.appearance_chosen.connect(self.choose_appearance)
        page.looks.scale_chosen.connect(self._choose_scale)
        page.looks.language_chosen.connect(self._choose_language)
        page.looks.restart_wanted.connect(self.restart_wanted)
        page.library.watching.chosen.connect(self._choose_watching)
        page.library.pictures.chosen.connect(self._choose_room)
        jobs.watch.limited.connect(page.library.watching.show_limited)
        page.effort.chosen.connect(self._choose_effort)
        page.effort.look_again.connect(self._look_again)
        page.effort.films_chosen.connect(self._choose_films)
        page.editor.chosen.connect(self._choose_suggestions)
        packs = page.packs
        packs.use_wanted.connect(jobs.packs.use)
        packs.change_stopped.connect(jobs.packs.cancel_change)
        packs.download_wanted.connect(self._start_download)
        packs.download_stopped.connect(self._stop_download)
        packs.remove_wanted.connect(self._remove)
        packs.measure_wanted.connect(self._measure)
        packs.file_wanted.connect(self._choose_file)
        packs.folder_wanted.connect(self._choose_folder)
        jobs.packs.change.connect(self._changing)
        jobs.packs.switched.connect(self.load)
        jobs.packs.failed.connect(lambda name, sentence: packs.show_trouble(sentence, name))
        self.download.progress.connect(packs.show_download)
        self.download.failed.connect(lambda name, sentence: packs.show_trouble(sentence, name))
        self.download.finished.connect(self._arrived)

    @property
    def ask_inline(self) -> bool:
        """Whether a drawn face is decided beside it, without a dialog."""
        return self._ask_inline

    def begin(self, settings: Settings) -> None:
        """Use what was chosen the last time."""
        self._jobs.watch.set_wanted(wanted=settings.watch)
        self._page.library.watching.show_choice(watched=settings.watch)
        self._page.library.pictures.show_choice(settings.thumbnails_mb)
        self._page.looks.show_appearance(settings.appearance)
        self._page.looks.show_start(settings.language, settings.scale)
        effort = Effort(settings.effort)
        self._jobs.scans.set_effort(effort)
        self._page.effort.show_effort(effort)
        self._jobs.scans.set_film_faces(wanted=settings.film_faces)
        self._page.effort.show_films(settings.film_faces)
        self._page.editor.show_choice(settings.suggestions)
        self._tell_suggestions(settings.suggestions)

    def choose_appearance(self, appearance: Appearance) -> None:
        """Dress everything so, here and at the next start."""
        self._save(lambda settings: replace(settings, appearance=appearance))
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, appearance)
        self._page.looks.show_appearance(appearance)
        self.appearance_changed.emit(appearance)

    def load(self) -> None:
        """Read what the page shows."""
        self._jobs.packs.list(self._list)
        self._jobs.read(_folders, self._page.effort.show_folders)

    def close(self) -> None:
        """Stop the download; it goes on from there the next time."""
        self.download.close()

    def add(self, source: Path) -> None:
        """Bring a pack from a zip or folder."""
        self._jobs.packs.add(source, self._list, self._page.packs.show_trouble)

    def _list(self, packs: list[PackInfo]) -> None:
        self._page.packs.show_packs(packs)
        for info in packs:
            if self.download.is_under_way(info.name):
                self._page.packs.show_download(info.name, 0, info.size)

    def _choose_scale(self, scale: int) -> None:
        self._save(lambda settings: replace(settings, scale=scale))

    def _choose_language(self, language: str) -> None:
        self._save(lambda settings: replace(settings, language=language))

    def _choose_effort(self, effort: Effort) -> None:
        self._jobs.scans.set_effort(effort)
        self._save(lambda settings: replace(settings, effort=effort.value))

    def _choose_films(self, wanted: bool) -> None:
        self._jobs.scans.set_film_faces(wanted=wanted)
        self._save(lambda settings: replace(settings, film_faces=wanted))

    def _choose_watching(self, watched: bool) -> None:
        self._save(lambda settings: replace(settings, watch=watched))
        self._jobs.watch.set_wanted(wanted=watched)

    def _choose_room(self, megabytes: int) -> None:
        self._save(lambda settings: replace(settings, thumbnails_mb=megabytes))
        self._jobs.keep_small_pictures(megabytes)

    def _choose_suggestions(self, suggestions: Suggestions) -> None:
        self._save(lambda settings: replace(settings, suggestions=suggestions))
        self._tell_suggestions(suggestions)

    def _tell_suggestions(self, suggestions: Suggestions) -> None:
        self._ask_inline = suggestions == "inline"
        self.suggestions_changed.emit(self._ask_inline)

    def _look_again(self, folder: Path) -> None:
        self._jobs.scans.look_again_below(folder, Effort.THOROUGH)
        self._jobs.read(_folders, self._page.effort.show_folders)

    def _changing(self, progress: Progress | None) -> None:
        if progress is None:
            self._page.packs.end_change()
        else:
            self._page.packs.show_change(self._jobs.packs.target or "", progress)

    def _start_download(self, name: str) -> None:
        wanted = offer(name)
        if wanted is not None:
            self._page.packs.show_download(name, 0, wanted.size)
            self.download.start(wanted, accepted=True)

    def _stop_download(self, name: str) -> None:
        self.download.cancel(name)
        self._page.packs.show_trouble(tr("Stopped. What has arrived is kept."), name)

    def _arrived(self, name: str, file: Path) -> None:
        self._jobs.packs.add(
            file,
            self._list,
            lambda sentence: self._page.packs.show_trouble(sentence, name),
            offer=offer(name),
        )

    def _remove(self, name: str) -> None:
        self._jobs.packs.remove(
            name, self._list, lambda sentence: self._page.packs.show_trouble(sentence, name)
        )

    def _measure(self, name: str) -> None:
        if row := self._page.packs.row(name):
            row.show_waiting(tr("Measuring…"))
        self._jobs.packs.measure(
            name, self._list, lambda sentence: self._page.packs.show_trouble(sentence, name)
        )

    def _choose_file(self) -> None:
        dialog = QFileDialog(self._page, tr("Choose a zip file with face networks"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(tr("Zip files (*.zip)"))
        self._open(dialog)

    def _choose_folder(self) -> None:
        dialog = QFileDialog(self._page, tr("Choose a folder with face networks"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        self._open(dialog)

    def _open(self, dialog: QFileDialog) -> None:
        open_chooser(dialog, self.add)


def _folders(library: Library) -> list[tuple[Path, bool]]:
    wanted = library.folders.wanted()
    return [(folder, wanted.get(folder) is Effort.THOROUGH) for folder in library.folders.all()]
