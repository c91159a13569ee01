"""The numbers that belong to a recogniser: what its cosines mean. Every pack carries its own."""

from __future__ import annotations

import math
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class SuggestionThresholds:
    """When a person is suggested: cosine >= base + slope * log10(people / reference), at least floor."""

    base: float = 0.47
    slope: float = 0.065
    reference: int = 80
    floor: float = 0.45


@dataclass(frozen=True, slots=True)
class ClusterThresholds:
    """When faces and groups are one person. All are cosines.

    Attributes:
        link: mean similarity from which on two groups are joined.
        link_crowded: the same in a library of very many people, where look-alikes abound.
        crowd: from how many groups on `link` begins to rise, and where it has reached `link_crowded`.
        attach: mean similarity from which on a left-over face joins a group.
        attach_margin: by how much that group must beat the next.
        attach_blurred: the same bar for a face too poor to found a group.
        attach_blurred_margin: and its margin.
    """

    link: float = 0.40
    link_crowded: float = 0.44
    crowd: tuple[int, int] = (2_000, 5_000)
    attach: float = 0.28
    attach_margin: float = 0.13
    attach_blurred: float = 0.34
    attach_blurred_margin: float = 0.05


@dataclass(frozen=True, slots=True)
class Calibration:
    """What a cosine says about two faces being one person's: a logistic curve.

    Fitted on 527,878 pairs of the 1,028 development faces of 63 people, same and different pairs weighing
    alike; on a third of the people kept out of the fit, its probabilities were off by .002 to .004 on
    average (expected calibration error, ten bins).

    Attributes:
        midpoint: cosine at which both are equally likely.
        slope: how fast doubt becomes certainty.
    """

    midpoint: float = 0.311
    slope: float = 34.4

    def likelihood(self, cosine: float, odds: float = 1.0) -> float:
        """The probability that two faces are one person's, 0 to 1.

        Args:
            cosine: of their embeddings.
            odds: same to different before anybody looked; 1 is "as likely as not".
        """
        evidence = self.slope * (cosine - self.midpoint) + math.log(odds)
        return 0.5 * (1.0 + math.tanh(evidence / 2))


@dataclass(frozen=True, slots=True)
class Thresholds:
    """What a pack says of its cosines; the defaults were measured with the bundled recogniser."""

    suggestion: SuggestionThresholds = field(default_factory=SuggestionThresholds)
    clustering: ClusterThresholds = field(default_factory=ClusterThresholds)
