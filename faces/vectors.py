"""Unit vectors and their means."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from models.face import Matrix, Vector


def unit(vector: npt.NDArray[np.floating]) -> Vector:
    """The vector at length one, float32.

    Raises:
        ValueError: it has no direction (zero, or not finite).
    """
    length = float(np.linalg.norm(vector.astype(np.float64)))
    if not np.isfinite(length) or length == 0.0:
        raise ValueError(f"a vector of length {length} has no direction")
    return (vector / length).astype(np.float32)


def unit_mean(vectors: Matrix, weights: npt.NDArray[np.floating] | None = None) -> Vector:
    """The direction of the (weighted) mean of unit vectors: a person's centroid.

    Args:
        vectors: (n, dim) float32, n >= 1.
        weights: (n,), not negative; all equal if left out.

    Raises:
        ValueError: there is nothing to average, or it cancels out.
    """
    if len(vectors) == 0:
        raise ValueError("the mean of no vectors has no direction")
    if weights is None:
        return unit(vectors.sum(axis=0, dtype=np.float64))
    return unit(np.asarray(weights, np.float64) @ vectors.astype(np.float64))
