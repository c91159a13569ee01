"""The ways to the page of places and from it, in the real window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from config.paths import Paths
from config.settings import Settings
from models.query import PhotoQuery
from tests.db.stage import Stage
from tests.fakes import PACK
from ui.frame import FIRST, START
from ui.main_window import MainWindow
from ui.places.places_page import PLACES
from ui.shared.rail import PHOTOS, RailButton
from workers import networks
from workers.jobs import Jobs

KEY, CONTROL = Qt.Key, Qt.KeyboardModifier.ControlModifier


class Open:
    """A window on two photos, the first of them from Berlin."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot = qtbot
        stage = Stage(folder)
        for number in (1, 2):
            stage.photo(number)
        stage.sql("UPDATE photos SET latitude = 52.52, longitude = 13.4 WHERE id = 1")
        stage.library.close()
        paths = Paths(library=folder, packs=folder / "packs")
        self.window = MainWindow(Jobs(paths, None), paths, Settings())
        qtbot.addWidget(self.window)
        self.window.resize(1200, 800)
        self.window.show()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.window.begin([])
        self.until(lambda: self.window.frame.page not in (START, FIRST))

    def until(self, is_so: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(is_so()), timeout=15_000)


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Open]:
    monkeypatch.setattr(networks, "pack_for", lambda *_: PACK)
    opened = Open(qtbot, tmp_path / "library")
    yield opened
    opened.window.end()


def test_a_key_of_the_menu_leads_there_and_a_town_to_its_photos(opened: Open) -> None:
    frame = opened.window.frame
    QTest.keyClick(opened.window, KEY.Key_7, CONTROL)
    assert frame.page == PLACES
    marked = [button for button in frame.rail.findChildren(RailButton) if button.isChecked()]
    assert [button.property("page") for button in marked] == [PHOTOS]
    opened.until(lambda: len(frame.places.list.towns) == 1)
    QTest.keyClick(frame.places.list, KEY.Key_Return)
    assert frame.page == PHOTOS
    assert frame.photos.query == PhotoQuery(area=frame.places.list.towns[0].area)
    opened.until(lambda: frame.photos.shown() == [1])
    opened.until(lambda: frame.photos.bar.field.buttons[0].text() == "around Berlin")


def test_the_panel_of_the_photos_leads_there_and_esc_back(opened: Open) -> None:
    frame = opened.window.frame
    opened.window.navigation.go(PHOTOS)
    frame.photos.places_wanted.emit()
    assert frame.page == PLACES
    opened.until(frame.places.list.hasFocus)
    QTest.keyClick(frame.places.list, KEY.Key_Escape)
    assert frame.page == PHOTOS
