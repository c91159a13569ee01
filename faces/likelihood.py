"""From a cosine to the chance that a face is somebody: a pack's measurements and a library's own answers.

The evidence of one comparison is a log-likelihood ratio, from a logistic regression over pairs of a face
and a person; the chances of several people then follow by Bayes' rule, with one more possibility: that the
face is nobody's the library knows.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from config.language import mark, tr

Floats = npt.NDArray[np.float64]

SURE = 30.0
"""Evidence beyond this many nats counts as no more."""
FEWEST_SAME, FEWEST_DIFFERENT = 40, 20
"""From how many answers of each kind on a library's own say something."""
PRIOR = 4.0
"""How strongly the pack's own calibration is held to, against the library's answers."""
LEAST_SLOPE = 0.25
GROWN = 18.0
A_CHILDS_YEAR, AN_ADULTS_YEAR = 0.35, 0.03
"""Nats of doubt for each year between a face and the nearest known look of that person."""


@dataclass(frozen=True, slots=True)
class Calibration:
    """What a cosine between a face and a person's centroid says, in nats.

        evidence = intercept + faces * ln n + quality * q
                   + (cosine + cosine_faces * ln n + cosine_quality * q) * s

    for cosine s, a person known by n faces, and a face of quality q. Fitted by `tools/fit_calibration.py` on
    the 1,028 development faces of 63 people: whole, noisy and tiny.

    Attributes:
        known: how probable it is, before looking, that a face is anybody the library knows.
    """

    intercept: float = -4.59
    cosine: float = 30.6
    faces: float = -0.4
    quality: float = -12.13
    cosine_faces: float = -1.52
    cosine_quality: float = 11.92
    known: float = 0.5

    def evidence(self, cosines: Floats, faces: Floats, quality: float) -> Floats:
        """Nats for each person: above 0 speaks for them.

        Args:
            cosines: (n,) to each person's centroid.
            faces: (n,) how many faces each centroid is the mean of; at least 1.
            quality: of the face.
        """
        size = np.log(np.maximum(faces, 1.0))
        slope = self.cosine + self.cosine_faces * size + self.cosine_quality * quality
        return self.intercept + self.faces * size + self.quality * quality + slope * cosines


@dataclass(frozen=True, slots=True)
class OwnAnswers:
    """How far a library's own answers bend what the pack says: evidence * slope + offset."""

    slope: float = 1.0
    offset: float = 0.0
    answers: int = 0

    def bent(self, evidence: Floats) -> Floats:
        """The evidence in the light of these answers."""
        return self.slope * evidence + self.offset


def chances(evidence: Floats, people: int, known: float) -> Floats:
    """The probability that the face is each of these people.

    Args:
        evidence: (n,) nats, of the people compared with; those left out are taken for unlike.
        people: how many there are in all, n or more.
        known: see Calibration.
    """
    weights = np.exp(np.clip(evidence, -SURE, SURE)) * known / max(people, 1)
    return np.asarray(weights / (weights.sum() + 1.0 - known), np.float64)


def age_doubt(age: float, gap: float) -> float:
    """How many nats to take off for years between a photo and the nearest look; ages in years.

    A rule of thumb, not a measurement: the development faces have no dates. Faces of children change
    within a year, those of adults hardly.
    """
    return max(gap, 0.0) * (A_CHILDS_YEAR if age < GROWN else AN_ADULTS_YEAR)


def learnt(same: Floats, different: Floats) -> OwnAnswers:
    """Platt scaling (Platt 1999) of the evidence of a library's own answers, drawn towards the pack's.

    Both kinds weigh alike, as in the pack's own fit; too few answers of either kind change nothing.

    Args:
        same: (n,) evidence of faces people confirmed, each against that person without it.
        different: (m,) of those they refused.
    """
    if len(same) < FEWEST_SAME or len(different) < FEWEST_DIFFERENT:
        return OwnAnswers(answers=len(same) + len(different))
    from scipy.optimize import minimize
    from scipy.special import expit

    evidence = np.clip(np.concatenate([same, different]), -SURE, SURE)
    truth = np.concatenate([np.ones(len(same)), np.zeros(len(different))])
    half = len(evidence) / 2
    weight = np.where(truth == 1, half / len(same), half / len(different))
    pack = np.array([1.0, 0.0])

    def loss(found: Floats) -> tuple[float, Floats]:
        logits = found[0] * evidence + found[1]
        off = np.asarray(expit(logits) - truth)
        value = (weight * (np.logaddexp(0.0, logits) - truth * logits)).sum() + PRIOR / 2 * (
            (found - pack) ** 2
        ).sum()
        slope = np.array([(weight * off * evidence).sum(), (weight * off).sum()]) + PRIOR * (found - pack)
        return float(value), slope

    # Answers that contradict the cosine altogether are slips, not a new law.
    found = minimize(loss, pack, jac=True, bounds=((LEAST_SLOPE, None), (None, None))).x
    return OwnAnswers(float(found[0]), float(found[1]), len(evidence))


def in_words(chance: float) -> str:
    """A probability as one would say it to a friend."""
    for least, words in (
        (0.99, mark("Almost certainly the same person.")),
        (0.95, mark("Very likely the same person.")),
        (0.80, mark("Probably the same person.")),
        (0.50, mark("Perhaps the same person.")),
    ):
        if chance >= least:
            return tr(words)
    return tr("More likely somebody else.")


def percent(chance: float) -> str:
    """`about 97 in 100`; never a certainty nobody has."""
    return tr("about {chance} in 100", chance=min(99, max(1, math.floor(100 * chance + 0.5))))
