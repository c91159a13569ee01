"""Column `trashed` of photos: which were thrown away, and where their files went."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import NamedTuple

Places = Sequence[tuple[Path, Path | None]]
"""Files of a photo: where each was, and where it lies in the trash; None where the system does not say."""


class TrashedPhoto(NamedTuple):
    """A photo that was thrown away; its path is one no file can have until it is met again."""

    id: int
    path: str


class Trashed:
    """Belongs to one library connection; every write is part of the caller's transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def all(self) -> list[TrashedPhoto]:
        """Every photo that was thrown away, by id."""
        rows = self._connection.execute(
            "SELECT id, path FROM photos WHERE trashed IS NOT NULL ORDER BY id"
        ).fetchall()
        return [TrashedPhoto(*row) for row in rows]

    def met(self) -> list[TrashedPhoto]:
        """Those of them that a scan has found a place for by now."""
        rows = self._connection.execute(
            "SELECT id, path FROM photos WHERE trashed IS NOT NULL"
            " AND path NOT LIKE '% (in the trash, ' || id || ')' ORDER BY id"
        ).fetchall()
        return [TrashedPhoto(*row) for row in rows]

    def among(self, photos: Collection[int]) -> set[int]:
        """Those of these photos that were thrown away."""
        rows = self._connection.execute(
            "SELECT id FROM photos WHERE trashed IS NOT NULL AND id IN (SELECT value FROM json_each(?))",
            (json.dumps(sorted(photos)),),
        )
        return {row[0] for row in rows}

    def parts_of(self, photos: Collection[int]) -> list[int]:
        """The photos that are shown as parts of these, by id."""
        rows = self._connection.execute(
            "SELECT id FROM photos WHERE shown_with IN (SELECT value FROM json_each(?)) ORDER BY id",
            (json.dumps(sorted(photos)),),
        )
        return [row[0] for row in rows]

    def take_back(self, photos: Collection[int]) -> None:
        """These photos are in the library again."""
        self._connection.executemany(
            "UPDATE photos SET trashed = NULL WHERE id = ?", [(photo,) for photo in sorted(photos)]
        )

    def end(self, step_id: int) -> None:
        """Note that nothing brings back any more what a step threw away."""
        self._connection.execute("UPDATE history SET final = 1 WHERE id = ?", (step_id,))


def places_to_json(places: Places) -> str:
    """As the column holds them."""
    return json.dumps([[str(path), None if place is None else str(place)] for path, place in places])


def places_from_json(text: object) -> list[tuple[Path, Path | None]]:
    """What `places_to_json` wrote; empty for anything else, which has no files to tell of."""
    try:
        found = json.loads(text) if isinstance(text, str) else []
        return [(Path(path), None if place is None else Path(place)) for path, place in found]
    except (ValueError, TypeError):
        return []
