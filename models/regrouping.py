"""What grouping all faces anew would change, for somebody who decides whether it should."""

from __future__ import annotations

from dataclasses import dataclass

from config.language import count_of, tr


@dataclass(frozen=True, slots=True)
class FaceMove:
    """A face that would change its group; None is no group, a negative number a new one."""

    face_id: int
    before: int | None
    after: int | None


@dataclass(frozen=True, slots=True)
class RegroupSummary:
    """A dry run.

    Attributes:
        moves: every face that would move. Of the faces of one group those that stay together with most
            others stay where they are.
        split: groups whose faces would be in several.
        joined: groups that would become part of another.
        named_changed: named people who would gain or lose a face.
    """

    moves: tuple[FaceMove, ...]
    split: int
    joined: int
    named_changed: int

    @property
    def sentence(self) -> str:
        """For the person: 31 faces would move, 2 groups split, 1 group joined, 0 named people change."""
        if not self.moves:
            return tr("Nothing would change.")
        return tr(
            "{faces} would move, {split} split, {joined} joined, {people} change.",
            faces=count_of(len(self.moves), "face", "faces"),
            split=count_of(self.split, "group", "groups"),
            joined=count_of(self.joined, "group", "groups"),
            people=count_of(self.named_changed, "named person", "named people"),
        )
