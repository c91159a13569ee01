"""Cities by position and by name, and boxes around them."""

from __future__ import annotations

import gzip

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.place import around, is_real, km_between, middle_of
from services.place_tables import CITIES, COUNTRIES, FOLDER, LAND, CityTable, read, unpack_rings
from services.places import Gazetteer, country_name, find, gazetteer, nearest, outlines

LATITUDES = st.floats(-90, 90)
LONGITUDES = st.floats(-180, 180)


@pytest.fixture(scope="module")
def cities() -> Gazetteer:
    return gazetteer()


@pytest.mark.parametrize(
    ("latitude", "longitude", "name", "country"),
    [
        (52.5163, 13.3777, "Berlin", "DE"),
        (52.4987, 13.4180, "Berlin", "DE"),  # Kreuzberg, which is in the table
        (48.8606, 2.3376, "Paris", "FR"),
        (40.7829, -73.9654, "New York City", "US"),
        (47.3769, 8.5417, "Zürich", "CH"),
        (-23.5505, -46.6333, "São Paulo", "BR"),
        (-33.8568, 151.2153, "Sydney", "AU"),
        (-16.8, 179.98, "Labasa", "FJ"),
        (-16.8, -179.98, "Labasa", "FJ"),  # on the other side of the date line
        (64.7337, 177.4968, "Anadyr", "RU"),
        (66.0, -179.9, "Anadyr", "RU"),
        (-54.9, -68.4, "Ushuaia", "AR"),
        (50.11, 8.68, "Frankfurt am Main", "DE"),
        (50.10, 8.766, "Offenbach", "DE"),  # a city of its own, as near as it is
    ],
)
def test_the_nearest_city_is_known(latitude: float, longitude: float, name: str, country: str) -> None:
    place = nearest(latitude, longitude)
    assert place is not None
    assert (place.name, place.country) == (name, country)


def test_at_a_pole_it_does_not_matter_how_far_east_one_is() -> None:
    for pole in (90.0, -90.0):
        found = {nearest(pole, longitude) for longitude in (-180.0, -90.0, 12.5, 180.0)}
        assert len({place.name for place in found if place is not None}) == 1
    north = nearest(90.0, 0.0)
    assert north is not None
    assert north.name == "Longyearbyen"
    assert 1_200 < north.distance_km < 1_400


def test_null_island_says_nothing() -> None:
    assert nearest(0.0, 0.0) is None
    assert not is_real(0.0, -0.0)
    assert nearest(0.0, 9.45) is not None


@given(LATITUDES, LONGITUDES)
@settings(max_examples=60, deadline=None)
def test_it_is_the_nearest_of_all_along_the_ground(latitude: float, longitude: float) -> None:
    cities, table = gazetteer(), CityTable(read(CITIES))
    lat, lon = np.radians(table.latitudes), np.radians(table.longitudes)
    here = np.radians(latitude), np.radians(longitude)
    part = np.sin((lat - here[0]) / 2) ** 2 + np.cos(lat) * np.cos(here[0]) * np.sin((lon - here[1]) / 2) ** 2
    km = 2 * 6371.0088 * np.arcsin(np.sqrt(np.minimum(part, 1)))
    # Two may be as near as one another.
    allowed = {int(table.whole[row]) for row in np.flatnonzero(km <= km.min() + 1e-4)}
    (row,), (away,) = cities.nearest_rows(np.array([latitude]), np.array([longitude]))
    assert int(row) in allowed
    assert away == pytest.approx(km[row], abs=1e-3)


def test_many_positions_get_what_each_of_them_gets(cities: Gazetteer) -> None:
    numbers = np.random.default_rng(3)
    lat, lon = numbers.uniform(-90, 90, 500), numbers.uniform(-180, 180, 500)
    rows, km = cities.nearest_rows(lat, lon)
    one_by_one = [cities.nearest_rows(lat[place : place + 1], lon[place : place + 1]) for place in range(500)]
    assert [int(row) for row in rows] == [int(found[0]) for found, _ in one_by_one]
    assert km == pytest.approx([float(away[0]) for _, away in one_by_one], abs=1e-6)


@pytest.mark.parametrize(
    ("typed", "name", "country"),
    [
        ("berlin", "Berlin", "DE"),
        ("BERL", "Berlin", "DE"),
        ("münchen", "Munich", "DE"),
        ("munchen", "Munich", "DE"),
        ("köln", "Köln", "DE"),
        ("cologne", "Köln", "DE"),
        ("mailand", "Milan", "IT"),
        ("venedig", "Venice", "IT"),
        ("londres", "London", "GB"),
        ("nueva york", "New York City", "US"),
        ("saint etienne", "Saint-Étienne", "FR"),
        ("zürich", "Zürich", "CH"),
        ("sao paulo", "São Paulo", "BR"),
        ("paris", "Paris", "FR"),
    ],
)
def test_a_city_is_found_by_its_names(typed: str, name: str, country: str) -> None:
    first = find(typed)[0]
    assert (first.name, first.country) == (name, country)


def test_the_larger_city_comes_first_and_a_whole_name_before_a_beginning(cities: Gazetteer) -> None:
    people = [place.population for place in cities.find("springfield", 8) if place.name == "Springfield"]
    assert len(people) > 1
    assert people == sorted(people, reverse=True)
    assert cities.find("york", 3)[0].name == "York"
    assert len(cities.find("a", 5)) == 5


