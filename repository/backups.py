"""Copies of the library file beside it: made while it is in use, rotated, and put back."""

from __future__ import annotations

import logging
import os
import shutil
import sqlite3
from collections.abc import Generator, Iterator, Sequence
from contextlib import suppress
from datetime import datetime
from functools import partial
from glob import escape
from pathlib import Path

from config.language import mark, tr
from models.errors import LibraryError
from repository.backup_checks import described, verified
from repository.backup_copying import fill, in_use
from repository.backup_files import Backup, Reason, backup_of, moment, stamp_of_now
from repository.backup_restoring import DRAFT, copied_aside, exchange, fold_wal, put_back, up_to_date
from repository.backup_rotation import BUDGET, superseded
from repository.backup_sentences import BACKUP_DAMAGED, NOT_MADE, UNCHANGED, UNHARMED, in_sentences
from repository.backup_turns import by_turns
from repository.clock import now
from repository.connections import LibraryDamagedError
from repository.durable_files import discard, flush, flush_folder, is_removed

__all__ = ["Backup", "Backups", "BackupsLeftError", "Reason"]

log = logging.getLogger("Backups")

_NOT_PUT_BACK = mark("The backup could not be put back")


class BackupsLeftError(LibraryError):
    """Some backups could not be removed: `files`."""

    def __init__(self, files: Sequence[Path]) -> None:
        super().__init__(tr("Some backups could not be removed. ({files})", files=", ".join(map(str, files))))
        self.files = files


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
        with in_sentences(mark("The backups cannot be listed"), UNHARMED):
            files = sorted(self.folder.iterdir()) if self.folder.is_dir() else []
        found = (described(file) for file in files if not file.name.startswith("."))
        return sorted((backup for backup in found if backup is not None), key=moment, reverse=True)

    def make(self, reason: Reason) -> Generator[tuple[int, int], None, Backup]:
        """Copy the library as it is at the first step, while others go on writing to it.

        Yields pages done and pages in all; the same ones again while something takes its time, as checking
        the copy does in the end. Closing the generator leaves nothing behind.

        Raises:
            LibraryDamagedError: the library is damaged, so what was copied is no backup.
            LibraryError: the disk is full or read-only; nothing is left behind.
        """
        damaged = LibraryDamagedError(
            tr(
                "The backup could not be made: the library file is damaged. ({library})",
                library=self._library,
            )
        )
        with in_sentences(NOT_MADE, UNHARMED, damaged):
            # Opening it would make an empty one.
            if not self._library.is_file():
                raise LibraryError(
                    tr(
                        "The backup could not be made: there is no library. ({library})",
                        library=self._library,
                    )
                )
            self.folder.mkdir(parents=True, exist_ok=True)
            self._clear_leftovers()
            file, part = self._begin(reason)
            try:
                content = yield from by_turns(partial(fill, self._library, part))
                part.rename(file)
            finally:
                discard(part)
            flush_folder(self.folder)
            made = backup_of(file, content)
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

        Every other connection stays valid; what `Library.remembered` keeps of this very connection must be
        forgotten. A backup of an older version is migrated in a copy before.

        Args:
            backup: of `all` or `make`.
            connection: of the library, in autocommit and WAL mode.

        Raises:
            LibraryTooNewError: a newer version of the program made the backup.
            LibraryError: it is damaged, or the library cannot be written. Nothing was changed.
        """
        with (
            in_sentences(_NOT_PUT_BACK, UNCHANGED, LibraryError(tr(BACKUP_DAMAGED))),
            verified(backup) as source,
            up_to_date(backup, source, self.folder / DRAFT) as current,
        ):
            put_back(current, connection)
        fold_wal(connection)
        log.info("Put %s back into the open library", backup.file.name)

    def keep_aside(self) -> Path:
        """Copy a library that is damaged as it is; returns where to.

        Raises:
            LibraryError: there is no room.
        """
        with in_sentences(mark("The damaged library could not be kept aside"), UNCHANGED):
            return copied_aside(self._library)

    def put_in_place(self, backup: Backup) -> Path | None:
        """Replace a library that cannot even be opened; the damaged one is kept aside.

        No other process may have it open: the caller holds the lock, see `services.rescuing`.

        Returns:
            Where the damaged file lies now, its -wal and -shm beside it; None if there was none.

        Raises:
            LibraryTooNewError: a newer version of the program made the backup.
            LibraryError: it is damaged, or the folder cannot be written. Nothing was changed.
        """
        part = self._library.with_name(f".{self._library.name}.part")
        with in_sentences(_NOT_PUT_BACK, UNCHANGED, LibraryError(tr(BACKUP_DAMAGED))):
            with verified(backup):
                pass
            try:
                shutil.copy(backup.file, part)
                flush(part)
                aside = exchange(self._library, part)
            finally:
                discard(part)
            flush_folder(self._library.parent)
        log.info("Put %s in the place of the library; kept aside: %s", backup.file.name, aside)
        return aside

    def remove(self, backup: Backup) -> None:
        """Remove one backup.

        Raises:
            LibraryError: it cannot be removed.
        """
        with in_sentences(mark("The backup could not be removed"), UNCHANGED):
            backup.file.unlink(missing_ok=True)
        log.info("Removed %s", backup.file.name)

    def remove_all(self) -> int:
        """Remove every backup, readable or not, half ones, and damaged libraries kept aside.

        And what a killed restore or rescue left: a whole copy too.

        Returns:
            How many there were, half ones not counted.

        Raises:
            BackupsLeftError: some cannot be removed; the others are gone.
        """
        removed, stay = set[Path](), set[Path]()
        # Once more until nothing is found: one that was being made may have got its name meanwhile.
        while files := {*self._whole_copies(), *self._leftovers()} - stay:
            stay |= {file for file in files if not is_removed(file)}
            removed |= files - stay
        whole = sum(file.name.endswith(".sqlite3") for file in removed)
        log.info("Removed all %d backups", whole)
        if self.folder.is_dir() and not os.access(self.folder, os.R_OK | os.X_OK):
            # Nobody knows what is in it.
            stay.add(self.folder)
        if stay:
            raise BackupsLeftError(sorted(stay))
        return whole

    def _whole_copies(self) -> Iterator[Path]:
        yield from self.folder.glob("kinframe-*.sqlite3")
        yield from self._library.parent.glob(f"{escape(self._library.stem)}.damaged-*.sqlite3")

    def _leftovers(self) -> Iterator[Path]:
        """Half copies, what SQLite put beside copies, and copies that were to become the library."""
        yield from self.folder.glob("kinframe-*.sqlite3-*")
        yield from self.folder.glob(".kinframe-*.part*")
        yield from self._library.parent.glob(f"{escape(self._library.stem)}.damaged-*.sqlite3-*")
        for ending in ("draft", "part"):
            yield from self._library.parent.glob(f".{escape(self._library.name)}.{ending}*")

    def _clear_leftovers(self) -> None:
        """Remove what a killed process left; what another one is making stays."""
        for part in self.folder.glob(".kinframe-*.part"):
            if not in_use(part):
                discard(part)
                log.info("Removed the half backup %s", part.name)

    def _begin(self, reason: Reason) -> tuple[Path, Path]:
        """The name of a new backup and the empty hidden file it grows in."""
        stamp = stamp_of_now()
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
                discard(part)
            number += 1
