"""What becomes of a typed name."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.errors import AppError
from repository.text import name_key, storable
from services.naming import LONGEST_NAME, tidy_name
from tests.fakes import calm

PERSIAN = "\u0639\u0644\u06cc\u200c\u0631\u0636\u0627"


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("Sarah", "Sarah"),
        ("  Sarah \t Ann\n", "Sarah Ann"),
        ("Anna\nMaria", "Anna Maria"),
        ("Anna \x00", "Anna"),
        ("A\x00\x07nna", "Anna"),
        ("e\u0301va", "\u00e9va"),
        ("e\x00\u0301va", "\u00e9va"),
        ("王小明", "王小明"),
        ("👩‍👧", "👩‍👧"),
        ("O'Neil-Smith Jr. (2nd)", "O'Neil-Smith Jr. (2nd)"),
        ("42", "42"),
        ("Ann\udcff", "Ann"),
        ("\u00a0Ann\u2003Bo\u3000", "Ann Bo"),
        ("Sa\u200brah\ufeff", "Sarah"),
        ("\u202eharaS\u202c", "haraS"),
        ("\u2067שרה\u2069", "שרה"),
        (PERSIAN, PERSIAN),
        ("\u200dAnn\u200d", "Ann"),
        ("e" + "\u0316" * 60, "e" + "\u0316" * 4),
        ("'); DROP TABLE people;--", "'); DROP TABLE people;--"),
        ("%s {0} \\x00 <b>Ann</b> &amp;", "%s {0} \\x00 <b>Ann</b> &amp;"),
    ],
)
def test_names_are_tidied(typed: str, stored: str) -> None:
    assert tidy_name(typed) == stored


@pytest.mark.parametrize("typed", ["", " ", "\n\t", "\x00\x01", "\u200b", "\u200d\ufeff", "\udcff", "\u0301"])
def test_nothing_readable_is_no_name(typed: str) -> None:
    with pytest.raises(AppError, match="Type a name first"):
        tidy_name(typed)


def test_a_name_has_an_end() -> None:
    assert len(tidy_name("x" * LONGEST_NAME)) == LONGEST_NAME
    with pytest.raises(AppError, match="up to 200 characters; this one has 2,001"):
        tidy_name("x" * 2001)


@calm
@given(st.text(alphabet=st.characters(codec=None), max_size=60))
def test_a_tidy_name_stays_as_it_is_and_can_be_stored(typed: str) -> None:
    try:
        name = tidy_name(typed)
    except AppError:
        return
    assert tidy_name(name) == name
    assert name == name.strip() != ""
    assert unicodedata.is_normalized("NFC", name)
    assert not any(unicodedata.category(letter) in {"Cc", "Cs"} for letter in name)
    name.encode("utf-8")


@pytest.mark.parametrize(
    ("one", "other"),
    [("Sarah", "sarah"), ("Özlem", "özlem"), ("ÉVA", "e\u0301va"), ("Straße", "STRASSE"), ("ΣΟΦΟΣ", "σοφος")],
)
def test_spellings_of_one_name_have_one_key(one: str, other: str) -> None:
    assert name_key(one) == name_key(other)


def test_different_names_have_different_keys() -> None:
    assert name_key("Eva") != name_key("Éva")
    assert name_key(None) is None


@calm
@given(st.text(alphabet=st.characters(codec=None)))
def test_everything_becomes_storable(text: str) -> None:
    storable(text).encode("utf-8")
    assert storable(storable(text)) == storable(text)
