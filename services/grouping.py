"""From clusters of vectors to people: groups are a cache, people and decisions are not.

Regrouping recomputes who belongs together among the faces nobody decided about. People somebody
named, merged, kept or refused something for enter as whole groups and leave as the same people.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from faces.clustering import ClusterInput, Grouping, cluster
from faces.packs import Pack
from models.changes import Changes
from repository.face_rows import StoredFaces
from repository.library import Library
from services import centroids


@dataclass(frozen=True, slots=True, eq=False)
class Regrouping:
    """What regrouping would change; nothing is written yet.

    Attributes:
        version: of the decisions and faces it was computed on; it is void once either has changed.
        target: for each face of `faces`, the id of its person, or -1 - k for the k-th new group,
            or None for a face in no group.
        unsure: faces that only just joined their group.
        moved: how many faces change their group.
        new_groups: how many groups are new.
        emptied: undecided people who have no face left.
    """

    version: tuple[int, int, int]
    faces: StoredFaces
    target: tuple[int | None, ...]
    unsure: tuple[bool, ...]
    moved: int
    new_groups: int
    emptied: frozenset[int]


def plan(library: Library, pack: Pack) -> Regrouping:
    """Compute a regrouping of the whole library without writing anything."""
    with library.reading():
        library.expect_pack(pack.id)
        version = _version(library)
        stored = library.faces.stored(pack.id, pack.dim)
        fixed = sorted(library.people.kept_whole())
        links = library.decisions.cannot_links()
        # Redo must find the people it speaks of; until then they wait, unseen.
        forgettable = library.people.ids() - set(fixed) - library.history.people_to_redo()
    grouping = cluster(_cluster_input(stored, fixed, links), pack.thresholds.clustering)
    target = _targets(stored.people, grouping, fixed)
    before = [None if person < 0 else person for person in stored.people.tolist()]
    return Regrouping(
        version=version,
        faces=stored,
        target=tuple(target),
        unsure=tuple(bool(value) for value in grouping.unsure),
        moved=sum(new != old for new, old in zip(target, before, strict=True)),
        new_groups=len({person for person in target if person is not None and person < 0}),
        emptied=frozenset(forgettable).difference(target),
    )


def apply(library: Library, pack: Pack, regrouping: Regrouping) -> Changes | None:
    """Write a regrouping in one transaction; None if somebody decided something since it was computed."""
    with library.transaction():
        library.expect_pack(pack.id)
        if _version(library) != regrouping.version:
            return None
        library.bump_grouping()
        return _write(library, pack, regrouping)


def _version(library: Library) -> tuple[int, int, int]:
    return (*library.history.version(), library.grouping_serial())


def _write(library: Library, pack: Pack, regrouping: Regrouping) -> Changes:
    made = {key: library.people.new_group() for key in _new_groups(regrouping.target)}
    rows: list[tuple[int | None, bool, int]] = []
    touched: set[int] = set(made.values())
    stored = regrouping.faces
    for index, target in enumerate(regrouping.target):
        person = made.get(target, target) if target is not None else None
        old = int(stored.people[index])
        if person != (None if old < 0 else old):
            touched |= {person for person in (person, old) if person is not None and person >= 0}
        elif regrouping.unsure[index] == bool(stored.unsure[index]):
            continue
        rows.append((person, regrouping.unsure[index], int(stored.ids[index])))
    library.faces.assign(rows)
    emptied = regrouping.emptied - library.people.kept_whole()
    library.people.remove(emptied)
    centroids.refresh(library, pack, touched - emptied)
    if not rows and not emptied:
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


def _targets(people: npt.NDArray[np.int64], grouping: Grouping, fixed: Sequence[int]) -> list[int | None]:
    labels = grouping.labels.tolist()
    person_of: dict[int, int] = {
        label: fixed[seed] for label, seed in enumerate(grouping.seed_of.tolist()) if seed >= 0
    }
    person_of |= _keep_people(people.tolist(), labels, taken=set(fixed), settled=set(person_of))
    # Labels come by size, so that face_000 is whoever is in most photos.
    fresh = sorted({label for label in labels if label >= 0 and label not in person_of})
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


def _new_groups(target: Sequence[int | None]) -> list[int]:
    return sorted({key for key in target if key is not None and key < 0}, reverse=True)
