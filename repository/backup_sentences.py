"""What keeps a backup from being made or put back, in sentences for a person."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from config.language import mark, tr
from models.errors import LibraryError

NOT_MADE = mark("The backup could not be made")
UNHARMED = mark("The library itself is unharmed.")
UNCHANGED = mark("Nothing was changed.")
BACKUP_DAMAGED = mark("This backup is damaged. Nothing was changed.")

_DAMAGED = "damaged"
_FULL = mark("the disk is full")
_READ_ONLY = mark("the folder or disk is read-only")
_BUSY = mark("another program is using the library")
_CAUSES: dict[str | int | None, str] = {
    "SQLITE_NOTADB": _DAMAGED,
    "SQLITE_CORRUPT": _DAMAGED,
    "SQLITE_FULL": _FULL,
    "SQLITE_READONLY": _READ_ONLY,
    "SQLITE_BUSY": _BUSY,
    "SQLITE_LOCKED": _BUSY,
    "SQLITE_IOERR": mark("the disk reported an error"),
    "SQLITE_CANTOPEN": mark("the folder is missing or may not be used"),
    "SQLITE_PERM": mark("the folder may not be used"),
    "SQLITE_AUTH": mark("the folder may not be used"),
    errno.ENOSPC: _FULL,
    errno.EROFS: _READ_ONLY,
    errno.EACCES: _READ_ONLY,
    errno.EPERM: _READ_ONLY,
    **({errno.EDQUOT: _FULL} if hasattr(errno, "EDQUOT") else {}),
}


@contextmanager
def in_sentences(refusal: str, consolation: str, damaged: LibraryError | None = None) -> Iterator[None]:
    """Say what the disk or another program did, and what did not happen because of it; bugs pass.

    Args:
        refusal: what did not happen, marked.
        consolation: what is as it was, marked.
        damaged: raised instead where a file is damaged.
    """
    try:
        yield
    except (LibraryError, sqlite3.Error, OSError) as error:
        cause = _cause(error)
        if cause is None:
            raise
        if cause == _DAMAGED and damaged is not None:
            raise damaged from error
        raise LibraryError(f"{tr(refusal)}: {tr(cause)}. {tr(consolation)}") from error


def _cause(error: BaseException) -> str | None:
    """None for what is a sentence already, and for what is a bug."""
    if isinstance(error, OSError):
        return _CAUSES.get(error.errno, (error.strerror or str(error)).rstrip("."))
    answer = error if isinstance(error, sqlite3.Error) else error.__cause__
    return _CAUSES.get("_".join(sqlite_name(answer).split("_")[:2]))


def sqlite_name(error: BaseException | None) -> str:
    """SQLite's own name of an error, such as SQLITE_BUSY; empty for what SQLite did not say."""
    return getattr(error, "sqlite_errorname", None) or ""


def refuse_to_wait(status: int, _remaining: int, _total: int) -> None:
    """Called by SQLite's backup after every step: fail where another program is in the way."""
    # SQLite has waited for its turn already; Python would try again for ever. It raises all else itself.
    if status & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        raise OSError(errno.EBUSY, _BUSY)
