"""Grouping the library's faces into people."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Generator

from config.language import mark, tr
from faces.packs import Pack
from models.changes import Changes
from models.errors import AppError
from models.progress import Progress
from repository.library import Library
from services.answers import learn
from services.grouping import Regrouping, apply, planning
from services.joining import planning_new

log = logging.getLogger("FaceClusterWorker")

MOST_TRIES = 5
SECONDS_BETWEEN_REPORTS = 0.1
STAGE = mark("Grouping faces")

Planning = Callable[[], Generator[float, None, Regrouping]]


class GroupingPutOffError(AppError):
    """Decisions came faster than the grouping; nothing is lost by grouping later."""


def group_new_faces(library: Library, pack: Pack) -> Generator[Progress, None, Changes]:
    """Let new faces join the groups there are; nobody who is in a group leaves it.

    Raises:
        GroupingPutOffError: decisions came faster than the grouping for several tries.
    """
    return (yield from _grouped(library, pack, lambda: planning_new(library, pack)))


def group_afresh(library: Library, pack: Pack) -> Generator[Progress, None, Changes]:
    """Regroup every face nobody decided about.

    Raises:
        GroupingPutOffError: decisions came faster than the grouping for several tries.
    """
    return (yield from _grouped(library, pack, lambda: planning(library, pack)))


def may_group_afresh(library: Library) -> bool:
    """Whether groups may still change by themselves otherwise than by growing.

    They may until the first scan is through, for whoever names people meanwhile has not settled the rest;
    and as long as nobody has decided anything.
    """
    is_first_scan = library.groups.faces_afresh() == 0
    return is_first_scan or not (library.people.kept_whole() or library.decisions.cannot_links())


def _grouped(library: Library, pack: Pack, steps: Planning) -> Generator[Progress, None, Changes]:
    """Plan without holding the library, so that a person can decide something meanwhile, then write.

    What was planned on something older is planned again.
    """
    for _ in range(MOST_TRIES):
        yield Progress(STAGE)
        began = time.perf_counter()
        regrouping = yield from reported(steps())
        changes = apply(library, pack, regrouping)
        if changes is not None:
            learn(library, pack)
            log.info(
                "Grouped %d faces into %d people in %.1f s",
                regrouping.faces,
                library.people.count(),
                time.perf_counter() - began,
            )
            return changes
    raise GroupingPutOffError(
        tr("Grouping was put off because you are deciding faster. It will run again later.")
    )


def reported(steps: Generator[float, None, Regrouping]) -> Generator[Progress, None, Regrouping]:
    """The steps of a plan as a worker's reports, not more of them than anybody needs."""
    said = time.perf_counter()
    while True:
        try:
            next(steps)
        except StopIteration as end:
            regrouping: Regrouping = end.value
            return regrouping
        if time.perf_counter() - said >= SECONDS_BETWEEN_REPORTS:
            said = time.perf_counter()
            yield Progress(STAGE)
