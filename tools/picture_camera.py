"""Grabs what is on the screen."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from config.settings import Appearance
from tests.e2e.robot import Script
from ui.shared import theme


class Camera:
    """Takes pictures into a folder, once nothing moves any more.

    Args:
        app: is dressed light or dark.
        out: the folder; it is there.
        ending: of the names: which kind of file.
    """

    def __init__(self, app: QApplication, out: Path, ending: str = "png") -> None:
        self._app = app
        self._out = out
        self._ending = ending

    def grab_both(self, name: str) -> Script:
        """Light, then dark; light again afterwards."""
        yield from self.grab(name)
        self.dress("dark")
        yield from self.grab(f"{name}-dark")
        self.dress("light")

    def grab(self, name: str, *, settle: float = 0.8) -> Script:
        """One picture after so many seconds."""
        yield from self.settle(settle)
        # The screen, not the widget: dialogs, menus and what the window system does are part of it.
        shown = QGuiApplication.primaryScreen().grabWindow(0)
        shown.save(str(self._out / f"{name}.{self._ending}"))

    def settle(self, seconds: float = 0.8) -> Script:
        """Wait."""
        until = time.monotonic() + seconds
        yield lambda: time.monotonic() >= until

    def dress(self, appearance: Appearance) -> None:
        """Light or dark."""
        theme.apply(self._app, appearance)
