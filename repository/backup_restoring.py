"""Putting what a backup holds into the place of a library, whole or not at all."""

from __future__ import annotations

import logging
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from models.errors import LibraryError
from repository.backup_files import Backup, stamp_of_now
from repository.backup_sentences import refuse_to_wait
from repository.database import connect
from repository.durable_files import SIDE_FILES
from repository.migrating import newest_version

log = logging.getLogger("Backups")

DRAFT = ".kinframe-restoring.part"
"""A half backup by its name: should this be killed, the next backup removes it."""


def put_back(source: sqlite3.Connection, connection: sqlite3.Connection) -> None:
    """Replace everything in an open library by what the source holds, in one durable transaction."""
    with _durable(connection):
        source.backup(connection, progress=refuse_to_wait)


@contextmanager
def up_to_date(backup: Backup, source: sqlite3.Connection, draft: Path) -> Iterator[sqlite3.Connection]:
    """The backup; of one of an older version a copy that has been migrated."""
    if backup.version == newest_version():
        yield source
        return
    try:
        draft.parent.mkdir(parents=True, exist_ok=True)
        # Nobody but us may read it, whatever the backup's rights are.
        draft.touch(mode=0o600)
        shutil.copyfile(backup.file, draft)
        with closing(connect(draft)) as migrated:
            yield migrated
    finally:
        for ending in SIDE_FILES:
            draft.with_name(draft.name + ending).unlink(missing_ok=True)


def copied_aside(library: Path) -> Path:
    """A copy of a library as it is, with its WAL, beside it."""
    aside = _aside(library)
    for ending in ("", "-wal"):
        source = library.with_name(library.name + ending)
        if source.exists():
            shutil.copy(source, aside.with_name(aside.name + ending))
    return aside


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
