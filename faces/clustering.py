"""Which faces are one person: grouping as pure arrays, with decisions as constraints.

Average linkage on a graph of nearest neighbours, then one pass in which left-over faces may join a
clear group. What people decided goes in as seeds and cannot-links and comes out unharmed. The
result does not depend on the order of the faces.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from faces.attach import Bar, attach
from faces.linkage import NO_SEED, Linkage, Node, cut
from faces.neighbours import Indices, nearest, unique_pairs
from faces.quality import MINIMUM_SEED_QUALITY
from faces.thresholds import ClusterThresholds
from models.face import Matrix

Flags = npt.NDArray[np.bool_]

NO_GROUP = -1
NEIGHBOURS = 10
"""How many neighbours each face is compared with at first; more gain nothing measurable."""
REAL_GROUP = 3
"""From how many faces on a group may take left-over faces."""


@dataclass(frozen=True, slots=True, eq=False)
class ClusterInput:
    """Faces and what is known of them.

    Attributes:
        embeddings: (n, dim) float32 unit vectors.
        photos: (n,) int64, the photo each face is in.
        quality: (n,) float32, 0 to 1; see faces.quality.
        weak: (n,) bool, vectors made without landmarks.
        seeds: (n,) int64, k >= 0: belongs to decided person k; -1: free.
        apart: (face, k) pairs: this face is not decided person k.
    """

    embeddings: Matrix
    photos: Indices
    quality: npt.NDArray[np.float32]
    weak: Flags
    seeds: Indices
    apart: Sequence[tuple[int, int]] = field(default=())

    def __post_init__(self) -> None:
        lengths = {len(self.embeddings), len(self.photos), len(self.quality), len(self.weak), len(self.seeds)}
        if len(lengths) != 1:
            raise ValueError(f"every face needs each of its values, but there are {sorted(lengths)} of them")


@dataclass(frozen=True, slots=True, eq=False)
class Grouping:
    """Who belongs together.

    Attributes:
        labels: (n,) int64, -1 for a face in no group. Groups are numbered by size, largest first.
        unsure: (n,) bool, faces that joined in the attach pass; shown last.
        seed_of: (groups,) int64, the decided person a group is, or -1 for a new group.
    """

    labels: Indices
    unsure: Flags
    seed_of: Indices


def cluster(faces: ClusterInput, thresholds: ClusterThresholds, neighbours: int = NEIGHBOURS) -> Grouping:
    """Group faces into people.

    * All members of a seed are one node that is never split; two seeds never merge.
    * A face apart from seed k, and any group it is in, never joins seed k.
    * Two free faces of one photo never share a group, nor does a free face join a seed already in
      its photo; only people may say so (by giving both the same seed).
    * A free face that is weak or below MINIMUM_SEED_QUALITY founds and bridges no group; it may
      only be attached to one.

    Args:
        faces: n faces.
        thresholds: of the pack that made the vectors.
        neighbours: see NEIGHBOURS; n or more makes the linkage exact.
    """
    order = _canonical_order(faces)
    ordered = _reordered(faces, order)
    group, unsure = _Grouper(ordered, thresholds, neighbours).run()
    labels, seed_of = _numbered(group, ordered.seeds)
    result = Grouping(np.empty_like(labels), np.empty_like(unsure), seed_of)
    result.labels[order], result.unsure[order] = labels, unsure
    return result


def link_threshold(thresholds: ClusterThresholds, groups: int) -> float:
    """The linking bar for a library of that many groups: it rises with the logarithm of the crowd."""
    few, many = thresholds.crowd
    share = np.interp(np.log(max(groups, 1)), [np.log(few), np.log(many)], [0.0, 1.0])
    return float(thresholds.link + share * (thresholds.link_crowded - thresholds.link))


class _Grouper:
    """The steps of `cluster` on faces in canonical order."""

    def __init__(self, faces: ClusterInput, thresholds: ClusterThresholds, neighbours: int) -> None:
        self._faces = faces
        self._thresholds = thresholds
        self._neighbours = neighbours
        self._poor = faces.weak | (faces.quality < MINIMUM_SEED_QUALITY)
        self._constraints = _constraints(faces)

    def run(self) -> tuple[Indices, Flags]:
        """Each face's group as an arbitrary number (alone: -1), and which faces were attached."""
        group = self._linked()
        attached = self._attached(group)
        unsure = attached != NO_GROUP
        group[unsure] = attached[unsure]
        sizes = np.bincount(group[group >= 0], minlength=len(group))
        free = self._faces.seeds == NO_SEED
        alone = (group >= 0) & (sizes[group] == 1) & free
        group[alone] = NO_GROUP
        return group, unsure

    def _linked(self) -> Indices:
        """Linkage: for each face the number of its node's group; poor free faces are left out."""
        node_of, count = self._nodes()
        inside = np.flatnonzero(node_of >= 0)
        sums, counts = self._sums(node_of, count)
        found = nearest(self._faces.embeddings[inside], self._thresholds.link, self._neighbours)
        some, others = (inside[ends] for ends in found)
        elsewhere = self._faces.photos[some] != self._faces.photos[others]
        edges = unique_pairs(node_of[some[elsewhere]], node_of[others[elsewhere]], count)
        linkage = Linkage(sums, counts, self._node_constraints(node_of, count), edges)
        linkage.run(self._thresholds.link)
        roots = cut(linkage.merges, self._thresholds.link, count)
        bar = link_threshold(self._thresholds, _groups(roots, counts))
        if bar > self._thresholds.link:
            roots = cut(linkage.merges, bar, count)
        group = np.full(len(node_of), NO_GROUP, np.int64)
        group[inside] = roots[node_of[inside]]
        return group

    def _nodes(self) -> tuple[Indices, int]:
        """Each face's node, or -1: a seed is one node, every other good face its own."""
        seeds = self._faces.seeds
        _, seed_nodes = np.unique(seeds[seeds >= 0], return_inverse=True)
        node_of = np.full(len(seeds), -1, np.int64)
        node_of[seeds >= 0] = seed_nodes
        count = int(seed_nodes.max(initial=-1)) + 1
        single = np.flatnonzero((seeds < 0) & ~self._poor)
        node_of[single] = count + np.arange(len(single))
        return node_of, count + len(single)

    def _sums(self, node_of: Indices, count: int) -> tuple[Matrix, npt.NDArray[np.float64]]:
        """Sum and number of the vectors that speak for each node: a seed's good ones, if it has any."""
        good = (node_of >= 0) & ~self._poor
        silent = np.bincount(node_of[good], minlength=count) == 0
        inside = np.flatnonzero(node_of >= 0)
        speaks = inside[good[inside] | silent[node_of[inside]]]
        sums = np.zeros((count, self._faces.embeddings.shape[1]), np.float32)
        np.add.at(sums, node_of[speaks], self._faces.embeddings[speaks])
        return sums, np.bincount(node_of[speaks], minlength=count).astype(np.float64)

    def _node_constraints(self, node_of: Indices, count: int) -> list[Node]:
        nodes = [Node(NO_SEED, set()) for _ in range(count)]
        for face, node in enumerate(node_of.tolist()):
            if node >= 0:
                nodes[node].join(self._constraints[face])
        return nodes

    def _attached(self, group: Indices) -> Indices:
        """The group each left-over free face joins, or -1."""
        sizes = np.bincount(group[group >= 0], minlength=len(group))
        large = sizes >= REAL_GROUP
        decided = np.zeros(len(group), bool)
        decided[group[self._faces.seeds >= 0]] = True
        left_over = np.flatnonzero(~((group >= 0) & (large[group] | decided[group])))
        targets = np.flatnonzero(large)
        target_of = np.full(len(group), -1, np.int64)
        target_of[targets] = np.arange(len(targets))
        target_of_face = np.where(group >= 0, target_of[group], -1)
        sums, counts = self._sums(target_of_face, len(targets))
        chosen = attach(
            self._faces.embeddings[left_over],
            [self._constraints[face] for face in left_over.tolist()],
            (sums / counts[:, None]).astype(np.float32),
            self._node_constraints(target_of_face, len(targets)),
            [self._bar(poor) for poor in self._poor[left_over].tolist()],
        )
        result = np.full(len(group), NO_GROUP, np.int64)
        joins = chosen >= 0
        result[left_over[joins]] = targets[chosen[joins]]
        return result

    def _bar(self, poor: bool) -> Bar:
        given = self._thresholds
        if poor:
            return Bar(given.attach_blurred, given.attach_blurred_margin)
        return Bar(given.attach, given.attach_margin)


