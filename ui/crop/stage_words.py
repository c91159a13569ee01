"""What a screen reader says of a photo with faces and drafts on it; without Qt."""

from __future__ import annotations

from collections.abc import Sequence

from config.language import count_of
from models.face import NamedFace

_READ_ALOUD = 80
"""Letters of a name that are read: it may be as long as somebody likes."""


def photo_words(faces: Sequence[NamedFace]) -> str:
    """What is on the photo, in a line."""
    named = sum(face.name is not None for face in faces)
    return f"Photo with {count_of(len(faces), 'face', 'faces')}, {named} named"


def selection_words(
    faces: Sequence[NamedFace], selected: NamedFace | None, *, drafted: bool, drafts: int, stale: bool
) -> str:
    """What is selected, and what is not as it should be.

    Args:
        faces: of the photo, in reading order.
        selected: the one of them that is selected.
        drafted: whether a draft is selected instead.
        drafts: how many are drawn and not yet saved.
        stale: whether the photo has changed since its faces were found.
    """
    said = "No face selected"
    if selected is not None:
        place = faces.index(selected) + 1
        said = f"{(selected.name or 'Unnamed')[:_READ_ALOUD]} selected, {place} of {len(faces)}"
    elif drafted:
        said = "New face selected"
    if drafts:
        said = f"{said}. {count_of(drafts, 'new face is', 'new faces are')} drawn and not yet saved"
    if stale:
        said = f"{said}. The photo has changed since its faces were found"
    return said
