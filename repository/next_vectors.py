"""Table `next_vectors`: what faces look like to the pack the library is changing to.

The vectors in use stay untouched until every face has one here; then one transaction switches.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Sequence
from typing import NamedTuple

from models.face import Vector
from repository.blobs import encode
from repository.notes import Notes

_TARGET = "next_pack"


class StoredCrop(NamedTuple):
    """A face and its aligned crop as JPEG."""

    face_id: int
    jpeg: bytes


class NextVectors:
    """Belongs to one library connection; every write is part of the caller's transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._notes = Notes(connection)

    def target(self) -> str | None:
        """The id of the pack the library is changing to; None while it is not."""
        return self._notes.get(_TARGET)

    def aim_at(self, pack_id: str) -> None:
        """Begin to change to a pack, or go on; vectors made for another one are thrown away."""
        self._connection.execute("DELETE FROM next_vectors WHERE pack_id <> ?", (pack_id,))
        self._notes.put(_TARGET, pack_id)

    def forget(self) -> None:
        """Stay with the pack in use."""
        self._connection.execute("DELETE FROM next_vectors")
        self._notes.forget(_TARGET)

    def lacking(self, pack_id: str, *, after: int, most: int) -> list[StoredCrop]:
        """Faces, hidden ones too, that have no vector of this pack yet; by id, from the one after `after`."""
        rows = self._connection.execute(
            "SELECT id, crop FROM faces WHERE id > ? AND pack_id <> ? AND forgotten = 0"
            " AND NOT EXISTS (SELECT 1 FROM next_vectors WHERE face_id = faces.id AND pack_id = ?)"
            " ORDER BY id LIMIT ?",
            (after, pack_id, pack_id, most),
        )
        return [StoredCrop(row["id"], row["crop"]) for row in rows]

    def count_lacking(self, pack_id: str) -> int:
        """How many faces have no vector of this pack yet."""
        row = self._connection.execute(
            "SELECT count(*) FROM faces WHERE pack_id <> ? AND forgotten = 0"
            " AND NOT EXISTS (SELECT 1 FROM next_vectors WHERE face_id = faces.id AND pack_id = ?)",
            (pack_id, pack_id),
        ).fetchone()
        return int(row[0])

    def put(self, pack_id: str, vectors: Sequence[tuple[int, Vector]]) -> None:
        """Keep vectors; a face that has gone meanwhile is passed over."""
        self._connection.executemany(
            "INSERT INTO next_vectors (face_id, pack_id, dim, embedding)"
            " SELECT id, ?2, ?3, ?4 FROM faces WHERE id = ?1 AND forgotten = 0"
            " ON CONFLICT (face_id) DO UPDATE SET pack_id = excluded.pack_id, dim = excluded.dim,"
            " embedding = excluded.embedding",
            [(face, pack_id, int(vector.size), encode(vector)) for face, vector in vectors],
        )

    def take_over(self, pack_id: str, without: Collection[int]) -> bool:
        """Make this pack the library's: its vectors, its photos, its name.

        Args:
            pack_id: the pack.
            without: faces that cannot be described by it; they keep the vectors they have, which are
                not compared any more.

        Returns:
            False, and nothing is changed, if another face has come that has no vector yet.
        """
        if self.count_lacking(pack_id) > len(without):
            return False
        self._connection.execute(
            "UPDATE faces SET embedding = new.embedding, checksum = crc32(new.embedding), dim = new.dim,"
            " pack_id = new.pack_id FROM next_vectors AS new"
            " WHERE new.face_id = faces.id AND new.pack_id = ? AND forgotten = 0",
            (pack_id,),
        )
        self._connection.execute("UPDATE photos SET pack_id = ?", (pack_id,))
        self._connection.execute("UPDATE meta SET value = ? WHERE key = 'pack'", (pack_id,))
        self.forget()
        return True
