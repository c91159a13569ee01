"""Zooming and moving the photo: wheel, touchpad, keys and the hand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.geometry import Box
from tests.qt.crop_parts import CANVAS_HEIGHT, CANVAS_WIDTH, HEIGHT, SARAH, TOM, WIDTH, drag, opened, shade
from ui.crop.canvas import CropCanvas
from ui.crop.geometry import View

# What Qt's platform for tests says of windows with a least size, layouts and raised windows.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def canvas(qtbot: QtBot) -> CropCanvas:
    return opened(qtbot)


def test_a_better_rendition_of_the_same_photo_keeps_the_zoom(canvas: CropCanvas) -> None:
    canvas.zoom_by(2)
    before = canvas.view()

    canvas.set_image(QImage(WIDTH // 4, HEIGHT // 4, QImage.Format.Format_RGB32), (WIDTH, HEIGHT))

    assert canvas.view() == before


def wheel(
    canvas: CropCanvas,
    at: QPointF,
    turned: QPoint,
    fine: QPoint,
    keys: Qt.KeyboardModifier,
    *,
    phase: Qt.ScrollPhase = Qt.ScrollPhase.NoScrollPhase,
) -> None:
    event = QWheelEvent(
        at,
        canvas.mapToGlobal(at),
        fine,
        turned,
        Qt.MouseButton.NoButton,
        keys,
        phase,
        False,
    )
    QApplication.sendEvent(canvas, event)


NO_KEY, CTRL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@pytest.mark.parametrize("keys", [NO_KEY, CTRL])
def test_the_wheel_zooms_about_the_pointer(canvas: CropCanvas, keys: Qt.KeyboardModifier) -> None:
    pointer = QPointF(300, CANVAS_HEIGHT / 2)
    before = canvas.to_image(pointer)

    for _ in range(3):
        wheel(canvas, pointer, QPoint(0, 120), QPoint(), keys)

    assert tuple(canvas.to_image(pointer)) == pytest.approx(tuple(before), abs=1.5)
    assert canvas.view().scale == pytest.approx((CANVAS_WIDTH - 32) / WIDTH * 1.2**3)


def test_two_fingers_and_shift_move_the_photo(canvas: CropCanvas) -> None:
    canvas.zoom_actual()
    scale, x, y = canvas.view().scale, canvas.view().x, canvas.view().y

    wheel(canvas, QPointF(300, 260), QPoint(0, 8), QPoint(-12, -9), NO_KEY, phase=Qt.ScrollPhase.ScrollUpdate)
    assert canvas.view() == View(scale, x - 12, y - 9)

    wheel(canvas, QPointF(300, 260), QPoint(0, -10), QPoint(), SHIFT)
    assert canvas.view() == View(scale, x - 22, y - 9)


def test_the_zoom_has_ends(canvas: CropCanvas) -> None:
    canvas.zoom_by(1000)
    assert canvas.percent() == 800
    canvas.zoom_by(1 / 1000)
    assert canvas.is_fitted()


def test_keys_zoom(canvas: CropCanvas) -> None:
    fitted = canvas.percent()
    QTest.keyClick(canvas, Qt.Key.Key_Plus)
    assert canvas.percent() == round((CANVAS_WIDTH - 32) / WIDTH * 125)
    QTest.keyClick(canvas, Qt.Key.Key_Minus)
    assert canvas.percent() == fitted
    QTest.keyClick(canvas, Qt.Key.Key_1)
    assert canvas.percent() == 100
    QTest.keyClick(canvas, Qt.Key.Key_0)
    assert canvas.percent() == fitted
    assert canvas.is_fitted()


def test_space_and_drag_moves_instead_of_drawing(qtbot: QtBot, canvas: CropCanvas) -> None:
    canvas.zoom_by(3)
    before = canvas.view()
    QTest.keyPress(canvas, Qt.Key.Key_Space)
    assert canvas.cursor().shape() is Qt.CursorShape.OpenHandCursor

    with qtbot.assertNotEmitted(canvas.box_drawn):
        drag(canvas, QPoint(400, 300), QPoint(430, 320))
    QTest.keyRelease(canvas, Qt.Key.Key_Space)

    assert canvas.view() == before.moved(30, 20)
    assert canvas.cursor().shape() is Qt.CursorShape.CrossCursor


def test_a_face_out_of_sight_is_brought_into_sight(canvas: CropCanvas) -> None:
    canvas.set_faces([SARAH, TOM])
    canvas.zoom_by(4, QPointF(100, 100))
    QTest.keyClick(canvas, Qt.Key.Key_Backtab)
    shown = canvas.view().box_to_view(TOM.face.box)

    assert canvas.selected() == 13
    assert min(shown.x, shown.y) >= 0
    assert (shown.right, shown.bottom) <= (CANVAS_WIDTH, CANVAS_HEIGHT)


def test_resizing_keeps_the_whole_photo_in_sight(canvas: CropCanvas) -> None:
    canvas.resize(500, 400)

    shown = canvas.view().box_to_view(Box(0, 0, WIDTH, HEIGHT))
    assert shown == shown.clipped(500, 400)
    assert canvas.is_fitted()


def test_a_large_photo_becomes_sharp_bit_by_bit(qtbot: QtBot, canvas: CropCanvas) -> None:
    stripes, snow = bytes([0, 0, 0, 255, 255, 255] * 2000), bytes([255] * 12_000)
    canvas.set_image(QImage(stripes * 1500 + snow * 1500, 4000, 3000, 12_000, QImage.Format.Format_RGB888))
    qtbot.waitUntil(lambda: not canvas._sharpening.isActive())

    for zoom in (1.0, 1.2):
        canvas.zoom_by(zoom)
        above, below = ({shade(canvas, x, y).lightness() for x in range(400, 440)} for y in (200, 500))
        # Stripes one pixel wide are grey from afar, not the black or white of pixels picked at random.
        assert min(above) > 115
        assert max(above) < 140
        assert below == {255}
