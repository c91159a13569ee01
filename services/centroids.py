"""Centroids: computed from faces, read back checked, rebuilt when damaged.

A person's centroid is the unit-length mean of the unit vectors of their faces. It is a cache: the
faces are the record, so a damaged centroid is never an error, only work.
"""

from __future__ import annotations

import logging
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from config.language import count_of
from faces.packs import Pack
from faces.vectors import unit_mean
from models.errors import DamagedVectorError
from models.face import Matrix, Vector
from repository.blobs import decode, decode_many
from repository.face_rows import FaceVector
from repository.library import Library
from repository.people import StoredCentroid
from services.looks import known_looks, looks

log = logging.getLogger("Centroids")

PEOPLE_A_BLOCK = 200
ROUNDING = 1e-5
"""The same mean, added up by another version of NumPy."""


@dataclass(frozen=True, slots=True, eq=False)
class Gallery:
    """Every person that can be compared with.

    Attributes:
        people: their ids, one for each row.
        centroids: float32, shape (len(people), dim), unit rows.
        healed: how many centroids were damaged and have been rebuilt.
        aged: ids of people who look different at different times, one for each row of `looks`.
        looks: float32, shape (len(aged), dim), unit rows.
    """

    people: tuple[int, ...]
    centroids: Matrix
    healed: int
    aged: tuple[int, ...] = ()
    looks: Matrix | None = None

    @property
    def rows(self) -> tuple[tuple[int, ...], Matrix]:
        """Everything a face is compared with, and whose it is; some people have several rows."""
        if self.looks is None or not self.aged:
            return self.people, self.centroids
        return self.people + self.aged, np.concatenate([self.centroids, self.looks])

    def of(self, person_id: int) -> Vector | None:
        """A person's centroid."""
        return self.centroids[self.people.index(person_id)] if person_id in self.people else None

    def without(self, left_out: Collection[int]) -> Gallery:
        """The same without some people."""
        if not left_out:
            return self
        stay = [row for row, person in enumerate(self.people) if person not in left_out]
        looks = [row for row, person in enumerate(self.aged) if person not in left_out]
        return Gallery(
            tuple(self.people[row] for row in stay),
            self.centroids[stay],
            self.healed,
            tuple(self.aged[row] for row in looks),
            None if self.looks is None else self.looks[looks],
        )


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
    known = library.remembered(f"gallery {pack.id}", lambda: _read(library, pack))
    if known.healed:
        library.forget_remembered()
    return known if without_face is None else _leave_out(library, pack, without_face, known)


def _read(library: Library, pack: Pack) -> Gallery:
    ids: list[int] = []
    blocks: list[Matrix] = []
    damaged: dict[int, StoredCentroid] = {}
    for stored in library.people.centroids():
        vectors, sound = _decoded(stored, pack)
        blocks.append(vectors if sound.all() else vectors[sound])
        ids += [one.person_id for one, is_sound in zip(stored, sound.tolist(), strict=True) if is_sound]
        damaged |= {
            one.person_id: one for one, is_sound in zip(stored, sound.tolist(), strict=True) if not is_sound
        }
    for one in damaged.values():
        log.warning("The centroid of %s is damaged: %s", one.name or one.key, _why(one, pack))
    rebuilt: dict[int, Vector] = {}
    healed = _heal(library, pack, damaged, rebuilt)
    if rebuilt:
        ids += list(rebuilt)
        blocks.append(np.stack(list(rebuilt.values())))
    rows = np.concatenate(blocks) if ids else np.empty((0, pack.dim), np.float32)
    order = sorted(range(len(ids)), key=ids.__getitem__)
    if rebuilt:
        rows = rows[order]
    aged, looks = _looks(library, pack)
    return Gallery(tuple(ids[place] for place in order), rows, healed, aged, looks)


def _decoded(stored: Sequence[StoredCentroid], pack: Pack) -> tuple[Matrix, npt.NDArray[np.bool_]]:
    """Through the codec; none is sound that is of another pack."""
    blobs = [one.blob if (one.pack_id, one.dim) == (pack.id, pack.dim) else None for one in stored]
    return decode_many(blobs, pack.dim, [one.checksum for one in stored])


