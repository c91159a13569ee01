"""Who a drawn face might be."""

from __future__ import annotations

from dataclasses import dataclass

from models.face import DetectedFace
from models.person import UNNAMED


@dataclass(frozen=True, slots=True)
class Candidate:
    """A person a face looks like; similarity is the cosine to their centroid, -1 to 1."""

    person_id: int
    key: str
    name: str | None
    similarity: float
    photos: int
    cover_face_id: int | None

    @property
    def label(self) -> str:
        """What a card shows: the name, or "Unnamed"."""
        return self.name or UNNAMED

    @property
    def percent(self) -> int:
        """The similarity as the dialog shows it; a negative cosine is no likeness at all."""
        return max(0, round(self.similarity * 100))


@dataclass(frozen=True, slots=True)
class Suggestion:
    """The answer to "who is this?": candidates at or above the threshold, best first.

    `healed` counts the centroids that were found damaged on the way and have been rebuilt.
    """

    compared: int
    threshold: float
    candidates: tuple[Candidate, ...]
    healed: int = 0

    @property
    def best(self) -> Candidate | None:
        """The most similar person, if any is similar enough."""
        return self.candidates[0] if self.candidates else None


NOT_ASKED = Suggestion(compared=0, threshold=0.0, candidates=())


@dataclass(frozen=True, slots=True, eq=False)
class DrawnFace:
    """A rectangle a person drew, described and compared; nothing of it is stored yet.

    Attributes:
        photo_id: where it was drawn.
        face: what the engine made of it.
        suggestion: whom it resembles; NOT_ASKED until somebody wants to know.
        replaces: the stored face the rectangle covers, if there is one.
        chip: JPEG of the face with a margin, for the dialog.
        pack_id: of the pack that described it.
    """

    photo_id: int
    face: DetectedFace
    suggestion: Suggestion
    replaces: int | None
    chip: bytes
    pack_id: str
