"""Table `set_aside`: faces that are out of sight for where they are, not because somebody refused them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable
from pathlib import PurePath

from repository.folder_rules import BELOW_ANY, bounds

# In which photos no face is to be seen; takes the bounds of folders.
_FACELESS = (
    "SELECT id FROM photos WHERE ignored <> 0"  # noqa: S608 - constant text
    " UNION ALL SELECT id FROM photos WHERE shown_with IS NOT NULL"
    f" UNION ALL {BELOW_ANY}"
)
UNDECIDED = (
    "confirmed = 0 AND forgotten = 0 AND source = 'detected'"
    " AND NOT EXISTS (SELECT 1 FROM decisions WHERE face_id = faces.id)"
)
"""Of a face: nobody has said anything about it."""
_TRASHED = "photo_id IN (SELECT id FROM photos WHERE trashed IS NOT NULL)"
# What is thrown away takes all its faces along, whatever was said about them.
# A face that was forgotten meanwhile need not come into sight for that.
_OUT_OF_SIGHT = f"(photo_id IN ({_FACELESS}) AND (forgotten = 1 OR {UNDECIDED}) OR {_TRASHED})"


class SetAside:
    """Belongs to one library connection; every write is part of the caller's transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def due(self, faceless: Iterable[PurePath]) -> set[int]:
        """The faces that can be seen in photos where none is to be.

        In the trash that is every face, elsewhere those nobody has decided about.

        Args:
            faceless: folders without faces.
        """
        rows = self._connection.execute(
            f"SELECT id FROM faces WHERE photo_id IN ({_FACELESS}) AND hidden = 0 AND {UNDECIDED}"  # noqa: S608
            f" UNION SELECT id FROM faces WHERE {_TRASHED} AND hidden = 0",
            (bounds(faceless),),
        )
        return {row[0] for row in rows}

    def over(self, faceless: Iterable[PurePath]) -> set[int]:
        """Those that are set aside although their photo may show faces, or somebody has decided by now."""
        rows = self._connection.execute(
            "SELECT set_aside.id FROM set_aside JOIN faces ON faces.id = set_aside.id"  # noqa: S608 - constant text
            f" WHERE hidden = 0 OR NOT {_OUT_OF_SIGHT}",
            (bounds(faceless),),
        )
        return {row[0] for row in rows}

    def put(self, faces: Collection[int]) -> None:
        """Put faces out of sight."""
        listed = (json.dumps(sorted(faces)),)
        self._connection.execute(
            "UPDATE faces SET hidden = 1 WHERE id IN (SELECT value FROM json_each(?))", listed
        )
        self._connection.execute("INSERT OR IGNORE INTO set_aside SELECT value FROM json_each(?)", listed)

    def bring_back(self, faces: Collection[int]) -> None:
        """Let faces be seen again."""
        listed = (json.dumps(sorted(faces)),)
        self._connection.execute(
            "UPDATE faces SET hidden = 0 WHERE id IN (SELECT value FROM json_each(?))", listed
        )
        self._connection.execute("DELETE FROM set_aside WHERE id IN (SELECT value FROM json_each(?))", listed)

    def forget(self, faces: Collection[int]) -> None:
        """These stay out of sight for good: whatever they were set aside for ends some day, this does not."""
        self._connection.execute(
            "DELETE FROM set_aside WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(sorted(faces)),)
        )

    def count(self) -> int:
        """How many there are."""
        return int(self._connection.execute("SELECT count(*) FROM set_aside").fetchone()[0])
