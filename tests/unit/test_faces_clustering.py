from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from faces import neighbours
from faces.clustering import ClusterInput, Grouping, cluster
from faces.dendrogram import Merges, cut
from faces.neighbours import nearest
from faces.rows import Rows
from faces.steps import result_of
from faces.thresholds import ClusterThresholds

DEFAULT = ClusterThresholds()
PLAIN = ClusterThresholds(
    link=0.4, single=0.0, link_rise=0.0, single_rise=0.0, attach=0.28, attach_margin=0.13, attach_blurred=0.34
)
NO_ATTACHING_IN_A_CROWD = ClusterThresholds(attach=2.0, attach_blurred=2.0)
NO_ATTACHING = ClusterThresholds(
    link=0.4, single=0.0, link_rise=0.0, single_rise=0.0, attach=2.0, attach_blurred=2.0
)


def people(seed: int, sizes: list[int], spread: float = 0.9, dim: int = 32) -> tuple[np.ndarray, np.ndarray]:
    """Unit vectors around a random direction a person, and whose each is."""
    random = np.random.default_rng(seed)
    centres = random.standard_normal((len(sizes), dim))
    centres /= np.linalg.norm(centres, axis=1, keepdims=True)
    who = np.repeat(np.arange(len(sizes)), sizes)
    noise = random.standard_normal((len(who), dim))
    noise /= np.linalg.norm(noise, axis=1, keepdims=True)
    vectors = centres[who] + spread * noise
    return (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32), who


def faces(
    embeddings: np.ndarray,
    *,
    photos: list[int] | None = None,
    seeds: dict[int, int] | None = None,
    apart: list[tuple[int, int]] | None = None,
    poor: list[int] | None = None,
    weak: list[int] | None = None,
) -> ClusterInput:
    count = len(embeddings)
    quality, is_weak, seed = np.full(count, 0.8, np.float32), np.zeros(count, bool), np.full(count, -1)
    quality[poor or []] = 0.1
    is_weak[weak or []] = True
    for face, person in (seeds or {}).items():
        seed[face] = person
    return ClusterInput(
        embeddings.astype(np.float32),
        np.arange(count) if photos is None else np.array(photos),
        quality,
        is_weak,
        seed,
        apart or [],
    )


def parts(grouping: Grouping) -> set[frozenset[int]]:
    """The groups as sets of faces."""
    return {
        frozenset(np.flatnonzero(grouping.labels == label).tolist()) for label in range(len(grouping.seed_of))
    }


def plane(*degrees: float) -> np.ndarray:
    """Unit vectors in a plane: the cosine of two is that of the angle between."""
    angles = np.radians(degrees)
    return np.stack([np.cos(angles), np.sin(angles)], axis=1)


@pytest.mark.parametrize("seed", range(8))
def test_with_all_neighbours_it_is_exact_average_linkage(seed: int) -> None:
    from sklearn.cluster import AgglomerativeClustering

    vectors, _ = people(seed, [1, 2, 3, 9, 15, 30], spread=1.3)
    oracle = AgglomerativeClustering(
        n_clusters=None, metric="precomputed", linkage="average", distance_threshold=1 - NO_ATTACHING.link
    ).fit_predict(1 - vectors.astype(np.float64) @ vectors.T.astype(np.float64))
    expected = {frozenset(np.flatnonzero(oracle == label).tolist()) for label in set(oracle.tolist())}
    found = parts(cluster(faces(vectors), NO_ATTACHING, neighbours=len(vectors)))
    assert found == {group for group in expected if len(group) > 1}


def test_ten_neighbours_find_the_same_people() -> None:
    vectors, who = people(1, [40, 25, 12, 5, 3])
    expected = {frozenset(np.flatnonzero(who == person).tolist()) for person in range(5)}
    assert parts(cluster(faces(vectors), DEFAULT)) == expected


def test_a_burst_of_copies_does_not_cut_a_person_in_two() -> None:
    """Each copy's list of neighbours is full of copies; only the comparison of whole groups can help."""
    copies = np.repeat(plane(0, 30), 30, axis=0)
    assert len(parts(cluster(faces(copies), DEFAULT))) == 1


