"""Qt's own guards: an unexpected message, a widget or a timer left behind fails the test."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication

from ui.shared.roles import tell_roles


@pytest.fixture(scope="session", autouse=True)
def _roles(qapp: QApplication) -> None:
    tell_roles()


@pytest.fixture(autouse=True)
def _mouse_is_elsewhere(qapp: QApplication) -> None:
    # A mouse that stands already where a test moves it to sends no event.
    QCursor.setPos(qapp.primaryScreen().geometry().bottomRight())


@pytest.fixture(autouse=True)
def _nothing_is_left(qapp: QApplication) -> Iterator[None]:
    before = set(QApplication.topLevelWidgets())
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = [widget for widget in set(QApplication.topLevelWidgets()) - before if widget.isVisible()]
    running = [timer for timer in qapp.findChildren(QTimer) if timer.isActive()]
    for widget in left:
        widget.close()
    assert not left, f"the test left windows open: {left}"
    assert not running, f"the test left timers running: {running}"
