"""Files that are on the disk when they are said to be, and gone with all that lies beside them."""

from __future__ import annotations

import logging
import os
from contextlib import suppress
from pathlib import Path

log = logging.getLogger("Backups")

SIDE_FILES = ("", "-journal", "-wal", "-shm")
"""The endings SQLite adds to the name of a database, and none."""


def flush(file: Path) -> None:
    """Come back when the content of a file is on the disk."""
    with file.open("r+b") as opened:
        os.fsync(opened.fileno())


def flush_folder(folder: Path) -> None:
    """Come back when the names in a folder are on the disk."""
    # Not every system lets a folder be opened; there a name is as safe as it can be.
    with suppress(OSError):
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)


def discard(part: Path) -> None:
    """Remove a half database and what SQLite put beside it; what cannot be removed is logged."""
    for ending in SIDE_FILES:
        is_removed(part.with_name(part.name + ending))


def is_removed(file: Path) -> bool:
    """Remove a file, if it is there; what cannot be removed is logged."""
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        log.warning("%s cannot be removed: %s", file, error)
        return False
    return True
