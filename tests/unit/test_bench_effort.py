"""When the simulated person of the effort benchmark is content, and what they count."""

from __future__ import annotations

import sys

import pytest

from tests.conftest import ROOT

sys.path.insert(0, str(ROOT / "tools"))

from bench_effort_truth import NOBODY, State, Truth, groups_of, misnamed_bystanders, standing

TRUTH = Truth({1: "Ann", 2: "Ann", 3: "Bob", 4: "Bob", 5: NOBODY})


def test_everybody_rightly_named_is_enough() -> None:
    state = State({1: 10, 2: 10, 3: 11, 4: 11}, {10: "Ann", 11: "Bob"})
    found = standing(TRUTH, state)
    assert (found.f, found.right, found.misnamed, found.is_enough) == (1.0, 1.0, 0, True)


def test_groups_without_names_are_not_enough() -> None:
    found = standing(TRUTH, State({1: 10, 2: 10, 3: 11, 4: 11}, {10: "Ann"}))
    assert (found.f, found.right, found.is_enough) == (1.0, 0.5, False)


def test_a_bystander_with_a_name_is_not_enough_unless_they_may_really_be_them() -> None:
    state = State({1: 10, 2: 10, 3: 11, 4: 11, 5: 11}, {10: "Ann", 11: "Bob"})
    assert list(misnamed_bystanders(TRUTH, state)) == [5]
    assert not standing(TRUTH, state).is_enough
    assert standing(Truth(TRUTH.of_face, frozenset({(5, "Bob")})), state).is_enough


def test_two_people_in_one_group_cost_precision() -> None:
    state = State({1: 10, 2: 10, 3: 10, 4: 10}, {10: "Ann"})
    assert standing(TRUTH, state).f == pytest.approx(2 / 3)


def test_who_most_faces_are_and_whether_all_are() -> None:
    assert TRUTH.of_all([1, 2, 3]) == "Ann"
    assert TRUTH.of_all([5]) == NOBODY
    assert TRUTH.are([1, 2], "Ann")
    assert not TRUTH.are([1, 3], "Ann")
    assert TRUTH.people == 2
    assert TRUTH.known == [1, 2, 3, 4]


def test_groups_are_looked_at_in_the_order_of_their_size() -> None:
    assert groups_of(State({1: 10, 2: 11, 3: 11}, {})) == [(11, [2, 3]), (10, [1])]
