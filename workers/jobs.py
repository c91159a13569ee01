"""What the window can ask for; every answer arrives later, in the GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from config.paths import Paths
from faces.packs import Pack
from faces.providers import Choice
from media.decode import decode
from models.changes import Changes
from models.effort import Effort
from models.face import Image
from models.geometry import Box
from models.photo import Photo
from models.progress import Progress, ScanReport
from models.suggestion import DrawnFace
from repository.library import Library
from repository.thumbnails import Kind
from services.locating import file_of
from workers.drawn_face_worker import compare_drawn, describe_drawn
from workers.face_cluster_worker import group_afresh, group_new_faces
from workers.library_jobs import LibraryJobs
from workers.look_again_worker import look_again
from workers.networks import Networks
from workers.pace import Pace
from workers.pack_change_worker import describe_stragglers
from workers.pack_jobs import PackJobs
from workers.regroup_worker import RegroupPlan, apply_regroup, plan_regroup
from workers.runner import Lane, Steps, Task, Work
from workers.scan_steps import Manner
from workers.scan_worker import scan
from workers.thumbnail_worker import small_pictures
from workers.turns import Turns

Result = TypeVar("Result")
Question = TypeVar("Question")
# What the GUI thread decodes in one go stays well below the 50 ms in which a window feels alive.
HANDFUL = 16
# A window that was just closed may still be letting go of the library.
PATIENCE = 1.0

Decide = Callable[[Library, Pack], Changes]


class _Background(Lane):
    """Stands still between two reports while something else has the library to itself."""

    def __init__(self, name: str, open_library: Callable[[], Library], turns: Turns, parent: QObject) -> None:
        super().__init__(name, open_library, parent)
        self._turns = turns

    def submit(
        self,
        work: Work[Result],
        *,
        done: Callable[[Result], None] = lambda _result: None,
        failed: Callable[[str], None] = lambda _sentence: None,
    ) -> Task[Result]:
        return super().submit(self._turns.at_once(work), done=done, failed=failed)

    def _drive(self, task: Task[Any], steps: Generator[Progress, None, Result]) -> Result:
        return super()._drive(task, self._turns.stepwise(steps))


class Jobs(QObject):
    """Three lanes: `commands` (the person waits), `background` (scans), `pictures` (what is on screen).

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
    ) -> None:
        super().__init__(parent)
        self._networks = Networks(paths, wanted_pack, device)

        def open_library() -> Library:
            return Library(paths.database, paths.thumbnails, read_only=read_only)

        self.read_only = read_only
        self._commands = Lane("commands", open_library, self)
        turns = Turns()
        self._background = _Background("background", open_library, turns, self)
        self._pictures = Lane("pictures", open_library, self)
        self._scans: list[Task[ScanReport]] = []
        self._restore: Callable[[], None] | None = None
        self._held: list[Callable[[], None]] | None = None
        self._was_scanning = False
        self._grouping_waits = False
        self._afresh = False
        self._pace = Pace.beside_a_window()
        self._effort = Effort.BALANCED
        self.packs = PackJobs(
            paths,
            self._networks,
            self._pace,
            background=self._background,
            quick=self._pictures,
            parent=self,
        )
        self.packs.switched.connect(self._pack_switched)
        self.library = LibraryJobs(
            paths,
            self._networks,
            self._pace,
            background=self._background,
            commands=self._commands,
            turns=turns,
            stop_scans=self._stop_scans,
            scan_again=self._scan_again,
            parent=self,
        )
        self.library.changed.connect(self.changed)
        self.library.failed.connect(self.failed)

    def read(self, query: Callable[[Library], Result], then: Callable[[Result], None]) -> None:
        """Ask the library something."""
        self._commands.submit(query, done=then, failed=self.failed.emit)

    def consult(self, query: Callable[[Library, Pack], Result], then: Callable[[Result], None]) -> None:
        """Ask something for which the library's pack is needed."""
        self._commands.submit(
            lambda library: query(library, self._networks.pack(library)), done=then, failed=self.failed.emit
        )

    def plan_regroup(
        self, then: Callable[[RegroupPlan], None], failed: Callable[[str], None]
    ) -> Task[RegroupPlan]:
        """Say what grouping all faces anew would change; nothing is written."""

        def done(planned: RegroupPlan) -> None:
            self._end_grouping()
            then(planned)

        def gave_up(sentence: str) -> None:
            self._end_grouping()
            failed(sentence)

        return self._background.follow(
            lambda library: plan_regroup(library, self._networks.pack(library)),
            done=done,
            failed=gave_up,
            progress=self._report,
            cancelled=self._end_grouping,
        )

    def apply_regroup(self, planned: RegroupPlan, then: Callable[[], None] = lambda: None) -> None:
        """Write it, unless somebody has decided something since."""

        def done(changes: Changes) -> None:
            self.changed.emit(changes)
            then()

        self._background.submit(
            lambda library: apply_regroup(library, self._networks.pack(library), planned),
            done=done,
            failed=self.failed.emit,
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
            lambda library: action(library, self._networks.pack(library)), done=done, failed=refused
        )

    def describe_drawn(
        self, photo_id: int, box: Box, then: Callable[[DrawnFace], None], failed: Callable[[str], None]
    ) -> Task[DrawnFace]:
        """Look at a drawn rectangle; nothing is stored."""
        return self._commands.follow(
            lambda library: describe_drawn(library, self._networks.engine(library), photo_id, box),
            done=then,
            failed=failed,
        )

    def compare_drawn(
        self, drawn: DrawnFace, then: Callable[[DrawnFace], None], failed: Callable[[str], None]
    ) -> None:
        """Say whom a described face looks like."""
        self._commands.submit(
            lambda library: compare_drawn(library, self._networks.pack(library), drawn),
            done=then,
            failed=failed,
        )

    def load_photo(
        self, photo: Photo, then: Callable[[QImage], None], failed: Callable[[str], None]
    ) -> Task[QImage]:
        """Decode a photo for the editor, upright."""
        return self._pictures.submit(
            lambda library: _to_qimage(decode(file_of(library, photo)).image), done=then, failed=failed
        )

    def small_pictures(
        self,
        kind: Kind,
        ids: Sequence[int],
        then: Callable[[dict[int, bytes | None]], None],
        failed: Callable[[Sequence[int]], None],
    ) -> None:
        """Fetch thumbnails or face chips; `then` or `failed` is called once for each handful."""
        for start in range(0, len(ids), HANDFUL):
            self._fetch_handful(kind, ids[start : start + HANDFUL], then, failed)

    def _fetch_handful(
        self,
        kind: Kind,
        ids: Sequence[int],
        then: Callable[[dict[int, bytes | None]], None],
        failed: Callable[[Sequence[int]], None],
    ) -> None:
        def gave_up(sentence: str) -> None:
            self.failed.emit(sentence)
            failed(ids)

        self._pictures.submit(lambda library: small_pictures(library, kind, ids), done=then, failed=gave_up)

    def scan(self, folders: Sequence[Path]) -> None:
        """Bring the library up to date with these folders; a scan under way goes on first."""
        manner = Manner(self._pace, self._effort, group_on_the_way=True)
        self._run_scan(
            folders, lambda library: scan(library, self._networks.engine(library), folders, manner)
        )

    def look_again(self, photos: Sequence[int], effort: Effort) -> None:
        """Look at these photos again, that hard."""
        manner = Manner(self._pace, effort, group_on_the_way=True)
        self._run_scan(
            (), lambda library: look_again(library, self._networks.engine(library), photos, manner)
        )

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

    def person_is_active(self) -> None:
        """A key or a click: scans leave a core to the window for a while."""
        self._pace.touch()

    def _run_scan(self, folders: Sequence[Path], steps: Steps[ScanReport]) -> None:
        if self._held is not None:
            self._held.append(lambda: self._run_scan(folders, steps))
            return

        def leave() -> None:
            self._scans.remove(task)
            if not self._scans:
                self.progress.emit(None)
                self._none_scans()

        def ended(report: ScanReport) -> None:
            leave()
            self.scanned.emit(report)
            self.changed.emit(Changes(everything=True, problems=True))

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
            self.group()

        task = self._background.follow(
            steps, done=ended, failed=failed, progress=self._report, cancelled=stopped
        )
        self._scans.append(task)

    def _stop_scans(self, then: Callable[[], None]) -> None:
        """For a restore: a scan that went on would take photos for stored that are not in there."""
        if self._held is not None:
            return
        self._held = []
        self._was_scanning = self.is_scanning()
        self._restore = then
        self.cancel_scan()
        if not self._was_scanning:
            self._none_scans()

    def _none_scans(self) -> None:
        begin, self._restore = self._restore, None
        if begin is not None:
            begin()

    def _scan_again(self, is_restored: bool) -> None:
        """Look anew at all folders of a library that was restored, or go on where nothing came of it."""
        held, self._held = self._held or [], None

        def found(folders: list[Path]) -> None:
            if folders:
                self.scan(folders)
            for scan_now in held:
                scan_now()

        if is_restored or self._was_scanning:
            self.read(lambda library: library.folders.all(), found)
        else:
            found([])

    def is_scanning(self) -> bool:
        """Whether there is something to pause or stop."""
        return bool(self._scans)

    def group(self) -> None:
        """Let new faces join in the background; asking again while it waits changes nothing."""
        if self._grouping_waits:
            return
        self._grouping_waits = True

        def begun(progress: Progress) -> None:
            self._grouping_waits = False
            self._report(progress)

        def done(changes: Changes) -> None:
            self._end_grouping()
            self.changed.emit(changes)

        def failed(sentence: str) -> None:
            self._end_grouping()
            self.failed.emit(sentence)

        self._background.follow(
            self._describe_and_group,
            done=done,
            failed=failed,
            progress=begun,
        )

    def _describe_and_group(self, library: Library) -> Generator[Progress, None, Changes]:
        pack = self._networks.pack(library)
        # Undo may have brought back a face with the vector of a pack from before.
        if library.faces.count_of_other_packs(pack.id):
            yield from describe_stragglers(library, self._networks.engine(library))
        afresh, self._afresh = self._afresh, False
        return (yield from (group_afresh if afresh else group_new_faces)(library, pack))

    def pause_scan(self) -> None:
        """Rest at the next photo."""
        for task in self._scans:
            task.pause()

    def resume_scan(self) -> None:
        """Go on with the next photo."""
        for task in self._scans:
            task.resume()

    def cancel_scan(self) -> None:
        """Stop at the next photo; what was found stays and is grouped."""
        for task in self._scans:
            task.cancel()

    def close(self) -> None:
        """End the threads. A scan that was under way goes on at the next start."""
        self.library.end()
        for lane in (self._commands, self._pictures, self._background):
            lane.close()

    def _report(self, progress: Progress) -> None:
        if news := self._networks.news():
            self.failed.emit(news)
        self.progress.emit(progress)
        if progress.changes:
            self.changed.emit(progress.changes)

    def _pack_switched(self) -> None:
        self.changed.emit(Changes(everything=True))
        self._afresh = True
        self.group()

    def _end_grouping(self) -> None:
        self._grouping_waits = False
        if not self._scans:
            self.progress.emit(None)


def _to_qimage(pixels: Image) -> QImage:
    height, width, _ = pixels.shape
    view = QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888)
    # 32 bits a pixel is what Qt paints fastest; the conversion also copies, so the array may go.
    return view.convertToFormat(QImage.Format.Format_RGB32)


def prepare_library(paths: Paths) -> Library:
    """Make or migrate the library before any lane opens it.

    Kept open as long as the window is, it keeps other processes from writing.

    Raises:
        LibraryError: it cannot be used; the sentence says why.
    """
    return Library(paths.database, paths.thumbnails, patience=PATIENCE)
