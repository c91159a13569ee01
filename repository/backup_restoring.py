"""Putting what a backup holds into the place of a library, whole or not at all."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from models.errors import LibraryError
from repository.backup_files import stamp_of_now
from repository.backup_sentences import refuse_to_wait
from repository.durable_files import SIDE_FILES

log = logging.getLogger("Backups")


def put_back(source: sqlite3.Connection, connection: sqlite3.Connection) -> None:
    """Replace everything in an open library by what the source holds, in one durable transaction."""
    with _durable(connection):
        source.backup(connection, progress=refuse_to_wait)


def fold_wal(connection: sqlite3.Connection) -> None:
    """Move what was put back from the WAL into the library."""
    # SQLite does this after its own commits, not after a backup. Everything is stored already, so a failure
    # is none of the restore.
    try:
        connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
    except LibraryError as error:
        log.warning("The WAL could not be folded into the library yet: %s", error)


def exchange(library: Path, part: Path) -> Path | None:
    """Move the library aside and the new file into its place, or neither.

    Returns:
        Where the library lies now, its -wal and -shm beside it; None if there was none.
    """
    aside = _aside(library)
    moved: list[tuple[Path, Path]] = []
    try:
        # The WAL goes first: left beside another file it would be folded into that.
        for ending in ("-wal", "-shm", ""):
            old, new = (path.with_name(path.name + ending) for path in (library, aside))
            if old.exists():
                old.rename(new)
                moved.append((old, new))
        part.replace(library)
    except BaseException:
        for old, new in reversed(moved):
            new.rename(old)
        raise
    return aside if aside.exists() else None


def _aside(library: Path) -> Path:
    stamp = stamp_of_now()
    aside = library.with_name(f"{library.stem}.damaged-{stamp}.sqlite3")
    number = 1
    while any(aside.with_name(aside.name + ending).exists() for ending in SIDE_FILES):
        number += 1
        aside = aside.with_name(f"{library.stem}.damaged-{stamp}-{number}.sqlite3")
    return aside


@contextmanager
def _durable(connection: sqlite3.Connection) -> Iterator[None]:
    before = connection.execute("PRAGMA synchronous").fetchone()[0]
    connection.execute("PRAGMA synchronous = FULL")
    try:
        yield
    finally:
        connection.execute(f"PRAGMA synchronous = {before}")
