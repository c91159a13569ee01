"""Volumes are recognised by their id, and a path is found again under another mount."""

from __future__ import annotations

import ctypes
import os
import plistlib
import subprocess
import sys
from pathlib import Path
from typing import Any, cast

import pytest

from media import volumes as module
from media.volumes import (
    Volume,
    _drives,
    _linux_volumes,
    _mac_volumes,
    _parse_diskutil,
    _parse_mountinfo,
    _windows_volumes,
    mounted_volumes,
    moved,
    volume_of,
)

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="needs device files and links")

LAPTOP = r"""22 28 0:21 / /sys rw,nosuid,nodev,noexec,relatime shared:7 - sysfs sysfs rw
23 28 0:22 / /proc rw,nosuid,nodev,noexec,relatime shared:13 - proc proc rw
24 28 0:5 / /dev rw,nosuid,relatime shared:2 - devtmpfs udev rw,size=8042152k,nr_inodes=2010538,mode=755
28 1 259:2 / / rw,relatime shared:1 - ext4 /dev/nvme0n1p2 rw,errors=remount-ro
60 28 7:0 / /snap/core20/1974 ro,nodev,relatime shared:31 - squashfs /dev/loop0 ro,errors=continue
90 28 259:1 / /boot/efi rw,relatime shared:48 - vfat /dev/nvme0n1p1 rw,fmask=0077,dmask=0077,codepage=437
501 28 8:17 / /media/anna/Photos\0402019 rw,nosuid,nodev shared:301 master:7 - fuseblk /dev/sdb1 rw,user_id=0
510 28 0:52 / /mnt/nas rw,relatime shared:310 - nfs4 nas.local:/export/photos rw,vers=4.2,addr=192.168.1.9
511 28 0:53 / /mnt/share rw,relatime shared:311 - cifs //nas/our\040photos rw,vers=3.1.1
520 28 8:17 /Trips /home/anna/Trips rw,nosuid,nodev shared:301 - fuseblk /dev/sdb1 rw,user_id=0
"""

BTRFS = r"""35 1 0:30 /@ / rw,relatime shared:1 - btrfs {source} rw,compress=zstd:1,subvolid=256,subvol=/@
61 35 0:30 /@home /home rw,relatime shared:30 - btrfs {source} rw,compress=zstd:1,subvolid=257,subvol=/@home
"""


def tab(text: str) -> list[tuple[str, str, str, str]]:
    return [(mount.device, mount.root, mount.path, mount.source) for mount in _parse_mountinfo(text)]


class Udev:
    """Folders as udev keeps them, and character devices that every system has in the disks' place."""

    def __init__(self, folder: Path) -> None:
        self.mountinfo = folder / "mountinfo"
        self.by_uuid = folder / "by-uuid"
        self.by_label = folder / "by-label"
        self.by_uuid.mkdir()
        self.by_label.mkdir()

    def disk(self, device: str, uuid: str, label: str = "") -> str:
        """Its number, as in mountinfo."""
        (self.by_uuid / uuid).symlink_to(device)
        if label:
            (self.by_label / label).symlink_to(device)
        return number(device)

    def volumes(self, text: str) -> list[Volume]:
        self.mountinfo.write_bytes(os.fsencode(text))
        return _linux_volumes(self.mountinfo, self.by_uuid, self.by_label)


def number(device: str) -> str:
    if sys.platform != "win32":
        status = Path(device).stat()
        return f"{os.major(status.st_rdev)}:{os.minor(status.st_rdev)}"
    raise NotImplementedError


@pytest.fixture
def udev(tmp_path: Path) -> Udev:
    return Udev(tmp_path)


def test_asking_this_computer_does_not_raise() -> None:
    found = mounted_volumes()
    assert all(volume.id and volume.mount.is_absolute() for volume in found)
    assert len({volume.id for volume in found}) == len(found)


# --- mountinfo


def test_mountinfo_is_read_as_the_manual_tells() -> None:
    assert tab("36 35 98:0 /mnt1 /mnt2 rw,noatime master:1 - ext3 /dev/root rw,errors=continue\n") == [
        ("98:0", "/mnt1", "/mnt2", "/dev/root")
    ]


