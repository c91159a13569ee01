"""Face data that somebody wants gone: out of the tables, the ledger, the WAL and the free pages.

Deleting a row leaves its bytes in the file: in the write-ahead log, in pages that are free now, in the gaps
of pages that are not. So what is deleted is overwritten (`overwrite`), the file is written anew without
what is free, and the log is cut off (`purge`).

Not in here, because they are other files: the folder `backups/` beside the library, whose copies hold the
data as well, and the logs, which hold names. Whoever calls deletes them.
"""

from __future__ import annotations

import contextlib
import logging
import sqlite3
import time
from collections.abc import Collection, Iterable
from pathlib import Path
from typing import Literal

from config.language import mark, tr
from models.changes import Changes
from models.errors import LibraryError
from repository.connections import BUSY_SECONDS, LibraryDamagedError, open_file, transaction
from repository.journal import RowChange
from repository.ledger_search import LISTED, LedgerSearch, column_of, listed
from repository.scrubbing import Doomed, Scrubbing

log = logging.getLogger("Erasing")

PATIENCE_SECONDS = BUSY_SECONDS
RETRY_SECONDS = 0.05
TRACES_LEFT = mark(
    "The face data is erased, but the file still holds traces of it; they go soon, at the latest when"
    " Kinframe is started the next time."
)

Extent = Literal["some", "all"]

_OWED = "erasing"


class TracesLeftError(LibraryError):
    """It is erased, but another connection kept the file from being written anew.

    `changes` is what was erased; it stands. `purge` is to be tried again, at the latest at the next start.
    """

    changes: Changes = Changes()


