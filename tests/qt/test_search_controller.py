"""Searching a real library on its real threads, from the keys pressed to the tiles shown."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from config.paths import Paths
from models.changes import Changes
from models.geometry import Box
from models.query import EVERYTHING, PhotoQuery
from repository.library import Library
from services.describing import put_in_circle
from services.forgetting import forget_person
from services.merging import merge
from services.naming import name_person
from services.searching import Found, found, saved
from services.undoing import undo
from tests.db.stage import Stage
from tests.fakes import PACK
from tests.qt.page_data import no_images
from ui.photos.photos_page import PhotosPage
from ui.search import search_controller
from ui.search.chip_button import ChipButton
from ui.search.search_controller import SearchController
from workers import networks
from workers.jobs import Jobs

KEY = Qt.Key
SARAH, BEN = 1, 2


class Room:
    """A page, its controller and the jobs. 1 is Sarah in photos 1 to 4, 2 is Ben in 3 to 6."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot = qtbot
        self.stage = Stage(folder)
        for number in range(1, 7):
            there = [person for person, photos in ((0, (1, 2, 3, 4)), (1, (3, 4, 5, 6))) if number in photos]
            faces = [
                (self.stage.vector(person, number), Box(100 + 300 * person, 100, 80, 80)) for person in there
            ]
            self.stage.photo(number, faces)
        self.stage.regroup()
        ben = self.stage.person_of(self.stage.library.faces.of_photo(6)[0].face.id)
        assert ben in (1, 2)
        self.sarah, self.ben = (1, 2) if ben == 2 else (2, 1)
        name_person(self.stage.library, PACK, self.sarah, "Sarah")
        name_person(self.stage.library, PACK, self.ben, "Ben")
        put_in_circle(self.stage.library, PACK, [self.ben], "Friends")
        self.stage.library.close()
        self.jobs = Jobs(Paths(library=folder, packs=folder / "packs"), None)
        self.page = PhotosPage(no_images())
        self.controller = SearchController(self.page, self.jobs, self.page)
        self.notes: list[str] = []
        self.controller.said.connect(self.notes.append)

    def open(self) -> None:
        self.page.resize(900, 600)
        self.page.show()
        self.until(self.page.isActiveWindow)
        self.page.focus_search()
        self.until(lambda: len(self.page.bar.known.names) == 2 and bool(self.page.bar.known.folders))

    def forget(self, person: int) -> None:
        self.jobs.decide(lambda library, pack: forget_person(library, pack, person, keep_name=False))

    def until(self, is_so: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(is_so()), timeout=10_000)

    def type(self, *typed: str) -> None:
        line = self.page.bar.field.line
        for words in typed:
            QTest.keyClicks(line, words)
            QTest.keyClick(line, KEY.Key_Return)

    def shown(self) -> set[int]:
        return set(self.page.shown())

    def names(self) -> list[str]:
        return [kept.name for kept, _ in self.page.bar.known.saved]


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Room]:
    monkeypatch.setattr(networks, "pack_for", lambda *_: PACK)
    room = Room(qtbot, tmp_path / "library")
    qtbot.addWidget(room.page)
    yield room
    room.jobs.close()


def test_two_people_typed_are_found_together(room: Room) -> None:
    room.open()
    room.type("sarah")
    room.until(lambda: room.shown() == {1, 2, 3, 4})
    room.type("ben")
    room.until(lambda: room.shown() == {3, 4})
    chip = room.page.bar.field.buttons[1]
    chip.setFocus()
    QTest.keyClick(chip, KEY.Key_Space)
    room.until(lambda: room.shown() == {1, 2})
    room.page.search(EVERYTHING)
    room.until(lambda: len(room.shown()) == 6)


def test_circles_folders_and_file_names_are_found(room: Room) -> None:
    room.open()
    room.type("friends")
    room.until(lambda: room.shown() == {3, 4, 5, 6})
    room.type("0005")
    room.until(lambda: room.shown() == {5})
    room.page.search(EVERYTHING)
    room.type("photos", "only sarah")
    room.until(lambda: room.shown() == {1, 2})
    assert room.page.query.folder == "/photos"