def test_every_line_of_a_laptop_is_read_whatever_the_optional_fields() -> None:
    mounts = tab(LAPTOP)
    assert len(mounts) == LAPTOP.count("\n")
    assert ("8:17", "/", "/media/anna/Photos 2019", "/dev/sdb1") in mounts
    assert ("8:17", "/Trips", "/home/anna/Trips", "/dev/sdb1") in mounts
    assert ("0:53", "/", "/mnt/share", "//nas/our photos") in mounts
    assert tab("36 35 8:1 / /a rw - ext4 /dev/sda1 rw")[0][2] == "/a"
    assert tab("36 35 8:1 / /a rw shared:1 master:2 unbindable - ext4 /dev/sda1 rw")[0][2] == "/a"


@pytest.mark.parametrize(
    ("written", "path"),
    [
        (r"/m/a\040b\040\040c", "/m/a b  c"),
        (r"/m/tab\011line\012end", "/m/tab\tline\nend"),
        (r"/m/back\134slash", "/m/back\\slash"),
        (r"/m/\134040", "/m/\\040"),
        (r"/m/\043one", "/m/#one"),
        ("/m/Fotos-Müller-👪", "/m/Fotos-Müller-👪"),
        ("/m/return\rfeed\x0cnel\x85par\u2029nbsp\xa0", "/m/return\rfeed\x0cnel\x85par\u2029nbsp\xa0"),
        ("/m/-", "/m/-"),
    ],
)
def test_odd_names_of_mounts_are_kept(written: str, path: str) -> None:
    assert tab(f"36 35 8:1 / {written} rw - ext4 /dev/sda1 rw\n") == [("8:1", "/", path, "/dev/sda1")]


def test_a_source_may_be_empty_or_none() -> None:
    assert tab("36 35 0:40 / /a rw - tmpfs  rw\n37 35 0:41 / /b rw - tmpfs none rw\n") == [
        ("0:40", "/", "/a", ""),
        ("0:41", "/", "/b", "none"),
    ]


@pytest.mark.parametrize(
    "text", ["", "\n\n", "nonsense", "36 35 8:1 / /a rw", "36 35 8:1 / /a rw shared:1 -", "36 - - - - - -"]
)
def test_lines_that_say_too_little_are_passed_over(text: str) -> None:
    assert tab(text) == []
    assert len(tab(f"{text}\n36 35 8:1 / /a rw - ext4 /dev/sda1 rw\n{text}")) == 1


def test_a_mount_under_another_one_is_hidden() -> None:
    text = (
        "40 28 0:40 / /mnt/usb rw - autofs systemd-1 rw\n"
        "42 41 8:33 / /mnt/usb rw - ext4 /dev/sdc1 rw\n"
        "41 40 8:17 / /mnt/usb rw - ext4 /dev/sdb1 rw\n"
        "43 42 8:49 / /mnt/usb/inside rw - ext4 /dev/sdd1 rw\n"
    )
    assert [mount[0] for mount in tab(text)] == ["8:33", "8:49"]


def test_the_root_may_be_its_own_parent() -> None:
    assert len(tab("1 1 8:1 / / rw - ext4 /dev/sda1 rw\n")) == 1


# --- Linux


@posix_only
def test_disks_get_their_ids_and_labels_by_device_number(udev: Udev) -> None:
    inner = udev.disk("/dev/null", "0a3407de-014b-458b-b5c1-848e92a327a3")
    outer = udev.disk("/dev/zero", "4E1A-9C03", "Photos")
    text = LAPTOP.replace(" 259:2 ", f" {inner} ").replace(" 8:17 ", f" {outer} ")
    assert udev.volumes(text) == [
        Volume("0a3407de-014b-458b-b5c1-848e92a327a3", Path("/")),
        Volume("4E1A-9C03", Path("/media/anna/Photos 2019"), "Photos"),
    ]


@posix_only
def test_the_same_disk_elsewhere_keeps_its_id(udev: Udev) -> None:
    disk = udev.disk("/dev/zero", "4E1A-9C03")
    (first,) = udev.volumes(f"50 28 {disk} / /media/anna/A rw - vfat /dev/sdb1 rw\n")
    (second,) = udev.volumes(f"50 28 {disk} / /run/media/bo/B rw - vfat /dev/sdc1 rw\n")
    assert first.id == second.id
    photo = first.mount / "2019" / "a.jpg"
    assert moved(photo, first.mount, second.mount) == Path("/run/media/bo/B/2019/a.jpg")


