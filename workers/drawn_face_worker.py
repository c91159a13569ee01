"""Describing a rectangle a person drew: nothing is stored until they have chosen."""

from __future__ import annotations

import logging
from collections.abc import Generator
from dataclasses import replace

from config.language import mark, tr
from faces.doubts import doubts
from faces.engine import FaceEngine
from faces.packs import Pack
from media.thumbnails import face_chip
from models.errors import AppError
from models.face import Eyes, Image
from models.geometry import Box
from models.photo import Photo
from models.progress import Progress
from models.suggestion import NOT_ASKED, DrawnFace
from repository.library import Library
from services.suggesting import suggest
from workers.photo_pixels import PhotoPixels

log = logging.getLogger("FaceCropEditor")

SMALLEST_SIDE = 8.0


def describe_drawn(
    library: Library,
    engine: FaceEngine,
    photo_id: int,
    box: Box,
    eyes: Eyes | None = None,
    *,
    replaces: int | None = None,
    pixels: PhotoPixels | None = None,
) -> Generator[Progress, None, DrawnFace]:
    """Embed the face inside a drawn rectangle; whom it looks like is not asked yet.

    Args:
        library: only read, but for binding a new one to its pack.
        engine: of the pack the library is bound to.
        photo_id: the photo that was drawn on.
        box: upright pixels; the part outside the photo is cut off.
        eyes: where somebody clicked them, upright pixels; None where nobody did.
        replaces: the stored face that is outlined anew; None lets the one decide that the rectangle covers.
        pixels: of the photos that are open; without them the photo is read for this one rectangle.

    Raises:
        AppError: the rectangle is too small, or outside the photo.
        PhotoChangedError: the photo has changed since it was scanned.
        PhotoError: the photo is gone or cannot be read any more.
    """
    photo = library.photos.get(photo_id)
    inside = _inside(photo, box)
    library.use_pack(engine.pack.id)
    yield Progress(mark("Looking at the face"))
    image = unchanged_pixels(library, photo) if pixels is None else pixels.unchanged(library, photo)
    yield Progress(mark("Looking at the face"))
    face = engine.describe(image, inside, eyes)
    if face.weak:
        log.info("No eyes, nose and mouth were found in the rectangle; its picture is compared as it is")
    return DrawnFace(
        photo_id=photo_id,
        face=face,
        suggestion=NOT_ASKED,
        replaces=library.faces.covered_by(photo_id, inside) if replaces is None else replaces,
        chip=face_chip(image, face.found or inside),
        pack_id=engine.pack.id,
        doubts=doubts(face, (photo.width, photo.height)),
        eyes=eyes,
    )


def unchanged_pixels(library: Library, photo: Photo) -> Image:
    """The same as `PhotoPixels.unchanged`, for whoever wants a photo once."""
    return PhotoPixels().unchanged(library, photo)


def compare_drawn(library: Library, pack: Pack, drawn: DrawnFace) -> DrawnFace:
    """Say whom a described face looks like now, among the people as they are now.

    Raises:
        PackChangedError: the library has changed its pack since the face was described.
    """
    library.expect_pack(drawn.pack_id)
    # Another rectangle over the same face may have been stored since it was described.
    replaces = drawn.replaces
    if replaces is None or not library.faces.exists(replaces):
        replaces = library.faces.covered_by(drawn.photo_id, drawn.face.box)
    found = suggest(
        library,
        pack,
        drawn.face.embedding,
        face_id=replaces,
        photo_id=drawn.photo_id,
        quality=drawn.face.quality,
    )
    return replace(drawn, suggestion=found, replaces=replaces)


def _inside(photo: Photo, box: Box) -> Box:
    inside = box.clipped(photo.width, photo.height)
    if box.area and not inside.area:
        raise AppError(
            tr(
                "The rectangle is outside the photo, which is {width} x {height} pixels.",
                width=photo.width,
                height=photo.height,
            )
        )
    if min(inside.width, inside.height) < SMALLEST_SIDE:
        raise AppError(tr("The rectangle is too small to hold a face. Draw it a little larger."))
    return inside
