"""A canvas, faces to show on it, and a hand that drags."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from models.face import Eyes, Face, NamedFace, Source
from models.geometry import Box
from ui.crop.canvas import CropCanvas
from ui.crop.geometry import Point
from ui.crop.handles import Handle
from ui.crop.sketch import Draft, Sketch

LEFT, MIDDLE, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.RightButton
WIDTH, HEIGHT = 1200, 800
CANVAS_WIDTH, CANVAS_HEIGHT = 900, 700
GREY = QColor("#808080")
KEY = Qt.Key
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
FIT = (CANVAS_WIDTH - 32) / WIDTH
ZOOMS = {"fit": Qt.Key.Key_0, "actual": Qt.Key.Key_1, "fill": Qt.Key.Key_2}

BOX = Box(500, 320, 200, 160)
"""In sight at each of these zooms."""


def face(face_id: int, box: Box, name: str | None = None, source: Source = Source.DETECTED) -> NamedFace:
    return NamedFace(Face(face_id, 1, box, source, face_id, False, 0.9, False), name)


SARAH = face(11, Box(100, 100, 120, 150), "Sarah")
NOBODY = face(12, Box(500, 120, 120, 150))
TOM = face(13, Box(900, 100, 120, 150), "Tom")
DOLL = face(14, Box(130, 140, 40, 40), "Doll")


def opened(qtbot: QtBot) -> CropCanvas:
    """A canvas with a grey photo and the focus."""
    canvas = CropCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(CANVAS_WIDTH, CANVAS_HEIGHT)
    canvas.set_image(plain("#808080"))
    canvas.show()
    qtbot.waitExposed(canvas)
    canvas.setFocus()
    return canvas


def sketching(canvas: CropCanvas) -> Sketch:
    """Have what is drawn kept and shown, as the editor does, without anybody looking at it."""
    sketch = Sketch()

    def drawn(box: Box) -> None:
        made = sketch.add(box)
        canvas.set_drafts(sketch.drafts)
        canvas.select_draft(made)

    def reshaped(draft: int, box: Box, joined: bool) -> None:
        sketch.reshape(draft, box, joined=joined)
        canvas.set_drafts(sketch.drafts)

    def placed(draft: int, eyes: Eyes) -> None:
        sketch.place_eyes(draft, eyes)
        canvas.set_drafts(sketch.drafts)

    def discarded(draft: int) -> None:
        sketch.discard(draft)
        canvas.set_drafts(sketch.drafts)

    canvas.box_drawn.connect(drawn)
    canvas.draft_reshaped.connect(reshaped)
    canvas.eyes_placed.connect(placed)
    canvas.discard_requested.connect(discarded)
    return sketch


def zoomed(canvas: CropCanvas, zoom: str) -> float:
    """Press a zoom's key while nothing is selected; its scale, worked out without the canvas."""
    canvas.select(None)
    QTest.keyClick(canvas, ZOOMS[zoom])
    return {"fit": FIT, "actual": 1 / canvas.devicePixelRatioF(), "fill": CANVAS_HEIGHT / HEIGHT}[zoom]


def drawn_already(canvas: CropCanvas) -> Sketch:
    """One rectangle is drawn and selected: BOX, draft 1."""
    sketch = sketching(canvas)
    canvas.box_drawn.emit(BOX)
    return sketch


def with_draft(canvas: CropCanvas, *boxes: Box) -> None:
    """Show these rectangles as drafts 1, 2, … and select the first."""
    canvas.set_drafts([Draft(number, box) for number, box in enumerate(boxes, 1)])
    canvas.select_draft(1)


def plain(colour: str, width: int = WIDTH, height: int = HEIGHT) -> QImage:
    """A photo of one colour."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return image


def drag(canvas: CropCanvas, start: QPoint, end: QPoint, button: Qt.MouseButton = LEFT) -> None:
    QTest.mousePress(canvas, button, pos=start)
    QTest.mouseMove(canvas, (start + end) / 2)
    QTest.mouseMove(canvas, end)
    QTest.mouseRelease(canvas, button, pos=end)


def spot(canvas: CropCanvas, shown: NamedFace) -> QPoint:
    return at(canvas, *shown.face.box.centre)


def at(canvas: CropCanvas, x: float, y: float) -> QPoint:
    """Where a pixel of the photo is shown."""
    place = canvas.view().to_view(Point(x, y))
    return QPoint(round(place.x), round(place.y))


def shade(canvas: CropCanvas, x: float, y: float) -> QColor:
    ratio = canvas.devicePixelRatioF()
    return canvas.grab().toImage().pixelColor(round(x * ratio), round(y * ratio))


def edges(box: Box) -> tuple[float, float, float, float]:
    return box.x, box.y, box.right, box.bottom


def handle_spot(canvas: CropCanvas, box: Box, handle: Handle) -> QPoint:
    """Where a handle is shown."""
    x, y = box.centre
    return at(canvas, x + handle.across * box.width / 2, y + handle.down * box.height / 2)
