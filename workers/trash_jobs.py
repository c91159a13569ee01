"""The trash as the window uses it: where the system has no other way to it, through Qt."""

from __future__ import annotations

from PySide6.QtCore import QFile

from media.trash import Trash, system_trash


def window_trash() -> Trash:
    """The trash of this system. May be used in any thread."""
    return system_trash(_move)


def _move(path: str) -> tuple[bool, str]:
    """Let the system move a file to its trash; whether it did, and where the file is now."""
    file = QFile(path)
    # Afterwards the object stands for the file where it lies now.
    done = file.moveToTrash()
    return done, file.fileName() if done else ""
