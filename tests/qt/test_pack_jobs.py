"""What the window may ask about packs: one change at a time, and no failure goes unsaid."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from config.paths import Paths
from models.effort import Effort
from models.errors import PackError
from repository.library import Library
from tests.fakes import paint
from workers import pack_jobs
from workers.jobs import Jobs, prepare_library
from workers.pack_jobs import BUSY


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    made = Paths(library=tmp_path / "library", packs=tmp_path / "packs")
    prepare_library(made).close()
    return made


@pytest.fixture
def jobs(paths: Paths, qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs(paths, None)
    yield made
    made.close()
    made.deleteLater()
    qtbot.wait(10)


def test_a_second_change_is_refused_and_the_first_goes_on(qtbot: QtBot, jobs: Jobs) -> None:
    said: list[tuple[str, str]] = []
    jobs.packs.failed.connect(lambda name, sentence: said.append((name, sentence)))
    jobs.packs.use("one")
    jobs.packs.use("two")
    assert said == [("two", BUSY)]
    assert jobs.packs.target == "one"
    qtbot.waitUntil(lambda: len(said) == 2, timeout=10_000)
    assert said[1][0] == "one"
    assert "is not installed" in said[1][1]
    assert jobs.packs.target is None


def test_a_list_that_cannot_be_read_is_said(
    qtbot: QtBot, jobs: Jobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    def damaged(*_: object) -> None:
        raise PackError("The built-in face networks are missing.")

    monkeypatch.setattr(pack_jobs, "pack_infos", damaged)
    with qtbot.waitSignal(jobs.packs.failed, timeout=10_000) as failed:
        jobs.packs.list(lambda _: None)
    assert failed.args == ["", "The built-in face networks are missing."]


def test_a_folder_is_wanted_before_its_scan_begins(qtbot: QtBot, jobs: Jobs, paths: Paths) -> None:
    photos = paint(paths.library.parent / "photos" / "one.png", [None]).parent
    with qtbot.waitSignal(jobs.scanned, timeout=30_000):
        jobs.scans.scan([photos])
    with qtbot.waitSignal(jobs.scanned, timeout=30_000) as scanned:
        jobs.scans.look_again_below(photos, Effort.THOROUGH)
    assert scanned.args is not None
    assert scanned.args[0].new == 1
    with Library(paths.database, paths.library / "other-thumbnails.sqlite3") as library:
        assert library.folders.wanted() == {photos: Effort.THOROUGH}
