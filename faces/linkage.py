"""Average linkage on a sparse graph, under cannot-link constraints.

The similarity of two groups is the mean of the similarities of their members (UPGMA; Sokal and
Michener 1958), which for unit vectors is the dot product of the two means, so no matrix of pairs is
kept. Groups that are each other's most similar are joined, all such pairs at once: average linkage is
reducible, so this gives the tree that joining the best pair of all, one at a time, would give
(Bruynooghe 1978; Murtagh, "A survey of recent advances in hierarchical clustering algorithms", 1983).
A forbidden pair has similarity minus infinity, which keeps it so.

For the same reason only the edges above a level that sinks step by step need to be looked at: what lies
below cannot become the best of anything before.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Generator
from dataclasses import astuple, dataclass
from functools import partial

import numpy as np
import numpy.typing as npt

from faces.dendrogram import Merges, no_merges
from faces.neighbours import Ints, Pairs, search
from faces.rows import Indices, Rows
from faces.threads import in_order
from models.face import Matrix

Floats = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]

NO_SEED = -1
EDGES_A_BLOCK = 8_192
LEVELS = (0.8, 0.7, 0.6, 0.5)
NEAR_GROUPS = 64
"""How many similar groups a group is compared with at the end, where neighbours of faces did not lead."""


@dataclass(frozen=True, slots=True, eq=False)
class Nodes:
    """What is to be joined: faces, or groups that are there already.

    Attributes:
        sums: (g, dim) the sum of the unit vectors of each of the first g nodes, the groups.
        faces: the vectors of the other n - g.
        counts: (n,) how many vectors a node's sum is of.
        seeds: (n,) the decided person each is, or NO_SEED; two decided people never join.
        forbidden: (m, 2) pairs of nodes that are known to be different people.
    """

    sums: Matrix
    faces: Rows
    counts: Floats
    seeds: Indices
    forbidden: Indices

    def __len__(self) -> int:
        return len(self.counts)


class Linkage:
    """Groups growing out of nodes; a group goes by its lowest node."""

    def __init__(self, nodes: Nodes, edges: Pairs) -> None:
        """Begin with pairs of nodes worth comparing, each once, and their mean similarities."""
        self._sums = _Sums(nodes.sums, nodes.faces)
        self._counts = nodes.counts.copy()
        self._seeds = nodes.seeds.copy()
        self._root = np.arange(len(nodes))
        self._forbidden = nodes.forbidden.T.copy()
        self._edges = edges
        self._later = _nothing()
        self._grown = np.zeros(len(nodes), bool)
        self._merged: list[Merges] = []

    @property
    def merges(self) -> Merges:
        """What was joined so far."""
        columns = zip(*(astuple(merges) for merges in self._merged), strict=True)
        return Merges(*(np.concatenate(column) for column in columns)) if self._merged else no_merges()

    def compare(self, some: Indices, others: Indices) -> None:
        """Add pairs of nodes worth comparing; in none are two single faces that have an edge already."""
        self._edges = Pairs.joined([self._edges, self._compared(some, others)])

    def run(self, at_least: float) -> Generator[float, None, None]:
        """Join until no two groups left are that similar on average and may be joined."""
        yield from self.run_on_edges(at_least)
        # The graph may not have an edge for every pair that is similar by now (a burst of near-identical
        # shots fills its members' lists), so finish among all real groups.
        changed = self._groups()
        while len(changed):
            before = len(self._merged)
            yield from self._connect(changed, at_least)
            yield from self.run_on_edges(at_least)
            changed = self._kept_since(before)

    def run_on_edges(self, at_least: float) -> Generator[float, None, None]:
        """The same, but two groups are only compared where an edge leads from one to the other."""
        for level in (*(level for level in LEVELS if level > at_least), at_least):
            self._lift(level, at_least)
            while self._round(level):
                yield level

    def _lift(self, level: float, at_least: float) -> None:
        """Put the edges that reach the level to work, and the others aside."""
        every = Pairs.joined([self._edges, self._later])
        some, others = self._root[every.some], self._root[every.others]
        old = self._grown[some] | self._grown[others]
        # An edge with an end that has gone has one now that has grown, so what is new doubles nothing.
        every = Pairs.joined([every.only(~old), self._compared(some[old], others[old])])
        every = every.only(every.similar >= at_least)
        self._grown[:] = False
        works = every.similar >= level
        self._edges, self._later = every.only(works), every.only(~works)

    def _round(self, level: float) -> bool:
        """Join all pairs that are each other's best; False if there is none."""
        pairs = self._mutual_best()
        if not len(pairs):
            return False
        banned = self._banned(pairs)
        joined = self._edges.only(pairs[~banned])
        rest = np.ones(len(self._edges), bool)
        rest[pairs] = False
        self._edges = self._edges.only(rest)
        if len(joined):
            self._join(joined)
            self._redirect(level)
        return True

    def _mutual_best(self) -> Indices:
        """The edges that are the best of both their ends; of equals the one listed first."""
        some, others, similar = self._edges.some, self._edges.others, self._edges.similar
        best = np.full(len(self._root), -np.inf, np.float32)
        np.maximum.at(best, some, similar)
        np.maximum.at(best, others, similar)
        found = np.flatnonzero((similar == best[some]) & (similar == best[others]))
        first = np.full(len(self._root), len(similar))
        np.minimum.at(first, some[found], found)
        np.minimum.at(first, others[found], found)
        mutual: Indices = found[(first[some[found]] == found) & (first[others[found]] == found)]
        return mutual

    def _banned(self, pairs: Indices) -> Flags:
        """Which of these edges, no two of which share an end, join what must stay apart."""
        some, others = self._edges.some[pairs], self._edges.others[pairs]
        banned = (self._seeds[some] >= 0) & (self._seeds[others] >= 0)
        partner = np.full(len(self._root), -1)
        partner[some], partner[others] = others, some
        one, other = self._forbidden
        hit = np.zeros(len(self._root), bool)
        hit[one[partner[one] == other]] = True
        return banned | hit[some] | hit[others]

    def _join(self, edges: Pairs) -> None:
        kept = np.minimum(edges.some, edges.others).astype(np.int64)
        gone = np.maximum(edges.some, edges.others).astype(np.int64)
        sizes = self._counts[kept], self._counts[gone]
        self._sums.join(kept, gone)
        self._counts[kept] += self._counts[gone]
        self._seeds[kept] = np.maximum(self._seeds[kept], self._seeds[gone])
        self._root[gone] = kept
        self._grown[kept] = True
        self._root = self._root[self._root]
        self._forbidden = self._root[self._forbidden]
        self._merged.append(Merges(kept, gone, edges.similar.astype(np.float64), *sizes))

    def _redirect(self, level: float) -> None:
        """Lead edges to the groups their ends are in now, and compare those anew that have grown."""
        kept = self._merged[-1].kept
        grown = np.zeros(len(self._root), bool)
        grown[kept] = True
        some, others = self._root[self._edges.some], self._root[self._edges.others]
        touched = grown[some] | grown[others]
        fresh = self._compared(some[touched], others[touched])
        low = fresh.similar < level
        self._later = Pairs.joined([self._later, fresh.only(low)])
        self._edges = Pairs.joined([self._edges.only(~touched), fresh.only(~low)])

    def _groups(self) -> Indices:
        """Groups of more than one vector."""
        return np.flatnonzero((self._root == np.arange(len(self._root))) & (self._counts > 1))

    def _kept_since(self, before: int) -> Indices:
        """The groups that have grown since so many rounds."""
        kept = [merges.kept for merges in self._merged[before:]]
        return np.unique(self._root[np.concatenate(kept)]) if kept else np.empty(0, np.int64)

    def _connect(self, changed: Indices, at_least: float) -> Generator[float, None, None]:
        """Add an edge from each of these groups to every group that is similar enough."""
        groups = self._groups()
        means = Rows.of((self._sums.take(groups) / self._counts[groups, None]).astype(np.float32))
        places = np.flatnonzero(np.isin(groups, changed))
        found = yield from search(means.part(places), means, at_least, NEAR_GROUPS)
        some, others = groups[places[found.some]], groups[found.others]
        self._later = Pairs.joined([self._later, self._edges, self._compared(some, others)])
        self._edges = _nothing()
        self._later = self._later.only(_first_of_each(self._later, len(self._root)))

    def _compared(self, some: Ints | Indices, others: Ints | Indices) -> Pairs:
        """Each different pair once, with its similarity."""
        lower, higher = np.minimum(some, others).astype(np.int32), np.maximum(some, others).astype(np.int32)
        pairs = Pairs(lower, higher, np.empty(len(lower), np.float32))
        pairs = pairs.only(lower != higher)
        pairs = pairs.only(_first_of_each(pairs, len(self._root)))
        blocks = range(0, len(pairs), EDGES_A_BLOCK)
        if len(blocks) > 1:
            deque(in_order(partial(self._compare, pairs), blocks), maxlen=0)
        elif blocks:
            self._compare(pairs, 0)
        return pairs

    def _compare(self, pairs: Pairs, first: int) -> None:
        block = slice(first, first + EDGES_A_BLOCK)
        one, other = pairs.some[block], pairs.others[block]
        dots = np.einsum("ij,ij->i", self._sums.take(one), self._sums.take(other))
        pairs.similar[block] = dots / (self._counts[one] * self._counts[other])


