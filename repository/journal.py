"""Row changes written down as they are made, so that a decision can be taken back exactly.

Each change keeps the columns it touched before and after. Undo writes the values before, newest
change first; redo writes the values after. Only touched columns are restored, so what a background
regrouping did to other rows meanwhile stays.
"""

from __future__ import annotations

import base64
import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from models.errors import LibraryError
from repository.blobs import checksum

Value = int | float | str | bytes | None
Row = Mapping[str, Value]

LARGEST = 2**63 - 1
TABLES = frozenset(
    {
        "faces",
        "people",
        "decisions",
        "look_alikes",
        "photos",
        "circles",
        "members",
        "searches",
        "unstacked",
        "folder_rules",
        "told_names",
    }
)
UNREADABLE = (ValueError, KeyError, TypeError, AttributeError, RecursionError)
"""What reading a step raises that something else than this program has written."""
_FOREIGN = "This step of the history was not written by Kinframe and cannot be reversed. Nothing was changed."
_SUMMED = {"embedding", "centroid"}
_ORPHANED: Mapping[str, Row] = {
    "people": {"cover_face_id": None},
    "faces": {"person_id": None, "confirmed": 0},
}


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row: before is None for an insert, after is None for a delete."""

    table: str
    id: int
    before: Row | None
    after: Row | None

    @property
    def inverse(self) -> RowChange:
        """The change that takes this one back."""
        return RowChange(self.table, self.id, self.after, self.before)


class Journal:
    """Makes changes through itself and remembers them. Belongs inside one transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.changes: list[RowChange] = []
        self.decided: set[int] = set()
        """People about whom this decision says that somebody has decided, whether or not that was known."""

    def insert(self, table: str, **values: Value) -> int:
        """Insert a row; returns its id."""
        _known(table, values)
        names = ", ".join(values)
        marks = ", ".join("?" for _ in values)
        sql = f"INSERT INTO {table} ({names}) VALUES ({marks})"  # noqa: S608 - names are checked above
        rowid = self._connection.execute(sql, list(values.values())).lastrowid
        assert rowid is not None  # noqa: S101 - sqlite3's stubs allow None, an INSERT never gives it
        self.changes.append(RowChange(table, rowid, None, self._row(table, rowid)))
        if (table, values.get("decided")) == ("people", 1):
            self.decided.add(rowid)
        return rowid

    def update(self, table: str, row_id: int, **values: Value) -> None:
        """Change columns of a row; where all of them hold these values already, nothing is recorded.

        Else all are, changed or not: redo must bring back the whole of what was said, whatever
        grouping has done to the row since.
        """
        _known(table, values)
        if (table, values.get("decided")) == ("people", 1):
            self.decided.add(row_id)
        row = self._row(table, row_id)
        before = {name: row[name] for name in values}
        if before == values:
            return
        _write(self._connection, table, row_id, values)
        self.changes.append(RowChange(table, row_id, before, values))

    def delete(self, table: str, row_id: int) -> None:
        """Delete a row whose dependants have been moved or deleted through the journal before."""
        _known(table, ())
        row = self._row(table, row_id)
        self._connection.execute(f"DELETE FROM {table} WHERE id = ?", (row_id,))  # noqa: S608
        self.changes.append(RowChange(table, row_id, row, None))

    def _row(self, table: str, row_id: int) -> Row:
        found = self._connection.execute(f"SELECT * FROM {table} WHERE id = ?", (row_id,)).fetchone()  # noqa: S608
        if found is None:
            raise LookupError(f"no row {row_id} in {table}")
        return dict(found)


def replay(connection: sqlite3.Connection, changes: Sequence[RowChange]) -> list[RowChange]:
    """Apply changes in order; returns those whose row no longer exists.

    A row can be gone because its photo changed on disk and its faces were found anew.
    """
    gone = []
    for change in changes:
        _known(change.table, {**(change.before or {}), **(change.after or {})})
        if not _apply(connection, change):
            gone.append(change)
    return gone


def retake(
    connection: sqlite3.Connection, changes: Sequence[RowChange]
) -> tuple[list[RowChange], list[RowChange]]:
    """Apply changes as if they were made now, so that undo leads back to what is there now.

    What they were built on may have been taken back since; undo would bring that back unasked.

    Returns:
        The changes with the values that were there, and those whose row is gone.
    """
    made: list[RowChange] = []
    gone: list[RowChange] = []
    for change in changes:
        now = _as_it_is(connection, change)
        gone += replay(connection, [now])
        made.append(now)
    return made, gone


