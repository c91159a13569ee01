"""Counts what somebody at the screen does: every click, every key."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QFileDialog, QWidget

_KEY = {QEvent.Type.ShortcutOverride, QEvent.Type.Shortcut, QEvent.Type.KeyPress}
_BUTTON = {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick}


class Hands(QObject):
    """Feels every press in the window; what goes on in the folder dialog is the system's.

    Attributes:
        clicks: mouse buttons pressed since `take`.
        keys: keys pressed since then; one with Ctrl held is one.
    """

    def __init__(self) -> None:
        super().__init__()
        self.clicks = self.keys = 0
        self._key_is_down = self._button_is_down = False

    def take(self) -> tuple[int, int]:
        """Clicks and keys since the last time."""
        taken = self.clicks, self.keys
        self.clicks = self.keys = 0
        return taken

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count it; the same press comes once to every widget that does not want it."""
        kind = event.type()
        if kind in _KEY and isinstance(watched, QWidget):
            self.keys += not (self._key_is_down or _is_the_systems(watched))
            self._key_is_down = True
        elif kind in _BUTTON and isinstance(watched, QWidget):
            self.clicks += not (self._button_is_down or _is_the_systems(watched))
            self._button_is_down = True
        elif kind == QEvent.Type.KeyRelease:
            self._key_is_down = False
        elif kind == QEvent.Type.MouseButtonRelease:
            self._button_is_down = False
        return False


def _is_the_systems(widget: QWidget) -> bool:
    return isinstance(widget.window(), QFileDialog)
