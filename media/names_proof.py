"""The proof: what was written is read again by another parser, and compared name by name and box by box.

That is ExifTool where it is installed, else the reader of names (`media.region_xml`), which shares nothing
with the writer but the geometry. It happens before a file takes the place of the one that was there, so a
file that fails never does.
"""

from __future__ import annotations

import logging
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from media.exiftool import ExifTool, ExifToolError, can_be_asked
from media.files import opened
from media.metadata import xmp_packets
from media.region_geometry import Area, Frame, Size, Spot, from_microsoft, from_mwg
from media.region_xml import UnreadableXmpError, read_packet, tidied
from media.tags import FileBlock
from models.errors import PhotoError
from models.geometry import Box
from models.written import NamedBox

log = logging.getLogger("Names")

TOLERANCE = 1.0
"""Pixels by which an edge may be off, in the picture as it is shown."""
_TAGS = (
    "XMP-mwg-rs:RegionInfo",
    "XMP-MP:RegionInfoMP",
    "XMP-iptcExt:PersonInImage",
    "XMP-dc:Subject",
)


@dataclass(slots=True)
class ReadBack:
    """What a file says.

    Attributes:
        regions: MWG's, boxes in pixels of the upright picture.
        microsoft: Microsoft's.
        people: everybody in IPTC's list; None where the reader does not tell.
    """

    regions: list[NamedBox] = field(default_factory=list)
    microsoft: list[NamedBox] = field(default_factory=list)
    people: set[str] | None = None


@dataclass(frozen=True, slots=True)
class Proof:
    """Whether everything was found again; `worst`: by how many pixels an edge was off at most."""

    passed: bool
    worst: float = 0.0
    missing: str = ""


def read_back(files: Mapping[Path, Frame], tool: ExifTool | None) -> dict[Path, ReadBack]:
    """Read files again.

    Args:
        files: which, and the picture each is about.
        tool: the parser; None for our own reader.

    Returns:
        What each says; one that cannot be read is left out.
    """
    asked = [file for file in files if tool is not None and can_be_asked(file)]
    found: dict[Path, ReadBack] = {}
    if tool is not None and asked:
        try:
            found = {file: _of_exiftool(said, files[file]) for file, said in tool.read(asked, _TAGS).items()}
        except ExifToolError as error:
            log.warning("%s", error)
            asked = []
    for file in files:
        if file not in asked and (said := _of_our_reader(file, files[file])) is not None:
            found[file] = said
    return found


def compare(expected: Sequence[NamedBox], microsoft: Sequence[NamedBox], found: ReadBack | None) -> Proof:
    """Whether every name stands at its place in both lists.

    Args:
        expected: what MWG's list has to say.
        microsoft: what Microsoft's has to say: the same people, though not always with the same boxes.
        found: what the file says; None if it could not be read.
    """
    if found is None:
        return Proof(passed=False, missing=", ".join(one.name for one in expected))
    worst = 0.0
    wanted = [(one, found.regions) for one in expected] + [(one, found.microsoft) for one in microsoft]
    for one, said in wanted:
        off = min(
            (_distance(one.box, other.box) for other in said if _same(one.name, other.name)),
            default=math.inf,
        )
        if off > TOLERANCE:
            return Proof(passed=False, worst=worst, missing=one.name)
        worst = max(worst, off)
        if found.people is not None and not any(_same(one.name, other) for other in found.people):
            return Proof(passed=False, worst=worst, missing=one.name)
    return Proof(passed=True, worst=worst)


def _same(name: str, said: str) -> bool:
    # Our reader tidies names; ExifTool takes a word of these for a truth, and tells it in small letters.
    return said in {name, tidied(name)} or (said in {"true", "false"} and name.casefold() == said)


def _distance(one: Box, other: Box) -> float:
    return max(
        abs(one.x - other.x),
        abs(one.y - other.y),
        abs(one.right - other.right),
        abs(one.bottom - other.bottom),
    )


def _of_our_reader(file: Path, frame: Frame) -> ReadBack | None:
    try:
        with opened(file) as (content, size):
            block = FileBlock(content, size)
            packets = xmp_packets(block) or ([block[:size]] if block[:1] in {b"<", b"\xef"} else [])
        regions = [one for packet in packets for one in read_packet(packet, frame, "sidecar")]
    except (PhotoError, UnreadableXmpError) as error:
        log.warning("%s: %s", file, error)
        return None
    said = ReadBack(people={one.name for one in regions})
    for one in regions:
        if one.box is not None:
            (said.regions if one.source == "mwg" else said.microsoft).append(NamedBox(one.name, one.box))
    return said


def _of_exiftool(said: Mapping[str, Any], frame: Frame) -> ReadBack:
    back = ReadBack(people=set(_texts(said.get("PersonInImage"))))
    whole = said.get("RegionInfo") or {}
    applied = _size(whole.get("AppliedToDimensions") or {})
    for one in whole.get("RegionList") or []:
        area = one.get("Area") or {}
        numbers = [_number(area.get(name)) for name in "XYWH"]
        box = None if None in numbers else from_mwg(Area(*numbers), applied, frame)  # type: ignore[arg-type]
        if box is not None and "Name" in one:
            back.regions.append(NamedBox(_text(one["Name"]), box))
    for one in (said.get("RegionInfoMP") or {}).get("Regions") or []:
        parts = [_number(text) for text in str(one.get("Rectangle", "")).split(",")]
        if len(parts) == 4 and None not in parts and "PersonDisplayName" in one:  # noqa: PLR2004
            box = from_microsoft(Spot(*parts), frame)  # type: ignore[arg-type]
            back.microsoft.append(NamedBox(_text(one["PersonDisplayName"]), box))
    return back


def _texts(value: object) -> Iterable[str]:
    """One value is told without its list."""
    return map(_text, value) if isinstance(value, list) else [] if value is None else [_text(value)]


def _text(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _number(value: object) -> float | None:
    try:
        number = float(value) if isinstance(value, str | int | float) else math.nan
    except ValueError:
        return None
    return number if math.isfinite(number) else None


def _size(value: Mapping[str, Any]) -> Size | None:
    width, height = _number(value.get("W")), _number(value.get("H"))
    return None if width is None or height is None else (round(width), round(height))
