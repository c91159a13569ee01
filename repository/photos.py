"""Table `photos`."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

from models.errors import UnknownNameError
from models.photo import FileStamp, Photo, PhotoFacts
from repository.clock import now
from repository.text import storable

_COLUMNS = (
    "photos.id, path, photos.width, photos.height, orientation, taken_at,"
    " (SELECT count(*) FROM faces WHERE photo_id = photos.id AND hidden = 0) AS faces"
)
# By day taken; photos without a date come last, in the order of their paths.
_ORDER = "ORDER BY taken_at IS NULL, taken_at DESC, path"


class Photos:
    """Photos whose pixels could be read; the others are in Problems."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def stamps(self) -> dict[str, tuple[int, int, str]]:
        """Size, mtime_ns and pack id by path: what a rescan compares, without opening a file."""
        rows = self._connection.execute("SELECT path, size, mtime_ns, pack_id FROM photos")
        return {row[0]: (row[1], row[2], row[3]) for row in rows}

    def store(self, stamp: FileStamp, fingerprint: bytes, facts: PhotoFacts, pack_id: str) -> int:
        """Add the photo or bring it up to date; returns its id, which stays."""
        row = self._connection.execute(
            "INSERT INTO photos (path, size, mtime_ns, fingerprint, width, height, orientation, taken_at,"
            " format, pack_id, added_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (path) DO UPDATE SET size = excluded.size, mtime_ns = excluded.mtime_ns,"
            " fingerprint = excluded.fingerprint, width = excluded.width, height = excluded.height,"
            " orientation = excluded.orientation, taken_at = excluded.taken_at, format = excluded.format,"
            " pack_id = excluded.pack_id RETURNING id",
            (
                str(stamp.path),
                stamp.size,
                stamp.mtime_ns,
                fingerprint,
                facts.width,
                facts.height,
                facts.orientation,
                facts.taken_at,
                facts.format,
                pack_id,
                now(),
            ),
        ).fetchone()
        return int(row["id"])

    def get(self, photo_id: int) -> Photo:
        """The photo with this id.

        Raises:
            UnknownNameError: there is none.
        """
        row = self._connection.execute(
            f"SELECT {_COLUMNS} FROM photos WHERE id = ?",  # noqa: S608 - constant text
            (photo_id,),
        ).fetchone()
        if row is None:
            raise UnknownNameError("This photo is no longer in the library.")
        return _photo(row)

    def by_path(self, path: Path) -> Photo:
        """The photo of this file.

        Raises:
            UnknownNameError: the file has not been scanned.
        """
        row = self._connection.execute(
            f"SELECT {_COLUMNS} FROM photos WHERE path = ?",  # noqa: S608 - constant text
            (storable(path),),
        ).fetchone()
        if row is None:
            raise UnknownNameError(f"{storable(path)} is not in the library. Scan its folder first.")
        return _photo(row)

    def has(self, path: Path) -> bool:
        """Whether this file has been scanned."""
        row = self._connection.execute("SELECT 1 FROM photos WHERE path = ?", (storable(path),)).fetchone()
        return row is not None

    def with_content(self, fingerprint: bytes) -> list[Photo]:
        """The photos with this content, wherever they were."""
        return [_photo(row) for row in self._select("WHERE fingerprint = ?", fingerprint)]

    def restamp(self, stamp: FileStamp) -> None:
        """Note that a file was touched, not changed."""
        self._connection.execute(
            "UPDATE photos SET size = ?, mtime_ns = ? WHERE path = ?",
            (stamp.size, stamp.mtime_ns, storable(stamp.path)),
        )

    def move(self, photo_id: int, path: Path) -> None:
        """Note that a photo's file lies elsewhere now."""
        self._connection.execute("UPDATE photos SET path = ? WHERE id = ?", (str(path), photo_id))

    def all(self) -> list[Photo]:
        """Every photo, newest first."""
        return [_photo(row) for row in self._select("")]

    def of_person(self, person_id: int) -> list[Photo]:
        """The photos this person is in, newest first."""
        where = "WHERE photos.id IN (SELECT photo_id FROM faces WHERE person_id = ? AND hidden = 0)"
        return [_photo(row) for row in self._select(where, person_id)]

    def fingerprint(self, photo_id: int) -> bytes:
        """The content hash of the file as it was scanned."""
        row = self._connection.execute("SELECT fingerprint FROM photos WHERE id = ?", (photo_id,)).fetchone()
        return bytes(row["fingerprint"])

    def paths(self) -> dict[int, str]:
        """The path of every photo by its id."""
        return dict(self._connection.execute("SELECT id, path FROM photos").fetchall())

    def count(self) -> int:
        """How many there are."""
        return int(self._connection.execute("SELECT count(*) FROM photos").fetchone()[0])

    def _select(self, where: str, *values: int | bytes) -> Iterator[sqlite3.Row]:
        return self._connection.execute(f"SELECT {_COLUMNS} FROM photos {where} {_ORDER}", values)  # noqa: S608


def _photo(row: sqlite3.Row) -> Photo:
    return Photo(
        id=row["id"],
        path=Path(row["path"]),
        width=row["width"],
        height=row["height"],
        orientation=row["orientation"],
        taken_at=row["taken_at"],
        faces=row["faces"],
    )
