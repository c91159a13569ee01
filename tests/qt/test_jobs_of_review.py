"""What the Review page and the cards ask in the background."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from config.paths import Paths
from faces.packs import bundled_pack
from models.review import Guesses, Question, Queue
from repository.library import Library
from services.naming import name_person
from tests.db.likely import SARAH, group_like, like, loose
from tests.db.stage import Stage
from workers.networks import Networks
from workers.review_jobs import ReviewJobs
from workers.runner import Lane


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    """Sarah, a fragment of her, a face like hers, and somebody unnamed."""
    made = Stage(tmp_path / "library", bundled_pack())
    made.cast([5, 4])
    name_person(made.library, made.pack, SARAH, "Sarah")
    group_like(made, SARAH)
    loose(made, like(made, SARAH, 0.9, 40))
    yield made
    made.library.close()


@pytest.fixture
def lane(qtbot: QtBot, stage: Stage) -> Iterator[Lane]:
    """The thread the questions are found in."""
    owner = QObject()
    made = Lane(
        "looks", lambda: Library(stage.file, stage.folder / "thumbnails.sqlite3", read_only="x"), owner
    )
    yield made
    made.close()


@pytest.fixture
def jobs(stage: Stage, lane: Lane) -> ReviewJobs:
    """The jobs of that library."""
    networks = Networks(Paths(library=stage.folder, packs=stage.folder / "packs"), None, "auto")
    return ReviewJobs(networks, looks=lane, parent=lane)


def test_questions_pairs_and_guesses_come_from_the_lane(qtbot: QtBot, jobs: ReviewJobs) -> None:
    queues: list[Queue] = []
    pairs: list[tuple[Question, ...]] = []
    found: list[Guesses] = []
    jobs.queue((), queues.append)
    jobs.look_alike((), pairs.append)
    jobs.guesses(found.append)
    qtbot.waitUntil(lambda: bool(queues and pairs and found))
    keys = [question.key for question in queues[0].questions]
    assert "who 2" in keys
    assert "is 3 1" in keys
    assert [question.key for question in pairs[0]] == ["same 1 3"]
    assert set(found[0].people) == {3}


def _note(answered: list[str], what: str, _answer: object) -> None:
    answered.append(what)


def test_only_the_newest_request_is_answered(qtbot: QtBot, jobs: ReviewJobs) -> None:
    answered: list[str] = []
    for number in range(4):
        jobs.queue((), partial(_note, answered, f"queue {number}"))
    jobs.guesses(lambda _guesses: answered.append("guesses"))
    qtbot.waitUntil(lambda: "guesses" in answered)
    assert answered == ["queue 3", "guesses"]


def test_what_cannot_be_asked_is_told_to_who_wants_to_know(
    qtbot: QtBot, jobs: ReviewJobs, stage: Stage
) -> None:
    failures: list[str] = []
    stage.sql("UPDATE meta SET value = 'another-pack' WHERE key = 'pack'")
    jobs.queue((), lambda _queue: None, failures.append)
    jobs.guesses(lambda _guesses: None)
    qtbot.waitUntil(lambda: bool(failures))
    assert "another-pack" in failures[0]
