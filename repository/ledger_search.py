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


_AT_ONCE = 200  # steps: a merge of thousands of faces may be a megabyte
_MANY_WORDS = 20  # each is looked for in all there is; from some number on decoding is no slower
_ESCAPES = ("\\u", "\\/")
"""Ways to write a letter that `to_json` has no need of."""


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

    def steps_saying(self, words: Collection[str]) -> set[int]:
        """The steps that may have one of these words in their text or in what they changed.

        SQLite looks for the bytes, so that only what is found need be decoded. It may be a step too many.
        """
        if len(words) > _MANY_WORDS:
            return self.every_step()
        spellings = {
            spelling
            for word in words
            # As `to_json` writes it, and as JSON may be written, too: what has escapes in it is decoded.
            for spelling in (word, json.dumps(word, ensure_ascii=False)[1:-1])
        }
        saying = "instr(changes, value) OR instr(text, value)"
        return column_of(
            self._connection,
            f"SELECT id FROM history WHERE EXISTS (SELECT 1 FROM json_each(?) WHERE {saying})",  # noqa: S608
            json.dumps([*sorted(spellings), *_ESCAPES] if words else []),
        )

    def rows(self, steps: Iterable[int]) -> Iterator[sqlite3.Row]:
        """id, text, changes and undone of these steps, the oldest first; they may be written meanwhile."""
        wanted = sorted(steps)
        for start in range(0, len(wanted), _AT_ONCE):
            sql = f"SELECT id, text, changes, undone FROM history WHERE id IN {LISTED} ORDER BY id"  # noqa: S608
            yield from self._connection.execute(sql, (listed(wanted[start : start + _AT_ONCE]),)).fetchall()

    def readable(
        self, steps: Iterable[int], *, standing: bool = False
    ) -> Iterator[tuple[int, list[RowChange]]]:
        """Steps with what they changed, the oldest first; without those nobody can read.

        Args:
            steps: their ids.
            standing: without those that are undone, too.
        """
        for row in self.rows(steps):
            if standing and row["undone"]:
                continue
            with contextlib.suppress(*UNREADABLE):
                yield row["id"], from_json(row["changes"])

    def said_of_people(
        self, column: Literal["name", "born", "notes", "nicknames"], people: Collection[int] | None = None
    ) -> list[tuple[int, str]]:
        """(person id, value) of every value of this column in the ledger; of these people, or of all."""
        steps = self.steps_saying([f'"{column}"']) if people is None else self.steps_about((), people)
        return [
            (change.id, value)
            for _, changes in self.readable(steps)
            for change in changes
            if change.table == "people" and (people is None or change.id in people)
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
