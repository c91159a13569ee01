"""What is dragged is what is stored: through the real window's parts, down to the row in SQLite.

Eight EXIF orientations, three zooms, twelve drags (every way, past every edge and corner), and all of it
again on a screen of two device pixels.
"""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from config.paths import Paths
from models.changes import Changes
from tests.fakes import GREY, PACK, FakeEngine
from tests.qt.crop_parts import MIDDLE, drag
from tests.qt.page_data import no_images
from ui.editor_controller import EditorController
from ui.face_crop_editor import FaceCropEditor
from workers import networks
from workers.jobs import Jobs, prepare_library

RATIO_TESTED = "KINFRAME_TEST_DEVICE_RATIO"
RATIO = float(os.environ.get(RATIO_TESTED, "1"))
MARGIN = 16
LONG, SHORT = 2400, 1600
ORIENTATION = 0x0112
MARK, MARK_COLOUR = (300, 200, 160, 120), (200, 40, 40)
"""A red place (x, y, width, height) in the upright photo, so that it shows which way up it is."""

STORED = {
    1: lambda upright: upright,
    2: lambda upright: upright[:, ::-1],
    3: lambda upright: upright[::-1, ::-1],
    4: lambda upright: upright[::-1],
    5: lambda upright: upright.transpose(1, 0, 2),
    6: lambda upright: np.rot90(upright, 1),
    7: lambda upright: upright[::-1, ::-1].transpose(1, 0, 2),
    8: lambda upright: np.rot90(upright, -1),
}
"""How a camera stores an upright picture by EXIF orientation."""


@dataclass(frozen=True)
class Past:
    """A place so many view pixels beyond the near edge (below 0) or the far one."""

    by: float


Place = tuple[float | Past, float | Past]
BEFORE, BEYOND = Past(-400), Past(400)

# By the corner of the photo that is shown, in parts of what shows of it. They are apart from each other,
# so that each is a face of its own.
DRAGS: dict[str, dict[str, tuple[Place, Place]]] = {
    "top left": {
        "down right": ((0.30, 0.30), (0.45, 0.45)),
        "past the left edge": ((0.10, 0.40), (BEFORE, 0.60)),
        "past the top left corner": ((0.12, 0.15), (BEFORE, BEFORE)),
    },
    "top right": {
        "down left": ((0.70, 0.30), (0.55, 0.45)),
        "past the top": ((0.40, 0.10), (0.60, BEFORE)),
        "past the top right corner": ((0.88, 0.15), (BEYOND, BEFORE)),
    },
    "bottom right": {
        "up left": ((0.70, 0.70), (0.55, 0.55)),
        "past the right edge": ((0.90, 0.60), (BEYOND, 0.40)),
        "past the bottom right corner": ((0.88, 0.85), (BEYOND, BEYOND)),
    },
    "bottom left": {
        "up right": ((0.30, 0.70), (0.45, 0.55)),
        "past the bottom": ((0.60, 0.90), (0.40, BEYOND)),
        "past the bottom left corner": ((0.12, 0.85), (BEFORE, BEYOND)),
    },
}
EDGES = "SELECT x, y, x + width, y + height FROM faces"
ZOOMS = {"fit": Qt.Key.Key_0, "actual": Qt.Key.Key_1, "fill": Qt.Key.Key_2}


@dataclass(frozen=True)
class Shown:
    """Where the photo lies in the canvas, worked out without the canvas: left, top in view pixels."""

    scale: float
    left: float
    top: float
    photo: tuple[int, int]
    area: QSize

    def spot(self, place: Place) -> QPoint:
        """A part of what shows of the photo, or past its edge, as a whole view pixel."""
        x = _spot(place[0], self.left, self.photo[0] * self.scale, self.area.width())
        y = _spot(place[1], self.top, self.photo[1] * self.scale, self.area.height())
        return QPoint(round(x), round(y))

    def box(self, start: QPoint, end: QPoint) -> tuple[float, float, float, float]:
        """The edges of what is dragged, in pixels of the upright photo."""
        xs = sorted(_limited((x - self.left) / self.scale, self.photo[0]) for x in (start.x(), end.x()))
        ys = sorted(_limited((y - self.top) / self.scale, self.photo[1]) for y in (start.y(), end.y()))
        return xs[0], ys[0], xs[1], ys[1]


