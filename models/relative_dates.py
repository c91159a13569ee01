"""Days told from today, and feasts: `last week`, `3 years ago`, `Christmas 2018`, in all four languages."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from models import date_words as words_for

Stretch = tuple[date, date]
FIRST_YEAR, LAST_YEAR = 1800, 2199
_DECEMBER = 12
_DECADE = re.compile(r"(\d{3}0)\s?(?:s|er)(?: jahre)?", re.ASCII)
_SHORT_DECADE = re.compile(r"([3-9]0)\s?(?:s|er)(?: jahre)?", re.ASCII)


def relative(words: str, today: date) -> Iterator[Stretch]:
    """What stretches these words may mean, the likeliest first.

    Args:
        words: folded, with single spaces.
        today: the day they are told from.
    """
    if words in words_for.TODAY:
        yield today, today
    if words in words_for.YESTERDAY:
        yield today - timedelta(days=1), today - timedelta(days=1)
    yield from _decade(words)
    plain = words.replace("d'", " ").replace("l'", " ").replace("'", "").split()
    rest = [word for word in plain if word not in words_for.FILLING]
    yield from _ago(" ".join(plain), today)
    yield from _last(rest, today)
    yield from _feast(rest, today)


def season(year: int, place: int) -> Stretch:
    """The meteorologists', of the north; a winter is called after the year it begins in."""
    begin = date(year, 3 + 3 * place, 1)
    after = date(year + 1, 3, 1) if begin.month == _DECEMBER else date(year, begin.month + 3, 1)
    return begin, after - timedelta(days=1)


def _decade(words: str) -> Iterator[Stretch]:
    for pattern, century in ((_DECADE, 0), (_SHORT_DECADE, 1900)):
        if found := pattern.fullmatch(words.removeprefix("the ")):
            year = int(found[1]) + century
            if FIRST_YEAR <= year < LAST_YEAR - 10:
                yield date(year, 1, 1), date(year + 9, _DECEMBER, 31)


def _ago(words: str, today: date) -> Iterator[Stretch]:
    """`3 years ago` is the whole of that year, `2 weeks ago` that week."""
    for before in words_for.AGO_BEFORE:
        if words.startswith(f"{before} "):
            yield from _so_long_ago(words.removeprefix(f"{before} ").split(), today)
    for after in words_for.AGO_AFTER:
        if words.endswith(f" {after}"):
            yield from _so_long_ago(words.removesuffix(f" {after}").split(), today)


def _so_long_ago(words: Sequence[str], today: date) -> Iterator[Stretch]:
    if len(words) == 2 and (number := _number(words[0])) is not None:  # noqa: PLR2004 - `3 years`
        unit = _unit(words[1])
        if unit is not None:
            yield from _unit_back(unit, number, today)


def _last(words: Sequence[str], today: date) -> Iterator[Stretch]:
    """`last week`, `this year`, `last 7 days`, `last summer`; in some languages the other way round."""
    last = [word for word in words if word in words_for.LAST]
    now = [word for word in words if word in words_for.THIS]
    rest = [word for word in words if word not in last and word not in now]
    if len(last) + len(now) != 1 or not rest:
        return
    unit = _unit(rest[-1]) or _unit(rest[0])
    number = next((found for word in rest if (found := _number(word)) is not None), None)
    if unit is not None and len(rest) == 1:
        yield from _unit_back(unit, 1 if last else 0, today)
    elif unit is not None and len(rest) == 2 and number and last:  # noqa: PLR2004 - a number beside it
        yield _begin_of(unit, number, today), today
    elif len(rest) == 1:
        yield from _season_back(rest[0], today, over=bool(last))


def _season_back(word: str, today: date, *, over: bool) -> Iterator[Stretch]:
    """The last one that is over; or that of this year."""
    for place, names in enumerate(words_for.SEASONS):
        if word in names:
            years = range(today.year, today.year - 3, -1) if over else (today.year,)
            found = (season(year, place) for year in years)
            yield from [next(one for one in found if one[1] < today or not over)]