def test_the_largest_cities_of_a_part_of_the_map_are_named(cities: Gazetteer) -> None:
    germany = [place.name for place in cities.largest_in((47.0, 6.0, 55.0, 15.0), 3)]
    assert germany[0] == "Berlin"
    assert "Kreuzberg" not in [place.name for place in cities.largest_in((52.3, 13.0, 52.7, 13.8), 50)]
    over_the_line = [place.name for place in cities.largest_in((-20.0, 177.0, -15.0, -178.0), 9)]
    assert "Suva" in over_the_line
    assert cities.largest_in((-60.0, -150.0, -50.0, -120.0), 9) == []


@pytest.mark.parametrize("typed", ["", "  ", "-", "|", "\n", "xqzw", "\0", "berlin, nowhere"])
def test_what_is_no_name_finds_nothing(typed: str) -> None:
    assert find(typed) == []


@given(st.text(max_size=12))
@settings(max_examples=40, deadline=None)
def test_no_text_breaks_the_table(typed: str) -> None:
    assert len(find(typed, 3)) <= 3


def test_the_last_rows_are_found_too(cities: Gazetteer) -> None:
    """Rows are found by where their line begins."""
    for row in (0, 1, len(cities) - 2, len(cities) - 1):
        place = cities.place(row)
        assert place in cities.find(place.name, 60)


def test_names_of_countries_are_in_the_readers_language() -> None:
    assert [country_name("DE", language) for language in ("en", "de", "fr", "es")] == [
        "Germany", "Deutschland", "Allemagne", "Alemania",
    ]  # fmt: skip
    assert country_name("it", "de_AT") == "Italien"
    assert country_name("JP", "xx") == "Japan"
    assert country_name("??") == "??"
    assert all(country_name(code) != code for code in set(CityTable(read(CITIES)).countries) - {"XK"})


@given(st.floats(-89, 89), LONGITUDES, st.floats(0.5, 400), st.floats(0, 360))
def test_a_box_around_a_city_holds_all_that_is_so_near(
    latitude: float, longitude: float, km: float, bearing: float
) -> None:
    south, west, north, east = around(latitude, longitude, km)
    assert -90 <= south <= north <= 90
    assert -180 <= west <= 180
    assert -180 <= east <= 180
    angle, turn, lat = km / 6371.0088, np.radians(bearing), np.radians(latitude)
    there = np.arcsin(np.sin(lat) * np.cos(angle) + np.cos(lat) * np.sin(angle) * np.cos(turn))
    over = np.arctan2(np.sin(turn) * np.sin(angle) * np.cos(lat), np.cos(angle) - np.sin(lat) * np.sin(there))
    lat_there, lon_there = float(np.degrees(there)), float((longitude + np.degrees(over) + 180) % 360 - 180)
    slack = 1e-6
    assert south - slack <= lat_there <= north + slack
    wide, away = (east - west) % 360 or 360 * (east != west), (lon_there - west + slack) % 360
    assert away <= wide + 2 * slack


def test_a_box_across_the_date_line_has_its_west_in_the_east() -> None:
    south, west, north, east = around(-17, 179.9, 50)
    assert west > 179
    assert east < -179
    assert south < -17 < north
    assert middle_of((south, west, north, east)) == pytest.approx((-17, 179.9, 50), abs=1e-6)
    assert around(89.9, 0, 50) == pytest.approx((89.45, -180.0, 90.0, 180.0), abs=0.01)


def test_a_distance_is_that_along_the_ground() -> None:
    assert km_between((52.5200, 13.4050), (48.8566, 2.3522)) == pytest.approx(878, abs=2)
    assert km_between((0, 179.5), (0, -179.5)) == pytest.approx(111.2, abs=0.1)
    assert km_between((0, 0), (0, 180)) == pytest.approx(20_015, abs=1)


def test_the_tables_are_small_and_say_where_they_are_from() -> None:
    assert CITIES.stat().st_size < 700_000
    assert LAND.stat().st_size + COUNTRIES.stat().st_size < 200_000
    told = (FOLDER / "PROVENANCE.md").read_text(encoding="utf-8")
    assert all(path.name in told for path in (CITIES, COUNTRIES, LAND))
    assert {"LICENSE-GeoNames.txt", "LICENSE-Unicode.txt"} <= {path.name for path in FOLDER.iterdir()}


def test_outlines_are_closed_and_on_the_earth() -> None:
    coarse, fine = outlines()
    assert len(coarse) > 200 < len(fine)
    for ring in (*coarse, *fine):
        assert np.array_equal(ring[0], ring[-1])
        assert np.abs(ring[:, 1]).max() <= 90
        # One that crosses the date line goes on beyond it; only around the pole it runs along the edge.
        assert np.abs(np.diff(ring[:, 0])).max() < 180 or ring[:, 1].min() < -60


def test_a_table_of_another_kind_is_refused() -> None:
    with pytest.raises(ValueError, match="no table of cities"):
        CityTable(gzip.decompress(LAND.read_bytes()))
    with pytest.raises(ValueError, match="no outlines"):
        unpack_rings(gzip.decompress(CITIES.read_bytes()))
