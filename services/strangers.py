"""People nobody wants to see or be asked about, and bringing them back."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from config.language import count_of, tr
from faces.matching import threshold
from faces.packs import Pack
from models.changes import Changes
from models.errors import AppError
from models.face import Vector
from models.person import somebody
from repository.library import Library
from services.centroids import gallery
from services.deciding import Decision, deciding
from services.naming import new_person


def ignore(library: Library, pack: Pack, people: Sequence[int]) -> Changes:
    """Show these people no more, and propose them to nobody; new faces of theirs join them unseen."""
    with deciding(library, pack, "ignore") as decision:
        _ignore(library, decision, list(dict.fromkeys(people)))
    return decision.changes


def ignore_like(library: Library, pack: Pack, person_id: int) -> Changes:
    """Ignore a person and every unnamed group and left-over face that is as like as a suggestion is."""
    known = gallery(library, pack)
    with deciding(library, pack, "ignore") as decision:
        library.people.get(person_id)
        vector = dict(zip(known.people, known.centroids, strict=True)).get(person_id)
        alike = [] if vector is None else _alike_groups(library, pack, vector)
        _ignore(library, decision, [person_id, *(person for person in alike if person != person_id)])
        if vector is not None:
            _take_in(library, pack, decision, vector, person_id)
    return decision.changes


def ignore_face(library: Library, pack: Pack, face_id: int) -> Changes:
    """The same for a face in no group."""
    with deciding(library, pack, "ignore") as decision:
        if library.faces.get(face_id).person_id is not None:
            raise AppError(tr("This face is shown somewhere else by now. Nothing was changed."))
        vector = library.groups.vector(face_id, pack.id, pack.dim)
        person = new_person(library, decision.journal, None)
        decision.journal.update("faces", face_id, person_id=person, confirmed=1, unsure=0)
        alike = [] if vector is None else _alike_groups(library, pack, vector)
        _ignore(library, decision, [person, *alike])
        if vector is not None:
            _take_in(library, pack, decision, vector, person)
    return decision.changes


def stop_ignoring(library: Library, pack: Pack, people: Sequence[int]) -> Changes:
    """Show these people again."""
    with deciding(library, pack, "show again") as decision:
        chosen = list(dict.fromkeys(people))
        decision.text = (
            tr("No stranger any more: {who}", who=somebody(library.people.get(chosen[0]).name))
            if len(chosen) == 1
            else tr("No strangers any more: {who}", who=_people(chosen))
        )
        for person in chosen:
            decision.journal.update("people", person, ignored=0)
    return decision.changes


def _ignore(library: Library, decision: Decision, people: Sequence[int]) -> None:
    decision.text = (
        tr("Stranger: {who}", who=somebody(library.people.get(people[0]).name))
        if len(people) == 1
        else tr("Strangers: {who}", who=_people(people))
    )
    for person in people:
        decision.journal.update("people", person, ignored=1, decided=1)


def _people(people: Sequence[int]) -> str:
    return count_of(len(people), "person", "people")


def _alike_groups(library: Library, pack: Pack, vector: Vector) -> list[int]:
    known = gallery(library, pack)
    bar = threshold(pack.thresholds.suggestion, len(known.people))
    kept = library.people.kept_whole()
    return [
        person
        for person, similar in zip(known.people, (known.centroids @ vector).tolist(), strict=True)
        if similar >= bar and person not in kept
    ]


def _take_in(library: Library, pack: Pack, decision: Decision, vector: Vector, person: int) -> None:
    """Left-over faces as like as a suggestion go to the ignored person; nobody is asked about them."""
    loose = library.groups.loose_faces(pack.id, pack.dim)
    bar = threshold(pack.thresholds.suggestion, library.people.count())
    refused = {face for face, other in library.decisions.cannot_links() if other == person}
    alike = (loose.people < 0) & (loose.embeddings @ vector >= bar) & ~np.isin(loose.ids, sorted(refused))
    for face in loose.ids[alike].tolist():
        if library.faces.get(face).person_id is None:
            decision.journal.update("faces", face, person_id=person, unsure=0)
