"""The numbers that belong to a recogniser: what its cosines mean. Every pack carries its own."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

Numbers = npt.NDArray[np.float64]

SMALLEST_LIBRARY = 200
"""Below that many faces the bars sink no further."""


@dataclass(frozen=True, slots=True)
class SuggestionThresholds:
    """When a person is suggested: cosine >= base + slope * log10(people / reference), at least floor."""

    base: float = 0.47
    slope: float = 0.065
    reference: int = 80
    floor: float = 0.45


@dataclass(frozen=True, slots=True)
class ClusterThresholds:
    """When faces and groups are one person. All are cosines, or cosines for every factor of ten.

    The mean similarity of two groups of different people scatters the less the more faces they have, and
    the more faces there are the more pairs of strangers are alike by chance. So the bar for two groups
    of n and m among N faces is

        link + link_rise * L + (single + single_rise * L) * (1 / n + 1 / m) / 2,   L = log10(N / 1000)

    Attributes:
        link: mean similarity from which on two large groups are joined.
        single: by how much more two single faces must be alike.
        link_rise, single_rise: how both grow with the library.
        attach: mean similarity from which on a left-over face joins a group.
        attach_margin: by how much that group must beat the next.
        attach_blurred: the same bar for a face too poor to found a group.
        attach_blurred_margin: and its margin.
    """

    link: float = 0.36
    single: float = 0.10
    link_rise: float = 0.02
    single_rise: float = 0.05
    attach: float = 0.32
    attach_margin: float = 0.16
    attach_blurred: float = 0.30
    attach_blurred_margin: float = 0.05

    def bar(self, some: Numbers, others: Numbers, faces: int) -> Numbers:
        """From which mean similarity on two groups of so many faces are one, among `faces` faces."""
        size = math.log10(max(faces, SMALLEST_LIBRARY) / 1000)
        single = max(0.0, self.single + self.single_rise * size)
        lone: Numbers = (1 / some + 1 / others) / 2
        return self.least(faces) + single * lone

    def least(self, faces: int) -> float:
        """The lowest bar there is among that many faces."""
        return self.link + self.link_rise * math.log10(max(faces, SMALLEST_LIBRARY) / 1000)


@dataclass(frozen=True, slots=True)
class Thresholds:
    """What a pack says of its cosines; the defaults were measured with the bundled recogniser."""

    suggestion: SuggestionThresholds = field(default_factory=SuggestionThresholds)
    clustering: ClusterThresholds = field(default_factory=ClusterThresholds)
