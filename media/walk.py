"""Finding the photos below some folders."""

from __future__ import annotations

import errno
import os
import re
import stat
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from config.language import mark, tr
from media.containers import FILM_SUFFIXES, RAW_SUFFIXES
from media.files import SPECIAL, sentence_for
from models.photo import FileStamp, Problem

PICTURE_SUFFIXES = frozenset(
    ".jpg .jpeg .jpe .jfif .png .webp .tif .tiff .bmp .gif .avif .heic .heif .hif".split()  # noqa: SIM905
)
SUFFIXES = PICTURE_SUFFIXES | RAW_SUFFIXES | FILM_SUFFIXES
"""Names of photos and films end in one of these, in any mixture of capitals. What programs and cameras put
beside them (XMP, AAE, THM) is no photo."""

NO_MEDIA = ".nomedia"
"""A file of that name says: nothing in here and below is for albums (Android, MediaStore). It is believed,
also in a folder that was asked for."""

SYSTEM_FOLDERS = frozenset(
    {"@eadir", "#recycle", "@recycle", "$recycle.bin", "system volume information", "lost+found", "__macosx"}
)
"""Folders of network disks and operating systems, in lower case: thumbnails and deleted files.
(`.thumbnails` and `.Trash` are hidden anyway.)"""

_FOLDER_SENTENCES = {
    errno.ENOENT: mark("The folder disappeared while it was being read."),
    errno.ENOTDIR: mark("The folder disappeared while it was being read."),
    errno.EACCES: mark("You may not look into this folder."),
    errno.EPERM: mark("You may not look into this folder."),
    errno.ELOOP: mark("This is a link that leads nowhere."),
    errno.ENAMETOOLONG: mark("The path of this folder is too long for this computer."),
    errno.EIO: mark("The disk could not read this folder; it may be failing."),
}
_LEADS_OUT = mark(
    "This link leads out of the folder, to {target}. Add that folder itself if you want its photos."
)
_DEAD_LINK = mark("This is a link to something that is not there.")
_BAD_NAME = mark("The name has characters that are no valid text; rename it, then scan again.")

_SURROGATE = re.compile("[\ud800-\udfff]")
"""How Python spells bytes of a name that are no UTF-8 (PEP 383), and Windows half a character."""

Found = FileStamp | Problem


def photo_files(
    folders: Sequence[Path],
    *,
    flat: Sequence[Path] = (),
    but: Sequence[Path] = (),
    part_of: Sequence[Path] = (),
) -> Iterator[Found]:
    """The photos in some folders and all below them, each file once, always in the same order.

    By name within a folder, files before subfolders. Symbolic links are followed after everything
    else, so that a photo goes by its own name if that is inside the folders; a link to a folder that is
    outside of them is not: one to the root of the disk would bring in everything. Hidden files and
    folders (`.name`), system folders and what is in or below a folder with a `.nomedia` are left out; a
    hidden folder that was asked for is not.

    Args:
        folders: where to look; nested and repeated ones do no harm.
        flat: folders to look at without what is below them.
        but: folders to leave out, with all below them.
        part_of: the folders a whole walk would look at, if this is one of a part of them: links that lead
            to somewhere else in them are not followed, for what they lead to has a name of its own there.

    Yields:
        A stamp for each file named like a photo, even an empty one, with an absolute path; a
        problem for each folder or file that cannot be looked at, and the walk goes on. A path in
        a problem is always valid text, even if the name on the disk is not.
    """
    walk = _Walk(folders, but, part_of)
    for folder in folders:
        # abspath, not resolve: the person's own spelling of a folder behind a link is kept.
        yield from walk.tree(os.path.abspath(folder), chosen=True)  # noqa: PTH100
    for folder in flat:
        yield from walk.tree(os.path.abspath(folder), chosen=True, flat=True)  # noqa: PTH100
    yield from walk.links()


def stamp_of(path: Path) -> Found:
    """One file as it is now, or why it cannot be looked at."""
    return next(_Walk().file(str(path)))


@dataclass(frozen=True, slots=True)
class _Listing:
    """The entries of one folder that concern us, each sorted by name."""

    files: list[os.DirEntry[str]] = field(default_factory=list)
    folders: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)


