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


@dataclass(frozen=True, slots=True, eq=False)
class Asking:
    """The n faces that want to join, in `Wanted`'s order.

    Attributes:
        photos: (n,) where each is.
        poor: (n,) bool, too small or blurred to found a group.
        refused: `pair_keys` of group and face (0 to n - 1): who is known not to be whom.
    """

    photos: Indices
    poor: npt.NDArray[np.bool_]
    refused: Keys


def granted(want: Wanted, asking: Asking, taken: Keys, room: Indices) -> Indices:
    """The group each face joins, or -1.

    Of two faces of one photo the likelier gets the place. Blurred faces of different people are alike, so
    a group takes at most as many of them as it has clear ones.

    Args:
        want: of n faces.
        asking: the same faces.
        taken: `pair_keys` of group and photo: who is in which photo already.
        room: for each group, how many blurred faces it may still take.
    """
    faces = np.flatnonzero(want.group >= 0)
    faces = faces[~np.isin(pair_keys(want.group[faces], asking.photos[faces]), taken)]
    faces = faces[~np.isin(pair_keys(want.group[faces], faces), asking.refused)]
    faces = faces[np.lexsort((faces, -want.similar[faces]))]
    _, first = np.unique(pair_keys(want.group[faces], asking.photos[faces]), return_index=True)
    faces = faces[np.sort(first)]
    faces = faces[~asking.poor[faces] | (_place_among_poor(want, asking, faces) < room[want.group[faces]])]
    chosen = np.full(len(asking.photos), -1)
    chosen[faces] = want.group[faces]
    return chosen


def _place_among_poor(want: Wanted, asking: Asking, faces: Indices) -> Indices:
    """For each poor face how many poor ones before it want the same group; 0 for the others."""
    poor = np.flatnonzero(asking.poor[faces])
    order = poor[np.argsort(want.group[faces[poor]], kind="stable")]
    groups = want.group[faces[order]]
    starts = np.flatnonzero(np.diff(groups, prepend=-1))
    place = np.zeros(len(faces), np.int64)
    place[order] = np.arange(len(order)) - np.repeat(starts, np.diff(starts, append=len(order)))
    return place


def pair_keys(groups: Indices, others: Indices) -> Keys:
    """One number for a group and something else, both non-negative and below 2**31."""
    return (np.asarray(groups, np.int64) << 31) | np.asarray(others, np.int64)
