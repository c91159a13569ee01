"""An editor page, faces to show on it, and a hand that drags and types; and the same in a whole window."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from config.paths import Paths
from config.settings import Settings
from faces.engine import Detection
from models.effort import Effort
from models.face import DetectedFace, Eyes, Face, Image, NamedFace, Source
from models.geometry import Box
from models.photo import Photo
from models.suggestion import DrawnFace
from repository.library import Library
from services.naming import name_face
from tests.fakes import (
    DIM,
    FIRST_RED,
    PACK,
    RED_STEP,
    FakeEngine,
    Look,
    as_unit,
    cell_box,
    paint,
    unit_vector,
)
from tests.qt.page_data import no_images, person
from ui.crop.geometry import Point
from ui.crop.sketch import Draft
from ui.face_crop_editor import FaceCropEditor
from ui.main_window import MainWindow
from ui.merge_suggestion_dialog import MergeSuggestionDialog
from ui.shared.rail import PEOPLE as PEOPLE_PAGE
from workers import networks
from workers.jobs import Jobs, prepare_library
from workers.pace import Pace
from workers.scan_steps import Manner
from workers.scan_worker import scan

LEFT = Qt.MouseButton.LeftButton
PHOTO = Photo(7, "holiday/IMG_0042.jpg", 1200, 800, 1, "2024-03-12T14:05:00", 3)


def face(face_id: int, box: Box, name: str | None, source: Source = Source.DETECTED) -> NamedFace:
    return NamedFace(Face(face_id, PHOTO.id, box, source, face_id, False, 0.9, False), name)


SARAH = face(11, Box(100, 100, 120, 150), "Sarah")
NOBODY = face(12, Box(500, 120, 120, 150), None)
DRAWN = face(13, Box(900, 100, 120, 150), None, Source.MANUAL)
ON_PHOTO = [SARAH, NOBODY, DRAWN]
PEOPLE = [person(number, name) for number, name in enumerate(("Sarah", "Zoë", "Tom"), 1)]
START, END = QPoint(500, 420), QPoint(620, 560)


def grey(width: int = 1200, height: int = 800) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#808080"))
    return image


def opened(qtbot: QtBot) -> FaceCropEditor:
    """A page with a grey photo of three faces."""
    images = no_images()
    editor = FaceCropEditor(images)
    images.setParent(editor)
    qtbot.addWidget(editor)
    editor.resize(1280, 800)
    editor.show_photo(PHOTO, grey(), ON_PHOTO)
    editor.set_people(PEOPLE)
    editor.show()
    qtbot.waitExposed(editor)
    editor.activateWindow()
    return editor


def drag(editor: FaceCropEditor, start: QPoint = START, end: QPoint = END) -> Box:
    """Draw with the left button; returns what is drawn, upright pixels."""
    QTest.mousePress(editor.canvas, LEFT, pos=start)
    QTest.mouseMove(editor.canvas, (start + end) / 2)
    QTest.mouseMove(editor.canvas, end)
    QTest.mouseRelease(editor.canvas, LEFT, pos=end)
    box = editor.canvas.pending()
    assert box is not None
    return box


def draft(editor: FaceCropEditor) -> Draft:
    """The one rectangle that is drawn."""
    (only,) = editor.drafting.drafts
    return only


def ways(editor: FaceCropEditor) -> list[str]:
    """What is offered with the words below the photo."""
    return [button.text() for button in editor.strip.ways()]


def click_way(editor: FaceCropEditor, words: str) -> None:
    """Click at what is offered below the photo."""
    button = next(button for button in editor.strip.ways() if button.text() == words)
    QTest.mouseClick(button, LEFT)


def click_face(editor: FaceCropEditor, shown: NamedFace) -> None:
    x, y = editor.canvas.view().to_view(Point(*shown.face.box.centre))
    QTest.mouseClick(editor.canvas, LEFT, pos=QPoint(round(x), round(y)))


def press(editor: FaceCropEditor, key: Qt.Key) -> None:
    QTest.keyClick(editor.focusWidget() or editor, key)


def on_page(editor: FaceCropEditor, box: Box) -> QRect:
    shown = editor.canvas.view().box_to_view(box).moved(editor.canvas.x(), editor.canvas.y())
    return QRect(round(shown.x), round(shown.y), round(shown.width), round(shown.height))


# A whole window, with a library of painted photos.

PATIENCE = 15_000
UNSEEN = 200
"""Looks from here on the detector misses."""
SARAH_LOOKS, UNNAMED_LOOKS, TOM_LOOKS, STRANGER, TORN = 0, 1, 2, 5, 9
"""Who is painted. TORN is as much like Sarah as like the unnamed one, and too blurred for a group."""
SHOTS = 4
MISSED = [SARAH_LOOKS, UNNAMED_LOOKS, STRANGER, TORN, TOM_LOOKS]
"""Who is in the cells of `missed.png`, all of them unseen."""


class HalfBlind(FakeEngine):
    """Misses some painted faces, and describes only while the gate is open."""

    def __init__(self) -> None:
        super().__init__()
        self.gate = threading.Event()
        self.gate.set()

    def detect(self, image: Image, effort: Effort = Effort.BALANCED, scale: float = 1.0) -> list[Detection]:
        return [found for found in super().detect(image, effort, scale) if _look(image, found.box) < UNSEEN]

    def describe(self, image: Image, box: Box, eyes: Eyes | None = None) -> DetectedFace:
        assert self.gate.wait(30)
        return super().describe(image, box, eyes)

    def _face(self, image: Image, box: Box) -> DetectedFace:
        face = super()._face(image, box)
        red = int(image[int(box.centre[1]), int(box.centre[0]), 0])
        if red != FIRST_RED + RED_STEP * TORN:
            return face
        between = np.eye(DIM)[SARAH_LOOKS] + np.eye(DIM)[UNNAMED_LOOKS]
        vector = as_unit(between + 0.1 * unit_vector((7, _look(image, box))))
        return replace(face, embedding=vector, quality=0.1)


def _look(image: Image, box: Box) -> int:
    return int(image[int(box.centre[1]), int(box.centre[0]), 1])


def make_library(folder: Path) -> Path:
    """An album of painted photos and a library that knows it; returns the folder of both."""
    album = folder / "Album"
    for shot in range(SHOTS):
        paint(album / f"{shot}.png", [*(Look(who, shot) for who in (0, 1, 2)), None])
        paint(album / f"torn{shot}.png", [Look(TORN, shot)])
    paint(album / "missed.png", [Look(who, UNSEEN + at) for at, who in enumerate(MISSED)])
    paint(album / "mirror.png", [Look(SARAH_LOOKS, UNSEEN + 10), None, Look(SARAH_LOOKS, UNSEEN + 11)])
    paths = Paths(library=folder / "library", packs=folder / "packs")
    with Library(paths.database, paths.thumbnails) as library:
        for _ in scan(library, HalfBlind(), [album], Manner(Pace(2))):
            pass
        photo = library.photos.by_path(album / "0.png")
        assert photo is not None
        columns = sorted(library.faces.of_photo(photo.id), key=lambda named: named.face.box.x)
        for column, name in ((0, "Sarah"), (2, "Tom")):
            name_face(library, PACK, columns[column].face.id, name)
    return folder


class Desk:
    """Somebody at the window of that library.

    Args:
        qtbot: waits.
        folder: of the album and the library.
        engine: of the window's networks.
        read_only: why nothing can be written.
    """

    def __init__(self, qtbot: QtBot, folder: Path, engine: HalfBlind, read_only: str | None = None) -> None:
        self.qtbot, self.engine = qtbot, engine
        self.album, self.library = folder / "Album", folder / "library"
        paths = Paths(library=self.library, packs=folder / "packs")
        self._held = prepare_library(paths)
        self.jobs = Jobs(paths, None, read_only=read_only)
        self.window = MainWindow(self.jobs, paths, Settings())
        self.window.show()
        self.window.settings.begin(Settings())
        self.window.loader.load_all()
        self.window.undoing.refresh()
        self.window.navigation.go(PEOPLE_PAGE)

    @property
    def editor(self) -> FaceCropEditor:
        """The page."""
        return self.window.frame.editor

    @property
    def dialog(self) -> MergeSuggestionDialog | None:
        """The question that is open, if one is."""
        found = self.editor.findChildren(MergeSuggestionDialog)
        return next((dialog for dialog in found if dialog.isVisible()), None)

    def end(self) -> None:
        """Leave, with everything that is drawn."""
        self.engine.gate.set()
        self.editor.drafting.clear()
        self.window.end()
        self._held.close()
        self.qtbot.wait(20)

    def until(self, condition: Callable[[], object]) -> None:
        """Wait until it is true."""
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE)

    def rows(self, sql: str, *values: object) -> list[tuple[object, ...]]:
        """What the file says, read by a stranger."""
        with closing(sqlite3.connect(self.library / "kinframe.sqlite3")) as connection:
            return connection.execute(sql, values).fetchall()

    def person(self, name: str) -> int:
        """The id of the one person of that name."""
        (found,) = [int(str(row[0])) for row in self.rows("SELECT id, name FROM people") if row[1] == name]
        return found

    def photo(self, name: str) -> int:
        """The id of a photo."""
        rows = self.rows("SELECT id, path FROM photos")
        return next(int(str(id_)) for id_, path in rows if Path(str(path)).name == name)

    def stored(self, photo: str) -> list[Face]:
        """The faces of a photo as they are shown, from left to right."""
        found: list[list[NamedFace]] = []
        photo_id = self.photo(photo)
        self.jobs.read(lambda library: library.faces.of_photo(photo_id), found.append)
        self.until(lambda: found)
        return sorted((named.face for named in found[0]), key=lambda face: face.box.x)

    def open(self, name: str) -> None:
        """Show a photo in the editor, and wait for its pixels."""
        self.window.navigation.open_photo(self.photo(name))
        self.until(lambda: self.editor.current_photo_id == self.photo(name))
        self.until(self.editor.canvas.shows_image)
        self.wake()

    def wake(self) -> None:
        """What a window manager does when a dialog has closed."""
        self.window.activateWindow()
        self.until(lambda: QApplication.activeWindow() is self.window)
        self.editor.canvas.setFocus()

    def draw(self, column: int, *, wait: bool = True, grow: float = 0.0) -> int:
        """Drag a rectangle around a painted face; returns the draft's id, mostly once it has been seen."""
        box = cell_box(column)
        start, end = self.on_canvas(box.x - grow, box.y - grow), self.on_canvas(box.right + grow, box.bottom)
        before = {draft.id for draft in self.editor.drafting.drafts}
        self.editor.canvas.select(None)
        drag(self.editor, start, end)
        (new,) = {draft.id for draft in self.editor.drafting.drafts} - before
        if wait:
            self.until(lambda: self.editor.drafting.phase(new) == "seen")
        return new

    def drawn(self, draft_id: int) -> DrawnFace:
        """What is known of a draft."""
        found = self.editor.drafting.drawn(draft_id)
        assert found is not None
        return found

    def on_canvas(self, x: float, y: float) -> QPoint:
        """A place of the photo on the canvas."""
        point = self.editor.canvas.view().to_view(Point(x, y))
        return QPointF(point.x, point.y).toPoint()

    def select(self, face: Face) -> None:
        """Click at a stored face."""
        self.until(lambda: self.editor.canvas.face(face.id))
        self.editor.canvas.select(None)
        QTest.mouseClick(self.editor.canvas, LEFT, pos=self.on_canvas(*face.box.centre))
        assert self.editor.canvas.selected() == face.id

    def press(self, *keys: Qt.Key, control: bool = False) -> None:
        """Keys, where the focus is."""
        held = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
        for key in keys:
            QTest.keyClick(self.focus(), key, held)

    def type(self, text: str) -> None:
        """Letters, where the focus is."""
        QTest.keyClicks(self.focus(), text)

    def focus(self) -> QWidget:
        """Who gets the keys."""
        return QApplication.focusWidget() or self.window.focusWidget() or self.window

    def undo_words(self) -> tuple[str, str]:
        """What the menu would undo and redo."""
        undo, redo = self.window._menus.edit.actions()[:2]
        return undo.text(), redo.text()


def at_desk(
    qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch, read_only: str | None = None
) -> Iterator[Desk]:
    """For a fixture: sit down at the window of a new library, and leave."""
    engine = HalfBlind()
    monkeypatch.setattr(networks, "pack_for", lambda *_: PACK)
    monkeypatch.setattr(networks, "load_engine", lambda *_: engine)
    desk = Desk(qtbot, make_library(folder), engine, read_only)
    yield desk
    desk.end()
