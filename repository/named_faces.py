"""Faces with the names of their people, as lists of them are read."""

from __future__ import annotations

import sqlite3

from models.face import Face, NamedFace, Source
from repository.face_rows import box_of

_SOURCES = {source.value: source for source in Source}

_COLUMNS = (
    "faces.id, photo_id, x, y, faces.width, faces.height, source, person_id, confirmed, quality, weak,"
    " forgotten"
)


def named_faces(
    connection: sqlite3.Connection, where: str, *values: int | str, order: str = "faces.id"
) -> list[NamedFace]:
    """Faces for which a condition of ours holds.

    Args:
        connection: of a library.
        where: the condition, on `faces` and `people`.
        values: for its marks.
        order: by what they are sorted.
    """
    rows = connection.execute(
        f"SELECT {_COLUMNS}, name FROM faces LEFT JOIN people ON people.id = person_id"  # noqa: S608
        f" WHERE {where} ORDER BY {order}",
        values,
    )
    return [NamedFace(_face(row), row["name"]) for row in rows.fetchall()]


def _face(row: sqlite3.Row) -> Face:
    return Face(
        id=row["id"],
        photo_id=row["photo_id"],
        box=box_of(row),
        source=_SOURCES.get(row["source"], Source.DETECTED),
        person_id=row["person_id"],
        confirmed=bool(row["confirmed"]),
        quality=row["quality"],
        weak=bool(row["weak"]),
        forgotten=bool(row["forgotten"]),
    )
