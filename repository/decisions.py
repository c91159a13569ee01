"""Table `decisions`: which face is not which person (cannot-links)."""

from __future__ import annotations

import sqlite3


class Decisions:
    """Reads; the rows themselves are written and taken back through the journal."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def cannot_links(self) -> list[tuple[int, int]]:
        """(face id, person id) of every pair that must stay apart."""
        rows = self._connection.execute(
            "SELECT face_id, person_id FROM decisions ORDER BY face_id, person_id"
        )
        return [(row[0], row[1]) for row in rows]

    def owned(self) -> list[tuple[int, int, int]]:
        """(face id, person id, whose face it is now) of every cannot-link of a face in a group."""
        rows = self._connection.execute(
            "SELECT face_id, decisions.person_id, faces.person_id FROM decisions"
            " JOIN faces ON faces.id = face_id WHERE faces.person_id IS NOT NULL"
        )
        return [(row[0], row[1], row[2]) for row in rows]

    def of_person(self, person_id: int) -> list[tuple[int, int]]:
        """(decision id, face id) of the faces that are not this person."""
        rows = self._connection.execute(
            "SELECT id, face_id FROM decisions WHERE person_id = ? ORDER BY id", (person_id,)
        )
        return [(row[0], row[1]) for row in rows]

    def find(self, face_id: int, person_id: int) -> int | None:
        """The id of the decision that keeps this face from this person, if there is one."""
        row = self._connection.execute(
            "SELECT id FROM decisions WHERE face_id = ? AND person_id = ?", (face_id, person_id)
        ).fetchone()
        return None if row is None else int(row["id"])
