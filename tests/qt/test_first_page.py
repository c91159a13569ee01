"""The first page: one button."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ui.shared import theme
from ui.shared.first_page import Drawing, FirstPage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def page(qtbot: QtBot) -> FirstPage:
    page = FirstPage()
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    return page


def test_one_click_chooses(qtbot: QtBot, page: FirstPage) -> None:
    (button,) = page.findChildren(QPushButton)
    assert button.text() == "Choose folder…"
    with qtbot.waitSignal(page.choose_clicked):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_so_does_enter(qtbot: QtBot, page: FirstPage) -> None:
    page.activateWindow()
    page.setFocus()
    (button,) = page.findChildren(QPushButton)
    assert button.hasFocus()
    with qtbot.waitSignal(page.choose_clicked):
        QTest.keyClick(button, Qt.Key.Key_Return)


def test_it_promises_what_is_kept_and_shows_every_word(page: FirstPage) -> None:
    texts = [label.text() for label in page.findChildren(QLabel)]
    promise = "Everything stays on this computer. Your photos are never changed, unless"
    assert any(text.startswith(promise) for text in texts)
    for label in page.findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width())


@pytest.mark.parametrize(
    ("width", "height", "drawn"), [(1000, 700, True), (720, 440, True), (640, 360, False), (427, 230, False)]
)
def test_in_a_small_window_the_drawing_gives_way_and_no_word(
    page: FirstPage, width: int, height: int, drawn: bool
) -> None:
    page.resize(width, height)
    QApplication.processEvents()
    (drawing,) = page.findChildren(Drawing)
    assert drawing.isVisible() is drawn
    for part in (*page.findChildren(QLabel), *page.findChildren(QPushButton)):
        assert page.rect().contains(QRect(part.mapTo(page, QPoint(0, 0)), part.size())), part
        assert part.height() >= (part.heightForWidth(part.width()) if isinstance(part, QLabel) else 0)


@pytest.mark.parametrize("mode", ["dark", "light"])
def test_the_drawing_wears_the_palette(qtbot: QtBot, qapp: QApplication, mode: theme.Mode) -> None:
    tokens = theme.apply(qapp, mode)
    drawing = Drawing()
    qtbot.addWidget(drawing)
    image = drawing.grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert {tokens.accent, tokens.surface} <= colours
