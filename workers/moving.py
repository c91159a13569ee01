"""Where the files of known photos are now: all that was met on one walk is settled together.

Files may have changed places with each other, so nothing can be said before all of them are known: each
photo goes where its content is, and one whose place was taken is put aside.
"""

from __future__ import annotations

import os
from collections import defaultdict, deque
from collections.abc import Container, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from media.files import is_file
from models.photo import FileStamp, Photo
from repository.library import Library
from repository.text import name_key
from services.locating import content_of, is_at_home

Claim = tuple[FileStamp, bytes]
"""A file that is not where, or not what, it was known as, and the fingerprint of what it holds."""


@dataclass(slots=True)
class Settled:
    """What became of photos and files.

    Attributes:
        moved: photos that are under another path now.
        replaced: photos whose file was overwritten by another photo; they are missing.
        copied: how many files are copies.
        unknown: files with the content of no photo.
    """

    moved: set[int] = field(default_factory=set)
    replaced: set[int] = field(default_factory=set)
    copied: int = 0
    unknown: list[FileStamp] = field(default_factory=list)


@dataclass(slots=True)
class _Plan:
    """Which photo gets which file as its own, and which as a further one."""

    moves: list[tuple[int, FileStamp]] = field(default_factory=list)
    copies: list[tuple[int, FileStamp]] = field(default_factory=list)
    unknown: list[FileStamp] = field(default_factory=list)


def settle(library: Library, claims: Sequence[Claim]) -> Settled:
    """Let every photo go where its content is: a file is its new place, or else a copy of it.

    What is to be done is found out first, for that reads files; then all of it is one transaction.
    """
    if not claims:
        return Settled()
    plan = _planned(library, claims)
    with library.transaction():
        return _carried_out(library, plan)


def _planned(library: Library, claims: Sequence[Claim]) -> _Plan:
    files = defaultdict[bytes, list[FileStamp]](list)
    for stamp, content in claims:
        if not library.photos.is_content(stamp.path, content):
            files[content].append(stamp)
    read = {str(stamp.path) for stamps in files.values() for stamp in stamps}
    plan = _Plan()
    for content, stamps in files.items():
        photos = library.photos.with_content(content)
        if photos:
            _share_out(library, photos, stamps, read, plan)
        else:
            plan.unknown += stamps
    return plan


def _share_out(
    library: Library,
    photos: Sequence[Photo],
    stamps: Sequence[FileStamp],
    read: Container[str],
    plan: _Plan,
) -> None:
    """Files of one content among its photos: of those there is more than one only in old libraries."""
    homeless = _homeless(library, photos, read)
    for stamp in stamps:
        renamed = next((photo for photo in photos if _is_respelt(photo.path, stamp.path)), None)
        if renamed is not None:
            plan.moves.append((renamed.id, stamp))
        elif homeless:
            plan.moves.append((homeless.popleft().id, stamp))
        else:
            plan.copies.append((photos[0].id, stamp))


def _homeless(library: Library, photos: Sequence[Photo], read: Container[str]) -> deque[Photo]:
    """Those whose file is gone or holds another picture, those somebody decided about first."""
    found = [photo for photo in photos if str(photo.path) in read or not is_at_home(library, photo)]
    if len(found) > 1:
        found.sort(key=lambda photo: not library.faces.any_decided(photo.id))
    return deque(found)


def _is_respelt(before: Path, now: Path) -> bool:
    """Whether two paths differ in capitals or composed accents only, and the disk takes them for one.

    On such a disk the old name still leads to the file, so that it looks like a copy of itself.
    """
    if name_key(str(before)) != name_key(str(now)):
        return False
    with suppress(OSError):
        return os.path.samefile(before, now)  # noqa: PTH121
    return False


def _carried_out(library: Library, plan: _Plan) -> Settled:
    """Everybody leaves first, then everybody arrives: so files may have changed places in any way."""
    photos = library.photos
    result = Settled({photo for photo, _ in plan.moves}, copied=len(plan.copies), unknown=plan.unknown)
    for _, stamp in (*plan.moves, *plan.copies):
        holder = photos.id_at(stamp.path)
        if holder is not None:
            photos.put_aside(holder)
            if holder not in result.moved:
                result.replaced.add(holder)
        library.problems.clear(stamp.path)
    for photo, stamp in plan.moves:
        photos.move(photo, stamp.path)
        photos.restamp(stamp)
    for photo, stamp in plan.copies:
        library.copies.add(photo, stamp)
    _take_copies(library, result)
    return result


def _take_copies(library: Library, result: Settled) -> None:
    """A photo that was replaced is not missing if there is a copy of it."""
    for photo in sorted(result.replaced):
        if moved_to_a_copy(library, photo):
            result.replaced.remove(photo)
            result.moved.add(photo)


def moved_to_a_copy(library: Library, photo_id: int) -> bool:
    """Let a photo whose file is gone be where a copy of it is; what proves to be none is forgotten."""
    copies = library.copies.of(photo_id)
    if not copies:
        return False
    with library.transaction():
        for copy in copies:
            now = content_of(copy.path) if is_file(copy.path) else None
            content = library.copies.content(copy.path)
            if library.photos.has(copy.path) or now not in (None, content):
                library.copies.forget(copy.path)
            elif now is not None and now == content:
                library.photos.move(photo_id, copy.path)
                # The copy may be as the photo was before names were written into it.
                library.names_out.renew_content(photo_id, copy, now)
                return True
    return False


def follow_content(library: Library, stamp: FileStamp, content: bytes) -> None:
    """Before a look at a file is stored: all that was said about a photo goes with its content.

    Where the file was known but holds another picture now, a photo of which there is a copy moves to
    that; one whose file was overwritten by another known photo is put aside; else it was edited, and
    stays. A known photo that has left its place moves here.
    """
    holder, known = library.photos.id_at(stamp.path), library.photos.with_content(content)
    if holder in {photo.id for photo in known}:
        return
    if holder is not None and not moved_to_a_copy(library, holder):
        if not known:
            return
        library.photos.put_aside(holder)
    _come_here(library, known, stamp.path)


def _come_here(library: Library, photos: Iterable[Photo], path: Path) -> None:
    homeless = (photo for photo in photos if not is_at_home(library, photo))
    photo = next(homeless, None)
    if photo is not None:
        library.photos.move(photo.id, path)