def _as_it_is(connection: sqlite3.Connection, change: RowChange) -> RowChange:
    if change.before is None or change.after is None:
        return change
    sql = f"SELECT * FROM {change.table} WHERE id = ?"  # noqa: S608
    found = connection.execute(sql, (change.id,)).fetchone()
    if found is None or not change.before.keys() <= set(found.keys()):
        return change
    return RowChange(change.table, change.id, {name: found[name] for name in change.before}, change.after)


def _apply(connection: sqlite3.Connection, change: RowChange) -> bool:
    if change.after is None:
        sql = f"DELETE FROM {change.table} WHERE id = ?"  # noqa: S608
        return connection.execute(sql, (change.id,)).rowcount > 0
    orphaned = _ORPHANED.get(change.table, {})
    after = dict(change.after)
    # What ON DELETE SET NULL would have done: a person is not gone because the face on their card is,
    # nor is a face because grouping has dissolved the group it came from.
    without = after | {name: value for name, value in orphaned.items() if name in after}
    if change.before is not None:
        return any(_write(connection, change.table, change.id, values) for values in (after, without))
    return any(_insert(connection, change.table, values) for values in (after, without))


def _insert(connection: sqlite3.Connection, table: str, values: Row) -> bool:
    if not values:
        return False
    names, marks = ", ".join(map(_quoted, values)), ", ".join("?" for _ in values)
    try:
        connection.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", list(values.values()))  # noqa: S608
    except sqlite3.IntegrityError:
        # The photo or person the row belonged to is gone, or an equal row has come since.
        return False
    except sqlite3.OperationalError as error:
        raise LibraryError(_FOREIGN) from error
    return True


def _write(connection: sqlite3.Connection, table: str, row_id: int, values: Row) -> bool:
    if not values:
        return False
    assignments = ", ".join(f"{_quoted(name)} = ?" for name in values)
    sql = f"UPDATE {table} SET {assignments} WHERE id = ?"  # noqa: S608
    try:
        return connection.execute(sql, [*values.values(), row_id]).rowcount > 0
    except sqlite3.IntegrityError:
        return False
    except sqlite3.OperationalError as error:
        raise LibraryError(_FOREIGN) from error


def _quoted(name: str) -> str:
    return f'"{name}"'


def _known(table: str, names: Iterable[str]) -> None:
    # Table and column names cannot be bound as parameters; these come from our own code or from the
    # history, which a tampered file could have filled with anything.
    if table not in TABLES or not all(name.isidentifier() for name in names):
        raise ValueError(f"not a table or column of the library: {table} {list(names)}")


def to_json(changes: Sequence[RowChange]) -> str:
    """The changes as text; bytes are base64."""
    return json.dumps(
        [
            {
                "table": change.table,
                "id": change.id,
                "before": _packed(change.before),
                "after": _packed(change.after),
            }
            for change in changes
        ],
        ensure_ascii=False,
    )


def from_json(text: str) -> list[RowChange]:
    """What `to_json` wrote.

    Raises:
        UNREADABLE: it is something else.
    """
    found = json.loads(text)
    if not isinstance(found, list):
        raise TypeError(f"not a list of changes: {type(found)}")
    changes = [
        RowChange(item["table"], item["id"], _unpacked(item["before"]), _unpacked(item["after"]))
        for item in found
    ]
    for change in changes:
        _known(change.table, {**(change.before or {}), **(change.after or {})})
        if not isinstance(_value(change.id), int) or (change.before is None and change.after is None):
            raise ValueError(f"not a change of a row: {change}")
    return changes


def _packed(row: Row | None) -> dict[str, object] | None:
    if row is None:
        return None
    return {
        name: {"base64": base64.b64encode(value).decode("ascii")} if isinstance(value, bytes) else value
        for name, value in row.items()
    }


def _unpacked(row: dict[str, object] | None) -> Row | None:
    if row is None:
        return None
    values = {name: _value(value) for name, value in row.items()}
    for name in _SUMMED & values.keys():
        # Steps from before there were checksums.
        values.setdefault("checksum", checksum(values[name]))  # type: ignore[arg-type]
    return values


def _value(value: object) -> Value:
    if isinstance(value, dict):
        return base64.b64decode(value["base64"])
    if isinstance(value, str):
        value.encode()  # as SQLite does, which refuses half characters
    if isinstance(value, int) and abs(value) > LARGEST:
        raise ValueError(f"a number beyond what a library holds: {value}")
    if value is None or isinstance(value, int | float | str):
        return value
    raise ValueError(f"not a stored value: {value!r}")
