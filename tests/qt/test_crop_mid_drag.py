"""What comes in between while a button is down, and what must not draw or change anything."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from models.geometry import Box
from tests.qt.crop_parts import (
    BOX,
    HEIGHT,
    KEY,
    LEFT,
    MIDDLE,
    RIGHT,
    WIDTH,
    at,
    drag,
    drawn_already,
    edges,
    handle_spot,
    opened,
    plain,
)
from ui.crop.canvas import CropCanvas
from ui.crop.handles import Handle
from ui.crop.sketch import Sketch

# What Qt's platform for tests says of windows with a least size, layouts and raised windows.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def canvas(qtbot: QtBot) -> CropCanvas:
    return opened(qtbot)


@pytest.fixture
def sketch(canvas: CropCanvas) -> Sketch:
    """One rectangle is drawn and selected."""
    return drawn_already(canvas)


@pytest.mark.parametrize("button", [RIGHT, MIDDLE])
def test_other_buttons_neither_draw_nor_pull(
    qtbot: QtBot, canvas: CropCanvas, sketch: Sketch, button: Qt.MouseButton
) -> None:
    with qtbot.assertNotEmitted(canvas.box_drawn), qtbot.assertNotEmitted(canvas.draft_reshaped):
        drag(canvas, QPoint(100, 300), QPoint(300, 500), button)
        drag(canvas, handle_spot(canvas, BOX, Handle(1, 1)), QPoint(700, 600), button)
        drag(canvas, at(canvas, *BOX.centre), QPoint(300, 300), button)
    assert [draft.box for draft in sketch.drafts] == [BOX]


def test_another_button_in_mid_drag_does_not_end_it(qtbot: QtBot, canvas: CropCanvas) -> None:
    QTest.mousePress(canvas, LEFT, pos=QPoint(200, 200))
    QTest.mouseMove(canvas, QPoint(300, 300))
    with qtbot.assertNotEmitted(canvas.box_drawn):
        QTest.mouseClick(canvas, RIGHT, pos=QPoint(300, 300))
    with qtbot.waitSignal(canvas.box_drawn):
        QTest.mouseRelease(canvas, LEFT, pos=QPoint(300, 300))


@pytest.mark.parametrize("held", ["nothing", "a handle", "the middle"])
def test_a_window_that_comes_in_between_ends_the_drag(
    qtbot: QtBot, canvas: CropCanvas, sketch: Sketch, held: str
) -> None:
    starts = {
        "nothing": QPoint(150, 200),
        "a handle": handle_spot(canvas, BOX, Handle(1, 1)),
        "the middle": at(canvas, *BOX.centre),
    }
    other = QLineEdit()
    qtbot.addWidget(other)
    QTest.mousePress(canvas, LEFT, pos=starts[held])
    QTest.mouseMove(canvas, starts[held] + QPoint(70, 70))
    assert canvas.is_drawing()
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: not canvas.hasFocus())

    assert not canvas.is_drawing()
    with qtbot.assertNotEmitted(canvas.box_drawn), qtbot.assertNotEmitted(canvas.draft_reshaped):
        QTest.mouseMove(canvas, QPoint(400, 400))
        QTest.mouseRelease(canvas, LEFT, pos=QPoint(400, 400))
    assert [draft.box for draft in sketch.drafts] == [BOX]
    other.close()


def test_a_drag_says_when_it_begins_and_ends(canvas: CropCanvas, sketch: Sketch) -> None:
    told: list[bool] = []
    canvas.drag_changed.connect(told.append)
    drag(canvas, QPoint(150, 200), QPoint(250, 300))
    canvas.select_draft(1)
    drag(canvas, handle_spot(canvas, BOX, Handle(1, 1)), QPoint(700, 600))

    assert told == [True, False, True, False]


@pytest.mark.parametrize("key", [KEY.Key_Tab, KEY.Key_Backtab])
def test_another_rectangle_chosen_in_mid_pull_is_left_alone(
    canvas: CropCanvas, sketch: Sketch, key: Qt.Key
) -> None:
    other = Box(100, 500, 80, 80)
    canvas.box_drawn.emit(other)
    canvas.select_draft(1)
    start = handle_spot(canvas, BOX, Handle(1, 1))
    QTest.mousePress(canvas, LEFT, pos=start)
    QTest.mouseMove(canvas, start + QPoint(40, 40))
    QTest.keyClick(canvas, key)
    canvas.select_draft(2)
    QTest.mouseRelease(canvas, LEFT, pos=start + QPoint(60, 60))

    assert sketch.drafts[1].box == other


def test_a_rectangle_stored_in_mid_pull_reshapes_no_other(canvas: CropCanvas, sketch: Sketch) -> None:
    other = Box(100, 500, 80, 80)
    canvas.box_drawn.emit(other)
    canvas.select_draft(1)
    start = at(canvas, *BOX.centre)
    QTest.mousePress(canvas, LEFT, pos=start)
    QTest.mouseMove(canvas, start + QPoint(40, 40))
    sketch.settle(1)
    canvas.set_drafts(sketch.drafts)
    canvas.select_draft(2)
    QTest.mouseMove(canvas, start + QPoint(50, 50))
    QTest.mouseRelease(canvas, LEFT, pos=start + QPoint(60, 60))

    assert [draft.box for draft in sketch.drafts] == [other]


def test_a_photo_that_goes_in_mid_drag_takes_the_rectangle_along(qtbot: QtBot, canvas: CropCanvas) -> None:
    QTest.mousePress(canvas, LEFT, pos=QPoint(200, 200))
    QTest.mouseMove(canvas, QPoint(300, 300))
    # What the editor does when another photo is opened.
    canvas.set_image(None)
    canvas.set_image(plain("#404040"))
    with qtbot.assertNotEmitted(canvas.box_drawn):
        QTest.mouseMove(canvas, QPoint(320, 320))
        QTest.mouseRelease(canvas, LEFT, pos=QPoint(320, 320))


def test_pixels_that_become_finer_in_mid_drag_do_not_end_it(qtbot: QtBot, canvas: CropCanvas) -> None:
    canvas.set_image(plain("#404040", WIDTH // 2, HEIGHT // 2), (WIDTH, HEIGHT))
    QTest.mousePress(canvas, LEFT, pos=QPoint(200, 200))
    QTest.mouseMove(canvas, QPoint(300, 300))
    canvas.set_image(plain("#404040"))
    with qtbot.waitSignal(canvas.box_drawn):
        QTest.mouseRelease(canvas, LEFT, pos=QPoint(320, 320))


def test_a_zoom_in_mid_drag_keeps_the_corner_where_it_was_set(qtbot: QtBot, canvas: CropCanvas) -> None:
    start, end = QPoint(300, 300), QPoint(420, 400)
    first = canvas.to_image(QPointF(start))
    QTest.mousePress(canvas, LEFT, pos=start)
    QTest.mouseMove(canvas, QPoint(400, 380))
    canvas.zoom_by(2, QPointF(400, 380))
    QTest.mouseMove(canvas, end)
    last = canvas.to_image(QPointF(end))
    with qtbot.waitSignal(canvas.box_drawn) as drawn:
        QTest.mouseRelease(canvas, LEFT, pos=end)

    assert edges(drawn.args[0]) == pytest.approx((*first, *last), abs=1.0)
