"""What has to hold for a photo that is searched for, in SQL: one statement built of fixed parts.

A face's row is large, for its vector and its picture are in it, so every part that asks about faces is
answered by an index alone: `faces_by_person` from people to photos, `faces_by_photo` from a photo to people.

Where something leaves few photos, they are asked one by one for all else. Where nothing does, each part lists
its photos by itself: lists that a caller may compare as arrays, which is quicker than SQLite's own sets.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath, PureWindowsPath

from models.query import LONGEST_TEXT, Area, PhotoQuery, folded
from repository.photos import PRESENT, SHOWN
from repository.positions import POSITIONED
from repository.text import storable

RAW = "raw"
Value = int | float | str


@dataclass(frozen=True, slots=True)
class Part:
    """Something that has to hold.

    Attributes:
        sql: the condition.
        values: for its marks.
        lists: a statement that lists the photos for which it holds (`id`), with the same marks; or nothing.
        without: they are those for which it does not hold.
    """

    sql: str
    values: Sequence[Value] = ()
    lists: str = ""
    without: bool = False


Parts = list[Part]

_OF = "SELECT photo_id AS id FROM faces WHERE hidden = 0 AND person_id {people}"
_WITH = f"photos.id IN ({_OF})"
_TOO = "EXISTS (SELECT 1 FROM faces WHERE photo_id = photos.id AND hidden = 0 AND person_id = ?)"
_MEMBERS = "IN (SELECT person_id FROM members WHERE circle_id {circles})"
_ELSE = "hidden = 0 AND (person_id IS NULL OR person_id NOT {people} AND person_id NOT {members})"
_NOBODY_ELSE = f"NOT EXISTS (SELECT 1 FROM faces WHERE photo_id = photos.id AND {_ELSE})"  # noqa: S608 - fixed parts
_WITH_OTHERS = f"SELECT photo_id AS id FROM faces WHERE {_ELSE}"  # noqa: S608 - the same
_FACES = "(SELECT count(*) FROM faces WHERE photo_id = photos.id AND hidden = 0)"
_MORE_FACES = "SELECT photo_id AS id FROM faces WHERE hidden = 0 GROUP BY photo_id HAVING count(*) > ?"
_HAS_NO_NAME = (
    "(person_id IS NULL OR person_id NOT IN (SELECT id FROM people WHERE name IS NOT NULL"
    " UNION ALL SELECT id FROM people WHERE ignored = 1))"
)
_UNNAMED_OF = "SELECT photo_id AS id FROM faces WHERE {of} AND hidden = 0 AND " + _HAS_NO_NAME  # noqa: S608 - fixed parts
_SOMEBODY_UNNAMED = f"EXISTS ({_UNNAMED_OF.format(of='photo_id = photos.id')})"
_ALL_UNNAMED = _UNNAMED_OF.format(of="1")
_ARRIVED = "+photos.id IN (SELECT id FROM photos WHERE added_at >= ?)"
_BELOW = "path >= ? AND path < ?"
# Where capitals do not count, the folder may be spelt in another way than its photos.
_BELOW_ON_WINDOWS = "path COLLATE NOCASE >= ? AND path COLLATE NOCASE < ?"
_BOX = "latitude BETWEEN ? AND ? AND ({between}) AND " + POSITIONED
# A RAW that is shown as a part of a JPEG is found as that.
_RAW_BESIDE = (
    "photos.id IN (SELECT shown_with FROM photos WHERE shown_with IS NOT NULL AND trashed IS NULL"
    " AND kind = ?)"
)
# Only a path with the word in it, or with letters that fold, is folded, which is ten times as slow; and not
# even that where the word is in no folder's name. How many bytes a path takes tells if its letters are plain.
_CALLED = (
    "((path LIKE ? ESCAPE '\\' AND path NOT LIKE ? ESCAPE '\\')"
    " OR ((path LIKE ? ESCAPE '\\' OR length(path) <> length(CAST(path AS BLOB)))"
    " AND instr(file_key(path), ?)))"
)
# All paths are read from their own index, in its order: rows in another order would come from all over the
# disk.
_ALL_CALLED = f"SELECT id FROM photos WHERE {_CALLED}"  # noqa: S608 - fixed parts
FEW = 10_000
"""So many photos are asked one by one sooner than all of them are listed."""


def condition(query: PhotoQuery, *, few: bool | None = None) -> tuple[str, list[Value]]:
    """What has to hold for a photo, and the values for its marks, in order; `few` as for `parts_of`."""
    parts = parts_of(query, few=may_leave_few(query) if few is None else few)
    return where_of(query, parts)


def where_of(query: PhotoQuery, parts: Sequence[Part]) -> tuple[str, list[Value]]:
    """Some parts of a query as a condition, and the values for its marks."""
    # Whoever asks for something may mean a photo further down in a stack; whoever looks through a folder
    # or through what came lately sees stacks as everywhere.
    looks = PhotoQuery(folder=query.folder, added_since=query.added_since, screenshots=query.screenshots)
    among = SHOWN if query == looks else PRESENT
    return " AND ".join([among, *(part.sql for part in parts)]), [
        one for part in parts for one in part.values
    ]


def parts_of(query: PhotoQuery, *, few: bool) -> Parts:
    """All that has to hold.

    Args:
        query: what is searched for.
        few: something in it leaves few photos, which are asked one by one for all else.
    """
    return [
        *_who(query, few=few),
        *_how_many(query, few=few),
        *_when(query),
        *_where(query, few=few),
        *_with_what(query),
    ]


def may_leave_few(query: PhotoQuery) -> bool:
    """Whether there is something in a query that an index leads to, and that few photos may have."""
    return bool(query.people or query.any_of or query.circles or query.area or query.camera or query.folder)


def counting_few(query: PhotoQuery, few: int) -> list[Part]:
    """For each of these, what counts its photos, to `few` and one: more of them are not few."""
    parts = [part for part in (*_who(query, few=False), *_where(query, few=False)) if part.lists]
    leading = [part for part in parts if not part.without and not part.lists.startswith(_ALL_CALLED)]
    listed = [(part.lists, part.values) for part in leading]
    if query.camera is not None:
        listed.append(("SELECT id FROM photos WHERE camera = ?", (storable(query.camera),)))
    return [
        Part(f"SELECT count(*) FROM (SELECT 1 FROM ({lists}) LIMIT {few + 1})", values)  # noqa: S608 - fixed parts
        for lists, values in listed
    ]


def bounds(folder: PurePath) -> tuple[str, str]:
    """Between which two texts the paths below a folder are; the second is no more one of them."""
    separator = "\\" if isinstance(folder, PureWindowsPath) else "/"
    first = storable(folder).removesuffix(separator)
    # The character after the separator ends what begins with it.
    return first + separator, first + chr(ord(separator) + 1)


def _who(query: PhotoQuery, *, few: bool) -> Parts:
    # The photos of the first are listed, and each is asked for the others.
    parts = [
        _in(_OF.format(people="= ?"), (person,))
        if not few or person == query.people[0]
        else Part(_TOO, (person,))
        for person in query.people
    ]
    if query.any_of:
        parts.append(_in(_OF.format(people=_one_of(query.any_of)), query.any_of))
    parts += [_in(_OF.format(people=_MEMBERS.format(circles="= ?")), (circle,)) for circle in query.circles]
    if query.without:
        parts.append(_not_in(_OF.format(people=_one_of(query.without)), query.without))
    if query.only:
        allowed = (*query.people, *query.any_of)
        members = _MEMBERS.format(circles=_one_of(query.circles))
        both = {"people": _one_of(allowed), "members": members}
        values = (*allowed, *query.circles)
        parts.append(
            Part(_NOBODY_ELSE.format(**both), values) if few else _not_in(_WITH_OTHERS.format(**both), values)
        )
    return parts


def _in(lists: str, values: Sequence[Value]) -> Part:
    return Part(f"photos.id IN ({lists})", values, lists)


def _not_in(lists: str, values: Sequence[Value]) -> Part:
    return Part(f"photos.id NOT IN ({lists})", values, lists, without=True)


def _all(lists: str, values: Sequence[Value], *, without: bool = False) -> Part:
    """For all photos at once.

    The plus keeps SQLite from fetching each photo's row and sorting them all: the index of what is shown has
    them in order.
    """
    return Part(f"+photos.id {'NOT IN' if without else 'IN'} ({lists})", values, lists, without)


def _how_many(query: PhotoQuery, *, few: bool) -> Parts:
    parts: Parts = []
    if query.unnamed:
        parts.append(Part(_SOMEBODY_UNNAMED) if few else _all(_ALL_UNNAMED, ()))
    if query.least_faces > 0:
        least = query.least_faces - 1
        parts.append(Part(f"{_FACES} > ?", (least,)) if few else _all(_MORE_FACES, (least,)))
    if query.most_faces is not None:
        most = query.most_faces
        parts.append(Part(f"{_FACES} <= ?", (most,)) if few else _all(_MORE_FACES, (most,), without=True))
    return parts


def _when(query: PhotoQuery) -> Parts:
    parts: Parts = []
    if query.since is not None:
        parts.append(Part("taken_at >= ?", (query.since,)))
    if query.until is not None:
        # Later than any moment of that day, and a bound an index knows.
        parts.append(Part("taken_at < ?", (f"{query.until}~",)))
    if query.added_since is not None:
        parts.append(Part(_ARRIVED, (query.added_since,)))
    return parts


def _where(query: PhotoQuery, *, few: bool) -> Parts:
    parts: Parts = []
    if query.folder is not None:
        folder = Path(query.folder)
        below = _BELOW_ON_WINDOWS if isinstance(folder, PureWindowsPath) else _BELOW
        parts.append(_by_index(below, bounds(folder)))
    for word in folded(storable(query.text[:LONGEST_TEXT])).split():
        parts.append(Part(_CALLED, _called(word)) if few else _all(_ALL_CALLED, _called(word)))
    if query.area is not None:
        parts.append(_by_index(*_box(query.area)))
    return parts


def _by_index(sql: str, values: Sequence[Value]) -> Part:
    return Part(sql, values, f"SELECT id FROM photos WHERE {sql}")  # noqa: S608 - fixed parts


def _box(area: Area) -> tuple[str, Sequence[Value]]:
    south, west, north, east = area
    stretches = [(west, east)] if west <= east else [(west, 180.0), (-180.0, east)]
    # The two are one meridian.
    stretches += [(other, other) for one, other in ((-180.0, 180.0), (180.0, -180.0)) if one in (west, east)]
    between = " OR ".join("longitude BETWEEN ? AND ?" for _ in stretches)
    ends = [end for stretch in stretches for end in stretch]
    return _BOX.format(between=between), (south, north, *ends)


def _with_what(query: PhotoQuery) -> Parts:
    parts: Parts = []
    if query.camera is not None:
        parts.append(Part("camera = ?", (storable(query.camera),)))
    types = [Part(f"{column} {_one_of(some)}", some) for column, some in _types(query) if some]
    if RAW in query.kinds:
        types.append(Part(_RAW_BESIDE, (RAW,)))
    if types:
        either = " OR ".join(part.sql for part in types)
        parts.append(Part(f"({either})", [one for part in types for one in part.values]))
    if query.screenshots is not None:
        parts.append(Part("screenshot = ?", (int(query.screenshots),)))
    return parts


def _types(query: PhotoQuery) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return ("kind", query.kinds), ("format", query.formats)


def _called(word: str) -> Sequence[Value]:
    return _like(word), _like(word) + _like(os.sep)[1:], _like(word), word


def _like(word: str) -> str:
    for letter in "\\%_":
        word = word.replace(letter, f"\\{letter}")
    return f"%{word}%"


def _one_of(ids: Sequence[Value]) -> str:
    return f"IN ({', '.join('?' for _ in ids)})"


def file_key(path: object) -> str:
    """What a file is called, folded; a function of SQL."""
    if not isinstance(path, str):
        return ""
    # Asked of every photo; spaces around a name are in no word.
    name = path[path.rfind(os.sep) + 1 :]
    return name.lower() if name.isascii() else folded(name)
