"""Places for the tests of the pages."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from services.places_seen import PlacesSeen, heaps_of, town_by_town
from ui.places.land import outlined_land
from ui.places.places_page import PlacesPage

CITIES = (
    *("Berlin", "Munich", "Sydney"),
    *("Germany", "Deutschland", "Allemagne", "Alemania", "Australia", "Australien", "Australie"),
)
"""What the towns of `SEEN` and their countries are called."""


def places(*positions: tuple[float, float]) -> PlacesSeen:
    """Photos at these latitudes and longitudes."""
    ordered = sorted(positions)
    seen = PlacesSeen(np.array([lat for lat, _ in ordered]), np.array([lon for _, lon in ordered]))
    return replace(seen, towns=town_by_town(seen), heaps=heaps_of(seen))


SEEN = places(*[(52.52, 13.4)] * 3, (48.14, 11.58), (48.14, 11.58), (-33.86, 151.2))
"""Three photos in Berlin, two in Munich, one in Sydney."""


def places_page(seen: PlacesSeen = SEEN) -> PlacesPage:
    """The page with these on it."""
    page = PlacesPage()
    page.set_land(outlined_land())
    page.set_seen(seen)
    return page
