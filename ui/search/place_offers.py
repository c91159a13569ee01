"""What a few letters may mean of places: a city, and how far around it."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator

from config.language import mark, tr
from models.person import photos_of
from models.place import Place, around
from models.query import folded
from services.places import find
from ui.search.chips import Chip, Kind
from ui.search.known import Known
from ui.search.offer import Offer
from ui.shared.place_words import apart, area_words, country_of

PLACES = mark("Places")
NEAR_WORDS = mark("near in around at")
_NEAR_WORDS_TOO = ("near", "in", "around", "at", "bei", "nahe", "um", "pres", "cerca", "en", "a", "de")
_MOST_PLACES, _MOST_ASKED = 3, 12
_SHORTEST = 2
_RADIUS = re.compile(r"(.+?)[,\s]+(\d{1,4})\s*km", re.ASCII)
_LEAST_KM, _MOST_KM, _STEP_KM = 10, 30, 5
_KM_OF_SOMEBODY = 0.012
"""How far around a city is meant, by the square root of its inhabitants: 20 km for Berlin."""


def places(typed: str, known: Known) -> Iterator[Offer]:
    """Cities around which photos were taken, most photos first.

    Nothing as long as nobody has read where the photos were taken.
    """
    if known.places is None or not len(known.places):
        return
    name, km = _told(typed)
    if len(name) < _SHORTEST:
        return
    offers = [_offer(place, km, known) for place in find(name, _MOST_ASKED)]
    # The sort keeps the larger one first among those with as many photos.
    offers.sort(key=lambda one: -one[1])
    yield from [offer for offer, photos in offers if photos][:_MOST_PLACES]


def around_place(place: Place, known: Known) -> Offer:
    """The photos around a city, as one means it by its name."""
    return _offer(place, None, known)[0]


def _offer(place: Place, km: int | None, known: Known) -> tuple[Offer, int]:
    area = around(place.latitude, place.longitude, km or usual_km(place.population))
    photos = known.places.count_in(area) if known.places is not None else 0
    words = tr("{around}, {country}", around=area_words(area, by_city=True), country=apart(country_of(place)))
    return Offer(PLACES, words, (Chip(Kind.AREA, area),), more=photos_of(photos)), photos


def usual_km(population: int) -> int:
    """How many km around a city of so many inhabitants one means by its name."""
    km = _KM_OF_SOMEBODY * math.sqrt(population)
    return max(_LEAST_KM, min(_MOST_KM, round(km / _STEP_KM) * _STEP_KM))


def _told(typed: str) -> tuple[str, int | None]:
    """The name, and how many km around it if that was said: `near Berlin, 50 km`."""
    text = " ".join(typed.split())
    if found := _RADIUS.fullmatch(text):
        text, km = found[1], max(1, int(found[2]))
    else:
        km = 0
    first, space, rest = text.partition(" ")
    if space and folded(first) in {*folded(tr(NEAR_WORDS)).split(), *_NEAR_WORDS_TOO}:
        text = rest
    return text, km or None
