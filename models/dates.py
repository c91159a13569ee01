"""Days and stretches of days as people write and read them: `summer 2019`, `June 2019`, `since 2018`.

Words are understood in all languages of the program, whichever it speaks; see `date_words`. What is told from
today (`last week`) is in `relative_dates`.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from config.language import mark, tr
from models import date_words
from models.query import folded
from models.relative_dates import FIRST_YEAR, LAST_YEAR, relative, season

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
_LEAP_YEAR = 2000


@dataclass(frozen=True, slots=True)
class Span:
    """From one day to another, both belonging to it; None is open.

    Attributes:
        since: ISO 8601 (`2019-06-01`).
        until: the same.
    """

    since: str | None
    until: str | None


def span_of(typed: str, today: date | None = None) -> Span | None:
    """What stretch of time somebody means; None for none.

    Understood are years, months (`June 2019`, `2019-06`), seasons of the north, days, feasts, what is told
    from today (`last week`, `3 years ago`), two of those with `to` or a dash between them, and `since` or
    `until` before one.

    Args:
        typed: what somebody wrote, in any language of the program.
        today: the day it is told from; None for the day it is.
    """
    words = " ".join(folded(typed).replace(",", " ").replace("\u2019", "'").split())
    reader = _Reader(today or datetime.now().astimezone().date())
    return reader.open_ended(words) or reader.between(words) or reader.closed(words)


def spans_in_years(typed: str, years: Sequence[int]) -> Iterator[Span]:
    """What somebody means who says no year (`summer`, `24 December`, `Christmas`), in each of these years.

    Args:
        typed: as for `span_of`; what says a year or a time by itself has none of these.
        years: in the order in which they are returned.
    """
    if not any(letter.isalpha() for letter in typed) or span_of(typed) is not None:
        return
    # That year has every day there is.
    if span_of(f"{typed} {_LEAP_YEAR}") is None:
        return
    for year in years:
        if (span := span_of(f"{typed} {year}")) is not None:
            yield span


def words_of(span: Span) -> str:
    """A stretch of time in words, as short as can be."""
    if span.since is None and span.until is None:
        return tr("any time")
    if span.until is None:
        return tr("since {day}", day=_shortest(date.fromisoformat(span.since or ""), first=True))
    if span.since is None:
        return tr("until {day}", day=_shortest(date.fromisoformat(span.until), first=False))
    return _words_between(date.fromisoformat(span.since), date.fromisoformat(span.until))


def day_words(day: str) -> str:
    """A day (ISO 8601) in words."""
    return _day_words(date.fromisoformat(day))


class _Reader:
    """Reads folded words.

    Args:
        today: the day from which is told.
    """

    def __init__(self, today: date) -> None:
        self._today = today

    def open_ended(self, words: str) -> Span | None:
        """`since 2018`, `until June 2018`."""
        for begin, known, is_since in ((SINCE, date_words.SINCE, True), (UNTIL, date_words.UNTIL, False)):
            for said in (*_spellings(begin), *known):
                one = self._stretch(words.removeprefix(f"{said} ")) if words.startswith(f"{said} ") else None
                if one is not None:
                    return Span(one[0], None) if is_since else Span(None, one[1])
        return None

    def between(self, words: str) -> Span | None:
        """`2015 to 2018`, `May-July 2016`, `between 2015 and 2018`."""
        for begin, middle in (*date_words.BETWEEN.items(), *date_words.BETWEEN_TOO.items()):
            first, found, last = words.removeprefix(f"{begin} ").partition(f" {middle} ")
            if words.startswith(f"{begin} ") and found and (span := self._both(first, last)) is not None:
                return span
        for begin in date_words.FROM:
            words = words.removeprefix(f"{begin} ")
        said = dict.fromkeys((*_spellings(TO), *date_words.TO))
        for middle in (*(f" {word} " for word in said), " - ", " – ", "..", "–", "-"):  # noqa: RUF001
            first, found, last = words.partition(middle)
            if found and (span := self._both(first, last)) is not None:
                return span
        return None

    def closed(self, words: str) -> Span | None:
        """One day, month, season, year."""
        one = self._stretch(words)
        return None if one is None else Span(*one)

    def _both(self, first: str, last: str) -> Span | None:
        first, last = first.strip(), last.strip()
        end = self._stretch(last)
        if end is None:
            return None
        if (day := _DAY.fullmatch(first)) is not None and end[0] == end[1]:
            # Month and year are said once, for both: `24 to 26 December 2018`.
            both = sorted([f"{end[1][:8]}{int(day[1]):02}", end[1]])
            return Span(*both) if both[1] == end[1] and int(day[1]) else None
        # The year is said once, for both: `November to February 2017` began the year before.
        guesses = (f"{first} {int(end[1][:4]) - less}" for less in (0, 1))
        begin = self._stretch(first) or next(
            (one for one in map(self._stretch, guesses) if one is not None and one[0] <= end[0]), None
        )
        return None if begin is None or begin[0] > end[1] else Span(begin[0], end[1])

    def _stretch(self, words: str) -> tuple[str, str] | None:
        """The first and the last day of a year, season, month or day."""
        found = (*_in_figures(words), *_in_words(words.split()), *relative(words, self._today))
        return None if not found else (found[0][0].isoformat(), found[0][1].isoformat())


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
    rest = [word for word in words if not _YEAR.fullmatch(word) and word not in date_words.FILLING]
    names = [word for word in rest if not _DAY.fullmatch(word)]
    if len(names) != 1 or len(rest) > 2:  # noqa: PLR2004 - a day and a month
        return
    month = _named(names[0], MONTHS, date_words.MONTHS)
    place = _named(names[0], SEASONS, date_words.SEASONS)
    days = [int(found[1]) for word in rest if (found := _DAY.fullmatch(word))]
    if month is not None and days:
        yield from _one_day(year, month + 1, days[0])
    elif month is not None:
        yield from _days(year, month + 1, month + 1)
    elif place is not None and not days:
        yield from _season(year, place)


def _named(word: str, names: Sequence[str], known: Sequence[Sequence[str]]) -> int | None:
    """The place of the only name that begins so."""
    begun = word.removesuffix(".").removeprefix("l'").removeprefix("d'")
    every = [{*_spellings(name), *more} for name, more in zip(names, known, strict=True)]
    same = [place for place, said in enumerate(every) if begun in said]
    if len(begun) >= _SHORTEST and not same:
        same = [place for place, said in enumerate(every) if any(one.startswith(begun) for one in said)]
    return same[0] if len(same) == 1 else None


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


def _season(year: int, place: int) -> Iterator[tuple[date, date]]:
    if _is_year(year):
        yield season(year, place)


def _whole(since: date, until: date) -> str | None:
    if since == until:
        return _day_words(since)
    if next(_days(since.year, 1, _DECEMBER), None) == (since, until):
        return str(since.year)
    if next(_days(since.year, since.month, since.month), None) == (since, until):
        return _month_words(since)
    for place, name in enumerate(SEASONS):
        if next(_season(since.year, place), None) == (since, until):
            return tr("{season} {year}", season=tr(name), year=since.year)
    return None


def _words_between(since: date, until: date) -> str:
    whole = _whole(since, until)
    if whole is not None:
        return whole
    # Both ends alike: a whole month beside a day would not say which of its days is meant.
    for is_edge, words in ((_is_edge_of_year, _year_words), (_is_edge_of_month, _month_words)):
        if is_edge(since, True) and is_edge(until, False):
            return tr("{first} to {last}", first=words(since), last=words(until))
    if (since.year, since.month) == (until.year, until.month):
        month = tr(MONTHS[until.month - 1])
        return tr(
            "{first} to {last} {month} {year}", first=since.day, last=until.day, month=month, year=until.year
        )
    return tr("{first} to {last}", first=_day_words(since), last=_day_words(until))


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
