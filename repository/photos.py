"""Table `photos`."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable
from pathlib import Path, PurePath, PureWindowsPath
from typing import NamedTuple

from config.language import tr
from models.effort import Effort
from models.errors import UnknownNameError
from models.photo import FACTS_VERSION, FileStamp, Photo, PhotoFacts
from repository.clock import now
from repository.text import storable
from repository.within import Within, where

_AT_ONCE = 500
_COLUMNS = (
    "photos.id, path, photos.width, photos.height, orientation, taken_at, repeats, missing, kind, turn,"
    " shown_with, stack, (SELECT count(*) FROM faces WHERE photo_id = photos.id AND hidden = 0) AS faces"
)
# By day taken; photos without a date come last, in the order of their paths.
_ORDER = "ORDER BY taken_at IS NULL, taken_at DESC, path"
# Free of LIKE, whose wildcards may be part of a folder's name, and answered by the index of paths.
_BELOW = "path >= ?1 AND path < ?2"
# Where capitals do not count, the folder may be spelt in another way than its photos.
_BELOW_ON_WINDOWS = "path COLLATE NOCASE >= ?1 AND path COLLATE NOCASE < ?2"


PRESENT = "trashed IS NULL AND ignored = 0 AND shown_with IS NULL"
"""What can be found: not thrown away, in no folder left out, and no part of another photo."""
SHOWN = f"{PRESENT} AND stack IS NULL"
"""What stands among all the others: of a stack, the photo on top."""


class KnownFile(NamedTuple):
    """A file as it was when it was scanned, by which pack, and how hard it was looked at."""

    size: int
    mtime_ns: int
    pack_id: str
    effort: Effort

    def is_of(self, stamp: FileStamp, pack_id: str) -> bool:
        """Whether nothing about the file has changed since."""
        return (self.size, self.mtime_ns, self.pack_id) == (stamp.size, stamp.mtime_ns, pack_id)


class Photos:
    """Photos whose pixels could be read; the others are in Problems."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def known_files(self, within: Within | None = None) -> dict[str, KnownFile]:
        """Every file, or those within some folders, by path: what a rescan compares, without opening one."""
        there, values = where(within, self._connection, "photos")
        sql = f"SELECT path, size, mtime_ns, pack_id, effort FROM photos WHERE {there}"  # noqa: S608
        rows = self._all(sql, *values)
        efforts = {effort.value: effort for effort in Effort}
        return {
            row[0]: KnownFile(row[1], row[2], row[3], efforts.get(row[4], Effort.BALANCED)) for row in rows
        }

    def store(
        self,
        stamp: FileStamp,
        fingerprint: bytes,
        facts: PhotoFacts,
        pack_id: str,
        effort: Effort = Effort.BALANCED,
    ) -> int:
        """Add the photo or bring it up to date; returns its id, which stays. A copy it is no more."""
        values = {
            "path": str(stamp.path),
            "size": stamp.size,
            "mtime_ns": stamp.mtime_ns,
            "fingerprint": fingerprint,
            "width": facts.width,
            "height": facts.height,
            "orientation": facts.orientation,
            "taken_at": facts.taken_at,
            "format": facts.format,
            "pack_id": pack_id,
            "effort": effort.value,
            "kind": facts.kind,
            "camera": facts.camera,
            "lens": facts.lens,
            "latitude": facts.latitude,
            "longitude": facts.longitude,
            "likeness": facts.likeness,
            "screenshot": int(facts.screenshot),
            "facts_version": FACTS_VERSION,
        }
        names, marks = ", ".join(values), ", ".join("?" for _ in values)
        renewed = ", ".join(f"{name} = excluded.{name}" for name in values if name != "path")
        row = self._connection.execute(
            f"INSERT INTO photos ({names}, added_at) VALUES ({marks}, ?)"  # noqa: S608 - our own names
            f" ON CONFLICT (path) DO UPDATE SET {renewed} RETURNING id",
            (*values.values(), now()),
        ).fetchone()
        self._connection.execute("DELETE FROM copies WHERE path = ?", (str(stamp.path),))
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
            raise UnknownNameError(tr("This photo is no longer in the library."))
        return _photo(row)

    def by_path(self, path: Path) -> Photo:
        """The photo of this file, or of which this file is a copy.

        Raises:
            UnknownNameError: the file has not been scanned.
        """
        row = self._connection.execute(
            f"SELECT {_COLUMNS} FROM photos WHERE path = ?1"  # noqa: S608 - constant text
            " OR photos.id = (SELECT photo_id FROM copies WHERE path = ?1)",
            (storable(path),),
        ).fetchone()
        if row is None:
            raise UnknownNameError(
                tr("{path} is not in the library. Scan its folder first.", path=storable(path))
            )
        return _photo(row)

    def has(self, path: Path) -> bool:
        """Whether this file has been scanned."""
        return self.id_at(path) is not None

    def id_at(self, path: Path) -> int | None:
        """The photo of this very file; None for a copy of one and for an unknown file."""
        row = self._connection.execute("SELECT id FROM photos WHERE path = ?", (storable(path),)).fetchone()
        return None if row is None else int(row["id"])

    def size_at(self, path: Path) -> tuple[int, int] | None:
        """Width and height of the photo of this very file, upright, as it was scanned; None if unknown."""
        row = self._connection.execute(
            "SELECT width, height FROM photos WHERE path = ?", (storable(path),)
        ).fetchone()
        return None if row is None else (int(row["width"]), int(row["height"]))

    def is_content(self, path: Path, fingerprint: bytes) -> bool:
        """Whether this file had this content when it was scanned."""
        row = self._connection.execute(
            "SELECT fingerprint FROM photos WHERE path = ?", (storable(path),)
        ).fetchone()
        return row is not None and bytes(row["fingerprint"]) == fingerprint

    def below(self, folder: Path) -> list[int]:
        """The ids of the photos in a folder and all below it."""
        where, bounds = _below(folder)
        return [photo.id for photo in map(_photo, self._select(f"WHERE {where}", *bounds))]

    def count_below(self, folder: PurePath) -> tuple[int, int]:
        """How many photos of a folder and all below it are shown, and how many files are missing.

        In a folder that is left out it is how many there would be.
        """
        where, bounds = _below(folder)
        shown = f"trashed IS NULL AND shown_with IS NULL AND stack IS NULL AND {where}"
        row = self._connection.execute(
            f"SELECT (SELECT count(*) FROM photos WHERE {shown}),"  # noqa: S608 - constant text
            f" (SELECT count(*) FROM photos WHERE missing = 1 AND {where})",
            bounds,
        ).fetchone()
        return int(row[0]), int(row[1])

    def with_content(self, fingerprint: bytes) -> list[Photo]:
        """The photos with this content, wherever they were."""
        return [_photo(row) for row in self._select("WHERE fingerprint = ?", fingerprint)]

    def knows_content(self, fingerprint: bytes) -> bool:
        """Whether there is a photo with this content."""
        row = self._connection.execute(
            "SELECT 1 FROM photos WHERE fingerprint = ?", (fingerprint,)
        ).fetchone()
        return row is not None

    def has_size(self, size: int) -> bool:
        """Whether there is a photo whose file has so many bytes."""
        found = self._connection.execute("SELECT 1 FROM photos WHERE size = ? LIMIT 1", (size,)).fetchone()
        return found is not None

    def places(self, within: Within | None = None, also: Collection[int] = ()) -> list[tuple[int, str, bool]]:
        """(id, path, whether it was missing when its folder was last looked at) of photos, by id.

        Args:
            within: of those in these folders; of all if not given.
            also: ids of others.
        """
        there, values = where(within, self._connection, "photos")
        sql = f"SELECT id, path, missing FROM photos WHERE {there}"  # noqa: S608 - constant text
        if within is not None and also:
            sql += " UNION SELECT id, path, missing FROM photos WHERE id IN (SELECT value FROM json_each(?))"
            values += (json.dumps(sorted(also)),)
        rows = self._all(f"{sql} ORDER BY id", *values)
        return [(row[0], row[1], bool(row[2])) for row in rows]

    def set_missing(self, photos: Iterable[int], *, missing: bool) -> None:
        """Note that the files of these photos are, or are no longer, missing."""
        self._connection.executemany(
            "UPDATE photos SET missing = ? WHERE id = ?", [(int(missing), photo) for photo in sorted(photos)]
        )

    def count_missing(self) -> int:
        """How many are missing."""
        sql = "SELECT count(*) FROM photos WHERE missing = 1 AND trashed IS NULL"
        return int(self._connection.execute(sql).fetchone()[0])

    def remove(self, photo_id: int) -> None:
        """Forget a photo and its faces."""
        self._connection.execute("DELETE FROM photos WHERE id = ?", (photo_id,))

    def restamp(self, stamp: FileStamp) -> None:
        """Note that a file was touched, not changed."""
        self._connection.execute(
            "UPDATE photos SET size = ?, mtime_ns = ? WHERE path = ?",
            (stamp.size, stamp.mtime_ns, storable(stamp.path)),
        )

    def move(self, photo_id: int, path: Path, *, missing: bool = False) -> None:
        """Note that a photo's file lies elsewhere now; no other photo may be known there.

        A file is a photo or a copy of one, never both.
        """
        self._connection.execute(
            "UPDATE photos SET path = ?, missing = ? WHERE id = ?", (str(path), int(missing), photo_id)
        )
        self._connection.execute("DELETE FROM copies WHERE path = ?", (str(path),))

    def put_aside(self, photo_id: int) -> None:
        """Make a photo's path free for another: it is missing until its content is met again.

        It keeps its folder and its name, under a path below its own file: nothing can be there, and no
        walk finds a name with that ending.
        """
        path = self.stamp(photo_id).path
        self.move(photo_id, path / f"{path.name} (replaced, {photo_id})", missing=True)

    def all(self) -> list[Photo]:
        """Every photo that stands among the others, newest first."""
        return [_photo(row) for row in self._select(f"WHERE {SHOWN}")]

    def some(self, photos: Iterable[int]) -> list[Photo]:
        """Those of these photos that are there, whatever became of their files; in no order."""
        found: list[Photo] = []
        wanted = sorted(set(photos))
        for start in range(0, len(wanted), _AT_ONCE):
            block = wanted[start : start + _AT_ONCE]
            marks = ", ".join("?" for _ in block)
            found += [_photo(row) for row in self._select(f"WHERE photos.id IN ({marks})", *block)]
        return found

    def of_person(self, person_id: int) -> list[Photo]:
        """The photos this person is in, newest first."""
        where = (
            f"WHERE {PRESENT} AND photos.id IN"  # noqa: S608 - constant text
            " (SELECT photo_id FROM faces WHERE person_id = ? AND hidden = 0)"
        )
        return [_photo(row) for row in self._select(where, person_id)]

    def fingerprint(self, photo_id: int) -> bytes:
        """The content hash of the file as it was scanned."""
        row = self._connection.execute("SELECT fingerprint FROM photos WHERE id = ?", (photo_id,)).fetchone()
        return bytes(row["fingerprint"])

    def stamp(self, photo_id: int) -> FileStamp:
        """The file as it was when it was scanned."""
        row = self._connection.execute(
            "SELECT path, size, mtime_ns FROM photos WHERE id = ?", (photo_id,)
        ).fetchone()
        return FileStamp(Path(row["path"]), row["size"], row["mtime_ns"])

    def paths(self) -> dict[int, str]:
        """The path of every photo by its id."""
        return dict(self._connection.execute("SELECT id, path FROM photos").fetchall())

    def count(self) -> int:
        """How many there are, but for those somebody has thrown away."""
        sql = "SELECT (SELECT count(*) FROM photos) - (SELECT count(*) FROM photos WHERE trashed IS NOT NULL)"
        return int(self._connection.execute(sql).fetchone()[0])

    def _all(self, sql: str, *values: str) -> list[sqlite3.Row]:
        # Of many rows, one at a time takes three times as long: each is read under a guard of its own.
        return self._connection.execute(sql, values).fetchall()

    def _select(self, where: str, *values: int | bytes | str) -> list[sqlite3.Row]:
        sql = f"SELECT {_COLUMNS} FROM photos {where} {_ORDER}"  # noqa: S608 - constant text
        return self._connection.execute(sql, values).fetchall()


def _below(folder: PurePath) -> tuple[str, tuple[str, str]]:
    """A condition that holds for paths below a folder, and its two values."""
    on_windows = isinstance(folder, PureWindowsPath)
    separator = "\\" if on_windows else "/"
    first = storable(folder).removesuffix(separator)
    where = _BELOW_ON_WINDOWS if on_windows else _BELOW
    # The character after the separator ends what begins with it.
    return where, (first + separator, first + chr(ord(separator) + 1))


def _photo(row: sqlite3.Row) -> Photo:
    # By place, in the order of `_COLUMNS`: there may be 100,000, and by name a row takes twice as long.
    (
        number,
        path,
        width,
        height,
        orientation,
        taken_at,
        repeats,
        missing,
        kind,
        turn,
        leader,
        stack,
        faces,
    ) = row
    return Photo(
        number,
        path,
        width,
        height,
        orientation,
        taken_at,
        faces,
        bool(repeats),
        bool(missing),
        kind,
        turn,
        leader,
        stack,
    )
