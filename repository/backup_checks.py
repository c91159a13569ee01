"""Whether a copy of a library is whole, and what it holds."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Literal

from config.language import tr
from models.errors import LibraryError, LibraryTooNewError
from repository.backup_files import Backup, Content, backup_of, is_named_as_backup
from repository.backup_sentences import BACKUP_DAMAGED
from repository.connections import open_file
from repository.migrating import APPLICATION_ID, newest_version

log = logging.getLogger("Backups")


def described(file: Path) -> Backup | None:
    """What a file in the folder of backups is; None, and a line in the log, for what cannot be used."""
    if not is_named_as_backup(file) or not file.is_file():
        log.warning("%s is no backup", file)
        return None
    try:
        with closing(open_file(file, one_thread=True)) as connection:
            connection.execute("PRAGMA query_only = ON")
            if not is_ours(connection):
                log.warning("%s is no library", file)
                return None
            return backup_of(file, content_of(connection))
    # Also a table that is not there, a stamp that is no date, or another process that has just removed it.
    except (LibraryError, sqlite3.Error, OSError, ValueError) as error:
        log.warning("The backup %s cannot be used: %s", file, error)
        return None


@contextmanager
def verified(backup: Backup) -> Iterator[sqlite3.Connection]:
    """The backup, opened for reading and found whole."""
    if not backup.file.is_file():
        raise LibraryError(
            tr(
                "There is no such backup any more. Nothing was changed. ({file})",
                file=backup.file,
            )
        )
    with closing(open_file(backup.file, one_thread=True)) as source:
        source.execute("PRAGMA query_only = ON")
        source.execute("BEGIN")
        if not is_ours(source) or not is_sound(source, "integrity_check"):
            raise LibraryError(f"{tr(BACKUP_DAMAGED)} ({backup.file})")
        if content_of(source).version > newest_version():
            raise LibraryTooNewError(
                tr(
                    "A newer version of Kinframe made this backup. Update the program first."
                    " Nothing was changed."
                )
            )
        yield source


def is_ours(connection: sqlite3.Connection) -> bool:
    """Whether this is a Kinframe library at all."""
    return int(connection.execute("PRAGMA application_id").fetchone()[0]) == APPLICATION_ID


def is_sound(connection: sqlite3.Connection, check: Literal["quick_check", "integrity_check"]) -> bool:
    """Whether SQLite finds nothing wrong with the file."""
    # A row with a value that no longer passes its check is healed in the open library; a library with such
    # a row needs backups all the more.
    connection.execute("PRAGMA ignore_check_constraints = ON")
    return [tuple(row) for row in connection.execute(f"PRAGMA {check}")] == [("ok",)]


def content_of(connection: sqlite3.Connection) -> Content:
    """Count what a library, or a copy of one, holds."""

    def count(sql: str) -> int:
        return int(connection.execute(sql).fetchone()[0])

    return Content(
        version=count("PRAGMA user_version"),
        named=count("SELECT count(*) FROM people WHERE name IS NOT NULL"),
        faces=count("SELECT count(*) FROM faces WHERE hidden = 0"),
        steps=count("SELECT count(*) FROM history"),
    )
