"""Where a photo's file is now: at its place, as a copy elsewhere, or on a disk that is not connected."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from config.language import tr
from media.files import is_file, is_there
from media.fingerprint import fingerprint
from models.errors import PhotoError
from models.photo import FileStamp, Photo
from repository.library import Library


def file_of(library: Library, photo: Photo) -> Path:
    """A file with the photo's content that is there; a copy only if it still is one.

    Raises:
        PhotoError: none is; the sentence says why, as far as that can be told.
    """
    if is_file(photo.path):
        return photo.path
    for copy in library.copies.of(photo.id):
        if is_unchanged(copy) or content_of(copy.path) == library.copies.content(copy.path):
            return copy.path
    folder = library.folders.containing(photo.path)
    if folder is not None and not is_there(folder):
        raise PhotoError(
            tr(
                "The folder {folder} is not there; perhaps its disk is not connected. Faces and names of "
                "its photos are kept.",
                folder=folder,
            )
        )
    raise PhotoError(
        tr(
            "The photo disappeared: it was moved, renamed or deleted. Its faces and names are kept; look for"
            " new photos (F5) in the folder where it is now, and it is known again."
        )
    )


def is_at_home(library: Library, photo: Photo) -> bool:
    """Whether the photo's file is at its place and still holds the photo.

    It is read only if its size or time is another than before; what cannot be read is believed to be
    what it was, for nothing speaks against it.
    """
    if is_unchanged(library.photos.stamp(photo.id)):
        return True
    return is_file(photo.path) and content_of(photo.path) in (None, library.photos.fingerprint(photo.id))


def is_unchanged(stamp: FileStamp) -> bool:
    """Whether a file is there and has the size and time it had; it is not opened."""
    try:
        status = os.stat(stamp.path)  # noqa: PTH116
    except OSError:
        return False
    same = (status.st_size, status.st_mtime_ns) == (stamp.size, stamp.mtime_ns)
    return same and stat.S_ISREG(status.st_mode)


def content_of(path: Path) -> bytes | None:
    """The fingerprint of a file; None if it cannot be read. Whoever looks at it is told why."""
    try:
        return fingerprint(path)
    except PhotoError:
        return None
