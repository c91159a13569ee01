"""The folders a person chose, and the files in them that could not be used."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from pathlib import Path
from typing import Literal

from models.effort import Effort
from models.photo import Problem
from repository.clock import now
from repository.text import storable

State = Literal["scanning", "done", "stopped"]


class Folders:
    """Table `folders`."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def mark(self, folders: Iterable[Path], state: State) -> None:
        """Remember the folders and how far their scan has come."""
        self._connection.executemany(
            "INSERT INTO folders (path, state, added_at) VALUES (?, ?, ?)"
            " ON CONFLICT (path) DO UPDATE SET state = excluded.state",
            [(storable(folder), state, now()) for folder in folders],
        )

    def want(self, folder: Path, effort: Effort) -> None:
        """Ask that all photos of a chosen folder be looked at at least that hard, now and from now on."""
        self._connection.execute(
            "UPDATE folders SET effort = ? WHERE path = ?", (effort.value, storable(folder))
        )

    def wanted(self) -> dict[Path, Effort]:
        """The folders somebody asked to have looked at in a certain way."""
        efforts = {effort.value: effort for effort in Effort}
        rows = self._connection.execute("SELECT path, effort FROM folders WHERE effort IS NOT NULL")
        return {Path(row["path"]): efforts[row["effort"]] for row in rows if row["effort"] in efforts}

    def containing(self, path: Path) -> Path | None:
        """The innermost chosen folder that holds this file."""
        holding = [folder for folder in self.all() if path.is_relative_to(folder)]
        return max(holding, key=lambda folder: len(folder.parts), default=None)

    def rename(self, moves: list[tuple[str, str]]) -> None:
        """Note (new, old) paths; a folder chosen under both names is one."""
        self._connection.executemany("UPDATE OR REPLACE folders SET path = ? WHERE path = ?", moves)

    def set_volume(self, folder: Path, volume: str, mount: Path) -> None:
        """Note the disk a chosen folder is on, and where that is mounted."""
        self._connection.execute(
            "UPDATE folders SET volume = ?, mount = ? WHERE path = ?",
            (volume, storable(mount), storable(folder)),
        )

    def volumes(self) -> set[tuple[str, Path]]:
        """The disks folders were last seen on: id, and where each was mounted."""
        rows = self._connection.execute("SELECT DISTINCT volume, mount FROM folders WHERE volume IS NOT NULL")
        return {(row["volume"], Path(row["mount"])) for row in rows}

    def on_volume(self, volume: str, mount: Path) -> list[Path]:
        """The chosen folders last seen on a disk while it was mounted there."""
        rows = self._connection.execute(
            "SELECT path FROM folders WHERE volume = ? AND mount = ? ORDER BY id", (volume, storable(mount))
        )
        return [Path(row["path"]) for row in rows]

    def unfinished(self) -> list[Path]:
        """Folders whose last scan did not reach its end."""
        rows = self._connection.execute("SELECT path FROM folders WHERE state <> 'done' ORDER BY id")
        return [Path(row["path"]) for row in rows]

    def all(self, *, state: State | None = None) -> list[Path]:
        """The chosen folders, oldest first; only those in the given state if one is given."""
        rows = self._connection.execute(
            "SELECT path FROM folders WHERE ?1 IS NULL OR state = ?1 ORDER BY id", (state,)
        )
        return [Path(row["path"]) for row in rows]


class Problems:
    """Table `problems`: one sentence a path, gone once the file can be used."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def record(self, problem: Problem) -> None:
        """Keep the newest sentence of this path."""
        self._connection.execute(
            "INSERT INTO problems (path, sentence, seen_at) VALUES (?, ?, ?)"
            " ON CONFLICT (path) DO UPDATE SET sentence = excluded.sentence, seen_at = excluded.seen_at",
            (storable(problem.path), problem.sentence, now()),
        )

    def clear(self, path: Path) -> None:
        """Forget the problem of this path, if it had one."""
        self._connection.execute("DELETE FROM problems WHERE path = ?", (storable(path),))

    def rename(self, moves: list[tuple[str, str]]) -> None:
        """Note (new, old) paths."""
        self._connection.executemany("UPDATE OR REPLACE problems SET path = ? WHERE path = ?", moves)

    def forget(self, paths: Iterable[Path]) -> None:
        """Forget the problems of these paths."""
        for path in paths:
            self.clear(path)

    def all(self) -> list[Problem]:
        """Every problem, by path."""
        rows = self._connection.execute("SELECT path, sentence FROM problems ORDER BY path")
        return [Problem(Path(row["path"]), row["sentence"]) for row in rows]

    def count(self) -> int:
        """How many files have one."""
        return int(self._connection.execute("SELECT count(*) FROM problems").fetchone()[0])
