"""How hard a scan looks for faces."""

from __future__ import annotations

from enum import StrEnum


class Effort(StrEnum):
    """What a person chooses between; a higher effort finds what a lower one finds, and more."""

    FAST = "fast"
    BALANCED = "balanced"
    THOROUGH = "thorough"

    @property
    def label(self) -> str:
        """The word on the screen."""
        return self.value.capitalize()

    def covers(self, other: Effort) -> bool:
        """Whether a photo looked at this hard need not be looked at again that hard."""
        order = list(Effort)
        return order.index(self) >= order.index(other)
