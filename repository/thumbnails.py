"""Small pictures in an SQLite file of their own, which may be deleted at any time.

One file instead of 100,000: it can be moved, measured and erased in one go, and reading a 10 kB
blob is faster than opening a file.
"""

from __future__ import annotations

import json
import logging
import sqlite3
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Literal, Self

from models.errors import LibraryError
from repository.connections import LibraryDamagedError, open_file, transaction

log = logging.getLogger("Thumbnails")

Kind = Literal["photo", "face", "large", "blur"]

IN_MEMORY = Path(":memory:")
BUDGET = 4 * 1024**3
"""Bytes the pictures may take unless somebody says otherwise: those of 200,000 photos and their faces."""

_SCHEMA = (
    """CREATE TABLE IF NOT EXISTS pictures (
    kind TEXT NOT NULL CHECK (kind IN ('photo', 'face')),
    id   INTEGER NOT NULL,
    jpeg BLOB NOT NULL,
    PRIMARY KEY (kind, id)
) STRICT""",
    # Apart, because a file from before has the check above.
    """CREATE TABLE IF NOT EXISTS renditions (
    kind TEXT NOT NULL,
    id   INTEGER NOT NULL,
    jpeg BLOB NOT NULL,
    PRIMARY KEY (kind, id)
) STRICT""",
    # Small rows beside each other: those of a whole screen are read in a moment.
    "CREATE TABLE IF NOT EXISTS blurs (id INTEGER PRIMARY KEY, jpeg BLOB NOT NULL) STRICT",
    # On which day a picture was last looked at; apart, or noting it would write the picture anew.
    """CREATE TABLE IF NOT EXISTS uses (
    kind TEXT NOT NULL,
    id   INTEGER NOT NULL,
    day  INTEGER NOT NULL,
    PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID""",
    "CREATE INDEX IF NOT EXISTS uses_by_day ON uses (day)",
)
_Statement = tuple[str, Sequence[tuple[object, ...]]]
"""What is run for each of the rows."""
_DAY = 86_400
_WRITES_BETWEEN = 64
"""Writes between two looks at how much there is."""
_AT_ONCE = 400
_LEFT = 0.9
"""Down to this share of the budget pictures are dropped, so that it is not done again with every write."""


