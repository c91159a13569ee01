"""Whose names go into which files, and what was written there: tables `faces`, `people`, `written_names`."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

from models.geometry import Box
from models.photo import FileStamp
from models.written import NamedBox, PhotoNames, Written
from repository.clock import now
from repository.text import storable

NAMED = (
    "people.name IS NOT NULL AND people.name <> '' AND people.ignored = 0 AND people.unlisted = 0"
    " AND faces.hidden = 0"
)
"""What is said of others: people with a name, whom nobody wants out of sight."""
_THERE = "photos.missing = 0 AND photos.trashed IS NULL AND photos.ignored = 0"


class NamesOut:
    """Reads, and what a file written by us changes; belongs to one library connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def photos(self) -> list[int]:
        """The photos with a name to write, or with one of ours to take back; by id."""
        rows = self._connection.execute(
            "SELECT id FROM photos WHERE (id IN"  # noqa: S608 - constant text
            f" (SELECT photo_id FROM faces JOIN people ON people.id = person_id WHERE {NAMED})"
            f" OR id IN (SELECT photo_id FROM written_names)) AND {_THERE} ORDER BY id"
        )
        return [row[0] for row in rows]

    def count(self, photos: Collection[int] | None = None) -> tuple[int, int]:
        """How many photos have a name to write, and how many names that are; of some photos or of all."""
        wanted = "" if photos is None else " AND photos.id IN (SELECT value FROM json_each(?))"
        row = self._connection.execute(
            "SELECT count(DISTINCT photos.id), count(*) FROM photos JOIN faces ON photo_id = photos.id"  # noqa: S608
            f" JOIN people ON people.id = person_id WHERE {NAMED} AND {_THERE}{wanted}",
            () if photos is None else (json.dumps(sorted(photos)),),
        ).fetchone()
        return int(row[0]), int(row[1])

    def names(self, photos: Collection[int]) -> list[PhotoNames]:
        """Who is to be written for these photos, from left to right; photos that are away are left out."""
        wanted = json.dumps(sorted(photos))
        found = {
            row["id"]: PhotoNames(
                row["id"], row["path"], row["width"], row["height"], row["orientation"], row["kind"]
            )
            for row in self._connection.execute(
                "SELECT id, path, width, height, orientation, kind FROM photos"  # noqa: S608 - constant text
                f" WHERE id IN (SELECT value FROM json_each(?)) AND {_THERE} ORDER BY id",
                (wanted,),
            )
        }
        rows = self._connection.execute(
            "SELECT photo_id, name, x, y, faces.width, faces.height FROM faces"  # noqa: S608 - constant text
            " JOIN people ON people.id = person_id"
            f" WHERE photo_id IN (SELECT value FROM json_each(?)) AND {NAMED} ORDER BY photo_id, x, faces.id",
            (wanted,),
        )
        people: dict[int, list[NamedBox]] = {}
        for photo, name, *sides in rows:
            people.setdefault(photo, []).append(NamedBox(name, Box(*sides)))
        return [replace(one, people=tuple(people.get(number, ()))) for number, one in found.items()]

    def written(self, photo_id: int) -> dict[str, Written]:
        """By path, what was written for a photo."""
        rows = self._connection.execute(
            "SELECT path, regions FROM written_names WHERE photo_id = ?", (photo_id,)
        )
        return {row["path"]: Written.from_json(row["regions"]) for row in rows}

    def note(self, photo_id: int, file: Path, written: Written) -> None:
        """Remember what of a file is ours; nothing is forgotten about a file that has nothing of us."""
        path = storable(file)
        if not written:
            self._connection.execute("DELETE FROM written_names WHERE path = ?", (path,))
            return
        self._connection.execute(
            "INSERT INTO written_names (photo_id, path, regions, written_at) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (path) DO UPDATE SET photo_id = excluded.photo_id, regions = excluded.regions,"
            " written_at = excluded.written_at",
            (photo_id, path, written.to_json(), now()),
        )

    def remove_named(self, names: Collection[str]) -> None:
        """Forget that these names were written into files; there they stay."""
        rows = self._connection.execute("SELECT photo_id, path, regions FROM written_names").fetchall()
        for row in rows:
            before = Written.from_json(row["regions"])
            if (left := before.without(names)) != before:
                self.note(row["photo_id"], Path(row["path"]), left)

    def remove_all(self) -> None:
        """Forget all that was written into files; there it stays."""
        self._connection.execute("DELETE FROM written_names")

    def renew_content(self, photo_id: int, stamp: FileStamp, fingerprint: bytes) -> None:
        """Note that we ourselves have changed a photo's file: its pixels are the same.

        Its copies are what it was before, and stay copies of it.
        """
        self._connection.execute(
            "UPDATE copies SET fingerprint = (SELECT fingerprint FROM photos WHERE id = photo_id)"
            " WHERE photo_id = ? AND fingerprint IS NULL",
            (photo_id,),
        )
        self._connection.execute(
            "UPDATE photos SET size = ?, mtime_ns = ?, fingerprint = ? WHERE id = ? AND path = ?",
            (stamp.size, stamp.mtime_ns, fingerprint, photo_id, storable(stamp.path)),
        )
