"""Looking again, harder, at photos the library knows."""

from __future__ import annotations

import logging
from collections.abc import Generator, Sequence

from faces.engine import FaceEngine
from media.walk import stamp_of
from models.changes import Changes
from models.photo import Problem
from models.progress import Progress, ScanReport
from repository.library import Library
from workers.face_detection_worker import Order
from workers.scan_steps import Manner, ScanState, fail, group, look, report

log = logging.getLogger("ScanWorker")


def look_again(
    library: Library, engine: FaceEngine, photos: Sequence[int], manner: Manner
) -> Generator[Progress, None, ScanReport]:
    """Look at photos again, as hard as `manner` says.

    Faces that were found before stay, with their people and decisions; new ones come. A photo whose
    file is gone is reported, and keeps what is known of it.

    Args:
        library: written to in this thread only.
        engine: of the pack the library is bound to.
        photos: ids.
        manner: how to go about it.
    """
    library.use_pack(engine.pack.id)
    state = ScanState.of(library)
    log.info("Looking again at %d photos (%s)", len(photos), manner.effort)
    yield Progress("Finding faces", done=0, total=len(photos))
    todo = []
    for photo in photos:
        found = stamp_of(library.photos.get(photo).path)
        if isinstance(found, Problem):
            fail(library, state, found)
            yield Progress("Finding faces", total=len(photos), changes=Changes(problems=True))
            continue
        state.found.append(found)
        todo.append(Order(found, manner.effort))
    yield from look(library, engine, todo, state, manner)
    yield from group(library, engine, state)
    return report(library, state)
