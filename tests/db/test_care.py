"""What a library needs now and then is done, and nothing else; damage is said and replaces no good backup."""

from __future__ import annotations

import shutil
import sqlite3
from collections import namedtuple
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from faces.engine import FaceEngine
from models.face import Vector
from models.progress import Progress
from repository import erasing
from repository.connections import LibraryDamagedError
from repository.erasing import TracesLeftError
from repository.library import Library
from services.backing_up import back_up, backups_of, is_due
from services.checking import check
from services.forgetting import forget_person
from services.naming import name_person
from services.undoing import undo
from tests.db.stage import Stage, run
from tests.db.test_workers import scanned
from tests.fakes import FakeEngine
from workers.care_worker import CareReport, care

__all__ = ["scanned"]

CHECKS = (
    "Library.quick_check and integrity take a row that does not pass its CHECK for a damaged file, so a"
    " vector of another size is not rebuilt and no backup is made: they want PRAGMA ignore_check_constraints"
)
RAISES = (
    "the LibraryDamagedError of what care() reads and asks SQLite passes: the person reads that the file is"
    " damaged, but not that a backup can be restored"
)
DAMAGED = "The library file is damaged. Nothing was changed; you can restore a backup in Settings."
PAGE = 4096
_Disk = namedtuple("_Disk", ["total", "used", "free"])


def no_engine() -> FaceEngine:
    raise AssertionError("no network is needed")


def cared(stage: Stage, engine: Callable[[], FaceEngine] = no_engine) -> CareReport:
    return run(care(stage.library, stage.pack, engine))


def ago(**time: float) -> str:
    return (datetime.now(UTC) - timedelta(**time)).isoformat(timespec="milliseconds")


def note(stage: Stage, key: str, value: str) -> None:
    stage.sql("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", key, value)


def noted(stage: Stage) -> dict[object, object]:
    return dict(stage.sql("SELECT key, value FROM meta"))  # type: ignore[arg-type]


def reasons(stage: Stage) -> list[str]:
    return [backup.reason for backup in backups_of(stage.library).all()]


@pytest.fixture
def calm(people: Stage) -> Stage:
    """A library that was looked after a moment ago."""
    report = cared(people)
    assert report.full
    assert report.backed_up
    return people


# Nothing to do


def test_a_sound_library_is_only_read(calm: Stage) -> None:
    before, meta, folder = calm.rows(), noted(calm), sorted(calm.folder.rglob("*"))
    written = calm.library._connection.total_changes
    with sqlite3.connect(calm.file) as other:
        moment = other.execute("PRAGMA data_version").fetchone()
        report = cared(calm)
        assert other.execute("PRAGMA data_version").fetchone() == moment
    other.close()
    assert (report.full, report.backed_up, report.trouble, report.sentence) == (False, False, "", "")
    assert report.check.sound
    assert calm.library._connection.total_changes == written
    assert (calm.rows(), noted(calm), sorted(calm.folder.rglob("*"))) == (before, meta, folder)


def test_every_step_says_what_is_done(calm: Stage) -> None:
    seen: list[Progress] = list(care(calm.library, calm.pack, no_engine))
    assert {progress.stage for progress in seen} == {"Checking the library"}
    assert len(seen) > 5
    assert not any(progress.changes for progress in seen)


def test_it_can_be_stopped_at_every_step(people: Stage) -> None:
    steps = len(list(care(people.library, people.pack, no_engine)))
    for stop in range(1, steps):
        name_person(people.library, people.pack, 1, f"Sarah {stop}")
        note(people, "backed_up_at", ago(days=2))
        note(people, "checked_at", ago(days=8))
        work = care(people.library, people.pack, no_engine)
        for _ in range(stop):
            next(work, None)
        work.close()
        assert not list(people.folder.rglob("*.part"))
        assert people.library._connection.in_transaction is False
    people.check_sound()


# Damage to what is stored


SAME_SIZE = "zeroblob(length(%s))"
ANOTHER_SIZE = "x'80'"
damages = pytest.mark.parametrize("damage", [SAME_SIZE, ANOTHER_SIZE], ids=["same size", "another size"])


def _damaged(damage: str, column: str) -> str:
    return f"{column} = {damage.replace('%s', column)}"


