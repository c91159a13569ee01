"""Each command: from parsed arguments to a JSON document."""

from __future__ import annotations

import argparse
import logging
import time
from collections.abc import Callable
from pathlib import Path

from config.paths import Paths
from faces.installed import load_engine
from faces.packs import Pack
from faces.providers import available
from headless import (
    care_commands,
    documents,
    export_commands,
    folder_command,
    names_commands,
    search_command,
    trash_command,
)
from headless.session import Session, absolute, run_to_end
from media.trash import system_trash
from models.changes import Changes
from models.errors import AppError, LibraryError, UnknownNameError
from models.photo import Photo
from models.suggestion import DrawnFace
from repository.connections import LibraryDamagedError
from repository.library import Library
from services.backing_up import back_up, is_due
from services.checking import check
from services.distinguishing import different_people
from services.drawing import keep_drawn, merge_drawn, save_drawn
from services.facts import allow_repeats, date_of, set_birth_date
from services.file_moves import put_back_unsettled
from services.forgetting import finish_forgetting
from services.grouping import apply, plan, summary
from services.merging import merge
from services.naming import name_person
from services.pack_store import add_pack, note_speed, pack_infos, remove_pack
from services.packs import find_pack
from services.strangers import ignore, ignore_like, stop_ignoring
from services.suggesting import suggest_for_person
from services.undoing import InTheWayError, redo, reverse, undo
from workers.drawn_face_worker import compare_drawn, describe_drawn
from workers.face_cluster_worker import group_afresh
from workers.facts_worker import catch_up
from workers.look_again_worker import look_again
from workers.pace import Pace
from workers.pack_change_worker import change_pack, describe_stragglers
from workers.pack_speed_worker import measure
from workers.repair_worker import repair
from workers.scan_steps import Manner
from workers.scan_worker import scan

log = logging.getLogger("Kinframe")

Command = Callable[[Session, argparse.Namespace], documents.Document]


def _scan(session: Session, args: argparse.Namespace) -> documents.Document:
    folders = [absolute(folder) for folder in args.folders]
    for file in filter(Path.is_file, folders):
        raise AppError(f"{file} is a file. Give the folder it is in.")
    known = session.library.folders.all()
    if not any(folder.exists() or folder in known for folder in folders):
        # A folder of the library may be on a disk that is not plugged in; any other is a slip of the pen.
        raise AppError(f"There is no folder {folders[0]}.")
    work = scan(session.library, session.engine, folders, Manner(Pace.alone(), args.effort))
    report = run_to_end(work)
    run_to_end(catch_up(session.library))
    return documents.scan_report(report)


def _look_again(session: Session, args: argparse.Namespace) -> documents.Document:
    photos: dict[int, None] = {}
    for path in args.photos:
        below = session.library.photos.below(absolute(path))
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
    chosen = session.library.people.find(args.merge) if args.merge is not None else None
    drawn = _describe(session, args)
    if chosen is not None:
        changes = merge_drawn(session.library, session.pack, drawn, chosen.id)
    elif args.later:
        changes = save_drawn(session.library, session.pack, drawn)
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
        _refuse_final(library, undone=undone)
        return documents.step(_with_stragglers(session, newest(library, pack)))
    step = library.history.get(args.step)
    if step.undone != undone:
        raise AppError(f"“{step.text}” {'stands' if undone else 'has been undone'} already.")
    try:
        changes = reverse(library, pack, step.id, with_others=args.with_others)
    except InTheWayError as error:
        numbers = ", ".join(str(other.id) for other in error.others)
        raise AppError(f"{error} --with-others reverses as well: {numbers}.") from error
    return documents.step(_with_stragglers(session, changes))


def _refuse_final(library: Library, *, undone: bool) -> None:
    """Somebody who types `undo` means what was done last, not something before it."""
    newest = next(iter(library.history.all(limit=1)), None)
    if not undone and newest is not None and newest.final:
        raise AppError(
            f"“{newest.text}” cannot be undone. `history` lists the steps before; `undo STEP` takes one back."
        )


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
    drawn = run_to_end(describe_drawn(session.library, session.engine, photo.id, args.box, args.eyes))
    return compare_drawn(session.library, session.pack, drawn)


def _photo(library: Library, path: Path) -> Photo:
    try:
        return library.photos.by_path(absolute(path))
    except UnknownNameError:
        # The folder may have been scanned through a link, or under its real path.
        return library.photos.by_path(absolute(path).resolve())


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
    **care_commands.COMMANDS,
    **folder_command.COMMANDS,
    **trash_command.COMMANDS,
    **names_commands.COMMANDS,
    **export_commands.COMMANDS,
    **search_command.COMMANDS,
}

RESCUE = "`restore` lists the backups that can take its place."

PATIENCE = 3.0
"""Seconds a command that writes waits for another process to let go of the library."""


def run(args: argparse.Namespace, paths: Paths) -> documents.Document:
    """Run the command on the library; raises AppError with a sentence when it cannot be done."""
    writes = not _only_looks(args)
    try:
        library = Library(paths.database, paths.thumbnails, patience=PATIENCE if writes else 0.0)
    except LibraryDamagedError as error:
        if args.command == "restore":
            return care_commands.rescue(paths, args, error)
        raise LibraryError(f"{error} {RESCUE}") from error
    with library:
        if writes:
            library.expect_writable()
        if library.can_write:
            _finish_forgetting(library)
            put_back_unsettled(library, system_trash())
        session = Session(library, paths, args.pack, args.device)
        try:
            with library.explaining():
                document = COMMANDS[args.command](session, args)
        except LibraryDamagedError as error:
            raise LibraryError(f"{error} {RESCUE}") from error
        if writes:
            _back_up_if_due(library)
        return document


def _finish_forgetting(library: Library) -> None:
    try:
        finish_forgetting(library)
    except LibraryError as error:
        log.warning("%s", error)


def _only_looks(args: argparse.Namespace) -> bool:
    looks = {
        "check": not getattr(args, "repair", False),
        "regroup": getattr(args, "dry_run", False),
        "restore": getattr(args, "backup", None) is None,
        "packs": not any(getattr(args, name, None) for name in ("use", "add", "remove", "measure")),
        "names": getattr(args, "use", None) is None and not getattr(args, "refuse", False),
        "folder": getattr(args, "faces", None) is None and getattr(args, "ignore", None) is None,
    }
    looks |= {"write-names": getattr(args, "dry_run", False), "export": True, "export-data": True}
    return args.command in {"people", "search", "suggest", "history"} or bool(looks.get(args.command))


def _back_up_if_due(library: Library) -> None:
    """The command has done its work: that no copy could be made is said, not counted as its failure."""
    if not is_due(library):
        return
    try:
        run_to_end(back_up(library, "daily"))
    except LibraryError as error:
        log.warning("%s", error)
