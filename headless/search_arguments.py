"""What `search` is given."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

_RADIUS_KM = 25


def add_search(add: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """Add it."""
    search = add("search", "list the photos for which all that is said holds, newest first")
    person = {"action": "append", "metavar": "PERSON", "default": []}
    search.add_argument("--person", **person, help="id, key or name; given again, all are in it together")  # type: ignore[arg-type]
    search.add_argument("--without", **person, help="somebody who is not in it")  # type: ignore[arg-type]
    search.add_argument("--only", action="store_true", help="and nobody else")
    search.add_argument("--when", metavar="WORDS", help="like 'summer 2019', '2015-2018', 'last week'")
    search.add_argument("--from", dest="since", metavar="DATE", help="taken then or later, like 2019-06")
    search.add_argument("--to", dest="until", metavar="DATE", help="taken then or earlier")
    search.add_argument("--camera", metavar="NAME", help="a camera whose name has these words in it")
    search.add_argument(
        "--type", action="append", metavar="TYPE", default=[], help="raw, film, or a format such as jpeg"
    )
    search.add_argument("--near", metavar="PLACE[,KM]", help=f"a city; within {_RADIUS_KM} km unless said")
    search.add_argument("--folder", type=Path, metavar="FOLDER", help="in it or below")
    search.add_argument("--text", metavar="WORDS", default="", help="words of the file's name")
    search.add_argument("--faces", type=int, metavar="N", default=0, help="so many faces or more")
    search.add_argument("--unnamed", action="store_true", help="with somebody in it who has no name")


def radius_of(near: str) -> tuple[str, float]:
    """The city and how many km around it.

    Raises:
        ValueError: the number is none, or not above 0.
    """
    city, comma, km = near.rpartition(",")
    if not comma:
        return near, _RADIUS_KM
    radius = float(km.lower().removesuffix("km"))
    if not 0 < radius <= 20_000:  # noqa: PLR2004 - half around the earth; also no NaN
        raise ValueError(near)
    return city, radius
