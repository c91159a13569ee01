"""Scanning folders: walk, look at what is new, store each photo at once, group now and then."""

from __future__ import annotations

import logging
from collections.abc import Generator, Mapping, Sequence
from pathlib import Path

from config.language import mark
from faces.engine import FaceEngine
from media.volumes import mounted_volumes
from media.walk import photo_files
from models.changes import Changes
from models.effort import Effort
from models.photo import FileStamp, Problem
from models.progress import Progress, ScanReport
from repository.library import Library
from repository.photos import KnownFile
from services.relocating import follow_volumes, note_volumes
from workers.face_detection_worker import Order
from workers.pack_change_worker import describe_stragglers
from workers.recognising import Below, Recogniser, Seen, mark_missing
from workers.scan_steps import Manner, ScanState, fail, group, look, report

log = logging.getLogger("ScanWorker")

WALK_REPORT_EVERY = 500


def scan(
    library: Library, engine: FaceEngine, folders: Sequence[Path], manner: Manner
) -> Generator[Progress, None, ScanReport]:
    """Bring the library up to date with these folders.

    Each photo is stored in a transaction of its own: stopping at any moment, even by a power cut,
    loses at most the photos under way, and the next scan goes on from there. A known photo is looked
    at again where its folder is wanted looked at harder (`Folders.want`).

    Args:
        library: written to in this thread only.
        engine: used by several threads at once.
        folders: searched recursively.
        manner: how to go about it.
    """
    library.use_pack(engine.pack.id)
    state = ScanState.of(library)
    yield from describe_stragglers(library, engine)
    folders = yield from _follow_disks(library, folders)
    log.info("Scanning %s", ", ".join(str(folder) for folder in folders))
    recogniser = Recogniser.of(library)
    todo = yield from _walk(library, engine, folders, state, effort=manner.effort, recogniser=recogniser)
    yield from _account(library, folders, state, recogniser)
    yield from look(library, engine, todo, state, manner)
    yield from _copies_of_new(library, engine, state, manner, recogniser)
    yield from group(library, engine, state)
    library.problems.forget_below(folders, but=[problem.path for problem in state.failed])
    if not state.grouping_put_off:
        library.folders.mark(folders, "done")
    return report(library, state)


def _follow_disks(library: Library, folders: Sequence[Path]) -> Generator[Progress, None, list[Path]]:
    """A disk that is mounted elsewhere than the last time takes its photos along; new ones are noted.

    Returns:
        The folders where they are now.
    """
    volumes = mounted_volumes()
    changes, places = follow_volumes(library, volumes)
    if changes:
        yield Progress(mark("Looking for photos"), changes=changes)
    now = [places.get(folder, folder) for folder in folders]
    library.folders.mark(now, "scanning")
    note_volumes(library, now, volumes)
    return now


def _walk(
    library: Library,
    engine: FaceEngine,
    folders: Sequence[Path],
    state: ScanState,
    *,
    effort: Effort,
    recogniser: Recogniser,
) -> Generator[Progress, None, list[Order]]:
    """What has to be looked at. All that is known again is settled once everything has been met."""
    known, wishes = library.photos.known_files(), _Wishes(library.folders.wanted())
    todo = []
    for found in photo_files(folders):
        if isinstance(found, Problem):
            fail(library, state, found)
            yield Progress(mark("Looking for photos"), changes=Changes(problems=True))
            continue
        state.found.append(found)
        least = wishes.of(str(found.path))
        if _is_to_look_at(recogniser, found, known.get(str(found.path)), engine.pack.id, least):
            todo.append(Order(found, _harder(effort, least)))
        if len(state.found) % WALK_REPORT_EVERY == 0:
            yield Progress(mark("Looking for photos"), done=len(state.found))
    todo += [Order(found, effort) for found in recogniser.settle()]
    yield Progress(mark("Finding faces"), done=0, total=len(todo))
    return todo


def _account(
    library: Library, folders: Sequence[Path], state: ScanState, recogniser: Recogniser
) -> Generator[Progress, None, None]:
    """Note what has gone from its place, what is back, and what was known again."""
    unread = [problem.path for problem in state.failed]
    gone, back = mark_missing(library, folders, state.found, unread)
    gone |= recogniser.replaced
    if gone or recogniser.moved or recogniser.copied:
        log.info("Gone: %d; moved: %d; copies: %d", len(gone), len(recogniser.moved), recogniser.copied)
    state.new += recogniser.copied
    changed = gone | back | recogniser.moved
    if changed:
        yield Progress(mark("Looking for photos"), changes=Changes(photos=frozenset(changed), problems=True))


def _copies_of_new(
    library: Library, engine: FaceEngine, state: ScanState, manner: Manner, recogniser: Recogniser
) -> Generator[Progress, None, None]:
    """Files with the content of a photo that this scan had to look at first."""
    left = []
    for found, content in recogniser.later:
        if recogniser.place(found, content):
            state.new += 1
        else:
            # The first of them could not be used; perhaps this one can.
            left.append(Order(found, manner.effort))
    yield from look(library, engine, left, state, manner)


def _is_to_look_at(
    recogniser: Recogniser, found: FileStamp, before: KnownFile | None, pack_id: str, least: Effort | None
) -> bool:
    """Whether faces have to be looked for. A file that has not changed is not opened to tell."""
    if before is None:
        return not recogniser.is_known_copy(found) and recogniser.meet(found) is Seen.NEW
    seen = Seen.TOUCHED if before.is_of(found, pack_id) else recogniser.meet_changed(found)
    if seen is Seen.TOUCHED:
        return least is not None and not before.effort.covers(least)
    return seen is Seen.NEW


class _Wishes:
    """How hard somebody asked to have folders looked at; quicker than pathlib for a hundred thousand."""

    def __init__(self, wanted: Mapping[Path, Effort]) -> None:
        self._wanted = [(Below([folder]), effort) for folder, effort in wanted.items()]

    def of(self, photo: str) -> Effort | None:
        """The hardest look that was asked for; None for no wish."""
        wishes = (effort for folder, effort in self._wanted if folder.holds(photo))
        return max(wishes, key=lambda effort: effort.rank, default=None)


def _harder(effort: Effort, least: Effort | None) -> Effort:
    return effort if least is None or effort.covers(least) else least
