"""What the window can ask about model packs; every answer arrives later, in the GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Generator
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from config.language import mark, tr
from config.paths import Paths
from faces.catalogue import Offer
from models.errors import PackError
from models.pack_info import PackInfo
from models.progress import Progress
from repository.library import Library
from services.pack_store import add_pack, note_speed, pack_infos, remove_pack
from workers.networks import Networks
from workers.pace import Pace
from workers.pack_change_worker import STAGE, PackChange, change_pack
from workers.pack_speed_worker import measure
from workers.runner import Lane, Task

Infos = list[PackInfo]
Listed = Callable[[Infos], None]


BUSY = mark("The library is changing to other networks already. Cancel that first.")


class PackJobs(QObject):
    """Part of `Jobs`.

    Signals:
        change: a `Progress` while the library changes its pack, or None when that has ended.
        changed: a sentence when it has.
        switched: the library holds other vectors now.
        failed: a pack's name, or "" for none in particular, and a sentence.
    """

    change = Signal(object)
    changed = Signal(str)
    switched = Signal()
    failed = Signal(str, str)

    def __init__(
        self,
        paths: Paths,
        networks: Networks,
        pace: Pace,
        *,
        background: Lane,
        quick: Lane,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._paths = paths
        self._networks = networks
        self._background = background
        self._quick = quick
        self._pace = pace
        self._task: Task[PackChange] | None = None
        self.target: str | None = None
        """The name or id of the pack that is being changed to."""

    def list(self, then: Listed) -> None:
        """The packs that are here and those on offer."""
        self._after(lambda _library: None, then, lambda sentence: self.failed.emit("", sentence))

    def add(
        self,
        source: Path,
        then: Listed,
        failed: Callable[[str], None],
        *,
        offer: Offer | None = None,
    ) -> None:
        """Bring a pack from a zip or folder; one that was downloaded is removed once it is here."""

        def bring(_library: Library) -> None:
            try:
                add_pack(self._paths.packs, source, offer)
            except PackError:
                if offer is not None:
                    # For want of room, say: what has arrived is whole, and need not arrive again.
                    source.replace(source.with_suffix(".part"))
                raise
            if offer is not None:
                source.unlink(missing_ok=True)

        self._after(bring, then, failed)

    def remove(self, name: str, then: Listed, failed: Callable[[str], None]) -> None:
        """Delete an installed pack."""
        self._after(lambda library: remove_pack(library, self._paths.packs, name), then, failed)

    def measure(self, name: str, then: Listed, failed: Callable[[str], None]) -> None:
        """Time a pack on this machine, when nothing else runs in the background."""

        def steps(library: Library) -> Generator[Progress, None, Infos]:
            engine = self._networks.other(name)
            speed = yield from measure(engine)
            note_speed(self._paths.packs, engine.pack, speed)
            return pack_infos(library, self._paths.packs)

        self._background.follow(steps, done=then, failed=failed)

    def _after(
        self,
        change: Callable[[Library], None],
        then: Listed,
        failed: Callable[[str], None],
    ) -> None:
        def work(library: Library) -> Infos:
            change(library)
            return pack_infos(library, self._paths.packs)

        # Hashing hundreds of megabytes takes a while, so not where somebody waits for a decision.
        self._quick.submit(work, done=then, failed=failed)

    def use(self, name: str) -> None:
        """Describe all faces by another installed pack, then change to it; the pack's name or id."""
        if self._task is not None:
            if name != self.target:
                self.failed.emit(name, tr(BUSY))
            return

        def leave() -> None:
            self._task = self.target = None
            self.change.emit(None)

        def done(change: PackChange) -> None:
            leave()
            self.changed.emit(change.sentence)
            self.switched.emit()

        def failed(sentence: str) -> None:
            leave()
            self.failed.emit(name, sentence)

        def cancelled() -> None:
            self._background.submit(
                lambda library: library.next_vectors.forget(), done=lambda _: leave(), failed=failed
            )

        self.target = name
        self._task = self._background.follow(
            lambda library: change_pack(library, self._networks.other(name), self._pace),
            done=done,
            failed=failed,
            progress=self.change.emit,
            cancelled=cancelled,
        )
        self.change.emit(Progress(STAGE))

    def cancel_change(self) -> None:
        """Stay with the pack in use."""
        if self._task is not None:
            self._task.cancel()

    def resume_change(self) -> None:
        """Go on with a change that was under way when the program ended."""

        def found(target: str | None) -> None:
            if target is not None:
                self.use(target)

        self._quick.submit(lambda library: library.next_vectors.target(), done=found)
