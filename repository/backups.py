"""Copies of the library file beside it: made while it is in use, rotated, and put back."""

from __future__ import annotations

import logging
import os
import shutil
import sqlite3
from collections.abc import Generator
from contextlib import suppress
from datetime import datetime
from functools import partial
from pathlib import Path

from models.errors import LibraryError
from repository.backup_checks import described, verified
from repository.backup_copying import fill, in_use
from repository.backup_files import Backup, Reason, backup_of, moment, stamp_of_now
from repository.backup_restoring import exchange, fold_wal, put_back
from repository.backup_rotation import BUDGET, superseded
from repository.backup_sentences import BACKUP_DAMAGED, NOT_MADE, UNCHANGED, UNHARMED, in_sentences
from repository.backup_turns import by_turns
from repository.clock import now
from repository.database import LibraryDamagedError
from repository.durable_files import discard, flush, flush_folder, is_removed

__all__ = ["Backup", "Backups", "Reason"]

log = logging.getLogger("Backups")

_NOT_PUT_BACK = "The backup could not be put back"


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
        with in_sentences("The backups cannot be listed", UNHARMED):
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
        damaged = LibraryDamagedError(f"{NOT_MADE}: the library file is damaged. ({self._library})")
        with in_sentences(NOT_MADE, UNHARMED, damaged):
            # Opening it would make an empty one.
            if not self._library.is_file():
                raise LibraryError(f"{NOT_MADE}: there is no library. ({self._library})")
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
            in_sentences(_NOT_PUT_BACK, UNCHANGED, LibraryError(BACKUP_DAMAGED)),
            verified(backup) as source,
        ):
            put_back(source, connection)
        fold_wal(connection)
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
        with in_sentences(_NOT_PUT_BACK, UNCHANGED, LibraryError(BACKUP_DAMAGED)):
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
        with in_sentences("The backup could not be removed", UNCHANGED):
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
        stay = [file for file in files if not is_removed(file)]
        removed = len(set(whole) - set(stay))
        log.info("Removed all %d backups", removed)
        if stay:
            raise LibraryError(f"Some backups could not be removed. ({', '.join(map(str, stay))})")
        return removed

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
