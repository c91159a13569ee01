"""Scanning folders: walk, look at what is new, store each photo at once, group now and then."""

from __future__ import annotations

import logging
import os
import time
from collections import defaultdict
from collections.abc import Generator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from faces.engine import FaceEngine
from media.fingerprint import fingerprint
from media.walk import photo_files
from models.changes import Changes
from models.errors import PhotoError
from models.photo import FileStamp, Problem
from models.progress import Progress, ScanReport
from repository.library import Library
from services import centroids
from workers.face_cluster_worker import GroupingPutOffError, group_faces
from workers.face_detection_worker import SeenPhoto, detect_faces

log = logging.getLogger("ScanWorker")

FIRST_GROUPING = 8
GROUPING_GROWTH = 1.4
WALK_REPORT_EVERY = 500


@dataclass(slots=True)
class _Scan:
    """What a scan has come to so far."""

    interrupted: bool
    known: int
    next_grouping: float
    began: float = field(default_factory=time.perf_counter)
    seconds: defaultdict[str, float] = field(default_factory=lambda: defaultdict(float))
    found: list[FileStamp] = field(default_factory=list)
    failed: list[Problem] = field(default_factory=list)
    new: int = 0
    grouping_put_off: bool = False


def scan(
    library: Library,
    engine: FaceEngine,
    folders: Sequence[Path],
    *,
    threads: int,
    group_on_the_way: bool,
) -> Generator[Progress, None, ScanReport]:
    """Bring the library up to date with these folders.

    Each photo is stored in a transaction of its own: stopping at any moment, even by a power cut,
    loses at most the photos under way, and the next scan goes on from there.

    Args:
        library: written to in this thread only.
        engine: used by several threads at once.
        folders: searched recursively.
        threads: how many photos are looked at at the same time.
        group_on_the_way: group whenever the number of faces has grown by a good part, for somebody
            who watches; else once at the end.
    """
    library.use_pack(engine.pack.id)
    known = library.faces.count()
    state = _Scan(
        interrupted=bool(library.folders.unfinished()),
        known=known,
        next_grouping=max(FIRST_GROUPING, known * GROUPING_GROWTH),
    )
    library.folders.mark(folders, "scanning")
    log.info("Scanning %s", ", ".join(str(folder) for folder in folders))
    todo = yield from _walk(library, engine, folders, state)
    yield from _look(library, engine, todo, state, group_on_the_way=group_on_the_way, threads=threads)
    yield from _group(library, engine, state)
    library.problems.forget_below(folders, but=[problem.path for problem in state.failed])
    if not state.grouping_put_off:
        library.folders.mark(folders, "done")
    return _report(library, state)


def _walk(
    library: Library, engine: FaceEngine, folders: Sequence[Path], state: _Scan
) -> Generator[Progress, None, list[FileStamp]]:
    known = library.photos.stamps()
    todo = []
    for found in photo_files(folders):
        if isinstance(found, Problem):
            _fail(library, state, found)
            yield Progress("Looking for photos", changes=Changes(problems=True))
            continue
        state.found.append(found)
        before = known.get(str(found.path))
        if before != (found.size, found.mtime_ns, engine.pack.id) and not _only_touched(
            library, found, before
        ):
            todo.append(found)
        if len(state.found) % WALK_REPORT_EVERY == 0:
            yield Progress("Looking for photos", done=len(state.found))
    yield Progress("Finding faces", done=0, total=len(todo))
    return todo


def _only_touched(library: Library, found: FileStamp, before: tuple[int, int, str] | None) -> bool:
    """Whether a known file has a new date but the old content, as after a copy or a restored backup."""
    if before is None or before[0] != found.size:
        return False
    try:
        if fingerprint(found.path) != library.photos.fingerprint(library.photos.by_path(found.path).id):
            return False
    except PhotoError:
        # Looking at it will say what is wrong.
        return False
    library.photos.restamp(found)
    return True


