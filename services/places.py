"""Cities by name and by position, from a table that comes with the program: nobody is asked over a network.

The table is GeoNames' of all cities with more than 15,000 inhabitants (and capitals), see
`services/places_data/PROVENANCE.md`. It is read when it is first asked for, which takes some 30 ms, and kept.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from dataclasses import replace
from functools import cache, cached_property
from typing import Any

import numpy as np
import numpy.typing as npt

from models.place import EARTH_KM, Place, is_real, key_of, km_between
from models.query import Area
from services.place_tables import CITIES, COUNTRIES, LAND, LANGUAGES, CityTable, Ring, read, unpack_rings

Numbers = npt.NDArray[np.float64]
Rows = npt.NDArray[np.intp]
_MANY = 64
"""From so many positions on a tree is quicker than looking at every city."""
_SHORT = 3
_IN_ANOTHER_LANGUAGE = 0.5
"""What a name in another language counts, beside those who are called so themselves."""


class Gazetteer:
    """The cities.

    Args:
        table: their rows, largest first.
    """

    def __init__(self, table: CityTable) -> None:
        self._table = table
        self._spots = _on_sphere(table.latitudes, table.longitudes)

    def __len__(self) -> int:
        return len(self._table.names)

    def place(self, row: int, distance_km: float = 0.0) -> Place:
        """The city in a row of the table."""
        table = self._table
        return Place(
            table.names[row],
            table.countries[row],
            float(table.latitudes[row]),
            float(table.longitudes[row]),
            int(table.populations[row]),
            distance_km,
        )

    def nearest(self, latitude: float, longitude: float) -> Place:
        """The city nearest to a position (degrees, WGS 84), along the ground; not its district."""
        ((row,), (km,)) = self.nearest_rows(np.array([latitude]), np.array([longitude]))
        return self.place(int(row), float(km))

    def nearest_rows(self, latitudes: Numbers, longitudes: Numbers) -> tuple[Rows, Numbers]:
        """The row of the city nearest to each of n positions (n,), and how many km away it is (n,).

        On the sphere: the nearest along the ground is the nearest through it, so poles and the date line are
        nothing special. Where a district is the nearest, it stands for the city it is a part of.
        """
        spots = _on_sphere(latitudes, longitudes)
        one_by_one = len(spots) < _MANY
        found = (spots @ self._spots.T).argmax(axis=1) if one_by_one else self._tree.query(spots)[1]
        rows: Rows = self._table.whole[found].astype(np.intp)
        chords = np.linalg.norm(spots - self._spots[rows], axis=1)
        km: Numbers = 2 * EARTH_KM * np.arcsin(np.minimum(chords / 2, 1))
        return rows, km

    def find(self, text: str, most: int = 8) -> list[Place]:
        """Cities that are called so, or so to begin with, in one language or another: the largest first.

        Args:
            text: a name or the beginning of one; case, accents and hyphens do not count.
            most: how many at most; those with exactly this name come before those that only begin so.
        """
        key = key_of(text)
        if not key:
            return []
        people = self._table.populations
        exact = {row: float(people[row]) for row in self._rows_with(f"\n{key}|", most)}
        # In some language every short word is a city.
        for row in self._rows_with(f"|{key}|", most) if len(key) > _SHORT else ():
            exact.setdefault(row, people[row] * _IN_ANOTHER_LANGUAGE)
        rows = sorted(exact, key=lambda row: -exact[row])
        rows += self._rows_with(f"\n{key}", most)
        if not rows:
            rows = self._rows_with(f"|{key}", most)
        return [self.place(row) for row in dict.fromkeys(rows)][:most]

    def largest_in(self, area: Area, most: int) -> list[Place]:
        """The largest cities in a box, largest first; no districts."""
        south, west, north, east = area
        lat, lon, whole = self._table.latitudes, self._table.longitudes, self._table.whole
        inside = (lon >= west) & (lon <= east) if west <= east else (lon >= west) | (lon <= east)
        inside &= (lat >= south) & (lat <= north) & (whole == np.arange(len(self)))
        return [self.place(int(row)) for row in np.flatnonzero(inside)[:most]]

    def prepare(self) -> None:
        """Make ready what `find` searches: some 40 ms, better not in the event of a key."""
        len(self._starts)

    @cached_property
    def _names(self) -> str:
        """A line for each city: everything it is called, as it is searched, set apart by `|`."""
        lines = (f"{key_of(name)}|{others}|" for name, others in self._rows())
        return "\n" + "\n".join(lines) + "\n"

    def _rows(self) -> zip[tuple[str, str]]:
        return zip(self._table.names, self._table.others, strict=True)

    @cached_property
    def _starts(self) -> list[int]:
        """Where each line begins."""
        found, at = [], self._names.find("\n")
        while at >= 0 and at + 1 < len(self._names):
            found.append(at)
            at = self._names.find("\n", at + 1)
        return found

    def _rows_with(self, wanted: str, most: int) -> list[int]:
        """The first rows, so the largest, in which this stands."""
        rows: list[int] = []
        at = self._names.find(wanted)
        while at >= 0 and len(rows) < most:
            rows.append(bisect_right(self._starts, at) - 1)
            # Once a line is enough.
            at = self._names.find(wanted, self._end(rows[-1]))
        return rows

    def _end(self, row: int) -> int:
        return self._starts[row + 1] if row + 1 < len(self._starts) else len(self._names)

    @cached_property
    def _tree(self) -> Any:  # noqa: ANN401 - scipy tells no types
        from scipy.spatial import cKDTree  # a while to import, and wanted by who has many positions only

        return cKDTree(self._spots)


@cache
def gazetteer() -> Gazetteer:
    """All cities, read once."""
    return Gazetteer(CityTable(read(CITIES)))


@cache
def outlines() -> tuple[tuple[Ring, ...], ...]:
    """The outlines of the countries of the earth (Natural Earth), coarse and fine; read once."""
    return tuple(tuple(layer) for layer in unpack_rings(read(LAND)))


def nearest(latitude: float, longitude: float) -> Place | None:
    """The city nearest to a position in degrees; None for a position that says nothing (0, 0)."""
    return gazetteer().nearest(latitude, longitude) if is_real(latitude, longitude) else None


def find(text: str, most: int = 8) -> list[Place]:
    """Cities that are called so, the largest first, see `Gazetteer.find`."""
    return gazetteer().find(text, most)


def away_from(place: Place, latitude: float, longitude: float) -> Place:
    """The same place with how far it is from a position."""
    return replace(place, distance_km=km_between((latitude, longitude), (place.latitude, place.longitude)))


def country_name(code: str, language: str = "en") -> str:
    """What a country (ISO 3166-1, two letters) is called in a language; in English if that is not known."""
    names = _countries().get(code.upper())
    if names is None:
        return code
    spoken = language[:2]
    return names[LANGUAGES.index(spoken) if spoken in LANGUAGES else 0]


@cache
def _countries() -> dict[str, list[str]]:
    return dict(json.loads(read(COUNTRIES)))


def _on_sphere(latitudes: Numbers, longitudes: Numbers) -> Numbers:
    """Points (n, 3) on a sphere of radius 1."""
    lat, lon = np.radians(latitudes), np.radians(longitudes)
    return np.stack([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)], axis=1)
