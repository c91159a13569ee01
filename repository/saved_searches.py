"""Table `searches`: searches somebody wants to find again."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """One of them.

    Attributes:
        id: never reused.
        name: what somebody called it.
        query: JSON as `models.query` writes and reads it; not trusted before it has been read.
    """

    id: int
    name: str
    query: str


class SavedSearches:
    """Reads; the rows themselves are written and taken back through the journal."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def all(self) -> list[SavedSearch]:
        """Every saved search, by name."""
        rows = self._connection.execute("SELECT id, name, query FROM searches ORDER BY name_key(name), id")
        return [SavedSearch(row["id"], row["name"], row["query"]) for row in rows]

    def named(self, name: str) -> int | None:
        """The search of this name, upper and lower case alike."""
        row = self._connection.execute(
            "SELECT id FROM searches WHERE name_key(name) = name_key(?) ORDER BY id", (name,)
        ).fetchone()
        return None if row is None else int(row["id"])