@damages
def test_a_damaged_centroid_is_made_again_and_counted(calm: Stage, damage: str) -> None:
    before = calm.rows()
    calm.sql(f"UPDATE people SET {_damaged(damage, 'centroid')} WHERE id IN (1, 3)")  # noqa: S608
    report = cared(calm)
    assert report.sentence == "2 centroids were damaged and rebuilt."
    assert sorted(report.check.centroids) == ["face_000", "face_002"]
    assert calm.rows() == before
    assert cared(calm).sentence == ""


@damages
def test_a_damaged_look_is_made_again_and_counted(calm: Stage, damage: str) -> None:
    looks = calm.sql("SELECT * FROM looks")
    calm.sql(f"UPDATE looks SET {_damaged(damage, 'centroid')} WHERE person_id = 2")  # noqa: S608
    assert cared(calm).sentence == "1 centroid was damaged and rebuilt."
    assert sorted(calm.sql("SELECT * FROM looks"), key=repr) == sorted(looks, key=repr)
    calm.check_sound()


@damages
def test_a_damaged_face_is_described_again_and_the_pages_are_read_again(scanned: Stage, damage: str) -> None:
    cared(scanned, FakeEngine)
    before = scanned.rows()
    scanned.sql(f"UPDATE faces SET {_damaged(damage, 'embedding')} WHERE id IN (1, 2)")  # noqa: S608
    scanned.sql("UPDATE people SET centroid = zeroblob(length(centroid)) WHERE id = 1")
    work, seen = care(scanned.library, scanned.pack, FakeEngine), list[Progress]()
    while True:
        try:
            seen.append(next(work))
        except StopIteration as end:
            report: CareReport = end.value
            break
    assert report.check.faces == (1, 2)
    assert report.sentence.endswith("were damaged and rebuilt.")
    assert "2 faces" in report.sentence
    assert sum(bool(progress.changes) for progress in seen) == 1
    assert "Repairing faces" in {progress.stage for progress in seen}
    assert scanned.rows(("faces", "people")) == {key: before[key] for key in ("faces", "people")}
    assert check(scanned.library, scanned.pack).sound


def test_what_cannot_be_rebuilt_is_said(people: Stage) -> None:
    # Its photo is nowhere, and its crop is no picture.
    people.sql("UPDATE faces SET embedding = zeroblob(256) WHERE id = 1")
    report = cared(people, FakeEngine)
    assert report.check.faces == (1,)
    assert report.sentence == "1 face was damaged and could not be rebuilt."
    assert not report.check.sound


# Now and then


def test_the_full_check_comes_once_a_week(calm: Stage) -> None:
    stale = (
        "UPDATE people SET (centroid, checksum) = (SELECT centroid, checksum FROM people WHERE id = 2)"
        " WHERE id = 1"
    )
    before = calm.rows()
    calm.sql(stale)
    # A good vector that is not the mean is only found by comparing, which is the long check.
    assert (cared(calm).full, cared(calm).sentence) == (False, "")
    note(calm, "checked_at", ago(days=6, hours=23))
    assert not cared(calm).full
    note(calm, "checked_at", ago(days=7))
    report = cared(calm)
    assert (report.full, report.sentence) == (True, "1 centroid was damaged and rebuilt.")
    assert calm.rows() == before
    assert noted(calm)["checked_at"] > ago(minutes=5)  # type: ignore[operator]
    assert not cared(calm).full


@pytest.mark.parametrize("value", ["", "yesterday", "2026-99-99"])
def test_a_note_nobody_can_read_counts_as_long_ago(calm: Stage, value: str) -> None:
    note(calm, "checked_at", value)
    assert cared(calm).full
    name_person(calm.library, calm.pack, 1, "Sarah")
    note(calm, "backed_up_at", value)
    assert cared(calm).backed_up


def test_a_clock_that_was_ahead_once_does_not_end_it(calm: Stage) -> None:
    name_person(calm.library, calm.pack, 1, "Sarah")
    note(calm, "checked_at", ago(days=-400))
    note(calm, "backed_up_at", ago(days=-400))
    report = cared(calm)
    assert (report.full, report.backed_up) == (True, True)


# Backups


