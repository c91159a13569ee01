"""Saying which parts of a person are somebody else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from services.separating import Part
from tests.qt.accessible import assert_all_told, assert_contrast, steady_light
from tests.qt.page_data import jpeg, person
from ui.shared.images import FACE, ImageCache
from ui.split_dialog import PartRow, SplitDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

KEY = Qt.Key
PARTS = (tuple(range(1, 15)), (20, 21, 22), (30, 31))
SARAH = person(1, "Sarah", 12, 19)


@pytest.fixture(autouse=True)
def _light(qapp: QApplication) -> Iterator[None]:
    with steady_light(qapp):
        yield


@pytest.fixture
def images() -> ImageCache:
    return ImageCache(lambda _kind, _ids: None)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def dialog(qtbot: QtBot, window: QWidget, images: ImageCache) -> SplitDialog:
    dialog = SplitDialog(SARAH, PARTS, images, ("Tom", "Tommy"), window)
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def turn(row: PartRow, words: str) -> None:
    button = next(one for one in row.choice.findChildren(QPushButton) if one.text() == words)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def said(dialog: SplitDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


def test_the_largest_part_stays_and_the_others_leave_unless_somebody_says_otherwise(
    qtbot: QtBot, dialog: SplitDialog
) -> None:
    assert [row.leaves for row in dialog.rows] == [False, True, True]
    assert "Is all of this Sarah?" in said(dialog)
    assert {"14 faces", "3 faces", "2 faces"} <= set(said(dialog))
    turn(dialog.rows[2], "Stays")
    assert not dialog.rows[2].field.isVisible()
    QTest.keyClicks(dialog.rows[1].field, "Ann")
    with qtbot.waitSignal(dialog.answered) as told:
        QTest.mouseClick(dialog.split, Qt.MouseButton.LeftButton)
    assert told.args == [[Part((20, 21, 22), "Ann")]]
    assert not dialog.isVisible()


def test_several_leave_at_once_with_or_without_a_name(qtbot: QtBot, dialog: SplitDialog) -> None:
    QTest.keyClicks(dialog.rows[2].field, "Tom")
    with qtbot.waitSignal(dialog.answered) as told:
        dialog.split.click()
    assert told.args == [[Part((20, 21, 22)), Part((30, 31), "Tom")]]


def test_somebody_has_to_leave_and_somebody_to_stay(dialog: SplitDialog) -> None:
    assert dialog.split.isEnabled()
    turn(dialog.rows[0], "Somebody else")
    assert not dialog.split.isEnabled()
    assert "Somebody has to stay." in said(dialog)
    for row in dialog.rows:
        turn(row, "Stays")
    assert not dialog.split.isEnabled()
    assert "Somebody has to stay." not in said(dialog)


def test_faces_in_no_part_are_somebody_who_stays(window: QWidget, images: ImageCache) -> None:
    dialog = SplitDialog(replace(SARAH, faces=30), PARTS, images, (), window)
    dialog.open()
    turn(dialog.rows[0], "Somebody else")
    assert dialog.split.isEnabled()
    dialog.close()


def test_escape_splits_nobody(qtbot: QtBot, dialog: SplitDialog) -> None:
    with qtbot.assertNotEmitted(dialog.answered):
        QTest.keyClick(dialog, KEY.Key_Escape)
    assert not dialog.isVisible()


def test_one_person_is_said_to_be_one_and_how_to_split_by_hand(window: QWidget, images: ImageCache) -> None:
    dialog = SplitDialog(SARAH, (), images, (), window)
    dialog.open()
    assert "These faces look like one person." in said(dialog)
    assert any("press N" in words for words in said(dialog))
    assert not dialog.split.isVisible()
    QTest.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


def test_the_faces_appear_when_they_come(dialog: SplitDialog, images: ImageCache) -> None:
    dialog.grab()
    images.deliver(FACE, {20: jpeg("#ff0000")})
    image = dialog.rows[1].grab().toImage()
    assert image.pixelColor(20, 20).red() > 240
    QApplication.processEvents()


def test_it_is_told_and_walked(dialog: SplitDialog) -> None:
    assert_all_told(dialog)


def test_it_can_be_read(dialog: SplitDialog) -> None:
    assert_contrast(dialog)


def test_many_parts_scroll(window: QWidget, images: ImageCache) -> None:
    parts = tuple((10 * part, 10 * part + 1) for part in range(12))
    dialog = SplitDialog(replace(SARAH, faces=24), parts, images, (), window)
    dialog.open()
    QApplication.processEvents()
    assert dialog.height() < 700
    dialog.close()
