"""What every scan is made of: look at photos, store each at once, group now and then, report."""

from __future__ import annotations

import logging
import os
import time
from collections import defaultdict
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Self

from config.language import mark
from faces.engine import FaceEngine
from media.files import sentence_for
from models.changes import Changes
from models.effort import Effort
from models.part import Part
from models.photo import FileStamp, Problem
from models.progress import Progress, ScanReport
from repository.library import Library
from repository.within import Within
from services import centroids
from services.told_names import note
from workers.face_cluster_worker import (
    GroupingPutOffError,
    group_afresh,
    group_new_faces,
    may_group_afresh,
)
from workers.face_detection_worker import Order, SeenPhoto, detect_faces
from workers.moving import follow_content
from workers.pace import Pace
from workers.unsettled import beside, has_changed

log = logging.getLogger("ScanWorker")

FIRST_GROUPING = 8
GROUPING_GROWTH = 1.4
AFRESH_GROWTH = 1.1
"""By how much an undecided library must have grown for all of it to be grouped afresh after a scan."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How a scan works.

    Attributes:
        pace: how many photos are looked at at the same time.
        effort: how hard it looks at new photos.
        group_on_the_way: group whenever the number of faces has grown by a good part, for somebody
            who watches; else once at the end.
        film_faces: whether faces are looked for in the pictures that stand for films.
        patience: seconds since a file was last written to before it is looked at; see `workers.unsettled`.
    """

    pace: Pace
    effort: Effort = Effort.BALANCED
    group_on_the_way: bool = False
    film_faces: bool = True
    patience: float = 0.0


@dataclass(slots=True)
class ScanState:
    """What a scan has come to so far; `known` faces were there before, `interrupted` if a scan broke off.

    `leaders`: by the path of a file that is shown as a part of a photo the path of that. `left`: what another
    scan has to look at, for it was just being written. `within`: where it looks, if not everywhere. `newest`:
    the id of the photo that had come last before it began.
    """

    interrupted: bool
    known: int
    next_grouping: float
    began: float = field(default_factory=time.perf_counter)
    seconds: defaultdict[str, float] = field(default_factory=lambda: defaultdict(float))
    found: list[FileStamp] = field(default_factory=list)
    failed: list[Problem] = field(default_factory=list)
    leaders: dict[str, str] = field(default_factory=dict)
    left: Part = field(default_factory=Part)
    new: int = 0
    grouping_put_off: bool = False
    within: Within | None = None
    newest: int = 0

    @classmethod
    def of(cls, library: Library) -> Self:
        """The state in which a scan of this library begins."""
        known = library.faces.count()
        return cls(
            interrupted=bool(library.folders.unfinished()),
            known=known,
            newest=library.pages.newest(),
            next_grouping=max(FIRST_GROUPING, known * GROUPING_GROWTH),
        )


def look(
    library: Library, engine: FaceEngine, todo: Sequence[Order], state: ScanState, manner: Manner
) -> Generator[Progress, None, None]:
    """Look at photos and store each in a transaction of its own."""
    faces, began = 0, time.perf_counter()
    photos = detect_faces(todo, engine, manner.pace)
    try:
        for done, seen in enumerate(photos, start=1):
            stored = seen if isinstance(seen, Problem) else _store(library, engine, seen, state.leaders)
            if isinstance(stored, Problem) and manner.patience and has_changed(todo[done - 1].stamp):
                state.left |= beside(stored.path)
                continue
            if isinstance(stored, Problem):
                changes = fail(library, state, stored)
            elif isinstance(seen, SeenPhoto):
                changes = stored
                state.new += str(seen.stamp.path) not in state.leaders
                for stage, seconds in seen.seconds.items():
                    state.seconds[stage] += seconds
                faces += len(seen.faces)
            left = (time.perf_counter() - began) / done * (len(todo) - done)
            yield Progress(mark("Finding faces"), done, len(todo), faces, left, changes)
            if manner.group_on_the_way and state.known + faces >= state.next_grouping:
                state.next_grouping = (state.known + faces) * GROUPING_GROWTH
                yield Progress(
                    mark("Finding faces"),
                    done,
                    len(todo),
                    faces,
                    left,
                    (yield from _grouped(library, engine, state, afresh=may_group_afresh(library))),
                )
    finally:
        photos.close()


