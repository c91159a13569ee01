"""Table `history`, the ledger: every decision a person took, newest last."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Sequence

from models.changes import LedgerEntry, Step
from models.errors import LibraryError, UnknownNameError
from repository.clock import now
from repository.conflicts import DERIVED, Footprint
from repository.journal import UNREADABLE, RowChange, from_json, to_json

_COLUMNS = "id, at, kind, text, undone, final"
_NEXT = (
    "max((SELECT coalesce(max(place), 0) FROM history), (SELECT coalesce(max(moved), 0) FROM history)) + 1"
)
FACES_SHOWN = 4
OVERTAKEN = 2
"""`undone`: taken back, and something else was decided since."""


class History:
    """An append-only list; a step that is taken back is marked, not removed.

    The steps that stand were applied in the order of their `place`, as far as order matters between them:
    that is what `in_the_way` watches over. A step that is brought back has its place again, unless something
    was decided since; then it is as if it were taken now. `moved` says when that happened to it last.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def add(self, kind: str, text: str, changes: Sequence[RowChange], *, final: bool = False) -> int:
        """Append a step; returns its id. Redo no longer brings back what was taken back before.

        Args:
            kind: one of a few words, for programs.
            text: what was done, for people.
            changes: the rows it changed.
            final: nothing brings back what it did.
        """
        self._connection.execute("UPDATE history SET undone = 2 WHERE undone = 1")
        row = self._connection.execute(
            "INSERT INTO history (at, kind, text, changes, final, place, moved)"  # noqa: S608 - constant text
            f" VALUES (?, ?, ?, ?, ?, {_NEXT}, {_NEXT}) RETURNING id",
            (now(), kind, text, to_json(changes), int(final)),
        ).fetchone()
        step = int(row["id"])
        self._connection.executemany("INSERT INTO history_rows VALUES (?, ?, ?, ?)", _rows_of(step, changes))
        return step

    def all(self, limit: int = -1) -> list[Step]:
        """The steps, newest first."""
        rows = self._connection.execute(
            f"SELECT {_COLUMNS} FROM history ORDER BY id DESC LIMIT ?",  # noqa: S608 - constant text
            (limit,),
        )
        return [_step(row) for row in rows]

    def entries(self) -> list[LedgerEntry]:
        """The steps with the faces they are about, newest first."""
        about: dict[int, list[int]] = {}
        counts: dict[int, int] = {}
        rows = self._connection.execute(
            "SELECT step_id, row_id, count(*) OVER (PARTITION BY step_id) AS count,"
            " row_number() OVER (PARTITION BY step_id ORDER BY row_id) AS place"
            " FROM history_rows JOIN faces ON faces.id = row_id WHERE kind = 'faces'"
        )
        for row in rows:
            counts[row["step_id"]] = row["count"]
            if row["place"] <= FACES_SHOWN:
                about.setdefault(row["step_id"], []).append(row["row_id"])
        covers = self._covers()
        return [
            LedgerEntry(step, tuple(about.get(step.id, covers.get(step.id, []))), counts.get(step.id, 0))
            for step in self.all()
        ]

    def _covers(self) -> dict[int, list[int]]:
        """A face of the person, for steps that are about people and no face in particular."""
        rows = self._connection.execute(
            "SELECT step_id, (SELECT id FROM faces WHERE person_id = row_id AND hidden = 0"
            " ORDER BY weak, quality DESC, photo_id LIMIT 1) AS face FROM history_rows WHERE kind = 'people'"
        )
        found: dict[int, list[int]] = {}
        for row in rows:
            if row["face"] is not None and len(found.get(row["step_id"], ())) < FACES_SHOWN:
                found.setdefault(row["step_id"], []).append(row["face"])
        return found

    def get(self, step_id: int) -> Step:
        """The step with this id.

        Raises:
            UnknownNameError: there is none.
        """
        step = self._one("WHERE id = ?", step_id)
        if step is None:
            raise UnknownNameError(f"There is no step {step_id} in the history.")
        return step

    def last_done(self) -> Step | None:
        """The step that undo takes back: the last of those that stand."""
        return self._one("WHERE undone = 0 AND final = 0 ORDER BY place DESC LIMIT 1")

    def last_undone(self) -> Step | None:
        """The step that redo brings back: the last one taken back since the newest was taken."""
        return self._one("WHERE undone = 1 ORDER BY moved DESC LIMIT 1")

    def in_the_way(self, step_id: int) -> list[Step]:
        """The steps that must be reversed first, and after which a step itself could be, in that order.

        Of a step that stands: later ones that build on it, to be taken back. Of one that was taken back:
        those that stand after its place, and those it was built on that were taken back as well.
        """
        found: dict[int, int] = {}
        waiting = [step_id]
        while waiting:
            for step, order in self._directly_in_the_way(waiting.pop()):
                if step not in found and step != step_id:
                    found[step] = order
                    waiting.append(step)
        return [self.get(step) for step in sorted(found, key=lambda step: found[step])]

    def _directly_in_the_way(self, step_id: int) -> list[tuple[int, int]]:
        own = Footprint.of(self.changes(step_id))
        return [
            (step, order)
            for step, order in self._suspects(step_id, own)
            if Footprint.of(self.changes(step)).is_in_the_way_of(own)
        ]

    def _suspects(self, step_id: int, own: Footprint) -> list[tuple[int, int]]:
        """Steps with a row in common with this one whose order matters then.

        Each with what to sort by: those that stand are taken back first, the last one first; then those
        that were taken back come back, the first one first.
        """
        rows = self._connection.execute(
            "SELECT DISTINCT other.id, CASE other.undone WHEN 0 THEN -other.place ELSE other.place END"
            " FROM history AS mine, json_each(?2) AS wanted"
            " JOIN history_rows ON history_rows.kind = json_extract(wanted.value, '$[0]')"
            " AND row_id = json_extract(wanted.value, '$[1]')"
            " JOIN history AS other ON other.id = history_rows.step_id"
            " WHERE mine.id = ?1 AND other.id <> mine.id AND ("
            " (other.undone = 0 AND other.place > mine.place)"
            # It stood when this one was taken, and does not any more.
            " OR (mine.undone > 0 AND other.undone > 0 AND other.place < mine.place"
            " AND other.moved > mine.place))",
            (step_id, json.dumps(sorted(own.rows))),
        )
        return [(row[0], row[1]) for row in rows]

    def people_to_redo(self) -> set[int]:
        """The people that steps redo can bring back speak of."""
        rows = self._connection.execute(
            "SELECT DISTINCT row_id FROM history JOIN history_rows ON step_id = history.id"
            " WHERE undone = 1 AND history_rows.kind = 'people'"
        )
        return {row[0] for row in rows}

    def changes(self, step_id: int) -> list[RowChange]:
        """The row changes of a step, in the order they were made."""
        row = self._connection.execute(
            "SELECT text, changes FROM history WHERE id = ?", (step_id,)
        ).fetchone()
        try:
            return from_json(row["changes"])
        except UNREADABLE as error:
            raise LibraryError(f"What “{row['text']}” changed is not readable any more.") from error

    def unreadable(self) -> list[int]:
        """Steps whose changes cannot be read any more."""
        found = []
        for row in self._connection.execute("SELECT id, changes FROM history"):
            try:
                from_json(row["changes"])
            except UNREADABLE:
                found.append(row["id"])
        return found

    def mark(self, step_id: int, *, undone: bool) -> None:
        """Note that a step was taken back or brought back, and what that makes of who is decided about."""
        if not undone and self._was_overtaken(step_id):
            # As a new decision does: what else was taken back does not come back by itself any more.
            self._connection.execute("UPDATE history SET undone = 2 WHERE undone = 1")
            self._connection.execute(f"UPDATE history SET place = {_NEXT} WHERE id = ?", (step_id,))  # noqa: S608
        self._connection.execute(
            f"UPDATE history SET undone = ?, moved = {_NEXT} WHERE id = ?",  # noqa: S608 - constant text
            (int(undone), step_id),
        )
        self._connection.execute(
            "UPDATE people SET decided = EXISTS ("
            "SELECT 1 FROM history_rows JOIN history ON history.id = step_id"
            " WHERE history_rows.kind = 'people' AND row_id = people.id AND decides = 1 AND undone = 0)"
            " WHERE id IN (SELECT row_id FROM history_rows WHERE step_id = ?"
            " AND kind = 'people' AND decides = 1)",
            (step_id,),
        )

    def _was_overtaken(self, step_id: int) -> bool:
        row = self._connection.execute("SELECT undone FROM history WHERE id = ?", (step_id,)).fetchone()
        return bool(row["undone"] == OVERTAKEN)

    def version(self) -> tuple[int, int]:
        """Changes with every step, undo and redo: tells long work that somebody decided meanwhile."""
        row = self._connection.execute(
            "SELECT (SELECT coalesce(max(place), 0) FROM history),"
            " (SELECT coalesce(max(moved), 0) FROM history)"
        ).fetchone()
        return (int(row[0]), int(row[1]))

    def _one(self, tail: str, *values: int) -> Step | None:
        row = self._connection.execute(
            f"SELECT {_COLUMNS} FROM history {tail}",  # noqa: S608 - constant text
            values,
        ).fetchone()
        return None if row is None else _step(row)


def _rows_of(step: int, changes: Sequence[RowChange]) -> Collection[tuple[str, int, int, int]]:
    deciding = {
        row.id for row in changes if row.table == DERIVED[0] and (row.after or {}).get(DERIVED[1]) == 1
    }
    return [
        (table, row, step, int(table == DERIVED[0] and row in deciding))
        for table, row in sorted(Footprint.of(changes).rows)
    ]


def _step(row: sqlite3.Row) -> Step:
    return Step(
        id=row["id"],
        at=row["at"],
        kind=row["kind"],
        text=row["text"],
        undone=bool(row["undone"]),
        final=bool(row["final"]),
    )
