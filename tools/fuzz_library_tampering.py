"""What another program, or somebody who means harm, does to a library through SQLite."""

from __future__ import annotations

import contextlib
import sqlite3
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from fuzz_library_bytes import MOST_DAMAGES
from fuzz_library_ledger import written
from fuzz_library_seeds import LIBRARY
from fuzz_library_values import INTEGERS, REALS, Dice, Value, strange_blob, strange_value

MOST_TICKS, STEPS_A_TICK = 100, 100_000
"""How many steps of SQLite's machine tampering with one file may take."""
COLUMNS_OF_VECTORS = (("faces", "embedding"), ("people", "centroid"), ("looks", "centroid"))


class _Tampering:
    """Changes rows and the schema past everything that guards them."""

    def __init__(self, file: Path, dice: Dice, marker: Path) -> None:
        self._file, self._dice, self._marker = file, dice, marker
        self._connection = self._connected()

    def _connected(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self._file, isolation_level=None)
        connection.create_function("crc32", 1, lambda blob: None if blob is None else zlib.crc32(blob))
        connection.create_function("name_key", 1, lambda name: name, deterministic=True)
        # A view laid over a table may never end. Counted, not timed, so that it is the same each time.
        ticks = iter(range(MOST_TICKS))
        connection.set_progress_handler(lambda: next(ticks, None) is None, STEPS_A_TICK)
        for pragma in ("ignore_check_constraints = ON", "writable_schema = ON", "foreign_keys = OFF"):
            connection.execute(f"PRAGMA {pragma}")
        return connection

    def close(self) -> None:
        self._connection.close()

    def tamper(self) -> str:
        """Do one thing; returns its name."""
        kind = self._dice.choice(self.KINDS)
        # What was done before can be in the way of the next.
        with contextlib.suppress(
            sqlite3.Error, LookupError, ValueError, TypeError, AttributeError, RecursionError
        ):
            kind(self)
        return kind.__name__.strip("_")

    def _run(self, sql: str, *values: object) -> list[Any]:
        return self._connection.execute(sql, values).fetchall()

    def _schema(self, sql: str, *values: object) -> None:
        """Change the table of tables, and read it anew."""
        self._run(sql, *values)
        self._connection.close()
        self._connection = self._connected()

    def _tables(self) -> list[str]:
        return [
            row[0] for row in self._run("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
        ]

    def _columns(self, table: str) -> list[tuple[str, str]]:
        return [(row[1], row[2]) for row in self._run(f'PRAGMA table_info("{table}")')]

    def _where(self) -> str:
        """Some rows: one, all, or about half of them; random() is not the dice's, so the key decides."""
        rest = self._dice.randrange(5)
        return self._dice.choice(
            ("1", f"rowid % 5 = {rest}", "rowid = (SELECT min(rowid) FROM {0})", "rowid = 1")
        )

    def _set(self, table: str, column: str, value: Value) -> None:
        where = self._where().format(table)
        sql = f"UPDATE OR REPLACE {table} SET {column} = {value[0]} WHERE {where}"  # noqa: S608
        try:
            self._run(sql, value[1])
        except sqlite3.OperationalError:
            # A table without row ids, or damaged before.
            self._run(f"UPDATE OR IGNORE {table} SET {column} = {value[0]}", value[1])  # noqa: S608

    def _value(self, kind: str) -> Value:
        return strange_value(kind, self._dice, self._marker)

    def _any_value(self) -> None:
        """A value of the right type in any column."""
        table = self._dice.choice(self._tables())
        column, kind = self._dice.choice(self._columns(table))
        self._set(table, column, self._value(kind or self._dice.choice(("INTEGER", "TEXT"))))

    def _wrong_type(self) -> None:
        """A value no such column could hold, had the table not been loose for a moment."""
        table = self._dice.choice(self._tables())
        column, _ = self._dice.choice(self._columns(table))
        before = self._run("SELECT sql FROM sqlite_schema WHERE name = ?", table)[0][0]
        loose = "replace(replace(sql, ' STRICT', ' '), 'NOT NULL', '')"
        loose = f"replace(replace({loose}, ') ,', ')'), 'WITHOUT ROWID', '{{}}')"
        kept = "WITHOUT ROWID" if "WITHOUT" in (before or "") else ""
        self._schema(f"UPDATE sqlite_schema SET sql = {loose.format(kept)} WHERE name = ?", table)  # noqa: S608
        kind = self._dice.choice(("INTEGER", "REAL", "TEXT", "BLOB", "NULL"))
        self._set(table, column, ("?", None) if kind == "NULL" else self._value(kind))
        self._schema("UPDATE sqlite_schema SET sql = ? WHERE name = ?", before, table)

    def _vector(self) -> None:
        """A blob that is no vector, or another one, with a checksum that is right, wrong or missing."""
        table, column = self._dice.choice(COLUMNS_OF_VECTORS)
        blob = strange_blob(self._dice, self._marker)
        self._set(table, column, ("?", blob))
        checksum = self._dice.choice(("crc32({0})", "{0}", "NULL", "1")).replace("{0}", column)
        if checksum != column:
            self._run(f"UPDATE {table} SET checksum = {checksum}")  # noqa: S608

    def _size(self) -> None:
        table, column = self._dice.choice(
            (("faces", "x"), ("faces", "y"), ("faces", "width"), ("faces", "height"), ("photos", "width"))
        )
        self._set(table, column, ("?", self._dice.choice((*REALS, -0.5, -1e308)) if table == "faces" else -5))

    def _choice(self) -> None:
        """A word where only a few are known."""
        table, column = self._dice.choice(
            (("faces", "source"), ("photos", "effort"), ("folders", "state"), ("folders", "effort"))
        )
        self._set(table, column, self._value("TEXT"))

    def _name(self) -> None:
        column = self._dice.choice(("name", "key", "born"))
        self._set("people", column, self._value("TEXT"))

    def _path(self) -> None:
        table = self._dice.choice(("photos", "folders", "problems"))
        self._set(table, "path", self._value("TEXT"))

    def _date(self) -> None:
        table, column = self._dice.choice(
            (
                ("photos", "taken_at"),
                ("people", "born"),
                ("looks", "first_at"),
                ("looks", "last_at"),
                ("history", "at"),
            )
        )
        self._set(table, column, self._value("TEXT"))

    def _reference(self) -> None:
        """To a row that is not there, or another one's."""
        table, column = self._dice.choice(
            (
                ("faces", "person_id"), ("faces", "photo_id"), ("people", "cover_face_id"),
                ("decisions", "face_id"), ("decisions", "person_id"), ("look_alikes", "one"),
                ("look_alikes", "other"), ("looks", "person_id"), ("settled", "person_id"),
                ("settled", "faces"), ("history_rows", "row_id"), ("history_rows", "step_id"),
                ("history_rows", "kind"),
            )
        )  # fmt: skip
        self._set(table, column, self._value("TEXT" if column == "kind" else "INTEGER"))

    def _pack(self) -> None:
        table = self._dice.choice(("people", "faces", "looks", "photos", "next_vectors"))
        column = self._dice.choice(("pack_id", "dim")) if table != "photos" else "pack_id"
        value: Value = ("?", "fake-0002") if self._dice.random() < 1 / 2 else self._value("TEXT")
        self._set(table, column, value if column == "pack_id" else self._value("INTEGER"))

    def _meta(self) -> None:
        key = self._dice.choice(("grouping", "own_answers", "pack", "next_pack", "faces_grouped_afresh"))
        text, value = self._value("TEXT")
        answers: tuple[object, ...] = (
            '{"slope": NaN, "offset": 0, "answers": 3}', '{"slope": 1e999, "offset": -1e999, "answers": 0}',
            '{"slope": 1, "offset": 1, "answers": 1e999}',
            f'{{"slope": 1{"0" * 400}, "offset": 0, "answers": 1}}',
            "[" * 100_000, '{"slope": "x"}', "[1]", "3", f"{'9' * 5000}",
        )  # fmt: skip
        if key == "own_answers" and self._dice.random() < 1 / 2:
            text, value = "?", self._dice.choice(answers)
        self._run(f"INSERT OR REPLACE INTO meta (key, value) VALUES (?, {text})", key, value)  # noqa: S608

    def _ledger(self) -> None:
        """The order of the steps, and which of them stand."""
        column = self._dice.choice(("place", "moved", "undone", "final", "id"))
        self._set("history", column, ("?", self._dice.choice((*INTEGERS, 3))))

    def _changes(self) -> None:
        """What a step says it has changed."""
        rows = self._run("SELECT id, changes FROM history ORDER BY id")
        chosen = rows if self._dice.random() < 1 / 2 else [self._dice.choice(rows)]
        for step, text in chosen:
            value = written(text, self._dice)
            self._run("UPDATE history SET changes = ? WHERE id = ?", value, step)

    def _counter(self) -> None:
        """The numbers of rows to come."""
        value = self._dice.choice((*INTEGERS, "x", None, 1.5, b"\0", 10**15))
        self._run("UPDATE sqlite_sequence SET seq = ?", value)
        if self._dice.random() < 1 / 3:
            self._run("DELETE FROM sqlite_sequence WHERE name = 'people'")

    def _drop(self) -> None:
        """A table, an index or a trigger."""
        kind, name = self._dice.choice(
            self._run("SELECT type, name FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name")
        )
        self._run(f'DROP {kind} "{name}"')

    def _drop_column(self) -> None:
        table = self._dice.choice(self._tables())
        column, _ = self._dice.choice(self._columns(table))
        if self._dice.random() < 1 / 2:
            self._run(f"ALTER TABLE {table} RENAME COLUMN {column} TO other")
        else:
            self._run(f"ALTER TABLE {table} DROP COLUMN {column}")

    def _trigger(self) -> None:
        """Something that happens whenever the program writes."""
        table = self._dice.choice([table for table in self._tables() if not table.startswith("sqlite_")])
        moment = self._dice.choice(("BEFORE", "AFTER"))
        event = self._dice.choice(("INSERT", "UPDATE", "DELETE"))
        deed = self._dice.choice(
            (
                "DELETE FROM faces", "DELETE FROM history", "SELECT RAISE(ABORT, 'no')",
                "SELECT RAISE(IGNORE)", "SELECT RAISE(ROLLBACK, 'no')", "UPDATE people SET name = 'x'",
                "UPDATE meta SET value = 'x'", "INSERT INTO nowhere VALUES (1)", "SELECT nothing()",
                "DELETE FROM people", "UPDATE faces SET person_id = NULL", "SELECT count(*) FROM faces",
            )
        )  # fmt: skip
        self._run(f"CREATE TRIGGER another {moment} {event} ON {table} BEGIN {deed}; END")

    def _view(self) -> None:
        """A table that is none any more, or one that never ends."""
        table = self._dice.choice([table for table in self._tables() if not table.startswith("sqlite_")])
        self._run(f"ALTER TABLE {table} RENAME TO elsewhere")
        numbers = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
        rows = self._dice.choice(
            ("SELECT * FROM elsewhere", f"{numbers} SELECT elsewhere.* FROM elsewhere, n")  # noqa: S608
        )
        self._run(f"CREATE VIEW {table} AS {rows}")

    def _text_of_schema(self) -> None:
        """The words of the schema itself."""
        change, where = self._dice.choice(
            (
                ("sql = 'CREATE TABLE x'", "type = 'table' AND name = 'people'"),
                ("sql = replace(sql, 'STRICT', '')", "1"),
                ("sql = replace(sql, 'CHECK', 'CHECK (0) CHECK')", "1"),
                ("sql = replace(sql, 'NOT NULL', '')", "1"),
                ("sql = replace(sql, 'UNIQUE', '')", "name = 'look_alikes'"),
                ("sql = replace(sql, 'INTEGER', 'TEXT')", "name = 'history'"),
                ("sql = replace(sql, 'REFERENCES people (id)', 'REFERENCES nobody (id)')", "1"),
                ("rootpage = 1", "name = 'faces'"),
                ("rootpage = 99999", "name = 'history'"),
                ("rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'photos')", "name = 'faces'"),
                ("name = 'peopl'", "name = 'people'"),
                ("sql = NULL", "type = 'index'"),
            )
        )
        self._run(f"UPDATE sqlite_schema SET {change} WHERE {where}")  # noqa: S608

    def _version(self) -> None:
        pragma = self._dice.choice(("user_version", "application_id", "user_version"))
        self._run(f"PRAGMA {pragma} = {self._dice.choice((-1, 0, 1, 2, 3, 4, 5, 2**31 - 1))}")

    def _rows_gone(self) -> None:
        """Rows that others speak of."""
        table = self._dice.choice(self._tables())
        self._run(f"DELETE FROM {table} WHERE {self._where().format(table)}")  # noqa: S608

    KINDS: tuple[Callable[[_Tampering], None], ...] = (
        _any_value, _any_value, _any_value, _any_value, _wrong_type, _wrong_type, _vector, _vector, _size,
        _choice, _name, _path, _date, _reference, _reference, _pack, _meta, _ledger, _ledger, _changes,
        _changes, _changes, _counter, _drop, _drop_column, _trigger, _view, _text_of_schema, _version,
        _rows_gone,
    )  # fmt: skip


def tamper(folder: Path, dice: Dice, marker: Path) -> str:
    """Tamper with a library; returns the names of what was done."""
    tampering = _Tampering(folder / LIBRARY, dice, marker)
    try:
        return "+".join(tampering.tamper() for _ in range(dice.choice(MOST_DAMAGES)))
    finally:
        with contextlib.suppress(sqlite3.Error):
            tampering.close()
