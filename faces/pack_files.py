"""Bringing a pack into the person's folder, from a zip or a folder that nobody vouches for.

Everything is written into a folder beside the others and renamed into place at the end, so a pack is
there whole or not at all, whatever happens meanwhile.
"""

from __future__ import annotations

import json
import lzma
import shutil
import stat
import threading
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO

from config.language import in_digits, tr
from models.errors import PackError
from models.pack_info import megabytes

STAGING = ".arriving-"
"""Begins the name of a folder in which a pack is being put together; hidden, and never taken for a pack."""
LEAVING = ".leaving-"
"""Begins the name of a folder of a pack that is being deleted."""
NOTE = "kinframe.json"
"""What we know of a pack that its own files do not say."""
WANTED = (".onnx",)
"""Ends the names of what is taken over; licences come along, see `_is_wanted`."""
UNUSED = ("1k3d68", "2d106det", "genderage", "inswapper")
"""Begins the names of networks in InsightFace's packs that are never run here; nearly half of buffalo_l."""
LARGEST_FILE = 1 << 30
LARGEST_PACK = 2 << 30
MOST_ENTRIES = 200
HIGHEST_RATIO = 200
"""Weights hardly shrink: whatever unpacks to more than that many times its size is no network."""
CHUNK = 1 << 20
SPARE = 64 << 20
"""Bytes of the disk that are left alone."""
DAMAGED = (
    zipfile.BadZipFile,
    EOFError,
    ValueError,  # a place before the beginning of the file
    NotImplementedError,  # an unknown compression
    RuntimeError,  # how zipfile says "encrypted"
    zlib.error,
    lzma.LZMAError,
)
"""What zipfile raises for a file that is no good zip; of damaged contents it lets through whatever comes."""

_lock = threading.Lock()
_under_way: set[Path] = set()
"""Arrivals of this process: a listing on another lane must not take one for a leftover."""


@dataclass(frozen=True, slots=True)
class PackNote:
    """What is kept beside a pack's networks."""

    title: str
    quality: str
    licence: str


