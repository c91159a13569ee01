"""Table `looks`: what a person looks like at different times, a cache made of their faces."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from models.face import Vector
from repository.blobs import encode


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """Some of a person's faces that are alike, near in time.

    Attributes:
        centroid: (dim,) their unit mean.
        cohesion: length of the mean of their unit vectors, above 0 and up to 1.
        faces: how many they are.
        first_at, last_at: ISO 8601, the earliest and latest photo; None where no date is known.
    """

    centroid: Vector
    cohesion: float
    faces: int
    first_at: str | None = None
    last_at: str | None = None


@dataclass(frozen=True, slots=True)
class StoredLook:
    """A look as it lies in the file: the blob is not trusted before the codec has seen it."""

    person_id: int
    pack_id: str
    dim: int
    faces: int
    cohesion: float
    blob: object
    checksum: int | None
    first_at: str | None
    last_at: str | None


class Looks:
    """Belongs to one library connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def all(self) -> list[StoredLook]:
        """Every look, by person and time."""
        return self._read("")

    def of_the_aged(self) -> list[StoredLook]:
        """The looks of people who have more than one."""
        return self._read(" WHERE person_id IN (SELECT person_id FROM looks WHERE number = 1)")

    def _read(self, where: str) -> list[StoredLook]:
        rows = self._connection.execute(
            "SELECT person_id, pack_id, dim, faces, cohesion, centroid, checksum, first_at,"  # noqa: S608
            f" last_at FROM looks{where} ORDER BY person_id, number"
        )
        return [StoredLook(*row) for row in rows]

    def replace(self, person_id: int, looks: Sequence[Look], pack_id: str) -> None:
        """Write a person's looks, at most five, instead of what was there."""
        self._connection.execute("DELETE FROM looks WHERE person_id = ?", (person_id,))
        self._connection.executemany(
            "INSERT INTO looks"
            " (person_id, number, pack_id, dim, faces, cohesion, centroid, first_at, last_at, checksum)"
            " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, crc32(?7))",
            [
                (
                    person_id, number, pack_id, int(look.centroid.size), look.faces, look.cohesion,
                    encode(look.centroid), look.first_at, look.last_at,
                )
                for number, look in enumerate(looks)
            ],
        )  # fmt: skip