@posix_only
@pytest.mark.parametrize(
    ("mounts", "chosen"),
    [
        (["/Trips /t", "/ /media/anna/disk"], "/media/anna/disk"),
        (["/ /media/anna/disk", "/ /srv/d", "/ /media/bo"], "/srv/d"),
        (["/ /m/b", "/ /m/a"], "/m/a"),
        (["/@photos /media/photos", "/@ /media/p"], "/media/p"),
        ([r"/gone\040folder//deleted /a", "/ /media/long"], "/media/long"),
    ],
)
def test_of_several_mounts_the_shortest_of_the_whole_disk_counts(
    udev: Udev, mounts: list[str], chosen: str
) -> None:
    disk = udev.disk("/dev/zero", "id")
    lines = [f"{50 + at} 28 {disk} {mount} rw - ext4 /dev/sdb1 rw\n" for at, mount in enumerate(mounts)]
    assert udev.volumes("".join(lines)) == [Volume("id", Path(chosen))]
    assert udev.volumes("".join(reversed(lines))) == [Volume("id", Path(chosen))]


@posix_only
def test_btrfs_makes_up_device_numbers_so_its_source_is_looked_at(udev: Udev) -> None:
    udev.disk("/dev/zero", "btrfs-id", "fedora")
    found = udev.volumes(BTRFS.format(source="/dev/zero"))
    assert found == [Volume("btrfs-id", Path("/"), "fedora")]
    assert volume_of(Path("/home/anna/a.jpg"), found) == found[0]
    whole = "70 35 0:30 / /mnt/whole rw - btrfs /dev/zero rw,subvolid=5,subvol=/\n"
    assert udev.volumes(BTRFS.format(source="/dev/zero") + whole)[0].mount == Path("/mnt/whole")
    assert udev.volumes(BTRFS.format(source="/dev/no-such-device")) == []


@posix_only
def test_network_disks_have_no_id(udev: Udev) -> None:
    udev.disk("/dev/zero", "id")
    assert udev.volumes(LAPTOP) == []
    assert udev.volumes("50 28 0:52 / /mnt/nas rw - fuse.sshfs anna@nas:/dev/zero rw\n") == []


@posix_only
def test_a_real_device_number_counts_more_than_the_source(udev: Udev) -> None:
    udev.disk("/dev/zero", "other")
    assert udev.volumes("50 28 8:17 / /mnt/usb rw - ext4 /dev/zero rw\n") == []


@posix_only
@pytest.mark.parametrize(
    ("written", "label"),
    [
        (r"Photos\x202019", "Photos 2019"),
        (r"a\x2fb\x5cx20", "a/b\\x20"),
        ("Málaga", "Málaga"),
        (r"M\xc3\xa1laga", "Málaga"),
        (r"M\xe1laga", "M\ufffdlaga"),
    ],
)
def test_labels_are_spelled_as_people_wrote_them(udev: Udev, written: str, label: str) -> None:
    disk = udev.disk("/dev/zero", "id", written)
    assert udev.volumes(f"50 28 {disk} / /mnt/usb rw - ext4 /dev/sdb1 rw\n")[0].label == label


