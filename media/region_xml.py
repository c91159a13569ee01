"""Named regions in an XMP packet: MWG's, Microsoft's, and the people IPTC only lists.

Written against the MWG guidelines 2.0 (section 5.9), Microsoft's "People Tagging Overview" and the IPTC
Photo Metadata Standard. Nothing in a packet is trusted: no document types, no entities, bounded in size,
depth and number of elements.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from xml.etree.ElementTree import Element, ParseError, TreeBuilder  # nosec B405 - read by defusedxml

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import XMLParser

from media.metadata import MOST_PACKET
from media.region_geometry import Area, Frame, Size, Spot, from_microsoft, from_mwg
from models.geometry import Box
from models.region import LONGEST_NAME, Place, Region, Source

MOST_ELEMENTS = 200_000
DEEPEST = 100
MOST_REGIONS = 1_000
MOST = 1e7
"""No number of a region is larger, in whatever unit: what is reckoned from larger ones may be no number."""

_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_XML = "{http://www.w3.org/XML/1998/namespace}"
_MWG = "{http://www.metadataworkinggroup.com/schemas/regions/}"
_AREA = "{http://ns.adobe.com/xmp/sType/Area#}"
_SIZE = "{http://ns.adobe.com/xap/1.0/sType/Dimensions#}"
_MP = "{http://ns.microsoft.com/photo/1.2/}"
_MP_INFO = "{http://ns.microsoft.com/photo/1.2/t/RegionInfo#}"
_MP_REGION = "{http://ns.microsoft.com/photo/1.2/t/Region#}"
_IPTC = "{http://iptc.org/std/Iptc4xmpExt/2008-02-29/}"
_LISTS = {f"{_RDF}Bag", f"{_RDF}Seq", f"{_RDF}Alt"}
_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?", re.ASCII)
_RECTANGLE = 4


class UnreadableXmpError(ValueError):
    """A packet that is no XMP, or tries to be more than that."""


Value = str | Sequence["Value"] | Mapping[str, "Value"]
"""What a property says: a text, a list, or a structure."""


def read_packet(packet: bytes, frame: Frame, place: Place) -> list[Region]:
    """Every name in a packet, those without a box last.

    Args:
        packet: as it is stored.
        frame: the picture it is about.
        place: where it was found.

    Raises:
        UnreadableXmpError: it is damaged, too large, or has what XMP must not have.
    """
    found: list[Region] = []
    for name, value in _properties(_tree(packet)):
        if name == f"{_MWG}Regions":
            found += _mwg(value, frame, place)
        elif name == f"{_MP}RegionInfo":
            found += _microsoft(value, frame, place)
        elif name in {f"{_IPTC}PersonInImage", f"{_IPTC}PersonInImageWDetails"}:
            found += _iptc(value, place)
    return sorted(found[:MOST_REGIONS], key=lambda region: region.box is None)


def tidied(name: str) -> str:
    """A name on one line without what cannot be printed; empty where it is none."""
    printable = "".join(letter if letter.isprintable() else " " for letter in name[: 4 * LONGEST_NAME])
    tidy = " ".join(printable.split())
    return tidy if len(tidy) <= LONGEST_NAME else ""


def inside(box: Box | None, frame: Frame) -> Box | None:
    """The part of a box that is in the picture; None for a box of which nothing is."""
    if box is None:
        return None
    clipped = box.clipped(frame.width, frame.height)
    return clipped if clipped.width > 0 and clipped.height > 0 else None


def parsed(data: bytes) -> Element:
    """A tree of hostile XML.

    Raises:
        UnreadableXmpError: it is damaged, too large, too deep, or has a document type or entities.
    """
    if len(data) > MOST_PACKET:
        raise UnreadableXmpError(f"{len(data):,} bytes are too many")
    parser = XMLParser(target=_Builder(), forbid_dtd=True)
    try:
        # Some programs fill what is left of a packet with zeros instead of spaces.
        parser.feed(data if b"\0" in data[:4] else data.rstrip(b"\0"))
        root: Element = parser.close()
    except (ParseError, DefusedXmlException, ValueError, LookupError, AssertionError) as error:
        raise UnreadableXmpError(f"no XML: {error}") from error
    return root


class _Builder(TreeBuilder):
    """Makes no more of a tree than a packet of names needs."""

    def __init__(self) -> None:
        super().__init__()
        self._elements = self._depth = 0

    def start(self, tag: str, attrs: dict[str, str]) -> Element:
        self._elements += 1
        self._depth += 1
        if self._elements > MOST_ELEMENTS or self._depth > DEEPEST:
            raise UnreadableXmpError("too many elements")
        return super().start(tag, attrs)

    def end(self, tag: str) -> Element:
        self._depth -= 1
        return super().end(tag)


def _tree(packet: bytes) -> Element:
    root = parsed(packet)
    rdf = root if root.tag == f"{_RDF}RDF" else root.find(f".//{_RDF}RDF")
    if rdf is None:
        raise UnreadableXmpError("no RDF")
    return rdf


def _properties(rdf: Element) -> Iterator[tuple[str, Value]]:
    for block in rdf:
        yield from block.attrib.items()
        for child in block:
            yield child.tag, _value(child)


def _value(element: Element) -> Value:
    """What an element says, in whichever of RDF's spellings (XMP, part 1, 7.9)."""
    fields = dict[str, Value](_plain(element.attrib))
    for child in element:
        if child.tag in _LISTS:
            return [_value(item) for item in child if item.tag == f"{_RDF}li"]
        if child.tag == f"{_RDF}Description":
            fields |= _plain(child.attrib)
            fields |= {inner.tag: _value(inner) for inner in child}
        else:
            fields[child.tag] = _value(child)
    # A value with qualifiers, such as its language.
    return fields.get(f"{_RDF}value", fields) if fields else (element.text or "")


