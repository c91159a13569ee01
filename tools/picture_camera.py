"""Grabs what is on the screen."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog

from config.settings import Appearance
from tests.e2e.robot import Script
from ui.shared import theme
from ui.shared.images import ImageCache

_SHADOW, _SHADE = 12, 40
"""Pixels around a dialog, and how dark it is beside it, of 255."""

_QUIET = 0.6
"""Seconds in which nothing came."""


class Camera:
    """Takes pictures into a folder, once nothing moves any more.

    Args:
        app: is dressed light or dark.
        out: the folder; it is there.
        ending: of the names: which kind of file.
        patience: seconds before each picture.
    """

    def __init__(self, app: QApplication, out: Path, ending: str = "png", patience: float = 0.8) -> None:
        self._app = app
        self._out = out
        self._ending = ending
        self._patience = patience
        self._came = 0.0

    def watch(self, images: ImageCache) -> None:
        """Wait from now on until no pictures come any more."""
        images.arrived.connect(self._note)

    def _note(self, _kind: str, _id: int) -> None:
        self._came = time.monotonic()

    def grab_both(self, name: str) -> Script:
        """Light, then dark; light again afterwards."""
        yield from self.grab(name)
        self.dress("dark")
        yield from self.grab(f"{name}-dark")
        self.dress("light")

    def grab(self, name: str, *, settle: float | None = None) -> Script:
        """One picture after so many seconds."""
        yield from self.settle(self._patience if settle is None else settle)
        # The screen, not the widget: dialogs, menus and what the window system does are part of it.
        shown = QGuiApplication.primaryScreen().grabWindow(0)
        _frame_dialogs(shown)
        shown.save(str(self._out / f"{name}.{self._ending}"))

    def settle(self, seconds: float = 0.8) -> Script:
        """Wait."""
        until = time.monotonic() + seconds
        yield lambda: time.monotonic() >= max(until, self._came + _QUIET)

    def dress(self, appearance: Appearance) -> None:
        """Light or dark."""
        theme.apply(self._app, appearance)


def _frame_dialogs(shown: QPixmap) -> None:
    """What a window manager draws around dialogs; where pictures are taken there is none."""
    painter = QPainter(shown)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for dialog in QApplication.topLevelWidgets():
        if isinstance(dialog, QDialog) and dialog.isVisible():
            for away in range(1, _SHADOW):
                painter.setPen(QColor(0, 0, 0, _SHADE * (_SHADOW - away) // _SHADOW))
                painter.drawRect(dialog.geometry().adjusted(-away, -away, away - 1, away - 1))
            painter.setPen(QColor(128, 128, 132))
            painter.drawRect(dialog.geometry().adjusted(-1, -1, 0, 0))
    painter.end()
