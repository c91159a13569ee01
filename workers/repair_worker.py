"""Rebuilding damaged vectors: faces from their photos, centroids from their faces."""

from __future__ import annotations

import logging
from collections.abc import Generator
from dataclasses import replace

from faces.engine import Detection, FaceEngine
from models.errors import AppError, DamagedVectorError
from models.face import DetectedFace, Face, Image
from models.progress import Progress
from repository.library import Library
from services import centroids
from services.checking import CheckReport, check, rebuild_centroids
from workers.drawn_face_worker import unchanged_pixels

log = logging.getLogger("RepairWorker")


def repair(library: Library, engine: FaceEngine) -> Generator[Progress, None, CheckReport]:
    """Check the library and rebuild what is damaged; what cannot be rebuilt stays in the report."""
    found = check(library, engine.pack)
    for done, face_id in enumerate(found.faces, start=1):
        _describe_again(library, engine, face_id)
        yield Progress("Repairing faces", done, len(found.faces))
    yield Progress("Repairing people")
    rebuild_centroids(library, engine.pack)
    # Counted by looking again: a face that is whole again may have healed its person's centroid too.
    left = check(library, engine.pack)
    repaired = len(found.faces) + len(found.centroids) - len(left.faces) - len(left.centroids)
    return replace(found, file=left.file, repaired=repaired)


def _describe_again(library: Library, engine: FaceEngine, face_id: int) -> None:
    face = library.faces.get(face_id)
    try:
        image = unchanged_pixels(library, library.photos.get(face.photo_id))
    except AppError as error:
        log.warning("Face %d could not be repaired: %s", face_id, error)
        return
    found = _found(library, engine, face, image)
    with library.transaction():
        library.faces.renew_vector(face_id, found)
        if face.person_id is not None:
            centroids.refresh(library, engine.pack, [face.person_id])
    log.info("The vector of face %d was computed again from its photo", face_id)


def _found(library: Library, engine: FaceEngine, face: Face, image: Image) -> DetectedFace:
    try:
        landmarks = library.faces.landmarks(face.id)
    except DamagedVectorError as error:
        log.warning("The landmarks of face %d are looked for again: %s", face.id, error)
        landmarks = None
    if landmarks is None:
        return engine.describe(image, face.box)
    return engine.embed(image, Detection(face.box, landmarks, 1.0))
