"""Recognising the disk a folder lies on by its id, wherever it is mounted today."""

from __future__ import annotations

import ctypes
import os
import plistlib
import re
import subprocess  # nosec B404
import sys
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from xml.parsers.expat import ExpatError

_MOUNTINFO = Path("/proc/self/mountinfo")
_BY_UUID = Path("/dev/disk/by-uuid")
_BY_LABEL = Path("/dev/disk/by-label")
_MAC_VOLUMES = Path("/Volumes")

_DISKUTIL = "/usr/sbin/diskutil"
_DISKUTIL_SECONDS = 10
"""Longer than a sleeping disk takes to answer; a network disk that is gone may never answer."""

_FAIL_SILENTLY = 1
"""SEM_FAILCRITICALERRORS: Windows opens no dialog about a drive without a disk in it."""
_NAME_LENGTH = 261
"""Windows' longest label is MAX_PATH + 1 characters; the path of a volume has 50."""

_OCTAL = re.compile(r"\\([01][0-7]{2})")
"""How the kernel writes a blank, tab, newline, # or backslash in mountinfo."""
_HEXADECIMAL = re.compile(rb"\\x([0-9a-fA-F]{2})")
"""How udev writes a byte of a label that it does not want in a file's name."""


@dataclass(frozen=True, slots=True)
class Volume:
    """A disk, or a part of one, as it is mounted now.

    The id stays the same wherever the disk is mounted; on Windows it is this computer's own id of
    the disk, and all cards put into one card reader share it.
    """

    id: str
    mount: Path
    label: str = ""


def mounted_volumes() -> list[Volume]:
    """Every mounted volume that has an id, each id once, by mount path.

    Network disks and the system's own inventions have none. Asks the operating system, which may
    take seconds on macOS; never raises, and gives nothing if the system tells nothing.
    """
    if sys.platform == "win32":
        found = _windows_volumes(ctypes.WinDLL("kernel32"))
    elif sys.platform == "darwin":
        found = _mac_volumes()
    else:
        found = _linux_volumes()
    return found


def volume_of(path: Path, volumes: Sequence[Volume]) -> Volume | None:
    """The volume a path lies on: the one with the longest mount that contains it.

    Only the path's spelling is looked at; nothing has to exist and no link is followed.

    Args:
        path: an absolute path without `..`.
        volumes: those to choose from.
    """
    around = (volume for volume in volumes if path.is_relative_to(volume.mount))
    return max(around, key=lambda volume: len(volume.mount.parts), default=None)


def moved(path: Path, before: Path, after: Path) -> Path:
    """The path as it is called when its volume is mounted at `after` instead of `before`.

    Raises:
        ValueError: the path is neither `before` itself nor below it.
    """
    below = path.relative_to(before)
    if ".." in below.parts:
        raise ValueError(f"{str(path)!r} may lead out of {str(before)!r}.")
    return after / below


def _one_each(found: Iterable[tuple[bool, Volume]]) -> list[Volume]:
    """Each id once, by mount path: mounted whole rather than in part, then the shortest mount.

    Args:
        found: volumes, and whether only a part of each is seen at its mount.
    """
    best: dict[str, Volume] = {}
    for _, volume in sorted(found, key=lambda item: (item[0], len(str(item[1].mount)), str(item[1].mount))):
        best.setdefault(volume.id, volume)
    return sorted(best.values(), key=lambda volume: str(volume.mount))


# --- Linux: the kernel tells what is mounted, udev tells ids and labels


@dataclass(frozen=True, slots=True)
class _Mount:
    """A line of mountinfo: the folder `root` of a file system is seen at `path`."""

    number: str
    parent: str
    device: str
    root: str
    path: str
    source: str


def _linux_volumes(
    mountinfo: Path = _MOUNTINFO, by_uuid: Path = _BY_UUID, by_label: Path = _BY_LABEL
) -> list[Volume]:
    try:
        # Not as text: that would turn a carriage return in a name into the end of a line.
        text = os.fsdecode(mountinfo.read_bytes())
    except OSError:
        return []
    ids, labels = _names_by_device(by_uuid), _names_by_device(by_label)
    found = []
    for mount in _parse_mountinfo(text):
        device = _device_of(mount)
        if device in ids:
            volume = Volume(ids[device], Path(mount.path), _label(labels.get(device, "")))
            found.append((mount.root != "/", volume))
    return _one_each(found)


def _parse_mountinfo(text: str) -> list[_Mount]:
    """The mounts that can be seen: not those with another mounted over them at the same path."""
    # Nothing but these two characters separates: names may hold all the others splitlines cuts at.
    lines = (_parse_line(line.split(" ")) for line in text.split("\n"))
    mounts = [mount for mount in lines if mount is not None]
    hidden = {(mount.parent, mount.path) for mount in mounts if mount.parent != mount.number}
    return [mount for mount in mounts if (mount.number, mount.path) not in hidden]


