"""Two groups are one person."""

from __future__ import annotations

from faces.packs import Pack
from models.changes import Changes
from models.errors import AppError
from repository.journal import Journal
from repository.library import Library
from services.deciding import deciding


def merge(library: Library, pack: Pack, person_id: int, into: int) -> Changes:
    """Move every face of a person to another; the other keeps its name, or takes the only one there is."""
    if person_id == into:
        raise AppError("These are the same person already.")
    leaving, staying = library.people.get(person_id), library.people.get(into)
    text = f"Merged {leaving.name or leaving.key} with {staying.name or staying.key}"
    with deciding(library, pack, "merge", text) as decision:
        journal = decision.journal
        journal.update("people", into, name=staying.name or leaving.name, decided=1)
        for face in library.faces.ids_of_person(person_id):
            journal.update("faces", face, person_id=into, unsure=0)
        _move_cannot_links(library, journal, person_id, into)
        journal.delete("people", person_id)
    return decision.changes


def merge_all(library: Library, pack: Pack, people: list[int]) -> Changes:
    """Merge several people into one: into the named one with most photos."""
    found = sorted(
        (library.people.get(person) for person in people), key=lambda p: (p.name is None, -p.photos)
    )
    changes = Changes()
    with library.transaction(durable=True):
        for person in found[1:]:
            changes |= merge(library, pack, person.id, found[0].id)
    return changes


def _move_cannot_links(library: Library, journal: Journal, person_id: int, into: int) -> None:
    # "This face is not Sarah" stays true when Sarah's second group joins her.
    for decision_id, face_id in library.decisions.of_person(person_id):
        if library.decisions.find(face_id, into) is not None:
            journal.delete("decisions", decision_id)
        else:
            journal.update("decisions", decision_id, person_id=into)
    # Merging overrules what was said before: a face that now is this person no longer is "not this person".
    for decision_id, face_id in library.decisions.of_person(into):
        if library.faces.get(face_id).person_id == into:
            journal.delete("decisions", decision_id)
