"""The page of places with a real mouse and real keys, and what it says where there is nothing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.query import Area
from services.places_seen import NOWHERE
from tests.qt.accessible import assert_all_told, assert_contrast, steady_light
from tests.qt.places_parts import SEEN, places
from ui.places.land import outlined_land
from ui.places.map_view import MapView
from ui.places.mini_map import MiniMap
from ui.places.places_page import PlacesPage
from ui.places.spot_painter import count_words
from ui.shared.empty_state import EmptyState

KEY, LEFT = Qt.Key, Qt.MouseButton.LeftButton
SHIFT, NONE = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier


class Stand:
    def __init__(self, page: PlacesPage) -> None:
        self.page = page
        self.asked: list[Area] = []
        self.left: list[bool] = []
        page.area_wanted.connect(self.asked.append)
        page.left.connect(lambda: self.left.append(True))

    @property
    def map(self) -> MapView:
        return self.page.map

    def counts(self) -> list[int]:
        return [SEEN.count_in(area) for area in self.asked]

    def at(self, latitude: float, longitude: float) -> QPoint:
        x, y = self.map.sight.xy(latitude, longitude)
        return QPoint(round(x), round(y))

    def spot(self, photos: int) -> QPoint:
        found = next(spot for spot in self.map.spots if spot.photos == photos)
        return QPoint(round(found.x), round(found.y))

    def key(self, key: Qt.Key) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)


@pytest.fixture
def stand(qtbot: QtBot, qapp: QApplication) -> Iterator[Stand]:
    with steady_light(qapp):
        page = PlacesPage()
        qtbot.addWidget(page)
        page.resize(1100, 700)
        page.show()
        qtbot.waitUntil(page.isActiveWindow)
        page.set_land(outlined_land())
        page.set_seen(SEEN)
        page.setFocus()
        yield Stand(page)


def rows(page: PlacesPage) -> list[str]:
    model = page.list.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]


def test_towns_are_listed_with_their_photos_the_most_first(stand: Stand) -> None:
    assert rows(stand.page) == [
        "Berlin, Germany: 3 photos", "Munich, Germany: 2 photos", "Sydney, Australia: 1 photo",
    ]  # fmt: skip
    assert stand.page._header.summary == "6 photos near 3 places"


def test_enter_on_a_town_wants_its_photos(stand: Stand) -> None:
    assert QApplication.focusWidget() is stand.page.list
    stand.key(KEY.Key_Down)
    stand.key(KEY.Key_Return)
    stand.key(KEY.Key_Home)
    stand.key(KEY.Key_Space)
    assert stand.counts() == [2, 3]


def test_a_click_on_a_town_wants_its_photos(stand: Stand) -> None:
    view = stand.page.list
    QTest.mouseClick(view.viewport(), LEFT, NONE, view.visualRect(view.model().index(2, 0)).center())
    assert stand.counts() == [1]


def test_walking_through_the_list_the_map_shows_where(stand: Stand) -> None:
    stand.key(KEY.Key_End)
    x, y = stand.map.sight.xy(-33.86, 151.2)
    assert stand.map.rect().contains(round(x), round(y))
    assert stand.map.sight.latitude == pytest.approx(-33.86, abs=0.5)


def test_the_list_is_narrowed_by_city_or_country(stand: Stand) -> None:
    stand.page.field.setFocus()
    QTest.keyClicks(stand.page.field, "germ")
    assert len(rows(stand.page)) == 2
    QTest.keyClicks(stand.page.field, "any syd")
    assert rows(stand.page) == []
    stand.key(KEY.Key_Escape)
    assert len(rows(stand.page)) == 3
    assert not stand.left
    QTest.keyClicks(stand.page.field, "syd")
    stand.key(KEY.Key_Return)
    assert QApplication.focusWidget() is stand.page.list
    stand.key(KEY.Key_Return)
    assert stand.counts() == [1]


def test_esc_leaves(stand: Stand) -> None:
    stand.key(KEY.Key_Escape)
    assert stand.left == [True]


def test_at_first_all_photos_are_in_sight(stand: Stand) -> None:
    assert sum(spot.photos for spot in stand.map.spots) == 6
    for latitude, longitude in ((52.52, 13.4), (48.14, 11.58), (-33.86, 151.2)):
        assert stand.map.rect().contains(stand.at(latitude, longitude))


def test_a_click_on_a_spot_wants_just_its_photos(stand: Stand) -> None:
    spot = stand.map.spots[0]
    QTest.mouseClick(stand.map, LEFT, NONE, QPoint(round(spot.x), round(spot.y)))
    assert stand.counts() == [spot.photos]
    assert stand.asked == [SEEN.box_in(spot.area)] != [spot.area]
    QTest.mouseClick(stand.map, LEFT, NONE, QPoint(4, 4))
    assert len(stand.asked) == 1


def wheel(view: MapView, at: QPoint, notches: int) -> None:
    point = QPointF(at)
    event = QWheelEvent(
        point, view.mapToGlobal(point), QPoint(), QPoint(0, 120 * notches), Qt.MouseButton.NoButton, NONE,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view, event)


def test_the_wheel_zooms_towards_the_pointer(stand: Stand) -> None:
    before, at = stand.map.sight.scale, stand.at(48.14, 11.58)
    wheel(stand.map, at, 4)
    assert stand.map.sight.scale > 4 * before
    moved = stand.at(48.14, 11.58) - at
    # Points of a test are whole pixels, which are 6 times as far apart now.
    assert abs(moved.x()) <= 4
    assert abs(moved.y()) <= 8
    wheel(stand.map, at, -40)
    assert stand.map.sight.scale == pytest.approx(stand.map.width() / 360)


def test_from_near_two_towns_are_two_spots(stand: Stand) -> None:
    assert 3 not in [spot.photos for spot in stand.map.spots]
    wheel(stand.map, stand.at(50, 12.5), 5)
    assert sorted(spot.photos for spot in stand.map.spots) == [2, 3]
    QTest.mouseClick(stand.map, LEFT, NONE, stand.spot(3))
    assert stand.counts() == [3]


def test_dragging_moves_the_map_and_wants_nothing(stand: Stand) -> None:
    before, at = stand.at(48.14, 11.58), QPoint(600, 300)
    QTest.mousePress(stand.map, LEFT, NONE, at)
    for step in (5, 20, 60):
        QTest.mouseMove(stand.map, at + QPoint(step, 0))
    QTest.mouseRelease(stand.map, LEFT, NONE, at + QPoint(60, 0))
    assert stand.at(48.14, 11.58).x() - before.x() == pytest.approx(60, abs=1)
    assert stand.asked == []


def drag_box(stand: Stand, modifiers: Qt.KeyboardModifier) -> None:
    wheel(stand.map, stand.at(52.52, 13.4), 8)
    at = stand.at(52.52, 13.4)
    QTest.mousePress(stand.map, LEFT, modifiers, at - QPoint(60, 60))
    QTest.mouseMove(stand.map, at)
    QTest.mouseMove(stand.map, at + QPoint(60, 60))
    QTest.mouseRelease(stand.map, LEFT, modifiers, at + QPoint(60, 60))


def test_shift_and_dragging_chooses_an_area(stand: Stand) -> None:
    drag_box(stand, SHIFT)
    assert stand.counts() == [3]
    ((south, west, north, east),) = stand.asked
    assert south < 52.52 < north
    assert west < 13.4 < east


def test_the_button_lets_one_choose_an_area_without_shift(stand: Stand) -> None:
    stand.page.choose.setFocus(Qt.FocusReason.TabFocusReason)
    stand.key(KEY.Key_Space)
    assert stand.map.is_choosing
    drag_box(stand, NONE)
    assert stand.counts() == [3]
    assert not stand.map.is_choosing


def test_esc_lets_go_of_an_area_that_is_being_chosen(stand: Stand) -> None:
    stand.map.setFocus()
    QTest.mousePress(stand.map, LEFT, SHIFT, QPoint(100, 100))
    QTest.mouseMove(stand.map, QPoint(300, 300))
    stand.key(KEY.Key_Escape)
    QTest.mouseRelease(stand.map, LEFT, SHIFT, QPoint(300, 300))
    assert stand.asked == []
    assert not stand.left


def test_the_map_is_walked_by_keys(stand: Stand) -> None:
    stand.map.setFocus()
    before = stand.map.sight
    stand.key(KEY.Key_Plus)
    assert stand.map.sight.scale > before.scale
    stand.key(KEY.Key_Right)
    stand.key(KEY.Key_Down)
    assert stand.map.sight.longitude > before.longitude
    assert stand.map.sight.latitude < before.latitude
    stand.key(KEY.Key_Home)
    assert stand.map.sight == before
    stand.key(KEY.Key_Return)
    assert stand.counts() == [6]


def test_search_in_this_area_asks_for_what_is_seen(stand: Stand) -> None:
    QTest.mouseClick(stand.page.here, LEFT)
    wheel(stand.map, stand.at(52.52, 13.4), 12)
    QTest.mouseClick(stand.page.here, LEFT)
    assert stand.counts() == [6, 3]


def test_photos_on_both_sides_of_the_date_line_are_seen_together(stand: Stand) -> None:
    seen = places((-17.0, 179.5), (-17.0, -179.5))
    stand.page.set_seen(seen)
    stand.map.show_all()
    assert sorted(spot.photos for spot in stand.map.spots) == [1, 1]
    QTest.mouseClick(stand.page.here, LEFT)
    _, west, _, east = stand.asked[0]
    assert west > 0 > east
    assert seen.count_in(stand.asked[0]) == 2


def test_without_positions_it_says_so_and_while_it_looks_it_says_that(stand: Stand) -> None:
    (empty,) = stand.page.findChildren(EmptyState)
    stand.page.set_seen(NOWHERE)
    assert empty.isVisible()
    assert empty.sentence == "None of your photos says where it was taken."
    stand.page.set_seen(NOWHERE, read=False)
    assert empty.sentence == "Looking where your photos were taken…"
    stand.page.set_seen(SEEN)
    assert not empty.isVisible()


def test_new_photos_leave_the_map_where_it_is(stand: Stand) -> None:
    stand.key(KEY.Key_Down)
    wheel(stand.map, stand.at(52.52, 13.4), 8)
    sight = stand.map.sight
    stand.page.set_seen(places(*[(52.52, 13.4)] * 4, (48.14, 11.58), (-33.86, 151.2)))
    assert stand.map.sight == sight
    assert stand.page.list.currentIndex().data() == "Munich, Germany"


def test_everything_on_it_is_told_and_reached(stand: Stand) -> None:
    assert_all_told(stand.page)
    assert_contrast(stand.page)


@pytest.mark.parametrize(
    ("photos", "words"), [(1, "1"), (999, "999"), (1000, "1.0k"), (9940, "9.9k"), (35_400, "35k")]
)
def test_a_number_is_short_enough_for_a_spot(photos: int, words: str) -> None:
    assert count_words(photos) == words


def test_the_small_map_shows_one_spot_and_leads_to_the_page(qtbot: QtBot) -> None:
    small = MiniMap(52.52, 13.4)
    qtbot.addWidget(small)
    small.resize(240, 120)
    small.show()
    qtbot.waitUntil(small.isActiveWindow)
    before = small.grab().toImage()
    small.set_land(outlined_land())
    assert small.grab().toImage() != before
    assert small.accessibleName() == "Map: 52.5200° N, 13.4000° E"
    asked: list[bool] = []
    small.wanted.connect(lambda: asked.append(True))
    QTest.mouseClick(small, LEFT)
    QTest.keyClick(small, KEY.Key_Return)
    QTest.keyClick(small, KEY.Key_A)
    assert asked == [True, True]
    small.show_spot(-33.86, -151.2)
    assert small.accessibleName() == "Map: 33.8600° S, 151.2000° W"
