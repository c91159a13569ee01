"""How likely it is that a face is somebody, in words, and who it is rather."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models.suggestion import Candidate
from ui.crop.likelihood_words import likelier, likely


def candidate(number: int, chance: float | None, name: str | None = None) -> Candidate:
    return Candidate(number, f"face_{number:03}", name, 0.9 - number / 100, 3, None, likelihood=chance)


def plain(words: str) -> str:
    return words.replace("\u2068", "").replace("\u2069", "")


@pytest.mark.parametrize(
    ("chance", "other", "said"),
    [
        (0.97, 0.02, "Very likely the same person (about 97 in 100)."),
        (0.5, 0.5, "Perhaps the same person (about 50 in 100)."),
        (0.49, 0.5, "More likely number 2, Tom (about 50 in 100)."),
        (0.03, 0.96, "More likely number 2, Tom (about 96 in 100)."),
        (0.03, 0.49, "More likely somebody else (about 3 in 100)."),
        (0.03, None, "More likely somebody else (about 3 in 100)."),
        (None, 0.96, ""),
    ],
)
def test_the_likelier_one_is_named(chance: float | None, other: float | None, said: str) -> None:
    one, two = candidate(1, chance, "Sarah"), candidate(2, other, "Tom")
    assert plain(likely(one, (one, two))) == said
    without, figure, _ = said.partition(" (")
    assert plain(likely(one, (one, two), figure=False)) == (f"{without}." if figure else said)


def test_whoever_is_looked_at_the_numbers_are_those_of_the_keys() -> None:
    best, second, third = candidate(1, 0.03, "Sarah"), candidate(2, 0.01), candidate(3, 0.9)
    offered = (best, second, third)
    for one in (best, second):
        assert likely(one, offered, figure=False) == "More likely number 3, somebody unnamed."
    assert likelier(third, offered) is None


def test_somebody_without_a_number_is_not_named() -> None:
    offered = [candidate(number, 0.01) for number in range(1, 6)] + [candidate(6, 0.95)]
    assert likely(offered[0], offered) == "More likely somebody else (about 1 in 100)."


def test_a_name_is_short_on_one_line_and_in_its_own_direction() -> None:
    one, two = candidate(1, 0.1), candidate(2, 0.8, "مريم\nبنت " * 20)
    said = likely(one, (one, two))
    assert said.startswith("More likely number 2, \u2068مريم بنت")
    assert said.endswith("…\u2069 (about 80 in 100).")
    assert len(said) < 80
    assert "somebody unnamed" in likely(one, (one, replace(two, name="  ")))
