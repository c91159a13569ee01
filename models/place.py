"""A place on the earth, and how far two of them are apart. Degrees are those of WGS 84, taken as a sphere."""

from __future__ import annotations

import math
from dataclasses import dataclass

from models.query import Area, folded

EARTH_KM = 6371.0088
"""The mean radius of the earth (IUGG)."""
_KM_A_DEGREE = EARTH_KM * math.pi / 180
_APART = str.maketrans(dict.fromkeys("-.,'’`/()_|", " "))  # noqa: RUF001


@dataclass(frozen=True, slots=True)
class Place:
    """A city, and how far away it is.

    Attributes:
        name: what it is called, as GeoNames has it.
        country: ISO 3166-1, two letters (`DE`).
        latitude: degrees north.
        longitude: degrees east.
        population: inhabitants.
        distance_km: how far it is from what was asked about, along the ground; 0 if nothing was.
    """

    name: str
    country: str
    latitude: float
    longitude: float
    population: int
    distance_km: float = 0.0


def key_of(name: str) -> str:
    """A name as it is searched: `Saint-Étienne` and `saint etienne` are the same."""
    return " ".join(folded(name).translate(_APART).split())


def is_real(latitude: float, longitude: float) -> bool:
    """Whether a position says something: a receiver that has found none writes 0, 0, where only sea is."""
    return not (latitude == 0 and longitude == 0)


def around(latitude: float, longitude: float, km: float) -> Area:
    """The smallest box with everything in it that is so near; across the date line its west is the greater.

    Args:
        latitude: degrees north, of the middle.
        longitude: degrees east.
        km: how far from there, along the ground.
    """
    angle = km / EARTH_KM
    north, south = latitude + km / _KM_A_DEGREE, latitude - km / _KM_A_DEGREE
    if north >= 90 or south <= -90 or angle >= math.pi / 2:  # noqa: PLR2004 - a pole is in it: every longitude
        return max(south, -90.0), -180.0, min(north, 90.0), 180.0
    # The circle is widest not in the middle but a little nearer to the pole.
    half = math.degrees(math.asin(math.sin(angle) / math.cos(math.radians(latitude))))
    return south, _wrapped(longitude - half), north, _wrapped(longitude + half)


def middle_of(area: Area) -> tuple[float, float, float]:
    """Latitude and longitude of the middle of a box, and how many km it is from there to its north."""
    south, west, north, east = area
    width = east - west if west <= east else east - west + 360
    return (south + north) / 2, _wrapped(west + width / 2), (north - south) / 2 * _KM_A_DEGREE


def km_between(one: tuple[float, float], other: tuple[float, float]) -> float:
    """How far two positions (latitude, longitude) are apart along the ground (haversine)."""
    (lat1, lon1), (lat2, lon2) = one, other
    lat = math.sin(math.radians(lat2 - lat1) / 2) ** 2
    lon = math.sin(math.radians(lon2 - lon1) / 2) ** 2
    part = lat + math.cos(math.radians(lat1)) * math.cos(math.radians(lat2)) * lon
    return 2 * EARTH_KM * math.asin(math.sqrt(min(1.0, part)))


def _wrapped(longitude: float) -> float:
    return (longitude + 180) % 360 - 180 if not -180 <= longitude <= 180 else longitude  # noqa: PLR2004
