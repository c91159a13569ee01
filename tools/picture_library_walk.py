"""Walking through the program with a library of years; see take_pictures.py."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection
from dataclasses import dataclass
from pathlib import Path

from picture_camera import Camera
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from config.paths import Paths
from config.settings import Settings
from repository.library import Library
from tests.e2e.robot import Robot, Script, part
from ui import language
from ui.frame import VIEWER
from ui.scaling import scaled
from ui.shared.rail import PEOPLE, PHOTOS

USUAL = 176
"""The side of tiles there, logical pixels."""
_MANY_FACES = 4

Scenes = dict[str, Callable[[Robot], Script]]


@dataclass(frozen=True, slots=True)
class Known:
    """Ids of what is looked at, read before the window opens."""

    friends: int
    film: int
    folder: str
    camera: str
    people: dict[str, int]


class LibraryWalk:
    """Opens the window with a library of its own and plays scenes in it.

    Args:
        library: a copy of what `picture_years_library.look_at_years` made.
        album: what it knows; a walk writes into it and moves some of it to the trash.
        out: the folder of the pictures.
        settings: the language and the size; a scale of 0 is 100 %.
    """

    def __init__(self, library: Path, album: Path, out: Path, settings: Settings) -> None:
        self._library, self._out = library, out
        self.album = album
        self._settings = settings

    def run(self, only: Collection[str] | None = None) -> None:
        """Play it all, or some scenes by their names."""
        # What is moved to the trash is to lie in one of its own.
        os.environ["XDG_DATA_HOME"] = str(self._library / "data")
        with scaled(self._settings.scale):
            # The robot's clock needs an application before main() makes one.
            app = QApplication(["kinframe"])
        language.install(app, self._settings.language)
        paths = Paths(library=self._library, packs=self._library)
        self._settings.save(paths.settings)
        with Library(paths.database, paths.thumbnails) as library:
            self.known = _look_up(library)
        self.camera = Camera(app, self._out, patience=1.6)
        self._only = only
        Robot(self._play).run("--library", str(self._library))

    def scenes(self) -> Scenes:
        """What is played, in order."""
        raise NotImplementedError

    def _play(self, robot: Robot) -> Script:
        yield lambda: robot.frame.page == PEOPLE and robot.people()
        robot.window.menuBar().setNativeMenuBar(False)
        robot.window.resize(robot.window.screen().size())
        robot.window.move(0, 0)
        self.camera.dress("light")
        self.camera.watch(robot.window.images)
        for name, scene in self.scenes().items():
            if self._only is None or name in self._only:
                yield from scene(robot)

    def awake(self, robot: Robot, name: str) -> Script:
        """While somebody moves the pointer."""
        robot.frame.viewer.chrome.wake()
        yield from self.camera.grab(name, settle=0.5)
        self.camera.dress("dark")
        robot.frame.viewer.chrome.wake()
        yield from self.camera.grab(f"{name}-dark", settle=0.5)
        self.camera.dress("light")

    def view(self, robot: Robot, photo: int) -> Script:
        """A photo in the viewer."""
        robot.window.navigation.open_viewer(photo)
        yield lambda: robot.frame.page == VIEWER and robot.window.viewer.is_sharp
        yield from self.camera.settle(1.0)

    def to_photos(self, robot: Robot) -> Script:
        """The page of photos, as it is at first."""
        if robot.frame.page != PHOTOS:
            robot.press(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
        yield lambda: robot.frame.page == PHOTOS and robot.frame.photos.shown()
        robot.frame.photos.set_view("month", USUAL, panel=True)
        point_away(robot)
        yield from self.camera.settle(1.0)

    def dialog(self, robot: Robot, kind: type[QWidget], name: str) -> Script:
        """Wait for a dialog, look at it, and leave it."""
        yield lambda: robot.window.findChild(kind)
        yield from self.camera.settle(1.0)
        yield from self.camera.grab_both(name)
        part(robot.window, kind).close()
        yield lambda: not robot.window.findChild(kind)


def _look_up(library: Library) -> Known:
    photos = library.photos.all()
    sailing = [photo for photo in photos if "Sailing" in str(photo.path) and photo.kind == "photo"]
    friends = next(p for p in sailing if len(library.faces.of_photo(p.id)) >= _MANY_FACES)
    return Known(
        friends=friends.id,
        film=next(photo.id for photo in photos if photo.kind == "film"),
        folder=str(friends.path.parent),
        camera="Canon EOS R6",
        people={person.name: person.id for person in library.people.all() if person.name},
    )


def point_away(robot: Robot) -> None:
    """Nothing is hovered in the pictures."""
    rail: QWidget = robot.frame.rail
    QTest.mouseMove(rail, QPoint(rail.width() - 2, rail.height() - 2))
