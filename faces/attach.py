"""Left-over faces looking for a group: one pass over frozen groups, so no order of faces matters."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from faces.neighbours import Pairs, search
from faces.rows import Indices, Rows

Floats32 = npt.NDArray[np.float32]
Keys = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Wanted:
    """The group each face wants most.

    Attributes:
        group: (n,) int64, -1 where nothing reaches the bar.
        similar: (n,) mean similarity with it.
    """

    group: Indices
    similar: Floats32


def wanted(faces: Rows, means: Rows, bars: Floats32, margins: Floats32) -> Generator[float, None, Wanted]:
    """The group each face is most similar to, if it reaches its bar and beats the next by its margin.

    A group that may not take the face still counts as a rival: whoever looks most like somebody
    they are known not to be should not be pushed to the next best.

    Args:
        faces: n unit vectors.
        means: the mean unit vector of each group, not brought back to length one.
        bars: (n,) what each face must reach.
        margins: (n,) by how much it must beat the next.
    """
    group, similar = np.full(len(faces), -1), np.full(len(faces), -1.0, np.float32)
    if not len(faces) or not len(means):
        return Wanted(group, similar)
    floor = float((bars - margins).min())
    found: Pairs = yield from search(faces, means, floor, 2)
    first = np.diff(found.some, prepend=-1) != 0
    best, second = found.only(first), found.only(~first)
    lead = np.full(len(faces), np.inf, np.float32)
    similar[best.some] = best.similar
    lead[second.some] = similar[second.some] - second.similar
    group[best.some] = best.others
    group[(similar < bars) | (lead < margins)] = -1
    return Wanted(group, similar)


def granted(want: Wanted, photos: Indices, taken: Keys, refused: Keys) -> Indices:
    """The group each face joins, or -1: of two faces of one photo the likelier gets the place.

    Args:
        want: of n faces.
        photos: (n,) where each face is.
        taken: `pair_keys` of group and photo: who is in which photo already.
        refused: `pair_keys` of group and face (0 to n - 1): who is known not to be whom.
    """
    asking = np.flatnonzero(want.group >= 0)
    asking = asking[~np.isin(pair_keys(want.group[asking], photos[asking]), taken)]
    asking = asking[~np.isin(pair_keys(want.group[asking], asking), refused)]
    asking = asking[np.lexsort((asking, -want.similar[asking]))]
    _, first = np.unique(pair_keys(want.group[asking], photos[asking]), return_index=True)
    chosen = np.full(len(photos), -1)
    chosen[asking[first]] = want.group[asking[first]]
    return chosen


def pair_keys(groups: Indices, others: Indices) -> Keys:
    """One number for a group and something else, both non-negative and below 2**31."""
    return (np.asarray(groups, np.int64) << 31) | np.asarray(others, np.int64)
