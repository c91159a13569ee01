"""The page of a person over a real library: every decision is one step, and the page says so at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from config.paths import Paths
from models.changes import Changes
from models.geometry import Box
from models.person import Person
from services.describing import set_nicknames
from services.naming import name_face, name_person
from services.person_view import PersonView, person_view
from services.undoing import undo
from tests.db.stage import Stage
from tests.fakes import PACK
from tests.qt.page_data import click, middle, no_images
from tests.qt.person_parts import button, choose, faces_of, open_menu, press, shown_menu
from ui.about_dialog import AboutDialog
from ui.birth_date_dialog import BirthDateDialog
from ui.people.person_page import PersonPage
from ui.person_controller import PersonController
from ui.person_picker import PersonPicker
from ui.same_name_dialog import SameNameDialog
from ui.shared import theme
from ui.split_dialog import SplitDialog
from workers import networks
from workers.jobs import Jobs

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

KEY = Qt.Key
Dialog = TypeVar("Dialog", bound=QDialog)
PATIENCE = 20_000


class Room:
    """The page of person 1, Sarah, with its controller and a library of four people; 2 is Tom."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot = qtbot
        self.stage = Stage(folder)
        self.stage.cast([6, 5, 4, 3])
        name_person(self.stage.library, PACK, 1, "Sarah")
        name_person(self.stage.library, PACK, 2, "Tom")
        self.shown = 1
        self.freed = 0
        self.failures: list[str] = []
        self.jobs = Jobs(Paths(library=folder, packs=folder / "packs"), None)
        self.window = QWidget()
        images = no_images()
        images.setParent(self.window)
        self.page = PersonPage(images)
        QVBoxLayout(self.window).addWidget(self.page)
        self.controller = PersonController(self.page, self.jobs, images, self.window)
        self.controller.freed.connect(self._freed)
        self.jobs.changed.connect(self.changed)
        self.jobs.failed.connect(self.failures.append)
        self.window.resize(1000, 700)
        self.window.show()
        self.window.activateWindow()
        self.changed(Changes())
        self.until(lambda: self.page.person is not None)
        self.page.setFocus()

    def changed(self, _changes: Changes) -> None:
        person = self.shown

        def show(view: PersonView | None) -> None:
            if view is not None:
                self.page.set_view(view)

        self.jobs.consult(lambda library, pack: person_view(library, pack, person), show)

    def end(self) -> None:
        self.jobs.close()
        self.stage.library.close()
        self.window.close()
        self.window.deleteLater()
        self.qtbot.wait(20)

    def until(self, condition: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE)

    def dialog(self, kind: type[Dialog]) -> Dialog:
        self.until(lambda: any(found.isVisible() for found in self.window.findChildren(kind)))
        return next(found for found in self.window.findChildren(kind) if found.isVisible())

    def person(self, number: int = 1) -> Person:
        return self.stage.library.people.get(number)

    def has_faces(self, count: int) -> bool:
        return len(faces_of(self.page).faces) == count

    def _freed(self) -> None:
        self.freed += 1


@pytest.fixture
def room(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Room]:
    theme.apply(qapp, "light")
    monkeypatch.setattr(networks, "pack_for", lambda *_: PACK)
    room = Room(qtbot, tmp_path / "library")
    yield room
    room.end()


def select(room: Room, *places: int) -> list[int]:
    grid = faces_of(room.page)
    grid.clearSelection()
    for place in places:
        click(grid, middle(grid, place), Qt.KeyboardModifier.ControlModifier)
    return grid.chosen()


def test_faces_are_refused_in_one_step_and_come_back_where_they_were(room: Room) -> None:
    steps = room.stage.steps()
    before = [ranked.face.face.id for ranked in faces_of(room.page).faces]
    chosen = select(room, 1, 3)
    QTest.keyClick(faces_of(room.page), KEY.Key_Delete)
    room.until(lambda: room.has_faces(4))
    assert room.stage.steps() == steps + 1
    assert all(room.stage.library.decisions.find(face, 1) is not None for face in chosen)
    assert room.freed == 1, "grouping may place them anew"
    undo(room.stage.library, PACK)
    room.changed(Changes())
    room.until(lambda: room.has_faces(6))
    assert [ranked.face.face.id for ranked in faces_of(room.page).faces] == before


