"""Table `history`, the ledger: every decision a person took, newest last."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterator, Sequence

from config.language import tr
from models.changes import LedgerEntry, Step
from models.errors import LibraryError, UnknownNameError
from repository.clock import now
from repository.conflicts import Footprint
from repository.journal import UNREADABLE, RowChange, from_json, to_json
from repository.step_order import Search

_COLUMNS = "id, at, kind, text, undone, final"
_NEXT = (
    "max((SELECT coalesce(max(place), 0) FROM history), (SELECT coalesce(max(moved), 0) FROM history)) + 1"
)
PEOPLE = "people"
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

    def add(
        self,
        kind: str,
        text: str,
        changes: Sequence[RowChange],
        *,
        decided: Collection[int] = (),
        final: bool = False,
    ) -> int:
        """Append a step; returns its id. Redo no longer brings back what was taken back before.

        Args:
            kind: one of a few words, for programs.
            text: what was done, for people.
            changes: the rows it changed.
            decided: people about whom it says that somebody has decided.
            final: nothing brings back what it did.
        """
        self._connection.execute("UPDATE history SET undone = 2 WHERE undone = 1")
        row = self._connection.execute(
            "INSERT INTO history (at, kind, text, changes, final, place, moved)"  # noqa: S608 - constant text
            f" VALUES (?, ?, ?, ?, ?, {_NEXT}, {_NEXT}) RETURNING id",
            (now(), kind, text, to_json(changes), int(final)),
        ).fetchone()
        step = int(row["id"])
        self._connection.executemany(
            "INSERT INTO history_rows VALUES (?, ?, ?, ?)", _rows_of(step, changes, decided)
        )
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
        counts = dict(
            self._connection.execute(
                "SELECT step_id, count(*) FROM history_rows WHERE kind = 'faces' GROUP BY step_id"
            ).fetchall()
        )
        faces = self._some_faces()
        covers = self._covers()
        return [
            LedgerEntry(step, tuple(faces.get(step.id, covers.get(step.id, ()))), counts.get(step.id, 0))
            for step in self.all()
        ]

    def _some_faces(self) -> dict[int, list[int]]:
        """A few faces of each step; a merge may be about thousands."""
        rows = self._connection.execute(
            "SELECT history.id AS step, face.row_id FROM history JOIN history_rows AS face"
            " ON face.step_id = history.id AND face.kind = 'faces' AND face.row_id IN"
            " (SELECT row_id FROM history_rows WHERE step_id = history.id AND kind = 'faces'"
            " ORDER BY row_id LIMIT ?)",
            (FACES_SHOWN,),
        )
        found: dict[int, list[int]] = {}
        for step, face in rows:
            found.setdefault(step, []).append(face)
        return {step: sorted(faces) for step, faces in found.items()}

    def _covers(self) -> dict[int, list[int]]:
        """A face of each person, for steps that are about people and no face in particular."""
        rows = self._connection.execute(
            "SELECT step_id, row_id FROM history_rows AS about WHERE kind = 'people' AND NOT EXISTS"
            " (SELECT 1 FROM history_rows WHERE step_id = about.step_id AND kind = 'faces')"
        ).fetchall()
        people = sorted({row["row_id"] for row in rows})
        faces = self._connection.execute(
            "SELECT value, (SELECT id FROM faces WHERE person_id = value AND hidden = 0"
            " ORDER BY weak, quality DESC, photo_id LIMIT 1) FROM json_each(?)",
            (json.dumps(people),),
        ).fetchall()
        cover = {person: face for person, face in faces if face is not None}
        found: dict[int, list[int]] = {}
        for step, person in rows:
            if person in cover and len(found.get(step, ())) < FACES_SHOWN:
                found.setdefault(step, []).append(cover[person])
        return found

    def get(self, step_id: int) -> Step:
        """The step with this id.

        Raises:
            UnknownNameError: there is none.
        """
        step = self._one("WHERE id = ?", step_id) if abs(step_id) < 2**63 else None
        if step is None:
            raise UnknownNameError(tr("There is no step {step_id} in the history.", step_id=step_id))
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
        search = Search(self._connection, self.changes)
        # Those that stand are taken back first, the last one first; then those that were taken back come
        # back, the first one first.
        found = sorted(search.all_in_the_way(step_id), key=lambda at: (at.undone, at.place * at.direction))
        return [self.get(at.id) for at in found]

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
            raise LibraryError(
                tr("What “{step}” changed is not readable any more.", step=row["text"])
            ) from error

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
        if not undone and self.was_overtaken(step_id):
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

    def rewrite(self, step_id: int, changes: Sequence[RowChange]) -> None:
        """Note that a step was taken anew, and found other values there than the first time."""
        self._connection.execute("UPDATE history SET changes = ? WHERE id = ?", (to_json(changes), step_id))

    def was_overtaken(self, step_id: int) -> bool:
        """Whether the step was taken back, and something else was decided since."""
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


def _rows_of(
    step: int, changes: Sequence[RowChange], decided: Collection[int]
) -> Iterator[tuple[str, int, int, int]]:
    about = {(PEOPLE, person) for person in decided}
    for table, row in sorted(Footprint.of(changes).rows | about):
        yield (table, row, step, int((table, row) in about))


def _step(row: sqlite3.Row) -> Step:
    return Step(
        id=row["id"],
        at=row["at"],
        kind=row["kind"],
        text=row["text"],
        undone=bool(row["undone"]),
        final=bool(row["final"]),
    )