def _look(
    library: Library,
    engine: FaceEngine,
    todo: Sequence[FileStamp],
    state: _Scan,
    *,
    threads: int,
    group_on_the_way: bool,
) -> Generator[Progress, None, None]:
    faces, began = 0, time.perf_counter()
    photos = detect_faces(todo, engine, threads)
    try:
        for done, seen in enumerate(photos, start=1):
            if isinstance(seen, Problem):
                changes = _fail(library, state, seen)
            else:
                changes = _store(library, engine, seen)
                state.new += 1
                for stage, seconds in seen.seconds.items():
                    state.seconds[stage] += seconds
                faces += len(seen.faces)
            left = (time.perf_counter() - began) / done * (len(todo) - done)
            yield Progress("Finding faces", done, len(todo), faces, left, changes)
            if group_on_the_way and state.known + faces >= state.next_grouping:
                state.next_grouping = (state.known + faces) * GROUPING_GROWTH
                yield Progress(
                    "Finding faces",
                    done,
                    len(todo),
                    faces,
                    left,
                    (yield from _grouped(library, engine, state)),
                )
    finally:
        photos.close()


def _store(library: Library, engine: FaceEngine, seen: SeenPhoto) -> Changes:
    found = [(face, crop) for face, crop, _ in seen.faces]
    with library.transaction():
        _follow(library, seen)
        photo = library.photos.store(seen.stamp, seen.fingerprint, seen.facts, engine.pack.id)
        owners = library.faces.people_in(photo)
        ids = library.faces.store_detected(photo, found, engine.pack.id)
        centroids.refresh(library, engine.pack, owners)
        library.bump_grouping()
        library.problems.clear(seen.stamp.path)
    chips = [(face, chip) for face, (_, _, chip) in zip(ids, seen.faces, strict=True) if face is not None]
    library.thumbnails.put([("photo", photo, seen.thumbnail), *(("face", *pair) for pair in chips)])
    return Changes(
        photos=frozenset({photo}), people=frozenset(owners), faces=frozenset(face for face, _ in chips)
    )


def _follow(library: Library, seen: SeenPhoto) -> None:
    """A known photo that has left its place is still the same: all that was said about it comes along."""
    if library.photos.has(seen.stamp.path):
        return
    for photo in library.photos.with_content(seen.fingerprint):
        if not os.path.lexists(photo.path):
            library.photos.move(photo.id, seen.stamp.path)
            return


def _fail(library: Library, state: _Scan, problem: Problem) -> Changes:
    log.warning("%s: %s", problem.path, problem.sentence)
    state.failed.append(problem)
    library.problems.record(problem)
    return Changes(problems=True)


def _group(library: Library, engine: FaceEngine, state: _Scan) -> Generator[Progress, None, None]:
    yield Progress("Grouping faces")
    if state.new or state.interrupted:
        changes = yield from _grouped(library, engine, state)
        yield Progress("Grouping faces", changes=changes)


def _grouped(library: Library, engine: FaceEngine, state: _Scan) -> Generator[Progress, None, Changes]:
    began = time.perf_counter()
    try:
        changes = yield from group_faces(library, engine.pack)
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


def _report(library: Library, state: _Scan) -> ScanReport:
    seconds = {stage: round(state.seconds[stage], 3) for stage in ("decode", "detect", "embed", "group")}
    seconds = {"total": round(time.perf_counter() - state.began, 3)} | seconds
    failed = {problem.path for problem in state.failed}
    report = ScanReport(
        photos=sum(stamp.path not in failed for stamp in state.found),
        new=state.new,
        faces=library.faces.count(),
        people=library.people.count(),
        failed=tuple(state.failed),
        seconds=seconds,
    )
    log.info(
        "Scan finished: %d photos (%d new, %d failed), %d faces, %d people, %.1f s",
        report.photos, report.new, len(report.failed), report.faces, report.people, seconds["total"],
    )  # fmt: skip
    return report