class Thumbnails:
    """Pictures by kind and id, as long as there is room for them: those used last are kept.

    Kinds are "photo" (JPEG, long side 384), "large" (JPEG, long side 1536), "face" (JPEG, a square chip) and
    "blur" (see `media.thumbnails.blur_of`; it is not counted, and goes with its photo).

    Args:
        file: where they are kept.
        must_keep: False where it may be that nothing can be written.
        budget: bytes they may take.
    """

    def __init__(self, file: Path, *, must_keep: bool = True, budget: int = BUDGET) -> None:
        self._file = file
        self.budget = budget
        self._writes = 0
        try:
            self._connection = _opened(file)
        except LibraryDamagedError as error:
            self._begin_anew(error)
        except LibraryError as error:
            if must_keep:
                raise
            # A disk that cannot be written: they are made each time, and kept as long as we run.
            log.warning("Small pictures are not kept: %s", error)
            self._connection = _opened(IN_MEMORY)

    def put(self, pictures: Iterable[tuple[Kind, int, bytes]]) -> None:
        """Store or replace pictures, if that is possible: what is missing is made when it is looked at.

        What was made of a photo before (its blur, its large picture) goes with its old thumbnail.
        """
        rows = list(pictures)
        photos = [(number,) for kind, number, _ in rows if kind == "photo"]
        self._write_all(
            [
                ("DELETE FROM blurs WHERE id = ?", photos),
                ("DELETE FROM renditions WHERE kind = 'large' AND id = ?", photos),
                *((_put_into(kind), [row for row in rows if row[0] == kind]) for kind in _TABLES),
                self._use_of(rows),
            ]
        )
        self._writes += 1
        if self._writes % _WRITES_BETWEEN == 0:
            self.trim()

    def get(self, kind: Kind, ids: Sequence[int]) -> dict[int, bytes]:
        """The pictures that exist, by id."""
        table = _TABLES[kind]
        where = "" if kind == "blur" else f"kind = '{kind}' AND "
        try:
            rows = self._connection.execute(
                f"SELECT id, jpeg FROM {table} WHERE {where}id IN (SELECT value FROM json_each(?))",  # noqa: S608
                (json.dumps([int(one) for one in ids]),),
            )
            found: dict[int, bytes] = dict(rows.fetchall())
        except LibraryDamagedError as error:
            self._begin_anew(error)
            return {}
        if kind != "blur":
            self._write_all([self._use_of([(kind, number, b"") for number in found])])
        return found

    def remove(self, kind: Kind, ids: Iterable[int]) -> None:
        """Forget pictures, and what was made of them."""
        self._write_all(_removing(kind, list(ids)))

    def clear(self) -> None:
        """Forget them all."""
        tables = ("pictures", "renditions", "blurs", "uses")
        self._write_all([(f"DELETE FROM {table}", [()]) for table in tables])  # noqa: S608 - our own names

    def taken(self) -> int:
        """Bytes the file uses; what is free in it is not counted."""
        pages, free, size = (
            int(self._connection.execute(f"PRAGMA {what}").fetchone()[0])
            for what in ("page_count", "freelist_count", "page_size")
        )
        return (pages - free) * size

    def trim(self) -> int:
        """Drop pictures nobody has looked at for longest until they keep to the budget.

        Returns:
            How many were dropped.
        """
        dropped = 0
        try:
            if self.taken() <= self.budget:
                return 0
            while self.taken() > self.budget * _LEFT:
                oldest = self._longest_unused()
                if not oldest:
                    break
                gone = {kind: [number for of, number in oldest if of == kind] for kind, _ in oldest}
                deletions = [one for kind, numbers in gone.items() for one in _removing(kind, numbers)]
                if not self._write_all([*deletions, ("DELETE FROM uses WHERE kind = ? AND id = ?", oldest)]):
                    break
                dropped += len(oldest)
        except LibraryDamagedError as error:
            self._begin_anew(error)
        log.info("Dropped %d small pictures nobody has looked at for longest", dropped)
        return dropped

    def _longest_unused(self) -> list[tuple[Kind, int]]:
        """Those from before days were noted, else those of the earliest days."""
        unnoted = self._connection.execute(
            "SELECT kind, id FROM pictures WHERE NOT EXISTS"
            " (SELECT 1 FROM uses WHERE uses.kind = pictures.kind AND uses.id = pictures.id) LIMIT ?",
            (_AT_ONCE,),
        ).fetchall()
        if unnoted:
            return [(row[0], row[1]) for row in unnoted]
        rows = self._connection.execute("SELECT kind, id FROM uses ORDER BY day LIMIT ?", (_AT_ONCE,))
        return [(row[0], row[1]) for row in rows.fetchall()]

    def _use_of(self, pictures: Sequence[tuple[Kind, int, bytes]]) -> _Statement:
        """What notes that these are looked at today; most have been already, which is quicker to read."""
        today = int(time.time()) // _DAY
        used = [(kind, number) for kind, number, _ in pictures if kind != "blur"]
        try:
            rows = self._connection.execute(
                "SELECT kind, id FROM uses WHERE day = ? AND kind IN ('photo', 'face', 'large')"
                " AND id IN (SELECT value FROM json_each(?))",
                (today, json.dumps([number for _, number in used])),
            )
            known = {(row[0], row[1]) for row in rows.fetchall()}
        except LibraryDamagedError as error:
            self._begin_anew(error)
            known = set()
        return (
            _USED,
            [(*one, today) for one in used if one not in known],
        )

    def _write_all(self, statements: Sequence[_Statement]) -> bool:
        """All or nothing; False where it could not be written."""
        if not any(rows for _, rows in statements):
            return True
        # A cache that is locked or full must never make a stored decision look as if it had failed.
        try:
            with transaction(self._connection):
                for sql, rows in statements:
                    if rows:
                        self._connection.executemany(sql, rows)
        except LibraryDamagedError as error:
            self._begin_anew(error)
            return False
        except LibraryError as error:
            log.warning("Small pictures could not be kept: %s", error)
            return False
        return True

    def _begin_anew(self, error: LibraryDamagedError) -> None:
        log.warning("The small pictures are made anew: %s", error)
        if hasattr(self, "_connection"):
            self._connection.close()
        for part in ("", "-wal", "-shm"):
            self._file.with_name(f"{self._file.name}{part}").unlink(missing_ok=True)
        self._connection = _opened(self._file)

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


_TABLES: dict[Kind, str] = {
    "photo": "pictures",
    "face": "pictures",
    "large": "renditions",
    "blur": "blurs",
}


_USED = "INSERT INTO uses (kind, id, day) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET day = excluded.day"


def _removing(kind: Kind, ids: Sequence[int]) -> list[_Statement]:
    gone = [(picture,) for picture in ids]
    where = "" if kind == "blur" else f"kind = '{kind}' AND "
    found: list[_Statement] = [(f"DELETE FROM {_TABLES[kind]} WHERE {where}id = ?", gone)]  # noqa: S608
    if kind == "photo":
        found.append(("DELETE FROM blurs WHERE id = ?", gone))
        found.append(("DELETE FROM renditions WHERE kind = 'large' AND id = ?", gone))
    return found


def _put_into(kind: Kind) -> str:
    if kind == "blur":
        # By its place in the row: the first value is the kind.
        return "INSERT OR REPLACE INTO blurs (id, jpeg) SELECT ?2, ?3 WHERE ?1 = 'blur'"
    return (
        f"INSERT INTO {_TABLES[kind]} (kind, id, jpeg) VALUES (?, ?, ?)"  # noqa: S608 - our own names
        " ON CONFLICT (kind, id) DO UPDATE SET jpeg = excluded.jpeg"
    )


def _opened(file: Path) -> sqlite3.Connection:
    connection = open_file(file, one_thread=True)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        # Losing a picture in a power cut costs a moment to make it again.
        connection.execute("PRAGMA synchronous = OFF")
        for table in _SCHEMA:
            connection.execute(table)
    except BaseException:
        connection.close()
        raise
    return connection
