"""Several things typed into the search in one go, and what a part of the map is called."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from models.person import Circle
from repository.fact_counts import FactCounts
from services.places_seen import PlacesSeen, town_by_town
from tests.unit.test_query_offers import somebody
from ui.search.chips import Chip, Kind
from ui.search.known import Known
from ui.search.offers import offers


@pytest.fixture
def known() -> Known:
    known = Known()
    known.set_people([somebody(1, "Sarah", 214), somebody(2, "Benjamin", 120, ("Benny",))])
    known.circles = [Circle(1, "Family", 5)]
    known.set_folders(["/photos/2019", "/photos/Sarah 2018"])
    known.counts = FactCounts(cameras=(("Apple iPhone 12", 1204), ("Canon EOS 5D", 12)))
    # Three in Berlin, one in Tokyo.
    seen = PlacesSeen(np.array([35.69, 52.4, 52.5, 52.6]), np.array([139.69, 13.4, 13.4, 13.4]))
    known.places = replace(seen, towns=town_by_town(seen))
    return known


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Sarah 2019 Berlin", "Sarah · 2019 · within 20 km of Berlin"),
        ("2019 in Berlin with Sarah", "2019 · within 20 km of Berlin · Sarah"),
        ("2018 Tokio", "2018 · within 30 km of Tokyo"),
        ("sara berl", "Sarah · within 20 km of Berlin"),
        ("sarah, benny and family summer 2019", "Sarah · Benjamin · somebody of Family · summer 2019"),
        (
            "photos of Sarah without Benjamin iphone 12",
            "Sarah · without Benjamin · taken with Apple iPhone 12",
        ),
    ],
)
def test_several_things_in_one_go_are_offered_together_first(known: Known, typed: str, said: str) -> None:
    first, *others = offers(typed, known, ())
    assert first.words == said
    assert [chip.words(known) for chip in first.chips] == said.split(" · ")
    assert all(offer.group == "File names" for offer in others)


def test_a_folder_of_that_name_comes_first(known: Known) -> None:
    words = [offer.words for offer in offers("sarah 2018", known, ())]
    assert words[:2] == ["in Sarah 2018", "Sarah · 2018"]


@pytest.mark.parametrize("typed", ["Sarah qqqq", "2019 2018", "of and", "Sarah Sarah", "a b c d e f g h i j"])
def test_what_says_nothing_together_is_not_offered_together(known: Known, typed: str) -> None:
    assert "All of it together" not in {offer.group for offer in offers(typed, known, ())}


def test_a_part_of_the_map_is_called_after_the_town_with_most_photos_in_it(known: Known) -> None:
    # A box with Brussels in it, and most photos in Paris.
    seen = PlacesSeen(np.array([48.856, 48.857, 48.858, 50.85]), np.array([2.35, 2.35, 2.355, 4.35]))
    known.places = replace(seen, towns=town_by_town(seen))
    area = (48.0, 2.0, 51.0, 5.0)
    most = known.places.town_in(area)
    assert most is not None
    assert most.photos == 3
    assert Chip(Kind.AREA, area).said(known) == f"around {most.place.name}"
    assert known.places.box_in(area) == pytest.approx((48.855, 2.349, 50.851, 4.351))
    assert known.places.box_in((48.0, 2.0, 49.0, 2.353)) == pytest.approx((48.855, 2.349, 48.858, 2.351))
    assert known.places.box_in((0.0, 0.0, 1.0, 1.0)) == (0.0, 0.0, 1.0, 1.0)