def _spot(place: float | Past, start: float, length: float, room: float) -> float:
    low, high = max(start, 0), min(start + length, room)
    if isinstance(place, Past):
        return (low if place.by < 0 else high) + place.by
    return low + place * (high - low)


def _limited(value: float, length: float) -> float:
    return min(max(value, 0.0), length)


def shown(zoom: str, corner: str, photo: tuple[int, int], area: QSize) -> Shown:
    """By what the window promises: 16 pixels kept free, a device pixel a pixel, or no emptiness."""
    width, height = photo
    fit = min((area.width() - 2 * MARGIN) / width, (area.height() - 2 * MARGIN) / height)
    fill = max(area.width() / width, area.height() / height)
    scale = {"fit": fit, "actual": 1 / RATIO, "fill": fill}[zoom]
    left = _start(width * scale, area.width(), at_end="right" in corner)
    top = _start(height * scale, area.height(), at_end="bottom" in corner)
    return Shown(scale, left, top, photo, area)


def _start(length: float, room: float, *, at_end: bool) -> float:
    start = (room - length) / 2 if length <= room else (room - length) * at_end
    # The photo begins on a whole device pixel.
    return round(start * RATIO) / RATIO


class Desk:
    """A library of photos of one orientation, and the editor on it."""

    def __init__(self, qtbot: QtBot, folder: Path, jobs: Jobs) -> None:
        self.qtbot = qtbot
        self.file = Paths.choose(folder / "library").database
        self.jobs = jobs
        images = no_images()
        self.page = FaceCropEditor(images)
        images.setParent(self.page)
        qtbot.addWidget(self.page)
        self.page.resize(1000, 900)
        self.controller = EditorController(self.page, jobs, images, self.page)
        self.page.show()
        qtbot.waitExposed(self.page)
        assert self.page.canvas.devicePixelRatioF() == RATIO

    def open(self, photo_id: int, size: tuple[int, int]) -> None:
        self.controller.open(photo_id)
        canvas = self.page.canvas
        self.qtbot.waitUntil(lambda: self.page.current_photo_id == photo_id and canvas.shows_image())
        assert canvas.photo_size() == size

    def draw(self, start: QPoint, end: QPoint) -> int:
        """Drag, and let it be stored without a decision; the face's id."""
        canvas = self.page.canvas
        drag(canvas, start, end)
        assert len(self.page.drafting.drafts) == 1
        with self.qtbot.waitSignal(self.controller.drafts.stored, timeout=10_000) as stored:
            QTest.keyClick(canvas, Qt.Key.Key_Escape)
        changes = stored.args[0] if stored.args else None
        assert isinstance(changes, Changes)
        (face,) = changes.faces
        return face

    def rows(self, query: str, *values: object) -> list[tuple[float, ...]]:
        with closing(sqlite3.connect(f"file:{self.file}?mode=ro", uri=True)) as connection:
            return connection.execute(query, values).fetchall()


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, orientation: int) -> Iterator[Desk]:
    monkeypatch.setattr(networks, "pack_for", lambda *_: PACK)
    monkeypatch.setattr(networks, "load_engine", lambda *_: FakeEngine())
    for zoom in ZOOMS:
        _photograph(tmp_path / "Album" / f"{zoom}.jpg", orientation)
    paths = Paths.choose(tmp_path / "library")
    prepare_library(paths).close()
    jobs = Jobs(paths, None)
    with qtbot.waitSignal(jobs.scanned, timeout=30_000):
        jobs.scans.scan([tmp_path / "Album"])
    yield Desk(qtbot, tmp_path, jobs)
    jobs.close()


def _photograph(file: Path, orientation: int) -> None:
    """Write a grey JPEG with a red place in it, as a camera held that way would."""
    width, height = _upright(orientation)
    pixels = np.full((height, width, 3), GREY, np.uint8)
    x, y, wide, high = MARK
    pixels[y : y + high, x : x + wide] = MARK_COLOUR
    file.parent.mkdir(exist_ok=True)
    exif = Pillow.Exif()
    exif[ORIENTATION] = orientation
    stored = np.ascontiguousarray(STORED[orientation](pixels))
    Pillow.fromarray(stored).save(file, "JPEG", quality=90, exif=exif, comment=file.name.encode())