def _parse_line(fields: list[str]) -> _Mount | None:
    """A line's fields as proc(5) numbers them; after the sixth come any number, then a hyphen."""
    try:
        separator = fields.index("-", 6)
        source = fields[separator + 2]
    except (ValueError, IndexError):
        return None
    number, parent, device, root, path = fields[:5]
    return _Mount(number, parent, device, _unescaped(root), _unescaped(path), _unescaped(source))


def _unescaped(field: str) -> str:
    return _OCTAL.sub(lambda match: chr(int(match[1], 8)), field)


def _device_of(mount: _Mount) -> str | None:
    """The number of the device a file system lies on.

    File systems such as btrfs make a number up for each subvolume (0:…) and name the device as
    their source; the source of a network disk is no device.
    """
    if mount.device.startswith("0:") and mount.source.startswith("/dev/"):
        return _device_number(Path(mount.source))
    return mount.device


def _names_by_device(folder: Path) -> dict[str, str]:
    """The names in one of udev's folders of links, by the number of the device each leads to."""
    try:
        links = sorted(folder.iterdir())
    except OSError:
        return {}
    numbers = ((_device_number(link), link.name) for link in links)
    return {number: name for number, name in numbers if number is not None}


def _device_number(path: Path) -> str | None:
    """Major and minor number of a device, written as mountinfo does; None if it is no device."""
    if sys.platform != "win32":
        with suppress(OSError, ValueError):
            device = path.stat().st_rdev
            return f"{os.major(device)}:{os.minor(device)}" if device else None
    return None


def _label(name: str) -> str:
    raw = _HEXADECIMAL.sub(lambda match: bytes([int(match[1], 16)]), os.fsencode(name))
    return raw.decode("utf-8", "replace")


# --- macOS: diskutil is asked about each mount


def _ask_diskutil(mount: Path) -> bytes:
    """What diskutil tells about a mount; on a refusal that is a plist too, without an id."""
    try:
        return subprocess.run(  # noqa: S603 # nosec
            [_DISKUTIL, "info", "-plist", str(mount)],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_DISKUTIL_SECONDS,
            check=False,
        ).stdout
    except (OSError, ValueError, subprocess.SubprocessError):
        return b""


def _mac_volumes(folder: Path = _MAC_VOLUMES, ask: Callable[[Path], bytes] = _ask_diskutil) -> list[Volume]:
    try:
        mounts = sorted(folder.iterdir())
    except OSError:
        mounts = []
    # The system's disk is met twice, as "/" and by a link in /Volumes: the shortest stays.
    volumes = (_parse_diskutil(ask(mount), mount) for mount in (Path("/"), *mounts))
    return _one_each((False, volume) for volume in volumes if volume is not None)


def _parse_diskutil(plist: bytes, mount: Path) -> Volume | None:
    try:
        told = plistlib.loads(plist)
    except (ValueError, TypeError, LookupError, AttributeError, OverflowError, RecursionError, ExpatError):
        return None
    if not isinstance(told, dict):
        return None
    uuid, name = told.get("VolumeUUID"), told.get("VolumeName")
    if not isinstance(uuid, str) or not uuid:
        return None
    return Volume(uuid, mount, name if isinstance(name, str) else "")


# --- Windows: the mount manager knows the volume behind each drive letter


def _windows_volumes(kernel32: ctypes.CDLL) -> list[Volume]:
    before = ctypes.c_uint()
    kernel32.SetThreadErrorMode(_FAIL_SILENTLY, ctypes.byref(before))
    try:
        volumes = [_windows_volume(kernel32, drive) for drive in _drives(kernel32.GetLogicalDrives())]
    finally:
        kernel32.SetThreadErrorMode(before, None)
    return _one_each((False, volume) for volume in volumes if volume is not None)


def _drives(bits: int) -> list[str]:
    """The root folders of the drives there are; the lowest bit stands for A."""
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    return [f"{letter}:\\" for place, letter in enumerate(letters) if bits >> place & 1]


def _windows_volume(kernel32: ctypes.CDLL, drive: str) -> Volume | None:
    """The volume behind a drive letter; None for a network drive or a letter given to a folder."""
    name = ctypes.create_unicode_buffer(_NAME_LENGTH)
    if not kernel32.GetVolumeNameForVolumeMountPointW(drive, name, _NAME_LENGTH):
        return None
    label = ctypes.create_unicode_buffer(_NAME_LENGTH)
    known = kernel32.GetVolumeInformationW(drive, label, _NAME_LENGTH, None, None, None, None, 0)
    return Volume(name.value, Path(drive), label.value if known else "")
