"""Rectangles by keys and clicks: nudge, draw, discard, choose, take the ghost, click the eyes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.geometry import Box
from tests.qt.crop_parts import (
    BOX,
    CANVAS_HEIGHT,
    CANVAS_WIDTH,
    CTRL,
    DOLL,
    FIT,
    GREY,
    HEIGHT,
    KEY,
    LEFT,
    SARAH,
    SHIFT,
    TOM,
    WIDTH,
    ZOOMS,
    at,
    drag,
    drawn_already,
    opened,
    shade,
    sketching,
    spot,
    with_draft,
    zoomed,
)
from ui.crop.canvas import CropCanvas
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


ARROWS = {
    KEY.Key_Left: (-1, 0),
    KEY.Key_Right: (1, 0),
    KEY.Key_Up: (0, -1),
    KEY.Key_Down: (0, 1),
}


@pytest.mark.parametrize(("keys", "far"), [(Qt.KeyboardModifier.NoModifier, 1), (SHIFT, 10)])
@pytest.mark.parametrize("key", ARROWS)
def test_arrows_nudge_and_with_ctrl_resize(
    canvas: CropCanvas, sketch: Sketch, key: Qt.Key, keys: Qt.KeyboardModifier, far: int
) -> None:
    way = ARROWS[key]
    QTest.keyClick(canvas, key, keys)
    moved = BOX.moved(way[0] * far, way[1] * far)
    assert sketch.drafts[0].box == moved

    QTest.keyClick(canvas, key, keys | CTRL)
    expected = Box(moved.x, moved.y, moved.width + way[0] * far, moved.height + way[1] * far)
    assert sketch.drafts[0].box == expected


def test_nudges_end_at_the_photo_and_are_taken_back_as_one(canvas: CropCanvas, sketch: Sketch) -> None:
    for _ in range(60):
        QTest.keyClick(canvas, KEY.Key_Left, SHIFT)
    assert sketch.drafts[0].box == Box(0, BOX.y, BOX.width, BOX.height)
    for _ in range(30):
        QTest.keyClick(canvas, KEY.Key_Left, SHIFT | CTRL)
    assert sketch.drafts[0].box == Box(0, BOX.y, 8, BOX.height)

    sketch.undo()
    assert [draft.box for draft in sketch.drafts] == [BOX]


def test_a_rectangle_nudged_out_of_sight_is_followed(canvas: CropCanvas, sketch: Sketch) -> None:
    canvas.zoom_by(3)
    for _ in range(45):
        QTest.keyClick(canvas, KEY.Key_Right, SHIFT)

    shown = canvas.view().box_to_view(sketch.drafts[0].box)
    assert shown.x >= -1e-6
    assert shown.right <= CANVAS_WIDTH + 1e-6


@pytest.mark.parametrize("key", [KEY.Key_B, KEY.Key_Insert])
@pytest.mark.parametrize("zoom", ZOOMS)
def test_a_key_draws_in_the_middle_of_what_is_seen(canvas: CropCanvas, key: Qt.Key, zoom: str) -> None:
    sketch = sketching(canvas)
    zoomed(canvas, zoom)
    QTest.keyClick(canvas, key)

    (draft,) = sketch.drafts
    shown = canvas.view().box_to_view(draft.box)
    assert shown.centre == pytest.approx((CANVAS_WIDTH / 2, CANVAS_HEIGHT / 2), abs=1.0)
    assert min(shown.width, shown.height) > 40
    assert draft.box == draft.box.clipped(WIDTH, HEIGHT)
    assert canvas.selected_draft() == draft


@pytest.mark.parametrize("key", [KEY.Key_B, KEY.Key_Insert])
def test_a_key_that_is_held_down_draws_one_rectangle(canvas: CropCanvas, key: Qt.Key) -> None:
    sketch = sketching(canvas)
    QTest.keyPress(canvas, key)
    for _ in range(5):
        held = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", autorep=True)
        QApplication.sendEvent(canvas, held)
    QTest.keyRelease(canvas, key)

    assert len(sketch.drafts) == 1


@pytest.mark.parametrize("key", [KEY.Key_Delete, KEY.Key_Backspace])
def test_a_key_discards_the_selected_rectangle(canvas: CropCanvas, sketch: Sketch, key: Qt.Key) -> None:
    canvas.box_drawn.emit(Box(100, 500, 80, 80))
    QTest.keyClick(canvas, key)

    assert [draft.box for draft in sketch.drafts] == [BOX]
    QTest.keyClick(canvas, key)
    assert len(sketch.drafts) == 1, "nothing is selected any more"


def test_tab_takes_the_ghost_and_walks_on_where_there_is_none(qtbot: QtBot, canvas: CropCanvas) -> None:
    with_draft(canvas, BOX, Box(100, 500, 80, 80))
    ghost = Box(520, 330, 150, 140)
    canvas.set_ghost(ghost)
    edge = canvas.view().box_to_view(ghost)
    row = {shade(canvas, x, edge.centre[1]).lightness() for x in range(int(edge.x) - 3, int(edge.x) + 4)}
    assert row != {GREY.lightness()}, "it is seen"

    with qtbot.waitSignal(canvas.ghost_taken) as taken:
        QTest.keyClick(canvas, KEY.Key_Tab)
    assert taken.args == [1]
    assert canvas.selected_draft() == canvas.drafts()[0]

    canvas.set_ghost(None)
    with qtbot.assertNotEmitted(canvas.ghost_taken):
        QTest.keyClick(canvas, KEY.Key_Tab)
    assert canvas.selected_draft() == canvas.drafts()[1]


def test_a_ghost_is_of_the_rectangle_that_is_selected(canvas: CropCanvas) -> None:
    with_draft(canvas, BOX, Box(100, 500, 80, 80))
    canvas.set_ghost(Box(520, 330, 150, 140))
    canvas.select_draft(2)

    assert canvas.ghost() is None


def test_a_crosshair_runs_over_the_whole_canvas_while_drawing_only(canvas: CropCanvas) -> None:
    pointer = QPoint(420, 330)
    QTest.mousePress(canvas, LEFT, pos=QPoint(300, 250))
    QTest.mouseMove(canvas, QPoint(400, 300))
    QTest.mouseMove(canvas, pointer)
    far_right, far_down = shade(canvas, 850, 330), shade(canvas, 420, 600)
    QTest.mouseRelease(canvas, LEFT, pos=pointer)

    assert far_right.lightness() > GREY.lightness() + 10
    assert far_down.lightness() > GREY.lightness() + 10
    assert shade(canvas, 850, 330) == GREY
    assert shade(canvas, 420, 600) == GREY


def test_a_click_selects_drafts_before_faces(canvas: CropCanvas) -> None:
    canvas.set_faces([SARAH, DOLL, TOM])
    with_draft(canvas, Box(90, 90, 140, 170), Box(600, 600, 60, 60))
    canvas.select(None)

    QTest.mouseClick(canvas, LEFT, pos=spot(canvas, DOLL))
    assert (canvas.selected(), canvas.selected_draft()) == (None, canvas.drafts()[0])

    QTest.mouseClick(canvas, LEFT, pos=spot(canvas, TOM))
    assert (canvas.selected(), canvas.selected_draft()) == (13, None)


def test_two_clicks_are_the_eyes(qtbot: QtBot, canvas: CropCanvas, sketch: Sketch) -> None:
    canvas.pick_eyes(1)
    assert canvas.is_picking()
    one, other = at(canvas, 550, 380), at(canvas, 640, 385)
    places = [canvas.to_image(QPointF(place)) for place in (one, other)]

    QTest.mouseClick(canvas, LEFT, pos=one)
    with qtbot.waitSignal(canvas.eyes_placed) as placed:
        QTest.mouseClick(canvas, LEFT, pos=other)

    assert placed.args == [1, tuple(map(tuple, places))]
    assert placed.args[1][0] == pytest.approx((550, 380), abs=0.5 / FIT)
    assert sketch.drafts[0].eyes == placed.args[1]
    assert not canvas.is_picking()
    assert sketch.drafts[0].box == BOX


def test_eyes_are_placed_by_arrows_tab_and_enter(qtbot: QtBot, canvas: CropCanvas, sketch: Sketch) -> None:
    canvas.pick_eyes(1)
    QTest.keyClick(canvas, KEY.Key_Right)
    QTest.keyClick(canvas, KEY.Key_Down, SHIFT)
    QTest.keyClick(canvas, KEY.Key_Tab)
    QTest.keyClick(canvas, KEY.Key_Left, SHIFT)
    with qtbot.waitSignal(canvas.eyes_placed) as placed, qtbot.assertNotEmitted(canvas.save_requested):
        QTest.keyClick(canvas, KEY.Key_Return)

    y = BOX.y + 0.4 * BOX.height
    left, right = BOX.x + 0.3 * BOX.width, BOX.x + 0.7 * BOX.width
    one, other = placed.args[1]
    assert one == pytest.approx((left + 1, y + 10))
    assert other == pytest.approx((right - 10, y))
    assert sketch.drafts[0].box == BOX, "the rectangle was not nudged"


def test_esc_ends_the_clicking_of_eyes_and_keeps_the_rectangle(
    qtbot: QtBot, canvas: CropCanvas, sketch: Sketch
) -> None:
    canvas.pick_eyes(1)
    QTest.mouseClick(canvas, LEFT, pos=at(canvas, 550, 380))
    with qtbot.assertNotEmitted(canvas.eyes_placed), qtbot.assertNotEmitted(canvas.later_requested):
        QTest.keyClick(canvas, KEY.Key_Escape)

    assert not canvas.is_picking()
    assert canvas.selected_draft() == sketch.drafts[0]
    assert sketch.drafts[0].eyes is None


def test_no_drag_draws_while_eyes_are_clicked(qtbot: QtBot, canvas: CropCanvas, sketch: Sketch) -> None:
    canvas.pick_eyes(1)
    with qtbot.assertNotEmitted(canvas.box_drawn), qtbot.assertNotEmitted(canvas.draft_reshaped):
        drag(canvas, at(canvas, 550, 380), at(canvas, 700, 500))
        drag(canvas, at(canvas, 640, 380), at(canvas, 900, 600))
    assert sketch.drafts[0].eyes is not None
    assert len(sketch.drafts) == 1


def test_whoever_listens_hears_that_eyes_are_no_longer_clicked(canvas: CropCanvas) -> None:
    with_draft(canvas, BOX, Box(100, 500, 80, 80))
    told: list[bool] = []
    canvas.picking_changed.connect(told.append)
    canvas.pick_eyes(1)
    canvas.select_draft(2)

    assert not canvas.is_picking()
    assert told == [True, False]
