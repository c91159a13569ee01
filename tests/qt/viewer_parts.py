"""A viewer page with a photo on it, and a hand for it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from models.details import Details
from models.face import NamedFace
from models.geometry import Box
from models.photo import Photo
from models.photo_sheet import PhotoPart, PhotoSheet
from tests.qt.page_data import face, no_images, person
from ui.crop.geometry import Point
from ui.viewer.panel_words import rows_of
from ui.viewer.viewer_page import ViewerPage
from workers.photo_views import Record

LEFT = Qt.MouseButton.LeftButton
PHOTO = Photo(7, "holiday/IMG_0042.jpg", 1600, 1000, 1, "2024-03-12T14:05:00", 3)
PEOPLE = [person(number, name) for number, name in enumerate(("Sarah", "Zoë", "Tom"), 1)]
DETAILS = Details(
    camera="Nikon D750", lens="50 mm f/1.8", aperture=2.8, exposure=1 / 250, iso=200, focal_length=50.0
)
SHEET = PhotoSheet(
    12_345_678,
    "JPEG",
    latitude=48.1372,
    longitude=11.5756,
    copies=("backup/IMG_0042.jpg",),
    parts=(PhotoPart(8, "holiday/IMG_0042.NEF", "raw"),),
)


def at(number: int, box: Box, name: str | None) -> NamedFace:
    """A face of the photo; number is its id and its person's."""
    one = face(number, name, photo=PHOTO.id)
    return replace(one, face=replace(one.face, box=box, person_id=number))


SARAH, NOBODY, TOM = (
    at(1, Box(200, 200, 220, 260), "Sarah"),
    at(2, Box(700, 240, 200, 240), None),
    at(3, Box(1150, 200, 220, 260), "Tom"),
)
RECORD = Record(PHOTO, (SARAH, NOBODY, TOM))


def picture(width: int = 1600, height: int = 1000) -> QImage:
    """Grey, with its upper left corner red: it can be told how it lies."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#7d8288"))
    painter = QPainter(image)
    painter.fillRect(0, 0, width // 4, height // 4, QColor("#c03020"))
    painter.end()
    return image


def a_page(record: Record = RECORD) -> ViewerPage:
    """A page with a photo of three faces."""
    images = no_images()
    page = ViewerPage(images)
    images.setParent(page)
    page.resize(1280, 800)
    page.show_record(record)
    page.show_picture(picture())
    page.set_people(PEOPLE)
    page.show_rows(rows_of(record.photo, SHEET, DETAILS))
    page.show_place(3, 12)
    return page


def opened(qtbot: QtBot, record: Record = RECORD) -> ViewerPage:
    """The same, to be seen."""
    page = a_page(record)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def on_stage(page: ViewerPage, x: float, y: float) -> QPoint:
    """A place of the photo, as it is shown, on the stage."""
    point = page.stage.view().to_view(Point(x, y))
    return QPointF(point.x, point.y).toPoint()


def click(page: ViewerPage, box: Box) -> None:
    """The middle of a box."""
    QTest.mouseClick(page.stage, LEFT, pos=on_stage(page, *box.centre))


def drag(page: ViewerPage, start: QPoint, end: QPoint) -> None:
    """With the left button, from one place of the stage to another."""
    QTest.mousePress(page.stage, LEFT, pos=start)
    for part in (0.25, 0.5, 0.75, 1.0):
        QTest.mouseMove(page.stage, start + (end - start) * part)
    QTest.mouseRelease(page.stage, LEFT, pos=end)


def press(page: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key, where the focus is."""
    QTest.keyClick(page.window().focusWidget() or page, key, modifier)
