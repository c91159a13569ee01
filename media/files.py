"""Opening a photo's file, and what the operating system may answer, in sentences."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from models.errors import PhotoError

MAX_BYTES = 1 << 30
"""Larger files are refused: the picture is decoded from memory, and 200 million pixels fit."""

SPECIAL = "This is not a file but a device or a pipe."

_SENTENCES = {
    errno.ENOENT: "The photo disappeared: it was moved, renamed or deleted.",
    errno.ENOTDIR: "The photo disappeared: it was moved, renamed or deleted.",
    errno.EACCES: "You may not read this file.",
    errno.EPERM: "You may not read this file.",
    errno.EISDIR: "This is a folder, not a photo.",
    errno.ELOOP: "This is a link that leads nowhere.",
    errno.ENAMETOOLONG: "The name of this file is too long for this computer.",
    errno.EIO: "The disk could not read this file; it may be failing.",
    errno.EMFILE: "Too many files are open on this computer at the moment.",
    errno.ENFILE: "Too many files are open on this computer at the moment.",
}


def sentence_for(error: OSError) -> str:
    """What the operating system answered about a file, as one sentence for the person."""
    known = _SENTENCES.get(error.errno or 0)
    return known or f"This file could not be read ({error.strerror or 'the system gave no reason'})."


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


def read_photo(path: Path) -> bytes:
    """The whole content of a photo's file.

    Raises:
        PhotoError: it cannot be read, is empty, or is larger than MAX_BYTES.
    """
    with opened(path) as (file, size):
        if size > MAX_BYTES:
            raise PhotoError(f"The file has {size / 1e9:,.1f} GB, more than Kinframe opens (1 GB).")
        data = file.read(size)
    if not data:
        raise PhotoError("The file is empty.")
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
        raise PhotoError(_SENTENCES[errno.EISDIR])
    if not stat.S_ISREG(status.st_mode):
        raise PhotoError(SPECIAL)
