"""A drawn rectangle is what was dragged: any way, past every edge, at any zoom and density of screen."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from models.geometry import Box
from tests.qt.crop_parts import (
    CANVAS_HEIGHT,
    CANVAS_WIDTH,
    HEIGHT,
    LEFT,
    MIDDLE,
    NOBODY,
    SARAH,
    WIDTH,
    drag,
    opened,
    sketching,
    spot,
    with_draft,
)
from ui.crop.canvas import CropCanvas

RATIO_TESTED = "KINFRAME_TEST_DEVICE_RATIO"

# What Qt's platform for tests says of windows with a least size, layouts and raised windows.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def canvas(qtbot: QtBot) -> CropCanvas:
    return opened(qtbot)


def truth(scale: float, start: QPoint, end: QPoint) -> Box:
    """What was dragged, worked out without the canvas: the photo lies in the middle at that scale."""
    left, top = (CANVAS_WIDTH - WIDTH * scale) / 2, (CANVAS_HEIGHT - HEIGHT * scale) / 2
    xs = sorted(min(max((point.x() - left) / scale, 0), WIDTH) for point in (start, end))
    ys = sorted(min(max((point.y() - top) / scale, 0), HEIGHT) for point in (start, end))
    return Box(xs[0], ys[0], xs[1] - xs[0], ys[1] - ys[0])


def assert_within_a_pixel(box: Box, expected: Box) -> None:
    assert (box.x, box.y, box.right, box.bottom) == pytest.approx(
        (expected.x, expected.y, expected.right, expected.bottom), abs=1.0
    )


DRAGS = {
    "down right": ((300, 250), (500, 420)),
    "up left": ((500, 420), (300, 250)),
    "down left": ((500, 250), (300, 420)),
    "up right": ((300, 420), (500, 250)),
    "past the left edge": ((200, 250), (-80, 420)),
    "past the right edge": ((700, 250), (1000, 420)),
    "past the top": ((300, 200), (500, -60)),
    "past the bottom": ((300, 450), (500, 790)),
    "past a corner": ((650, 400), (1300, 1200)),
    "from beside the photo": ((4, 4), (400, 400)),
    "thin as a hair's breadth more than a click": ((300, 300), (318, 322)),
}


@pytest.mark.parametrize("zoom", ["fit", "actual"])
@pytest.mark.parametrize("name", DRAGS)
def test_a_dragged_box_is_what_was_dragged(qtbot: QtBot, canvas: CropCanvas, name: str, zoom: str) -> None:
    sketch = sketching(canvas)
    start, end = (QPoint(*place) for place in DRAGS[name])
    scale = min((CANVAS_WIDTH - 32) / WIDTH, (CANVAS_HEIGHT - 32) / HEIGHT)
    if zoom == "actual":
        canvas.zoom_actual()
        scale = 1 / canvas.devicePixelRatioF()

    with qtbot.waitSignal(canvas.box_drawn) as drawn:
        drag(canvas, start, end)

    assert drawn.args == [canvas.pending()]
    assert [draft.box for draft in sketch.drafts] == drawn.args
    assert_within_a_pixel(drawn.args[0], truth(scale, start, end))


@pytest.mark.skipif(RATIO_TESTED in os.environ, reason="this is the other screen already")
def test_the_same_drags_on_a_screen_of_two_device_pixels(canvas: CropCanvas) -> None:
    environment = {**os.environ, "QT_SCALE_FACTOR": "2", RATIO_TESTED: "2"}
    wanted = "dragged_box_is_what or screen_is or zoomed_in or each_handle or middle_moves"
    files = [__file__, str(Path(__file__).with_name("test_crop_pulling.py"))]
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-k", wanted, *files]

    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout + done.stderr


def test_the_screen_is_the_one_asked_for(canvas: CropCanvas) -> None:
    assert canvas.devicePixelRatioF() == float(os.environ.get(RATIO_TESTED, "1"))


def test_a_box_drawn_zoomed_in_and_moved_is_what_was_dragged(qtbot: QtBot, canvas: CropCanvas) -> None:
    canvas.zoom_by(3, QPointF(200, 300))
    QTest.mousePress(canvas, MIDDLE, pos=QPoint(400, 300))
    QTest.mouseMove(canvas, QPoint(370, 280))
    QTest.mouseRelease(canvas, MIDDLE, pos=QPoint(370, 280))
    fit = (CANVAS_WIDTH - 32) / WIDTH
    left, top = (CANVAS_WIDTH - WIDTH * fit) / 2, (CANVAS_HEIGHT - HEIGHT * fit) / 2
    left, top = 200 - (200 - left) * 3 - 30, 300 - (300 - top) * 3 - 20

    with qtbot.waitSignal(canvas.box_drawn) as drawn:
        drag(canvas, QPoint(250, 260), QPoint(480, 500))

    expected = Box(250 - left, 260 - top, 230, 240).scaled(1 / (fit * 3))
    assert_within_a_pixel(drawn.args[0], expected)


@pytest.mark.parametrize("end", [(402, 301), (400, 300), (404, 400)])
def test_a_tremble_is_a_click(qtbot: QtBot, canvas: CropCanvas, end: tuple[int, int]) -> None:
    sketching(canvas)
    with qtbot.assertNotEmitted(canvas.box_drawn):
        drag(canvas, QPoint(400, 300), QPoint(*end))

    assert canvas.pending() is None


def test_a_rectangle_may_be_drawn_over_a_face(qtbot: QtBot, canvas: CropCanvas) -> None:
    canvas.set_faces([SARAH])
    middle = spot(canvas, SARAH)

    with qtbot.waitSignal(canvas.box_drawn):
        drag(canvas, middle, middle + QPoint(60, 60))

    assert canvas.selected() is None


def test_nothing_is_outlined_found_or_walked_to_while_there_are_no_pixels(canvas: CropCanvas) -> None:
    canvas.set_faces([SARAH, NOBODY])
    with_draft(canvas, Box(300, 300, 100, 100))
    canvas.select(None)
    assert _lightest(canvas) > 150
    canvas.set_image(None, (WIDTH, HEIGHT))
    QTest.mouseMove(canvas, spot(canvas, SARAH))
    assert _lightest(canvas) < 60
    QTest.mouseClick(canvas, LEFT, pos=spot(canvas, SARAH))
    QTest.keyClick(canvas, Qt.Key.Key_Tab)
    canvas.walk(1)
    assert (canvas.selected(), canvas.selected_draft()) == (None, None)


def _lightest(canvas: CropCanvas) -> int:
    image = canvas.grab().toImage()
    return max(
        image.pixelColor(x, y).lightness() for x in range(image.width()) for y in range(image.height())
    )


def test_nothing_is_drawn_where_there_is_no_photo(qtbot: QtBot, canvas: CropCanvas) -> None:
    canvas.set_image(None, (WIDTH, HEIGHT))

    with qtbot.assertNotEmitted(canvas.box_drawn):
        drag(canvas, QPoint(300, 250), QPoint(500, 420))