@posix_only
def test_links_of_udev_that_lead_to_no_device_are_passed_over(udev: Udev, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for name, target in (("file", tmp_path / "file"), ("dead", tmp_path / "gone"), ("loop", "loop")):
        (udev.by_uuid / name).symlink_to(target)
    disk = udev.disk("/dev/zero", "id")
    text = f"49 28 0:0 / /x rw - ext4 /dev/sda1 rw\n50 28 {disk} / /mnt/usb rw - ext4 /dev/sdb1 rw\n"
    assert udev.volumes(text) == [Volume("id", Path("/mnt/usb"))]


@posix_only
def test_a_carriage_return_in_a_name_ends_no_line(udev: Udev) -> None:
    disk = udev.disk("/dev/zero", "id")
    text = f"50 28 {disk} / /mnt/a\rb rw - ext4 /dev/sdb1 rw\n"
    assert udev.volumes(text) == [Volume("id", Path("/mnt/a\rb"))]


@posix_only
def test_without_labels_there_are_ids_and_without_ids_there_is_nothing(udev: Udev) -> None:
    disk = udev.disk("/dev/zero", "id")
    text = f"50 28 {disk} / /mnt/usb rw - ext4 /dev/sdb1 rw\n"
    udev.by_label.rmdir()
    assert udev.volumes(text) == [Volume("id", Path("/mnt/usb"))]
    (udev.by_uuid / "id").unlink()
    assert udev.volumes(text) == []
    udev.by_uuid.rmdir()
    assert udev.volumes(text) == []


def test_a_system_without_mountinfo_gives_nothing(tmp_path: Path) -> None:
    assert _linux_volumes(tmp_path / "gone", tmp_path, tmp_path) == []
    assert _linux_volumes(tmp_path, tmp_path, tmp_path) == []


# --- macOS


def test_a_mac_is_asked_about_the_root_and_each_entry_of_volumes(tmp_path: Path) -> None:
    for name in ("Macintosh HD", "Photos 2019", "share"):
        (tmp_path / name).mkdir()
    told: dict[Path, dict[str, object]] = {
        Path("/"): {"VolumeUUID": "AAAA", "VolumeName": "Macintosh HD", "MountPoint": "/"},
        tmp_path / "Macintosh HD": {"VolumeUUID": "AAAA", "VolumeName": "Macintosh HD"},
        tmp_path / "Photos 2019": {"VolumeUUID": "BBBB", "VolumeName": "Photos 2019"},
        tmp_path / "share": {"Error": True, "ErrorMessage": "Could not find disk: share"},
    }
    assert _mac_volumes(tmp_path, lambda mount: plistlib.dumps(told[mount])) == [
        Volume("AAAA", Path("/"), "Macintosh HD"),
        Volume("BBBB", tmp_path / "Photos 2019", "Photos 2019"),
    ]


def test_a_mac_without_volumes_still_has_its_root(tmp_path: Path) -> None:
    answer = plistlib.dumps({"VolumeUUID": "AAAA"})
    assert _mac_volumes(tmp_path / "gone", lambda _: answer) == [Volume("AAAA", Path("/"))]


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"Could not find disk",
        b"<?xml version='1.0'?><plist><dict><key>VolumeUUID</key>",
        b"<?xml version='1.0'?><plist><dict><integer>x</integer></dict></plist>",
        b"<?xml version='1.0'?><plist></plist>",
        b"bplist00",
        b"bplist00" + b"\xff" * 40,
        plistlib.dumps(["VolumeUUID"]),
        plistlib.dumps({"VolumeName": "no id"}),
        plistlib.dumps({"VolumeUUID": ""}),
        plistlib.dumps({"VolumeUUID": 7}),
    ],
)
def test_an_answer_of_diskutil_without_an_id_is_no_volume(answer: bytes) -> None:
    assert _parse_diskutil(answer, Path("/")) is None