def _looks(library: Library, pack: Pack) -> tuple[tuple[int, ...], Matrix]:
    """The looks of people who have several."""
    known = known_looks(pack, library.looks.of_the_aged())
    return tuple(known.people.tolist()), known.centroids


def damaged_centroids(library: Library, pack: Pack) -> list[tuple[StoredCentroid, str]]:
    """The people whose centroid is not what was written, and why."""
    found = []
    for stored in library.people.centroids():
        told = [(one, _why(one, pack)) for one in stored]
        found += [(one, why) for one, why in told if why is not None]
    return found


def stale_centroids(library: Library, pack: Pack, *, but: Collection[int] = ()) -> dict[str, str]:
    """Person key -> what is wrong, of people whose centroid is a good vector, but not their faces' mean."""
    found = {}
    stored = [one for block in library.people.centroids() for one in block if one.person_id not in but]
    for start in range(0, len(stored), PEOPLE_A_BLOCK):
        block = [one for one in stored[start : start + PEOPLE_A_BLOCK] if _why(one, pack) is None]
        means = _computed(library, pack, [one.person_id for one in block])
        for one in block:
            mean = means[one.person_id]
            if mean is not None and not np.allclose(decode(one.blob, pack.dim), mean, atol=ROUNDING):
                found[one.key] = "it is not the mean of their faces"
    return found


def _computed(library: Library, pack: Pack, people: Collection[int]) -> dict[int, Vector | None]:
    return {person: centroid(faces) for person, faces in _faces_of(library, pack, people).items()}


def _faces_of(library: Library, pack: Pack, people: Collection[int]) -> dict[int, list[FaceVector]]:
    vectors: dict[int, list[FaceVector]] = {person: [] for person in sorted(people)}
    for face in library.faces.vectors_of(sorted(people), pack.id, pack.dim):
        vectors[face.person_id].append(face)
    return vectors


def _why(stored: StoredCentroid, pack: Pack) -> str | None:
    """What is wrong with a centroid; None if nothing is."""
    if stored.blob is None:
        return "none is stored"
    if stored.pack_id != pack.id:
        return f"it belongs to the model pack {stored.pack_id}"
    if stored.dim != pack.dim:
        return f"it is said to be of {stored.dim} numbers instead of {pack.dim}"
    try:
        decode(stored.blob, pack.dim, stored.checksum)
    except DamagedVectorError as error:
        return str(error)
    return None


def _heal(
    library: Library, pack: Pack, damaged: Mapping[int, StoredCentroid], good: dict[int, Vector]
) -> int:
    if not damaged:
        return 0
    rebuilt = 0
    # Where nothing can be written they are used all the same, and computed again the next time.
    with library.transaction() if library.can_write else library.reading():
        library.expect_pack(pack.id)
        for person, vector in _computed(library, pack, damaged).items():
            if vector is None:
                who = damaged[person].name or damaged[person].key
                log.warning(
                    "The centroid of %s cannot be rebuilt: no face of theirs has a usable vector", who
                )
                continue
            if library.can_write:
                library.people.store_centroid(person, vector, pack.id)
            good[person] = vector
            rebuilt += 1
    library.rebuilt += rebuilt
    if rebuilt:
        log.warning("%s rebuilt from their faces", count_of(rebuilt, "damaged centroid", "damaged centroids"))
    return rebuilt


def _leave_out(library: Library, pack: Pack, face_id: int, known: Gallery) -> Gallery:
    person = library.faces.get(face_id).person_id
    if person is None or person not in known.people:
        return known
    faces = library.faces.vectors_of([person], pack.id, pack.dim)
    rest = centroid([face for face in faces if face.face_id != face_id])
    others = known.without({person})
    if rest is None:
        return others
    # Without their looks: the face is in one of them, and must not be compared with itself.
    return Gallery(
        (*others.people, person),
        np.concatenate([others.centroids, rest[None]]),
        known.healed,
        others.aged,
        others.looks,
    )
