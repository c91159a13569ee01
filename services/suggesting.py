"""Who does this face, or this group, look like?

The log lines keep the form the program's first users know; the logger is the editor's for that reason.
"""

from __future__ import annotations

import logging
from collections.abc import Collection
from dataclasses import dataclass

from faces.matching import rank, threshold
from faces.packs import Pack
from models.face import Vector
from models.suggestion import Candidate, Suggestion
from repository.library import Library
from services.centroids import Gallery, gallery
from services.evidence import Question, weighed

log = logging.getLogger("FaceCropEditor")

MOST_CANDIDATES = 5


@dataclass(frozen=True, slots=True)
class _Ranked:
    """Everybody with their similarity, best first, and how many reach the bar."""

    people: list[tuple[int, float]]
    above: int


def suggest(
    library: Library,
    pack: Pack,
    embedding: Vector,
    *,
    face_id: int | None = None,
    photo_id: int | None = None,
    quality: float = 1.0,
) -> Suggestion:
    """The people whose centroid, or a look of theirs, is at least as similar as the threshold, best first.

    Args:
        library: the library.
        pack: the pack that made the embedding.
        embedding: unit vector of shape (pack.dim,).
        face_id: the stored face this is, if it is drawn again: it is not compared with itself,
            nor with people it was told apart from.
        photo_id: where it is: who is in it already, and when it was taken, can speak against somebody.
        quality: of the face; see faces.quality.
    """
    known = gallery(library, pack, without_face=face_id).without(library.people.ignored())
    refused = {person for face, person in library.decisions.cannot_links() if face == face_id}
    question = Question(embedding, quality, face_id, photo_id)
    return _suggestion(library, pack, question, known, refused)


def suggest_for_person(library: Library, pack: Pack, person_id: int) -> Suggestion:
    """Who else a whole group might be: the others its centroid is like, best first.

    Nobody it was told apart from is proposed, whether as a whole or by one of its faces.
    """
    everybody = gallery(library, pack)
    known = everybody.without({person_id} | library.people.ignored())
    centroid = everybody.of(person_id)
    if centroid is None:
        return Suggestion(len(known.people), threshold(pack.thresholds.suggestion, len(known.people)), ())
    faces = set(library.faces.ids_of_person(person_id))
    refused = {person for face, person in library.decisions.cannot_links() if face in faces}
    refused |= {owner for _, person, owner in library.decisions.owned() if person == person_id}
    refused |= set(library.look_alikes.of(person_id))
    return _suggestion(library, pack, Question(centroid, group=person_id), known, refused)


def _suggestion(
    library: Library, pack: Pack, question: Question, known: Gallery, refused: Collection[int]
) -> Suggestion:
    bar = threshold(pack.thresholds.suggestion, len(known.people))
    log.info("Comparing with %d existing face clusters", len(known.people))
    ranked = _ranked(question.embedding, known, refused, bar)
    with library.reading():
        chosen = _with_look_alikes(library, ranked)
        # Grouping in another thread may have dissolved somebody since the centroids were read.
        there = set(library.people.existing([person for person, _ in chosen]))
        plain = [_candidate(library, *found) for found in chosen if found[0] in there]
        candidates = weighed(library, pack, question, plain, people=len(known.people))
    for candidate in candidates:
        log.info("Similar: %s (similarity: %.3f)", candidate.name or candidate.key, candidate.similarity)
    log.info("Found %d similar faces (threshold: %s)", ranked.above, f"{bar:.3g}")
    return Suggestion(len(known.people), bar, candidates, known.healed)


def _ranked(embedding: Vector, known: Gallery, refused: Collection[int], bar: float) -> _Ranked:
    ids, rows = known.rows
    everybody = [found for found in rank(embedding, ids, rows) if found[0] not in refused]
    return _Ranked(everybody, sum(similarity >= bar for _, similarity in everybody))


def _with_look_alikes(library: Library, ranked: _Ranked) -> list[tuple[int, float]]:
    """The best, and whom they are mistaken for, who may be less similar; best first."""
    similar = dict(ranked.people)
    chosen = dict(ranked.people[: min(ranked.above, MOST_CANDIDATES)])
    for person in list(chosen):
        for other in library.look_alikes.of(person):
            if other in similar:
                chosen.setdefault(other, similar[other])
    return sorted(chosen.items(), key=lambda found: -found[1])[:MOST_CANDIDATES]


def _candidate(library: Library, person_id: int, similarity: float) -> Candidate:
    person = library.people.get(person_id)
    return Candidate(person.id, person.key, person.name, similarity, person.photos, person.cover_face_id)
