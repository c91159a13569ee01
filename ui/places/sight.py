"""What part of the earth a map shows, and what falls together on it. Without Qt.

Longitudes and latitudes are laid out evenly, as on an equirectangular map: a box on the screen is a box of
degrees, which is what a search asks for. So that a town is not squeezed, the map is stretched by its own
latitude, the more the nearer one looks.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from models.query import Area
from services.places_seen import HEAP, PlacesSeen

Whole = npt.NDArray[np.int64]
Numbers = npt.NDArray[np.float64]
CELL = 52
"""Photos that are nearer to each other than about so many logical pixels are one spot."""
_LARGEST = 18.0
CLOSEST = 6_000.0
"""Logical pixels a degree: 1 km is 54 of them. What is known of the land is much coarser."""
_ALL_ROUND = 360.0
_TRIES = 4
_STRETCHED_AT = 7.0
_STEEPEST = 75.0
_EDGE, _LEAST_SPAN = 0.12, 1.0
"""Room around what is brought into view; closer than this, degrees, coasts are a few straight lines."""
_NORTH, _SOUTH = 84.0, -60.0
"""Beyond these there is nothing to be seen, unless somebody took photos there."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Photos that fall together.

    Attributes:
        x: of the middle of them all, logical pixels from the left.
        y: from the top.
        photos: how many.
        area: the box they are all in, and no others.
    """

    x: float
    y: float
    photos: int
    area: Area


@dataclass(frozen=True, slots=True)
class Sight:
    """A part of the earth on a widget.

    Attributes:
        latitude: of the middle, degrees north.
        longitude: of the middle, degrees east.
        scale: logical pixels a degree of longitude.
        width: of the widget, logical pixels.
        height: likewise.
    """

    latitude: float = 20.0
    longitude: float = 0.0
    scale: float = 1.0
    width: int = 1
    height: int = 1

    @property
    def stretch(self) -> float:
        """By how much a degree of latitude is longer than one of longitude."""
        near = min(1.0, max(0.0, (self.scale * _ALL_ROUND / self.width - 1) / _STRETCHED_AT))
        return 1 / math.cos(math.radians(min(abs(self.latitude), _STEEPEST) * near))

    def resized(self, width: int, height: int) -> Sight:
        """The same place on a widget of another size."""
        return replace(self, width=max(1, width), height=max(1, height)).held()

    def held(self) -> Sight:
        """Not farther than the whole earth, not closer than makes sense, and with its middle on the earth."""
        return replace(
            self,
            scale=min(CLOSEST, max(self.scale, self.width / _ALL_ROUND)),
            latitude=min(85.0, max(-85.0, self.latitude)),
            longitude=_wrapped(self.longitude),
        )

    def xy(self, latitude: float, longitude: float) -> tuple[float, float]:
        """Where a position lies on the widget."""
        away = _wrapped(longitude - self.longitude)
        x = self.width / 2 + away * self.scale
        return x, self.height / 2 + (self.latitude - latitude) * self.scale * self.stretch

    def position(self, x: float, y: float) -> tuple[float, float]:
        """Latitude and longitude at a point of the widget; beyond the poles there is nothing."""
        latitude = self.latitude - (y - self.height / 2) / (self.scale * self.stretch)
        return min(90.0, max(-90.0, latitude)), _wrapped(self.longitude + (x - self.width / 2) / self.scale)

    def panned(self, right: float, down: float) -> Sight:
        """The same, seen so many logical pixels farther to the right and below."""
        latitude = self.latitude - down / (self.scale * self.stretch)
        return replace(self, latitude=latitude, longitude=self.longitude + right / self.scale).held()

    def zoomed(self, factor: float, x: float, y: float) -> Sight:
        """Closer by a factor; what is under a point stays there."""
        latitude, longitude = self.position(x, y)
        closer = replace(self, scale=self.scale * factor).held()
        # The stretch follows the middle, which moves: each time it is nearer.
        for _ in range(_TRIES):
            at_x, at_y = closer.xy(latitude, longitude)
            closer = closer.panned(at_x - x, at_y - y)
        return closer

    def area(self) -> Area:
        """The box of degrees that is seen."""
        return self.area_of(0, 0, self.width, self.height)

    def area_of(self, left: float, top: float, right: float, bottom: float) -> Area:
        """The box of degrees in a rectangle of the widget."""
        north, west = self.position(left, top)
        south, east = self.position(right, bottom)
        if (right - left) / self.scale >= _ALL_ROUND:
            west, east = -180.0, 180.0
        return south, west, north, east

    def fitted(self, area: Area) -> Sight:
        """So that a box is seen whole, with some room around it."""
        south, west, north, east = area
        wide = (east - west) % _ALL_ROUND if (west, east) != (-180.0, 180.0) else _ALL_ROUND
        middle = replace(self, latitude=(south + north) / 2, longitude=_wrapped(west + wide / 2))
        wide = max(_LEAST_SPAN, wide)
        scale = self.width * (1 - 2 * _EDGE) / wide
        high = max(_LEAST_SPAN, north - south) * replace(middle, scale=scale).stretch
        fitted = replace(middle, scale=min(scale, self.height * (1 - 2 * _EDGE) / high)).held()
        return fitted.without_strips(min(south, _SOUTH), max(north, _NORTH))

    def without_strips(self, south: float, north: float) -> Sight:
        """The same, moved so that as little as can be beyond these latitudes is seen."""
        half = self.height / 2 / (self.scale * self.stretch)
        lowest, highest = south + half, north - half
        if lowest > highest:
            # The whole earth is lower than the view: as much sea above it as below.
            return replace(self, latitude=(north - 90) / 2)
        return replace(self, latitude=min(max(self.latitude, lowest), highest))


def extent(seen: PlacesSeen) -> Area | None:
    """The box around all photos: around the earth where it is the shorter way. None if there are none."""
    if not len(seen):
        return None
    east = np.unique(seen.longitudes)
    gaps = np.diff(east, append=east[0] + _ALL_ROUND)
    widest = int(gaps.argmax())
    first, last = east[(widest + 1) % len(east)], east[widest]
    return float(seen.latitudes[0]), float(first), float(seen.latitudes[-1]), float(last)


def spots(seen: PlacesSeen, sight: Sight) -> list[Spot]:
    """What falls together on the map: squares of a grid that lies on the earth, so panning moves nothing."""
    across, down = _square(CELL / sight.scale), _square(CELL / sight.scale / sight.stretch)
    lat, lon, photos = _near(seen, sight, across, down)
    if not len(lat):
        return []
    columns = np.floor((lon + 180) / across).astype(np.int64)
    rows = np.floor((lat + 90) / down).astype(np.int64)
    left, low = int(columns.min()), int(rows.min())
    wide = int(columns.max()) - left + 1
    there, counts, *sums = _sums((rows - low) * wide + columns - left, photos, photos * lat, photos * lon)
    found = []
    for cell, count, lat_sum, lon_sum in zip(there, counts, *sums, strict=True):
        row, column = divmod(int(cell), wide)
        west, south = (column + left) * across - 180, (row + low) * down - 90
        area = south, west, _below(south + down, 90.0), _below(west + across, 180.0)
        x, y = _inside(area, sight, sight.xy(lat_sum / count, lon_sum / count), radius_of(round(count)))
        found.append(Spot(x, y, round(count), area))
    return found


def only_spot(found: Sequence[Spot], area: Area, sight: Sight) -> Spot | None:
    """The spot in which all photos of a box are; None where there are several, or none in sight."""
    south, west, north, east = area
    wide = (east - west) % _ALL_ROUND
    x, y = sight.xy((south + north) / 2, _wrapped(west + wide / 2))
    half_wide = max(wide * sight.scale, CELL) / 2
    half_high = max((north - south) * sight.scale * sight.stretch, CELL) / 2
    inside = [spot for spot in found if abs(spot.x - x) <= half_wide and abs(spot.y - y) <= half_high]
    return inside[0] if len(inside) == 1 else None


def radius_of(photos: int) -> float:
    """How large the spot of so many photos is, logical pixels."""
    return 5.0 if photos == 1 else min(_LARGEST, 9 + 2.4 * math.log10(photos))


def _below(end: float, last: float) -> float:
    """The end of a square belongs to the next one, but for the last."""
    return last if end >= last else math.nextafter(end, -math.inf)


def _square(degrees: float) -> float:
    """The side of the squares of the grid: each halves the next larger, so that they lie in one another."""
    return float(_ALL_ROUND / 2 ** round(math.log2(_ALL_ROUND / degrees)))


def _near(seen: PlacesSeen, sight: Sight, across: float, down: float) -> tuple[Numbers, Numbers, Numbers]:
    """Latitudes, longitudes and numbers of photos of what is in sight or just beside it."""
    south, _, north, _ = sight.area()
    if seen.heaps is not None and min(across, down) >= 2 * HEAP:
        lat, lon, photos = seen.heaps.latitudes, seen.heaps.longitudes, seen.heaps.photos
        near = (lat >= south - down) & (lat <= north + down)
        lat, lon, photos = lat[near], lon[near], photos[near]
    else:
        first, last = np.searchsorted(seen.latitudes, [south - down, north + down])
        lat, lon = seen.latitudes[first:last], seen.longitudes[first:last]
        photos = np.ones(len(lat))
    away = np.abs((lon - sight.longitude + 180) % _ALL_ROUND - 180)
    near = away <= sight.width / 2 / sight.scale + across
    return lat[near], lon[near], photos[near]


def _sums(cells: Whole, *weights: Numbers) -> tuple[npt.NDArray[Any], ...]:
    """The cells with something in them, and of each weight the sum there."""
    # Few cells are counted without sorting; many, where one looks closely at photos far apart, are sorted.
    if int(cells.max()) >= 4 * len(cells) + 65_536:
        there, cells = np.unique(cells, return_inverse=True)
        return (there, *(np.bincount(cells, weight) for weight in weights))
    sums = [np.bincount(cells, weight) for weight in weights]
    there = np.flatnonzero(sums[0])
    return (there, *(total[there] for total in sums))


def _inside(area: Area, sight: Sight, middle: tuple[float, float], radius: float) -> tuple[float, float]:
    """The middle moved so that its spot stays within its square: no two spots lie on each other."""
    x, y = middle
    left, bottom = sight.xy(area[0], area[1])
    wide, high = (area[3] - area[1]) * sight.scale, (area[2] - area[0]) * sight.scale * sight.stretch
    # Across the far side of the earth a square may begin on the other edge.
    left += _ALL_ROUND * sight.scale * round((x - left) / (_ALL_ROUND * sight.scale))
    return _between(x, left, left + wide, radius), _between(y, bottom - high, bottom, radius)


def _between(at: float, low: float, high: float, room: float) -> float:
    return (low + high) / 2 if high - low < 2 * room else min(high - room, max(low + room, at))


def _wrapped(longitude: float) -> float:
    return (longitude + 180) % _ALL_ROUND - 180
