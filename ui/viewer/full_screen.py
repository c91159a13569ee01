"""The window without its menus and its line, filling the screen, and back as it was."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow

from ui.shared.status_line import StatusLine

_ANY_HEIGHT = 16_777_215
"""QWIDGETSIZE_MAX."""


class FullScreen:
    """Of one window.

    Args:
        window: it.
        status: its line, which is to be seen meanwhile only as long as it says something.
    """

    def __init__(self, window: QMainWindow, status: StatusLine) -> None:
        self._window = window
        self._status = status
        self._before = Qt.WindowState.WindowNoState
        self._is_full = False
        status.message_changed.connect(self._said)

    @property
    def is_full(self) -> bool:
        """Whether it fills the screen now."""
        return self._is_full

    def toggle(self) -> None:
        """Enter it, or leave it."""
        if self._is_full:
            self.leave()
        else:
            self._enter()

    def leave(self) -> None:
        """Be the window again that it was."""
        if self._is_full:
            self._is_full = False
            self._show_rest(there=True)
            self._window.setWindowState(self._before)

    def _enter(self) -> None:
        self._is_full = True
        self._before = self._window.windowState() & ~Qt.WindowState.WindowFullScreen
        self._show_rest(there=False)
        self._window.setWindowState(self._before | Qt.WindowState.WindowFullScreen)

    def _show_rest(self, *, there: bool) -> None:
        # Not hidden: the keys of a hidden menu bar are dead.
        self._window.menuBar().setMaximumHeight(_ANY_HEIGHT if there else 0)
        self._status.setVisible(there or bool(self._status.message))

    def _said(self, anything: bool) -> None:
        if self._is_full:
            self._status.setVisible(anything)