@pytest.mark.parametrize("orientation", STORED)
def test_a_stored_box_is_what_was_dragged(desk: Desk, orientation: int) -> None:
    wrong, size = {}, _upright(orientation)
    for zoom, key in ZOOMS.items():
        ((photo_id,),) = desk.rows("SELECT id FROM photos WHERE path LIKE ?", f"%{zoom}.jpg")
        desk.open(int(photo_id), size)
        QTest.keyClick(desk.page.canvas, key)
        faces = set()
        for corner, drags in DRAGS.items():
            view = _go_to(desk, shown(zoom, corner, size, desk.page.canvas.size()), corner)
            for name, (begin, finish) in drags.items():
                start, end = view.spot(begin), view.spot(finish)
                face = desk.draw(start, end)
                faces.add(face)
                ((*edges,),) = desk.rows(
                    "SELECT x, y, x + width, y + height FROM faces WHERE id = ? AND photo_id = ?",
                    face,
                    photo_id,
                )
                expected = view.box(start, end)
                if edges != pytest.approx(expected, abs=1.0):
                    wrong[zoom, name] = (edges, expected)
        assert len(faces) == sum(map(len, DRAGS.values())), "each is a face of its own"
    assert not wrong


def _upright(orientation: int) -> tuple[int, int]:
    """A camera's sensor lies on its side where the photo stands."""
    return (LONG, SHORT) if orientation <= 4 else (SHORT, LONG)


def _go_to(desk: Desk, view: Shown, corner: str) -> Shown:
    """Move the photo with the middle button as far as it goes; see that it is the right way up."""
    canvas = desk.page.canvas
    middle = QPoint(canvas.width() // 2, canvas.height() // 2)
    far = QPoint(-4000 if "right" in corner else 4000, -4000 if "bottom" in corner else 4000)
    drag(canvas, middle, middle + far, MIDDLE)
    if corner == "top left":
        x, y = view.left + MARK[0] * view.scale, view.top + MARK[1] * view.scale
        picture = canvas.grab().toImage()
        inside, outside = QColor(*MARK_COLOUR), QColor(GREY, GREY, GREY)
        for by, colour in ((6, inside), (-6, outside)):
            found = picture.pixelColor(round((x + by) * RATIO), round((y + by) * RATIO))
            assert abs(found.red() - colour.red()) + abs(found.green() - colour.green()) < 40
    return view


@pytest.mark.parametrize("orientation", [1, 6])
def test_a_rectangle_pulled_and_nudged_is_stored_where_it_stands(desk: Desk, orientation: int) -> None:
    size, canvas = _upright(orientation), desk.page.canvas
    ((photo_id,),) = desk.rows("SELECT id FROM photos WHERE path LIKE '%actual.jpg'")
    desk.open(int(photo_id), size)
    QTest.keyClick(canvas, ZOOMS["actual"])
    view = _go_to(desk, shown("actual", "top left", size, canvas.size()), "top left")
    start, end = view.spot((0.30, 0.30)), view.spot((0.45, 0.45))
    drag(canvas, start, end)
    drag(canvas, end, end + QPoint(60, 30))
    drag(canvas, start, start + QPoint(-20, 10))
    middle = (start + end) / 2
    drag(canvas, middle, middle + QPoint(-12, 25))
    for _ in range(3):
        QTest.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    with desk.qtbot.waitSignal(desk.controller.drafts.stored, timeout=10_000):
        QTest.keyClick(canvas, Qt.Key.Key_Escape)

    ((*edges,),) = desk.rows(f"{EDGES} WHERE photo_id = ?", photo_id)
    left, top, right, bottom = view.box(start + QPoint(-20, 10), end + QPoint(60, 30))
    dx, dy = -12 / view.scale + 30, 25 / view.scale
    assert edges == pytest.approx((left + dx, top + dy, right + dx, bottom + dy + 1), abs=1.0)


@pytest.mark.skipif(RATIO_TESTED in os.environ, reason="this is the other screen already")
def test_the_same_on_a_screen_of_two_device_pixels() -> None:
    environment = {**os.environ, "QT_SCALE_FACTOR": "2", RATIO_TESTED: "2"}
    wanted = "stored_box_is_what or pulled_and_nudged"
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-k", wanted, __file__]

    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout + done.stderr
