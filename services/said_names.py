"""What is told of a photo already: names, and where they belong."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from models.geometry import Box
from repository.text import name_key


class Said:
    """Names that are told of a photo, and where."""

    def __init__(self, told: Iterable[tuple[str, Box | None]]) -> None:
        self._boxes: defaultdict[str | None, list[Box | None]] = defaultdict(list)
        self.add(told)

    def add(self, told: Iterable[tuple[str, Box | None]]) -> None:
        """These, too."""
        for name, box in told:
            self._boxes[name_key(name)].append(box)

    def says(self, name: str, box: Box | None) -> bool:
        """Whether nothing new is told: who only has a name has not said yet which face is meant."""
        return bool(self._boxes[name_key(name)]) if box is None else self.is_there(name, box)

    def is_there(self, name: str, box: Box | None) -> bool:
        """Whether the same is told: the name at this place or, without a box, at none."""
        boxes = self._boxes[name_key(name)]
        return (
            None in boxes if box is None else any(one is not None and box.draws_again(one) for one in boxes)
        )
