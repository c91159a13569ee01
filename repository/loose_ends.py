"""Rows that refer to others that are gone, in a file that was damaged: put right as the schema would have."""

from __future__ import annotations

import logging
import sqlite3

log = logging.getLogger("Repository")

_REFERENCES = (
    "SELECT tables.name, other.'from', other.'table', coalesce(other.'to', 'id'), other.on_delete"
    " FROM pragma_table_list AS tables, pragma_foreign_key_list(tables.name) AS other"
    " WHERE tables.schema = 'main' AND tables.type = 'table'"
)


def count_loose_ends(connection: sqlite3.Connection) -> int:
    """How many references lead to rows that are not there."""
    return len(connection.execute("PRAGMA foreign_key_check").fetchall())


def tie_loose_ends(connection: sqlite3.Connection) -> int:
    """Do what deleting those rows would have done: the reference goes, or the row that cannot be without it.

    Belongs inside a transaction.

    Returns:
        How many there were.
    """
    found = count_loose_ends(connection)
    # What is deleted may have been referred to itself.
    while count_loose_ends(connection):
        for table, column, parent, key, action in connection.execute(_REFERENCES).fetchall():
            where = f'"{column}" IS NOT NULL AND "{column}" NOT IN (SELECT "{key}" FROM "{parent}")'  # noqa: S608
            if action == "SET NULL":
                connection.execute(f'UPDATE "{table}" SET "{column}" = NULL WHERE {where}')  # noqa: S608
            else:
                connection.execute(f'DELETE FROM "{table}" WHERE {where}')  # noqa: S608
    if found:
        log.warning("%d references to rows that are gone were put right", found)
    return found
