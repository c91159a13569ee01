"""Writing names into files, as work with reports: each handful is whole before the next begins."""

from __future__ import annotations

import time
from collections.abc import Generator, Sequence

from config.language import mark
from models.names_report import NamesReport, Order
from models.progress import Progress
from repository.library import Library
from services.writing_names import AT_ONCE, photos_to_write, proving, reader_of, write_handful

WRITING = mark("Writing names")


def write_names(
    library: Library, photos: Sequence[int] | None, order: Order, report: NamesReport | None = None
) -> Generator[Progress, None, NamesReport]:
    """Write the names of some photos, or of all, into files.

    Stopped on the way, it has written what it has reported; begun again, files that say it all are only
    read.

    Args:
        library: where the names are.
        photos: their ids; None for all.
        order: where to, and what becomes of contradictions.
        report: to be filled, for a caller who wants what is in it even if the work is stopped.

    Raises:
        LibraryError: the library cannot be written.
    """
    wanted = photos_to_write(library, photos)
    began = time.monotonic()
    yield Progress(WRITING, 0, len(wanted))
    with proving() as tool:
        made = report if report is not None else NamesReport("")
        made.reader, made.dry_run = reader_of(tool), order.dry_run
        for start in range(0, len(wanted), AT_ONCE):
            made.add(write_handful(library, wanted[start : start + AT_ONCE], order, tool))
            done = min(start + AT_ONCE, len(wanted))
            left = (time.monotonic() - began) / done * (len(wanted) - done)
            yield Progress(WRITING, done, len(wanted), seconds_left=left)
    made.finished = True
    return made
