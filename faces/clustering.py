"""Which faces are one person: grouping as pure arrays, with decisions as constraints.

Average linkage on a graph of nearest neighbours, then one pass in which left-over faces may join a
clear group. What people decided goes in as seeds and cannot-links and comes out unharmed. The
result does not depend on the order of the faces.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from faces.attach import Asking, granted, pair_keys, wanted
from faces.dendrogram import cut
from faces.linkage import NO_SEED, Linkage, Nodes
from faces.neighbours import Pairs, nearest
from faces.quality import MINIMUM_SEED_QUALITY
from faces.rows import Indices, Rows
from faces.steps import result_of
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
    """Group faces into people, in one go; see `clustering`."""
    return result_of(clustering(faces, thresholds, neighbours))


def clustering(
    faces: ClusterInput, thresholds: ClusterThresholds, neighbours: int = NEIGHBOURS
) -> Generator[float, None, Grouping]:
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

    Yields:
        Now and then, wherever it may be stopped.
    """
    order = _canonical_order(faces)
    grouper = _Grouper(faces, order, thresholds, neighbours)
    group, unsure = yield from grouper.run()
    labels, seed_of = _numbered(group, faces.seeds[order])
    result = Grouping(np.empty_like(labels), np.empty_like(unsure), seed_of)
    result.labels[order], result.unsure[order] = labels, unsure
    return result


def poor(quality: npt.NDArray[np.float32], weak: Flags) -> Flags:
    """Faces that found and bridge no group."""
    return weak | (quality < MINIMUM_SEED_QUALITY)


