"""Before a library is brought to a newer version, it is copied."""

from __future__ import annotations

import logging
from pathlib import Path

from config.language import tr
from repository.backups import Backups
from repository.connections import LibraryDamagedError
from repository.migrating import newest_version, refuse_altered_tables, version_of

log = logging.getLogger("Backups")


def refuse_vanished(file: Path) -> None:
    """A library that was there is not begun anew because its file is gone or was emptied.

    Raises:
        LibraryDamagedError: backups of it are beside it.
    """
    try:
        vanished = not file.exists() or file.stat().st_size == 0
    except OSError:
        # Opening it will say what is wrong.
        return
    if vanished and Backups(file).all():
        raise LibraryDamagedError(
            tr(
                "The library file is gone or empty, but there are backups of it beside it. ({file}) To "
                "begin anew instead, move the folder “backups” away.",
                file=file,
            )
        )


def backup_before_migration(file: Path) -> None:
    """Copy a library that is about to be migrated; without room for the copy it is not.

    Raises:
        LibraryError: it cannot be read, or the copy cannot be made.
    """
    version = version_of(file)
    if not 0 < version < newest_version():
        return
    refuse_altered_tables(file)
    log.info("The library is of version %d; it is copied before it becomes %d", version, newest_version())
    backups = Backups(file)
    for _ in backups.make("migration"):
        pass
    backups.rotate()
