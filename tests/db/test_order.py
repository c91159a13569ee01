"""The same photos give the same groups, in whatever order they come."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from models.geometry import Box
from tests.db.stage import Stage, run
from tests.fakes import vector_of
from workers.face_cluster_worker import group_afresh

SHUFFLES = 20
PHOTOS, PEOPLE = 60, 9

Found = frozenset[frozenset[tuple[str, float]]]


def album(seed: int) -> list[list[int]]:
    """Who is in each photo, from left to right; now and then somebody twice, as in a mirror."""
    random = np.random.default_rng(seed)
    return [random.integers(0, PEOPLE, random.integers(1, 4)).tolist() for _ in range(PHOTOS)]


def grouped(folder: Path, photos: list[list[int]], order: list[int]) -> Found:
    stage = Stage(folder)
    try:
        for number in order:
            faces = [
                (vector_of(person, number, dim=stage.pack.dim), Box(100 + 200 * place, 100, 80, 80))
                for place, person in enumerate(photos[number])
            ]
            stage.photo(number, faces)
        run(group_afresh(stage.library, stage.pack))
        rows = stage.sql(
            "SELECT person_id, path, x FROM faces JOIN photos ON photos.id = photo_id"
            " WHERE person_id NOT NULL"
        )
    finally:
        stage.library.close()
    groups: dict[object, set[tuple[str, float]]] = {}
    for person, path, x in rows:
        assert isinstance(x, float)
        groups.setdefault(person, set()).add((str(path), x))
    return frozenset(frozenset(group) for group in groups.values())


@pytest.mark.parametrize("seed", [1, 2])
def test_twenty_shuffles_give_the_same_groups(tmp_path_factory: pytest.TempPathFactory, seed: int) -> None:
    photos = album(seed)
    fresh: Callable[[], Path] = lambda: tmp_path_factory.mktemp("library")  # noqa: E731
    straight = grouped(fresh(), photos, list(range(PHOTOS)))
    assert len(straight) >= PEOPLE
    for shuffle in range(SHUFFLES):
        order = np.random.default_rng(shuffle).permutation(PHOTOS).tolist()
        assert grouped(fresh(), photos, order) == straight
