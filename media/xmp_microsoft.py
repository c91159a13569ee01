"""Microsoft's people tags in an XMP packet: `MP:RegionInfo`, from Windows Live Photo Gallery."""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree.ElementTree import Element  # nosec B405 - read by defusedxml

from media.region_geometry import Frame, Spot, from_microsoft, to_microsoft
from media.xmp_rdf import Structure, add_item, add_property, find_property, items, tidy
from media.xmp_regions import LEVEL, FoundRegion, number_text, numbers_of, remove_from
from media.xmp_tree import Packet, q
from models.geometry import Box
from models.written import NamedBox

_MP = "http://ns.microsoft.com/photo/1.2/"
_MPRI = "http://ns.microsoft.com/photo/1.2/t/RegionInfo#"
_MPREG = "http://ns.microsoft.com/photo/1.2/t/Region#"
REGION_INFO, _MP_REGIONS = q(_MP, "RegionInfo"), q(_MPRI, "Regions")
_PERSON, _RECTANGLE = q(_MPREG, "PersonDisplayName"), q(_MPREG, "Rectangle")


class MicrosoftRegions:
    """`MP:RegionInfo`; the arguments are those of `MwgRegions`."""

    def __init__(self, packet: Packet, frame: Frame) -> None:
        self._packet = packet
        self._frame = frame
        self._element = find_property(packet, REGION_INFO)
        self._is_new = False
        listed = None if self._element is None else Structure(self._element).field(_MP_REGIONS)
        self.regions: Sequence[FoundRegion] = tuple(
            FoundRegion((Structure(item).get(_PERSON) or "").strip(), self._box(item), item)
            for item in ([] if listed is None else items(listed))
        )

    def add(self, face: NamedBox) -> None:
        """See `RegionTable`."""
        if self._element is None:
            self._element = add_property(self._packet, REGION_INFO)
            self._is_new = True
        whole = Structure(self._element)
        listed = whole.field(_MP_REGIONS)
        item = add_item(whole.add(_MP_REGIONS) if listed is None else listed, "Bag")
        region = Structure(item)
        region.set(_PERSON, face.name)
        region.set(_RECTANGLE, self._rectangle(face.box))
        tidy(item, LEVEL + 3)

    def rename(self, region: FoundRegion, name: str) -> None:
        """See `RegionTable`."""
        Structure(region.item).set(_PERSON, name)

    def redraw(self, region: FoundRegion, box: Box) -> None:
        """See `RegionTable`."""
        Structure(region.item).set(_RECTANGLE, self._rectangle(box))

    def unname(self, region: FoundRegion) -> None:
        """See `RegionTable`."""
        Structure(region.item).remove(_PERSON)

    def remove(self, region: FoundRegion) -> None:
        """See `RegionTable`."""
        remove_from(self._packet, self._element, _MP_REGIONS, region.item)

    def tidy(self) -> None:
        """See `RegionTable`."""
        if self._is_new and self._element is not None:
            tidy(self._element, LEVEL)

    def _rectangle(self, box: Box) -> str:
        return ", ".join(map(number_text, to_microsoft(box, self._frame)))

    def _box(self, item: Element) -> Box | None:
        numbers = numbers_of((Structure(item).get(_RECTANGLE) or "").split(","))
        if numbers is None or min(numbers[2:]) <= 0:
            return None
        return from_microsoft(Spot(*numbers), self._frame)
