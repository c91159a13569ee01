"""The numbered SQL files: how a library goes through them, and which version it is of."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from config.language import tr
from models.errors import LibraryError, LibraryTooNewError
from repository import schema
from repository.connections import LibraryDamagedError, damaged, end_transaction, open_file, transaction

log = logging.getLogger("Repository")

MIGRATIONS = Path(__file__).parent / "migrations"
MOST_FREE = 0.25
"""Share of a file that may lie idle after a migration."""
APPLICATION_ID = 0x4B494E46  # "KINF", so that `file` and we can tell our libraries from other SQLite files


def migrate(connection: sqlite3.Connection, file: Path) -> None:
    """Run the numbered SQL files this library has not seen, each whole or not at all.

    Foreign keys are not enforced meanwhile, for a table that is made anew is dropped under its old name;
    what they say is checked before each file is committed.
    """
    if version_in(connection) == newest_version():
        return
    refuse_newer(connection, file)
    try:
        # A damaged row is carried over as it is, and mended once the library is open.
        with checks_ignored(connection):
            _migrate(connection, file)
        _give_back_room(connection)
    except sqlite3.Error as error:
        # The file is not what the program wrote: tables are missing, or there are others of their names.
        raise damaged(file) from error


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
            if number <= version_in(connection):
                continue
            for statement in _statements(step.read_text(encoding="utf-8")):
                connection.execute(statement)
            _refuse_loose_ends(connection, file)
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {number}")


def _refuse_loose_ends(connection: sqlite3.Connection, file: Path) -> None:
    if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise damaged(file)


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


def refuse_altered(connection: sqlite3.Connection, file: Path) -> None:
    """Tables and columns must be those of the library's version: no query has to expect anything else.

    Raises:
        LibraryDamagedError: they are not.
    """
    # In one moment: another process may be migrating or restoring.
    connection.execute("BEGIN")
    try:
        version = version_in(connection)
        # What is newer is refused with another sentence.
        altered = version < 0 or (
            0 < version <= newest_version() and schema.is_altered(connection, steps_until(version))
        )
        encoding = connection.execute("PRAGMA encoding").fetchone()[0]
    finally:
        end_transaction(connection)
    if altered or encoding != "UTF-8":
        raise LibraryDamagedError(
            tr("The library file is damaged: its tables are not as Kinframe made them. ({file})", file=file)
        )


def refuse_altered_tables(file: Path) -> None:
    """The same for a file that is not open, before anything is asked of its tables.

    Raises:
        LibraryDamagedError: they are not those of its version.
    """
    with closing(open_file(file, one_thread=True)) as connection:
        refuse_altered(connection, file)


def refuse_newer(connection: sqlite3.Connection, file: Path) -> None:
    """What a newer version wrote may mean anything.

    Raises:
        LibraryTooNewError: it is of a version this program does not know.
    """
    if version_in(connection) > newest_version():
        raise LibraryTooNewError(
            tr(
                "A newer version of Kinframe wrote this library. Update the program to open it. ({file})",
                file=file,
            )
        )


def newest_version() -> int:
    """The version of a library that has been through every migration."""
    return int(_steps()[-1].name[:4])


def steps_until(version: int) -> list[Path]:
    """The files that lead to a version, in their order."""
    return _steps()[:version]


def _steps() -> list[Path]:
    return sorted(MIGRATIONS.glob("[0-9][0-9][0-9][0-9]_*.sql"))


def version_of(file: Path) -> int:
    """The version of a library file; 0 for none, or for something else. Nothing is changed.

    Raises:
        LibraryError: it cannot be read.
    """
    if not file.exists():
        return 0
    with closing(open_file(file, one_thread=True)) as connection:
        ours = connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
        return version_in(connection) if ours else 0


def version_in(connection: sqlite3.Connection) -> int:
    """The version of a library that is open."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])
