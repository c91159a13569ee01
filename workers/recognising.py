"""Knowing a file again: under another name, as a copy of another, or as gone, without looking for faces."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path

from models.photo import FileStamp
from repository.copies import KnownCopy
from repository.library import Library
from repository.within import Within
from services.locating import content_of
from workers.moving import Claim, moved_to_a_copy, settle
from workers.scope import Scope
from workers.standing import Below, ByFile


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
    _queued: dict[int, list[Path]] = field(default_factory=dict)
    _contents: dict[bytes, Path] = field(default_factory=dict)

    @classmethod
    def of(cls, library: Library, within: Within | None = None) -> Recogniser:
        """For one scan of this library, or of some folders."""
        return cls(library, library.copies.known_files(within))

    def is_known_copy(self, found: FileStamp) -> bool:
        """Whether this is a copy that was met before and has not changed since."""
        before = self.copies.get(str(found.path))
        if before is None:
            return False
        if (before.size, before.mtime_ns) == (found.size, found.mtime_ns):
            return True
        content, copies = content_of(found.path), self.library.copies
        with self.library.transaction():
            if content == self.library.photos.fingerprint(before.photo_id):
                copies.add(before.photo_id, found)
            elif content is not None and content == copies.content(found.path):
                copies.restamp(found)
            else:
                copies.forget(found.path)
                return False
        return True

    def look_at(self, found: FileStamp) -> Seen:
        """What a file with an unknown path is, told at once; for those met together see `meet`."""
        seen = self.meet(found)
        return Seen.NEW if self.settle() else seen

    def meet(self, found: FileStamp) -> Seen:
        """What a file with an unknown path is. If it is KNOWN, `settle` has to follow."""
        mine: bytes | None = None
        if self.library.photos.has_size(found.size):
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
        if self.library.photos.has_size(found.size):
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
    library: Library, scope: Scope, found: Iterable[FileStamp], unread: Iterable[Path]
) -> tuple[set[int], set[int]]:
    """Note which photos of these folders are gone, and which are back; what is known of them stays.

    A photo that is gone while a copy of it is there is from now on where the copy is. One that is left out,
    by a rule or by a file `.nomedia`, is not missing.

    Args:
        library: the library.
        scope: what was walked.
        found: every photo file in it.
        unread: files and folders that could not be looked at: of what is in them nothing is known.

    Returns:
        Ids of those that are gone now or left out and were not, and of those that are back or have moved.
    """
    seen = {str(stamp.path) for stamp in found}
    walk = _Walked(library, scope, Below(unread), seen)
    for place in library.photos.places(scope.within, walk.copied):
        walk.account_for(*place)
    with library.transaction():
        library.photos.set_missing(walk.gone, missing=True)
        library.photos.set_missing(walk.back, missing=False)
        for copy in walk.copies_gone():
            library.copies.forget(copy)
        library.standing.leave_out_by_file(walk.out)
        library.standing.take_in(walk.taken_in)
    return walk.gone | walk.out, walk.back | walk.taken_in


class _Walked:
    """What a walk tells of each photo the library knows."""

    def __init__(self, library: Library, scope: Scope, unread: Below, seen: set[str]) -> None:
        self.gone, self.back = set[int](), set[int]()
        self.out, self.taken_in = set[int](), set[int]()
        self._library = library
        self._scope = scope
        self._unread = unread
        self._thrown_away: set[int] | None = None
        self._seen = seen
        self._by_file = ByFile([*scope.chosen, *library.folders.all()])
        self._copies = library.copies.known_files(scope.within)
        self.copied = {copy.photo_id for path, copy in self._copies.items() if path in seen}
        """Photos of which there is a copy."""
        left_out = library.standing.left_out(scope.within, self.copied)
        self._out_by_file = {photo for photo, by_file in left_out.items() if by_file}
        self._out_by_rule = left_out.keys() - self._out_by_file

    def account_for(self, photo: int, path: str, was_missing: bool) -> None:
        """Say what became of a photo."""
        if path in self._seen:
            if was_missing:
                self.back.add(photo)
            if photo in self._out_by_file:
                self.taken_in.add(photo)
        elif photo in self._out_by_rule:
            self._moves(photo)
        elif self._scope.holds(path) and not self._unread.holds(path):
            if os.path.lexists(path):
                self._is_passed_over(photo, path)
            elif moved_to_a_copy(self._library, photo):
                self._is_back(photo)
            elif not self._is_left_out(photo, path) and not was_missing and not self._is_thrown_away(photo):
                self.gone.add(photo)

    def _is_left_out(self, photo: int, path: str) -> bool:
        """Whether a photo the walk did not tell of was left out before, and still is: then all stays so."""
        if photo not in self._out_by_file or self._by_file.leaves_out(path):
            return photo in self._out_by_file
        self.taken_in.add(photo)
        return False

    def _is_thrown_away(self, photo: int) -> bool:
        if self._thrown_away is None:
            self._thrown_away = {thrown.id for thrown in self._library.trashed.all()}
        return photo in self._thrown_away

    def copies_gone(self) -> list[Path]:
        """The copies that are not there any more."""
        return [
            Path(path)
            for path in self._copies
            if path not in self._seen
            and self._scope.holds(path)
            and not self._unread.holds(path)
            and not os.path.lexists(path)
        ]

    def _is_passed_over(self, photo: int, path: str) -> None:
        """Its file is there, and the walk did not tell of it."""
        left_out = self._is_left_out(photo, path)
        if self._by_file.leaves_out(path) and not self._moves(photo) and not left_out:
            self.out.add(photo)

    def _moves(self, photo: int) -> bool:
        """Whether a photo that is left out where it is can be seen elsewhere: then it is there."""
        if photo not in self.copied or not moved_to_a_copy(self._library, photo):
            return False
        self._is_back(photo)
        return True

    def _is_back(self, photo: int) -> None:
        self.back.add(photo)
        if photo in self._out_by_file:
            self.taken_in.add(photo)
