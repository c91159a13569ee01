"""Where a file calls somebody otherwise, its word can count: the face is whose the file says, as if typed."""

from __future__ import annotations

from collections.abc import Iterable

from config.language import trn
from faces.packs import Pack
from models.changes import Changes
from models.face import Face
from models.names_report import Outcome
from models.written import Conflict
from repository.library import Library
from services.deciding import Decision, deciding
from services.naming import new_person, tidy_name
from services.placing import keep_from, place

_SAME_BOX = 0.9
"""Overlap of a face with the box a contradiction was found for; only what is outside the picture was cut."""


def take_theirs(library: Library, pack: Pack, outcomes: Iterable[Outcome]) -> Changes:
    """Name faces as files do that say another name than the library, in one step.

    Faces that are somebody else's by now, or gone, stay as they are.
    """
    with deciding(library, pack, "name") as decision:
        taken = sum(
            _take(library, decision, one.photo_id, conflict)
            for one in outcomes
            for conflict in one.conflicts
            if conflict.what == "name" and conflict.theirs
        )
        decision.text = trn("Took {n} name from a file", "Took {n} names from files", taken)
    return decision.changes


def _take(library: Library, decision: Decision, photo_id: int, conflict: Conflict) -> bool:
    face = _face_at(library, photo_id, conflict)
    if face is None or face.person_id is None:
        return False
    name = tidy_name(conflict.theirs)
    known = library.people.named(name)
    if face.person_id in known:
        return False
    person = known[0] if known else new_person(library, decision.journal, name)
    place(library, decision.journal, face.id, person)
    keep_from(library, decision.journal, face.id, face.person_id)
    return True


def _face_at(library: Library, photo_id: int, conflict: Conflict) -> Face | None:
    for one in library.faces.of_photo(photo_id):
        if one.name == conflict.ours and one.face.box.iou(conflict.box) >= _SAME_BOX:
            return one.face
    return None
