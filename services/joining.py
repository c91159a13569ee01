"""New faces come to the people there are, without grouping all anew.

Nothing that is in a group is moved out of it, but faces that only just joined one nobody decided about.
"""

from __future__ import annotations

import logging
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Generator, Mapping
from dataclasses import dataclass

import numpy as np

from config.language import count_of
from faces.joining import Joined, LooseFaces, Standing, joining
from faces.packs import Pack
from faces.rows import Indices
from faces.steps import result_of
from models.face import Matrix
from repository.face_rows import StoredFaces
from repository.library import Library
from services import centroids
from services.grouping import Placement, Regrouping, Target, forgettable_people, version_of
from services.looks import KnownLooks, known_looks
from services.telling_apart import apart_pairs, not_clearly

log = logging.getLogger("Joining")

TINY = 1e-9
"""A vector sum shorter than this has no direction."""


def plan_new(library: Library, pack: Pack) -> Regrouping:
    """Compute in one go what becomes of the faces that are new, without writing anything."""
    return result_of(planning_new(library, pack))


def planning_new(library: Library, pack: Pack) -> Generator[float, None, Regrouping]:
    """The same, wherever it yields it may be stopped."""
    # What is damaged is rebuilt now: inside the snapshot nothing can be written.
    centroids.gallery(library, pack)
    _heal_looks(library, pack)
    with library.reading():
        library.expect_pack(pack.id)
        version = version_of(library)
        looks = known_looks(pack, library.looks.all())
        kept = library.people.kept_whole()
        sizes = library.groups.sizes()
        stored = _free(library.groups.loose_faces(pack.id, pack.dim), sizes, kept)
        groups = _Groups(library, looks, stored, kept, sizes)
        standing = groups.standing()
        faces = groups.loose(apart_pairs(library, pack, stored))
        forgettable = forgettable_people(library)
    joined = yield from joining(faces, standing, pack.thresholds.clustering)
    into = groups.into(joined)
    return Regrouping(
        version=version,
        faces=len(stored.ids),
        rows=tuple(groups.placements(joined)),
        into=into,
        emptied=frozenset(into) & forgettable,
    )


def _heal_looks(library: Library, pack: Pack) -> None:
    """Make again what is missing or damaged."""
    looks = known_looks(pack, library.looks.all())
    lacking = looks.damaged | library.people.comparable() - set(looks.people.tolist())
    if lacking and library.can_write:
        log.warning("The looks of %s are made again", count_of(len(lacking), "person", "people"))
        with library.transaction():
            library.expect_pack(pack.id)
            centroids.refresh(library, pack, lacking)


def _free(stored: StoredFaces, sizes: Mapping[int, int], kept: Collection[int]) -> StoredFaces:
    """Without the faces of people that are kept whole, or would have none left."""
    unsure = Counter(stored.people.tolist())
    stay = [*kept, *(person for person, count in unsure.items() if count == sizes.get(person))]
    return stored.only(~np.isin(stored.people, sorted(stay)))


