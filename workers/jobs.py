"""What the window can ask for; every answer arrives later, in the GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar
from weakref import WeakSet

from PySide6.QtCore import QObject, Signal

from config.paths import Paths
from faces.packs import Pack
from faces.providers import Choice
from models.changes import Changes
from models.progress import Progress
from repository.library import Library
from repository.thumbnails import Kind, Thumbnails
from services.file_moves import put_back_unsettled
from workers.background_lane import BackgroundLane
from workers.editor_jobs import EditorJobs
from workers.facts_jobs import FactsJobs
from workers.grouping_jobs import GroupingJobs
from workers.library_jobs import LibraryJobs
from workers.names_out_jobs import NamesOutJobs
from workers.networks import Networks
from workers.pace import Pace
from workers.pack_jobs import PackJobs
from workers.review_jobs import ReviewJobs
from workers.runner import Lane
from workers.scan_jobs import ScanJobs
from workers.stack_jobs import StackJobs
from workers.thumbnail_worker import small_pictures
from workers.told_names_jobs import ToldNamesJobs
from workers.trash_jobs import window_trash
from workers.turns import Turns
from workers.viewer_jobs import ViewerJobs
from workers.watch_jobs import WatchJobs

Result = TypeVar("Result")
Question = TypeVar("Question")
# What the GUI thread decodes in one go stays well below the 50 ms in which a window feels alive.
HANDFUL = 16
# A window that was just closed may still be letting go of the library.
PATIENCE = 1.0

Decide = Callable[[Library, Pack], Changes]


class Jobs(QObject):
    """Four lanes: `commands` (the person waits), `looks`, `background` (scans), `pictures` (on the screen).

    Signals:
        changed: a `Changes` after every write; each view decides whether it concerns it.
        progress: a `Progress` of the background work, or None when it has ended.
        scanned: the `ScanReport` of a finished scan.
        stopped: the person stopped a scan.
        failed: a sentence for the person.
        undecided: a decision could not be written, or was not taken after all; what a view shows of
            it already is not true.
    """

    changed = Signal(object)
    progress = Signal(object)
    scanned = Signal(object)
    stopped = Signal()
    failed = Signal(str)
    undecided = Signal()

    def __init__(
        self,
        paths: Paths,
        wanted_pack: str | None,
        parent: QObject | None = None,
        *,
        device: Choice = "auto",
        read_only: str | None = None,
        thumbnails_mb: int | None = None,
    ) -> None:
        super().__init__(parent)
        self._networks = Networks(paths, wanted_pack, device)
        self._thumbnails_mb = thumbnails_mb
        self._kept: WeakSet[Thumbnails] = WeakSet()

        def open_library() -> Library:
            library = Library(paths.database, paths.thumbnails, read_only=read_only)
            if self._thumbnails_mb is not None:
                library.thumbnails.budget = self._thumbnails_mb << 20
            self._kept.add(library.thumbnails)
            return library

        self.read_only = read_only
        self._commands = Lane("commands", open_library, self)
        turns = Turns()
        self._background = BackgroundLane("background", open_library, turns, self)
        self._pictures = Lane("pictures", open_library, self)
        self._pace = Pace.beside_a_window()
        self.grouping = GroupingJobs(self._networks, background=self._background, parent=self)
        self.grouping.changed.connect(self.changed)
        self.grouping.failed.connect(self.failed)
        self.grouping.progress.connect(self._report)
        self.scans = ScanJobs(
            self._networks,
            self._pace,
            background=self._background,
            commands=self._commands,
            parent=self,
        )
        self.scans.changed.connect(self.changed)
        self.scans.failed.connect(self.failed)
        self.scans.progress.connect(self._report)
        self.scans.scanned.connect(self.scanned)
        self.scans.stopped.connect(self.stopped)
        self.scans.stopped.connect(self.grouping.group)
        self.trash = window_trash()
        self.watch = WatchJobs(self.scans, self._pace, commands=self._commands, parent=self)
        self.packs = PackJobs(
            paths,
            self._networks,
            self._pace,
            background=self._background,
            quick=self._pictures,
            parent=self,
        )
        self.packs.switched.connect(self._pack_switched)
        self._looks = BackgroundLane("looks", open_library, turns, self)
        self.editor = EditorJobs(self._networks, pictures=self._pictures, looks=self._looks, parent=self)
        self._viewer_lanes = tuple(Lane(name, open_library, self) for name in ("viewer", "ahead"))
        wanted, ahead = self._viewer_lanes
        self.viewer = ViewerJobs(wanted=wanted, ahead=ahead, parent=self)
        self.review = ReviewJobs(self._networks, looks=self._looks, parent=self)
        self.stacks = StackJobs(looks=self._looks, parent=self)
        self.editor.changed.connect(self.changed)
        self.editor.found.connect(self.grouping.group)
        self.library = LibraryJobs(
            paths,
            self._networks,
            self._pace,
            background=self._background,
            commands=self._commands,
            turns=turns,
            stop_scans=self.scans.hold,
            scan_again=self.scans.release,
            parent=self,
        )
        self.told = ToldNamesJobs(self._networks, background=self._background, parent=self)
        self.told.changed.connect(self.changed)
        self.told.failed.connect(self.failed)
        self.facts = FactsJobs(self._pace, background=self._background, parent=self)
        self.facts.changed.connect(self.changed)
        self._files = BackgroundLane("files", open_library, turns, self)
        self.names_out = NamesOutJobs(self._files, self._looks, self)
        self.library.changed.connect(self.changed)
        self.library.failed.connect(self.failed)

    def keep_small_pictures(self, megabytes: int) -> None:
        """From now on small pictures may take so much of the disk (1024 x 1024 bytes); what is over goes."""
        self._thumbnails_mb = megabytes
        for kept in list(self._kept):
            kept.budget = megabytes << 20
        self.survey(lambda library: library.thumbnails.trim(), lambda _dropped: None)

    def read(self, query: Callable[[Library], Result], then: Callable[[Result], None]) -> None:
        """Ask the library something."""
        self._commands.submit(query, done=then, failed=self.failed.emit)

    def survey(self, query: Callable[[Library], Result], then: Callable[[Result], None]) -> None:
        """Ask the library something that takes a while; no page and no decision waits for it."""
        self._looks.submit(query, done=then, failed=self.failed.emit)

    def consult(self, query: Callable[[Library, Pack], Result], then: Callable[[Result], None]) -> None:
        """Ask something for which the library's pack is needed."""
        self._commands.submit(
            lambda library: query(library, self._networks.pack(library)), done=then, failed=self.failed.emit
        )

    def decide(
        self,
        action: Callable[[Library, Pack], Changes | Question],
        then: Callable[[Changes], None] = lambda _changes: None,
        ask: Callable[[Question], None] = lambda _question: None,
        failed: Callable[[str], None] | None = None,
    ) -> None:
        """Write a decision; `changed` is emitted before `then` is called.

        An action that finds it has to ask the person first writes nothing and returns what to ask:
        looking and writing are one job, so that nothing typed just before can come between.
        """

        def done(answer: Changes | Question) -> None:
            if isinstance(answer, Changes):
                self.changed.emit(answer)
                then(answer)
            else:
                ask(answer)

        def refused(sentence: str) -> None:
            (failed or self.failed.emit)(sentence)
            self.undecided.emit()

        self._commands.submit(
            lambda library: action(library, self._networks.pack(library)),
            done=done,
            failed=refused,
            lasts=True,
        )

    def small_pictures(
        self,
        kind: Kind,
        ids: Sequence[int],
        then: Callable[[dict[int, Any]], None],
        failed: Callable[[Sequence[int]], None],
        prepare: Callable[[bytes], object] = lambda encoded: encoded,
    ) -> None:
        """Fetch thumbnails or face chips; `then` or `failed` is called once for each handful.

        Args:
            kind: which.
            ids: of photos or faces.
            then: told what was found, each as `prepare` made it.
            failed: told the ids that could not be read.
            prepare: what is made of the JPEG in the lane's thread, so that the GUI thread need not.
        """
        for start in range(0, len(ids), HANDFUL):
            self._fetch_handful(kind, ids[start : start + HANDFUL], then, failed, prepare)

    def _fetch_handful(
        self,
        kind: Kind,
        ids: Sequence[int],
        then: Callable[[dict[int, Any]], None],
        failed: Callable[[Sequence[int]], None],
        prepare: Callable[[bytes], object],
    ) -> None:
        def fetch(library: Library) -> dict[int, object]:
            found = small_pictures(library, kind, ids)
            return {number: None if jpeg is None else prepare(jpeg) for number, jpeg in found.items()}

        def gave_up(sentence: str) -> None:
            self.failed.emit(sentence)
            failed(ids)

        self._pictures.submit(fetch, done=then, failed=gave_up)

    def person_is_active(self) -> None:
        """A key or a click: scans leave a core to the window for a while."""
        self._pace.touch()

    def idle(self) -> float:
        """Seconds since the last key or click."""
        return self._pace.idle()

    def close(self) -> None:
        """End the threads. A scan that was under way goes on at the next start."""
        self.library.end()
        self.watch.end()
        waited_for = (self._commands, self._pictures, *self._viewer_lanes)
        for lane in (*waited_for, self._looks, self._files, self._background):
            lane.close()

    def _report(self, progress: Progress | None) -> None:
        if progress is None:
            # Grouping may end while a scan is still under way.
            if not self.scans.is_scanning():
                self.progress.emit(None)
            return
        if news := self._networks.news():
            self.failed.emit(news)
        self.progress.emit(progress)
        if progress.changes:
            self.changed.emit(progress.changes)

    def _pack_switched(self) -> None:
        self.changed.emit(Changes(everything=True))
        self.grouping.group_afresh()


def prepare_library(paths: Paths) -> Library:
    """Make or migrate the library before any lane opens it.

    Kept open as long as the window is, it keeps other processes from writing.

    Raises:
        LibraryError: it cannot be used; the sentence says why.
    """
    library = Library(paths.database, paths.thumbnails, patience=PATIENCE)
    if library.can_write:
        put_back_unsettled(library, window_trash())
    return library
