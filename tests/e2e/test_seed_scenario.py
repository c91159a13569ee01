"""The scenario the program exists for, with real mouse events, the real networks and real faces."""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget

from models.face import Face, Source
from models.geometry import Box
from tests.e2e.album import six_friends
from tests.e2e.robot import Robot, Script, part
from ui.frame import EDITOR, FIRST
from ui.shared.rail import PEOPLE, PHOTOS

SHOTS = 5
FRIENDS = 6

pytestmark = pytest.mark.usefixtures("qapp")


def rows(library: Path, sql: str) -> list[tuple[object, ...]]:
    """What the file says, read by a stranger."""
    connection = sqlite3.connect(library / "kinframe.sqlite3")
    try:
        return connection.execute(sql).fetchall()
    finally:
        connection.close()


def people_and_faces(library: Path) -> list[tuple[object, ...]]:
    """All that a decision about a drawn face may touch, vectors included."""
    return rows(library, "SELECT id, key, name, decided, hex(centroid) FROM people ORDER BY id") + rows(
        library, "SELECT id, person_id, confirmed, hidden, source, hex(embedding) FROM faces ORDER BY id"
    )


class Scenario:
    """Somebody with an album of six friends; each method is a part of the story."""

    def __init__(self, folder: Path) -> None:
        self.album, self.library = folder / "Album", folder / "library"
        six_friends(self.album, SHOTS)
        self.percent = ""
        self.sarah = 0

    def first_day(self, robot: Robot) -> Script:
        yield from self.scan_by_one_click(robot)
        yield from self.name_a_group(robot)
        face = yield from self.remove_her_detection(robot)
        before = people_and_faces(self.library)
        yield from self.draw_and_merge(robot, face)
        yield from self.undo_to(robot, before)
        yield from self.draw_and_keep(robot, face)
        yield from self.undo_to(robot, before)

    def scan_by_one_click(self, robot: Robot) -> Script:
        yield lambda: robot.frame.page == FIRST
        robot.click(part(robot.frame.first, QPushButton))
        yield from robot.choose_folder(self.album)
        yield lambda: len(robot.people()) == FRIENDS
        yield lambda: all(person.photos == SHOTS for person in robot.people())
        yield lambda: rows(self.library, "SELECT state FROM folders") == [("done",)]

    def name_a_group(self, robot: Robot) -> Script:
        self.sarah = robot.people()[0].id
        robot.click_card(self.sarah)
        robot.type("Sarah")
        yield lambda: robot.people()[0].name == "Sarah"

    def remove_her_detection(self, robot: Robot) -> Script:
        robot.click(robot.rail_button(PHOTOS))
        yield lambda: robot.window.loader.photos_beside(PHOTOS)
        robot.click_photo(0)
        yield from robot.edit()
        yield lambda: robot.frame.page == EDITOR and len(robot.canvas.faces()) == FRIENDS
        yield robot.canvas.shows_image
        face = next(named.face for named in robot.canvas.faces() if named.name == "Sarah")
        robot.click_face(face.box)
        yield lambda: robot.canvas.selected() == face.id
        robot.press(Qt.Key.Key_Delete)
        yield lambda: len(robot.canvas.faces()) == FRIENDS - 1
        return face

    def draw_and_merge(self, robot: Robot, face: Face) -> Script:
        yield from self.draw_and_save(robot, face.box)
        self.check_dialog(robot)
        assert robot.dialog is not None
        robot.click(robot.dialog.merge_button)
        yield lambda: len(robot.canvas.faces()) == FRIENDS
        (merged,) = [named.face for named in robot.canvas.faces() if named.name == "Sarah"]
        assert (merged.source, merged.confirmed, merged.person_id) == (Source.MANUAL, True, self.sarah)
        assert_drawn_where_meant(merged.box, face.box)

    def draw_and_keep(self, robot: Robot, face: Face) -> Script:
        yield from self.draw_and_save(robot, face.box)
        assert robot.dialog is not None
        robot.click(robot.dialog.keep_button)
        yield lambda: len(robot.canvas.faces()) == FRIENDS
        (kept,) = [named.face for named in robot.canvas.faces() if named.face.source is Source.MANUAL]
        assert kept.person_id not in (None, self.sarah)
        assert (kept.id, self.sarah) in rows(self.library, "SELECT face_id, person_id FROM decisions")
        # A new person may be named at once; somebody who does not want to presses Esc.
        yield robot.frame.editor.face_card.field.isVisible
        robot.press(Qt.Key.Key_Escape)

    def draw_and_save(self, robot: Robot, box: Box) -> Script:
        robot.drag(box)
        yield lambda: robot.canvas.pending() is not None
        robot.press(Qt.Key.Key_Return)
        yield lambda: robot.dialog is not None

    def check_dialog(self, robot: Robot) -> None:
        dialog = robot.dialog
        assert dialog is not None
        assert dialog.windowTitle() == "Similar Face Detected"
        said = _words_of(dialog)
        assert f"👤 Sarah ({SHOTS - 1} photos)" in said
        (self.percent,) = [words for words in said if re.fullmatch(r"Similarity: \d+%", words)]
        assert dialog.merge_button.text() == "Merge with Sarah"
        assert dialog.keep_button.text() == "Keep as New"

    def undo_to(self, robot: Robot, before: list[tuple[object, ...]]) -> Script:
        robot.canvas.setFocus()
        robot.undo()
        yield lambda: len(robot.canvas.faces()) == FRIENDS - 1
        yield lambda: people_and_faces(self.library) == before

    def next_day(self, robot: Robot) -> Script:
        """After a restart everything is as it was left, and can still be taken back."""
        yield lambda: robot.frame.page == PEOPLE and len(robot.people()) == FRIENDS
        assert robot.people()[0].name == "Sarah"
        robot.people_view.setFocus()
        robot.undo()
        yield lambda: rows(self.library, "SELECT count(*) FROM faces WHERE hidden = 1") == [(0,)]
        robot.undo()
        yield lambda: rows(self.library, "SELECT count(*) FROM people WHERE name IS NOT NULL") == [(0,)]
        yield lambda: all(person.name is None for person in robot.people())


