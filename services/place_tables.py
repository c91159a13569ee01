"""How the tables of places are kept: small files beside this one, written by tools/build_places.py.

All numbers are little-endian. Degrees are whole thousandths (110 m) for cities and hundredths (1.1 km)
for outlines.
"""

from __future__ import annotations

import gzip
import struct
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

FOLDER = Path(__file__).resolve().parent / "places_data"
CITIES, COUNTRIES, LAND = FOLDER / "cities.gz", FOLDER / "countries.gz", FOLDER / "land.gz"
LANGUAGES = ("en", "de", "fr", "es")
"""In this order the table of countries has their names."""
_CITIES, _LAND = b"KFC1", b"KFL1"
_HEAD = struct.Struct("<4sI3I")
_FINE, _COARSE = 1e3, 1e2
Ring = npt.NDArray[np.float64]
"""(n, 2), longitude and latitude in degrees, closed."""


def pack_cities(
    *,
    names: Sequence[str],
    others: Sequence[Sequence[str]],
    countries: Sequence[str],
    latitudes: Sequence[float],
    longitudes: Sequence[float],
    populations: Sequence[int],
    whole: Sequence[int],
) -> bytes:
    """The table of cities as bytes; row n of each belongs to the same city; see `CityTable`."""
    texts = ["\n".join(part).encode() for part in (names, map("|".join, others), countries)]
    numbers = [
        np.rint(np.array(latitudes) * _FINE).astype("<i4"),
        np.rint(np.array(longitudes) * _FINE).astype("<i4"),
        np.array(populations, "<i4"),
        (np.arange(len(names)) - np.array(whole)).astype("<i4"),
    ]
    return b"".join(
        [_HEAD.pack(_CITIES, len(names), *map(len, texts)), *map(_planes, numbers), *texts],
    )


class CityTable:
    """The cities, row by row, largest first.

    Attributes:
        names: as GeoNames has them.
        others: what else each is called, as `key_of` makes it, joined by `|`.
        countries: ISO 3166-1, two letters.
        latitudes: (n,) degrees north.
        longitudes: (n,) degrees east.
        populations: (n,) inhabitants.
        whole: (n,) the row of the city this is a district or a close suburb of; its own row for others.
    """

    def __init__(self, plain: bytes) -> None:
        mark, count, *lengths = _HEAD.unpack_from(plain)
        if mark != _CITIES:
            raise ValueError("no table of cities")
        at = _HEAD.size
        numbers = []
        for _ in range(4):
            numbers.append(_unplaned(plain[at : at + 4 * count]))
            at += 4 * count
        texts = []
        for length in lengths:
            texts.append(plain[at : at + length].decode())
            at += length
        self.names, self.others, self.countries = (text.split("\n") for text in texts)
        self.latitudes = numbers[0] / _FINE
        self.longitudes = numbers[1] / _FINE
        self.populations = numbers[2]
        self.whole = np.arange(count) - numbers[3]


def pack_rings(layers: Sequence[Sequence[Sequence[tuple[float, float]]]]) -> bytes:
    """Layers of closed rings as bytes."""
    parts = [_LAND, struct.pack("<I", len(layers))]
    for rings in layers:
        points = [_rounded(ring) for ring in rings]
        steps = [np.diff(ring, axis=0, prepend=np.zeros((1, 2), "<i4")) for ring in points]
        together = np.concatenate(steps).astype("<i4")
        parts += [
            struct.pack("<II", len(rings), len(together)),
            np.array([len(ring) for ring in points], "<u4").tobytes(),
            _planes(together[:, 0]),
            _planes(together[:, 1]),
        ]
    return b"".join(parts)


def unpack_rings(plain: bytes) -> list[list[Ring]]:
    """The layers `pack_rings` made bytes of, the coarse one first."""
    if plain[:4] != _LAND:
        raise ValueError("no outlines")
    at = 8
    layers: list[list[Ring]] = []
    for _ in range(struct.unpack_from("<I", plain, 4)[0]):
        count, points = struct.unpack_from("<II", plain, at)
        at += 8
        lengths = np.frombuffer(plain, "<u4", count, at)
        at += 4 * count
        x, y = (_unplaned(plain[at + 4 * points * i : at + 4 * points * (i + 1)]) for i in (0, 1))
        at += 8 * points
        steps = np.stack([x, y], axis=1)
        ends = np.cumsum(lengths)
        layers.append(
            [np.cumsum(steps[end - n : end], axis=0) / _COARSE for end, n in zip(ends, lengths, strict=True)]
        )
    return layers


def read(path: Path) -> bytes:
    """One of the tables, unpacked."""
    return gzip.decompress(path.read_bytes())


def _rounded(ring: Sequence[tuple[float, float]]) -> npt.NDArray[np.int32]:
    """A ring in whole steps, without the points that fall together."""
    points: npt.NDArray[np.int32] = np.rint(np.array(ring) * _COARSE).astype("<i4")
    moved = np.any(np.diff(points, axis=0) != 0, axis=1)
    kept: npt.NDArray[np.int32] = points[np.concatenate([[True], moved])]
    return kept


def _planes(numbers: npt.NDArray[np.generic]) -> bytes:
    """First the lowest byte of each, then the next: so they pack to half."""
    plain = np.ascontiguousarray(numbers).view(np.uint8).reshape(-1, 4)
    return plain.T.tobytes()


def _unplaned(plain: bytes) -> npt.NDArray[np.int64]:
    planes = np.frombuffer(plain, np.uint8).reshape(4, -1)
    return np.ascontiguousarray(planes.T).view("<i4").reshape(-1).astype(np.int64)
