"""Days as they are typed and told."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from config import language
from models.dates import Span, span_of, spans_in_years, words_of
from models.relative_dates import FIRST_YEAR, LAST_YEAR

GERMAN = {
    "June": "Juni", "March": "März", "May": "Mai", "December": "Dezember", "summer": "Sommer",
    "since": "seit", "until": "bis", "to": "bis", "{day} {month} {year}": "{day}. {month} {year}",
    "since {day}": "seit {day}", "{first} to {last}": "{first} bis {last}",
}  # fmt: skip


@pytest.fixture
def _german() -> Iterator[None]:
    language.speak(lambda text, _number: GERMAN.get(text, text))
    yield
    language.speak()


@pytest.mark.parametrize(
    ("typed", "since", "until", "words"),
    [
        ("2019", "2019-01-01", "2019-12-31", "2019"),
        ("summer 2019", "2019-06-01", "2019-08-31", "summer 2019"),
        ("Winter 2019", "2019-12-01", "2020-02-29", "winter 2019"),
        ("fall 2020", "2020-09-01", "2020-11-30", "autumn 2020"),
        ("June 2019", "2019-06-01", "2019-06-30", "June 2019"),
        (" jun.  2019 ", "2019-06-01", "2019-06-30", "June 2019"),
        ("2019 june", "2019-06-01", "2019-06-30", "June 2019"),
        ("2019-06", "2019-06-01", "2019-06-30", "June 2019"),
        ("06/2019", "2019-06-01", "2019-06-30", "June 2019"),
        ("1 June 2019", "2019-06-01", "2019-06-01", "1 June 2019"),
        ("June 1st, 2019", "2019-06-01", "2019-06-01", "1 June 2019"),
        ("1.6.2019", "2019-06-01", "2019-06-01", "1 June 2019"),
        ("2019-06-01 to 2019-08-31", "2019-06-01", "2019-08-31", "summer 2019"),
        ("2018 - 2019", "2018-01-01", "2019-12-31", "2018 to 2019"),
        ("2018–2019", "2018-01-01", "2019-12-31", "2018 to 2019"),  # noqa: RUF001
        ("june 2018 to 2019", "2018-06-01", "2019-12-31", "June 2018 to December 2019"),
        ("1.6.2019..3.6.2019", "2019-06-01", "2019-06-03", "1 to 3 June 2019"),
        ("24 to 26 december 2018", "2018-12-24", "2018-12-26", "24 to 26 December 2018"),
        ("24-26 December 2018", "2018-12-24", "2018-12-26", "24 to 26 December 2018"),
        ("30.5.2019 to 2.6.2019", "2019-05-30", "2019-06-02", "30 May 2019 to 2 June 2019"),
        ("since 2018", "2018-01-01", None, "since 2018"),
        ("since june 2018", "2018-06-01", None, "since June 2018"),
        ("until 3 may 2018", None, "2018-05-03", "until 3 May 2018"),
        ("until 2018", None, "2018-12-31", "until 2018"),
    ],
)
def test_what_is_typed_is_understood_and_told(
    typed: str, since: str | None, until: str | None, words: str
) -> None:
    assert span_of(typed) == Span(since, until)
    assert words_of(Span(since, until)) == words


@pytest.mark.parametrize(
    "typed",
    ["", "19", "201", "20190", "0000", "9999", "june", "ma 2019", "31 february 2019", "2019-13", "2019-02-30",
     "to 2019", "since", "since tomorrow", "2019 to 2018", "summer", "3 summer 2019", "2018 2019",
     "IMG_2019"],
)  # fmt: skip
def test_what_is_no_date_is_none(typed: str) -> None:
    assert span_of(typed) is None


@pytest.mark.usefixtures("_german")
@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("Sommer 2019", "Sommer 2019"),
        ("summer 2019", "Sommer 2019"),
        ("MÄRZ 2019", "März 2019"),
        ("marz 2019", "März 2019"),
        ("1. Juni 2019", "1. Juni 2019"),
        ("seit 2018", "seit 2018"),
        ("Mai 2018 bis Dezember 2018", "Mai 2018 bis Dezember 2018"),
        ("bis 2018", "until 2018"),
    ],
)
def test_it_is_understood_in_the_readers_language_and_in_english(typed: str, words: str) -> None:
    span = span_of(typed)
    assert span is not None
    assert words_of(span) == words


WEDNESDAY = date(2019, 7, 17)


@pytest.mark.parametrize(
    ("typed", "since", "until"),
    [
        ("sommer 2019", "2019-06-01", "2019-08-31"),
        ("été 2019", "2019-06-01", "2019-08-31"),
        ("l\u2019été 2019", "2019-06-01", "2019-08-31"),
        ("verano de 2019", "2019-06-01", "2019-08-31"),
        ("Frühling 2019", "2019-03-01", "2019-05-31"),
        ("otoño 2018", "2018-09-01", "2018-11-30"),
        ("août 2018", "2018-08-01", "2018-08-31"),
        ("1er juin 2018", "2018-06-01", "2018-06-01"),
        ("1 de junio de 2018", "2018-06-01", "2018-06-01"),
        ("mars 2018", "2018-03-01", "2018-03-31"),
        ("Jänner 2018", "2018-01-01", "2018-01-31"),
        ("2015-2018", "2015-01-01", "2018-12-31"),
        ("von 2015 bis 2018", "2015-01-01", "2018-12-31"),
        ("zwischen 2015 und 2018", "2015-01-01", "2018-12-31"),
        ("entre 2015 et 2018", "2015-01-01", "2018-12-31"),
        ("entre 2015 y 2018", "2015-01-01", "2018-12-31"),
        ("de mai à juillet 2016", "2016-05-01", "2016-07-31"),
        ("may to july 2016", "2016-05-01", "2016-07-31"),
        ("mayo-julio 2016", "2016-05-01", "2016-07-31"),
        ("november to february 2017", "2016-11-01", "2017-02-28"),
        ("seit 2018", "2018-01-01", None),
        ("depuis juin 2018", "2018-06-01", None),
        ("hasta 2018", None, "2018-12-31"),
        ("since last christmas", "2018-12-24", None),
        ("today", "2019-07-17", "2019-07-17"),
        ("aujourd\u2019hui", "2019-07-17", "2019-07-17"),
        ("gestern", "2019-07-16", "2019-07-16"),
        ("last week", "2019-07-08", "2019-07-14"),
        ("letzte Woche", "2019-07-08", "2019-07-14"),
        ("la semaine dernière", "2019-07-08", "2019-07-14"),
        ("la semana pasada", "2019-07-08", "2019-07-14"),
        ("this week", "2019-07-15", "2019-07-21"),
        ("last month", "2019-06-01", "2019-06-30"),
        ("l'an dernier", "2018-01-01", "2018-12-31"),
        ("dieses Jahr", "2019-01-01", "2019-12-31"),
        ("last 7 days", "2019-07-11", "2019-07-17"),
        ("die letzten drei Monate", "2019-04-17", "2019-07-17"),
        ("3 years ago", "2016-01-01", "2016-12-31"),
        ("vor 3 Jahren", "2016-01-01", "2016-12-31"),
        ("il y a un an", "2018-01-01", "2018-12-31"),
        ("hace dos meses", "2019-05-01", "2019-05-31"),
        ("2 weeks ago", "2019-07-01", "2019-07-07"),
        ("5 days ago", "2019-07-12", "2019-07-12"),
        ("last summer", "2018-06-01", "2018-08-31"),
        ("last winter", "2018-12-01", "2019-02-28"),
        ("el verano pasado", "2018-06-01", "2018-08-31"),
        ("this summer", "2019-06-01", "2019-08-31"),
        ("last christmas", "2018-12-24", "2018-12-26"),
        ("Weihnachten 2017", "2017-12-24", "2017-12-26"),
        ("noël 2017", "2017-12-24", "2017-12-26"),
        ("Silvester 2018", "2018-12-31", "2019-01-01"),
        ("Neujahr 2018", "2017-12-31", "2018-01-01"),
        ("easter 2019", "2019-04-19", "2019-04-22"),
        ("Ostern 2024", "2024-03-29", "2024-04-01"),
        ("the 1990s", "1990-01-01", "1999-12-31"),
        ("90er Jahre", "1990-01-01", "1999-12-31"),
    ],
)
def test_it_is_understood_in_every_language_and_from_today(
    typed: str, since: str | None, until: str | None
) -> None:
    assert span_of(typed, WEDNESDAY) == Span(since, until)


@pytest.mark.parametrize(
    "typed",
    ["last", "ago", "3 ago", "26 to 24 december 2018", "0 to 3 june 2018", "5 - 2018",
     "christmas", "last christmas 2018", "999999 years ago", "900 years ago", "week",
     "summer", "last summer 2018", "between 2018 and", "zwischen 2018 und 2015", "2010s to 1990s", "may-july",
     "einsame insel", "anna", "an", "2024 easter 2025"],
)  # fmt: skip
def test_words_that_only_look_like_a_date_are_none(typed: str) -> None:
    assert span_of(typed, WEDNESDAY) is None


@given(st.text("0123456789 -'abcdeghilmnorstuvyz", max_size=30), st.dates(date(1900, 1, 1), date(2190, 1, 1)))
def test_what_is_understood_is_a_stretch_that_runs_forwards(typed: str, today: date) -> None:
    span = span_of(typed, today)
    if span is not None and span.since is not None and span.until is not None:
        assert date.fromisoformat(span.since) <= date.fromisoformat(span.until)


DAYS = st.dates(date(FIRST_YEAR, 1, 1), date(LAST_YEAR, 11, 30)).map(lambda day: day.isoformat())


@given(st.tuples(DAYS, DAYS).map(sorted))
def test_what_is_told_is_understood_again(ends: list[str]) -> None:
    for span in (Span(*ends), Span(ends[0], ends[0]), Span(ends[0], None), Span(None, ends[1])):
        assert span_of(words_of(span)) == span


@given(st.text(max_size=40))
def test_no_text_breaks_the_reader(typed: str) -> None:
    span = span_of(typed)
    assert span is None or words_of(span)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("summer", ["summer 2025", "summer 2024"]),
        ("Dez", ["December 2025", "December 2024"]),
        ("29 February", ["29 February 2024"]),
        ("Weihnachten", ["24 to 26 December 2025", "24 to 26 December 2024"]),
        ("summer 2019", []),
        ("last summer", []),
        ("today", []),
        ("2019", []),
        ("5", []),
        ("Sarah", []),
        ("", []),
    ],
)
def test_what_has_no_year_is_one_of_each_year(typed: str, expected: list[str]) -> None:
    assert [words_of(span) for span in spans_in_years(typed, (2025, 2024))] == expected
