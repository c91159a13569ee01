"""Scanning folders: walk, look at what is new, store each photo at once, group now and then."""

from __future__ import annotations

import logging
import time
from collections.abc import Generator, Mapping, Sequence
from pathlib import Path

from config.language import mark
from faces.engine import FaceEngine
from media.volumes import mounted_volumes
from models.changes import Changes
from models.effort import Effort
from models.part import Part
from models.photo import FileStamp, Problem
from models.progress import Progress, ScanReport
from repository.library import Library
from repository.photos import KnownFile
from services.relocating import follow_volumes, note_volumes
from services.trash import welcome_back
from workers.face_detection_worker import Order
from workers.name_files_worker import read_name_files
from workers.pack_change_worker import describe_stragglers
from workers.recognising import Recogniser, Seen, mark_missing
from workers.scan_steps import Manner, ScanState, fail, group, look, report
from workers.scope import Scope
from workers.standing import Below, Wanting, leaders_among, settle_standing
from workers.unsettled import around, beside, has_passed, is_being_written

log = logging.getLogger("ScanWorker")

WALK_REPORT_EVERY = 500


def scan(
    library: Library, engine: FaceEngine, folders: Sequence[Path], manner: Manner, part: Part | None = None
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
        part: where in them something may have changed, if not everywhere. Then what is remembered of the
            folders themselves stays as it is.
    """
    library.use_pack(engine.pack.id)
    began = time.time_ns()
    state = ScanState.of(library)
    yield from describe_stragglers(library, engine)
    if part is None:
        folders = yield from _follow_disks(library, folders)
    scope = Scope(folders) if part is None else Scope.of(part, folders)
    log.info("Scanning %s", scope)
    state.within = scope.within
    recogniser = Recogniser.of(library, scope.within)
    todo = yield from _walk(library, engine, scope, state, manner=manner, recogniser=recogniser)
    yield from _account(library, engine, scope, state, recogniser)
    yield from _look_at_all(library, engine, todo, state, manner)
    yield from _copies_of_new(library, engine, state, manner, recogniser)
    if todo or recogniser.later:
        yield from _pairs_of_new(library, engine, state, manner)
    yield from read_name_files(library, state.found, {order.stamp.path for order in todo}, began)
    yield from group(library, engine, state)
    library.problems.forget(scope.unmet(library.problems.all(), [problem.path for problem in state.failed]))
    if part is None and not state.grouping_put_off:
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
    scope: Scope,
    state: ScanState,
    *,
    manner: Manner,
    recogniser: Recogniser,
) -> Generator[Progress, None, list[Order]]:
    """What has to be looked at. All that is known again is settled once everything has been met."""
    known, wishes = library.photos.known_files(scope.within), _Wishes(library.folders.wanted())
    yield from _find(library, scope, state, manner, known)
    wanting = _wanting(library, state, manner)
    todo = []
    for done, found in enumerate(state.found, start=1):
        path = str(found.path)
        least = wishes.of(path) if wanting.faces_of(path) else None
        if _is_to_look_at(recogniser, found, known.get(path), engine.pack.id, least):
            todo.append(wanting.order(found, _harder(manner.effort, least)))
        if done % WALK_REPORT_EVERY == 0:
            yield Progress(mark("Looking for photos"), done=len(state.found))
    todo += [wanting.order(found, manner.effort) for found in recogniser.settle()]
    # Those that are parts of others come after them, to be shown with them at once.
    todo.sort(key=lambda order: str(order.stamp.path) in state.leaders)
    return todo


def _find(
    library: Library, scope: Scope, state: ScanState, manner: Manner, known: Mapping[str, KnownFile]
) -> Generator[Progress, None, None]:
    """Every file in the scope, and which of them are parts of others."""
    left_out = [rule.path for rule in library.rules.all() if rule.ignored]
    for found in scope.files(left_out):
        if isinstance(found, Problem) and manner.patience and has_passed(found):
            state.left |= around(found.path)
            continue
        if isinstance(found, FileStamp) and is_being_written(found, manner.patience):
            before = _as_it_was(found, known)
            if before != found:
                state.left |= beside(found.path)
            if before is None:
                continue
            found = before  # noqa: PLW2901 - for this time
        if isinstance(found, Problem):
            fail(library, state, found)
            yield Progress(mark("Looking for photos"), changes=Changes(problems=True))
            continue
        state.found.append(found)
        if len(state.found) % WALK_REPORT_EVERY == 0:
            yield Progress(mark("Looking for photos"), done=len(state.found))
    parts = {path for path, _ in library.standing.parts(scope.within).values()}
    state.leaders = leaders_among(state.found, known, parts)


def _as_it_was(found: FileStamp, known: Mapping[str, KnownFile]) -> FileStamp | None:
    """A file that is just being written as the library knows it: what it was a part of, it still is."""
    before = known.get(str(found.path))
    return None if before is None else FileStamp(found.path, before.size, before.mtime_ns)


def _wanting(library: Library, state: ScanState, manner: Manner) -> Wanting:
    return Wanting.of(library, state.leaders, film_faces=manner.film_faces, within=state.within)


def _account(
    library: Library,
    engine: FaceEngine,
    scope: Scope,
    state: ScanState,
    recogniser: Recogniser,
) -> Generator[Progress, None, None]:
    """Note what has gone from its place, what is back, what was known again, and what belongs together."""
    unread = [problem.path for problem in state.failed]
    gone, back = mark_missing(library, scope, state.found, unread)
    gone |= recogniser.replaced
    if gone or recogniser.moved or recogniser.copied:
        log.info("Gone: %d; moved: %d; copies: %d", len(gone), len(recogniser.moved), recogniser.copied)
    state.new += recogniser.copied
    changes = Changes(photos=frozenset(gone | back | recogniser.moved))
    changes |= _settled(library, engine, state, changed=bool(changes))
    if changes:
        yield Progress(mark("Looking for photos"), changes=changes | Changes(problems=True))


def _settled(library: Library, engine: FaceEngine, state: ScanState, *, changed: bool = True) -> Changes:
    found = {str(stamp.path) for stamp in state.found}
    back = welcome_back(library)
    unread = {str(problem.path) for problem in state.failed} - found
    changes = settle_standing(
        library,
        engine.pack,
        state.leaders,
        found,
        unread=unread,
        within=state.within,
        changed=changed or bool(back),
    )
    return changes | Changes(photos=frozenset(back))


def _look_at_all(
    library: Library, engine: FaceEngine, todo: list[Order], state: ScanState, manner: Manner
) -> Generator[Progress, None, None]:
    """Look at what is new, and at what was known but not searched as long as it was a part, or left out."""
    coming = {order.stamp.path for order in todo}
    late = _wanting(library, state, manner).unsearched(library, state.found, manner.effort)
    todo += [order for order in late if order.stamp.path not in coming]
    yield Progress(mark("Finding faces"), done=0, total=len(todo))
    yield from look(library, engine, todo, state, manner)


def _pairs_of_new(
    library: Library, engine: FaceEngine, state: ScanState, manner: Manner
) -> Generator[Progress, None, None]:
    """See that new photos stand as they should; one whose leader could not be used stands for itself."""
    changes = _settled(library, engine, state)
    if changes:
        yield Progress(mark("Finding faces"), changes=changes)
    shown = {path for path, _ in library.standing.parts(state.within).values()}
    state.leaders = {path: leader for path, leader in state.leaders.items() if path in shown}
    left = _wanting(library, state, manner).unsearched(library, state.found, manner.effort)
    yield from look(library, engine, left, state, manner)


def _copies_of_new(
    library: Library, engine: FaceEngine, state: ScanState, manner: Manner, recogniser: Recogniser
) -> Generator[Progress, None, None]:
    """Files with the content of a photo that this scan had to look at first."""
    left, wanting = [], _wanting(library, state, manner)
    for found, content in recogniser.later:
        if recogniser.place(found, content):
            state.new += 1
        else:
            # The first of them could not be used; perhaps this one can.
            left.append(wanting.order(found, manner.effort))
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
