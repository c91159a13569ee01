"""Rebuilding damaged vectors: faces from their photos, centroids from their faces."""

from __future__ import annotations

import logging
from collections.abc import Generator
from dataclasses import replace

from faces.engine import FaceEngine
from media.thumbnails import crop_jpeg
from models.errors import AppError
from models.progress import Progress
from repository.library import Library
from services import centroids
from services.checking import CheckReport, check, rebuild_centroids
from workers.crop_embedding import described_again
from workers.pack_change_worker import describe_stragglers

log = logging.getLogger("RepairWorker")


def repair(library: Library, engine: FaceEngine) -> Generator[Progress, None, CheckReport]:
    """Check the library and rebuild what is damaged; what cannot be rebuilt stays in the report."""
    found = check(library, engine.pack)
    for done, face_id in enumerate(found.faces, start=1):
        _describe_again(library, engine, face_id)
        yield Progress("Repairing faces", done, len(found.faces))
    yield from describe_stragglers(library, engine)
    yield Progress("Repairing people")
    rebuild_centroids(library, engine.pack)
    # Counted by looking again: a face that is whole again may have healed its person's centroid too.
    left = check(library, engine.pack)
    repaired = found.damaged - left.damaged
    return replace(found, file=left.file, repaired=repaired)


def _describe_again(library: Library, engine: FaceEngine, face_id: int) -> None:
    face = library.faces.get(face_id)
    try:
        found = described_again(library, engine, face)
    except AppError as error:
        log.warning("Face %d could not be repaired: %s", face_id, error)
        return
    with library.transaction():
        library.faces.renew_vector(face_id, found, engine.pack.id)
        library.faces.store_crop(face_id, crop_jpeg(found.crop))
        if face.person_id is not None:
            centroids.refresh(library, engine.pack, [face.person_id])
    log.info("The vector of face %d was computed again from its photo", face_id)
