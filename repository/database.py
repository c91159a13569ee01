"""Opening the SQLite file: settings, migrations, transactions, and errors said in sentences."""

from __future__ import annotations

import logging
import sqlite3
import time
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, Self
from urllib.parse import quote

from models.errors import LibraryError, LibraryTooNewError
from repository import schema
from repository.blobs import checksum
from repository.text import name_key

log = logging.getLogger("Repository")

MIGRATIONS = Path(__file__).parent / "migrations"
BUSY_SECONDS = 15.0
MOST_FREE = 0.25
"""Share of a file that may lie idle after a migration."""
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
        raise LibraryDamagedError(f"{_SENTENCES['SQLITE_CORRUPT']} ({file})") from error
    except sqlite3.Error as error:
        name = getattr(error, "sqlite_errorname", None) or ""
        if any(words in str(error) for words in _SAID_OF_DAMAGE):
            raise LibraryDamagedError(f"{_SENTENCES['SQLITE_CORRUPT']} ({file})") from error
        family = "_".join(name.split("_")[:2])
        if family not in _SENTENCES:
            raise
        if family == "SQLITE_READONLY" and refusal:
            raise LibraryError(f"{refusal} Nothing was changed.") from error
        kind = LibraryDamagedError if family in _DAMAGED else LibraryError
        raise kind(f"{_SENTENCES[family]} ({file})") from error


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


def connect_to_read(file: Path, refusal: str, *, locked: bool) -> sqlite3.Connection:
    """Open a library that this process may not write.

    Args:
        file: the library.
        refusal: the sentence that says why not.
        locked: another process writes it; else the disk or folder cannot be written.

    Raises:
        LibraryError: it cannot be read, or is of another version.
    """
    connection = open_file(file, one_thread=False) if locked else _open_unwritable(file)
    try:
        assert isinstance(connection, _Connection)  # noqa: S101 - by the factory in open_file
        connection.refusal = refusal
        _set_up(connection, file)
        connection.execute("PRAGMA query_only = ON")
        _refuse_other_versions(connection, file, refusal)
    except BaseException:
        connection.close()
        raise
    return connection


def _refuse_other_versions(connection: sqlite3.Connection, file: Path, refusal: str) -> None:
    _refuse_newer(connection, file)
    if _version(connection) != newest_version():
        raise LibraryError(
            f"An older version of Kinframe wrote this library, and it must be updated once. {refusal}"
        )


def _open_unwritable(file: Path) -> sqlite3.Connection:
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
    _refuse_altered_tables(connection, file)


def _prepare(connection: sqlite3.Connection, file: Path) -> None:
    _set_up(connection, file)
    _use_wal(connection)
    # NORMAL loses at most the last moments after a power cut, never the file; FULL would cost a disk
    # flush for each scanned photo. Decisions ask for FULL themselves, see transaction().
    connection.execute("PRAGMA synchronous = NORMAL")
    version = _version(connection)
    if 0 < version <= newest_version():
        schema.mend(connection, _steps()[:version])
    migrate(connection, file)
    connection.execute("PRAGMA foreign_keys = ON")


def _use_wal(connection: sqlite3.Connection) -> None:
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


def _refuse_foreign_files(connection: sqlite3.Connection, file: Path) -> None:
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    tables = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
    if tables and application != APPLICATION_ID:
        raise LibraryError(f"This file is a database of another program, not a Kinframe library. ({file})")


def migrate(connection: sqlite3.Connection, file: Path) -> None:
    """Run the numbered SQL files this library has not seen, each whole or not at all.

    Foreign keys are not enforced meanwhile, for a table that is made anew is dropped under its old name;
    what they say is checked before each file is committed.
    """
    if _version(connection) == newest_version():
        return
    _refuse_newer(connection, file)
    try:
        # A damaged row is carried over as it is, and mended once the library is open.
        with checks_ignored(connection):
            _migrate(connection, file)
        _give_back_room(connection)
    except sqlite3.Error as error:
        # The file is not what the program wrote: tables are missing, or there are others of their names.
        raise LibraryDamagedError(f"{_SENTENCES['SQLITE_CORRUPT']} ({file})") from error


@contextmanager
def checks_ignored(connection: sqlite3.Connection) -> Iterator[None]:
    """Without the CHECKs of the schema; what else is wrong with a file is found all the same."""
    connection.execute("PRAGMA ignore_check_constraints = ON")
    try:
        yield
    finally:
        connection.execute("PRAGMA ignore_check_constraints = OFF")


def _give_back_room(connection: sqlite3.Connection) -> None:
    """A table that was made anew leaves its old self as free pages, half of a large library."""
    pages, free = (
        connection.execute(f"PRAGMA {what}").fetchone()[0] for what in ("page_count", "freelist_count")
    )
    if free > MOST_FREE * pages:
        try:
            connection.execute("VACUUM")
        except LibraryError as error:
            log.warning("The library file stays larger than it need be: %s", error)


def _migrate(connection: sqlite3.Connection, file: Path) -> None:
    for step in _steps():
        number = int(step.name[:4])
        with transaction(connection):
            # Another process may have migrated while this one waited for the lock.
            if number <= _version(connection):
                continue
            for statement in _statements(step.read_text(encoding="utf-8")):
                connection.execute(statement)
            _refuse_loose_ends(connection, file)
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {number}")


def _refuse_altered_tables(connection: sqlite3.Connection, file: Path) -> None:
    """Tables and columns must be those of the library's version: no query has to expect anything else."""
    # In one moment: another process may be migrating or restoring.
    connection.execute("BEGIN")
    try:
        version = _version(connection)
        # What is newer is refused with another sentence.
        altered = version < 0 or (
            0 < version <= newest_version() and schema.is_altered(connection, _steps()[:version])
        )
        encoding = connection.execute("PRAGMA encoding").fetchone()[0]
    finally:
        end_transaction(connection)
    if altered or encoding != "UTF-8":
        raise LibraryDamagedError(
            f"The library file is damaged: its tables are not as Kinframe made them. ({file})"
        )


def refuse_altered_tables(file: Path) -> None:
    """The same for a file that is not open, before anything is asked of its tables.

    Raises:
        LibraryDamagedError: they are not those of its version.
    """
    with closing(open_file(file, one_thread=True)) as connection:
        _refuse_altered_tables(connection, file)


def newest_version() -> int:
    """The version of a library that has been through every migration."""
    return int(_steps()[-1].name[:4])


def _steps() -> list[Path]:
    return sorted(MIGRATIONS.glob("[0-9][0-9][0-9][0-9]_*.sql"))


def _refuse_newer(connection: sqlite3.Connection, file: Path) -> None:
    if _version(connection) > newest_version():
        raise LibraryTooNewError(
            f"A newer version of Kinframe wrote this library. Update the program to open it. ({file})"
        )


def version_of(file: Path) -> int:
    """The version of a library file; 0 for none, or for something else. Nothing is changed.

    Raises:
        LibraryError: it cannot be read.
    """
    if not file.exists():
        return 0
    with closing(open_file(file, one_thread=True)) as connection:
        ours = connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
        return _version(connection) if ours else 0


def _refuse_loose_ends(connection: sqlite3.Connection, file: Path) -> None:
    if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise LibraryDamagedError(f"{_SENTENCES['SQLITE_CORRUPT']} ({file})")


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
    # A last statement may lack its semicolon; a comment alone does no harm.
    yield statement


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
