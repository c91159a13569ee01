"""How hard a scan looks for faces."""

from __future__ import annotations

from enum import StrEnum

from config.language import mark, tr


class Effort(StrEnum):
    """What a person chooses between; a higher effort finds what a lower one finds, and more."""

    FAST = "fast"
    BALANCED = "balanced"
    THOROUGH = "thorough"

    @property
    def label(self) -> str:
        """The word on the screen."""
        return tr(_LABELS[self])

    def covers(self, other: Effort) -> bool:
        """Whether a photo looked at this hard need not be looked at again that hard."""
        return self.rank >= other.rank

    @property
    def rank(self) -> int:
        """0 for the least."""
        return list(Effort).index(self)


_LABELS = {
    Effort.FAST: mark("Fast"),
    Effort.BALANCED: mark("Balanced"),
    Effort.THOROUGH: mark("Thorough"),
}
