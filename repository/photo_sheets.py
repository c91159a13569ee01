"""What table `photos` and those beside it say of one photo, read together."""

from __future__ import annotations

import sqlite3

from config.language import tr
from models.errors import UnknownNameError
from models.photo_sheet import PhotoPart, PhotoSheet

_PART = "SELECT id, path, kind FROM photos"
_THERE = "trashed IS NULL AND ignored = 0"


class PhotoSheets:
    """Reads one sheet at a time; nothing is written here.

    Args:
        connection: of the library.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def of(self, photo_id: int) -> PhotoSheet:
        """All that is known of a photo's file.

        Raises:
            UnknownNameError: the photo is gone.
        """
        row = self._connection.execute(
            "SELECT size, format, camera, lens, latitude, longitude, shown_with, stack FROM photos"
            " WHERE id = ?",
            (photo_id,),
        ).fetchone()
        if row is None:
            raise UnknownNameError(tr("This photo is no longer in the library."))
        copies = self._connection.execute(
            "SELECT path FROM copies WHERE photo_id = ? ORDER BY path", (photo_id,)
        )
        return PhotoSheet(
            size=row["size"],
            format=row["format"],
            camera=row["camera"],
            lens=row["lens"],
            latitude=row["latitude"],
            longitude=row["longitude"],
            copies=tuple(copy["path"] for copy in copies),
            parts=self._together(photo_id, "shown_with", row["shown_with"]),
            stack=self._together(photo_id, "stack", row["stack"]),
        )

    def is_there(self, photo_id: int) -> bool:
        """Whether a photo has neither been thrown away nor been left out with its folder."""
        row = self._connection.execute(
            f"SELECT 1 FROM photos WHERE id = ? AND {_THERE}",  # noqa: S608 - constant text
            (photo_id,),
        ).fetchone()
        return row is not None

    def _together(self, photo_id: int, column: str, first: int | None) -> tuple[PhotoPart, ...]:
        """The others that belong to the same photo, which comes first."""
        top = photo_id if first is None else first
        rows = self._connection.execute(
            f"{_PART} WHERE (id = ?1 OR {column} = ?1) AND id <> ?2 AND {_THERE} ORDER BY id <> ?1, path",
            (top, photo_id),
        )
        return tuple(PhotoPart(row["id"], row["path"], row["kind"]) for row in rows)
