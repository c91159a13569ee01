"""Who is like whom, among very many: unnamed groups and loose faces against everybody something is said of.

One matrix product finds the few pairs worth weighing; what somebody said, and what cannot be, is asked of
those only. Nothing here is written.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from faces.likelihood import SURE
from faces.neighbours import Pairs
from faces.rows import Indices
from models.face import Matrix
from services.answers import own_answers
from services.nearest_known import Vectors, nearest_known
from services.ruling_out import Pair, impossible
from services.scene import Floats, Scene

Flags = npt.NDArray[np.bool_]
Rival = tuple[int, float]

WORTH_WEIGHING = 0.02
"""Whoever is less likely than that is it not, even where the others cannot be."""


@dataclass(frozen=True, slots=True, eq=False)
class Likenesses:
    """Weighed pairs of a group or face and a person, the likeliest of each first.

    Attributes:
        some: (n,) int64 ascending, a group's id, or minus a face's.
        others: (n,) int64, a person's id.
        similar: (n,) float64, cosine.
        nats: (n,) float64, what it says.
        likely: (n,) float64, the probability that they are the same.
    """

    some: Indices
    others: Indices
    similar: Floats
    nats: Floats
    likely: Floats

    @property
    def pairs(self) -> list[Pair]:
        """Who is compared with whom."""
        return list(zip(self.some.tolist(), self.others.tolist(), strict=True))

    def only(self, chosen: Flags | npt.NDArray[np.intp]) -> Likenesses:
        """The chosen ones."""
        return Likenesses(
            self.some[chosen],
            self.others[chosen],
            self.similar[chosen],
            self.nats[chosen],
            self.likely[chosen],
        )

    def best(self) -> Likenesses:
        """The likeliest of each group and face."""
        return self.only(np.unique(self.some, return_index=True)[1])

    def runners_up(self, least: float) -> dict[int, Rival]:
        """Who comes second of each, and the cosine, if that likely."""
        first = np.unique(self.some, return_index=True)[1]
        place = np.arange(len(self.some)) - np.repeat(first, np.diff(first, append=len(self.some)))
        second = self.only((place == 1) & (self.likely >= least))
        rivals = zip(second.others.tolist(), second.similar.tolist(), strict=True)
        return dict(zip(second.some.tolist(), rivals, strict=True))

    def possible(self, seen: Scene) -> Likenesses:
        """Those nothing speaks against."""
        out = impossible(seen, self.pairs)
        return self.only(np.array([pair not in out for pair in self.pairs], bool))


@dataclass(frozen=True, slots=True, eq=False)
class _Side:
    """What is compared: `rows`, whose each is, how well it is seen, and of how many faces it is made."""

    ids: Indices
    rows: Matrix
    cohesion: Floats
    quality: Floats
    faces: Floats


def likenesses(seen: Scene) -> Likenesses:
    """Open groups and loose faces against everybody with a name, nothing speaking against.

    People who are ignored, or of whom something else was said, are nobody's answer but take their share:
    who looks like a stranger that was put aside is not Sarah.
    """
    here = [person for person in seen.known.people if person in seen.faces]
    rivals = [person for person in here if person in seen.said]
    open_ = _groups(seen, [person for person in here if seen.is_open(person)])
    sides = {"groups": open_, "faces": _loose(seen)}
    found = _compared(seen, sides, _people(seen, rivals))
    # Who cannot be it takes nobody's share: a sister who was told apart does not hide the other one.
    found = _weighed(seen, found.possible(seen), len(rivals))
    found = found.only(found.likely >= WORTH_WEIGHING)
    return found.only(np.array([seen.is_named(person) for person in found.others.tolist()], bool))


def alike(seen: Scene, what: str, people: Collection[int]) -> Likenesses:
    """Groups among these that may be one person, nothing against it; each pair once, the lower id first.

    Args:
        seen: the moment.
        what: a word for which people these are; the next time it is quick.
        people: their ids.
    """
    chosen = set(people)
    side = _people(seen, [person for person in seen.known.people if person in chosen])
    found = _compared(seen, {what: side}, side)
    some, others = np.minimum(found.some, found.others), np.maximum(found.some, found.others)
    # Each was compared from either side, and the weaker of both counts.
    order = np.lexsort((found.nats, others, some))
    new = (np.diff(some[order], prepend=-1) != 0) | (np.diff(others[order], prepend=-1) != 0)
    found = replace(found, some=some, others=others).only(order[new])
    found = replace(found, likely=_share(seen, found.nats, len(side.ids)))
    found = found.only(found.likely >= WORTH_WEIGHING).possible(seen)
    return found.only(np.lexsort((-found.likely, found.some)))


def _share(seen: Scene, nats: Floats, people: int) -> Floats:
    """How likely each is where there is no rival; see `faces.likelihood.chances`."""
    known = seen.pack.calibration.known
    weights = np.exp(np.clip(nats, -SURE, SURE)) * known / max(people, 1)
    return np.asarray(weights / (weights + 1.0 - known), np.float64)


def _weighed(seen: Scene, found: Likenesses, people: int) -> Likenesses:
    """The same with the chances of each one's candidates, the likeliest first."""
    known = seen.pack.calibration.known
    weights = np.exp(np.clip(found.nats, -SURE, SURE)) * known / max(people, 1)
    _, place = np.unique(found.some, return_inverse=True)
    likely = weights / (np.bincount(place, weights)[place] + 1.0 - known) if len(weights) else weights
    order = np.lexsort((found.others, -likely, found.some))
    return replace(found, likely=np.asarray(likely, np.float64)).only(order)


