"""The page of files that could not be used: what happened, calmly, file by file."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from config.language import count_of, tr
from models.photo import Problem
from ui.problems.problem_item_model import ProblemItemModel
from ui.problems.problem_view import ProblemView
from ui.shared.empty_state import EmptyState
from ui.shared.focus import show_page_part
from ui.shared.page_header import PageHeader


class ProblemsPage(QWidget):
    """A list of sentences."""

    show_in_folder = Signal(object)
    """The path (pathlib.Path) of a file to be shown where it lies."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = ProblemItemModel(self)
        self._view = ProblemView(self._model)
        self._header = PageHeader(tr("Problems"))
        self._stack = QStackedWidget()
        self._empty = EmptyState(tr("No problems. Every file could be read."))
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header)
        layout.addWidget(self._stack, 1)
        self._view.show_wanted.connect(self.show_in_folder)
        self.set_problems(())

    def set_problems(self, problems: Sequence[Problem]) -> None:
        """Show these, in this order; a problem told twice is shown once."""
        with self._view.place_kept():
            self._model.set_rows(list(dict.fromkeys(problems)))
        count = len(self._model.rows)
        self._header.set_summary(count_of(count, "file", "files") if count else "")
        # A proxy that is hidden would keep the focus where nobody sees it.
        self.setFocusProxy(self._view if count else None)  # type: ignore[arg-type]  # the stubs know no None
        show_page_part(self._stack, self._view if count else self._empty)