class _Walk:
    """One walk: what was seen already, and the links kept for its end."""

    def __init__(
        self, folders: Sequence[Path] = (), but: Sequence[Path] = (), part_of: Sequence[Path] = ()
    ) -> None:
        self._inside = tuple(_as_folder(os.path.realpath(folder)) for folder in part_of or folders)
        self._is_part = bool(part_of)
        self._left_out = tuple(_as_folder(str(folder)) for folder in but)
        self._seen: set[tuple[int, int]] = set()
        self._links: deque[str] = deque()

    def tree(self, root: str, *, chosen: bool = False, flat: bool = False) -> Iterator[Found]:
        """A folder and all below it; its depth is bounded by memory, not by Python's stack."""
        waiting = [root]
        while waiting:
            folder = waiting.pop()
            if self._left_out and _as_folder(folder).startswith(self._left_out):
                continue
            if _is_bad(folder):
                yield _problem(folder, tr(_BAD_NAME))
                continue
            try:
                listing = self._listing(folder)
            except OSError as error:
                yield _problem(folder, _folder_sentence(folder, error, chosen=chosen and folder == root))
                continue
            for entry in listing.files:
                yield from self.file(entry.path, entry)
            waiting += [] if flat else reversed(listing.folders)
            self._links += listing.links

    def links(self) -> Iterator[Found]:
        """What the links lead to that was not met on the way, including links found behind links."""
        while self._links:
            path = self._links.popleft()
            try:
                is_folder = stat.S_ISDIR(os.stat(path).st_mode)  # noqa: PTH116
            except OSError:
                # Without a suffix it may have led to a folder of photos: worth a word too.
                is_folder = not os.path.splitext(path)[1]  # noqa: PTH122
            target = os.path.realpath(path)
            if self._is_part and _as_folder(target).startswith(self._inside):
                continue
            if is_folder and os.path.exists(target) and not _as_folder(target).startswith(self._inside):  # noqa: PTH110
                yield _problem(path, tr(_LEADS_OUT, target=_SURROGATE.sub("\ufffd", target)))
            elif is_folder:
                yield from self.tree(path)
            elif _is_photo(path):
                yield from self.file(path)

    def _listing(self, folder: str) -> _Listing:
        """The folder's entries; none if it was walked before, perhaps under another path, or has NO_MEDIA."""
        listing = _Listing()
        if not self._first_time(os.stat(folder)):  # noqa: PTH116
            return listing
        with os.scandir(folder) as entries:
            found = sorted(entries, key=_name)
        if any(entry.name.lower() == NO_MEDIA for entry in found):
            return listing
        for entry in found:
            if entry.name.startswith("."):
                continue
            if entry.is_symlink():
                listing.links.append(entry.path)
            elif entry.is_dir(follow_symlinks=False):
                if entry.name.lower() not in SYSTEM_FOLDERS:
                    listing.folders.append(entry.path)
            elif _is_photo(entry.name):
                listing.files.append(entry)
        return listing

    def file(self, path: str, entry: os.DirEntry[str] | None = None) -> Iterator[Found]:
        """One file named like a photo; a link comes without its entry."""
        if _is_bad(path):
            yield _problem(path, tr(_BAD_NAME))
            return
        try:
            status = entry.stat(follow_symlinks=False) if entry else os.stat(path)  # noqa: PTH116
        except OSError as error:
            dead = entry is None and error.errno == errno.ENOENT and os.path.islink(path)  # noqa: PTH114
            yield _problem(path, tr(_DEAD_LINK) if dead else sentence_for(error))
            return
        if not stat.S_ISREG(status.st_mode):
            yield _problem(path, tr(SPECIAL))
        elif self._first_time(status):
            yield FileStamp(Path(path), status.st_size, status.st_mtime_ns)

    def _first_time(self, status: os.stat_result) -> bool:
        identity = (status.st_dev, status.st_ino)
        if identity in self._seen:
            return False
        # Windows tells no identity of a file while listing its folder; there are few links there.
        if status.st_ino:
            self._seen.add(identity)
        return True


def has_no_media(folder: str) -> bool:
    """Whether a folder holds a NO_MEDIA, in whatever capitals, as a walk sees it."""
    try:
        with os.scandir(folder) as entries:
            return any(entry.name.lower() == NO_MEDIA for entry in entries)
    except OSError:
        return False


def _as_folder(path: str) -> str:
    """With a separator at its end, so that `/photos 2` is not inside `/photos`."""
    return os.path.join(path, "")  # noqa: PTH118


def _name(entry: os.DirEntry[str]) -> str:
    return entry.name


def _is_photo(name: str) -> bool:
    return os.path.splitext(name)[1].lower() in SUFFIXES  # noqa: PTH122


def _is_bad(path: str) -> bool:
    return not path.isascii() and _SURROGATE.search(path) is not None


def _problem(path: str, sentence: str) -> Problem:
    return Problem(Path(_SURROGATE.sub("\ufffd", path)), sentence)


def _folder_sentence(folder: str, error: OSError, *, chosen: bool) -> str:
    if chosen and error.errno == errno.ENOENT:
        return tr("This folder does not exist.")
    if chosen and error.errno == errno.ENOTDIR:
        return tr("This is not a folder.")
    if error.errno == errno.ENOENT and os.path.islink(folder):  # noqa: PTH114
        return tr(_DEAD_LINK)
    known = _FOLDER_SENTENCES.get(error.errno or 0)
    if known:
        return tr(known)
    cause = error.strerror or tr("the system gave no reason")
    return tr("This folder could not be read ({cause}).", cause=cause)
