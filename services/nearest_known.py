"""The known people each group and loose face is most like, found again only where something has changed.

Questions are asked for after each answer, which changes two or three people; comparing 40,000 vectors with
all others takes half a second, comparing them with those few takes none.
"""

from __future__ import annotations

from dataclasses import dataclass
from weakref import WeakKeyDictionary

import numpy as np
import numpy.typing as npt

from faces.neighbours import Pairs, search
from faces.rows import Indices, Rows
from faces.steps import result_of
from models.face import Matrix
from repository.library import Library

LEAST = 0.25
"""Cosine below which two are never worth weighing."""
NEAREST = 12
"""How many rows a group or face is most like are weighed: a person who has aged may be six of them."""
MANY_CHANGED = 0.25
"""From which share on all are compared anew."""
SPREAD = np.int64(1_000_003)

Tokens = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class _Compared:
    """What was compared last, by tokens, and the pairs that were found; queries ascending."""

    queries: Tokens
    keys: Tokens
    some: Tokens
    others: Tokens
    similar: npt.NDArray[np.float32]


_LAST: WeakKeyDictionary[Library, dict[str, _Compared]] = WeakKeyDictionary()


@dataclass(frozen=True, slots=True, eq=False)
class Vectors:
    """Unit rows (n, dim) and whose each is (n,); an id may have several."""

    ids: Indices
    rows: Matrix

    @property
    def tokens(self) -> Tokens:
        """A number for each row that is another one whenever the vector is."""
        signs = np.ascontiguousarray(self.rows[:, :2], np.float32).view(np.int64)[:, 0]
        return signs * SPREAD + self.ids


def nearest_known(library: Library, what: str, queries: Vectors, keys: Vectors) -> Pairs:
    """For each query the keys it is most like, by their places; exact, but for what `search` leaves out.

    Args:
        library: for which the last answer is remembered.
        what: a word under which it is.
        queries: n vectors.
        keys: m vectors.
    """
    last = _LAST.setdefault(library, {})
    asked, known = queries.tokens, keys.tokens
    found = _renewed(last.get(what), queries, keys, asked, known)
    last[what] = _Compared(asked, known, asked[found.some], known[found.others], found.similar)
    return found


def _renewed(last: _Compared | None, queries: Vectors, keys: Vectors, asked: Tokens, known: Tokens) -> Pairs:
    everything = Rows.of(keys.rows)
    if last is None:
        return _search(Rows.of(queries.rows), everything)
    new = np.flatnonzero(~np.isin(known, last.keys))
    lost = last.some[~np.isin(last.others, known)]
    afresh = ~np.isin(asked, last.queries) | np.isin(asked, lost)
    if len(new) > MANY_CHANGED * len(known) or afresh.sum() > MANY_CHANGED * len(asked):
        return _search(Rows.of(queries.rows), everything)
    changed, rest = np.flatnonzero(afresh), np.flatnonzero(~afresh)
    anew = _search(Rows(queries.rows, changed), everything)
    more = _search(Rows(queries.rows, rest), Rows(keys.rows, new))
    kept = np.isin(last.some, asked[rest])
    return Pairs.joined(
        [
            Pairs(changed[anew.some].astype(np.int32), anew.others, anew.similar),
            Pairs(rest[more.some].astype(np.int32), new[more.others].astype(np.int32), more.similar),
            Pairs(_places(asked, last.some[kept]), _places(known, last.others[kept]), last.similar[kept]),
        ]
    ).best(NEAREST)


def _search(queries: Rows, keys: Rows) -> Pairs:
    if not len(queries) or not len(keys):
        return Pairs.joined([])
    return result_of(search(queries, keys, LEAST, NEAREST))


def _places(tokens: Tokens, wanted: Tokens) -> npt.NDArray[np.int32]:
    """Where each of these is among the tokens, which have them all."""
    order = np.argsort(tokens, kind="stable")
    return order[np.searchsorted(tokens[order], wanted)].astype(np.int32)
