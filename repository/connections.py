"""Connections to SQLite whose errors are sentences, and transactions on them."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Self
from urllib.parse import quote

from config.language import mark, tr
from models.errors import LibraryError

BUSY_SECONDS = 15.0

_SENTENCES = {
    "SQLITE_FULL": mark("The disk is full. Nothing was changed; free some space and try again."),
    "SQLITE_READONLY": mark(
        "The library cannot be written: its folder or disk is read-only. Nothing was changed."
    ),
    "SQLITE_BUSY": mark("Another program is using the library. Nothing was changed; try again in a moment."),
    "SQLITE_LOCKED": mark(
        "Another program is using the library. Nothing was changed; try again in a moment."
    ),
    "SQLITE_IOERR": mark("The disk with the library reported an error. Nothing was changed."),
    "SQLITE_CANTOPEN": mark("The library cannot be opened: its folder is missing or may not be used."),
    "SQLITE_NOTADB": mark("This file is not a Kinframe library."),
    "SQLITE_CORRUPT": mark("The library file is damaged."),
    "SQLITE_PERM": mark("You may not use the library's folder."),
    "SQLITE_AUTH": mark("You may not use the library's folder."),
}


# What SQLite and Python's module say of damaged files without a code of their own.
_SAID_OF_DAMAGE = (
    "Could not decode to UTF-8",
    "unsupported file format",
    "malformed",
    "user-defined function raised",
    "use the same text encoding",
    "no such index",
    "cannot store REAL value",
)
_DAMAGED = frozenset({"SQLITE_NOTADB", "SQLITE_CORRUPT"})


class LibraryDamagedError(LibraryError):
    """What lies there is no database, or no whole one."""


def damaged(file: Path) -> LibraryDamagedError:
    """What to say of a file that is not as the program wrote it."""
    return LibraryDamagedError(f"{tr(_SENTENCES['SQLITE_CORRUPT'])} ({file})")


@contextmanager
def _in_sentences(file: Path, refusal: str = "") -> Iterator[None]:
    """Turn what the disk or another program did into a LibraryError; bugs pass unchanged.

    Args:
        file: of the database.
        refusal: why it may only be read, where that is known.
    """
    try:
        yield
    except UnicodeDecodeError as error:
        # SQLite's own words quote bytes of the file.
        raise damaged(file) from error
    except sqlite3.Error as error:
        name = getattr(error, "sqlite_errorname", None) or ""
        if any(words in str(error) for words in _SAID_OF_DAMAGE):
            raise damaged(file) from error
        family = "_".join(name.split("_")[:2])
        if family not in _SENTENCES:
            raise
        if family == "SQLITE_READONLY" and refusal:
            raise LibraryError(f"{refusal} {tr('Nothing was changed.')}") from error
        kind = LibraryDamagedError if family in _DAMAGED else LibraryError
        raise kind(f"{tr(_SENTENCES[family])} ({file})") from error


class _Cursor(sqlite3.Cursor):
    """Every answer of the disk passes here, so no query can forget to say its errors in sentences."""

    connection: _Connection

    def execute(self, sql: str, parameters: Any = (), /) -> Self:  # noqa: ANN401 - as in the base class
        with _in_sentences(self.connection.file, self.connection.refusal):
            return super().execute(sql, parameters)

    def executemany(self, sql: str, rows: Iterable[Any], /) -> Self:
        with _in_sentences(self.connection.file, self.connection.refusal):
            return super().executemany(sql, rows)

    def fetchone(self) -> Any:  # noqa: ANN401
        with _in_sentences(self.connection.file, self.connection.refusal):
            return super().fetchone()

    def fetchall(self) -> list[Any]:
        with _in_sentences(self.connection.file, self.connection.refusal):
            return super().fetchall()

    def fetchmany(self, size: int | None = None) -> list[Any]:
        with _in_sentences(self.connection.file, self.connection.refusal):
            return super().fetchmany(self.arraysize if size is None else size)

    def __next__(self) -> Any:  # noqa: ANN401
        with _in_sentences(self.connection.file, self.connection.refusal):
            return super().__next__()


class _Connection(sqlite3.Connection):
    def __init__(self, file: Path, **options: Any) -> None:  # noqa: ANN401
        super().__init__(file, **options)
        self.file = file
        self.refusal = ""

    def execute(self, sql: str, parameters: Any = (), /) -> _Cursor:  # noqa: ANN401
        return self.cursor(_Cursor).execute(sql, parameters)

    def executemany(self, sql: str, rows: Iterable[Any], /) -> _Cursor:
        return self.cursor(_Cursor).executemany(sql, rows)


def open_file(file: Path, *, one_thread: bool) -> sqlite3.Connection:
    """A connection in autocommit mode whose errors are sentences; nothing of the file is read yet.

    Raises:
        LibraryError: it cannot be opened. Every later query may raise it too.
    """
    with _in_sentences(file):
        return sqlite3.connect(
            file,
            timeout=BUSY_SECONDS,
            isolation_level=None,
            check_same_thread=one_thread,
            factory=_Connection,
        )


def open_unwritable(file: Path) -> sqlite3.Connection:
    """The same for a file in a folder or on a disk that cannot be written; it belongs to no thread."""
    # What is in the log beside it must be read too; without one nothing can be missed.
    log = file.with_name(f"{file.name}-wal")
    immutable = not log.exists() or log.stat().st_size == 0
    uri = f"file:{quote(str(file))}?mode=ro{'&immutable=1' if immutable else ''}"
    with _in_sentences(file):
        return sqlite3.connect(
            uri,
            uri=True,
            isolation_level=None,
            check_same_thread=False,
            factory=_Connection,
            timeout=BUSY_SECONDS,
        )


def answer_writes(connection: sqlite3.Connection, refusal: str) -> None:
    """Say this to whoever writes all the same, on a connection opened here."""
    assert isinstance(connection, _Connection)  # noqa: S101 - by the factories above
    connection.refusal = refusal


def use_wal(connection: sqlite3.Connection) -> None:
    """Let others read while one writes; waits as long as any statement would."""
    # Changing the mode of a new file does not wait for its turn as every other statement does.
    deadline = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except LibraryError as error:
            busy = getattr(error.__cause__, "sqlite_errorname", "").startswith("SQLITE_BUSY")
            if not busy or time.monotonic() > deadline:
                raise
            time.sleep(0.05)
        else:
            return


@contextmanager
def transaction(connection: sqlite3.Connection, *, durable: bool = False) -> Iterator[None]:
    """All or nothing. Inside another transaction it simply takes part in that one.

    Args:
        connection: of `connect`.
        durable: flush to the disk before returning, for what a person decided.
    """
    if connection.in_transaction:
        yield
        return
    if durable:
        connection.execute("PRAGMA synchronous = FULL")
    try:
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            connection.execute("COMMIT")
        except BaseException:
            end_transaction(connection)
            raise
    finally:
        if durable:
            connection.execute("PRAGMA synchronous = NORMAL")


def end_transaction(connection: sqlite3.Connection) -> None:
    """Roll back what is open; after some errors (a full disk) SQLite has done so already."""
    if connection.in_transaction:
        connection.execute("ROLLBACK")
