"""Small pictures for the screen: from the cache, or made again when somebody deleted it."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from media.decode import decode
from media.thumbnails import face_chip, photo_thumbnail
from models.errors import AppError
from repository.library import Library
from repository.thumbnails import Kind
from services.locating import file_of

log = logging.getLogger("Thumbnails")

ENOUGH_FOR_A_CHIP = 2400


def small_pictures(library: Library, kind: Kind, ids: Sequence[int]) -> dict[int, bytes | None]:
    """JPEGs by id; None for those whose photo is gone."""
    found: dict[int, bytes | None] = dict(library.thumbnails.get(kind, ids))
    for missing in [picture for picture in ids if picture not in found]:
        found[missing] = _make(library, kind, missing)
    return found


def _make(library: Library, kind: Kind, picture: int) -> bytes | None:
    try:
        jpeg = _of_face(library, picture) if kind == "face" else _of_photo(library, picture)
        library.thumbnails.put([(kind, picture, jpeg)])
    except AppError as error:
        log.info("No small picture of %s %d: %s", kind, picture, error)
        return None
    return jpeg


def _of_photo(library: Library, photo_id: int) -> bytes:
    file = file_of(library, library.photos.get(photo_id))
    return photo_thumbnail(decode(file, long_side=ENOUGH_FOR_A_CHIP).image)


def _of_face(library: Library, face_id: int) -> bytes:
    face = library.faces.get(face_id)
    if face.forgotten:
        raise AppError("Somebody had this face forgotten.")
    decoded = decode(file_of(library, library.photos.get(face.photo_id)), long_side=ENOUGH_FOR_A_CHIP)
    return face_chip(decoded.image, face.box.scaled(decoded.scale))
