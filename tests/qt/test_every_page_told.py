"""Every page and every dialog as a screen reader, a keyboard and weak eyes meet it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.qt.accessible import assert_all_told, assert_contrast, steady_light
from tests.qt.every_page import DIALOGS, PAGES, Make


@pytest.fixture(autouse=True)
def _light(qapp: QApplication) -> Iterator[None]:
    with steady_light(qapp):
        yield


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """So high that nothing of a page that scrolls is out of view."""
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window).setContentsMargins(0, 0, 0, 0)
    window.resize(1280, 3600)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def opened(qtbot: QtBot, window: QWidget, make: Make) -> QWidget:
    shown = make(window)
    if isinstance(shown, QDialog):
        shown.open()
        qtbot.waitUntil(shown.isActiveWindow)
    else:
        layout = window.layout()
        assert layout is not None
        layout.addWidget(shown)
    QApplication.processEvents()
    return shown


@pytest.mark.parametrize("name", [*PAGES, *DIALOGS])
def test_everything_is_told_and_reached(qtbot: QtBot, window: QWidget, name: str) -> None:
    shown = opened(qtbot, window, (PAGES | DIALOGS)[name])
    assert_all_told(shown)
    shown.close()


@pytest.mark.parametrize("name", [*PAGES, *DIALOGS])
def test_everything_can_be_read_in_both_schemes(qtbot: QtBot, window: QWidget, name: str) -> None:
    shown = opened(qtbot, window, (PAGES | DIALOGS)[name])
    assert_contrast(shown)
    shown.close()
