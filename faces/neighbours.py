"""Each vector's most similar others, by blocked matrix products."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from models.face import Matrix

Indices = npt.NDArray[np.int64]

BLOCK_BYTES = 64 * 2**20
"""How much of the similarity matrix exists at a time."""


def nearest(vectors: Matrix, at_least: float, most: int) -> tuple[Indices, Indices]:
    """The edges of the symmetrised k-nearest-neighbour graph.

    Args:
        vectors: (n, dim) float32. Need not have length one: what is compared is the dot product.
        at_least: similarity below which two are no neighbours.
        most: how many neighbours each may choose; it can be chosen by more.

    Returns:
        (m,) lower and (m,) higher ends of the edges, each pair once, in ascending order.
    """
    count = len(vectors)
    rows_a_block = max(1, BLOCK_BYTES // (4 * max(count, 1)))
    starts, ends = [], []
    for first in range(0, count, rows_a_block):
        similar = vectors[first : first + rows_a_block] @ vectors.T
        block = np.arange(len(similar))
        similar[block, first + block] = -np.inf
        rows, columns = _best(similar, at_least, most)
        starts.append(rows + first)
        ends.append(columns)
    if not starts:
        return np.empty(0, np.int64), np.empty(0, np.int64)
    return unique_pairs(np.concatenate(starts), np.concatenate(ends), count)


def unique_pairs(some: Indices, others: Indices, count: int) -> tuple[Indices, Indices]:
    """Each unordered pair of different indices below `count` once, ascending: (lower, higher)."""
    lower, higher = np.minimum(some, others), np.maximum(some, others)
    keys = np.unique((lower * count + higher)[lower != higher])
    return keys // count, keys % count


def _best(similar: npt.NDArray[np.float32], at_least: float, most: int) -> tuple[Indices, Indices]:
    """Row and column of the entries that are large enough and among the `most` largest of their row."""
    rows, columns = np.nonzero(similar >= at_least)
    counts = np.bincount(rows, minlength=len(similar))
    crowded = np.flatnonzero(counts > most)
    if crowded.size == 0:
        return rows, columns
    chosen = np.ones(len(rows), bool)
    bounds = np.concatenate([[0], np.cumsum(counts)])
    for row in crowded:
        # Selecting among the few that pass is what makes this cheap: the product is not the cost.
        begin, end = bounds[row], bounds[row + 1]
        values = similar[row, columns[begin:end]]
        losers = np.argpartition(-values, most - 1)[most:]
        chosen[begin + losers] = False
    return rows[chosen], columns[chosen]
