"""Knowing a file again: under another name, as a copy of another, or as gone, without looking for faces."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path

from models.photo import FileStamp
from repository.copies import KnownCopy
from repository.library import Library
from services.locating import content_of
from workers.moving import Claim, moved_to_a_copy, settle


class Seen(Enum):
    """What a file turns out to be."""

    NEW = auto()
    KNOWN = auto()
    """A photo under another name, or a copy of one."""
    TOUCHED = auto()
    """The photo it was, with another date."""
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
        replaced: photos whose file was overwritten by another known one.
        copied: files found to be copies.
    """

    library: Library
    copies: dict[str, KnownCopy]
    later: list[Claim] = field(default_factory=list)
    moved: set[int] = field(default_factory=set)
    replaced: set[int] = field(default_factory=set)
    copied: int = 0
    _claims: list[Claim] = field(default_factory=list)
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
        same = content_of(found.path) == self.library.photos.fingerprint(before.photo_id)
        with self.library.transaction():
            if same:
                self.library.copies.add(before.photo_id, found)
            else:
                self.library.copies.forget(found.path)
        return same

    def look_at(self, found: FileStamp) -> Seen:
        """What a file with an unknown path is, told at once; for those met together see `meet`."""
        seen = self.meet(found)
        return Seen.NEW if self.settle() else seen

    def meet(self, found: FileStamp) -> Seen:
        """What a file with an unknown path is. If it is KNOWN, `settle` has to follow."""
        mine: bytes | None = None
        if self._sizes[found.size]:
            mine = content_of(found.path)
            if mine is not None and self._claim(found, mine):
                return Seen.KNOWN
        if found.size in self._queued:
            mine = mine or content_of(found.path)
            self._read_queued(found.size)
            if mine is not None and mine in self._contents:
                self.later.append((found, mine))
                return Seen.LATER
        self._queued.setdefault(found.size, []).append(found.path)
        return Seen.NEW

    def meet_changed(self, found: FileStamp) -> Seen:
        """What the file of a known photo is whose size or time is another. After KNOWN, `settle` follows."""
        if self._sizes[found.size]:
            content = content_of(found.path)
            if content is not None and self.library.photos.is_content(found.path, content):
                self.library.photos.restamp(found)
                return Seen.TOUCHED
            if content is not None and self._claim(found, content):
                return Seen.KNOWN
        self._queued.setdefault(found.size, []).append(found.path)
        return Seen.NEW

    def settle(self) -> list[FileStamp]:
        """Let photos move to all the files met that hold them: once, for they may have changed places.

        Returns:
            Files that have to be looked at after all.
        """
        claims, self._claims = self._claims, []
        settled = settle(self.library, claims)
        self.moved |= settled.moved
        self.replaced |= settled.replaced
        self.copied += settled.copied
        return settled.unknown

    def place(self, found: FileStamp, content: bytes) -> bool:
        """Give a file to the photo with this content: as its new place, or as a copy."""
        return self._claim(found, content) and not self.settle()

    def _claim(self, found: FileStamp, content: bytes) -> bool:
        known = self.library.photos.knows_content(content)
        if known:
            self._claims.append((found, content))
        return known

    def _read_queued(self, size: int) -> None:
        """Read the contents of the new files of this size that were met only by name so far."""
        for path in self._queued[size]:
            content = content_of(path)
            if content is not None:
                self._contents.setdefault(content, path)
        self._queued[size] = []


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
    below, unknown = Below(folders), Below(unread)
    gone, back = set[int](), set[int]()
    for photo, path, was_missing in library.photos.places():
        if path in seen:
            if was_missing:
                back.add(photo)
        elif below.holds(path) and not unknown.holds(path) and not os.path.lexists(path):
            if moved_to_a_copy(library, photo):
                back.add(photo)
            elif not was_missing:
                gone.add(photo)
    with library.transaction():
        library.photos.set_missing(gone, missing=True)
        library.photos.set_missing(back, missing=False)
    return gone, back


class Below:
    """Whether paths are some paths, or below them; quicker than pathlib for a hundred thousand."""

    def __init__(self, roots: Iterable[Path]) -> None:
        self._roots = tuple({os.path.join(str(root), "") for root in roots})  # noqa: PTH118

    def holds(self, path: str) -> bool:
        """Whether the path is one of them or below one."""
        return os.path.join(path, "").startswith(self._roots)  # noqa: PTH118
