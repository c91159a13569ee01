"""Files as the program ours descends from leaves them, every blob in them a trap."""

from __future__ import annotations

import pickle
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from models.errors import LibraryError
from repository.predecessor import OldLibrary, read_predecessor

COLUMNS = {
    "oldest": "",
    "four columns": ", bbox_x INTEGER, bbox_y INTEGER, bbox_w INTEGER, bbox_h INTEGER, confidence REAL",
    "text": ", bbox TEXT, confidence REAL, quality_score REAL, is_representative INTEGER, created_at TEXT",
}


class _Bomb:
    """Creates a file when it is unpickled."""

    def __init__(self, trap: Path) -> None:
        self.trap = trap

    def __reduce__(self) -> tuple[Callable[..., object], tuple[object, ...]]:
        return open, (str(self.trap), "w")


class Old:
    """A file as the old program leaves it; every blob in it is a trap."""

    def __init__(self, file: Path, kind: str) -> None:
        self.file = file
        self.kind = kind
        self.trap = file.parent / "trap"
        self.blob = pickle.dumps(_Bomb(self.trap))
        self.sql(
            "CREATE TABLE face_branch_reps (project_id INTEGER, branch_key TEXT, label TEXT, count INTEGER,"
            " centroid BLOB, rep_path TEXT, rep_thumb_png BLOB, PRIMARY KEY (project_id, branch_key))"
        )
        self.sql(
            "CREATE TABLE face_crops (id INTEGER PRIMARY KEY, project_id INTEGER, branch_key TEXT,"
            f" image_path TEXT, crop_path TEXT, embedding BLOB{COLUMNS[kind]})"
        )

    def sql(self, statement: str, *values: object) -> None:
        with closing(sqlite3.connect(self.file)) as connection, connection:
            connection.execute(statement, values)

    def branch(self, key: object, label: object = None, *, project: object = 1) -> None:
        self.sql(
            "INSERT INTO face_branch_reps VALUES (?, ?, ?, 1, ?, 'crop.png', ?)",
            *(project, key, label, self.blob, self.blob),
        )

    def crop(self, key: object, photo: object, box: object = None, *, project: object = 1) -> None:
        """A face; box is what the column or the four columns of this kind of file hold."""
        values = [project, key, photo, self.blob]
        columns = "project_id, branch_key, image_path, embedding"
        if isinstance(box, tuple):
            columns += ", bbox_x, bbox_y, bbox_w, bbox_h"
            values += box
        elif box is not None:
            columns += ", bbox"
            values.append(box)
        marks = ", ".join("?" * len(values))
        self.sql(f"INSERT INTO face_crops ({columns}) VALUES ({marks})", *values)  # noqa: S608

    def read(self) -> OldLibrary:
        """What is read, after checks that nothing on the disk has changed."""
        before = files_in(self.file.parent)
        try:
            return read_predecessor(self.file)
        finally:
            assert files_in(self.file.parent) == before
            assert not self.trap.exists()


@pytest.fixture
def make(tmp_path: Path) -> Callable[[str], Old]:
    folder = tmp_path / "50% old? #1 é"
    folder.mkdir()
    return lambda kind: Old(folder / "reference.db", kind)


@pytest.fixture
def old(make: Callable[[str], Old]) -> Old:
    return make("text")


def files_in(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def refusal(file: Path) -> str:
    with pytest.raises(LibraryError) as caught:
        read_predecessor(file)
    return str(caught.value)
