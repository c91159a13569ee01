"""Who is known not to be whom: what people said, what cannot be, and pairs that are easily mistaken."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from faces.packs import Pack
from models.face import Matrix
from repository.face_rows import StoredFaces
from repository.library import Library
from services.centroids import gallery

LIKE_BOTH = 0.25
"""Cosine to the nearer of two look-alikes from which on a face could be either."""
CLEARLY = 0.12
"""By how much more a face must be like one of two look-alikes than like the other to join by itself."""


def apart_pairs(library: Library, pack: Pack, faces: StoredFaces) -> list[tuple[int, int]]:
    """(face id, person id) of every face that must not join a person by itself.

    Somebody said so; the photo was taken before the person was born; or the person is one of two
    look-alikes and the face is not clearly more like them than like the other.
    """
    pairs = library.decisions.cannot_links()
    born, told = library.people.born(), library.look_alikes.all()
    if not born and not told:
        return pairs
    free = faces.only(~np.isin(faces.people, sorted(library.people.kept_whole())))
    return pairs + _too_early(free, born) + _either(library, pack, free, told)


def _too_early(faces: StoredFaces, born: Mapping[int, str]) -> list[tuple[int, int]]:
    """Faces in photos taken before somebody was born, with that person."""
    dated = faces.days != b""
    return [
        (face, person)
        for person, day in born.items()
        for face in faces.ids[dated & (faces.days < day.encode("ascii", "replace"))].tolist()
    ]


def _either(
    library: Library, pack: Pack, faces: StoredFaces, told: Sequence[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Faces that could be either of two look-alikes, with whom of them they are not clearly."""
    if not told:
        return []
    known = gallery(library, pack)
    row_of = {person: row for row, person in enumerate(known.people)}
    ids, vectors = faces.ids, faces.embeddings
    pairs: list[tuple[int, int]] = []
    for one, other in told:
        if one in row_of and other in row_of:
            both = known.centroids[[row_of[one], row_of[other]]]
            pairs += not_clearly(ids.tolist(), vectors @ both.T, (one, other))
    return pairs


def not_clearly(ids: list[int], similar: Matrix, pair: tuple[int, int]) -> list[tuple[int, int]]:
    """Each of these with whom of two look-alikes it is not clearly; none that is like neither.

    Args:
        ids: n faces or groups.
        similar: (n, 2) cosine to either.
        pair: the two.
    """
    alike = similar.max(axis=1) >= LIKE_BOTH
    lead = similar[:, 0] - similar[:, 1]
    kept_from = [alike & (lead < CLEARLY), alike & (-lead < CLEARLY)]
    return [
        (ids[row], person)
        for person, rows in zip(pair, kept_from, strict=True)
        for row in np.flatnonzero(rows).tolist()
    ]
