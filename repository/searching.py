"""Photos by who is in them, when and where and with what they were taken, and where their files lie."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from models.photo import Photo
from models.photo_index import Ids, PhotoIndex
from models.query import PhotoQuery
from repository.fact_counts import FactCounts, read_counts
from repository.photo_index import read_index
from repository.photos import _COLUMNS, _ORDER, PRESENT, SHOWN, _photo
from repository.search_parts import FEW, Part, condition, counting_few, file_key, parts_of, where_of

Remembered = Callable[[str, Callable[[], PhotoIndex]], PhotoIndex]


class Searching:
    """Finds photos.

    Args:
        connection: of the library.
        remembered: `Library.remembered`: all photos as arrays, as long as nobody writes.
        few: so many photos are asked one by one sooner than all of them are listed.
    """

    def __init__(
        self, connection: sqlite3.Connection, remembered: Remembered | None = None, few: int = FEW
    ) -> None:
        self._connection = connection
        self._few = few
        self._remembered: Remembered = remembered or (lambda _what, make: make())
        connection.create_function("file_key", 1, file_key, deterministic=True)

    def find(self, query: PhotoQuery) -> list[Photo]:
        """The photos for which all of it holds, in the order of `Photos.all`."""
        query = replace(query, people=self._rarest_first(query.people))
        where, values = condition(query, few=self._leaves_few(query))
        rows = self._connection.execute(
            f"SELECT {_COLUMNS} FROM photos WHERE {where} {_ORDER}",  # noqa: S608 - fixed parts
            values,
        )
        return [_photo(row) for row in rows.fetchall()]

    def index(self, query: PhotoQuery) -> PhotoIndex:
        """The same photos as arrays, for a page that shows very many."""
        query = replace(query, people=self._rarest_first(query.people))
        few = self._leaves_few(query)
        parts = parts_of(query, few=few)
        listed = [] if few else [part for part in parts if part.lists]
        where, values = where_of(query, [part for part in parts if part not in listed])
        lists = [(part.without, self._listed(part)) for part in listed]
        shortest = min((ids for without, ids in lists if not without), key=len, default=None)
        # Twice as many: to read so many takes half as long as to read all.
        if shortest is not None and len(shortest) <= 2 * self._few:
            only = f"id IN (SELECT value FROM json_each(?)) AND {where}"  # noqa: S608 - fixed parts
            found = read_index(self._connection, only, [json.dumps(shortest.tolist()), *values])
        elif where in {PRESENT, SHOWN}:
            found = self._remembered(f"photos: {where}", lambda: read_index(self._connection, where))
        else:
            found = read_index(self._connection, where, values)
        for without, ids in lists:
            inside = found.mask_of(ids)
            found = found.masked(~inside if without else inside)
        return found

    def _listed(self, part: Part) -> Ids:
        """The ids of the photos a part lists, some of them more than once."""
        # Glued together in one step, which SQLite does without Python's lock.
        ids = self._connection.execute(f"SELECT group_concat(id) FROM ({part.lists})", part.values)  # noqa: S608
        return np.fromstring(ids.fetchone()[0] or "", np.int64, sep=",")

    def _leaves_few(self, query: PhotoQuery) -> bool:
        """Whether something an index leads to leaves few photos."""
        counts = (self._connection.execute(part.sql, part.values) for part in counting_few(query, self._few))
        return any(count.fetchone()[0] <= self._few for count in counts)

    def _rarest_first(self, people: Sequence[int]) -> tuple[int, ...]:
        """The fewer photos have to be gone through, the better; counted by an index."""
        if len(people) < 2:  # noqa: PLR2004 - nothing to choose
            return tuple(people)
        count = "SELECT count(*) FROM faces WHERE person_id = ? AND hidden = 0"
        faces = {one: int(self._connection.execute(count, (one,)).fetchone()[0]) for one in people}
        return tuple(sorted(faces, key=lambda one: faces[one]))

    def plan(self, query: PhotoQuery) -> list[str]:
        """How SQLite goes about it, a line for each table it reads; for tests and measurements."""
        where, values = condition(query)
        rows = self._connection.execute(
            f"EXPLAIN QUERY PLAN SELECT {_COLUMNS} FROM photos WHERE {where} {_ORDER}",  # noqa: S608 - the same
            values,
        )
        return [str(row["detail"]) for row in rows]

    def folders(self) -> list[str]:
        """Every folder with a photo in it."""
        # A path without the letters of its last part: reckoned here, 100,000 paths need not leave SQLite.
        rows = self._connection.execute(
            "SELECT DISTINCT rtrim(rtrim(path, replace(path, ?1, '')), ?1) AS folder FROM photos"
            " ORDER BY folder",
            (os.sep,),
        )
        return [str(row["folder"]) for row in rows if row["folder"]]

    def counts(self) -> FactCounts:
        """With what, as what and when the photos were taken that a search may find."""
        return read_counts(self._connection)
