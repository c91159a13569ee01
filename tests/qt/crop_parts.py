"""A canvas, faces to show on it, and a hand that drags."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from models.face import Face, NamedFace, Source
from models.geometry import Box
from ui.crop.canvas import CropCanvas
from ui.crop.geometry import Point

LEFT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton
WIDTH, HEIGHT = 1200, 800
CANVAS_WIDTH, CANVAS_HEIGHT = 900, 700


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


def plain(colour: str) -> QImage:
    """A photo of one colour."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return image


def drag(canvas: CropCanvas, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(canvas, LEFT, pos=start)
    QTest.mouseMove(canvas, (start + end) / 2)
    QTest.mouseMove(canvas, end)
    QTest.mouseRelease(canvas, LEFT, pos=end)


def spot(canvas: CropCanvas, shown: NamedFace) -> QPoint:
    x, y = canvas.view().to_view(Point(*shown.face.box.centre))
    return QPoint(round(x), round(y))


def shade(canvas: CropCanvas, x: float, y: float) -> QColor:
    ratio = canvas.devicePixelRatioF()
    return canvas.grab().toImage().pixelColor(round(x * ratio), round(y * ratio))
