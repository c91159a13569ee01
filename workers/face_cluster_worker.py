"""Grouping the library's faces into people."""

from __future__ import annotations

import logging
import time
from collections.abc import Generator

from faces.packs import Pack
from models.changes import Changes
from models.errors import AppError
from models.progress import Progress
from repository.library import Library
from services.grouping import apply, plan

log = logging.getLogger("FaceClusterWorker")

MOST_TRIES = 5


class GroupingPutOffError(AppError):
    """Decisions came faster than the grouping; nothing is lost by grouping later."""


def group_faces(library: Library, pack: Pack) -> Generator[Progress, None, Changes]:
    """Regroup every face nobody decided about; yields before each costly part.

    The clustering runs without holding the library, so a person can decide something meanwhile;
    then it is computed again on what they decided.

    Raises:
        GroupingPutOffError: decisions came faster than the grouping for several tries.
    """
    for _ in range(MOST_TRIES):
        yield Progress("Grouping faces")
        began = time.perf_counter()
        regrouping = plan(library, pack)
        changes = apply(library, pack, regrouping)
        if changes is not None:
            log.info(
                "Grouped %d faces into %d people in %.1f s",
                len(regrouping.target),
                library.people.count(),
                time.perf_counter() - began,
            )
            return changes
    raise GroupingPutOffError(
        "Grouping was put off because you are deciding faster. It will run again later."
    )
