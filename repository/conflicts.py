"""Which steps of the history stand on which: may one be reversed while later ones stay?

Two steps are in each other's way if both wrote the same column of a row, if one made or removed a row the
other wrote or speaks of, or if both made or removed the one row there can be of a kind.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from repository.journal import Row, RowChange

Cell = tuple[str, int, str]
RowId = tuple[str, int]
Key = tuple[str, object, object]

# Set by nearly every decision and never taken back by one: derived from all steps that stand.
DERIVED = ("people", "decided")
_REFERENCES = {
    "person_id": "people",
    "one": "people",
    "other": "people",
    "face_id": "faces",
    "cover_face_id": "faces",
    "circle_id": "circles",
}
_UNIQUE = {
    "decisions": ("face_id", "person_id"),
    "look_alikes": ("one", "other"),
    "members": ("circle_id", "person_id"),
    "unstacked": ("photo_id", "other_photo_id"),
}


@dataclass(frozen=True, slots=True)
class Footprint:
    """What a step wrote and what it relies on.

    Attributes:
        cells: columns of rows that stayed.
        made: rows it inserted or deleted.
        touched: every row it wrote.
        spoken_of: rows its values refer to.
        keys: of inserted and deleted rows of which there can be only one.
    """

    cells: frozenset[Cell]
    made: frozenset[RowId]
    touched: frozenset[RowId]
    spoken_of: frozenset[RowId]
    keys: frozenset[Key]

    @classmethod
    def of(cls, changes: Sequence[RowChange]) -> Footprint:
        """The footprint of a step's row changes."""
        made = [change for change in changes if change.before is None or change.after is None]
        return cls(
            cells=frozenset(
                (change.table, change.id, name)
                for change in changes
                if change.before is not None and change.after is not None
                for name in change.after
                if (change.table, name) != DERIVED
            ),
            made=frozenset((change.table, change.id) for change in made),
            touched=frozenset((change.table, change.id) for change in changes),
            spoken_of=frozenset(row for change in changes for row in _spoken_of(change)),
            keys=frozenset(key for change in made for key in _keys(change)),
        )

    @property
    def rows(self) -> frozenset[RowId]:
        """Every row that has to do with the step."""
        return self.touched | self.spoken_of

    def is_in_the_way_of(self, other: Footprint) -> bool:
        """Whether the order of the two steps matters; the same in both directions."""
        return bool(
            self.cells & other.cells
            or self.made & other.rows
            or other.made & self.rows
            or self.keys & other.keys
        )


def _spoken_of(change: RowChange) -> Iterator[RowId]:
    for values in (change.before, change.after):
        for name, table in _REFERENCES.items():
            value = None if values is None else values.get(name)
            if isinstance(value, int):
                yield (table, value)


def _keys(change: RowChange) -> Iterator[Key]:
    names = _UNIQUE.get(change.table)
    values: Row | None = change.after or change.before
    if names is not None and values is not None:
        yield (change.table, values.get(names[0]), values.get(names[1]))
