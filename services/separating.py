"""One group turns out to be several people: some of its faces become people of their own, in one step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from config.language import tr, trn
from faces.packs import Pack
from models.changes import Changes
from models.errors import AppError
from models.person import somebody
from repository.library import Library
from services.deciding import Decision, deciding
from services.distinguishing import remember_look_alikes
from services.moving_faces import faces_shown_as
from services.naming import new_person, tidy_name
from services.placing import keep_from, place


@dataclass(frozen=True, slots=True)
class Part:
    """Faces of a person that are one other person.

    Attributes:
        faces: their ids.
        name: as somebody typed it; nothing but space leaves them unnamed. A name somebody has already means
            that person.
    """

    faces: tuple[int, ...]
    name: str = ""


def separate(library: Library, pack: Pack, person_id: int, parts: Sequence[Part]) -> Changes:
    """Make people of their own of parts of a person; each is told apart from the others and from who stays.

    Raises:
        AppError: a face is shown as somebody else by now, a name is none or the person's own, nobody would
            stay, or there is no part; nothing was changed.
    """
    named = [(part.faces, tidy_name(part.name) if part.name.strip() else None) for part in parts]
    with deciding(library, pack, "split") as decision:
        person = library.people.get(person_id)
        faces = [face for part in parts for face in part.faces]
        chosen = faces_shown_as(library, faces, person_id)
        if len(chosen) == person.faces:
            raise AppError(tr("These are all faces there are, so there is nobody to split them from."))
        decision.text = trn(
            "Split {n} face from {who}",
            "Split {n} faces from {who}",
            len(chosen),
            who=somebody(person.name),
        )
        decision.journal.update("people", person_id, decided=1)
        people = [_settle(library, decision, ids, name, person_id) for ids, name in named]
        for one, other in combinations(dict.fromkeys([person_id, *people]), 2):
            remember_look_alikes(library, decision.journal, one, other)
    return decision.changes


def _settle(
    library: Library, decision: Decision, faces: Sequence[int], name: str | None, person_id: int
) -> int:
    """Give the faces to whoever has the name, or to somebody new; returns whom."""
    known = [] if name is None else library.people.named(name)
    if person_id in known:
        raise AppError(tr("They are called {name} already. Choose another name for who leaves.", name=name))
    whose = known[0] if known else new_person(library, decision.journal, name)
    for face in faces:
        place(library, decision.journal, face, whose)
        keep_from(library, decision.journal, face, person_id)
    return whose