@dataclass
class _Groups:
    """People as groups 0 and on, and back."""

    library: Library
    looks: KnownLooks
    stored: StoredFaces
    kept: Collection[int]
    sizes: Mapping[int, int]

    def __post_init__(self) -> None:
        self.people, self._look_of = np.unique(self.looks.people, return_inverse=True)
        self._group_of = {person: group for group, person in enumerate(self.people.tolist())}

    def standing(self) -> Standing:
        """What there is, without the faces that are looked at again."""
        count = len(self.people)
        sums = np.zeros((count, self.looks.centroids.shape[1]), np.float32)
        np.add.at(sums, self._look_of, self.looks.sums)
        settled = self.library.groups.settled()
        now = np.array([self.sizes.get(person, 0) for person in self.people.tolist()], np.int64)
        before = np.array([settled.get(person, -1) for person in self.people.tolist()], np.int64)
        loose = np.bincount(
            np.array(
                [
                    self._group_of[person]
                    for person in self.stored.people.tolist()
                    if person in self._group_of
                ],
                np.int64,
            ),
            minlength=count,
        )
        return Standing(
            sums=sums,
            counts=np.bincount(self._look_of, self.looks.faces, count).astype(np.float64),
            sizes=now - loose,
            decided=np.isin(self.people, sorted(self.kept)),
            changed=now != before,
            photos_of=self._photos_of,
            apart=self._apart_groups(sums),
        )

    def loose(self, apart: Collection[tuple[int, int]]) -> LooseFaces:
        """The faces that may find a place."""
        row_of = {face: row for row, face in enumerate(self.stored.ids.tolist())}
        return LooseFaces(
            embeddings=self.stored.embeddings,
            photos=self.stored.photos,
            quality=self.stored.quality,
            weak=self.stored.weak,
            new=~self.stored.waiting,
            apart=[
                (row_of[face], self._group_of[person])
                for face, person in apart
                if face in row_of and person in self._group_of
            ],
        )

    def placements(self, joined: Joined) -> list[Placement]:
        """The faces that come, go, or change between sure and unsure."""
        rows = []
        columns = zip(
            self.stored.ids.tolist(), self.stored.people.tolist(), self.stored.unsure.tolist(),
            joined.group.tolist(), joined.unsure.tolist(), strict=True,
        )  # fmt: skip
        for face, person, was_unsure, group, unsure in columns:
            before, target = None if person < 0 else person, self._target(group)
            if target != before or was_unsure != unsure:
                rows.append(Placement(face, before, target, unsure))
        return rows

    def into(self, joined: Joined) -> dict[int, int]:
        """The people who become part of another."""
        gone = np.flatnonzero(joined.into != np.arange(len(joined.into)))
        return {int(self.people[group]): int(self.people[joined.into[group]]) for group in gone.tolist()}

    def _target(self, group: int) -> Target:
        if group < 0:
            return None
        return int(self.people[group]) if group < len(self.people) else len(self.people) - group - 1

    def _photos_of(self, groups: Indices) -> tuple[Indices, Indices]:
        faces, people, photos = self.library.groups.photos_of(self.people[groups].tolist())
        here = ~np.isin(faces, self.stored.ids)
        held = np.array([self._group_of[person] for person in people[here].tolist()], np.int64)
        return held, photos[here]

    def _apart_groups(self, sums: Matrix) -> list[tuple[int, int]]:
        """Groups that must not come together, by what `services.telling_apart` says of faces."""
        pairs = [(owner, person) for _, person, owner in self.library.decisions.owned()]
        pairs += self._before_birth()
        apart = [
            (self._group_of[one], self._group_of[other])
            for one, other in pairs
            if one in self._group_of and other in self._group_of and one != other
        ]
        return apart + self._unclear_groups(sums)

    def _before_birth(self) -> list[tuple[int, int]]:
        """Groups in a photo from before somebody was born, and who that is."""
        born = self.library.people.born()
        if not born:
            return []
        first = self.library.groups.first_seen(self.people.tolist())
        oldest = sorted(first, key=first.__getitem__)
        days = [first[person] for person in oldest]
        return [(other, person) for person, day in born.items() for other in oldest[: bisect_left(days, day)]]

    def _unclear_groups(self, sums: Matrix) -> list[tuple[int, int]]:
        """Undecided groups that could be either of two look-alikes."""
        told = [pair for pair in self.library.look_alikes.all() if set(pair) <= set(self._group_of)]
        if not told:
            return []
        units = sums / np.maximum(np.linalg.norm(sums, axis=1, keepdims=True), TINY)
        free = np.flatnonzero(~np.isin(self.people, sorted(self.kept)))
        found: list[tuple[int, int]] = []
        for one, other in told:
            pair = (self._group_of[one], self._group_of[other])
            found += not_clearly(free.tolist(), units[free] @ units[list(pair)].T, pair)
        return found
