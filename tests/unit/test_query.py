"""Searches as they are kept: written and read without loss, and nothing taken on trust."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.query import EVERYTHING, VERSION, PhotoQuery, UnreadableQueryError, folded, from_json, to_json

IDS = st.lists(st.integers(1, 2**63 - 1), max_size=5, unique=True).map(tuple)
DAYS = st.none() | st.dates().map(lambda day: day.isoformat())
TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=50)
QUERIES = st.builds(
    PhotoQuery,
    people=IDS,
    any_of=IDS,
    without=IDS,
    only=st.booleans(),
    least_faces=st.integers(0, 9999),
    most_faces=st.none() | st.integers(0, 9999),
    unnamed=st.booleans(),
    since=DAYS,
    until=DAYS,
    folder=st.none() | TEXTS,
    text=TEXTS,
    circles=IDS,
    camera=st.none() | TEXTS,
    formats=st.lists(TEXTS, max_size=3, unique=True).map(tuple),
    kinds=st.lists(TEXTS, max_size=3, unique=True).map(tuple),
    area=st.none()
    | st.tuples(st.floats(-90, 0), st.floats(-180, 180), st.floats(0, 90), st.floats(-180, 180)),
    screenshots=st.none() | st.booleans(),
    added_since=DAYS,
)


@given(QUERIES)
def test_what_is_written_is_read(query: PhotoQuery) -> None:
    written = to_json(query)
    assert written.isascii()
    assert from_json(written) == query


def test_only_what_is_said_is_written() -> None:
    assert to_json(EVERYTHING) == f'{{"version": {VERSION}}}'
    assert json.loads(to_json(PhotoQuery(people=(3,), only=True))) == {
        "version": 2,
        "people": [3],
        "only": True,
    }


@pytest.mark.parametrize(
    "text",
    [
        "", "null", "[]", "1", "{}", '{"version": 0}', '{"version": true}', '{"version": "1"}', "[" * 100_000,
        '{"version": 1, "people": 3}', '{"version": 1, "people": [0]}', '{"version": 1, "people": [true]}',
        '{"version": 1, "people": [1.5]}', '{"version": 1, "people": [9223372036854775808]}',
        '{"version": 1, "only": 1}', '{"version": 1, "least_faces": -1}', '{"version": 1, "most_faces": "3"}',
        '{"version": 1, "since": "2019-02-30"}', '{"version": 1, "since": "20190203"}',
        '{"version": 1, "until": "2019-W01-1"}', '{"version": 1, "until": 2019}',
        '{"version": 1, "text": null}',
        '{"version": 1, "folder": "a\\u0000b"}', '{"version": 1, "mood": "happy"}', '{"version": NaN}',
        '{"version": 2, "area": [0, 0, 0]}', '{"version": 2, "area": [1, 0, 0, 0]}',
        '{"version": 2, "area": [0, 0, 0, 181]}', '{"version": 2, "area": [0, 0, NaN, 0]}',
        '{"version": 2, "area": [0, 0, true, 0]}', '{"version": 2, "area": "here"}',
        '{"version": 2, "formats": "JPEG"}', '{"version": 2, "kinds": [1]}', '{"version": 2, "camera": 5}',
        '{"version": 2, "screenshots": 1}', '{"version": 2, "added_since": "today"}',
        json.dumps({"version": 1, "people": list(range(1, 202))}),
        json.dumps({"version": 1, "text": "x" * 201}),
    ],
)  # fmt: skip
def test_what_this_program_has_not_written_is_refused(text: str) -> None:
    with pytest.raises(UnreadableQueryError) as refused:
        from_json(text)
    assert not refused.value.newer


def test_what_a_newer_version_has_written_is_told_from_damage() -> None:
    with pytest.raises(UnreadableQueryError) as refused:
        from_json('{"version": 3, "people": "others"}')
    assert refused.value.newer


def test_the_first_version_is_still_read() -> None:
    old = '{"version": 1, "people": [1], "since": "2019-06-01", "least_faces": 2}'
    assert from_json(old) == PhotoQuery(people=(1,), since="2019-06-01", least_faces=2)


def test_half_a_letter_is_read_as_one_that_can_be_stored() -> None:
    assert from_json('{"version": 1, "text": "a\\ud800"}').text == "a?"


@given(st.text())
def test_no_text_breaks_the_reader(text: str) -> None:
    with pytest.raises(UnreadableQueryError):
        from_json(text)


@pytest.mark.parametrize(
    ("one", "other"), [("Zoë ", "ZOE"), ("STRASSE", "straße"), ("été", "e\u0301te\u0301")]
)
def test_case_and_accents_do_not_count(one: str, other: str) -> None:
    assert folded(one) == folded(other)
