"""Looking again, harder, at photos the library knows."""

from __future__ import annotations

import logging
from collections.abc import Generator, Sequence

from config.language import mark
from faces.engine import FaceEngine
from media.files import is_file
from media.walk import stamp_of
from models.changes import Changes
from models.effort import Effort
from models.errors import PhotoError
from models.photo import Problem
from models.progress import Progress, ScanReport
from repository.library import Library
from services.locating import file_of
from workers.pace import Pace
from workers.scan_steps import Manner, ScanState, fail, group, look, report
from workers.standing import Wanting

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
    yield Progress(mark("Finding faces"), done=0, total=len(photos))
    todo, wanting = [], Wanting.of_known(library, film_faces=manner.film_faces)
    for photo in photos:
        found = stamp_of(library.photos.get(photo).path)
        if isinstance(found, Problem):
            fail(library, state, found)
            yield Progress(mark("Finding faces"), total=len(photos), changes=Changes(problems=True))
            continue
        state.found.append(found)
        todo.append(wanting.order(found, manner.effort))
    yield from look(library, engine, todo, state, manner)
    yield from group(library, engine, state)
    return report(library, state)


def look_again_here(
    library: Library, engine: FaceEngine, photo_id: int
) -> Generator[Progress, None, tuple[int, Changes]]:
    """Look at one photo whose file has changed while somebody waits for it; grouping is left for later.

    Args:
        library: written to in this thread only.
        engine: of the pack the library is bound to.
        photo_id: a photo.

    Returns:
        The photo to show, and what was changed. It is another one where the file was overwritten by a
        picture the library knew: then that is in its place.

    Raises:
        PhotoError: the file is gone, or cannot be used; what is known of it stays.
    """
    library.use_pack(engine.pack.id)
    photo = library.photos.get(photo_id)
    if file_of(library, photo) != photo.path:
        # It is gone from its place, and a copy that has not changed stands for it.
        return photo_id, Changes()
    found = stamp_of(photo.path)
    if isinstance(found, Problem):
        raise PhotoError(found.sentence)
    state = ScanState.of(library)
    # A pace of its own: the photo somebody looks at does not stand in a scan's queue.
    manner = Manner(Pace(1), Effort.THOROUGH)
    changes = Changes(photos=frozenset({photo_id}))
    wanting = Wanting.of_known(library, film_faces=manner.film_faces)
    for progress in look(library, engine, [wanting.order(found, manner.effort)], state, manner):
        changes |= progress.changes
        yield progress
    if state.failed:
        raise PhotoError(state.failed[0].sentence)
    here = library.photos.id_at(found.path)
    if here is None or is_file(library.photos.get(photo_id).path):
        return photo_id, changes
    return here, changes
