"""One name, two people: both are seen, and the answer is what was pressed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.qt.page_data import jpeg, no_images, person
from ui.same_name_dialog import SameNameDialog
from ui.shared import theme
from ui.shared.images import FACE, ImageCache

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

KNOWN, OTHER = person(1, "Sarah", 12), person(2)


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> QWidget:
    theme.apply(qapp, "light")
    window = QWidget()
    qtbot.addWidget(window)
    return window


def opened(window: QWidget, name: str, images: ImageCache) -> SameNameDialog:
    dialog = SameNameDialog(name, KNOWN, OTHER, images, window)
    dialog.open()
    return dialog


def middle_of(dialog: SameNameDialog, face: str) -> tuple[int, int]:
    part = next(one for one in dialog.findChildren(QWidget) if one.accessibleName() == f"Face: {face}")
    point: QPoint = part.mapTo(dialog, part.rect().center())
    return point.x(), point.y()


def test_both_faces_come_and_say_who_they_are(window: QWidget) -> None:
    wished: list[int] = []
    images = ImageCache(lambda _kind, ids: wished.extend(ids), parent=window)
    dialog = opened(window, "Sarah", images)
    known, other = middle_of(dialog, "Sarah"), middle_of(dialog, "this one")
    assert known[0] < other[0]
    assert dialog.grab().toImage().pixelColor(*known).name() == theme.LIGHT.line
    QApplication.processEvents()
    assert sorted(wished) == [1, 2]
    images.deliver(FACE, {1: jpeg("#ff0000"), 2: jpeg("#0000ff")})
    image = dialog.grab().toImage()
    assert image.pixelColor(*known).red() > 240
    assert image.pixelColor(*other).blue() > 240
    assert {"Sarah", "this one"} <= {label.text() for label in dialog.findChildren(QLabel)}
    dialog.close()


@pytest.mark.parametrize(("words", "signal"), [("Same", "merged"), ("Different", "separate")])
def test_a_button_answers(qtbot: QtBot, window: QWidget, words: str, signal: str) -> None:
    dialog = opened(window, "Sarah", no_images())
    button = next(one for one in dialog.findChildren(QPushButton) if one.text().startswith(words))
    with qtbot.waitSignal(getattr(dialog, signal)), qtbot.assertNotEmitted(dialog.rejected):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_escape_answers_nothing_and_a_long_name_keeps_the_shape(qtbot: QtBot, window: QWidget) -> None:
    dialog = opened(window, "<b>" + "W" * 10_000, no_images())
    assert dialog.width() == 420
    assert dialog.height() < 420
    with (
        qtbot.waitSignal(dialog.rejected),
        qtbot.assertNotEmitted(dialog.merged),
        qtbot.assertNotEmitted(dialog.separate),
    ):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
