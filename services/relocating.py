"""Photos that were moved together: a folder somebody moved, or a disk that is mounted elsewhere now."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from config.language import tr, trn
from media.files import is_file, is_there
from media.volumes import Volume, moved, volume_of
from models.changes import Changes
from models.errors import AppError
from repository.library import Library
from services.locating import content_of

log = logging.getLogger("Relocating")

SAMPLES = 20

Place = tuple[int, str, bool]
"""A photo's id and path, and whether it was missing the last time."""


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
    folders = library.folders.all()
    return [FolderState(folder, *library.photos.count_below(folder), is_there(folder)) for folder in folders]


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
        raise AppError(tr("That is where the folder is already."))
    known = _inside(library, before)
    if not known:
        raise AppError(tr("The library knows no photos in {before}.", before=before))
    if not is_there(after):
        raise AppError(tr("There is no folder {after}.", after=after))
    _refuse_another_folder(library, known, before, after)
    with library.transaction(durable=True):
        left = _move_all(library, before, after)
    text = trn(
        "{n} photo moved along to {folder}",
        "{n} photos moved along to {folder}",
        len(known) - left,
        folder=after,
    )
    if left:
        text = trn(
            "{done}; {n} photo stayed, for other photos are known there",
            "{done}; {n} photos stayed, for other photos are known there",
            left,
            done=text,
        )
    log.info("%s", text)
    return Changes(text=text, everything=True, problems=True)


def _inside(library: Library, folder: Path) -> list[Place]:
    """The photos in a folder and all below it."""
    prefix = _as_folder(folder)
    return [place for place in library.photos.places() if os.path.normcase(place[1]).startswith(prefix)]


def _as_folder(folder: Path) -> str:
    """As the paths in it begin, where the system takes capitals for the same as well."""
    return os.path.normcase(os.path.join(folder, ""))  # noqa: PTH118


def _refuse_another_folder(library: Library, known: Sequence[Place], before: Path, after: Path) -> None:
    there, same = _compared(library, known, before, after)
    if not same:
        raise AppError(
            tr(
                "None of the photos that were in {before} are in {after}. Nothing was changed.",
                before=before,
                after=after,
            )
        )
    if not _is_most(same, there):
        raise AppError(
            tr(
                "Most of the photos in {after} are others than those that were in {before}. Nothing was "
                "changed.",
                after=after,
                before=before,
            )
        )


def _is_most(same: int, there: int) -> bool:
    # Cameras number alike, and somebody may have copied a few: one that is the same proves little.
    return 2 * same > there


def _compared(library: Library, known: Sequence[Place], before: Path, after: Path) -> tuple[int, int]:
    """Of a sample of a folder's photos: how many have a file in the other folder, and how many the same."""
    there = same = 0
    for photo, path, _ in _sample(known):
        place = moved(Path(path), before, after)
        if is_file(place):
            there += 1
            same += content_of(place) == library.photos.fingerprint(photo)
    return there, same


def _sample(known: Sequence[Place]) -> Sequence[Place]:
    """Some photos from everywhere in a folder; of those that were there the last time, if any were."""
    there = [place for place in known if not place[2]] or known
    return there[:: max(1, len(there) // SAMPLES)]


def _move_all(library: Library, before: Path, after: Path) -> int:
    """Rename everything below a folder; returns how many photos could not take their new place."""
    left, copies = 0, library.copies.known_files()
    for photo, path, missing in _in_order(_inside(library, before), before, after):
        place = moved(Path(path), before, after)
        copy = copies.get(str(place))
        if (copy is not None and copy.photo_id != photo) or not _is_free(library, photo, place):
            left += 1
        else:
            library.photos.move(photo, place, missing=missing and not is_file(place))
    _move_copies(library, before, after)
    _rename(library.folders.rename, library.folders.all(), before, after)
    _rename(library.rules.rename, [rule.path for rule in library.rules.all()], before, after)
    _rename(library.problems.rename, [problem.path for problem in library.problems.all()], before, after)
    return left


def _in_order(places: Iterable[Place], before: Path, after: Path) -> list[Place]:
    """So that nothing has to go where something is that will leave, if one folder is in the other."""
    deeper = len(str(after)) > len(str(before))
    return sorted(places, key=lambda place: len(place[1]), reverse=deeper)


def _is_free(library: Library, photo_id: int, place: Path) -> bool:
    """Whether a photo may go there; room is made where it was met as a new one that nothing was said of."""
    other = library.photos.id_at(place)
    if other is None:
        return True
    same = library.photos.fingerprint(other) == library.photos.fingerprint(photo_id)
    if not same or library.faces.any_decided(other):
        return False
    library.photos.remove(other)
    return True


def _move_copies(library: Library, before: Path, after: Path) -> None:
    """After the photos: what is one of them now is no copy."""
    paths = [Path(path) for path in library.copies.known_files()]
    for path in paths:
        if path.is_relative_to(before) and library.photos.has(moved(path, before, after)):
            library.copies.forget(path)
    _rename(library.copies.rename, map(Path, library.copies.known_files()), before, after)


def _rename(
    rename: Callable[[list[tuple[str, str]]], None], paths: Iterable[Path], before: Path, after: Path
) -> None:
    inside = [path for path in paths if path.is_relative_to(before)]
    inside.sort(key=lambda path: len(str(path)), reverse=len(str(after)) > len(str(before)))
    rename([(str(moved(path, before, after)), str(path)) for path in inside])


def note_volumes(library: Library, folders: Sequence[Path], volumes: Sequence[Volume]) -> None:
    """Remember the disks these folders are on, so that they are known again under another mount point."""
    with library.transaction():
        for folder in folders:
            volume = volume_of(folder, volumes)
            if volume is not None and is_there(folder):
                library.folders.set_volume(folder, volume.id, volume.mount)


def follow_volumes(library: Library, volumes: Sequence[Volume]) -> tuple[Changes, dict[Path, Path]]:
    """Where a disk with chosen folders is mounted elsewhere now, let everything on it move along.

    Ids alone prove nothing: all cards in one reader may share one, and so do cloned disks.

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
        gone = [folder for folder in folders if not is_there(folder)]
        if not gone or not _is_same_disk(library, gone, mount, now):
            continue
        with library.transaction(durable=True):
            for folder in gone:
                places[folder] = moved(folder, mount, now)
                _move_all(library, folder, places[folder])
                library.folders.set_volume(places[folder], volume, now)
        log.info("The disk that was at %s is at %s now", mount, now)
        text = tr(
            "The disk that was at {mount} is at {now} now; its photos moved along.", mount=mount, now=now
        )
        changes |= Changes(text=text, everything=True, problems=True)
    return changes, places


def _is_same_disk(library: Library, folders: Sequence[Path], before: Path, after: Path) -> bool:
    """Whether most of a sample of what was in these folders is on the disk that is mounted elsewhere."""
    there = same = 0
    for folder in folders:
        place = moved(folder, before, after)
        found, alike = _compared(library, _inside(library, folder), folder, place)
        there, same = there + found, same + alike
    return _is_most(same, there)


def folders_at_hand(library: Library, volumes: Sequence[Volume]) -> list[Path]:
    """The chosen folders that are there, on the disks they were on.

    A folder at which no disk is mounted now may be there all the same, and empty.
    """
    mounted = {volume.id for volume in volumes}
    away = {
        folder
        for volume, mount in library.folders.volumes()
        if volume not in mounted
        for folder in library.folders.on_volume(volume, mount)
    }
    return [folder for folder in library.folders.all() if folder not in away and is_there(folder)]
