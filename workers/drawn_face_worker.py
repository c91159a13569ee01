"""Describing a rectangle a person drew: nothing is stored until they have chosen."""

from __future__ import annotations

import logging
from collections.abc import Generator
from dataclasses import replace

from faces.engine import FaceEngine
from faces.packs import Pack
from media.decode import OpenPhoto
from media.thumbnails import face_chip
from models.errors import AppError
from models.face import Image
from models.geometry import Box
from models.photo import Photo
from models.progress import Progress
from models.suggestion import NOT_ASKED, DrawnFace
from repository.library import Library
from services.locating import file_of
from services.suggesting import suggest

log = logging.getLogger("FaceCropEditor")

SMALLEST_SIDE = 8.0


def describe_drawn(
    library: Library, engine: FaceEngine, photo_id: int, box: Box
) -> Generator[Progress, None, DrawnFace]:
    """Embed the face inside a drawn rectangle; whom it looks like is not asked yet.

    Args:
        library: only read, but for binding a new one to its pack.
        engine: of the pack the library is bound to.
        photo_id: the photo that was drawn on.
        box: upright pixels; the part outside the photo is cut off.

    Raises:
        AppError: the rectangle is too small, or the photo has changed or cannot be read any more.
    """
    photo = library.photos.get(photo_id)
    inside = box.clipped(photo.width, photo.height)
    if box.area and not inside.area:
        raise AppError(f"The rectangle is outside the photo, which is {photo.width} x {photo.height} pixels.")
    if min(inside.width, inside.height) < SMALLEST_SIDE:
        raise AppError("The rectangle is too small to hold a face. Draw it a little larger.")
    library.use_pack(engine.pack.id)
    yield Progress("Looking at the face")
    image = unchanged_pixels(library, photo)
    yield Progress("Looking at the face")
    face = engine.describe(image, inside)
    if face.weak:
        log.info("No eyes, nose and mouth were found in the rectangle; its picture is compared as it is")
    replaces = library.faces.covered_by(photo_id, inside)
    return DrawnFace(photo_id, face, NOT_ASKED, replaces, face_chip(image, inside), engine.pack.id)


def unchanged_pixels(library: Library, photo: Photo) -> Image:
    """The upright pixels of a photo that is still the one that was scanned: its boxes mean these faces.

    Raises:
        AppError: it has changed since, or cannot be read any more.
    """
    opened = OpenPhoto(file_of(library, photo))
    decoded = opened.decode()
    same_size = (decoded.facts.width, decoded.facts.height) == (photo.width, photo.height)
    if not same_size or opened.fingerprint != library.photos.fingerprint(photo.id):
        raise AppError("The photo has changed since it was scanned. Scan its folder again.")
    return decoded.image


def compare_drawn(library: Library, pack: Pack, drawn: DrawnFace) -> DrawnFace:
    """Say whom a described face looks like now, among the people as they are now.

    Raises:
        PackChangedError: the library has changed its pack since the face was described.
    """
    library.expect_pack(drawn.pack_id)
    found = suggest(
        library,
        pack,
        drawn.face.embedding,
        face_id=drawn.replaces,
        photo_id=drawn.photo_id,
        quality=drawn.face.quality,
    )
    return replace(drawn, suggestion=found)
