"""Rebuilding damaged vectors: faces from their photos, centroids from their faces."""

from __future__ import annotations

import logging
from collections.abc import Generator
from dataclasses import replace

from faces.engine import Detection, FaceEngine
from media.decode import decode
from models.errors import PhotoError
from models.progress import Progress
from repository.library import Library
from services import centroids
from services.checking import CheckReport, check, rebuild_centroids

log = logging.getLogger("RepairWorker")


def repair(library: Library, engine: FaceEngine) -> Generator[Progress, None, CheckReport]:
    """Check the library and rebuild what is damaged; what cannot be rebuilt stays in the report."""
    found = check(library, engine.pack)
    repaired = 0
    for done, face_id in enumerate(found.faces, start=1):
        repaired += _describe_again(library, engine, face_id)
        yield Progress("Repairing faces", done, len(found.faces))
    yield Progress("Repairing people")
    repaired += rebuild_centroids(library, engine.pack)
    return replace(found, repaired=repaired)


def _describe_again(library: Library, engine: FaceEngine, face_id: int) -> bool:
    face = library.faces.get(face_id)
    landmarks = library.faces.landmarks(face_id)
    try:
        image = decode(library.photos.get(face.photo_id).path).image
    except PhotoError as error:
        log.warning("Face %d could not be repaired: %s", face_id, error)
        return False
    if landmarks is None:
        vector = engine.describe(image, face.box).embedding
    else:
        vector = engine.embed(image, Detection(face.box, landmarks, 1.0)).embedding
    with library.transaction():
        library.faces.renew_vector(face_id, vector)
        if face.person_id is not None:
            centroids.refresh(library, engine.pack, [face.person_id])
    log.info("The vector of face %d was computed again from its photo", face_id)
    return True