def test_a_backup_is_made_once_a_day_if_something_changed(calm: Stage) -> None:
    assert reasons(calm) == ["daily"]
    name_person(calm.library, calm.pack, 1, "Sarah")
    assert not cared(calm).backed_up, "not a day has gone by"
    note(calm, "backed_up_at", ago(hours=23, minutes=59))
    assert not cared(calm).backed_up
    note(calm, "backed_up_at", ago(days=1))
    report = cared(calm)
    assert (report.backed_up, report.sentence) == (True, "")
    assert reasons(calm) == ["daily", "daily"]
    assert [backup.named for backup in backups_of(calm.library).all()] == [1, 0]
    assert not cared(calm).backed_up


@pytest.mark.parametrize(
    "change",
    [
        lambda stage: name_person(stage.library, stage.pack, 1, "Sarah"),
        lambda stage: stage.photo(900),
        lambda stage: stage.library.bump_grouping(),
    ],
    ids=["a decision", "a photo", "grouping"],
)
def test_every_kind_of_change_is_worth_one(calm: Stage, change: Callable[[Stage], object]) -> None:
    note(calm, "backed_up_at", ago(days=100))
    assert not cared(calm).backed_up
    change(calm)
    assert cared(calm).backed_up


def test_taking_a_decision_back_is_worth_one_too(calm: Stage) -> None:
    name_person(calm.library, calm.pack, 1, "Sarah")
    note(calm, "backed_up_at", ago(days=1))
    assert cared(calm).backed_up
    undo(calm.library, calm.pack)
    note(calm, "backed_up_at", ago(days=1))
    assert cared(calm).backed_up


def test_an_empty_library_is_not_backed_up(stage: Stage) -> None:
    report = cared(stage)
    assert (report.full, report.backed_up, report.sentence) == (True, False, "")
    assert reasons(stage) == []


def test_one_made_by_hand_counts(people: Stage) -> None:
    run(back_up(people.library, "asked"))
    assert not cared(people).backed_up
    assert reasons(people) == ["asked"]


def _disk_is_full(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: _Disk(10**12, 10**12, 0))


