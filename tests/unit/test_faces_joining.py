from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from faces.clustering import cluster
from faces.joining import Joined, LooseFaces, Standing, joining
from faces.rows import Indices
from faces.steps import result_of
from faces.thresholds import ClusterThresholds
from tests.unit.test_faces_clustering import faces, people, plane

PLAIN = ClusterThresholds(link=0.4, single=0.0, link_rise=0.0, single_rise=0.0)


def standing(
    embeddings: np.ndarray,
    group: list[int],
    photos: list[int] | None = None,
    *,
    decided: tuple[int, ...] = (),
    apart: tuple[tuple[int, int], ...] = (),
) -> Standing:
    """Groups 0 and on, of these faces; their photos are 1000 and on unless given."""
    labels, count = np.array(group, np.int64), max(group, default=-1) + 1
    where = np.arange(1000, 1000 + len(group)) if photos is None else np.array(photos)
    sums = np.zeros((count, embeddings.shape[1]), np.float32)
    np.add.at(sums, labels, embeddings)
    sizes = np.bincount(labels, minlength=count)

    def photos_of(groups: Indices) -> tuple[Indices, Indices]:
        chosen = np.isin(labels, groups)
        return labels[chosen], where[chosen]

    is_changed = np.zeros(count, bool)
    is_decided = np.isin(np.arange(count), decided)
    return Standing(sums, sizes.astype(np.float64), sizes, is_decided, is_changed, photos_of, apart)


def loose(
    embeddings: np.ndarray,
    photos: list[int] | None = None,
    *,
    new: list[bool] | None = None,
    poor: list[int] | None = None,
    apart: tuple[tuple[int, int], ...] = (),
) -> LooseFaces:
    count = len(embeddings)
    quality = np.full(count, 0.8, np.float32)
    quality[poor or []] = 0.1
    return LooseFaces(
        embeddings.astype(np.float32),
        np.arange(count) if photos is None else np.array(photos),
        quality,
        np.zeros(count, bool),
        np.ones(count, bool) if new is None else np.array(new),
        apart,
    )


def joined(given_faces: LooseFaces, groups: Standing) -> Joined:
    return result_of(joining(given_faces, groups, PLAIN))


def test_new_faces_join_found_and_stay_alone() -> None:
    groups = standing(plane(0, 2, 4), [0, 0, 0])
    found = joined(loose(plane(3, 120, 122, 240)), groups)
    assert found.group.tolist() == [0, 1, 1, -1]
    assert found.into.tolist() == [0]


def test_a_new_face_finds_one_that_was_alone() -> None:
    found = joined(loose(plane(0, 180, 3), new=[False, False, True]), standing(np.empty((0, 2)), []))
    assert found.group.tolist() == [0, -1, 0]


def test_old_faces_alone_are_not_compared_with_each_other_again() -> None:
    found = joined(loose(plane(0, 3, 90), new=[False, False, True]), standing(np.empty((0, 2)), []))
    assert found.group.tolist() == [-1, -1, -1]


def test_a_new_face_can_bring_two_groups_together_but_not_two_decided_ones() -> None:
    ends = plane(0, 0, 60, 60)
    assert joined(loose(plane(30)), standing(ends, [0, 0, 1, 1])).into.tolist() == [0, 0]
    decided = joined(loose(plane(30)), standing(ends, [0, 0, 1, 1], decided=(0, 1)))
    assert decided.into.tolist() == [0, 1]


def test_of_two_groups_that_come_together_the_decided_one_stays() -> None:
    ends = plane(0, 0, 0, 20)
    assert joined(loose(plane(10)), standing(ends, [0, 0, 0, 1], decided=(1,))).into.tolist() == [1, 1]
    assert joined(loose(plane(10)), standing(ends, [0, 1, 1, 1])).into.tolist() == [1, 1]


def test_told_apart_holds() -> None:
    groups = standing(plane(0, 2, 4), [0, 0, 0], decided=(0,))
    found = joined(loose(plane(3, 5), apart=((0, 0),)), groups)
    assert found.group.tolist() in ([-1, 0], [1, 1])
    apart = standing(plane(0, 0, 0, 20, 20), [0, 0, 0, 1, 1], apart=((0, 1),))
    assert joined(loose(plane(10)), apart).into.tolist() == [0, 1]


def test_a_face_does_not_join_who_is_in_its_photo_already() -> None:
    groups = standing(plane(0, 2, 4), [0, 0, 0], photos=[7, 8, 9])
    assert joined(loose(plane(3), [7]), groups).group.tolist() == [-1]
    assert joined(loose(plane(3, 3.1), [5, 5]), groups).group.tolist() in ([0, -1], [-1, 0])


