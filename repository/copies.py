"""Table `copies`: further files with the very same content as a photo. One photo, one set of faces."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import NamedTuple

from models.photo import FileStamp
from repository.within import Within, where


class KnownCopy(NamedTuple):
    """A copy as it was when it was met."""

    photo_id: int
    size: int
    mtime_ns: int


class Copies:
    """Belongs to one library connection; every write is part of the caller's transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def known_files(self, within: Within | None = None) -> dict[str, KnownCopy]:
        """Every copy, or those within some folders, by path."""
        there, values = where(within, self._connection, "copies")
        rows = self._connection.execute(
            f"SELECT path, photo_id, size, mtime_ns FROM copies WHERE {there}",  # noqa: S608 - constant text
            values,
        )
        return {row[0]: KnownCopy(row[1], row[2], row[3]) for row in rows.fetchall()}

    def add(self, photo_id: int, stamp: FileStamp) -> None:
        """Note that this file is a copy of a photo, or renew what is known of it."""
        self._connection.execute(
            "INSERT INTO copies (path, photo_id, size, mtime_ns) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (path) DO UPDATE SET photo_id = excluded.photo_id, size = excluded.size,"
            " mtime_ns = excluded.mtime_ns, fingerprint = NULL",
            (str(stamp.path), photo_id, stamp.size, stamp.mtime_ns),
        )

    def restamp(self, stamp: FileStamp) -> None:
        """Note that a copy was touched, not changed."""
        self._connection.execute(
            "UPDATE copies SET size = ?, mtime_ns = ? WHERE path = ?",
            (stamp.size, stamp.mtime_ns, str(stamp.path)),
        )

    def content(self, path: Path) -> bytes | None:
        """What a copy held when it was met: what its photo does, but for names written into that since."""
        row = self._connection.execute(
            "SELECT coalesce(copies.fingerprint, photos.fingerprint) FROM copies"
            " JOIN photos ON photos.id = photo_id WHERE copies.path = ?",
            (str(path),),
        ).fetchone()
        return None if row is None or row[0] is None else bytes(row[0])

    def forget(self, path: Path) -> None:
        """This file is no copy any more."""
        self._connection.execute("DELETE FROM copies WHERE path = ?", (str(path),))

    def of(self, photo_id: int) -> list[FileStamp]:
        """The other files of a photo, by path."""
        rows = self._connection.execute(
            "SELECT path, size, mtime_ns FROM copies WHERE photo_id = ? ORDER BY path", (photo_id,)
        )
        return [FileStamp(Path(row[0]), row[1], row[2]) for row in rows]

    def rename(self, moves: list[tuple[str, str]]) -> None:
        """Note (new, old) paths; what was known under a new one gives way. None may be a photo's."""
        self._connection.executemany("UPDATE OR REPLACE copies SET path = ? WHERE path = ?", moves)

    def count(self) -> int:
        """How many there are."""
        return int(self._connection.execute("SELECT count(*) FROM copies").fetchone()[0])
