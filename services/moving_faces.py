"""Some faces of a person are somebody else's: given to another person, or to nobody anyone asks about."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from config.language import tr, trn
from faces.matching import rank, threshold
from faces.packs import Pack
from models.changes import Changes
from models.errors import AppError
from models.face import Face, Vector
from models.person import Person, somebody
from repository.journal import Journal
from repository.library import Library
from services.centroids import gallery
from services.deciding import deciding
from services.placing import keep_from, place, shown_face

_MOST_ASKED, _MOST_LIKELY = 64, 8
_LIKE_AT_ALL = 0.3
"""A cosine below says nothing about two faces."""


def move_faces(library: Library, pack: Pack, faces: Sequence[int], person_id: int, into: int) -> Changes:
    """Give faces of a person to another, confirmed, in one step.

    They are kept from whom they leave, unless that is a group nobody has said anything about.

    Args:
        library: the library.
        pack: the pack its vectors are of.
        faces: their ids.
        person_id: whose they are shown as.
        into: whose they are.

    Raises:
        AppError: one of them is shown as somebody else by now, or there is none, or both people are the same;
            nothing was changed.
    """
    if person_id == into:
        raise AppError(tr("These are the same person already."))
    with deciding(library, pack, "move") as decision:
        chosen = faces_shown_as(library, faces, person_id)
        person, other = library.people.get(person_id), library.people.get(into)
        decision.text = trn(
            "Moved {n} face from {who} to {whom}",
            "Moved {n} faces from {who} to {whom}",
            len(chosen),
            who=somebody(person.name),
            whom=somebody(other.name),
        )
        known = _is_known(library, person)
        for face in chosen:
            place(library, decision.journal, face.id, other.id)
            if known:
                keep_from(library, decision.journal, face.id, person.id)
    return decision.changes


def ignore_faces(library: Library, pack: Pack, faces: Sequence[int], person_id: int) -> Changes:
    """Say, in one step, that faces of a person are strangers: nobody is asked about them any more.

    Faces that are as like as a suggestion are one stranger.

    Args:
        library: the library.
        pack: the pack its vectors are of.
        faces: their ids.
        person_id: whose they are shown as.

    Raises:
        AppError: one of them is shown as somebody else by now, or there is none; nothing was changed.
    """
    with deciding(library, pack, "ignore") as decision:
        chosen = faces_shown_as(library, faces, person_id)
        person = library.people.get(person_id)
        decision.text = trn("{n} face is a stranger", "{n} faces are strangers", len(chosen))
        known = _is_known(library, person)
        for group in _alike(library, pack, chosen):
            stranger = _new_stranger(library, decision.journal)
            for face in group:
                place(library, decision.journal, face.id, stranger)
                if known:
                    keep_from(library, decision.journal, face.id, person.id)
    return decision.changes


def likely_owners(library: Library, pack: Pack, faces: Sequence[int]) -> dict[int, float]:
    """Whom faces are like, all together: person id -> cosine of their mean, of those that are like at all."""
    vectors = [library.groups.vector(face, pack.id, pack.dim) for face in faces[:_MOST_ASKED]]
    good = [vector for vector in vectors if vector is not None]
    if not good:
        return {}
    people, rows = gallery(library, pack).rows
    mean = np.sum(good, axis=0)
    length = float(np.linalg.norm(mean))
    if not length:
        return {}
    ranked = rank((mean / length).astype(np.float32), people, rows)
    return {person: similarity for person, similarity in ranked[:_MOST_LIKELY] if similarity > _LIKE_AT_ALL}


def faces_shown_as(library: Library, faces: Sequence[int], person_id: int) -> list[Face]:
    """These faces, if they are still to be seen as this person: grouping may have moved one meanwhile.

    Raises:
        AppError: one of them is not, or there is none.
    """
    chosen = [shown_face(library, face) for face in dict.fromkeys(faces)]
    if not chosen or any(face.person_id != person_id for face in chosen):
        raise AppError(tr("One of these faces is shown somewhere else by now. Nothing was changed."))
    return chosen


def _is_known(library: Library, person: Person) -> bool:
    return person.name is not None or person.id in library.people.kept_whole()


def _new_stranger(library: Library, journal: Journal) -> int:
    return journal.insert("people", key=library.people.next_key(), decided=1, ignored=1)


def _alike(library: Library, pack: Pack, faces: Sequence[Face]) -> list[list[Face]]:
    """The faces in groups, each of them like the first of its group; one without a vector is alone."""
    bar = threshold(pack.thresholds.suggestion, library.people.count())
    groups: list[list[Face]] = []
    firsts: list[Vector] = []
    alone: list[list[Face]] = []
    for face in faces:
        vector = library.groups.vector(face.id, pack.id, pack.dim)
        if vector is None:
            alone.append([face])
            continue
        near = [place for place, first in enumerate(firsts) if float(first @ vector) >= bar]
        if near:
            groups[near[0]].append(face)
        else:
            groups.append([face])
            firsts.append(vector)
    return groups + alone
