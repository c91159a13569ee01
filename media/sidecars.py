"""Which XMP file beside a photo is its own, and what a new one begins with."""

from __future__ import annotations

import copy
import os
from collections.abc import Sequence
from pathlib import Path

from media.files import opened
from media.metadata import xmp_packets
from media.tags import FileBlock
from media.walk import SUFFIXES
from media.xmp_keywords import WORDS
from media.xmp_microsoft import REGION_INFO
from media.xmp_rdf import DESCRIPTION, find_property
from media.xmp_regions import REGIONS
from media.xmp_tree import Packet, UnreadablePacketError, new_packet, packet_bytes, read_packet
from models.errors import PhotoError

_ENDINGS = (".xmp", ".XMP")
_SHARED = (REGIONS, REGION_INFO, *WORDS)
"""What a reader takes from a sidecar instead of the file: the lists we write into."""


def sidecar_of(photo: Path, *, is_raw: bool = False) -> Path:
    """The sidecar that is there, or the one to be made: `photo.jpg.xmp`.

    `photo.xmp` is used where there is one, and it belongs to no other photo of that name: beside a RAW
    file and a JPEG it is the RAW file's, as Adobe's programs have it.
    """
    by_name = [photo.with_name(photo.name + ending) for ending in _ENDINGS]
    by_stem = [photo.with_name(photo.stem + ending) for ending in _ENDINGS]
    for file in by_name:
        if file.exists():
            return file
    for file in by_stem:
        if file.exists() and (is_raw or not _has_siblings(photo)):
            return file
    return by_name[0]


def seed(photo: Path) -> bytes | None:
    """What a new sidecar begins with: the lists of the photo's own packet that it would hide.

    Returns:
        A packet, or None where the photo has none of them, or nothing that can be read.
    """
    try:
        with opened(photo) as (file, size):
            packets = [read_packet(one) for one in xmp_packets(FileBlock(file, size))]
        return _taken(packets)
    except (PhotoError, UnreadablePacketError):
        return None


def _taken(packets: Sequence[Packet]) -> bytes | None:
    made = new_packet()
    for packet in packets:
        found = [one for one in (find_property(packet, name) for name in _SHARED) if one is not None]
        if found:
            block = made.rdf.makeelement(DESCRIPTION, {})
            block.extend(copy.deepcopy(one) for one in found)
            made.rdf.append(block)
            made.prefixes |= packet.prefixes
    return packet_bytes(made) if len(made.rdf) else None


def _has_siblings(photo: Path) -> bool:
    """Whether another photo has the same name but for its ending."""
    stem, mine = photo.stem.casefold(), photo.name.casefold()
    try:
        names = [name.casefold() for name in os.listdir(photo.parent)]  # noqa: PTH208 - names are wanted
    except OSError:
        return False
    return any(name != mine and Path(name).stem == stem and Path(name).suffix in SUFFIXES for name in names)
