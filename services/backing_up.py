"""Copies of the library: made each day something changed, and put back when somebody asks."""

from __future__ import annotations

import logging
from collections.abc import Generator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from models.progress import Progress
from repository.backups import Backup, Backups, Reason
from repository.clock import now
from repository.database import connect, newest_version
from repository.library import Library

log = logging.getLogger("Backups")

STAGE = "Backing up"
A_DAY = timedelta(days=1)

_STATE, _AT = "backed_up_state", "backed_up_at"


def backups_of(library: Library) -> Backups:
    """The backups beside a library."""
    return Backups(library.file)


def is_due(library: Library) -> bool:
    """Whether anything has changed since a backup was made, and that was a day ago."""
    if not library.can_write or not library.photos.count() or library.noted(_STATE) == _state(library):
        return False
    before = library.noted(_AT)
    return before is None or _age(before) >= A_DAY


def back_up(library: Library, reason: Reason) -> Generator[Progress, None, Backup]:
    """Copy the library as it is now, and remove copies that are superseded.

    Raises:
        LibraryError: there is no room, or it may only be looked at.
    """
    with library.transaction():
        state = _state(library)
        library.note(_AT, now())
        library.note(_STATE, state)
    backups = backups_of(library)
    try:
        making = backups.make(reason)
        while True:
            try:
                done, total = next(making)
            except StopIteration as end:
                made: Backup = end.value
                break
            yield Progress(STAGE, done, total)
    except BaseException:
        # It was not made after all: it is still due.
        with library.transaction():
            library.note(_STATE, "")
        raise
    backups.rotate()
    return made


def restore(library: Library, backup: Backup) -> Generator[Progress, None, None]:
    """Put a backup in the library's place; what the library is now is backed up before.

    Other connections of this process see all of it at once.

    Raises:
        LibraryError: the backup is damaged, or there is no room. Nothing was changed.
    """
    yield from back_up(library, "restore")
    yield Progress("Restoring")
    with library.exclusively() as connection:
        draft = library.file.with_name(f".{library.file.name}.draft")
        try:
            backups_of(library).restore(_of_this_version(backup, draft), connection)
        finally:
            for part in ("", "-wal", "-shm"):
                draft.with_name(f"{draft.name}{part}").unlink(missing_ok=True)
    library.thumbnails.clear()
    log.info("The library of %s was restored", backup.at)


def _of_this_version(backup: Backup, draft: Path) -> Backup:
    """The backup; one of an older version is first brought to this one, in a copy."""
    if backup.version >= newest_version():
        return backup
    draft.write_bytes(backup.file.read_bytes())
    with closing(connect(draft)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
    return replace(backup, file=draft, version=newest_version())


def _age(at: str) -> timedelta:
    try:
        return datetime.now(UTC) - datetime.fromisoformat(at)
    except ValueError:
        return A_DAY


def _state(library: Library) -> str:
    """Changes with whatever is worth a copy; not with the copy itself."""
    decided = "-".join(map(str, library.history.version()))
    return f"{decided} {library.grouping_serial()} {library.photos.count()} {library.faces.count_all()}"