class Erasing:
    """Every write is part of the caller's transaction, but `overwrite` before it and `purge` after it."""

    def __init__(self, connection: sqlite3.Connection, small_pictures: Path) -> None:
        """Take the connection of the library, and the file with its small pictures."""
        self._connection = connection
        self._ledger = LedgerSearch(connection)
        self._small_pictures = small_pictures

    def overwrite(self) -> None:
        """From now on this connection overwrites what it deletes; to be called before anything is."""
        self._connection.execute("PRAGMA secure_delete = ON")

    def all_faces(self) -> set[int]:
        """Every face there is, or was when some step of the ledger was taken."""
        return self._column("SELECT id FROM faces UNION SELECT row_id FROM history_rows WHERE kind = 'faces'")

    def all_people(self) -> set[int]:
        """Every person there is, or was when some step of the ledger was taken."""
        return self._column(
            "SELECT id FROM people UNION SELECT row_id FROM history_rows WHERE kind = 'people'"
        )

    def named_people(self) -> set[int]:
        """Everybody who has a name."""
        return self._column("SELECT id FROM people WHERE name IS NOT NULL")

    def with_absorbed(self, people: Collection[int]) -> set[int]:
        """These people and those who were merged into them: what the ledger says of them is theirs."""
        there = self._column("SELECT id FROM people")
        found = set(people)
        waiting = found
        while waiting:
            before: set[int] = set()
            for _, changes in self._ledger.readable(self._ledger.steps_about((), waiting), standing=True):
                before |= _merged(changes, waiting)
            waiting = before - found - there
            found |= waiting
        return found

    def faces_of(self, people: Collection[int]) -> set[int]:
        """Every face of these people, hidden ones too, and those of theirs that only the ledger still knows.

        A face drawn and undone is such a one: redo would bring its vector back. It is theirs if any step
        says that it was; that may be a vector too many, never one too few.
        """
        found = self._column(f"SELECT id FROM faces WHERE person_id IN {LISTED}", listed(people))  # noqa: S608
        there = self._column("SELECT id FROM faces")
        wanted = set(people)
        for _, changes in self._ledger.readable(self._ledger.steps_about((), people)):
            found |= {
                change.id
                for change in changes
                if change.table == "faces" and change.id not in there and wanted & _owners(change)
            }
        return found

    def blank_faces(self, faces: Collection[int], *, unseen: bool) -> None:
        """Take vector, landmarks and crop from faces; the box and its photo stay.

        Args:
            faces: their ids; those that are not there are passed over.
            unseen: the box is nobody's from now on, and not shown. It keeps a scan from finding the face
                anew. Else it stays where it is, and counts as confirmed so that nothing moves it.
        """
        whose = "person_id = NULL, confirmed = 0, hidden = 1" if unseen else "confirmed = person_id NOTNULL"
        self._connection.execute(
            "UPDATE faces SET embedding = NULL, checksum = NULL, landmarks = NULL, crop = NULL,"  # noqa: S608
            f" forgotten = 1, unsure = 0, {whose} WHERE id IN {LISTED}",
            (listed(faces),),
        )

    def drop_caches(self, faces: Collection[int], people: Collection[int]) -> None:
        """Remove what was made of the faces: centroids, looks, vectors of another pack, and who waits."""
        for table, key, ids in (
            ("looks", "person_id", people),
            ("settled", "person_id", people),
            ("waiting", "face_id", faces),
            ("next_vectors", "face_id", faces),
        ):
            sql = f"DELETE FROM {table} WHERE {key} IN {LISTED}"  # noqa: S608 - our own names
            self._connection.execute(sql, (listed(ids),))
        self._connection.execute(
            "UPDATE people SET centroid = NULL, checksum = NULL, pack_id = NULL, dim = NULL"  # noqa: S608
            f" WHERE id IN {LISTED}",
            (listed(people),),
        )

    def drop_learnt(self) -> None:
        """Forget what was learnt from all faces together, once there are none to compare."""
        self._connection.execute("DELETE FROM meta WHERE key IN ('own_answers', 'faces_grouped_afresh')")

    def withdraw(self, faces: Collection[int], people: Collection[int]) -> None:
        """Remove what was said of who is not who, where nothing is left that could be mistaken."""
        self._connection.execute(
            f"DELETE FROM decisions WHERE face_id IN {LISTED} OR person_id IN {LISTED}",  # noqa: S608
            (listed(faces), listed(people)),
        )
        self._connection.execute(
            f"DELETE FROM look_alikes WHERE one IN {LISTED} OR other IN {LISTED}",  # noqa: S608
            (listed(people), listed(people)),
        )

    def drop_circles_of(self, people: Collection[int]) -> None:
        """Remove the circles nobody else belongs to; to be called while these people still do."""
        belongs = "SELECT circle_id FROM members WHERE person_id"
        self._connection.execute(
            f"DELETE FROM circles WHERE id IN ({belongs} IN {LISTED})"  # noqa: S608 - constant text
            f" AND id NOT IN ({belongs} NOT IN {LISTED})",
            (listed(people), listed(people)),
        )

    def scrub_history(self, doomed: Doomed) -> None:
        """Take the data out of every step, so that it can still be reversed and brings nothing back.

        With people who go altogether, their names go from every step, whoever it is about: somebody else who
        once had the name by mistake would get it back by undo. A name somebody else has now stays theirs.
        They go from the names of circles and saved searches, too.
        To be called while these people still have their names.
        """
        Scrubbing(self._connection).scrub_history(doomed)

    def names_of(self, people: Collection[int]) -> frozenset[str]:
        """Every name these people have or had that nobody else has now; while they still have them."""
        return Scrubbing(self._connection).names_of(people)

    def owe(self, extent: Extent) -> None:
        """Note that the file is to be purged: whoever opens it next knows, if this program is killed."""
        self._connection.execute(
            "INSERT INTO meta (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE"
            " SET value = CASE WHEN value = 'all' THEN value ELSE excluded.value END",
            (_OWED, extent),
        )

    def owed(self) -> Extent | None:
        """What is still to be purged, after a kill or a `TracesLeftError`; None for nothing."""
        row = self._connection.execute("SELECT value FROM meta WHERE key = ?", (_OWED,)).fetchone()
        if row is None:
            return None
        return "all" if row["value"] == "all" else "some"

    def purge(self) -> None:
        """Write both files anew without what is free, and cut their logs off; nothing if none is owed.

        Outside any transaction, for that is how SQLite wants it.

        Raises:
            TracesLeftError: somebody is reading or writing; what was erased is, but its bytes may be found.
        """
        extent = self.owed()
        if extent is None:
            return
        pictures = self._erase_small_pictures(extent)
        if not (_written_anew(self._connection) and pictures):
            raise TracesLeftError(tr(TRACES_LEFT))
        # If this fails, the next start purges a clean file once more.
        with contextlib.suppress(LibraryError):
            self._connection.execute("DELETE FROM meta WHERE key = ?", (_OWED,))

    def _erase_small_pictures(self, extent: Extent) -> bool:
        """Remove the chips of forgotten faces and the small pictures of photos they are in.

        And of faces and photos that are not there any more. They are made again when somebody looks.
        """
        if not self._small_pictures.exists():
            return True
        keep: set[tuple[str, int]] = set()
        if extent == "some":
            faces = self._column("SELECT id FROM faces WHERE forgotten = 0")
            photos = self._column(
                "SELECT id FROM photos WHERE id NOT IN (SELECT photo_id FROM faces WHERE forgotten = 1)"
            )
            keep = {("face", face) for face in faces} | {("photo", photo) for photo in photos}
        try:
            return _small_pictures_erased(self._small_pictures, keep)
        except LibraryDamagedError:
            return _is_removed(self._small_pictures)
        except LibraryError as error:
            log.warning("The small pictures could not be erased: %s", error)
            return False

    def _column(self, sql: str, *values: str) -> set[int]:
        return column_of(self._connection, sql, *values)


