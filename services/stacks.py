"""Stacks: photos that look nearly the same, shown as one.

They are offered and never made by themselves, and nothing is ever deleted.
"""

from __future__ import annotations

from collections.abc import Collection, Generator, Iterator, Sequence
from itertools import combinations, product

import numpy as np

from config.language import mark, tr, trn
from faces.packs import Pack
from media.likeness import NEAR, distance
from models.changes import Changes
from models.errors import AppError
from models.progress import Progress
from repository.journal import Journal
from repository.library import Library
from repository.stack_rows import Lookalikes
from services.deciding import deciding

Offer = tuple[int, ...]
"""Ids of photos, at least two, in the order in which they were taken."""

STAGE = mark("Looking for similar shots")
BURST_SECONDS, BURST_BITS = 30, 12
"""Photos taken so shortly after each other, and so alike, are shots of one burst: docs/adr/0126."""
SHORTLY, SHORTLY_BITS = 600, NEAR
"""Later ones have to be more alike: somebody took the same thing again."""
SAME_FOLDER_BITS = 4
"""And those of which nobody knows when they were taken still more: they are one picture, saved again."""
NEIGHBOURS = 12
"""With so many photos taken next each is compared."""
DRIFT = 4
"""By how many bits more a photo may differ from the first of its stack: a burst may follow something."""
MOST = 60
"""No more photos are offered as one stack."""

_ENOUGH = 2
_EDGES_A_REPORT = 20_000


def offers(library: Library) -> Generator[Progress, None, list[Offer]]:
    """Photos that look nearly the same and were taken together, the latest first.

    What is in a stack already comes only as its photo on top; what somebody wants apart does not come.
    """
    yield Progress(STAGE)
    with library.reading():
        dated, apart = library.stacks.dated(), library.stacks.apart()
        undated = library.stacks.undated()
    yield Progress(STAGE)
    groups = yield from _groups(dated, apart, ((BURST_SECONDS, BURST_BITS), (SHORTLY, SHORTLY_BITS)))
    groups.reverse()
    groups += yield from _groups(undated, apart, ((0, SAME_FOLDER_BITS),))
    return groups


def fittest(library: Library, wanted: Sequence[Offer]) -> list[int]:
    """Of each offer the photo that would stand for all: the one with the most and clearest faces."""
    worth = library.stacks.worth({photo for offer in wanted for photo in offer})
    return [_top(offer, worth) for offer in wanted]


def stack(library: Library, pack: Pack, photos: Collection[int], top: int | None = None) -> Changes:
    """Show photos as one, with all that is in their stacks already.

    Args:
        library: the library.
        pack: it is bound to.
        photos: ids, at least two.
        top: which stands for all of them; the fittest if that is not said.

    Raises:
        AppError: there are not two photos left of them.
    """
    with deciding(library, pack, "stack") as decision:
        (together,) = _stack(library, decision.journal, [tuple(photos)], () if top is None else (top,)) or [
            ()
        ]
        if len(together) < _ENOUGH:
            raise AppError(tr("A stack takes two photos. Nothing was changed."))
        decision.text = trn("{n} photo is shown as one", "{n} photos are shown as one", len(together))
    return decision.changes | Changes(photos=frozenset(together))


def stack_all(library: Library, pack: Pack, wanted: Sequence[Offer], *, tops: Sequence[int] = ()) -> Changes:
    """Take several offers in one step; of one whose photos have gone since nothing is left.

    Args:
        library: the library.
        pack: it is bound to.
        wanted: the offers.
        tops: which photos are to stand for those they are with; elsewhere the fittest does.
    """
    with deciding(library, pack, "stack") as decision:
        made = _stack(library, decision.journal, wanted, tops)
        decision.text = trn("{n} stack made", "{n} stacks made", len(made))
    return decision.changes | Changes(photos=frozenset(photo for group in made for photo in group))


def unstack(library: Library, pack: Pack, photos: Collection[int]) -> Changes:
    """Show photos for themselves again: the whole stack of one on top, of another only that.

    They are not offered as a stack again.
    """
    with deciding(library, pack, "unstack") as decision:
        tops = library.stacks.tops_of(photos)
        dissolved = {photo for photo, top in tops.items() if top is None}
        freed = set[int]()
        for group in _stacks_of(library, dissolved).values():
            freed |= set(group)
            _keep_apart(library, decision.journal, combinations(group, 2))
        for top, group in _stacks_of(library, {top for top in tops.values() if top} - dissolved).items():
            leaving = [photo for photo in group if photo in tops]
            staying = [photo for photo in group if photo not in tops]
            _keep_apart(library, decision.journal, product(leaving, staying))
            if library.stacks.put_on_top(top) not in staying:
                _put_together(decision.journal, staying, top)
            freed.update(leaving)
        for photo in sorted(freed):
            decision.journal.update("photos", photo, stacked=None)
        decision.text = trn(
            "{n} photo is shown for itself", "{n} photos are shown for themselves", len(freed)
        )
    return decision.changes


def keep_apart(library: Library, pack: Pack, photos: Collection[int]) -> Changes:
    """Refuse an offer: these photos are not offered as a stack again, in whole or in part."""
    with deciding(library, pack, "keep apart") as decision:
        there = sorted(library.stacks.tops_of(photos))
        _keep_apart(library, decision.journal, combinations(there, 2))
        decision.text = trn("{n} photo is kept apart", "{n} photos are kept apart", len(there))
    return decision.changes


