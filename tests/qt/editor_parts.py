"""An editor page, faces to show on it, and a hand that drags and types."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from models.face import Face, NamedFace, Source
from models.geometry import Box
from models.photo import Photo
from ui.crop.geometry import Point
from ui.face_crop_editor import FaceCropEditor

LEFT = Qt.MouseButton.LeftButton
PHOTO = Photo(7, Path("holiday") / "IMG_0042.jpg", 1200, 800, 1, "2024-03-12T14:05:00", 3)


def face(face_id: int, box: Box, name: str | None, source: Source = Source.DETECTED) -> NamedFace:
    return NamedFace(Face(face_id, PHOTO.id, box, source, face_id, False, 0.9, False), name)


SARAH = face(11, Box(100, 100, 120, 150), "Sarah")
NOBODY = face(12, Box(500, 120, 120, 150), None)
DRAWN = face(13, Box(900, 100, 120, 150), None, Source.MANUAL)
ON_PHOTO = [SARAH, NOBODY, DRAWN]
START, END = QPoint(500, 420), QPoint(620, 560)


def grey(width: int = 1200, height: int = 800) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#808080"))
    return image


def opened(qtbot: QtBot) -> FaceCropEditor:
    """A page with a grey photo of three faces."""
    editor = FaceCropEditor()
    qtbot.addWidget(editor)
    editor.resize(1280, 800)
    editor.show_photo(PHOTO, grey(), ON_PHOTO)
    editor.set_names(["Sarah", "Zoë", "Tom"])
    editor.show()
    qtbot.waitExposed(editor)
    editor.activateWindow()
    return editor


def drag(editor: FaceCropEditor, start: QPoint = START, end: QPoint = END) -> Box:
    QTest.mousePress(editor.canvas, LEFT, pos=start)
    QTest.mouseMove(editor.canvas, (start + end) / 2)
    QTest.mouseMove(editor.canvas, end)
    QTest.mouseRelease(editor.canvas, LEFT, pos=end)
    box = editor.canvas.pending()
    assert box is not None
    return box


def click_face(editor: FaceCropEditor, shown: NamedFace) -> None:
    x, y = editor.canvas.view().to_view(Point(*shown.face.box.centre))
    QTest.mouseClick(editor.canvas, LEFT, pos=QPoint(round(x), round(y)))


def press(editor: FaceCropEditor, key: Qt.Key) -> None:
    QTest.keyClick(editor.focusWidget() or editor, key)


def on_page(editor: FaceCropEditor, box: Box) -> QRect:
    shown = editor.canvas.view().box_to_view(box).moved(editor.canvas.x(), editor.canvas.y())
    return QRect(round(shown.x), round(shown.y), round(shown.width), round(shown.height))
