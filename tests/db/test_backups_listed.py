"""Which backups there are, and removing them."""

from __future__ import annotations

import errno
import logging
import shutil
from pathlib import Path

import pytest

from models.errors import LibraryError
from repository import backups as module
from repository.backups import Backups, BackupsLeftError
from repository.durable_files import is_removed
from tests.db.copies import backups, made, names_in
from tests.db.stage import Stage

__all__ = ["backups"]


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
    assert len([record for record in caplog.records if record.levelno == logging.WARNING]) == 6
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
    (backups.folder / ".kinframe-restoring.part-wal").write_bytes(b"faces")
    for leftover in (".draft", ".draft-wal", ".part", ".part-shm"):
        (people.folder / f".{people.file.name}{leftover}").write_bytes(b"faces")
    assert backups.remove_all() == 4
    assert not list(people.folder.glob(".kinframe*"))
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
    with pytest.raises(BackupsLeftError, match="Some backups could not be removed") as error:
        backups.remove_all()
    assert error.value.files == [stays.file]
    assert backups.all() == [stays]


def test_one_that_gets_its_name_while_all_are_removed_goes_too(
    people: Stage, backups: Backups, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(backups)
    part = backups.folder / ".kinframe-20250101-000000-daily.sqlite3.part"
    part.write_bytes(b"faces")
    remove = is_removed

    def rename_first(file: Path) -> bool:
        if part.exists():
            part.rename(backups.folder / "kinframe-20250101-000000-daily.sqlite3")
        return remove(file)

    monkeypatch.setattr("repository.backups.is_removed", rename_first)
    backups.remove_all()
    assert names_in(backups.folder) == []
