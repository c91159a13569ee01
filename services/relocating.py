"""Photos that were moved together: a folder somebody moved, or a disk that is mounted elsewhere now."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from media.files import exists
from media.fingerprint import fingerprint
from media.volumes import Volume, moved, volume_of
from models.changes import Changes
from models.errors import AppError, PhotoError
from models.person import photos_of
from repository.library import Library

log = logging.getLogger("Relocating")

SAMPLES = 20


@dataclass(frozen=True, slots=True)
class FolderState:
    """A chosen folder as the screen lists it.

    Attributes:
        path: where it is, or was.
        photos: how many photos of it the library knows.
        missing: how many of them were not there when it was last looked at.
        there: whether the folder can be found now.
    """

    path: Path
    photos: int
    missing: int
    there: bool


def folder_states(library: Library) -> list[FolderState]:
    """Every chosen folder, in the order they were chosen."""
    photos = [(Path(path), missing) for _, path, missing in library.photos.places()]
    found = []
    for folder in library.folders.all():
        mine = [missing for path, missing in photos if path.is_relative_to(folder)]
        found.append(FolderState(folder, len(mine), sum(mine), exists(folder)))
    return found


def relocate(library: Library, before: Path, after: Path) -> Changes:
    """Say that everything that was in one folder is in another now; nothing is looked at again.

    Args:
        library: the library.
        before: a folder the library knows photos of.
        after: where they are now.

    Raises:
        AppError: the library knows nothing there, or the photos are not where they are said to be.
    """
    if before == after:
        raise AppError("That is where the folder is already.")
    known = [Path(path) for _, path, _ in library.photos.places() if Path(path).is_relative_to(before)]
    if not known:
        raise AppError(f"The library knows no photos in {before}.")
    if not exists(after):
        raise AppError(f"There is no folder {after}.")
    _refuse_another_folder(library, known, before, after)
    with library.transaction(durable=True):
        left = _move_all(library, before, after)
    text = f"{photos_of(len(known) - left)} found again in {after}"
    if left:
        text += f"; {photos_of(left)} stayed, for other photos are known there"
    log.info("%s", text)
    return Changes(text=text, everything=True, problems=True)


def _refuse_another_folder(library: Library, known: Sequence[Path], before: Path, after: Path) -> None:
    step = max(1, len(known) // SAMPLES)
    for path in known[::step]:
        place = moved(path, before, after)
        if exists(place) and _is_same(library, path, place):
            return
    raise AppError(f"None of the photos that were in {before} are in {after}. Nothing was changed.")


def _is_same(library: Library, path: Path, place: Path) -> bool:
    try:
        return library.photos.is_content(path, fingerprint(place))
    except PhotoError:
        return False


def _move_all(library: Library, before: Path, after: Path) -> int:
    """Rename everything below a folder; returns how many photos could not take their new place."""
    moves, left = [], 0
    for photo, path, _ in library.photos.places():
        if not Path(path).is_relative_to(before):
            continue
        place = moved(Path(path), before, after)
        if library.photos.has(place) and not _replaces(library, photo, place):
            left += 1
        else:
            moves.append((str(place), path))
    library.photos.rename(moves)
    for rename, paths in (
        (library.copies.rename, library.copies.known_files()),
        (library.folders.rename, map(str, library.folders.all())),
        (library.problems.rename, (str(problem.path) for problem in library.problems.all())),
    ):
        inside = [path for path in paths if Path(path).is_relative_to(before)]
        rename([(str(moved(Path(path), before, after)), path) for path in inside])
    return left


def _replaces(library: Library, photo_id: int, place: Path) -> bool:
    """Make room for a photo where the same one was met as a new one; not if anything was said about that."""
    other = library.photos.by_path(place)
    same = library.photos.fingerprint(other.id) == library.photos.fingerprint(photo_id)
    if not same or library.faces.any_decided(other.id):
        return False
    library.photos.remove(other.id)
    return True


def note_volumes(library: Library, folders: Sequence[Path], volumes: Sequence[Volume]) -> None:
    """Remember the disks these folders are on, so that they are known again under another mount point."""
    with library.transaction():
        for folder in folders:
            volume = volume_of(folder, volumes)
            if volume is not None and exists(folder):
                library.folders.set_volume(folder, volume.id, volume.mount)


def follow_volumes(library: Library, volumes: Sequence[Volume]) -> tuple[Changes, dict[Path, Path]]:
    """Where a disk with chosen folders is mounted elsewhere now, let everything on it move along.

    Returns:
        What changed, and where each folder that moved is now.
    """
    mounts = {volume.id: volume.mount for volume in volumes}
    changes, places = Changes(), dict[Path, Path]()
    for volume, mount in sorted(library.folders.volumes()):
        now = mounts.get(volume)
        if now is None or now == mount:
            continue
        folders = library.folders.on_volume(volume, mount)
        gone = [folder for folder in folders if not exists(folder)]
        if not gone or not any(exists(moved(folder, mount, now)) for folder in gone):
            continue
        with library.transaction(durable=True):
            for folder in gone:
                places[folder] = moved(folder, mount, now)
                _move_all(library, folder, places[folder])
                library.folders.set_volume(places[folder], volume, now)
        log.info("The disk that was at %s is at %s now", mount, now)
        text = f"The disk that was at {mount} is at {now} now; its photos moved along."
        changes |= Changes(text=text, everything=True, problems=True)
    return changes, places
