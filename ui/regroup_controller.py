"""Grouping all faces anew, asked for in the menu: look first, then do it or not."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from config.language import tr, trn
from ui.regroup_dialog import RegroupDialog
from ui.shared.images import ImageCache
from workers.jobs import Jobs
from workers.regroup_worker import RegroupPlan


class RegroupController(QObject):
    """Joins the menu's entry to the jobs.

    Signals:
        said: a sentence for the status line.
    """

    said = Signal(str)

    def __init__(self, jobs: Jobs, images: ImageCache, window: QWidget) -> None:
        super().__init__(window)
        self._jobs = jobs
        self._images = images
        self._window = window
        self._is_looking = False

    def ask(self) -> None:
        """Find out what would change, and show it; asking again meanwhile changes nothing."""
        if self._is_looking:
            return
        self._is_looking = True
        self.said.emit(tr("Looking at what grouping anew would change…"))
        self._jobs.grouping.plan_regroup(self._show, self._failed)

    def _show(self, planned: RegroupPlan) -> None:
        self._is_looking = False
        self.said.emit("")
        dialog = RegroupDialog(planned, self._images, self._window)
        dialog.applied.connect(lambda: self._apply(planned))
        dialog.open()

    def _apply(self, planned: RegroupPlan) -> None:
        moved = len(planned.summary.moves)

        def tell() -> None:
            self.said.emit(
                trn("Grouped anew: {n} face has moved.", "Grouped anew: {n} faces have moved.", moved)
            )

        self._jobs.grouping.apply_regroup(planned, tell)

    def _failed(self, sentence: str) -> None:
        self._is_looking = False
        self._jobs.failed.emit(sentence)
