"""Rebuilding damaged vectors: faces from their crops or photos, centroids from their faces."""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator
from dataclasses import replace

from config.language import mark
from faces.engine import FaceEngine
from faces.packs import Pack
from media.thumbnails import crop_jpeg, crop_pixels
from models.errors import AppError, PhotoError
from models.face import Face
from models.progress import Progress
from repository.library import Library
from services import centroids
from services.checking import CheckReport, check, rebuild_centroids
from workers.crop_embedding import described_again
from workers.pack_change_worker import describe_stragglers

log = logging.getLogger("RepairWorker")


def repair(library: Library, engine: FaceEngine) -> Generator[Progress, None, CheckReport]:
    """Check the library and rebuild what is damaged; what cannot be rebuilt stays in the report."""
    return (yield from mend(library, engine.pack, lambda: engine, check(library, engine.pack)))


def mend(
    library: Library,
    pack: Pack,
    engine: Callable[[], FaceEngine],
    found: CheckReport,
    look: Callable[[Library, Pack], CheckReport] = check,
) -> Generator[Progress, None, CheckReport]:
    """Rebuild what a look has found; the networks are loaded only if a face must be described again.

    Args:
        library: the library.
        pack: it is bound to.
        engine: loads the networks.
        found: by the look.
        look: looks once more afterwards.
    """
    if found.loose:
        library.tie_loose_ends()
    for done, face_id in enumerate(found.faces, start=1):
        _describe_again(library, engine(), face_id)
        yield Progress(mark("Repairing faces"), done, len(found.faces))
    if found.stragglers:
        yield from describe_stragglers(library, engine())
    yield Progress(mark("Repairing people"))
    rebuild_centroids(library, pack)
    # Counted by looking again: a face that is whole again may have healed its person's centroid too.
    left = look(library, pack)
    return replace(found, file=left.file, tables=left.tables, repaired=found.damaged - left.damaged)


def _describe_again(library: Library, engine: FaceEngine, face_id: int) -> None:
    face = library.faces.get(face_id)
    try:
        source = _from_crop(library, engine, face) or _from_photo(library, engine, face)
    except AppError as error:
        log.warning("Face %d could not be repaired: %s", face_id, error)
        return
    log.warning("The vector of face %d was damaged and computed again from its %s", face_id, source)


def _from_crop(library: Library, engine: FaceEngine, face: Face) -> str | None:
    """From the stored crop, which needs no photo; None if that is damaged as well."""
    try:
        pixels = crop_pixels(library.faces.crop(face.id))
    except PhotoError as error:
        log.info("The crop of face %d cannot be used: %s", face.id, error)
        return None
    (vector,) = engine.embed_crops([pixels])
    with library.transaction():
        library.faces.replace_vector(face.id, vector, engine.pack.id)
        _refresh(library, engine, face)
    return "crop"


def _from_photo(library: Library, engine: FaceEngine, face: Face) -> str:
    found = described_again(library, engine, face)
    with library.transaction():
        library.faces.renew_vector(face.id, found, engine.pack.id)
        library.faces.store_crop(face.id, crop_jpeg(found.crop))
        _refresh(library, engine, face)
    return "photo"


def _refresh(library: Library, engine: FaceEngine, face: Face) -> None:
    if face.person_id is not None:
        centroids.refresh(library, engine.pack, [face.person_id])
