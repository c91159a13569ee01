"""The tree that average linkage makes, and where to cut it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from faces.rows import Indices

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Merges:
    """What was joined, in the order it happened: the dendrogram.

    Attributes:
        kept, gone: two groups by their lowest node; the first goes on as both.
        similar: their mean similarity.
        sizes, others: how many vectors each of the two had.
    """

    kept: Indices
    gone: Indices
    similar: Floats
    sizes: Floats
    others: Floats


def cut(merges: Merges, bars: Floats, count: int) -> Indices:
    """Each node's group in the dendrogram, by the group's lowest node.

    A merge stands if it reaches its bar, or if one built on it does: two faces that are not alike
    enough alone are one person all the same when both are like the same ten others.

    Args:
        merges: n of them.
        bars: (n,) what each must reach.
        count: number of nodes.
    """
    stands = (merges.similar >= bars).tolist()
    latest = [-1] * count
    after = [-1] * len(stands)
    pairs = list(zip(merges.kept.tolist(), merges.gone.tolist(), strict=True))
    for number, (kept, gone) in enumerate(pairs):
        for before in (latest[kept], latest[gone]):
            if before >= 0:
                after[before] = number
        latest[kept] = number
    root = np.arange(count)
    for number in range(len(stands) - 1, -1, -1):
        stands[number] = stands[number] or (after[number] >= 0 and stands[after[number]])
    standing = np.array(stands, bool)
    root[merges.gone[standing]] = merges.kept[standing]
    # A group's node is always lower than those it swallowed: following the chains ends there.
    while (root[root] != root).any():
        root = root[root]
    return root


def no_merges() -> Merges:
    """Nothing was joined."""
    none = np.empty(0, np.int64)
    return Merges(none, none, *(np.empty(0) for _ in range(3)))
