"""Several faces drawn in one photo, asked about together: nobody is proposed for two of them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

import numpy as np

from models.suggestion import Candidate, Suggestion

SPOKEN_AGAINST = 3.0
"""More than two cosines can differ by: whom something speaks against comes after everybody else."""
BY_PLACE = 1e-9
"""Of equals, whoever comes first in a list."""
UNLISTED = -100.0
"""Worse than leaving a list without anybody."""


def without_repeats(suggestions: Sequence[Suggestion], taken: Collection[int] = ()) -> list[Suggestion]:
    """The same answers, each person in one of them at most.

    Who comes first in each is chosen so that what the first ones have above the threshold adds up to the
    most: a clear likeness is not given away so that a doubtful one gets somebody, too. Anybody else stays
    where they are most similar. Nobody is added and nobody changes places; what is left of an answer keeps
    its threshold and counts.

    Args:
        suggestions: one for each face drawn in a photo in which people appear once.
        taken: people who are in the photo already, and are proposed for none of the faces.

    Returns:
        As many, in the same order.
    """
    gone = set(taken)
    lists = [[one for one in found.candidates if one.person_id not in gone] for found in suggestions]
    people = [one.person_id for found in lists for one in found]
    if len(people) > len(set(people)):
        place = _most_similar(lists) | _first_ones(lists, [one.threshold for one in suggestions])
        lists = [
            [one for one in found if place[one.person_id] == number] for number, found in enumerate(lists)
        ]
    return [replace(one, candidates=tuple(left)) for one, left in zip(suggestions, lists, strict=True)]


def _most_similar(lists: Sequence[Sequence[Candidate]]) -> dict[int, int]:
    """By person, the list in which they are most similar."""
    best: dict[int, tuple[float, int]] = {}
    for number, found in enumerate(lists):
        for one in found:
            if one.person_id not in best or one.similarity > best[one.person_id][0]:
                best[one.person_id] = (one.similarity, number)
    return {person: number for person, (_, number) in best.items()}


def _first_ones(lists: Sequence[Sequence[Candidate]], bars: Sequence[float]) -> dict[int, int]:
    """By person, the list of which they are the first."""
    from scipy.optimize import linear_sum_assignment

    people = sorted({one.person_id for found in lists for one in found})
    column = {person: place for place, person in enumerate(people)}
    # As many columns more: a list may end up with nobody, which is worth nothing.
    worth = np.zeros((len(lists), len(people) + len(lists)))
    worth[:, : len(people)] = UNLISTED
    for row, (found, bar) in enumerate(zip(lists, bars, strict=True)):
        for place, one in enumerate(found):
            worth[row, column[one.person_id]] = _worth(one, place) - bar
    rows, columns = linear_sum_assignment(worth, maximize=True)
    return {
        people[chosen]: row
        for row, chosen in zip(rows.tolist(), columns.tolist(), strict=True)
        if chosen < len(people)
    }


def _worth(one: Candidate, place: int) -> float:
    # In the order of the list, so that a list that shares nobody keeps its first.
    return one.similarity - SPOKEN_AGAINST * bool(one.against) - BY_PLACE * place