def test_on_a_full_disk_it_is_said(people: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    before = people.rows()
    _disk_is_full(monkeypatch)
    report = cared(people)
    assert not report.backed_up
    assert report.trouble.startswith("The backup could not be made: the disk is full.")
    assert report.sentence == report.trouble
    assert people.rows() == before
    assert reasons(people) == []
    assert not [file for file in people.folder.rglob("*") if file.name.endswith(".part")]


def test_what_could_not_be_backed_up_is_still_due(people: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as full:
        _disk_is_full(full)
        assert cared(people).trouble
    assert is_due(people.library)
    assert cared(people).backed_up


def test_a_backup_that_was_killed_is_still_due(people: Stage) -> None:
    work = back_up(people.library, "daily")
    next(work)
    # What a killed process leaves is what another connection sees at this moment.
    with Library(people.file, people.folder / "thumbnails.sqlite3") as other:
        left = is_due(other)
    work.close()
    assert left


def test_a_mended_library_in_trouble_says_both(people: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    _disk_is_full(monkeypatch)
    people.sql("UPDATE people SET centroid = zeroblob(256) WHERE id = 1")
    report = cared(people)
    assert "1 centroid was damaged and rebuilt." in report.sentence
    assert report.trouble in report.sentence


# Damage to the file


def _page_of(stage: Stage, name: str) -> int:
    root = stage.value("SELECT rootpage FROM sqlite_schema WHERE name = ?", name)
    assert isinstance(root, int)
    return root


def _spoil(stage: Stage, name: str) -> None:
    """Overwrite the first page of a table or index, as a failing disk does."""
    stage.library.close()
    root = _page_of(stage, name)
    content = bytearray(stage.file.read_bytes())
    content[(root - 1) * PAGE : root * PAGE] = b"\xff" * PAGE
    stage.file.write_bytes(content)
    stage.library = stage._open()


def _an_index(stage: Stage) -> str:
    name = stage.value(
        "SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'decisions' ORDER BY name LIMIT 1"
    )
    assert isinstance(name, str)
    return name


@pytest.mark.parametrize(
    "full",
    [True, False],
    ids=["full", "quick"],
)
def test_a_damaged_index_is_said_and_no_backup_is_made(
    calm: Stage, caplog: pytest.LogCaptureFixture, full: bool
) -> None:
    name_person(calm.library, calm.pack, 1, "Sarah")
    note(calm, "backed_up_at", ago(days=2))
    if full:
        note(calm, "checked_at", ago(days=8))
    _spoil(calm, _an_index(calm))
    before = calm.file.read_bytes()
    report = cared(calm)
    assert (report.full, report.backed_up) == (full, False)
    assert report.check.file
    assert report.sentence == DAMAGED
    assert "The library file: " in caplog.text
    assert reasons(calm) == ["daily"]
    assert calm.file.read_bytes() == before
    assert cared(calm).sentence == DAMAGED, "said again the next time"


@pytest.mark.parametrize("table", ["faces", "people", "looks", "history"])
def test_a_damaged_table_is_said_in_one_way_or_another(calm: Stage, table: str) -> None:
    note(calm, "backed_up_at", ago(days=2))
    _spoil(calm, table)
    before = calm.file.read_bytes()
    try:
        said = cared(calm).sentence
    except LibraryDamagedError as error:
        said = str(error)
    assert said.startswith("The library file is damaged.")
    assert reasons(calm) == ["daily"]
    assert calm.file.read_bytes() == before


@pytest.mark.parametrize("full", [True, False], ids=["full", "quick"])
@pytest.mark.parametrize("table", ["faces", "people", "looks", "decisions", "folders", "problems"])
def test_damage_met_on_the_way_is_said_the_same(calm: Stage, table: str, full: bool) -> None:
    if full:
        note(calm, "checked_at", ago(days=8))
    _spoil(calm, table)
    report = cared(calm)
    assert (report.sentence, report.backed_up) == (DAMAGED, False)


def test_vectors_in_a_damaged_file_are_left_alone(calm: Stage) -> None:
    calm.sql("UPDATE people SET centroid = zeroblob(256) WHERE id = 1")
    _spoil(calm, _an_index(calm))
    before = calm.file.read_bytes()
    assert cared(calm).sentence == DAMAGED
    assert calm.file.read_bytes() == before


# Where nothing may be written


def test_nothing_is_written_where_it_may_only_be_looked_at(people: Stage) -> None:
    people.sql("UPDATE people SET centroid = zeroblob(256) WHERE id = 1")
    people.sql("UPDATE faces SET embedding = zeroblob(256) WHERE id = 9")
    people.sql("INSERT INTO meta (key, value) VALUES ('erasing', 'some')")
    people.library.close()
    before, files = people.file.read_bytes(), {file.name for file in people.folder.iterdir()}
    thumbnails = people.folder / "thumbnails.sqlite3"
    people.library = Library(people.file, thumbnails, read_only="Only to be looked at.")
    report = cared(people)
    assert (report.full, report.backed_up, report.trouble) == (True, False, "")
    assert report.check.faces == (9,)
    assert "could not be rebuilt" in report.sentence
    people.library.close()
    assert people.file.read_bytes() == before
    assert {file.name for file in people.folder.iterdir()} <= files
    assert not (people.folder / "backups").exists()


# What was owed


def _in_the_file(stage: Stage, vector: Vector) -> bool:
    stage.library.close()
    pieces = vector.tobytes()[:16]
    found = any(pieces in file.read_bytes() for file in stage.folder.glob("kinframe.sqlite3*"))
    stage.library = stage._open()
    return found


def test_a_purge_that_was_owed_is_finished(people: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    vector = people.vector(1, 2)
    assert _in_the_file(people, vector)
    name_person(people.library, people.pack, 2, "Tom")
    monkeypatch.setattr(erasing, "PATIENCE_SECONDS", 0.05)
    with Library(people.file, people.folder / "thumbnails.sqlite3") as other, other.reading():
        other.people.count()
        with pytest.raises(TracesLeftError):
            forget_person(people.library, people.pack, 2, keep_name=True)
        assert noted(people)["erasing"] == "some"
        report = cared(people)
        assert report.sentence == "", "somebody still reads: it stays owed"
        assert noted(people)["erasing"] == "some"
    cared(people)
    assert "erasing" not in noted(people)
    assert not _in_the_file(people, vector)
    assert people.library.people.get(2).name == "Tom"


def test_nothing_is_purged_where_nothing_is_owed(calm: Stage) -> None:
    assert "erasing" not in noted(calm)
    inode, content = calm.file.stat().st_ino, calm.file.read_bytes()
    cared(calm)
    assert (calm.file.stat().st_ino, calm.file.read_bytes()) == (inode, content)
