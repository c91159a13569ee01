"""Where a photo's file is now: at its place, as a copy elsewhere, or on a disk that is not connected."""

from __future__ import annotations

from pathlib import Path

from media.files import exists
from models.errors import PhotoError
from models.photo import Photo
from repository.library import Library


def file_of(library: Library, photo: Photo) -> Path:
    """A file with the photo's content that is there.

    Raises:
        PhotoError: none is; the sentence says why, as far as that can be told.
    """
    places = [photo.path, *(copy.path for copy in library.copies.of(photo.id))]
    for place in places:
        if exists(place):
            return place
    folder = library.folders.containing(photo.path)
    if folder is not None and not exists(folder):
        raise PhotoError(
            f"The folder {folder} is not there; perhaps its disk is not connected."
            " Faces and names of its photos are kept."
        )
    raise PhotoError(
        "The photo disappeared: it was moved, renamed or deleted. Its faces and names are kept; look for"
        " new photos (F5) in the folder where it is now, and it is known again."
    )