def _compared(seen: Scene, asking: Mapping[str, _Side], known: _Side) -> Likenesses:
    """The pairs that may be worth weighing, with what their cosines say."""
    parts = [_evidence(seen, what, side, known) for what, side in asking.items()]
    some, others, similar, nats = (np.concatenate(column) for column in zip(*parts, strict=True))
    # Whoever has several looks counts by the one most alike.
    order = np.lexsort((-nats, others, some))
    new = (np.diff(some[order], prepend=0) != 0) | (np.diff(others[order], prepend=0) != 0)
    found = Likenesses(some, others, similar, nats, np.zeros(len(nats))).only(order[new])
    return found.only(found.some != found.others)


def _evidence(seen: Scene, what: str, side: _Side, known: _Side) -> tuple[Indices, Indices, Floats, Floats]:
    """What the cosine of a typical face of the one to the other's centroid says, in nats."""
    pairs = nearest_known(seen.library, what, Vectors(side.ids, side.rows), Vectors(known.ids, known.rows))
    nats = _nats(seen, side, known, pairs)
    pairs = pairs.only(_share(seen, nats, len(np.unique(known.ids))) >= WORTH_WEIGHING)
    # The last bits of a matrix product depend on what else is in it, and nobody's answer should.
    exact = np.einsum("ij,ij->i", side.rows[pairs.some], known.rows[pairs.others], dtype=np.float64)
    pairs = Pairs(pairs.some, pairs.others, exact.astype(np.float32))
    nats = _nats(seen, side, known, pairs)
    return side.ids[pairs.some], known.ids[pairs.others], pairs.similar.astype(np.float64), nats


def _nats(seen: Scene, side: _Side, known: _Side, pairs: Pairs) -> Floats:
    quality: Any = side.quality[pairs.some]
    cosines = pairs.similar.astype(np.float64) * side.cohesion[pairs.some]
    nats = seen.pack.calibration.evidence(cosines, known.faces[pairs.others], quality)
    return np.asarray(own_answers(seen.library).bent(nats), np.float64)


def _groups(seen: Scene, people: Sequence[int]) -> _Side:
    """Groups by their centroids."""
    ids = np.array(people, np.int64)
    # Both are in ascending order of ids.
    chosen = np.searchsorted(seen.groups.ids, ids)
    rows = np.searchsorted(np.array(seen.known.people, np.int64), ids)
    return _Side(
        ids=ids,
        rows=seen.known.centroids[rows],
        cohesion=seen.groups.cohesion[chosen],
        quality=seen.groups.quality[chosen],
        faces=seen.groups.faces[chosen].astype(np.float64),
    )


def _people(seen: Scene, people: Sequence[int]) -> _Side:
    """The same, with the looks of those who have several."""
    side, chosen = _groups(seen, people), set(people)
    aged = [row for row, person in enumerate(seen.known.aged) if person in chosen]
    if not aged or seen.known.looks is None:
        return side
    more = _groups(seen, [seen.known.aged[row] for row in aged])
    return _Side(
        ids=np.concatenate([side.ids, more.ids]),
        rows=np.concatenate([side.rows, seen.known.looks[aged]]),
        cohesion=np.concatenate([side.cohesion, more.cohesion]),
        quality=np.concatenate([side.quality, more.quality]),
        faces=np.concatenate([side.faces, more.faces]),
    )


def _loose(seen: Scene) -> _Side:
    """Single faces, under the negative of their id."""
    ones = np.ones(len(seen.loose))
    return _Side(-seen.loose, seen.vectors, ones, seen.quality, ones)
