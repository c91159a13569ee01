"""Backups hold what the library held at one moment, whoever writes meanwhile."""

from __future__ import annotations

import shutil
import sqlite3
import threading
from contextlib import closing
from itertools import pairwise
from pathlib import Path

import pytest

from repository import backup_files, database, migrating
from repository.backups import Backups
from repository.migrating import MIGRATIONS
from services.naming import name_person
from tests.db.copies import backups, everything, fill, large, made, names_in, run
from tests.db.stage import Stage

__all__ = ["backups", "large"]


def test_a_backup_holds_what_the_library_holds(people: Stage, backups: Backups) -> None:
    name_person(people.library, people.pack, 1, "Sarah")
    name_person(people.library, people.pack, 2, "Tom")
    assert people.file.with_name("kinframe.sqlite3-wal").stat().st_size, "something is only in the WAL"
    backup = made(backups)
    assert everything(backup.file) == everything(people.file)
    assert names_in(backups.folder) == [backup.file.name]
    assert backup.file.read_bytes()[18:20] == b"\x01\x01", "needs a WAL"
    assert backup.size == backup.file.stat().st_size
    assert (backup.version, backup.named, backup.faces, backup.steps) == (
        len(list(MIGRATIONS.glob("*.sql"))),
        2,
        18,
        2,
    )
    assert backups.all() == [backup]


def test_hidden_faces_are_not_counted(people: Stage, backups: Backups) -> None:
    people.sql("UPDATE faces SET hidden = 1 WHERE id IN (1, 2)")
    assert made(backups).faces == 16


def test_the_name_says_when_and_why(people: Stage, backups: Backups, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backup_files, "now", lambda: "2026-11-25T21:30:00.123+00:00")
    several = [made(backups, reason) for reason in ("daily", "daily", "migration")]
    assert [backup.file.name for backup in several] == [
        "kinframe-20261125-213000-daily.sqlite3",
        "kinframe-20261125-213000-daily-2.sqlite3",
        "kinframe-20261125-213000-migration-3.sqlite3",
    ]
    assert {backup.at for backup in several} == {"2026-11-25T21:30:00.000+00:00"}
    assert backups.all() == several[::-1]


def test_a_library_that_nobody_has_open_can_be_backed_up(people: Stage, backups: Backups) -> None:
    people.library.close()
    backup = made(backups, "migration")
    assert everything(backup.file) == everything(people.file)


def test_a_library_of_the_first_schema_can_be_backed_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, file = tmp_path / "first", tmp_path / "old" / "kinframe.sqlite3"
    first.mkdir()
    shutil.copy(MIGRATIONS / "0001_initial.sql", first)
    with monkeypatch.context() as patched:
        patched.setattr(migrating, "MIGRATIONS", first)
        with closing(database.connect(file)) as connection:
            connection.execute("INSERT INTO people (key, name) VALUES ('face_000', 'Sarah')")
    backup = made(Backups(file), "migration")
    assert (backup.version, backup.named, backup.faces, backup.steps) == (1, 1, 0, 0)


def test_a_backup_while_somebody_writes_is_of_one_moment_and_ends(large: Stage, backups: Backups) -> None:
    large.sql("CREATE TABLE twin (id INTEGER PRIMARY KEY, content BLOB NOT NULL) STRICT")
    large.sql("INSERT INTO filler (id, content) VALUES (1000, x'00')")
    large.sql("INSERT INTO twin (id, content) VALUES (1000, x'00')")
    people, faces = large.sql("SELECT * FROM people"), large.sql("SELECT * FROM faces")
    stop, written = threading.Event(), []

    def write() -> None:
        with closing(sqlite3.connect(large.file, isolation_level=None, timeout=20)) as connection:
            while not stop.is_set():
                connection.execute("BEGIN IMMEDIATE")
                # All over the file, and both or neither.
                connection.execute("UPDATE filler SET content = randomblob(20000) WHERE id = 1000")
                connection.execute("UPDATE filler SET content = randomblob(length(content)) WHERE id % 4 = 0")
                connection.execute("UPDATE twin SET content = (SELECT content FROM filler WHERE id = 1000)")
                connection.execute("COMMIT")
                written.append(1)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        seen = []
        for _ in range(3):
            before = len(written)
            work = backups.make("daily")
            next(work)
            while len(written) < before + 3:
                stop.wait(0.01)
            seen.append(run(work))
    finally:
        stop.set()
        writer.join()
    for backup in seen:
        content = everything(backup.file)
        assert content["twin"] == [row for row in content["filler"] if row[0] == 1000]
        assert content["people"] == sorted(people, key=repr)
        assert content["faces"] == sorted(faces, key=repr)


def test_what_is_committed_while_it_is_made_is_not_in_it(large: Stage, backups: Backups) -> None:
    name_person(large.library, large.pack, 1, "Sarah")
    before = everything(large.file)
    work = backups.make("asked")
    next(work)
    name_person(large.library, large.pack, 1, "Somebody else")
    fill(large, 1)
    assert everything(run(work).file) == before
    assert everything(large.file) != before


def test_progress_goes_up_to_the_end_in_small_steps(large: Stage, backups: Backups) -> None:
    steps = list(backups.make("daily"))
    total = steps[-1][1]
    assert {step[1] for step in steps} == {total}
    done = [step[0] for step in steps]
    assert done == sorted(done)
    assert done[-1] == total > 2000
    assert max(b - a for a, b in pairwise(done)) <= 256


def test_a_row_that_fails_its_check_does_not_prevent_backups(people: Stage, backups: Backups) -> None:
    people.sql("UPDATE faces SET embedding = x'00' WHERE id = 1")
    backup = made(backups)
    assert everything(backup.file) == everything(people.file)
    backups.restore(backup, people.library._connection)


def test_nobody_else_may_read_the_backup_of_a_private_library(people: Stage, backups: Backups) -> None:
    people.file.chmod(0o600)
    backup = made(backups)
    assert backup.file.stat().st_mode & 0o777 == 0o600
    people.library.close()
    backups.put_in_place(backup)
    assert people.file.stat().st_mode & 0o777 == 0o600
    people.library = people._open()
