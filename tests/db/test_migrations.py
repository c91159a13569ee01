"""Opening a library: made, migrated whole or not at all, or refused with a sentence."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from models.errors import LibraryError, LibraryTooNewError
from repository import migrating
from repository.connections import LibraryDamagedError
from repository.database import connect
from repository.library import Library
from repository.migrating import MIGRATIONS

FIRST = (MIGRATIONS / "0001_initial.sql").read_text(encoding="utf-8")


def _schema(file: Path) -> tuple[object, ...]:
    connection = sqlite3.connect(file)
    try:
        rows = connection.execute("SELECT type, name, sql FROM sqlite_schema ORDER BY name").fetchall()
        return connection.execute("PRAGMA user_version").fetchone()[0], rows
    finally:
        connection.close()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "some" / "new folder" / "kinframe.sqlite3"


@pytest.fixture
def migrations(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of migrations that begins with the real first one."""
    folder = tmp_path / "migrations"
    folder.mkdir()
    (folder / "0001_initial.sql").write_text(FIRST, encoding="utf-8")
    monkeypatch.setattr(migrating, "MIGRATIONS", folder)
    return folder


def test_a_fresh_file_gets_the_newest_schema_and_its_folder(file: Path) -> None:
    connect(file).close()
    version, rows = _schema(file)
    assert version == len(list(MIGRATIONS.glob("*.sql")))
    assert rows


def test_opening_again_changes_nothing(file: Path) -> None:
    connect(file).close()
    before = _schema(file), file.read_bytes()
    connect(file).close()
    assert (_schema(file), file.read_bytes()) == before


@pytest.mark.parametrize("version", range(1, len(list(MIGRATIONS.glob("*.sql")))))
def test_every_old_version_reaches_the_newest_schema_with_its_data(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, version: int
) -> None:
    old, fresh, before = tmp_path / "old.sqlite3", tmp_path / "fresh.sqlite3", tmp_path / "before"
    before.mkdir()
    for step in sorted(MIGRATIONS.glob("*.sql"))[:version]:
        (before / step.name).write_text(step.read_text(encoding="utf-8"), encoding="utf-8")
    with monkeypatch.context() as patched:
        patched.setattr(migrating, "MIGRATIONS", before)
        connection = connect(old)
        connection.execute("INSERT INTO people (key, name) VALUES ('face_000', 'Sarah')")
        connection.close()
    connection = connect(old)
    row = connection.execute("SELECT name, born, ignored FROM people").fetchone()
    assert tuple(row) == ("Sarah", None, 0)
    connection.close()
    connect(fresh).close()
    assert _columns(old) == _columns(fresh)


