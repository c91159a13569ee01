"""Holding found faces against the truth of a made library: pure arithmetic."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from models.face import Matrix, Vector
from models.geometry import Box

SAME = 0.4
"""Least overlap (intersection over union) of a found face with the true one."""
BUCKETS = (40, 60, 80, 120, 200)
"""Face widths in pixels from which a bucket begins."""


@dataclass(frozen=True, slots=True)
class TrueFace:
    """A face that is in a photo: who, and where in upright pixels."""

    name: str
    box: Box


@dataclass(frozen=True, slots=True, eq=False)
class FoundFace:
    """A face somebody's loop found: where, and its embedding."""

    box: Box
    embedding: Vector


@dataclass(frozen=True, slots=True, eq=False)
class Gallery:
    """Who can be recognised: names, and the unit mean of each one's portraits, row by row."""

    names: tuple[str, ...]
    means: Matrix

    def nearest(self, vector: Vector) -> str:
        """Whose mean is most similar."""
        return self.names[int((self.means @ vector).argmax())]


@dataclass(slots=True)
class Tally:
    """What was found of what there is, by bucket of width."""

    photos: int = 0
    false: int = 0
    faces: Counter[int] = field(default_factory=Counter)
    found: Counter[int] = field(default_factory=Counter)
    right: Counter[int] = field(default_factory=Counter)

    def add(self, truth: Sequence[TrueFace], found: Sequence[FoundFace], gallery: Gallery) -> None:
        """Count one photo."""
        self.photos += 1
        pairs = matched(truth, found)
        self.false += len(found) - len(pairs)
        for index, true in enumerate(truth):
            bucket = bucket_of(true.box.width)
            self.faces[bucket] += 1
            if index in pairs:
                self.found[bucket] += 1
                self.right[bucket] += gallery.nearest(found[pairs[index]].embedding) == true.name

    @property
    def recall(self) -> float:
        """Share of the faces that were found and recognised."""
        return self.right.total() / max(self.faces.total(), 1)

    @property
    def false_per_100(self) -> float:
        """Found faces that are none, per hundred photos."""
        return 100 * self.false / max(self.photos, 1)

    def by_width(self) -> dict[str, str]:
        """`right of faces (found)` for each bucket."""
        return {
            f"{bucket}+": f"{self.right[bucket]} of {self.faces[bucket]} (found {self.found[bucket]})"
            for bucket in BUCKETS
            if self.faces[bucket]
        }


def bucket_of(width: float) -> int:
    """The bucket a width belongs to; narrower ones count with the narrowest."""
    return max((bucket for bucket in BUCKETS if width >= bucket), default=BUCKETS[0])


def matched(truth: Sequence[TrueFace], found: Sequence[FoundFace]) -> Mapping[int, int]:
    """Index of the found face for the index of each true one that has one; the best overlaps first."""
    overlaps = [
        (true.box.iou(face.box), row, column)
        for row, true in enumerate(truth)
        for column, face in enumerate(found)
    ]
    pairs: dict[int, int] = {}
    for overlap, row, column in sorted(overlaps, reverse=True):
        if overlap >= SAME and row not in pairs and column not in pairs.values():
            pairs[row] = column
    return pairs


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which that share of the values lies."""
    return float(np.percentile(np.asarray(values, np.float64), 100 * share))
