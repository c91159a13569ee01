"""Centroids: computed from faces, read back checked, rebuilt when damaged.

A person's centroid is the unit-length mean of the unit vectors of their faces. It is a cache: the
faces are the record, so a damaged centroid is never an error, only work.
"""

from __future__ import annotations

import logging
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from faces.packs import Pack
from faces.vectors import unit_mean
from models.errors import DamagedVectorError
from models.face import Matrix, Vector
from models.person import count_of
from repository.blobs import decode
from repository.face_rows import FaceVector
from repository.library import Library
from repository.people import StoredCentroid
from services.looks import looks

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
    """Recompute and store the centroids and looks of these people from their faces."""
    with library.transaction():
        for person, faces in _faces_of(library, pack, people).items():
            library.people.store_centroid(person, centroid(faces), pack.id)
            library.looks.replace(person, looks(faces), pack.id)


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
    library.expect_pack(pack.id)
    good: dict[int, Vector] = {}
    damaged: dict[int, StoredCentroid] = {}
    for stored in library.people.centroids():
        try:
            good[stored.person_id] = _checked(stored, pack)
        except DamagedVectorError as error:
            damaged[stored.person_id] = stored
            log.warning("The centroid of %s is damaged: %s", stored.name or stored.key, error)
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


def _computed(library: Library, pack: Pack, people: Collection[int]) -> dict[int, Vector | None]:
    return {person: centroid(faces) for person, faces in _faces_of(library, pack, people).items()}


def _faces_of(library: Library, pack: Pack, people: Collection[int]) -> dict[int, list[FaceVector]]:
    vectors: dict[int, list[FaceVector]] = {person: [] for person in sorted(people)}
    for face in library.faces.vectors_of(sorted(people), pack.id, pack.dim):
        vectors[face.person_id].append(face)
    return vectors


def _checked(stored: StoredCentroid, pack: Pack) -> Vector:
    if stored.blob is None:
        raise DamagedVectorError("none is stored")
    if stored.pack_id != pack.id:
        raise DamagedVectorError(f"it belongs to the model pack {stored.pack_id}")
    return decode(stored.blob, pack.dim)


def _heal(
    library: Library, pack: Pack, damaged: Mapping[int, StoredCentroid], good: dict[int, Vector]
) -> int:
    if not damaged:
        return 0
    rebuilt = 0
    with library.transaction():
        library.expect_pack(pack.id)
        for person, vector in _computed(library, pack, damaged).items():
            if vector is None:
                who = damaged[person].name or damaged[person].key
                log.warning(
                    "The centroid of %s cannot be rebuilt: no face of theirs has a usable vector", who
                )
                continue
            library.people.store_centroid(person, vector, pack.id)
            good[person] = vector
            rebuilt += 1
    if rebuilt:
        log.warning("%s rebuilt from their faces", count_of(rebuilt, "damaged centroid", "damaged centroids"))
    return rebuilt


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
