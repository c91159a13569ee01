"""What the photographer does in the window; see take_pictures.py."""

from __future__ import annotations

from pathlib import Path

from picture_camera import Camera
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea

from models.geometry import Box
from tests.e2e.robot import Robot, Script, part
from ui.forget_dialog import ForgetDialog
from ui.frame import FIRST, PERSON, VIEWER
from ui.restore_dialog import RestoreDialog
from ui.shared.rail import HISTORY, PEOPLE, PHOTOS, PROBLEMS, SETTINGS
from ui.teach_dialog import TeachDialog

NAMES = ("Ben", "Jonas", "Sarah", "Paul", "Lena")
MISSED = "Sarah"
NEW = "Joey"
GENEROUS = 1.4
"""How much larger than the face people draw."""
SIZE = (1280, 800)


class Photographer:
    """Plays the first day with a new library and grabs the window on the way."""

    def __init__(self, album: Path, library: Path, out: Path) -> None:
        self._album = album
        self._library = library
        self._out = out

    def run(self) -> None:
        """Play it all."""
        # The robot's clock needs an application before main() makes one.
        self._camera = Camera(QApplication(["kinframe"]), self._out)
        Robot(self._play).run("--library", str(self._library))

    def _play(self, robot: Robot) -> Script:
        yield lambda: robot.frame.page == FIRST
        robot.window.menuBar().setNativeMenuBar(False)
        robot.window.resize(*SIZE)
        robot.window.move(0, 0)
        self._camera.dress("light")
        yield from self._camera.grab("first-start")
        robot.click(part(robot.frame.first, QPushButton))
        yield from robot.choose_folder(self._album)
        yield lambda: len(robot.people()) >= 5  # noqa: PLR2004
        yield from self._camera.grab("scanning", settle=0.4)
        yield lambda: robot.frame.status.text.endswith("people")
        yield from self._name(robot)
        yield from self._pages(robot)
        yield from self._editor(robot)
        yield from self._history(robot)
        yield from self._library_section(robot)

    def _name(self, robot: Robot) -> Script:
        for name in NAMES:
            person = next(person for person in robot.people() if person.name is None)
            robot.click_card(person.id)
            robot.type(name)
            yield lambda name=name: any(person.name == name for person in robot.people())  # type: ignore[misc]
            robot.press(Qt.Key.Key_Escape)
        yield from self._camera.grab_both("people")

    def _pages(self, robot: Robot) -> Script:
        sarah = next(person for person in robot.people() if person.name == MISSED)
        robot.click_card(sarah.id)
        yield lambda: robot.frame.page == PERSON
        yield from self._camera.grab_both("person")
        robot.click(robot.rail_button(PHOTOS))
        yield from self._camera.grab_both("photos")
        robot.click(robot.rail_button(PROBLEMS))
        yield from self._camera.grab("problems")
        robot.click(robot.rail_button(SETTINGS))
        yield lambda: len(robot.frame.settings.packs.rows()) > 1
        yield from self._camera.grab_both("settings")

    def _editor(self, robot: Robot) -> Script:
        robot.click(robot.rail_button(PHOTOS))
        yield lambda: robot.window.loader.photos_beside(PHOTOS)
        for row in range(20):
            robot.click_photo(row)
            yield from robot.edit()
            yield robot.canvas.faces
            yield from self._camera.settle()
            names = [named.name for named in robot.canvas.faces() if named.name]
            if MISSED in names and len(names) >= 4:  # noqa: PLR2004
                break
            robot.press(Qt.Key.Key_Escape)
            yield lambda: robot.frame.page == VIEWER
            robot.press(Qt.Key.Key_Escape)
            yield lambda: robot.frame.page == PHOTOS
        face = next(named.face for named in robot.canvas.faces() if named.name == MISSED)
        robot.click_face(face.box)
        yield from self._camera.grab("editor-face")
        robot.frame.editor.face_card.open_menu()
        yield from self._camera.grab("editor-menu")
        self._close_menu()
        robot.press(Qt.Key.Key_Delete)
        yield lambda: all(named.face.id != face.id for named in robot.canvas.faces())
        robot.frame.status.say("")
        yield from self._camera.grab_both("editor-open")
        robot.drag(face.box.widened(GENEROUS))
        yield from self._camera.grab_both("editor-drawn")
        robot.press(Qt.Key.Key_Return)
        yield lambda: robot.dialog is not None
        yield from self._camera.grab_both("editor-dialog")
        robot.press(Qt.Key.Key_Return)
        yield lambda: any(named.name == MISSED for named in robot.canvas.faces())
        yield from self._camera.grab_both("editor-merged")
        yield from self._several(robot)
        yield from self._eyes(robot)
        yield from self._lesson(robot)
        robot.press(Qt.Key.Key_Escape)
        yield lambda: robot.frame.page == PHOTOS
        robot.click(robot.rail_button(PEOPLE))

    def _several(self, robot: Robot) -> Script:
        """Two faces drawn before anything is saved, then thought better of."""
        faces = [named.face for named in robot.canvas.faces() if named.name][:2]
        for face in faces:
            robot.click_face(face.box)
            yield from self._camera.settle(0.2)
            robot.press(Qt.Key.Key_Delete)
            yield lambda face=face: robot.canvas.face(face.id) is None  # type: ignore[misc]
        for face in faces:
            robot.drag(face.box)
            yield from self._camera.settle(0.5)
        yield from self._camera.grab("editor-several")
        robot.frame.editor.drafting.clear()
        for _ in faces:
            robot.undo()
        yield lambda: all(robot.canvas.face(face.id) for face in faces)

    def _eyes(self, robot: Robot) -> Script:
        """A rectangle in which no network sees a face, and where somebody says the eyes are."""
        box = next(named.face.box for named in robot.canvas.faces() if named.name)
        robot.drag(Box(box.x, box.bottom + box.height, box.width, box.height))
        yield from self._camera.settle()
        robot.press(Qt.Key.Key_E)
        yield from self._camera.grab("editor-eyes")
        robot.press(Qt.Key.Key_Escape)
        yield from self._camera.settle(0.3)
        robot.press(Qt.Key.Key_Delete)
        yield lambda: not robot.canvas.drafts()

    def _lesson(self, robot: Robot) -> Script:
        """Somebody nobody has named yet: what one drawn face makes the program believe of others."""
        face = next(named.face for named in robot.canvas.faces() if named.name is None)
        robot.click_face(face.box)
        yield from self._camera.settle(0.2)
        robot.press(Qt.Key.Key_Delete)
        yield lambda: robot.canvas.face(face.id) is None
        robot.drag(face.box)
        yield from self._camera.settle()
        robot.press(Qt.Key.Key_N)
        yield from self._camera.settle(0.3)
        robot.type(NEW)
        yield robot.frame.editor.strip.ways
        yield from self._camera.grab("editor-lesson", settle=3.0)
        robot.click(robot.frame.editor.strip.ways()[0])
        yield lambda: robot.window.findChild(TeachDialog)
        yield from self._camera.grab("editor-teach")
        part(robot.window, TeachDialog).reject()
        yield from self._camera.settle(0.3)

    def _close_menu(self) -> None:
        menu = QApplication.activePopupWidget()
        if menu is not None:
            menu.close()

    def _history(self, robot: Robot) -> Script:
        robot.click(robot.rail_button(HISTORY))
        yield lambda: robot.frame.page == HISTORY
        yield from self._camera.grab_both("history")
        ben = next(person for person in robot.people() if person.name == NAMES[0])
        robot.window.people.name(ben.id, f"{NAMES[0]}jamin")
        yield from self._camera.settle()
        # The first name that was given: a later step has changed it.
        robot.frame.history.reverse_wanted.emit(1)
        yield from self._camera.grab_both("history-in-the-way")

    def _library_section(self, robot: Robot) -> Script:
        robot.click(robot.rail_button(SETTINGS))
        section = robot.frame.settings.library
        yield from self._camera.settle()
        part(robot.frame.settings, QScrollArea).ensureWidgetVisible(section.take_over)
        robot.click(section.backup)
        yield from self._camera.settle(2.0)
        yield from self._camera.grab("settings-library")
        for button, kind, name in (
            (section.restore, RestoreDialog, "restore"),
            (section.erase, ForgetDialog, "forget"),
        ):
            robot.click(button)
            yield lambda kind=kind: robot.window.findChild(kind)  # type: ignore[misc]
            yield from self._camera.grab(name)
            part(robot.window, kind).reject()
            yield from self._camera.settle(0.3)
