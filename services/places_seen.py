"""Where the photos of a library were taken: town by town, and how many are in any part of the map."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from models.place import Place
from models.query import Area
from repository.library import Library
from services.places import gazetteer

Numbers = npt.NDArray[np.float64]
NEAR_KM = 50
"""Photos further from the nearest city do not widen the box in which that city's photos are looked for."""
HEAP = 360 / 2**13
"""Degrees (5 km); a square of a map that is twice, four times… as wide has only whole heaps in it."""
_MARGIN = 0.001
"""Degrees (110 m) around the outermost photos."""


@dataclass(frozen=True, slots=True)
class Town:
    """A city near which photos were taken.

    Attributes:
        place: the city.
        area: the box in which its photos lie.
        photos: how many are in that box.
    """

    place: Place
    area: Area
    photos: int


@dataclass(frozen=True, slots=True, eq=False)
class Heaps:
    """Photos that are near each other, together: of 500,000 photos some 10,000 heaps, so a map is quick.

    Attributes:
        latitudes: (m,) degrees north, of the middle of each heap.
        longitudes: (m,) degrees east.
        photos: (m,) how many.
    """

    latitudes: Numbers
    longitudes: Numbers
    photos: Numbers


@dataclass(frozen=True, slots=True, eq=False)
class PlacesSeen:
    """Photos that say where they were taken.

    Attributes:
        latitudes: (n,) degrees north, in ascending order.
        longitudes: (n,) degrees east, of the same photos.
        towns: those with the most photos first.
        heaps: all photos of a square of `HEAP` degrees are one heap.
    """

    latitudes: Numbers
    longitudes: Numbers
    towns: tuple[Town, ...] = ()
    heaps: Heaps | None = None

    def __len__(self) -> int:
        return len(self.latitudes)

    def count_in(self, area: Area) -> int:
        """How many photos are in a box; as a search counts them."""
        return len(self._inside(area)[0])

    def box_in(self, area: Area) -> Area:
        """The box around the photos in a box, with a little room; the box itself where there are none."""
        lat, lon = self._inside(area)
        if not len(lat):
            return area
        south, west, north, east = area
        wide = (east - west) % 360 or 360.0
        # Told from the west, the box may lie across the date line.
        away = (lon - west) % 360
        return (
            max(float(lat.min()) - _MARGIN, south),
            _wrapped(west + max(float(away.min()) - _MARGIN, 0.0)),
            min(float(lat.max()) + _MARGIN, north),
            _wrapped(west + min(float(away.max()) + _MARGIN, wide)),
        )

    def town_in(self, area: Area) -> Town | None:
        """The town of which most photos are in a box; None where there is none of any."""
        lat, lon = self._inside(area)
        best, most = None, 0
        for town in self.towns:
            if town.photos <= most:
                # Those with the most photos come first: no other can have more here.
                break
            here = _count(lat, lon, town.area)
            if here > most:
                best, most = town, here
        return best

    def _inside(self, area: Area) -> tuple[Numbers, Numbers]:
        """Latitudes and longitudes of the photos in a box."""
        south, west, north, east = area
        first, last = (
            np.searchsorted(self.latitudes, south, "left"),
            np.searchsorted(self.latitudes, north, "right"),
        )
        lat, lon = self.latitudes[first:last], self.longitudes[first:last]
        inside = (lon >= west) & (lon <= east) if west <= east else (lon >= west) | (lon <= east)
        return lat[inside], lon[inside]


def _count(lat: Numbers, lon: Numbers, area: Area) -> int:
    south, west, north, east = area
    inside = (lon >= west) & (lon <= east) if west <= east else (lon >= west) | (lon <= east)
    return int(np.count_nonzero(inside & (lat >= south) & (lat <= north)))


NOWHERE = PlacesSeen(np.zeros(0), np.zeros(0))


def places_seen(library: Library) -> PlacesSeen:
    """Where the photos were taken that a search may find; of 500,000 a second's work."""
    latitudes, longitudes = library.positions.all()
    if not len(latitudes):
        return NOWHERE
    order = np.argsort(latitudes, kind="stable")
    seen = PlacesSeen(latitudes[order], longitudes[order])
    return PlacesSeen(seen.latitudes, seen.longitudes, town_by_town(seen), heaps_of(seen))


def heaps_of(seen: PlacesSeen) -> Heaps:
    """All photos, heap by heap."""
    rows = np.floor((seen.latitudes + 90) / HEAP).astype(np.int64)
    columns = np.floor((seen.longitudes + 180) / HEAP).astype(np.int64)
    _, heap = np.unique(rows * 2**14 + columns, return_inverse=True)
    photos = np.bincount(heap).astype(np.float64)
    latitudes, longitudes = (np.bincount(heap, one) / photos for one in (seen.latitudes, seen.longitudes))
    return Heaps(latitudes, longitudes, photos)


def town_by_town(seen: PlacesSeen) -> tuple[Town, ...]:
    """The cities near which photos were taken, those with the most photos first."""
    cities = gazetteer()
    rows, km = cities.nearest_rows(seen.latitudes, seen.longitudes)
    order = np.argsort(rows, kind="stable")
    found, firsts = np.unique(rows[order], return_index=True)
    towns = []
    for row, members in zip(found, np.split(order, firsts[1:]), strict=True):
        near = members[km[members] <= NEAR_KM]
        place = cities.place(int(row))
        area = _box(place, seen, near if len(near) else members)
        towns.append(Town(place, area, seen.count_in(area)))
    return tuple(sorted(towns, key=lambda town: (-town.photos, -town.place.population, town.place.name)))


def _box(place: Place, seen: PlacesSeen, members: npt.NDArray[np.intp]) -> Area:
    """The box around some photos near a city, which may lie across the date line."""
    lat = seen.latitudes[members]
    # Told from the city they are all on one side of the earth.
    away = (seen.longitudes[members] - place.longitude + 180) % 360 - 180
    west, east = (
        _wrapped(place.longitude + float(end)) for end in (away.min() - _MARGIN, away.max() + _MARGIN)
    )
    return max(float(lat.min()) - _MARGIN, -90.0), west, min(float(lat.max()) + _MARGIN, 90.0), east


def _wrapped(longitude: float) -> float:
    return (longitude + 180) % 360 - 180
