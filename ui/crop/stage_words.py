"""What a screen reader says of a photo with faces and drafts on it; without Qt."""

from __future__ import annotations

from collections.abc import Sequence

from config.language import tr, trn
from models.face import NamedFace
from models.person import UNNAMED

_READ_ALOUD = 80
"""Letters of a name that are read: it may be as long as somebody likes."""


def photo_words(faces: Sequence[NamedFace]) -> str:
    """What is on the photo, in a line."""
    named = sum(face.name is not None for face in faces)
    return trn(
        "Photo with {n} face, {named} named", "Photo with {n} faces, {named} named", len(faces), named=named
    )


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
    said = tr("No face selected")
    if selected is not None:
        place = faces.index(selected) + 1
        who = selected.name[:_READ_ALOUD] if selected.name else tr(UNNAMED)
        said = tr("{who} selected, {place} of {total}", who=who, place=place, total=len(faces))
    elif drafted:
        said = tr("New face selected")
    if drafts:
        drawn = trn(
            "{n} new face is drawn and not yet saved", "{n} new faces are drawn and not yet saved", drafts
        )
        said = f"{said}. {drawn}"
    if stale:
        changed = tr("The photo has changed since its faces were found")
        said = f"{said}. {changed}"
    return said
