"""The window: makes the pages and their controllers, and joins them to each other and to the jobs.

What the menus do is in `window_menus`, what is scanned in `scans_controller`, when it may close in `closing`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from config import PRODUCT
from config.language import count_of, trn
from config.paths import Paths
from config.settings import Settings
from models.changes import Changes
from models.progress import Progress
from repository.library import Library
from ui.closing import Closing
from ui.connections import Controllers, connect_pages
from ui.editor_controller import EditorController
from ui.folder_rules_controller import FolderRulesController
from ui.frame import FIRST, START, Frame
from ui.help.topics import ADD_FOLDER, KEYS
from ui.history_controller import HistoryController
from ui.keys_dialog import KeysDialog
from ui.library_controller import LibraryController
from ui.menus import Menus
from ui.names_out_controller import NamesOutController
from ui.navigation import Navigation
from ui.page_loader import PageLoader
from ui.palette_controller import PaletteController
from ui.people_controller import PeopleController
from ui.person_controller import PersonController
from ui.photos_controller import PhotosController
from ui.photos_keeping import keep_photos
from ui.places_controller import connect_places
from ui.regroup_controller import RegroupController
from ui.review_controller import ReviewController
from ui.scaling import smallest
from ui.scans_controller import ScansController, dropped_folders
from ui.search.search_controller import SearchController
from ui.settings_controller import SettingsController
from ui.shared.activity import Activity
from ui.shared.images import ImageCache
from ui.shared.rail import PEOPLE, REVIEW, SETTINGS
from ui.shared.tile_pictures import source_of
from ui.stacks_controller import StacksController
from ui.timeline_loader import TimelineLoader
from ui.told_names_controller import ToldNamesController
from ui.undo_controller import UndoController
from ui.viewer.full_screen import FullScreen
from ui.viewer_controller import ViewerController
from ui.viewer_deeds import ViewerDeeds
from ui.viewer_keeping import keep_viewer
from ui.window_menus import Parts, fill_menus
from workers.jobs import Jobs

QUESTIONS_AFTER_MS, CARE_AFTER_MS = 3_000, 5_000
"""What nobody looks at yet leaves the first seconds to what everybody waits for."""


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
        self.person = PersonController(self.frame.person, jobs, self.images, self)
        self.editor = EditorController(self.frame.editor, jobs, self.images, self)
        self.regroup = RegroupController(jobs, self.images, self)
        self.history = HistoryController(self.frame.history, jobs, self)
        self.loader = PageLoader(self.frame, self.editor, jobs, self)
        self.viewer = ViewerController(self.frame.viewer, jobs, self.images, self)
        self._full = FullScreen(self, self.frame.status)
        self.deeds = ViewerDeeds(self.frame.viewer, self.viewer, jobs, self._full, self.frame.status)
        self.navigation = Navigation(
            self.frame, self.loader, self.editor, self.viewer, jobs=jobs, parent=self
        )
        self.settings = SettingsController(self.frame.settings, jobs, paths, self._change_settings, self)
        self.library = LibraryController(self.frame.settings.library, jobs, self)
        self._menus = Menus(self)
        self.undoing = UndoController(self.frame, self._menus, jobs, self)
        self.review = ReviewController(self.frame.review, jobs, self.images, self.undoing.undo, self)
        self.search = SearchController(self.frame.photos, jobs, self)
        self.places = connect_places(self.frame, self.navigation, jobs, self)
        self.timeline = TimelineLoader(self.frame.photos, jobs, self)
        self.names_out = NamesOutController(jobs, self.frame.status, self)
        self.photos = PhotosController(jobs, self.frame.status, self)
        self.stacks = StacksController(jobs, self.images, self)
        self.rules = FolderRulesController(jobs, self)
        self.finder = PaletteController(
            self, jobs, self.images, opened=self.navigation.open_person, searched=self.navigation.open_search
        )
        self.scans = ScansController(self.frame, self.loader, self.navigation, jobs, self)
        self.told = ToldNamesController(self.frame.offer, jobs, self.images, self)
        self._closing = Closing(self.frame, self.editor, self)
        fill_menus(self._menus, self._menu_parts(), settings.appearance)
        self._connect_jobs()
        self._connect_controllers()
        self._place()

    def begin(self, folders: Sequence[Path]) -> None:
        """Load the pages, go on with unfinished scans, and add the folders given at the start."""
        self.settings.begin(self._settings)
        self.loader.load_all()
        QTimer.singleShot(QUESTIONS_AFTER_MS, self, self.review.load)
        QTimer.singleShot(QUESTIONS_AFTER_MS, self, self.told.load)
        self.undoing.refresh()
        self.rules.load()
        self.stacks.begin()
        if self._jobs.read_only is None:
            self._jobs.packs.resume_change()
            # In this order the lane takes them.
            for begin in (self._jobs.library.begin, self._jobs.facts.begin, self._jobs.watch.begin):
                QTimer.singleShot(CARE_AFTER_MS, self, begin)
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
                self.scans.scan(wanted, by_itself=len(wanted) == len(scanned))

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

    def add_folders(self, folders: list[Path]) -> None:
        """Scan folders; People shows what is found while it is found."""
        self.scans.add(folders)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the window's place; stay while something speaks against closing."""
        if not self._closing.is_allowed():
            event.ignore()
            return
        self._full.leave()
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        self._change_settings(lambda settings: replace(settings, geometry=geometry))
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Folders are welcome."""
        if dropped_folders(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """A folder dropped anywhere is added."""
        self.add_folders(dropped_folders(event))

    def _menu_parts(self) -> Parts:
        return Parts(
            window=self,
            frame=self.frame,
            paths=self._paths,
            scans=self.scans,
            undoing=self.undoing,
            editor=self.editor,
            regroup=self.regroup,
            told=self.told,
            stacks=self.stacks,
            palette=self.finder,
            names_out=self.names_out,
            go=self._go,
            dress=self.settings.choose_appearance,
        )

    def _connect_jobs(self) -> None:
        self._jobs.changed.connect(self._changed)
        self._jobs.undecided.connect(self.loader.load_all)
        Activity(QApplication.instance() or self, self).seen.connect(self._jobs.person_is_active)
        self._jobs.packs.changed.connect(self.frame.status.say)
        self._jobs.library.said.connect(self.frame.status.say)
        self._jobs.library.progress.connect(self._progress_of("library"))
        self._jobs.facts.progress.connect(self._progress_of("facts"))
        self._jobs.told.progress.connect(self._progress_of("told"))
        self._jobs.review.healed.connect(self._say_healed)
        self._jobs.library.restored.connect(self._restored)
        self._jobs.packs.change.connect(self._progress_of("packs"))
        self._jobs.packs.failed.connect(lambda _name, sentence: self.frame.status.say(sentence, error=True))
        for trouble in (self._jobs.failed, self.crashed):
            trouble.connect(lambda sentence: self.frame.status.say(sentence, error=True))
        self.regroup.said.connect(self.frame.status.say)
        self.frame.status.undo_clicked.connect(self.undoing.undo)

    def _say_healed(self, count: int) -> None:
        what = count_of(count, "centroid", "centroids")
        words = trn("{what} was damaged and rebuilt.", "{what} were damaged and rebuilt.", count, what=what)
        self.frame.status.say(words)

    def _progress_of(self, what: str) -> Callable[[Progress | None], None]:
        """Shows a report of a job that can be neither paused nor stopped."""
        return lambda seen: self.frame.status.set_progress(seen, pausable=False, of=what)

    def _connect_controllers(self) -> None:
        frame = self.frame
        to = Controllers(
            self.navigation,
            self.people,
            self.person,
            self.review,
            self.editor,
            self.library,
            self.photos,
            self.stacks,
            self.rules,
            self.deeds,
            self.names_out,
        )
        connect_pages(frame, to)
        frame.rail.page_chosen.connect(self._go)
        frame.help.go.connect(self._show_me)
        keep_photos(frame.photos, self._settings, self._change_settings)
        keep_viewer(frame.viewer, self._settings, self._change_settings)
        frame.people.set_order(self._settings.people_order)
        frame.people.order_chosen.connect(self._keep_order)
        frame.people.folder_wanted.connect(self.scans.choose_folder)
        self.review.count_changed.connect(frame.rail.set_questions)
        self.search.said.connect(frame.status.say)
        self.settings.suggestions_changed.connect(self.editor.drafts.set_asks_at_once)
        self.settings.appearance_changed.connect(self._menus.show_appearance)
        for controller in (self.people, self.person, self.review, self.editor, self.history, self.deeds):
            controller.freed.connect(self._jobs.grouping.group)

    def _keep_order(self, order: str) -> None:
        self._change_settings(lambda settings: replace(settings, people_order=order))

    def _show_me(self, place: str) -> None:
        """What a button of the help leads to."""
        if place == KEYS:
            KeysDialog(self).open()
        elif place == ADD_FOLDER:
            self.scans.choose_folder()
        else:
            self._go(place)

    def _go(self, page: str) -> None:
        self.navigation.go(page)
        if page == REVIEW:
            self.review.load()
        if page == SETTINGS:
            self.settings.load()
            self.library.load()

    def _change_settings(self, change: Callable[[Settings], Settings]) -> None:
        self._settings = change(self._settings)
        self._settings.save(self._paths.settings)

    def _place(self) -> None:
        self.setMinimumSize(smallest(self.screen().availableSize()))
        self.resize(1180, 760)
        self.restoreGeometry(QByteArray.fromBase64(QByteArray(self._settings.geometry.encode("ascii"))))

    def _fetch(self, kind: str, ids: list[int]) -> None:
        source, prepare = source_of(kind)
        self._jobs.small_pictures(
            source,
            ids,
            lambda pictures: self.images.deliver(kind, pictures),
            lambda missed: self.images.give_up(kind, missed),
            prepare,
        )

    def _changed(self, changes: Changes) -> None:
        if changes.step is not None:
            self.frame.status.say(changes.text, undo=not changes.undone)
        self.images.forget("face", changes.faces if changes.step is not None else ())
        if changes.step is None:
            # A scan may have found another picture in the file.
            self.images.forget("photo", changes.photos)
        if changes.everything and changes.step is not None:
            self.images.forget_all()
        # First what is looked at: the lane answers in the order in which it is asked.
        self.loader.changed(changes)
        if changes.step is not None:
            self.undoing.refresh()
        self.review.changed(changes)
        self.stacks.changed(changes)
        self.rules.changed(changes)

    def _restored(self) -> None:
        self.undoing.refresh()
        if self.frame.page not in (SETTINGS, PEOPLE):
            self.navigation.go(PEOPLE)


def _known_folders(library: Library) -> tuple[list[Path], int]:
    resumed = [
        folder for folder in library.folders.all() if folder not in library.folders.all(state="stopped")
    ]
    return resumed, library.photos.count()
