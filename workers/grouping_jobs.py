"""What the window can ask about grouping; every answer arrives later, in the GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Generator

from PySide6.QtCore import QObject, Signal

from models.changes import Changes
from models.progress import Progress
from repository.library import Library
from workers.face_cluster_worker import group_afresh, group_new_faces
from workers.networks import Networks
from workers.pack_change_worker import describe_stragglers
from workers.regroup_worker import RegroupPlan, apply_regroup, plan_regroup
from workers.runner import Lane, Task


class GroupingJobs(QObject):
    """Part of `Jobs`.

    Args:
        networks: of the window.
        background: the lane of what nobody waits for.
        parent: its owner.

    Signals:
        changed: the `Changes` of it.
        progress: a `Progress` of what is under way, or None when it has ended.
        failed: a sentence for the person.
    """

    changed = Signal(object)
    progress = Signal(object)
    failed = Signal(str)

    def __init__(self, networks: Networks, *, background: Lane, parent: QObject) -> None:
        super().__init__(parent)
        self._networks = networks
        self._background = background
        self._waits = False
        self._afresh = False

    def group(self) -> None:
        """Let new faces join in the background; asking again while it waits changes nothing."""
        if self._waits:
            return
        self._waits = True

        def begun(progress: Progress) -> None:
            self._waits = False
            self.progress.emit(progress)

        def done(changes: Changes) -> None:
            self._end()
            self.changed.emit(changes)

        def failed(sentence: str) -> None:
            self._end()
            self.failed.emit(sentence)

        self._background.follow(
            self._describe_and_group,
            done=done,
            failed=failed,
            progress=begun,
        )

    def group_afresh(self) -> None:
        """The same for all faces: their vectors are others now."""
        self._afresh = True
        self.group()

    def plan_regroup(
        self, then: Callable[[RegroupPlan], None], failed: Callable[[str], None]
    ) -> Task[RegroupPlan]:
        """Say what grouping all faces anew would change; nothing is written."""

        def done(planned: RegroupPlan) -> None:
            self._end()
            then(planned)

        def gave_up(sentence: str) -> None:
            self._end()
            failed(sentence)

        return self._background.follow(
            lambda library: plan_regroup(library, self._networks.pack(library)),
            done=done,
            failed=gave_up,
            progress=self.progress.emit,
            cancelled=self._end,
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

    def _describe_and_group(self, library: Library) -> Generator[Progress, None, Changes]:
        pack = self._networks.pack(library)
        # Undo may have brought back a face with the vector of a pack from before.
        if library.faces.count_of_other_packs(pack.id):
            yield from describe_stragglers(library, self._networks.engine(library))
        afresh, self._afresh = self._afresh, False
        return (yield from (group_afresh if afresh else group_new_faces)(library, pack))

    def _end(self) -> None:
        self._waits = False
        self.progress.emit(None)
