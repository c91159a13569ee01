"""The people page on a real library: what is typed, clicked and dragged there is stored as one decision."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from config.paths import Paths
from models.face import NamedFace
from models.person import Circle, Person
from services.describing import set_nicknames
from services.undoing import undo
from tests.fakes import PACK
from tests.qt.editor_parts import PATIENCE, HalfBlind, make_library
from tests.qt.page_data import button, name_field, no_images, people_view
from ui.people.people_page import PeoplePage
from ui.people_controller import PeopleController
from ui.same_name_dialog import SameNameDialog
from workers import networks
from workers.jobs import Jobs, prepare_library

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

KEY = Qt.Key
Seen = tuple[list[Person], list[NamedFace], list[Circle]]


class Table:
    """The page and its controller, joined to the jobs as the window does it."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot, self.file = qtbot, folder / "library" / "kinframe.sqlite3"
        paths = Paths(library=folder / "library", packs=folder / "packs")
        self._held = prepare_library(paths)
        self.window = QWidget()
        self.window.resize(900, 700)
        self.jobs = Jobs(paths, None, self.window)
        images = no_images()
        images.setParent(self.window)
        self.page = PeoplePage(images, self.window)
        self.page.resize(900, 700)
        self.failed: list[str] = []
        self.people: list[Person] = []
        self.once: list[NamedFace] = []
        self._join(PeopleController(self.jobs, images, self.window))
        self.window.show()
        self.read()
        self.until(lambda: self.people)

    def _join(self, people: PeopleController) -> None:
        page = self.page
        for signal, decide in (
            (page.named, people.name),
            (page.face_named, people.name_face),
            (page.person_chosen, people.same_person),
            (page.guess_accepted, people.same_person),
            (page.named_together, people.name_together),
            (page.joined, people.join),
            (page.dragged_onto, people.merge_onto),
            (page.favourite_wanted, people.set_favourite),
            (page.hidden_wanted, people.set_hidden),
            (page.circle_wanted, people.put_in_circle),
            (page.circle_left, people.take_out_of_circle),
            (page.circle_renamed, people.rename_circle),
        ):
            signal.connect(decide)
        self.jobs.changed.connect(lambda _changes: self.read())
        self.jobs.undecided.connect(self.read)
        self.jobs.failed.connect(self.failed.append)

    def read(self) -> None:
        def show(seen: Seen) -> None:
            self.people, self.once, circles = seen
            self.page.set_people(self.people, self.once)
            self.page.set_circles(circles)

        self.jobs.read(
            lambda library: (library.people.all(), library.faces.in_no_group(), library.circles.all()), show
        )

    def end(self) -> None:
        self.jobs.close()
        self.window.close()
        self.window.deleteLater()
        self._held.close()
        self.qtbot.wait(20)

    def until(self, condition: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE)

    def rows(self, sql: str, *values: object) -> list[tuple[object, ...]]:
        """What the file says, read by a stranger."""
        with closing(sqlite3.connect(self.file)) as connection:
            return connection.execute(sql, values).fetchall()

    def named(self, name: str | None) -> Person:
        return next(person for person in self.people if person.name == name)

    def steps(self) -> int:
        return int(str(self.rows("SELECT count(*) FROM history")[0][0]))

    def undo(self) -> None:
        self.jobs.decide(undo)

    def answer(self, words: str) -> None:
        """In the question whether two are the same."""
        self.until(lambda: any(one.isVisible() for one in self.window.findChildren(SameNameDialog)))
        dialog = next(one for one in self.window.findChildren(SameNameDialog) if one.isVisible())
        found = next(one for one in dialog.findChildren(QPushButton) if words in one.text())
        QTest.mouseClick(found, Qt.MouseButton.LeftButton)


@pytest.fixture
def table(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Table]:
    engine = HalfBlind()
    monkeypatch.setattr(networks, "pack_for", lambda *_: PACK)
    monkeypatch.setattr(networks, "load_engine", lambda *_: engine)
    table = Table(qtbot, make_library(tmp_path))
    yield table
    table.end()


def test_a_guess_that_is_agreed_to_is_one_step_and_can_be_undone(table: Table) -> None:
    sarah, nobody = table.named("Sarah"), table.named(None)
    before = table.steps()
    table.page.guess_accepted.emit(nobody.id, sarah.id, False)
    table.until(lambda: table.named("Sarah").faces == sarah.faces + nobody.faces)
    assert table.steps() == before + 1
    table.undo()
    table.until(lambda: table.named("Sarah").faces == sarah.faces)
    assert table.named(None).id == nobody.id


def test_a_guess_about_a_face_seen_once_confirms_it(table: Table) -> None:
    face, tom = table.once[0].face.id, table.named("Tom")
    table.page.guess_accepted.emit(face, tom.id, True)
    table.until(lambda: table.named("Tom").faces == tom.faces + 1)
    assert table.rows("SELECT person_id, confirmed FROM faces WHERE id = ?", face) == [(tom.id, 1)]


