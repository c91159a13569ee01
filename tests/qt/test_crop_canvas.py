"""The canvas under real mouse and key events: choosing, naming, removing, and how it looks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from models.geometry import Box
from tests.qt.crop_parts import (
    CANVAS_WIDTH,
    DOLL,
    HEIGHT,
    LEFT,
    NOBODY,
    SARAH,
    TOM,
    WIDTH,
    face,
    opened,
    plain,
    shade,
    spot,
    with_draft,
)
from ui.crop.canvas import CropCanvas
from ui.crop.sketch import Draft

# What Qt's platform for tests says of windows with a least size, layouts and raised windows.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def canvas(qtbot: QtBot) -> CropCanvas:
    return opened(qtbot)


def test_a_click_selects_the_smallest_face_under_it(qtbot: QtBot, canvas: CropCanvas) -> None:
    canvas.set_faces([SARAH, DOLL, TOM])

    with qtbot.waitSignal(canvas.face_selected) as selected:
        QTest.mouseClick(canvas, LEFT, pos=spot(canvas, DOLL))
    assert selected.args == [14]

    with qtbot.waitSignal(canvas.face_selected) as selected:
        QTest.mouseClick(canvas, LEFT, pos=QPoint(450, 600))
    assert selected.args == [None]


def test_a_double_click_names(qtbot: QtBot, canvas: CropCanvas) -> None:
    canvas.set_faces([SARAH, TOM])

    with qtbot.waitSignal(canvas.name_requested) as asked:
        QTest.mouseDClick(canvas, LEFT, pos=spot(canvas, TOM))

    assert asked.args == [13]
    assert canvas.selected() == 13


def test_a_double_click_beside_the_faces_goes_close_and_back(canvas: CropCanvas) -> None:
    QTest.mouseDClick(canvas, LEFT, pos=QPoint(300, 300))
    assert canvas.percent() == 100

    QTest.mouseDClick(canvas, LEFT, pos=QPoint(300, 300))
    assert canvas.is_fitted()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2])
def test_a_key_names_the_selected_face(qtbot: QtBot, canvas: CropCanvas, key: Qt.Key) -> None:
    canvas.set_faces([SARAH])
    canvas.select(11)

    with qtbot.waitSignal(canvas.name_requested) as asked:
        QTest.keyClick(canvas, key)
    assert asked.args == [11]


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_a_key_removes_the_selected_face(qtbot: QtBot, canvas: CropCanvas, key: Qt.Key) -> None:
    canvas.set_faces([SARAH, TOM])
    canvas.select(13)

    with qtbot.waitSignal(canvas.delete_requested) as asked:
        QTest.keyClick(canvas, key)
    assert asked.args == [13]


def test_delete_without_a_selection_does_nothing(qtbot: QtBot, canvas: CropCanvas) -> None:
    canvas.set_faces([SARAH])

    with qtbot.assertNotEmitted(canvas.delete_requested):
        QTest.keyClick(canvas, Qt.Key.Key_Delete)


@pytest.mark.parametrize("chosen", [True, False])
def test_enter_saves_the_rectangle_before_it_names(qtbot: QtBot, canvas: CropCanvas, chosen: bool) -> None:
    canvas.set_faces([SARAH])
    canvas.select(11)
    with_draft(canvas, Box(500, 500, 80, 80))
    if not chosen:
        canvas.select(None)

    with qtbot.waitSignal(canvas.save_requested), qtbot.assertNotEmitted(canvas.name_requested):
        QTest.keyClick(canvas, Qt.Key.Key_Return)


def test_enter_names_the_face_that_was_chosen_after_drawing(qtbot: QtBot, canvas: CropCanvas) -> None:
    canvas.set_faces([SARAH])
    with_draft(canvas, Box(500, 500, 80, 80))
    canvas.select(11)
    assert canvas.selected_draft() is None

    with qtbot.waitSignal(canvas.name_requested), qtbot.assertNotEmitted(canvas.save_requested):
        QTest.keyClick(canvas, Qt.Key.Key_Return)


def test_esc_takes_back_one_thing_at_a_time(qtbot: QtBot, canvas: CropCanvas) -> None:
    canvas.set_faces([SARAH])
    with_draft(canvas, Box(500, 500, 80, 80))

    with qtbot.waitSignal(canvas.later_requested) as later:
        QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert later.args == [1]
    # Whoever owns the drafts stores it, and shows what still stands.
    canvas.set_drafts([])
    canvas.select(11)

    with qtbot.assertNotEmitted(canvas.later_requested):
        QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.selected() is None
    assert not canvas.step_back()


def test_esc_on_a_chosen_face_leaves_the_rectangles_alone(qtbot: QtBot, canvas: CropCanvas) -> None:
    canvas.set_faces([SARAH])
    with_draft(canvas, Box(500, 500, 80, 80))
    canvas.select(11)

    with qtbot.assertNotEmitted(canvas.later_requested), qtbot.assertNotEmitted(canvas.discard_requested):
        QTest.keyClick(canvas, Qt.Key.Key_Escape)

    assert (canvas.selected(), canvas.pending()) == (None, Box(500, 500, 80, 80))


def test_esc_while_dragging_keeps_what_was_drawn_before(qtbot: QtBot, canvas: CropCanvas) -> None:
    before = Box(500, 500, 80, 80)
    with_draft(canvas, before)
    QTest.mousePress(canvas, LEFT, pos=QPoint(200, 200))
    QTest.mouseMove(canvas, QPoint(300, 300))
    assert canvas.is_drawing()

    with qtbot.assertNotEmitted(canvas.box_drawn), qtbot.assertNotEmitted(canvas.later_requested):
        QTest.keyClick(canvas, Qt.Key.Key_Escape)
        QTest.mouseRelease(canvas, LEFT, pos=QPoint(320, 320))
    assert canvas.pending() == before
    assert canvas.selected_draft() == Draft(1, before)
    assert not canvas.is_drawing()


def test_arrows_go_round_in_reading_order(canvas: CropCanvas) -> None:
    canvas.set_faces([TOM, NOBODY, SARAH])
    canvas.select(11)
    seen = []
    for _ in range(3):
        QTest.keyClick(canvas, Qt.Key.Key_Right)
        seen.append(canvas.selected())
    QTest.keyClick(canvas, Qt.Key.Key_Left)

    assert seen == [12, 13, 11]
    assert canvas.selected() == 13


def test_tab_walks_through_the_faces_and_then_leaves(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    canvas, after = CropCanvas(page), CropCanvas(page)
    column = QVBoxLayout(page)
    column.addWidget(canvas)
    column.addWidget(after)
    canvas.set_image(QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32))
    canvas.set_faces([TOM, SARAH])
    page.show()
    qtbot.waitExposed(page)
    canvas.setFocus()
    seen = []
    for _ in range(2):
        QTest.keyClick(canvas, Qt.Key.Key_Tab)
        seen.append(canvas.selected())
    QTest.keyClick(canvas, Qt.Key.Key_Tab)

    assert seen == [11, 13]
    assert page.focusWidget() is after
    QTest.keyClick(after, Qt.Key.Key_Backtab)
    assert page.focusWidget() is canvas
    QTest.keyClick(canvas, Qt.Key.Key_Backtab)
    assert canvas.selected() == 11


def test_tab_walks_through_the_faces_and_then_the_rectangles(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    canvas, after = CropCanvas(page), CropCanvas(page)
    column = QVBoxLayout(page)
    column.addWidget(canvas)
    column.addWidget(after)
    canvas.set_image(QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32))
    canvas.set_faces([TOM, SARAH])
    canvas.set_drafts([Draft(1, Box(500, 500, 80, 80)), Draft(2, Box(300, 500, 80, 80))])
    page.show()
    qtbot.waitExposed(page)
    canvas.setFocus()
    seen = []
    for _ in range(4):
        QTest.keyClick(canvas, Qt.Key.Key_Tab)
        seen.append((canvas.selected(), getattr(canvas.selected_draft(), "id", None)))
    QTest.keyClick(canvas, Qt.Key.Key_Backtab)
    back = canvas.selected_draft()
    QTest.keyClick(canvas, Qt.Key.Key_Tab)
    QTest.keyClick(canvas, Qt.Key.Key_Tab)

    assert seen == [(11, None), (13, None), (None, 1), (None, 2)]
    assert back is not None
    assert back.id == 1
    assert page.focusWidget() is after


def test_new_faces_keep_zoom_and_rectangle(qtbot: QtBot, canvas: CropCanvas) -> None:
    canvas.set_faces([SARAH, TOM])
    with_draft(canvas, Box(500, 500, 80, 80))
    canvas.zoom_by(2)
    before = canvas.view()

    with qtbot.assertNotEmitted(canvas.face_selected), qtbot.assertNotEmitted(canvas.draft_selected):
        canvas.set_faces([SARAH, NOBODY])
    assert (canvas.selected_draft(), canvas.view()) == (Draft(1, Box(500, 500, 80, 80)), before)


def test_new_faces_keep_zoom_and_selection(qtbot: QtBot, canvas: CropCanvas) -> None:
    canvas.set_faces([SARAH, TOM])
    with_draft(canvas, Box(500, 500, 80, 80))
    canvas.select(11)
    canvas.zoom_by(2)
    before = canvas.view()

    with qtbot.assertNotEmitted(canvas.face_selected):
        canvas.set_faces([SARAH, NOBODY])
    assert (canvas.selected(), canvas.pending(), canvas.view()) == (11, Box(500, 500, 80, 80), before)

    with qtbot.waitSignal(canvas.face_selected) as selected:
        canvas.set_faces([NOBODY])
    assert selected.args == [None]


@pytest.mark.parametrize("photo", ["#ffffff", "#000000"])
def test_outlines_show_on_snow_and_on_night(canvas: CropCanvas, photo: str) -> None:
    canvas.set_image(plain(photo))
    canvas.set_faces([SARAH])
    box = canvas.view().box_to_view(SARAH.face.box)
    picture = canvas.grab().toImage()
    across = [picture.pixelColor(round(box.x) + dx, round(box.centre[1])).lightness() for dx in range(-5, 6)]

    assert max(across) - min(across) > 120


def test_the_name_shows_on_hover_and_never_on_the_face(canvas: CropCanvas) -> None:
    canvas.set_faces([SARAH])
    box = canvas.view().box_to_view(SARAH.face.box)
    above, inside = (box.centre[0], box.y - 9), box.centre
    assert shade(canvas, *above) == QColor("#808080")

    QTest.mouseMove(canvas, spot(canvas, SARAH))

    assert shade(canvas, *above) != QColor("#808080")
    assert shade(canvas, *inside) == QColor("#808080")


def test_a_name_of_ten_thousand_letters_is_painted(canvas: CropCanvas) -> None:
    canvas.set_faces([face(1, Box(500, 300, 100, 100), "<b>W</b>\n" * 1200)])
    canvas.select(1)

    assert canvas.grab().width() == CANVAS_WIDTH


def test_a_screen_reader_hears_what_the_eye_sees(canvas: CropCanvas) -> None:
    assert canvas.accessibleName() == "Photo with 0 faces, 0 named"
    canvas.set_faces([SARAH, NOBODY, TOM])
    canvas.select(12)

    assert canvas.accessibleName() == "Photo with 3 faces, 2 named"
    assert canvas.accessibleDescription() == "Unnamed selected, 2 of 3"
    with_draft(canvas, Box(1, 1, 50, 50), Box(100, 1, 50, 50))
    assert canvas.accessibleDescription() == "New face selected. 2 new faces are drawn and not yet saved"
    canvas.set_drafts([])
    assert canvas.accessibleDescription() == "No face selected"
    canvas.set_stale(stale=True)
    assert canvas.accessibleDescription().endswith("The photo has changed since its faces were found")
