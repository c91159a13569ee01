"""What a library needs now and then: its vectors looked at, its file checked, a backup made."""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from config.language import mark, tr
from faces.engine import FaceEngine
from faces.packs import Pack
from models.changes import Changes
from models.errors import LibraryError
from models.progress import Progress
from repository.clock import now
from repository.connections import LibraryDamagedError
from repository.library import Library
from services.backing_up import back_up, is_due
from services.checking import CheckReport, check, quick_look
from services.forgetting import finish_forgetting
from workers.repair_worker import mend

log = logging.getLogger("Care")

STAGE = mark("Checking the library")
FULL_EVERY = timedelta(days=7)

_CHECKED, _BEYOND_REPAIR = "checked_at", "beyond_repair"


@dataclass(frozen=True, slots=True)
class CareReport:
    """What was found and done.

    Attributes:
        check: of the vectors and the file.
        full: whether every page and every centroid was looked at.
        backed_up: whether a backup was made.
        trouble: why no backup could be made; empty where that is not so.
    """

    check: CheckReport
    full: bool
    backed_up: bool
    trouble: str = ""

    @property
    def sentence(self) -> str:
        """For the status line; empty where there is nothing to say."""
        if self.check.file:
            return tr(
                "The library file is damaged. Nothing was changed; you can restore a backup in Settings."
            )
        return " ".join(filter(None, (self.check.sentence, self.trouble)))


def care(
    library: Library, pack: Pack, engine: Callable[[], FaceEngine]
) -> Generator[Progress, None, CareReport]:
    """Look after a library that was just opened; where nothing is to be done this only reads.

    Every vector is looked at, and the file quickly; once a week all of it. What is damaged is rebuilt. If
    something has changed since yesterday a backup is made, unless the file is damaged: it would replace a
    good one.

    Args:
        library: the library.
        pack: it is bound to.
        engine: loads the networks; called only if a face must be described again.
    """
    yield Progress(STAGE)
    full = False
    try:
        full = _is_long_ago(library.noted(_CHECKED))
        return (yield from _looked_after(library, pack, engine, full=full))
    except LibraryDamagedError as error:
        log.error("The library file: %s", error)
        return CareReport(CheckReport((str(error),), {}, ()), full=full, backed_up=False)


def _looked_after(
    library: Library, pack: Pack, engine: Callable[[], FaceEngine], *, full: bool
) -> Generator[Progress, None, CareReport]:
    if library.can_write:
        _finish_forgetting(library)
    found = _without_stragglers(check(library, pack)) if full else (yield from _quick(library, pack))
    if found.damaged and not found.file and library.can_write and not _was_beyond_repair(library, found):
        found = yield from _mended(library, pack, engine, found)
    if found.file:
        for line in found.file:
            log.error("The library file: %s", line)
        return CareReport(found, full, backed_up=False)
    if full and library.can_write:
        with library.transaction():
            library.note(_CHECKED, now())
    return (yield from _backed_up(library, CareReport(found, full, backed_up=False)))


def _mended(
    library: Library, pack: Pack, engine: Callable[[], FaceEngine], found: CheckReport
) -> Generator[Progress, None, CheckReport]:
    mended = yield from mend(library, pack, engine, found, _vectors)
    if mended.repaired:
        yield Progress(STAGE, changes=Changes(everything=True))
    left = _vectors(library, pack)
    with library.transaction():
        library.note(_BEYOND_REPAIR, _digest(left) if left.damaged else "")
    return mended


def _vectors(library: Library, pack: Pack) -> CheckReport:
    return _without_stragglers(quick_look(library, pack))


def _without_stragglers(report: CheckReport) -> CheckReport:
    """A face waiting for its photo or crop to be described by this pack is no damage; scans see to it."""
    return replace(report, stragglers=0)


def _was_beyond_repair(library: Library, found: CheckReport) -> bool:
    """Whether the very same was tried in vain; it is tried again when everything is checked."""
    return not _is_long_ago(library.noted(_CHECKED)) and library.noted(_BEYOND_REPAIR) == _digest(found)


def _digest(report: CheckReport) -> str:
    return f"{sorted(report.centroids)} {list(report.faces)}"


def _finish_forgetting(library: Library) -> None:
    """Where face data were forgotten and the program was killed, their bytes go now."""
    try:
        finish_forgetting(library)
    except LibraryDamagedError:
        raise
    except LibraryError as error:
        log.warning("%s", error)


def _quick(library: Library, pack: Pack) -> Generator[Progress, None, CheckReport]:
    report = _vectors(library, pack)
    for found in library.quick_check():
        report = replace(report, file=(*report.file, *found))
        yield Progress(STAGE)
    return report


def _backed_up(library: Library, report: CareReport) -> Generator[Progress, None, CareReport]:
    if not is_due(library):
        return report
    try:
        yield from back_up(library, "daily")
    except LibraryError as error:
        log.warning("%s", error)
        return replace(report, trouble=str(error))
    return replace(report, backed_up=True)


def _is_long_ago(at: str | None) -> bool:
    """A moment still to come counts as well: the clock was wrong then, or is now."""
    if at is None:
        return True
    try:
        return not timedelta(0) <= datetime.now(UTC) - datetime.fromisoformat(at) < FULL_EVERY
    except (ValueError, TypeError):
        return True
