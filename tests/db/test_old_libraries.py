"""Libraries that earlier versions really wrote (tests/data/libraries) open with all they hold."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest

from models.errors import AppError, LibraryError
from repository.backups import Backups
from repository.migrating import newest_version, version_of
from services.checking import check
from services.joining import plan_new
from services.naming import name_person
from services.undoing import InTheWayError, redo, reverse, undo
from tests.conftest import ROOT
from tests.db.stage import Stage

LIBRARIES = ROOT / "tests" / "data" / "libraries"
OLD = sorted(LIBRARIES.glob("version-*.sqlite3"))


@pytest.fixture(params=OLD, ids=[file.stem for file in OLD])
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Stage:
    """A library an earlier version wrote, as it was, not yet opened."""
    folder = tmp_path / "library"
    folder.mkdir()
    shutil.copy(request.param, folder / "kinframe.sqlite3")
    return Stage.closed(folder)


def test_there_is_one_of_every_version() -> None:
    assert [version_of(file) for file in OLD] == list(range(1, newest_version()))


def test_everything_in_it_is_there(old: Stage) -> None:
    was = sqlite3.connect(old.file)
    tables = ("photos", "people", "faces", "decisions", "history")
    before = {table: was.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables}  # noqa: S608
    vectors = was.execute("SELECT id, embedding, crop, person_id FROM faces ORDER BY id").fetchall()
    was.close()
    old.reopen()
    try:
        assert {table: old.value(f"SELECT count(*) FROM {table}") for table in tables} == before  # noqa: S608
        assert old.sql("SELECT id, embedding, crop, person_id FROM faces ORDER BY id") == vectors
        assert [person.name for person in old.library.people.all() if person.name] == [
            "Bjørn Åse",
            "Kit",
            "Sarah",
        ]
        assert check(old.library, old.pack).sound
        assert old.value("SELECT count(*) FROM faces WHERE checksum IS NULL") == 0
    finally:
        old.library.close()


def test_a_damaged_row_is_carried_over_and_mended(old: Stage) -> None:
    old.sql("UPDATE faces SET embedding = x'8002' WHERE id = 1")
    old.reopen()
    try:
        assert check(old.library, old.pack).faces == (1,)
        assert not check(old.library, old.pack).file
        assert old.value("SELECT length(embedding) FROM faces WHERE id = 1") == 2
    finally:
        old.library.close()


def test_it_was_copied_before_it_was_changed(old: Stage) -> None:
    before, version = old.file.read_bytes(), version_of(old.file)
    old.reopen()
    old.library.close()
    (backup,) = Backups(old.file).all()
    assert (backup.reason, backup.version, backup.named) == ("migration", version, 3)
    assert backup.file.stat().st_size == len(before)
    old.reopen()
    old.library.close()
    assert len(Backups(old.file).all()) == 1


def test_a_library_that_cannot_be_copied_is_not_changed(old: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    (old.folder / "backups").write_text("in the way")
    before = old.file.read_bytes()
    with pytest.raises(LibraryError, match="backup could not be made"):
        old.reopen()
    assert old.file.read_bytes() == before


def test_its_decisions_can_be_undone_to_the_start_and_redone(old: Stage) -> None:
    old.reopen()
    try:
        after = old.rows()
        steps = [step.id for step in old.library.history.all() if not step.undone]
        for _ in steps:
            undo(old.library, old.pack)
        with pytest.raises(AppError, match="nothing to undo"):
            undo(old.library, old.pack)
        assert not any(person.name for person in old.library.people.all())
        for _ in steps:
            redo(old.library, old.pack)
        assert old.rows() == after
    finally:
        old.library.close()


def test_any_of_them_can_be_reversed_on_its_own(old: Stage) -> None:
    old.reopen()
    try:
        plan_new(old.library, old.pack)  # makes the looks that the first versions did not have
        before, alone = old.rows(), 0
        for step in old.library.history.all():
            try:
                reverse(old.library, old.pack, step.id)
            except InTheWayError:
                continue
            alone += 1
            old.check_sound()
            reverse(old.library, old.pack, step.id)
            assert old.rows() == before
        assert alone >= 5
        name_person(old.library, old.pack, 2, "Bea")
        old.check_sound()
    finally:
        old.library.close()


def test_a_newer_library_is_refused_with_a_sentence_and_not_touched(tmp_path: Path) -> None:
    stage = Stage(tmp_path / "newer")
    stage.sql(f"PRAGMA user_version = {newest_version() + 1}")
    stage.library.close()
    before = stage.file.read_bytes()
    with pytest.raises(
        LibraryError, match=r"A newer version of Kinframe wrote this library\. Update the program"
    ):
        stage.reopen()
    assert stage.file.read_bytes() == before
    assert not (stage.folder / "backups").exists()
