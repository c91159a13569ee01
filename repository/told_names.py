"""Tables `told_names` and `name_files`: who other programs say is in photos, and where they say it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Mapping, Sequence

from models.geometry import Box
from models.region import Region
from models.told import ToldName
from models.written import Written
from repository.text import name_key, storable

_COLUMNS = (
    "told_names.id, told_names.photo_id, told_names.name, told_names.x, told_names.y, told_names.width,"
    " told_names.height, told_names.state"
)
_FORGOTTEN = "(forgotten = 1 AND person_id IS NULL)"
# Names without a box are of use where there is one face and one such name: else nobody can tell who is who.
_USABLE = (
    "(x IS NOT NULL OR (1 = (SELECT count(*) FROM faces WHERE photo_id = told_names.photo_id"  # noqa: S608
    f" AND (hidden = 0 OR {_FORGOTTEN}))"
    " AND 1 = (SELECT count(*) FROM told_names AS other WHERE other.photo_id = told_names.photo_id)))"
)
# In photos that are there and shown, in folders where faces are wanted.
_WHERE = (
    f"missing = 0 AND trashed IS NULL AND ignored = 0 AND shown_with IS NULL AND searched = 1 AND {_USABLE}"
)


class ToldNames:
    """What a person decides about them goes through the journal."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def of_photo(self, photo_id: int) -> list[ToldName]:
        """All that is told of a photo."""
        return self._read("photo_id = ?", photo_id)

    def ours(self, photo_id: int) -> list[tuple[str, Box | None]]:
        """What Kinframe itself has written of a photo: nobody else tells that."""
        rows = self._connection.execute("SELECT regions FROM written_names WHERE photo_id = ?", (photo_id,))
        written = [Written.from_json(row[0]) for row in rows]
        boxed = [(one.name, one.box) for own in written for one in (*own.regions, *own.microsoft)]
        return boxed + [(name, None) for own in written for name in own.people]

    def any_forgotten(self, photo_id: int) -> bool:
        """Whether there is a face in a photo of which nobody is to know any more whose it is."""
        where = f"photo_id = ? AND {_FORGOTTEN}"
        row = self._connection.execute(f"SELECT 1 FROM faces WHERE {where} LIMIT 1", (photo_id,)).fetchone()  # noqa: S608
        return row is not None

    def new(self) -> list[ToldName]:
        """Those of use nobody has said anything about, by photo."""
        return self._usable("state = 'new'")

    def unused(self) -> list[ToldName]:
        """Those of use that were not used, also those not wanted, by photo."""
        return self._usable("state <> 'used'")

    def open(self) -> set[int]:
        """The ids of all that were not used."""
        return {row[0] for row in self._connection.execute("SELECT id FROM told_names WHERE state <> 'used'")}

    def all_new(self) -> list[int]:
        """The ids of all nobody has said anything about, of use or not."""
        rows = self._connection.execute("SELECT id FROM told_names WHERE state = 'new' ORDER BY id")
        return [row[0] for row in rows]

    def add(
        self, photo_id: int, region: Region, *, used_for: int | None = None, refused: bool = False
    ) -> None:
        """Note that something is told of a photo, perhaps what is known of this face, or not wanted."""
        box = region.box
        unused = "refused" if refused else "new"
        where = (None,) * 4 if box is None else (box.x, box.y, box.width, box.height)
        self._connection.execute(
            "INSERT INTO told_names (photo_id, name, x, y, width, height, source, place, state, face_id)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                photo_id,
                storable(region.name),
                *where,
                region.source,
                region.place,
                unused if used_for is None else "used",
                used_for,
            ),
        )

    def remove(self, rows: Iterable[int]) -> None:
        """Take out what is not told any more."""
        self._connection.executemany("DELETE FROM told_names WHERE id = ?", [(row,) for row in rows])

    def remove_named(self, names: Collection[str], faces: Collection[int]) -> None:
        """Take out all that is told of these names, however they are spelt, or was used for these faces."""
        keys = {name_key(name) for name in names}
        rows = self._connection.execute("SELECT id, name, face_id FROM told_names").fetchall()
        self.remove(row[0] for row in rows if name_key(row[1]) in keys or row[2] in faces)

    def remove_all(self) -> None:
        """Take out everything."""
        self._connection.execute("DELETE FROM told_names")

    def files(self) -> dict[str, str]:
        """The files beside photos in which names were looked for: by path, size and time of change then."""
        return dict(self._connection.execute("SELECT path, stamp FROM name_files").fetchall())

    def note_files(self, seen: Mapping[str, str], gone: Collection[str]) -> None:
        """Note which of them were read, and which are not there any more."""
        self._connection.executemany(
            "INSERT INTO name_files (path, stamp) VALUES (?, ?)"
            " ON CONFLICT (path) DO UPDATE SET stamp = excluded.stamp",
            list(seen.items()),
        )
        self._connection.executemany("DELETE FROM name_files WHERE path = ?", [(path,) for path in gone])

    def faces_now(self, faces: Sequence[int]) -> dict[int, tuple[int | None, str | None]]:
        """By face, whose it is, and the name of that person."""
        rows = self._connection.execute(
            "SELECT faces.id, person_id, name FROM faces LEFT JOIN people ON people.id = person_id"
            " WHERE faces.id IN (SELECT value FROM json_each(?))",
            (json.dumps(sorted(faces)),),
        )
        return {row[0]: (row[1], row[2]) for row in rows}

    def _usable(self, state: str) -> list[ToldName]:
        sql = (
            f"SELECT {_COLUMNS} FROM told_names JOIN photos ON photos.id = photo_id"  # noqa: S608
            f" WHERE {state} AND {_WHERE} ORDER BY told_names.photo_id, told_names.id"
        )
        return [_told(row) for row in self._connection.execute(sql)]

    def _read(self, where: str, *values: int) -> list[ToldName]:
        sql = f"SELECT {_COLUMNS} FROM told_names WHERE {where} ORDER BY id"  # noqa: S608
        return [_told(row) for row in self._connection.execute(sql, values)]


def _told(row: sqlite3.Row) -> ToldName:
    box = None if row["x"] is None else Box(row["x"], row["y"], row["width"], row["height"])
    return ToldName(row["id"], row["photo_id"], row["name"], box, row["state"])