@settings(deadline=None, max_examples=25)
@given(st.integers(0, 10**6), st.randoms(use_true_random=False))
def test_the_order_of_faces_does_not_matter(seed: int, random: object) -> None:
    numbers = np.random.default_rng(seed)
    vectors, _ = people(seed, [6, 4, 3, 2, 1, 1], spread=1.2)
    count = len(vectors)
    given_faces = ClusterInput(
        vectors,
        numbers.integers(0, 12, count),
        numbers.random(count, np.float32),
        numbers.random(count) < 0.1,
        np.where(numbers.random(count) < 0.3, numbers.integers(0, 3, count), -1),
        [(int(face), int(person)) for face, person in numbers.integers(0, 3, (4, 2))],
    )
    order = numbers.permutation(count)
    place = np.argsort(order)
    shuffled = ClusterInput(
        vectors[order],
        given_faces.photos[order],
        given_faces.quality[order],
        given_faces.weak[order],
        given_faces.seeds[order],
        [(int(place[face]), person) for face, person in given_faces.apart],
    )
    straight, mixed = cluster(given_faces, DEFAULT), cluster(shuffled, DEFAULT)
    np.testing.assert_array_equal(straight.labels[order], mixed.labels)
    np.testing.assert_array_equal(straight.unsure[order], mixed.unsure)
    np.testing.assert_array_equal(straight.seed_of, mixed.seed_of)


@settings(deadline=None, max_examples=40)
@given(st.integers(0, 10**6))
def test_what_was_decided_is_obeyed(seed: int) -> None:
    numbers = np.random.default_rng(seed)
    vectors, _ = people(seed, [8, 6, 5, 1, 1], spread=1.0, dim=6)
    count = len(vectors)
    photos, seeds = numbers.integers(0, 15, count), np.where(numbers.random(count) < 0.4, 0, -1)
    seeds = np.where(seeds == 0, numbers.integers(0, 4, count), -1)
    apart = [
        (int(face), int(person))
        for face, person in zip(numbers.integers(0, count, 6), numbers.integers(0, 4, 6), strict=True)
        if seeds[face] != person
    ]
    quality = numbers.random(count, np.float32)
    weak = numbers.random(count) < 0.2
    given_faces = ClusterInput(vectors, photos, quality, weak, seeds, apart)
    found = cluster(given_faces, DEFAULT)
    for person in range(4):
        labels = set(found.labels[seeds == person].tolist())
        assert len(labels) <= 1, "a decided person stays whole"
        assert all(found.seed_of[label] == person for label in labels)
    decided = found.seed_of[found.seed_of >= 0].tolist()
    assert len(decided) == len(set(decided)), "two decided people never become one"
    for face, person in apart:
        assert found.labels[face] < 0 or found.seed_of[found.labels[face]] != person
    for label in range(len(found.seed_of)):
        members = np.flatnonzero(found.labels == label)
        free = members[seeds[members] < 0]
        assert len(set(photos[free].tolist())) == len(free), "two free faces of a photo are two people"
        assert not set(photos[free].tolist()) & set(photos[members[seeds[members] >= 0]].tolist())
    assert not (found.unsure & ((found.labels < 0) | (seeds >= 0))).any()


def test_all_members_of_a_seed_stay_together_however_unlike() -> None:
    found = cluster(faces(plane(0, 90, 180), seeds={0: 5, 1: 5, 2: 5}), DEFAULT)
    assert found.labels.tolist() == [0, 0, 0]
    assert found.seed_of.tolist() == [5]


def test_a_seed_of_one_face_is_a_group_but_a_free_face_alone_is_none() -> None:
    found = cluster(faces(plane(0, 180), seeds={0: 3}), DEFAULT)
    assert found.labels.tolist() == [0, -1]
    assert found.seed_of.tolist() == [3]


def test_two_decided_people_never_merge_and_each_draws_its_own() -> None:
    found = cluster(faces(plane(0, 2, 10, 12), seeds={0: 0, 2: 1}), DEFAULT)
    assert parts(found) == {frozenset({0, 1}), frozenset({2, 3})}


def test_not_this_person_holds_for_the_whole_group_the_face_is_in() -> None:
    """Face 2 is not Sarah; 1 looks most like 2 and so cannot be Sarah either."""
    found = cluster(faces(plane(0, 20, 22), seeds={0: 0}, apart=[(2, 0)]), DEFAULT)
    assert parts(found) == {frozenset({0}), frozenset({1, 2})}


