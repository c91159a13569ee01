"""Days and stretches of days as people write and read them: `summer 2019`, `June 2019`, `since 2018`."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from config.language import mark, tr
from models.query import folded

FIRST_YEAR, LAST_YEAR = 1800, 2199
MONTHS = (
    mark("January"),
    mark("February"),
    mark("March"),
    mark("April"),
    mark("May"),
    mark("June"),
    mark("July"),
    mark("August"),
    mark("September"),
    mark("October"),
    mark("November"),
    mark("December"),
)
SEASONS = (mark("spring"), mark("summer"), mark("autumn"), mark("winter"))
SINCE, UNTIL, TO = mark("since"), mark("until"), mark("to")
_SHORTEST = 3
_YEAR = re.compile(r"\d{4}", re.ASCII)
_YEAR_AND_MONTH = re.compile(r"(\d{4})[-/.](\d{1,2})", re.ASCII)
_MONTH_AND_YEAR = re.compile(r"(\d{1,2})[-/.](\d{4})", re.ASCII)
_YEAR_TO_DAY = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})", re.ASCII)
_DAY_TO_YEAR = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})", re.ASCII)
_DAY = re.compile(r"(\d{1,2})(?:\.|st|nd|rd|th|er)?", re.ASCII)
_DECEMBER = 12


@dataclass(frozen=True, slots=True)
class Span:
    """From one day to another, both belonging to it; None is open.

    Attributes:
        since: ISO 8601 (`2019-06-01`).
        until: the same.
    """

    since: str | None
    until: str | None


def span_of(typed: str) -> Span | None:
    """What stretch of time somebody means, in English or in their own language; None for none.

    Understood are years, months (`June 2019`, `2019-06`), seasons of the north, days, two of those with `to`
    or a dash between them, and `since` or `until` before one.
    """
    words = " ".join(folded(typed).replace(",", " ").split())
    for begin, way in ((SINCE, "since"), (UNTIL, "until")):
        for said in _spellings(begin):
            if words.startswith(f"{said} "):
                one = _stretch(words.removeprefix(f"{said} "))
                if one is None:
                    return None
                return Span(one[0], None) if way == "since" else Span(None, one[1])
    for between in (*(f" {said} " for said in _spellings(TO)), " - ", " – ", "..", "–"):  # noqa: RUF001
        first, found, last = words.partition(between)
        if found and (span := _both(first, last)) is not None:
            return span
    one = _stretch(words)
    return None if one is None else Span(*one)


def words_of(span: Span) -> str:
    """A stretch of time in words, as short as can be."""
    if span.since is None and span.until is None:
        return tr("any time")
    if span.until is None:
        return tr("since {day}", day=_shortest(date.fromisoformat(span.since or ""), first=True))
    if span.since is None:
        return tr("until {day}", day=_shortest(date.fromisoformat(span.until), first=False))
    since, until = date.fromisoformat(span.since), date.fromisoformat(span.until)
    whole = _whole(since, until)
    if whole is not None:
        return whole
    # Both ends alike: a whole month beside a day would not say which of its days is meant.
    for is_edge, words in ((_is_edge_of_year, _year_words), (_is_edge_of_month, _month_words)):
        if is_edge(since, True) and is_edge(until, False):
            return tr("{first} to {last}", first=words(since), last=words(until))
    return tr("{first} to {last}", first=_day_words(since), last=_day_words(until))


def _both(first: str, last: str) -> Span | None:
    begin, end = _stretch(first.strip()), _stretch(last.strip())
    if begin is None or end is None or begin[0] > end[1]:
        return None
    return Span(begin[0], end[1])


def _stretch(words: str) -> tuple[str, str] | None:
    """The first and the last day of a year, season, month or day."""
    for first, last in (*_in_figures(words), *_in_words(words.split())):
        return first.isoformat(), last.isoformat()
    return None


def _in_figures(words: str) -> Iterator[tuple[date, date]]:
    if _YEAR.fullmatch(words):
        yield from _days(int(words), 1, _DECEMBER)
    for pattern, year, month in ((_YEAR_AND_MONTH, 1, 2), (_MONTH_AND_YEAR, 2, 1)):
        if found := pattern.fullmatch(words):
            yield from _days(int(found[year]), int(found[month]), int(found[month]))
    for pattern, order in ((_YEAR_TO_DAY, (1, 2, 3)), (_DAY_TO_YEAR, (3, 2, 1))):
        if found := pattern.fullmatch(words):
            yield from _one_day(*(int(found[place]) for place in order))


def _in_words(words: Sequence[str]) -> Iterator[tuple[date, date]]:
    years = [place for place, word in enumerate(words) if _YEAR.fullmatch(word)]
    if len(years) != 1 or not 2 <= len(words) <= 5:  # noqa: PLR2004 - `1 de junio de 2019` has five words
        return
    year = int(words[years[0]])
    # What stands between them in some languages says nothing.
    rest = [
        word for word in words if not _YEAR.fullmatch(word) and word not in {"de", "del", "of", "the", "en"}
    ]
    names = [word for word in rest if not _DAY.fullmatch(word)]
    if len(names) != 1 or len(rest) > 2:  # noqa: PLR2004 - a day and a month
        return
    month, season = _named(names[0], MONTHS), _named(names[0], SEASONS)
    days = [int(found[1]) for word in rest if (found := _DAY.fullmatch(word))]
    if month is not None and days:
        yield from _one_day(year, month + 1, days[0])
    elif month is not None:
        yield from _days(year, month + 1, month + 1)
    elif season is not None and not days:
        yield from _season(year, season)


def _named(word: str, names: Sequence[str]) -> int | None:
    """The place of the only name that begins so."""
    begun = word.removesuffix(".")
    found = {
        place
        for place, name in enumerate(names)
        if any(
            said == begun or (said.startswith(begun) and len(begun) >= _SHORTEST) for said in _spellings(name)
        )
    }
    if word == "fall" and names is SEASONS:
        return 2
    return found.pop() if len(found) == 1 else None


def _spellings(word: str) -> tuple[str, ...]:
    """As the reader says it, and as the program does."""
    return folded(tr(word)), folded(word)


def _is_year(year: int) -> bool:
    return FIRST_YEAR <= year <= LAST_YEAR


def _days(year: int, first: int, last: int) -> Iterator[tuple[date, date]]:
    """Whole months of a year; nothing if there are none such."""
    if _is_year(year) and 1 <= first <= last <= _DECEMBER:
        yield date(year, first, 1), date(year, last, monthrange(year, last)[1])


def _one_day(year: int, month: int, day: int) -> Iterator[tuple[date, date]]:
    if _is_year(year) and 1 <= month <= _DECEMBER and 1 <= day <= monthrange(year, month)[1]:
        yield date(year, month, day), date(year, month, day)


def _season(year: int, season: int) -> Iterator[tuple[date, date]]:
    """The meteorologists', of the north; a winter is called after the year it begins in."""
    if not _is_year(year):
        return
    begin = date(year, 3 + 3 * season, 1)
    after = date(year + 1, 3, 1) if begin.month == _DECEMBER else date(year, begin.month + 3, 1)
    yield begin, after - timedelta(days=1)


