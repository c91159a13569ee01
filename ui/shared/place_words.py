"""Places in words."""

from __future__ import annotations

import math

from config.language import in_digits, spoken, tr
from models.place import Place, around, middle_of
from models.query import Area
from services.places import country_name, gazetteer
from services.places_seen import PlacesSeen

NEAR_KM = 10
"""So near a city one is in it."""
FAR_KM = 300
"""So far from any city it says little: the sea, the desert, the ice."""
_SAME_KM = 1.0
_SAME_DEGREES = 1e-6


def place_words(place: Place) -> str:
    """A city with its country: `Berlin, Germany`."""
    return tr("{city}, {country}", city=apart(place.name), country=apart(country_of(place)))


def country_of(place: Place) -> str:
    """The country of a city, in the reader's language."""
    return country_name(place.country, spoken())


def near_words(place: Place) -> str:
    """Where something is, told from the nearest city: in it, near it, or so many km away."""
    city = place_words(place)
    if place.distance_km <= NEAR_KM:
        return city
    return tr("{km} km from {city}", km=in_digits(round(place.distance_km)), city=city)


def degrees_words(latitude: float, longitude: float) -> str:
    """A position as `52.5244° N, 13.4105° E`."""
    lat, lon = f"{abs(latitude):.4f}", f"{abs(longitude):.4f}"
    north = tr("{degrees}° N", degrees=lat) if latitude >= 0 else tr("{degrees}° S", degrees=lat)
    east = tr("{degrees}° E", degrees=lon) if longitude >= 0 else tr("{degrees}° W", degrees=lon)
    return f"{north}, {east}"


def area_words(area: Area, *, by_city: bool, seen: PlacesSeen | None = None) -> str:
    """A part of the map: told by a city if it is around one, else by where its middle is.

    Args:
        area: the box.
        by_city: whether the table of cities may be asked; it is read from a file when it first is.
        seen: where photos were taken: the town with most of them in the box names it.
    """
    latitude, longitude, km = middle_of(area)
    if not by_city:
        return tr("around {place}", place=degrees_words(round(latitude, 1), round(longitude, 1)))
    city = gazetteer().nearest(latitude, longitude)
    radius = round(km)
    if city.distance_km <= _SAME_KM and radius and _is_same(area, around(latitude, longitude, radius)):
        return tr("within {km} km of {city}", km=in_digits(radius), city=apart(city.name))
    town = seen.town_in(area) if seen is not None else None
    if town is not None:
        return tr("around {place}", place=apart(town.place.name))
    if city.distance_km > max(km, FAR_KM):
        return tr("around {place}", place=degrees_words(round(latitude, 1), round(longitude, 1)))
    largest = next(iter(gazetteer().largest_in(area, 1)), None)
    # Whoever lives in a large city is not told from the suburb in the middle of the map.
    return tr("around {place}", place=apart((largest or city).name))


def _is_same(one: Area, other: Area) -> bool:
    return all(math.isclose(a, b, abs_tol=_SAME_DEGREES) for a, b in zip(one, other, strict=True))


def apart(name: str) -> str:
    """A name for the middle of a text, whichever way it runs."""
    return f"\u2068{name}\u2069" if not name.isascii() else name
