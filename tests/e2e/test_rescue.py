"""A library file that is damaged when the program starts: a backup takes its place, or nothing is touched."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

import main_qt
from faces.packs import bundled_pack
from repository.library import Library
from services.backing_up import back_up
from services.naming import name_person
from tests.e2e.robot import Robot, Script, part
from tests.qt.test_library_in_the_window import FRIENDS, SHOTS, scanned
from ui.damaged_library_dialog import DamagedLibraryDialog
from ui.restore_dialog import RestoreDialog
from ui.shared.rail import PEOPLE, SETTINGS

__all__ = ["scanned"]

pytestmark = pytest.mark.usefixtures("qapp")

GARBAGE = b"Dear diary. " * 5000
Answer = Callable[[DamagedLibraryDialog], None]


class Rescuer(Robot):
    """Answers the dialog that comes instead of the window, then plays a script in the window."""

    def __init__(self, answer: Answer, play: Callable[[Robot], Script]) -> None:
        super().__init__(play)
        self._answer = answer
        self.words = ""

    def begin(self, *arguments: str) -> int:
        """Start the program; its exit status."""
        self._clock.start()
        try:
            return main_qt.main(list(arguments))
        finally:
            self._clock.stop()

    def _tick(self) -> None:
        dialog = next(
            (
                widget
                for widget in QApplication.topLevelWidgets()
                if isinstance(widget, DamagedLibraryDialog) and widget.isVisible()
            ),
            None,
        )
        if dialog is None:
            super()._tick()
        elif not self.words:
            self.words = "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())
            try:
                self._answer(dialog)
            except BaseException as error:  # noqa: BLE001 - it is raised again where the test can see it
                self.error = error
                dialog.reject()


def nothing(_robot: Robot) -> Script:
    """What is played where no window comes."""
    yield lambda: True


def _forget_the_end(qapp: QApplication) -> None:
    QTimer.singleShot(0, qapp, lambda: qapp.exit(0))
    qapp.exec()


@pytest.fixture(autouse=True)
def _the_program_is_not_about_to_end(qapp: QApplication) -> Iterator[None]:
    # A window a robot has closed leaves its quit behind, which every dialog.exec() obeys; only the loop of
    # the application forgets it.
    _forget_the_end(qapp)
    yield
    _forget_the_end(qapp)


@pytest.fixture
def library(scanned: Path, tmp_path: Path) -> Path:
    """Backed up when Sarah had a name, and again when Tom had one too; then he became Tim."""
    folder = tmp_path / "library"
    shutil.copytree(scanned / "library", folder)
    pack = bundled_pack()
    with Library(folder / "kinframe.sqlite3", folder / "thumbnails.sqlite3") as opened:
        for name in ("Tom", "Tim"):
            for _ in back_up(opened, "asked"):
                pass
            name_person(opened, pack, 2, name)
    return folder


def backups(library: Path) -> list[Path]:
    return sorted((library / "backups").glob("kinframe-*.sqlite3"))


def garbage(file: Path) -> None:
    file.write_bytes(GARBAGE)


def no_schema(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[100:4096] = b"\xff" * 3996
    file.write_bytes(content)


def restore_it(dialog: DamagedLibraryDialog) -> None:
    QTest.mouseClick(dialog.restore, Qt.MouseButton.LeftButton)


def people_are(*names: str) -> Callable[[Robot], Script]:
    def play(robot: Robot) -> Script:
        yield lambda: robot.frame.page == PEOPLE and len(robot.people()) == FRIENDS
        assert sorted(person.name for person in robot.people() if person.name) == sorted(names)
        assert all(person.photos == SHOTS for person in robot.people())
        robot.click(robot.rail_button(SETTINGS))
        yield lambda: " backups, " in robot.words_on(robot.frame.settings.library)
        assert robot.window._jobs.read_only is None

    return play


@pytest.mark.parametrize("damage", [garbage, no_schema])
def test_the_newest_backup_takes_its_place_and_the_window_opens(
    library: Path, damage: Callable[[Path], None]
) -> None:
    file = library / "kinframe.sqlite3"
    damage(file)
    spoiled = file.read_bytes()
    known = set(backups(library))
    robot = Rescuer(restore_it, people_are("Sarah", "Tom"))
    robot.run("--library", str(library))
    assert "The library cannot be opened." in robot.words
    assert "The newest backup is from today at " in robot.words
    assert "2 people named" in robot.words
    (aside,) = library.glob("kinframe.damaged-*.sqlite3")
    assert aside.read_bytes() == spoiled
    assert known <= set(backups(library))
    assert not list(library.glob(".kinframe*"))


def test_enter_restores_it(library: Path) -> None:
    garbage(library / "kinframe.sqlite3")
    robot = Rescuer(lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Return), people_are("Sarah", "Tom"))
    robot.run("--library", str(library))


def test_another_backup_may_be_chosen(library: Path) -> None:
    garbage(library / "kinframe.sqlite3")

    def choose(dialog: DamagedLibraryDialog) -> None:
        QTest.mouseClick(dialog.choose, Qt.MouseButton.LeftButton)
        chooser = part(dialog, RestoreDialog)
        QTest.keyClick(chooser.list, Qt.Key.Key_Down)
        QTest.mouseClick(chooser.restore, Qt.MouseButton.LeftButton)

    Rescuer(choose, people_are("Sarah")).run("--library", str(library))


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, None], ids=["Esc", "Close"])
def test_closing_it_touches_nothing(library: Path, key: Qt.Key | None) -> None:
    file = library / "kinframe.sqlite3"
    garbage(file)
    before = backups(library)

    def close(dialog: DamagedLibraryDialog) -> None:
        if key is None:
            QTest.mouseClick(dialog.close_button, Qt.MouseButton.LeftButton)
        else:
            QTest.keyClick(dialog, key)

    robot = Rescuer(close, nothing)
    assert robot.begin("--library", str(library)) == 1
    assert robot.error is None
    assert "cannot be opened" in robot.words
    assert file.read_bytes() == GARBAGE
    assert backups(library) == before
    assert not list(library.glob("kinframe.damaged-*"))
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_without_a_backup_it_says_so_and_where_the_file_lies(library: Path) -> None:
    file = library / "kinframe.sqlite3"
    garbage(file)
    shutil.rmtree(library / "backups")
    seen: list[bool] = []

    def close(dialog: DamagedLibraryDialog) -> None:
        seen.extend([dialog.restore.isVisible(), dialog.choose.isVisible()])
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    robot = Rescuer(close, nothing)
    assert robot.begin("--library", str(library)) == 1
    assert robot.error is None
    assert seen == [False, False]
    assert "There is no backup of it." in robot.words
    assert file.read_bytes() == GARBAGE


def test_no_small_picture_of_the_damaged_library_is_shown(library: Path) -> None:
    garbage(library / "kinframe.sqlite3")
    with closing(sqlite3.connect(library / "thumbnails.sqlite3", isolation_level=None)) as pictures:
        pictures.execute("INSERT OR REPLACE INTO pictures VALUES ('face', 1, x'00')")
    Rescuer(restore_it, people_are("Sarah", "Tom")).run("--library", str(library))
    with closing(sqlite3.connect(library / "thumbnails.sqlite3")) as pictures:
        found = pictures.execute("SELECT jpeg FROM pictures WHERE jpeg = x'00'").fetchall()
    assert found == []