def _whole(since: date, until: date) -> str | None:
    if since == until:
        return _day_words(since)
    if next(_days(since.year, 1, _DECEMBER), None) == (since, until):
        return str(since.year)
    if next(_days(since.year, since.month, since.month), None) == (since, until):
        return _month_words(since)
    for place, season in enumerate(SEASONS):
        if next(_season(since.year, place), None) == (since, until):
            return tr("{season} {year}", season=tr(season), year=since.year)
    return None


def _shortest(day: date, *, first: bool) -> str:
    """A day that begins or ends a year or month is told by that."""
    if _is_edge_of_year(day, first):
        return _year_words(day)
    return _month_words(day) if _is_edge_of_month(day, first) else _day_words(day)


def _is_edge_of_year(day: date, first: bool) -> bool:
    return day.month == (1 if first else _DECEMBER) and _is_edge_of_month(day, first)


def _is_edge_of_month(day: date, first: bool) -> bool:
    return day.day == (1 if first else monthrange(day.year, day.month)[1])


def _year_words(day: date) -> str:
    return str(day.year)


def _month_words(day: date) -> str:
    return tr("{month} {year}", month=tr(MONTHS[day.month - 1]), year=day.year)


def _day_words(day: date) -> str:
    return tr("{day} {month} {year}", day=day.day, month=tr(MONTHS[day.month - 1]), year=day.year)
