"""What part of the earth a map shows, and what falls together on it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.places_seen import NOWHERE, PlacesSeen, heaps_of
from ui.places.sight import Sight, extent, only_spot, radius_of, spots

SIGHTS = st.builds(
    lambda lat, lon, scale: Sight(lat, lon, scale, 900, 600).held(),
    st.floats(-85, 85),
    st.floats(-180, 180),
    st.floats(0.5, 7000),
)


def seen_at(*positions: tuple[float, float]) -> PlacesSeen:
    ordered = sorted(positions)
    seen = PlacesSeen(np.array([lat for lat, _ in ordered]), np.array([lon for _, lon in ordered]))
    return replace(seen, heaps=heaps_of(seen))


@given(SIGHTS, st.floats(10, 890), st.floats(10, 590))
def test_a_point_of_the_map_is_where_its_position_is_drawn(sight: Sight, x: float, y: float) -> None:
    latitude, longitude = sight.position(x, y)
    if abs(latitude) < 90:
        assert sight.xy(latitude, longitude) == pytest.approx((x, y), abs=1e-3)


@given(SIGHTS, st.sampled_from((0.3, 0.7, 1.6, 4.0)), st.floats(10, 890), st.floats(100, 500))
def test_what_is_under_the_pointer_stays_there(sight: Sight, factor: float, x: float, y: float) -> None:
    before = sight.position(x, y)
    closer = sight.zoomed(factor, x, y)
    if abs(before[0]) < 60 and abs(closer.latitude) < 84:
        at_x, at_y = closer.xy(*before)
        # The stretch of a map follows its middle, so up and down it is as good as the eye.
        assert at_x == pytest.approx(x, abs=0.5)
        assert abs(at_y - y) < 5


def test_the_whole_earth_is_the_farthest_one_can_be() -> None:
    sight = Sight(0, 0, 100, 900, 600).zoomed(1e-9, 450, 300)
    assert sight.scale == 900 / 360
    south, west, north, east = sight.area()
    assert (south, west, north, east) == (-90, -180, 90, 180)
    assert Sight(0, 0, 1, 900, 600).zoomed(1e9, 450, 300).scale == 6000


def test_going_east_one_comes_back_from_the_west() -> None:
    sight = Sight(0, 170, 10, 900, 600).panned(200, 0)
    assert sight.longitude == pytest.approx(-170)
    _, west, _, east = sight.area()
    assert west > 0 > east
    assert sight.xy(0, 179)[0] < sight.xy(0, -179)[0]


@pytest.mark.parametrize(
    ("positions", "south", "west", "north", "east"),
    [
        ([(50, 10), (52, 14)], 50, 10, 52, 14),
        ([(-17, 178), (-18, -179)], -18, 178, -17, -179),
        ([(1, 5)], 1, 5, 1, 5),
        ([(1, -100), (2, 0), (3, 100)], 1, -100, 3, 100),
    ],
)
def test_all_photos_are_in_the_smallest_box(
    positions: list[tuple[float, float]], south: float, west: float, north: float, east: float
) -> None:
    seen = seen_at(*positions)
    assert extent(seen) == (south, west, north, east)
    sight = Sight(width=900, height=600).fitted((south, west, north, east))
    for latitude, longitude in positions:
        x, y = sight.xy(latitude, longitude)
        assert 0 <= x <= 900
        assert 0 <= y <= 600


def test_of_no_photo_there_is_nothing_to_see() -> None:
    assert extent(NOWHERE) is None
    assert spots(NOWHERE, Sight(width=900, height=600)) == []


POSITIONS = st.lists(
    st.tuples(
        st.floats(-89, 89).map(lambda degrees: round(degrees, 5)),
        st.floats(-179.99, 179.99).map(lambda degrees: round(degrees, 5)),
    ),
    min_size=1,
    max_size=60,
)


@given(POSITIONS, SIGHTS)
def test_every_spot_stands_for_the_photos_in_its_box(
    positions: list[tuple[float, float]], sight: Sight
) -> None:
    seen = seen_at(*positions)
    found = spots(seen, sight)
    assert [spot.photos for spot in found] == [seen.count_in(spot.area) for spot in found]
    # Photo by photo and heap by heap it is the same.
    one_by_one = spots(replace(seen, heaps=None), sight)
    key = {spot.area: spot.photos for spot in one_by_one}
    assert {spot.area: spot.photos for spot in found} == key


@given(POSITIONS, st.floats(-85, 85), st.floats(-180, 180))
def test_from_far_away_every_photo_is_in_one_spot(
    positions: list[tuple[float, float]], latitude: float, longitude: float
) -> None:
    # High enough for both poles.
    whole = Sight(0, longitude, 1, 360, 400).held()
    assert sum(spot.photos for spot in spots(seen_at(*positions), whole)) == len(positions)


@given(POSITIONS, SIGHTS)
def test_a_spot_stays_in_its_square_so_that_none_lies_on_another(
    positions: list[tuple[float, float]], sight: Sight
) -> None:
    for spot in spots(seen_at(*positions), sight):
        south, west, north, east = spot.area
        wide = (east - west) * sight.scale
        high = (north - south) * sight.scale * sight.stretch
        x, y = sight.xy((south + north) / 2, (west + east) / 2)
        room = radius_of(spot.photos)
        round_the_earth = 360 * sight.scale
        away = abs((spot.x - x + round_the_earth / 2) % round_the_earth - round_the_earth / 2)
        assert away <= max(0, wide / 2 - room) + 1e-3
        assert abs(spot.y - y) <= max(0, high / 2 - room) + 1e-3


@pytest.mark.parametrize("size", [(900, 600), (1800, 500), (400, 900)])
def test_no_empty_strip_is_shown_where_there_is_something_instead(size: tuple[int, int]) -> None:
    everywhere = Sight(width=size[0], height=size[1]).fitted((35.0, -74.0, 65.0, 140.0))
    south, _, north, _ = everywhere.area()
    if (84 + 60) * everywhere.scale * everywhere.stretch >= size[1]:
        assert -60.5 < south < north < 84.5
    else:
        assert everywhere.latitude == pytest.approx(-3.0)


def test_photos_in_antarctica_are_seen() -> None:
    sight = Sight(width=900, height=600).fitted((-78.0, 160.0, -77.0, 167.0))
    _, y = sight.xy(-77.5, 163.0)
    assert 0 < y < 600


def test_the_ring_is_around_the_spot_all_photos_of_a_town_are_in() -> None:
    seen = seen_at((52.5, 13.4), (52.52, 13.42), (48.1, 11.6))
    sight = Sight(width=900, height=600).fitted((45.0, 5.0, 56.0, 16.0))
    berlin = (52.4, 13.3, 52.6, 13.5)
    [marked] = [spot for spot in spots(seen, sight) if spot.photos == 2]
    assert only_spot(spots(seen, sight), berlin, sight) == marked
    # Near by the spots have come apart: which of them is meant is seen without.
    near = sight.fitted((52.49, 13.39, 52.53, 13.43)).zoomed(12, 450, 300)
    assert (near.latitude, near.longitude) == pytest.approx((52.51, 13.41), abs=0.01)
    assert len(spots(seen, near)) == 2
    assert only_spot(spots(seen, near), berlin, near) is None
    assert only_spot(spots(seen, sight), (40.0, -4.0, 40.5, -3.5), sight) is None
