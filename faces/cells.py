"""Coarse cells of a space of vectors, so that each vector is compared with those near it only.

An inverted file as of Jegou, Douze and Schmid, "Product quantization for nearest neighbor search"
(2011), without the quantisation: k-means cells in the space of the first principal components.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from faces.rows import Rows
from models.face import Matrix

Cell = npt.NDArray[np.int32]

AXES = 128
A_CELL = 100
"""How many vectors a cell holds on average, up to MANY cells; then cells grow as their number does."""
MANY = 2_000
SAMPLES_A_CELL = 20
SAMPLES_FOR_AXES = 20_000
ROUNDS = 5


@dataclass(frozen=True, slots=True, eq=False)
class Cells:
    """Where the cells lie.

    Attributes:
        axes: (dim, axes) float32, the principal components.
        centres: (cells, axes) float32, unit rows: a short centre, the mean of many unlike vectors, would
            draw half the library.
    """

    axes: Matrix
    centres: Matrix

    def nearest(self, vectors: Matrix, most: int) -> Cell:
        """The cells nearest to each vector, shape (n, min(most, cells)), the nearest first."""
        closeness = (vectors @ self.axes) @ self.centres.T
        if most < len(self.centres):
            chosen = np.argpartition(closeness, -most, axis=1)[:, -most:]
        else:
            chosen = np.tile(np.arange(len(self.centres)), (len(vectors), 1))
        order = np.argsort(-np.take_along_axis(closeness, chosen, axis=1), axis=1, kind="stable")
        return np.take_along_axis(chosen, order, axis=1).astype(np.int32)


def cells_of(vectors: Rows, partition: int = 0) -> Cells:
    """Cells for so many vectors; another partition draws their borders elsewhere.

    The same vectors in the same order give the same cells. Call it with the linear algebra held to one
    thread (`faces.threads`): sums of several threads come in any order.
    """
    axes = _axes(vectors.take(_spread(len(vectors), SAMPLES_FOR_AXES)))
    count = max(1, math.ceil(len(vectors) / A_CELL))
    if count > MANY:
        count = math.ceil(math.sqrt(count * MANY))
    places = _spread(len(vectors), count * SAMPLES_A_CELL)
    # Other samples, and other ones of them to begin with.
    sample = vectors.take((places + partition * (places[-1] // (2 * len(places)) + 1)) % len(vectors)) @ axes
    centres = _centres(sample, min(count, len(sample)))
    return Cells(axes, centres / np.maximum(np.linalg.norm(centres, axis=1, keepdims=True), 1e-9))


def _axes(sample: Matrix) -> Matrix:
    # Not centred: what is approximated is the dot product, not a distance to the mean.
    if sample.shape[1] <= AXES:
        return np.eye(sample.shape[1], dtype=np.float32)
    _, axes = np.linalg.eigh(sample.T @ sample)
    return np.ascontiguousarray(axes[:, : -AXES - 1 : -1], np.float32)


def _centres(sample: Matrix, count: int) -> Matrix:
    from sklearn.cluster import KMeans

    if count == len(sample):
        return sample
    start = sample[_spread(len(sample), count)]
    means = KMeans(count, init=start, n_init=1, max_iter=ROUNDS, tol=0.0, algorithm="lloyd")
    return np.ascontiguousarray(means.fit(sample).cluster_centers_, np.float32)


def _spread(count: int, most: int) -> npt.NDArray[np.int64]:
    """At most so many places, evenly spread over `count`."""
    return np.unique(np.linspace(0, max(count - 1, 0), min(most, count)).astype(np.int64))
