from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from faces.matching import rank, threshold
from faces.thresholds import SuggestionThresholds
from faces.vectors import unit, unit_mean

DEFAULT = SuggestionThresholds()


@pytest.mark.parametrize(
    ("people", "expected"), [(0, 0.45), (1, 0.45), (12, 0.45), (80, 0.47), (800, 0.535), (8_000, 0.6)]
)
def test_the_bar_rises_with_the_number_of_people(people: int, expected: float) -> None:
    assert threshold(DEFAULT, people) == pytest.approx(expected)


@given(st.integers(0, 10**6), st.integers(0, 10**6))
def test_the_bar_never_falls(some: int, more: int) -> None:
    fewer, many = sorted((some, more))
    assert DEFAULT.floor <= threshold(DEFAULT, fewer) <= threshold(DEFAULT, many)


def test_the_best_comes_first_and_equals_keep_their_order() -> None:
    centroids = np.eye(3, dtype=np.float32)[[0, 1, 1, 2]]
    ranked = rank(np.array([0.0, 1.0, 0.0], np.float32), [7, 30, 4, 9], centroids)
    assert [person for person, _ in ranked] == [30, 4, 7, 9]
    assert [cosine for _, cosine in ranked] == [1, 1, 0, 0]


def test_nobody_to_compare_with() -> None:
    assert rank(np.ones(3, np.float32), [], np.empty((0, 3), np.float32)) == []


def test_vectors_of_another_pack_are_a_bug() -> None:
    with pytest.raises(ValueError, match="numbers"):
        rank(np.ones(4, np.float32), [1], np.ones((1, 3), np.float32))
    with pytest.raises(ValueError, match="centroids"):
        rank(np.ones(3, np.float32), [1, 2], np.ones((1, 3), np.float32))


def test_the_mean_has_length_one_and_obeys_weights() -> None:
    vectors = np.eye(3, dtype=np.float32)[:2]
    mean = unit_mean(vectors)
    assert mean.dtype == np.float32
    np.testing.assert_allclose(mean, [2**-0.5, 2**-0.5, 0], atol=1e-7)
    np.testing.assert_allclose(unit_mean(vectors, np.array([1.0, 0.0])), vectors[0])


@pytest.mark.parametrize(
    "vectors", [np.empty((0, 4)), np.array([[1.0, 0], [-1, 0]]), np.full((1, 2), np.nan)]
)
def test_a_mean_without_direction_is_refused(vectors: np.ndarray) -> None:
    with pytest.raises(ValueError, match="direction"):
        unit_mean(vectors.astype(np.float32))


def test_a_vector_is_brought_to_length_one() -> None:
    np.testing.assert_allclose(unit(np.array([3.0, 4.0])), [0.6, 0.8], atol=1e-7)
    with pytest.raises(ValueError, match="direction"):
        unit(np.zeros(3))
