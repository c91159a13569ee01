"""Centroids: computed from faces, read back checked, rebuilt when damaged.

A person's centroid is the unit-length mean of the unit vectors of their faces. It is a cache: the
faces are the record, so a damaged centroid is never an error, only work.
"""

from __future__ import annotations

import logging
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np

from faces.packs import Pack
from faces.vectors import unit_mean
from models.errors import DamagedVectorError
from models.face import Matrix, Vector
from repository.blobs import decode
from repository.faces import FaceVector
from repository.library import Library
from repository.people import StoredCentroid

log = logging.getLogger("Centroids")


@dataclass(frozen=True, slots=True, eq=False)
class Gallery:
    """Every person that can be compared with.

    Attributes:
        people: their ids, one for each row.
        centroids: float32, shape (len(people), dim), unit rows.
        healed: how many centroids were damaged and have been rebuilt.
    """

    people: tuple[int, ...]
    centroids: Matrix
    healed: int


def refresh(library: Library, pack: Pack, people: Collection[int]) -> None:
    """Recompute and store the centroids of these people from their faces."""
    vectors: defaultdict[int, list[FaceVector]] = defaultdict(list)
    for face in library.faces.vectors_of(sorted(people), pack.id, pack.dim):
        vectors[face.person_id].append(face)
    with library.transaction():
        for person in sorted(people):
            library.people.store_centroid(person, centroid(vectors[person]), pack.id)


def centroid(faces: Sequence[FaceVector]) -> Vector | None:
    """The unit mean of the vectors, shape (dim,); None without any.

    A weak vector (a drawn face without landmarks) may be matched but must not drag the centroid:
    it counts only where there is nothing better.
    """
    used = [face.embedding for face in faces if not face.weak] or [face.embedding for face in faces]
    return unit_mean(np.stack(used)) if used else None


def gallery(library: Library, pack: Pack, *, without_face: int | None = None) -> Gallery:
    """Read every centroid through the codec, rebuilding the damaged ones.

    Args:
        library: the library.
        pack: only vectors of this pack are compared.
        without_face: leave this face out of its person's centroid, so that a face drawn again is
            not compared with itself.
    """
    good: dict[int, Vector] = {}
    damaged: list[int] = []
    for stored in library.people.centroids():
        try:
            good[stored.person_id] = _checked(stored, pack)
        except DamagedVectorError as error:
            damaged.append(stored.person_id)
            log.warning("The centroid of %s is damaged and rebuilt: %s", stored.name or stored.key, error)
    healed = _heal(library, pack, damaged, good)
    if without_face is not None:
        _leave_out(library, pack, without_face, good)
    people = tuple(sorted(good))
    rows = [good[person] for person in people]
    return Gallery(people, np.stack(rows) if rows else np.empty((0, pack.dim), np.float32), healed)


def damaged_centroids(library: Library, pack: Pack) -> list[tuple[StoredCentroid, str]]:
    """The people whose centroid is not what was written, and why."""
    found = []
    for stored in library.people.centroids():
        try:
            _checked(stored, pack)
        except DamagedVectorError as error:
            found.append((stored, str(error)))
    return found


def _checked(stored: StoredCentroid, pack: Pack) -> Vector:
    if stored.pack_id != pack.id:
        raise DamagedVectorError(f"it belongs to the model pack {stored.pack_id}")
    return decode(stored.blob, pack.dim)


def _heal(library: Library, pack: Pack, damaged: Sequence[int], good: dict[int, Vector]) -> int:
    if not damaged:
        return 0
    refresh(library, pack, damaged)
    again = {stored.person_id: stored for stored in library.people.centroids() if stored.person_id in damaged}
    rebuilt = {person: _checked(stored, pack) for person, stored in again.items() if stored.blob is not None}
    good.update(rebuilt)
    log.warning("%d centroids were damaged and rebuilt", len(rebuilt))
    return len(rebuilt)


def _leave_out(library: Library, pack: Pack, face_id: int, good: dict[int, Vector]) -> None:
    person = library.faces.get(face_id).person_id
    if person is None or person not in good:
        return
    faces = library.faces.vectors_of([person], pack.id, pack.dim)
    rest = centroid([face for face in faces if face.face_id != face_id])
    if rest is None:
        del good[person]
    else:
        good[person] = rest
