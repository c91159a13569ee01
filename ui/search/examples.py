"""What can be searched for besides people, by an example of each: it is said before anything is typed."""

from __future__ import annotations

from collections.abc import Iterator

from models.dates import span_of
from models.person import photos_of
from ui.search.chips import Chip, Kind
from ui.search.date_offers import DATES
from ui.search.fact_offers import CAMERAS, FILE_TYPES
from ui.search.known import Known
from ui.search.offer import Offer, offer_of
from ui.search.place_offers import around_place


def examples(known: Known) -> Iterator[Offer]:
    """The newest year, the place and the camera with the most photos, and what is rarer among the files."""
    counts = known.counts
    years = [(month[:4], photos) for month, photos in counts.months]
    if years and (span := span_of(years[0][0])) is not None:
        photos = sum(some for year, some in years if year == years[0][0])
        yield offer_of(DATES, known, Chip(Kind.DATES, span), more=photos_of(photos))
    if known.places is not None and known.places.towns:
        yield around_place(known.places.towns[0].place, known)
    if counts.cameras:
        camera, photos = counts.cameras[0]
        yield offer_of(CAMERAS, known, Chip(Kind.CAMERA, camera), more=photos_of(photos))
    rarer = [one for one in counts.kinds if one[0] != "photo"]
    if rarer:
        kind, photos = rarer[0]
        yield offer_of(FILE_TYPES, known, Chip(Kind.FILES, kind), more=photos_of(photos))
