"""From the photos of a real library to the page of places, and from there to the search."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from config.paths import Paths
from models.changes import Changes
from models.query import PhotoQuery
from tests.db.stage import Stage
from tests.fakes import PACK
from ui.places.places_page import PlacesPage
from ui.places_controller import PlacesController
from workers import networks
from workers.jobs import Jobs


class Room:
    """Photos 1 to 3 are in Berlin, 4 is in Munich, 5 nowhere."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot = qtbot
        self.stage = Stage(folder)
        for number in range(1, 6):
            self.stage.photo(number)
        for number, latitude, longitude in (
            (1, 52.52, 13.4),
            (2, 52.5, 13.4),
            (3, 52.51, 13.39),
            (4, 48.14, 11.58),
        ):
            self.place(number, latitude, longitude)
        self.stage.library.close()
        self.jobs = Jobs(Paths(library=folder, packs=folder / "packs"), None)
        self.page = PlacesPage()
        self.controller = PlacesController(self.page, self.jobs, self.page)
        self.asked: list[PhotoQuery] = []
        self.controller.searched.connect(self.asked.append)

    def place(self, photo: int, latitude: float, longitude: float) -> None:
        self.stage.sql(
            "UPDATE photos SET latitude = ?, longitude = ? WHERE id = ?", latitude, longitude, photo
        )

    def until(self, is_so: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(is_so()), timeout=10_000)

    def towns(self) -> list[tuple[str, int]]:
        return [(town.place.name, town.photos) for town in self.page.list.towns]


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Room]:
    monkeypatch.setattr(networks, "pack_for", lambda *_: PACK)
    room = Room(qtbot, tmp_path / "library")
    qtbot.addWidget(room.page)
    room.page.resize(1000, 700)
    yield room
    room.jobs.close()


def test_whoever_comes_finds_the_towns_and_a_choice_is_a_search(room: Room) -> None:
    room.page.show()
    room.until(room.page.isActiveWindow)
    room.page.setFocus()
    room.until(lambda: room.towns() == [("Berlin", 3), ("Munich", 1)])
    QTest.keyClick(room.page.list, Qt.Key.Key_Return)
    (query,) = room.asked
    assert query == PhotoQuery(area=room.page.list.towns[0].area)
    found: list[int] = []
    room.jobs.read(lambda library: library.searching.index(query).listed, found.extend)
    room.until(lambda: sorted(found) == [1, 2, 3])


def test_what_a_scan_found_is_there_when_one_comes_again(room: Room) -> None:
    room.page.show()
    room.until(lambda: len(room.towns()) == 2)
    room.page.hide()
    room.place(5, -33.86, 151.2)
    room.jobs.changed.emit(Changes(photos=frozenset({5})))
    room.page.show()
    room.until(lambda: ("Sydney", 1) in room.towns())


def test_what_somebody_decided_is_shown_at_once(room: Room) -> None:
    room.page.show()
    room.until(lambda: len(room.towns()) == 2)
    room.stage.sql("UPDATE photos SET trashed = '[]' WHERE id = 4")
    room.jobs.changed.emit(Changes(photos=frozenset({4}), step=1))
    room.until(lambda: room.towns() == [("Berlin", 3)])
