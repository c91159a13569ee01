"""The tables refuse what the program must never write, whoever writes it."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from repository.migrating import APPLICATION_ID
from tests.db.stage import Stage

TABLES = {
    "meta",
    "folders",
    "photos",
    "problems",
    "people",
    "faces",
    "decisions",
    "history",
    "next_vectors",
} | {
    "looks",
    "waiting",
    "settled",
    "look_alikes",
    "history_rows",
    "copies",
    "circles",
    "members",
    "searches",
    "cards",
    "unstacked",
    "set_aside",
    "folder_rules",
    "told_names",
    "name_files",
    "written_names",
}


@pytest.fixture
def connection(people: Stage) -> sqlite3.Connection:
    """A plain connection with the program's own settings for checks and foreign keys."""
    connection = people.library._connection
    assert connection.execute("PRAGMA foreign_keys").fetchone()[0] == 1
    return connection


def test_every_table_is_strict(people: Stage) -> None:
    found = {str(name): strict for name, strict in people.sql("SELECT name, strict FROM pragma_table_list")}
    assert {name for name in found if not name.startswith("sqlite_")} == TABLES
    assert all(found[name] == 1 for name in TABLES)


def test_the_file_says_what_it_is(people: Stage) -> None:
    assert people.value("PRAGMA application_id") == APPLICATION_ID
    assert people.value("PRAGMA journal_mode") == "wal"


@pytest.mark.parametrize(
    ("statement", "why"),
    [
        ("UPDATE people SET centroid = x'00' WHERE id = 1", "CHECK"),
        ("UPDATE people SET centroid = zeroblob(4 * dim + 4) WHERE id = 1", "CHECK"),
        ("UPDATE people SET centroid = zeroblob(256), dim = NULL WHERE id = 1", "CHECK"),
        ("UPDATE people SET centroid = zeroblob(256), pack_id = NULL WHERE id = 1", "CHECK"),
        ("UPDATE people SET centroid = 'text' WHERE id = 1", "TEXT value in BLOB"),
        ("UPDATE people SET dim = 0 WHERE id = 1", "CHECK"),
        ("UPDATE people SET name = '' WHERE id = 1", "CHECK"),
        ("UPDATE people SET decided = 2 WHERE id = 1", "CHECK"),
        ("UPDATE people SET cover_face_id = 999 WHERE id = 1", "FOREIGN KEY"),
        ("UPDATE people SET key = 'face_001' WHERE id = 1", "UNIQUE"),
        ("UPDATE faces SET embedding = x'80' WHERE id = 1", "CHECK"),
        ("UPDATE faces SET embedding = NULL WHERE id = 1", "NOT NULL"),
        ("UPDATE faces SET landmarks = zeroblob(39) WHERE id = 1", "CHECK"),
        ("UPDATE faces SET width = 0 WHERE id = 1", "CHECK"),
        ("UPDATE faces SET person_id = 999 WHERE id = 1", "FOREIGN KEY"),
        ("UPDATE faces SET photo_id = 999 WHERE id = 1", "FOREIGN KEY"),
        ("UPDATE faces SET source = 'guessed' WHERE id = 1", "CHECK"),
        ("UPDATE faces SET confirmed = 'yes' WHERE id = 1", "TEXT value in INTEGER"),
        ("INSERT INTO decisions (kind, face_id, person_id) VALUES ('maybe', 1, 2)", "CHECK"),
        ("INSERT INTO decisions (kind, face_id, person_id) VALUES ('kept_as_new', 1, 99)", "FOREIGN KEY"),
        ("UPDATE photos SET fingerprint = x'00' WHERE id = 1", "CHECK"),
        ("UPDATE photos SET orientation = 9 WHERE id = 1", "CHECK"),
        ("INSERT INTO folders (path, state, added_at) VALUES ('/a', 'lost', '')", "CHECK"),
    ],
)
def test_nonsense_is_refused(connection: sqlite3.Connection, statement: str, why: str) -> None:
    with pytest.raises(sqlite3.IntegrityError, match=why):
        connection.execute(statement)


def test_a_refusal_stands_once(connection: sqlite3.Connection) -> None:
    twice = "INSERT INTO decisions (kind, face_id, person_id) VALUES ('kept_as_new', 1, 2)"
    connection.execute(twice)
    with pytest.raises(sqlite3.IntegrityError, match="UNIQUE"):
        connection.execute(twice)


def test_a_photo_takes_its_faces_and_their_refusals_along(people: Stage) -> None:
    connection = people.library._connection
    connection.execute("INSERT INTO decisions (kind, face_id, person_id) VALUES ('kept_as_new', 1, 2)")
    connection.execute("DELETE FROM photos WHERE id = 1")
    assert people.value("SELECT count(*) FROM faces WHERE id = 1") == 0
    assert people.value("SELECT count(*) FROM decisions") == 0


def test_ids_are_never_used_twice(people: Stage) -> None:
    connection = people.library._connection
    for table, insert in {
        "people": "INSERT INTO people (key) VALUES ('again') RETURNING id",
        "photos": "INSERT INTO photos"
        " (path, size, mtime_ns, fingerprint, width, height, orientation, format, pack_id, added_at)"
        " VALUES ('again', 1, 1, zeroblob(16), 1, 1, 1, 'JPEG', 'x', '') RETURNING id",
    }.items():
        (last,) = connection.execute(f"SELECT max(id) FROM {table}").fetchone()  # noqa: S608
        connection.execute(f"DELETE FROM {table} WHERE id = ?", (last,))  # noqa: S608
        assert connection.execute(insert).fetchone()[0] == last + 1


def test_a_centroid_is_the_vectors_own_bytes(people: Stage) -> None:
    blob = people.centroid(1)
    assert isinstance(blob, bytes)
    assert len(blob) == 4 * people.pack.dim
    assert blob == people.expected_centroid(1)


def test_the_file_lies_where_it_was_asked_for(people: Stage, tmp_path: Path) -> None:
    names = {path.name for path in (tmp_path / "library").iterdir()}
    assert {"kinframe.sqlite3", "thumbnails.sqlite3"} <= names
    people.library.close()
    assert {path.name for path in (tmp_path / "library").iterdir()} == {
        "kinframe.sqlite3",
        "kinframe.lock",
        "thumbnails.sqlite3",
    }
