"""Exports as work with reports."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Sequence
from pathlib import Path

from config.language import mark
from models.export import ExportItem, ExportOrder, ExportReport
from models.progress import Progress
from repository.library import Library
from services.exporting import export_data, export_one

EXPORTING = mark("Exporting")
_EVERY = 0.2
"""Seconds between two reports: a photo that is only linked takes none."""


def export_photos(
    library: Library,
    choose: Callable[[Library], Sequence[ExportItem]],
    order: ExportOrder,
    report: ExportReport | None = None,
) -> Generator[Progress, None, ExportReport]:
    """Bring photos to a folder; stopped on the way, those that are there stay.

    Args:
        library: that knows them.
        choose: says which.
        order: how.
        report: to be filled, for a caller who wants what is in it even if the work is stopped.
    """
    items = choose(library)
    made = report if report is not None else ExportReport(order.folder)
    began = said = time.monotonic()
    yield Progress(EXPORTING, 0, len(items))
    for number, item in enumerate(items, 1):
        if not export_one(item, order, made):
            return made
        if time.monotonic() - said >= _EVERY:
            said = time.monotonic()
            left = (said - began) / number * (len(items) - number)
            yield Progress(EXPORTING, number, len(items), seconds_left=left)
    made.finished = True
    return made


def export_everything(library: Library, file: Path) -> Generator[Progress, None, int]:
    """Write all that is known into a JSON or CSV file; returns how many photos it tells of.

    Raises:
        AppError: it cannot be written.
    """
    total = library.export_rows.count()
    for done in export_data(library, file):
        yield Progress(EXPORTING, done, total)
    return total
