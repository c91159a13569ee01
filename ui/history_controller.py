"""Reversing steps from the page of the history: one on its own, or with those in its way."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from faces.packs import Pack
from models.changes import Changes
from repository.library import Library
from services.undoing import InTheWayError, reverse
from ui.history.history_page import HistoryPage
from workers.jobs import Jobs


class HistoryController(QObject):
    """Joins the page to the jobs.

    Signals:
        freed: faces may have lost their group; grouping may place them.
    """

    freed = Signal()

    def __init__(self, page: HistoryPage, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self._jobs = jobs
        page.reverse_wanted.connect(lambda step: self._reverse(step, with_others=False))
        page.reverse_all_wanted.connect(lambda step: self._reverse(step, with_others=True))

    def _reverse(self, step_id: int, *, with_others: bool) -> None:
        def act(library: Library, pack: Pack) -> Changes | InTheWayError:
            try:
                return reverse(library, pack, step_id, with_others=with_others, trash=self._jobs.trash)
            except InTheWayError as error:
                # Nothing was written: what to do is asked in place, not said as a failure.
                return error

        def ask(error: InTheWayError) -> None:
            self._page.show_in_the_way(step_id, error.others, str(error))

        self._jobs.decide(act, lambda _: self.freed.emit(), ask)
