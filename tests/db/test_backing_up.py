"""A backup is put back whole while the library is open, or nothing happens; what was before is not lost."""

from __future__ import annotations

import shutil
import signal
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from models.errors import LibraryError
from repository import backups
from repository.backup_restoring import DRAFT
from repository.backups import Backup
from repository.connections import LibraryDamagedError
from repository.library import Library
from repository.migrating import newest_version, version_of
from services.backing_up import back_up, backups_of, is_due, restore
from services.checking import check
from services.erasing import erase_face_data
from services.forgetting import forget_person
from services.merging import merge
from services.naming import name_person
from services.undoing import redo, undo
from tests.conftest import ROOT
from tests.db.child import started
from tests.db.stage import Rows, Stage, run

OLD = sorted((ROOT / "tests" / "data" / "libraries").glob("version-*.sqlite3"))
PAGE = 4096


def everything(file: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table, but what is noted of backups themselves."""
    with closing(sqlite3.connect(file)) as connection:
        listed = "SELECT name FROM sqlite_schema WHERE type = 'table'"
        tables = [name for (name,) in connection.execute(listed)]
        found = {
            name: sorted(connection.execute(f"SELECT * FROM {name}").fetchall(), key=repr)  # noqa: S608
            for name in tables
        }
    found["meta"] = [row for row in found["meta"] if not str(row[0]).startswith("backed_up_")]
    return found


def backed_up(stage: Stage) -> Backup:
    return run(back_up(stage.library, "asked"))


def restored(stage: Stage, backup: Backup) -> None:
    run(restore(stage.library, backup))


def names(library: Library) -> list[str]:
    return sorted(person.name for person in library.people.all() if person.name)


def hidden(stage: Stage) -> list[str]:
    return sorted(
        file.name
        for file in stage.folder.rglob(".*")
        if not file.name.endswith(("-wal", "-shm")) or "draft" in file.name
    )


def placed(stage: Stage, file: Path, days: int = 3) -> Backup:
    """A file put among the backups under the name of one that was made so long ago, before a migration."""
    name = f"kinframe-{datetime.now(UTC) - timedelta(days=days):%Y%m%d-%H%M%S}-migration.sqlite3"
    folder = backups_of(stage.library).folder
    folder.mkdir(exist_ok=True)
    shutil.copy(file, folder / name)
    return next(backup for backup in backups_of(stage.library).all() if backup.file.name == name)


@pytest.fixture
def second(people: Stage) -> Iterator[Library]:
    """Another connection of this process, as another lane has one."""
    with Library(people.file, people.folder / "thumbnails.sqlite3") as library:
        assert library.can_write
        yield library


# Restoring


def test_what_was_backed_up_is_back_and_everybody_sees_it(people: Stage, second: Library) -> None:
    name_person(people.library, people.pack, 1, "Sarah")
    before, backup = everything(people.file), backed_up(people)
    assert backup.reason == "asked"
    merge(people.library, people.pack, 2, 1)
    name_person(people.library, people.pack, 3, "Tom")
    assert names(second) == ["Sarah", "Tom"]
    assert second.remembered("names", lambda: names(second)) == ["Sarah", "Tom"]
    restored(people, backup)
    assert everything(people.file) == before
    assert names(people.library) == names(second) == ["Sarah"]
    assert second.remembered("names", lambda: names(second)) == ["Sarah"]
    assert second.people.count() == 4
    assert check(second, people.pack).sound
    name_person(second, people.pack, 2, "Ann")
    undo(people.library, people.pack)
    assert names(second) == ["Sarah"]
    people.check_sound()


def test_the_connection_itself_remembers_nothing_of_before(people: Stage) -> None:
    backup = backed_up(people)
    name_person(people.library, people.pack, 1, "Sarah")
    assert people.library.remembered("names", lambda: names(people.library)) == ["Sarah"]
    restored(people, backup)
    assert people.library.remembered("names", lambda: names(people.library)) == []


def test_it_is_still_that_after_a_restart(people: Stage) -> None:
    name_person(people.library, people.pack, 1, "Sarah")
    backup = backed_up(people)
    undo(people.library, people.pack)
    restored(people, backup)
    before = everything(people.file)
    people.reopen()
    assert names(people.library) == ["Sarah"]
    assert everything(people.file) == before
    undo(people.library, people.pack)
    redo(people.library, people.pack)
    assert names(people.library) == ["Sarah"]


def test_what_was_before_can_be_restored_again(people: Stage, second: Library) -> None:
    backup = backed_up(people)
    name_person(people.library, people.pack, 1, "Sarah")
    merge(people.library, people.pack, 2, 1)
    undo(people.library, people.pack)
    before = everything(people.file)
    restored(people, backup)
    assert names(second) == []
    newest, *others = backups_of(people.library).all()
    assert (newest.reason, newest.named) == ("restore", 1)
    assert others == [backup]
    restored(people, newest)
    assert everything(people.file) == before
    assert names(second) == ["Sarah"]
    redo(people.library, people.pack)
    people.check_sound()


def test_the_small_pictures_are_made_anew(people: Stage, second: Library) -> None:
    backup = backed_up(people)
    people.library.thumbnails.put([("face", 1, b"Sarah"), ("photo", 1, b"beach")])
    assert second.thumbnails.get("face", [1])
    restored(people, backup)
    for library in (people.library, second):
        assert library.thumbnails.get("face", [1]) == library.thumbnails.get("photo", [1]) == {}


def test_it_is_not_due_after_a_restore(people: Stage) -> None:
    name_person(people.library, people.pack, 1, "Sarah")
    backup = backed_up(people)
    name_person(people.library, people.pack, 1, "Ann")
    restored(people, backup)
    people.sql("UPDATE meta SET value = '2020-01-01T00:00:00+00:00' WHERE key = 'backed_up_at'")
    assert not is_due(people.library)
    name_person(people.library, people.pack, 1, "Ann")
    assert is_due(people.library)


def test_it_says_how_far_it_is(people: Stage) -> None:
    backup = backed_up(people)
    stages = [progress.stage for progress in restore(people.library, backup)]
    assert stages[0] == "Backing up"
    assert stages[-1] == "Restoring"


ROTATED = "restore() rotates the backups before it reads the chosen one: it deletes what it is to restore"


def test_the_oldest_of_a_busy_day_can_be_restored(people: Stage) -> None:
    backup = backed_up(people)
    for number in range(9):
        name_person(people.library, people.pack, 1, f"Sarah {number}")
        backed_up(people)
    assert backups_of(people.library).all()[-1] == backup
    restored(people, backup)
    assert names(people.library) == []


@pytest.mark.parametrize("days", [57, 1000])
def test_the_one_from_before_an_update_can_be_restored_however_old(people: Stage, days: int) -> None:
    backup = placed(people, backed_up(people).file, days)
    name_person(people.library, people.pack, 1, "Sarah")
    assert backups_of(people.library).all()[-1] == backup
    restored(people, backup)
    assert names(people.library) == []


# Older versions


@pytest.mark.parametrize("file", OLD, ids=[file.stem for file in OLD])
def test_a_backup_of_an_older_version_is_brought_to_this_one(
    people: Stage, second: Library, file: Path
) -> None:
    backup = placed(people, file)
    was = backup.file.read_bytes()
    assert (backup.version, backup.named) == (version_of(file), 3)
    before = everything(people.file)
    restored(people, backup)
    assert names(people.library) == names(second) == ["Bjørn Åse", "Kit", "Sarah"]
    assert version_of(people.file) == newest_version()
    assert check(second, people.pack).file == ()
    assert check(people.library, people.pack).sound
    assert backup.file.read_bytes() == was, "the backup itself stays as it was"
    assert hidden(people) == []
    name_person(second, people.pack, 2, "Bea")
    undo(people.library, people.pack)
    people.reopen()
    assert names(people.library) == ["Bjørn Åse", "Kit", "Sarah"]
    newest = backups_of(people.library).all()[0]
    assert newest.reason == "restore"
    restored(people, newest)
    assert everything(people.file) == before


def test_it_takes_every_table_of_this_version_along(people: Stage, tmp_path: Path) -> None:
    (tmp_path / "opened").mkdir()
    shutil.copy(OLD[0], tmp_path / "opened" / "kinframe.sqlite3")
    opened = Stage.closed(tmp_path / "opened")
    opened.reopen()
    restored(people, placed(people, OLD[0]))
    schema = "SELECT type, name, sql FROM sqlite_schema ORDER BY name"
    assert people.sql(schema) == opened.sql(schema)
    assert people.rows() == opened.rows()
    opened.library.close()


# What is refused


def _spoiled(file: Path, *, page: int | None = None) -> None:
    content = bytearray(file.read_bytes())
    if page is None:
        content = bytearray(b"Dear diary. " * 5000)
    else:
        content[(page - 1) * PAGE : page * PAGE] = b"\xff" * PAGE
    file.write_bytes(content)


def _root(file: Path, table: str) -> int:
    with closing(sqlite3.connect(file)) as connection:
        found = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)).fetchone()
    return int(found[0])


def _state(stage: Stage) -> tuple[object, Rows]:
    return everything(stage.file), stage.rows()


@pytest.mark.parametrize("table", ["faces", "people", "history", None])
def test_a_damaged_backup_is_refused_and_nothing_changes(
    people: Stage, second: Library, table: str | None
) -> None:
    name_person(people.library, people.pack, 1, "Sarah")
    backup = backed_up(people)
    _spoiled(backup.file, page=None if table is None else _root(backup.file, table))
    people.library.thumbnails.put([("face", 1, b"Sarah")])
    name_person(people.library, people.pack, 2, "Tom")
    before = _state(people)
    with pytest.raises(LibraryError, match=r"This backup is damaged\. Nothing was changed"):
        restored(people, backup)
    assert _state(people) == before
    assert names(second) == ["Sarah", "Tom"]
    assert second.thumbnails.get("face", [1]) == {1: b"Sarah"}
    assert hidden(people) == []
    name_person(second, people.pack, 3, "Ann")
    people.check_sound()


@pytest.mark.parametrize("table", ["faces", "people", "history", None])
def test_a_damaged_backup_of_an_older_version_is_refused_as_well(people: Stage, table: str | None) -> None:
    backup = placed(people, OLD[0])
    _spoiled(backup.file, page=None if table is None else _root(backup.file, table))
    before = _state(people)
    with pytest.raises(LibraryError) as refused:
        restored(people, backup)
    assert _state(people) == before
    assert hidden(people) == []
    assert str(refused.value).startswith("This backup is damaged. Nothing was changed.")


def test_a_backup_that_is_gone_is_a_sentence(people: Stage) -> None:
    backup = backed_up(people)
    backup.file.unlink()
    before = _state(people)
    with pytest.raises(LibraryError, match=r"no such backup any more\. Nothing was changed"):
        restored(people, backup)
    assert _state(people) == before


def test_an_old_one_that_is_gone_is_a_sentence(people: Stage) -> None:
    backup = placed(people, OLD[0])
    backup.file.unlink()
    with pytest.raises(LibraryError, match=r"no such backup any more\. Nothing was changed"):
        restored(people, backup)


def test_no_room_for_the_draft_is_a_sentence(people: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    backup = placed(people, OLD[0])
    # A real file system that takes no file of that name.
    (people.folder / "backups" / DRAFT).mkdir()
    before = _state(people)
    try:
        with pytest.raises(LibraryError, match="Nothing was changed"):
            restored(people, backup)
    finally:
        assert _state(people) == before


def test_where_nothing_may_be_written_nothing_is(people: Stage) -> None:
    backup = backed_up(people)
    name_person(people.library, people.pack, 1, "Sarah")
    people.library.close()
    before, files = people.file.read_bytes(), sorted(people.folder.rglob("*"))
    thumbnails = people.folder / "thumbnails.sqlite3"
    people.library = Library(people.file, thumbnails, read_only="Only to be looked at.")
    for work in (restore(people.library, backup), back_up(people.library, "asked")):
        with pytest.raises(LibraryError, match=r"Only to be looked at\. Nothing was changed"):
            run(work)
    assert not is_due(people.library)
    people.library.close()
    assert people.file.read_bytes() == before
    assert [
        file for file in sorted(people.folder.rglob("*")) if not file.name.endswith(("-wal", "-shm"))
    ] == [file for file in files if not file.name.endswith(("-wal", "-shm"))]


# Broken off


class _Stopped(Exception):  # noqa: N818 - no error
    pass


def test_what_is_broken_off_leaves_no_draft(people: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    backup = placed(people, OLD[0])
    before = _state(people)

    def stopped(*_: object) -> None:
        assert hidden(people) == [DRAFT]
        raise _Stopped

    with monkeypatch.context() as patched:
        patched.setattr(backups, "put_back", stopped)
        with pytest.raises(_Stopped):
            restored(people, backup)
    assert hidden(people) == []
    assert _state(people) == before
    restored(people, backup)
    assert names(people.library) == ["Bjørn Åse", "Kit", "Sarah"]


def test_it_can_be_stopped_at_every_step(people: Stage, second: Library) -> None:
    name_person(people.library, people.pack, 1, "Sarah")
    backup = backed_up(people)
    undo(people.library, people.pack)
    before = _state(people)
    stage = ""
    for stop in range(1, 1000):
        work = restore(people.library, backup)
        for _ in range(stop):
            stage = next(work).stage
            if stage == "Restoring":
                break
        work.close()
        assert _state(people) == before
        assert hidden(people) == []
        if stage == "Restoring":
            break
    assert stage == "Restoring", "that is the last step"
    assert names(second) == []


RESTORE = """
import sys, time
from pathlib import Path
from repository.library import Library
from repository import backups
from services import backing_up
folder = Path(sys.argv[1])
def wait(*_):
    print("draft", flush=True)
    time.sleep(60)
backups.put_back = wait
with Library(folder / "kinframe.sqlite3", folder / "thumbnails.sqlite3") as library:
    (old,) = [one for one in backing_up.backups_of(library).all() if one.version == 1]
    for _ in backing_up.restore(library, old):
        pass
"""


@pytest.fixture
def killed(people: Stage) -> Stage:
    """A library whose program was killed when it was about to put back an old backup."""
    placed(people, OLD[0])
    people.library.close()
    child = started("-c", RESTORE, people.folder)
    assert child.stdout is not None
    assert child.stdout.readline() == "draft\n"
    child.send_signal(signal.SIGKILL)
    child.wait()
    child.stdout.close()
    people.library = people._open()
    assert people.library.can_write
    return people


def test_a_kill_leaves_the_library_as_it_was(killed: Stage) -> None:
    assert names(killed.library) == []
    killed.check_sound()
    old = next(backup for backup in backups_of(killed.library).all() if backup.version == 1)
    restored(killed, old)
    assert hidden(killed) == []


@pytest.mark.parametrize("leftover", [f"backups/{DRAFT}", ".kinframe.sqlite3.part"])
def test_what_a_kill_left_goes_when_face_data_are_erased(
    killed: Stage, tmp_path: Path, leftover: str
) -> None:
    draft = killed.folder / "backups" / DRAFT
    draft.rename(killed.folder / leftover)
    erase_face_data(killed.library, killed.pack, None, keep_names=False, logs=tmp_path / "logs")
    assert not (killed.folder / leftover).exists()


def test_a_backup_that_is_broken_off_leaves_nothing(people: Stage) -> None:
    work = back_up(people.library, "asked")
    next(work)
    work.close()
    assert backups_of(people.library).all() == []
    assert not list(people.folder.rglob("*.part*"))


# A library that is damaged inside


@pytest.mark.parametrize("table", ["faces", "people", "history"])
def test_a_library_damaged_inside_can_be_restored(people: Stage, table: str) -> None:
    name_person(people.library, people.pack, 1, "Sarah")
    backup = backed_up(people)
    people.library.close()
    _spoiled(people.file, page=_root(people.file, table))
    people.library = people._open()
    restored(people, backup)
    assert names(people.library) == ["Sarah"]
    assert check(people.library, people.pack).sound


# Beside forgetting


def test_a_backup_made_after_forgetting_brings_nothing_back(people: Stage) -> None:
    name_person(people.library, people.pack, 2, "Tom")
    forget_person(people.library, people.pack, 2, keep_name=True)
    backup = backed_up(people)
    name_person(people.library, people.pack, 1, "Sarah")
    restored(people, backup)
    assert people.value("SELECT count(*) FROM faces WHERE person_id = 2 AND embedding IS NOT NULL") == 0
    assert people.library.people.get(2).name == "Tom"


def test_erasing_takes_every_backup_along(people: Stage, tmp_path: Path) -> None:
    backed_up(people)
    placed(people, OLD[0])
    changes = erase_face_data(people.library, people.pack, 1, keep_names=True, logs=tmp_path / "logs")
    assert changes.step is not None
    assert backups_of(people.library).all() == []
    assert not any((people.folder / "backups").iterdir())


def test_a_backup_is_as_private_as_the_library(people: Stage) -> None:
    people.file.chmod(stat.S_IRUSR | stat.S_IWUSR)
    assert stat.S_IMODE(backed_up(people).file.stat().st_mode) == stat.S_IRUSR | stat.S_IWUSR


def test_the_draft_is_as_private_as_the_library(people: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    people.file.chmod(stat.S_IRUSR | stat.S_IWUSR)
    backup = placed(people, OLD[0])
    seen: list[int] = []

    def look(*_: object) -> None:
        draft = people.folder / "backups" / DRAFT
        seen.append(stat.S_IMODE(draft.stat().st_mode))

    monkeypatch.setattr(backups, "put_back", look)
    restored(people, backup)
    assert seen == [stat.S_IRUSR | stat.S_IWUSR]


@pytest.mark.parametrize("emptied", [True, False])
def test_a_library_that_vanished_is_not_begun_anew_beside_its_backups(people: Stage, emptied: bool) -> None:
    name_person(people.library, people.pack, 1, "Sarah")
    backup = backed_up(people)
    people.library.close()
    people.file.write_bytes(b"")
    if not emptied:
        people.file.unlink()
    with pytest.raises(LibraryDamagedError, match=r"gone or empty, but there are backups"):
        people.reopen()
    backup.file.unlink()
    people.library = people._open()
    assert people.library.people.all() == []
