"""Made-up faces by the million, spread as the real ones are."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from models.face import Matrix, Vector

Indices = npt.NDArray[np.int64]

BLOCK = 50_000
LARGEST_GROUP = 400
MEAN_SIZE = 2.0
TAIL = 0.9
"""Of the Pareto distribution of group sizes: half of the people in one or two photos, a few in hundreds."""


@dataclass(frozen=True, slots=True, eq=False)
class Covariances:
    """How people differ from each other, and photos of one person: Gaussians fitted to real embeddings.

    Attributes:
        mean: (dim,) of everybody.
        between: (dim, dim) square root of the covariance of people's means.
        within: (dim, dim) of the faces about their person's mean.
    """

    mean: Vector
    between: Matrix
    within: Matrix

    @classmethod
    def of(cls, embeddings: Matrix, who: Indices) -> Covariances:
        """Fit to faces of known people.

        Few people span few dimensions, so the shape of `between` is that of all faces; its size is that
        of the people's means.
        """
        people = int(who.max()) + 1
        means = np.stack([embeddings[who == person].mean(axis=0) for person in range(people)])
        mean = means.mean(axis=0)
        aside = embeddings - means[who]
        within = _root(aside) * np.sqrt(len(aside) / (len(aside) - people))
        between = _root(embeddings - mean)
        # A mean of n faces still holds an n-th of their scatter, which is not between people.
        noise = float((within**2).sum() * (1 / np.bincount(who)).mean())
        size = max(float(((means - mean) ** 2).sum(axis=1).mean()) - noise, 1e-6)
        between *= np.sqrt(size / (between**2).sum())
        return cls(mean.astype(np.float32), between.astype(np.float32), within.astype(np.float32))

    def people(self, count: int, random: np.random.Generator) -> Matrix:
        """One face each of so many people, unit rows."""
        return self._faces(self._centres(count, random), random)

    def library(self, count: int, seed: int) -> tuple[Matrix, Indices]:
        """So many faces of people in few and in many photos, shuffled; and whose each is."""
        random = np.random.default_rng(seed)
        drawn = np.clip(random.pareto(TAIL, count) * MEAN_SIZE, 1, LARGEST_GROUP).astype(np.int64)
        ends = np.cumsum(drawn)
        people = int(np.searchsorted(ends, count)) + 1
        sizes = drawn[:people]
        sizes[-1] -= ends[people - 1] - count
        who = random.permutation(np.repeat(np.arange(people), sizes))
        centres = self._centres(people, random)
        faces = np.empty((count, len(self.mean)), np.float32)
        for first in range(0, count, BLOCK):
            block = slice(first, first + BLOCK)
            faces[block] = self._faces(centres[who[block]], random)
        return faces, who

    def _centres(self, count: int, random: np.random.Generator) -> Matrix:
        return self.mean + random.standard_normal((count, len(self.mean)), np.float32) @ self.between

    def _faces(self, centres: Matrix, random: np.random.Generator) -> Matrix:
        faces = centres + random.standard_normal(centres.shape, np.float32) @ self.within
        unit: Matrix = (faces / np.linalg.norm(faces, axis=1, keepdims=True)).astype(np.float32)
        return unit


def _root(centred: Matrix) -> npt.NDArray[np.float64]:
    values, axes = np.linalg.eigh(centred.T.astype(np.float64) @ centred / len(centred))
    root: npt.NDArray[np.float64] = (axes * np.sqrt(np.clip(values, 0, None))).T
    return root
