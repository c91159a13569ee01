"""The rectangles drawn on a photo and not yet stored, and every step of drawing them. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace

from config.language import tr
from models.face import Eyes
from models.geometry import Box


@dataclass(frozen=True, slots=True)
class Draft:
    """A rectangle that is drawn and not yet stored.

    Attributes:
        id: its own as long as it stands; never that of a stored face.
        box: upright pixels.
        eyes: where somebody said the eyes are.
        replaces: the stored face whose outline it corrects.
    """

    id: int
    box: Box
    eyes: Eyes | None = None
    replaces: int | None = None


@dataclass(frozen=True, slots=True)
class _Stroke:
    """How things stood before a step, and what the step was."""

    before: tuple[Draft, ...]
    words: str
    draft: int


class Sketch:
    """The drafts on one photo. Each step can be taken back and done again until something is stored."""

    def __init__(self) -> None:
        self._drafts: tuple[Draft, ...] = ()
        self._done: list[_Stroke] = []
        self._undone: list[_Stroke] = []
        self._next = 1

    @property
    def drafts(self) -> tuple[Draft, ...]:
        """What stands on the photo, in the order it was drawn."""
        return self._drafts

    @property
    def undo_words(self) -> str | None:
        """What would be taken back; None if there is nothing."""
        return self._done[-1].words if self._done else None

    @property
    def redo_words(self) -> str | None:
        """What would be done again; None if there is nothing."""
        return self._undone[-1].words if self._undone else None

    def draft(self, draft_id: int | None) -> Draft | None:
        """The draft of that id, if it stands."""
        return next((draft for draft in self._drafts if draft.id == draft_id), None)

    def add(self, box: Box, replaces: int | None = None) -> int:
        """A new rectangle; returns its id."""
        draft = Draft(self._next, box, replaces=replaces)
        self._next += 1
        self._step(draft.id, tr("Draw a rectangle"), (*self._drafts, draft))
        return draft.id

    def reshape(self, draft_id: int, box: Box, *, joined: bool = False) -> None:
        """Another rectangle for the same face.

        Args:
            draft_id: which.
            box: upright pixels.
            joined: one of a row of small steps, taken back as one.
        """
        words = tr("Nudge the rectangle") if joined else tr("Change the rectangle")
        # Clicked eyes stay where they are as long as the rectangle still holds them.
        changed = [
            replace(draft, box=box, eyes=_inside(draft.eyes, box)) if draft.id == draft_id else draft
            for draft in self._drafts
        ]
        if tuple(changed) == self._drafts:
            return
        last = self._done[-1] if self._done else None
        if joined and last and (last.words, last.draft) == (words, draft_id):
            self._drafts = tuple(changed)
            self._undone.clear()
        else:
            self._step(draft_id, words, tuple(changed))

    def place_eyes(self, draft_id: int, eyes: Eyes | None) -> None:
        """Say where the eyes are, or that it is to be guessed."""
        changed = [replace(draft, eyes=eyes) if draft.id == draft_id else draft for draft in self._drafts]
        self._step(draft_id, tr("Place the eyes") if eyes else tr("Take the eyes away"), tuple(changed))

    def discard(self, draft_id: int) -> None:
        """Take a rectangle away."""
        self._step(
            draft_id,
            tr("Discard the rectangle"),
            tuple(draft for draft in self._drafts if draft.id != draft_id),
        )

    def settle(self, draft_id: int) -> None:
        """It is stored now."""
        self._drafts = tuple(draft for draft in self._drafts if draft.id != draft_id)
        self.forget_steps()

    def forget_steps(self) -> None:
        """Something was decided, which is the library's to take back, before all that was drawn before it.

        The drafts stay; what led to them cannot be taken back here any more.
        """
        self._done.clear()
        self._undone.clear()

    def clear(self) -> None:
        """Another photo."""
        self._drafts = ()
        self.forget_steps()

    def undo(self) -> int | None:
        """Take back the last step; returns the draft it was about, None if there was no step."""
        return self._swap(self._done, self._undone)

    def redo(self) -> int | None:
        """Do again what was taken back last."""
        return self._swap(self._undone, self._done)

    def _swap(self, source: list[_Stroke], target: list[_Stroke]) -> int | None:
        if not source:
            return None
        stroke = source.pop()
        target.append(_Stroke(self._drafts, stroke.words, stroke.draft))
        self._drafts = stroke.before
        return stroke.draft

    def _step(self, draft_id: int, words: str, after: tuple[Draft, ...]) -> None:
        if after == self._drafts:
            return
        self._done.append(_Stroke(self._drafts, words, draft_id))
        self._undone.clear()
        self._drafts = after


def _inside(eyes: Eyes | None, box: Box) -> Eyes | None:
    return eyes if eyes and all(box.contains(*eye) for eye in eyes) else None
