"""Opening the SQLite file: settings, migrations, and refusing what is no library of ours."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from config.language import tr
from models.errors import LibraryError
from repository import schema
from repository.blobs import checksum
from repository.connections import answer_writes, open_file, open_unwritable, use_wal
from repository.migrating import (
    APPLICATION_ID,
    migrate,
    newest_version,
    refuse_altered,
    refuse_newer,
    steps_until,
    version_in,
)
from repository.text import name_key


def connect_to_read(file: Path, refusal: str, *, locked: bool) -> sqlite3.Connection:
    """Open a library that this process may not write.

    Args:
        file: the library.
        refusal: the sentence that says why not.
        locked: another process writes it; else the disk or folder cannot be written.

    Raises:
        LibraryError: it cannot be read, or is of another version.
    """
    connection = open_file(file, one_thread=False) if locked else open_unwritable(file)
    try:
        answer_writes(connection, refusal)
        _set_up(connection, file)
        connection.execute("PRAGMA query_only = ON")
        _refuse_other_versions(connection, file, refusal)
    except BaseException:
        connection.close()
        raise
    return connection


def _refuse_other_versions(connection: sqlite3.Connection, file: Path, refusal: str) -> None:
    refuse_newer(connection, file)
    if version_in(connection) != newest_version():
        raise LibraryError(
            tr("An older version of Kinframe wrote this library, and it must be updated once.")
            + f" {refusal}"
        )


def connect(file: Path) -> sqlite3.Connection:
    """Open a library file, make it if missing, and bring it to the newest schema.

    The connection is in autocommit mode; writes go through `transaction`. It belongs to the
    thread that opened it.

    Raises:
        LibraryTooNewError: a newer version of the program wrote it.
        LibraryError: it cannot be opened, is damaged, or is no library.
    """
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise LibraryError(tr("The library's folder cannot be made: {error}", error=error)) from error
    connection = open_file(file, one_thread=False)
    try:
        _prepare(connection, file)
    except BaseException:
        connection.close()
        raise
    return connection


def _set_up(connection: sqlite3.Connection, file: Path) -> None:
    connection.row_factory = sqlite3.Row
    # A damaged letter must not hide the row it is in.
    connection.text_factory = lambda text: text.decode("utf-8", "replace")
    connection.create_function("name_key", 1, name_key, deterministic=True)
    connection.create_function("crc32", 1, checksum, deterministic=True)
    _refuse_foreign_files(connection, file)
    refuse_altered(connection, file)


def _prepare(connection: sqlite3.Connection, file: Path) -> None:
    _set_up(connection, file)
    use_wal(connection)
    # NORMAL loses at most the last moments after a power cut, never the file; FULL would cost a disk
    # flush for each scanned photo. Decisions ask for FULL themselves, see transaction().
    connection.execute("PRAGMA synchronous = NORMAL")
    version = version_in(connection)
    if 0 < version <= newest_version():
        schema.mend(connection, steps_until(version))
    migrate(connection, file)
    connection.execute("PRAGMA foreign_keys = ON")


def _refuse_foreign_files(connection: sqlite3.Connection, file: Path) -> None:
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    tables = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
    if tables and application != APPLICATION_ID:
        raise LibraryError(
            tr("This file is a database of another program, not a Kinframe library. ({file})", file=file)
        )
