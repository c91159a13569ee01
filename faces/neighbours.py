"""Each vector's most similar others: all pairs for few, cells (`faces.cells`) for many."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import dataclass
from functools import partial

import numpy as np
import numpy.typing as npt

from faces.cells import Cells, cells_of
from faces.rows import Indices, Rows
from faces.threads import in_order, single_threaded_algebra

Floats32 = npt.NDArray[np.float32]
Ints = npt.NDArray[np.int32]
Progress = Generator[float, None, "Pairs"]

BLOCK_BYTES = 16 * 2**20
"""How much of a similarity matrix exists at a time, in each thread."""
FEW_PAIRS = 11_000 * 11_000
"""Up to so many pairs, all are compared."""
ASK = 16
"""How many cells each vector is compared with, while one partition does."""
MANY = 150_000
"""Beyond, the space is divided more than once: what lies across a border here lies inside a cell there."""
PARTITIONS = 2
ASK_EACH, AT, GROWTH = 8, 300_000, 0.45
"""With two, each vector asks ASK_EACH * (n / AT) ** GROWTH cells of each."""
FACES_A_BLOCK = 2_048
QUERIES_A_BLOCK = 100_000
MOST_WAITING = 6_000_000
"""After how many found pairs they are thinned to the best before more are looked for."""


@dataclass(frozen=True, slots=True, eq=False)
class Pairs:
    """Found pairs: `similar[i]` is the dot product of query `some[i]` and key `others[i]`."""

    some: Ints
    others: Ints
    similar: Floats32

    def __len__(self) -> int:
        return len(self.some)

    @classmethod
    def joined(cls, parts: list[Pairs]) -> Pairs:
        """All of them, one after the other."""
        if not parts:
            return cls(np.empty(0, np.int32), np.empty(0, np.int32), np.empty(0, np.float32))
        return cls(
            np.concatenate([part.some for part in parts]),
            np.concatenate([part.others for part in parts]),
            np.concatenate([part.similar for part in parts]),
        )

    def only(self, chosen: npt.NDArray[np.bool_] | Indices | slice) -> Pairs:
        """The chosen ones."""
        return Pairs(self.some[chosen], self.others[chosen], self.similar[chosen])

    def once(self, keys: int) -> Pairs:
        """Each pair once, where several partitions have found it."""
        key = self.some.astype(np.int64) * keys + self.others
        order = np.argsort(key)
        return self.only(order[np.diff(key[order], prepend=-1) != 0])

    def best(self, most: int) -> Pairs:
        """For each query the `most` most similar, best first; queries ascending."""
        # One integer that sorts by query, then by similarity: 1.5 - similar is positive, and the bits of
        # positive floats are in their order. Of millions of pairs nothing is held longer than needed.
        key = self.some.astype(np.uint64) << np.uint64(32)
        key |= np.clip(1.5 - self.similar, 0, None).astype(np.float32).view(np.uint32)
        order = np.argsort(key)
        del key
        some = self.some[order]
        starts = np.flatnonzero(np.diff(some, prepend=-1)).astype(np.int32)
        place = np.arange(len(order), dtype=np.int32)
        place -= np.repeat(starts, np.diff(starts, append=np.int32(len(order))))
        return self.only(order[place < most])


def nearest(vectors: Rows, at_least: float, most: int) -> Progress:
    """The edges of the symmetrised k-nearest-neighbour graph; yields now and then.

    Args:
        vectors: n rows. Need not have length one: what is compared is the dot product.
        at_least: similarity below which two are no neighbours.
        most: how many neighbours each may choose; it can be chosen by more.

    Returns:
        Lower and higher end of each edge, each once, in ascending order.
    """
    found = yield from search(vectors, vectors, at_least, most + 1)
    found = found.only(found.some != found.others).best(most)
    count = len(vectors)
    key = np.minimum(found.some, found.others).astype(np.int64) * count
    key += np.maximum(found.some, found.others)
    order = np.argsort(key)
    key, similar = key[order], found.similar[order]
    del found, order
    starts = np.flatnonzero(np.diff(key, prepend=-1))
    if not len(starts):
        return Pairs.joined([])
    # Both ends may have chosen each other, and their products can differ in the last bit.
    similar = np.maximum.reduceat(similar, starts)
    lower, higher = np.divmod(key[starts], count)
    return Pairs(lower.astype(np.int32), higher.astype(np.int32), similar)


def search(queries: Rows, keys: Rows, at_least: float, most: int) -> Progress:
    """For each query the most similar keys; yields now and then.

    With many pairs the answer is approximate: a query is compared with the keys of its ASK nearest
    cells. docs/adr/0103 has the share of neighbours that are found.

    Args:
        queries: (n, dim).
        keys: (m, dim).
        at_least: dot product below which a pair does not count.
        most: how many keys a query may have.
    """
    with single_threaded_algebra():
        order = _Order(queries, keys, at_least, most)
        if len(queries) * len(keys) <= FEW_PAIRS:
            return (yield from _found(order, _blocks(len(queries), len(keys))))
        parts = []
        partitions = 1 if len(keys) <= MANY else PARTITIONS
        ask = ASK if partitions == 1 else round(ASK_EACH * (len(keys) / AT) ** GROWTH)
        for partition in range(partitions):
            tasks = yield from _by_cell(order, cells_of(keys, partition), ask)
            parts.append((yield from _found(order, tasks)))
    return _united(parts, order)


def _united(parts: list[Pairs], order: _Order) -> Pairs:
    """What several partitions have found: each pair once, and the best of each query."""
    # Block by block: all at a time would take more memory than anything else does.
    if len(parts) == 1:
        return parts[0]
    found = []
    for first in range(0, len(order.queries), QUERIES_A_BLOCK):
        ends = (first, first + QUERIES_A_BLOCK)
        block = [part.only(slice(*np.searchsorted(part.some, ends))) for part in parts]
        found.append(Pairs.joined(block).once(len(order.keys)).best(order.most))
    return Pairs.joined(found)


def _found(order: _Order, tasks: Iterator[tuple[Indices, Indices]]) -> Progress:
    parts: list[Pairs] = []
    waiting = 0
    for part in in_order(partial(_compare, order), tasks):
        waiting += len(part)
        parts.append(part)
        if waiting > MOST_WAITING:
            parts, waiting = [Pairs.joined(parts).best(order.most)], 0
        yield float(waiting)
    return Pairs.joined(parts).best(order.most)


def _blocks(queries: int, keys: int) -> Iterator[tuple[Indices, Indices]]:
    rows = max(1, BLOCK_BYTES // (4 * max(keys, 1)))
    every = np.arange(keys)
    for first in range(0, queries, rows):
        yield np.arange(first, min(first + rows, queries)), every


def _by_cell(
    order: _Order, cells: Cells, ask: int
) -> Generator[float, None, Iterator[tuple[Indices, Indices]]]:
    """Tasks of one cell each: who asks it, and who is in it."""
    queries, keys = order.queries, order.keys
    same = queries is keys
    asked = yield from _cells_of_each(queries, cells, ask)
    home = asked[:, 0] if same else (yield from _cells_of_each(keys, cells, 1))[:, 0]
    members = _listed(home, len(cells.centres))
    askers = _listed(asked.reshape(-1), len(cells.centres))

    def tasks() -> Iterator[tuple[Indices, Indices]]:
        rows = BLOCK_BYTES // (8 * queries.dim)
        for inside, asking in zip(members, askers, strict=True):
            if not len(inside):
                continue
            for first in range(0, len(asking), rows):
                yield asking[first : first + rows] // asked.shape[1], inside

    return tasks()


def _cells_of_each(vectors: Rows, cells: Cells, most: int) -> Generator[float, None, Ints]:
    starts = range(0, len(vectors), FACES_A_BLOCK)

    def one(start: int) -> Ints:
        places = np.arange(start, min(start + FACES_A_BLOCK, len(vectors)))
        return cells.nearest(vectors.take(places), most)

    found = []
    for part in in_order(one, starts):
        found.append(part)
        yield 0.0
    return np.concatenate(found)


def _listed(cell_of: Ints, cells: int) -> list[Indices]:
    """The places that have each cell, ascending."""
    order = np.argsort(cell_of, kind="stable")
    bounds = np.searchsorted(cell_of[order], np.arange(cells + 1))
    return [order[begin:end] for begin, end in zip(bounds[:-1].tolist(), bounds[1:].tolist(), strict=True)]


@dataclass(frozen=True, slots=True, eq=False)
class _Order:
    """What `search` was asked for."""

    queries: Rows
    keys: Rows
    at_least: float
    most: int


def _compare(order: _Order, task: tuple[Indices, Indices]) -> Pairs:
    some, others = task
    similar = order.queries.take(some) @ order.keys.take(others).T
    # Flat is several times faster than by rows and columns.
    flat = np.flatnonzero(similar.reshape(-1) >= order.at_least)
    rows, columns = np.divmod(flat, len(others))
    values = similar.reshape(-1)[flat]
    if len(flat) > len(some):
        kept = _not_too_many(rows, values, len(some), order.most)
        rows, columns, values = rows[kept], columns[kept], values[kept]
    return Pairs(some[rows].astype(np.int32), others[columns].astype(np.int32), values)


def _not_too_many(rows: Indices, values: Floats32, count: int, most: int) -> npt.NDArray[np.bool_]:
    """Which entries are among the `most` largest of their row; rows ascend."""
    kept = np.ones(len(rows), bool)
    counts = np.bincount(rows, minlength=count)
    bounds = np.concatenate([[0], np.cumsum(counts)])
    for row in np.flatnonzero(counts > most).tolist():
        begin, end = bounds[row], bounds[row + 1]
        kept[begin + np.argpartition(-values[begin:end], most - 1)[most:]] = False
    return kept
