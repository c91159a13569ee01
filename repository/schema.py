"""Whether a library's tables, indices and triggers are those its version has.

The text of tables is not compared: versions of SQLite write ALTERed ones down differently.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from repository.blobs import checksum

log = logging.getLogger("Repository")

Fact = tuple[object, ...]
Key = tuple[str, str]

_COLUMNS = (
    "SELECT tables.name, tables.type, strict, columns.name, columns.type, columns.'notnull', pk"
    " FROM pragma_table_list AS tables, pragma_table_xinfo(tables.name) AS columns"
    " WHERE tables.schema = 'main' AND tables.type = 'table'"
)
_UNIQUES = (
    "SELECT tables.name, 'unique', (SELECT group_concat(name) FROM pragma_index_info(indices.name))"
    " FROM pragma_table_list AS tables, pragma_index_list(tables.name) AS indices"
    " WHERE tables.schema = 'main' AND tables.type = 'table' AND indices.'unique' = 1"
)
_REFERENCES = (
    "SELECT tables.name, 'refers to', other.'table', other.'from', other.'to', on_delete"
    " FROM pragma_table_list AS tables, pragma_foreign_key_list(tables.name) AS other"
    " WHERE tables.schema = 'main' AND tables.type = 'table'"
)
_HELPERS = (
    "SELECT type, name, sql FROM sqlite_schema"
    " WHERE type IN ('index', 'trigger', 'view') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
)


@dataclass(frozen=True, slots=True)
class _Schema:
    """What queries rely on.

    Attributes:
        facts: tables with their columns, what must be unique, and what refers to what.
        helpers: how each index and trigger is made.
    """

    facts: frozenset[Fact]
    helpers: dict[Key, str]

    @classmethod
    def of(cls, connection: sqlite3.Connection) -> _Schema:
        facts = {
            tuple(row)
            for query in (_COLUMNS, _UNIQUES, _REFERENCES)
            for row in connection.execute(query).fetchall()
        }
        rows = connection.execute(_HELPERS).fetchall()
        return cls(frozenset(facts), {(row[0], row[1]): row[2] for row in rows})


def is_altered(connection: sqlite3.Connection, steps: Sequence[Path]) -> bool:
    """Whether anything queries rely on is not as these migrations leave it; tables too many harm nobody."""
    try:
        return not _expected(_mark(steps)).facts <= _Schema.of(connection).facts
    except sqlite3.OperationalError:
        # A view of nothing, for example.
        return True


def mend(connection: sqlite3.Connection, steps: Sequence[Path]) -> None:
    """Put indices and triggers right: missing ones are made again, foreign ones go, and so do views.

    A missing index costs time, a missing trigger leaves a cache stale, and a foreign trigger may do anything.
    """
    have, want = _Schema.of(connection).helpers, _expected(_mark(steps)).helpers
    for (kind, name), sql in have.items():
        if _bare(want.get((kind, name), "")) != _bare(sql):
            log.warning("The %s %s is not ours; it is dropped", kind, name)
            connection.execute(f"DROP {kind} {_quoted(name)}")
    for (kind, name), sql in want.items():
        if _bare(have.get((kind, name), "")) != _bare(sql):
            log.warning("The %s %s was missing; it is made again", kind, name)
            connection.execute(sql)


def _bare(sql: str) -> str:
    return "".join(sql.split()).replace('"', "")


def _quoted(name: str) -> str:
    doubled = name.replace('"', '""')
    return f'"{doubled}"'


def _mark(steps: Sequence[Path]) -> tuple[tuple[Path, int], ...]:
    return tuple((step, step.stat().st_size) for step in steps)


@lru_cache(maxsize=8)
def _expected(marks: tuple[tuple[Path, int], ...]) -> _Schema:
    """What the migrations make of nothing."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    try:
        connection.create_function("crc32", 1, checksum, deterministic=True)
        for step, _ in marks:
            connection.executescript(step.read_text(encoding="utf-8"))
        return _Schema.of(connection)
    finally:
        connection.close()
