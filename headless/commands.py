"""Each command: from parsed arguments to a JSON document."""

from __future__ import annotations

import argparse
import logging
import os
import time
from collections.abc import Callable, Generator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TypeVar

from config.paths import Paths
from faces.engine import FaceEngine
from faces.installed import load_engine
from faces.packs import Pack
from faces.providers import Choice, available
from headless import documents
from models.changes import Changes
from models.errors import AppError, UnknownNameError
from models.photo import Photo
from models.progress import Progress
from models.suggestion import DrawnFace
from repository.library import Library
from services.checking import check
from services.distinguishing import different_people
from services.drawing import keep_drawn, merge_drawn
from services.facts import allow_repeats, date_of, set_birth_date
from services.grouping import apply, plan, summary
from services.merging import merge
from services.naming import name_person
from services.pack_store import add_pack, note_speed, pack_infos, remove_pack
from services.packs import find_pack, pack_for
from services.strangers import ignore, ignore_like, stop_ignoring
from services.suggesting import suggest_for_person
from services.undoing import redo, reverse, undo
from workers.drawn_face_worker import compare_drawn, describe_drawn
from workers.face_cluster_worker import group_afresh
from workers.look_again_worker import look_again
from workers.pace import Pace
from workers.pack_change_worker import change_pack, describe_stragglers
from workers.pack_speed_worker import measure
from workers.repair_worker import repair
from workers.scan_steps import Manner
from workers.scan_worker import scan

log = logging.getLogger("Kinframe")

Result = TypeVar("Result")

SECONDS_BETWEEN_REPORTS = 5.0


@dataclass
class Session:
    """An open library with its pack; the networks are loaded when first needed."""

    library: Library
    paths: Paths
    wanted_pack: str | None
    device: Choice = "auto"

    @cached_property
    def pack(self) -> Pack:
        """The library's pack."""
        return pack_for(self.library, self.paths.packs, self.wanted_pack)

    @cached_property
    def engine(self) -> FaceEngine:
        """The pack's networks."""
        return load_engine(self.pack, self.device)


Command = Callable[[Session, argparse.Namespace], documents.Document]


def run_to_end(work: Generator[Progress, None, Result]) -> Result:
    """Drive a worker in this thread, with a log line now and then; returns its result."""
    said = time.monotonic()
    try:
        while True:
            progress = next(work)
            if time.monotonic() - said >= SECONDS_BETWEEN_REPORTS:
                said = time.monotonic()
                log.info("%s: %d of %d", progress.stage, progress.done, progress.total)
    except StopIteration as end:
        result: Result = end.value
        return result
    finally:
        work.close()


def _scan(session: Session, args: argparse.Namespace) -> documents.Document:
    folders = [Path(os.path.abspath(folder)) for folder in args.folders]  # noqa: PTH100 - resolve() follows links
    for file in filter(Path.is_file, folders):
        raise AppError(f"{file} is a file. Give the folder it is in.")
    known = session.library.folders.all()
    if not any(folder.exists() or folder in known for folder in folders):
        # A folder of the library may be on a disk that is not plugged in; any other is a slip of the pen.
        raise AppError(f"There is no folder {folders[0]}.")
    work = scan(session.library, session.engine, folders, Manner(Pace.alone(), args.effort))
    return documents.scan_report(run_to_end(work))


def _look_again(session: Session, args: argparse.Namespace) -> documents.Document:
    photos: dict[int, None] = {}
    for path in args.photos:
        absolute = Path(os.path.abspath(path))  # noqa: PTH100 - resolve() follows links
        below = session.library.photos.below(absolute)
        photos |= dict.fromkeys(below or [_photo(session.library, path).id])
    manner = Manner(Pace.alone(), args.effort)
    return documents.scan_report(
        run_to_end(look_again(session.library, session.engine, list(photos), manner))
    )


def _people(session: Session, _args: argparse.Namespace) -> documents.Document:
    return documents.people(session.library)


def _suggest(session: Session, args: argparse.Namespace) -> documents.Document:
    if args.person is not None:
        person = session.library.people.find(args.person)
        return documents.suggestion(suggest_for_person(session.library, session.pack, person.id))
    return documents.suggestion(_describe(session, args).suggestion)


def _draw(session: Session, args: argparse.Namespace) -> documents.Document:
    if args.name is not None and not args.keep:
        raise AppError("--name goes with --keep; a merged face has its person's name.")
    chosen = None if args.keep else session.library.people.find(args.merge)
    drawn = _describe(session, args)
    if chosen is not None:
        changes = merge_drawn(session.library, session.pack, drawn, chosen.id)
    else:
        changes = keep_drawn(session.library, session.pack, drawn, name=args.name)
    (face,) = changes.faces
    return documents.face(session.library, face, changes)


def _name(session: Session, args: argparse.Namespace) -> documents.Document:
    person = session.library.people.find(args.person)
    changes = name_person(session.library, session.pack, person.id, args.name)
    return documents.person(session.library, person.id, changes)


def _merge(session: Session, args: argparse.Namespace) -> documents.Document:
    person, into = session.library.people.find(args.person), session.library.people.find(args.into)
    changes = merge(session.library, session.pack, person.id, into.id)
    return documents.person(session.library, into.id, changes)


