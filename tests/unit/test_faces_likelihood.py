from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from faces.likelihood import Calibration, OwnAnswers, age_doubt, chances, in_words, learnt, percent

PACK = Calibration()
CERTAIN = st.floats(-40, 40)


def evidence(cosine: float, faces: float = 8.0, quality: float = 0.6) -> float:
    return float(PACK.evidence(np.array([cosine]), np.array([faces]), quality)[0])


def test_golden_numbers() -> None:
    """What the bundled pack says of one face in ten people, computed by hand from the manifest's numbers."""
    size = np.log(8.0)
    slope = 30.6 - 1.52 * size + 11.92 * 0.6
    by_hand = -4.59 - 0.4 * size - 12.13 * 0.6 + slope * 0.5
    assert evidence(0.5) == pytest.approx(by_hand)
    weight = np.exp(by_hand) * 0.5 / 10
    assert chances(np.array([by_hand]), 10, 0.5)[0] == pytest.approx(weight / (weight + 0.5))


def test_a_likeness_speaks_for_and_an_unlikeness_against() -> None:
    assert evidence(0.7) > 5
    assert evidence(0.1) < -5
    assert np.all(np.diff([evidence(cosine / 50) for cosine in range(-50, 51)]) > 0)


def test_the_more_people_there_are_the_more_likeness_it_takes() -> None:
    few, many = (chances(np.array([evidence(0.55)]), people, PACK.known)[0] for people in (10, 10_000))
    assert few > 0.9 > many


def test_an_equal_rival_halves_the_chance() -> None:
    alone = chances(np.array([12.0]), 10, 0.5)[0]
    both = chances(np.array([12.0, 12.0]), 10, 0.5)
    assert alone > 0.99
    assert both.tolist() == pytest.approx([0.5, 0.5], abs=0.01)


@given(st.lists(CERTAIN, min_size=1, max_size=6), st.integers(6, 10_000))
def test_chances_are_probabilities_of_one_whole(found: list[float], people: int) -> None:
    told = chances(np.array(found), people, PACK.known)
    assert np.all(told >= 0)
    assert told.sum() <= 1 + 1e-9
    order = np.argsort(np.clip(found, -30, 30), kind="stable")
    assert np.all(np.diff(told[order]) >= -1e-12)


def test_too_few_answers_change_nothing() -> None:
    assert learnt(np.full(39, 5.0), np.full(100, -5.0)) == OwnAnswers(1.0, 0.0, 139)
    assert learnt(np.full(100, 5.0), np.full(19, -5.0)) == OwnAnswers(1.0, 0.0, 119)


def test_answers_as_the_pack_expects_them_change_little() -> None:
    random = np.random.default_rng(1)
    found = random.uniform(-6, 6, 4_000)
    same = random.random(4_000) < 1 / (1 + np.exp(-found))
    answers = learnt(found[same], found[~same])
    assert answers.slope == pytest.approx(1.0, abs=0.1)
    assert answers.offset == pytest.approx(0.0, abs=0.2)


def test_a_library_of_look_alikes_is_believed() -> None:
    """Refused again and again at evidence the pack calls certain: such evidence says less here."""
    random = np.random.default_rng(2)
    answers = learnt(random.normal(8, 2, 200), random.normal(6, 2, 200))
    assert answers.answers == 400
    assert float(answers.bent(np.array([6.0]))[0]) < 2.0
    assert answers.slope >= 0.25


def test_years_weigh_more_for_a_child() -> None:
    assert age_doubt(5, 3) > age_doubt(40, 3) > 0
    assert age_doubt(5, 0) == 0


@pytest.mark.parametrize(
    ("chance", "words", "number"),
    [
        (1.0, "Almost certainly the same person.", "about 99 in 100"),
        (0.97, "Very likely the same person.", "about 97 in 100"),
        (0.85, "Probably the same person.", "about 85 in 100"),
        (0.6, "Perhaps the same person.", "about 60 in 100"),
        (0.0, "More likely somebody else.", "about 1 in 100"),
    ],
)
def test_in_words(chance: float, words: str, number: str) -> None:
    assert in_words(chance) == words
    assert percent(chance) == number