def _constraints(faces: ClusterInput) -> list[Node]:
    nodes = [
        Node(seed, {photo}) for seed, photo in zip(faces.seeds.tolist(), faces.photos.tolist(), strict=True)
    ]
    for face, seed in faces.apart:
        nodes[face].apart.add(seed)
    return nodes


def _groups(roots: Indices, counts: npt.NDArray[np.float64]) -> int:
    """How many groups hold more than one face."""
    return int((np.bincount(roots, weights=counts, minlength=1) > 1).sum())


def _canonical_order(faces: ClusterInput) -> Indices:
    """An order that depends on the faces only: rounding and ties fall the same way however they come."""
    first_apart = np.full(len(faces.photos), -1, np.int64)
    for face, seed in faces.apart:
        first_apart[face] = max(first_apart[face], seed)
    columns = faces.embeddings[:, :8].T[::-1]
    return np.lexsort((first_apart, faces.weak, faces.quality, *columns, faces.photos, faces.seeds))


def _reordered(faces: ClusterInput, order: Indices) -> ClusterInput:
    place = np.empty_like(order)
    place[order] = np.arange(len(order))
    return ClusterInput(
        embeddings=np.ascontiguousarray(faces.embeddings[order]),
        photos=faces.photos[order],
        quality=faces.quality[order],
        weak=faces.weak[order],
        seeds=faces.seeds[order],
        apart=[(int(place[face]), seed) for face, seed in faces.apart],
    )


def _numbered(group: Indices, seeds: Indices) -> tuple[Indices, Indices]:
    """Number groups by size, then by their first face; tell which decided person each is."""
    numbers, first, inverse, sizes = np.unique(
        group, return_index=True, return_inverse=True, return_counts=True
    )
    real = numbers >= 0
    order = np.lexsort((first, -sizes, ~real))
    label = np.empty(len(numbers), np.int64)
    label[order] = np.arange(len(numbers))
    label[~real] = NO_GROUP
    labels = label[inverse]
    seed_of = np.full(int(real.sum()), NO_SEED, np.int64)
    decided = seeds >= 0
    seed_of[labels[decided]] = seeds[decided]
    return labels, seed_of
