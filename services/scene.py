"""One moment of a library, as questions about people see it: who there is, and what somebody said of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from weakref import WeakKeyDictionary

import numpy as np
import numpy.typing as npt

from faces.packs import Pack
from faces.rows import Indices
from models.face import Matrix
from repository.library import Library
from repository.review_rows import GroupRows, ReviewRows, Said
from services.centroids import Gallery, gallery
from services.looks import known_looks

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """One moment of a library, as questions see it.

    Attributes:
        library: it.
        pack: the pack its vectors are of.
        tables: what questions read.
        known: everybody's centroid and looks.
        groups: how much there is of each group.
        said: what somebody said of people, by id.
        loose: (n,) ids of the clearest faces in no group.
        vectors: (n, dim) theirs.
        quality: (n,) theirs.
        faces: how many visible faces each group has, by id.
        photos: in how many photos each is, by id.
        sums: checksum of each centroid, by id.
    """

    library: Library
    pack: Pack
    tables: ReviewRows
    known: Gallery
    groups: GroupRows
    said: Mapping[int, Said]
    loose: Indices
    vectors: Matrix
    quality: Floats
    faces: Mapping[int, int]
    photos: Mapping[int, int]
    sums: Mapping[int, int]

    def name(self, person: int) -> str | None:
        """What somebody calls them."""
        said = self.said.get(person)
        return None if said is None else said.name

    def is_ignored(self, person: int) -> bool:
        """Nobody is to be asked about them."""
        said = self.said.get(person)
        return said is not None and said.ignored

    def is_named(self, person: int) -> bool:
        """Whether they can be proposed: somebody named them, and wants to hear of them."""
        said = self.said.get(person)
        return said is not None and said.name is not None and not said.ignored

    def state_of(self, person: int) -> tuple[int, int]:
        """Another one whenever the faces that make up a group are others."""
        return self.sums.get(person, -1), self.faces.get(person, 0)

    def is_open(self, person: int) -> bool:
        """A group nobody has named, has put aside, or wants to see no card of."""
        said = self.said.get(person)
        return said is None or (said.name is None and not said.ignored and not said.hidden)


@dataclass(frozen=True, slots=True, eq=False)
class _Known:
    """What was read last: ids ascending, checksums of their centroids, and those."""

    pack_id: str
    ids: Indices
    sums: Indices
    centroids: Matrix


_READ: WeakKeyDictionary[Library, _Known] = WeakKeyDictionary()
"""Questions are asked for after each decision, and reading 20,000 centroids takes most of a second."""


def scene(library: Library, pack: Pack) -> Scene:
    """Read what questions need, at one moment."""
    tables = library.review_rows
    known = _centroids(library, pack, tables)
    ids, vectors = library.faces.vectors_in_no_group(pack.id, pack.dim)
    with library.reading():
        library.expect_pack(pack.id)
        groups = tables.groups()
        quality = tables.loose_quality()
        # Grouping in another thread may have placed some since their vectors were read.
        there = np.array([face in quality for face in ids.tolist()], bool)
        if not there.all():
            ids, vectors = ids[there], vectors[there]
        here = groups.ids.tolist()
        return Scene(
            library=library,
            pack=pack,
            tables=tables,
            known=known,
            groups=groups,
            said=tables.said(),
            loose=ids,
            vectors=vectors,
            quality=np.array([quality[face] for face in ids.tolist()], np.float64),
            faces=dict(zip(here, groups.faces.tolist(), strict=True)),
            photos=dict(zip(here, groups.photos.tolist(), strict=True)),
            sums=dict(zip(_READ[library].ids.tolist(), _READ[library].sums.tolist(), strict=True)),
        )


def _centroids(library: Library, pack: Pack, tables: ReviewRows) -> Gallery:
    """Everybody's centroid; only those that are others now are read."""
    ids, sums = tables.centroid_sums(pack.id, pack.dim)
    before = _READ.get(library)
    found = None if before is None or before.pack_id != pack.id else _renewed(tables, before, ids, sums)
    if found is None:
        # Here what is damaged is rebuilt, and said in the log.
        known = gallery(library, pack)
        at = {int(person): int(crc) for person, crc in zip(ids.tolist(), sums.tolist(), strict=True)}
        own = np.array([at.get(person, -1) for person in known.people], np.int64)
        found = _Known(pack.id, np.array(known.people, np.int64), own, known.centroids)
    _READ[library] = found
    looks = known_looks(pack, library.looks.of_the_aged())
    return Gallery(
        tuple(found.ids.tolist()), found.centroids, 0, tuple(looks.people.tolist()), looks.centroids
    )


def _renewed(tables: ReviewRows, before: _Known, ids: Indices, sums: Indices) -> _Known | None:
    """What is known now; None where a centroid is damaged."""
    if not len(before.ids):
        return None
    place = np.minimum(np.searchsorted(before.ids, ids), len(before.ids) - 1)
    same = (before.ids[place] == ids) & (before.sums[place] == sums)
    if same.all() and len(ids) == len(before.ids):
        return before
    centroids = before.centroids[place]
    vectors, sound = tables.centroids(ids[~same].tolist(), before.centroids.shape[1])
    if not sound.all() or len(vectors) != int((~same).sum()):
        return None
    centroids[~same] = vectors
    return _Known(before.pack_id, ids, sums, centroids)
