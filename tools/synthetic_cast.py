"""Who is in which photo of a made-up library, and what their faces are as vectors."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from models.face import Matrix

Indices = npt.NDArray[np.int64]

LOOSE = 0.2
"""Share of the faces that resemble no other."""
LARGEST = 4_000
TAIL = 0.85
"""How fast groups get smaller: the largest is in thousands of photos, half of them in a few."""
SCATTER = 0.85
"""Of a person's faces about their mean: two of them are alike by 0.58."""
RELATED = 0.15
"""Share of the groups that are somebody who has a larger group already, a few years older."""
FEWEST_PHOTOS = 400
"""In which somebody's faces are spread at least."""
PHOTOS_A_FACE = 50


@dataclass(frozen=True, slots=True)
class Amount:
    """How much of everything there is to be."""

    groups: int = 20_000
    faces: int = 300_000
    photos: int = 100_000
    named: int = 1_000


@dataclass(frozen=True, slots=True, eq=False)
class Cast:
    """Who is in which photo.

    Attributes:
        who: (faces,) number of the person, from 0; -1 for somebody seen once.
        photo: (faces,) number of the photo, from 0 by date.
        slot: (faces,) which place in the photo.
    """

    who: Indices
    photo: Indices
    slot: Indices


def cast_of(amount: Amount, random: np.random.Generator) -> Cast:
    """Say who is in which photo: everybody in some years, and nobody twice in one photo.

    Raises:
        ValueError: there are too few faces for so many groups.
    """
    in_groups = max(2 * amount.groups, round(amount.faces * (1 - LOOSE)))
    if in_groups > amount.faces:
        raise ValueError("Every group needs two faces at least.")
    sizes = group_sizes(amount.groups, in_groups, min(LARGEST, amount.photos))
    photos = [_photos_of(size, amount.photos, random) for size in sizes.tolist()]
    loose = amount.faces - in_groups
    who = np.concatenate([np.repeat(np.arange(amount.groups), sizes), np.full(loose, -1)])
    photo = np.concatenate([*photos, random.integers(0, amount.photos, loose)])
    # As a scan comes by them: photo after photo.
    order = np.argsort(photo, kind="stable")
    who, photo = who[order], photo[order]
    first = np.searchsorted(photo, photo, side="left")
    return Cast(who, photo, np.arange(len(photo)) - first)


def group_sizes(groups: int, faces: int, largest: int) -> Indices:
    """How many faces each group has, the largest first: a long tail down to two."""
    raw = (np.arange(groups) + 8.0) ** -TAIL
    low, high = 0.0, float(largest) * groups
    for _ in range(100):
        middle = (low + high) / 2
        if np.clip((raw * middle).astype(np.int64), 2, largest).sum() > faces:
            high = middle
        else:
            low = middle
    sizes = np.clip((raw * low).astype(np.int64), 2, largest)
    left = faces - int(sizes.sum())
    sizes[np.arange(left) % groups] += 1
    return np.minimum(np.sort(sizes)[::-1], largest)


def _photos_of(size: int, photos: int, random: np.random.Generator) -> Indices:
    """Different photos out of the years in which somebody is seen."""
    span = min(photos, max(PHOTOS_A_FACE * size, FEWEST_PHOTOS))
    first = int(random.integers(0, photos - span + 1))
    return first + random.choice(span, size, replace=False).astype(np.int64)


def centres_of(people: int, dim: int, random: np.random.Generator) -> Matrix:
    """(people, dim) where everybody's faces lie about."""
    centres = random.standard_normal((people, dim), np.float32)
    # Some groups are people who are there already, and look somewhat different: what guesses are made of.
    related = np.flatnonzero(random.random(people) < RELATED)
    related = related[related > people // 20]
    like = random.integers(0, max(1, people // 20), len(related))
    centres[related] = 0.75 * centres[like] + np.float32(np.sqrt(1 - 0.75**2)) * centres[related]
    centres /= np.sqrt(np.float32(dim))
    return centres


def vectors_of(who: Indices, centres: Matrix, random: np.random.Generator) -> Matrix:
    """(len(who), dim) unit rows, a face each; of nobody in particular where `who` is -1."""
    dim = centres.shape[1]
    vectors = SCATTER / np.sqrt(dim) * random.standard_normal((len(who), dim), np.float32)
    alone = who < 0
    vectors[~alone] += centres[who[~alone]]
    unit: Matrix = (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)
    return unit
