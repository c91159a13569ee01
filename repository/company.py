"""One person closely: what ranks their faces, how they looked over the years, who is with them in photos."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from models.face import Face, Matrix, Source
from repository.blobs import decode_many
from repository.face_rows import box_of
from repository.looks import StoredLook


@dataclass(frozen=True, slots=True, eq=False)
class FacesOfOne:
    """The visible faces of one person, in no order: sorting would drag the vectors along.

    Attributes:
        faces: all of them.
        unsure: ids of those that only joined their group in the attach pass.
        compared: (n,) int64, ids of those with a good vector of the pack asked for.
        embeddings: (n, dim) float32 unit rows, theirs.
    """

    faces: tuple[Face, ...]
    unsure: frozenset[int]
    compared: npt.NDArray[np.int64]
    embeddings: Matrix


class Company:
    """Belongs to one library connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def beside(self, person_id: int, most: int) -> list[tuple[int, int]]:
        """(person id, in how many photos both are) of those most often in a photo together with a person.

        Left out are people nobody wants to see, and groups without a name met only once.
        """
        rows = self._connection.execute(
            "SELECT theirs.person_id, count(DISTINCT theirs.photo_id) AS photos"
            " FROM (SELECT DISTINCT photo_id FROM faces WHERE person_id = ?1 AND hidden = 0) AS mine"
            " CROSS JOIN faces AS theirs ON theirs.photo_id = mine.photo_id AND theirs.hidden = 0"
            " JOIN people ON people.id = theirs.person_id"
            " WHERE theirs.person_id <> ?1 AND ignored = 0 AND unlisted = 0"
            " GROUP BY theirs.person_id HAVING photos > 1 OR name IS NOT NULL"
            " ORDER BY photos DESC, name IS NULL, name_key(name), theirs.person_id LIMIT ?2",
            (person_id, most),
        )
        return [(row[0], row[1]) for row in rows]

    def nicknames(self) -> list[str]:
        """What people with a face are called beside their names, by person."""
        rows = self._connection.execute(
            "SELECT nicknames FROM people WHERE nicknames IS NOT NULL"
            " AND EXISTS (SELECT 1 FROM faces WHERE person_id = people.id AND hidden = 0) ORDER BY id"
        )
        return [nickname for row in rows for nickname in row[0].splitlines()]

    def looks(self, person_id: int) -> list[StoredLook]:
        """A person's looks by time, as they lie in the file."""
        rows = self._connection.execute(
            "SELECT person_id, pack_id, dim, faces, cohesion, centroid, checksum, first_at, last_at"
            " FROM looks WHERE person_id = ? ORDER BY number",
            (person_id,),
        )
        return [StoredLook(*row) for row in rows]

    def faces(self, person_id: int, pack_id: str, dim: int) -> FacesOfOne:
        """A person's visible faces and what they are compared by, in one pass: their rows are large."""
        rows = self._connection.execute(
            "SELECT id, unsure, CASE WHEN pack_id = ? AND forgotten = 0 THEN embedding END, checksum,"
            " photo_id, x, y, width, height, source = 'manual' AS drawn, confirmed, quality, weak, forgotten"
            " FROM faces WHERE person_id = ? AND hidden = 0",
            (pack_id, person_id),
        ).fetchall()
        vectors, sound = decode_many([row[2] for row in rows], dim, [row[3] for row in rows])
        return FacesOfOne(
            faces=tuple(_face(row, person_id) for row in rows),
            unsure=frozenset(row[0] for row in rows if row[1]),
            compared=np.array([row[0] for row in rows], np.int64)[sound],
            embeddings=vectors[sound],
        )


def _face(row: sqlite3.Row, person_id: int) -> Face:
    return Face(
        id=row[0],
        photo_id=row[4],
        box=box_of(row),
        source=Source.MANUAL if row[9] else Source.DETECTED,
        person_id=person_id,
        confirmed=bool(row[10]),
        quality=row[11],
        weak=bool(row[12]),
        forgotten=bool(row[13]),
    )