def test_all_that_is_left_is_confirmed_in_one_step(room: Room) -> None:
    steps = room.stage.steps()
    press(room.page, "Confirm 6 faces")
    room.until(lambda: all(ranked.face.face.confirmed for ranked in faces_of(room.page).faces))
    assert room.stage.steps() == steps + 1
    assert not button(room.page, "Confirm 0 faces").isVisible()
    assert room.freed == 0


def test_faces_are_moved_to_whom_a_few_letters_name(room: Room) -> None:
    chosen = select(room, 0, 1)
    QTest.keyClick(faces_of(room.page), KEY.Key_M)
    picker = room.dialog(PersonPicker)
    QTest.keyClicks(picker.field, "to")
    QTest.keyClick(picker.field, KEY.Key_Return)
    room.until(lambda: room.has_faces(4))
    assert all(room.stage.person_of(face) == 2 for face in chosen)
    assert room.stage.library.history.last_done().text == "Moved 2 faces from Sarah to Tom"  # type: ignore[union-attr]


def test_a_nickname_finds_them_too(room: Room) -> None:
    set_nicknames(room.stage.library, PACK, 2, ["Tommaso"])
    select(room, 0)
    QTest.keyClick(faces_of(room.page), KEY.Key_M)
    picker = room.dialog(PersonPicker)
    QTest.keyClicks(picker.field, "maso")
    assert picker.list.model().rowCount() == 1
    QTest.keyClick(picker, KEY.Key_Escape)
    assert room.has_faces(6)


def test_faces_become_a_new_person(room: Room) -> None:
    chosen = select(room, 0, 2)
    QTest.keyClick(faces_of(room.page), KEY.Key_N)
    room.until(lambda: room.has_faces(4))
    one, other = (room.stage.person_of(face) for face in chosen)
    assert one == other
    assert one not in (None, 1, 2, 3, 4)


def test_faces_become_strangers_by_the_menu(room: Room) -> None:
    (chosen,) = select(room, 2)
    choose(open_menu(faces_of(room.page), 2), "A stranger: never ask")
    room.until(lambda: room.has_faces(5))
    assert room.stage.person_of(chosen) in room.stage.library.people.ignored()


def test_a_face_becomes_the_cover(room: Room) -> None:
    (chosen,) = select(room, 4)
    press(room.page, "Use as cover")
    room.until(lambda: room.person().cover_face_id == chosen)


def test_a_decision_that_comes_too_late_changes_nothing(room: Room) -> None:
    chosen = select(room, 0)
    name_face(room.stage.library, PACK, chosen[0], "Tom")
    steps = room.stage.steps()
    QTest.keyClick(faces_of(room.page), KEY.Key_C)
    room.until(lambda: room.failures)
    assert "somewhere else by now" in room.failures[0]
    assert room.stage.steps() == steps


def test_everything_said_about_a_person_is_one_step(room: Room) -> None:
    steps = room.stage.steps()
    room.controller.ask(1)
    dialog = room.dialog(AboutDialog)
    QTest.keyClicks(dialog.nicknames, "Sally")
    QTest.keyClicks(dialog.born, "1984")
    QTest.keyClicks(dialog.circles.field, "Family")
    QTest.keyClicks(dialog.notes, "Met in Turin")
    dialog.save.click()
    room.until(lambda: room.person().notes)
    said = room.person()
    assert (said.nicknames, said.born, said.notes) == (("Sally",), "1984-01-01", "Met in Turin")
    assert [circle.name for circle in room.stage.library.circles.all()] == ["Family"]
    assert room.stage.steps() == steps + 1
    room.until(lambda: not room.window.findChildren(AboutDialog))
    assert room.freed == 1, "photos from before that day are not theirs"


