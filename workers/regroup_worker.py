"""Grouping all faces anew because somebody asked for it: first shown, then done or not."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass

from config.language import tr
from faces.packs import Pack
from models.changes import Changes
from models.errors import AppError
from models.person import Person
from models.progress import Progress
from models.regrouping import RegroupSummary
from repository.library import Library
from services.grouping import Regrouping, apply, planning, summary
from workers.face_cluster_worker import STAGE, reported


@dataclass(frozen=True, slots=True)
class RegroupPlan:
    """What would change.

    Attributes:
        regrouping: to be applied or thrown away.
        summary: for the person who decides.
        people: everybody the moves speak of, by id.
    """

    regrouping: Regrouping
    summary: RegroupSummary
    people: dict[int, Person]


def plan_regroup(library: Library, pack: Pack) -> Generator[Progress, None, RegroupPlan]:
    """Compute it; yields wherever it may be stopped."""
    yield Progress(STAGE)
    regrouping = yield from reported(planning(library, pack))
    with library.reading():
        found = summary(library, regrouping)
        named = {person.id: person for person in library.people.all()}
    return RegroupPlan(regrouping, found, named)


def apply_regroup(library: Library, pack: Pack, planned: RegroupPlan) -> Changes:
    """Write what was planned.

    Raises:
        AppError: somebody has decided something since; nothing was changed.
    """
    changes = apply(library, pack, planned.regrouping)
    if changes is None:
        raise AppError(tr("Something has changed since. Nothing was regrouped; ask again."))
    return changes
