"""Who a face might be, and what speaks for and against it."""

from __future__ import annotations

from dataclasses import dataclass

from config.language import tr
from models.face import DetectedFace, Eyes
from models.person import UNNAMED


@dataclass(frozen=True, slots=True)
class NearFace:
    """One of a candidate's faces that is most like the face in question; the date is ISO 8601 or None."""

    face_id: int
    photo_id: int
    similarity: float
    taken_at: str | None


@dataclass(frozen=True, slots=True)
class Candidate:
    """A person a face looks like.

    Attributes:
        person_id: who.
        key: `face_000` and on.
        name: or None.
        similarity: the cosine to their centroid, or to the look of theirs it is most like; -1 to 1.
        photos: in how many they are.
        cover_face_id: the face on their card.
        likelihood: the probability, 0 to 1, that it is them, by the pack's calibration; None if not asked.
        near: their faces most like it, best first.
        against: what speaks against it, one sentence each.
        alike: names of people they were told apart from.
    """

    person_id: int
    key: str
    name: str | None
    similarity: float
    photos: int
    cover_face_id: int | None
    likelihood: float | None = None
    near: tuple[NearFace, ...] = ()
    against: tuple[str, ...] = ()
    alike: tuple[str, ...] = ()

    @property
    def label(self) -> str:
        """What a card shows: the name, or "Unnamed"."""
        return self.name or tr(UNNAMED)

    @property
    def percent(self) -> int:
        """The similarity as the dialog shows it; a negative cosine is no likeness at all."""
        return max(0, round(self.similarity * 100))


@dataclass(frozen=True, slots=True)
class Suggestion:
    """The answer to "who is this?": candidates at or above the threshold, best first.

    One that something speaks against comes after those nothing does. Where one of two look-alikes is
    proposed, the other is too, above the threshold or not.

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

    @property
    def margin(self) -> float | None:
        """By how much the best is more similar than the next; None without a next."""
        if len(self.candidates) < 2:  # noqa: PLR2004
            return None
        return self.candidates[0].similarity - self.candidates[1].similarity


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
        doubts: why suggestions for it may be unsure, a few words each ("small", "blurred").
        eyes: where somebody said its eyes are; None where nobody did.
    """

    photo_id: int
    face: DetectedFace
    suggestion: Suggestion
    replaces: int | None
    chip: bytes
    pack_id: str
    doubts: tuple[str, ...] = ()
    eyes: Eyes | None = None


@dataclass(frozen=True, slots=True)
class Lesson:
    """What a decision about a person makes the program believe of other faces.

    Attributes:
        person_id: about whom.
        name: theirs, or None.
        faces: ids of faces of nobody named that look like them, the most alike first.
    """

    person_id: int
    name: str | None
    faces: tuple[int, ...]
