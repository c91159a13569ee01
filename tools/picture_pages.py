"""Every page of a library that is known, whatever the language and the size; see take_pictures.py."""

from __future__ import annotations

from pathlib import Path

from picture_camera import Camera
from picture_library import BEN, LENA, NAMES, SARAH, say_who_they_are
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from config.paths import Paths
from config.settings import Settings
from models.person import Person
from models.query import PhotoQuery
from models.review import Asked
from tests.e2e.robot import Robot, Script, part
from ui import language
from ui.frame import EDITOR, HELP, PERSON, VIEWER
from ui.keys_dialog import KeysDialog
from ui.palette.palette import Palette
from ui.scaling import scaled
from ui.shared.buttons import Button
from ui.shared.rail import HISTORY, PEOPLE, PHOTOS, PROBLEMS, SETTINGS
from ui.shared.segmented import Segmented

KEY, CONTROL = Qt.Key, Qt.KeyboardModifier.ControlModifier
_ENOUGH_FACES = 5
_MOST_QUESTIONS = 30


class Pages:
    """Walks through the program with a library of its own and grabs every page, light and dark.

    Args:
        library: a copy of what `picture_library.look_at` made; its people get names.
        out: the folder of the pictures.
        settings: the language and the size; a scale of 0 is 100 %.
    """

    def __init__(self, library: Path, out: Path, settings: Settings) -> None:
        self._library = library
        self._out = out
        self._settings = settings

    def run(self) -> None:
        """Play it all."""
        with scaled(self._settings.scale):
            # The robot's clock needs an application before main() makes one.
            app = QApplication(["kinframe"])
        language.install(app, self._settings.language)
        say_who_they_are(self._library)
        self._settings.save(Paths(library=self._library, packs=self._library).settings)
        self._camera = Camera(app, self._out)
        Robot(self._play).run("--library", str(self._library))

    def _play(self, robot: Robot) -> Script:
        yield lambda: robot.frame.page == PEOPLE and self._named(robot)
        robot.window.menuBar().setNativeMenuBar(False)
        robot.window.resize(robot.window.screen().size())
        robot.window.move(0, 0)
        self._camera.dress("light")
        for scene in (
            self._people,
            self._person,
            self._photos,
            self._others,
            self._overlays,
            self._editor,
            self._review,
        ):
            yield from scene(robot)

    def _named(self, robot: Robot) -> list[Person]:
        found = {person.name: person for person in robot.people() if person.name}
        return [found[name] for name in NAMES if name in found]

    def _people(self, robot: Robot) -> Script:
        _point_away(robot)
        yield from self._camera.settle(4.0)
        yield from self._camera.grab_both("people")
        view = robot.people_view
        for row in (1, 2):
            view.selectionModel().select(view.model().index(row, 0), QItemSelectionModel.SelectionFlag.Select)
        yield from self._camera.grab_both("people-selected")
        view.clearSelection()
        yield from self._camera.settle(0.3)
        unnamed = next(i for i, person in enumerate(robot.people()) if person.name is None)
        view.ask(view.model().index(unnamed, 0))
        robot.write("sa")
        yield from self._camera.grab_both("people-naming")
        for _ in range(2):
            robot.press(KEY.Key_Escape)

    def _person(self, robot: Robot) -> Script:
        robot.people_view.opened.emit(self._named(robot)[SARAH].id)
        yield lambda: robot.frame.page == PERSON
        yield from self._camera.settle(1.5)
        yield from self._camera.grab_both("person")
        robot.press(KEY.Key_Home)
        for _ in range(3):
            robot.press(KEY.Key_Right, Qt.KeyboardModifier.ShiftModifier)
        yield from self._camera.grab_both("person-selected")
        robot.press(KEY.Key_Escape)

    def _photos(self, robot: Robot) -> Script:
        robot.press(KEY.Key_2, CONTROL)
        yield robot.frame.photos.shown
        yield from self._camera.grab_both("photos")
        everybody = self._named(robot)
        query = PhotoQuery(
            (everybody[BEN].id, everybody[SARAH].id), without=(everybody[LENA].id,), since="2026-03-01"
        )
        robot.frame.photos.search(query)
        yield from self._camera.grab_both("photos-search")
        robot.press(KEY.Key_F, CONTROL)
        robot.write("jo")
        yield from self._camera.grab_both("photos-offers")
        for _ in range(3):
            robot.press(KEY.Key_Escape)
        robot.frame.photos.search(PhotoQuery(only=True, people=(everybody[BEN].id,), most_faces=1))
        yield from self._camera.grab_both("photos-nothing")
        robot.frame.photos.search(PhotoQuery())

    def _others(self, robot: Robot) -> Script:
        for key, page in ((KEY.Key_4, PROBLEMS), (KEY.Key_5, HISTORY), (KEY.Key_6, SETTINGS)):
            robot.press(key, CONTROL)
            yield lambda page=page: robot.frame.page == page  # type: ignore[misc]
            yield from self._camera.grab_both(page)
        area = part(robot.frame.settings, QScrollArea)
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
        yield from self._camera.grab_both("settings-end")
        robot.window.navigation.go(HELP)
        yield from self._camera.grab_both("help")

    def _overlays(self, robot: Robot) -> Script:
        robot.press(KEY.Key_1, CONTROL)
        yield from self._camera.settle()
        robot.press(KEY.Key_K, CONTROL)
        yield lambda: robot.window.findChild(Palette)
        yield from self._camera.grab_both("palette")
        robot.press(KEY.Key_Escape)
        yield lambda: not robot.window.findChild(Palette)
        robot.press(KEY.Key_F1)
        yield lambda: robot.window.findChild(KeysDialog) and part(robot.window, KeysDialog).field.hasFocus()
        yield from self._camera.grab_both("keys")
        robot.press(KEY.Key_Escape)
        yield lambda: not robot.window.findChild(KeysDialog)

    def _editor(self, robot: Robot) -> Script:
        robot.press(KEY.Key_2, CONTROL)
        yield robot.frame.photos.shown
        for row in range(20):
            robot.click_photo(row)
            yield lambda: robot.frame.page == VIEWER and robot.window.viewer.is_sharp
            yield from self._camera.settle(0.4)
            if row == 0:
                yield from self._camera.grab_both("viewer")
            yield from robot.edit()
            yield from self._camera.settle(0.4)
            if len(robot.canvas.faces()) >= _ENOUGH_FACES:
                break
            robot.press(KEY.Key_Escape)
            yield lambda: robot.frame.page == VIEWER
            robot.press(KEY.Key_Escape)
            yield lambda: robot.frame.page == PHOTOS
        robot.click_face(robot.canvas.faces()[1].face.box)
        yield from self._camera.grab_both("editor")
        for _ in range(4):
            if robot.frame.page in {EDITOR, VIEWER}:
                robot.press(KEY.Key_Escape)
                yield from self._camera.settle(0.1)
        yield lambda: robot.frame.page == PHOTOS

    def _review(self, robot: Robot) -> Script:
        robot.press(KEY.Key_3, CONTROL)
        _point_away(robot)
        yield lambda: robot.asked
        yield from self._camera.settle(2.0)
        yield from self._look_alike(robot)
        taken: set[Asked] = set()
        for _ in range(_MOST_QUESTIONS):
            question = robot.asked
            if question is None:
                break
            if question.asked not in taken:
                taken.add(question.asked)
                yield from self._camera.grab_both(f"review-{question.asked}")
            if question.asked is Asked.WHO:
                robot.press(KEY.Key_Escape)
            else:
                robot.press(KEY.Key_Y)
            yield from self._camera.settle(1.5)
        yield from self._camera.grab_both("review-end")

    def _look_alike(self, robot: Robot) -> Script:
        questions, alike = part(robot.frame.review, Segmented).findChildren(Button)
        robot.click(alike)
        _point_away(robot)
        yield from self._camera.settle(1.5)
        yield from self._camera.grab_both("review-alike")
        robot.click(questions)
        _point_away(robot)


def _point_away(robot: Robot) -> None:
    """Nothing is hovered in the pictures."""
    rail: QWidget = robot.frame.rail
    QTest.mouseMove(rail, QPoint(rail.width() - 2, rail.height() - 2))
