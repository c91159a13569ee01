"""Eight libraries out of the same real faces, each hard in its own way, and how well they are grouped."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from bench_faces import Looks, NamedFaces

from faces.clustering import ClusterInput
from models.face import Matrix

Indices = npt.NDArray[np.int64]

STRANGERS = 500
LOOK_ALIKES_A_PERSON = 3
LIKENESS = (0.25, 0.42)
"""Cosine of a look-alike to the person's mean: what the nearest of some ten thousand strangers have."""


@dataclass(frozen=True, slots=True, eq=False)
class Variant:
    """Faces to group, and whose each is."""

    name: str
    faces: ClusterInput
    who: Indices


@dataclass(frozen=True, slots=True)
class Score:
    """BCubed (Bagga and Baldwin 1998): each face's group against its person, averaged over faces."""

    precision: float
    recall: float

    @property
    def f(self) -> float:
        """Their harmonic mean."""
        return 2 * self.precision * self.recall / (self.precision + self.recall)


def bcubed(labels: Indices, who: Indices) -> Score:
    """The score of a grouping; a face in no group is a group of its own."""
    alone = np.flatnonzero(labels < 0)
    groups = labels.copy()
    groups[alone] = labels.max(initial=-1) + 1 + np.arange(len(alone))
    pairs = np.unique(groups * (int(who.max()) + 1) + who, return_inverse=True)[1]
    together = np.bincount(pairs)[pairs]
    precision = float((together / np.bincount(groups)[groups]).mean())
    return Score(precision, float((together / np.bincount(who)[who]).mean()))


def variants(faces: NamedFaces, seed: int = 0) -> list[Variant]:
    """All eight, in the order of docs/adr/0103."""
    random = np.random.default_rng(seed)
    everybody = np.arange(len(faces.who))
    few, two = _some_of_each(faces.who, random, 3, 5), _some_of_each(faces.who, random, 2, 2)
    one = int(np.bincount(faces.who).argmax())
    dominated = np.union1d(np.flatnonzero(faces.who == one), _some_of_each(faces.who, random, 2, 3))
    half, third, lost = (random.random(len(everybody)) < share for share in (1 / 2, 1 / 3, 1 / 4))
    noisy, tiny = _mixed(faces.clear, faces.noisy, half), _mixed(faces.clear, faces.tiny, third)
    everything = _mixed(_mixed(faces.clear, faces.noisy, half), faces.tiny, lost)
    strangers, unknown = _strangers(faces, random)
    return [
        _variant("full", faces.clear, faces.who, everybody),
        _variant("few photos a person", faces.clear, faces.who, few),
        _variant("pairs", faces.clear, faces.who, two),
        _variant("one dominating person", faces.clear, faces.who, dominated),
        _variant("noisy", noisy, faces.who, everybody),
        _variant("degraded, 14-32 px", tiny, faces.who, everybody),
        _variant("strangers and look-alikes", _and(faces.clear, strangers), _and_who(faces.who, unknown)),
        _variant("everything", *_everything(everything, faces.who, few, strangers, unknown)),
    ]


def _everything(
    looks: Looks, who: Indices, few: Indices, strangers: Matrix, unknown: Indices
) -> tuple[Looks, Indices]:
    most = np.bincount(who).argsort()[-12:]
    chosen = np.union1d(few, np.flatnonzero(np.isin(who, most)))
    some = Looks(looks.embeddings[chosen], looks.quality[chosen])
    return _and(some, strangers), _and_who(who[chosen], unknown)


def _variant(name: str, looks: Looks, who: Indices, chosen: Indices | None = None) -> Variant:
    places = np.arange(len(who)) if chosen is None else chosen
    count = len(places)
    faces = ClusterInput(
        embeddings=np.ascontiguousarray(looks.embeddings[places]),
        photos=np.arange(count),
        quality=looks.quality[places],
        weak=np.zeros(count, bool),
        seeds=np.full(count, -1),
    )
    return Variant(name, faces, np.unique(who[places], return_inverse=True)[1])


def _some_of_each(who: Indices, random: np.random.Generator, least: int, most: int) -> Indices:
    chosen = [
        random.permutation(np.flatnonzero(who == person))[: random.integers(least, most + 1)]
        for person in range(int(who.max()) + 1)
    ]
    return np.sort(np.concatenate(chosen))


def _mixed(usual: Looks, other: Looks, where: npt.NDArray[np.bool_]) -> Looks:
    return Looks(
        np.where(where[:, None], other.embeddings, usual.embeddings),
        np.where(where, other.quality, usual.quality),
    )


def _strangers(faces: NamedFaces, random: np.random.Generator) -> tuple[Matrix, Indices]:
    """One photo each of people who are nobody here, some of them much like somebody who is."""
    from bench_synthetic import Covariances

    made = Covariances.of(faces.clear.embeddings, faces.who)
    people = int(faces.who.max()) + 1
    strangers = made.people(STRANGERS, random)
    alike = []
    for person in range(people):
        mean = faces.clear.embeddings[faces.who == person].mean(axis=0)
        mean /= np.linalg.norm(mean)
        for other in made.people(LOOK_ALIKES_A_PERSON, random):
            aside = other - (other @ mean) * mean
            aside /= np.linalg.norm(aside)
            likeness = random.uniform(*LIKENESS)
            alike.append(likeness * mean + np.sqrt(1 - likeness**2) * aside)
    vectors = np.concatenate([strangers, np.array(alike)]).astype(np.float32)
    return vectors, np.arange(len(vectors)) + people


def _and(looks: Looks, strangers: Matrix) -> Looks:
    quality = np.concatenate([looks.quality, np.full(len(strangers), 0.6, np.float32)])
    return Looks(np.concatenate([looks.embeddings, strangers]), quality)


def _and_who(who: Indices, unknown: Indices) -> Indices:
    return np.concatenate([who, unknown])
