"""Small pictures for the screen: from the cache, or made again when somebody deleted it."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from media.decode import decode
from media.thumbnails import LARGE, blur_of, face_chip, photo_thumbnail
from models.errors import AppError, LibraryError, UnknownNameError
from repository.library import Library
from repository.thumbnails import Kind
from services.locating import file_of

log = logging.getLogger("Thumbnails")

ENOUGH_FOR_A_CHIP = 2400


def small_pictures(library: Library, kind: Kind, ids: Sequence[int]) -> dict[int, bytes | None]:
    """JPEGs by id; None for those whose photo is gone, and for faces that are gone or forgotten.

    Of the kind "blur" it is a few colours (`media.thumbnails.blur_of`), and None where nobody has looked at
    the photo's thumbnail yet: they are made of that, and nothing is decoded for them.
    """
    if kind == "blur":
        return _blurs(library, ids)
    found: dict[int, bytes | None] = dict.fromkeys(ids)
    wanted = [picture for picture in found if _may_be_seen(library, kind, picture)]
    found |= library.thumbnails.get(kind, wanted)
    for missing in [picture for picture in wanted if found[picture] is None]:
        found[missing] = _make(library, kind, missing)
    return found


def _blurs(library: Library, ids: Sequence[int]) -> dict[int, bytes | None]:
    """Those that are kept, and those of thumbnails that are."""
    found: dict[int, bytes | None] = dict.fromkeys(ids)
    found |= library.thumbnails.get("blur", ids)
    unmade = [photo for photo in found if found[photo] is None]
    made = {photo: blur_of(jpeg) for photo, jpeg in library.thumbnails.get("photo", unmade).items()}
    library.thumbnails.put([("blur", photo, blur) for photo, blur in made.items() if blur])
    return found | {photo: blur for photo, blur in made.items() if blur}


def _make(library: Library, kind: Kind, picture: int) -> bytes | None:
    try:
        jpeg = _of_face(library, picture) if kind == "face" else _of_photo(library, picture, kind)
    except AppError as error:
        log.info("No small picture of %s %d: %s", kind, picture, error)
        return None
    return jpeg if _is_kept(library, kind, picture, jpeg) else None


def _is_kept(library: Library, kind: Kind, picture: int, jpeg: bytes) -> bool:
    """Keep a small picture; False for one of a face that was forgotten while it was made."""
    if not _may_be_seen(library, kind, picture):
        return False
    library.thumbnails.put([(kind, picture, jpeg)])
    # Whoever forgets the face after this look finds the picture and erases it.
    if _may_be_seen(library, kind, picture):
        return True
    log.info("The face %d was forgotten while its small picture was made", picture)
    library.thumbnails.remove(kind, [picture])
    _owe_its_bytes(library)
    return False


def _owe_its_bytes(library: Library) -> None:
    # The file may have been purged between the two; what was removed since is still in its log.
    if not library.can_write:
        return
    try:
        with library.transaction():
            library.erasing.owe("some")
    except LibraryError as error:
        log.warning("Traces of a small picture may be left: %s", error)


def _may_be_seen(library: Library, kind: Kind, picture: int) -> bool:
    """A photo always; no face that is gone or forgotten: somebody may still have asked for it before."""
    if kind != "face":
        return True
    try:
        return not library.faces.get(picture).forgotten
    except UnknownNameError:
        return False


def _of_photo(library: Library, photo_id: int, kind: Kind) -> bytes:
    file = file_of(library, library.photos.get(photo_id))
    image = decode(file, long_side=ENOUGH_FOR_A_CHIP).image
    return photo_thumbnail(image, LARGE) if kind == "large" else photo_thumbnail(image)


def _of_face(library: Library, face_id: int) -> bytes:
    face = library.faces.get(face_id)
    decoded = decode(file_of(library, library.photos.get(face.photo_id)), long_side=ENOUGH_FOR_A_CHIP)
    return face_chip(decoded.image, face.box.scaled(decoded.scale))
