"""Rectangles held by the mouse: pulled, moved and kept in the photo."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from models.geometry import Box
from tests.qt.crop_parts import (
    BOX,
    FIT,
    HEIGHT,
    LEFT,
    TOM,
    WIDTH,
    ZOOMS,
    at,
    drag,
    drawn_already,
    edges,
    face,
    handle_spot,
    opened,
    zoomed,
)
from ui.crop.canvas import CropCanvas
from ui.crop.handles import HANDLES, Handle
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


@pytest.mark.parametrize("zoom", ZOOMS)
@pytest.mark.parametrize("handle", HANDLES)
def test_each_handle_pulls_its_edges_and_no_others(
    canvas: CropCanvas, sketch: Sketch, handle: Handle, zoom: str
) -> None:
    scale = zoomed(canvas, zoom)
    canvas.select_draft(1)
    start = handle_spot(canvas, BOX, handle)

    drag(canvas, start, start + QPoint(14, -22))

    left, top, right, bottom = edges(BOX)
    expected = (
        left + 14 / scale * (handle.across < 0),
        top - 22 / scale * (handle.down < 0),
        right + 14 / scale * (handle.across > 0),
        bottom - 22 / scale * (handle.down > 0),
    )
    assert edges(sketch.drafts[0].box) == pytest.approx(expected, abs=1e-6)
    assert canvas.selected_draft() == sketch.drafts[0]


@pytest.mark.parametrize("zoom", ZOOMS)
def test_the_middle_moves_the_rectangle(canvas: CropCanvas, sketch: Sketch, zoom: str) -> None:
    scale = zoomed(canvas, zoom)
    canvas.select_draft(1)
    start = at(canvas, *BOX.centre)

    drag(canvas, start, start + QPoint(-60, 35))

    assert edges(sketch.drafts[0].box) == pytest.approx(edges(BOX.moved(-60 / scale, 35 / scale)), abs=1e-6)
    assert len(sketch.drafts) == 1, "moved, not drawn anew"


@pytest.mark.parametrize(
    ("to", "expected"),
    [
        ((-2000, 0), Box(0, 320, 200, 160)),
        ((2000, 0), Box(WIDTH - 200, 320, 200, 160)),
        ((0, -2000), Box(500, 0, 200, 160)),
        ((0, 2000), Box(500, HEIGHT - 160, 200, 160)),
        ((2000, 2000), Box(WIDTH - 200, HEIGHT - 160, 200, 160)),
    ],
)
def test_a_moved_rectangle_stays_in_the_photo(
    canvas: CropCanvas, sketch: Sketch, to: tuple[int, int], expected: Box
) -> None:
    start = at(canvas, *BOX.centre)
    drag(canvas, start, start + QPoint(*to))

    assert sketch.drafts[0].box == expected


@pytest.mark.parametrize("handle", HANDLES)
def test_a_pull_ends_at_the_edge_of_the_photo(canvas: CropCanvas, sketch: Sketch, handle: Handle) -> None:
    start = handle_spot(canvas, BOX, handle)
    drag(canvas, start, start + QPoint(2000 * handle.across, 2000 * handle.down))

    left, top, right, bottom = edges(BOX)
    assert edges(sketch.drafts[0].box) == (
        0 if handle.across < 0 else left,
        0 if handle.down < 0 else top,
        WIDTH if handle.across > 0 else right,
        HEIGHT if handle.down > 0 else bottom,
    )


@pytest.mark.parametrize("handle", HANDLES)
def test_a_pull_past_the_far_edge_leaves_a_small_rectangle(
    canvas: CropCanvas, sketch: Sketch, handle: Handle
) -> None:
    start = handle_spot(canvas, BOX, handle)
    drag(canvas, start, start - QPoint(2000 * handle.across, 2000 * handle.down))

    box = sketch.drafts[0].box
    assert box.width == (8 if handle.across else BOX.width)
    assert box.height == (8 if handle.down else BOX.height)


@pytest.mark.parametrize("handle", HANDLES)
@pytest.mark.parametrize("outside", [-3, 0, 3, 7])
def test_a_press_on_a_handle_without_movement_changes_nothing(
    qtbot: QtBot, canvas: CropCanvas, sketch: Sketch, handle: Handle, outside: int
) -> None:
    canvas.set_faces([face(20, Box(400, 250, 420, 330))])
    place = handle_spot(canvas, BOX, handle) + QPoint(handle.across * outside, handle.down * outside)
    with qtbot.assertNotEmitted(canvas.draft_reshaped), qtbot.assertNotEmitted(canvas.box_drawn):
        drag(canvas, place, place)
        drag(canvas, place, place + QPoint(1, 1))

    assert canvas.selected_draft() == sketch.drafts[0]
    assert sketch.drafts[0].box == BOX


@pytest.mark.parametrize("handle", [None, *HANDLES])
def test_a_stored_face_is_pulled_only_when_it_is_selected(
    qtbot: QtBot, canvas: CropCanvas, handle: Handle | None
) -> None:
    canvas.set_faces([face(20, BOX, "Sarah"), TOM])
    start = handle_spot(canvas, BOX, handle or Handle(0, 0))
    QTest.mouseClick(canvas, LEFT, pos=at(canvas, *BOX.centre))

    with qtbot.waitSignal(canvas.face_reshaped) as pulled, qtbot.assertNotEmitted(canvas.box_drawn):
        drag(canvas, start, start + QPoint(11, 13))
    dx, dy = 11 / FIT, 13 / FIT
    held = handle or Handle(0, 0)
    assert pulled.args[0] == 20
    assert edges(pulled.args[1]) == pytest.approx(
        (
            BOX.x + dx * (handle is None or held.across < 0),
            BOX.y + dy * (handle is None or held.down < 0),
            BOX.right + dx * (handle is None or held.across > 0),
            BOX.bottom + dy * (handle is None or held.down > 0),
        )
    )


def test_a_drag_over_a_face_that_is_not_selected_draws(qtbot: QtBot, canvas: CropCanvas) -> None:
    canvas.set_faces([face(20, BOX, "Sarah"), TOM])
    canvas.select(13)
    with qtbot.waitSignal(canvas.box_drawn), qtbot.assertNotEmitted(canvas.face_reshaped):
        drag(canvas, at(canvas, *BOX.centre), at(canvas, *BOX.centre) + QPoint(50, 50))


def test_a_stale_outline_is_not_pulled(qtbot: QtBot, canvas: CropCanvas) -> None:
    canvas.set_faces([face(20, BOX, "Sarah")])
    canvas.select(20)
    canvas.set_stale(stale=True)
    with qtbot.assertNotEmitted(canvas.face_reshaped):
        drag(canvas, handle_spot(canvas, BOX, Handle(1, 1)), QPoint(700, 600))


def test_the_pointer_says_what_a_press_would_do(canvas: CropCanvas, sketch: Sketch) -> None:
    seen = {}
    for handle in HANDLES:
        QTest.mouseMove(canvas, handle_spot(canvas, BOX, handle))
        seen[tuple(handle)] = canvas.cursor().shape()
    QTest.mouseMove(canvas, at(canvas, *BOX.centre))
    middle = canvas.cursor().shape()
    QTest.mouseMove(canvas, QPoint(100, 300))

    across, down = Qt.CursorShape.SizeHorCursor, Qt.CursorShape.SizeVerCursor
    assert (seen[-1, 0], seen[1, 0], seen[0, -1], seen[0, 1]) == (across, across, down, down)
    assert seen[-1, -1] == seen[1, 1] == Qt.CursorShape.SizeFDiagCursor
    assert seen[1, -1] == seen[-1, 1] == Qt.CursorShape.SizeBDiagCursor
    assert middle == Qt.CursorShape.SizeAllCursor
    assert canvas.cursor().shape() == Qt.CursorShape.CrossCursor


def test_a_double_click_on_a_rectangle_neither_zooms_nor_changes_it(
    canvas: CropCanvas, sketch: Sketch
) -> None:
    QTest.mouseClick(canvas, LEFT, pos=at(canvas, *BOX.centre))
    QTest.mouseDClick(canvas, LEFT, pos=at(canvas, *BOX.centre))

    assert canvas.is_fitted()
    assert canvas.selected_draft() == sketch.drafts[0]
    assert sketch.drafts[0].box == BOX
