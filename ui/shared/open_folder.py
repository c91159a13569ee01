"""Showing a folder in the system's file manager."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from config.language import tr
from ui.shared.status_line import StatusLine


def open_folder(folder: Path, status: StatusLine) -> None:
    """Open a folder outside the program; where nothing answers, the status line says where it is."""
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
        status.say(tr("No file manager answered. The folder is {folder}", folder=folder))