def _unit_back(unit: str, number: int, today: date) -> Iterator[Stretch]:
    """The day, week, month or year so many before this one."""
    if unit == "day" and number <= (today - date(FIRST_YEAR, 1, 1)).days:
        day = today - timedelta(days=number)
        yield day, day
    elif unit == "week" and number * 7 <= (today - date(FIRST_YEAR, 1, 8)).days:
        monday = today - timedelta(days=today.weekday() + 7 * number)
        yield monday, monday + timedelta(days=6)
    elif unit == "month" and number <= _DECEMBER * (today.year - FIRST_YEAR):
        year, month = divmod(today.year * _DECEMBER + today.month - 1 - number, _DECEMBER)
        yield date(year, month + 1, 1), date(year, month + 1, monthrange(year, month + 1)[1])
    elif unit == "year" and today.year - number >= FIRST_YEAR:
        yield date(today.year - number, 1, 1), date(today.year - number, _DECEMBER, 31)


def _begin_of(unit: str, number: int, today: date) -> date:
    """The first of the last so many days, weeks, months or years, today being the last day."""
    number = min(number, 99)
    if unit in {"day", "week"}:
        return today - timedelta(days=number * (7 if unit == "week" else 1) - 1)
    months = number * (_DECEMBER if unit == "year" else 1)
    year, month = divmod(today.year * _DECEMBER + today.month - 1 - months, _DECEMBER)
    return date(year, month + 1, min(today.day, monthrange(year, month + 1)[1]))


def _feast(words: Sequence[str], today: date) -> Iterator[Stretch]:
    """`Christmas 2018`, `last Christmas`, `Ostern 2019`."""
    name = " ".join(word for word in words if not word.isdigit() and word not in words_for.LAST)
    years = [int(word) for word in words if word.isdigit() and len(word) == 4]  # noqa: PLR2004 - a year
    is_last = any(word in words_for.LAST for word in words)
    for names, days in _FEASTS:
        if name not in names:
            continue
        if len(years) == 1 and not is_last and FIRST_YEAR <= years[0] < LAST_YEAR:
            yield days(years[0])
        elif is_last and not years:
            yield next(found for year in range(today.year, 0, -1) if (found := days(year))[1] < today)


def _christmas(year: int) -> Stretch:
    return date(year, _DECEMBER, 24), date(year, _DECEMBER, 26)


def _new_year(year: int) -> Stretch:
    """The night in which that year begins."""
    return date(year - 1, _DECEMBER, 31), date(year, 1, 1)


def _new_years_eve(year: int) -> Stretch:
    """The night in which that year ends."""
    return _new_year(year + 1)


def _easter(year: int) -> Stretch:
    """Good Friday to Easter Monday (Meeus, Jones and Butcher's reckoning for the Gregorian calendar)."""
    golden, century = year % 19, year // 100
    leaps, rest = century // 4, century % 4
    moon = (19 * golden + century - leaps - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    week = (32 + 2 * rest + 2 * (year % 100 // 4) - moon - year % 100 % 4) % 7
    late = (golden + 11 * moon + 22 * week) // 451
    month, day = divmod(moon + week - 7 * late + 114, 31)
    sunday = date(year, month, day + 1)
    return sunday - timedelta(days=2), sunday + timedelta(days=1)


_FEASTS = (
    (words_for.CHRISTMAS, _christmas),
    (words_for.NEW_YEAR, _new_year),
    (words_for.NEW_YEARS_EVE, _new_years_eve),
    (words_for.EASTER, _easter),
)


def _unit(word: str) -> str | None:
    return next((unit for unit, names in words_for.UNITS.items() if word in names), None)


def _number(word: str) -> int | None:
    if word.isascii() and word.isdigit() and len(word) <= 3:  # noqa: PLR2004 - 999 days
        return int(word)
    return next((place for place, names in enumerate(words_for.NUMBERS, start=1) if word in names), None)
