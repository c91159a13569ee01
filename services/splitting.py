"""Several people in one: who would come apart if the faces of one person were grouped by themselves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from faces.clustering import ClusterInput, cluster
from faces.packs import Pack
from faces.rows import Indices
from faces.thresholds import ClusterThresholds
from models.face import Matrix
from repository.face_rows import FaceVector
from repository.library import Library

FEWEST = 2
"""A part of a single face is no part: it goes with the part it is most like."""
MOST = 3_000
"""Of how many faces, the clearest, parts are made; the others follow."""


def parts(library: Library, pack: Pack, person_id: int) -> tuple[tuple[int, ...], ...]:
    """The faces of each of the people a person looks like, the largest part first.

    All visible faces with a vector are in one part each. Nothing is written, and no decision is asked: it
    is a proposal, also where the faces were confirmed.

    Returns:
        Ids of faces, those of each part clearest first; empty where they look like one person.
    """
    with library.reading():
        library.expect_pack(pack.id)
        faces = library.faces.vectors_of([person_id], pack.id, pack.dim)
        total = library.faces.count()
        photos = photos_apart(library, person_id)
    faces = sorted(faces, key=lambda face: (face.weak, -face.quality, face.face_id))
    found = partition(faces, photos, pack, total)
    return tuple(tuple(faces[row].face_id for row in rows) for rows in found)


def photos_apart(library: Library, person_id: int) -> dict[int, int]:
    """The photo of each face of a person; where people may appear twice, each face has one of its own."""
    faces, _, photos = library.groups.photos_of([person_id])
    return dict(zip(faces.tolist(), photos.tolist(), strict=True))


def partition(
    faces: Sequence[FaceVector], photos: Mapping[int, int], pack: Pack, total: int
) -> list[list[int]]:
    """Places of the faces of each part, the largest first; none where they are one.

    Args:
        faces: the clearest first.
        photos: where each is, by its id; two of one photo are two people.
        pack: made their vectors.
        total: how many faces the library has: the more there are, the more strangers are alike.
    """
    if len(faces) < 2 * FEWEST:
        return []
    vectors = np.stack([face.embedding for face in faces])
    labels = _grouped(faces[:MOST], vectors[:MOST], photos, pack.thresholds.clustering, total)
    sizes = np.bincount(labels[labels >= 0]) if (labels >= 0).any() else np.empty(0, np.int64)
    real = np.flatnonzero(sizes >= FEWEST)
    if len(real) < 2:  # noqa: PLR2004
        return []
    means = np.stack([vectors[:MOST][labels == label].mean(axis=0) for label in real.tolist()])
    chosen = (vectors @ means.T).argmax(axis=1)
    place = {label: number for number, label in enumerate(real.tolist())}
    for row, label in enumerate(labels.tolist()):
        chosen[row] = place.get(label, chosen[row])
    rows = [np.flatnonzero(chosen == number).tolist() for number in range(len(real))]
    return sorted(rows, key=lambda part: (-len(part), part[0]))


def _grouped(
    faces: Sequence[FaceVector],
    vectors: Matrix,
    photos: Mapping[int, int],
    bars: ClusterThresholds,
    total: int,
) -> Indices:
    """Group them as if nobody had ever said anything, by the bars of the whole library."""
    given = ClusterInput(
        embeddings=vectors,
        photos=np.array([photos.get(face.face_id, -face.face_id) for face in faces], np.int64),
        quality=np.array([face.quality for face in faces], np.float32),
        weak=np.array([face.weak for face in faces], bool),
        seeds=np.full(len(faces), -1, np.int64),
    )
    labels: Indices = cluster(given, _as_among(bars, total)).labels
    return labels


def _as_among(bars: ClusterThresholds, total: int) -> ClusterThresholds:
    """The bars that so many faces have, for few of them."""
    least = bars.least(total)
    alone = float(bars.bar(np.ones(1), np.ones(1), total)[0])
    return replace(bars, link=least, single=alone - least, link_rise=0.0, single_rise=0.0)
