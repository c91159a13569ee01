"""Average linkage on a sparse graph, under cannot-link constraints.

The similarity of two groups is the mean of the similarities of their members (UPGMA; Sokal and
Michener 1958), which for unit vectors is the dot product of the two means, so no matrix of pairs is
kept. Groups that are each other's most similar are joined, all such pairs at once: average linkage is
reducible, so this gives the tree that joining the best pair of all, one at a time, would give
(Bruynooghe 1978; Murtagh, "A survey of recent advances in hierarchical clustering algorithms", 1983).
A forbidden pair has similarity minus infinity, which keeps it so.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from faces.neighbours import Indices, nearest, unique_pairs
from models.face import Matrix

Floats = npt.NDArray[np.float64]

NO_SEED = -1
EDGES_A_BLOCK = 8_192


@dataclass(slots=True)
class Node:
    """What must be known of a group to see whether it may be joined with another.

    Attributes:
        seed: the decided person it is, or NO_SEED.
        photos: where its faces are; groups sharing a photo are different people.
        apart: decided persons it is not.
    """

    seed: int
    photos: set[int]
    apart: set[int] = field(default_factory=set)

    def may_join(self, other: Node) -> bool:
        """Whether nothing anybody said, and no shared photo, keeps the two apart."""
        if NO_SEED not in (self.seed, other.seed):
            return False
        if self.seed in other.apart or other.seed in self.apart:
            return False
        return self.photos.isdisjoint(other.photos)

    def join(self, other: Node) -> None:
        """Take over the other's members and whatever forbids it company."""
        self.seed = max(self.seed, other.seed)
        self.photos |= other.photos
        self.apart |= other.apart


@dataclass(frozen=True, slots=True)
class Merge:
    """Two groups, by their lowest node, became one at that mean similarity."""

    kept: int
    gone: int
    similarity: float


class Linkage:
    """Groups growing out of nodes.

    Args:
        sums: (n, dim) sum of each node's unit vectors.
        counts: (n,) how many vectors those are.
        nodes: n constraints; consumed.
        edges: pairs of nodes worth comparing, (lower, higher).
    """

    def __init__(
        self, sums: Matrix, counts: Floats, nodes: list[Node], edges: tuple[Indices, Indices]
    ) -> None:
        self._sums = sums
        self._counts = counts
        self._nodes = nodes
        self._lower, self._higher = edges
        self._similar = self._compare(self._lower, self._higher)
        self._alive = np.ones(len(nodes), bool)
        self.merges: list[Merge] = []

    def run(self, at_least: float) -> None:
        """Join until no two groups left are that similar on average and may be joined."""
        self._run_on_edges(at_least)
        # The graph may not have an edge for every pair that is similar by now (a burst of
        # near-identical shots fills its members' lists), so finish among all real groups.
        while self._connect_groups(at_least):
            self._run_on_edges(at_least)

    def _run_on_edges(self, at_least: float) -> None:
        while True:
            pairs = self._mutual_best(at_least)
            if not pairs.size:
                return
            allowed = np.array([self._nodes[a].may_join(self._nodes[b]) for a, b in self._ends(pairs)], bool)
            forbidden = pairs[~allowed]
            joined = pairs[allowed]
            self._join(joined)
            self._forget(forbidden, joined)

    def _ends(self, edges: Indices) -> list[tuple[int, int]]:
        return list(zip(self._lower[edges].tolist(), self._higher[edges].tolist(), strict=True))

    def _mutual_best(self, at_least: float) -> Indices:
        """The edges that are the best of both their ends; of equals the one listed first."""
        edges = np.flatnonzero(self._similar >= at_least)
        # Later assignments win: with the best edge last, what is left is each node's best.
        edges = edges[np.lexsort((-edges, self._similar[edges]))]
        best = np.full(len(self._nodes), -1, np.int64)
        # Both ends in one assignment, interleaved, so that neither end's order hides a better edge.
        ends = np.stack([self._lower[edges], self._higher[edges]], axis=1).reshape(-1)
        best[ends] = np.repeat(edges, 2)
        mutual = edges[(best[self._lower[edges]] == edges) & (best[self._higher[edges]] == edges)]
        return np.sort(mutual)

    def _join(self, edges: Indices) -> None:
        kept, gone = self._lower[edges], self._higher[edges]
        self._sums[kept] += self._sums[gone]
        self._counts[kept] += self._counts[gone]
        self._alive[gone] = False
        similar = self._similar[edges].tolist()
        for (one, other), value in zip(self._ends(edges), similar, strict=True):
            self._nodes[one].join(self._nodes[other])
            self.merges.append(Merge(one, other, value))

    def _forget(self, forbidden: Indices, joined: Indices) -> None:
        """Drop forbidden edges, redirect those of joined groups and compare these anew."""
        keep = np.ones(len(self._lower), bool)
        keep[forbidden] = False
        keep[joined] = False
        moved = np.arange(len(self._nodes))
        moved[self._higher[joined]] = self._lower[joined]
        changed = np.zeros(len(self._nodes), bool)
        changed[self._lower[joined]] = True
        lower, higher = moved[self._lower[keep]], moved[self._higher[keep]]
        touched = changed[lower] | changed[higher]
        fresh = unique_pairs(lower[touched], higher[touched], len(self._nodes))
        self._lower = np.concatenate([lower[~touched], fresh[0]])
        self._higher = np.concatenate([higher[~touched], fresh[1]])
        self._similar = np.concatenate([self._similar[keep][~touched], self._compare(*fresh)])

    def _connect_groups(self, at_least: float) -> bool:
        """Add an edge for every pair of groups of two and more that may be joined; False if there is none."""
        groups = np.flatnonzero(self._alive & (self._counts > 1))
        means = (self._sums[groups] / self._counts[groups, None]).astype(np.float32)
        near = nearest(means, at_least, max(1, len(groups)))
        pairs = zip(groups[near[0]].tolist(), groups[near[1]].tolist(), strict=True)
        allowed = [(one, other) for one, other in pairs if self._nodes[one].may_join(self._nodes[other])]
        fresh = np.array(allowed, np.int64).reshape(-1, 2)
        if not (self._compare(fresh[:, 0], fresh[:, 1]) >= at_least).any():
            return False
        lower = np.concatenate([self._lower, fresh[:, 0]])
        higher = np.concatenate([self._higher, fresh[:, 1]])
        self._lower, self._higher = unique_pairs(lower, higher, len(self._nodes))
        self._similar = self._compare(self._lower, self._higher)
        return True

    def _compare(self, lower: Indices, higher: Indices) -> Floats:
        similar = np.empty(len(lower), np.float64)
        for first in range(0, len(lower), EDGES_A_BLOCK):
            block = slice(first, first + EDGES_A_BLOCK)
            some, others = lower[block], higher[block]
            dots = np.einsum("ij,ij->i", self._sums[some], self._sums[others])
            similar[block] = dots / (self._counts[some] * self._counts[others])
        return similar


def cut(merges: list[Merge], at_least: float, count: int) -> Indices:
    """Each node's group when only merges of that similarity are kept: the group's lowest node.

    A merge is undone together with everything built on it.
    """
    root = np.arange(count)
    whole = np.ones(count, bool)
    for merge in merges:
        if merge.similarity >= at_least and whole[merge.kept] and whole[merge.gone]:
            root[merge.gone] = merge.kept
        else:
            whole[merge.kept] = False
    # A group's node is always lower than those it swallowed, so one ascending sweep resolves chains.
    for node in range(count):
        root[node] = root[root[node]]
    return root
