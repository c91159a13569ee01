"""What a write changed: every command returns one, and each view decides whether it concerns it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Changes:
    """The ids a write touched and the sentence for the status line.

    `everything` stands for "more than is worth listing" (a regrouping, the first load); `undone` says that
    `step` was taken back.
    """

    text: str = ""
    photos: frozenset[int] = frozenset()
    people: frozenset[int] = frozenset()
    faces: frozenset[int] = frozenset()
    problems: bool = False
    everything: bool = False
    step: int | None = None
    undone: bool = False

    def __or__(self, other: Changes) -> Changes:
        return Changes(
            text=other.text or self.text,
            photos=self.photos | other.photos,
            people=self.people | other.people,
            faces=self.faces | other.faces,
            problems=self.problems or other.problems,
            everything=self.everything or other.everything,
            step=other.step if other.step is not None else self.step,
            undone=other.undone if other.step is not None else self.undone,
        )

    def __bool__(self) -> bool:
        return bool(self.photos or self.people or self.faces or self.problems or self.everything)


@dataclass(frozen=True, slots=True)
class Step:
    """One line of the history: something a person decided.

    Attributes:
        id: never reused.
        at: when, ISO 8601 in UTC.
        kind: what kind of decision, for programs.
        text: what was done, for people.
        undone: it was taken back and is not in force.
        final: nothing brings back what it did.
    """

    id: int
    at: str
    kind: str
    text: str
    undone: bool
    final: bool = False


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """A step with what it is about.

    Attributes:
        step: the step.
        faces: ids of a few faces that stand for it; some may have gone since.
        count: how many faces it concerned.
    """

    step: Step
    faces: tuple[int, ...]
    count: int
