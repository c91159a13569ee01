"""The page of everything that was ever decided, each with a way to take it back or bring it back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from config.language import count_of, tr
from models.changes import LedgerEntry, Step
from ui.history.history_view import HistoryView
from ui.shared.empty_state import EmptyState
from ui.shared.focus import show_page_part
from ui.shared.images import ImageCache
from ui.shared.page_header import PageHeader


class HistoryPage(QWidget):
    """A list of sentences with faces, day by day.

    Args:
        images: where the faces come from.
        parent: its owner.
    """

    reverse_wanted = Signal(int)
    """The id of a step to be taken back, or brought back if it was."""

    reverse_all_wanted = Signal(int)
    """The same, together with the steps in its way."""

    face_opened = Signal(int)
    """The id of a face whose photo is to be shown."""

    def __init__(self, images: ImageCache, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = HistoryView(images)
        self._header = PageHeader(tr("History"))
        self._empty = EmptyState(
            tr("Nothing decided yet."),
            tr("Names, merges and drawn faces are listed here, and each can be undone."),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header)
        layout.addWidget(self._stack, 1)
        self._view.reverse_wanted.connect(self.reverse_wanted)
        self._view.reverse_all_wanted.connect(self.reverse_all_wanted)
        self._view.face_opened.connect(self.face_opened)
        self.set_entries(())

    def set_entries(self, entries: Sequence[LedgerEntry]) -> None:
        """Show these, newest first; the current one and what is in view stay."""
        self._view.set_entries(entries)
        count = self._view.count
        self._header.set_summary(count_of(count, "step", "steps") if count else "")
        # A proxy that is hidden would keep the focus where nobody sees it.
        self.setFocusProxy(self._view if count else None)  # type: ignore[arg-type]  # the stubs know no None
        show_page_part(self._stack, self._view if count else self._empty)

    def show_in_the_way(self, step_id: int, others: Sequence[Step], sentence: str) -> None:
        """Say under a step which others must be reversed with it.

        Args:
            step_id: the step somebody wanted to reverse.
            others: the steps in its way.
            sentence: what to say.
        """
        self._view.show_in_the_way(step_id, others, sentence)
