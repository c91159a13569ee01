"""Opening the SQLite file: settings, migrations, transactions, and errors said in sentences."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from models.errors import LibraryError, LibraryTooNewError

MIGRATIONS = Path(__file__).parent / "migrations"
BUSY_SECONDS = 15.0
APPLICATION_ID = 0x4B494E46  # "KINF", so that `file` and we can tell our libraries from other SQLite files

_SENTENCES = {
    "SQLITE_FULL": "The disk is full. Nothing was changed; free some space and try again.",
    "SQLITE_READONLY": "The library cannot be written: its folder or disk is read-only. Nothing was changed.",
    "SQLITE_BUSY": "Another program is using the library. Nothing was changed; try again in a moment.",
    "SQLITE_LOCKED": "Another program is using the library. Nothing was changed; try again in a moment.",
    "SQLITE_IOERR": "The disk with the library reported an error. Nothing was changed.",
    "SQLITE_CANTOPEN": "The library cannot be opened: its folder is missing or may not be used.",
    "SQLITE_NOTADB": "This file is not a Kinframe library.",
    "SQLITE_CORRUPT": "The library file is damaged.",
    "SQLITE_PERM": "You may not use the library's folder.",
    "SQLITE_AUTH": "You may not use the library's folder.",
}


@contextmanager
def in_sentences(file: Path) -> Iterator[None]:
    """Turn what the disk or another program did into a LibraryError; bugs pass unchanged."""
    try:
        yield
    except sqlite3.Error as error:
        name = getattr(error, "sqlite_errorname", None) or ""
        family = "_".join(name.split("_")[:2])
        if family not in _SENTENCES:
            raise
        raise LibraryError(f"{_SENTENCES[family]} ({file})") from error


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
        raise LibraryError(f"The library's folder cannot be made: {error}") from error
    with in_sentences(file):
        connection = sqlite3.connect(
            file, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
        )
        try:
            _prepare(connection, file)
        except BaseException:
            connection.close()
            raise
    return connection


def _prepare(connection: sqlite3.Connection, file: Path) -> None:
    connection.row_factory = sqlite3.Row
    connection.execute("PRAGMA foreign_keys = ON")
    _refuse_foreign_files(connection, file)
    connection.execute("PRAGMA journal_mode = WAL")
    # NORMAL loses at most the last moments after a power cut, never the file; FULL would cost a disk
    # flush for each scanned photo. Decisions ask for FULL themselves, see transaction().
    connection.execute("PRAGMA synchronous = NORMAL")
    migrate(connection, file)


def _refuse_foreign_files(connection: sqlite3.Connection, file: Path) -> None:
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    tables = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
    if tables and application != APPLICATION_ID:
        raise LibraryError(f"This file is a database of another program, not a Kinframe library. ({file})")


def migrate(connection: sqlite3.Connection, file: Path) -> None:
    """Run the numbered SQL files this library has not seen, each whole or not at all."""
    steps = sorted(MIGRATIONS.glob("[0-9][0-9][0-9][0-9]_*.sql"))
    newest = int(steps[-1].name[:4])
    if _version(connection) == newest:
        return
    if _version(connection) > newest:
        raise LibraryTooNewError(
            f"A newer version of Kinframe wrote this library. Update the program to open it. ({file})"
        )
    for step in steps:
        number = int(step.name[:4])
        with transaction(connection, file):
            # Another process may have migrated while this one waited for the lock.
            if number <= _version(connection):
                continue
            for statement in _statements(step.read_text(encoding="utf-8")):
                connection.execute(statement)
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {number}")


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _statements(script: str) -> Iterator[str]:
    # executescript() commits what is open first, which would break "whole or not at all".
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""


@contextmanager
def transaction(connection: sqlite3.Connection, file: Path, *, durable: bool = False) -> Iterator[None]:
    """All or nothing. Inside another transaction it simply takes part in that one.

    Args:
        connection: of `connect`.
        file: named in the sentence when the disk fails.
        durable: flush to the disk before returning, for what a person decided.
    """
    if _open(connection):
        yield
        return
    with in_sentences(file):
        if durable:
            connection.execute("PRAGMA synchronous = FULL")
        try:
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                connection.execute("COMMIT")
            except BaseException:
                # After some errors (a full disk) SQLite has rolled back already.
                if _open(connection):
                    connection.execute("ROLLBACK")
                raise
        finally:
            if durable:
                connection.execute("PRAGMA synchronous = NORMAL")


def _open(connection: sqlite3.Connection) -> bool:
    return connection.in_transaction