def _stack(
    library: Library, journal: Journal, wanted: Sequence[Offer], tops: Sequence[int]
) -> list[tuple[int, ...]]:
    """Make stacks, each with all that is in those of its photos already; returns those that were made."""
    now = library.stacks.tops_of({photo for offer in wanted for photo in offer})
    heads = [{now[photo] or photo for photo in offer if photo in now} for offer in wanted]
    below = _stacks_of(library, set().union(*heads))
    groups = [sorted({photo for head in each for photo in below.get(head, [head])}) for each in heads]
    groups = [group for group in groups if len(group) >= _ENOUGH]
    everyone = {photo for group in groups for photo in group}
    worth, apart = library.stacks.worth(everyone), library.stacks.apart_among(everyone)
    preferred = set(tops)
    for group in groups:
        chosen = next((photo for photo in group if photo in preferred), None) or _top(group, worth)
        for pair in combinations(group, 2) if apart else ():
            if pair in apart:
                journal.delete("unstacked", apart[pair])
        _put_together(journal, group, chosen)
    return [tuple(group) for group in groups]


def _put_together(journal: Journal, photos: Sequence[int], top: int) -> None:
    """Write down of every photo of a stack which one was put on top; who is seen there follows from that."""
    for photo in photos:
        journal.update("photos", photo, stacked=top)


def _stacks_of(library: Library, tops: Collection[int]) -> dict[int, list[int]]:
    """By the photo on top all photos of its stack; without those on top of nothing."""
    found: dict[int, list[int]] = {}
    for photo, top in library.stacks.below(tops).items():
        found.setdefault(top, [top]).append(photo)
    return found


def _keep_apart(library: Library, journal: Journal, pairs: Iterator[tuple[int, int]]) -> None:
    wanted = sorted({(min(pair), max(pair)) for pair in pairs})
    known = library.stacks.apart_among({photo for pair in wanted for photo in pair})
    for photo, other in wanted:
        if (photo, other) not in known:
            journal.insert("unstacked", photo_id=photo, other_photo_id=other)


def _top(photos: Sequence[int], worth: dict[int, tuple[float, ...]]) -> int:
    return max(photos, key=lambda photo: (worth.get(photo, ()), -photo))


def _groups(
    among: Lookalikes, apart: Collection[tuple[int, int]], limits: Sequence[tuple[int, int]]
) -> Generator[Progress, None, list[Offer]]:
    """Groups of ids in the order of `among`.

    Args:
        among: what is compared, each with its next neighbours.
        apart: pairs that must not be together.
        limits: (difference of moments, bits): what differs by no more in both is alike.
    """
    growing = _Growing(among, apart, max(bits for _, bits in limits) + DRIFT)
    for done, (one, other) in enumerate(_edges(among, limits)):
        growing.join(one, other)
        if done % _EDGES_A_REPORT == 0:
            yield Progress(STAGE)
    return growing.groups()


def _edges(among: Lookalikes, limits: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Which places are alike, those of the earliest first."""
    found = []
    for step in range(1, min(NEIGHBOURS, len(among.ids) - 1) + 1):
        apart = among.moments[step:] - among.moments[:-step]
        bits = np.bitwise_count((among.likeness[step:] ^ among.likeness[:-step]).view(np.uint64))
        alike = np.zeros(len(bits), bool)
        for seconds, most in limits:
            alike |= (apart <= seconds) & (bits <= most)
        first = np.flatnonzero(alike)
        found.append(np.stack([first, first + step], axis=1))
    if not found:
        return []
    pairs = np.concatenate(found)
    ordered = pairs[np.lexsort((pairs[:, 1], pairs[:, 0]))]
    return [(one, other) for one, other in ordered.tolist()]


class _Growing:
    """Groups that grow by pairs, as long as nothing speaks against it."""

    def __init__(self, among: Lookalikes, apart: Collection[tuple[int, int]], most_bits: int) -> None:
        self._ids, self._likeness = among.ids, among.likeness.tolist()
        self._apart = apart
        self._most_bits = most_bits
        self._group_of: dict[int, list[int]] = {}

    def join(self, one: int, other: int) -> None:
        """Let two places be in one group."""
        first, second = self._group_of.get(one, [one]), self._group_of.get(other, [other])
        if first is second or len(first) + len(second) > MOST or not self._may_meet(first, second):
            return
        together = sorted(first + second)
        for place in together:
            self._group_of[place] = together

    def groups(self) -> list[Offer]:
        """Those there are, by their first place."""
        distinct = {id(group): group for group in self._group_of.values()}
        ids = self._ids.tolist()
        return [tuple(ids[place] for place in group) for group in sorted(distinct.values())]

    def _may_meet(self, first: Sequence[int], second: Sequence[int]) -> bool:
        start = self._likeness[min(first[0], second[0])]
        if any(distance(start, self._likeness[place]) > self._most_bits for place in (*first, *second)):
            return False
        return not self._apart or not any(
            self._pair(one, other) in self._apart for one in first for other in second
        )

    def _pair(self, one: int, other: int) -> tuple[int, int]:
        a, b = int(self._ids[one]), int(self._ids[other])
        return (a, b) if a < b else (b, a)
