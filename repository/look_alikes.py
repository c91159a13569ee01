"""Table `look_alikes`: pairs of people somebody told apart."""

from __future__ import annotations

import sqlite3


class LookAlikes:
    """Reads; the rows themselves are written and taken back through the journal."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def all(self) -> list[tuple[int, int]]:
        """Every pair of people, the lower id first."""
        rows = self._connection.execute("SELECT one, other FROM look_alikes ORDER BY one, other")
        return [(row[0], row[1]) for row in rows]

    def of(self, person_id: int) -> dict[int, int]:
        """Whom a person is mistaken for: person id to the id of the row that says so."""
        rows = self._connection.execute(
            "SELECT id, one, other FROM look_alikes WHERE one = ?1 OR other = ?1", (person_id,)
        )
        return {row["other"] if row["one"] == person_id else row["one"]: row["id"] for row in rows}