class _Sums:
    """The sum of each group's vectors; only what has grown takes memory beside the vectors given."""

    def __init__(self, groups: Matrix, faces: Rows) -> None:
        self._faces = faces
        self._first = len(groups)
        self._place = np.full(len(groups) + len(faces), -1)
        self._place[: len(groups)] = np.arange(len(groups))
        # Room for every pair of faces; what is not used takes no memory.
        self._grown = np.empty((len(groups) + len(faces) // 2 + 1, faces.dim), np.float32)
        self._grown[: len(groups)] = groups
        self._used = len(groups)
        self._free: Indices = np.empty(0, np.int64)

    def take(self, nodes: Ints | Indices) -> Matrix:
        """The sums of these nodes."""
        places = self._place[nodes]
        grown = places >= 0
        if not grown.any():
            return self._faces.take(nodes - self._first)
        found = np.empty((len(nodes), self._faces.dim), np.float32)
        found[grown] = self._grown[places[grown]]
        found[~grown] = self._faces.take(nodes[~grown] - self._first)
        return found

    def join(self, kept: Indices, gone: Indices) -> None:
        """Add the sums of `gone` to those of `kept`, one to one."""
        for first in range(0, len(kept), EDGES_A_BLOCK):
            self._join_block(kept[first : first + EDGES_A_BLOCK], gone[first : first + EDGES_A_BLOCK])

    def _join_block(self, kept: Indices, gone: Indices) -> None:
        sums = self.take(kept) + self.take(gone)
        left = self._place[gone]
        self._free = np.concatenate([self._free, left[left >= 0]])
        self._place[gone] = -1
        new = kept[self._place[kept] < 0]
        self._place[new] = self._room(len(new))
        self._grown[self._place[kept]] = sums

    def _room(self, count: int) -> Indices:
        again, self._free = self._free[:count], self._free[count:]
        fresh = np.arange(self._used, self._used + count - len(again))
        self._used += len(fresh)
        return np.concatenate([again, fresh])


def _first_of_each(pairs: Pairs, count: int) -> Indices:
    """Places of the pairs, each pair once, in ascending order of their ends."""
    key = pairs.some.astype(np.int64) * count + pairs.others
    order = np.argsort(key)
    firsts: Indices = order[np.diff(key[order], prepend=-1) != 0]
    return firsts


def _nothing() -> Pairs:
    return Pairs.joined([])