def _owners(change: RowChange) -> set[object]:
    return {values.get("person_id") for values in (change.before, change.after) if values is not None}


def _merged(changes: Iterable[RowChange], into: Collection[int]) -> set[int]:
    """Whom this step removed after giving a face of theirs to one of these people."""
    found = list(changes)
    removed = {change.id for change in found if change.table == "people" and change.after is None}
    gave = {
        change.before.get("person_id")
        for change in found
        if change.table == "faces"
        and change.before is not None
        and change.after is not None
        and change.after.get("person_id") in into
    }
    return removed & {person for person in gave if isinstance(person, int)}


def _small_pictures_erased(file: Path, keep: Collection[tuple[str, int]]) -> bool:
    # A connection of its own: the library's belongs to the thread that opened it, and swallows errors.
    pictures = open_file(file, one_thread=True)
    try:
        pictures.execute("PRAGMA secure_delete = ON")
        with transaction(pictures):
            stored = pictures.execute("SELECT kind, id FROM pictures").fetchall()
            gone = [(kind, picture) for kind, picture in stored if (kind, picture) not in keep]
            pictures.executemany("DELETE FROM pictures WHERE kind = ? AND id = ?", gone)
        return _written_anew(pictures)
    finally:
        pictures.close()


def _is_removed(file: Path) -> bool:
    """Remove a damaged file of small pictures, as is done with it anyway when it is next used."""
    parts = [file.with_name(f"{file.name}{part}") for part in ("", "-wal", "-shm")]
    for part in parts:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
    return not any(part.exists() for part in parts)


def _written_anew(connection: sqlite3.Connection) -> bool:
    """Whether the file now holds nothing but what is in its tables, and its log nothing at all."""
    connection.execute(f"PRAGMA busy_timeout = {round(PATIENCE_SECONDS * 1000)}")
    try:
        # VACUUM copies what there is, without the free pages and the gaps in the others, into the log; the
        # checkpoint writes that over the file, cuts off the rest of it, and the log.
        connection.execute("VACUUM")
        return _is_log_cut_off(connection)
    except LibraryError as error:
        log.warning("The file could not be written anew: %s", error)
        return False
    finally:
        connection.execute(f"PRAGMA busy_timeout = {round(BUSY_SECONDS * 1000)}")


def _is_log_cut_off(connection: sqlite3.Connection) -> bool:
    # It waits for readers by itself, but not for another connection that is checkpointing just now.
    deadline = time.monotonic() + PATIENCE_SECONDS
    while connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]:
        if time.monotonic() > deadline:
            return False
        time.sleep(RETRY_SECONDS)
    return True
