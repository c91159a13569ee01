"""All photos that are shown, as arrays: read from an index of its own, without an object for any of them."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Collection, Sequence

import numpy as np

from models.photo_index import FILM, MISSING, NO_PHOTOS, SCREENSHOT, Days, PhotoIndex, PhotoTile, Views
from repository.photos import SHOWN, Photos

_ROOM = 8
"""For the flags, below the id in one number: two texts are glued together quicker than three."""
_DAY = "coalesce(substr(taken_at, 1, 10), '0000-00-00')"
_PADDED_DAY = "substr(coalesce(taken_at, '') || '0000-00-00', 1, 10)"
"""The same where a time is shorter than a day; read when the first has not ten letters everywhere."""
# What SQLite does in one step it does without Python's lock: the window goes on painting meanwhile.
_READ = (
    f"SELECT group_concat(number), group_concat(day, '') FROM (SELECT id * {_ROOM}"  # noqa: S608
    f" + missing * {MISSING}"
    f" + screenshot * {SCREENSHOT} + (kind = 'film') * {FILM} AS number, {{day}} AS day"
    " FROM photos WHERE {where} ORDER BY taken_at DESC, id)"
)
_LETTERS = "2019-06-13"
_DIGITS = (0, 1, 2, 3, 5, 6, 8, 9)
"""Where the figures of a day stand in `2019-06-13`."""
_LAST_MONTH, _LAST_DAY = 12, 31


def read_index(connection: sqlite3.Connection, where: str, values: Sequence[object] = ()) -> PhotoIndex:
    """The photos for which a condition holds, newest first, those without a date last.

    Args:
        connection: of the library.
        where: in SQL.
        values: for its marks.
    """
    text, days = connection.execute(_READ.format(where=where, day=_DAY), values).fetchone()
    if text is None:
        return NO_PHOTOS
    numbers = np.fromstring(text, np.int64, sep=",")
    if len(days) != len(_LETTERS) * len(numbers):
        _, days = connection.execute(_READ.format(where=where, day=_PADDED_DAY), values).fetchone()
    return PhotoIndex(numbers // _ROOM, _days(days), (numbers % _ROOM).astype(np.uint8))


def plan(connection: sqlite3.Connection) -> list[str]:
    """How SQLite goes about reading all of them; for tests and measurements."""
    rows = connection.execute(f"EXPLAIN QUERY PLAN {_READ.format(where=SHOWN, day=_DAY)}").fetchall()
    return [str(row["detail"]) for row in rows]


class PhotoPages:
    """What the page of photos shows. Belongs to one library connection.

    Args:
        connection: of the library.
        photos: table `photos` of the same connection.
    """

    def __init__(self, connection: sqlite3.Connection, photos: Photos) -> None:
        self._connection = connection
        self._photos = photos

    def all(self) -> PhotoIndex:
        """Every photo that stands among the others."""
        return read_index(self._connection, SHOWN)

    def count(self) -> int:
        """How many stand among the others: the one number somebody reads, wherever it is said."""
        row = self._connection.execute(
            f"SELECT count(*) FROM photos WHERE {SHOWN}"  # noqa: S608 - constant text
        ).fetchone()
        return int(row[0])

    def count_since(self, photo: int) -> int:
        """How many of them came after the photo with this id: ids are never used again."""
        row = self._connection.execute(
            f"SELECT count(*) FROM photos WHERE {SHOWN} AND id > ?",  # noqa: S608 - constant text
            (photo,),
        ).fetchone()
        return int(row[0])

    def newest(self) -> int:
        """The id of the photo that came last; 0 in an empty library."""
        return int(self._connection.execute("SELECT coalesce(max(id), 0) FROM photos").fetchone()[0])

    def views(self) -> Views:
        """How many photos there are of each view the panel offers, without reading them all."""
        row = self._connection.execute(
            "SELECT count(*), total(kind = 'film'), total(screenshot), total(missing)"  # noqa: S608 - constant
            f" FROM photos WHERE {SHOWN}"
        ).fetchone()
        return Views(*(int(count) for count in row))

    def tiles(self, photos: Collection[int]) -> list[PhotoTile]:
        """What the tiles of these photos show; those that are gone are left out."""
        stacked = self._counted("stack", photos)
        parts: dict[tuple[int, str], int] = self._parts(photos)
        return [
            PhotoTile(
                photo,
                stacked=1 + stacked.get(photo.id, 0),
                live=(photo.id, "film") in parts,
                raw=photo.kind == "raw" or (photo.id, "raw") in parts,
            )
            for photo in self._photos.some(photos)
        ]

    def last_added(self) -> str | None:
        """When the newest photo came into the library: ISO 8601 in UTC; None in an empty one."""
        # The newest id, not the newest time: no index lists these, and ids are given in that order.
        row = self._connection.execute("SELECT added_at FROM photos ORDER BY id DESC LIMIT 1").fetchone()
        return None if row is None else str(row["added_at"])

    def folders(self, after: int, most: int) -> tuple[list[tuple[str, int]], int]:
        """How many of the photos that are shown lie in which folder, a part of the library at a time.

        Args:
            after: the id that was returned last; 0 to begin.
            most: how many photos are gone through.

        Returns:
            (folder with a separator at its end, how many of the photos are directly in it), and the last id
            that was gone through; 0 when there are no more.
        """
        last = self._connection.execute(
            "SELECT max(id) FROM (SELECT id FROM photos WHERE id > ? ORDER BY id LIMIT ?)", (after, most)
        ).fetchone()[0]
        if last is None:
            return [], 0
        # A path without the letters of its last part, as in `Searching.folders`.
        rows = self._connection.execute(
            "SELECT rtrim(path, replace(path, ?, '')), count(*) FROM photos"  # noqa: S608 - constant text
            f" WHERE id > ? AND id <= ? AND {SHOWN} GROUP BY 1",
            (os.sep, after, last),
        )
        return [(row[0], row[1]) for row in rows], int(last)

    def _counted(self, column: str, photos: Collection[int]) -> dict[int, int]:
        rows = self._connection.execute(
            f"SELECT {column}, count(*) FROM photos WHERE {column} IN (SELECT value FROM json_each(?))"  # noqa: S608
            " AND trashed IS NULL AND ignored = 0 AND shown_with IS NULL GROUP BY 1",
            (_listed(photos),),
        )
        return {row[0]: row[1] for row in rows}

    def _parts(self, photos: Collection[int]) -> dict[tuple[int, str], int]:
        rows = self._connection.execute(
            "SELECT shown_with, kind, count(*) FROM photos WHERE shown_with IN"
            " (SELECT value FROM json_each(?)) AND trashed IS NULL GROUP BY 1, 2",
            (_listed(photos),),
        )
        return {(row[0], row[1]): row[2] for row in rows}


def _listed(photos: Collection[int]) -> str:
    return json.dumps(sorted({int(photo) for photo in photos}))


def _days(text: str) -> Days:
    """Days as numbers (20190613) out of ten letters each; 0 for what is no day."""
    letters = np.frombuffer(text.encode("ascii", "replace"), np.uint8).reshape(-1, len(_LETTERS))
    figures = letters[:, _DIGITS].astype(np.int32) - ord("0")
    powers = 10 ** np.arange(len(_DIGITS) - 1, -1, -1, dtype=np.int32)
    days: Days = (figures @ powers).astype(np.int32)
    month, day = days // 100 % 100, days % 100
    real = ((figures >= 0) & (figures <= 9)).all(axis=1)  # noqa: PLR2004 - a figure
    real &= (month >= 1) & (month <= _LAST_MONTH) & (day >= 1) & (day <= _LAST_DAY) & (days >= 10_000)  # noqa: PLR2004
    return np.where(real, days, 0).astype(np.int32)
