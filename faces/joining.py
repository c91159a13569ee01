"""New faces join the groups there are, in time that grows with what is new.

The same average linkage as `faces.clustering`, but its nodes are whole groups, known by the sum of their
vectors, and the faces that are in none. No group is ever split, no decided person ever joined with
another, and a face that somebody placed is not here at all.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from faces.attach import Asking, Wanted, granted, pair_keys, wanted
from faces.clustering import NO_GROUP, REAL_GROUP, Flags, attach_bars, poor, together
from faces.dendrogram import cut
from faces.linkage import NO_SEED, Linkage, Nodes
from faces.neighbours import Pairs, search
from faces.rows import Indices, Rows
from faces.thresholds import ClusterThresholds
from models.face import Matrix

NEAR = 32
"""How many groups and faces a new face is compared with; more gain nothing measurable."""

PhotosOf = Callable[[Indices], tuple[Indices, Indices]]
"""For some groups: (group, photo) of all their faces, as two arrays."""


@dataclass(frozen=True, slots=True, eq=False)
class Standing:
    """The g groups there are.

    Attributes:
        sums: (g, dim) sum of the unit vectors that speak for each.
        counts: (g,) how many those are.
        sizes: (g,) how many faces it has in all.
        decided: (g,) bool; two decided groups never join.
        changed: (g,) bool, which have not been compared with the others as they are now.
        apart: pairs of groups somebody told apart.
        photos_of: who is in which photo; asked only about groups that may grow.
    """

    sums: Matrix
    counts: npt.NDArray[np.float64]
    sizes: Indices
    decided: Flags
    changed: Flags
    photos_of: PhotosOf
    apart: Sequence[tuple[int, int]] = field(default=())


@dataclass(frozen=True, slots=True, eq=False)
class LooseFaces:
    """The n faces that are in no group.

    Attributes:
        embeddings: (n, dim) float32 unit vectors.
        photos: (n,) int64.
        quality: (n,) float32.
        weak: (n,) bool.
        new: (n,) bool; the others have been here before and found nobody.
        apart: (face, group) pairs.
    """

    embeddings: Matrix
    photos: Indices
    quality: npt.NDArray[np.float32]
    weak: Flags
    new: Flags
    apart: Sequence[tuple[int, int]] = field(default=())


@dataclass(frozen=True, slots=True, eq=False)
class Joined:
    """Who has come together.

    Attributes:
        group: (n,) for each loose face the group it joins; g and more are new groups; -1 for none.
        unsure: (n,) bool, faces that joined in the attach pass.
        into: (g,) the group each group is part of now; mostly itself.
    """

    group: Indices
    unsure: Flags
    into: Indices


def joining(
    faces: LooseFaces, standing: Standing, thresholds: ClusterThresholds
) -> Generator[float, None, Joined]:
    """Let new faces join groups, found groups, and bring groups together.

    The rules are those of `faces.clustering.clustering`.

    Args:
        faces: every face in no group.
        standing: every group.
        thresholds: of the pack that made the vectors.

    Yields:
        Now and then, wherever it may be stopped.
    """
    return (yield from _Joiner(faces, standing, thresholds).run())


class _Joiner:
    def __init__(self, faces: LooseFaces, standing: Standing, thresholds: ClusterThresholds) -> None:
        self._faces = faces
        self._standing = standing
        self._thresholds = thresholds
        self._poor = poor(faces.quality, faces.weak)
        self._good = np.flatnonzero(~self._poor)
        self._total = int(standing.counts.sum()) + len(self._good)
        means = standing.sums / np.maximum(standing.counts, 1)[:, None]
        self._means = means.astype(np.float32)

    def run(self) -> Generator[float, None, Joined]:
        groups, count = len(self._standing.counts), len(self._faces.new)
        root = yield from self._linked()
        group = np.full(count, NO_GROUP)
        group[self._good] = root[groups:]
        sizes = np.bincount(root[groups:], minlength=groups + count)
        sizes[:groups] += np.bincount(root[:groups], weights=self._standing.sizes, minlength=groups).astype(
            int
        )
        group[(group >= groups) & (sizes[group] == 1)] = NO_GROUP
        attached = yield from self._attached(group, root[:groups], sizes)
        unsure = attached != NO_GROUP
        group[unsure] = attached[unsure]
        return Joined(_numbered(group, groups), unsure, root[:groups])

    def _linked(self) -> Generator[float, None, Indices]:
        """For each group and each good face the group it is in now: a group's own number, or g and more."""
        groups = len(self._standing.counts)
        nodes = Rows.of(np.concatenate([self._means, self._faces.embeddings[self._good]]))
        asking = np.concatenate(
            [np.flatnonzero(self._standing.changed), groups + np.flatnonzero(self._faces.new[self._good])]
        )
        least = self._thresholds.least(self._total)
        found = yield from search(nodes.part(asking), nodes, least, NEAR + 1)
        some, others = asking[found.some], found.others.astype(np.int64)
        touched = np.unique(np.concatenate([some[some < groups], others[others < groups]]))
        between = yield from search(Rows(self._means, touched), Rows(self._means, touched), least, NEAR)
        linkage = Linkage(self._nodes(touched), Pairs.joined([]))
        linkage.compare(
            np.concatenate([some, touched[between.some]]), np.concatenate([others, touched[between.others]])
        )
        yield from linkage.run_on_edges(least)
        merges = linkage.merges
        root = cut(merges, self._thresholds.bar(merges.sizes, merges.others, self._total), len(nodes))
        return self._by_name(root)

    def _by_name(self, root: Indices) -> Indices:
        """Let each group go by the decided one in it, or by the largest."""
        groups = len(self._standing.counts)
        order = np.lexsort((-np.arange(groups), self._standing.sizes, self._standing.decided))
        name = np.arange(len(root))
        name[root[order]] = order
        named: Indices = name[root]
        return named

    def _nodes(self, touched: Indices) -> Nodes:
        groups, good = len(self._standing.counts), len(self._good)
        node_of = np.full(len(self._faces.new), -1)
        node_of[self._good] = groups + np.arange(good)
        held, photos = self._standing.photos_of(touched)
        # A photo's faces may not join; a group stands in each of its photos like a face.
        stands = together(np.concatenate([photos, self._faces.photos]), np.concatenate([held, node_of]))
        told = [(node_of[face], group) for face, group in self._faces.apart if node_of[face] >= 0]
        forbidden = np.array([*told, *self._standing.apart], np.int64).reshape(-1, 2)
        seeds = np.where(self._standing.decided, np.arange(groups), NO_SEED)
        return Nodes(
            sums=self._standing.sums,
            faces=Rows(self._faces.embeddings, self._good),
            counts=np.concatenate([self._standing.counts, np.ones(good)]),
            seeds=np.concatenate([seeds, np.full(good, NO_SEED)]),
            forbidden=np.concatenate([stands, forbidden]),
        )

    def _attached(self, group: Indices, into: Indices, sizes: Indices) -> Generator[float, None, Indices]:
        """The group each face that is still alone joins, or -1."""
        targets = np.flatnonzero(sizes >= REAL_GROUP)
        place = np.full(len(sizes), -1)
        place[targets] = np.arange(len(targets))
        means = self._means_now(place[into], np.where(group >= 0, place[group], -1), len(targets))
        fresh = np.concatenate([into[into != np.arange(len(into))], into[self._standing.changed], group])
        grown = np.isin(targets, fresh)
        left = np.flatnonzero(group < 0)
        drawn = yield from self._drawn_to(left, means[grown])
        left = left[self._faces.new[left] | drawn]
        bars, margins = attach_bars(self._thresholds, self._poor[left])
        want = yield from wanted(Rows(self._faces.embeddings, left), Rows.of(means), bars, margins)
        want.group[want.group >= 0] = targets[want.group[want.group >= 0]]
        asking = Asking(self._faces.photos[left], self._poor[left], self._refused(left, into))
        chosen = granted(want, asking, self._taken(want, group, into), self._room(group, into, sizes))
        result = np.full(len(group), NO_GROUP)
        result[left] = chosen
        return result

    def _means_now(self, of_group: Indices, of_face: Indices, count: int) -> Matrix:
        """The mean vector of each of `count` groups, with what has just come to them."""
        sums = np.zeros((count, self._faces.embeddings.shape[1]), np.float32)
        counts = np.zeros(count)
        old, new = np.flatnonzero(of_group >= 0), np.flatnonzero(of_face >= 0)
        np.add.at(sums, of_group[old], self._standing.sums[old])
        np.add.at(sums, of_face[new], self._faces.embeddings[new])
        np.add.at(counts, of_group[old], self._standing.counts[old])
        np.add.at(counts, of_face[new], 1.0)
        means: Matrix = (sums / np.maximum(counts, 1)[:, None]).astype(np.float32)
        return means

    def _drawn_to(self, left: Indices, means: Matrix) -> Generator[float, None, Flags]:
        """Which of these faces might join one of these groups, by the lowest bar."""
        lowest = min(self._thresholds.attach, self._thresholds.attach_blurred)
        old = np.flatnonzero(~self._faces.new[left])
        drawn = np.zeros(len(left), bool)
        if len(old) and len(means):
            found = yield from search(Rows(self._faces.embeddings, left[old]), Rows.of(means), lowest, 1)
            drawn[old[found.some]] = True
        return drawn

    def _room(self, group: Indices, into: Indices, sizes: Indices) -> Indices:
        """How many blurred faces each group may still take to have as many as clear ones."""
        clear = np.bincount(into, self._standing.counts, len(sizes))
        clear += np.bincount(group[group >= 0], minlength=len(sizes))
        room: Indices = (2 * clear - sizes).astype(np.int64)
        return room

    def _taken(self, want: Wanted, group: Indices, into: Indices) -> Indices:
        """Who is in which photo already, of the groups that are wanted."""
        asked = np.flatnonzero(np.isin(into, want.group))
        held, photos = self._standing.photos_of(asked)
        here = np.flatnonzero(group >= 0)
        return np.concatenate(
            [pair_keys(into[held], photos), pair_keys(group[here], self._faces.photos[here])]
        )

    def _refused(self, left: Indices, into: Indices) -> Indices:
        place = {face: number for number, face in enumerate(left.tolist())}
        known = [(int(into[group]), place[face]) for face, group in self._faces.apart if face in place]
        pairs = np.array(known, np.int64).reshape(-1, 2)
        return pair_keys(pairs[:, 0], pairs[:, 1])


def _numbered(group: Indices, groups: int) -> Indices:
    """Number new groups from `groups` on, the largest first."""
    fresh, first, inverse, sizes = np.unique(
        group[group >= groups], return_index=True, return_inverse=True, return_counts=True
    )
    number = np.empty(len(fresh), np.int64)
    number[np.lexsort((first, -sizes))] = groups + np.arange(len(fresh))
    numbered = group.copy()
    numbered[group >= groups] = number[inverse]
    return numbered
