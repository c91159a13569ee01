"""Restoring and forgetting beside a scan that is under way."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from config.paths import Paths
from faces.packs import Pack
from models.changes import Changes
from models.progress import Progress
from repository import connections, erasing
from repository.backups import Backup, Backups
from repository.library import Library
from tests.e2e.album import six_friends
from tests.fakes import Look, paint
from workers import library_jobs
from workers.jobs import Jobs, prepare_library

PATIENCE = 30_000
MOST = 5


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    found = Paths.choose(tmp_path / "library")
    prepare_library(found).close()
    return found


@pytest.fixture
def jobs(qtbot: QtBot, paths: Paths) -> Iterator[Jobs]:
    made = Jobs(paths, None, device="cpu")
    yield made
    made.close()


@pytest.fixture
def album(tmp_path: Path) -> Path:
    six_friends(tmp_path / "Album", MOST)
    return tmp_path / "Album"


def _scan(qtbot: QtBot, jobs: Jobs, folder: Path) -> None:
    with qtbot.waitSignal(jobs.scanned, timeout=PATIENCE):
        jobs.scans.scan([folder])


def _under_way(qtbot: QtBot, jobs: Jobs, *folders: Path) -> None:
    """Begin a scan and come back when it has looked at its first photo."""

    def has_looked(progress: Progress | None) -> bool:
        return progress is not None and progress.stage == "Finding faces" and progress.done > 0

    with qtbot.waitSignal(jobs.progress, timeout=PATIENCE, check_params_cb=has_looked):
        jobs.scans.scan(folders)


def _backed_up(qtbot: QtBot, jobs: Jobs, paths: Paths) -> Backup:
    done: list[bool] = []
    jobs.library.back_up(lambda: done.append(True))
    qtbot.waitUntil(lambda: bool(done), timeout=PATIENCE)
    return Backups(paths.database).all()[0]


def _backed_up_before_more_came(qtbot: QtBot, jobs: Jobs, paths: Paths, album: Path) -> Backup:
    """A backup of the library when it knew one photo of the album."""
    later = sorted(album.iterdir())[1:]
    for file in later:
        file.rename(album.parent / file.name)
    _scan(qtbot, jobs, album)
    backup = _backed_up(qtbot, jobs, paths)
    for file in later:
        (album.parent / file.name).rename(file)
    return backup


def _rows(paths: Paths, sql: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(paths.database)) as connection:
        return connection.execute(sql).fetchall()


def test_a_restore_during_a_scan_loses_no_photo(
    qtbot: QtBot, jobs: Jobs, paths: Paths, album: Path, tmp_path: Path
) -> None:
    backup = _backed_up_before_more_came(qtbot, jobs, paths, album)
    paint(tmp_path / "Second" / "1.png", [Look(0, 1), None])
    troubles: list[object] = []
    jobs.failed.connect(troubles.append)
    jobs.stopped.connect(lambda: troubles.append("stopped"))
    order: list[str] = []
    jobs.library.restored.connect(lambda: order.append("restored"))
    jobs.scanned.connect(lambda _report: order.append("scanned"))
    _under_way(qtbot, jobs, album)
    with qtbot.waitSignal(jobs.scanned, timeout=PATIENCE):
        jobs.library.restore(backup, lambda: order.append("then"))
        # Whoever asks for it again, or for a scan, while the last photo is waited for.
        jobs.library.restore(backup, lambda: order.append("never"))
        jobs.scans.scan([tmp_path / "Second"])
    qtbot.waitUntil(lambda: order.count("scanned") == 2, timeout=PATIENCE)
    assert order == ["restored", "then", "scanned", "scanned"]
    assert _rows(paths, "SELECT count(*) FROM photos") == [(MOST + 1,)]
    assert _rows(paths, "SELECT path, state FROM folders ORDER BY id") == [
        (str(album), "done"),
        (str(tmp_path / "Second"), "done"),
    ]
    assert troubles == []
    assert not jobs.scans.is_scanning()


def test_a_restore_that_fails_lets_the_scan_go_on(
    qtbot: QtBot, jobs: Jobs, paths: Paths, album: Path
) -> None:
    backup = _backed_up_before_more_came(qtbot, jobs, paths, album)
    _under_way(qtbot, jobs, album)
    backup.file.write_bytes(b"no database" * 1000)
    with (
        qtbot.waitSignal(jobs.scanned, timeout=PATIENCE),
        qtbot.waitSignal(jobs.library.failed, timeout=PATIENCE),
    ):
        jobs.library.restore(backup, lambda: None)
    assert _rows(paths, "SELECT count(*) FROM photos") == [(MOST,)]
    assert _rows(paths, "SELECT state FROM folders") == [("done",)]
    with qtbot.assertNotEmitted(jobs.scanned, wait=300), qtbot.waitSignal(jobs.library.failed):
        # Where nothing was under way nothing goes on.
        jobs.library.restore(backup, lambda: None)


def test_a_scan_stands_still_while_face_data_are_erased(
    qtbot: QtBot, paths: Paths, album: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connections, "BUSY_SECONDS", 0.1)

    def slow(library: Library, _pack: Pack, _person: int | None, *, keep_names: bool, logs: Path) -> Changes:
        assert logs == paths.logs
        with library.transaction():
            library.note("kept", str(keep_names))
            time.sleep(2)
        return Changes("Erased", step=1)

    monkeypatch.setattr(library_jobs, "erase_face_data", slow)
    jobs = Jobs(paths, None, device="cpu")
    try:
        troubles: list[object] = []
        jobs.failed.connect(troubles.append)
        _under_way(qtbot, jobs, album)
        with (
            qtbot.waitSignal(jobs.scanned, timeout=PATIENCE),
            qtbot.waitSignal(jobs.library.said, timeout=PATIENCE) as said,
        ):
            jobs.library.forget(None, keep_names=True, then=lambda: None)
        assert said.args == ["Erased"]
        assert troubles == []
    finally:
        jobs.close()
    assert _rows(paths, "SELECT value FROM meta WHERE key = 'kept'") == [("True",)]


def test_traces_that_are_left_go_a_little_later(
    qtbot: QtBot, jobs: Jobs, paths: Paths, album: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(erasing, "PATIENCE_SECONDS", 0.1)
    jobs.library._again.setInterval(100)
    _scan(qtbot, jobs, album)
    changed: list[Changes] = []
    jobs.changed.connect(changed.append)
    said: list[str] = []
    jobs.library.said.connect(said.append)
    with Library(paths.database, paths.thumbnails) as other:
        with other.reading():
            other.people.count()
            jobs.library.forget(None, keep_names=False, then=lambda: None)
            qtbot.waitUntil(lambda: bool(said), timeout=PATIENCE)
            assert said[0].startswith(
                "Erased all face data. The file still holds traces of it; they go soon,"
            )
            assert [one.everything for one in changed] == [True]
            qtbot.waitUntil(lambda: jobs.library._tries >= 2, timeout=PATIENCE)
            assert len(said) == 1
        qtbot.waitUntil(lambda: len(said) == 2, timeout=PATIENCE)
    assert said[1] == "The last traces of the face data are erased."
    assert _rows(paths, "SELECT value FROM meta WHERE key = 'erasing'") == []
    assert not jobs.library._again.isActive()


def test_it_is_not_tried_for_ever(
    qtbot: QtBot, jobs: Jobs, paths: Paths, album: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(erasing, "PATIENCE_SECONDS", 0.01)
    jobs.library._again.setInterval(10)
    _scan(qtbot, jobs, album)
    with Library(paths.database, paths.thumbnails) as other, other.reading():
        other.people.count()
        jobs.library.forget(None, keep_names=False, then=lambda: None)
        qtbot.waitUntil(lambda: jobs.library._tries == library_jobs.MOST_TRIES, timeout=PATIENCE)
        qtbot.wait(300)
        assert jobs.library._tries == library_jobs.MOST_TRIES
    assert _rows(paths, "SELECT value FROM meta WHERE key = 'erasing'") == [("all",)]
