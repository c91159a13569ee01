"""How a photo stands among the others: as a part of one, left out for a file `.nomedia`, not yet searched."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from models.photo import Kind
from repository.within import Within, where

BY_FILE = 2
"""`photos.ignored`: left out because of a file `.nomedia` in its folder or above."""


class Unsearched(NamedTuple):
    """A photo in which faces were not looked for."""

    id: int
    path: str
    kind: Kind


class Standing:
    """Belongs to one library connection; every write is part of the caller's transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def parts(self, within: Within | None = None) -> dict[int, tuple[str, int]]:
        """Path and leader of the photos, or those within some folders, that are parts of others, by id."""
        there, values = where(within, self._connection, "photos")
        rows = self._connection.execute(
            "SELECT id, path, shown_with FROM photos"  # noqa: S608 - constant text
            f" WHERE shown_with IS NOT NULL AND {there} ORDER BY id",
            values,
        )
        return {row[0]: (row[1], row[2]) for row in rows.fetchall()}

    def at(self, paths: Iterable[str], *, copies: bool) -> dict[str, int]:
        """The photo of each of these files, by path.

        Args:
            paths: of files.
            copies: also for copies the photo they are one of.
        """
        listed = json.dumps(list(paths))
        sql = "SELECT path, id FROM photos WHERE path IN (SELECT value FROM json_each(?1))"
        if copies:
            sql += (
                " UNION ALL SELECT path, photo_id FROM copies WHERE path IN (SELECT value FROM json_each(?1))"
            )
        return dict(self._connection.execute(sql, (listed,)).fetchall())

    def show_with(self, leaders: Mapping[int, int | None]) -> None:
        """Show photos as parts of others, or (None) for themselves."""
        self._connection.executemany(
            "UPDATE photos SET shown_with = ? WHERE id = ?",
            [(leader, photo) for photo, leader in leaders.items()],
        )

    def left_out(self, within: Within | None, also: Collection[int]) -> dict[int, bool]:
        """The photos that are left out, and of each whether that is because of a file `.nomedia`.

        Args:
            within: of those in these folders; of all if not given.
            also: ids of others.
        """
        there, values = where(within, self._connection, "photos")
        sql = f"SELECT id, ignored = {BY_FILE} FROM photos WHERE ignored <> 0 AND {there}"  # noqa: S608
        if within is not None:
            sql += (
                f" UNION SELECT id, ignored = {BY_FILE} FROM photos"  # noqa: S608 - constant text
                " WHERE ignored <> 0 AND id IN (SELECT value FROM json_each(?))"
            )
            values += (json.dumps(sorted(also)),)
        return {row[0]: bool(row[1]) for row in self._connection.execute(sql, values).fetchall()}

    def leave_out_by_file(self, photos: Collection[int]) -> None:
        """Leave out photos because of a file `.nomedia`, unless they are already."""
        self._connection.executemany(
            "UPDATE photos SET ignored = ? WHERE id = ? AND ignored = 0",
            [(BY_FILE, photo) for photo in sorted(photos)],
        )

    def take_in(self, photos: Collection[int]) -> None:
        """The file `.nomedia` is gone: leave them out no longer."""
        self._connection.executemany(
            "UPDATE photos SET ignored = 0 WHERE id = ? AND ignored = ?",
            [(photo, BY_FILE) for photo in sorted(photos)],
        )

    def unsearched(self, within: Within | None = None) -> list[Unsearched]:
        """The photos in which faces were not looked for, though they stand for themselves and are there.

        Args:
            within: those in these folders; all if not given.
        """
        there, values = where(within, self._connection, "photos")
        rows = self._connection.execute(
            "SELECT id, path, kind FROM photos WHERE searched = 0 AND missing = 0 AND trashed IS NULL"  # noqa: S608
            f" AND ignored = 0 AND shown_with IS NULL AND {there} ORDER BY path",
            values,
        )
        return [Unsearched(*row) for row in rows.fetchall()]

    def was_searched(self, path: str) -> bool:
        """Whether faces were looked for in what this file held when it was scanned."""
        row = self._connection.execute("SELECT searched FROM photos WHERE path = ?", (path,)).fetchone()
        return row is not None and bool(row[0])

    def set_searched(self, photo_id: int, *, searched: bool) -> None:
        """Note whether faces were looked for in what the photo's file holds now."""
        self._connection.execute("UPDATE photos SET searched = ? WHERE id = ?", (int(searched), photo_id))
