"""Using the names other programs wrote: what is needed of photos is read, then all is taken over at once."""

from __future__ import annotations

import logging
from collections import defaultdict
from collections.abc import Collection, Generator, Mapping, Sequence

from config.language import mark
from faces.engine import FaceEngine
from models.changes import Changes
from models.geometry import Box
from models.photo import Photo, Problem
from models.progress import Progress
from models.told import ToldName, Used
from repository.library import Library
from services.importing import undescribed
from services.told_names import claims_of, use, wanted
from workers.scan_steps import ScanState
from workers.taking_over import describe_boxes, group_rest, is_small

log = logging.getLogger("NamesIn")

STAGE = mark("Using the names in your files")


def use_told_names(
    library: Library, engine: FaceEngine, names: Collection[str] | None = None
) -> Generator[Progress, None, Used]:
    """Give faces the names told of them; boxes in which nobody has found a face become faces.

    All of it is one step of the history. Until that is written nothing has changed, so it may be stopped and
    begun again. Photos that cannot be read just now, or are others than when they were scanned, keep their
    names for the next time.

    Args:
        library: written to in this thread only.
        engine: of the pack the library is bound to.
        names: whose names are wanted, the others are not; None for all that are new.
    """
    yield Progress(STAGE)
    library.use_pack(engine.pack.id)
    told = wanted(library, names)
    photos = {photo.id: photo for photo in library.photos.some({row.photo_id for row in told})}
    unread: set[int] = set()

    def failed(problem: Problem) -> Changes:
        log.warning("%s: %s", problem.path, problem.sentence)
        unread.update(photo.id for photo in photos.values() if photo.path == problem.path)
        return Changes()

    boxes = _to_describe(library, photos, told)
    described = yield from describe_boxes(library, engine, boxes, failed)
    yield Progress(STAGE)
    usable = [row for row in told if row.photo_id not in unread]
    used = use(library, engine.pack, usable, described, refuse_rest=names is not None)
    yield Progress(STAGE, changes=used.changes)
    yield from group_rest(library, engine, ScanState.of(library), anyway=False)
    log.info("%s", used.sentence)
    return used


def _to_describe(
    library: Library, photos: Mapping[int, Photo], told: Sequence[ToldName]
) -> dict[Photo, list[Box]]:
    found: defaultdict[Photo, list[Box]] = defaultdict(list)
    for photo, boxes in undescribed(library, claims_of(told)).items():
        found[photos[photo]] += [box for box in boxes if not is_small(box)]
    return {photo: boxes for photo, boxes in found.items() if boxes}
