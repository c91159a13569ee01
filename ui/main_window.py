"""The window: rail, pages, search and status line, joined to the jobs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QByteArray, QStandardPaths, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMainWindow, QMessageBox

from config import PRODUCT, VERSION
from config.paths import Paths
from config.settings import Appearance, Settings
from models.changes import Changes
from models.effort import Effort
from models.person import count_of, photos_of
from models.progress import Progress, ScanReport
from repository.library import Library
from ui.crop.sketch import Draft
from ui.editor_controller import EditorController
from ui.frame import EDITOR, FIRST, START, Frame
from ui.history_controller import HistoryController
from ui.library_controller import LibraryController
from ui.menus import Menus
from ui.navigation import Navigation
from ui.page_loader import PageLoader
from ui.people_controller import PeopleController
from ui.regroup_controller import RegroupController
from ui.settings_controller import SettingsController
from ui.shared import theme
from ui.shared.activity import Activity
from ui.shared.images import ImageCache
from ui.shared.rail import HISTORY, PEOPLE, PHOTOS, PROBLEMS, SETTINGS
from ui.undo_controller import UndoController
from workers.jobs import Jobs


class MainWindow(QMainWindow):
    """The one window. It owns the jobs and ends them when it closes.

    Signals:
        crashed: something failed that never should; carries the sentence. May be emitted in any thread.
    """

    crashed = Signal(str)

    def __init__(self, jobs: Jobs, paths: Paths, settings: Settings) -> None:
        super().__init__()
        self._jobs = jobs
        self._paths = paths
        self._settings = settings
        jobs.setParent(self)
        self.setWindowTitle(PRODUCT)
        self.setAcceptDrops(True)
        self.images = ImageCache(self._fetch, parent=self)
        self.frame = Frame(self.images)
        self.setCentralWidget(self.frame)
        self.people = PeopleController(jobs, self.images, self)
        self.editor = EditorController(self.frame.editor, jobs, self.images, self)
        self.regroup = RegroupController(jobs, self.images, self)
        self.history = HistoryController(self.frame.history, jobs, self)
        self.loader = PageLoader(self.frame, self.editor, jobs, self)
        self.navigation = Navigation(self.frame, self.loader, self.editor, jobs, self)
        self.settings = SettingsController(self.frame.settings, jobs, paths, self._change_settings, self)
        self.library = LibraryController(self.frame.settings.library, jobs, self)
        self._asked_for_news = False
        self._closing = False
        self._warned_of: tuple[Draft, ...] = ()
        self._menus = Menus(self)
        self.undoing = UndoController(self.frame, self._menus, jobs, self)
        self._fill_menus(self._menus)
        self._connect_jobs()
        self._connect_pages()
        self._connect_decisions()
        self._place()

    def begin(self, folders: Sequence[Path]) -> None:
        """Load the pages, go on with unfinished scans, and add the folders given at the start."""
        self.settings.begin(self._settings)
        self.loader.load_all()
        self.undoing.refresh()
        if self._jobs.read_only is None:
            self._jobs.packs.resume_change()
            self._jobs.library.begin()
        else:
            self.frame.show_notice(self._jobs.read_only)

        def known(answer: tuple[list[Path], int]) -> None:
            scanned, photos = answer
            if not scanned and not photos and not folders:
                if self.frame.page == START:
                    self.frame.show_page(FIRST)
                return
            self.navigation.go(PEOPLE)
            if self._jobs.read_only is not None:
                return
            wanted = [*scanned, *(folder.absolute() for folder in folders if folder not in scanned)]
            if wanted:
                self._scan(wanted)

        self._jobs.read(_known_folders, known)

    def come_to_front(self, folders: Sequence[Path] = ()) -> None:
        """Another start of the program asked for this window."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        if folders:
            self.add_folders(list(folders))

    def end(self) -> None:
        """Stop the threads and give the window back."""
        self.settings.close()
        self._jobs.close()
        self.close()
        self.deleteLater()

    def choose_folder(self) -> None:
        """Ask for a folder and scan it."""
        dialog = QFileDialog(self, "Choose a folder of photos")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setDirectory(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda folder: self.add_folders([Path(folder)]))
        dialog.open()

    def add_folders(self, folders: list[Path]) -> None:
        """Scan folders; People shows what is found while it is found."""
        self.navigation.go(PEOPLE)
        self._scan([folder.absolute() for folder in folders])

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the window's place; what is drawn and not saved is pointed out, once."""
        if self.editor.drafts.is_busy():
            # An answer somebody gave is still on its way into the library.
            self._closing = True
            event.ignore()
            return
        drawn = self.frame.editor.drafting.drafts
        if self.frame.page == EDITOR and drawn != self._warned_of and self.frame.editor.has_unsaved():
            self._warned_of = drawn
            event.ignore()
            return
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        self._change_settings(lambda settings: replace(settings, geometry=geometry))
        super().closeEvent(event)

    def _close_at_last(self) -> None:
        if self._closing:
            self._closing = False
            QTimer.singleShot(0, self, self.close)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Folders are welcome."""
        if _dropped_folders(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """A folder dropped anywhere is added."""
        self.add_folders(_dropped_folders(event))

    def _fill_menus(self, menus: Menus) -> None:
        menus.add(menus.file, "&Add folder…", "Ctrl+O", self.choose_folder)
        menus.add(menus.file, "&Look for new photos", "F5", self._scan_again)
        menus.file.addSeparator()
        menus.add(menus.file, "&Quit", "Ctrl+Q", self._quit)
        menus.add_undo(self.undoing.undo, self.undoing.redo)
        menus.edit.addSeparator()
        menus.add(menus.edit, "&Find", "Ctrl+F", self.frame.focus_search)
        menus.add(menus.edit, "Look &again at this photo, thoroughly", "Ctrl+L", self._look_again_here)
        menus.add(menus.edit, "Draw a face &box", None, self._draw_box)
        menus.add(menus.edit, "&Confirm everybody in this photo", "Ctrl+Return", self._confirm_all)
        menus.add(
            menus.edit, "&Mirror or collage: people may be here twice", None, self.editor.toggle_repeats
        )
        menus.add(menus.edit, "&Group all faces anew…", None, self.regroup.ask)
        for key, (page, words) in enumerate(
            (
                (PEOPLE, "&People"),
                (PHOTOS, "P&hotos"),
                (PROBLEMS, "P&roblems"),
                (SETTINGS, "&Settings"),
                (HISTORY, "H&istory"),
            )
        ):
            menus.add(menus.view, words, f"Ctrl+{key + 1}", lambda page=page: self._go(page))  # type: ignore[misc]
        menus.add_appearances(self._settings.appearance, self._dress)
        menus.add(menus.help, "Open &log folder", None, lambda: self._open_folder(self._paths.logs))
        menus.add(menus.help, "Open library &folder", None, lambda: self._open_folder(self._paths.library))
        menus.help.addSeparator()
        menus.add(menus.help, f"&About {PRODUCT}", None, self._about)

    def _connect_jobs(self) -> None:
        self._jobs.changed.connect(self._changed)
        self._jobs.progress.connect(self._progressed)
        self._jobs.scanned.connect(self._scanned)
        self._jobs.stopped.connect(lambda: self.frame.status.say("Stopped. F5 goes on."))
        self._jobs.undecided.connect(self.loader.load_all)
        Activity(QApplication.instance() or self, self).seen.connect(self._jobs.person_is_active)
        self._jobs.packs.changed.connect(self.frame.status.say)
        self._jobs.library.said.connect(self.frame.status.say)
        self._jobs.library.progress.connect(lambda seen: self.frame.status.set_progress(seen, pausable=False))
        self._jobs.library.restored.connect(self._restored)
        self._jobs.packs.change.connect(lambda seen: self.frame.status.set_progress(seen, pausable=False))
        self._jobs.packs.failed.connect(lambda _name, sentence: self.frame.status.say(sentence, error=True))
        for trouble in (self._jobs.failed, self.crashed):
            trouble.connect(lambda sentence: self.frame.status.say(sentence, error=True))
        self.regroup.said.connect(self.frame.status.say)
        status = self.frame.status
        status.pause_clicked.connect(self._pause)
        status.resume_clicked.connect(self._resume)
        status.cancel_clicked.connect(self._jobs.scans.cancel)
        status.undo_clicked.connect(self.undoing.undo)

    def _connect_pages(self) -> None:
        frame = self.frame
        frame.rail.page_chosen.connect(self._go)
        frame.photos.look_again_requested.connect(self._look_again)
        frame.rail.add_folder_clicked.connect(self.choose_folder)
        frame.first.choose_clicked.connect(self.choose_folder)
        frame.people.opened.connect(self.navigation.open_person)
        frame.people.face_opened.connect(self.navigation.open_face)
        frame.person.back_clicked.connect(lambda: self.navigation.go(PEOPLE))
        frame.person.photo_opened.connect(self.navigation.open_photo)
        frame.photos.photo_opened.connect(self.navigation.open_photo)
        frame.history.face_opened.connect(self.navigation.open_face)
        frame.problems.show_in_folder.connect(lambda path: self._open_folder(path.parent))
        frame.editor.closed.connect(self.navigation.close_editor)
        frame.editor.previous_requested.connect(lambda: self.navigation.step_photo(-1))
        frame.editor.next_requested.connect(lambda: self.navigation.step_photo(1))

    def _connect_decisions(self) -> None:
        frame, people = self.frame, self.people
        frame.people.named.connect(people.name)
        frame.people.face_named.connect(people.name_face)
        frame.people.merge_requested.connect(people.merge_into)
        frame.people.merge_selected.connect(people.merge_all)
        frame.people.different_selected.connect(people.different)
        frame.people.all_like_ignored.connect(people.ignore_like)
        frame.people.face_ignored.connect(people.ignore_face)
        frame.person.split_off.connect(self._with_person(people.split_off))
        frame.person.birth_date_wanted.connect(people.ask_birth_date)
        frame.person.forget_wanted.connect(self.library.ask_to_forget)
        frame.person.merge_requested.connect(people.merge_into)
        for page in (frame.people, frame.person):
            page.ignored.connect(people.ignore)
            page.shown_again.connect(people.show_again)
        frame.person.named.connect(people.name)
        frame.person.not_this_person.connect(self._with_person(people.not_this_person))
        frame.person.cover_chosen.connect(people.use_as_cover)
        frame.person.face_confirmed.connect(self._with_person(people.confirm))
        self.editor.name_wanted.connect(people.name_face)
        self.editor.drafts.idle.connect(self._close_at_last)
        self.settings.suggestions_changed.connect(self.editor.drafts.set_asks_at_once)
        for controller in (people, self.editor, self.history):
            controller.freed.connect(self._jobs.grouping.group)

    def _with_person(self, decide: Callable[[list[int], int], None]) -> Callable[[list[int]], None]:
        """A decision about faces of the person whose page is open."""

        def decided(faces: list[int]) -> None:
            if self.loader.person_id is not None:
                decide(faces, self.loader.person_id)

        return decided

    def _go(self, page: str) -> None:
        self.navigation.go(page)
        if page == SETTINGS:
            self.settings.load()
            self.library.load()

    def _look_again(self, photos: list[int]) -> None:
        self._show_scanning(scanning=True)
        self._jobs.scans.look_again(photos, Effort.THOROUGH)

    def _draw_box(self) -> None:
        if self.editor.photo_id is not None:
            self.frame.editor.canvas.draw_in_the_middle()

    def _confirm_all(self) -> None:
        if self.editor.photo_id is not None:
            self.editor.faces.confirm_all()

    def _look_again_here(self) -> None:
        if self.editor.photo_id is not None:
            self._look_again([self.editor.photo_id])

    def _change_settings(self, change: Callable[[Settings], Settings]) -> None:
        self._settings = change(self._settings)
        self._settings.save(self._paths.settings)

    def _place(self) -> None:
        self.setMinimumSize(720, 480)
        self.resize(1180, 760)
        self.restoreGeometry(QByteArray.fromBase64(QByteArray(self._settings.geometry.encode("ascii"))))

    def _fetch(self, kind: str, ids: list[int]) -> None:
        self._jobs.small_pictures(
            "face" if kind == "face" else "photo",
            ids,
            lambda pictures: self.images.deliver(kind, pictures),
            lambda missed: self.images.give_up(kind, missed),
        )

    def _scan(self, folders: list[Path]) -> None:
        self._show_scanning(scanning=True)
        self._jobs.scans.scan(folders)

    def _show_scanning(self, *, scanning: bool) -> None:
        self.frame.people.set_scanning(scanning)
        self.frame.photos.set_scanning(scanning)

    def _scan_again(self) -> None:
        def found(folders: list[Path]) -> None:
            if folders:
                self._asked_for_news = True
                self._scan(folders)
            else:
                self.choose_folder()

        self._jobs.read(lambda library: library.folders.all(), found)

    def _pause(self) -> None:
        self._jobs.scans.pause()
        self.frame.status.set_paused(paused=True)

    def _resume(self) -> None:
        self._jobs.scans.resume()
        self.frame.status.set_paused(paused=False)

    def _progressed(self, progress: Progress | None) -> None:
        self.frame.status.set_progress(progress, pausable=self._jobs.scans.is_scanning())
        if progress is None:
            self._show_scanning(scanning=False)
            self.loader.load_all()

    def _scanned(self, report: ScanReport) -> None:
        if report.failed:
            problems = count_of(len(report.failed), "problem", "problems")
            self.frame.status.say(f"{photos_of(report.new)} added, {problems}; see Problems.")
        elif report.new:
            self.frame.status.say(f"{photos_of(report.new)} added.")
        elif self._asked_for_news:
            self.frame.status.say("No new photos.")
        self._asked_for_news = False

    def _changed(self, changes: Changes) -> None:
        if changes.step is not None:
            self.frame.status.say(changes.text, undo=not changes.text.startswith("Undone"))
            self.undoing.refresh()
        self.images.forget("face", changes.faces if changes.step is not None else ())
        if changes.everything and changes.step is not None:
            self.images.forget_all()
        self.loader.changed(changes)

    def _restored(self) -> None:
        self.undoing.refresh()
        if self.frame.page not in (SETTINGS, PEOPLE):
            self.navigation.go(PEOPLE)

    def _dress(self, appearance: Appearance) -> None:
        self._change_settings(lambda settings: replace(settings, appearance=appearance))
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, appearance)

    def _open_folder(self, folder: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self.frame.status.say(f"No file manager answered. The folder is {folder}")

    def _about(self) -> None:
        box = QMessageBox(self)
        box.setWindowTitle(f"About {PRODUCT}")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(f"{PRODUCT} {VERSION}")
        box.setInformativeText(
            "Finds the people in your photos.\n"
            "Everything stays on this computer; your photos are never changed."
        )
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def _quit(self) -> None:
        # Through the loop, so that the menu that asked for it is closed first.
        QTimer.singleShot(0, self, self.close)


def _known_folders(library: Library) -> tuple[list[Path], int]:
    resumed = [
        folder for folder in library.folders.all() if folder not in library.folders.all(state="stopped")
    ]
    return resumed, library.photos.count()


def _dropped_folders(event: QDropEvent) -> list[Path]:
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in paths if path.is_dir()]
