"""Two groups are one person."""

from __future__ import annotations

from collections.abc import Sequence

from config.language import count_of, tr
from faces.packs import Pack
from models.changes import Changes
from models.errors import AppError
from models.person import Person, somebody
from repository.journal import Journal, Value
from repository.library import Library
from services.deciding import Decision, deciding
from services.describing import LONGEST_NOTES, MOST_NICKNAMES
from services.searching import put_in_searches


def merge(library: Library, pack: Pack, person_id: int, into: int) -> Changes:
    """Move every face of a person to another; the other keeps its name, or takes the only one there is."""
    if person_id == into:
        raise AppError(tr("These are the same person already."))
    with deciding(library, pack, "merge") as decision:
        join(library, decision, [library.people.get(person_id)], library.people.get(into))
    return decision.changes


def merge_all(library: Library, pack: Pack, people: Sequence[int]) -> Changes:
    """Merge several people into one, in one step: into the named one with most photos."""
    with deciding(library, pack, "merge") as decision:
        found = [library.people.get(person) for person in dict.fromkeys(people)]
        found.sort(key=lambda person: (person.name is None, -person.photos))
        if len(found) > 1:
            join(library, decision, found[1:], found[0])
    return decision.changes


def join(library: Library, decision: Decision, leaving: Sequence[Person], staying: Person) -> None:
    """Have one person stay of several, within a decision; what was said about any of them stays said."""
    whom = somebody(leaving[0].name)
    if len(leaving) > 1:
        whom = count_of(len(leaving), "person", "people")
    decision.text = tr("Merged {who} with {whom}", who=whom, whom=somebody(staying.name))
    journal = decision.journal
    name = next((person.name for person in (staying, *leaving) if person.name), None)
    journal.update("people", staying.id, name=name, decided=1, **_said_of(staying, leaving, name))
    for person in leaving:
        for face in library.faces.ids_of_person(person.id):
            journal.update("faces", face, person_id=staying.id, unsure=0)
        _move_cannot_links(library, journal, person.id, staying.id)
        _move_look_alikes(library, journal, person.id, staying.id)
        _move_memberships(library, journal, person.id, staying.id)
        put_in_searches(library, journal, staying.id, instead_of=person.id)
        journal.delete("people", person.id)


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


def _move_look_alikes(library: Library, journal: Journal, person_id: int, into: int) -> None:
    # Whoever is not the one who leaves is not the one they turn out to be, except that one.
    known = library.look_alikes.of(into)
    for other, row in library.look_alikes.of(person_id).items():
        journal.delete("look_alikes", row)
        if other != into and other not in known:
            journal.insert("look_alikes", one=min(other, into), other=max(other, into))


def _said_of(staying: Person, leaving: Sequence[Person], name: str | None) -> dict[str, Value]:
    """What was said about any of them, where nothing of it contradicts what was said about who stays.

    Of nicknames and notes as much as one person may have, theirs first.
    """
    everybody = (staying, *leaving)
    called = [nickname for person in everybody for nickname in person.nicknames]
    others = [other for other in dict.fromkeys(called) if other != name]
    notes = [person.notes for person in everybody if person.notes]
    return {
        "favourite": int(any(person.favourite for person in everybody)),
        "born": next((person.born for person in everybody if person.born), None),
        "notes": _first_lines("\n".join(dict.fromkeys(notes)), LONGEST_NOTES) or None,
        "nicknames": "\n".join(others[:MOST_NICKNAMES]) or None,
    }


def _first_lines(text: str, most: int) -> str:
    """As many whole lines as fit: forgetting somebody looks for the lines that were theirs."""
    if len(text) <= most:
        return text
    return text[: text.rfind("\n", 0, most + 1) + 1].rstrip()


def _move_memberships(library: Library, journal: Journal, person_id: int, into: int) -> None:
    known = library.circles.of(into)
    for circle, row in library.circles.of(person_id).items():
        journal.delete("members", row)
        if circle not in known:
            journal.insert("members", circle_id=circle, person_id=into)
            known = library.circles.of(into)
