"""Backups hold what the library held, whatever happens meanwhile, and can be put back."""

from __future__ import annotations

import errno
import logging
import os
import resource
import shutil
import signal
import sqlite3
import threading
from collections.abc import Callable, Generator, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.errors import LibraryError, LibraryTooNewError
from repository import backups as module
from repository import database
from repository.backups import Backup, Backups, Reason, superseded
from repository.database import MIGRATIONS, LibraryDamagedError
from services.merging import merge
from services.naming import name_person
from tests.db.child import started
from tests.db.stage import Stage
from tests.db.test_environment import ordinary
from tests.fakes import calm

__all__ = ["ordinary"]

NOW = datetime(2026, 11, 25, 21, 30, tzinfo=UTC)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
MIB = 1024 * 1024
UNHARMED = r"The library itself is unharmed\."

_CHILD = """
import sys, time
from pathlib import Path
from repository.backups import Backups

for done, total in Backups(Path(sys.argv[1])).make("daily"):
    print(done, total, flush=True)
    time.sleep(60)
"""


def everything(file: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every byte of every table of an SQLite file."""
    with closing(sqlite3.connect(file)) as connection:
        tables = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
        return {
            name: sorted(connection.execute(f"SELECT * FROM {name}").fetchall(), key=repr)  # noqa: S608
            for (name,) in tables
        }


def made(backups: Backups, reason: Reason = "daily") -> Backup:
    """Make one from beginning to end."""
    return run(backups.make(reason))


def run(work: Generator[tuple[int, int], None, Backup]) -> Backup:
    """Drive `make` to its end."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            backup: Backup = end.value
            return backup


def names_in(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


@pytest.fixture
def backups(people: Stage) -> Backups:
    return Backups(people.file)


@pytest.fixture
def large(people: Stage) -> Stage:
    """A library of about 8 MB, which takes several steps to copy."""
    people.sql("CREATE TABLE filler (id INTEGER PRIMARY KEY, content BLOB NOT NULL) STRICT")
    _fill(people, 8)
    return people


def _fill(stage: Stage, megabytes: int) -> None:
    for _ in range(megabytes):
        stage.sql("INSERT INTO filler (content) VALUES (randomblob(?))", MIB)


def _overwritten(file: Path, page: int) -> None:
    content = bytearray(file.read_bytes())
    content[(page - 1) * 4096 : page * 4096] = b"\xff" * 4096
    file.write_bytes(content)


def _root_page(file: Path, table: str) -> int:
    with closing(sqlite3.connect(file)) as connection:
        query = "SELECT rootpage FROM sqlite_schema WHERE name = ?"
        return int(connection.execute(query, (table,)).fetchone()[0])


# --- making ----------------------------------------------------------------------------------------------


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
    monkeypatch.setattr(module, "now", lambda: "2026-11-25T21:30:00.123+00:00")
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
        patched.setattr(database, "MIGRATIONS", first)
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
    _fill(large, 1)
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


@pytest.mark.parametrize("steps", [1, 3, 8, 9])
def test_stopping_leaves_nothing(large: Stage, backups: Backups, steps: int) -> None:
    before, threads = everything(large.file), threading.active_count()
    work = backups.make("daily")
    for _ in range(steps):
        next(work)
    assert [name for name in names_in(backups.folder) if not name.startswith(".")] == []
    work.close()
    assert names_in(backups.folder) == []
    assert threading.active_count() == threads
    assert everything(large.file) == before
    assert made(backups).file.exists()


def test_the_check_of_the_copy_can_be_stopped(
    people: Stage, backups: Backups, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended: list[BaseException] = []

    def check_for_ever(target: sqlite3.Connection, _: Path) -> None:
        try:
            target.execute(
                "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT max(x) FROM n"
            )
        except BaseException as error:
            ended.append(error)
            raise

    monkeypatch.setattr(module, "_check", check_for_ever)
    work = backups.make("daily")
    for _ in range(5):
        done, total = next(work)
        assert done == total
    work.close()
    assert len(ended) == 1
    assert getattr(ended[0], "sqlite_errorname", "") == "SQLITE_INTERRUPT"
    assert names_in(backups.folder) == []


@contextmanager
def _half_made(file: Path) -> Iterator[None]:
    """Another process is in the middle of a backup; it is killed there."""
    child = started("-c", _CHILD, file)
    assert child.stdout is not None
    try:
        with child.stdout:
            done, total = map(int, child.stdout.readline().split())
            assert 0 < done < total
            yield
    finally:
        child.send_signal(signal.SIGKILL)
        child.wait()


def test_a_killed_process_leaves_a_whole_library_and_no_backup(large: Stage, backups: Backups) -> None:
    before = everything(large.file)
    with _half_made(large.file):
        pass
    assert backups.all() == []
    assert [name for name in names_in(backups.folder) if name.endswith(".part")] == names_in(backups.folder)
    assert names_in(backups.folder)
    assert not large.library.integrity()
    assert everything(large.file) == before
    backup = made(backups)
    assert names_in(backups.folder) == [backup.file.name]
    assert everything(backup.file) == before


def test_what_another_process_is_making_is_left_alone(large: Stage, backups: Backups) -> None:
    with _half_made(large.file):
        (half,) = names_in(backups.folder)
        # Twice: looking whether it is in use must not take that away.
        for _ in range(2):
            made(backups, "asked")
            assert half in names_in(backups.folder)
    assert [backup.reason for backup in backups.all()] == ["asked", "asked"]
    made(backups)
    assert half not in names_in(backups.folder)


@contextmanager
def _files_may_not_grow_beyond(size: int) -> Iterator[None]:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, ignored)


def test_a_file_that_may_not_grow_leaves_no_half_backup(large: Stage, backups: Backups) -> None:
    before = everything(large.file)
    with (
        _files_may_not_grow_beyond(3 * MIB),
        pytest.raises(LibraryError, match=f"could not be made: the disk reported an error. {UNHARMED}"),
    ):
        made(backups)
    assert names_in(backups.folder) == []
    assert everything(large.file) == before
    merge(large.library, large.pack, 2, 1)
    large.check_sound()
    assert made(backups).file.exists()


def test_a_full_disk_is_a_sentence(large: Stage, backups: Backups, monkeypatch: pytest.MonkeyPatch) -> None:
    def on_a_small_disk(file: Path, *, one_thread: bool) -> sqlite3.Connection:
        connection = database.open_file(file, one_thread=one_thread)
        if file.name.endswith(".part"):
            connection.execute("PRAGMA max_page_count = 600")
        return connection

    monkeypatch.setattr(module, "open_file", on_a_small_disk)
    with pytest.raises(LibraryError, match=rf"could not be made: the disk is full\. {UNHARMED}"):
        made(backups)
    assert names_in(backups.folder) == []


def test_a_disk_without_room_is_not_filled(
    large: Stage, backups: Backups, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Usage(NamedTuple):
        free: int

    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(MIB))
    with pytest.raises(LibraryError, match=rf"could not be made: the disk is full\. {UNHARMED}"):
        next(backups.make("daily"))
    assert names_in(backups.folder) == []


def test_a_read_only_folder_is_a_sentence(ordinary: Path) -> None:
    file = ordinary / "kinframe.sqlite3"
    database.connect(file).close()
    backups = Backups(file)
    backups.folder.mkdir()
    backups.folder.chmod(0o500)
    with pytest.raises(LibraryError, match=f"could not be made: the folder or disk is read-only. {UNHARMED}"):
        made(backups)
    assert names_in(backups.folder) == []
    backups.folder.rmdir()
    ordinary.chmod(0o500)
    with pytest.raises(LibraryError, match="could not be made"):
        made(backups)
    ordinary.chmod(0o700)


def test_a_damaged_library_makes_no_backup(people: Stage, backups: Backups) -> None:
    good = made(backups)
    people.library.close()
    _overwritten(people.file, _root_page(people.file, "photos"))
    with pytest.raises(LibraryDamagedError, match="could not be made: the library file is damaged"):
        made(backups)
    people.file.write_bytes(b"no database at all" * 1000)
    with pytest.raises(LibraryDamagedError, match="could not be made: the library file is damaged"):
        made(backups)
    assert names_in(backups.folder) == [good.file.name]
    people.library = Stage(people.folder / "another").library


def test_a_row_that_fails_its_check_does_not_prevent_backups(people: Stage, backups: Backups) -> None:
    people.sql("UPDATE faces SET embedding = x'00' WHERE id = 1")
    backup = made(backups)
    assert everything(backup.file) == everything(people.file)
    backups.restore(backup, people.library._connection)


def test_no_library_and_no_kinframe_library_are_sentences(tmp_path: Path) -> None:
    backups = Backups(tmp_path / "kinframe.sqlite3")
    with pytest.raises(LibraryError, match="there is no library"):
        made(backups)
    assert names_in(tmp_path) == []
    with closing(sqlite3.connect(tmp_path / "kinframe.sqlite3")) as connection:
        connection.execute("CREATE TABLE recipes (id INTEGER)")
    with pytest.raises(LibraryError, match="no Kinframe library"):
        made(backups)
    assert names_in(backups.folder) == []


def test_nobody_else_may_read_the_backup_of_a_private_library(people: Stage, backups: Backups) -> None:
    people.file.chmod(0o600)
    backup = made(backups)
    assert backup.file.stat().st_mode & 0o777 == 0o600
    people.library.close()
    backups.put_in_place(backup)
    assert people.file.stat().st_mode & 0o777 == 0o600
    people.library = people._open()


def test_a_bug_is_no_sentence(people: Stage, backups: Backups, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: sqlite3.Connection) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(module, "_content", fail)
    with pytest.raises(ZeroDivisionError):
        made(backups)
    assert names_in(backups.folder) == []


# --- listing and removing ----------------------------------------------------------------------------------


def test_what_is_damaged_or_no_backup_is_left_out_and_logged(
    people: Stage, backups: Backups, caplog: pytest.LogCaptureFixture
) -> None:
    assert backups.all() == []
    good = made(backups)
    folder = backups.folder
    (folder / "kinframe-20250101-000000-daily.sqlite3").write_bytes(b"no database" * 1000)
    (folder / "kinframe-20250102-000000-daily.sqlite3").write_bytes(b"")
    half = good.file.read_bytes()[: good.size // 2]
    (folder / "kinframe-20250103-000000-daily.sqlite3").write_bytes(half)
    shutil.copy(good.file, folder / "kinframe-20259999-000000-daily.sqlite3")
    shutil.copy(good.file, folder / "my favourite.sqlite3")
    (folder / "kinframe-20250104-000000-daily.sqlite3").mkdir()
    before = names_in(folder)
    with caplog.at_level(logging.WARNING, "Backups"):
        assert backups.all() == [good]
    assert len(caplog.records) == 6
    assert names_in(folder) == before


def test_removing(people: Stage, backups: Backups, caplog: pytest.LogCaptureFixture) -> None:
    one, two = made(backups), made(backups)
    with caplog.at_level(logging.INFO, "Backups"):
        backups.remove(one)
        backups.remove(one)
    assert one.file.name in caplog.text
    assert backups.all() == [two]


def test_removing_all_leaves_no_face(people: Stage, backups: Backups) -> None:
    assert backups.remove_all() == 0
    made(backups)
    backup = made(backups)
    people.library.close()
    aside = backups.put_in_place(backup)
    assert aside is not None
    (people.folder / f"{aside.name}-wal").write_bytes(b"faces")
    (backups.folder / ".kinframe-20250101-000000-daily.sqlite3.part").write_bytes(b"faces")
    (backups.folder / ".kinframe-20250101-000000-daily.sqlite3.part-journal").write_bytes(b"faces")
    (backups.folder / "kinframe-20250101-000000-daily.sqlite3").write_bytes(b"damaged")
    (backups.folder / "of somebody else.txt").write_text("Hello")
    assert backups.remove_all() == 4
    assert names_in(backups.folder) == ["of somebody else.txt"]
    assert not list(people.folder.glob("*damaged*"))
    people.library = people._open()


def test_what_cannot_be_removed_is_said(
    people: Stage, backups: Backups, monkeypatch: pytest.MonkeyPatch
) -> None:
    stays, other = made(backups), made(backups)
    remove = Path.unlink

    def refuse(self: Path, missing_ok: bool = False) -> None:
        if self == stays.file:
            raise PermissionError(errno.EACCES, "Permission denied")
        remove(self, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", refuse)
    with pytest.raises(LibraryError, match="could not be removed: the folder or disk is read-only"):
        backups.remove(stays)
    monkeypatch.setattr(module, "superseded", lambda *_: [stays, other])
    assert backups.rotate() == [other.file]
    with pytest.raises(LibraryError, match="Some backups could not be removed"):
        backups.remove_all()
    assert backups.all() == [stays]


# --- putting back ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("grown", [True, False], ids=["library larger", "backup larger"])
def test_every_connection_sees_what_was_restored(large: Stage, backups: Backups, grown: bool) -> None:
    name_person(large.library, large.pack, 1, "Sarah")
    backup = made(backups)
    before = everything(large.file)
    with large._open() as other:
        assert other.people.get(1).name == "Sarah"
        name_person(large.library, large.pack, 1, "Somebody else")
        merge(large.library, large.pack, 3, 2)
        if grown:
            _fill(large, 2)
        else:
            large.sql("DELETE FROM filler")
            large.sql("VACUUM")
        assert other.people.get(1).name == "Somebody else"
        backups.restore(backup, large.library._connection)
        large.library.forget_remembered()
        assert everything(large.file) == before
        for library in (other, large.library):
            assert library.people.get(1).name == "Sarah"
            assert not library.integrity()
            assert library._connection.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
            assert library._connection.execute("PRAGMA synchronous").fetchone()[0] == 1
            assert library._connection.execute("PRAGMA foreign_keys").fetchone()[0] == 1
        name_person(other, large.pack, 2, "Tom")
        assert large.library.people.get(2).name == "Tom"
    large.reopen()
    large.check_sound()
    assert large.library.people.get(1).name == "Sarah"
    assert names_in(backups.folder) == [backup.file.name]


def test_somebody_who_is_reading_sees_the_moment_they_began_with(people: Stage, backups: Backups) -> None:
    backup = made(backups)
    name_person(people.library, people.pack, 1, "Sarah")
    with people._open() as other:
        with other.reading():
            assert other.people.get(1).name == "Sarah"
            backups.restore(backup, people.library._connection)
            assert other.people.get(1).name == "Sarah"
        assert other.people.get(1).name is None


def test_the_state_of_an_older_schema_can_be_restored(
    people: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, file = tmp_path / "first", tmp_path / "old" / "kinframe.sqlite3"
    first.mkdir()
    shutil.copy(MIGRATIONS / "0001_initial.sql", first)
    with monkeypatch.context() as patched:
        patched.setattr(database, "MIGRATIONS", first)
        with closing(database.connect(file)) as connection:
            connection.execute("INSERT INTO people (key, name) VALUES ('face_000', 'Sarah')")
    backup = made(Backups(file), "migration")
    Backups(people.file).restore(backup, people.library._connection)
    people.reopen()
    assert [row[0] for row in people.sql("SELECT name FROM people")] == ["Sarah"]
    assert not people.library.integrity()


def _damage_data(file: Path) -> None:
    _overwritten(file, _root_page(file, "photos"))


def _damage_head(file: Path) -> None:
    _overwritten(file, 1)


def _cut(file: Path) -> None:
    os.truncate(file, file.stat().st_size // 2)


def _empty(file: Path) -> None:
    file.write_bytes(b"")


@pytest.mark.parametrize("damage", [_damage_data, _damage_head, _cut, _empty])
def test_a_damaged_backup_is_refused_and_changes_nothing(
    people: Stage, backups: Backups, damage: Callable[[Path], None]
) -> None:
    backup = made(backups)
    name_person(people.library, people.pack, 1, "Sarah")
    before = everything(people.file)
    damage(backup.file)
    with pytest.raises(LibraryError, match=r"This backup is damaged\. Nothing was changed\."):
        backups.restore(backup, people.library._connection)
    with pytest.raises(LibraryError, match=r"This backup is damaged\. Nothing was changed\."):
        backups.put_in_place(backup)
    assert everything(people.file) == before
    assert not list(people.folder.glob("*damaged*"))
    people.check_sound()


def test_a_backup_that_is_gone_or_of_a_newer_program_is_refused(people: Stage, backups: Backups) -> None:
    backup = made(backups)
    before = everything(people.file)
    with closing(sqlite3.connect(backup.file)) as connection:
        connection.execute("PRAGMA user_version = 9999")
    with pytest.raises(LibraryTooNewError, match="newer version"):
        backups.restore(backup, people.library._connection)
    backups.remove(backup)
    with pytest.raises(LibraryError, match="no such backup any more"):
        backups.restore(backup, people.library._connection)
    with pytest.raises(LibraryError, match="no such backup any more"):
        backups.put_in_place(backup)
    assert not backup.file.exists()
    assert everything(people.file) == before


def test_a_locked_library_is_not_replaced(
    people: Stage, backups: Backups, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup = made(backups)
    name_person(people.library, people.pack, 1, "Sarah")
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.05)
    people.reopen()
    before = everything(people.file)
    with closing(sqlite3.connect(people.file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(LibraryError, match=r"not be put back: another program.*Nothing was changed"):
            backups.restore(backup, people.library._connection)
    assert everything(people.file) == before
    people.check_sound()
    backups.restore(backup, people.library._connection)
    assert everything(people.file) != before


def test_a_disk_that_is_full_while_restoring_changes_nothing(large: Stage, backups: Backups) -> None:
    backup = made(backups)
    merge(large.library, large.pack, 2, 1)
    large.reopen()
    before = everything(large.file)
    with (
        _files_may_not_grow_beyond(3 * MIB),
        pytest.raises(LibraryError, match=r"could not be put back: .*Nothing was changed"),
    ):
        backups.restore(backup, large.library._connection)
    assert everything(large.file) == before
    large.check_sound()


def test_a_damaged_library_is_replaced_and_kept_aside(
    people: Stage, backups: Backups, monkeypatch: pytest.MonkeyPatch
) -> None:
    name_person(people.library, people.pack, 1, "Sarah")
    backup = made(backups)
    before = everything(people.file)
    people.library.close()
    damaged = b"no database at all" * 1000
    for number in (1, 2):
        parts = {"": damaged, "-wal": b"stale", "-shm": b"old"}
        for ending, content in parts.items():
            people.file.with_name(f"kinframe.sqlite3{ending}").write_bytes(content)
        monkeypatch.setattr(module, "now", lambda: "2026-11-25T21:30:00.000+00:00")
        aside = backups.put_in_place(backup)
        assert aside is not None
        assert aside.name == f"kinframe.damaged-20261125-213000{'' if number == 1 else '-2'}.sqlite3"
        for ending, content in parts.items():
            assert aside.with_name(aside.name + ending).read_bytes() == content
        assert everything(people.file) == before
    assert not [name for name in names_in(people.folder) if name.startswith(".")]
    people.library = people._open()
    assert people.library.people.get(1).name == "Sarah"
    people.check_sound()


def test_a_library_that_is_gone_is_put_back(people: Stage, backups: Backups) -> None:
    backup = made(backups)
    before = everything(people.file)
    people.library.close()
    people.file.unlink()
    assert backups.put_in_place(backup) is None
    assert everything(people.file) == before
    people.library = people._open()


@pytest.mark.parametrize("call", ["replace", "rename"])
def test_putting_in_place_happens_whole_or_not_at_all(
    people: Stage, backups: Backups, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    backup = made(backups)
    people.library.close()
    for ending in ("-wal", "-shm"):
        people.file.with_name(f"kinframe.sqlite3{ending}").write_bytes(b"old")
    before = {file.name: file.read_bytes() for file in people.folder.iterdir() if file.is_file()}
    original = getattr(Path, call)

    def refuse(self: Path, target: Path) -> Path:
        if "kinframe.sqlite3" in (self.name, target.name) and not self.name.startswith("kinframe.damaged"):
            raise OSError(errno.ENOSPC, "No space left on device")
        moved: Path = original(self, target)
        return moved

    with monkeypatch.context() as patched:
        patched.setattr(Path, call, refuse)
        with pytest.raises(
            LibraryError, match=r"could not be put back: the disk is full\. Nothing was changed"
        ):
            backups.put_in_place(backup)
    assert {file.name: file.read_bytes() for file in people.folder.iterdir() if file.is_file()} == before
    for ending in ("-wal", "-shm"):
        people.file.with_name(f"kinframe.sqlite3{ending}").unlink()
    people.library = people._open()


# --- rotating ----------------------------------------------------------------------------------------------


def _backup(age: timedelta, reason: Reason = "daily", size: int = 1) -> Backup:
    at = NOW - age
    file = Path(f"kinframe-{at:%Y%m%d-%H%M%S}-{reason}.sqlite3")
    return Backup(file, at.isoformat(timespec="milliseconds"), reason, size, 1, 0, 0, 0)


def _kept(backups: list[Backup], budget: int = 10**9) -> list[Backup]:
    gone = set(superseded(backups, NOW, budget))
    return [backup for backup in backups if backup not in gone]


def _ages(backups: list[Backup]) -> list[timedelta]:
    return [NOW - datetime.fromisoformat(backup.at) for backup in backups]


# NOW is a Wednesday, 21:30.
@pytest.mark.parametrize(
    ("ages", "kept"),
    [
        ([], []),
        ([400 * DAY, 500 * DAY, 600 * DAY], [400 * DAY, 500 * DAY]),
        ([HOUR * n for n in range(9)], [HOUR * n for n in range(9)]),
        # Ten of the last day; and one each of the days before.
        (
            [HOUR * n for n in range(60)],
            [HOUR * n for n in range(10)] + [HOUR * 22, HOUR * 46],
        ),
        # A week of days; then Sundays.
        (
            [DAY * n for n in range(20)],
            [DAY * n for n in range(8)] + [DAY * 10, DAY * 17],
        ),
        # Eight weeks.
        (
            [DAY * 7 * n for n in range(20)],
            [DAY * 7 * n for n in range(9)],
        ),
    ],
)
def test_what_is_kept(ages: list[timedelta], kept: list[timedelta]) -> None:
    assert _ages(_kept([_backup(age) for age in ages])) == kept


def test_those_before_a_migration_stay_for_a_month() -> None:
    days = [_backup(DAY * n) for n in range(40)]
    migrations = [_backup(DAY * n + HOUR, "migration") for n in (8, 9, 29, 31)]
    kept = _kept(days + migrations)
    assert [backup for backup in migrations if backup in kept] == migrations[:3]


def test_the_budget_removes_the_oldest_but_never_the_newest_two() -> None:
    several = [_backup(DAY * n, size=10) for n in range(6)]
    assert _kept(several, 60) == several
    assert _kept(several, 59) == several[:5]
    assert _kept(several, 35) == several[:3]
    assert _kept(several, 0) == several[:2]
    old = [_backup(DAY * 3, "migration", size=100), *several[:2]]
    assert _kept(old, 100) == several[:2]


_BACKUPS = st.lists(
    st.builds(
        _backup,
        st.timedeltas(-DAY, 100 * DAY).map(lambda age: age - timedelta(microseconds=age.microseconds)),
        st.sampled_from(["daily", "migration", "restore", "asked"]),
        st.integers(1, 100),
    ),
    max_size=80,
    unique_by=lambda backup: backup.at,
)


@calm
@given(_BACKUPS, st.integers(0, 3000))
def test_rotation_holds_its_promises(backups: list[Backup], budget: int) -> None:
    ordered = sorted(backups, key=lambda backup: backup.at, reverse=True)
    gone = superseded(backups, NOW, budget)
    kept = [backup for backup in ordered if backup not in gone]
    assert len(gone) == len(set(gone)) == len(backups) - len(kept)
    assert gone == sorted(gone, key=lambda backup: backup.at)
    assert kept[:2] == ordered[:2]
    assert len(kept) <= 2 or sum(backup.size for backup in kept) <= budget
    assert superseded(kept, NOW, budget) == []
    assert superseded(ordered, NOW, budget) == gone

    without_limit = [backup for backup in ordered if backup not in superseded(backups, NOW, 10**9)]
    assert kept == without_limit[: len(kept)], "the budget takes the oldest first"
    if len(kept) < len(without_limit):
        assert sum(backup.size for backup in without_limit[: len(kept) + 1]) > budget
    _holds_without_limit(ordered, without_limit)


def _holds_without_limit(ordered: list[Backup], kept: list[Backup]) -> None:
    ages = dict(zip(ordered, _ages(ordered), strict=True))
    young = [backup for backup in ordered if ages[backup] <= DAY]
    assert set(young[:10]) <= set(kept)
    assert all(
        backup in kept for backup in ordered if backup.reason == "migration" and ages[backup] < 30 * DAY
    )
    for backup in ordered:
        at = datetime.fromisoformat(backup.at)
        others = [datetime.fromisoformat(other.at) for other in kept]
        if ages[backup] <= 7 * DAY:
            assert at.date() in {other.date() for other in others}
        if ages[backup] <= 56 * DAY:
            assert at.isocalendar()[:2] in {other.isocalendar()[:2] for other in others}
    daily = [backup for backup in kept if backup.reason != "migration" or ages[backup] > 30 * DAY]
    assert len(daily) <= 2 + 10 + 9 + 10


def test_a_year_of_days_is_kept_small() -> None:
    """Rotated every day, what is kept reaches two months back and is never more than one needs."""
    kept: list[Backup] = []
    for day in range(365, -1, -1):
        now = NOW - DAY * day
        kept.append(_backup(DAY * day))
        gone = superseded(kept, now, 10**9)
        kept = [backup for backup in kept if backup not in gone]
        assert len(kept) <= 8 + 8
    assert _ages(kept)[0] > 48 * DAY


def test_rotating_removes_files(
    people: Stage, backups: Backups, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    first = made(backups)
    copies = []
    for day in range(1, 5):
        file = backups.folder / f"kinframe-202611{day:02d}-120000-daily.sqlite3"
        shutil.copy(first.file, file)
        copies.append(file)
    backups.remove(first)
    monkeypatch.setattr(module, "now", lambda: "2026-11-05T12:00:00.000+00:00")
    assert backups.rotate() == []
    with caplog.at_level(logging.INFO, "Backups"):
        assert Backups(people.file, budget=3 * first.size).rotate() == copies[:1]
    assert copies[0].name in caplog.text
    assert Backups(people.file, budget=0).rotate() == [copies[1]]
    assert [backup.file for backup in backups.all()] == copies[:1:-1]
