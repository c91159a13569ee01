"""Moving files to the system's trash and back; nothing is ever deleted, and nothing is written over."""

from __future__ import annotations

import errno
import os
import stat
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from config.language import mark, tr
from models.errors import AppError

ONLY_IN_THE_WINDOW = mark("On this system only the window can move files to the trash.")

_NO_HARD_LINKS = {errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EMLINK, errno.ENOSYS, errno.EACCES}
# Where the system cannot link to a link, it is the file behind it that gets the name.
_NOT_FOLLOWED: dict[str, bool] = {"follow_symlinks": False} if os.link in os.supports_follow_symlinks else {}
_WINDOWS_FILE, _WINDOWS_INFO = "$R", "$I"
_SYSTEMS = frozenset({"$recycle.bin", ".trash", ".trashes"})


class TrashError(AppError):
    """A file cannot be moved to the trash, or back."""


class TrashEmptiedError(TrashError):
    """What is to come back is not in the trash any more."""


class Trash(Protocol):
    """Where files go that somebody throws away."""

    def reserve(self, path: Path) -> Path | None:
        """Where in the trash a file will lie: asked before it is moved, so that it can be written down.

        Returns:
            None where the system decides that itself.

        Raises:
            TrashError: there is no trash for this file.
        """

    def put_in(self, path: Path, place: Path | None) -> Path | None:
        """Move a file to the trash; returns where it lies there, as far as the system says.

        Args:
            path: the file.
            place: what `reserve` said of it, or where it lay in the trash before.

        Raises:
            TrashError: it could not be moved, and is where it was.
        """

    def take_out(self, place: Path, path: Path) -> None:
        """Move a file back.

        Args:
            place: where it lies in the trash.
            path: where it was; its folder is made if that is gone.

        Raises:
            TrashEmptiedError: it is not in the trash any more.
            TrashError: something else has its place by now, or it could not be moved.
        """

    def release(self, place: Path) -> None:
        """What was reserved is not needed: the file was not moved, or somebody else took it out."""

    def finish(self, place: Path, path: Path) -> bool:
        """Of one file that is in the trash and at its old place at once, only the latter stays.

        Moving a file out of the trash gives it its new name before it loses the old one; a program may be
        ended in between.

        Returns:
            Whether it was so; anything that is not surely this trash's is left alone.
        """


class GivenTrash:
    """The trash of Windows and macOS, which only a function of the window can use.

    Args:
        move: moves a file to the trash; says whether it did, and where the file lies there, empty if unknown.
    """

    def __init__(self, move: Callable[[str], tuple[bool, str]] | None) -> None:
        self._move = move

    def reserve(self, path: Path) -> Path | None:  # noqa: ARG002 - the system decides
        """Nothing is known before."""
        return None

    def put_in(self, path: Path, place: Path | None) -> Path | None:  # noqa: ARG002 - the system decides
        """See `Trash.put_in`."""
        if self._move is None:
            raise TrashError(tr(ONLY_IN_THE_WINDOW))
        done, where = self._move(str(path))
        if not done:
            raise TrashError(
                tr("{path} could not be moved to the trash. Perhaps its disk has none.", path=path)
            )
        return Path(where) if where else None

    def take_out(self, place: Path, path: Path) -> None:
        """See `Trash.take_out`; only out of a trash that is for this path, whatever a library says."""
        if os.path.lexists(place) and not _may_be_of(place, path):
            raise TrashError(
                tr("{path} is not in the trash as it was put there. Nothing was changed.", path=path)
            )
        take_out(place, path)
        self.release(place)

    def release(self, place: Path) -> None:
        """On Windows each file has a second one beside it, which says where it was."""
        if place.name.startswith(_WINDOWS_FILE) and _trash_with(place):
            with suppress(OSError):
                place.with_name(_WINDOWS_INFO + place.name.removeprefix(_WINDOWS_FILE)).unlink()

    def finish(self, place: Path, path: Path) -> bool:
        """See `Trash.finish`."""
        if not _may_be_of(place, path) or not is_twice(place, path):
            return False
        place.unlink()
        self.release(place)
        return True


def _trash_with(place: Path) -> Path | None:
    """The folder, of those in which Windows and macOS keep what was thrown away, that it lies in."""
    return next((parent for parent in place.parents if parent.name.casefold() in _SYSTEMS), None)


def _may_be_of(place: Path, path: Path) -> bool:
    """Whether what lies there can have been thrown away at this path.

    Each disk, and each folder of a cloud, has its trash at its top; only that of the home folder is for files
    elsewhere too. So what somebody has handed on with a trash of his own gets no further than it was put.
    """
    trash = _trash_with(place)
    if trash is None or place.suffix.casefold() != path.suffix.casefold():
        return False
    if trash == Path.home() / ".Trash":
        return True
    top = Path(os.path.realpath(trash.parent))
    return Path(os.path.realpath(path.parent)).is_relative_to(top)


def is_twice(place: Path, path: Path) -> bool:
    """Whether two paths, which are not one, lead to one and the same file."""
    try:
        one, other = place.lstat(), path.lstat()
    except OSError:
        return False
    if not stat.S_ISREG(one.st_mode) or place == path or place.name in ("", ".."):
        return False
    return os.path.samestat(one, other) and one.st_nlink > 1


def system_trash(move: Callable[[str], tuple[bool, str]] | None = None) -> Trash:
    """The trash of this system.

    Args:
        move: needed on Windows and macOS; see `GivenTrash`.
    """
    if sys.platform in ("win32", "darwin"):
        found: Trash = GivenTrash(move)
    else:
        from media.freedesktop_trash import FreedesktopTrash

        found = FreedesktopTrash()
    return found


def take_out(place: Path, path: Path) -> None:
    """Move a file out of the trash to where it was; see `Trash.take_out`."""
    if not os.path.lexists(place):
        raise _gone(place, path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _move_without_replacing(place, path)
    except FileExistsError as error:
        raise TrashError(
            tr("There is something else at {path} by now. Nothing was changed.", path=path)
        ) from error
    except OSError as error:
        raise TrashError(
            tr(
                "{path} could not be brought back from the trash ({cause}). Nothing was changed.",
                path=path,
                cause=error.strerror or type(error).__name__,
            )
        ) from error


def _gone(place: Path, path: Path) -> TrashError:
    # <disk>/.Trash-1000/files/<name>: a disk that is away may leave an empty folder where it was mounted. So
    # only a trash that is there itself can say that the file is not in it; what empties one leaves it there.
    if not os.path.lexists(place.parents[1] if len(place.parents) > 1 else place.parent):
        return TrashError(
            tr(
                "The trash with {path} is on a disk that is not connected. Nothing was changed.",
                path=path,
            )
        )
    return emptied(path)


def emptied(path: Path) -> TrashEmptiedError:
    """What says that a file is not in the trash any more."""
    return TrashEmptiedError(
        tr("{path} is not in the trash any more: it was emptied. Nothing was changed.", path=path)
    )


def _move_without_replacing(source: Path, target: Path) -> None:
    """As `os.rename`, which would write over a file that has come in the last moment.

    Raises:
        FileExistsError: there is something at the target.
    """
    try:
        os.link(source, target, **_NOT_FOLLOWED)
    except FileExistsError:
        raise
    except OSError as error:
        if error.errno not in _NO_HARD_LINKS:
            raise
    else:
        source.unlink()
        return
    if os.path.lexists(target):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target))
    source.rename(target)
