"""Copying a library into one file while others go on writing to it."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from config.language import tr
from models.errors import LibraryError
from repository.backup_checks import content_of, is_ours, is_sound
from repository.backup_files import Content
from repository.backup_sentences import refuse_to_wait, sqlite_name
from repository.backup_turns import Turns
from repository.connections import LibraryDamagedError, open_file

_STEP = 256  # pages: a megabyte, which even a slow disk takes in 50 ms
_STEPS_TO_FLUSH = 8  # flushing only at the end would be one wait of many seconds on a slow disk


def fill(library: Path, part: Path, turns: Turns) -> Content:
    """Copy the library as it is now into an empty file, and check the copy.

    Raises:
        LibraryDamagedError: what was copied is no backup.
        LibraryError: this is no library, or it cannot be read.
        OSError: the disk has no room, or refuses.
    """
    # SQLite's locks on a file end when anything of this process closes it, so the file that is flushed
    # is opened before SQLite opens it, and closed after.
    with part.open("r+b") as raw:
        with (
            closing(open_file(library, one_thread=True)) as source,
            closing(open_file(part, one_thread=True)) as target,
        ):
            _hold_one_moment(source, library)
            _expect_room(source, part.parent)
            _claim(target)
            source.backup(target, pages=_STEP, progress=_progress(turns, raw.fileno()))
            _make_one_file(target)
            with turns.interruptible(target):
                _check(target, library)
            content = content_of(target)
        os.fsync(raw.fileno())
    return content


def in_use(part: Path) -> bool:
    """Whether another process is filling this file just now."""
    try:
        with closing(open_file(part, one_thread=True)) as connection:
            connection.execute("PRAGMA busy_timeout = 0")
            connection.execute("BEGIN EXCLUSIVE")
    except LibraryError as error:
        return sqlite_name(error.__cause__).startswith("SQLITE_BUSY")
    return False


def _hold_one_moment(source: sqlite3.Connection, file: Path) -> None:
    """Read the library as it is now until the connection is closed, whoever writes meanwhile.

    Without it every write of another connection would begin the copy anew.
    """
    source.execute("PRAGMA query_only = ON")
    source.execute("BEGIN")
    source.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    if not is_ours(source):
        raise LibraryError(
            tr("The backup could not be made: this is no Kinframe library. ({file})", file=file)
        )


def _expect_room(source: sqlite3.Connection, folder: Path) -> None:
    # Filling the disk to the brim first would make the writes of a running scan fail.
    pages = source.execute("PRAGMA page_count").fetchone()[0]
    size = source.execute("PRAGMA page_size").fetchone()[0]
    if shutil.disk_usage(folder).free < pages * size:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def _claim(target: sqlite3.Connection) -> None:
    """Show other processes that this file is being written, and write it without a journal of its own."""
    target.execute("PRAGMA locking_mode = EXCLUSIVE")
    target.execute("PRAGMA journal_mode = OFF")
    target.execute("PRAGMA synchronous = OFF")
    target.execute("BEGIN EXCLUSIVE")
    target.execute("COMMIT")


def _progress(turns: Turns, raw: int) -> Callable[[int, int, int], None]:
    unflushed = 0

    def progress(status: int, remaining: int, total: int) -> None:
        nonlocal unflushed
        refuse_to_wait(status, remaining, total)
        unflushed += 1
        if unflushed == _STEPS_TO_FLUSH:
            os.fsync(raw)
            unflushed = 0
        turns.report(total - remaining, total)

    return progress


def _make_one_file(target: sqlite3.Connection) -> None:
    mode = target.execute("PRAGMA journal_mode = DELETE").fetchone()[0]
    if mode != "delete":
        raise LibraryError(
            tr(
                "The backup could not be made: it stayed in the journal mode {mode}."
                " The library itself is unharmed.",
                mode=mode,
            )
        )


def _check(target: sqlite3.Connection, library: Path) -> None:
    if not is_sound(target, "quick_check"):
        raise LibraryDamagedError(
            tr("The backup could not be made: the library file is damaged. ({library})", library=library)
        )
