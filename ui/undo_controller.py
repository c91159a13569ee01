"""Ctrl+Z and Ctrl+Shift+Z: what is being drawn first, then what was decided."""

from __future__ import annotations

from PySide6.QtCore import QObject

from models.changes import Changes
from repository.library import Library
from services.undoing import redo, undo
from ui.frame import EDITOR, Frame
from ui.menus import Menus
from workers.jobs import Jobs

_Words = tuple[str | None, str | None]


class UndoController(QObject):
    """Joins Undo and Redo to the drawing that is open and to the history.

    Args:
        frame: whose editor may have something drawn.
        menus: whose words follow.
        jobs: of the window.
        parent: its owner.
    """

    def __init__(self, frame: Frame, menus: Menus, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._frame = frame
        self._menus = menus
        self._jobs = jobs
        self._decided: _Words = (None, None)
        frame.editor.drafting.changed.connect(self._say)
        jobs.changed.connect(self._decided_something)

    def undo(self) -> None:
        """Take back the last step."""
        if not (self._is_drawing() and self._frame.editor.drafting.undo()):
            self._jobs.decide(lambda library, pack: undo(library, pack, self._jobs.trash), self._undone)

    def redo(self) -> None:
        """Do again what was taken back last."""
        if not (self._is_drawing() and self._frame.editor.drafting.redo()):
            self._jobs.decide(
                lambda library, pack: redo(library, pack, self._jobs.trash),
                lambda _: self._jobs.grouping.group(),
            )

    def refresh(self) -> None:
        """Read what would be taken back."""

        def show(words: _Words) -> None:
            self._decided = words
            self._say()

        self._jobs.read(_steps, show)

    def _undone(self, changes: Changes) -> None:
        self._frame.photos.expect_back(changes.photos)
        self._jobs.grouping.group()

    def _decided_something(self, changes: Changes) -> None:
        if changes.step is not None:
            # In the order in which things were done: the decision is the last of them now.
            self._frame.editor.drafting.forget_steps()

    def _is_drawing(self) -> bool:
        return self._frame.page == EDITOR

    def _say(self) -> None:
        undo_words, redo_words = self._decided
        if self._is_drawing():
            drafting = self._frame.editor.drafting
            undo_words, redo_words = drafting.undo_words or undo_words, drafting.redo_words or redo_words
        self._menus.set_undo(undo_words, redo_words)


def _steps(library: Library) -> _Words:
    done, undone = library.history.last_done(), library.history.last_undone()
    return (None if done is None else done.text, None if undone is None else undone.text)
