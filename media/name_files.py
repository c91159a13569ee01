"""Files beside a photo in which other programs keep names: XMP sidecars, and Picasa's file of a folder."""

from __future__ import annotations

import os
import time
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

SIDECAR = ".xmp"
PICASA = (".picasa.ini", "picasa.ini")
"""The second is from versions before 2007."""
_FRESH_SECONDS = 5.0
"""A folder changed this lately is listed anew each time: some file systems count time in steps of seconds."""
_FOLDERS = 64


@dataclass(frozen=True, slots=True)
class Beside:
    """What may tell names of a photo.

    Attributes:
        sidecars: `photo.jpg.xmp` before `photo.xmp`, where there are such files.
        picasa: the folder's file of Picasa, if it has one.
    """

    sidecars: tuple[Path, ...] = ()
    picasa: Path | None = None


@dataclass(frozen=True, slots=True)
class Listing:
    """The files of a folder in which names may be: how each is really spelt, by its name in small letters."""

    names: Mapping[str, str]

    @property
    def picasa(self) -> str | None:
        """The name of Picasa's file."""
        return next((self.names[name] for name in PICASA if name in self.names), None)


def beside(photo: Path) -> Beside:
    """What stands beside a photo; its folder is listed once, as long as nothing in it changes."""
    found = listing(photo.parent)
    if not found.names:
        return Beside()
    wanted = (f"{photo.name}{SIDECAR}".casefold(), f"{photo.stem}{SIDECAR}".casefold())
    sidecars = tuple(photo.with_name(found.names[name]) for name in wanted if name in found.names)
    return Beside(sidecars, None if found.picasa is None else photo.with_name(found.picasa))


def listing(folder: Path) -> Listing:
    """Which files of a folder may tell names; none where it cannot be read."""
    try:
        changed = folder.stat().st_mtime_ns
    except OSError:
        return Listing({})
    if abs(time.time_ns() - changed) < _FRESH_SECONDS * 1e9:
        return _list(str(folder))
    return _remembered(str(folder), changed)


@lru_cache(maxsize=_FOLDERS)
def _remembered(folder: str, changed: int) -> Listing:  # noqa: ARG001 - what it is remembered by
    return _list(folder)


def _list(folder: str) -> Listing:
    try:
        with os.scandir(folder) as entries:
            names = [entry.name for entry in entries]
    except OSError:
        return Listing({})
    return Listing({name.casefold(): name for name in names if _may_tell(name.casefold())})


def _may_tell(name: str) -> bool:
    return name.endswith(SIDECAR) or name in PICASA
