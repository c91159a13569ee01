"""The names other programs wrote for a photo: into it, beside it, and into a file about its folder."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from pathlib import Path

from media.files import opened
from media.metadata import MOST_PACKET, xmp_packets
from media.name_files import beside
from media.picasa import picasa_regions
from media.region_geometry import Frame
from media.region_xml import UnreadableXmpError, read_packet
from media.tags import Block, FileBlock
from models.errors import PhotoError
from models.geometry import SAME_FACE_IOU
from models.query import folded
from models.region import MOST_OF_A_PHOTO, Place, Region

log = logging.getLogger("NamesIn")

_TRUSTED: tuple[Place, ...] = ("sidecar", "embedded", "folder")
"""Whose word counts where two places name one face differently: what lies beside the file is newer."""


def read_regions(
    path: Path, data: Block | None, width: int, height: int, orientation: int, *, raw: bool = False
) -> list[Region]:
    """Every name told of a photo, each person and each spot once.

    What cannot be read tells nothing, and a line in the log: no photo is lost for a damaged name.

    Args:
        path: the photo's file.
        data: its content; None has only those parts of the file read that may hold names.
        width: of the upright picture, pixels.
        height: of the upright picture, pixels.
        orientation: EXIF, 1 to 8.
        raw: it is a camera's RAW file.
    """
    if width <= 0 or height <= 0:
        return []
    frame = Frame(width, height, orientation)
    found = list(_embedded(path, data, frame))
    near = beside(path)
    for sidecar in near.sidecars:
        found += _sidecar(sidecar, frame)
    if near.picasa is not None:
        found += picasa_regions(path, near.picasa, frame, raw=raw)
    return merged(found)


def merged(told: Sequence[Region]) -> list[Region]:
    """The same without repetitions.

    One person at one spot is one region, however many programs say so; of several names for one spot the
    one from the most trusted place stays; a name without a box goes where the same name has one. Each is
    compared with all others, so there is an end to how many there may be: `MOST_OF_A_PHOTO`.
    """
    trusted = sorted(told, key=lambda one: (one.box is None, _TRUSTED.index(one.place)))
    if len(trusted) > MOST_OF_A_PHOTO:
        log.warning("%d names are told of one photo; the first %d are read", len(trusted), MOST_OF_A_PHOTO)
    kept: list[tuple[str, Region]] = []
    for region in trusted[:MOST_OF_A_PHOTO]:
        name = folded(region.name)
        if not any(_is_said(region, other, same_name=name == said) for said, other in kept):
            kept.append((name, region))
    return [region for _, region in kept]


def _is_said(region: Region, other: Region, *, same_name: bool) -> bool:
    """Whether the other one, which comes first, leaves this one nothing to say."""
    if region.box is None or other.box is None:
        return same_name
    if same_name and region.box.draws_again(other.box):
        return True
    return region.box.iou(other.box) >= SAME_FACE_IOU


def _embedded(path: Path, data: Block | None, frame: Frame) -> Iterator[Region]:
    try:
        if data is not None:
            packets = xmp_packets(data)
        else:
            with opened(path) as (file, size):
                packets = xmp_packets(FileBlock(file, size))
    except PhotoError as error:
        log.info("%s: %s", path, error)
        return
    for packet in packets:
        yield from _read(packet, path, frame, "embedded")


def _sidecar(path: Path, frame: Frame) -> Iterator[Region]:
    try:
        with opened(path) as (file, size):
            if size > MOST_PACKET:
                log.warning("%s: too large for a file of names (%d bytes)", path, size)
                return
            packet = file.read(size)
    except PhotoError as error:
        log.warning("%s: %s", path, error)
        return
    yield from _read(packet, path, frame, "sidecar")


def _read(packet: bytes, path: Path, frame: Frame, place: Place) -> list[Region]:
    try:
        return read_packet(packet, frame, place)
    except UnreadableXmpError as error:
        log.warning("%s: its names cannot be read: %s", path, error)
        return []
