"""Left-over faces looking for a group: one pass over frozen groups, so no order of faces matters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from faces.linkage import Node
from faces.neighbours import BLOCK_BYTES, Indices
from models.face import Matrix


@dataclass(frozen=True, slots=True)
class Bar:
    """How similar to the best group a face must be, and by how much more than to the next."""

    at_least: float
    margin: float


def attach(
    vectors: Matrix, constraints: Sequence[Node], means: Matrix, groups: Sequence[Node], bars: Sequence[Bar]
) -> Indices:
    """The group each face joins, or -1.

    A group that may not take the face still counts as a rival: whoever looks most like somebody
    they are known not to be should not be pushed to the next best.

    Args:
        vectors: (n, dim) unit vectors of the faces.
        constraints: n, what keeps each face from a group.
        means: (g, dim) mean unit vector of each group, not brought back to length one.
        groups: g, consumed: joining faces close a group for others of the same photo.
        bars: n, what each face must reach.
    """
    chosen = np.full(len(vectors), -1, np.int64)
    if not len(vectors) or not len(means):
        return chosen
    best, similar, lead = _best(vectors, means)
    # The most similar first: of two faces of one photo the likelier gets the place.
    for face in np.lexsort((np.arange(len(vectors)), -similar)).tolist():
        bar, group = bars[face], groups[best[face]]
        if similar[face] < bar.at_least or lead[face] < bar.margin or not group.may_join(constraints[face]):
            continue
        chosen[face] = best[face]
        group.photos |= constraints[face].photos
    return chosen


def _best(vectors: Matrix, means: Matrix) -> tuple[Indices, npt.NDArray[np.float32], npt.NDArray[np.float32]]:
    """For each vector the best group, its similarity, and its lead over the runner-up."""
    best = np.empty(len(vectors), np.int64)
    similar = np.empty(len(vectors), np.float32)
    lead = np.full(len(vectors), np.inf, np.float32)
    rows = max(1, BLOCK_BYTES // (4 * len(means)))
    for first in range(0, len(vectors), rows):
        block = slice(first, first + rows)
        scores = vectors[block] @ means.T
        best[block] = scores.argmax(axis=1)
        similar[block] = scores.max(axis=1)
        if len(means) > 1:
            lead[block] = similar[block] - np.partition(scores, -2, axis=1)[:, -2]
    return best, similar, lead
