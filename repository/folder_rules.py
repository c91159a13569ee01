"""Table `folder_rules`, and the column `ignored` of photos that follows from it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from pathlib import Path, PurePath, PureWindowsPath

from models.folder_rule import FolderRule
from repository.text import storable

BELOW_ANY = (
    "SELECT inside.id FROM json_each(?) AS bound CROSS JOIN photos AS inside"
    " ON inside.path >= json_extract(bound.value, '$[0]') AND inside.path < json_extract(bound.value, '$[1]')"
)
"""Ids of the photos below folders, by the index of paths; takes what `bounds` gives."""


def bounds(folders: Iterable[PurePath]) -> str:
    """Between which two texts the paths below each folder are, as JSON."""
    return json.dumps([_bounds(folder) for folder in folders])


def _bounds(folder: PurePath) -> tuple[str, str]:
    separator = "\\" if isinstance(folder, PureWindowsPath) else "/"
    first = storable(folder).removesuffix(separator)
    # The character after the separator ends what begins with it.
    return first + separator, first + chr(ord(separator) + 1)


class FolderRules:
    """Reads; what a person says of a folder goes through the journal."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def all(self) -> list[FolderRule]:
        """Every rule, by path."""
        rows = self._connection.execute("SELECT id, path, no_faces, ignored FROM folder_rules ORDER BY path")
        return [FolderRule(row[0], Path(row[1]), bool(row[2]), bool(row[3])) for row in rows]

    def at(self, folder: PurePath) -> FolderRule | None:
        """What was said about this very folder."""
        row = self._connection.execute(
            "SELECT id, path, no_faces, ignored FROM folder_rules WHERE path = ?", (storable(folder),)
        ).fetchone()
        return None if row is None else FolderRule(row[0], Path(row[1]), bool(row[2]), bool(row[3]))

    def rename(self, moves: list[tuple[str, str]]) -> None:
        """Note (new, old) paths; what was said about the new one gives way."""
        self._connection.executemany("UPDATE OR REPLACE folder_rules SET path = ? WHERE path = ?", moves)

    def apply(self) -> set[int]:
        """Leave out the photos below folders that are left out, and no others; belongs in a transaction.

        Returns:
            Ids of the photos for which that is new.
        """
        folders = bounds(rule.path for rule in self.all() if rule.ignored)
        out = self._connection.execute(
            "UPDATE photos SET ignored = 1 WHERE ignored <> 1"  # noqa: S608 - constant text
            f" AND id IN ({BELOW_ANY}) RETURNING id",
            (folders,),
        ).fetchall()
        # Said as the index `photos_ignored` has it.
        back = self._connection.execute(
            "UPDATE photos SET ignored = 0 WHERE ignored <> 0 AND ignored = 1"  # noqa: S608 - constant text
            f" AND id NOT IN ({BELOW_ANY}) RETURNING id",
            (folders,),
        ).fetchall()
        return {row[0] for row in (*out, *back)}
