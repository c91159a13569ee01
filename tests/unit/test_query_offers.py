"""What a few letters may mean, and a search as a row of chips."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models.dates import Span
from models.person import Circle, Person
from models.query import EVERYTHING, PhotoQuery
from repository.saved_searches import SavedSearch
from ui.search.chips import Chip, Kind, chips_of, query_of, with_chips
from ui.search.known import Known
from ui.search.offers import offers

FULL = PhotoQuery(
    people=(1, 2), any_of=(3,), without=(4,), only=True, least_faces=2, most_faces=5, unnamed=True,
    since="2019-06-01", until="2019-08-31", folder="/photos/2019", text="img 7", circles=(1,),
)  # fmt: skip


def somebody(number: int, name: str | None, photos: int, nicknames: tuple[str, ...] = ()) -> Person:
    return Person(number, f"f{number}", name, photos, photos, number, decided=True, nicknames=nicknames)


@pytest.fixture
def known() -> Known:
    known = Known()
    known.set_people([
        somebody(1, "Sarah", 214),
        somebody(2, "Benjamin", 120, ("Benny", "Käpt'n")),
        somebody(3, "Sara-Lynn", 3),
        somebody(4, None, 9),
    ])  # fmt: skip
    known.circles = [Circle(1, "Family", 5), Circle(2, "Sailing", 2)]
    known.set_folders(["/photos/2019", "/photos/Sardinia 2019", "/photos/x/sar"])
    known.saved = [(SavedSearch(1, "Us two", ""), PhotoQuery(people=(1, 2)))]
    return known


def lines(typed: str, known: Known, query: PhotoQuery = EVERYTHING) -> list[str]:
    return [offer.words for offer in offers(typed, known, chips_of(query))]


def test_chips_say_a_search_and_give_it_back(known: Known) -> None:
    assert query_of(chips_of(FULL)) == FULL
    assert [chip.words(known) for chip in chips_of(FULL)] == [
        "Sarah",
        "Benjamin",
        "any of: Sara-Lynn",
        "somebody of Family",
        "without an unnamed person",
        "nobody else",
        "somebody without a name",
        "2 faces or more",
        "5 faces or fewer",
        "summer 2019",
        "in 2019",
        "file name contains “img 7”",
    ]
    assert chips_of(EVERYTHING) == ()


def test_a_person_is_in_a_search_once_and_so_is_a_date() -> None:
    chips = chips_of(PhotoQuery(people=(1, 2), since="2019-01-01", least_faces=2))
    more = with_chips(
        chips, [Chip(Kind.WITHOUT, 1), Chip(Kind.LEAST, 3), Chip(Kind.DATES, Span(None, "2018-01-01"))]
    )
    assert query_of(more) == PhotoQuery(people=(2,), without=(1,), until="2018-01-01", least_faces=3)
    assert with_chips(chips, [Chip(Kind.CIRCLE, 1), Chip(Kind.CIRCLE, 2)])[-2:] == (
        Chip(Kind.CIRCLE, 1),
        Chip(Kind.CIRCLE, 2),
    )


def test_space_walks_through_the_ways_of_a_person() -> None:
    chip = Chip(Kind.WITH, 7)
    assert [chip.turned().kind, chip.turned().turned().kind] == [Kind.WITHOUT, Kind.ANY]
    assert chip.turned().turned().turned() == chip


def test_letters_mean_people_first_and_a_file_name_last(known: Known) -> None:
    assert lines("sar", known) == [
        "with Sarah",
        "with Sara-Lynn",
        "without Sarah",
        "only Sarah",
        "in sar",
        "in Sardinia 2019",
        "file name contains “sar”",
    ]
    assert lines("img", known) == ["file name contains “img”"]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("without be", "without Benjamin"),
        ("with be", "with Benjamin"),
        ("only sarah", "only Sarah"),
        ("any of sara-l", "any of: Sara-Lynn"),
        ("only", "nobody else"),
        ("BENNY", "with Benjamin"),
        ("kapt", "with Benjamin"),
        ("fam", "somebody of Family"),
        ("unn", "somebody without a name"),
        ("2018", "2018"),
        ("summer 2019", "summer 2019"),
        ("since 2018", "since 2018"),
        ("2019-06-01 to 2019-08-31", "summer 2019"),
        ("3", "3 faces or more"),
        ("3 faces", "3 faces or more"),
        ("at least 3", "3 faces or more"),
        ("≥ 4", "4 faces or more"),
        ("us", "Us two"),
        ("sardinia", "in Sardinia 2019"),
    ],
)
def test_what_is_typed_means_this_first(known: Known, typed: str, first: str) -> None:
    assert lines(typed, known)[0] == first


def test_a_number_of_faces_can_be_the_most_there_are(known: Known) -> None:
    assert "3 faces or fewer" in lines("at most 3", known)
    assert "1 face or more" in lines("1", known)
    assert "no face" in lines("0 faces", known)
    for other in ("3 4", "IMG_3", "123", "3rd"):
        assert not [line for line in lines(other, known) if "face" in line]


def test_only_one_person_adds_two_chips(known: Known) -> None:
    (only,) = (offer for offer in offers("only sarah", known, ()) if offer.words == "only Sarah")
    assert query_of(with_chips((), only.chips)) == PhotoQuery(people=(1,), only=True)


def test_what_is_said_already_is_not_offered_again(known: Known) -> None:
    said = PhotoQuery(people=(1,), since="2018-01-01", until="2018-12-31", unnamed=True)
    assert "with Sarah" not in lines("sarah", known, said)
    assert "without Sarah" in lines("sarah", known, said)
    assert "2018" not in lines("2018", known, said)
    assert "somebody without a name" not in lines("", known, said)


def test_before_anything_is_typed_saved_searches_come_first(known: Known) -> None:
    assert lines("", known)[:3] == ["Us two", "with Sarah", "with Benjamin"]
    # The one that is asked already is not offered, and beside somebody one may want nobody else.
    assert "Us two" not in lines("", known, PhotoQuery(people=(1, 2)))
    assert "nobody else" in lines("", known, PhotoQuery(people=(1,)))


def test_a_saved_search_takes_the_place_of_all(known: Known) -> None:
    (kept, *_) = offers("us two", known, chips_of(FULL))
    assert kept.query == PhotoQuery(people=(1, 2))
    assert known.saved_as(replace(FULL, people=(1, 2))) is None
    assert known.saved_as(PhotoQuery(people=(1, 2))) == known.saved[0][0]


def test_a_name_that_runs_to_the_left_stays_by_itself(known: Known) -> None:
    known.set_people([somebody(1, "שרה", 3)])
    assert Chip(Kind.WITHOUT, 1).said(known) == "without \u2068שרה\u2069"
    assert lines("שר", known)[0] == "with \u2068שרה\u2069"
