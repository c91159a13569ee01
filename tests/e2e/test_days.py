"""Other days at the screen: stopping in the middle, bad files, a second start, no screen at all."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from tests.conftest import ROOT
from tests.e2e.album import six_friends
from tests.e2e.robot import Robot, Script, part
from ui.frame import FIRST, PERSON
from ui.problems.problem_view import ProblemView
from ui.shared.rail import PEOPLE, PROBLEMS

pytestmark = pytest.mark.usefixtures("qapp")


def count(library: Path, table: str) -> int:
    connection = sqlite3.connect(library / "kinframe.sqlite3")
    try:
        (number,) = connection.execute(f"SELECT count(*) FROM {table}").fetchone()  # noqa: S608 - our own names
        return int(number)
    finally:
        connection.close()


def many_photos(folder: Path, copies: int) -> None:
    """Copies differ by trailing bytes, which JPEG readers ignore."""
    originals = six_friends(folder, 3)
    for copy in range(copies):
        data = originals[copy % 3].read_bytes() + bytes([copy])
        (folder / f"copy {copy:02d}.jpg").write_bytes(data)


def test_a_scan_that_is_closed_in_the_middle_goes_on_at_the_next_start(tmp_path: Path) -> None:
    album, library = tmp_path / "Album", tmp_path / "library"
    many_photos(album, 27)
    reached = 0

    def begin(robot: Robot) -> Script:
        yield lambda: robot.frame.page == PEOPLE
        # Groups are made in between, so it may say that for a moment.
        yield lambda: robot.people() and robot.frame.status.text.startswith("Finding faces: ")

    def go_on(robot: Robot) -> Script:
        yield lambda: robot.frame.page == PEOPLE and robot.people()
        yield lambda: robot.people()[0].photos == 30

    Robot(begin).run("--library", str(library), str(album))
    reached = count(library, "photos")
    assert 0 < reached < 30
    Robot(go_on).run("--library", str(library))
    assert count(library, "photos") == 30
    assert count(library, "faces") == 180


def test_pause_resume_and_stop(tmp_path: Path) -> None:
    album, library = tmp_path / "Album", tmp_path / "library"
    many_photos(album, 27)

    def play(robot: Robot) -> Script:
        pause, stop = robot.status_button("Pause"), robot.status_button("Stop")
        yield robot.people
        robot.click(pause)
        yield lambda: pause.accessibleName() == "Resume"
        # What was under way when the click came may still arrive, nothing after it.
        yield robot.seconds(0.5)
        resting = count(library, "photos")
        yield robot.seconds(1.0)
        assert count(library, "photos") == resting < 30
        robot.click(pause)
        yield lambda: count(library, "photos") > resting
        robot.click(stop)
        yield lambda: robot.frame.status.text.endswith("people")
        # What was found stays, grouped.
        yield lambda: robot.people()[0].photos == count(library, "photos")

    def stays_stopped(robot: Robot) -> Script:
        yield lambda: robot.frame.page == PEOPLE and robot.people()
        yield robot.seconds(0.5)
        assert robot.people()[0].photos < 30

    Robot(play).run("--library", str(library), str(album))
    Robot(stays_stopped).run("--library", str(library))


def test_problems_alone_are_said_to_whoever_asked_and_not_at_every_start(tmp_path: Path) -> None:
    album, library = tmp_path / "Album", tmp_path / "library"
    album.mkdir()
    (album / "empty.jpg").write_bytes(b"")
    said: list[str] = []

    def listen(robot: Robot) -> Script:
        finished: list[object] = []
        robot.window._jobs.scanned.connect(finished.append)
        yield lambda: finished
        said.append(robot.frame.status.message)

    Robot(listen).run("--library", str(library), str(album))
    Robot(listen).run("--library", str(library))
    assert said == ["0 photos added, 1 problem; see Problems.", ""]


def test_bad_files_are_listed_with_a_sentence_and_the_scan_goes_on(tmp_path: Path) -> None:
    album, library = tmp_path / "Album", tmp_path / "library"
    six_friends(album, 2)
    (album / "empty.jpg").write_bytes(b"")
    (album / "letter.jpg").write_text("Dear Sarah,")
    (album / "cut.jpg").write_bytes((album / "day 1.jpg").read_bytes()[:20_000])

    def play(robot: Robot) -> Script:
        yield lambda: len(robot.people()) == 6
        yield lambda: robot.frame.status.message
        assert robot.frame.status.message == "2 photos added, 3 problems; see Problems."
        robot.click(robot.rail_button(PROBLEMS))
        view = part(robot.frame.problems, ProblemView)
        yield lambda: view.model().rowCount() == 3

    Robot(play).run("--library", str(library), str(album))
    assert count(library, "problems") == 3


def test_a_person_is_renamed_and_told_apart_on_their_page(tmp_path: Path) -> None:
    album, library = tmp_path / "Album", tmp_path / "library"
    six_friends(album, 4)

    def play(robot: Robot) -> Script:
        yield lambda: len(robot.people()) == 6 and robot.people()[0].photos == 4
        yield lambda: robot.frame.status.text.endswith("people")
        first, second = robot.people()[:2]
        robot.click_card(first.id)
        robot.type("Sarah")
        yield lambda: robot.people()[0].name == "Sarah"
        robot.press(Qt.Key.Key_Escape)
        # A name somebody has already: the program asks instead of making a second Sarah silently.
        robot.click_card(second.id)
        robot.type("sarah")
        yield lambda: robot.question("Same name")
        robot.click(robot.answer("Different person"))
        yield lambda: [person.name for person in robot.people()[:2]] == ["Sarah", "sarah"]
        robot.undo()
        yield lambda: [person.name for person in robot.people()[:2]] == ["Sarah", None]
        robot.click_card(first.id)
        yield lambda: robot.frame.page == PERSON
        assert "4 photos" in robot.words_on(robot.frame.person)

    Robot(play).run("--library", str(library), str(album))


def test_a_second_start_raises_the_first_window_and_hands_over_its_folder(tmp_path: Path) -> None:
    album, library = tmp_path / "Album", tmp_path / "library"
    six_friends(album, 2)

    def play(robot: Robot) -> Script:
        yield lambda: robot.frame.page == FIRST
        command = [sys.executable, "main_qt.py", "--library", str(library), str(album)]
        second = subprocess.Popen(command, cwd=ROOT)
        yield lambda: second.poll() is not None
        assert second.returncode == 0
        yield lambda: len(robot.people()) == 6

    Robot(play).run("--library", str(library))


def test_without_a_screen_there_is_a_sentence_instead_of_an_abort(tmp_path: Path) -> None:
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    bare = {name: value for name, value in os.environ.items() if name not in screens}
    command = [sys.executable, "main_qt.py", "--library", str(tmp_path / "library")]
    ended = subprocess.run(command, cwd=ROOT, env=bare, capture_output=True, text=True, check=False)
    assert ended.returncode == 1
    assert "There is no screen to open a window on" in ended.stderr
    assert "Traceback" not in ended.stderr


@pytest.mark.real_window
def test_the_window_opens_on_a_real_screen_and_closes_by_ctrl_q(tmp_path: Path) -> None:
    if os.environ.get("QT_QPA_PLATFORM") != "xcb":
        pytest.skip("needs an X server: test.sh runs it under Xvfb with QT_QPA_PLATFORM=xcb")
    album, library = tmp_path / "Album", tmp_path / "library"
    six_friends(album, 2)

    def play(robot: Robot) -> Script:
        yield lambda: robot.frame.page == FIRST
        shown = robot.window.screen().grabWindow(robot.window.winId()).toImage()
        colours = {shown.pixel(x, y) for x in range(0, shown.width(), 7) for y in range(0, shown.height(), 7)}
        assert len(colours) > 20, "the first page is not on the screen"
        assert part(robot.frame.first, QPushButton).isVisible()
        robot.window.add_folders([album])
        yield lambda: len(robot.people()) == 6
        yield lambda: robot.frame.status.text.endswith("people")
        robot.press(Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
        yield lambda: not robot.window.isVisible()

    Robot(play).run("--library", str(library))
