"""The keys of the page of places, as the sheet lists them; tried in test_page_keys.py."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from models.query import Area
from tests.qt.places_parts import SEEN, places_page
from ui.places.places_page import PlacesPage

KEY = Qt.Key


def shown(qtbot: QtBot) -> tuple[PlacesPage, list[Area]]:
    """The page in a window, and the areas it asks for."""
    page = places_page()
    qtbot.addWidget(page)
    page.resize(1000, 650)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.setFocus()
    asked: list[Area] = []
    page.area_wanted.connect(asked.append)
    return page, asked


def goes_through_towns(qtbot: QtBot) -> None:
    page, asked = shown(qtbot)
    QTest.keyClick(page.list, KEY.Key_Down)
    QTest.keyClick(page.list, KEY.Key_Return)
    assert [SEEN.count_in(area) for area in asked] == [2]


def moves_the_map(qtbot: QtBot) -> None:
    page, _ = shown(qtbot)
    before = page.map.sight
    for key in (KEY.Key_Plus, KEY.Key_Plus, KEY.Key_Minus, KEY.Key_Left, KEY.Key_Up):
        QTest.keyClick(page.map, key)
    now = page.map.sight
    assert now.scale > before.scale
    assert now.longitude < before.longitude
    assert now.latitude > before.latitude


def shows_all(qtbot: QtBot) -> None:
    page, _ = shown(qtbot)
    before = page.map.sight
    QTest.keyClick(page.map, KEY.Key_Plus)
    QTest.keyClick(page.map, KEY.Key_Home)
    assert page.map.sight == before


def searches_what_is_seen(qtbot: QtBot) -> None:
    page, asked = shown(qtbot)
    QTest.keyClick(page.map, KEY.Key_Return)
    assert [SEEN.count_in(area) for area in asked] == [6]


def drags_a_box(qtbot: QtBot) -> None:
    page, asked = shown(qtbot)
    held, button = Qt.KeyboardModifier.ShiftModifier, Qt.MouseButton.LeftButton
    QTest.mousePress(page.map, button, held, QPoint(2, 2))
    QTest.mouseMove(page.map, QPoint(200, 200))
    end = QPoint(page.map.width() - 3, page.map.height() - 3)
    QTest.mouseMove(page.map, end)
    QTest.mouseRelease(page.map, button, held, end)
    assert [SEEN.count_in(area) for area in asked] == [6]


def leaves(qtbot: QtBot) -> None:
    page, _ = shown(qtbot)
    with qtbot.waitSignal(page.left):
        QTest.keyClick(page.list, KEY.Key_Escape)


PLACES_TRIED: dict[tuple[str, str], Callable[[QtBot], None]] = {
    ("Places", "Arrows, Enter"): goes_through_towns,
    ("Places", "On the map: arrows, + and -"): moves_the_map,
    ("Places", "Home"): shows_all,
    ("Places", "Enter on the map"): searches_what_is_seen,
    ("Places", "Shift + drag"): drags_a_box,
    ("Places", "Esc"): leaves,
}
