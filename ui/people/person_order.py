"""Faces that stay where they are while somebody works on a page: confirming one does not move the others."""

from __future__ import annotations

from collections.abc import Sequence

from services.person_view import RankedFace

_FEW = 64
"""For more than these, finding each its place costs more than it is worth: nobody watches them come."""


class SteadyOrder:
    """Remembers in which order faces were shown, those that have left, too: undo brings them back to it."""

    def __init__(self) -> None:
        self._places: list[int] = []

    def begin(self) -> None:
        """Whatever comes next is shown in its own order."""
        self._places = []

    def arranged(self, ranked: Sequence[RankedFace]) -> list[RankedFace]:
        """The faces in the order they were shown in; one that is new stands after the one it ranks behind."""
        by_id = {one.face.face.id: one for one in ranked}
        ids = list(by_id)
        known = set(self._places)
        new = [face for face in ids if face not in known]
        if not known or len(new) > _FEW:
            self._places = ids
            return list(ranked)
        for face in new:
            rank = ids.index(face)
            self._places.insert(self._places.index(ids[rank - 1]) + 1 if rank else 0, face)
        return [by_id[face] for face in self._places if face in by_id]
