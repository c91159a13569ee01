"""Rows for exports, one after another: 500,000 photos are never in memory."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterator
from itertools import groupby
from typing import Any

from models.export import ExportItem
from repository.photos import PRESENT

Record = dict[str, Any]
_PHOTO = (
    "id",
    "path",
    "width",
    "height",
    "orientation",
    "taken_at",
    "format",
    "kind",
    "camera",
    "lens",
    "latitude",
    "longitude",
    "missing",
    "turn",
    "shown_with",
    "stack",
)
_FACES = (
    "SELECT photo_id, faces.id AS face, x, y, faces.width AS w, faces.height AS h, source, confirmed, unsure,"
    " person_id, key, name FROM faces LEFT JOIN people ON people.id = person_id"
    " WHERE hidden = 0 ORDER BY photo_id, faces.id"
)


class ExportRows:
    """Reads only; belongs to one library connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def of_people(self, people: Collection[int]) -> list[ExportItem]:
        """The photos at least one of these people is in, with the names of those who are."""
        rows = self._connection.execute(
            "SELECT DISTINCT photos.id, path, kind, coalesce(name, key) AS called FROM photos"  # noqa: S608
            " JOIN faces ON photo_id = photos.id JOIN people ON people.id = person_id"
            f" WHERE person_id IN (SELECT value FROM json_each(?)) AND hidden = 0"
            f" AND photos.id IN (SELECT id FROM photos WHERE {PRESENT})"
            " ORDER BY path, called",
            (json.dumps(sorted(people)),),
        )
        return [
            ExportItem(path, kind, tuple(row["called"] for row in found))
            for (_, path, kind), found in groupby(rows, key=lambda row: (row["id"], row["path"], row["kind"]))
        ]

    def photos_of(self, photos: Collection[int]) -> list[ExportItem]:
        """Some photos, with the names of everybody in them who has one."""
        rows = self._connection.execute(
            "SELECT DISTINCT photos.id, path, kind, name FROM photos"
            " LEFT JOIN faces ON photo_id = photos.id AND hidden = 0"
            " LEFT JOIN people ON people.id = person_id AND people.ignored = 0 AND people.unlisted = 0"
            " WHERE photos.id IN (SELECT value FROM json_each(?)) AND trashed IS NULL"
            " ORDER BY path, name",
            (json.dumps(sorted(photos)),),
        )
        return [
            ExportItem(path, kind, tuple(row["name"] for row in found if row["name"]))
            for (_, path, kind), found in groupby(rows, key=lambda row: (row["id"], row["path"], row["kind"]))
        ]

    def named_people(self) -> list[int]:
        """Everybody with a name whom nobody wants out of sight."""
        rows = self._connection.execute(
            "SELECT id FROM people WHERE name IS NOT NULL AND ignored = 0 AND unlisted = 0 ORDER BY id"
        )
        return [row["id"] for row in rows]

    def count(self) -> int:
        """How many photos `photos` gives."""
        return int(
            self._connection.execute("SELECT count(*) FROM photos WHERE trashed IS NULL").fetchone()[0]
        )

    def photos(self) -> Iterator[Record]:
        """Every photo with its faces, by id."""
        faces = groupby(self._connection.execute(_FACES), key=lambda row: row["photo_id"])
        number, group = next(faces, (None, iter(())))
        for row in self._connection.execute(
            f"SELECT {', '.join(_PHOTO)} FROM photos WHERE trashed IS NULL ORDER BY id"  # noqa: S608
        ):
            photo: Record = {name: row[name] for name in _PHOTO}
            photo["missing"] = bool(photo["missing"])
            while number is not None and number < row["id"]:
                number, group = next(faces, (None, iter(())))
            photo["faces"] = [_face(face) for face in group] if number == row["id"] else []
            yield photo

    def people(self) -> Iterator[Record]:
        """Everybody, by id."""
        for row in self._connection.execute(
            "SELECT id, key, name, born, ignored, unlisted, favourite, notes, nicknames,"
            " (SELECT json_group_array(circles.name) FROM members JOIN circles ON circles.id = circle_id"
            " WHERE person_id = people.id) AS circles FROM people ORDER BY id"
        ):
            yield {
                "id": row["id"],
                "key": row["key"],
                "name": row["name"],
                "born": row["born"],
                "ignored": bool(row["ignored"]),
                "hidden": bool(row["unlisted"]),
                "favourite": bool(row["favourite"]),
                "notes": row["notes"],
                "nicknames": row["nicknames"],
                "circles": json.loads(row["circles"]),
            }

    def decisions(self) -> Iterator[Record]:
        """What somebody said about a face and a person, and about two people."""
        for row in self._connection.execute("SELECT kind, face_id, person_id FROM decisions ORDER BY id"):
            yield {"kind": row["kind"], "face": row["face_id"], "person": row["person_id"], "other": None}
        for row in self._connection.execute("SELECT one, other FROM look_alikes ORDER BY id"):
            yield {"kind": "different_people", "face": None, "person": row["one"], "other": row["other"]}

    def steps(self) -> Iterator[Record]:
        """The history: what was decided when, in words."""
        for row in self._connection.execute("SELECT id, at, kind, text, undone FROM history ORDER BY id"):
            yield {
                "id": row["id"],
                "at": row["at"],
                "kind": row["kind"],
                "text": row["text"],
                "undone": bool(row["undone"]),
            }


def _face(row: sqlite3.Row) -> Record:
    return {
        "id": row["face"],
        "box": [round(row[side], 2) for side in ("x", "y", "w", "h")],
        "person": row["person_id"],
        "key": row["key"],
        "name": row["name"],
        "confirmed": bool(row["confirmed"]),
        "unsure": bool(row["unsure"]),
        "source": row["source"],
    }
