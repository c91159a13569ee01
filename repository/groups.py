"""What grouping reads and writes: faces as arrays, whose they are, and where it goes on from."""

from __future__ import annotations

import json
import logging
import sqlite3
from collections.abc import Collection, Iterable, Mapping

import numpy as np
import numpy.typing as npt

from models.face import Vector
from repository.blobs import decode_many
from repository.face_rows import StoredFaces
from repository.notes import Notes
from repository.text import whole_number

log = logging.getLogger("Repository")

Ids = npt.NDArray[np.int64]

ROWS_A_BLOCK = 4_096
DATE = 10
"""Characters of a date in ISO 8601."""
OWN_PHOTO = 2**30
"""From here on numbers stand for a face that counts as alone in its photo."""

_AFRESH = "faces_grouped_afresh"
_ANSWERS = "own_answers"
# Who left a drawn face for later wants to say who it is: it waits, and is not placed as if it were new.
_WAITS = (
    "(EXISTS (SELECT 1 FROM waiting WHERE face_id = faces.id) OR (source = 'manual' AND person_id IS NULL))"
)
_PHOTO = f"CASE WHEN repeats THEN {OWN_PHOTO} + faces.id ELSE photo_id END"
_FACES = (
    f"SELECT faces.id, {_PHOTO}, coalesce(person_id, -1), quality, weak, unsure,"  # noqa: S608 - constant text
    f" {_WAITS}, coalesce(taken_at, ''), embedding, checksum"
    " FROM faces JOIN photos ON photos.id = photo_id WHERE hidden = 0 AND forgotten = 0"
    " AND faces.pack_id = ?"
)
# Said exactly as the index faces_loose says it; a person's unsure faces are looked at again unless the
# person was decided about.
_LOOSE = " AND (person_id IS NULL OR unsure = 1)"