def test_somebody_chosen_from_the_list_by_a_nickname_is_merged_without_a_question(table: Table) -> None:
    tom, nobody = table.named("Tom"), table.named(None)
    table.jobs.decide(lambda library, pack: set_nicknames(library, pack, tom.id, ["Thomas"]))
    table.until(lambda: table.named("Tom").nicknames)
    view, field = people_view(table.page), name_field(table.page)
    place = view.model().place_of(nobody.id)  # type: ignore[attr-defined]
    view.ask(view.model().index(place, 0))
    QTest.keyClicks(field, "thom")
    popup = field.completer().popup()
    assert popup is not None
    QTest.keyClick(popup, KEY.Key_Down)
    QTest.keyClick(popup, KEY.Key_Return)
    table.until(lambda: table.named("Tom").faces == tom.faces + nobody.faces)
    assert table.failed == []


@pytest.mark.parametrize(("words", "people"), [("Same person", 2), ("Different person", 3)])
def test_a_name_typed_that_somebody_has_is_asked_about(table: Table, words: str, people: int) -> None:
    nobody = table.named(None)
    table.page.named.emit(nobody.id, "Tom")
    table.answer(words)
    table.until(lambda: len(table.people) == people and all(one.name for one in table.people))


def test_several_get_one_name_in_one_step(table: Table) -> None:
    tom, nobody = table.named("Tom"), table.named(None)
    before = table.steps()
    table.page.named_together.emit([tom.id, nobody.id], "Thomas")
    table.until(lambda: any(one.name == "Thomas" for one in table.people))
    assert table.steps() == before + 1
    assert table.named("Thomas").faces == tom.faces + nobody.faces
    table.undo()
    table.until(lambda: len(table.people) == 3)


@pytest.mark.parametrize(("words", "people"), [("Same person", 1), ("Different person", 2)])
def test_several_are_asked_whether_they_are_who_has_the_name(table: Table, words: str, people: int) -> None:
    tom, nobody = table.named("Tom"), table.named(None)
    table.page.named_together.emit([nobody.id, tom.id], "Sarah")
    table.answer(words)
    table.until(lambda: len(table.people) == people)
    assert {one.name for one in table.people} == {"Sarah"}


def test_faces_seen_once_join_in(table: Table) -> None:
    faces = [named.face.id for named in table.once[:2]]
    nobody = table.named(None)
    table.page.joined.emit([nobody.id], faces, "Kim", 0)
    table.until(lambda: any(one.name == "Kim" for one in table.people))
    assert table.named("Kim").faces == nobody.faces + 2
    sarah = table.named("Sarah")
    table.page.joined.emit([table.named("Kim").id], [], "", sarah.id)
    table.until(lambda: table.named("Sarah").faces == sarah.faces + nobody.faces + 2)


def test_a_card_dragged_onto_somebody_is_merged_in_one_step(table: Table) -> None:
    sarah, tom = table.named("Sarah"), table.named("Tom")
    before = table.steps()
    table.page.dragged_onto.emit([tom.id], sarah.id)
    table.until(lambda: len(table.people) == 2)
    assert (table.steps(), table.named("Sarah").faces) == (before + 1, sarah.faces + tom.faces)


def test_favourites_hidden_ones_and_circles_are_stored(table: Table) -> None:
    sarah, tom = table.named("Sarah").id, table.named("Tom").id
    table.page.favourite_wanted.emit([tom], True)
    table.until(lambda: table.named("Tom").favourite)
    assert table.page.shown()[0] == tom
    table.page.hidden_wanted.emit([tom], True)
    table.until(lambda: tom not in table.page.shown())
    table.page.circle_wanted.emit([sarah, tom], "Family")
    table.until(lambda: table.named("Sarah").circles)
    (circle,) = table.named("Sarah").circles
    table.page.circle_renamed.emit(circle, "Kin")
    table.until(lambda: [row[0] for row in table.rows("SELECT name FROM circles")] == ["Kin"])
    QTest.mouseClick(button(table.page, "Kin"), Qt.MouseButton.LeftButton)
    assert table.page.shown() == [sarah]
    table.page.circle_left.emit([sarah], circle)
    table.until(lambda: not table.named("Sarah").circles)


def test_what_cannot_be_done_is_said_and_the_page_is_true_again(table: Table) -> None:
    nobody = table.named(None)
    view = people_view(table.page)
    place = view.model().place_of(nobody.id)  # type: ignore[attr-defined]
    view.model().show_name(view.model().index(place, 0), "Gone")  # type: ignore[attr-defined]
    table.page.guess_accepted.emit(nobody.id, 4711, False)
    table.until(lambda: table.failed)
    table.until(lambda: view.model().row(place).name is None)  # type: ignore[attr-defined]
