"""A part of the chosen folders: where something may have changed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Part:
    """Folders to look at again.

    Attributes:
        whole: with all below them; of those that are gone, all photos are.
        flat: only what is directly in them may have changed.
    """

    whole: frozenset[Path] = frozenset()
    flat: frozenset[Path] = frozenset()

    def __or__(self, other: Part) -> Part:
        return Part(self.whole | other.whole, self.flat | other.flat)

    def __bool__(self) -> bool:
        return bool(self.whole or self.flat)