class _Grouper:
    """The steps of `clustering` on faces in canonical order."""

    def __init__(
        self, faces: ClusterInput, order: Indices, thresholds: ClusterThresholds, neighbours: int
    ) -> None:
        self._vectors = Rows(faces.embeddings, order)
        self._seeds = faces.seeds[order]
        self._photos = np.unique(faces.photos[order], return_inverse=True)[1]
        self._poor = poor(faces.quality[order], faces.weak[order])
        place = np.empty_like(order)
        place[order] = np.arange(len(order))
        apart = np.array(list(faces.apart), np.int64).reshape(-1, 2)
        self._apart = np.stack([place[apart[:, 0]], apart[:, 1]], axis=1)
        self._thresholds = thresholds
        self._neighbours = neighbours

    def run(self) -> Generator[float, None, tuple[Indices, Flags]]:
        """Each face's group as an arbitrary number (alone: -1), and which faces were attached."""
        group = yield from self._linked()
        attached = yield from self._attached(group)
        unsure = attached != NO_GROUP
        group[unsure] = attached[unsure]
        sizes = np.bincount(group[group >= 0], minlength=len(group))
        alone = (group >= 0) & (sizes[group] == 1) & (self._seeds == NO_SEED)
        group[alone] = NO_GROUP
        return group, unsure

    def _linked(self) -> Generator[float, None, Indices]:
        """Linkage: for each face the number of its node's group; poor free faces are left out."""
        node_of, nodes = self._nodes()
        inside = np.flatnonzero(node_of >= 0)
        count = int(nodes.counts.sum())
        least = self._thresholds.least(count)
        found = yield from nearest(self._vectors.part(inside), least, self._neighbours)
        linkage = self._linkage(inside, node_of, found, nodes)
        # A million faces have ten million pairs; the linkage has its own by now.
        del found
        yield from linkage.run(least)
        merges = linkage.merges
        roots = cut(merges, self._thresholds.bar(merges.sizes, merges.others, count), len(nodes))
        group = np.full(len(node_of), NO_GROUP, np.int64)
        group[inside] = roots[node_of[inside]]
        return group

    def _nodes(self) -> tuple[Indices, Nodes]:
        """Each face's node, or -1: a seed is one node, every other good face its own."""
        decided = self._seeds >= 0
        seeds, seed_nodes = np.unique(self._seeds[decided], return_inverse=True)
        single = np.flatnonzero(~decided & ~self._poor)
        node_of = np.full(len(self._seeds), -1, np.int64)
        node_of[decided] = seed_nodes
        node_of[single] = len(seeds) + np.arange(len(single))
        sums, counts = self._sums(np.where(decided, node_of, -1), len(seeds))
        nodes = Nodes(
            sums=sums,
            faces=self._vectors.part(single),
            counts=np.concatenate([counts, np.ones(len(single))]),
            seeds=np.concatenate([seeds, np.full(len(single), NO_SEED)]).astype(np.int64),
            forbidden=np.concatenate([together(self._photos, node_of), self._apart_nodes(seeds, node_of)]),
        )
        return node_of, nodes

    def _apart_nodes(self, seeds: Indices, node_of: Indices) -> Indices:
        places = np.searchsorted(seeds, self._apart[:, 1])
        known = (places < len(seeds)) & (node_of[self._apart[:, 0]] >= 0)
        known[known] = seeds[places[known]] == self._apart[known, 1]
        return np.stack([node_of[self._apart[known, 0]], places[known]], axis=1)

    def _sums(self, group: Indices, count: int) -> tuple[Matrix, npt.NDArray[np.float64]]:
        """Sum and number of the vectors that speak for each group: its good ones, if it has any."""
        inside = np.flatnonzero(group >= 0)
        good = ~self._poor[inside]
        silent = np.bincount(group[inside][good], minlength=count) == 0
        speaks = inside[good | silent[group[inside]]]
        order = speaks[np.argsort(group[speaks], kind="stable")]
        counts = np.bincount(group[order], minlength=count).astype(np.float64)
        sums = np.zeros((count, self._vectors.dim), np.float32)
        ends = np.cumsum(counts).astype(np.int64)
        for number in np.flatnonzero(counts).tolist():
            members = order[ends[number] - int(counts[number]) : ends[number]]
            sums[number] = self._vectors.take(members).sum(axis=0)
        return sums, counts

    def _linkage(self, inside: Indices, node_of: Indices, found: Pairs, nodes: Nodes) -> Linkage:
        """Begin with the edges between faces as edges between nodes; none joins faces of one photo."""
        some, others = inside[found.some], inside[found.others]
        elsewhere = self._photos[some] != self._photos[others]
        some, others, similar = node_of[some[elsewhere]], node_of[others[elsewhere]], found.similar[elsewhere]
        # A seed speaks with one voice: what one of its faces is similar to does not count.
        faces = np.minimum(some, others) >= len(nodes.sums)
        edges = Pairs(some[faces].astype(np.int32), others[faces].astype(np.int32), similar[faces])
        linkage = Linkage(nodes, edges)
        linkage.compare(some[~faces], others[~faces])
        return linkage

    def _attached(self, group: Indices) -> Generator[float, None, Indices]:
        """The group each left-over free face joins, or -1."""
        sizes = np.bincount(group[group >= 0], minlength=len(group))
        large = sizes >= REAL_GROUP
        decided = np.zeros(len(group), bool)
        decided[group[self._seeds >= 0]] = True
        left_over = np.flatnonzero(~((group >= 0) & (large[group] | decided[group])))
        targets = np.flatnonzero(large)
        target_of = np.full(len(group), -1, np.int64)
        target_of[targets] = np.arange(len(targets))
        target = np.where(group >= 0, target_of[group], -1)
        sums, counts = self._sums(target, len(targets))
        means = Rows.of((sums / np.maximum(counts, 1)[:, None]).astype(np.float32))
        bars, margins = attach_bars(self._thresholds, self._poor[left_over])
        want = yield from wanted(self._vectors.part(left_over), means, bars, margins)
        inside = target >= 0
        taken = pair_keys(target[inside], self._photos[inside])
        asking = Asking(self._photos[left_over], self._poor[left_over], self._refused(left_over, target))
        blurred = np.bincount(target[inside], self._poor[inside], len(targets))
        room = np.bincount(target[inside], ~self._poor[inside], len(targets)) - blurred
        chosen = granted(want, asking, taken, room.astype(np.int64))
        result = np.full(len(group), NO_GROUP, np.int64)
        joins = chosen >= 0
        result[left_over[joins]] = targets[chosen[joins]]
        return result

    def _refused(self, left_over: Indices, target: Indices) -> Indices:
        """Which left-over face is known not to belong to which target."""
        decided = self._seeds >= 0
        target_of_seed = dict(zip(self._seeds[decided].tolist(), target[decided].tolist(), strict=True))
        place = {face: number for number, face in enumerate(left_over.tolist())}
        known = [
            (target_of_seed[seed], place[face])
            for face, seed in self._apart.tolist()
            if face in place and target_of_seed.get(seed, -1) >= 0
        ]
        pairs = np.array(known, np.int64).reshape(-1, 2)
        return pair_keys(pairs[:, 0], pairs[:, 1])


def attach_bars(
    thresholds: ClusterThresholds, is_poor: Flags
) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]:
    """What each left-over face must reach to be attached, and by how much it must beat the next group."""
    bars = np.where(is_poor, thresholds.attach_blurred, thresholds.attach)
    margins = np.where(is_poor, thresholds.attach_blurred_margin, thresholds.attach_margin)
    return bars.astype(np.float32), margins.astype(np.float32)


def together(photos: Indices, node_of: Indices) -> Indices:
    """(m, 2) pairs of different nodes that have a face in the same photo."""
    inside = np.flatnonzero(node_of >= 0)
    order = inside[np.argsort(photos[inside], kind="stable")]
    found, starts = [np.empty((0, 2), np.int64)], np.arange(len(order))
    for step in range(1, len(order)):
        starts = starts[starts + step < len(order)]
        starts = starts[photos[order[starts]] == photos[order[starts + step]]]
        if not len(starts):
            break
        found.append(np.stack([node_of[order[starts]], node_of[order[starts + step]]], axis=1))
    pairs = np.concatenate(found)
    different: Indices = pairs[pairs[:, 0] != pairs[:, 1]]
    return different


def _canonical_order(faces: ClusterInput) -> Indices:
    """An order that depends on the faces only: rounding and ties fall the same way however they come."""
    columns = (np.ascontiguousarray(column) for column in faces.embeddings[:, 3::-1].T)
    return np.lexsort((faces.photos, faces.seeds, faces.weak, faces.quality, *columns))


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
