"""How large everything is: touched only while the application is made; and what then has no room scrolls."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.scaling import is_overruled, scaled, smallest
from ui.shared.buttons import Button
from ui.shared.labels import Label
from ui.shared.page_room import PageRoom, PageStack

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

FACTOR = "QT_SCALE_FACTOR"
IN_CHILD = """
import os
from PySide6.QtWidgets import QApplication, QWidget
from ui.scaling import scaled
with scaled(150):
    app = QApplication([])
widget = QWidget()
widget.show()
print(widget.devicePixelRatioF(), os.environ.get("QT_SCALE_FACTOR"))
widget.close()
"""


@pytest.fixture(autouse=True)
def _nothing_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(FACTOR, raising=False)


@pytest.mark.parametrize(("percent", "factor"), [(100, "1"), (125, "1.25"), (300, "3")])
def test_the_factor_is_there_within_and_gone_afterwards(percent: int, factor: str) -> None:
    with scaled(percent):
        assert os.environ[FACTOR] == factor
    assert FACTOR not in os.environ


def test_the_systems_own_size_touches_nothing() -> None:
    with scaled(0):
        assert FACTOR not in os.environ


def test_what_somebody_set_themselves_wins_and_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(FACTOR, "2.5")
    assert is_overruled()
    with scaled(150):
        assert os.environ[FACTOR] == "2.5"
    assert os.environ[FACTOR] == "2.5"


def test_an_application_made_within_is_so_large_for_good() -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", IN_CHILD], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["1.5", "None"]


@pytest.mark.parametrize(
    ("screen", "smallest_window"),
    [
        (QSize(1920, 1080), QSize(720, 480)),
        (QSize(640, 400), QSize(640, 368)),
        (QSize(427, 267), QSize(427, 235)),
    ],
)
def test_a_window_is_never_too_large_for_its_screen(screen: QSize, smallest_window: QSize) -> None:
    assert smallest(screen) == smallest_window


@pytest.fixture
def room(qtbot: QtBot) -> PageRoom:
    small, large = QWidget(), QWidget()
    column = QVBoxLayout(large)
    for number in range(12):
        words = Label("Words that take several lines where there is little room for them. " * 3)
        words.setWordWrap(True)
        column.addWidget(words)
        column.addWidget(Button(f"Button {number}"))
    stack = PageStack()
    stack.addWidget(small)
    stack.addWidget(large)
    shown = PageRoom(stack)
    qtbot.addWidget(shown)
    shown.resize(300, 200)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


def test_a_page_that_has_no_room_scrolls_and_others_do_not(qtbot: QtBot, room: PageRoom) -> None:
    stack = room.widget()
    assert isinstance(stack, PageStack)
    assert room.verticalScrollBar().maximum() == 0, "the page that is hidden takes no room"
    stack.setCurrentIndex(1)
    qtbot.waitUntil(lambda: room.verticalScrollBar().maximum() > 0)
    room.resize(300, 3000)
    qtbot.waitUntil(lambda: room.verticalScrollBar().maximum() == 0)


def test_tab_brings_a_button_into_view(qtbot: QtBot, room: PageRoom) -> None:
    stack = room.widget()
    assert isinstance(stack, PageStack)
    stack.setCurrentIndex(1)
    qtbot.waitUntil(lambda: room.verticalScrollBar().maximum() > 0)
    buttons = stack.findChildren(Button)
    buttons[0].setFocus()
    for button in buttons[:-1]:
        QTest.keyClick(button, Qt.Key.Key_Tab)
    assert buttons[-1].hasFocus()
    assert not buttons[-1].visibleRegion().isEmpty()
