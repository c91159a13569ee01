"""What a library's own answers say of the calibration: faces confirmed, and faces refused."""

from __future__ import annotations

import json

import numpy as np

from faces.likelihood import Floats, OwnAnswers, learnt
from faces.packs import Pack
from models.face import Vector
from repository.library import Library
from services.centroids import gallery

MOST_ANSWERS = 1_000
"""Of each kind, the newest count."""


def own_answers(library: Library) -> OwnAnswers:
    """What was learnt last; nothing before there were enough answers."""
    stored = library.groups.answers()
    if stored is None:
        return OwnAnswers()
    try:
        found = json.loads(stored)
        return OwnAnswers(float(found["slope"]), float(found["offset"]), int(found["answers"]))
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError):
        # A cache that cannot be read is made again when something is decided.
        return OwnAnswers()


def learn(library: Library, pack: Pack) -> OwnAnswers:
    """Fit the pack's calibration to the answers there are, and keep it."""
    with library.transaction():
        library.expect_pack(pack.id)
        return _learn(library, pack)


def _learn(library: Library, pack: Pack) -> OwnAnswers:
    confirmed, refused = library.groups.answered(pack.id, pack.dim, MOST_ANSWERS)
    if len(confirmed) + len(refused) == own_answers(library).answers:
        return own_answers(library)
    known = gallery(library, pack)
    row_of = {person: row for row, person in enumerate(known.people)}
    sizes = library.groups.sizes()

    def evidence(answers: list[tuple[int, float, Vector]], *, own: bool) -> Floats:
        found = []
        for person, quality, vector in answers:
            size = sizes.get(person, 0) - own
            if person not in row_of or size < 1:
                continue
            centroid = known.centroids[row_of[person]].astype(np.float64)
            # Their own face is part of the centroid; it must not speak for itself.
            rest = centroid * sizes[person] - vector if own else centroid
            cosine = float(rest @ vector / max(float(np.linalg.norm(rest)), 1e-9))
            found.append(
                float(pack.calibration.evidence(np.array([cosine]), np.array([float(size)]), quality)[0])
            )
        return np.array(found)

    answers = learnt(evidence(confirmed, own=True), evidence(refused, own=False))
    library.groups.keep_answers(
        json.dumps({"slope": answers.slope, "offset": answers.offset, "answers": answers.answers})
    )
    return answers
