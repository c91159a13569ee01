"""Before a library is brought to a newer version, it is copied."""

from __future__ import annotations

import logging
from pathlib import Path

from repository.backups import Backups
from repository.database import newest_version, refuse_altered_tables, version_of

log = logging.getLogger("Backups")


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
