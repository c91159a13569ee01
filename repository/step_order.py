"""What is in the way of reversing a step, found by reading every step concerned at most once."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from repository.conflicts import Footprint, RowId
from repository.journal import RowChange

_PLACES = "SELECT id, undone > 0, place, moved FROM history"


@dataclass(frozen=True, slots=True)
class At:
    """Where a step stands in the order of things; see `repository.history.History`."""

    id: int
    undone: bool
    place: int
    moved: int

    @property
    def direction(self) -> int:
        """Standing steps go backwards, the others forwards."""
        return 1 if self.undone else -1

    def matters_to(self, other: At) -> bool:
        """Whether this step, if the two have to do with each other, is to be reversed before the other."""
        if not self.undone:
            return self.place > other.place
        # It stood when the other was taken, and does not any more.
        return other.undone and self.place < other.place < self.moved


class Search:
    """One search for what is in the way: every step is read at most once."""

    def __init__(self, connection: sqlite3.Connection, changes: Callable[[int], Sequence[RowChange]]) -> None:
        self._connection = connection
        self._changes = changes
        self._footprints: dict[int, Footprint] = {}
        self._about: dict[RowId, dict[int, At]] = {}
        self._found: dict[int, At] = {}

    def all_in_the_way(self, step_id: int) -> Collection[At]:
        """Every step that must be reversed before this one, and those that must be before them."""
        row = self._connection.execute(f"{_PLACES} WHERE id = ?", (step_id,)).fetchone()
        waiting = [At(*row)]
        self._found[step_id] = waiting[0]
        while waiting:
            waiting += self._directly_in_the_way(waiting.pop())
        del self._found[step_id]
        return self._found.values()

    def _directly_in_the_way(self, at: At) -> list[At]:
        own = self._footprint(at.id)
        suspects = {step: other for row in own.rows for step, other in self._steps_about(row).items()}
        found = [
            other
            for other in suspects.values()
            if other.id not in self._found
            and other.matters_to(at)
            and self._footprint(other.id).is_in_the_way_of(own)
        ]
        for other in found:
            self._found[other.id] = other
            for row in self._footprint(other.id).rows & self._about.keys():
                self._about[row].pop(other.id, None)
        return found

    def _footprint(self, step_id: int) -> Footprint:
        if step_id not in self._footprints:
            self._footprints[step_id] = Footprint.of(self._changes(step_id))
        return self._footprints[step_id]

    def _steps_about(self, row: RowId) -> dict[int, At]:
        if row not in self._about:
            rows = self._connection.execute(
                f"{_PLACES} WHERE id IN"  # noqa: S608 - constant text
                " (SELECT step_id FROM history_rows WHERE kind = ? AND row_id = ?)",
                row,
            )
            self._about[row] = {
                found[0]: At(*found) for found in rows.fetchall() if found[0] not in self._found
            }
        return self._about[row]
