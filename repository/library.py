"""One open library: a connection, the tables behind it, and the small pictures beside it."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

from config.language import mark, tr
from models.errors import AppError, LibraryError, PackChangedError
from repository.circles import Circles
from repository.company import Company
from repository.connections import LibraryDamagedError, end_transaction, transaction
from repository.copies import Copies
from repository.database import connect, connect_to_read
from repository.decisions import Decisions
from repository.detections import Detections
from repository.erasing import Erasing
from repository.export_rows import ExportRows
from repository.faces import Faces
from repository.folder_rules import FolderRules
from repository.folders import Folders, Problems
from repository.groups import Groups
from repository.history import History
from repository.journal import Journal, RowChange, replay, retake
from repository.late_facts import LateFacts
from repository.lock import WriterLock, holder, obstacle
from repository.look_alikes import LookAlikes
from repository.looks import Looks
from repository.loose_ends import count_loose_ends, tie_loose_ends
from repository.migrating import checks_ignored
from repository.names_out import NamesOut
from repository.next_vectors import NextVectors
from repository.notes import Notes
from repository.people import People
from repository.photo_index import PhotoPages
from repository.photo_sheets import PhotoSheets
from repository.photos import Photos
from repository.positions import Positions
from repository.review_rows import ReviewRows
from repository.saved_searches import SavedSearches
from repository.searching import Searching
from repository.set_aside import SetAside
from repository.stack_rows import StackRows
from repository.standing import Standing
from repository.text import whole_number
from repository.thumbnails import Thumbnails
from repository.told_names import ToldNames
from repository.trashed import Trashed
from repository.upgrading import backup_before_migration, refuse_vanished
from repository.writable import can_write

Made = TypeVar("Made")


READ_ONLY_DISK = mark("The library's folder or disk is read-only, so it can only be looked at.")


class Library:
    """The tables of one library file; belongs to the thread that opened it.

    One process writes a library at a time. Where another does, or the disk cannot be written, it can be
    looked at, and whatever would write raises a LibraryError that says why not.

    Args:
        file: the SQLite file; made if missing, brought to the newest version (after a backup) if old.
        thumbnails: the file of small pictures.
        patience: seconds to wait for another process to let go of it.
        read_only: the sentence of somebody who knows already that it may only be looked at.

    Attributes:
        read_only: why it may only be looked at, a sentence; None if it may be written.

    Raises:
        LibraryTooNewError: a newer version of the program wrote it.
        LibraryError: it cannot be opened, is damaged, or is no library.
    """

    def __init__(
        self, file: Path, thumbnails: Path, *, patience: float = 0.0, read_only: str | None = None
    ) -> None:
        self.file = file
        self._remembered: dict[str, tuple[tuple[int, int], Any]] = {}
        self.rebuilt = 0
        """How many centroids were damaged and rebuilt on the way, of which nobody has been told."""
        self._lock = None if read_only else WriterLock.take(file, patience)
        self.read_only = None if self._lock else read_only or why_not(file)
        with ExitStack() as undo:
            if self._lock is not None:
                undo.callback(self._lock.release)
            self._connection = self._connect()
            undo.callback(self._connection.close)
            self.thumbnails = Thumbnails(thumbnails, must_keep=self.can_write)
            self.erasing = Erasing(self._connection, thumbnails)
            undo.pop_all()
        self.folders = Folders(self._connection)
        self.problems = Problems(self._connection)
        self.rules = FolderRules(self._connection)
        self.standing = Standing(self._connection)
        self.set_aside = SetAside(self._connection)
        self.late_facts = LateFacts(self._connection)
        self.photos = Photos(self._connection)
        self.stacks = StackRows(self._connection, self.photos)
        self.pages = PhotoPages(self._connection, self.photos)
        self._notes = Notes(self._connection)
        self.trashed = Trashed(self._connection)
        self.copies = Copies(self._connection)
        self.sheets = PhotoSheets(self._connection)
        self.faces = Faces(self._connection)
        self.detections = Detections(self._connection)
        self.people = People(self._connection)
        self.groups = Groups(self._connection)
        self.looks = Looks(self._connection)
        self.look_alikes = LookAlikes(self._connection)
        self.circles = Circles(self._connection)
        self.company = Company(self._connection)
        self.review_rows = ReviewRows(self._connection)
        self.searching = Searching(self._connection, self.remembered)
        self.positions = Positions(self._connection)
        self.searches = SavedSearches(self._connection)
        self.told_names = ToldNames(self._connection)
        self.decisions = Decisions(self._connection)
        self.history = History(self._connection)
        self.next_vectors = NextVectors(self._connection)
        self.names_out = NamesOut(self._connection)
        self.export_rows = ExportRows(self._connection)

    def _connect(self) -> sqlite3.Connection:
        # Where there is none yet, trying to make it says best what is in the way.
        if self.read_only is not None and os.path.exists(self.file):  # noqa: PTH110 - pathlib raises where nothing may be asked
            return connect_to_read(self.file, self.read_only, locked=self.read_only != tr(READ_ONLY_DISK))
        refuse_vanished(self.file)
        backup_before_migration(self.file)
        return connect(self.file)

    @contextmanager
    def transaction(self, *, durable: bool = False) -> Iterator[None]:
        """All or nothing; durable ones are on the disk when this returns.

        Raises:
            LibraryError: the library may only be looked at, or cannot be written just now.
        """
        self.expect_writable()
        try:
            with transaction(self._connection, durable=durable):
                yield
        except BaseException:
            # What was read inside never was.
            self._remembered.clear()
            raise

    def expect_writable(self) -> None:
        """Make sure that something may be written.

        Raises:
            LibraryError: the library may only be looked at; the sentence says why.
        """
        if self.read_only is not None:
            raise LibraryError(f"{self.read_only} {tr('Nothing was changed.')}")

    @property
    def can_write(self) -> bool:
        """Whether anything may be written."""
        return self.read_only is None

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Several reads that see the same moment."""
        if self._connection.in_transaction:
            yield
            return
        self._connection.execute("BEGIN")
        try:
            yield
        finally:
            end_transaction(self._connection)

    def journal(self) -> Journal:
        """A journal for the decision being written; only inside a transaction."""
        return Journal(self._connection)

    def replay(self, changes: list[RowChange]) -> list[RowChange]:
        """Apply recorded row changes; returns those whose row is gone."""
        return replay(self._connection, changes)

    def retake(self, step_id: int) -> tuple[list[RowChange], list[RowChange]]:
        """Make the row changes of an overtaken step anew; returns them, and those whose row is gone."""
        changes, gone = retake(self._connection, self.history.changes(step_id))
        self.history.rewrite(step_id, changes)
        return changes, gone

    def pack(self) -> str | None:
        """The id of the pack whose vectors this library holds; None before the first scan."""
        return self._notes.get("pack")

    def use_pack(self, pack_id: str) -> None:
        """Bind the library to a pack.

        Raises:
            LibraryError: its vectors are of another pack; the two cannot be compared.
        """
        if self.pack() is None:
            # Another process may bind it at the same moment; whoever comes first has chosen.
            self._connection.execute(
                "INSERT INTO meta (key, value) VALUES ('pack', ?) ON CONFLICT DO NOTHING", (pack_id,)
            )
        bound = self.pack()
        if bound != pack_id:
            raise LibraryError(
                tr(
                    "The faces of this library were described by the model pack {bound}; those of {pack}"
                    " cannot be compared with them. Use that pack, or begin a new library.",
                    bound=bound,
                    pack=pack_id,
                )
            )

    def expect_pack(self, pack_id: str) -> None:
        """Inside a transaction: make sure that vectors of this pack are still what the library holds.

        Raises:
            PackChangedError: the library has changed to another pack since the work began.
        """
        if self.pack() not in (None, pack_id):
            raise PackChangedError(tr("The face networks have just been changed. Please do that once more."))

    def remembered(self, what: str, make: Callable[[], Made]) -> Made:
        """What `make` returned last, unless anybody has written to the file since.

        For what takes long to read and is asked for again and again, such as every person's centroid.
        """
        moment = self._moment()
        if what not in self._remembered or self._remembered[what][0] != moment:
            made = make()
            self._remembered[what] = (self._moment(), made)
        found: Made = self._remembered[what][1]
        return found

    def forget_remembered(self) -> None:
        """Make it anew the next time."""
        self._remembered.clear()

    def _moment(self) -> tuple[int, int]:
        # The first changes with every commit of another connection, the second with every write of this one.
        others = self._connection.execute("PRAGMA data_version").fetchone()[0]
        return (int(others), self._connection.total_changes)

    def noted(self, key: str) -> str | None:
        """What was noted under a word; None for nothing."""
        return self._notes.get(key)

    def note(self, key: str, value: str) -> None:
        """Note something under a word, instead of what was noted before."""
        self._notes.put(key, value)

    def forget_notes(self, start: str) -> None:
        """Note nothing under words that begin so."""
        self._notes.forget_all(start)

    @contextmanager
    def exclusively(self) -> Iterator[sqlite3.Connection]:
        """The bare connection, for what replaces or rewrites the whole file.

        Raises:
            LibraryError: the library may only be looked at.
        """
        self.expect_writable()
        self._remembered.clear()
        try:
            yield self._connection
        finally:
            self._remembered.clear()

    def grouping_serial(self) -> int:
        """Changes whenever faces are found or grouped, by whatever process."""
        return whole_number(self._notes.get("grouping") or "")

    def bump_grouping(self) -> None:
        """Tell every grouping that is being computed that its faces are not the newest any more."""
        self._connection.execute(
            "INSERT INTO meta (key, value) VALUES ('grouping', '1')"
            " ON CONFLICT (key) DO UPDATE SET value = CAST(value AS INTEGER) + 1"
        )

    def quick_check(self) -> Iterator[list[str]]:
        """What SQLite finds wrong with the file at a quick look, table by table."""
        listed = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
        tables = [row["name"] for row in self._connection.execute(listed).fetchall()]
        for table in tables:
            # A bad vector in a row is no damage of the file; it is found and mended for itself.
            with checks_ignored(self._connection):
                found = self._checked(f'PRAGMA quick_check("{table}")')
            yield found

    def integrity(self) -> list[str]:
        """What SQLite itself finds wrong with the file; empty when it is sound."""
        with checks_ignored(self._connection):
            return self._checked("PRAGMA integrity_check")

    def integrity_and_values(self) -> tuple[list[str], list[str]]:
        """What is wrong with the file; if nothing is, the tables with values no version of ours writes.

        The pages of a library in which nothing is wrong are read once.
        """
        rows = self._checked("PRAGMA integrity_check")
        file = self.integrity() if rows else []
        failed = [row for row in rows if row.startswith("CHECK constraint failed in")]
        return file, [] if file else sorted({row.rpartition(" ")[2] for row in failed})

    def loose_ends(self) -> int:
        """How many references lead to rows that are gone."""
        return count_loose_ends(self._connection)

    def tie_loose_ends(self) -> int:
        """Put them right; returns how many there were."""
        with self.transaction():
            return tie_loose_ends(self._connection)

    def _checked(self, pragma: str) -> list[str]:
        """What a check finds; where the damage keeps SQLite from going on, that."""
        try:
            rows = self._connection.execute(pragma).fetchall()
        except (LibraryDamagedError, sqlite3.Error) as error:
            return [str(error)]
        return [", ".join(str(value) for value in row) for row in rows if row[0] != "ok"]

    @contextmanager
    def explaining(self) -> Iterator[None]:
        """Around a whole command or job: an exception nobody foresaw is the file's fault if that is damaged.

        Raises:
            LibraryDamagedError: it is; the exception is its cause.
        """
        try:
            yield
        except AppError:
            raise
        except Exception as error:
            if self._is_damaged():
                sentence = tr("The library file is damaged. ({file})", file=self.file)
                raise LibraryDamagedError(sentence) from error
            raise

    def _is_damaged(self) -> bool:
        return bool(self._checked("PRAGMA integrity_check(1)") or self._checked("PRAGMA foreign_key_check"))

    def close(self) -> None:
        """Close the file; the last one to close folds the WAL into it."""
        self.thumbnails.close()
        self._connection.close()
        if self._lock is not None:
            self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def why_not(file: Path) -> str:
    """Why this process may not write a library whose lock it did not get."""
    if not can_write(file):
        return tr(READ_ONLY_DISK)
    held = tr(
        "This library is open in another Kinframe ({holder}), so here it can only be looked at.",
        holder=holder(file),
    )
    return obstacle(file) or held