def test_only_the_last_of_many_questions_is_answered(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    room.open()
    asked: list[PhotoQuery] = []

    def counted(library: Library, query: PhotoQuery) -> Found:
        asked.append(query)
        return found(library, query)

    monkeypatch.setattr(search_controller, "found", counted)
    busy = threading.Event()
    room.jobs.read(lambda _library: busy.wait(10), lambda _waited: None)
    for person in (room.sarah, room.ben, room.sarah, room.ben):
        room.page.search(PhotoQuery(people=(person,)))
    busy.set()
    room.until(lambda: room.shown() == {3, 4, 5, 6})
    assert asked == [PhotoQuery(people=(room.ben,))]


def test_a_search_is_saved_renamed_deleted_and_brought_back(room: Room) -> None:
    room.open()
    room.type("sarah", "without ben")
    save = room.page.bar.save
    QTest.mouseClick(save._button, Qt.MouseButton.LeftButton)
    QTest.keyClicks(save._name, "Alone")
    QTest.keyClick(save._name, KEY.Key_Return)
    room.until(lambda: room.names() == ["Alone"] and save._button.text() == "Alone")
    save.rename_wanted.emit(room.page.bar.known.saved[0][0].id, "By herself")
    room.until(lambda: room.names() == ["By herself"])
    save.delete_wanted.emit(room.page.bar.known.saved[0][0].id)
    room.until(lambda: room.names() == [] and save._button.text() == "Save search")
    room.jobs.decide(undo)
    room.until(lambda: room.names() == ["By herself"])


def test_a_name_that_cannot_be_is_said(room: Room) -> None:
    room.open()
    sentences: list[str] = []
    room.jobs.failed.connect(sentences.append)
    room.page.bar.save.save_wanted.emit("\u200b", PhotoQuery(people=(1,)))
    room.until(lambda: sentences == ["Type a name first."])


def test_another_name_is_on_the_chip_at_once(room: Room) -> None:
    room.open()
    room.type("sarah")
    room.jobs.decide(lambda library, pack: name_person(library, pack, room.sarah, "Sally"))
    room.until(lambda: room.page.findChildren(ChipButton)[0].text() == "Sally")


def test_a_saved_search_for_somebody_who_is_forgotten_is_said_once(room: Room) -> None:
    room.open()
    room.page.bar.save.save_wanted.emit("Both", PhotoQuery(people=(room.sarah, room.ben)))
    room.until(lambda: room.names() == ["Both"])
    room.forget(room.ben)
    room.until(lambda: room.notes)
    room.jobs.decide(lambda library, pack: name_person(library, pack, room.sarah, "Sally"))
    room.until(lambda: list(room.page.bar.known.names.values()) == ["Sally"])
    assert room.notes == ["Somebody in the saved search “Both” is gone and was left out."]
    assert saved(Stage(room.stage.folder).library).notes == tuple(room.notes)


def test_a_chip_for_somebody_who_is_gone_goes_too_and_it_is_said(room: Room) -> None:
    room.open()
    room.page.search(PhotoQuery(people=(room.sarah,), without=(room.ben,)))
    room.until(lambda: len(room.page.shown()) == 2)
    room.forget(room.ben)
    room.until(lambda: room.page.query == PhotoQuery(people=(room.sarah,)))
    room.until(lambda: len(room.page.shown()) == 4)
    assert room.notes == ["Somebody you searched for is gone from the library."]
    assert [one.chip.value for one in room.page.bar.field.buttons] == [room.sarah]


def test_who_was_merged_meanwhile_is_searched_for_no_more(room: Room) -> None:
    room.open()
    room.page.search(PhotoQuery(people=(room.sarah, room.ben)))
    room.until(lambda: len(room.page.shown()) == 2)
    room.jobs.decide(lambda library, pack: merge(library, pack, room.ben, room.sarah))
    room.until(lambda: room.page.query == PhotoQuery(people=(room.sarah,)))
    room.until(lambda: len(room.page.shown()) == 6)


def test_what_changes_elsewhere_is_read_when_the_page_is_shown(room: Room) -> None:
    room.open()
    room.page.hide()
    room.jobs.decide(lambda library, pack: name_person(library, pack, room.sarah, "Sally"))
    seen: list[Changes] = []
    room.jobs.changed.connect(seen.append)
    room.until(lambda: seen)
    assert "Sarah" in room.page.bar.known.names.values()
    room.page.show()
    room.until(lambda: "Sally" in room.page.bar.known.names.values())


def test_a_scan_makes_names_stale_and_whoever_searches_reads_them(room: Room) -> None:
    room.open()
    other = QWidget(room.page)
    other.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    other.setFocus()
    room.controller.changed(Changes(everything=True))
    assert room.controller._stale == {"names", "folders", "saved", "counts", "places"}
    room.page.focus_search()
    assert room.controller._stale == set()
    room.until(lambda: len(room.page.bar.known.names) == 2)


def test_cameras_file_types_and_places_come_from_the_library(room: Room) -> None:
    room.stage.reopen()
    for photo, camera, latitude in (
        (1, "Apple iPhone 12", 52.52),
        (2, "Apple iPhone 12", None),
        (3, "Canon", 52.51),
    ):
        place = (None, None) if latitude is None else (latitude, 13.4)
        room.stage.sql(
            "UPDATE photos SET camera = ?, latitude = ?, longitude = ? WHERE id = ?", camera, *place, photo
        )
    room.stage.library.close()
    room.open()
    room.until(lambda: room.page.bar.known.places is not None and bool(room.page.bar.known.counts.cameras))
    room.type("iphone")
    room.until(lambda: room.shown() == {1, 2})
    room.type("berlin")
    room.until(lambda: room.shown() == {1})
    assert room.page.query.camera == "Apple iPhone 12"
    assert [chip.said(room.page.bar.known) for chip in room.page.bar.chips] == [
        "taken with Apple iPhone 12",
        "within 20 km of Berlin",
    ]


def test_the_chip_of_a_place_from_elsewhere_gets_its_name(room: Room) -> None:
    room.page.show()
    room.page.search(PhotoQuery(area=(52.3, 13.2, 52.7, 13.6)))
    button = room.page.bar.field.buttons[0]
    assert "52." in button.text()
    room.until(lambda: button.text() == "around Berlin")


def test_a_damaged_saved_search_is_deleted_by_keyboard_and_comes_back(room: Room) -> None:
    room.stage.reopen()
    room.stage.sql("INSERT INTO searches (name, query) VALUES ('Bad', '[]')")
    room.stage.library.close()
    room.open()
    room.until(lambda: bool(room.page.bar.known.unusable))
    line = room.page.bar.field.line
    QTest.keyClicks(line, "bad")
    offers = room.page.bar.list.offers
    assert offers[-1].words == "Delete the saved search “Bad”"
    for _ in offers[1:]:
        QTest.keyClick(line, KEY.Key_Down)
    QTest.keyClick(line, KEY.Key_Return)
    room.until(lambda: not room.page.bar.known.unusable)
    assert (line.text(), room.page.bar.chips) == ("", ())
    room.jobs.decide(undo)
    room.until(lambda: [kept.name for kept, _ in room.page.bar.known.unusable] == ["Bad"])