def _plain(attributes: Mapping[str, str]) -> dict[str, str]:
    """Those that are fields, or the value itself, and not the spelling."""
    return {
        name: text
        for name, text in attributes.items()
        if name == f"{_RDF}value" or not name.startswith((_RDF, _XML))
    }


def _mwg(value: Value, frame: Frame, place: Place) -> Iterator[Region]:
    info = _fields(value)
    applied = _dimensions(_fields(info.get(f"{_MWG}AppliedToDimensions", "")))
    for item in _items(info.get(f"{_MWG}RegionList", "")):
        region = _fields(item)
        kind = _text(region.get(f"{_MWG}Type", "")).strip().casefold()
        if kind in {"", "face"}:
            box = _mwg_box(_fields(region.get(f"{_MWG}Area", "")), applied, frame)
            yield from _region(region.get(f"{_MWG}Name", ""), box, "mwg", place, frame)


def _mwg_box(area: Mapping[str, Value], applied: Size | None, frame: Frame) -> Box | None:
    x, y, width, height = (_number(area.get(f"{_AREA}{name}", "")) for name in "xywh")
    if x is None or y is None:
        return None
    if width is None or height is None:
        return None
    if _text(area.get(f"{_AREA}unit", "")).strip().casefold() == "pixel":
        whole = applied or frame.stored
        x, width, y, height = x / whole[0], width / whole[0], y / whole[1], height / whole[1]
    return from_mwg(Area(x, y, width, height), applied, frame) if width > 0 and height > 0 else None


def _dimensions(value: Mapping[str, Value]) -> Size | None:
    width, height = (_number(value.get(f"{_SIZE}{name}", "")) for name in "wh")
    if not width or not height or not 1 <= min(width, height) <= max(width, height) < 1e6:  # noqa: PLR2004
        return None
    return round(width), round(height)


def _microsoft(value: Value, frame: Frame, place: Place) -> Iterator[Region]:
    for item in _items(_fields(value).get(f"{_MP_INFO}Regions", "")):
        region = _fields(item)
        numbers = [float(one) for one in _NUMBER.findall(_text(region.get(f"{_MP_REGION}Rectangle", "")))]
        box = None
        if len(numbers) == _RECTANGLE and max(map(abs, numbers)) < MOST and min(numbers[2:]) > 0:
            box = from_microsoft(Spot(*numbers), frame)
        yield from _region(region.get(f"{_MP_REGION}PersonDisplayName", ""), box, "microsoft", place, frame)


def _iptc(value: Value, place: Place) -> Iterator[Region]:
    for item in _items(value):
        named = item.get(f"{_IPTC}PersonName", "") if isinstance(item, Mapping) else item
        yield from _region(named, None, "iptc", place, None)


def _region(
    said: Value, box: Box | None, source: Source, place: Place, frame: Frame | None
) -> Iterable[Region]:
    name = tidied(_text(said))
    if name:
        yield Region(name, None if frame is None else inside(box, frame), source, place)


def _fields(value: Value) -> Mapping[str, Value]:
    return value if isinstance(value, Mapping) else {}


def _items(value: Value) -> Sequence[Value]:
    """A list; one thing alone, where a list belongs, is one of one."""
    if isinstance(value, str | Mapping):
        return [value] if value else []
    return value


def _text(value: Value) -> str:
    """A simple value; of several, such as one for each language, the first."""
    if isinstance(value, str):
        return value
    if isinstance(value, Mapping):
        return ""
    return _text(value[0]) if value else ""


def _number(value: Value) -> float | None:
    said = _text(value).strip()
    number = float(said) if _NUMBER.fullmatch(said) else math.nan
    return number if abs(number) < MOST else None