def read_note(folder: Path) -> PackNote | None:
    """The note beside a pack; None if there is none that can be read."""
    try:
        return PackNote(**json.loads((folder / NOTE).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def sweep(packs: Path) -> None:
    """Remove what an arrival or a removal that was cut off has left behind."""
    with _lock:
        for leftover in (*packs.glob(f"{STAGING}*"), *packs.glob(f"{LEAVING}*")):
            if leftover not in _under_way:
                shutil.rmtree(leftover, ignore_errors=True)


def discard(folder: Path) -> None:
    """Delete a pack: it is gone with the first step, so never half there.

    Raises:
        PackError: the folder cannot be moved; nothing of it is gone then.
    """
    leaving = folder.with_name(f"{LEAVING}{folder.name}")
    try:
        folder.rename(leaving)
    except OSError as error:
        raise PackError(
            tr("The pack could not be deleted: {cause}.", cause=error.strerror or error)
        ) from error
    # What another program holds open stays until the next sweep.
    shutil.rmtree(leaving, ignore_errors=True)


@contextmanager
def arriving(packs: Path, name: str) -> Iterator[Path]:
    """A folder to put a pack together in; renamed to `name` if the block ends well, else removed.

    Raises:
        PackError: a pack of that name is there or on its way, or the folder cannot be written.
    """
    target = packs / name
    staging = packs / f"{STAGING}{name}"
    if target.exists():
        raise PackError(tr("There is already a pack called {name}.", name=name))
    with _lock:
        if staging in _under_way:
            raise PackError(tr("A pack called {name} is being added already.", name=name))
        _under_way.add(staging)
    try:
        shutil.rmtree(staging, ignore_errors=True)
        staging.mkdir(parents=True)
        yield staging
        staging.rename(target)
    except OSError as error:
        raise PackError(
            tr(
                "The pack could not be written to {packs}: {cause}.",
                packs=packs,
                cause=error.strerror or error,
            )
        ) from error
    finally:
        shutil.rmtree(staging, ignore_errors=True)
        _under_way.discard(staging)


def bring(source: Path, into: Path) -> None:
    """Copy the networks of a zip or folder into a folder.

    Raises:
        PackError: it is no pack, it is not safe to unpack, or there is no room.
    """
    if not source.exists():
        raise PackError(tr("There is no {source}.", source=source))
    if source.is_dir():
        _copy_folder(source, into)
    else:
        _unpack(source, into)
    if not any(into.glob("*.onnx")):
        raise PackError(tr("{name} holds no face networks (files ending in .onnx).", name=source.name))


def need_room(folder: Path, size: int) -> None:
    """Make sure that so many bytes fit on the disk.

    Raises:
        PackError: they do not.
    """
    there = next(parent for parent in (folder, *folder.parents) if parent.exists())
    free = shutil.disk_usage(there).free - SPARE
    if size > free:
        wanted, left = megabytes(size), megabytes(max(free, 0))
        raise PackError(
            tr(
                "There is not enough room on the disk: {wanted} are needed and {left} are free.",
                wanted=wanted,
                left=left,
            )
        )


def write_note(folder: Path, note: PackNote) -> None:
    """Keep what we know of a pack beside it."""
    (folder / NOTE).write_text(json.dumps(asdict(note), indent=1), encoding="utf-8")


def _copy_folder(source: Path, into: Path) -> None:
    # Only files of the folder itself: a link could lead anywhere.
    files = [file for file in sorted(source.iterdir()) if file.is_file() and not file.is_symlink()]
    wanted = [file for file in files if _is_wanted(file.name)]
    need_room(into, sum(file.stat().st_size for file in wanted))
    for file in wanted:
        with file.open("rb") as stream:
            _write(stream, into / file.name, LARGEST_FILE)


def _unpack(source: Path, into: Path) -> None:
    try:
        with zipfile.ZipFile(source) as archive:
            entries = _checked(archive, source)
            need_room(into, sum(entry.file_size for entry in entries.values()))
            left = LARGEST_PACK
            for name, entry in entries.items():
                with archive.open(entry) as stream:
                    left -= _write(stream, into / name, min(entry.file_size, LARGEST_FILE, left))
    except DAMAGED as error:
        raise PackError(
            tr("{name} is no zip file that can be opened; it may be damaged.", name=source.name)
        ) from error


def _checked(archive: zipfile.ZipFile, source: Path) -> dict[str, zipfile.ZipInfo]:
    """The entries that are wanted, by the plain name they will have; nothing of the path survives."""
    entries = archive.infolist()
    if len(entries) > MOST_ENTRIES:
        raise PackError(
            tr(
                "{name} holds {count} files; a pack has a handful.",
                name=source.name,
                count=in_digits(len(entries)),
            )
        )
    wanted: dict[str, zipfile.ZipInfo] = {}
    for entry in entries:
        parts = entry.filename.replace("\\", "/").split("/")
        if ".." in parts or entry.filename.startswith(("/", "\\")) or ":" in entry.filename:
            raise PackError(
                tr("{name} wants to write outside its folder and was not opened.", name=source.name)
            )
        # An empty name ends `is_dir` with an IndexError.
        if (
            not entry.filename
            or entry.is_dir()
            or stat.S_ISLNK(entry.external_attr >> 16)
            or not _is_wanted(parts[-1])
        ):
            continue
        if entry.file_size > HIGHEST_RATIO * max(entry.compress_size, 1) or entry.file_size > LARGEST_FILE:
            raise PackError(tr("{name} would unpack to far too much and was not opened.", name=source.name))
        if parts[-1] in wanted:
            raise PackError(tr("{name} holds two files called {file}.", name=source.name, file=parts[-1]))
        wanted[parts[-1]] = entry
    if sum(entry.file_size for entry in wanted.values()) > LARGEST_PACK:
        raise PackError(tr("{name} would unpack to far too much and was not opened.", name=source.name))
    return wanted


def _write(stream: IO[bytes], file: Path, most: int) -> int:
    """Copy at most so many bytes, whatever the header promised; returns how many there were."""
    written = 0
    with file.open("xb") as target:
        while chunk := _read(stream, file.name):
            written += len(chunk)
            if written > most:
                raise PackError(tr("{name} is larger than it says and was not unpacked.", name=file.name))
            target.write(chunk)
    return written


def _read(stream: IO[bytes], name: str) -> bytes:
    try:
        return stream.read(CHUNK)
    except OSError as error:
        # Said here, lest it be taken for trouble with writing; bz2 says "damaged" by an OSError too.
        raise PackError(
            tr(
                "{name} could not be read; it may be damaged ({cause}).",
                name=name,
                cause=error.strerror or error,
            )
        ) from error


def _is_wanted(name: str) -> bool:
    plain = name.lower()
    if plain.endswith(WANTED):
        return not plain.startswith(UNUSED)
    return plain.startswith(("license", "licence", "readme"))
