"""Giving people names."""

from __future__ import annotations

import unicodedata

from faces.packs import Pack
from models.changes import Changes
from models.errors import AppError
from repository.journal import Journal
from repository.library import Library
from services.deciding import Decision, deciding

LONGEST_NAME = 200


def tidy_name(typed: str) -> str:
    """The name as it is stored: one line, no control characters, composed accents (NFC).

    Raises:
        AppError: nothing readable is left, or it is longer than any name.
    """
    # Spaces first, for a line break separates words; spaces and NFC after: what goes joins its neighbours.
    words = " ".join(typed.split())
    kept = "".join(letter for letter in words if unicodedata.category(letter) not in {"Cc", "Cs"})
    name = unicodedata.normalize("NFC", " ".join(kept.split()))
    if not any(unicodedata.category(letter)[0] in "LNPS" for letter in name):
        raise AppError("Type a name first.")
    if len(name) > LONGEST_NAME:
        raise AppError(f"A name may have up to {LONGEST_NAME} characters; this one has {len(name):,}.")
    return name


def name_person(library: Library, pack: Pack, person_id: int, typed: str) -> Changes:
    """Name a person, or rename them. The group is kept whole by every later regrouping."""
    name = tidy_name(typed)
    with deciding(library, pack, "name") as decision:
        _rename(library, decision, person_id, name)
    return decision.changes


def name_face(library: Library, pack: Pack, face_id: int, typed: str) -> Changes:
    """Name a single face: its person if it has one, else a new person, or the one of that name."""
    name = tidy_name(typed)
    with deciding(library, pack, "name") as decision:
        person = library.faces.get(face_id).person_id
        if person is None:
            _name_stranger(library, decision, face_id, name)
        else:
            _rename(library, decision, person, name)
    return decision.changes


def _rename(library: Library, decision: Decision, person_id: int, name: str) -> None:
    before = library.people.get(person_id).name
    decision.text = f"Renamed {before} to {name}" if before else f"Named {name}"
    decision.journal.update("people", person_id, name=name, decided=1)


def _name_stranger(library: Library, decision: Decision, face_id: int, name: str) -> None:
    decision.text = f"Named {name}"
    known = library.people.named(name)
    person = known[0] if known else new_person(library, decision.journal, name)
    decision.journal.update("people", person, decided=1)
    decision.journal.update("faces", face_id, person_id=person, confirmed=1, unsure=0)
    # Somebody who says "this is Sarah" takes back that it is not.
    refused = library.decisions.find(face_id, person)
    if refused is not None:
        decision.journal.delete("decisions", refused)


def new_person(library: Library, journal: Journal, name: str | None) -> int:
    """Add a person about whom something was decided; returns the id."""
    return journal.insert("people", key=library.people.next_key(), name=name, decided=1)
