"""Days as they are typed and told."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from config import language
from models.dates import FIRST_YEAR, LAST_YEAR, Span, span_of, words_of

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
        ("1.6.2019..3.6.2019", "2019-06-01", "2019-06-03", "1 June 2019 to 3 June 2019"),
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
     "to 2019", "since", "since yesterday", "2019 to 2018", "summer", "3 summer 2019", "2018 2019",
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


DAYS = st.dates(date(FIRST_YEAR, 1, 1), date(LAST_YEAR, 11, 30)).map(lambda day: day.isoformat())


@given(st.tuples(DAYS, DAYS).map(sorted))
def test_what_is_told_is_understood_again(ends: list[str]) -> None:
    for span in (Span(*ends), Span(ends[0], ends[0]), Span(ends[0], None), Span(None, ends[1])):
        assert span_of(words_of(span)) == span


@given(st.text(max_size=40))
def test_no_text_breaks_the_reader(typed: str) -> None:
    span = span_of(typed)
    assert span is None or words_of(span)
