"""Telling the program that a face is, or is not, somebody, or is no face at all."""

from __future__ import annotations

from collections.abc import Sequence

from config.language import tr, trn
from faces.packs import Pack
from models.changes import Changes
from models.errors import AppError
from models.face import Source
from models.person import Person, somebody
from repository.library import Library
from services.deciding import deciding


def not_this_person(library: Library, pack: Pack, faces: Sequence[int], person_id: int) -> Changes:
    """Take faces out of the person they are shown as, in one step; they are never put there again.

    Raises:
        AppError: one of them is shown as somebody else by now; nothing was changed.
    """
    with deciding(library, pack, "not this person") as decision:
        chosen = list(dict.fromkeys(faces))
        person = _shown(library, chosen, person_id)
        decision.text = _not_them(len(chosen), person.name)
        for face_id in chosen:
            decision.journal.update("faces", face_id, person_id=None, confirmed=0, unsure=0)
            decision.journal.insert("decisions", kind="not_this_person", face_id=face_id, person_id=person.id)
    return decision.changes


def confirm(library: Library, pack: Pack, faces: Sequence[int], person_id: int) -> Changes:
    """Confirm, in one step, that faces are the person they are shown as.

    Raises:
        AppError: one of them is shown as somebody else by now; nothing was changed.
    """
    with deciding(library, pack, "confirm") as decision:
        chosen = list(dict.fromkeys(faces))
        person = _shown(library, chosen, person_id)
        decision.text = _confirmed(len(chosen), person.name)
        for face_id in chosen:
            # Whose it is belongs to what is confirmed: redo must not confirm what grouping made of it since.
            decision.journal.update("faces", face_id, person_id=person.id, confirmed=1, unsure=0)
    return decision.changes


def _shown(library: Library, faces: Sequence[int], person_id: int) -> Person:
    # Between what was seen and what was clicked, grouping may have moved a face.
    if any(library.faces.get(face_id).person_id != person_id for face_id in faces):
        raise AppError(
            tr("This face is shown somewhere else by now. Nothing was changed.")
            if len(faces) == 1
            else tr("One of these faces is shown somewhere else by now. Nothing was changed.")
        )
    return library.people.get(person_id)


def use_as_cover(library: Library, pack: Pack, person_id: int, face_id: int) -> Changes:
    """Show this face on the person's card."""
    with deciding(library, pack, "cover") as decision:
        person, face = library.people.get(person_id), library.faces.get(face_id)
        decision.text = tr("New cover for {who}", who=somebody(person.name))
        if face.person_id != person.id:
            raise AppError(tr("This face is shown somewhere else by now. Nothing was changed."))
        decision.journal.update("people", person.id, cover_face_id=face.id, decided=1)
    return decision.changes


def hide_face(library: Library, pack: Pack, face_id: int) -> Changes:
    """Delete a drawn box, or say that what was detected is no face.

    The row stays, unseen: undo needs it, and a later scan must not find the same face again.
    """
    with deciding(library, pack, "delete") as decision:
        drawn = library.faces.get(face_id).source is Source.MANUAL
        decision.text = tr("Box deleted") if drawn else tr("Not a face")
        decision.journal.update("faces", face_id, hidden=1)
    return decision.changes


def _not_them(faces: int, name: str | None) -> str:
    if faces == 1:
        return tr("Not {who}", who=name) if name else tr("Not this person")
    if name:
        return trn("{n} face is not {who}", "{n} faces are not {who}", faces, who=name)
    return trn("{n} face is not this person", "{n} faces are not this person", faces)


def _confirmed(faces: int, name: str | None) -> str:
    if faces == 1:
        return tr("Confirmed {who}", who=name) if name else tr("Confirmed a face")
    if name:
        return trn("Confirmed {n} face of {who}", "Confirmed {n} faces of {who}", faces, who=name)
    return trn("Confirmed {n} face", "Confirmed {n} faces", faces)