@posix_only
def test_diskutil_is_asked_by_mount_path(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    program = tmp_path / "diskutil"
    answer = "<plist><dict><key>VolumeUUID</key><string>$1 $2 $3</string></dict></plist>"
    program.write_text(f'#!/bin/sh\necho "{answer}"\nexit 1\n', encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setattr(module, "_DISKUTIL", str(program))
    disk = tmp_path / "Volumes" / "Photos 2019"
    disk.mkdir(parents=True)
    assert _mac_volumes(disk.parent) == [
        Volume("info -plist /", Path("/")),
        Volume(f"info -plist {disk}", disk),
    ]


def test_diskutil_missing_or_silent_gives_nothing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(module, "_DISKUTIL", str(tmp_path / "no-diskutil"))
    assert _mac_volumes(tmp_path) == []

    def silent(*args: object, **options: object) -> None:
        raise subprocess.TimeoutExpired("diskutil", 10)

    monkeypatch.setattr(subprocess, "run", silent)
    assert _mac_volumes(tmp_path) == []


# --- Windows


class Kernel32:
    """The four functions of Windows that are called, about drives made up here."""

    def __init__(self, drives: dict[str, tuple[str | None, str | None]]) -> None:
        self.drives = drives
        self.mode = 4

    def SetThreadErrorMode(self, mode: Any, before: Any) -> int:  # noqa: N802
        if before is not None:
            ctypes.cast(before, ctypes.POINTER(ctypes.c_uint)).contents.value = self.mode
        self.mode = getattr(mode, "value", mode)
        return 1

    def GetLogicalDrives(self) -> int:  # noqa: N802
        return sum(1 << ord(drive[0]) - ord("A") for drive in self.drives)

    def GetVolumeNameForVolumeMountPointW(self, drive: str, name: Any, size: int) -> int:  # noqa: N802
        return self._answer(self.drives[drive][0], name, size)

    def GetVolumeInformationW(self, drive: str, label: Any, size: int, *rest: object) -> int:  # noqa: N802
        assert self.mode == 1, "Windows would ask for a disk in a dialog."
        assert len(rest) == 5
        return self._answer(self.drives[drive][1], label, size)

    @staticmethod
    def _answer(text: str | None, buffer: Any, size: int) -> int:
        assert len(buffer) == size
        buffer.value = text or ""
        return int(text is not None)


def test_windows_tells_the_volume_behind_each_letter() -> None:
    system = "\\\\?\\Volume{4c1b02c1-d990-11dc-99ae-806e6f6e6963}\\"
    outer = "\\\\?\\Volume{ef0a9d2c-6a3b-4f8e-8a11-000000000002}\\"
    empty = "\\\\?\\Volume{ef0a9d2c-6a3b-4f8e-8a11-000000000003}\\"
    kernel32 = Kernel32(
        {"C:\\": (system, ""), "E:\\": (outer, "Fotos Müller"), "F:\\": (empty, None), "Z:\\": (None, "net")}
    )
    assert _windows_volumes(cast("ctypes.CDLL", kernel32)) == [
        Volume(system, Path("C:\\")),
        Volume(outer, Path("E:\\"), "Fotos Müller"),
        Volume(empty, Path("F:\\")),
    ]
    assert kernel32.mode == 4, "The program's own way with errors is put back."


def test_drive_letters_are_bits() -> None:
    assert _drives(0) == []
    assert _drives(0b1101) == ["A:\\", "C:\\", "D:\\"]
    assert _drives(1 << 25) == ["Z:\\"]


# --- which volume a path lies on


ROOT = Volume("root", Path("/"))
MEDIA = Volume("media", Path("/media/anna/Photos"))
INSIDE = Volume("inside", Path("/media/anna/Photos/inside"))


@pytest.mark.parametrize("volumes", [[ROOT, MEDIA, INSIDE], [INSIDE, MEDIA, ROOT]])
@pytest.mark.parametrize(
    ("path", "volume"),
    [
        ("/home/anna/a.jpg", ROOT),
        ("/", ROOT),
        ("/media/anna", ROOT),
        ("/media/anna/Photos", MEDIA),
        ("/media/anna/Photos/2019/a.jpg", MEDIA),
        ("/media/anna/Photos 2/a.jpg", ROOT),
        ("/media/anna/Photos/inside", INSIDE),
        ("/media/anna/Photos/inside/a.jpg", INSIDE),
        ("/media/anna/Photos/insides/a.jpg", MEDIA),
    ],
)
def test_the_longest_mount_around_a_path_is_its_volume(
    path: str, volume: Volume, volumes: list[Volume]
) -> None:
    assert volume_of(Path(path), volumes) == volume


def test_a_path_outside_all_volumes_has_none() -> None:
    assert volume_of(Path("/home/a.jpg"), [MEDIA, INSIDE]) is None
    assert volume_of(Path("/home/a.jpg"), []) is None
    assert volume_of(Path("media/anna/Photos/a.jpg"), [ROOT, MEDIA]) is None


# --- a path under another mount


@pytest.mark.parametrize(
    ("path", "before", "after", "now"),
    [
        ("/media/a/P/2019/x.jpg", "/media/a/P", "/run/media/b/P1", "/run/media/b/P1/2019/x.jpg"),
        ("/media/a/P", "/media/a/P", "/mnt", "/mnt"),
        ("/home/a/x.jpg", "/", "/mnt/old", "/mnt/old/home/a/x.jpg"),
        ("/mnt/old/home/a/x.jpg", "/mnt/old", "/", "/home/a/x.jpg"),
        ("/mnt/a/x.jpg", "/mnt/a", "/mnt/a", "/mnt/a/x.jpg"),
        ("/mnt/a/mnt/a/x.jpg", "/mnt/a", "/b", "/b/mnt/a/x.jpg"),
        ("/mnt/a/..x/y..jpg", "/mnt/a", "/b", "/b/..x/y..jpg"),
    ],
)
def test_a_path_moves_with_its_volume(path: str, before: str, after: str, now: str) -> None:
    assert moved(Path(path), Path(before), Path(after)) == Path(now)
    assert moved(Path(now), Path(after), Path(before)) == Path(path)


@pytest.mark.parametrize(
    ("path", "before"),
    [
        ("/media/a/x.jpg", "/media/b"),
        ("/media/ab/x.jpg", "/media/a"),
        ("/media", "/media/a"),
        ("media/a/x.jpg", "/media/a"),
        ("/media/a/../b/x.jpg", "/media/a"),
    ],
)
def test_a_path_elsewhere_cannot_be_moved(path: str, before: str) -> None:
    with pytest.raises(ValueError, match=r"may lead out of|is not in the subpath"):
        moved(Path(path), Path(before), Path("/mnt"))