class Groups:
    """Grouping's own tables, and its view of `faces`; every write is part of the caller's transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._notes = Notes(connection)

    def faces(self, pack_id: str, dim: int) -> StoredFaces:
        """Every visible face described by this pack."""
        return self._read(_FACES, pack_id, dim)

    def loose_faces(self, pack_id: str, dim: int) -> StoredFaces:
        """Those of them that are in no group, or only just in one."""
        return self._read(_FACES + _LOOSE, pack_id, dim)

    def vector(self, face_id: int, pack_id: str, dim: int) -> Vector | None:
        """The vector of one face; None if it is hidden, damaged or of another pack."""
        found = self._read(_FACES + f" AND faces.id = {int(face_id)}", pack_id, dim)
        return found.embeddings[0] if len(found.ids) else None

    def photos_of(self, people: Collection[int]) -> tuple[Ids, Ids, Ids]:
        """Face, person and photo of every visible face of these people, as three arrays."""
        rows = self._connection.execute(
            f"SELECT faces.id, person_id, {_PHOTO} FROM faces JOIN photos ON photos.id = photo_id"  # noqa: S608
            " WHERE person_id IN (SELECT value FROM json_each(?)) AND hidden = 0",
            (json.dumps(sorted(people)),),
        ).fetchall()
        found = np.array([tuple(row) for row in rows], np.int64).reshape(-1, 3)
        return found[:, 0], found[:, 1], found[:, 2]

    def sizes(self) -> dict[int, int]:
        """How many visible faces each person has."""
        rows = self._connection.execute(
            "SELECT person_id, count(*) FROM faces WHERE person_id IS NOT NULL AND hidden = 0"
            " GROUP BY person_id"
        )
        return {row[0]: row[1] for row in rows}

    def first_seen(self, people: Collection[int]) -> dict[int, str]:
        """When the oldest photo of each of these people was taken (ISO 8601), where that is known."""
        # Whole groups are asked about by an index of `faces` alone: its rows are large.
        rows = self._connection.execute(
            "SELECT person_id, min(taken_at) FROM faces JOIN photos ON photos.id = photo_id"
            " WHERE person_id IN (SELECT value FROM json_each(?)) AND hidden = 0 AND taken_at IS NOT NULL"
            " GROUP BY person_id",
            (json.dumps(sorted(people)),),
        )
        return dict(rows.fetchall())

    def assign(self, rows: Iterable[tuple[int | None, bool, int]]) -> None:
        """Grouping's result: (person id or None, unsure, face id) for each face that moves."""
        self._connection.executemany(
            "UPDATE faces SET person_id = ?, unsure = ? WHERE id = ? AND confirmed = 0", list(rows)
        )

    def move_all(self, into: Mapping[int, int]) -> None:
        """Give every face of a group to another one."""
        self._connection.executemany(
            "UPDATE faces SET person_id = ? WHERE person_id = ? AND confirmed = 0",
            [(other, person) for person, other in into.items()],
        )

    def settle(self) -> None:
        """Note that grouping has seen all there is: who waits, and how large each group is."""
        self._connection.execute("DELETE FROM waiting")
        self._connection.execute(
            "INSERT INTO waiting SELECT id FROM faces WHERE person_id IS NULL"
            " AND hidden = 0 AND forgotten = 0"
        )
        self._connection.execute("DELETE FROM settled")
        self._connection.executemany("INSERT INTO settled VALUES (?, ?)", list(self.sizes().items()))

    def settled(self) -> dict[int, int]:
        """How many faces each person had when grouping last saw them."""
        return dict(self._connection.execute("SELECT person_id, faces FROM settled").fetchall())

    def faces_afresh(self) -> int:
        """How many faces there were when a scan last ended with all of them grouped afresh; 0 for never."""
        return whole_number(self._notes.get(_AFRESH) or "")

    def note_afresh(self, faces: int) -> None:
        """Remember that all of so many faces have been grouped together."""
        self._notes.put(_AFRESH, str(faces))

    def answered(
        self, pack_id: str, dim: int, most: int
    ) -> tuple[list[tuple[int, float, Vector]], list[tuple[int, float, Vector]]]:
        """(person, quality, vector) of the newest faces somebody confirmed, and of those they refused."""
        confirmed = (
            "SELECT person_id, quality, embedding, checksum FROM faces WHERE confirmed = 1 AND hidden = 0"
            " AND weak = 0 AND person_id IS NOT NULL AND forgotten = 0 AND pack_id = ?"
            " ORDER BY id DESC LIMIT ?"
        )
        refused = (
            "SELECT decisions.person_id, quality, embedding, checksum"
            " FROM decisions JOIN faces ON faces.id = face_id"
            " WHERE hidden = 0 AND weak = 0 AND forgotten = 0 AND pack_id = ?"
            " ORDER BY decisions.id DESC LIMIT ?"
        )
        return self._answers(confirmed, pack_id, dim, most), self._answers(refused, pack_id, dim, most)

    def answers(self) -> str | None:
        """What was learnt from them last, as it was kept."""
        return self._notes.get(_ANSWERS)

    def keep_answers(self, text: str) -> None:
        """Keep what was learnt."""
        self._notes.put(_ANSWERS, text)

    def _answers(self, sql: str, pack_id: str, dim: int, most: int) -> list[tuple[int, float, Vector]]:
        rows = self._connection.execute(sql, (pack_id, most)).fetchall()
        vectors, sound = decode_many([row[2] for row in rows], dim, [row[3] for row in rows])
        return [
            (row[0], row[1], vector)
            for row, vector, is_sound in zip(rows, vectors, sound.tolist(), strict=True)
            if is_sound
        ]

    def _read(self, sql: str, pack_id: str, dim: int) -> StoredFaces:
        count = self._connection.execute(f"SELECT count(*) FROM ({sql})", (pack_id,)).fetchone()[0]  # noqa: S608
        cursor = self._connection.execute(f"{sql} ORDER BY faces.id", (pack_id,))
        table = np.zeros((count, 7))
        vectors = np.zeros((count, dim), np.float32)
        sound, days = np.zeros(count, bool), np.zeros(count, f"S{DATE}")
        filled = 0
        while rows := cursor.fetchmany(ROWS_A_BLOCK):
            block = slice(filled, filled + len(rows))
            table[block] = [tuple(row)[:7] for row in rows]
            days[block] = [row[7][:DATE].encode("ascii", "replace") for row in rows]
            vectors[block], sound[block] = decode_many(
                [row[8] for row in rows], dim, [row[9] for row in rows]
            )
            filled += len(rows)
        damaged = tuple(table[~sound, 0].astype(int).tolist())
        for face in damaged:
            log.warning("The vector of face %d is damaged and not used", face)
        if damaged:
            table, vectors, days = table[sound], vectors[sound], days[sound]
        return _as_arrays(table, days, vectors, damaged)


def _as_arrays(
    table: npt.NDArray[np.float64],
    days: npt.NDArray[np.bytes_],
    vectors: npt.NDArray[np.float32],
    damaged: tuple[int, ...],
) -> StoredFaces:
    return StoredFaces(
        ids=table[:, 0].astype(np.int64),
        photos=table[:, 1].astype(np.int64),
        people=table[:, 2].astype(np.int64),
        quality=table[:, 3].astype(np.float32),
        weak=table[:, 4].astype(bool),
        unsure=table[:, 5].astype(bool),
        waiting=table[:, 6].astype(bool),
        days=days,
        embeddings=vectors,
        damaged=damaged,
    )
