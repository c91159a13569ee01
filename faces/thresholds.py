"""The numbers that belong to a recogniser: what its cosines mean. Every pack carries its own."""

from __future__ import annotations

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
class Thresholds:
    """What a pack says of its cosines; the defaults were measured with the bundled recogniser."""

    suggestion: SuggestionThresholds = field(default_factory=SuggestionThresholds)
    clustering: ClusterThresholds = field(default_factory=ClusterThresholds)
