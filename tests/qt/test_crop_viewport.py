"""Zooming and moving the photo: wheel, touchpad, keys and the hand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.geometry import Box
from tests.qt.crop_parts import (
    CANVAS_HEIGHT,
    CANVAS_WIDTH,
    HEIGHT,
    MIDDLE,
    SARAH,
    TOM,
    WIDTH,
    drag,
    opened,
    plain,
    shade,
)
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


@pytest.mark.parametrize("pointer", [(120, 90), (450, 350), (777, 610)])
def test_what_is_under_the_pointer_stays_there_all_the_way_in_and_out(
    canvas: CropCanvas, pointer: tuple[int, int]
) -> None:
    place = QPointF(*pointer)
    canvas.zoom_actual(place)
    before = canvas.to_image(place)

    for turn in (120, 120, 60, 15, -15, 120, -60, -120, -120):
        wheel(canvas, place, QPoint(0, turn), QPoint(), NO_KEY)
        # Within a pixel on the screen, however large the photo's pixels are shown.
        assert tuple(canvas.view().to_view(before)) == pytest.approx(pointer, abs=1.0)


def test_two_fingers_and_shift_move_the_photo(canvas: CropCanvas) -> None:
    canvas.zoom_actual()
    scale, x, y = canvas.view().scale, canvas.view().x, canvas.view().y

    wheel(canvas, QPointF(300, 260), QPoint(0, 8), QPoint(-12, -9), NO_KEY, phase=Qt.ScrollPhase.ScrollUpdate)
    assert canvas.view() == View(scale, x - 12, y - 9)

    wheel(canvas, QPointF(300, 260), QPoint(0, -10), QPoint(), SHIFT)
    assert canvas.view() == View(scale, x - 22, y - 9)


def test_two_fingers_move_from_the_first_touch_to_the_last_glide(canvas: CropCanvas) -> None:
    canvas.zoom_actual()
    before = canvas.view()
    for phase, by in (
        (Qt.ScrollPhase.ScrollBegin, QPoint(0, 0)),
        (Qt.ScrollPhase.ScrollUpdate, QPoint(-20, 6)),
        (Qt.ScrollPhase.ScrollUpdate, QPoint(-8, 4)),
        (Qt.ScrollPhase.ScrollMomentum, QPoint(-2, 0)),
        (Qt.ScrollPhase.ScrollEnd, QPoint(0, 0)),
    ):
        wheel(canvas, QPointF(300, 260), by * 2, by, NO_KEY, phase=phase)

    assert canvas.view() == before.moved(-30, 10)


def test_two_fingers_never_move_the_photo_out_of_sight(canvas: CropCanvas) -> None:
    canvas.zoom_actual()
    for by in (QPoint(5000, 5000), QPoint(-9000, -9000)):
        wheel(canvas, QPointF(300, 260), by, by, NO_KEY, phase=Qt.ScrollPhase.ScrollUpdate)
        shown = canvas.view().box_to_view(Box(0, 0, WIDTH, HEIGHT))
        assert shown.clipped(CANVAS_WIDTH, CANVAS_HEIGHT) == Box(0, 0, CANVAS_WIDTH, CANVAS_HEIGHT)


def test_the_middle_button_moves_instead_of_drawing(qtbot: QtBot, canvas: CropCanvas) -> None:
    canvas.zoom_by(3)
    before = canvas.view()

    with qtbot.assertNotEmitted(canvas.box_drawn):
        drag(canvas, QPoint(400, 300), QPoint(430, 320), MIDDLE)

    assert canvas.view() == before.moved(30, 20)
    assert canvas.cursor().shape() is Qt.CursorShape.CrossCursor


def test_fill_leaves_no_emptiness_and_stays_so(canvas: CropCanvas) -> None:
    QTest.keyClick(canvas, Qt.Key.Key_2)
    assert canvas.view().scale == pytest.approx(CANVAS_HEIGHT / HEIGHT)
    assert not canvas.is_fitted()

    canvas.resize(800, 300)

    assert canvas.view().scale == pytest.approx(800 / WIDTH)
    shown = canvas.view().box_to_view(Box(0, 0, WIDTH, HEIGHT))
    assert shown.clipped(800, 300) == Box(0, 0, 800, 300)


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


def test_fifty_megapixels_are_painted_from_a_small_rendition(qtbot: QtBot, canvas: CropCanvas) -> None:
    width, height = 8660, 5773
    canvas.set_image(plain("#406080", width, height))
    qtbot.waitUntil(lambda: not canvas._sharpening.isActive(), timeout=30_000)

    for step in range(30):
        wheel(
            canvas, QPointF(200 + 20 * step, 300), QPoint(0, 120 if step % 6 < 4 else -240), QPoint(), NO_KEY
        )
        drag(canvas, QPoint(400, 300), QPoint(380 + step, 310), MIDDLE)
        canvas.repaint()
        wanted = width * canvas.view().scale * canvas.devicePixelRatioF()
        source = canvas._pixels._level_for(QRectF(0, 0, wanted, height), 1.0)
        # Never more than four pixels are read for one that is shown: that is what keeps it smooth.
        assert source.width() <= max(2 * wanted + 2, 512)
        assert shade(canvas, 450, 350) == QColor("#406080")
