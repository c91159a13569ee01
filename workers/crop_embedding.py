"""From stored crops to vectors, without opening a photo unless a crop is missing or damaged."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from concurrent.futures import Executor

from config.language import tr
from faces.engine import Detection, FaceEngine
from media.thumbnails import crop_jpeg, crop_pixels
from models.errors import AppError, DamagedVectorError, PhotoError
from models.face import DetectedFace, Face, Image, Vector
from repository.library import Library
from repository.next_vectors import StoredCrop
from workers.drawn_face_worker import unchanged_pixels

log = logging.getLogger("PackChange")

CHUNK = 16
"""Crops a thread embeds before it asks for more."""
BATCH = 128
"""Crops between two reports; they are stored in one transaction."""


def embed_stored(
    library: Library, engine: FaceEngine, crops: Sequence[StoredCrop], pool: Executor
) -> dict[int, Vector]:
    """The vectors of faces by their id, from their crops.

    A crop that cannot be read is cut from its photo again, and kept; a face whose photo is not there
    either is left out, and the log says so.
    """
    readable: list[tuple[int, Image]] = []
    found: dict[int, Vector] = {}
    for crop in crops:
        try:
            readable.append((crop.face_id, crop_pixels(crop.jpeg)))
        except PhotoError as error:
            log.info("The crop of face %d is made again: %s", crop.face_id, error)
            face = _from_photo(library, engine, crop.face_id)
            if face is not None:
                found[crop.face_id] = face.embedding
    chunks = [readable[start : start + CHUNK] for start in range(0, len(readable), CHUNK)]
    vectors = pool.map(engine.embed_crops, [[pixels for _, pixels in chunk] for chunk in chunks])
    for chunk, rows in zip(chunks, vectors, strict=True):
        found |= {face_id: row for (face_id, _), row in zip(chunk, rows, strict=True)}
    return found


def described_again(library: Library, engine: FaceEngine, face: Face) -> DetectedFace:
    """A stored face as this engine sees it in its photo.

    Raises:
        AppError: the photo is gone or has changed, or the face is not inside it any more.
    """
    photo = library.photos.get(face.photo_id)
    if face.box.clipped(photo.width, photo.height).area < face.box.area / 2:
        raise AppError(tr("This face is not in its photo any more: the photo was cropped or turned since."))
    image = unchanged_pixels(library, photo)
    try:
        landmarks = library.faces.landmarks(face.id)
    except DamagedVectorError as error:
        log.warning("The landmarks of face %d are looked for again: %s", face.id, error)
        landmarks = None
    if landmarks is None:
        return engine.describe(image, face.box)
    return engine.embed(image, Detection(face.box, landmarks, 1.0))


def _from_photo(library: Library, engine: FaceEngine, face_id: int) -> DetectedFace | None:
    try:
        found = described_again(library, engine, library.faces.get(face_id))
    except AppError as error:
        log.warning("Face %d could not be described anew: %s", face_id, error)
        return None
    library.faces.store_crop(face_id, crop_jpeg(found.crop))
    return found
