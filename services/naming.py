"""Giving people names."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from config.language import in_digits, tr
from faces.packs import Pack
from models.changes import Changes
from models.errors import AppError
from models.person import Person
from repository.journal import Journal
from repository.library import Library
from services.deciding import Decision, deciding
from services.placing import keep_from, place

LONGEST_NAME = 200
JOINERS = "\u200c\u200d"
# More marks on one letter than any script has paint over the lines above and below.
_MARK = "[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]"
_TOWER = re.compile(f"({_MARK}{{4}}){_MARK}+")


@dataclass(frozen=True, slots=True)
class Namesake:
    """A person about to get a name that somebody else has already."""

    person: Person
    known: Person
    name: str


def tidy_name(typed: str) -> str:
    """The name as it is stored: one line, no invisible characters, composed accents (NFC).

    Joiners stay between letters, where Persian, Indic scripts and emoji need them; what turns the direction
    of the text around it, or cannot be seen, would only make two names look alike.

    Raises:
        AppError: nothing readable is left, or it is longer than any name.
    """
    # Spaces first, for a line break separates words; spaces and NFC after: what goes joins its neighbours.
    words = " ".join(typed.split())
    kept = "".join(letter for letter in words if letter in JOINERS or not _is_invisible(letter))
    name = unicodedata.normalize("NFC", " ".join(kept.split())).strip(JOINERS)
    name = " ".join(_TOWER.sub(r"\1", name).split())
    if not any(unicodedata.category(letter)[0] in "LNPS" for letter in name):
        raise AppError(tr("Type a name first."))
    if len(name) > LONGEST_NAME:
        raise AppError(
            tr(
                "A name may have up to {most} characters; this one has {count}.",
                most=LONGEST_NAME,
                count=in_digits(len(name)),
            )
        )
    return name


def _is_invisible(letter: str) -> bool:
    return unicodedata.category(letter) in {"Cc", "Cf", "Cs"}


def name_person(library: Library, pack: Pack, person_id: int, typed: str) -> Changes:
    """Name a person, or rename them. The group is kept whole by every later regrouping."""
    name = tidy_name(typed)
    with deciding(library, pack, "name") as decision:
        _rename(library, decision, person_id, name)
    return decision.changes


def name_face(library: Library, pack: Pack, face_id: int, typed: str) -> Changes:
    """Say who one face is.

    A face in no group joins the person of that name, or becomes a new one; so does a face that was
    shown as somebody else, who then is told apart from it. In an unnamed group it names the group.
    """
    name = tidy_name(typed)
    with deciding(library, pack, "name") as decision:
        person_id = library.faces.get(face_id).person_id
        shown = None if person_id is None else library.people.get(person_id)
        if shown is not None and shown.name is None:
            _rename(library, decision, shown.id, name)
        elif shown is None or shown.id not in library.people.named(name):
            _give_name(library, decision, face_id, name)
            if shown is not None:
                decision.text = tr("{before} is {name} here", before=shown.name, name=name)
                keep_from(library, decision.journal, face_id, shown.id)
    return decision.changes


def namesake(library: Library, person_id: int, typed: str) -> Namesake | None:
    """Somebody else who has the name typed for this person: the same person, or not? None: nobody has."""
    name = tidy_name(typed)
    person = library.people.get(person_id)
    others = [known for known in library.people.named(name) if known != person_id]
    if person.name == name or not others:
        return None
    return Namesake(person, library.people.get(others[0]), name)


def _rename(library: Library, decision: Decision, person_id: int, name: str) -> None:
    before = library.people.get(person_id).name
    decision.text = (
        tr("Renamed {before} to {name}", before=before, name=name)
        if before
        else tr("Named {name}", name=name)
    )
    decision.journal.update("people", person_id, name=name, decided=1)


def _give_name(library: Library, decision: Decision, face_id: int, name: str) -> None:
    decision.text = tr("Named {name}", name=name)
    known = library.people.named(name)
    person = known[0] if known else new_person(library, decision.journal, name)
    place(library, decision.journal, face_id, person)


def new_person(library: Library, journal: Journal, name: str | None) -> int:
    """Add a person about whom something was decided; returns the id."""
    return journal.insert("people", key=library.people.next_key(), name=name, decided=1)
