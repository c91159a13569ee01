"""With what, as what and when photos were taken: what a search may offer."""

from __future__ import annotations

import sqlite3
from collections import Counter
from typing import NamedTuple

from repository.photos import PRESENT


class FactCounts(NamedTuple):
    """What photos there are that a search may find.

    Attributes:
        cameras: how many photos there are of each camera, most first.
        formats: the same of file formats.
        kinds: the same of kinds: `photo`, `raw`, `film`.
        screenshots: how many.
        months: how many were taken in each month (`2019-06`), newest first.
    """

    cameras: tuple[tuple[str, int], ...] = ()
    formats: tuple[tuple[str, int], ...] = ()
    kinds: tuple[tuple[str, int], ...] = ()
    screenshots: int = 0
    months: tuple[tuple[str, int], ...] = ()


def read_counts(connection: sqlite3.Connection) -> FactCounts:
    """Count the photos of a library, all of them."""
    rows = connection.execute(
        "SELECT camera, format, kind, screenshot, count(*) AS photos FROM photos"  # noqa: S608 - constant text
        f" WHERE {PRESENT} GROUP BY camera, format, kind, screenshot"
    ).fetchall()
    months = connection.execute(
        "SELECT substr(taken_at, 1, 7) AS month, count(*) FROM photos"  # noqa: S608 - constant text
        f" WHERE {PRESENT} AND taken_at IS NOT NULL GROUP BY month ORDER BY month DESC"
    )

    def by(column: str) -> tuple[tuple[str, int], ...]:
        counted: Counter[str] = Counter()
        for row in rows:
            if row[column]:
                counted[str(row[column])] += row["photos"]
        return tuple(sorted(counted.items(), key=lambda one: (-one[1], one[0])))

    screenshots = sum(row["photos"] for row in rows if row["screenshot"])
    every = tuple((str(row[0]), int(row[1])) for row in months)
    return FactCounts(by("camera"), by("format"), by("kind"), screenshots, every)