def test_two_faces_of_one_photo_are_two_people_unless_a_person_says_otherwise() -> None:
    photos = [1, 1, 2, 3]
    assert parts(cluster(faces(plane(0, 1, 2, 3), photos=photos), DEFAULT)) != {frozenset({0, 1, 2, 3})}
    told = cluster(faces(plane(0, 1, 2, 3), photos=photos, seeds={0: 0, 1: 0}), DEFAULT)
    assert parts(told) == {frozenset({0, 1, 2, 3})}


def test_poor_and_weak_faces_found_no_group() -> None:
    alike = plane(0, 0, 0, 0)
    assert cluster(faces(alike, poor=[0, 1, 2, 3]), DEFAULT).labels.tolist() == [-1] * 4
    assert cluster(faces(alike, weak=[0, 1, 2, 3]), DEFAULT).labels.tolist() == [-1] * 4


def test_a_poor_face_bridges_nothing_but_joins_a_clear_group_as_unsure() -> None:
    bridged = plane(0, 2, 4, 45, 90, 92, 94)
    found = cluster(faces(bridged, poor=[3]), PLAIN)
    assert parts(found) == {frozenset({0, 1, 2}), frozenset({4, 5, 6})}
    near = cluster(faces(plane(0, 2, 4, 20, 90, 92, 94), poor=[3]), PLAIN)
    assert near.labels[3] == near.labels[0]
    assert near.unsure.tolist() == [False, False, False, True, False, False, False]


@pytest.mark.parametrize(("poor", "degrees", "joins"), [
    (False, 72, True), (False, 75, False), (True, 69, True), (True, 72, False),
])  # fmt: skip
def test_the_bar_a_left_over_face_must_reach(poor: bool, degrees: float, joins: bool) -> None:
    found = cluster(faces(plane(0, 0, 0, degrees), poor=[3] if poor else []), PLAIN)
    assert found.labels[3] == (0 if joins else -1)
    assert found.unsure[3] == joins


def test_a_left_over_face_between_two_groups_joins_neither() -> None:
    """Cosines .30 and .25 to two groups: above the bar, but hardly nearer to one."""
    face = np.array([0.30, 0.25, 0, 1.0])
    face /= np.linalg.norm(face)
    groups = np.eye(4)[[0, 0, 0, 1, 1, 1]]
    assert cluster(faces(np.vstack([groups, face])), PLAIN).labels[6] == -1
    clear = np.array([0.31, 0.05, 0, 0.95])
    clear /= np.linalg.norm(clear)
    assert cluster(faces(np.vstack([groups, clear])), PLAIN).labels[6] >= 0


def test_of_two_left_over_faces_of_a_photo_the_likelier_joins() -> None:
    found = cluster(faces(plane(0, 0, 0, 70, -69), photos=[1, 2, 3, 4, 4]), PLAIN)
    assert found.labels.tolist() == [0, 0, 0, -1, 0]


def test_a_weak_member_does_not_drag_its_person() -> None:
    """The seed's own weak face points away; the good one alone decides what the person looks like."""
    found = cluster(faces(plane(0, 120, 3), seeds={0: 0, 1: 0}, weak=[1]), DEFAULT)
    assert found.labels.tolist() == [0, 0, 0]
    away = cluster(faces(plane(0, 120, 119), seeds={0: 0, 1: 0}, weak=[1]), DEFAULT)
    assert away.labels.tolist() == [0, 0, -1]


def test_groups_are_numbered_by_size() -> None:
    found = cluster(faces(plane(0, 0, 90, 90, 90)), DEFAULT)
    assert found.labels.tolist() == [1, 1, 0, 0, 0]


@pytest.mark.parametrize("count", [0, 1])
def test_nothing_to_group(count: int) -> None:
    found = cluster(faces(np.ones((count, 4)) / 2), DEFAULT)
    assert found.labels.tolist() == [-1] * count
    assert found.seed_of.size == 0


def test_every_face_needs_each_of_its_values() -> None:
    with pytest.raises(ValueError, match="each of its values"):
        ClusterInput(np.ones((2, 4), np.float32), np.zeros(1, np.int64), np.ones(2, np.float32),
                     np.zeros(2, bool), np.zeros(2, np.int64))  # fmt: skip


