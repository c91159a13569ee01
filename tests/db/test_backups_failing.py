"""What keeps a backup from being made is a sentence, and leaves nothing behind."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import pytest

from models.errors import LibraryError
from repository import backup_copying, connections, database
from repository.backups import Backups
from repository.connections import LibraryDamagedError
from services.merging import merge
from tests.db.copies import (
    MIB,
    UNHARMED,
    backups,
    everything,
    files_may_not_grow_beyond,
    large,
    made,
    names_in,
    overwritten,
    root_page,
)
from tests.db.stage import Stage
from tests.db.test_environment import ordinary

__all__ = ["backups", "large", "ordinary"]


def test_a_file_that_may_not_grow_leaves_no_half_backup(large: Stage, backups: Backups) -> None:
    before = everything(large.file)
    with (
        files_may_not_grow_beyond(3 * MIB),
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
        connection = connections.open_file(file, one_thread=one_thread)
        if file.name.endswith(".part"):
            connection.execute("PRAGMA max_page_count = 600")
        return connection

    monkeypatch.setattr(backup_copying, "open_file", on_a_small_disk)
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
    overwritten(people.file, root_page(people.file, "photos"))
    with pytest.raises(LibraryDamagedError, match="could not be made: the library file is damaged"):
        made(backups)
    people.file.write_bytes(b"no database at all" * 1000)
    with pytest.raises(LibraryDamagedError, match="could not be made: the library file is damaged"):
        made(backups)
    assert names_in(backups.folder) == [good.file.name]
    people.library = Stage(people.folder / "another").library


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


def test_a_bug_is_no_sentence(people: Stage, backups: Backups, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: sqlite3.Connection) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(backup_copying, "content_of", fail)
    with pytest.raises(ZeroDivisionError):
        made(backups)
    assert names_in(backups.folder) == []
