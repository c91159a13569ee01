"""Who does this face look like?

The log lines keep the form the program's first users know; the logger is the editor's for that reason.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence

from faces.matching import rank, threshold
from faces.packs import Pack
from models.face import Vector
from models.suggestion import Candidate, Suggestion
from repository.library import Library
from services.centroids import gallery

log = logging.getLogger("FaceCropEditor")

MOST_CANDIDATES = 5


def suggest(library: Library, pack: Pack, embedding: Vector, *, face_id: int | None = None) -> Suggestion:
    """The people whose centroid is at least as similar as the threshold, best first.

    Args:
        library: the library.
        pack: the pack that made the embedding.
        embedding: unit vector of shape (pack.dim,).
        face_id: the stored face this is, if it is drawn again: it is not compared with itself,
            nor with people it was told apart from.
    """
    known = gallery(library, pack, without_face=face_id)
    bar = threshold(pack.thresholds.suggestion, len(known.people))
    log.info("Comparing with %d existing face clusters", len(known.people))
    refused = {person for face, person in library.decisions.cannot_links() if face == face_id}
    ranked = [
        (person, similarity)
        for person, similarity in rank(embedding, known.people, known.centroids)
        if similarity >= bar and person not in refused
    ]
    candidates = _candidates(library, ranked[:MOST_CANDIDATES])
    for candidate in candidates:
        log.info("Similar: %s (similarity: %.3f)", candidate.name or candidate.key, candidate.similarity)
    log.info("Found %d similar faces (threshold: %s)", len(ranked), f"{bar:.3g}")
    return Suggestion(len(known.people), bar, candidates, known.healed)


def _candidates(library: Library, ranked: Sequence[tuple[int, float]]) -> tuple[Candidate, ...]:
    with library.reading():
        # Grouping in another thread may have dissolved somebody since the centroids were read.
        there = set(library.people.existing([person for person, _ in ranked]))
        return tuple(_candidate(library, *found) for found in ranked if found[0] in there)


def _candidate(library: Library, person_id: int, similarity: float) -> Candidate:
    person = library.people.get(person_id)
    return Candidate(person.id, person.key, person.name, similarity, person.photos, person.cover_face_id)
