"""Knowing a file again: under another name, as a copy of another, or as gone, without looking for faces."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path

from media.files import exists
from media.fingerprint import fingerprint
from models.errors import PhotoError
from models.photo import FileStamp, Photo
from repository.copies import KnownCopy
from repository.library import Library


class Seen(Enum):
    """What a file turns out to be."""

    NEW = auto()
    KNOWN = auto()
    """A photo under another name, or a copy of one."""
    LATER = auto()
    """A copy of a new photo that has not been looked at yet."""


@dataclass(slots=True)
class Recogniser:
    """Tells unknown paths from unknown photos. A file is read only if its size has been seen before.

    Attributes:
        library: asked, and told what was recognised.
        copies: by path.
        later: copies of photos this scan has still to look at, with their content's fingerprint.
        moved: photos known again under another name.
        copied: files found to be copies.
    """

    library: Library
    copies: dict[str, KnownCopy]
    later: list[tuple[FileStamp, bytes]] = field(default_factory=list)
    moved: set[int] = field(default_factory=set)
    copied: int = 0
    _sizes: Counter[int] = field(default_factory=Counter)
    _queued: dict[int, list[Path]] = field(default_factory=dict)
    _contents: dict[bytes, Path] = field(default_factory=dict)

    @classmethod
    def of(cls, library: Library) -> Recogniser:
        """For one scan of this library."""
        return cls(library, library.copies.known_files(), _sizes=Counter(library.photos.sizes()))

    def is_known_copy(self, found: FileStamp) -> bool:
        """Whether this is a copy that was met before and has not changed since."""
        before = self.copies.get(str(found.path))
        if before is None:
            return False
        if (before.size, before.mtime_ns) == (found.size, found.mtime_ns):
            return True
        with self.library.transaction():
            if _fingerprint(found.path) == self.library.photos.fingerprint(before.photo_id):
                self.library.copies.add(before.photo_id, found)
                return True
            self.library.copies.forget(found.path)
        return False

    def look_at(self, found: FileStamp) -> Seen:
        """What a file with an unknown path is."""
        mine: bytes | None = None
        if self._sizes[found.size]:
            mine = _fingerprint(found.path)
            if mine is not None and self.place(found, mine):
                return Seen.KNOWN
        if found.size in self._queued:
            mine = mine or _fingerprint(found.path)
            self._read_queued(found.size)
            if mine is not None and mine in self._contents:
                self.later.append((found, mine))
                return Seen.LATER
        self._queued.setdefault(found.size, []).append(found.path)
        return Seen.NEW

    def place(self, found: FileStamp, content: bytes) -> bool:
        """Give a file to the photo with this content: as its new place, or as a copy."""
        with self.library.transaction():
            photos = self.library.photos.with_content(content)
            gone = next((photo for photo in photos if not exists(photo.path)), None)
            chosen = gone or next(iter(photos), None)
            if chosen is None:
                return False
            if gone is not None:
                self.library.photos.move(gone.id, found.path)
                self.library.photos.restamp(found)
                self.library.copies.forget(found.path)
                self.moved.add(gone.id)
            else:
                self.library.copies.add(chosen.id, found)
                self.copied += 1
            self.library.problems.clear(found.path)
        return True

    def _read_queued(self, size: int) -> None:
        """Read the contents of the new files of this size that were met only by name so far."""
        for path in self._queued[size]:
            content = _fingerprint(path)
            if content is not None:
                self._contents.setdefault(content, path)
        self._queued[size] = []


def _fingerprint(path: Path) -> bytes | None:
    try:
        return fingerprint(path)
    except PhotoError:
        # Looking at it will say what is wrong.
        return None


def mark_missing(
    library: Library, folders: Sequence[Path], found: Iterable[FileStamp], unread: Iterable[Path]
) -> tuple[set[int], set[int]]:
    """Note which photos of these folders are gone, and which are back; what is known of them stays.

    A photo that is gone while a copy of it is there is from now on where the copy is.

    Args:
        library: the library.
        folders: what was walked.
        found: every photo file in them.
        unread: files and folders that could not be looked at: of what is in them nothing is known.

    Returns:
        Ids of those that are gone now and were not, and of those that are back or have moved.
    """
    seen = {str(stamp.path) for stamp in found}
    below, unknown = _Below(folders), _Below(unread)
    gone, back = set[int](), set[int]()
    for photo, path, was_missing in library.photos.places():
        if path in seen:
            if was_missing:
                back.add(photo)
        elif below.holds(path) and not unknown.holds(path) and not os.path.lexists(path):
            if _moved_to_a_copy(library, photo):
                back.add(photo)
            elif not was_missing:
                gone.add(photo)
    with library.transaction():
        library.photos.set_missing(gone, missing=True)
        library.photos.set_missing(back, missing=False)
    return gone, back


def _moved_to_a_copy(library: Library, photo_id: int) -> bool:
    for copy in library.copies.of(photo_id):
        if exists(copy.path):
            with library.transaction():
                library.copies.forget(copy.path)
                library.photos.move(photo_id, copy.path)
                library.photos.restamp(copy)
            return True
    return False


class _Below:
    """Whether paths are some paths, or below them; quicker than pathlib for a hundred thousand."""

    def __init__(self, roots: Iterable[Path]) -> None:
        self._roots = tuple({os.path.join(str(root), "") for root in roots})  # noqa: PTH118

    def holds(self, path: str) -> bool:
        """Whether the path is one of them or below one."""
        return os.path.join(path, "").startswith(self._roots)  # noqa: PTH118


def follow_content(library: Library, stamp: FileStamp, content: bytes) -> None:
    """Before a look at a file is stored: all that was said about a photo goes with its content.

    Where the file was known but holds another picture now, and a copy of the one before is still there,
    the photo moves to that copy; a known photo that has left its place moves here.
    """
    if library.photos.has(stamp.path):
        known: Photo = library.photos.by_path(stamp.path)
        if library.photos.fingerprint(known.id) != content:
            _moved_to_a_copy(library, known.id)
        return
    for photo in library.photos.with_content(content):
        if not exists(photo.path):
            library.photos.move(photo.id, stamp.path)
            return
