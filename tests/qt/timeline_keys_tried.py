"""Every key of the page of photos that the sheet of keys names, pressed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.qt.page_data import click
from tests.qt.timeline_parts import PHOTOS, shown_page, turn_wheel

KEY = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Try = Callable[[QtBot], None]


def walks(qtbot: QtBot) -> None:
    view = shown_page(qtbot).timeline
    for key in (KEY.Key_Right, KEY.Key_Down, KEY.Key_Left, KEY.Key_Up):
        QTest.keyClick(view, key)
    assert view.current == 0
    QTest.keyClick(view, KEY.Key_PageDown)
    assert view.current > view.plan.columns
    QTest.keyClick(view, KEY.Key_PageUp)
    assert view.current == 0


def goes_to_the_ends(qtbot: QtBot) -> None:
    view = shown_page(qtbot).timeline
    QTest.keyClick(view, KEY.Key_End)
    assert view.current == len(PHOTOS) - 1
    QTest.keyClick(view, KEY.Key_Home)
    assert view.current == 0


def opens(qtbot: QtBot) -> None:
    page = shown_page(qtbot)
    with qtbot.waitSignal(page.photo_opened) as opened:
        QTest.keyClick(page.timeline, KEY.Key_Return)
    assert opened.args == [PHOTOS[0].id]


def selects(qtbot: QtBot) -> None:
    view = shown_page(qtbot).timeline
    QTest.keyClick(view, KEY.Key_Space)
    click(view, view.cell(2).center(), CONTROL)
    assert view.chosen.ids == [PHOTOS[0].id, PHOTOS[2].id]


def selects_a_range(qtbot: QtBot) -> None:
    view = shown_page(qtbot).timeline
    QTest.keyClick(view, KEY.Key_Right, SHIFT)
    assert view.chosen.count == 2
    click(view, view.cell(5).center(), SHIFT)
    assert view.chosen.count == 6


def selects_everything(qtbot: QtBot) -> None:
    view = shown_page(qtbot).timeline
    QTest.keyClick(view, KEY.Key_A, CONTROL)
    assert view.chosen.count == len(PHOTOS)


def asks_for_a_date(qtbot: QtBot) -> None:
    page = shown_page(qtbot)
    QTest.keyClick(page.timeline, KEY.Key_G, CONTROL)
    qtbot.waitUntil(page.go_to_date.isVisible)
    QTest.keyClick(page.go_to_date.line, KEY.Key_Escape)


def zooms(qtbot: QtBot) -> None:
    view = shown_page(qtbot).timeline
    before = view.side
    QTest.keyClick(view, KEY.Key_Plus, CONTROL)
    assert view.side > before
    QTest.keyClick(view, KEY.Key_Minus, CONTROL)
    turn_wheel(view.viewport(), view.cell(0).center(), -1, control=True)
    assert view.side < before


def copies(qtbot: QtBot) -> None:
    page = shown_page(qtbot)
    with qtbot.waitSignal(page.copy_wanted) as asked:
        QTest.keyClick(page.timeline, KEY.Key_C, CONTROL)
    assert asked.args == [[PHOTOS[0].id]]


def throws_away(qtbot: QtBot) -> None:
    page = shown_page(qtbot)
    with qtbot.waitSignal(page.trash_wanted) as asked:
        QTest.keyClick(page.timeline, KEY.Key_Delete)
    assert asked.args == [[PHOTOS[0].id]]


def selects_nothing(qtbot: QtBot) -> None:
    view = shown_page(qtbot).timeline
    QTest.keyClick(view, KEY.Key_Space)
    QTest.keyClick(view, KEY.Key_Escape)
    assert view.chosen.count == 0


PHOTOS_TRIED: dict[tuple[str, str], Try] = {
    ("Photos", "Arrows, PageUp, PageDown"): walks,
    ("Photos", "Home, End"): goes_to_the_ends,
    ("Photos", "Enter"): opens,
    ("Photos", "Space, Ctrl + click"): selects,
    ("Photos", "Shift + arrows, Shift + click"): selects_a_range,
    ("Photos", "Ctrl + A"): selects_everything,
    ("Photos", "Ctrl + G"): asks_for_a_date,
    ("Photos", "Ctrl + and -, Ctrl + wheel"): zooms,
    ("Photos", "Ctrl + C"): copies,
    ("Photos", "Del"): throws_away,
    ("Photos", "Esc"): selects_nothing,
}
