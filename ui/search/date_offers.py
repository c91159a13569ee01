"""What a season, a month or a feast may mean of which no year is said."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import islice

from config.language import mark
from models.dates import Span, spans_in_years
from models.person import photos_of
from ui.search.chips import Chip, Kind
from ui.search.known import Known
from ui.search.offer import Offer, offer_of

DATES = mark("Dates")
_MOST_YEARS = 5


def every_year(typed: str, known: Known) -> Iterator[Offer]:
    """`summer`: that of each year of which there are photos, newest first."""
    there = {int(month[:4]) for month, _ in known.counts.months if month[:4].isdecimal()}
    # January is in the winter of the year before.
    years = sorted(there | {year - 1 for year in there}, reverse=True)
    found = ((span, _photos(span, known)) for span in spans_in_years(typed, years))
    some = ((span, photos) for span, photos in found if photos)
    for span, photos in islice(some, _MOST_YEARS):
        whole = _is_whole_months(span)
        yield offer_of(DATES, known, Chip(Kind.DATES, span), more=photos_of(photos) if whole else "")


def _photos(span: Span, known: Known) -> int:
    """How many there are of the months it touches."""
    first, last = (span.since or "")[:7], (span.until or "9999-99")[:7]
    return sum(photos for month, photos in known.counts.months if first <= month <= last)


def _is_whole_months(span: Span) -> bool:
    """Of single days it is not known how many photos there are."""
    if span.since is None or span.until is None:
        return False
    return span.since.endswith("-01") and (date.fromisoformat(span.until) + timedelta(days=1)).day == 1
