"""A backup in the place of a library that cannot be opened, while no other process has it."""

from __future__ import annotations

import logging
from pathlib import Path

from config.language import tr
from models.errors import LibraryError
from repository.backups import Backup, Backups
from repository.connections import LibraryDamagedError
from repository.library import Library, why_not
from repository.lock import WriterLock

log = logging.getLogger("Backups")

PATIENCE = 1.0
"""Seconds to wait for another process: one that found the damage as well lets go of the library at once."""


class NotDamagedError(LibraryError):
    """The library can be opened; another process may have rescued it meanwhile."""


def rescue(file: Path, thumbnails: Path, backup: Backup) -> Path | None:
    """Put a backup in the place of a damaged library, which is kept aside.

    Args:
        file: the library.
        thumbnails: its small pictures; they are made anew, for they may be of other faces.
        backup: to be put there.

    Returns:
        Where the damaged file lies now; None if there was none.

    Raises:
        NotDamagedError: it can be opened after all.
        LibraryError: another process has it open, or the backup cannot be put there. Nothing was changed.
    """
    lock = WriterLock.take(file, PATIENCE)
    if lock is None:
        raise LibraryError(f"{why_not(file)} {tr('Nothing was changed.')}")
    # Whoever has it open goes on writing to the file that is kept aside: all of that would be lost.
    with lock:
        _expect_damage(file, thumbnails)
        aside = Backups(file).put_in_place(backup)
        with Library(file, thumbnails) as library:
            library.thumbnails.clear()
    log.info("The library of %s took the place of a damaged one", backup.at)
    return aside


def _expect_damage(file: Path, thumbnails: Path) -> None:
    """What was found before the lock was held may not be so any more."""
    try:
        Library(file, thumbnails).close()
    except LibraryDamagedError:
        return
    raise NotDamagedError(tr("The library can be opened again, so it was not replaced. Nothing was changed."))
