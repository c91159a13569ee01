from __future__ import annotations

import numpy as np
import pytest

from faces.eras import eras


def life(
    stages: list[tuple[float, float, int]], spread: float = 0.7, seed: int = 0
) -> tuple[np.ndarray, np.ndarray]:
    """Faces of (first year, last year, number) stages, each stage about a direction of its own."""
    random = np.random.default_rng(seed)
    vectors, years = [], []
    for first, last, count in stages:
        centre = random.standard_normal(64)
        noise = random.standard_normal((count, 64))
        vectors.append(
            centre / np.linalg.norm(centre) + spread * noise / np.linalg.norm(noise, axis=1, keepdims=True)
        )
        years.append(random.uniform(first, last, count))
    found = np.concatenate(vectors)
    return (found / np.linalg.norm(found, axis=1, keepdims=True)).astype(np.float32), np.concatenate(years)


def test_somebody_who_stays_alike_is_one_look() -> None:
    vectors, years = life([(1990, 2025, 200)])
    assert [len(look) for look in eras(vectors, years)] == [200]


@pytest.mark.parametrize("seed", range(5))
def test_a_child_and_the_adult_are_two_looks(seed: int) -> None:
    vectors, years = life([(1990, 1999.9, 40), (2000, 2010, 60)], seed=seed)
    assert [look.tolist() for look in eras(vectors, years)] == [list(range(40)), list(range(40, 100))]


def test_there_are_five_looks_at_most() -> None:
    vectors, years = life([(1950 + 10 * stage, 1958 + 10 * stage, 20) for stage in range(7)])
    assert len(eras(vectors, years)) == 5


def test_a_few_odd_faces_are_no_look() -> None:
    vectors, years = life([(1990, 1999.9, 2), (2000, 2010, 60)])
    assert len(eras(vectors, years)) == 1


def test_a_face_without_a_date_goes_where_it_is_most_like() -> None:
    vectors, years = life([(1990, 1999.9, 40), (2000, 2010, 60)])
    years[[3, 70]] = np.nan
    early, late = eras(vectors, years)
    assert 3 in early
    assert 70 in late
    assert sorted([*early, *late]) == list(range(100))


@pytest.mark.parametrize("count", [0, 1, 9])
def test_few_faces_or_no_dates_are_one_look(count: int) -> None:
    vectors, _ = life([(2000, 2010, count)])
    assert [len(look) for look in eras(vectors, np.full(count, np.nan))] == [count]
    assert [len(look) for look in eras(vectors, np.linspace(1950, 2020, count))] == [count]
