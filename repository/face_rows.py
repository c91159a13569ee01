"""Faces on their way into and out of the table `faces`."""

from __future__ import annotations

import logging
import sqlite3
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from models.errors import DamagedVectorError
from models.face import DetectedFace, Matrix, Vector
from models.geometry import Box
from repository.blobs import checksum, decode, encode, encode_landmarks
from repository.journal import Value

log = logging.getLogger("Repository")


@dataclass(frozen=True, slots=True, eq=False)
class StoredFaces:
    """The visible faces of one pack as parallel arrays, ordered by id; what grouping works on.

    Attributes:
        ids, photos, people: int64, shape (n,); people holds -1 for a face in no group. In a photo in
            which people repeat (a mirror, a collage), each face has a photo of its own.
        quality: float32, shape (n,).
        weak, unsure: bool, shape (n,).
        waiting: bool, shape (n,), in no group, and compared with the others before.
        days: ASCII, shape (n,), when the photo was taken, `2015-03-09`; empty where that is not known.
        embeddings: float32, shape (n, dim), unit rows.
        damaged: ids left out because their vector is not what was written.
    """

    ids: npt.NDArray[np.int64]
    photos: npt.NDArray[np.int64]
    people: npt.NDArray[np.int64]
    quality: npt.NDArray[np.float32]
    weak: npt.NDArray[np.bool_]
    unsure: npt.NDArray[np.bool_]
    waiting: npt.NDArray[np.bool_]
    days: npt.NDArray[np.bytes_]
    embeddings: Matrix
    damaged: tuple[int, ...]

    def only(self, chosen: npt.NDArray[np.bool_]) -> StoredFaces:
        """The chosen ones."""
        return StoredFaces(
            ids=self.ids[chosen],
            photos=self.photos[chosen],
            people=self.people[chosen],
            quality=self.quality[chosen],
            weak=self.weak[chosen],
            unsure=self.unsure[chosen],
            waiting=self.waiting[chosen],
            days=self.days[chosen],
            embeddings=self.embeddings[chosen],
            damaged=self.damaged,
        )


@dataclass(frozen=True, slots=True)
class FaceVector:
    """One face's vector as a centroid needs it; `taken_at` is ISO 8601, or None."""

    face_id: int
    person_id: int
    weak: bool
    embedding: Vector
    quality: float
    unsure: bool
    taken_at: str | None
    photo_id: int


def columns(face: DetectedFace, crop: bytes, pack_id: str) -> dict[str, Value]:
    """The columns that describe a face, whoever found it; `crop` is the aligned crop as JPEG."""
    embedding = encode(face.embedding)
    return {
        "x": face.box.x,
        "y": face.box.y,
        "width": face.box.width,
        "height": face.box.height,
        "landmarks": encode_landmarks(face.landmarks),
        "score": float(face.score),
        "quality": float(face.quality),
        "weak": int(face.weak),
        "pack_id": pack_id,
        "dim": int(face.embedding.size),
        "embedding": embedding,
        "checksum": checksum(embedding),
        "crop": crop,
    }


def boxes_of(connection: sqlite3.Connection, photo_id: int) -> list[sqlite3.Row]:
    """Every box of a photo, unseen ones too, and whether somebody said something about it (`keep`)."""
    # A hidden face was refused by the person: finding it again must not bring it back.
    return connection.execute(
        "SELECT id, x, y, width, height, hidden, weak, embedding, forgotten,"
        " (confirmed OR forgotten OR source = 'manual' OR id IN (SELECT face_id FROM decisions)"
        " OR (hidden AND id NOT IN (SELECT id FROM set_aside))) AS keep"
        " FROM faces WHERE photo_id = ? ORDER BY id",
        (photo_id,),
    ).fetchall()


def box_of(row: sqlite3.Row) -> Box:
    """Where a face is; a pixel in the corner, and a line in the log, where its box is none."""
    try:
        return Box(row["x"], row["y"], row["width"], row["height"])
    except (ValueError, TypeError) as error:
        # Nothing we wrote. The face is worth more than its box, which can be drawn again.
        log.warning("The box of face %d is none: %s", row["id"], error)
        return Box(0, 0, 1, 1)


def stored_vector(face_id: int, blob: object, dim: int, crc: int | None = None) -> Vector | None:
    """A face's vector through the codec; None, and a line in the log, if it is damaged."""
    try:
        return decode(blob, dim, crc)
    except DamagedVectorError as error:
        log.warning("The vector of face %d is damaged and not used: %s", face_id, error)
        return None