def test_draw_a_missed_face_merge_it_keep_it_and_take_both_back(tmp_path: Path) -> None:
    story = Scenario(tmp_path)
    Robot(story.first_day).run("--library", str(story.library))
    check_log(story.library, story.percent)
    Robot(story.next_day).run("--library", str(story.library))
    for (blob,) in rows(story.library, "SELECT centroid FROM people"):
        assert isinstance(blob, bytes)
        centroid = np.frombuffer(blob, dtype=np.float32)
        assert centroid.shape == (512,)
        assert np.linalg.norm(centroid) == pytest.approx(1.0, abs=1e-3)


@pytest.mark.real_window
def test_the_same_on_a_real_screen(tmp_path: Path) -> None:
    if QGuiApplication.platformName() != "xcb":
        pytest.skip("needs an X server: test.sh runs it under Xvfb with QT_QPA_PLATFORM=xcb")
    story = Scenario(tmp_path)
    Robot(story.first_day).run("--library", str(story.library))
    check_log(story.library, story.percent)


def assert_drawn_where_meant(drawn: Box, meant: Box) -> None:
    """The mouse moves in whole screen pixels, each a little more than one pixel of the photo."""
    for one, other in zip(_corners(drawn), _corners(meant), strict=True):
        assert abs(one - other) <= 2.0, f"{drawn} was drawn, {meant} was meant"


def check_log(library: Path, percent: str) -> None:
    """Twice the lines the program's first users know, and nothing that went wrong."""
    text = (library / "logs" / "kinframe.log").read_text(encoding="utf-8")
    lines = [line.partition("[INFO] [FaceCropEditor] ")[2] for line in text.splitlines()]
    said = [line for line in lines if line]
    once = said[: len(said) // 2]
    assert said == [*once, *once]
    assert len(once) == 4
    assert once[0] == f"Comparing with {FRIENDS} existing face clusters"
    found = re.fullmatch(r"Similar: Sarah \(similarity: (0\.\d{3})\)", once[1])
    assert found is not None
    assert percent == f"Similarity: {round(float(found[1]) * 100)}%"
    assert re.fullmatch(r"Found 1 similar faces \(threshold: 0\.\d+\)", once[2])
    assert once[3] == "Showing merge suggestion dialog"
    assert not re.search(r"Failed to deserialize|\[ERROR\]|\[CRITICAL\]", text)


def _corners(box: Box) -> tuple[float, float, float, float]:
    return box.x, box.y, box.right, box.bottom


def _words_of(dialog: QWidget) -> set[str]:
    words = set()
    for widget in dialog.findChildren(QWidget):
        words |= {widget.accessibleName(), str(widget.property("text") or "")}
    return words
