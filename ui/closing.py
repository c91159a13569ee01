"""When the window may close: not over an answer on its way, and over something drawn only when told twice."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from ui.crop.sketch import Draft
from ui.editor_controller import EditorController
from ui.frame import EDITOR, Frame


class Closing(QObject):
    """Says whether the window may close, and closes it when what held it up is done.

    Args:
        frame: whose editor may have something drawn.
        editor: may have an answer that is not stored yet.
        window: its owner.
    """

    def __init__(self, frame: Frame, editor: EditorController, window: QWidget) -> None:
        super().__init__(window)
        self._frame = frame
        self._drafts = editor.drafts
        self._window = window
        self._held_up = False
        self._warned_of: tuple[Draft, ...] = ()
        editor.drafts.idle.connect(self._go_on)

    def is_allowed(self) -> bool:
        """Whether nothing speaks against it; what is drawn and not saved is pointed out, once."""
        if self._drafts.is_busy() and not self._held_up:
            # An answer somebody gave is still on its way into the library. Who closes once more while it
            # is, does not want to wait: a disk may never answer.
            self._held_up = True
            return False
        page = self._frame.editor
        drawn = page.drafting.drafts
        if self._frame.page == EDITOR and drawn != self._warned_of and page.has_unsaved():
            self._warned_of = drawn
            return False
        return True

    def _go_on(self) -> None:
        if self._held_up:
            self._held_up = False
            QTimer.singleShot(0, self._window, self._window.close)
