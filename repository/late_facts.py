"""What files say besides their pixels, for photos that were stored when nobody read it yet."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import NamedTuple

from models.photo import FACTS_VERSION

_READ = "facts_read"


class Factless(NamedTuple):
    """A photo of whose file too little is known; width and height are those of the upright picture."""

    id: int
    path: str
    width: int
    height: int
    format: str


class LateFact(NamedTuple):
    """What was read now, in the order of the statement that writes it down.

    `taken_at` is for photos of which no date is known.
    """

    taken_at: str | None
    camera: str | None
    lens: str | None
    latitude: float | None
    longitude: float | None
    likeness: int | None
    screenshot: int
    id: int


class LateFacts:
    """Belongs to one library connection; every write is part of the caller's transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def expect(self) -> None:
        """Note which photos were read by an older reader: from then on an index knows them."""
        row = self._connection.execute("SELECT value FROM meta WHERE key = ?", (_READ,)).fetchone()
        if row is not None and row[0] == str(FACTS_VERSION):
            return
        self._connection.execute(
            "UPDATE photos SET facts_version = 0 WHERE facts_version BETWEEN 1 AND ?", (FACTS_VERSION - 1,)
        )
        self._connection.execute(
            "INSERT INTO meta (key, value) VALUES (?, ?)"
            " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            (_READ, str(FACTS_VERSION)),
        )

    def count(self) -> int:
        """How many photos there are of whose files too little is known."""
        row = self._connection.execute("SELECT count(*) FROM photos WHERE facts_version = 0").fetchone()
        return int(row[0])

    def next(self, after: int, most: int) -> list[Factless]:
        """Some of them that are there, by id, those after this id first."""
        rows = self._connection.execute(
            "SELECT id, path, width, height, format FROM photos WHERE facts_version = 0 AND id > ?"
            " AND missing = 0 AND trashed IS NULL ORDER BY id LIMIT ?",
            (after, most),
        )
        return [Factless(*row) for row in rows]

    def note(self, facts: Sequence[LateFact]) -> None:
        """Write down what was read."""
        self._connection.executemany(
            "UPDATE photos SET taken_at = coalesce(taken_at, ?), camera = ?, lens = ?, latitude = ?,"
            " longitude = ?, likeness = ?, screenshot = ?, facts_version = ?"
            " WHERE id = ? AND facts_version = 0",
            [(*fact[:-1], FACTS_VERSION, fact.id) for fact in facts],
        )
