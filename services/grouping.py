"""From clusters of vectors to people: groups are a cache, people and decisions are not.

Grouping all afresh recomputes who belongs together among the faces nobody decided about. People somebody
named, merged, kept or refused something for enter as whole groups and leave as the same people. How new
faces join what there is, is in `services.joining`.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from faces.clustering import ClusterInput, Grouping, clustering
from faces.packs import Pack
from faces.steps import result_of
from models.changes import Changes
from models.regrouping import FaceMove, RegroupSummary
from repository.face_rows import StoredFaces
from repository.library import Library
from services import centroids
from services.telling_apart import apart_pairs

Target = int | None
"""The id of a person, or -1 - k for the k-th new group, or None for no group."""


@dataclass(frozen=True, slots=True)
class Placement:
    """Where a face goes that changes its group, or becomes sure or unsure in it."""

    face_id: int
    before: int | None
    target: Target
    unsure: bool


@dataclass(frozen=True, slots=True)
class Regrouping:
    """What grouping would change; nothing is written yet.

    Attributes:
        version: of the decisions and faces it was computed on; it is void once either has changed.
        faces: how many were looked at.
        rows: the faces that change.
        into: undecided groups that become part of another one, with all other faces of theirs.
        emptied: undecided people who have no face left.
    """

    version: tuple[int, int, int]
    faces: int
    rows: tuple[Placement, ...]
    into: Mapping[int, int] = field(default_factory=dict)
    emptied: frozenset[int] = frozenset()

    @property
    def moved(self) -> int:
        """How many single faces change their group."""
        return sum(row.target != row.before for row in self.rows)

    @property
    def new_groups(self) -> int:
        """How many groups are new."""
        return len({row.target for row in self.rows if row.target is not None and row.target < 0})


def plan(library: Library, pack: Pack) -> Regrouping:
    """Compute a regrouping of the whole library, in one go, without writing anything."""
    return result_of(planning(library, pack))


def planning(library: Library, pack: Pack) -> Generator[float, None, Regrouping]:
    """The same, wherever it yields it may be stopped."""
    # What is damaged is rebuilt now: inside the snapshot nothing can be written.
    centroids.gallery(library, pack)
    with library.reading():
        library.expect_pack(pack.id)
        version = version_of(library)
        stored = library.groups.faces(pack.id, pack.dim)
        fixed = sorted(library.people.kept_whole())
        links = apart_pairs(library, pack, stored)
        # Somebody whose vectors cannot be read has faces all the same.
        unread = set(library.groups.sizes()).difference(stored.people.tolist())
        forgettable = forgettable_people(library) - unread
    grouping = yield from clustering(_cluster_input(stored, fixed, links), pack.thresholds.clustering)
    target = _targets(stored.people, grouping, fixed)
    rows = _placements(stored, target, grouping.unsure)
    return Regrouping(
        version=version,
        faces=len(target),
        rows=tuple(rows),
        emptied=frozenset(forgettable).difference(target),
    )


def apply(library: Library, pack: Pack, regrouping: Regrouping) -> Changes | None:
    """Write a regrouping in one transaction; None if somebody decided something since it was computed."""
    with library.transaction():
        library.expect_pack(pack.id)
        if version_of(library) != regrouping.version:
            return None
        library.bump_grouping()
        changes = _write(library, pack, regrouping)
        library.groups.settle()
        return changes


def version_of(library: Library) -> tuple[int, int, int]:
    """Changes whenever a regrouping that is being computed has become void."""
    return (*library.history.version(), library.grouping_serial())


def forgettable_people(library: Library) -> set[int]:
    """People who may go when they have no face left: nobody decided anything, and redo needs them not."""
    # Redo must find the people it speaks of; until then they wait, unseen.
    return library.people.ids() - library.people.kept_whole() - library.history.people_to_redo()


def summary(library: Library, regrouping: Regrouping) -> RegroupSummary:
    """What a regrouping would change, as a person sees it."""
    moves = tuple(
        FaceMove(row.face_id, row.before, row.target) for row in regrouping.rows if row.target != row.before
    )
    after: defaultdict[int, set[Target]] = defaultdict(set)
    for move in moves:
        if move.before is not None:
            stays = set() if move.before in regrouping.emptied else {move.before}
            after[move.before] |= {move.after, *stays}
    parts = {person: len(where - {None}) for person, where in after.items()}
    named = {person.id for person in library.people.all() if person.name is not None}
    gained = {move.after for move in moves if move.after is not None}
    return RegroupSummary(
        moves=moves,
        split=sum(count > 1 for count in parts.values()),
        joined=sum(parts[person] == 1 for person in parts if person in regrouping.emptied),
        named_changed=len(named & (gained | set(after))),
    )


def _write(library: Library, pack: Pack, regrouping: Regrouping) -> Changes:
    made = {key: library.people.new_group() for key in _new_groups(regrouping.rows)}
    touched: set[int] = {*made.values(), *regrouping.into, *regrouping.into.values()}
    rows: list[tuple[int | None, bool, int]] = []
    for row in regrouping.rows:
        person = row.target if row.target is None else made.get(row.target, row.target)
        # A face that becomes sure speaks for its group from now on.
        touched |= {other for other in (person, row.before) if other is not None}
        rows.append((person, row.unsure, row.face_id))
    library.groups.move_all(regrouping.into)
    library.groups.assign(rows)
    emptied = regrouping.emptied - library.people.kept_whole()
    library.people.remove(emptied)
    centroids.refresh(library, pack, touched - emptied)
    if not (rows or regrouping.into or emptied):
        return Changes()
    return Changes(people=frozenset(touched | emptied), everything=True)


def _cluster_input(
    stored: StoredFaces, fixed: Sequence[int], links: Sequence[tuple[int, int]]
) -> ClusterInput:
    seed_of = {person: seed for seed, person in enumerate(fixed)}
    row_of = {face: row for row, face in enumerate(stored.ids.tolist())}
    return ClusterInput(
        embeddings=stored.embeddings,
        photos=stored.photos,
        quality=stored.quality,
        weak=stored.weak,
        seeds=np.array([seed_of.get(person, -1) for person in stored.people.tolist()], dtype=np.int64),
        apart=[
            (row_of[face], seed_of[person]) for face, person in links if face in row_of and person in seed_of
        ],
    )


def _placements(
    stored: StoredFaces, target: Sequence[Target], unsure: npt.NDArray[np.bool_]
) -> list[Placement]:
    rows = []
    columns = zip(
        stored.ids.tolist(),
        stored.people.tolist(),
        stored.unsure.tolist(),
        target,
        unsure.tolist(),
        strict=True,
    )
    for face, person, was_unsure, goes, is_unsure in columns:
        before = None if person < 0 else person
        if goes != before or was_unsure != is_unsure:
            rows.append(Placement(face, before, goes, is_unsure))
    return rows


def _targets(people: npt.NDArray[np.int64], grouping: Grouping, fixed: Sequence[int]) -> list[Target]:
    labels = grouping.labels.tolist()
    person_of: dict[int, int] = {
        label: fixed[seed] for label, seed in enumerate(grouping.seed_of.tolist()) if seed >= 0
    }
    person_of |= _keep_people(people.tolist(), labels, taken=set(fixed), settled=set(person_of))
    # The largest first, so that face_000 is whoever is in most photos; of equals, whoever came first.
    sizes = Counter(label for label in labels if label >= 0 and label not in person_of)
    fresh = sorted(sizes, key=lambda label: -sizes[label])
    person_of |= {label: -1 - rank for rank, label in enumerate(fresh)}
    return [person_of[label] if label >= 0 else None for label in labels]


def _keep_people(
    people: Sequence[int], labels: Sequence[int], *, taken: set[int], settled: set[int]
) -> Mapping[int, int]:
    """Give each new group the undecided person most of its faces had, so that ids and keys stay."""
    shared = Counter(
        (label, person)
        for label, person in zip(labels, people, strict=True)
        if label >= 0 and person >= 0 and label not in settled and person not in taken
    )
    chosen: dict[int, int] = {}
    used: set[int] = set()
    for (label, person), _ in sorted(shared.items(), key=lambda item: (-item[1], item[0][1], item[0][0])):
        if label not in chosen and person not in used:
            chosen[label] = person
            used.add(person)
    return chosen


def _new_groups(rows: Sequence[Placement]) -> list[int]:
    return sorted({row.target for row in rows if row.target is not None and row.target < 0}, reverse=True)