@pytest.mark.parametrize(("some", "others", "faces", "bar"), [
    (1, 1, 1_000, 0.46), (1, 1, 200, 0.41107), (1, 1, 10, 0.41107), (1, 1, 100_000, 0.60),
    (1, 4, 1_000, 0.4225), (10**6, 10**6, 1_000, 0.36), (10**6, 10**6, 100_000, 0.40),
])  # fmt: skip
def test_the_bar_rises_with_the_library_and_sinks_with_the_groups(
    some: int, others: int, faces: int, bar: float
) -> None:
    found = DEFAULT.bar(np.array([float(some)]), np.array([float(others)]), faces)
    assert found == pytest.approx([bar], abs=1e-5)


def test_two_faces_need_more_likeness_than_two_groups() -> None:
    """Cosine .44: not enough for a pair of single faces in a large library, enough for two groups."""
    far = np.sqrt(1 - 0.44**2)
    pair = np.array([[1, 0, 0, 0], [0.44, far, 0, 0], [0, 0, 1, 0], [0, 0, 0.44, far]])
    rest = np.zeros((1_000, 1_004))
    rest[:, 4:] = np.eye(1_000)
    vectors = np.zeros((1_012, 1_004))
    vectors[:2, :4] = pair[:2]
    vectors[2:12, :4] = np.repeat(pair[2:], 5, axis=0)
    vectors[12:] = rest
    found = cluster(faces(vectors), NO_ATTACHING_IN_A_CROWD)
    assert found.labels[:2].tolist() == [-1, -1]
    assert found.labels[2:12].tolist() == [0] * 10


def test_a_merge_stands_if_one_built_on_it_does() -> None:
    merges = Merges(
        kept=np.array([0, 2, 0]), gone=np.array([1, 3, 2]), similar=np.array([0.9, 0.41, 0.38]),
        sizes=np.array([1.0, 1.0, 2.0]), others=np.array([1.0, 1.0, 2.0]),
    )  # fmt: skip
    assert cut(merges, np.array([0.45, 0.45, 0.37]), 5).tolist() == [0, 0, 0, 0, 4]
    assert cut(merges, np.array([0.45, 0.45, 0.39]), 5).tolist() == [0, 0, 2, 3, 4]
    assert cut(merges, np.array([0.95, 0.40, 0.39]), 5).tolist() == [0, 1, 2, 2, 4]


def test_neighbours_are_the_best_that_reach_the_bar() -> None:
    vectors, _ = people(4, [20, 20])
    similar = vectors @ vectors.T
    np.fill_diagonal(similar, -1)
    expected = set()
    for face, row in enumerate(similar):
        for other in np.argsort(-row)[:4]:
            if row[other] >= 0.5:
                expected.add((min(face, int(other)), max(face, int(other))))
    found = result_of(nearest(Rows.of(vectors), 0.5, 4))
    assert set(zip(found.some.tolist(), found.others.tolist(), strict=True)) == expected
    assert len(found) == len(expected)


def test_cells_find_the_groups_that_all_pairs_find(monkeypatch: pytest.MonkeyPatch) -> None:
    vectors, _ = people(7, [60, 40, 25, *[9] * 60, *[3] * 60, *[1] * 200], spread=0.8, dim=256)
    exact = parts(cluster(faces(vectors), DEFAULT))
    monkeypatch.setattr(neighbours, "FEW_PAIRS", 0)
    assert parts(cluster(faces(vectors), DEFAULT)) == exact


def test_with_cells_too_the_order_of_faces_does_not_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(neighbours, "FEW_PAIRS", 0)
    vectors, _ = people(8, [*[7] * 80, *[2] * 150, *[1] * 300], spread=1.1, dim=160)
    straight = cluster(faces(vectors), DEFAULT).labels
    for seed in range(5):
        order = np.random.default_rng(seed).permutation(len(vectors))
        np.testing.assert_array_equal(straight[order], cluster(faces(vectors[order]), DEFAULT).labels)


def test_many_found_pairs_are_thinned_on_the_way(monkeypatch: pytest.MonkeyPatch) -> None:
    vectors, _ = people(9, [50, 50, 50], spread=0.5)
    whole = result_of(nearest(Rows.of(vectors), 0.3, 6))
    monkeypatch.setattr(neighbours, "MOST_WAITING", 10)
    monkeypatch.setattr(neighbours, "BLOCK_BYTES", 4_000)
    thinned = result_of(nearest(Rows.of(vectors), 0.3, 6))
    assert set(zip(whole.some, whole.others, strict=True)) == set(
        zip(thinned.some, thinned.others, strict=True)
    )
