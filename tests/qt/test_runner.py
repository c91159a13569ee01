from __future__ import annotations

import threading
from collections.abc import Callable, Generator, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from models.errors import AppError
from models.progress import Progress
from repository.library import Library
from workers.runner import Lane

Open = Callable[[], Library]


@pytest.fixture
def lane(qtbot: QtBot, tmp_path: Path) -> Iterator[Lane]:
    owner = QObject()
    made = Lane("test", lambda: Library(tmp_path / "l.sqlite3", tmp_path / "t.sqlite3"), owner)
    yield made
    made.close()


def test_the_answer_arrives_in_the_gui_thread(qtbot: QtBot, lane: Lane) -> None:
    threads: list[threading.Thread] = []
    answers: list[int] = []

    def work(library: Library) -> int:
        threads.append(threading.current_thread())
        return library.photos.count()

    def done(count: int) -> None:
        threads.append(threading.current_thread())
        answers.append(count)

    lane.submit(work, done=done)
    qtbot.waitUntil(lambda: answers == [0])
    assert threads[0] is not threading.current_thread()
    assert threads[1] is threading.current_thread()


def test_work_runs_in_the_order_it_was_asked_for_in_one_thread(qtbot: QtBot, lane: Lane) -> None:
    ran: list[tuple[int, int]] = []
    for number in range(20):
        lane.submit(lambda _library, number=number: ran.append((number, threading.get_ident())))  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(ran) == 20)
    assert [number for number, _ in ran] == list(range(20))
    assert len({thread for _, thread in ran}) == 1


def test_what_the_environment_did_is_a_sentence(qtbot: QtBot, lane: Lane) -> None:
    said: list[str] = []

    def work(_library: Library) -> None:
        raise AppError("The disk is full.")

    lane.submit(work, failed=said.append)
    qtbot.waitUntil(lambda: said == ["The disk is full."])


def test_a_bug_crashes_loudly_and_nobody_waits_for_ever(qtbot: QtBot, lane: Lane) -> None:
    said: list[str] = []

    def work(_library: Library) -> None:
        raise ZeroDivisionError("seventeen")

    with capture_exceptions() as caught:
        lane.submit(work, failed=said.append)
        qtbot.waitUntil(lambda: bool(caught))
    assert isinstance(caught[0][1], ZeroDivisionError)
    assert said == ["Something went wrong that should not have. Your decisions are kept."]


def _counting(closed: list[bool]) -> Callable[[Library], Generator[Progress, None, str]]:
    def steps(_library: Library) -> Generator[Progress, None, str]:
        try:
            for number in range(1000):
                yield Progress("Counting", number, 1000)
        finally:
            closed.append(True)
        return "done"

    return steps


def test_steps_report_and_return(qtbot: QtBot, lane: Lane) -> None:
    closed: list[bool] = []
    reports: list[Progress] = []
    results: list[str] = []
    lane.follow(_counting(closed), progress=reports.append, done=results.append)
    qtbot.waitUntil(lambda: results == ["done"])
    assert [report.done for report in reports] == list(range(1000))


def test_paused_steps_rest_and_go_on(qtbot: QtBot, lane: Lane) -> None:
    closed: list[bool] = []
    reports: list[Progress] = []
    results: list[str] = []
    task = lane.follow(_counting(closed), progress=reports.append, done=results.append)
    task.pause()
    qtbot.wait(100)
    resting = len(reports)
    qtbot.wait(100)
    assert len(reports) == resting < 1000
    task.resume()
    qtbot.waitUntil(lambda: results == ["done"])


def test_cancelled_steps_are_closed_and_say_so_once(qtbot: QtBot, lane: Lane) -> None:
    closed: list[bool] = []
    cancelled: list[bool] = []
    results: list[str] = []
    task = lane.follow(_counting(closed), done=results.append, cancelled=lambda: cancelled.append(True))
    task.pause()
    task.cancel()
    qtbot.waitUntil(lambda: cancelled == [True])
    qtbot.wait(50)
    assert (closed, results) in (([True], []), ([], []))
    assert cancelled == [True]


def test_closing_ends_what_rests_and_drops_what_waits(qtbot: QtBot, tmp_path: Path) -> None:
    owner = QObject()
    lane = Lane("test", lambda: Library(tmp_path / "l.sqlite3", tmp_path / "t.sqlite3"), owner)
    closed: list[bool] = []
    late: list[int] = []
    task = lane.follow(_counting(closed))
    lane.submit(lambda _library: late.append(1), done=lambda _: late.append(2))
    task.pause()
    lane.close()
    qtbot.wait(50)
    assert late == []


def test_a_library_that_cannot_be_opened_is_a_sentence_each_time(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "l.sqlite3").write_text("this is no library" * 100)
    owner = QObject()
    lane = Lane("test", lambda: Library(tmp_path / "l.sqlite3", tmp_path / "t.sqlite3"), owner)
    said: list[str] = []
    lane.submit(lambda library: library.photos.count(), failed=said.append)
    lane.submit(lambda library: library.photos.count(), failed=said.append)
    qtbot.waitUntil(lambda: len(said) == 2)
    assert all("not a Kinframe library" in sentence for sentence in said)
    lane.close()


def test_what_lasts_is_done_although_the_lane_is_closed_before_its_turn(qtbot: QtBot, lane: Lane) -> None:
    gate, ran = threading.Event(), []
    lane.submit(lambda _library: gate.wait(10), lasts=True)
    lane.submit(lambda _library: ran.append("only asked"))
    lane.submit(lambda _library: ran.append("decided"), lasts=True)
    threading.Timer(0.05, gate.set).start()
    lane.close()
    assert ran == ["decided"]


def test_what_is_asked_of_a_closed_lane_is_never_begun(qtbot: QtBot, lane: Lane) -> None:
    said: list[object] = []
    lane.close()
    lane.submit(lambda library: library.photos.count(), done=said.append, failed=said.append)
    qtbot.wait(50)
    assert said == []
