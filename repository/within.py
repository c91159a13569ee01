"""Which paths lie in some folders: found by their index, so it takes no longer in a large library."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from repository.text import storable

# From one path to the next; over all below a folder in one step.
_DIRECTLY_IN = (
    "WITH RECURSIVE direct(path) AS ("
    " SELECT (SELECT path FROM {table} WHERE path > :folder AND path < :end ORDER BY path LIMIT 1)"
    " UNION ALL"
    " SELECT (SELECT path FROM {table} WHERE path > CASE instr(substr(direct.path, :after), :separator)"
    " WHEN 0 THEN direct.path"
    " ELSE substr(direct.path, 1, :after - 1 + instr(substr(direct.path, :after), :separator)) || :last END"
    " AND path < :end ORDER BY path LIMIT 1) FROM direct WHERE direct.path IS NOT NULL"
    ") SELECT path FROM direct WHERE path IS NOT NULL"
    " AND instr(substr(path, :after), :separator) = 0"
)
_BELOW = "SELECT path FROM {table} WHERE path = ?1 OR (path > ?2 AND path < ?3)"
_TABLES = frozenset({"photos", "copies"})
_LAST = chr(0x10FFFF)
"""Comes after all that file names begin with."""


@dataclass(frozen=True, slots=True)
class Within:
    """Folders in which something may have changed.

    Attributes:
        whole: paths that count with all below them.
        flat: folders that count without what is below them.
    """

    whole: Sequence[Path]
    flat: Sequence[Path] = ()

    def paths(self, connection: sqlite3.Connection, table: str) -> str:
        """The paths of the table that lie there, as JSON: to be asked for with `AT`."""
        assert table in _TABLES  # noqa: S101 - no value of anybody else's
        found = set[str]()
        for folder in self.whole:
            below = os.path.join(storable(folder), "")  # noqa: PTH118
            rows = connection.execute(_BELOW.format(table=table), (storable(folder), below, below + _LAST))
            found.update(row[0] for row in rows.fetchall())
        for folder in self.flat:
            first = os.path.join(storable(folder), "")  # noqa: PTH118
            values = {
                "folder": first,
                "end": first + _LAST,
                "after": len(first) + 1,
                "separator": os.sep,
                "last": _LAST,
            }
            rows = connection.execute(_DIRECTLY_IN.format(table=table), values)
            found.update(row[0] for row in rows.fetchall())
        return json.dumps(sorted(found))


AT = "path IN (SELECT value FROM json_each(?))"
"""Of a row: its path is one of a list in JSON."""


def where(within: Within | None, connection: sqlite3.Connection, table: str) -> tuple[str, tuple[str, ...]]:
    """A condition on `path`, which holds everywhere if no folders are given, and its values."""
    if within is None:
        return "1", ()
    return AT, (within.paths(connection, table),)
