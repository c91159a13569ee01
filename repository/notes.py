"""Table `meta`: single values under a word."""

from __future__ import annotations

import sqlite3


class Notes:
    """Belongs to one library connection; every write is part of the caller's transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def get(self, key: str) -> str | None:
        """What was noted under a word; None for nothing."""
        row = self._connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        return None if row is None else str(row["value"])

    def put(self, key: str, value: str) -> None:
        """Note something under a word, instead of what was noted before."""
        self._connection.execute(
            "INSERT INTO meta (key, value) VALUES (?, ?)"
            " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            (key, value),
        )

    def forget(self, key: str) -> None:
        """Note nothing under a word any more."""
        self._connection.execute("DELETE FROM meta WHERE key = ?", (key,))

    def forget_all(self, start: str) -> None:
        """Note nothing under words that begin so."""
        self._connection.execute("DELETE FROM meta WHERE substr(key, 1, length(?1)) = ?1", (start,))
