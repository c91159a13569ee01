"""Table `faces`: boxes, vectors and whose they are."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterator, Sequence

from config.language import tr
from models.errors import UnknownNameError
from models.face import DetectedFace, Face, Landmarks, Matrix, NamedFace, Vector
from models.geometry import Box
from repository.blobs import decode_landmarks, decode_many, encode, encode_landmarks
from repository.face_rows import FaceVector, box_of, boxes_of, stored_vector
from repository.loose_vectors import Ids, LooseVectors
from repository.named_faces import named_faces

# As the index `faces_by_person` has them.
_BY_CLEARNESS = "weak, quality DESC, photo_id, faces.id"
_LOOSE = (
    "faces.id IN (SELECT id FROM faces WHERE person_id IS NULL AND hidden = 0"  # noqa: S608 - constant text
    f" ORDER BY {_BY_CLEARNESS} LIMIT ?)"
)
ROWS_A_BLOCK = 4_096
_VECTORS = (
    "SELECT faces.id, person_id, weak, quality, unsure, embedding, checksum, taken_at, photo_id"
    " FROM faces JOIN photos ON photos.id = photo_id"
)


class Faces:
    """Reads and what renews a vector; what a person decides goes through the journal."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._loose_vectors = LooseVectors(connection)

    def get(self, face_id: int) -> Face:
        """The face with this id.

        Raises:
            UnknownNameError: there is none.
        """
        for found in named_faces(self._connection, "faces.id = ?", face_id):
            return found.face
        raise UnknownNameError(tr("This face is no longer in the library."))

    def of_photo(self, photo_id: int) -> list[NamedFace]:
        """The faces outlined in a photo, from left to right."""
        return named_faces(self._connection, "photo_id = ? AND hidden = 0", photo_id, order="x, faces.id")

    def some(self, faces: Collection[int]) -> list[NamedFace]:
        """Those of these faces that are to be seen, by id."""
        return named_faces(
            self._connection,
            "faces.id IN (SELECT value FROM json_each(?)) AND hidden = 0",
            json.dumps(sorted(faces)),
        )

    def of_person(self, person_id: int) -> list[NamedFace]:
        """A person's faces, the least sure first, so that mistakes are seen."""
        return named_faces(
            self._connection,
            "person_id = ? AND hidden = 0",
            person_id,
            order="confirmed, unsure DESC, quality, faces.id",
        )

    def in_no_group(self, most: int = -1) -> list[NamedFace]:
        """Faces seen once, the clearest first.

        Args:
            most: no more than so many; fewer than 0 for all.
        """
        # Ids first, from the index alone and in its order: a face's row is large.
        return named_faces(
            self._connection,
            _LOOSE,
            most,
            order=_BY_CLEARNESS,
        )

    def count_in_no_group(self) -> int:
        """How many faces were seen once."""
        sql = "SELECT count(*) FROM faces WHERE person_id IS NULL AND hidden = 0"
        return int(self._connection.execute(sql).fetchone()[0])

    def ids_of_person(self, person_id: int) -> list[int]:
        """Every face of a person, the unseen ones too."""
        rows = self._connection.execute("SELECT id FROM faces WHERE person_id = ? ORDER BY id", (person_id,))
        return [row[0] for row in rows]

    def exists(self, face_id: int) -> bool:
        """Whether the face is still in the library, seen or not."""
        return self._connection.execute("SELECT 1 FROM faces WHERE id = ?", (face_id,)).fetchone() is not None

    def is_shown(self, face_id: int) -> bool:
        """Whether the face is in the library, and nobody has taken it away."""
        sql = "SELECT 1 FROM faces WHERE id = ? AND hidden = 0"
        return self._connection.execute(sql, (face_id,)).fetchone() is not None

    def is_unsure(self, face_id: int) -> bool:
        """Whether the face only just joined its group."""
        sql = "SELECT 1 FROM faces WHERE id = ? AND unsure = 1"
        return self._connection.execute(sql, (face_id,)).fetchone() is not None

    def standing(self, faces: Collection[int]) -> dict[int, tuple[int | None, ...]]:
        """By id, whose each face is and what makes it count for them; without those that are not there."""
        rows = self._connection.execute(
            "SELECT id, person_id, hidden, weak, unsure, forgotten, quality FROM faces"
            " WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(sorted(faces)),),
        )
        return {row[0]: tuple(row)[1:] for row in rows}

    def any_decided(self, photo_id: int) -> bool:
        """Whether somebody has said anything about a face of this photo."""
        return any(row["keep"] for row in self.boxes_of(photo_id))

    def photos_of(self, faces: Collection[int]) -> set[int]:
        """The photos these faces are in."""
        return self._column("photo_id", faces)

    def people_in(self, photo_id: int) -> set[int]:
        """Whose faces a photo shows."""
        rows = self._connection.execute("SELECT person_id FROM faces WHERE photo_id = ?", (photo_id,))
        return {row[0] for row in rows if row[0] is not None}

    def people_of(self, faces: Collection[int]) -> set[int]:
        """Whose these faces are."""
        return self._column("person_id", faces)

    def all(self) -> list[Face]:
        """Every visible face, by id."""
        return [found.face for found in named_faces(self._connection, "hidden = 0", order="faces.id")]

    def count(self) -> int:
        """How many visible faces the library holds."""
        return int(self._connection.execute("SELECT count(*) FROM faces WHERE hidden = 0").fetchone()[0])

    def covered_by(self, photo_id: int, box: Box) -> int | None:
        """The visible face of the photo that this rectangle draws again, if there is one."""
        rows = [row for row in self.boxes_of(photo_id) if not row["hidden"]]
        best = max(rows, key=lambda row: box_of(row).iou(box), default=None)
        return int(best["id"]) if best is not None and box.draws_again(box_of(best)) else None

    def vectors_of(self, people: Sequence[int], pack_id: str, dim: int) -> list[FaceVector]:
        """The good vectors of these people's faces; damaged ones are logged and left out."""
        # One JSON array, because a query takes some 30,000 parameters at most.
        # Ids first: else the vectors would go through the sorter, too.
        rows = self._connection.execute(
            f"{_VECTORS} WHERE faces.id IN (SELECT id FROM faces WHERE hidden = 0"  # noqa: S608 - constant text
            " AND person_id IN (SELECT value FROM json_each(?)))"
            " AND faces.pack_id = ? AND hidden = 0 AND forgotten = 0 ORDER BY faces.id",
            (json.dumps(list(people)), pack_id),
        )
        return _vectors(rows, dim)

    def vectors_in_no_group(self, pack_id: str, dim: int) -> tuple[Ids, Matrix]:
        """Ids, (n,), and good vectors, (n, dim), of the clearest faces in no group; not to be written to."""
        return self._loose_vectors.read(pack_id, dim)

    def places(self, faces: Collection[int]) -> dict[int, tuple[int, bool, str | None]]:
        """By id, of those to be seen and compared: the photo, whether people may repeat in it, its date."""
        rows = self._connection.execute(
            "SELECT faces.id, photo_id, repeats, taken_at FROM faces JOIN photos ON photos.id = photo_id"
            " WHERE faces.id IN (SELECT value FROM json_each(?)) AND hidden = 0 AND forgotten = 0",
            (json.dumps(sorted(faces)),),
        )
        return {row[0]: (row[1], bool(row[2]), row[3]) for row in rows}

    def clearest_vectors(self, person_id: int, pack_id: str, dim: int, most: int) -> list[FaceVector]:
        """The good vectors of a person's clearest faces."""
        rows = self._connection.execute(
            f"{_VECTORS} WHERE person_id = ? AND faces.pack_id = ? AND hidden = 0 AND forgotten = 0"
            " ORDER BY quality DESC, faces.id LIMIT ?",
            (person_id, pack_id, most),
        )
        return _vectors(rows, dim)

    def count_of(self, person_id: int) -> int:
        """How many visible faces a person has."""
        row = self._connection.execute(
            "SELECT count(*) FROM faces WHERE person_id = ? AND hidden = 0", (person_id,)
        ).fetchone()
        return int(row[0])

    def is_elsewhere_in(self, person_id: int, photo_id: int, *, but: int | None) -> bool:
        """Whether a person has another face than `but` in a photo in which people appear once."""
        row = self._connection.execute(
            "SELECT 1 FROM faces JOIN photos ON photos.id = photo_id"
            " WHERE photo_id = ? AND person_id = ? AND hidden = 0 AND faces.id IS NOT ? AND repeats = 0",
            (photo_id, person_id, but),
        ).fetchone()
        return row is not None

    def shared_photos(self, one: int, other: int) -> int:
        """In how many photos both people are, of those in which people appear once."""
        row = self._connection.execute(
            "SELECT count(DISTINCT mine.photo_id) FROM faces AS mine"
            " JOIN faces AS theirs ON theirs.photo_id = mine.photo_id"
            " JOIN photos ON photos.id = mine.photo_id"
            " WHERE mine.person_id = ? AND theirs.person_id = ? AND repeats = 0"
            " AND mine.hidden = 0 AND theirs.hidden = 0",
            (one, other),
        ).fetchone()
        return int(row[0])

    def damaged(self, pack_id: str, dim: int) -> Iterator[int]:
        """Ids of the faces, hidden ones too, whose vector of this pack is not what was written."""
        cursor = self._connection.execute(
            "SELECT id, embedding, checksum FROM faces WHERE pack_id = ? AND forgotten = 0 ORDER BY id",
            (pack_id,),
        )
        while block := cursor.fetchmany(ROWS_A_BLOCK):
            _, sound = decode_many([row[1] for row in block], dim, [row[2] for row in block])
            yield from (row[0] for row, is_sound in zip(block, sound.tolist(), strict=True) if not is_sound)

    def crop(self, face_id: int) -> bytes:
        """The aligned crop as JPEG; empty where there is none."""
        row = self._connection.execute("SELECT crop FROM faces WHERE id = ?", (face_id,)).fetchone()
        return b"" if row is None or row["crop"] is None else bytes(row["crop"])

    def landmarks(self, face_id: int) -> Landmarks | None:
        """The five points the embedding was aligned by, or None for a square crop.

        Raises:
            DamagedVectorError: they are not what was written.
        """
        row = self._connection.execute("SELECT landmarks FROM faces WHERE id = ?", (face_id,)).fetchone()
        return decode_landmarks(row["landmarks"])

    def renew_vector(self, face_id: int, found: DetectedFace, pack_id: str) -> None:
        """Replace a damaged vector, and the points it was aligned by, by those computed again."""
        self._connection.execute(
            "UPDATE faces SET embedding = ?1, checksum = crc32(?1), dim = ?2, pack_id = ?3, landmarks = ?4,"
            " weak = ?5 WHERE id = ?6 AND forgotten = 0",
            (
                encode(found.embedding),
                int(found.embedding.size),
                pack_id,
                encode_landmarks(found.landmarks),
                int(found.weak),
                face_id,
            ),
        )

    def replace_vector(self, face_id: int, vector: Vector, pack_id: str) -> None:
        """Give a face the vector another pack makes of the same crop."""
        self._connection.execute(
            "UPDATE faces SET embedding = ?1, checksum = crc32(?1), dim = ?2, pack_id = ?3"
            " WHERE id = ?4 AND forgotten = 0",
            (encode(vector), int(vector.size), pack_id, face_id),
        )

    def store_crop(self, face_id: int, jpeg: bytes) -> None:
        """Keep a crop that was cut anew."""
        self._connection.execute("UPDATE faces SET crop = ? WHERE id = ? AND forgotten = 0", (jpeg, face_id))

    def count_all(self) -> int:
        """How many faces the library holds, hidden ones too."""
        return int(self._connection.execute("SELECT count(*) FROM faces").fetchone()[0])

    def count_of_other_packs(self, pack_id: str) -> int:
        """How many carry a vector that cannot be compared with this pack's."""
        row = self._connection.execute(
            "SELECT count(*) FROM faces WHERE pack_id <> ? AND forgotten = 0", (pack_id,)
        ).fetchone()
        return int(row[0])

    def _column(self, name: str, faces: Collection[int]) -> set[int]:
        rows = self._connection.execute(
            f"SELECT DISTINCT {name} FROM faces"  # noqa: S608 - our own names
            " WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(sorted(faces)),),
        )
        return {row[0] for row in rows if row[0] is not None}

    def boxes_of(self, photo_id: int) -> list[sqlite3.Row]:
        """Every box of a photo, unseen ones too, and whether somebody said something about it (`keep`)."""
        return boxes_of(self._connection, photo_id)


def _vectors(rows: sqlite3.Cursor, dim: int) -> list[FaceVector]:
    found = []
    while block := rows.fetchmany(ROWS_A_BLOCK):
        crcs = [row["checksum"] for row in block]
        vectors, sound = decode_many([row["embedding"] for row in block], dim, crcs)
        for row, vector, is_sound in zip(block, vectors, sound.tolist(), strict=True):
            if is_sound:
                found.append(_face_vector(row, vector))
            else:
                stored_vector(row["id"], row["embedding"], dim, row["checksum"])
    return found


def _face_vector(row: sqlite3.Row, vector: Vector) -> FaceVector:
    return FaceVector(
        row["id"], row["person_id"], bool(row["weak"]), vector,
        row["quality"], bool(row["unsure"]), row["taken_at"], row["photo_id"],
    )  # fmt: skip
