"""Starting the program once more, when what was chosen takes effect at its next start."""

from __future__ import annotations

import logging
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QTimer

from ui.main_window import MainWindow

log = logging.getLogger("Start")


class StartAgain(QObject):
    """Closes the window as Quit does, and remembers that it was for a new start.

    Nothing is started from here: whoever runs the window does that once the library is closed.

    Args:
        window: the one window, and the owner.

    Attributes:
        is_wanted: whether the window was closed to be opened again.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.is_wanted = False
        window.settings.restart_wanted.connect(self.ask)

    def ask(self) -> None:
        """Close the window through the loop, so that the button that asked for it is let go first."""
        QTimer.singleShot(0, self, self._close)

    def _close(self) -> None:
        self.is_wanted = True
        # Held up by an answer on its way into the library the window closes by itself when that is stored.
        # Over something drawn that is not saved it stays, and who quits later means quit.
        if not self._window.close() and not self._window.editor.drafts.is_busy():
            self.is_wanted = False


def command() -> list[str]:
    """The words by which this process was started: the program first."""
    return [sys.executable, *sys.orig_argv[1:]]


def start(words: Sequence[str]) -> bool:
    """Start a program that outlives this one, in the same folder.

    Args:
        words: the program and its arguments.

    Returns:
        Whether it has begun; if not, the log says so and nothing is lost.
    """
    begun, _process = QProcess.startDetached(words[0], list(words[1:]), str(Path.cwd()))
    if not begun:
        log.error("The program could not be started again. Please start it yourself.")
    return begun