def _columns(file: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every table's columns, and every index and trigger: SQLite writes ALTERed tables down otherwise."""
    connection = sqlite3.connect(file)
    try:
        names = [row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        found = {name: connection.execute(f"PRAGMA table_info({name})").fetchall() for name in names}
        rest = "SELECT type, name, sql FROM sqlite_schema WHERE type <> 'table' ORDER BY name"
        return found | {"": connection.execute(rest).fetchall()}
    finally:
        connection.close()


def test_a_newer_file_is_refused_and_not_touched(file: Path) -> None:
    connection = connect(file)
    connection.execute("PRAGMA user_version = 999")
    connection.close()
    before = file.read_bytes()
    with pytest.raises(LibraryTooNewError, match=r"A newer version of Kinframe wrote this library\. Update"):
        connect(file)
    assert file.read_bytes() == before


def test_an_old_file_reaches_the_same_schema_as_a_fresh_one(tmp_path: Path, migrations: Path) -> None:
    old, fresh = tmp_path / "old.sqlite3", tmp_path / "fresh.sqlite3"
    connection = connect(old)
    connection.execute("INSERT INTO people (key, name) VALUES ('face_000', 'Sarah')")
    connection.close()
    (migrations / "0002_more.sql").write_text(
        "-- A semicolon; in a comment.\nCREATE TABLE more (id INTEGER PRIMARY KEY) STRICT;\n"
        "INSERT INTO more VALUES (1);\n"
    )
    (migrations / "0003_nick.sql").write_text("ALTER TABLE people ADD COLUMN nick TEXT;\n")
    connection = connect(old)
    assert connection.execute("SELECT name, nick FROM people").fetchone()["name"] == "Sarah"
    connection.close()
    connect(fresh).close()
    assert _schema(old) == _schema(fresh)
    assert _schema(old)[0] == 3


def test_a_migration_that_fails_half_way_leaves_nothing(tmp_path: Path, migrations: Path) -> None:
    file = tmp_path / "library.sqlite3"
    connect(file).close()
    before = _schema(file)
    (migrations / "0002_broken.sql").write_text(
        "CREATE TABLE more (id INTEGER PRIMARY KEY) STRICT;\nINSERT INTO nowhere VALUES (1);\n"
    )
    with pytest.raises(LibraryDamagedError) as error:
        connect(file)
    assert "nowhere" in str(error.value.__cause__)
    assert _schema(file) == before


def test_a_last_statement_without_its_semicolon_is_not_lost(tmp_path: Path, migrations: Path) -> None:
    (migrations / "0002_more.sql").write_text("CREATE TABLE a (b TEXT);\nCREATE TABLE c (d TEXT)\n-- end")
    connection = connect(tmp_path / "library.sqlite3")
    assert connection.execute("SELECT count(*) FROM c").fetchone()[0] == 0
    connection.close()


@pytest.mark.parametrize("version", [0, 1, 7])
def test_another_programs_database_is_refused_and_not_touched(file: Path, version: int) -> None:
    file.parent.mkdir(parents=True)
    connection = sqlite3.connect(file)
    connection.execute("CREATE TABLE songs (title TEXT)")
    connection.execute(f"PRAGMA user_version = {version}")
    connection.commit()
    connection.close()
    before = file.read_bytes()
    with pytest.raises(LibraryError, match="a database of another program"):
        connect(file)
    assert file.read_bytes() == before
    assert [path.name for path in file.parent.iterdir()] == [file.name]


@pytest.mark.parametrize(
    "content", [b"Dear diary, today I took photos.\n" * 100, b"\x89PNG\r\n\x1a\n" + bytes(4096)]
)
def test_a_file_that_is_no_database_is_refused_and_not_touched(file: Path, content: bytes) -> None:
    file.parent.mkdir(parents=True)
    file.write_bytes(content)
    with pytest.raises(LibraryError, match=r"This file is not a Kinframe library\. .*kinframe\.sqlite3"):
        connect(file)
    assert file.read_bytes() == content


def test_a_folder_of_that_name_is_refused(file: Path) -> None:
    file.mkdir(parents=True)
    with pytest.raises(LibraryError, match="cannot be opened"):
        connect(file)


def test_a_folder_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a file").write_text("in the way")
    with pytest.raises(LibraryError, match="The library's folder cannot be made"):
        connect(tmp_path / "a file" / "library.sqlite3")


def test_an_empty_file_becomes_a_library(file: Path) -> None:
    file.parent.mkdir(parents=True)
    file.touch()
    connect(file).close()
    assert _schema(file)[0] == len(list(MIGRATIONS.glob("*.sql")))


def test_a_damaged_page_is_a_sentence(tmp_path: Path) -> None:
    file = tmp_path / "kinframe.sqlite3"
    connect(file).close()
    content = bytearray(file.read_bytes())
    content[100:400] = bytes(300)
    file.write_bytes(content)
    with pytest.raises(LibraryError, match="damaged"):
        Library(file, tmp_path / "thumbnails.sqlite3")


@pytest.mark.parametrize("content", [b"no pictures here, " * 500, b""])
def test_damaged_thumbnails_are_made_anew(tmp_path: Path, content: bytes) -> None:
    pictures = tmp_path / "thumbnails.sqlite3"
    pictures.write_bytes(content)
    with Library(tmp_path / "kinframe.sqlite3", pictures) as library:
        library.thumbnails.put([("photo", 1, b"jpeg")])
        assert library.thumbnails.get("photo", [1, 2]) == {1: b"jpeg"}
        library.thumbnails.remove("photo", [1])
        assert library.thumbnails.get("photo", [1, 2]) == {}


def test_a_library_that_does_not_open_holds_no_file(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(LibraryError):
        Library(tmp_path / "kinframe.sqlite3", tmp_path / "folder")
    # A connection left open would keep the journal beside the file.
    assert {path.name for path in tmp_path.iterdir()} == {"kinframe.sqlite3", "kinframe.lock", "folder"}
