"""Giving people names."""

from __future__ import annotations

import unicodedata

from faces.packs import Pack
from models.changes import Changes
from models.errors import AppError
from repository.journal import Journal
from repository.library import Library
from services.deciding import deciding

LONGEST_NAME = 200


def tidy_name(typed: str) -> str:
    """The name as it is stored: one line, no control characters, composed accents (NFC).

    Raises:
        AppError: nothing readable is left, or it is longer than any name.
    """
    name = unicodedata.normalize("NFC", " ".join(typed.split()))
    name = "".join(letter for letter in name if unicodedata.category(letter) not in {"Cc", "Cs"})
    if not any(unicodedata.category(letter)[0] in "LNPS" for letter in name):
        raise AppError("Type a name first.")
    if len(name) > LONGEST_NAME:
        raise AppError(f"A name may have up to {LONGEST_NAME} characters; this one has {len(name):,}.")
    return name


def name_person(library: Library, pack: Pack, person_id: int, typed: str) -> Changes:
    """Name a person, or rename them. The group is kept whole by every later regrouping."""
    name = tidy_name(typed)
    before = library.people.get(person_id).name
    text = f"Renamed {before} to {name}" if before else f"Named {name}"
    with deciding(library, pack, "name", text) as decision:
        decision.journal.update("people", person_id, name=name, decided=1)
    return decision.changes


def name_face(library: Library, pack: Pack, face_id: int, typed: str) -> Changes:
    """Name a single face: its person if it has one, else a new person, or the one of that name."""
    face = library.faces.get(face_id)
    if face.person_id is not None:
        return name_person(library, pack, face.person_id, typed)
    name = tidy_name(typed)
    with deciding(library, pack, "name", f"Named {name}") as decision:
        known = library.people.named(name)
        person = known[0] if known else new_person(library, decision.journal, name)
        decision.journal.update("people", person, decided=1)
        decision.journal.update("faces", face_id, person_id=person, confirmed=1, unsure=0)
    return decision.changes


def new_person(library: Library, journal: Journal, name: str | None) -> int:
    """Add a person about whom something was decided; returns the id."""
    return journal.insert("people", key=library.people.next_key(), name=name, decided=1)
