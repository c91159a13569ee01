"""Tables `circles` and `members`: people who belong together, as somebody says."""

from __future__ import annotations

import sqlite3

from config.language import tr
from models.errors import UnknownNameError
from models.person import Circle

_SELECT = (
    "SELECT id, name, (SELECT count(*) FROM members WHERE circle_id = circles.id AND EXISTS"
    " (SELECT 1 FROM faces WHERE faces.person_id = members.person_id AND hidden = 0)) AS people FROM circles"
)


class Circles:
    """Reads; the rows themselves are written and taken back through the journal."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def all(self) -> list[Circle]:
        """Every circle, by name."""
        rows = self._connection.execute(f"{_SELECT} ORDER BY name_key(name), id")
        return [Circle(row["id"], row["name"], row["people"]) for row in rows]

    def get(self, circle_id: int) -> Circle:
        """The circle with this id.

        Raises:
            UnknownNameError: there is none.
        """
        row = self._connection.execute(f"{_SELECT} WHERE id = ?", (circle_id,)).fetchone()
        if row is None:
            raise UnknownNameError(tr("This circle is no longer in the library."))
        return Circle(row["id"], row["name"], row["people"])

    def named(self, name: str) -> int | None:
        """The circle of this name, upper and lower case alike."""
        row = self._connection.execute(
            "SELECT id FROM circles WHERE name_key(name) = name_key(?) ORDER BY id", (name,)
        ).fetchone()
        return None if row is None else int(row["id"])

    def members(self, circle_id: int) -> dict[int, int]:
        """Who belongs to it: person id to the id of the row that says so."""
        rows = self._connection.execute(
            "SELECT person_id, id FROM members WHERE circle_id = ? ORDER BY id", (circle_id,)
        )
        return {row["person_id"]: row["id"] for row in rows}

    def of(self, person_id: int) -> dict[int, int]:
        """What a person belongs to: circle id to the id of the row that says so."""
        # In a damaged file a circle may be gone from under its members.
        rows = self._connection.execute(
            "SELECT circle_id, members.id FROM members JOIN circles ON circles.id = circle_id"
            " WHERE person_id = ? ORDER BY circle_id",
            (person_id,),
        )
        return {row["circle_id"]: row["id"] for row in rows}
