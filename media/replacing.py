"""Files written whole: a reader, and whoever comes after a power cut, finds the old one or the new one."""

from __future__ import annotations

import errno
import os
import shutil
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from config.language import mark, tr
from models.errors import PhotoError

PART = ".kinframe-part"
"""The ending of a file that is being written; hidden, so that no walk takes it for a photo."""
LATER_NS = 2_000_000_000
"""What the time of a rewritten photo moves on by: programs that sort by it show it where it was, those that
copy what has changed see it. FAT counts in steps of two seconds."""

_SENTENCES = {
    errno.ENOSPC: mark("The disk is full, so nothing was written."),
    errno.EDQUOT: mark("Your share of this disk is used up, so nothing was written."),
    errno.EROFS: mark("This disk can only be read, so nothing was written."),
    errno.EACCES: mark("You may not write into this folder."),
    errno.EPERM: mark("You may not write into this folder."),
    errno.ENOENT: mark("The folder of this photo is not there any more."),
    errno.ENOTDIR: mark("The folder of this photo is not there any more."),
    errno.EIO: mark("The disk could not write this file; it may be failing."),
    errno.ENAMETOOLONG: mark("The name of this file is too long for this computer."),
    errno.EFBIG: mark("The file has become too large for this disk."),
    errno.ETXTBSY: mark("Another program has this file open."),
}
_SEVERAL_NAMES = mark("This file has several names on the disk (hard links), so it is not rewritten.")
_OPEN_ELSEWHERE = mark("Another program has this file open.")
_MEANWHILE = mark("Another program has written this file at the same moment.")
_SHARING = {5, 32}

Stamp = tuple[int, int]
"""Size in bytes, time of the last change in nanoseconds."""


class NotWrittenError(PhotoError):
    """A file could not be written; it is as it was."""


def sentence_of(error: OSError) -> str:
    """What the system said when a file was to be written, for a person."""
    if getattr(error, "winerror", None) in _SHARING:
        return tr(_OPEN_ELSEWHERE)
    known = _SENTENCES.get(error.errno or 0)
    if known:
        return tr(known)
    cause = error.strerror or tr("the system gave no reason")
    return tr("This file could not be written ({cause}).", cause=cause)


@contextmanager
def or_a_sentence() -> Iterator[None]:
    """What the system says inside becomes a sentence.

    Raises:
        NotWrittenError: with that sentence.
    """
    try:
        yield
    except OSError as error:
        raise NotWrittenError(sentence_of(error)) from error


def write_part(file: Path, data: bytes) -> Path:
    """Write what is to be a file beside it, flushed to the disk; `put_in_place` makes it the file.

    Args:
        file: need not exist yet; behind a link, the file it leads to is meant.
        data: all of it.

    Raises:
        NotWrittenError: it cannot be; nothing is left behind.
    """
    with or_a_sentence():
        target = Path(os.path.realpath(file))
        _expect_one_name(target)
        part = target.with_name(f".{target.name}{PART}")
        try:
            with begin_part(part) as opened:
                opened.write(data)
                opened.flush()
                os.fsync(opened.fileno())
            if target.exists():
                # Whose it is, who may read it, and what else the system keeps with it (tags, origins).
                shutil.copystat(target, part)
                _keep_owner(target, part)
        except OSError:
            discard_part(part)
            raise
        return part


def begin_part(part: Path) -> BinaryIO:
    """Open a part that is to be written; what had its name is gone.

    Others may write into the folder of a photo, and the name of a part can be guessed: a link they put there
    is not followed.

    Raises:
        OSError: it cannot be made, or somebody was quicker.
    """
    part.unlink(missing_ok=True)
    return part.open("xb")


def put_in_place(part: Path, file: Path, expected: Stamp | None, *, is_photo: bool) -> None:
    """Make a part the file, in one step.

    Args:
        part: as `write_part` gave it.
        file: the same as there.
        expected: of the file it was made from; None for none.
        is_photo: its time moves on by `LATER_NS` only; any other file is as new as it is.

    Raises:
        NotWrittenError: it cannot be, or somebody else has written the file meanwhile; it is as it was.
    """
    with or_a_sentence():
        target = Path(os.path.realpath(file))
        try:
            _expect_untouched(target, expected)
            if expected is None or not is_photo:
                os.utime(part)
            else:
                os.utime(part, ns=(target.stat().st_atime_ns, expected[1] + LATER_NS))
            part.replace(target)
        except (OSError, NotWrittenError):
            discard_part(part)
            raise
        _flush_folder(target.parent)


def stamp_at(file: Path) -> Stamp | None:
    """Size and time of a file, or of what a link leads to; None where there is none."""
    try:
        status = file.stat()
    except OSError:
        return None
    return status.st_size, status.st_mtime_ns


def discard_part(part: Path) -> None:
    """Remove a part that is not wanted; one that cannot be removed is written over the next time."""
    with suppress(OSError):
        part.unlink(missing_ok=True)


def _expect_untouched(target: Path, expected: Stamp | None) -> None:
    if stamp_at(target) != expected:
        raise NotWrittenError(tr(_MEANWHILE))


def _expect_one_name(target: Path) -> None:
    """To rename a file onto one of its names would leave the others behind with what it was before."""
    with suppress(FileNotFoundError):
        status = target.stat()
        if not stat.S_ISREG(status.st_mode) or status.st_nlink > 1:
            raise NotWrittenError(tr(_SEVERAL_NAMES))
        if not os.access(target, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))


def _keep_owner(target: Path, part: Path) -> None:
    if hasattr(os, "chown"):
        status = target.stat()
        # Only the administrator can give a file away; then it is theirs who wrote it.
        with suppress(OSError):
            os.chown(part, status.st_uid, status.st_gid)


def _flush_folder(folder: Path) -> None:
    # Not every system lets a folder be opened.
    with suppress(OSError):
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)
