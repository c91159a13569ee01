"""A backup can be put back, into an open library or in the place of a damaged one, whole or not at all."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from models.errors import LibraryError, LibraryTooNewError
from repository import backup_files, connections, database, migrating
from repository.backups import Backups
from repository.migrating import MIGRATIONS
from services.merging import merge
from services.naming import name_person
from tests.db.copies import (
    MIB,
    backups,
    everything,
    files_may_not_grow_beyond,
    fill,
    large,
    made,
    names_in,
    overwritten,
    root_page,
)
from tests.db.stage import Stage

__all__ = ["backups", "large"]


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
            fill(large, 2)
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
        patched.setattr(migrating, "MIGRATIONS", first)
        with closing(database.connect(file)) as connection:
            connection.execute("INSERT INTO people (key, name) VALUES ('face_000', 'Sarah')")
    backup = made(Backups(file), "migration")
    Backups(people.file).restore(backup, people.library._connection)
    people.reopen()
    assert [row[0] for row in people.sql("SELECT name FROM people")] == ["Sarah"]
    assert not people.library.integrity()


def _damage_data(file: Path) -> None:
    overwritten(file, root_page(file, "photos"))


def _damage_head(file: Path) -> None:
    overwritten(file, 1)


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
    monkeypatch.setattr(connections, "BUSY_SECONDS", 0.05)
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
        files_may_not_grow_beyond(3 * MIB),
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
        monkeypatch.setattr(backup_files, "now", lambda: "2026-11-25T21:30:00.000+00:00")
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
