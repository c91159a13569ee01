"""The faces in an XMP packet: MWG's list of regions, and what it has in common with Microsoft's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol
from xml.etree.ElementTree import Element  # nosec B405 - read by defusedxml

from config.language import mark, tr
from media.region_geometry import SIDEWAYS, Area, Frame, Size, Spot, alike, as_stored, from_mwg, to_mwg
from media.region_xml import MOST
from media.xmp_rdf import (
    Structure,
    add_item,
    add_property,
    find_property,
    items,
    remove_item,
    remove_property,
    tidy,
)
from media.xmp_tree import Packet, UnreadablePacketError, q
from models.geometry import Box
from models.written import NamedBox

_MWG = "http://www.metadataworkinggroup.com/schemas/regions/"
_DIMENSIONS = "http://ns.adobe.com/xap/1.0/sType/Dimensions#"
_AREA = "http://ns.adobe.com/xmp/sType/Area#"

REGIONS, REGION_LIST, APPLIED = q(_MWG, "Regions"), q(_MWG, "RegionList"), q(_MWG, "AppliedToDimensions")
_NAME, _TYPE, _WHERE = q(_MWG, "Name"), q(_MWG, "Type"), q(_MWG, "Area")
_UNIT, _DIM_UNIT = q(_AREA, "unit"), q(_DIMENSIONS, "unit")
_X, _Y, _W, _H, _D = (q(_AREA, name) for name in "xywhd")

CROPPED = mark(
    "The faces named in this file were marked in a picture of another shape, so no names were written."
)
LEVEL = 2


@dataclass(eq=False, slots=True)
class FoundRegion:
    """A face in one of the lists.

    Attributes:
        name: empty where it has none.
        box: pixels of the upright picture; None where nobody can say.
        item: its element.
    """

    name: str
    box: Box | None
    item: Element


class RegionTable(Protocol):
    """A list of faces in a packet."""

    regions: Sequence[FoundRegion]

    def add(self, face: NamedBox) -> None:
        """A new region at its end."""

    def rename(self, region: FoundRegion, name: str) -> None:
        """The same region with another name, or its first."""

    def redraw(self, region: FoundRegion, box: Box) -> None:
        """The same region somewhere else."""

    def unname(self, region: FoundRegion) -> None:
        """The same region without a name."""

    def remove(self, region: FoundRegion) -> None:
        """Take it out."""

    def tidy(self) -> None:
        """Called once after the others."""


class MwgRegions:
    """`mwg-rs:Regions`.

    Args:
        packet: that may have it.
        frame: of the picture.

    Raises:
        UnreadablePacketError: it is in a form that cannot be added to.
    """

    def __init__(self, packet: Packet, frame: Frame) -> None:
        self._packet = packet
        self._frame = frame
        self._element = find_property(packet, REGIONS)
        self._is_new = False
        self._applied = None if self._element is None else _applied(Structure(self._element))
        self.regions: Sequence[FoundRegion] = tuple(
            FoundRegion((Structure(item).get(_NAME) or "").strip(), self._box(item), item)
            for item in self._items()
            if (Structure(item).get(_TYPE) or "Face").strip().casefold() == "face"
        )

    def add(self, face: NamedBox) -> None:
        """See `RegionTable`."""
        element = self._ready()
        whole = Structure(element)
        listed = whole.field(REGION_LIST)
        item = add_item(whole.add(REGION_LIST) if listed is None else listed, "Bag")
        region = Structure(item)
        region.set(_NAME, face.name)
        region.set(_TYPE, "Face")
        self._draw(region, face.box)
        tidy(item, LEVEL + 3)

    def rename(self, region: FoundRegion, name: str) -> None:
        """See `RegionTable`."""
        Structure(region.item).set(_NAME, name)

    def redraw(self, region: FoundRegion, box: Box) -> None:
        """See `RegionTable`."""
        self._ready()
        self._draw(Structure(region.item), box)

    def unname(self, region: FoundRegion) -> None:
        """See `RegionTable`."""
        Structure(region.item).remove(_NAME)

    def remove(self, region: FoundRegion) -> None:
        """See `RegionTable`."""
        remove_from(self._packet, self._element, REGION_LIST, region.item)

    def tidy(self) -> None:
        """See `RegionTable`."""
        if self._is_new and self._element is not None:
            tidy(self._element, LEVEL)

    def _items(self) -> list[Element]:
        listed = None if self._element is None else Structure(self._element).field(REGION_LIST)
        return [] if listed is None else items(listed)

    def _box(self, item: Element) -> Box | None:
        element = Structure(item).field(_WHERE)
        area = None if element is None else _placed(Structure(element), self._applied or self._frame.stored)
        if area is None or min(area.width, area.height) <= 0:
            return None
        return from_mwg(area, self._applied, self._frame)

    def _ready(self) -> Element:
        """The property, its dimensions those of the stored picture: what our numbers relate to."""
        if self._element is None:
            self._element = add_property(self._packet, REGIONS)
            self._is_new = True
        if self._applied is None or not alike(self._applied, self._frame.stored):
            self._turn_others()
            self._set_applied(Structure(self._element))
        return self._element

    def _turn_others(self) -> None:
        """Bring what was measured in the upright picture to the stored one.

        Raises:
            UnreadablePacketError: it was measured in a picture that was cropped since.
        """
        if self._applied is None:
            return
        upright = alike(self._applied, (self._frame.width, self._frame.height))
        for item in self._items():
            element = Structure(item).field(_WHERE)
            if element is None:
                continue
            if self._frame.orientation < SIDEWAYS or not upright:
                raise UnreadablePacketError(tr(CROPPED))
            self._turn(Structure(element), self._applied)

    def _turn(self, where: Structure, applied: Size) -> None:
        """A rectangle, the middle of a circle, or a point.

        A circle's diameter is a fraction of the shorter side, which is the same one in both.

        Raises:
            UnreadablePacketError: nobody can say where it is.
        """
        area = _placed(where, applied)
        if area is None:
            raise UnreadablePacketError(tr(CROPPED))
        x, y, width, height = area
        spot = as_stored(Spot(x - width / 2, y - height / 2, width, height), self._frame.orientation)
        where.set(_X, number_text(spot.left + spot.width / 2))
        where.set(_Y, number_text(spot.top + spot.height / 2))
        if where.get(_W) is not None:
            where.set(_W, number_text(spot.width))
            where.set(_H, number_text(spot.height))
        if _in_pixels(where):
            if (diameter := numbers_of([where.get(_D) or ""], 1)) is not None:
                where.set(_D, number_text(diameter[0] / min(applied)))
            where.set(_UNIT, "normalized")

    def _set_applied(self, whole: Structure) -> None:
        width, height = self._frame.stored
        element = whole.field(APPLIED)
        applied = Structure(whole.add(APPLIED) if element is None else element)
        applied.set(q(_DIMENSIONS, "w"), str(width))
        applied.set(q(_DIMENSIONS, "h"), str(height))
        applied.set(_DIM_UNIT, "pixel")
        self._applied = self._frame.stored

    def _draw(self, region: Structure, box: Box) -> None:
        element = region.field(_WHERE)
        where = Structure(region.add(_WHERE) if element is None else element)
        for name, value in zip((_X, _Y, _W, _H), to_mwg(box, self._frame), strict=True):
            where.set(name, number_text(value))
        where.set(_UNIT, "normalized")


def _applied(whole: Structure) -> Size | None:
    element = whole.field(APPLIED)
    if element is None:
        return None
    sizes = numbers_of([Structure(element).get(q(_DIMENSIONS, name)) or "" for name in "wh"], 2)
    return None if sizes is None or min(sizes) < 1 else (round(sizes[0]), round(sizes[1]))


def _placed(where: Structure, applied: Size) -> Area | None:
    """Where a region is, in fractions of the picture; points and circles have no sides."""
    numbers = numbers_of([where.get(_X) or "", where.get(_Y) or ""], 2)
    sides = numbers_of([where.get(_W) or "0", where.get(_H) or "0"], 2)
    if numbers is None or sides is None:
        return None
    wide, high = applied if _in_pixels(where) else (1, 1)
    return Area(numbers[0] / wide, numbers[1] / high, sides[0] / wide, sides[1] / high)


def _in_pixels(where: Structure) -> bool:
    return (where.get(_UNIT) or "").strip().casefold() == "pixel"


def numbers_of(texts: Sequence[str], wanted: int = 4) -> list[float] | None:
    """So many numbers as a region may have; None for anything else."""
    try:
        numbers = [float(text) for text in texts]
    except ValueError:
        return None
    return numbers if len(numbers) == wanted and all(abs(one) < MOST for one in numbers) else None


def number_text(value: float) -> str:
    """Nine digits: a millionth of a pixel; never in exponents, which XMP's numbers do not have."""
    return f"{value:.9f}".rstrip("0").rstrip(".")


def remove_from(packet: Packet, element: Element | None, name: str, item: Element) -> None:
    """Take a region out, and the property with its last one."""
    listed = None if element is None else Structure(element).field(name)
    if element is None or listed is None:
        return
    remove_item(listed, item)
    if not items(listed):
        remove_property(packet, element)
