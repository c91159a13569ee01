"""Small pictures in an SQLite file of their own, which may be deleted at any time.

One file instead of 100,000: it can be moved, measured and erased in one go, and reading a 10 kB
blob is faster than opening a file.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Literal, Self

from models.errors import LibraryError
from repository.connections import LibraryDamagedError, open_file, transaction

log = logging.getLogger("Thumbnails")

Kind = Literal["photo", "face"]

IN_MEMORY = Path(":memory:")

_SCHEMA = """CREATE TABLE IF NOT EXISTS pictures (
    kind TEXT NOT NULL CHECK (kind IN ('photo', 'face')),
    id   INTEGER NOT NULL,
    jpeg BLOB NOT NULL,
    PRIMARY KEY (kind, id)
) STRICT"""


class Thumbnails:
    """JPEGs by kind ("photo": long side 384; "face": a square chip) and id.

    Args:
        file: where they are kept.
        must_keep: False where it may be that nothing can be written.
    """

    def __init__(self, file: Path, *, must_keep: bool = True) -> None:
        self._file = file
        try:
            self._connection = _opened(file)
        except LibraryDamagedError as error:
            self._begin_anew(error)
        except LibraryError as error:
            if must_keep:
                raise
            # A disk that cannot be written: they are made each time, and kept as long as we run.
            log.warning("Small pictures are not kept: %s", error)
            self._connection = _opened(IN_MEMORY)

    def put(self, pictures: Iterable[tuple[Kind, int, bytes]]) -> None:
        """Store or replace pictures, if that is possible: what is missing is made when it is looked at."""
        self._write(
            "INSERT INTO pictures (kind, id, jpeg) VALUES (?, ?, ?)"
            " ON CONFLICT (kind, id) DO UPDATE SET jpeg = excluded.jpeg",
            list(pictures),
        )

    def get(self, kind: Kind, ids: Sequence[int]) -> dict[int, bytes]:
        """The pictures that exist, by id."""
        marks = ", ".join("?" for _ in ids)
        try:
            rows = self._connection.execute(
                f"SELECT id, jpeg FROM pictures WHERE kind = ? AND id IN ({marks})",  # noqa: S608
                (kind, *ids),
            )
            return dict(rows.fetchall())
        except LibraryDamagedError as error:
            self._begin_anew(error)
            return {}

    def remove(self, kind: Kind, ids: Iterable[int]) -> None:
        """Forget pictures."""
        self._write("DELETE FROM pictures WHERE kind = ? AND id = ?", [(kind, picture) for picture in ids])

    def clear(self) -> None:
        """Forget them all."""
        self._write("DELETE FROM pictures", [()])

    def _write(self, sql: str, rows: Sequence[tuple[object, ...]]) -> None:
        # A cache that is locked or full must never make a stored decision look as if it had failed.
        try:
            with transaction(self._connection):
                self._connection.executemany(sql, rows)
        except LibraryDamagedError as error:
            self._begin_anew(error)
        except LibraryError as error:
            log.warning("Small pictures could not be kept: %s", error)

    def _begin_anew(self, error: LibraryDamagedError) -> None:
        log.warning("The small pictures are made anew: %s", error)
        if hasattr(self, "_connection"):
            self._connection.close()
        for part in ("", "-wal", "-shm"):
            self._file.with_name(f"{self._file.name}{part}").unlink(missing_ok=True)
        self._connection = _opened(self._file)

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _opened(file: Path) -> sqlite3.Connection:
    connection = open_file(file, one_thread=True)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        # Losing a picture in a power cut costs a moment to make it again.
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute(_SCHEMA)
    except BaseException:
        connection.close()
        raise
    return connection
