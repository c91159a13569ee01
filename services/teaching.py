"""What a decision about a person makes likely of other faces, and saying yes to it.

It is asked after each decision and must be quick: unnamed groups are compared by their centroids, and only
of those that are like the person, and of the faces in no group, single vectors are read.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from config.language import tr, trn
from faces.matching import threshold
from faces.packs import Pack
from models.changes import Changes
from models.errors import AppError
from models.face import Matrix
from models.person import Person, somebody
from models.suggestion import Lesson
from repository.library import Library
from services.centroids import Gallery, gallery
from services.deciding import deciding
from services.placing import place, shown_face

MOST_FACES = 200
"""More than anybody looks through at once; what is left comes with the next decision."""
MOST_WEIGHED = 2 * MOST_FACES
"""How many of the most alike are looked at closer."""


@dataclass(frozen=True, slots=True, eq=False)
class _Alike:
    """Faces of nobody named: ids (n,), their vectors (n, dim), how like the person they are (n,)."""

    ids: npt.NDArray[np.int64]
    vectors: Matrix
    similar: npt.NDArray[np.float32]

    def only(self, rows: npt.NDArray[np.intp] | npt.NDArray[np.bool_]) -> _Alike:
        return _Alike(self.ids[rows], self.vectors[rows], self.similar[rows])


def lesson(library: Library, pack: Pack, person_id: int) -> Lesson:
    """The faces of nobody named that now look like a person, the most alike first, 200 at most.

    They are in no group or in one nobody has said anything about, are as like the person as a suggestion
    is, and like nobody else who is known more. None was told apart from the person, itself or as a group;
    none is in a photo in which the person, or a face more like them, is already, unless people may appear
    twice in it; none is from before the person was born.

    Raises:
        AppError: the person is gone.
    """
    known = gallery(library, pack)
    with library.reading():
        person = library.people.get(person_id)
        looks = _rows_of(known, {person_id})
        if person.ignored or not len(looks):
            return Lesson(person.id, person.name, ())
        bar = threshold(pack.thresholds.suggestion, len(known.without(library.people.ignored()).people))
        alike = _not_refused(library, person_id, _alike(library, pack, known, person_id, bar))
        best = np.argsort(-alike.similar, kind="stable")[:MOST_WEIGHED]
        nearest = _nearest_to(library, known, person_id, alike.only(best))
        faces = _possible(library, person, nearest.ids.tolist())
    return Lesson(person.id, person.name, tuple(faces[:MOST_FACES]))


def teach(library: Library, pack: Pack, person_id: int, faces: Sequence[int]) -> Changes:
    """Say, in one step, that these faces are a person; that one of them is not is taken back.

    Raises:
        AppError: one of them is somebody else's by now or not shown any more; nothing was changed.
    """
    with deciding(library, pack, "teach") as decision:
        person = library.people.get(person_id)
        chosen = list(dict.fromkeys(faces))
        who = somebody(person.name)
        decision.text = trn("{n} face is {who}", "{n} faces are {who}", len(chosen), who=who)
        kept = library.people.kept_whole() - {person_id}
        for face_id in chosen:
            if shown_face(library, face_id).person_id in kept:
                raise AppError(
                    tr("This face is shown as somebody else by now. Nothing was changed.")
                    if len(chosen) == 1
                    else tr("One of these faces is shown as somebody else by now. Nothing was changed.")
                )
        for face_id in chosen:
            place(library, decision.journal, face_id, person_id)
    return decision.changes


def _rows_of(known: Gallery, people: set[int]) -> Matrix:
    """Centroids and looks of some people."""
    ids, rows = known.rows
    chosen: Matrix = rows[[person in people for person in ids]]
    return chosen


def _alike(library: Library, pack: Pack, known: Gallery, person_id: int, bar: float) -> _Alike:
    """Every face of nobody named that reaches the bar, those of unnamed groups if the group does."""
    looks = _rows_of(known, {person_id})
    ids, vectors = library.faces.vectors_in_no_group(pack.id, pack.dim)
    groups = _alike_groups(library, known, person_id, bar)
    found = [
        face
        for group in groups
        for face in library.faces.clearest_vectors(group, pack.id, pack.dim, MOST_WEIGHED)
    ]
    if found:
        ids = np.concatenate([ids, np.array([face.face_id for face in found], np.int64)])
        vectors = np.concatenate([vectors, np.stack([face.embedding for face in found])])
    similar = (vectors @ looks.T).max(axis=1)
    return _Alike(ids, vectors, similar).only(similar >= bar)


def _alike_groups(library: Library, known: Gallery, person_id: int, bar: float) -> list[int]:
    """Groups nobody has said anything about whose centroid reaches the bar."""
    similar = (known.centroids @ _rows_of(known, {person_id}).T).max(axis=1)
    reach = [known.people[row] for row in np.flatnonzero(similar >= bar).tolist()]
    told = {owner for _, person, owner in library.decisions.owned() if person == person_id}
    return sorted(set(library.people.existing(reach)) - library.people.kept_whole() - told - {person_id})


def _not_refused(library: Library, person_id: int, alike: _Alike) -> _Alike:
    refused = [face for _, face in library.decisions.of_person(person_id)]
    return alike.only(~np.isin(alike.ids, refused))


def _nearest_to(library: Library, known: Gallery, person_id: int, alike: _Alike) -> _Alike:
    """Those that are like nobody else more about whom somebody has said something."""
    others = _rows_of(known, library.people.kept_whole() - {person_id})
    if not len(others) or not len(alike.ids):
        return alike
    return alike.only((alike.vectors @ others.T).max(axis=1) <= alike.similar)


def _possible(library: Library, person: Person, faces: Sequence[int]) -> list[int]:
    """Those of these faces, the most alike first, that can be the person by when and where they are."""
    places = library.faces.places(faces)
    taken = library.people.photos_of(person.id)
    possible = []
    for face in (face for face in faces if face in places):
        photo, repeats, day = places[face]
        too_early = person.born is not None and day is not None and day[: len(person.born)] < person.born
        if too_early or (photo in taken and not repeats):
            continue
        taken.add(photo)
        possible.append(face)
    return possible
