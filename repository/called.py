"""Who is called so, among very many people of whom few have a name."""

from __future__ import annotations

import json
import sqlite3

from repository.text import name_key

# Told as the index `people_decided` has it, which leaves out everybody nobody has said anything about.
_NAMED = "SELECT id, name FROM people WHERE (decided = 1 OR name IS NOT NULL) AND name IS NOT NULL"
_SHOWN = (
    "SELECT value FROM json_each(?) WHERE EXISTS"
    " (SELECT 1 FROM faces WHERE person_id = value AND hidden = 0) ORDER BY value"
)


def called(connection: sqlite3.Connection, name: str) -> list[int]:
    """Ids of the people with a face to show and exactly this name, upper and lower case alike.

    Names are compared here and not by SQLite, which would call back for each of them: between a thread that
    computes and one that paints, 20,000 calls take a tenth of a second.
    """
    wanted = name_key(name)
    found = [row[0] for row in connection.execute(_NAMED).fetchall() if name_key(row[1]) == wanted]
    return [row[0] for row in connection.execute(_SHOWN, (json.dumps(found),))] if found else []
