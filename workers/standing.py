"""How photos stand among the others after a walk: parts of others, left out, with or without faces."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Callable, Collection, Container, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from faces.packs import Pack
from media.containers import FILM_SUFFIXES, RAW_SUFFIXES
from media.film_header import read_film_header
from media.pairs import PairFile, companions
from media.walk import has_no_media
from models.changes import Changes
from models.effort import Effort
from models.errors import PhotoError
from models.photo import FileStamp, Kind
from repository.library import Library
from repository.photos import KnownFile
from repository.within import Within
from services.folder_rules import faceless_folders, settle
from workers.face_detection_worker import Order

_QUICKLY = (".jpg", ".JPG", ".jpeg", ".png", ".heic", ".HEIC")
"""How most photos end: of a hundred thousand each need not be asked more."""


class Below:
    """Whether paths are some paths, or below them; quicker than pathlib for a hundred thousand."""

    def __init__(self, roots: Iterable[Path]) -> None:
        self._roots = tuple({os.path.join(str(root), "") for root in roots})  # noqa: PTH118

    def holds(self, path: str) -> bool:
        """Whether the path is one of them or below one."""
        return os.path.join(path, "").startswith(self._roots)  # noqa: PTH118


@dataclass(frozen=True, slots=True)
class Wanting:
    """In which files faces are to be looked for.

    Attributes:
        leaders: by the path of a companion that of the photo it is shown with.
        film_faces: whether faces are looked for in films.
    """

    leaders: Mapping[str, str]
    film_faces: bool
    _faceless: Below
    _within: Within | None = None

    @classmethod
    def of(
        cls,
        library: Library,
        leaders: Mapping[str, str],
        *,
        film_faces: bool,
        within: Within | None = None,
    ) -> Self:
        """By the rules of the library; for files within some folders, if they are given."""
        return cls(leaders, film_faces, Below(faceless_folders(library)), within)

    @classmethod
    def of_known(cls, library: Library, *, film_faces: bool) -> Self:
        """The same for photos the library knows, whose pairs are known."""
        paths = library.photos.paths()
        leaders = {path: paths[leader] for path, leader in library.standing.parts().values()}
        return cls.of(library, leaders, film_faces=film_faces)

    def faces_of(self, path: str) -> bool:
        """Whether faces are to be looked for in this file, unless it proves to be a film."""
        return path not in self.leaders and not self._faceless.holds(path)

    def order(self, stamp: FileStamp, effort: Effort) -> Order:
        """To look at a file, with or without its faces."""
        return Order(stamp, effort, self.faces_of(str(stamp.path)), self.film_faces)

    def unsearched(self, library: Library, found: Iterable[FileStamp], effort: Effort) -> list[Order]:
        """Photos that were found whose faces were not looked for, and are wanted by now."""
        late = {
            photo.path
            for photo in library.standing.unsearched(self._within)
            if self.faces_of(photo.path) and (self.film_faces or photo.kind != "film")
        }
        return [self.order(stamp, effort) for stamp in found if str(stamp.path) in late] if late else []


def leaders_among(
    found: Iterable[FileStamp], known: Mapping[str, KnownFile], parts: Container[str]
) -> dict[str, str]:
    """Which files are shown as parts of which others, as `media.pairs` tells.

    Args:
        found: all that a walk met.
        known: the files of the library.
        parts: paths of those it shows as parts of others; a film that has not changed since is not opened.

    Returns:
        By the path of each companion that of its leader.
    """
    stamps = {str(stamp.path): stamp for stamp in found}
    wanted = {_stem(path) for path in stamps if not path.endswith(_QUICKLY) and _kind(path) != "photo"}
    if not wanted:
        return {}
    together = defaultdict[str, list[str]](list)
    for path in stamps:
        if (stem := _stem(path)) in wanted:
            together[stem].append(path)
    files = []
    for paths in together.values():
        if any(_kind(path) == "photo" for path in paths):
            files += [_pair_file(stamps[path], known.get(path), path in parts) for path in paths]
    return {str(part): str(leader) for part, leader in companions(files).items()}


def _stem(path: str) -> str:
    return os.path.splitext(path)[0].casefold()  # noqa: PTH122 - quicker


def _kind(path: str) -> Kind:
    suffix = os.path.splitext(path)[1].lower()  # noqa: PTH122
    return "raw" if suffix in RAW_SUFFIXES else "film" if suffix in FILM_SUFFIXES else "photo"


def _pair_file(stamp: FileStamp, before: KnownFile | None, is_part: bool) -> PairFile:
    kind = _kind(str(stamp.path))
    if kind != "film":
        return PairFile(stamp.path, kind)
    if is_part and before is not None and (before.size, before.mtime_ns) == (stamp.size, stamp.mtime_ns):
        return PairFile(stamp.path, kind, 0.0)
    try:
        return PairFile(stamp.path, kind, read_film_header(stamp.path).duration)
    except PhotoError:
        return PairFile(stamp.path, kind)


def settle_standing(
    library: Library,
    pack: Pack,
    leaders: Mapping[str, str],
    found: Collection[str],
    *,
    unread: Collection[str] = (),
    within: Within | None = None,
    changed: bool = True,
) -> Changes:
    """Let companions be shown with their leaders and for themselves without one; then see to faces.

    What somebody decided about a face stays, wherever it is; all others of a companion are out of sight until
    it stands for itself again.

    Args:
        library: the library.
        pack: it is bound to.
        leaders: what the walk found to be parts of others.
        found: every file the walk found; of others nothing is known.
        unread: files it could not look at: what is a part of one of them stays that.
        within: the folders it went through, if those were not all.
        changed: photos have come, gone or moved; else, within some folders, faces are as they were.
    """
    with library.transaction():
        parts = _parts_now(library, leaders, found, within)
        parts = {
            part: leader for part, leader in parts.items() if leader or not _is_of(library, part, unread)
        }
        library.standing.show_with(parts)
        changes = Changes(photos=frozenset(parts))
        return changes | settle(library, pack) if changed or parts or within is None else changes


def _parts_now(
    library: Library, leaders: Mapping[str, str], found: Collection[str], within: Within | None
) -> dict[int, int | None]:
    """The photos that are shown with another photo than before, and with which."""
    own = library.standing.at(leaders, copies=False)
    known = library.standing.at(set(leaders.values()), copies=True)
    before = library.standing.parts(within)
    all_parts, now = set(own.values()), dict[int, int | None]()
    for path, leader in leaders.items():
        part, whole = own.get(path), known.get(leader)
        if part is not None and whole is not None and whole not in all_parts:
            now[part] = whole
    alone = [photo for photo, (path, _) in before.items() if path in found and photo not in now]
    return {
        photo: leader for photo, leader in now.items() if before.get(photo, ("", None))[1] != leader
    } | dict.fromkeys(alone)


def _is_of(library: Library, part: int, paths: Collection[str]) -> bool:
    """Whether a photo is a part of one of these files."""
    leader = library.photos.get(part).shown_with if paths else None
    return leader is not None and str(library.photos.get(leader).path) in paths


class ByFile:
    """Whether a folder, or one it is in, holds a file that says that there are no photos for others.

    As a walk does, it looks for one no further up than to the chosen folder.

    Args:
        chosen: the folders that are walked as a whole.
        has_one: whether there is such a file in a folder itself.
    """

    def __init__(self, chosen: Iterable[Path], has_one: Callable[[str], bool] = has_no_media) -> None:
        self._chosen = {os.path.abspath(folder) for folder in chosen}  # noqa: PTH100
        self._has_one = has_one
        self._known: dict[str, bool] = {}

    def leaves_out(self, path: str) -> bool:
        """Whether this file is left out because of one."""
        return self._of(os.path.dirname(path))  # noqa: PTH120

    def _of(self, folder: str) -> bool:
        waiting = []
        while folder not in self._known:
            waiting.append(folder)
            above = os.path.dirname(folder)  # noqa: PTH120
            if self._has_one(folder):
                self._known[folder] = True
            elif above == folder or folder in self._chosen:
                self._known[folder] = False
            else:
                folder = above
        for below in waiting:
            self._known[below] = self._known[folder]
        return self._known[folder]
