"""How many photos are looked at at once, and how large they may be together."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager

import pytest

from workers.pace import IDLE_AFTER, PIXELS_AT_ONCE, Pace


class Clock:
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def lets_in(pace: Pace, hold: Callable[[Pace], AbstractContextManager[None]], expected: int) -> bool:
    """Whether that many of many threads get in together, and never one more."""
    lock, full, inside, most = threading.Lock(), threading.Event(), 0, 0

    def task() -> None:
        nonlocal inside, most
        with hold(pace):
            with lock:
                inside += 1
                most = max(most, inside)
                if inside >= expected:
                    full.set()
            # Nobody leaves before the place is full: however threads are scheduled, it gets so.
            full.wait(10)
            with lock:
                inside -= 1

    with ThreadPoolExecutor(12) as pool:
        for done in [pool.submit(task) for _ in range(12)]:
            done.result()
    return most == expected


def test_nobody_at_the_computer_leaves_all_cores() -> None:
    assert Pace(4, spared=1, clock=Clock()).allowed() == 4


def test_somebody_at_the_computer_gets_one_until_they_rest() -> None:
    clock = Clock()
    pace = Pace(4, spared=1, clock=clock)
    pace.touch()
    assert pace.allowed() == 3
    clock.now += IDLE_AFTER - 0.1
    assert pace.allowed() == 3
    clock.now += 0.2
    assert pace.allowed() == 4


@pytest.mark.parametrize("threads", [1, 2])
def test_one_thread_always_works(threads: int) -> None:
    pace = Pace(threads, spared=2, clock=Clock())
    pace.touch()
    assert pace.allowed() == 1
    assert lets_in(pace, Pace.turn, 1)


def test_without_a_window_nothing_is_spared() -> None:
    pace = Pace(3)
    pace.touch()
    assert pace.allowed() == 3


def test_no_more_than_allowed_look_at_once() -> None:
    assert lets_in(Pace(3), Pace.turn, 3)


def test_threads_that_wait_go_on_when_the_person_rests() -> None:
    clock = Clock()
    pace = Pace(2, spared=1, clock=clock)
    pace.touch()
    entered = threading.Event()

    def second() -> None:
        with pace.turn():
            entered.set()

    with pace.turn(), ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(second)
        assert not entered.wait(0.05)
        clock.now += IDLE_AFTER + 1
        assert entered.wait(5)
        waiting.result()


def test_huge_photos_wait_until_there_is_room() -> None:
    assert lets_in(Pace(12), lambda pace: pace.room(PIXELS_AT_ONCE // 2), 2)
    assert lets_in(Pace(12), lambda pace: pace.room(3 * PIXELS_AT_ONCE), 1)
    assert lets_in(Pace(12), lambda pace: pace.room(12_000_000), PIXELS_AT_ONCE // 12_000_000)


def test_a_look_that_fails_gives_its_place_back() -> None:
    pace = Pace(1)
    for _ in range(3):
        with pytest.raises(ValueError, match="no"), pace.turn(), pace.room(5 * PIXELS_AT_ONCE):
            raise ValueError("no")
    assert lets_in(pace, Pace.turn, 1)
