"""The commands about the library itself: backups, moved folders, forgetting, importing."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from config.paths import Paths
from headless import documents
from headless.session import Session, absolute, run_to_end
from models.errors import AppError, LibraryError
from repository.backups import Backup, Backups
from repository.library import Library
from services.backing_up import back_up, backups_of, restore
from services.erasing import erase_face_data
from services.relocating import folder_states, relocate
from services.rescuing import rescue as put_in_place
from workers.import_worker import import_predecessor
from workers.pace import Pace
from workers.scan_steps import Manner

NEWEST = "newest"


def backup(session: Session, _args: argparse.Namespace) -> documents.Document:
    """Make a backup."""
    return documents.backup(run_to_end(back_up(session.library, "asked")))


def restore_or_list(session: Session, args: argparse.Namespace) -> documents.Document:
    """Put a backup in the library's place; without one named, list them."""
    backups = backups_of(session.library)
    if args.backup is None:
        return [documents.backup(one) for one in backups.all()]
    chosen = _chosen(backups, args.backup)
    run_to_end(restore(session.library, chosen))
    return documents.backup(chosen)


def rescue(paths: Paths, args: argparse.Namespace, trouble: LibraryError) -> documents.Document:
    """The same for a library that cannot be opened: the damaged file is kept aside."""
    backups = Backups(paths.database)
    if args.backup is None:
        return [documents.backup(one) for one in backups.all()]
    if not paths.database.exists():
        raise trouble
    chosen = _chosen(backups, args.backup)
    aside = put_in_place(paths.database, paths.thumbnails, chosen)
    return documents.backup(chosen) | {"kept_aside": None if aside is None else str(aside)}


def _chosen(backups: Backups, wanted: str) -> Backup:
    known = backups.all()
    if wanted == NEWEST and known:
        return known[0]
    for one in known:
        if wanted == one.file.name or one.file == absolute(Path(wanted)):
            return one
    raise AppError(f"There is no backup {wanted!r}. `restore` alone lists them.")


def relocate_folder(session: Session, args: argparse.Namespace) -> documents.Document:
    """Say that a folder is somewhere else now."""
    changes = relocate(session.library, absolute(args.before), absolute(args.after))
    return {"text": changes.text, **_folders(session.library)}


def _folders(library: Library) -> dict[str, documents.Json]:
    return {
        "folders": [
            {"path": str(state.path), "photos": state.photos, "missing": state.missing, "there": state.there}
            for state in folder_states(library)
        ]
    }


def forget(session: Session, args: argparse.Namespace) -> documents.Document:
    """Erase the face data of one person, or of everybody."""
    if (args.person is None) != args.everybody:
        raise AppError("Say whose face data to forget: a PERSON, or --everybody.")
    person = None if args.everybody else session.library.people.find(args.person).id
    changes = erase_face_data(
        session.library, session.pack, person, keep_names=not args.names, logs=session.paths.logs
    )
    return documents.step(changes) | {"faces": len(changes.faces)}


def import_old(session: Session, args: argparse.Namespace) -> documents.Document:
    """Take over names and boxes from a library of the old program."""
    manner = Manner(Pace.alone())
    report = run_to_end(import_predecessor(session.library, session.engine, absolute(args.file), manner))
    return {
        "text": report.sentence,
        "photos": report.photos,
        "people": report.people,
        "named": report.named,
        "faces": report.faces,
        "without_box": report.without_box,
        "missing": [str(path) for path in report.missing],
        "failed": [{"path": str(problem.path), "error": problem.sentence} for problem in report.failed],
    }


COMMANDS: dict[str, Callable[[Session, argparse.Namespace], documents.Document]] = {
    "backup": backup,
    "restore": restore_or_list,
    "relocate": relocate_folder,
    "forget": forget,
    "import": import_old,
}
