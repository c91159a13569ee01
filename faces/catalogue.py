"""The packs that can be downloaded: where they are, and what they must be when they arrive."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache

from faces.packs import PACKS

OFFERS = PACKS / "offers.json"


@dataclass(frozen=True, slots=True)
class Offer:
    """A pack on offer.

    Attributes:
        name: of its folder once it is here.
        title: for the person.
        address: of the zip.
        size: of the zip, in bytes.
        sha256: of the zip.
        quality: one sentence: what it is good at.
        licence: one sentence: what it may be used for. It has to be accepted before the download.
    """

    name: str
    title: str
    address: str
    size: int
    sha256: str
    quality: str
    licence: str


@cache
def offers() -> tuple[Offer, ...]:
    """Every pack on offer, the best first."""
    return tuple(Offer(**entry) for entry in json.loads(OFFERS.read_text(encoding="utf-8")))


def offer(name: str) -> Offer | None:
    """The offer of that name."""
    return next((found for found in offers() if found.name == name), None)
