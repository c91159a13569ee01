"""Table `history`: every decision a person took, newest last."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from models.changes import Step
from repository.clock import now
from repository.journal import RowChange, from_json, to_json


class History:
    """An append-only list; a step that is taken back is marked, not removed."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def add(self, kind: str, text: str, changes: Sequence[RowChange]) -> int:
        """Append a step; returns its id. What was taken back before can no longer be brought back."""
        self._connection.execute("UPDATE history SET undone = 2 WHERE undone = 1")
        row = self._connection.execute(
            "INSERT INTO history (at, kind, text, changes) VALUES (?, ?, ?, ?) RETURNING id",
            (now(), kind, text, to_json(changes)),
        ).fetchone()
        return int(row["id"])

    def all(self, limit: int = -1) -> list[Step]:
        """The steps, newest first."""
        rows = self._connection.execute(
            "SELECT id, at, kind, text, undone FROM history ORDER BY id DESC LIMIT ?", (limit,)
        )
        return [_step(row) for row in rows]

    def last_done(self) -> Step | None:
        """The step that undo takes back."""
        return self._one("WHERE undone = 0 ORDER BY id DESC LIMIT 1")

    def last_undone(self) -> Step | None:
        """The step that redo brings back: the oldest of those taken back since the newest was taken."""
        return self._one("WHERE undone = 1 ORDER BY id LIMIT 1")

    def people_to_redo(self) -> set[int]:
        """The people that steps redo can bring back speak of."""
        rows = self._connection.execute("SELECT changes FROM history WHERE undone = 1")
        changes = [change for row in rows for change in from_json(row["changes"])]
        named = {change.id for change in changes if change.table == "people"}
        owners = {value for change in changes if (value := (change.after or {}).get("person_id")) is not None}
        return named | {owner for owner in owners if isinstance(owner, int)}

    def changes(self, step_id: int) -> list[RowChange]:
        """The row changes of a step, in the order they were made."""
        row = self._connection.execute("SELECT changes FROM history WHERE id = ?", (step_id,)).fetchone()
        return from_json(row["changes"])

    def mark(self, step_id: int, *, undone: bool) -> None:
        """Note that a step was taken back or brought back."""
        self._connection.execute("UPDATE history SET undone = ? WHERE id = ?", (int(undone), step_id))

    def version(self) -> tuple[int, int]:
        """Changes with every step, undo and redo: tells long work that somebody decided meanwhile."""
        row = self._connection.execute(
            "SELECT coalesce(max(id), 0), coalesce(sum(undone * id), 0) FROM history"
        ).fetchone()
        return (int(row[0]), int(row[1]))

    def _one(self, tail: str) -> Step | None:
        row = self._connection.execute(
            f"SELECT id, at, kind, text, undone FROM history {tail}"  # noqa: S608 - constant text
        ).fetchone()
        return None if row is None else _step(row)


def _step(row: sqlite3.Row) -> Step:
    return Step(id=row["id"], at=row["at"], kind=row["kind"], text=row["text"], undone=bool(row["undone"]))
