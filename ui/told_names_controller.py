"""Names in files: when they are offered, and what becomes of the answer."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from models.changes import Changes
from models.told import Offer
from services.told_names import refuse
from ui.shared.images import ImageCache
from ui.told_names.offer_bar import OfferBar
from ui.told_names.told_names_dialog import ToldNamesDialog
from workers.jobs import Jobs


class ToldNamesController(QObject):
    """Joins the bar and the dialog to the jobs.

    Args:
        bar: above the pages.
        jobs: of the window.
        images: where faces come from.
        window: what the dialog belongs to.
    """

    def __init__(self, bar: OfferBar, jobs: Jobs, images: ImageCache, window: QWidget) -> None:
        super().__init__(window)
        self._bar = bar
        self._jobs = jobs
        self._images = images
        self._window = window
        self._answered = False
        bar.use_wanted.connect(lambda: self._use(None))
        bar.look_wanted.connect(self.look)
        bar.refused.connect(self._refuse)
        jobs.told.offered.connect(self._offer)
        jobs.scanned.connect(lambda _report: self.load())
        jobs.stopped.connect(self.load)
        jobs.changed.connect(self._changed)

    def load(self) -> None:
        """Ask whether there is something to offer; nothing is where nothing may be written."""
        if self._jobs.read_only is None:
            self._jobs.told.look()

    def look(self) -> None:
        """Show all names that are told and not used."""
        self._jobs.told.list(self._show)

    def _show(self, offer: Offer) -> None:
        dialog = ToldNamesDialog(offer, self._images, self._window)
        dialog.chosen.connect(self._use)
        dialog.open()

    def _offer(self, offer: Offer) -> None:
        self._bar.show_offer(offer)

    def _use(self, names: list[str] | None) -> None:
        self._hide()
        self._jobs.told.use(names)

    def _refuse(self) -> None:
        self._hide()
        self._jobs.decide(refuse, failed=self._failed)

    def _failed(self, sentence: str) -> None:
        self._jobs.failed.emit(sentence)
        self.load()

    def _hide(self) -> None:
        """At once: what was answered is not asked while it is done."""
        self._answered = True
        if self._bar.isAncestorOf(self._window.focusWidget() or self._window):
            self._window.setFocus()
        self._bar.show_offer(Offer())

    def _changed(self, changes: Changes) -> None:
        """An answer that is taken back is asked for again; one that is given anew is not."""
        if changes.step is not None and self._answered:
            self.load()
