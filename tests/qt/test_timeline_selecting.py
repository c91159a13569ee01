"""Selecting photos on the timeline, and what is done with them, with a real mouse and real keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from models.photo_index import PhotoTile
from tests.qt.page_data import button, click
from tests.qt.timeline_parts import PHOTOS, selected_rows, shown_page
from ui.photos.photos_page import PhotosPage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

KEY = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(qtbot: QtBot) -> PhotosPage:
    return shown_page(qtbot)


def ids(*rows: int) -> list[int]:
    return [PHOTOS[row].id for row in rows]


def drag(
    page: PhotosPage, start: QPoint, *way: QPoint, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    port = page.timeline.viewport()
    QTest.mousePress(port, LEFT, held, start)
    for point in way:
        QTest.mouseMove(port, point)
        QApplication.processEvents()


def test_space_selects_and_arrows_with_shift_go_on(page: PhotosPage) -> None:
    view = page.timeline
    QTest.keyClick(view, KEY.Key_Space)
    assert view.chosen.ids == ids(0)
    for _ in range(3):
        QTest.keyClick(view, KEY.Key_Right, SHIFT)
    assert view.chosen.ids == ids(0, 1, 2, 3)
    QTest.keyClick(view, KEY.Key_Left, SHIFT)
    assert view.chosen.ids == ids(0, 1, 2)
    assert selected_rows(view) == [0, 1, 2]
    QTest.keyClick(view, KEY.Key_Space)
    assert view.chosen.ids == ids(0, 1)
    QTest.keyClick(view, KEY.Key_Escape)
    assert view.chosen.ids == selected_rows(view) == []


def test_arrows_alone_select_nothing(page: PhotosPage) -> None:
    view = page.timeline
    for key in (KEY.Key_Down, KEY.Key_Right, KEY.Key_PageDown, KEY.Key_Up, KEY.Key_PageUp):
        QTest.keyClick(view, key)
    assert view.chosen.count == 0
    assert view.current == 1


def test_home_and_end_and_everything(page: PhotosPage) -> None:
    view = page.timeline
    QTest.keyClick(view, KEY.Key_End)
    assert view.current == len(PHOTOS) - 1
    assert view.cell(view.current).bottom() < view.viewport().height()
    QTest.keyClick(view, KEY.Key_Home, SHIFT)
    assert view.chosen.count == len(PHOTOS)
    assert view.verticalScrollBar().value() == 0
    QTest.keyClick(view, KEY.Key_Escape)
    QTest.keyClick(view, KEY.Key_A, CONTROL)
    assert view.chosen.count == len(PHOTOS) == len(selected_rows(view))


def test_clicks_with_ctrl_and_shift(page: PhotosPage) -> None:
    view = page.timeline
    opened: list[int] = []
    page.photo_opened.connect(opened.append)
    click(view, view.cell(1).center(), CONTROL)
    click(view, view.cell(4).center(), CONTROL)
    assert view.chosen.ids == ids(1, 4)
    click(view, view.cell(6).center(), SHIFT)
    assert view.chosen.ids == ids(4, 5, 6)
    click(view, view.cell(1).center(), CONTROL)
    click(view, view.cell(2).center(), SHIFT | CONTROL)
    assert view.chosen.ids == ids(1, 2, 4, 5, 6)
    assert opened == []


def test_a_click_on_the_circle_selects_and_beside_it_opens(page: PhotosPage, qtbot: QtBot) -> None:
    view = page.timeline
    click(view, view.circle(3).center())
    assert view.chosen.ids == ids(3)
    with qtbot.waitSignal(page.photo_opened) as opened:
        click(view, view.cell(3).center())
    assert opened.args == ids(3)


def test_a_heading_selects_its_section(page: PhotosPage) -> None:
    view = page.timeline
    start, count = int(view.plan.sections.starts[1]), int(view.plan.sections.counts[1])
    click(view, view.heading_circle(1).center())
    assert view.chosen.ids == ids(*range(start, start + count))
    click(view, view.heading_circle(1).center())
    assert view.chosen.count == 0
    QTest.mouseClick(view.strip.button, LEFT)
    assert view.chosen.ids == ids(*range(start))
    assert view.strip.button.accessibleName() == "Select none of these photos"


def test_a_click_on_nothing_selects_nothing(page: PhotosPage) -> None:
    view = page.timeline
    view.chosen.set_rows(0, 3, on=True)
    click(view, QPoint(view.viewport().width() - 3, view.heading_area(1).center().y()))
    assert view.chosen.count == 0


def test_a_band_selects_what_it_meets(page: PhotosPage) -> None:
    view = page.timeline
    columns = view.plan.columns
    drag(page, view.cell(1).center(), view.cell(columns + 2).center())
    assert view.chosen.ids == ids(1, 2, columns + 1, columns + 2)
    QTest.mouseMove(view.viewport(), view.cell(2).center())
    assert view.chosen.ids == ids(1, 2)
    QTest.mouseRelease(view.viewport(), LEFT, pos=view.cell(2).center())
    assert view.chosen.ids == ids(1, 2)
    drag(page, view.cell(2).center(), view.cell(3).center(), held=CONTROL)
    QTest.mouseRelease(view.viewport(), LEFT, pos=view.cell(3).center())
    assert view.chosen.count in {2, 4}, "what it meets is the other way round, or beside what was"


def test_a_band_that_is_drawn_out_of_the_view_scrolls(page: PhotosPage, qtbot: QtBot) -> None:
    view = page.timeline
    below = QPoint(view.cell(0).center().x(), view.viewport().height() + 60)
    drag(page, view.cell(0).center(), view.cell(0).center() + QPoint(0, 40), below)
    qtbot.waitUntil(lambda: view.verticalScrollBar().value() > 200)
    QTest.mouseRelease(view.viewport(), LEFT, pos=below)
    stopped = view.verticalScrollBar().value()
    qtbot.wait(60)
    assert view.verticalScrollBar().value() == stopped
    assert view.chosen.has(0)
    assert view.chosen.count > 3


def test_what_is_done_with_those_selected(page: PhotosPage, qtbot: QtBot) -> None:
    view = page.timeline
    view.chosen.set_rows(2, 4, on=True)
    assert page.selected.isVisible()
    for words, signal in (
        ("Stack", page.stack_wanted),
        ("Export…", page.export_wanted),
        ("Write names…", page.write_names_wanted),
        ("Copy", page.copy_wanted),
        ("Move to trash", page.trash_wanted),
    ):
        with qtbot.waitSignal(signal) as asked:
            QTest.mouseClick(button(page.selected, words), LEFT)
        assert asked.args == [ids(2, 3)]
    with qtbot.waitSignal(page.turn_wanted) as asked:
        QTest.mouseClick(button(page.selected, "Turn"), LEFT)
    assert asked.args == [ids(2, 3), 1]
    QTest.mouseClick(button(page.selected, "Select nothing (Esc)"), LEFT)
    assert view.chosen.count == 0
    assert not page.selected.isVisible()


def test_keys_for_the_trash_and_the_clipboard(page: PhotosPage, qtbot: QtBot) -> None:
    view = page.timeline
    QTest.keyClick(view, KEY.Key_Right)
    with qtbot.waitSignal(page.trash_wanted) as asked:
        QTest.keyClick(view, KEY.Key_Delete)
    assert asked.args == [ids(1)]
    view.chosen.set_rows(5, 7, on=True)
    with qtbot.waitSignal(page.trash_wanted) as asked:
        QTest.keyClick(view, KEY.Key_Delete)
    assert asked.args == [ids(5, 6)]
    with qtbot.waitSignal(page.copy_wanted) as asked:
        QTest.keyClick(view, KEY.Key_C, CONTROL)
    assert asked.args == [ids(5, 6)]


def test_a_key_that_is_held_down_is_one_press(page: PhotosPage) -> None:
    view = page.timeline
    asked: list[object] = []
    page.trash_wanted.connect(asked.append)
    QTest.keyClick(view, KEY.Key_Right)
    for _ in range(4):
        press = QKeyEvent(
            QEvent.Type.KeyPress, KEY.Key_Delete, Qt.KeyboardModifier.NoModifier, autorep=bool(asked)
        )
        QApplication.sendEvent(view, press)
    assert asked == [ids(1)]


def test_delete_beside_the_photos_means_none_of_them(page: PhotosPage, qtbot: QtBot) -> None:
    asked: list[object] = []
    page.trash_wanted.connect(asked.append)
    page.copy_wanted.connect(asked.append)
    QTest.keyClick(page.timeline, KEY.Key_A, CONTROL)
    for elsewhere in (page.panel, page.header.slider, *page.header.grouping.findChildren(QPushButton)[:1]):
        elsewhere.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.waitUntil(elsewhere.hasFocus)
        QTest.keyClick(elsewhere, KEY.Key_Delete)
        QTest.keyClick(elsewhere, KEY.Key_C, CONTROL)
    assert not asked
    page.selected.buttons[0].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(page.selected.buttons[0], KEY.Key_Delete)
    assert len(asked) == 1


def menu_of(page: PhotosPage) -> QMenu:
    (menu,) = [one for one in page.findChildren(QMenu) if one.isVisible()]
    return menu


def test_a_menu_for_one_and_for_those_selected(page: PhotosPage, qtbot: QtBot) -> None:
    view = page.timeline
    page.set_tiles([], [PhotoTile(PHOTOS[2], stacked=3)])
    view.chosen.set_rows(7, 9, on=True)
    view.set_current(2)
    QTest.keyClick(view, KEY.Key_Right)
    view.menu_wanted.emit(QPoint(5, 5))
    assert "Open" not in [action.text() for action in menu_of(page).actions()]
    menu_of(page).close()
    QApplication.processEvents()
    view.chosen.clear()
    view.set_current(2)
    view.menu_wanted.emit(QPoint(5, 5))
    lines = {action.text(): action for action in menu_of(page).actions()}
    assert {"Open", "Show in folder", "Take the stack apart", "Move to trash"} <= lines.keys()
    with qtbot.waitSignal(page.unstack_wanted) as asked:
        lines["Take the stack apart"].trigger()
    assert asked.args == [ids(2)]
    menu_of(page).close()
