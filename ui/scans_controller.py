"""Scans: which folders are scanned when, and what the window says of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from config.language import count_of, tr
from models.effort import Effort
from models.person import photos_of
from models.progress import Progress, ScanReport
from ui.frame import Frame
from ui.navigation import Navigation
from ui.page_loader import PageLoader
from ui.shared.choosing import open_chooser
from ui.shared.rail import PEOPLE
from workers.jobs import Jobs


class ScansController(QObject):
    """Joins what asks for a scan to the jobs, and their reports to the pages and the status line.

    Args:
        frame: shows what is going on.
        loader: reads the pages again when a scan is over.
        navigation: goes to the people while they are found.
        jobs: of the window.
        window: its owner, over which folders are asked for.
    """

    def __init__(
        self, frame: Frame, loader: PageLoader, navigation: Navigation, jobs: Jobs, window: QWidget
    ) -> None:
        super().__init__(window)
        self._frame = frame
        self._loader = loader
        self._navigation = navigation
        self._jobs = jobs
        self._window = window
        self._asked_for_news = False
        self._by_itself = False
        jobs.progress.connect(self._progressed)
        jobs.scanned.connect(self._scanned)
        jobs.watch.due.connect(lambda folders: self.scan(folders, by_itself=True))
        jobs.stopped.connect(lambda: frame.status.say(tr("Stopped. F5 goes on.")))
        frame.photos.look_again_requested.connect(self.look_again)
        frame.rail.add_folder_clicked.connect(self.choose_folder)
        frame.first.choose_clicked.connect(self.choose_folder)
        frame.status.pause_clicked.connect(self._pause)
        frame.status.resume_clicked.connect(self._resume)
        frame.status.cancel_clicked.connect(self._cancel)

    def choose_folder(self) -> None:
        """Ask for a folder and scan it."""
        dialog = QFileDialog(self._window, tr("Choose a folder of photos"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setDirectory(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation))
        open_chooser(dialog, lambda folder: self.add([folder]))

    def add(self, folders: list[Path]) -> None:
        """Scan folders; People shows what is found while it is found."""
        self._navigation.go(PEOPLE)
        self.scan([folder.absolute() for folder in folders])

    def scan(self, folders: list[Path], *, by_itself: bool = False) -> None:
        """Scan folders; the page stays.

        Args:
            folders: absolute paths.
            by_itself: nobody asked for it just now, so that old problems alone are no news.
        """
        self._by_itself = by_itself
        self._show_scanning(scanning=True)
        self._jobs.scans.scan(folders)

    def scan_again(self) -> None:
        """Look for new photos in every folder; ask for one if there is none."""

        def found(folders: list[Path]) -> None:
            if folders:
                self._asked_for_news = True
                self.scan(folders)
            else:
                self.choose_folder()

        self._jobs.read(lambda library: library.folders.all(), found)

    def look_again(self, photos: list[int]) -> None:
        """Search photos once more, thoroughly; photo ids."""
        self._show_scanning(scanning=True)
        self._jobs.scans.look_again(photos, Effort.THOROUGH)

    def _show_scanning(self, *, scanning: bool) -> None:
        self._frame.people.set_scanning(scanning)
        self._frame.photos.set_scanning(scanning)

    def _pause(self) -> None:
        if self._is_meant():
            self._jobs.scans.pause()
            self._frame.status.set_paused(paused=True)

    def _resume(self) -> None:
        if self._is_meant():
            self._jobs.scans.resume()
            self._frame.status.set_paused(paused=False)

    def _cancel(self) -> None:
        if self._is_meant():
            self._jobs.scans.cancel()

    def _is_meant(self) -> bool:
        """The buttons of the status line are for the job it speaks of."""
        return not self._frame.status.speaks_of

    def _progressed(self, progress: Progress | None) -> None:
        self._frame.status.set_progress(progress, pausable=self._jobs.scans.is_scanning())
        if progress is None:
            self._show_scanning(scanning=False)
            if not self._jobs.scans.ends_quietly():
                self._loader.load_all()

    def _scanned(self, report: ScanReport) -> None:
        nobody_asked = self._by_itself or self._jobs.scans.ends_quietly()
        if report.failed and not report.added and nobody_asked:
            # They are on their page, and were there at the last start.
            pass
        elif report.failed:
            problems = count_of(len(report.failed), "problem", "problems")
            self._frame.status.say(
                tr(
                    "{photos} added, {problems}; see Problems.",
                    photos=photos_of(report.added),
                    problems=problems,
                )
            )
        elif report.added:
            self._frame.status.say(tr("{photos} added.", photos=photos_of(report.added)))
        elif self._asked_for_news:
            self._frame.status.say(tr("No new photos."))
        self._asked_for_news = self._by_itself = False


def dropped_folders(event: QDropEvent) -> list[Path]:
    """The folders among what is dragged over the window."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in paths if path.is_dir()]
