"""Looking through the steps of the ledger for what they say of faces and people."""

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator
from typing import Literal

from repository.journal import UNREADABLE, RowChange, from_json

LISTED = "(SELECT value FROM json_each(?))"
"""What a row is looked for in, in SQL; its parameter is what `listed` gives."""


class LedgerSearch:
    """Reads only, on the caller's connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def steps_about(self, faces: Collection[int], people: Collection[int]) -> set[int]:
        """The steps that wrote or speak of one of these, and those nobody can read."""
        return column_of(
            self._connection,
            "SELECT step_id FROM history_rows WHERE kind = 'faces'"  # noqa: S608 - constant text
            f" AND row_id IN {LISTED} UNION SELECT step_id FROM history_rows WHERE kind = 'people'"
            f" AND row_id IN {LISTED} UNION SELECT id FROM history WHERE NOT json_valid(changes)",
            listed(faces),
            listed(people),
        )

    def every_step(self) -> set[int]:
        """Every step there is."""
        return column_of(self._connection, "SELECT id FROM history")

    def readable(
        self, steps: Iterable[int], *, standing: bool = False
    ) -> Iterator[tuple[int, list[RowChange]]]:
        """Steps with what they changed, the oldest first; without those nobody can read.

        Args:
            steps: their ids.
            standing: without those that are undone, too.
        """
        for step in sorted(steps):
            row = self._connection.execute(
                "SELECT changes, undone FROM history WHERE id = ?", (step,)
            ).fetchone()
            if standing and row["undone"]:
                continue
            with contextlib.suppress(*UNREADABLE):
                yield step, from_json(row["changes"])

    def said_of_people(
        self, column: Literal["name", "born"], person: int | None = None
    ) -> list[tuple[int, str]]:
        """(person id, value) of every value of this column in the ledger."""
        steps = self.every_step() if person is None else self.steps_about((), [person])
        return [
            (change.id, value)
            for _, changes in self.readable(steps)
            for change in changes
            if change.table == "people"
            for values in (change.before, change.after)
            if values is not None and isinstance(value := values.get(column), str)
        ]


def column_of(connection: sqlite3.Connection, sql: str, *values: str) -> set[int]:
    """The ids in the first column of what a query gives."""
    return {row[0] for row in connection.execute(sql, values)}


def listed(ids: Iterable[int]) -> str:
    """Ids as the parameter of `LISTED`."""
    # One JSON array, because a query takes some 30,000 parameters at most.
    return json.dumps(sorted(ids))
