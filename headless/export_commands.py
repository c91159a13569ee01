"""The commands that let names and photos out."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path

from headless import documents
from headless.session import Session, absolute, run_to_end
from models.errors import AppError, UnknownNameError
from models.export import ExportItem, ExportOrder, ExportReport
from models.names_report import Order
from repository.library import Library
from services.exporting import photos_of_people
from services.reporting_names import report_summary, save_report
from services.taking_names import take_theirs
from workers.export_worker import export_everything, export_photos
from workers.names_out_worker import write_names


def write(session: Session, args: argparse.Namespace) -> documents.Document:
    """Write names into files or beside them, and prove it."""
    photos = _photos(session.library, args.photos) if args.photos else None
    order = Order(args.into, "kinframe" if args.ours else "nobody", args.dry_run)
    report = run_to_end(write_names(session.library, photos, order))
    if args.theirs and not args.dry_run and report.contested:
        take_theirs(session.library, session.pack, report.contested)
        first, report = report, run_to_end(write_names(session.library, photos, order))
        report.follow(first)
    if args.report is not None:
        save_report(report, absolute(args.report))
    return dict(report_summary(report))


def _photos(library: Library, paths: Sequence[Path]) -> list[int]:
    """Photos, and folders of them."""
    found: dict[int, None] = {}
    for path in paths:
        below = library.photos.below(absolute(path))
        found |= dict.fromkeys(below or [_photo(library, absolute(path))])
    return list(found)


def _photo(library: Library, path: Path) -> int:
    try:
        return library.photos.by_path(path).id
    except UnknownNameError:
        return library.photos.by_path(path.resolve()).id


def export(session: Session, args: argparse.Namespace) -> documents.Document:
    """Copy or link the photos of people into a folder."""
    library = session.library
    people = None if args.all else [library.people.find(who).id for who in args.person]

    def choose(library: Library) -> list[ExportItem]:
        return photos_of_people(library, people)

    order = ExportOrder(absolute(args.folder), args.link, args.by_person, not args.without_sidecars)
    report = run_to_end(export_photos(library, choose, order))
    if report.trouble:
        raise AppError(report.sentence)
    return exported(report)


def exported(report: ExportReport) -> dict[str, documents.Json]:
    """What `export` prints."""
    return {
        "folder": str(report.folder),
        "copied": report.copied,
        "linked": report.linked,
        "there": report.there,
        "failed": [{"path": str(one.path), "error": one.sentence} for one in report.failed],
        "text": report.sentence,
    }


def export_data(session: Session, args: argparse.Namespace) -> documents.Document:
    """Write all that is known into a file."""
    file = absolute(args.file)
    photos = run_to_end(export_everything(session.library, file))
    return {"file": str(file), "photos": photos}


COMMANDS: dict[str, Callable[[Session, argparse.Namespace], documents.Document]] = {
    "write-names": write,
    "export": export,
    "export-data": export_data,
}
