"""What a few letters may mean, and a search as a row of chips."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from models.dates import Span
from models.person import Circle, Person
from models.query import EVERYTHING, PhotoQuery
from repository.fact_counts import FactCounts
from repository.saved_searches import SavedSearch
from services.places_seen import PlacesSeen, town_by_town
from ui.search.chips import Chip, Kind, chips_of, query_of, with_chips
from ui.search.known import Known
from ui.search.offers import offers

FULL = PhotoQuery(
    people=(1, 2), any_of=(3,), without=(4,), only=True, least_faces=2, most_faces=5, unnamed=True,
    since="2019-06-01", until="2019-08-31", folder="/photos/2019", text="img 7", circles=(1,),
    camera="Canon EOS R6", formats=("JPEG", "HEIF"), kinds=("raw",), area=(52.0, 13.0, 53.0, 14.0),
    screenshots=False, added_since="2026-11-01",
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


COUNTS = FactCounts(
    cameras=(("Apple iPhone 12", 1204), ("Apple iPhone 15 Pro", 90), ("Canon EOS 5D Mark III", 12)),
    formats=(("JPEG", 900), ("HEIF", 300), ("MP4", 40), ("RAW", 12), ("TIFF", 1)),
    kinds=(("photo", 1200), ("film", 40), ("raw", 12)),
    screenshots=7,
    months=(("2026-08", 30), ("2026-06", 5), ("2026-02", 2), ("2025-12", 4), ("2019-07", 12)),
)


@pytest.fixture
def furnished(known: Known) -> Known:
    """What the photos were made with is known, too; 3 are in Berlin, one is near Munich."""
    known.counts = COUNTS
    known.places = PlacesSeen(np.array([48.2, 52.4, 52.5, 52.6]), np.array([11.6, 13.4, 13.4, 13.4]))
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
        "added since 1 November 2026",
        "around 52.5000° N, 13.5000° E",
        "taken with Canon EOS R6",
        "RAW photos",
        "JPEG files",
        "HEIC files",
        "no screenshots",
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


@pytest.mark.parametrize(
    ("typed", "said", "more"),
    [
        ("iphone", "taken with Apple iPhone 12", "1,204 photos"),
        ("IPHONE pro", "taken with Apple iPhone 15 Pro", "90 photos"),
        ("canon 5d", "taken with Canon EOS 5D Mark III", "12 photos"),
        ("raw", "RAW photos", "12 photos"),
        ("videos", "films", "40 photos"),
        ("film", "films", "40 photos"),
        ("jpg", "JPEG files", "900 photos"),
        ("heic", "HEIC files", "300 photos"),
        ("tiff", "TIFF files", "1 photo"),
        ("screensh", "screenshots", "7 photos"),
        ("no screenshots", "no screenshots", ""),
        ("berlin", "within 20 km of Berlin, Germany", "3 photos"),
        ("Berlín", "within 20 km of Berlin, Germany", "3 photos"),
        ("near Berlin, 5 km", "within 5 km of Berlin, Germany", "1 photo"),
        ("in munich", "within 15 km of Munich, Germany", "1 photo"),
        ("münchen 100km", "within 100 km of Munich, Germany", "1 photo"),
    ],
)
def test_what_the_library_has_is_offered(furnished: Known, typed: str, said: str, more: str) -> None:
    found = {offer.words: offer for offer in offers(typed, furnished, ())}
    assert said in found, list(found)
    assert found[said].more == more
    # Taken, it is a chip that says the same, but for the country.
    assert query_of(found[said].chips) != EVERYTHING


@pytest.mark.parametrize("typed", ["nikon", "png", "paris", "gif", "avi file", "scr"])
def test_what_the_library_has_not_is_not_offered(furnished: Known, typed: str) -> None:
    others = {"screenshots", "no screenshots"} if typed == "scr" else set()
    assert set(lines(typed, furnished)) - others == {f"file name contains “{typed}”"}


def test_as_long_as_nothing_was_read_only_names_are_offered(known: Known) -> None:
    for typed in ("iphone", "raw", "berlin", "screenshots"):
        assert lines(typed, known) == [f"file name contains “{typed}”"]


def test_a_place_is_said_by_its_city_once_the_cities_are_read(furnished: Known) -> None:
    (berlin, *_) = offers("berlin", furnished, ())
    (chip,) = berlin.chips
    assert chip.said(furnished) == "within 20 km of Berlin"
    assert Chip(Kind.AREA, (52.0, 13.0, 53.0, 14.0)).said(furnished) == "around Berlin"
    assert Chip(Kind.AREA, (-60.0, -140.0, -59.0, -139.0)).said(furnished) == "around 59.5000° S, 139.5000° W"
    furnished.places = None
    assert chip.said(furnished) == "around 52.5000° N, 13.4000° E"


def test_what_came_lately_is_asked_for_by_day(known: Known) -> None:
    found = [chip for offer in offers("recently added", known, ()) for chip in offer.chips]
    days = [str(chip.value) for chip in found if chip.kind is Kind.ADDED]
    assert len(days) == 3
    assert days == sorted(days, reverse=True)
    assert query_of([Chip(Kind.ADDED, days[0])]) == PhotoQuery(added_since=days[0])
    assert lines("recently", known)[0].startswith("added since ")


def test_a_second_camera_or_area_takes_the_place_of_the_first_and_file_types_gather() -> None:
    chips = chips_of(PhotoQuery(camera="A", area=(0, 0, 1, 1), formats=("JPEG",), screenshots=True))
    more = [
        Chip(Kind.CAMERA, "B"),
        Chip(Kind.AREA, (1.0, 1.0, 2.0, 2.0)),
        Chip(Kind.FORMAT, "PNG"),
        Chip(Kind.FILES, "raw"),
        Chip(Kind.SCREENSHOTS, 0),
    ]
    assert query_of(with_chips(chips, more)) == PhotoQuery(
        camera="B", area=(1, 1, 2, 2), formats=("JPEG", "PNG"), kinds=("raw",), screenshots=False
    )


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        (">5", "6 faces or more"),
        (">= 5", "5 faces or more"),
        ("<3", "2 faces or fewer"),
        ("<= 3", "3 faces or fewer"),
        ("=2", "exactly 2 faces"),
    ],
)
def test_signs_are_about_numbers_of_faces(known: Known, typed: str, first: str) -> None:
    assert lines(typed, known)[0] == first


def test_a_search_that_cannot_be_used_can_be_deleted_and_never_by_the_first_line(known: Known) -> None:
    known.unusable = [(SavedSearch(7, "Sarah's trip", "{"), "It is damaged.")]
    for typed in ("", "sarah", "trip"):
        found = offers(typed, known, ())
        assert [offer.deletes for offer in found][-1] == 7
        assert found[-1].words == "Delete the saved search “Sarah's trip”"
        assert found[-1].more == "It is damaged."
        assert found[0].deletes is None
    assert all(offer.deletes is None for offer in offers("delete", known, ()))


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


def test_a_season_without_a_year_is_offered_of_the_years_there_are(furnished: Known) -> None:
    assert lines("summer", furnished) == ["summer 2026", "summer 2019", "file name contains “summer”"]
    found = {offer.words: offer.more for offer in offers("win", furnished, ())}
    assert found["winter 2025"] == "6 photos"
    assert "December 2025" in lines("dez", furnished)
    # How many there are of single days nobody has counted.
    assert {offer.words: offer.more for offer in offers("christmas", furnished, ())}[
        "24 to 26 December 2025"
    ] == ""
    # Who is called so is meant first.
    furnished.set_people([somebody(9, "Julia", 3)])
    assert lines("jul", furnished)[0] == "with Julia"
    assert "July 2019" in lines("jul", furnished)


def test_before_anything_is_typed_an_example_of_each_is_offered(furnished: Known, known: Known) -> None:
    assert furnished.places is not None
    furnished.places = replace(furnished.places, towns=town_by_town(furnished.places))
    told = {offer.words: (offer.group, offer.more) for offer in offers("", furnished, ())}
    assert told["2026"] == ("Dates", "37 photos")
    assert told["taken with Apple iPhone 12"] == ("Cameras", "1,204 photos")
    assert told["films"] == ("File types", "40 photos")
    [place] = [words for words, (group, _) in told.items() if group == "Places"]
    assert "Berlin" in place or "Germany" in place
    empty = Known()
    assert lines("", empty) == ["somebody without a name"]
