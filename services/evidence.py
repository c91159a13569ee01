"""What speaks for and against each candidate: how likely it is, the nearest faces, what cannot be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from config.language import tr, trn
from faces.likelihood import age_doubt, chances
from faces.packs import Pack
from models.face import Vector
from models.person import somebody
from models.suggestion import Candidate, NearFace
from repository.face_rows import FaceVector
from repository.library import Library
from services.answers import own_answers
from services.looks import year_of

Floats = npt.NDArray[np.float64]

NEAR = 3
"""How many of a candidate's faces are shown beside the question."""
MOST_READ = 400
"""Of how many of their faces, the clearest, those are chosen."""
AGAINST = 4.0
"""How many nats each thing that speaks against a candidate weighs: about fifty to one."""


@dataclass(frozen=True, slots=True, eq=False)
class Question:
    """Whom we are asked about: a face, drawn or stored, or a whole group."""

    embedding: Vector
    quality: float = 1.0
    face_id: int | None = None
    photo_id: int | None = None
    group: int | None = None


def weighed(
    library: Library, pack: Pack, question: Question, candidates: Sequence[Candidate], people: int
) -> tuple[Candidate, ...]:
    """The candidates with all that is known of each, those that something speaks against last."""
    if not candidates:
        return ()
    taken_at = None if question.photo_id is None else library.photos.get(question.photo_id).taken_at
    told = [_with_facts(library, pack, question, candidate, taken_at) for candidate in candidates]
    faces = np.array([library.faces.count_of(candidate.person_id) for candidate in told], np.float64)
    cosines = np.array([candidate.similarity for candidate in told])
    evidence = own_answers(library).bent(pack.calibration.evidence(cosines, faces, question.quality))
    evidence -= _doubts(library, told, taken_at)
    likely = chances(evidence, people, pack.calibration.known)
    found = [
        replace(candidate, likelihood=float(chance)) for candidate, chance in zip(told, likely, strict=True)
    ]
    return tuple(sorted(found, key=lambda candidate: (bool(candidate.against), -candidate.similarity)))


def _with_facts(
    library: Library, pack: Pack, question: Question, candidate: Candidate, taken_at: str | None
) -> Candidate:
    who = somebody(candidate.name)
    faces = library.faces.clearest_vectors(candidate.person_id, pack.id, pack.dim, MOST_READ)
    against = _against(library, question, candidate, taken_at)
    alike = [library.people.get(other) for other in library.look_alikes.of(candidate.person_id)]
    return replace(
        candidate,
        near=_nearest(question, faces),
        against=tuple(sentence.format(who=f"{who[:1].upper()}{who[1:]}") for sentence in against),
        alike=tuple(somebody(person.name) for person in alike),
    )


def _nearest(question: Question, faces: Sequence[FaceVector]) -> tuple[NearFace, ...]:
    others = [face for face in faces if face.face_id != question.face_id]
    if not others:
        return ()
    cosines = np.stack([face.embedding for face in others]) @ question.embedding
    best = np.argsort(-cosines, kind="stable")[:NEAR].tolist()
    return tuple(
        NearFace(others[row].face_id, others[row].photo_id, float(cosines[row]), others[row].taken_at)
        for row in best
    )


def _against(library: Library, question: Question, candidate: Candidate, taken_at: str | None) -> list[str]:
    sentences = []
    person = candidate.person_id
    if question.photo_id is not None and library.faces.is_elsewhere_in(
        person, question.photo_id, but=question.face_id
    ):
        sentences.append(tr("{who} is already in this photo."))
    if question.group is not None and (shared := library.faces.shared_photos(person, question.group)):
        sentences.append(trn("Both are in {n} photo.", "Both are in {n} photos.", shared))
    born = library.people.born().get(person)
    if born is not None and taken_at is not None and taken_at[: len(born)] < born:
        sentences.append(tr("This photo was taken before {who} was born."))
    return sentences


def _doubts(library: Library, candidates: Sequence[Candidate], taken_at: str | None) -> Floats:
    """How many nats to take off for what speaks against each, and for the years in between."""
    doubts = np.array([AGAINST * len(candidate.against) for candidate in candidates], np.float64)
    when = year_of(taken_at)
    born = library.people.born()
    for row, candidate in enumerate(candidates):
        birth = year_of(born.get(candidate.person_id))
        gap = _gap(when, [year_of(face.taken_at) for face in candidate.near])
        if not np.isnan(when - birth) and gap is not None:
            doubts[row] += age_doubt(max(when - birth, 0.0), gap)
    return doubts


def _gap(when: float, known: Sequence[float]) -> float | None:
    """Years to the nearest of the known moments; None where nothing is known."""
    gaps = [abs(when - year) for year in known if not np.isnan(when - year)]
    return min(gaps) if gaps else None
