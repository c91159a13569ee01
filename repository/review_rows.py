"""What questions about people are made of: how much of each group there is, and which faces show it best.

A face's row is large, for its vector and its picture are in it, so whole groups are asked about by indices
alone.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from config.language import tr
from models.errors import UnknownNameError
from models.face import Matrix
from repository.blobs import decode_many
from repository.called import called

Ids = npt.NDArray[np.int64]
Pair = tuple[int, int]

_ONE_ELSEWHERE = (
    "EXISTS (SELECT 1 FROM faces AS theirs WHERE theirs.photo_id = mine.photo_id AND theirs.hidden = 0"
    " AND theirs.person_id = json_extract(value, '$[1]'))"
    " AND (SELECT repeats FROM photos WHERE id = mine.photo_id) = 0"
)


@dataclass(frozen=True, slots=True, eq=False)
class GroupRows:
    """Every group with a visible face, as parallel arrays, by id.

    Attributes:
        ids: (n,) int64.
        faces: (n,) int64, how many visible ones.
        photos: (n,) int64, in how many photos.
        quality: (n,) float64, mean of its faces'.
        cohesion: (n,) float64, length of the mean of its faces' vectors; 1 where that is not known.
    """

    ids: Ids
    faces: Ids
    photos: Ids
    quality: npt.NDArray[np.float64]
    cohesion: npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Said:
    """What somebody has said of a person, as far as questions depend on it."""

    name: str | None
    ignored: bool
    hidden: bool
    born: str | None


@dataclass(frozen=True, slots=True)
class FaceStanding:
    """Where a visible face is, and whose; `taken_at` is ISO 8601 or None."""

    photo: int
    person: int | None
    confirmed: bool
    repeats: bool
    taken_at: str | None


class ReviewRows:
    """Belongs to one library connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def groups(self) -> GroupRows:
        """How much there is of each group."""
        rows = self._connection.execute(
            "SELECT person_id, count(*), count(DISTINCT photo_id), avg(quality) FROM faces"
            " WHERE person_id IS NOT NULL AND hidden = 0 GROUP BY person_id ORDER BY person_id"
        ).fetchall()
        table = np.array([tuple(row) for row in rows], np.float64).reshape(-1, 4)
        ids = table[:, 0].astype(np.int64)
        known = self._cohesions()
        cohesion = np.ones(len(ids))
        _, at, there = np.intersect1d(ids, known[:, 0].astype(np.int64), return_indices=True)
        cohesion[at] = known[there, 1]
        return GroupRows(
            ids, table[:, 1].astype(np.int64), table[:, 2].astype(np.int64), table[:, 3], cohesion
        )

    def _cohesions(self) -> npt.NDArray[np.float64]:
        rows = self._connection.execute(
            "SELECT person_id, sum(faces * cohesion) / sum(faces) FROM looks GROUP BY person_id"
        ).fetchall()
        return np.array([tuple(row) for row in rows], np.float64).reshape(-1, 2)

    def centroid_sums(self, pack_id: str, dim: int) -> tuple[Ids, Ids]:
        """Ids, ascending, of people with a centroid of this pack, and the checksum of each."""
        rows = self._connection.execute(
            "SELECT id, checksum FROM people WHERE centroid IS NOT NULL AND checksum IS NOT NULL"
            " AND pack_id = ? AND dim = ? ORDER BY id",
            (pack_id, dim),
        ).fetchall()
        found = np.array([tuple(row) for row in rows], np.int64).reshape(-1, 2)
        return found[:, 0], found[:, 1]

    def centroids(self, people: Sequence[int], dim: int) -> tuple[Matrix, npt.NDArray[np.bool_]]:
        """The stored centroids of people who have one, ascending by id, and which are sound."""
        rows = self._connection.execute(
            "SELECT centroid, checksum FROM people WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id",
            (json.dumps(list(people)),),
        ).fetchall()
        return decode_many([row[0] for row in rows], dim, [row[1] for row in rows])

    def said(self) -> dict[int, Said]:
        """Everybody about whom somebody has said something, by id."""
        # Said as the index people_decided says it: most groups are nobody's concern yet.
        rows = self._connection.execute(
            "SELECT id, name, ignored, unlisted, born FROM people WHERE decided = 1 OR name IS NOT NULL"
        )
        return {row[0]: Said(row[1], bool(row[2]), bool(row[3]), row[4]) for row in rows.fetchall()}

    def called(self, name: str) -> list[int]:
        """Ids of the people with a face who have this name or, where none has, this nickname."""
        shown = "EXISTS (SELECT 1 FROM faces WHERE person_id = people.id AND hidden = 0)"
        if found := called(self._connection, name):
            return found
        others = self._connection.execute(
            "SELECT id, nicknames, name_key(?) FROM people WHERE (decided = 1 OR name IS NOT NULL)"  # noqa: S608
            f" AND nicknames IS NOT NULL AND {shown} ORDER BY id",
            (name,),
        ).fetchall()
        return [row[0] for row in others if row[2] in self._keys(row[1].splitlines())]

    def _keys(self, names: Sequence[str]) -> list[str]:
        rows = self._connection.execute(
            "SELECT name_key(value) FROM json_each(?)", (json.dumps(list(names)),)
        )
        return [row[0] for row in rows]

    def loose_quality(self) -> dict[int, float]:
        """The quality of each visible face in no group, by id."""
        rows = self._connection.execute(
            "SELECT id, quality FROM faces WHERE person_id IS NULL AND hidden = 0"
        )
        return dict(rows.fetchall())

    def clearest(self, person_id: int, most: int) -> tuple[int, ...]:
        """Ids of a person's clearest visible faces, the clearest first."""
        rows = self._connection.execute(
            "SELECT id FROM faces WHERE person_id = ? AND hidden = 0"
            " ORDER BY weak, quality DESC, photo_id, id LIMIT ?",
            (person_id, most),
        )
        return tuple(row[0] for row in rows)

    def standing(self, faces: Collection[int]) -> dict[int, FaceStanding]:
        """By id, where those of these faces are that are to be seen."""
        rows = self._connection.execute(
            "SELECT faces.id, photo_id, person_id, confirmed, repeats, taken_at"
            " FROM faces JOIN photos ON photos.id = photo_id"
            " WHERE faces.id IN (SELECT value FROM json_each(?)) AND hidden = 0",
            (json.dumps(sorted(faces)),),
        )
        return {
            row[0]: FaceStanding(row[1], row[2], bool(row[3]), bool(row[4]), row[5])
            for row in rows.fetchall()
        }

    def in_one_photo(self, groups: Collection[Pair]) -> set[Pair]:
        """Those of these pairs of people who are in one photo in which people appear once."""
        return self._together("mine.person_id = json_extract(value, '$[0]')", groups)

    def already_there(self, faces: Collection[Pair]) -> set[Pair]:
        """Those of these (face, person) whose person has another face in that photo."""
        return self._together("mine.id = json_extract(value, '$[0]')", faces)

    def _together(self, which: str, pairs: Collection[Pair]) -> set[Pair]:
        rows = self._connection.execute(
            "SELECT DISTINCT json_extract(value, '$[0]'), json_extract(value, '$[1]')"  # noqa: S608
            f" FROM json_each(?) JOIN faces AS mine ON {which} AND mine.hidden = 0 WHERE {_ONE_ELSEWHERE}",
            (json.dumps(sorted(pairs)),),
        )
        return {(row[0], row[1]) for row in rows.fetchall()}

    def count_photos(self, people: Collection[int], faces: Collection[int]) -> int:
        """In how many photos any of these people, or any of these faces, is."""
        row = self._connection.execute(
            "SELECT count(*) FROM (SELECT photo_id FROM faces WHERE hidden = 0"
            " AND person_id IN (SELECT value FROM json_each(?1)) UNION SELECT photo_id FROM faces"
            " WHERE hidden = 0 AND id IN (SELECT value FROM json_each(?2)))",
            (json.dumps(sorted(people)), json.dumps(sorted(faces))),
        ).fetchone()
        return int(row[0])

    def expect(self, person_id: int) -> Said:
        """What is said of a person who is there; of a group nobody spoke of, nothing.

        Raises:
            UnknownNameError: there is no such person.
        """
        row = self._connection.execute(
            "SELECT name, ignored, unlisted, born FROM people WHERE id = ?", (person_id,)
        ).fetchone()
        if row is None:
            raise UnknownNameError(tr("This person is no longer in the library."))
        return Said(row[0], bool(row[1]), bool(row[2]), row[3])
