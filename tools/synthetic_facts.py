"""What the files of made-up photos say: cameras, places, films, screenshots, and when they came in."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import NamedTuple

import numpy as np

CAMERAS = (
    ("Canon EOS 400D", "EF-S 18-55mm f/3.5-5.6"),
    ("NIKON D7000", "18-105mm f/3.5-5.6"),
    ("SONY ILCE-6300", "E 16-50mm f/3.5-5.6"),
    ("Apple iPhone 6s", None),
    ("Google Pixel 4a", None),
    ("Apple iPhone 13", None),
)
"""Cameras and their lenses, in the order they came."""
HOMES = ((52.52, 13.40), (48.14, 11.58), (59.33, 18.06), (41.39, 2.17), (45.46, 9.19))
WITH_PLACE = 0.4
"""Share of the photos that know where they were taken."""
FILMS, SCREENSHOTS, RAWS, MISSING = (40, 7), (55, 5), (30, 11), (900, 13)
"""One of so many, and which of them."""
IMPORTS = 40
"""Times at which photos were added, spread over the years."""


class Facts(NamedTuple):
    """Columns of table `photos`, by their names there."""

    format: str
    kind: str
    camera: str | None
    lens: str | None
    latitude: float | None
    longitude: float | None
    likeness: int
    screenshot: int
    missing: int
    added_at: str


def facts_of(number: int, photos: int, taken: datetime, random: np.random.Generator) -> Facts:
    """What is known of a photo besides its size and time.

    Args:
        number: of the photo, by date.
        photos: how many there are.
        taken: when.
        random: what is not given by the number.
    """
    camera, lens = CAMERAS[min(number * len(CAMERAS) // photos + number % 3 // 2, len(CAMERAS) - 1)]
    kind = "film" if _is(number, FILMS) else "raw" if _is(number, RAWS) else "photo"
    names = {"film": "MP4", "raw": "RAW", "photo": "HEIC" if "iPhone 13" in camera else "JPEG"}
    screenshot = kind == "photo" and _is(number, SCREENSHOTS)
    home = HOMES[number * 7 // photos % len(HOMES)]
    near = random.normal(0, 0.15, 2).tolist() if random.random() < WITH_PLACE and not screenshot else None
    added = taken + timedelta(days=30 + 365 * 20 / IMPORTS * (number % 2))
    return Facts(
        format="PNG" if screenshot else names[kind],
        kind=kind,
        camera=None if screenshot else camera,
        lens=None if screenshot else lens,
        latitude=None if near is None else home[0] + near[0],
        longitude=None if near is None else home[1] + near[1],
        likeness=int(random.integers(-(2**63), 2**63 - 1)),
        screenshot=int(screenshot),
        missing=int(_is(number, MISSING)),
        added_at=added.isoformat(),
    )


def _is(number: int, which: tuple[int, int]) -> bool:
    return number % which[0] == which[1]
