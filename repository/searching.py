"""Photos by who is in them, when they were taken and where they lie: one statement built of fixed parts.

A face's row is large, for its vector and its picture are in it, so every part that asks about faces is
answered by an index alone: `faces_by_person` from people to photos, `faces_by_photo` from a photo to people.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path, PurePath, PureWindowsPath

from models.photo import Photo
from models.query import LONGEST_TEXT, PhotoQuery, folded
from repository.photos import _COLUMNS, _ORDER, PRESENT, SHOWN, _photo
from repository.text import storable

Value = int | str

_WITH = "photos.id IN (SELECT photo_id FROM faces WHERE hidden = 0 AND person_id {people})"
_TOO = "EXISTS (SELECT 1 FROM faces WHERE photo_id = photos.id AND hidden = 0 AND person_id = ?)"
_WITHOUT = "photos.id NOT IN (SELECT photo_id FROM faces WHERE hidden = 0 AND person_id {people})"
_MEMBERS = "IN (SELECT person_id FROM members WHERE circle_id {circles})"
_NOBODY_ELSE = (
    "NOT EXISTS (SELECT 1 FROM faces WHERE photo_id = photos.id AND hidden = 0 AND (person_id IS NULL"
    " OR person_id NOT {people} AND person_id NOT {members}))"
)
_FACES = "(SELECT count(*) FROM faces WHERE photo_id = photos.id AND hidden = 0)"
# Asked the other way round: those without a name are many, and no index lists them.
_SOMEBODY_UNNAMED = (
    "EXISTS (SELECT 1 FROM faces WHERE photo_id = photos.id AND hidden = 0 AND (person_id IS NULL"
    " OR person_id NOT IN (SELECT id FROM people WHERE name IS NOT NULL"
    " UNION ALL SELECT id FROM people WHERE ignored = 1)))"
)
_BELOW = "path >= ? AND path < ?"
# Where capitals do not count, the folder may be spelt in another way than its photos.
_BELOW_ON_WINDOWS = "path COLLATE NOCASE >= ? AND path COLLATE NOCASE < ?"
# A path of plain letters that has not the word in it need not be folded, which is ten times as slow.
_CALLED = "(path LIKE ? ESCAPE '\\' OR path GLOB '*[^ -~]*') AND instr(file_key(path), ?)"


class Searching:
    """Finds photos.

    Args:
        connection: of the library.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        connection.create_function("file_key", 1, _file_key, deterministic=True)

    def find(self, query: PhotoQuery) -> list[Photo]:
        """The photos for which all of it holds, in the order of `Photos.all`."""
        where, values = condition(replace(query, people=self._rarest_first(query.people)))
        rows = self._connection.execute(
            f"SELECT {_COLUMNS} FROM photos WHERE {where} {_ORDER}",  # noqa: S608 - fixed parts
            values,
        )
        return [_photo(row) for row in rows.fetchall()]

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


def condition(query: PhotoQuery) -> tuple[str, list[Value]]:
    """What has to hold for a photo, and the values for its marks, in order."""
    parts: list[tuple[str, Sequence[Value]]] = [
        *_who(query),
        *_how_many(query),
        *_when(query),
        *_where(query),
    ]
    # Whoever asks for something may mean a photo further down in a stack.
    among = PRESENT if parts else SHOWN
    return " AND ".join([among, *(part for part, _ in parts)]), [one for _, some in parts for one in some]


def bounds(folder: PurePath) -> tuple[str, str]:
    """Between which two texts the paths below a folder are; the second is no more one of them."""
    separator = "\\" if isinstance(folder, PureWindowsPath) else "/"
    first = storable(folder).removesuffix(separator)
    # The character after the separator ends what begins with it.
    return first + separator, first + chr(ord(separator) + 1)


def _who(query: PhotoQuery) -> list[tuple[str, Sequence[Value]]]:
    # The photos of the first are listed, and each is asked for the others.
    parts: list[tuple[str, Sequence[Value]]] = [
        (_WITH.format(people="= ?") if person == query.people[0] else _TOO, (person,))
        for person in query.people
    ]
    if query.any_of:
        parts.append((_WITH.format(people=_one_of(query.any_of)), query.any_of))
    parts += [(_WITH.format(people=_MEMBERS.format(circles="= ?")), (circle,)) for circle in query.circles]
    if query.without:
        parts.append((_WITHOUT.format(people=_one_of(query.without)), query.without))
    if query.only:
        allowed = (*query.people, *query.any_of)
        members = _MEMBERS.format(circles=_one_of(query.circles))
        parts.append(
            (_NOBODY_ELSE.format(people=_one_of(allowed), members=members), (*allowed, *query.circles))
        )
    return parts


def _how_many(query: PhotoQuery) -> list[tuple[str, Sequence[Value]]]:
    parts: list[tuple[str, Sequence[Value]]] = []
    if query.unnamed:
        parts.append((_SOMEBODY_UNNAMED, ()))
    if query.least_faces > 0:
        parts.append((f"{_FACES} >= ?", (query.least_faces,)))
    if query.most_faces is not None:
        parts.append((f"{_FACES} <= ?", (query.most_faces,)))
    return parts


def _when(query: PhotoQuery) -> list[tuple[str, Sequence[Value]]]:
    parts: list[tuple[str, Sequence[Value]]] = []
    if query.since is not None:
        parts.append(("taken_at >= ?", (query.since,)))
    if query.until is not None:
        parts.append(("substr(taken_at, 1, 10) <= ?", (query.until,)))
    return parts


def _where(query: PhotoQuery) -> list[tuple[str, Sequence[Value]]]:
    parts: list[tuple[str, Sequence[Value]]] = []
    if query.folder is not None:
        folder = Path(query.folder)
        on_windows = isinstance(folder, PureWindowsPath)
        parts.append((_BELOW_ON_WINDOWS if on_windows else _BELOW, bounds(folder)))
    parts += [(_CALLED, (_like(word), word)) for word in folded(storable(query.text[:LONGEST_TEXT])).split()]
    return parts


def _like(word: str) -> str:
    for letter in "\\%_":
        word = word.replace(letter, f"\\{letter}")
    return f"%{word}%"


def _one_of(ids: Sequence[int]) -> str:
    return f"IN ({', '.join('?' for _ in ids)})"


def _file_key(path: object) -> str:
    return folded(os.path.basename(path)) if isinstance(path, str) else ""  # noqa: PTH119 - as above
