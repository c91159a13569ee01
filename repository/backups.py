"""Copies of the library file beside it: made while it is in use, rotated, and put back."""

from __future__ import annotations

import errno
import logging
import os
import re
import shutil
import sqlite3
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import Future
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Literal, TypeVar

from models.errors import LibraryError, LibraryTooNewError
from repository.clock import now
from repository.database import APPLICATION_ID, MIGRATIONS, LibraryDamagedError, open_file

log = logging.getLogger("Backups")

Reason = Literal["daily", "migration", "restore", "asked"]
"""migration: made before one; restore: what a restore replaced; asked: somebody wanted it."""

BUDGET = 2 * 1024**3
"""Bytes that all backups together may take; the newest two are kept whatever they take."""

_STEP = 256  # pages: a megabyte, which even a slow disk takes in 50 ms
_STEPS_TO_FLUSH = 8  # flushing only at the end would be one wait of many seconds on a slow disk
_SIGN_OF_LIFE = 0.04  # seconds
_DAY = timedelta(days=1)
_NEWEST = 2
_OF_LAST_DAY = 10
_SIDE_FILES = ("", "-journal", "-wal", "-shm")
_STAMP = "%Y%m%d-%H%M%S"
_NAME = re.compile(
    r"kinframe-(?P<stamp>\d{8}-\d{6})-(?P<reason>daily|migration|restore|asked)"
    r"(?:-(?P<number>\d+))?\.sqlite3"
)
_REASONS: dict[str, Reason] = {
    "daily": "daily",
    "migration": "migration",
    "restore": "restore",
    "asked": "asked",
}
_DAMAGED = "damaged"
_FULL = "the disk is full"
_READ_ONLY = "the folder or disk is read-only"
_BUSY = "another program is using the library"
_CAUSES: dict[str | int | None, str] = {
    "SQLITE_NOTADB": _DAMAGED,
    "SQLITE_CORRUPT": _DAMAGED,
    "SQLITE_FULL": _FULL,
    "SQLITE_READONLY": _READ_ONLY,
    "SQLITE_BUSY": _BUSY,
    "SQLITE_LOCKED": _BUSY,
    "SQLITE_IOERR": "the disk reported an error",
    "SQLITE_CANTOPEN": "the folder is missing or may not be used",
    "SQLITE_PERM": "the folder may not be used",
    "SQLITE_AUTH": "the folder may not be used",
    errno.ENOSPC: _FULL,
    errno.EROFS: _READ_ONLY,
    errno.EACCES: _READ_ONLY,
    errno.EPERM: _READ_ONLY,
    **({errno.EDQUOT: _FULL} if hasattr(errno, "EDQUOT") else {}),
}
_NOT_MADE = "The backup could not be made"
_NOT_PUT_BACK = "The backup could not be put back"
_UNHARMED = "The library itself is unharmed."
_UNCHANGED = "Nothing was changed."
_BACKUP_DAMAGED = f"This backup is damaged. {_UNCHANGED}"