def _different(session: Session, args: argparse.Namespace) -> documents.Document:
    people = [session.library.people.find(text).id for text in (args.person, args.other)]
    return documents.step(different_people(session.library, session.pack, people))


def _born(session: Session, args: argparse.Namespace) -> documents.Document:
    person = session.library.people.find(args.person)
    born = None if args.forget else date_of(args.date or "")
    return documents.person(
        session.library, person.id, set_birth_date(session.library, session.pack, person.id, born)
    )


def _ignore(session: Session, args: argparse.Namespace) -> documents.Document:
    person = session.library.people.find(args.person)
    library, pack = session.library, session.pack
    if args.undo:
        changes = stop_ignoring(library, pack, [person.id])
    else:
        changes = ignore_like(library, pack, person.id) if args.like else ignore(library, pack, [person.id])
    return documents.person(library, person.id, changes)


def _repeats(session: Session, args: argparse.Namespace) -> documents.Document:
    photo = _photo(session.library, args.photo)
    return documents.step(allow_repeats(session.library, session.pack, photo.id, allowed=not args.undo))


def _undo(session: Session, args: argparse.Namespace) -> documents.Document:
    return _step(session, args, undo, undone=False)


def _redo(session: Session, args: argparse.Namespace) -> documents.Document:
    return _step(session, args, redo, undone=True)


def _step(
    session: Session, args: argparse.Namespace, newest: Callable[[Library, Pack], Changes], *, undone: bool
) -> documents.Document:
    library, pack = session.library, session.pack
    if args.step is None:
        return documents.step(_with_stragglers(session, newest(library, pack)))
    step = library.history.get(args.step)
    if step.undone != undone:
        raise AppError(f"“{step.text}” {'stands' if undone else 'has been undone'} already.")
    changes = reverse(library, pack, step.id, with_others=args.with_others)
    return documents.step(_with_stragglers(session, changes))


def _with_stragglers(session: Session, changes: Changes) -> Changes:
    """A face that came back with the vector of a pack from before is described by this one."""
    if session.library.faces.count_of_other_packs(session.pack.id):
        run_to_end(describe_stragglers(session.library, session.engine))
    return changes


def _history(session: Session, _args: argparse.Namespace) -> documents.Document:
    return documents.history(session.library)


def _check(session: Session, args: argparse.Namespace) -> documents.Document:
    if args.repair:
        report = run_to_end(repair(session.library, session.engine))
    else:
        report = check(session.library, session.pack)
    device = documents.device(session.engine.device, available())
    return documents.check_report(session.library, session.pack, report) | device


def _regroup(session: Session, args: argparse.Namespace) -> documents.Document:
    planned = plan(session.library, session.pack)
    found = summary(session.library, planned)
    if args.dry_run:
        return documents.regrouping(session.library, planned, found, None)
    changes = apply(session.library, session.pack, planned)
    if changes is None:
        raise AppError("Somebody decided something at the same moment. Nothing was changed; try again.")
    return documents.regrouping(session.library, planned, found, changes)


def _packs(session: Session, args: argparse.Namespace) -> documents.Document:
    if args.use:
        began = time.monotonic()
        engine = load_engine(find_pack(session.paths.packs, args.use), session.device)
        change = run_to_end(change_pack(session.library, engine, Pace.alone()))
        run_to_end(group_afresh(session.library, engine.pack))
        return documents.pack_change(session.library, change, time.monotonic() - began)
    packs = session.paths.packs
    if args.add:
        add_pack(packs, args.add.absolute())
    if args.remove:
        remove_pack(session.library, packs, args.remove)
    if args.measure:
        engine = load_engine(find_pack(packs, args.measure), session.device)
        note_speed(packs, engine.pack, run_to_end(measure(engine)))
    return documents.packs(pack_infos(session.library, packs))


def _describe(session: Session, args: argparse.Namespace) -> DrawnFace:
    photo = _photo(session.library, args.photo)
    drawn = run_to_end(describe_drawn(session.library, session.engine, photo.id, args.box))
    return compare_drawn(session.library, session.pack, drawn)


def _photo(library: Library, path: Path) -> Photo:
    absolute = Path(os.path.abspath(path))  # noqa: PTH100 - resolve() follows links
    try:
        return library.photos.by_path(absolute)
    except UnknownNameError:
        # The folder may have been scanned through a link, or under its real path.
        return library.photos.by_path(absolute.resolve())


COMMANDS: dict[str, Command] = {
    "scan": _scan,
    "look-again": _look_again,
    "people": _people,
    "suggest": _suggest,
    "draw": _draw,
    "name": _name,
    "merge": _merge,
    "different": _different,
    "born": _born,
    "ignore": _ignore,
    "repeats": _repeats,
    "undo": _undo,
    "redo": _redo,
    "history": _history,
    "check": _check,
    "regroup": _regroup,
    "packs": _packs,
}


def run(args: argparse.Namespace, paths: Paths) -> documents.Document:
    """Run the command on the library; raises AppError with a sentence when it cannot be done."""
    with Library(paths.database, paths.thumbnails) as library:
        return COMMANDS[args.command](Session(library, paths, args.pack, args.device), args)
