"""Files copied or linked into a folder: nothing there is written over, nothing half is left behind."""

from __future__ import annotations

import errno
import os
import re
import shutil
from collections.abc import Iterator
from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import Literal

from media.fingerprint import fingerprint
from media.replacing import PART, begin_part, discard_part, or_a_sentence, sentence_of
from models.errors import PhotoError

Taken = Literal["copied", "linked", "there"]

_NO_LINKS = {errno.EXDEV, errno.EPERM, errno.EMLINK, errno.ENOTSUP, errno.EACCES, errno.ENOSYS}
_FULL = {errno.ENOSPC, errno.EDQUOT}
_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_LONGEST = 80
_PIECE = 1 << 20


class DiskFullError(PhotoError):
    """Nothing more fits; to go on makes no sense."""


def take_along(file: Path, folder: Path, *, link: bool) -> tuple[Taken, Path]:
    """Bring a file into a folder under its own name, or one with a number where another has that.

    Args:
        file: which.
        folder: is there.
        link: as a second name of the same file, where the disk can do that.

    Returns:
        What was done, and where it is there.

    Raises:
        DiskFullError: the disk is full.
        PhotoError: it cannot be read or written; the sentence says why.
    """
    for target in _names(folder / file.name):
        if os.path.lexists(target):
            if _is_same(file, target):
                return "there", target
            continue
        if link and _linked(file, target):
            return "linked", target
        if _copied(file, target):
            return "copied", target
    raise AssertionError("there is always another name")


def folder_name(name: str) -> str:
    """A person's name as every system can call a folder."""
    plain = _NOT_IN_NAMES.sub("_", name).strip(" .")[:_LONGEST].strip(" .")
    return f"_{plain}" if not plain or _DEVICES.fullmatch(plain) else plain


def make_folder(folder: Path) -> None:
    """Make sure that it is there.

    Raises:
        PhotoError: it cannot be made.
    """
    with or_a_sentence():
        folder.mkdir(parents=True, exist_ok=True)


def _names(wanted: Path) -> Iterator[Path]:
    yield wanted
    for number in count(2):
        yield wanted.with_name(f"{wanted.stem} ({number}){wanted.suffix}")


def _is_same(file: Path, other: Path) -> bool:
    try:
        if os.path.samefile(file, other):  # noqa: PTH121 - both may be links
            return True
        return file.stat().st_size == other.stat().st_size and fingerprint(file) == fingerprint(other)
    except (OSError, PhotoError):
        return False


def _linked(file: Path, target: Path) -> bool:
    try:
        # Through links to the file itself: a link to a link leads nowhere on another computer.
        os.link(os.path.realpath(file), target)
    except OSError as error:
        if error.errno in _NO_LINKS:
            return False
        raise PhotoError(sentence_of(error)) from error
    return True


def _copied(file: Path, target: Path) -> bool:
    """Whether the file is there now; False where somebody else took the name meanwhile."""
    part = target.with_name(f".{target.name}{PART}")
    try:
        with file.open("rb") as source, begin_part(part) as copy:
            shutil.copyfileobj(source, copy, _PIECE)
        # What cannot be kept with it (some disks know no owners, no tags) is no reason to leave it.
        with suppress(OSError):
            shutil.copystat(file, part)
        return _named(part, target)
    except OSError as error:
        if error.errno in _FULL:
            raise DiskFullError(sentence_of(error)) from error
        raise PhotoError(sentence_of(error)) from error
    finally:
        discard_part(part)


def _named(part: Path, target: Path) -> bool:
    """Give it its name, but never one that is taken."""
    try:
        os.link(part, target)
    except FileExistsError:
        return False
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        if os.path.lexists(target):
            return False
        part.rename(target)
    return True