_Made = TypeVar("_Made")


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup: when and why it was made, and what it holds, so that a person can tell them apart."""

    file: Path
    at: str
    reason: Reason
    size: int
    version: int
    named: int
    faces: int
    steps: int


@dataclass(frozen=True, slots=True)
class _Content:
    version: int
    named: int
    faces: int
    steps: int


class _StoppedError(Exception):
    """Nobody wants the rest."""


class Backups:
    """The folder of backups of one library file; needs no open library and belongs to no thread."""

    def __init__(self, library_file: Path, budget: int = BUDGET) -> None:
        self._library = library_file
        self._budget = budget
        self.folder = library_file.parent / "backups"

    def all(self) -> list[Backup]:
        """Every backup that can be read, the newest first.

        Raises:
            LibraryError: the folder may not be read.
        """
        with _in_sentences("The backups cannot be listed", _UNHARMED):
            files = sorted(self.folder.iterdir()) if self.folder.is_dir() else []
        found = (_described(file) for file in files if not file.name.startswith("."))
        return sorted((backup for backup in found if backup is not None), key=_moment, reverse=True)

    def make(self, reason: Reason) -> Generator[tuple[int, int], None, Backup]:
        """Copy the library as it is at the first step, while others go on writing to it.

        Yields pages done and pages in all; the same ones again while something takes its time, as checking
        the copy does in the end. Closing the generator leaves nothing behind.

        Raises:
            LibraryDamagedError: the library is damaged, so what was copied is no backup.
            LibraryError: the disk is full or read-only; nothing is left behind.
        """
        damaged = LibraryDamagedError(f"{_NOT_MADE}: the library file is damaged. ({self._library})")
        with _in_sentences(_NOT_MADE, _UNHARMED, damaged):
            # Opening it would make an empty one.
            if not self._library.is_file():
                raise LibraryError(f"{_NOT_MADE}: there is no library. ({self._library})")
            self.folder.mkdir(parents=True, exist_ok=True)
            self._clear_leftovers()
            file, part = self._begin(reason)
            try:
                content = yield from _by_turns(partial(self._fill, part))
                part.rename(file)
            finally:
                _discard(part)
            _flush_folder(self.folder)
            made = _backup(file, content)
        log.info("Made %s: %d bytes, %d faces, %d named", file.name, made.size, made.faces, made.named)
        return made

    def rotate(self) -> list[Path]:
        """Remove what `superseded` says; returns what was removed."""
        removed = []
        for backup in superseded(self.all(), datetime.fromisoformat(now()), self._budget):
            try:
                self.remove(backup)
            except LibraryError as error:
                # One that cannot be removed must not keep the others; it is tried again the next time.
                log.warning("%s", error)
            else:
                removed.append(backup.file)
        return removed

    def restore(self, backup: Backup, connection: sqlite3.Connection) -> None:
        """Replace everything in an open library by what the backup holds, in one transaction.

        Every other connection stays valid. The schema becomes the backup's, so migrate afterwards; and
        what `Library.remembered` keeps of this very connection must be forgotten.

        Args:
            backup: of `all` or `make`.
            connection: of the library, in autocommit and WAL mode.

        Raises:
            LibraryTooNewError: a newer version of the program made the backup.
            LibraryError: it is damaged, or the library cannot be written. Nothing was changed.
        """
        with (
            _in_sentences(_NOT_PUT_BACK, _UNCHANGED, LibraryError(_BACKUP_DAMAGED)),
            _verified(backup) as source,
            _durable(connection),
        ):
            source.backup(connection, progress=_refuse_to_wait)
        _fold_wal(connection)
        log.info("Put %s back into the open library", backup.file.name)

    def put_in_place(self, backup: Backup) -> Path | None:
        """Replace a library that cannot even be opened; the damaged one is kept aside.

        No process may have it open.

        Returns:
            Where the damaged file lies now, its -wal and -shm beside it; None if there was none.

        Raises:
            LibraryTooNewError: a newer version of the program made the backup.
            LibraryError: it is damaged, or the folder cannot be written. Nothing was changed.
        """
        part = self._library.with_name(f".{self._library.name}.part")
        with _in_sentences(_NOT_PUT_BACK, _UNCHANGED, LibraryError(_BACKUP_DAMAGED)):
            with _verified(backup):
                pass
            try:
                shutil.copy(backup.file, part)
                _flush(part)
                aside = self._exchange(part)
            finally:
                _discard(part)
            _flush_folder(self._library.parent)
        log.info("Put %s in the place of the library; kept aside: %s", backup.file.name, aside)
        return aside

    def remove(self, backup: Backup) -> None:
        """Remove one backup.

        Raises:
            LibraryError: it cannot be removed.
        """
        with _in_sentences("The backup could not be removed", _UNCHANGED):
            backup.file.unlink(missing_ok=True)
        log.info("Removed %s", backup.file.name)

    def remove_all(self) -> int:
        """Remove every backup, readable or not, half ones, and damaged libraries kept aside.

        Returns:
            How many there were, half ones not counted.

        Raises:
            LibraryError: some cannot be removed; the others are gone.
        """
        stem = self._library.stem
        whole = [
            *self.folder.glob("kinframe-*.sqlite3"),
            *self._library.parent.glob(f"{stem}.damaged-*.sqlite3"),
        ]
        files = [
            *whole,
            *self.folder.glob("kinframe-*.sqlite3-*"),
            *self._library.parent.glob(f"{stem}.damaged-*.sqlite3-*"),
            *self.folder.glob(".kinframe-*.part*"),
        ]
        stay = [file for file in files if not _is_removed(file)]
        removed = len(set(whole) - set(stay))
        log.info("Removed all %d backups", removed)
        if stay:
            raise LibraryError(f"Some backups could not be removed. ({', '.join(map(str, stay))})")
        return removed

    def _clear_leftovers(self) -> None:
        """Remove what a killed process left; what another one is making stays."""
        for part in self.folder.glob(".kinframe-*.part"):
            if not _in_use(part):
                _discard(part)
                log.info("Removed the half backup %s", part.name)

    def _begin(self, reason: Reason) -> tuple[Path, Path]:
        """The name of a new backup and the empty hidden file it grows in."""
        stamp = datetime.fromisoformat(now()).astimezone(UTC).strftime(_STAMP)
        number = 1 + len(list(self.folder.glob(f"kinframe-{stamp}-*.sqlite3")))
        while True:
            ending = "" if number == 1 else f"-{number}"
            file = self.folder / f"kinframe-{stamp}-{reason}{ending}.sqlite3"
            part = self.folder / f".{file.name}.part"
            with suppress(FileExistsError):
                # A backup shows as much as the library does, so nobody else may read it.
                mode = self._library.stat().st_mode & 0o666
                os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_RDWR, mode))
                # Asked last: whoever had this name for a half file may be done by now.
                if not file.exists():
                    return file, part
                _discard(part)
            number += 1

    def _fill(self, part: Path, turns: _Turns) -> _Content:
        # SQLite's locks on a file end when anything of this process closes it, so the file that is flushed
        # is opened before SQLite opens it, and closed after.
        with part.open("r+b") as raw:
            with (
                closing(open_file(self._library, one_thread=True)) as source,
                closing(open_file(part, one_thread=True)) as target,
            ):
                _hold_one_moment(source, self._library)
                _expect_room(source, self.folder)
                _claim(target)
                source.backup(target, pages=_STEP, progress=_progress(turns, raw.fileno()))
                _make_one_file(target)
                with turns.interruptible(target):
                    _check(target, self._library)
                content = _content(target)
            os.fsync(raw.fileno())
        return content

    def _exchange(self, part: Path) -> Path | None:
        """Move the library aside and the new file into its place, or neither."""
        aside = self._aside()
        moved: list[tuple[Path, Path]] = []
        try:
            # The WAL goes first: left beside another file it would be folded into that.
            for ending in ("-wal", "-shm", ""):
                old, new = (path.with_name(path.name + ending) for path in (self._library, aside))
                if old.exists():
                    old.rename(new)
                    moved.append((old, new))
            part.replace(self._library)
        except BaseException:
            for old, new in reversed(moved):
                new.rename(old)
            raise
        return aside if aside.exists() else None

    def _aside(self) -> Path:
        stamp = datetime.fromisoformat(now()).astimezone(UTC).strftime(_STAMP)
        aside = self._library.with_name(f"{self._library.stem}.damaged-{stamp}.sqlite3")
        number = 1
        while any(aside.with_name(aside.name + ending).exists() for ending in _SIDE_FILES):
            number += 1
            aside = aside.with_name(f"{self._library.stem}.damaged-{stamp}-{number}.sqlite3")
        return aside


def superseded(backups: Iterable[Backup], now: datetime, budget: int) -> list[Backup]:
    """Those that newer ones make dispensable, the oldest first.

    Days and weeks are those of the calendar in UTC, each represented by its newest backup, so that what
    is kept today does not depend on how often this was asked before.

    Args:
        backups: in any order.
        now: with a time zone.
        budget: bytes that what is kept may take, if it is more than the newest two.
    """
    ordered = sorted(backups, key=_moment, reverse=True)
    wanted = _worth_keeping(ordered, now)
    kept = [backup for backup in ordered if backup in wanted]
    size = sum(backup.size for backup in kept)
    while len(kept) > _NEWEST and size > budget:
        size -= kept.pop().size
    stay = set(kept)
    return [backup for backup in reversed(ordered) if backup not in stay]


def _worth_keeping(ordered: Sequence[Backup], now: datetime) -> set[Backup]:
    def younger(than: timedelta) -> list[Backup]:
        return [backup for backup in ordered if now - _at(backup) <= than]

    return {
        *ordered[:_NEWEST],
        *younger(_DAY)[:_OF_LAST_DAY],
        *_newest_of_each(younger(7 * _DAY), lambda at: at.date()),
        *_newest_of_each(younger(56 * _DAY), lambda at: at.isocalendar()[:2]),
        *(backup for backup in younger(30 * _DAY) if backup.reason == "migration"),
    }


def _newest_of_each(ordered: Sequence[Backup], stretch: Callable[[datetime], object]) -> Iterable[Backup]:
    # The last one to be written under a key stays, so the newest comes last.
    return {stretch(_at(backup)): backup for backup in reversed(ordered)}.values()


def _at(backup: Backup) -> datetime:
    return datetime.fromisoformat(backup.at).astimezone(UTC)


def _moment(backup: Backup) -> tuple[datetime, int, str]:
    name = _NAME.fullmatch(backup.file.name)
    return _at(backup), int(name["number"] or 1) if name else 1, backup.file.name


@contextmanager
def _in_sentences(refusal: str, consolation: str, damaged: LibraryError | None = None) -> Iterator[None]:
    """Say what the disk or another program did, and what did not happen because of it; bugs pass."""
    try:
        yield
    except (LibraryError, sqlite3.Error, OSError) as error:
        cause = _cause(error)
        if cause is None:
            raise
        if cause == _DAMAGED and damaged is not None:
            raise damaged from error
        raise LibraryError(f"{refusal}: {cause}. {consolation}") from error


def _cause(error: BaseException) -> str | None:
    """None for what is a sentence already, and for what is a bug."""
    if isinstance(error, OSError):
        return _CAUSES.get(error.errno, (error.strerror or str(error)).rstrip("."))
    answer = error if isinstance(error, sqlite3.Error) else error.__cause__
    return _CAUSES.get("_".join(_sqlite_name(answer).split("_")[:2]))


def _sqlite_name(error: BaseException | None) -> str:
    return getattr(error, "sqlite_errorname", None) or ""


class _Turns:
    """What passes between a thread that makes a backup and the generator that shows it."""

    def __init__(self) -> None:
        self.news: SimpleQueue[tuple[int, int] | None] = SimpleQueue()
        self.turns: SimpleQueue[None] = SimpleQueue()
        self._stopped = False
        self._busy: sqlite3.Connection | None = None

    def report(self, done: int, total: int) -> None:
        """Say how far it is, and stand still until there is leave to go on."""
        self.news.put((done, total))
        self.turns.get()
        if self._stopped:
            raise _StoppedError

    @contextmanager
    def interruptible(self, connection: sqlite3.Connection) -> Iterator[None]:
        """Inside, one long statement of this connection may be broken off."""
        self._busy = connection
        try:
            if self._stopped:
                raise _StoppedError
            yield
        finally:
            self._busy = None

    def stop(self, thread: Thread) -> None:
        """Make the thread end, and wait for that."""
        self._stopped = True
        self.turns.put(None)
        while thread.is_alive():
            # An interrupt that comes just before the statement is lost, so one is not enough.
            if (busy := self._busy) is not None:
                with suppress(sqlite3.ProgrammingError):  # closed at this very moment
                    busy.interrupt()
            thread.join(_SIGN_OF_LIFE)


def _by_turns(work: Callable[[_Turns], _Made]) -> Generator[tuple[int, int], None, _Made]:
    """Do work that comes back only when it is done, as Python's backup does, as if it were a generator.

    It has a thread of its own, which stands still between two steps. Whatever takes longer is said again
    and again, so that the generator can always be closed.
    """
    turns = _Turns()
    outcome: Future[_Made] = Future()

    def go() -> None:
        try:
            outcome.set_result(work(turns))
        except BaseException as error:  # noqa: BLE001 - raised again in the thread that waits for it
            outcome.set_exception(error)
        finally:
            turns.news.put(None)

    # A daemon, so that a generator nobody closed cannot keep the program from ending.
    thread = Thread(target=go, name="backup", daemon=True)
    thread.start()
    try:
        yield from _news(turns)
    finally:
        turns.stop(thread)
    return outcome.result()


def _news(turns: _Turns) -> Generator[tuple[int, int], None, None]:
    last: tuple[int, int] | None = None
    while True:
        try:
            said = turns.news.get(timeout=_SIGN_OF_LIFE)
        except Empty:
            if last is not None:
                yield last
            continue
        if said is None:
            return
        last = said
        yield said
        turns.turns.put(None)


def _hold_one_moment(source: sqlite3.Connection, file: Path) -> None:
    """Read the library as it is now until the connection is closed, whoever writes meanwhile.

    Without it every write of another connection would begin the copy anew.
    """
    source.execute("PRAGMA query_only = ON")
    source.execute("BEGIN")
    source.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    if not _is_ours(source):
        raise LibraryError(f"{_NOT_MADE}: this is no Kinframe library. ({file})")


def _is_ours(connection: sqlite3.Connection) -> bool:
    return int(connection.execute("PRAGMA application_id").fetchone()[0]) == APPLICATION_ID


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


def _in_use(part: Path) -> bool:
    try:
        with closing(open_file(part, one_thread=True)) as connection:
            connection.execute("PRAGMA busy_timeout = 0")
            connection.execute("BEGIN EXCLUSIVE")
    except LibraryError as error:
        return _sqlite_name(error.__cause__).startswith("SQLITE_BUSY")
    return False


def _progress(turns: _Turns, raw: int) -> Callable[[int, int, int], None]:
    unflushed = 0

    def progress(status: int, remaining: int, total: int) -> None:
        nonlocal unflushed
        _refuse_to_wait(status, remaining, total)
        unflushed += 1
        if unflushed == _STEPS_TO_FLUSH:
            os.fsync(raw)
            unflushed = 0
        turns.report(total - remaining, total)

    return progress


def _refuse_to_wait(status: int, _remaining: int, _total: int) -> None:
    # SQLite has waited for its turn already; Python would try again for ever. It raises all else itself.
    if status & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        raise OSError(errno.EBUSY, _BUSY)


def _make_one_file(target: sqlite3.Connection) -> None:
    mode = target.execute("PRAGMA journal_mode = DELETE").fetchone()[0]
    if mode != "delete":
        raise LibraryError(f"{_NOT_MADE}: it stayed in the journal mode {mode}. {_UNHARMED}")


def _check(target: sqlite3.Connection, library: Path) -> None:
    if not _is_sound(target, "quick_check"):
        raise LibraryDamagedError(f"{_NOT_MADE}: the library file is damaged. ({library})")


def _is_sound(connection: sqlite3.Connection, check: Literal["quick_check", "integrity_check"]) -> bool:
    # A row with a value that no longer passes its check is healed in the open library; a library with such
    # a row needs backups all the more.
    connection.execute("PRAGMA ignore_check_constraints = ON")
    return [tuple(row) for row in connection.execute(f"PRAGMA {check}")] == [("ok",)]


def _content(connection: sqlite3.Connection) -> _Content:
    def count(sql: str) -> int:
        return int(connection.execute(sql).fetchone()[0])

    return _Content(
        version=count("PRAGMA user_version"),
        named=count("SELECT count(*) FROM people WHERE name IS NOT NULL"),
        faces=count("SELECT count(*) FROM faces WHERE hidden = 0"),
        steps=count("SELECT count(*) FROM history"),
    )


def _described(file: Path) -> Backup | None:
    if _NAME.fullmatch(file.name) is None or not file.is_file():
        log.warning("%s is no backup", file)
        return None
    try:
        with closing(open_file(file, one_thread=True)) as connection:
            connection.execute("PRAGMA query_only = ON")
            if not _is_ours(connection):
                log.warning("%s is no library", file)
                return None
            return _backup(file, _content(connection))
    # Also a table that is not there, a stamp that is no date, or another process that has just removed it.
    except (LibraryError, sqlite3.Error, OSError, ValueError) as error:
        log.warning("The backup %s cannot be used: %s", file, error)
        return None


def _backup(file: Path, content: _Content) -> Backup:
    name = _NAME.fullmatch(file.name)
    assert name is not None  # noqa: S101 - narrows the type: only such names get here
    return Backup(
        file=file,
        at=datetime.strptime(name["stamp"], _STAMP).replace(tzinfo=UTC).isoformat(timespec="milliseconds"),
        reason=_REASONS[name["reason"]],
        size=file.stat().st_size,
        version=content.version,
        named=content.named,
        faces=content.faces,
        steps=content.steps,
    )


@contextmanager
def _verified(backup: Backup) -> Iterator[sqlite3.Connection]:
    """The backup, opened for reading and found whole."""
    if not backup.file.is_file():
        raise LibraryError(f"There is no such backup any more. {_UNCHANGED} ({backup.file})")
    with closing(open_file(backup.file, one_thread=True)) as source:
        source.execute("PRAGMA query_only = ON")
        source.execute("BEGIN")
        if not _is_ours(source) or not _is_sound(source, "integrity_check"):
            raise LibraryError(f"{_BACKUP_DAMAGED} ({backup.file})")
        if _content(source).version > _newest_version():
            raise LibraryTooNewError(
                f"A newer version of Kinframe made this backup. Update the program first. {_UNCHANGED}"
            )
        yield source


def _newest_version() -> int:
    return max(int(step.name[:4]) for step in MIGRATIONS.glob("[0-9][0-9][0-9][0-9]_*.sql"))


@contextmanager
def _durable(connection: sqlite3.Connection) -> Iterator[None]:
    before = connection.execute("PRAGMA synchronous").fetchone()[0]
    connection.execute("PRAGMA synchronous = FULL")
    try:
        yield
    finally:
        connection.execute(f"PRAGMA synchronous = {before}")


def _fold_wal(connection: sqlite3.Connection) -> None:
    # SQLite does this after its own commits, not after a backup. Everything is stored already, so a failure
    # is none of the restore.
    try:
        connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
    except LibraryError as error:
        log.warning("The WAL could not be folded into the library yet: %s", error)


def _flush(file: Path) -> None:
    with file.open("r+b") as opened:
        os.fsync(opened.fileno())


def _flush_folder(folder: Path) -> None:
    # Not every system lets a folder be opened; there a name is as safe as it can be.
    with suppress(OSError):
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)


def _discard(part: Path) -> None:
    for ending in _SIDE_FILES:
        _is_removed(part.with_name(part.name + ending))


def _is_removed(file: Path) -> bool:
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        log.warning("%s cannot be removed: %s", file, error)
        return False
    return True
