"""Of the old program's file nothing is unpickled, and nothing is written."""

from __future__ import annotations

import ast
import pickle
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from repository import predecessor
from repository.predecessor import read_predecessor
from tests.db.old_program import Old, files_in, make, old, refusal

__all__ = ["make", "old"]


def test_the_trap_would_spring(old: Old) -> None:
    pickle.loads(old.blob).close()  # noqa: S301 - shows that the checks of every test here can fail
    assert old.trap.exists()


def test_the_source_knows_no_pickle() -> None:
    source = Path(predecessor.__file__).read_text(encoding="utf-8")
    nodes = list(ast.walk(ast.parse(source)))
    imported = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    imported |= {str(node.module) for node in nodes if isinstance(node, ast.ImportFrom)}
    assert not {name.partition(".")[0] for name in imported} & {"pickle", "marshal", "shelve", "numpy"}


def test_blob_columns_are_never_asked_for(old: Old, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: set[str | None] = set()
    connect = sqlite3.connect

    def watched(*args: object, **options: object) -> sqlite3.Connection:
        connection: sqlite3.Connection = connect(*args, **options)  # type: ignore[call-overload]

        def allow(_action: int, _table: str | None, column: str | None, *_: object) -> int:
            asked.add(column)
            return sqlite3.SQLITE_OK

        connection.set_authorizer(allow)
        return connection

    old.branch("face_000", "Anna")
    old.crop("face_000", "/a.jpg", "10,20,30,40")
    monkeypatch.setattr(sqlite3, "connect", watched)
    read_predecessor(old.file)
    assert {"label", "image_path", "bbox"} <= asked
    assert not asked & {"centroid", "rep_thumb_png", "embedding"}


def test_a_closed_file_in_wal_mode_is_left_alone(old: Old) -> None:
    old.sql("PRAGMA journal_mode = WAL")
    old.branch("face_000", "Anna")
    assert [path.name for path in old.file.parent.iterdir()] == [old.file.name]
    assert [person.name for person in old.read().people] == ["Anna"]


def test_a_file_that_is_open_elsewhere_can_be_read(old: Old) -> None:
    old.sql("PRAGMA journal_mode = WAL")
    with closing(sqlite3.connect(old.file)) as writer:
        with writer:
            writer.execute("INSERT INTO face_branch_reps (branch_key, label) VALUES ('face_000', 'Anna')")
        before = set(files_in(old.file.parent))
        assert [person.name for person in read_predecessor(old.file).people] == ["Anna"]
        assert set(files_in(old.file.parent)) == before


@pytest.fixture
def killed(old: Old) -> Callable[..., Old]:
    """The old program killed in the middle of these statements."""

    def kill(*statements: str) -> Old:
        script = (
            "import os, sqlite3, sys\n"
            "connection = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
            "for statement in sys.argv[2:]: connection.execute(statement).fetchall()\n"
            "os._exit(0)\n"
        )
        subprocess.run([sys.executable, "-c", script, str(old.file), *statements], check=True)
        return old

    return kill


@pytest.mark.parametrize("with_shm", [True, False])
def test_what_a_killed_program_left_in_the_wal_is_read(killed: Callable[..., Old], with_shm: bool) -> None:
    old = killed(
        "PRAGMA journal_mode = WAL",
        "INSERT INTO face_branch_reps (branch_key, label) VALUES ('face_000', 'Anna')",
    )
    shm = old.file.with_name(old.file.name + "-shm")
    if not with_shm:
        shm.unlink()
    before = {name: data for name, data in files_in(old.file.parent).items() if name != shm.name}
    assert [person.name for person in read_predecessor(old.file).people] == ["Anna"]
    after = files_in(old.file.parent)
    assert (after.pop(shm.name, None) is not None) == with_shm
    assert after == before


def test_a_half_written_file_is_refused(killed: Callable[..., Old]) -> None:
    old = killed(
        "PRAGMA cache_size = 1",
        "PRAGMA cache_spill = 1",
        "BEGIN IMMEDIATE",
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)"
        " INSERT INTO face_crops (image_path) SELECT hex(randomblob(200)) FROM n",
    )
    before = files_in(old.file.parent)
    assert len(before) == 2  # the file and its journal
    assert refusal(old.file).startswith("The old program was interrupted")
    assert files_in(old.file.parent) == before


def test_a_file_somebody_is_writing_is_refused(old: Old, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(predecessor, "BUSY_SECONDS", 0.0)
    with closing(sqlite3.connect(old.file, isolation_level=None)) as writer:
        writer.execute("BEGIN EXCLUSIVE")
        assert refusal(old.file).startswith("Another program is using the file.")
