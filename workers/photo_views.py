"""A photo as the viewer shows it: as many pixels as the screen has, upright, turned as somebody wants."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from faces import opencv
from media.colour import to_srgb
from media.decode import OpenPhoto
from media.details import read_details
from models.details import Details
from models.errors import PhotoError
from models.face import Image, NamedFace
from models.photo import Photo
from models.photo_sheet import PhotoSheet
from models.place import Place
from repository.library import Library
from services.locating import file_of, is_unchanged
from services.places import nearest

_AS_ORIENTATION = (1, 6, 3, 8)
"""Which EXIF orientation a turn by so many quarters is."""

Room = tuple[int, int]
"""Width and height of what a photo is shown in, device pixels."""


@dataclass(frozen=True, slots=True)
class Record:
    """What the library knows of a photo.

    Attributes:
        photo: it.
        faces: who is in it; boxes in pixels of the upright picture, without its turn.
        is_there: it has neither been thrown away nor been left out.
    """

    photo: Photo
    faces: tuple[NamedFace, ...]
    is_there: bool = True


@dataclass(frozen=True, slots=True, eq=False)
class PhotoView:
    """A picture to be shown.

    Attributes:
        record: what was known of it when it was decoded; the picture is turned as this says.
        image: sRGB, upright and turned, shape (height, width, 3), dtype uint8.
        size: (width, height) of all of it, turned.
        changed: the file is not the one in which the boxes were found.
        path: the file that was read.
    """

    record: Record
    image: Image
    size: tuple[int, int]
    changed: bool
    path: Path


@dataclass(frozen=True, slots=True)
class Told:
    """What can be said of a photo besides who is in it.

    Attributes:
        sheet: what the library knows.
        details: what the file's own header says; None where it cannot be read.
        city: the city nearest to where it was taken, if that is known.
    """

    sheet: PhotoSheet
    details: Details | None
    city: Place | None = None


def read_record(library: Library, photo_id: int) -> Record:
    """What is known of a photo.

    Raises:
        UnknownNameError: it is gone.
    """
    with library.reading():
        return Record(
            library.photos.get(photo_id),
            tuple(library.faces.of_photo(photo_id)),
            library.sheets.is_there(photo_id),
        )


def read_view(library: Library, photo_id: int, room: Room | None) -> PhotoView:
    """Decode a photo as large as it is shown; a JPEG at a fraction of the cost of all of it.

    Args:
        library: the library.
        photo_id: the photo.
        room: what it is shown in; None for every pixel.

    Raises:
        PhotoError: its file is away, cannot be read, or is damaged.
        UnknownNameError: it is gone.
    """
    record = read_record(library, photo_id)
    photo = record.photo
    path = file_of(library, photo)
    content = OpenPhoto(path)
    long_side = None if room is None else _long_side(photo, room)
    raw = content.decode_raw(long_side=long_side, exact=False)
    # Reduced first: there is less to colour and to turn.
    image = raw.image if long_side is None else _reduced(raw.image, long_side)
    image = opencv.upright(to_srgb(image, raw.profile), raw.turn)
    facts = raw.facts
    changed = (facts.width, facts.height) != (photo.width, photo.height) or (
        path == photo.path
        and not is_unchanged(library.photos.stamp(photo_id))
        and content.fingerprint != library.photos.fingerprint(photo_id)
    )
    size = (facts.height, facts.width) if photo.turn % 2 else (facts.width, facts.height)
    return PhotoView(record, turned(image, photo.turn), size, changed, path)


def turned(image: Image, quarters: int) -> Image:
    """Pixels turned clockwise by so many quarters; the same array for none."""
    return opencv.upright(image, _AS_ORIENTATION[quarters % len(_AS_ORIENTATION)])


def told_of(library: Library, photo_id: int) -> Told:
    """What the library and the file's own header say of a photo."""
    sheet, photo = library.sheets.of(photo_id), library.photos.get(photo_id)
    try:
        details = read_details(file_of(library, photo))
    except PhotoError:
        # The page says what is wrong with the file; what is known of it is told nevertheless.
        details = None
    position = next(
        (
            (known.latitude, known.longitude)
            for known in (details, sheet)
            if known is not None and known.latitude is not None and known.longitude is not None
        ),
        None,
    )
    return Told(sheet, details, None if position is None else nearest(*position))


def film_of(library: Library, photo_id: int) -> Path | None:
    """The file of a film, or of the film that belongs to a Live Photo; None where there is none.

    Raises:
        PhotoError: there is one, but it is away.
    """
    photo = library.photos.get(photo_id)
    if photo.kind == "film":
        return file_of(library, photo)
    for part in library.sheets.of(photo_id).parts:
        if part.kind == "film" and os.path.exists(part.file):  # noqa: PTH110 - no other file is meant
            return Path(part.file)
    return None


def _long_side(photo: Photo, room: Room) -> int | None:
    """How long the longer side is on the screen; None where that is all there is."""
    width, height = (photo.height, photo.width) if photo.turn % 2 else (photo.width, photo.height)
    if min(width, height, *room) <= 0:
        return None
    scale = min(room[0] / width, room[1] / height)
    return None if scale >= 1 else max(round(max(width, height) * scale), 1)


def _reduced(image: Image, long_side: int) -> Image:
    height, width, _ = image.shape
    scale = long_side / max(width, height)
    if scale >= 1:
        return image
    return opencv.shrink(image, max(round(width * scale), 1), max(round(height * scale), 1))
