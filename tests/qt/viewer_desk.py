"""Somebody at the window with a library of large photos, looking at one of them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from config.paths import Paths
from models.geometry import Box
from repository.library import Library
from services.naming import name_face
from tests.fakes import CELL, FIRST_RED, PACK, RED_STEP, cell_box
from tests.qt.editor_parts import Desk, HalfBlind
from tests.qt.viewer_parts import on_stage
from ui.frame import VIEWER
from ui.shared.rail import PHOTOS
from ui.viewer.viewer_page import ViewerPage
from workers import networks
from workers.pace import Pace
from workers.scan_steps import Manner
from workers.scan_worker import scan

NAMES = ("a.jpg", "b.jpg", "c.jpg", "d.jpg", "e.jpg")
WIDTH, HEIGHT = 3600, 2400
CORNER = (200, 40, 30)
"""The colour of the upper left corner: by it one sees how a photo lies."""
PLACES = (1, 4)
"""Cells with a face: Sarah, and somebody unnamed."""
BOXES = ((1500, 1100, 400, 500), (2500, 1100, 400, 500))
"""Where the library says that they are: left, top, width, height."""


def paint_large(file: Path, number: int) -> None:
    """A photo whose corner tells how it lies, with two painted faces."""
    pixels = np.full((HEIGHT, WIDTH, 3), 90 + 10 * number, np.uint8)
    pixels[: HEIGHT // 4, : WIDTH // 4] = CORNER
    for who, column in enumerate(PLACES):
        box = cell_box(column)
        rows, columns = slice(int(box.y), int(box.bottom)), slice(int(box.x), int(box.right))
        pixels[rows, columns] = (FIRST_RED + RED_STEP * who, number, 255)
    file.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(pixels).save(file, quality=95, subsampling=0)


class ViewingDesk(Desk):
    """The same window, seen from the viewer."""

    @property
    def page(self) -> ViewerPage:
        """The viewer."""
        return self.window.frame.viewer

    @property
    def name(self) -> str:
        """The photo that is shown."""
        return self.page.record.photo.path.name if self.page.record else ""

    def view(self, name: str) -> None:
        """From the Photos page; waits until it is sharp."""
        self.window.navigation.go(PHOTOS)
        self.until(lambda: len(self.window.loader.photos_beside(PHOTOS)) == len(NAMES))
        self.window.navigation.open_viewer(self.photo(name))
        self.until(lambda: self.shows(name))
        self.window.activateWindow()
        self.until(self.page.isActiveWindow)
        self.page.stage.setFocus()

    def shows(self, name: str) -> bool:
        """Whether it is there, and sharp."""
        image = self.page.stage.image
        here = self.window.frame.page == VIEWER and self.name == name and image is not None
        return here and self.window.viewer.is_sharp and not self.page.stage.is_finer_wanted()

    def neighbours_ready(self, *names: str) -> bool:
        """Whether these could be shown at once."""
        room = self.page.room()
        return all(self.jobs.viewer.ready(self.photo(name), room) for name in names)

    def corner(self) -> str:
        """In which corner of the picture the red one is."""
        image = self.page.stage.image
        assert image is not None
        found = []
        for down, rows in (("upper", 0.1), ("lower", 0.9)):
            for across, columns in (("left", 0.1), ("right", 0.9)):
                colour = image.pixelColor(int(image.width() * columns), int(image.height() * rows))
                if colour.red() > 150 > colour.green():
                    found.append(f"{down} {across}")
        (where,) = found
        return where

    def choose(self, words: str) -> None:
        """A line of the menu that is open."""
        (menu,) = [
            one for one in self.page.findChildren(QMenu) if one.isVisible() and one.parent() is self.page
        ]
        action = next(one for one in menu.actions() if words in one.text())
        menu.setActiveAction(action)
        QTest.keyClick(menu, Qt.Key.Key_Return)
        self.until(lambda: not menu.isVisible())

    def click_face(self, face_id: int) -> None:
        """Where it is, as the photo is shown."""
        box = next(one.face.box for one in self.page.stage.faces if one.face.id == face_id)
        QTest.mouseClick(self.page.stage, Qt.MouseButton.LeftButton, pos=on_stage(self.page, *box.centre))

    def drag_on_photo(self, box: Box) -> None:
        """A rectangle, as the photo is shown."""
        start, end = on_stage(self.page, box.x, box.y), on_stage(self.page, box.right, box.bottom)
        stage = self.page.stage
        QTest.mousePress(stage, Qt.MouseButton.LeftButton, pos=start)
        for part in (0.25, 0.5, 0.75, 1.0):
            QTest.mouseMove(stage, start + (end - start) * part)
        QTest.mouseRelease(stage, Qt.MouseButton.LeftButton, pos=QPoint(end))


def viewing_desk(
    qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch, read_only: str | None = None
) -> Iterator[ViewingDesk]:
    """For a fixture: sit down at the window of a new library of large photos, and leave."""
    engine = HalfBlind()
    monkeypatch.setattr(networks, "pack_for", lambda *_: PACK)
    monkeypatch.setattr(networks, "load_engine", lambda *_: engine)
    for number, name in enumerate(NAMES):
        paint_large(folder / "Album" / name, number + 1)
    paths = Paths(library=folder / "library", packs=folder / "packs")
    with Library(paths.database, paths.thumbnails) as library:
        for _ in scan(library, HalfBlind(), [folder / "Album"], Manner(Pace(2))):
            pass
        photo = library.photos.by_path(folder / "Album" / NAMES[0])
        faces = sorted(library.faces.of_photo(photo.id), key=lambda named: named.face.box.x)
        name_face(library, PACK, faces[0].face.id, "Sarah")
    # Where a click meets them: the painted detector looks at the uppermost rows only.
    with closing(sqlite3.connect(paths.database, isolation_level=None)) as other:
        for column, box in zip(PLACES, BOXES, strict=True):
            other.execute(
                "UPDATE faces SET x = ?, y = ?, width = ?, height = ? WHERE x >= ? AND x < ?",
                (*box, column * CELL, (column + 1) * CELL),
            )
    desk = ViewingDesk(qtbot, folder, engine, read_only)
    desk.window.resize(1000, 700)
    yield desk
    desk.end()
