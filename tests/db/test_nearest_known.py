"""Whom groups and faces are most like, found again only where something has changed: the same as afresh."""

from __future__ import annotations

import numpy as np
import pytest

from faces.neighbours import Pairs
from services.nearest_known import NEAREST, Vectors, nearest_known
from tests.db.stage import Stage

DIM = 16


def _vectors(random: np.random.Generator, count: int, first: int = 1) -> Vectors:
    rows = random.normal(size=(count, DIM)).astype(np.float32)
    return Vectors(np.arange(first, first + count), rows / np.linalg.norm(rows, axis=1, keepdims=True))


def _changed(random: np.random.Generator, before: Vectors, fresh: int) -> Vectors:
    """Some have gone, some are others now, some are new."""
    stay = np.sort(random.permutation(len(before.ids))[fresh:])
    more = _vectors(random, 2 * fresh, int(before.ids.max()) + 1 - fresh)
    more = Vectors(np.setdiff1d(more.ids, before.ids[stay]), more.rows)
    return Vectors(
        np.concatenate([before.ids[stay], more.ids]),
        np.concatenate([before.rows[stay], more.rows[: len(more.ids)]]),
    )


def _told(found: Pairs) -> set[tuple[int, int]]:
    return set(zip(found.some.tolist(), found.others.tolist(), strict=True))


@pytest.mark.parametrize("seed", range(4))
def test_after_any_change_it_is_what_comparing_all_afresh_gives(stage: Stage, seed: int) -> None:
    random = np.random.default_rng(seed)
    queries, keys = _vectors(random, 120), _vectors(random, 60)
    for turn in range(12):
        found = nearest_known(stage.library, "kept", queries, keys)
        afresh = nearest_known(stage.library, f"afresh {turn}", queries, keys)
        assert _told(found) == _told(afresh)
        assert np.bincount(found.some).max() <= NEAREST
        queries = _changed(random, queries, int(random.integers(0, 6)))
        keys = _changed(random, keys, int(random.integers(0, 4)))


def test_nobody_is_like_nobody(stage: Stage) -> None:
    nobody = Vectors(np.empty(0, np.int64), np.empty((0, DIM), np.float32))
    some = _vectors(np.random.default_rng(1), 5)
    for queries, keys in ((nobody, some), (some, nobody), (nobody, nobody), (some, some)):
        found = nearest_known(stage.library, "kept", queries, keys)
        assert len(found) == (0 if 0 in {len(queries.ids), len(keys.ids)} else len(found))
    assert {(place, place) for place in range(5)} <= _told(nearest_known(stage.library, "kept", some, some))
