"""The arithmetic of the benchmark: who counts as found, as right, as false."""

from __future__ import annotations

import sys

import numpy as np
import pytest

from models.face import Vector
from models.geometry import Box
from tests.conftest import ROOT

sys.path.insert(0, str(ROOT / "tools"))

from bench_match import FoundFace, Gallery, Tally, TrueFace, bucket_of, matched, percentile
from bench_report import Row

GALLERY = Gallery(("Ann", "Bob"), np.eye(2, dtype=np.float32))
ANN, BOB = np.array([0.9, 0.1], np.float32), np.array([0.1, 0.9], np.float32)


def true(name: str, x: float, width: float = 50) -> TrueFace:
    return TrueFace(name, Box(x, 0, width, width))


def found(x: float, vector: Vector, width: float = 50) -> FoundFace:
    return FoundFace(Box(x, 0, width, width), vector)


def test_found_recognised_and_false_are_counted_by_width() -> None:
    tally = Tally()
    truth = [true("Ann", 0), true("Bob", 100), true("Ann", 200, 90)]
    tally.add(truth, [found(5, ANN), found(100, ANN), found(600, BOB)], GALLERY)
    tally.add([], [], GALLERY)
    assert (tally.faces.total(), tally.found.total(), tally.right.total(), tally.false) == (3, 2, 1, 1)
    assert tally.recall == pytest.approx(1 / 3)
    assert tally.false_per_100 == 50
    assert tally.by_width() == {"40+": "1 of 2 (found 2)", "80+": "0 of 1 (found 0)"}


def test_a_found_face_answers_one_true_face_and_the_best_overlap_wins() -> None:
    truth = [true("Ann", 0), true("Bob", 20)]
    assert matched(truth, [found(18, BOB)]) == {1: 0}
    assert matched(truth, [found(18, BOB), found(2, ANN)]) == {0: 1, 1: 0}
    assert matched(truth, [found(300, ANN)]) == {}


def test_widths_fall_into_buckets() -> None:
    assert [bucket_of(width) for width in (10, 40, 59.9, 60, 119, 120, 5000)] == [
        40,
        40,
        40,
        60,
        80,
        120,
        200,
    ]


def test_percentiles() -> None:
    assert percentile([4, 1, 3, 2, 5], 0.5) == 3
    assert percentile(list(range(101)), 0.99) == 99


@pytest.mark.parametrize(
    ("measured", "less", "verdict"),
    [
        (3.3, False, "goal reached"),
        (2.4, False, "must reached, 20% from the goal"),
        (1.5, False, "MISSED, 50% from the goal"),
        (2.9, True, "must reached, 0% from the goal"),
    ],
)
def test_a_row_says_what_was_reached(measured: float, less: bool, verdict: str) -> None:
    must, goal = (3.0, 2.9 - 1e-9) if less else (2.0, 3.0)
    assert Row("x", must, goal, measured, less=less).verdict == verdict