def _store(
    library: Library, engine: FaceEngine, seen: SeenPhoto, leaders: Mapping[str, str]
) -> Changes | Problem:
    """Store what was seen, unless the file has gone since, perhaps to the trash."""
    leader = leaders.get(str(seen.stamp.path))
    with library.transaction():
        try:
            # Asked for in here: files are moved before it is written down that they were thrown away.
            os.lstat(seen.stamp.path)
        except OSError as error:
            return Problem(seen.stamp.path, sentence_for(error))
        library.expect_pack(engine.pack.id)
        follow_content(library, seen.stamp, seen.fingerprint)
        unchanged = library.photos.is_content(seen.stamp.path, seen.fingerprint)
        searched = seen.searched or (unchanged and library.standing.was_searched(str(seen.stamp.path)))
        before = library.photos.size_at(seen.stamp.path)
        photo = library.photos.store(seen.stamp, seen.fingerprint, seen.facts, engine.pack.id, seen.effort)
        if before is not None:
            library.detections.fit(photo, before, (seen.facts.width, seen.facts.height))
        owners = library.faces.people_in(photo)
        library.standing.set_searched(photo, searched=searched)
        _show_with(library, photo, leader)
        ids = _store_faces(library, engine, photo, seen, unchanged=unchanged)
        note(library, photo, seen.told)
        centroids.refresh(library, engine.pack, owners)
        library.bump_grouping()
        library.problems.clear(seen.stamp.path)
    chips = [(face, chip) for face, (_, _, chip) in zip(ids, seen.faces, strict=True) if face is not None]
    library.thumbnails.put([("photo", photo, seen.thumbnail), *(("face", *pair) for pair in chips)])
    return Changes(
        photos=frozenset({photo}), people=frozenset(owners), faces=frozenset(face for face, _ in chips)
    )


def _store_faces(
    library: Library, engine: FaceEngine, photo: int, seen: SeenPhoto, *, unchanged: bool
) -> list[int | None]:
    if not seen.searched:
        # Of what was found in it before, nothing is known to be wrong.
        return []
    found = [(face, crop) for face, crop, _ in seen.faces]
    return library.detections.store(photo, found, engine.pack.id, unchanged=unchanged)


def _show_with(library: Library, photo: int, leader: str | None) -> None:
    """At once, so that nobody sees a part stand for itself until the scan has ended."""
    whole = None if leader is None else library.standing.at([leader], copies=True).get(leader)
    if whole is not None and whole != photo:
        library.standing.show_with({photo: whole})


def fail(library: Library, state: ScanState, problem: Problem) -> Changes:
    """Record a file that could not be used."""
    log.warning("%s: %s", problem.path, problem.sentence)
    state.failed.append(problem)
    library.problems.record(problem)
    return Changes(problems=True)


def group(library: Library, engine: FaceEngine, state: ScanState) -> Generator[Progress, None, None]:
    """Group at the end, if anything has changed since the last time."""
    yield Progress(mark("Grouping faces"))
    if state.new or state.interrupted:
        faces = library.faces.count()
        grown = faces >= AFRESH_GROWTH * library.groups.faces_afresh()
        afresh = grown and may_group_afresh(library)
        changes = yield from _grouped(library, engine, state, afresh=afresh)
        if afresh and not state.grouping_put_off:
            library.groups.note_afresh(faces)
        yield Progress(mark("Grouping faces"), changes=changes)


def _grouped(
    library: Library, engine: FaceEngine, state: ScanState, *, afresh: bool
) -> Generator[Progress, None, Changes]:
    began = time.perf_counter()
    try:
        changes = yield from (group_afresh if afresh else group_new_faces)(library, engine.pack)
    except GroupingPutOffError as error:
        # Somebody names people faster than we group: the next grouping will see it all.
        log.info("%s", error)
        state.grouping_put_off = True
        return Changes()
    else:
        state.grouping_put_off = False
        return changes
    finally:
        state.seconds["group"] += time.perf_counter() - began


def report(library: Library, state: ScanState) -> ScanReport:
    """What it has come to."""
    seconds = {stage: round(state.seconds[stage], 3) for stage in ("decode", "detect", "embed", "group")}
    seconds = {"total": round(time.perf_counter() - state.began, 3)} | seconds
    failed = {problem.path for problem in state.failed}
    # A pair is one photo, as it is on the screen.
    parts = {path for path, _ in library.standing.parts(state.within).values()}
    found = ScanReport(
        photos=sum(stamp.path not in failed and str(stamp.path) not in parts for stamp in state.found),
        new=state.new,
        added=library.pages.count_since(state.newest),
        faces=library.faces.count(),
        people=library.people.count(),
        failed=tuple(state.failed),
        seconds=seconds,
        left=state.left,
    )
    log.info(
        "Scan finished: %d photos (%d new, %d failed), %d faces, %d people, %.1f s",
        found.photos, found.new, len(found.failed), found.faces, found.people, seconds["total"],
    )  # fmt: skip
    return found
