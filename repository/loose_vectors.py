"""The vectors of the faces in no group, kept in memory: after a decision only what it changed is read.

They are asked for after each decision, and reading them all takes a third of a second for 20,000.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from models.face import Matrix
from repository.blobs import decode_many
from repository.face_rows import stored_vector

Ids = npt.NDArray[np.int64]

MOST = 20_000
"""Of more than so many, the clearest: 40 MB."""
AT_ONCE = 2_000
"""All of them would be 40 MB more while they are read."""
# In the order of the index faces_by_person, which answers it alone: a face's row is large.
_CLEAREST = (
    "SELECT id, quality FROM faces WHERE person_id IS NULL AND hidden = 0"
    " ORDER BY weak, quality DESC, photo_id, id LIMIT ?"
)
_DECIDED_SINCE = (
    "SELECT row_id FROM history JOIN history_rows ON step_id = history.id"
    " WHERE moved > ? AND history_rows.kind = 'faces'"
)


class _Known(NamedTuple):
    """What was read: ids ascending, the quality each face had then, and the last move of the history."""

    pack_id: str
    moved: int
    ids: Ids
    quality: npt.NDArray[np.float64]
    vectors: Matrix


class LooseVectors:
    """Belongs to one connection; not to be asked inside a transaction that may be rolled back."""

    def __init__(self, connection: sqlite3.Connection, most: int = MOST) -> None:
        self._connection = connection
        self._most = most
        self._known: _Known | None = None

    def read(self, pack_id: str, dim: int) -> tuple[Ids, Matrix]:
        """Ids ascending, (n,), and good vectors, (n, dim), of the clearest visible faces in no group.

        Damaged ones are logged and left out. Neither array is to be written to.
        """
        moved = int(self._connection.execute("SELECT coalesce(max(moved), 0) FROM history").fetchone()[0])
        before = self._known
        if before is None or before.pack_id != pack_id or before.moved > moved:
            before = _Known(pack_id, 0, *_nothing(dim))
        found = self._connection.execute(_CLEAREST, (self._most,)).fetchall()
        rows = np.array([tuple(row) for row in found], np.float64).reshape(-1, 2)
        rows = rows[np.argsort(rows[:, 0])]
        ids, quality = rows[:, 0].astype(np.int64), rows[:, 1]
        place, same = self._unchanged(before, ids, quality)
        if not same.all():
            before = self._renewed(before, ids, quality, place, same)
        elif len(before.ids) != len(ids):
            before = before._replace(ids=ids, quality=quality, vectors=before.vectors[place])
        self._known = before._replace(moved=moved)
        return before.ids, before.vectors

    def _unchanged(
        self, before: _Known, ids: Ids, quality: npt.NDArray[np.float64]
    ) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.bool_]]:
        """Where each face is among those known, and whether it is, with the vector it has now."""
        place = np.searchsorted(before.ids, ids)
        if not len(before.ids):
            return place, np.zeros(len(ids), bool)
        place = np.minimum(place, len(before.ids) - 1)
        # A scan that finds a face anew gives it another quality; a decision is in the history.
        same = (before.ids[place] == ids) & (before.quality[place] == quality)
        decided = [row[0] for row in self._connection.execute(_DECIDED_SINCE, (before.moved,)).fetchall()]
        return place, same & ~np.isin(ids, decided)

    def _renewed(
        self,
        before: _Known,
        ids: Ids,
        quality: npt.NDArray[np.float64],
        place: npt.NDArray[np.intp],
        same: npt.NDArray[np.bool_],
    ) -> _Known:
        """What is known of these faces now, of which only some are the `same`."""
        vectors = np.empty((len(ids), before.vectors.shape[1]), np.float32)
        vectors[same] = before.vectors[place[same]]
        sound = same.copy()
        sound[~same] = self._fill(vectors, np.flatnonzero(~same), ids, before.pack_id)
        if sound.all():
            return before._replace(ids=ids, quality=quality, vectors=vectors)
        return before._replace(ids=ids[sound], quality=quality[sound], vectors=vectors[sound])

    def _fill(
        self, vectors: Matrix, rows: npt.NDArray[np.intp], ids: Ids, pack_id: str
    ) -> npt.NDArray[np.bool_]:
        """Read the vectors of some rows, a few at a time; which of them are good."""
        parts = [rows[start : start + AT_ONCE] for start in range(0, len(rows), AT_ONCE)]
        sound = [self._fill_part(vectors, part, ids, pack_id) for part in parts]
        return np.concatenate(sound) if sound else np.empty(0, bool)

    def _fill_part(
        self, vectors: Matrix, rows: npt.NDArray[np.intp], ids: Ids, pack_id: str
    ) -> npt.NDArray[np.bool_]:
        blobs = self._blobs(ids[rows].tolist(), pack_id)
        pairs = [blobs.get(face, (None, None)) for face in ids[rows].tolist()]
        dim = vectors.shape[1]
        vectors[rows], sound = decode_many([blob for blob, _ in pairs], dim, [crc for _, crc in pairs])
        for face, (blob, crc), is_sound in zip(ids[rows].tolist(), pairs, sound.tolist(), strict=True):
            if not is_sound and face in blobs:
                stored_vector(face, blob, dim, crc)
        return sound

    def _blobs(self, faces: Collection[int], pack_id: str) -> dict[int, tuple[bytes | None, int | None]]:
        cursor = self._connection.execute(
            "SELECT id, embedding, checksum FROM faces WHERE id IN (SELECT value FROM json_each(?))"
            " AND forgotten = 0 AND pack_id = ?",
            (json.dumps(list(faces)), pack_id),
        )
        return {row[0]: (row[1], row[2]) for row in cursor.fetchall()}


def _nothing(dim: int) -> tuple[Ids, npt.NDArray[np.float64], Matrix]:
    return np.empty(0, np.int64), np.empty(0), np.empty((0, dim), np.float32)
