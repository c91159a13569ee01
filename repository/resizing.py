"""Boxes and landmarks of a photo whose file holds the same picture at another size now.

The ledger holds them as well: undo and redo write them as they stand in a step. So they are brought to the
new size there, too, in the same transaction, also those of faces that only the ledger still knows.
"""

from __future__ import annotations

import logging
import math
import sqlite3
from collections.abc import Collection
from dataclasses import dataclass
from typing import Self

import numpy as np

from models.errors import DamagedVectorError
from repository.blobs import decode_landmarks, encode_landmarks
from repository.journal import UNREADABLE, Row, RowChange, Value, from_json, to_json
from repository.ledger_search import LISTED, LedgerSearch, column_of, listed

log = logging.getLogger("Repository")

ROUNDED = 1.5
"""Pixels by which a side of the smaller picture may be off: programs round up, down, or to even numbers."""

Size = tuple[int, int]
"""Width and height of an upright picture."""

_HOLDS_A_BOX = "instr(changes, '\"x\"')"


@dataclass(frozen=True, slots=True)
class Resize:
    """By what x and y of one picture are multiplied to be those of the other."""

    across: float
    down: float

    @classmethod
    def between(cls, before: Size, now: Size) -> Self | None:
        """What leads from one size to the other; None for the same width, and for other proportions."""
        (width, height), (full_width, full_height) = sorted((before, now))
        # Somebody asked for a width or for a height, and the other side was rounded.
        alike = (
            abs(full_height * width / full_width - height) <= ROUNDED
            or abs(full_width * height / full_height - width) <= ROUNDED
        )
        return cls(now[0] / before[0], now[1] / before[1]) if alike and before[0] != now[0] else None

    def of(self, values: Row) -> dict[str, Value]:
        """A row of `faces`, or any columns of it, at the other size; what is no number or point stays."""
        factors = {"x": self.across, "y": self.down, "width": self.across, "height": self.down}
        sized = {name: _times(value, factors.get(name, 1.0)) for name, value in values.items()}
        if "landmarks" in values:
            sized["landmarks"] = self._points(values["landmarks"])
        return sized

    def _points(self, blob: Value) -> Value:
        try:
            points = decode_landmarks(blob)
            return None if points is None else encode_landmarks(points * self._factors())
        except DamagedVectorError as error:
            log.info("Landmarks stay as they are: %s", error)
            return blob

    def _factors(self) -> np.ndarray[tuple[int], np.dtype[np.float32]]:
        return np.array([self.across, self.down], np.float32)


class Resizing:
    """Every write is part of the caller's transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._ledger = LedgerSearch(connection)

    def resize(self, photo_id: int, by: Resize) -> None:
        """Bring every box of a photo, unseen ones too, and its landmarks to another size of the picture."""
        there = self._resize_rows(photo_id, by)
        self._connection.execute(
            "UPDATE told_names SET x = x * ?1, y = y * ?2, width = width * ?1, height = height * ?2"
            " WHERE photo_id = ?3 AND x IS NOT NULL",
            (by.across, by.down, photo_id),
        )
        gone = self._known_to_the_ledger_only(photo_id)
        self._resize_steps(there | gone, by)

    def _resize_rows(self, photo_id: int, by: Resize) -> set[int]:
        """Returns their ids."""
        rows = self._connection.execute(
            "SELECT id, x, y, width, height, landmarks FROM faces WHERE photo_id = ?", (photo_id,)
        ).fetchall()
        for row in map(dict, rows):
            # Only what changes: a row with landmarks that are none refuses to have them written again.
            changed = {name: value for name, value in by.of(row).items() if value != row[name]}
            names = ", ".join(f"{name} = ?" for name in changed)
            sql = f"UPDATE faces SET {names} WHERE id = ?"  # noqa: S608 - our own names
            if changed:
                self._connection.execute(sql, (*changed.values(), row["id"]))
        return {row["id"] for row in rows}

    def _known_to_the_ledger_only(self, photo_id: int) -> set[int]:
        """Faces of the photo that undo or redo can bring back."""
        steps = column_of(
            self._connection,
            "SELECT id FROM history WHERE id IN (SELECT step_id FROM history_rows WHERE kind = 'faces'"
            " AND NOT EXISTS (SELECT 1 FROM faces WHERE id = row_id))"
            # As `to_json` writes it: where many were drawn and undone, few steps need be decoded.
            " AND instr(changes, ?)",
            f'"photo_id": {photo_id}',
        )
        return {
            change.id
            for _, changes in self._ledger.readable(steps)
            for change in changes
            if change.table == "faces" and _is_in(change, photo_id)
        }

    def _resize_steps(self, faces: Collection[int], by: Resize) -> None:
        steps = column_of(
            self._connection,
            "SELECT id FROM history WHERE id IN (SELECT step_id FROM history_rows"  # noqa: S608
            f" WHERE kind = 'faces' AND row_id IN {LISTED}) AND {_HOLDS_A_BOX}",
            listed(faces),
        )
        for row in self._ledger.rows(steps):
            try:
                changes = from_json(row["changes"])
            except UNREADABLE:
                # It cannot be reversed anyway.
                continue
            sized = [_sized(change, by) if _is_of(change, faces) else change for change in changes]
            if sized != changes:
                self._connection.execute(
                    "UPDATE history SET changes = ? WHERE id = ?", (to_json(sized), row["id"])
                )


def _is_in(change: RowChange, photo_id: int) -> bool:
    return any(
        values is not None and values.get("photo_id") == photo_id for values in (change.before, change.after)
    )


def _is_of(change: RowChange, faces: Collection[int]) -> bool:
    return change.table == "faces" and change.id in faces


def _sized(change: RowChange, by: Resize) -> RowChange:
    before = None if change.before is None else by.of(change.before)
    after = None if change.after is None else by.of(change.after)
    return RowChange(change.table, change.id, before, after)


def _times(value: Value, factor: float) -> Value:
    if not isinstance(value, int | float) or factor == 1.0:
        return value
    product = value * factor
    # A number nobody measured: a box stays one.
    return product if math.isfinite(product) and (product or not value) else value