def test_what_cannot_be_saved_is_said_in_the_dialog(room: Room) -> None:
    press(room.page, "More about this person")
    choose(shown_menu(), "About…")
    dialog = room.dialog(AboutDialog)
    dialog.name.clear()
    dialog.save.click()
    room.until(lambda: dialog.complaint.text() == "Type a name first.")
    assert dialog.isVisible()
    assert not room.failures
    dialog.reject()
    room.until(lambda: not room.window.findChildren(AboutDialog))


def test_another_of_that_name_is_asked_about_and_may_be_the_same(room: Room) -> None:
    room.controller.ask(3)
    dialog = room.dialog(AboutDialog)
    QTest.keyClicks(dialog.name, "tom")
    QTest.keyClicks(dialog.notes, "Sings bass")
    dialog.save.click()
    press(room.dialog(SameNameDialog), "Same person: merge")
    room.until(lambda: room.person(2).faces == 9)
    assert room.person(2).name == "Tom"
    assert room.person(2).notes == "Sings bass"
    room.until(lambda: not room.window.findChildren(AboutDialog))


def test_another_of_that_name_may_be_another(room: Room) -> None:
    room.controller.ask(3)
    dialog = room.dialog(AboutDialog)
    QTest.keyClicks(dialog.name, "Tom")
    dialog.save.click()
    press(room.dialog(SameNameDialog), "Different person")
    room.until(lambda: room.person(3).name == "Tom")
    assert room.person(2).faces == 5


def test_a_question_about_the_name_can_be_left_open(room: Room) -> None:
    room.controller.ask(3)
    dialog = room.dialog(AboutDialog)
    QTest.keyClicks(dialog.name, "Tom")
    dialog.save.click()
    QTest.keyClick(room.dialog(SameNameDialog), KEY.Key_Escape)
    assert dialog.isVisible(), "what was typed is still there"
    assert room.person(3).name is None
    dialog.reject()
    room.until(lambda: not room.window.findChildren(AboutDialog))


def test_it_is_asked_once_at_a_time(room: Room) -> None:
    room.controller.ask(1)
    room.controller.ask(2)
    dialog = room.dialog(AboutDialog)
    room.qtbot.wait(50)
    assert len(room.window.findChildren(AboutDialog)) == 1
    dialog.reject()
    room.until(lambda: not room.window.findChildren(AboutDialog))


def test_a_birth_date_alone_is_asked_for(room: Room) -> None:
    press(room.page, "More about this person")
    choose(shown_menu(), "Add birth date…")
    dialog = room.dialog(BirthDateDialog)
    QTest.keyClicks(dialog.field, "1984-05-01")
    QTest.keyClick(dialog.field, KEY.Key_Return)
    room.until(lambda: room.person().born == "1984-05-01")
    room.until(lambda: room.freed == 1)


def test_several_people_in_one_come_apart_in_one_step(room: Room) -> None:
    library = room.stage.library
    for number in range(5):
        face = room.stage.photo(700 + number, [(room.stage.vector(9, number), Box(100, 100, 80, 80))])[1][0]
        name_face(library, PACK, face, "Sarah")
    steps = room.stage.steps()
    press(room.page, "More about this person")
    choose(shown_menu(), "Split…")
    dialog = room.dialog(SplitDialog)
    assert [len(row.part.faces) for row in dialog.rows] == [6, 5]
    QTest.keyClicks(dialog.rows[1].field, "Ann")
    dialog.split.click()
    room.until(lambda: library.people.named("Ann"))
    assert room.stage.steps() == steps + 1
    assert library.people.get(library.people.named("Ann")[0]).faces == 5
    assert room.person().faces == 6


def test_one_person_is_not_split(room: Room) -> None:
    room.controller.ask_to_split(1)
    dialog = room.dialog(SplitDialog)
    assert not dialog.rows
    dialog.reject()
