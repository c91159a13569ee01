"""A library that grows bit by bit, against grouping all of it at once: pure arrays."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from bench_variants import Variant, bcubed

from faces.clustering import ClusterInput, cluster, poor
from faces.joining import LooseFaces, Standing, joining
from faces.rows import Indices
from faces.steps import result_of
from faces.thresholds import ClusterThresholds

THRESHOLDS = ClusterThresholds()


class GrowingLibrary:
    """Faces that come in batches; `labels` of those that have not come yet are -1."""

    def __init__(self, faces: ClusterInput) -> None:
        self._faces = faces
        count = len(faces.photos)
        self.labels = np.full(count, -1)
        self._unsure = np.zeros(count, bool)
        self._here = np.zeros(count, bool)

    def begin(self, first: Indices) -> None:
        """Group these, all at once."""
        found = cluster(_part(self._faces, first), THRESHOLDS)
        self.labels[first], self._unsure[first] = found.labels, found.unsure
        self._here[first] = True

    def add(self, new: Indices) -> None:
        """Let these join; nobody who is surely in a group leaves it."""
        # As the program does: who was only just attached is looked at again.
        again = np.flatnonzero(self._unsure)
        self.labels[again], self._unsure[again] = -1, False
        loose = np.union1d(np.flatnonzero(self._here & (self.labels < 0)), new)
        faces = _part(self._faces, loose)
        joined = result_of(
            joining(
                LooseFaces(
                    faces.embeddings, faces.photos, faces.quality, faces.weak,
                    new=np.isin(loose, new) | np.isin(loose, again),
                ),
                self._standing(),
                THRESHOLDS,
            )
        )  # fmt: skip
        inside = np.flatnonzero(self.labels >= 0)
        self.labels[inside] = joined.into[self.labels[inside]]
        self.labels[loose], self._unsure[loose] = joined.group, joined.unsure
        self._here[new] = True
        self._number()

    def _standing(self) -> Standing:
        inside = np.flatnonzero(self.labels >= 0)
        count = int(self.labels.max(initial=-1)) + 1
        speaks = inside[~poor(self._faces.quality[inside], self._faces.weak[inside])]
        sums = np.zeros((count, self._faces.embeddings.shape[1]), np.float32)
        np.add.at(sums, self.labels[speaks], self._faces.embeddings[speaks])
        no = np.zeros(count, bool)

        def photos_of(groups: Indices) -> tuple[Indices, Indices]:
            held = inside[np.isin(self.labels[inside], groups)]
            return self.labels[held], self._faces.photos[held]

        return Standing(
            sums=sums,
            counts=np.bincount(self.labels[speaks], minlength=count).astype(np.float64),
            sizes=np.bincount(self.labels[inside], minlength=count),
            decided=no,
            changed=no,
            photos_of=photos_of,
        )

    def _number(self) -> None:
        inside = self.labels >= 0
        self.labels[inside] = np.unique(self.labels[inside], return_inverse=True)[1]


def lost_by_growing(variant: Variant, begin: float, step: float, seed: int) -> float:
    """By how much the BCubed F is lower when the rest comes step by step than when all is grouped at once."""
    count = len(variant.who)
    order: npt.NDArray[np.int64] = np.random.default_rng(seed).permutation(count)
    library = GrowingLibrary(variant.faces)
    first = round(begin * count)
    library.begin(order[:first])
    size = max(1, round(step * count))
    for start in range(first, count, size):
        library.add(order[start : start + size])
    afresh = bcubed(cluster(variant.faces, THRESHOLDS).labels, variant.who).f
    return afresh - bcubed(library.labels, variant.who).f


def _part(faces: ClusterInput, places: Indices) -> ClusterInput:
    return ClusterInput(
        faces.embeddings[places], faces.photos[places], faces.quality[places], faces.weak[places],
        faces.seeds[places],
    )  # fmt: skip
