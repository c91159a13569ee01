"""Somebody says whose a face is, or whose it is not: the rows that every such decision writes."""

from __future__ import annotations

from config.language import tr
from models.errors import AppError
from models.face import Face
from repository.journal import Journal
from repository.library import Library


def shown_face(library: Library, face_id: int) -> Face:
    """The face, if it is still to be seen.

    Raises:
        AppError: it is gone, or somebody has taken it away.
    """
    face = library.faces.get(face_id)
    if not library.faces.is_shown(face_id):
        raise AppError(tr("This face is not shown any more. Nothing was changed."))
    return face


def place(library: Library, journal: Journal, face_id: int, person_id: int) -> None:
    """The face is this person's, confirmed; whoever says so takes back that it is not."""
    journal.update("people", person_id, decided=1)
    journal.update("faces", face_id, person_id=person_id, confirmed=1, unsure=0)
    take_refusal_back(library, journal, face_id, person_id)


def take_refusal_back(library: Library, journal: Journal, face_id: int, person_id: int) -> None:
    """Nothing keeps the face from this person any more."""
    refused = library.decisions.find(face_id, person_id)
    if refused is not None:
        journal.delete("decisions", refused)


def keep_from(library: Library, journal: Journal, face_id: int, person_id: int) -> None:
    """The face is not this person; it is never put there again by itself."""
    if library.decisions.find(face_id, person_id) is None:
        journal.insert("decisions", kind="not_this_person", face_id=face_id, person_id=person_id)
