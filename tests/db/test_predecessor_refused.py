"""What is no library of the old program, or a damaged one, is refused."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.db.old_program import Old, files_in, make, old, refusal
from tests.db.stage import Stage

__all__ = ["make", "old"]

FOREIGN = "This is not a library of the old program."
DAMAGED = "The file is damaged."


def _rows(old: Old) -> bytes:
    for number in range(200):
        old.crop("face_000", f"/photos/{number:04d}.jpg", "10,20,30,40")
    return old.file.read_bytes()


@pytest.mark.parametrize("keep", [0.9, 0.5, 0.1])
def test_a_truncated_database_is_damaged(old: Old, keep: float) -> None:
    whole = _rows(old)
    old.file.write_bytes(whole[: int(len(whole) * keep)])
    assert refusal(old.file) == f"{DAMAGED} ({old.file})"


def test_a_database_with_a_page_of_rubbish_is_damaged(old: Old) -> None:
    whole = _rows(old)
    old.file.write_bytes(whole[: 4096 * 3] + b"\xa5" * (len(whole) - 4096 * 3))
    assert refusal(old.file) == f"{DAMAGED} ({old.file})"


def test_a_damaged_schema_is_damaged(old: Old) -> None:
    with closing(sqlite3.connect(old.file)) as connection, connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("UPDATE sqlite_schema SET sql = 'CREATE TABLE oh dear' WHERE name = 'face_crops'")
    assert refusal(old.file) == f"{DAMAGED} ({old.file})"


@pytest.mark.parametrize("content", [b"", b"x", b"\xff\xd8\xff\xe0" * 5000, b"SQLite format 3\0"])
def test_what_is_no_database_is_refused(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "some.db"
    file.write_bytes(content)
    assert refusal(file) == f"{FOREIGN} ({file})"
    assert files_in(tmp_path) == {"some.db": content}


@pytest.mark.parametrize(
    "statement",
    [
        "PRAGMA user_version = 1",
        "CREATE TABLE photos (id INTEGER PRIMARY KEY, path TEXT)",
        "CREATE TABLE face_crops (id INTEGER PRIMARY KEY, project_id, branch_key, image_path)",
    ],
)
def test_a_database_without_the_tables_is_refused(tmp_path: Path, statement: str) -> None:
    file = tmp_path / "some.db"
    with closing(sqlite3.connect(file)) as connection:
        connection.execute(statement)
    assert refusal(file) == f"{FOREIGN} ({file})"


@pytest.mark.parametrize("table", ["face_branch_reps", "face_crops"])
def test_tables_of_that_name_with_other_columns_are_refused(old: Old, table: str) -> None:
    old.sql(f"ALTER TABLE {table} RENAME COLUMN project_id TO something")
    assert refusal(old.file) == f"{FOREIGN} ({old.file})"


def test_a_kinframe_library_is_refused_open_and_closed(people: Stage) -> None:
    sentence = f"This is a Kinframe library, not one of the old program. ({people.file})"
    assert refusal(people.file) == sentence
    people.library.close()
    before = files_in(people.folder)
    assert refusal(people.file) == sentence
    assert files_in(people.folder) == before
    people.reopen()
    people.check_sound()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no locks that closing a file drops")
def test_asking_about_the_open_library_keeps_its_locks(people: Stage) -> None:
    refusal(people.file)
    # If its lock were gone, another program would take itself for the last one and remove the WAL.
    script = (
        "import sqlite3, sys; sqlite3.connect(sys.argv[1]).execute('SELECT * FROM people').connection.close()"
    )
    subprocess.run([sys.executable, "-c", script, str(people.file)], check=True)
    assert people.file.with_name(people.file.name + "-wal").exists()


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "none.db", tmp_path):
        assert refusal(path) == f"There is no such file. ({path})"
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is forbidden to root")
def test_a_file_one_may_not_read_is_refused(old: Old) -> None:
    old.file.chmod(0)
    assert refusal(old.file).startswith("The file cannot be read")
