"""People whose faces look like two: asked about only where hardly any doubt is left."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from weakref import WeakKeyDictionary

import numpy as np

from faces.likelihood import SURE
from faces.packs import Pack
from faces.vectors import unit_mean
from models.face import Matrix
from repository.face_rows import FaceVector
from repository.library import Library
from services.looks import year_of
from services.scene import Floats, Scene
from services.splitting import partition, photos_apart

LOOKED_AT = 16
"""How many people, those whose faces are least like each other, are looked at closer."""
MOST_READ = 200
"""Of how many of their faces, the clearest."""
FEWEST = 3
"""Fewer faces that differ are a bad photo, not another person."""
FEWEST_FACES = 2 * FEWEST
SUSPICIOUS = 0.95
"""How likely two people must be."""


@dataclass(frozen=True, slots=True)
class Suspicion:
    """Some faces of a person that look like somebody else.

    Attributes:
        person_id: whose faces they are shown as.
        leaving: ids of the faces that would leave, the clearest first.
        staying: ids of the others.
        photos: in how many photos those that would leave are.
        likelihood: that they are two people.
        similarity: cosine of the two parts' centroids.
    """

    person_id: int
    leaving: tuple[int, ...]
    staying: tuple[int, ...]
    photos: int
    likelihood: float
    similarity: float


_Looked = dict[int, tuple[tuple[int, int], Suspicion | None]]
_KNOWN: WeakKeyDictionary[Library, _Looked] = WeakKeyDictionary()
"""By person, what was found, and of which faces: looked at again only where they are others."""


def suspicions(seen: Scene) -> Iterator[Suspicion]:
    """Only the glaring ones, and none about faces somebody has confirmed: nobody answers to no end."""
    known = _KNOWN.setdefault(seen.library, {})
    # What was found of people who are not looked at any more is forgotten.
    found: _Looked = {}
    for person in _least_alike(seen):
        state = seen.state_of(person)
        before = known.get(person)
        found[person] = before if before and before[0] == state else (state, _suspicion(seen, person))
    _KNOWN[seen.library] = found
    for _, suspicion in found.values():
        if suspicion is not None and not _is_settled(seen, suspicion):
            yield suspicion


def _least_alike(seen: Scene) -> list[int]:
    groups = seen.groups
    rows = np.flatnonzero((groups.faces >= FEWEST_FACES) & (groups.cohesion < 1.0))
    order = rows[np.lexsort((groups.ids[rows], groups.cohesion[rows]))]
    people = (int(groups.ids[row]) for row in order.tolist())
    return [person for person in people if not seen.is_ignored(person)][:LOOKED_AT]


def _is_settled(seen: Scene, suspicion: Suspicion) -> bool:
    places = seen.tables.standing(suspicion.leaving)
    return any(face not in places or places[face].confirmed for face in suspicion.leaving)


def _suspicion(seen: Scene, person: int) -> Suspicion | None:
    """What there is to be said of one person; of several parts only the largest that would leave."""
    library, pack = seen.library, seen.pack
    faces = library.faces.clearest_vectors(person, pack.id, pack.dim, MOST_READ)
    found = partition(faces, photos_apart(library, person), pack, int(seen.groups.faces.sum()))
    if len(found) < 2 or len(found[1]) < FEWEST:  # noqa: PLR2004
        return None
    leaving = [faces[row] for row in found[1]]
    staying = [faces[row] for rows in (found[0], *found[2:]) for row in rows]
    first = [faces[row] for row in found[0]]
    if _may_have_grown(first, leaving):
        return None
    similarity, likelihood = _apart(pack, first, leaving)
    if likelihood < SUSPICIOUS:
        return None
    return Suspicion(
        person, _ids(leaving), _ids(staying), len({face.photo_id for face in leaving}), likelihood, similarity
    )


def _may_have_grown(one: Sequence[FaceVector], other: Sequence[FaceVector]) -> bool:
    """Whether the years of the two do not meet: a child and the adult they became."""
    years = [[year_of(face.taken_at) for face in part] for part in (one, other)]
    known = [np.array([year for year in part if not np.isnan(year)]) for part in years]
    if not all(len(part) for part in known):
        return False
    return bool(known[0].max() < known[1].min() or known[1].max() < known[0].min())


def _apart(pack: Pack, one: Sequence[FaceVector], other: Sequence[FaceVector]) -> tuple[float, float]:
    """Cosine of the parts, and how likely they are two people."""
    rows: list[Matrix] = [np.stack([face.embedding for face in part]) for part in (one, other)]
    means = [unit_mean(part) for part in rows]
    mean_quality = float(np.mean([face.quality for face in other]))
    similar: Floats = (rows[1] @ means[0]).astype(np.float64)
    faces = np.array([float(len(one))])
    nats = pack.calibration.evidence(np.array([float(similar.mean())]), faces, mean_quality)
    return float(means[0] @ means[1]), float(1.0 / (1.0 + np.exp(np.clip(nats[0], -SURE, SURE))))


def _ids(faces: Sequence[FaceVector]) -> tuple[int, ...]:
    return tuple(face.face_id for face in faces)