def test_groups_that_share_a_photo_do_not_come_together() -> None:
    groups = standing(plane(0, 0, 20, 20), [0, 0, 1, 1], photos=[1, 2, 2, 3])
    assert joined(loose(plane(10), [9]), groups).into.tolist() == [0, 1]


def test_a_poor_face_is_attached_as_unsure_and_founds_nothing() -> None:
    groups = standing(plane(0, 2, 4), [0, 0, 0])
    found = joined(loose(plane(20, 140, 140, 140), poor=[0, 1, 2, 3]), groups)
    assert found.group.tolist() == [0, -1, -1, -1]
    assert found.unsure.tolist() == [True, False, False, False]


def test_a_face_that_was_alone_is_attached_to_a_group_that_has_grown() -> None:
    """Cosine .35 to a group of two is nothing; once it has a third member, it takes left-over faces."""
    angle = float(np.degrees(np.arccos(0.35)))
    groups = standing(plane(0, 0), [0, 0])
    waiting = joined(loose(plane(angle, 180), new=[False, True]), groups)
    assert waiting.group.tolist() == [-1, -1]
    found = joined(loose(plane(angle, 0), new=[False, True]), groups)
    assert found.group.tolist() == [0, 0]
    assert found.unsure.tolist() == [True, False]


def test_nothing_new() -> None:
    groups = standing(plane(0, 0), [0, 0])
    found = joined(loose(np.empty((0, 2))), groups)
    assert found.group.tolist() == []
    assert found.into.tolist() == [0]


@settings(deadline=None, max_examples=30)
@given(st.integers(0, 10**6))
def test_the_rules_hold_for_any_library(seed: int) -> None:
    numbers = np.random.default_rng(seed)
    vectors, _ = people(seed, [9, 7, 6, 5, 2, 2, 1], spread=1.0, dim=6)
    photos = numbers.integers(0, 20, len(vectors))
    first, new = np.arange(20), np.arange(20, len(vectors))
    before = cluster(faces(vectors[first], photos=photos[first].tolist()), PLAIN)
    inside, alone = first[before.labels >= 0], first[before.labels < 0]
    count = len(before.seed_of)
    decided = tuple(np.flatnonzero(numbers.random(count) < 0.5).tolist())
    groups = standing(
        vectors[inside], before.labels[before.labels >= 0].tolist(), photos[inside].tolist(), decided=decided
    )
    everybody = np.concatenate([alone, new])
    apart = (
        tuple((int(face), int(numbers.integers(0, count))) for face in range(len(everybody))) if count else ()
    )
    given_faces = loose(
        vectors[everybody],
        photos[everybody].tolist(),
        new=[False] * len(alone) + [True] * len(new),
        poor=np.flatnonzero(numbers.random(len(everybody)) < 0.2).tolist(),
        apart=apart[::3],
    )
    found = joined(given_faces, groups)
    assert len({int(found.into[group]) for group in decided}) == len(decided)
    for face, group in given_faces.apart:
        assert found.group[face] < 0 or found.group[face] != found.into[group]
    held = [
        (int(found.into[group]), int(photo))
        for group, photo in zip(*groups.photos_of(np.arange(count)), strict=True)
    ]
    came = [
        (int(group), int(photo))
        for group, photo in zip(found.group, photos[everybody], strict=True)
        if group >= 0
    ]
    assert len(set(held + came)) == len(held + came), "nobody is in a photo twice"


@pytest.mark.parametrize("seed", range(3))
def test_grown_by_a_hundredth_it_is_what_grouping_afresh_gives(seed: int) -> None:
    vectors, who = people(seed, [30, 20, *[8] * 20, *[2] * 20, *[1] * 40], spread=0.9, dim=128)
    order = np.random.default_rng(seed).permutation(len(vectors))
    vectors, who = vectors[order], who[order]
    new = len(vectors) // 100 + 1
    before = cluster(faces(vectors[:-new]), PLAIN)
    inside = np.flatnonzero(before.labels >= 0)
    alone = np.flatnonzero(before.labels < 0)
    groups = standing(vectors[inside], before.labels[inside].tolist(), inside.tolist())
    everybody = np.concatenate([alone, np.arange(len(vectors) - new, len(vectors))])
    given_faces = loose(vectors[everybody], everybody.tolist(), new=[False] * len(alone) + [True] * new)
    found = joined(given_faces, groups)
    labels = np.full(len(vectors), -1)
    labels[inside] = found.into[before.labels[inside]]
    labels[everybody] = found.group
    assert _parts(labels) == _parts(cluster(faces(vectors), PLAIN).labels)


def _parts(labels: np.ndarray) -> set[frozenset[int]]:
    return {frozenset(np.flatnonzero(labels == label).tolist()) for label in set(labels.tolist()) - {-1}}
