"""A person over the decades: one look in each stretch of time in which they stay alike.

The best cut of a line of points into k pieces, by dynamic programming (Fisher, "On grouping for maximum
homogeneity", 1958), over years instead of faces. What is made as large as possible is the total length
of the pieces' vector sums: a sum is the longer, the more alike what it adds up.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from faces.rows import Indices
from models.face import Matrix

Floats = npt.NDArray[np.float64]

MOST_LOOKS = 5
FEWEST_FACES = 5
"""A look that fewer faces speak for is not told from chance."""
WORTH = 0.02
"""By how much the mean likeness of a face to its look's mean must grow for another look to be told apart."""


def eras(embeddings: Matrix, years: Floats) -> list[Indices]:
    """The faces of each look, the earliest first.

    Args:
        embeddings: (n, dim) unit vectors of one person.
        years: (n,) when each was taken, as a fraction of years; NaN where that is not known.

    Returns:
        One to five arrays of places; together all n. A face without a date goes to the look it is most like.
    """
    dated = np.flatnonzero(~np.isnan(years))
    bounds = _bounds(embeddings[dated], np.floor(years[dated]))
    if len(bounds) == 0:
        return [np.arange(len(embeddings))]
    look = np.full(len(embeddings), -1)
    look[dated] = np.searchsorted(bounds, np.floor(years[dated]), side="right")
    undated = np.flatnonzero(look < 0)
    sums = np.stack([embeddings[look == number].sum(axis=0) for number in range(len(bounds) + 1)])
    centroids = sums / np.maximum(np.linalg.norm(sums, axis=1, keepdims=True), 1e-9)
    look[undated] = (embeddings[undated] @ centroids.T).argmax(axis=1)
    return [np.flatnonzero(look == number) for number in range(len(bounds) + 1)]


def _bounds(embeddings: Matrix, years: Floats) -> Floats:
    """The years in which another look begins; none where one look is as good."""
    if len(years) < 2 * FEWEST_FACES:
        return np.empty(0)
    order = np.argsort(years, kind="stable")
    known, starts = np.unique(years[order], return_index=True)
    if len(known) == 1:
        return np.empty(0)
    sums = np.zeros((len(known) + 1, embeddings.shape[1]))
    sums[1:] = np.add.reduceat(embeddings[order], starts, axis=0)
    faces = np.append(starts, len(years))
    pieces = _piece_lengths(np.cumsum(sums, axis=0), faces)
    best: tuple[float, Sequence[int]] = (pieces[0, len(known)], ())
    for count in range(2, MOST_LOOKS + 1):
        total, cuts = _best_cut(pieces, count)
        if total - best[0] >= WORTH * len(years) * (count - 1 - len(best[1])):
            best = (total, cuts)
    return known[list(best[1])]


def _piece_lengths(cumulated: Floats, faces: Indices) -> Floats:
    """[i, j]: length of the sum of the years i to j - 1; minus infinity for too few faces."""
    count = len(cumulated)
    lengths = np.full((count, count), -np.inf)
    for first in range(count):
        enough = faces - faces[first] >= FEWEST_FACES
        lengths[first, enough] = np.linalg.norm(cumulated[enough] - cumulated[first], axis=1)
    return lengths


def _best_cut(pieces: Floats, count: int) -> tuple[float, list[int]]:
    """The best total of `count` pieces, and where all but the first begin."""
    totals, origins = pieces[0], []
    for _ in range(count - 1):
        candidates = totals[:, None] + pieces
        origins.append(candidates.argmax(axis=0))
        totals = candidates.max(axis=0)
    end, cuts = len(pieces) - 1, []
    for origin in reversed(origins):
        end = int(origin[end])
        cuts.append(end)
    return float(totals[-1]), cuts[::-1]
