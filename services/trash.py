"""Throwing photos away: their files go to the system's trash, and all that is known of them stays.

The decision is one step. A photo takes along what is shown as a part of it (the RAW beside a JPEG, the film
of a Live Photo), its further copies, and the sidecars that are about it alone. Whose file has gone already
just leaves the library. No file is ever deleted.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from config.language import tr, trn
from faces.packs import Pack
from media.files import is_there
from media.trash import Trash, TrashError
from media.walk import SUFFIXES
from models.changes import Changes
from models.errors import AppError
from models.photo import Photo
from repository.library import Library
from repository.trashed import places_to_json
from services.deciding import deciding
from services.file_moves import moving_files
from services.folder_rules import settle
from services.locating import content_of, is_at_home, is_unchanged

KIND = "trash"
_SIDECAR = ".xmp"


@dataclass(frozen=True, slots=True)
class CopiesToo:
    """What has to be asked first: the photos have further copies, which would go along.

    Attributes:
        photos: how many were chosen.
        copies: the other files with the same content.
    """

    photos: int
    copies: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class _Leaving:
    """A photo on its way out, with its files: its own first, then copies, then sidecars."""

    photo: Photo
    files: tuple[Path, ...]
    copies: tuple[Path, ...]


def move_to_trash(
    library: Library, pack: Pack, photos: Sequence[int], trash: Trash, *, with_copies: bool = False
) -> Changes | CopiesToo:
    """Throw photos away, in one step that undo takes back.

    Args:
        library: the library.
        pack: the pack its vectors are of.
        photos: ids; those thrown away already do not count.
        trash: where their files go.
        with_copies: somebody has agreed that further copies go along.

    Returns:
        What changed, or what has to be asked first; then nothing was moved.

    Raises:
        AppError: a file could not be moved, or is on a disk that is away, or holds another picture by now; no
            file was moved.
    """
    leaving = _leaving(library, photos)
    copies = tuple(copy for one in leaving for copy in one.copies)
    if copies and not with_copies:
        return CopiesToo(len(photos), copies)
    with moving_files(library, trash) as moves:
        places = dict(moves.put_in([file for one in leaving for file in one.files]))
        with deciding(library, pack, KIND) as decision:
            decision.text = _words(leaving, set(photos), len(copies))
            for one in leaving:
                gone = [(file, places[file]) for file in one.files]
                decision.journal.update(
                    "photos",
                    one.photo.id,
                    trashed=places_to_json(gone),
                    path=str(_nowhere(one.photo)),
                    missing=0,
                )
            followed = settle(library, pack)
            moves.settle()
    changes = decision.changes | followed
    if None in places.values() and changes.step is not None:
        with library.transaction():
            library.trashed.end(changes.step)
    return changes


def welcome_back(library: Library) -> set[int]:
    """Photos that were thrown away and have been met again are in the library again.

    Somebody has taken the file out of the trash, or has a copy of it. `services.folder_rules.settle` has to
    follow, which lets their faces be seen.

    Returns:
        Their ids.
    """
    back = {photo.id for photo in library.trashed.met() if os.path.lexists(photo.path)}
    if back:
        with library.transaction():
            library.trashed.take_back(back)
    return back


def _leaving(library: Library, photos: Sequence[int]) -> list[_Leaving]:
    chosen = list(dict.fromkeys(photos))
    everybody = [*chosen, *(part for part in library.trashed.parts_of(chosen) if part not in set(chosen))]
    away = library.trashed.among(everybody)
    found = [library.photos.get(photo) for photo in everybody if photo not in away]
    if not found:
        raise AppError(tr("These photos are in the trash already."))
    own = [(photo, *_own_files(library, photo)) for photo in found]
    going = {path for _, paths, copies in own for path in (*paths, *copies)}
    taken = set[Path]()
    leaving = []
    for photo, paths, copies in own:
        files = [path for path in (*paths, *copies) if path not in taken]
        taken |= set(files)
        sidecars = [path for file in files for path in _sidecars(file, going) if path not in taken]
        taken |= set(sidecars)
        leaving.append(_Leaving(photo, (*files, *dict.fromkeys(sidecars)), tuple(copies)))
    return leaving


def _own_files(library: Library, photo: Photo) -> tuple[list[Path], list[Path]]:
    """A photo's file, if it is there, and its copies."""
    copies = [
        copy.path
        for copy in library.copies.of(photo.id)
        if is_unchanged(copy) or content_of(copy.path) == library.photos.fingerprint(photo.id)
    ]
    if not os.path.lexists(photo.path):
        folder = library.folders.containing(photo.path)
        if folder is not None and not is_there(folder):
            raise TrashError(
                tr(
                    "{path} cannot be moved to the trash: the folder {folder} is not there; perhaps its"
                    " disk is not connected. Nothing was deleted.",
                    path=photo.path,
                    folder=folder,
                )
            )
        return [], copies
    if not is_at_home(library, photo):
        raise TrashError(
            tr(
                "{path} holds another picture than the one you see. Nothing was deleted; look for new photos"
                " (F5) first.",
                path=photo.path,
            )
        )
    return [photo.path], copies


def _sidecars(file: Path, going: Collection[Path]) -> Iterator[Path]:
    """What other programs wrote beside this photo, and about no other."""
    found = [sidecar for sidecar in sidecar_names(file) if os.path.lexists(sidecar)]
    if len(found) > 1:
        found = _once(found)
    for sidecar in found:
        if sidecar.stem == file.name or not _has_other_photo(file, going):
            yield sidecar


def _once(found: Sequence[Path]) -> list[Path]:
    """Of names that are one file on a disk that ignores capitals, only that by which it is listed there."""
    listed = {path.name for path in found[0].parent.iterdir()}
    by_name: dict[str, list[Path]] = {}
    for path in found:
        by_name.setdefault(path.name.casefold(), []).append(path)
    kept = [[path for path in names if path.name in listed] or names[:1] for names in by_name.values()]
    return [path for names in kept for path in names]


def sidecar_names(file: Path) -> list[Path]:
    """What sidecars of a photo are called, whether or not they are there."""
    suffixes = (_SIDECAR, _SIDECAR.upper())
    return [name for end in suffixes for name in (file.with_name(file.name + end), file.with_suffix(end))]


def _has_other_photo(file: Path, going: Collection[Path]) -> bool:
    """Whether a photo that stays would lose its sidecar: `a.xmp` is about a.jpg and about a.dng."""
    return any(
        other.stem == file.stem and other.suffix.lower() in SUFFIXES and other not in going
        for other in file.parent.iterdir()
    )


def _nowhere(photo: Photo) -> Path:
    """A path below the photo's own file: nothing can be there, and its place is free for another."""
    return photo.path / f"{photo.path.name} (in the trash, {photo.id})"


def _words(leaving: Sequence[_Leaving], chosen: Collection[int], copies: int) -> str:
    asked = [one for one in leaving if one.photo.id in chosen]
    gone = sum(not one.files for one in asked)
    moved = len(asked) - gone
    if not moved:
        return trn("Removed {n} missing photo", "Removed {n} missing photos", gone)
    text = trn("Moved {n} photo to the trash", "Moved {n} photos to the trash", moved)
    if copies:
        text = trn("{done}, with {n} copy", "{done}, with {n} copies", copies, done=text)
    if gone:
        text = trn("{done}; removed {n} missing photo", "{done}; removed {n} missing photos", gone, done=text)
    return text
