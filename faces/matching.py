"""Who a new face might be: cosine to each person's centroid, against a bar that rises with their number."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from faces.thresholds import SuggestionThresholds
from models.face import Matrix, Vector


def threshold(thresholds: SuggestionThresholds, people: int) -> float:
    """The cosine from which on a person is suggested, with that many people to compare with.

    Every further person is a further chance to be wrong. For the bundled recogniser
    t(N) = .47 + .065 log10(N / 80), at least .45, keeps wrong suggestions near 1 %.
    """
    if people < 1:
        return thresholds.floor
    risen = thresholds.base + thresholds.slope * math.log10(people / thresholds.reference)
    return max(thresholds.floor, risen)


def rank(vector: Vector, ids: Sequence[int], centroids: Matrix) -> list[tuple[int, float]]:
    """Everybody with their cosine, best first; equals stay in the order given.

    Args:
        vector: (dim,) unit vector.
        ids: n person ids; whoever has several rows counts by the one most similar.
        centroids: (n, dim) unit vectors, row i belongs to ids[i].

    Raises:
        ValueError: as many ids as rows are needed, and rows as long as the vector.
    """
    if len(ids) != len(centroids):
        raise ValueError(f"{len(ids)} people but {len(centroids)} centroids")
    if not ids:
        return []
    if centroids.shape[1] != len(vector):
        raise ValueError(f"centroids of {centroids.shape[1]} numbers, a vector of {len(vector)}")
    cosines = centroids @ vector
    order = np.argsort(-cosines, kind="stable")
    best: dict[int, float] = {}
    for row in order.tolist():
        best.setdefault(ids[row], float(cosines[row]))
    return list(best.items())
