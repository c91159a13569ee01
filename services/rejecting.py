"""Telling the program that a face is, or is not, somebody, or is no face at all."""

from __future__ import annotations

from faces.packs import Pack
from models.changes import Changes
from models.errors import AppError
from models.face import Source
from models.person import SOMEBODY, Person
from repository.library import Library
from services.deciding import deciding


def not_this_person(library: Library, pack: Pack, face_id: int, person_id: int) -> Changes:
    """Take a face out of the person it is shown as; it is never put there again."""
    with deciding(library, pack, "not this person") as decision:
        person = _shown(library, face_id, person_id)
        decision.text = f"Not {person.name or 'this person'}"
        decision.journal.update("faces", face_id, person_id=None, confirmed=0, unsure=0)
        decision.journal.insert("decisions", kind="not_this_person", face_id=face_id, person_id=person.id)
    return decision.changes


def confirm(library: Library, pack: Pack, face_id: int, person_id: int) -> Changes:
    """Confirm that a face is the person it is shown as."""
    with deciding(library, pack, "confirm") as decision:
        person = _shown(library, face_id, person_id)
        decision.text = f"Confirmed {person.name or 'a face'}"
        # Whose it is belongs to what is confirmed: redo must not confirm what grouping made of it since.
        decision.journal.update("faces", face_id, person_id=person.id, confirmed=1, unsure=0)
    return decision.changes


def _shown(library: Library, face_id: int, person_id: int) -> Person:
    # Between what was seen and what was clicked, grouping may have moved the face.
    if library.faces.get(face_id).person_id != person_id:
        raise AppError("This face is shown somewhere else by now. Nothing was changed.")
    return library.people.get(person_id)


def use_as_cover(library: Library, pack: Pack, person_id: int, face_id: int) -> Changes:
    """Show this face on the person's card."""
    with deciding(library, pack, "cover") as decision:
        person, face = library.people.get(person_id), library.faces.get(face_id)
        decision.text = f"New cover for {person.name or SOMEBODY}"
        decision.journal.update("people", person.id, cover_face_id=face.id)
    return decision.changes


def hide_face(library: Library, pack: Pack, face_id: int) -> Changes:
    """Delete a drawn box, or say that what was detected is no face.

    The row stays, unseen: undo needs it, and a later scan must not find the same face again.
    """
    with deciding(library, pack, "delete") as decision:
        drawn = library.faces.get(face_id).source is Source.MANUAL
        decision.text = "Box deleted" if drawn else "Not a face"
        decision.journal.update("faces", face_id, hidden=1)
    return decision.changes
