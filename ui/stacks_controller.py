"""Stacks: offered in a dialog, made and taken apart from the page of photos."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from models.changes import Changes
from models.progress import ScanReport
from services.stacks import keep_apart, stack, stack_all, unstack
from ui.shared.images import ImageCache
from ui.stacks.stacks_dialog import StacksDialog
from workers.jobs import Jobs
from workers.stack_jobs import Offered, OfferedStack

COUNT_AFTER_MS = 8_000
"""The first seconds belong to what everybody waits for."""


class StacksController(QObject):
    """Joins what asks about similar shots to the jobs.

    Args:
        jobs: what reads and writes.
        images: small pictures.
        window: its owner, over which the dialog opens.

    Signals:
        counted: how many stacks are offered.
    """

    counted = Signal(int)

    def __init__(self, jobs: Jobs, images: ImageCache, window: QWidget) -> None:
        super().__init__(window)
        self._jobs = jobs
        self._images = images
        self._window = window
        self._dialog: StacksDialog | None = None
        jobs.scanned.connect(self._scanned)
        jobs.facts.caught_up.connect(self.count)
        jobs.undecided.connect(self._refresh)

    def begin(self) -> None:
        """Count what could be offered, when the window has been open for a moment."""
        QTimer.singleShot(COUNT_AFTER_MS, self, self.count)

    def count(self) -> None:
        """Count again what could be offered; an open dialog shows it."""
        self._jobs.stacks.find(self._found)

    def show_offers(self) -> None:
        """Open the dialog as soon as it is known what to offer."""
        self._jobs.stacks.find(self._open)

    def stack(self, photos: Sequence[int]) -> None:
        """Show these photos as one; of them the fittest is on top."""
        self._decide(lambda library, pack: stack(library, pack, photos))

    def unstack(self, photos: Sequence[int]) -> None:
        """Show what is in their stacks for itself."""
        self._decide(lambda library, pack: unstack(library, pack, photos))

    def changed(self, changes: Changes) -> None:
        """Undo and redo may have brought offers back."""
        if changes.step is not None and self._dialog is not None:
            self.count()

    def _open(self, found: Offered) -> None:
        self._found(found)
        if self._dialog is not None:
            return
        self._dialog = dialog = StacksDialog(found, self._images, self._window)
        dialog.stacked.connect(
            lambda photos, top: self._decide(lambda library, pack: stack(library, pack, photos, top))
        )
        dialog.kept_apart.connect(
            lambda photos: self._decide(lambda library, pack: keep_apart(library, pack, photos))
        )
        dialog.all_stacked.connect(self._stack_all)
        dialog.finished.connect(self._closed)
        dialog.open()

    def _stack_all(self, offered: Sequence[OfferedStack]) -> None:
        wanted = [(one.photos, one.top) for one in offered]
        self._decide(
            lambda library, pack: stack_all(
                library, pack, [photos for photos, _ in wanted], tops=[top for _, top in wanted]
            )
        )

    def _decide(self, action: Callable[..., Changes]) -> None:
        self._jobs.decide(action, then=lambda _changes: self._tell())

    def _tell(self) -> None:
        """How many are left: as the dialog shows them, or counted again."""
        if self._dialog is None:
            self.count()
        else:
            self.counted.emit(len(self._dialog.list.offers.rows))

    def _found(self, found: Offered) -> None:
        self.counted.emit(len(found))
        if self._dialog is not None:
            self._dialog.set_offers(found)

    def _refresh(self) -> None:
        """An answer could not be written: what the dialog shows is not true."""
        if self._dialog is not None:
            self.count()

    def _closed(self) -> None:
        self._dialog = None

    def _scanned(self, report: ScanReport) -> None:
        if report.new:
            self.count()
