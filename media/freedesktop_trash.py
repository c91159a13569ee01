"""The trash of Linux desktops, as the Trash specification 1.0 of freedesktop.org says it.

https://specifications.freedesktop.org/trash-spec/1.0/: below a trash folder the files are in `files`, and
for each of them `info/<name>.trashinfo` says where it was and when it was thrown away. Files of the disk of
the home folder go to `$XDG_DATA_HOME/Trash`; those of any other disk stay on it, in `.Trash/<user id>` at
its top if an administrator made a safe `.Trash` there, and else in `.Trash-<user id>`.
"""

from __future__ import annotations

import errno
import os
import stat
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from urllib.parse import quote_from_bytes, unquote_to_bytes

from config.language import tr
from media.trash import TrashError, emptied, is_twice, take_out

FILES, INFO, SUFFIX = "files", "info", ".trashinfo"
LONGEST_NAME = 255
"""Bytes that file systems allow."""
_MOST_TRIES = 10_000


class FreedesktopTrash:
    """See `media.trash.Trash`.

    Args:
        data_home: where programs keep a person's data; as the environment says if not given.
    """

    def __init__(self, data_home: Path | None = None) -> None:
        self._data_home = data_home or _data_home()

    def reserve(self, path: Path) -> Path | None:
        """Write down what the file will be called in the trash, which keeps that name free for it."""
        trash, where = self._trash_of(path)
        try:
            for folder in (trash, trash / FILES, trash / INFO):
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            return _reserved(trash, path.name, _described(where))
        except OSError as error:
            raise _refused(path, error) from error

    def put_in(self, path: Path, place: Path | None) -> Path | None:
        """Rename it into the trash, which happens whole or not at all."""
        place = place or self.reserve(path)
        assert place is not None  # noqa: S101 - `reserve` of this class always knows
        try:
            if not _info_of(place).exists():
                # It was there before, was taken out, and goes back.
                _write_new(_info_of(place), _described(self._trash_of(path)[1]))
            if os.path.lexists(place):
                raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(place))
            path.rename(place)
        except OSError as error:
            self.release(place)
            raise _refused(path, error) from error
        return place

    def take_out(self, place: Path, path: Path) -> None:
        """See `media.trash.Trash.take_out`; only what its info says was thrown away under this name."""
        if os.path.lexists(place) and not self._has(place, path):
            raise TrashError(
                tr("{path} is not in the trash as it was put there. Nothing was changed.", path=path)
            )
        if not os.path.lexists(place) and self._is_at_home(place):
            # Its disk is never away: whatever has emptied it took the folder along.
            raise emptied(path)
        take_out(place, path)
        self.release(place)

    def release(self, place: Path) -> None:
        """Forget the name, unless a file has it."""
        if not os.path.lexists(place):
            with suppress(OSError):
                _info_of(place).unlink()

    def finish(self, place: Path, path: Path) -> bool:
        """See `media.trash.Trash.finish`: place and name have to be what this trash would give the file."""
        if not is_twice(place, path) or not self._has(place, path):
            return False
        place.unlink()
        self.release(place)
        return True

    def _has(self, place: Path, path: Path) -> bool:
        """Whether this trash says of a file that it was there: what a library says might be made up."""
        try:
            trash, where = self._trash_of(path)
        except TrashError:
            return False
        return place.parent == trash / FILES and _where(place) == [os.fsencode(where)]

    def _is_at_home(self, place: Path) -> bool:
        return place.parent == self._data_home / "Trash" / FILES and self._data_home.is_dir()

    def _trash_of(self, path: Path) -> tuple[Path, str]:
        """The trash for a file, and how its place is called there: on other disks from the disk's top."""
        try:
            device = (path if os.path.lexists(path) else _there(path.parent)).lstat().st_dev
            if device == _device(self._data_home):
                return self._data_home / "Trash", str(path.absolute())
            # Through a link to another disk its top would not be found.
            real = Path(os.path.realpath(path.parent)) / path.name
            top = _top(real.parent, device)
            return _trash_at(top), str(real.relative_to(top))
        except OSError as error:
            raise _refused(path, error) from error


def _data_home() -> Path:
    given = os.environ.get("XDG_DATA_HOME", "")
    # The specification of base directories says to ignore a relative one.
    return Path(given) if given.startswith("/") else Path.home() / ".local" / "share"


def _device(folder: Path) -> int:
    """The disk a folder is on, or will be on once it is made."""
    return _there(folder).stat().st_dev


def _there(folder: Path) -> Path:
    """The folder, or the next one above it that is there."""
    return next(parent for parent in (folder, *folder.parents) if parent.exists())


def _top(folder: Path, device: int) -> Path:
    """The topmost folder of the disk."""
    top = folder
    while top != top.parent and top.parent.stat().st_dev == device:
        top = top.parent
    return top


def _trash_at(top: Path) -> Path:
    user = os.getuid()
    shared = top / ".Trash"
    with suppress(OSError):
        status = shared.lstat()
        # Without the sticky bit, or behind a link, others could exchange what is in there.
        if stat.S_ISDIR(status.st_mode) and status.st_mode & stat.S_ISVTX:
            return shared / str(user)
    own = top / f".Trash-{user}"
    own.mkdir(mode=0o700, exist_ok=True)
    status = own.lstat()
    if not stat.S_ISDIR(status.st_mode) or status.st_uid != user:
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(own))
    return own


def _described(where: str) -> bytes:
    path = quote_from_bytes(os.fsencode(where), safe="/")
    now = datetime.now().replace(microsecond=0).isoformat()  # noqa: DTZ005 - the specification wants local time
    return f"[Trash Info]\nPath={path}\nDeletionDate={now}\n".encode("ascii")


def _reserved(trash: Path, name: str, description: bytes) -> Path:
    for number in range(1, _MOST_TRIES):
        place = trash / FILES / _shortened(name, number)
        if os.path.lexists(place):
            continue
        with suppress(FileExistsError):
            _write_new(_info_of(place), description)
            return place
    raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), name)


def _shortened(name: str, number: int) -> str:
    """The name with a number before its suffix; short enough that the info's own suffix fits as well."""
    stem, suffix = os.path.splitext(name)  # noqa: PTH122
    ending = suffix if number == 1 else f".{number}{suffix}"
    room = LONGEST_NAME - len(os.fsencode(ending)) - len(SUFFIX)
    return os.fsencode(stem)[: max(1, room)].decode("utf-8", "ignore") + ending


def _info_of(place: Path) -> Path:
    return place.parent.parent / INFO / (place.name + SUFFIX)


def _where(place: Path) -> list[bytes]:
    """Where the trash says that a file was: one path, if all is right."""
    try:
        lines = _info_of(place).read_bytes().splitlines()
    except OSError:
        return []
    return [unquote_to_bytes(line.removeprefix(b"Path=")) for line in lines if line.startswith(b"Path=")]


def _write_new(file: Path, content: bytes) -> None:
    handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as opened:
        opened.write(content)


def _refused(path: Path, error: OSError) -> TrashError:
    return TrashError(
        tr(
            "{path} could not be moved to the trash ({cause}). Nothing was deleted.",
            path=path,
            cause=error.strerror or str(error),
        )
    )
