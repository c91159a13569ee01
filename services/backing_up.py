"""Copies of the library: made each day something changed, and put back when somebody asks."""

from __future__ import annotations

import logging
from collections.abc import Generator
from datetime import UTC, datetime, timedelta

from config.language import mark
from models.progress import Progress
from repository.backups import Backup, Backups, Reason
from repository.clock import now
from repository.connections import LibraryDamagedError
from repository.library import Library

log = logging.getLogger("Backups")

STAGE = mark("Backing up")
A_DAY = timedelta(days=1)

_STATE, _AT = "backed_up_state", "backed_up_at"


def backups_of(library: Library) -> Backups:
    """The backups beside a library."""
    return Backups(library.file)


def is_due(library: Library) -> bool:
    """Whether anything has changed since a backup was made, and that was a day ago."""
    if not library.can_write or not library.photos.count() or library.noted(_STATE) == _state(library):
        return False
    # A copy would hold the bytes that are still to be erased.
    if library.erasing.owed() is not None:
        return False
    before = library.noted(_AT)
    return before is None or _is_long_ago(before)


def back_up(library: Library, reason: Reason, *, rotate: bool = True) -> Generator[Progress, None, Backup]:
    """Copy the library as it is now.

    Args:
        library: the library.
        reason: why.
        rotate: remove copies that are superseded.

    Raises:
        LibraryError: there is no room, or it may only be looked at.
    """
    library.expect_writable()
    state = _state(library)
    backups = backups_of(library)
    making = backups.make(reason)
    while True:
        try:
            done, total = next(making)
        except StopIteration as end:
            made: Backup = end.value
            break
        yield Progress(STAGE, done, total)
    # Only now: what is broken off or killed is still due.
    _note_made(library, state)
    if rotate:
        backups.rotate()
    return made


def restore(library: Library, backup: Backup) -> Generator[Progress, None, None]:
    """Put a backup in the library's place; what the library is now is backed up before.

    If that is damaged, it is no backup; then the file is kept aside as it is.

    Other connections of this process see all of it at once.

    Raises:
        LibraryError: the backup is damaged, or there is no room. Nothing was changed.
    """
    backups = backups_of(library)
    try:
        # Rotating now could remove the very copy that is wanted.
        yield from back_up(library, "restore", rotate=False)
    except LibraryDamagedError as error:
        log.warning("%s It is kept aside as it is.", error)
        backups.keep_aside()
    yield Progress(mark("Restoring"))
    owed = library.erasing.owed()
    with library.exclusively() as connection:
        backups.restore(backup, connection)
    if owed is not None:
        with library.transaction():
            library.erasing.owe(owed)
    _note_made(library, _state(library))
    library.thumbnails.clear()
    log.info("The library of %s was restored", backup.at)


def _note_made(library: Library, state: str) -> None:
    with library.transaction():
        library.note(_AT, now())
        library.note(_STATE, state)


def _is_long_ago(at: str) -> bool:
    """A moment still to come counts as well: the clock was wrong then, or is now."""
    try:
        return not timedelta(0) <= datetime.now(UTC) - datetime.fromisoformat(at) < A_DAY
    except (ValueError, TypeError):
        return True


def _state(library: Library) -> str:
    """Changes with whatever is worth a copy; not with the copy itself."""
    decided = "-".join(map(str, library.history.version()))
    return f"{decided} {library.grouping_serial()} {library.photos.count()} {library.faces.count_all()}"
