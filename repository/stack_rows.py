"""Which photos are in one stack, which must not be, and what tells which might be."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from models.photo import Photo
from repository.photos import PRESENT, SHOWN, Photos

Numbers = npt.NDArray[np.int64]

# What SQLite does in one step it does without Python's lock: the window goes on painting meanwhile. The dates
# are read as figures, for asking SQLite about each takes longer than all the rest.
_DATED = (
    "SELECT group_concat(id), group_concat(likeness), group_concat(substr(taken_at, 1, 19), '')"  # noqa: S608
    f" FROM photos NOT INDEXED WHERE {SHOWN} AND likeness IS NOT NULL AND kind <> 'film' AND missing = 0"
    " AND taken_at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]*'"
)
_LENGTH = len("2019-06-13T12:30:00")
# Their folder by a number, and within it by name: cameras number what they take one after the other.
_UNDATED = (
    "SELECT id, likeness, path FROM photos NOT INDEXED"  # noqa: S608 - constant text
    f" WHERE {SHOWN} AND likeness IS NOT NULL AND kind <> 'film' AND missing = 0 AND taken_at IS NULL"
    " ORDER BY path"
)


@dataclass(frozen=True, slots=True, eq=False)
class Lookalikes:
    """Photos that may be compared, in an order in which those that were taken together are neighbours.

    Attributes:
        ids: shape (n,), int64.
        likeness: shape (n,), int64: see `media.likeness`.
        moments: shape (n,), int64: seconds; the difference of two says how far apart they were taken. Of
            photos without a date it only says which lie in the same folder: those have the same.
    """

    ids: Numbers
    likeness: Numbers
    moments: Numbers


class StackRows:
    """Reads; what a person says of stacks goes through the journal."""

    def __init__(self, connection: sqlite3.Connection, photos: Photos) -> None:
        self._connection = connection
        self._photos = photos

    def dated(self) -> Lookalikes:
        """The photos that stand among the others and have a date, by that."""
        listed, alike, dates = self._connection.execute(_DATED).fetchone()
        ids, likeness, moments = _numbers(listed), _numbers(alike), _moments(dates or "")
        order = np.lexsort((ids, moments))
        return Lookalikes(ids[order], likeness[order], moments[order])

    def undated(self) -> Lookalikes:
        """Those without a date, by their paths."""
        rows = self._connection.execute(_UNDATED).fetchall()
        folders: dict[str, int] = {}
        where = [folders.setdefault(_folder(row[2]), len(folders)) for row in rows]
        return Lookalikes(
            np.array([row[0] for row in rows], np.int64),
            np.array([row[1] for row in rows], np.int64),
            np.array(where, np.int64),
        )

    def apart(self) -> set[tuple[int, int]]:
        """Pairs of photos, the smaller id first, that somebody does not want in one stack."""
        rows = self._connection.execute("SELECT photo_id, other_photo_id FROM unstacked")
        return {(row[0], row[1]) for row in rows}

    def apart_among(self, photos: Collection[int]) -> dict[tuple[int, int], int]:
        """The ids of such rows among these photos, by the pair."""
        rows = self._connection.execute(
            "SELECT photo_id, other_photo_id, id FROM unstacked"
            " WHERE photo_id IN (SELECT value FROM json_each(?1))"
            " AND other_photo_id IN (SELECT value FROM json_each(?1))",
            (json.dumps(sorted(photos)),),
        )
        return {(row[0], row[1]): row[2] for row in rows}

    def tops_of(self, photos: Collection[int]) -> dict[int, int | None]:
        """By id of these photos the one on top of their stack; None for one that is in none or on top."""
        rows = self._connection.execute(
            "SELECT id, stack FROM photos WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(sorted(photos)),),
        )
        return dict(rows.fetchall())

    def below(self, tops: Collection[int]) -> dict[int, int]:
        """The photos in the stacks of these photos, without those on top, and which is on top of each."""
        rows = self._connection.execute(
            "SELECT id, stack FROM photos WHERE stack IN (SELECT value FROM json_each(?)) ORDER BY id",
            (json.dumps(sorted(tops)),),
        )
        return dict(rows.fetchall())

    def put_on_top(self, photo_id: int) -> int | None:
        """Which photo somebody put on top of the stack this one is in, whether or not it is seen there."""
        row = self._connection.execute("SELECT stacked FROM photos WHERE id = ?", (photo_id,)).fetchone()
        return None if row is None else row[0]

    def of(self, photo_id: int) -> list[Photo]:
        """The photos in the stack this one is in, that on top first; only itself if it is in none."""
        row = self._connection.execute(
            "SELECT coalesce(stack, id) FROM photos WHERE id = ?", (photo_id,)
        ).fetchone()
        if row is None:
            return []
        rows = self._connection.execute(
            f"SELECT id FROM photos WHERE (id = ?1 OR stack = ?1) AND {PRESENT}",  # noqa: S608 - constant text
            (row[0],),
        )
        found = self._photos.some([each[0] for each in rows])
        return sorted(found, key=lambda photo: (photo.id != row[0], photo.taken_at or "", photo.file))

    def worth(self, photos: Collection[int]) -> dict[int, tuple[float, ...]]:
        """How fit each of these photos is to stand for others like it: greater is fitter.

        By its visible faces, how clear they are, its pixels, and its bytes: of pictures of the same thing
        saved in the same way the sharper one takes more.
        """
        rows = self._connection.execute(
            "SELECT id, (SELECT count(*) FROM faces WHERE photo_id = photos.id AND hidden = 0),"
            " (SELECT total(quality) FROM faces WHERE photo_id = photos.id AND hidden = 0),"
            " width * height, size FROM photos WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(sorted(photos)),),
        )
        return {row[0]: tuple(row)[1:] for row in rows}


def _numbers(text: str | None) -> Numbers:
    return np.fromstring(text or "", np.int64, sep=",")


def _moments(dates: str) -> Numbers:
    """Seconds since 1970 of dates one after the other, each as long as the other; time zones do not count."""
    figures = np.frombuffer(dates.encode("ascii"), np.uint8).reshape(-1, _LENGTH).astype(np.int64) - ord("0")

    def number(start: int, digits: int) -> Numbers:
        return figures[:, start : start + digits] @ (10 ** np.arange(digits)[::-1])

    months = (number(0, 4) - 1970) * 12 + number(5, 2) - 1
    days = months.astype("datetime64[M]").astype("datetime64[D]").astype(np.int64) + number(8, 2) - 1
    seconds: Numbers = ((days * 24 + number(11, 2)) * 60 + number(14, 2)) * 60 + number(17, 2)
    return seconds


def _folder(path: str) -> str:
    return path[: max(path.rfind("/"), path.rfind("\\"))]
