from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from config.paths import Paths
from faces.packs import Pack
from models.changes import Changes
from models.errors import AppError
from models.person import Person
from models.progress import ScanReport
from models.suggestion import Suggestion
from repository.library import Library
from services.naming import name_person
from services.suggesting import suggest_for_person
from tests.e2e.album import six_friends
from workers.jobs import Jobs, prepare_library
from workers.regroup_worker import RegroupPlan


@pytest.fixture
def jobs(qtbot: QtBot, tmp_path: Path) -> Iterator[Jobs]:
    paths = Paths.choose(tmp_path / "library")
    prepare_library(paths).close()
    made = Jobs(paths, None)
    yield made
    made.close()


@pytest.fixture
def album(tmp_path: Path) -> Path:
    six_friends(tmp_path / "Album", 3)
    return tmp_path / "Album"


def _people(qtbot: QtBot, jobs: Jobs) -> list[Person]:
    found: list[list[Person]] = []
    jobs.read(lambda library: library.people.all(), found.append)
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def _scanned(qtbot: QtBot, jobs: Jobs, folder: Path) -> ScanReport:
    with qtbot.waitSignal(jobs.scanned, timeout=30_000) as waiting:
        jobs.scans.scan([folder])
    report = waiting.args[0] if waiting.args else None
    assert isinstance(report, ScanReport)
    return report


def test_a_scan_reports_changes_on_the_way_and_ends_with_none(qtbot: QtBot, jobs: Jobs, album: Path) -> None:
    stages: list[str | None] = []
    seen: list[Changes] = []
    jobs.progress.connect(lambda progress: stages.append(progress and progress.stage))
    jobs.changed.connect(seen.append)
    report = _scanned(qtbot, jobs, album)
    assert (report.photos, report.faces, report.people) == (3, 18, 6)
    assert stages[-1] is None
    assert "Finding faces" in stages
    assert len({photo for changes in seen for photo in changes.photos}) == 3
    assert not jobs.scans.is_scanning()


def test_pause_and_stop_concern_every_scan_that_was_asked_for(
    qtbot: QtBot, jobs: Jobs, album: Path, tmp_path: Path
) -> None:
    six_friends(tmp_path / "Second", 3)
    stopped: list[bool] = []
    jobs.stopped.connect(lambda: stopped.append(True))
    jobs.scans.scan([album])
    jobs.scans.scan([tmp_path / "Second"])
    jobs.scans.pause()
    qtbot.wait(300)
    assert jobs.scans.is_scanning()
    jobs.scans.resume()
    jobs.scans.cancel()
    qtbot.waitUntil(lambda: len(stopped) == 2, timeout=30_000)
    assert not jobs.scans.is_scanning()
    # The lane is free again.
    assert _scanned(qtbot, jobs, album).photos == 3


def test_a_decision_is_broadcast_before_its_own_answer(qtbot: QtBot, jobs: Jobs, album: Path) -> None:
    _scanned(qtbot, jobs, album)
    first = _people(qtbot, jobs)[0]
    order: list[str] = []
    jobs.changed.connect(lambda _changes: order.append("changed"))
    jobs.decide(
        lambda library, pack: name_person(library, pack, first.id, "Sarah"),
        lambda _changes: order.append("then"),
    )
    qtbot.waitUntil(lambda: "then" in order)
    assert order == ["changed", "then"]
    assert _people(qtbot, jobs)[0].name == "Sarah"


def test_a_decision_that_fails_says_so_and_that_it_was_not_taken(qtbot: QtBot, jobs: Jobs) -> None:
    said: list[str] = []
    jobs.failed.connect(said.append)

    def action(_library: Library, _pack: Pack) -> Changes:
        raise AppError("The disk is full.")

    with qtbot.waitSignal(jobs.undecided):
        jobs.decide(action)
    assert said == ["The disk is full."]
    own: list[str] = []
    with qtbot.waitSignal(jobs.undecided):
        jobs.decide(action, failed=own.append)
    assert (said, own) == (["The disk is full."], ["The disk is full."])


def test_an_action_may_ask_instead_of_writing(qtbot: QtBot, jobs: Jobs) -> None:
    asked: list[str] = []
    jobs.decide(lambda _library, _pack: "the same person?", ask=asked.append)
    qtbot.waitUntil(lambda: asked == ["the same person?"])


def test_small_pictures_come_in_handfuls_and_failures_name_what_failed(
    qtbot: QtBot, jobs: Jobs, album: Path
) -> None:
    _scanned(qtbot, jobs, album)
    got: dict[int, bytes | None] = {}
    missed: list[int] = []
    jobs.small_pictures("face", range(1, 19), got.update, missed.extend)
    qtbot.waitUntil(lambda: len(got) == 18)
    assert all(jpeg is not None and jpeg[:2] == b"\xff\xd8" for jpeg in got.values())
    assert missed == []
    jobs.small_pictures("photo", [1, 999], got.update, missed.extend)
    qtbot.waitUntil(lambda: 999 in got)
    assert got[999] is None


def _planned(qtbot: QtBot, jobs: Jobs) -> RegroupPlan:
    found: list[RegroupPlan] = []
    jobs.grouping.plan_regroup(found.append, pytest.fail)
    qtbot.waitUntil(lambda: bool(found), timeout=10_000)
    return found[0]


def _misplace(library: Path) -> None:
    """Put a face of the first person into the second's group, as older rules may have done."""
    connection = sqlite3.connect(library / "kinframe.sqlite3")
    connection.execute(
        "UPDATE faces SET person_id = 2 WHERE id = (SELECT min(id) FROM faces WHERE person_id = 1)"
    )
    connection.commit()
    connection.close()


def test_grouping_anew_is_shown_before_it_is_done(
    qtbot: QtBot, jobs: Jobs, album: Path, tmp_path: Path
) -> None:
    _scanned(qtbot, jobs, album)
    assert _planned(qtbot, jobs).summary.sentence == "Nothing would change."
    _misplace(tmp_path / "library")
    before = [person.faces for person in _people(qtbot, jobs)]
    planned = _planned(qtbot, jobs)
    assert [(move.before, move.after) for move in planned.summary.moves] == [(2, 1)]
    assert {1, 2} <= set(planned.people)
    assert [person.faces for person in _people(qtbot, jobs)] == before, "nothing is done yet"
    done: list[bool] = []
    with qtbot.waitSignal(jobs.changed):
        jobs.grouping.apply_regroup(planned, lambda: done.append(True))
    qtbot.waitUntil(lambda: bool(done))
    assert sorted(person.faces for person in _people(qtbot, jobs)) == [3] * 6


def test_a_plan_is_void_once_somebody_decided(qtbot: QtBot, jobs: Jobs, album: Path, tmp_path: Path) -> None:
    _scanned(qtbot, jobs, album)
    _misplace(tmp_path / "library")
    planned = _planned(qtbot, jobs)
    with qtbot.waitSignal(jobs.changed):
        jobs.decide(lambda library, pack: name_person(library, pack, 3, "Ann"))
    with qtbot.waitSignal(jobs.failed) as told:
        jobs.grouping.apply_regroup(planned)
    assert told.args is not None
    assert "Nothing was regrouped" in told.args[0]


def test_the_pack_comes_along_where_it_is_needed(qtbot: QtBot, jobs: Jobs, album: Path) -> None:
    _scanned(qtbot, jobs, album)
    found: list[Suggestion] = []
    jobs.consult(lambda library, pack: suggest_for_person(library, pack, 1), found.append)
    qtbot.waitUntil(lambda: bool(found))
    assert found[0].compared == 5
