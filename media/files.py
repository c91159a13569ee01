"""Opening a photo's file, and what the operating system may answer, in sentences."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from config.language import mark, tr
from media.containers import HEAD
from models.errors import PhotoError

MAX_BYTES = 1 << 30
"""Larger files are refused: the picture is decoded from memory, and 200 million pixels fit."""

SPECIAL = mark("This is not a file but a device or a pipe.")

_SENTENCES = {
    errno.ENOENT: mark("The photo disappeared: it was moved, renamed or deleted."),
    errno.ENOTDIR: mark("The photo disappeared: it was moved, renamed or deleted."),
    errno.EACCES: mark("You may not read this file."),
    errno.EPERM: mark("You may not read this file."),
    errno.EISDIR: mark("This is a folder, not a photo."),
    errno.ELOOP: mark("This is a link that leads nowhere."),
    errno.ENAMETOOLONG: mark("The name of this file is too long for this computer."),
    errno.EIO: mark("The disk could not read this file; it may be failing."),
    errno.EMFILE: mark("Too many files are open on this computer at the moment."),
    errno.ENFILE: mark("Too many files are open on this computer at the moment."),
}


def sentence_for(error: OSError) -> str:
    """What the operating system answered about a file, as one sentence for the person."""
    known = _SENTENCES.get(error.errno or 0)
    if known:
        return tr(known)
    cause = error.strerror or tr("the system gave no reason")
    return tr("This file could not be read ({cause}).", cause=cause)


@contextmanager
def opened(path: Path) -> Iterator[tuple[BinaryIO, int]]:
    """The file open for reading, with its size in bytes.

    Raises:
        PhotoError: it cannot be opened or read, or it is not a regular file.
    """
    try:
        # Asked before opening: to open a named pipe would wait for its writer for ever.
        _refuse_special(path.stat())
        with path.open("rb") as file:
            yield file, os.fstat(file.fileno()).st_size
    except OSError as error:
        raise PhotoError(sentence_for(error)) from error


def read_photo(path: Path, is_film: Callable[[bytes], bool] = lambda _: False) -> bytes:
    """The whole content of a photo's file.

    Args:
        path: the file.
        is_film: told the first bytes, whether these are enough: a film may be larger than memory.

    Raises:
        PhotoError: it cannot be read, is empty, or is larger than MAX_BYTES.
    """
    with opened(path) as (file, size):
        head = file.read(HEAD)
        if is_film(head):
            return head
        if size > MAX_BYTES:
            raise PhotoError(
                tr("The file has {size} GB, more than Kinframe opens (1 GB).", size=f"{size / 1e9:,.1f}")
            )
        file.seek(0)
        data = file.read(size)
    if not data:
        raise PhotoError(tr("The file is empty."))
    return data


def exists(path: Path) -> bool:
    """Whether something is there, even a link that leads nowhere; what cannot be asked is not there."""
    return os.path.lexists(path)


def is_there(path: Path) -> bool:
    """Whether a file or folder can be found there; a link counts if it leads to one."""
    return os.path.exists(path)  # noqa: PTH110


def is_file(path: Path) -> bool:
    """Whether a file can be found there, perhaps through a link: no folder, device or pipe."""
    return os.path.isfile(path)  # noqa: PTH113


def _refuse_special(status: os.stat_result) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise PhotoError(tr(_SENTENCES[errno.EISDIR]))
    if not stat.S_ISREG(status.st_mode):
        raise PhotoError(tr(SPECIAL))
