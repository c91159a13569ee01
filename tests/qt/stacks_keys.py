"""The keys of similar shots, each tried."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.qt.page_data import no_images
from ui.stacks.stacks_dialog import StacksDialog
from workers.stack_jobs import OfferedStack

KEY = Qt.Key
OFFERS = [OfferedStack((1, 2, 3), 2), OfferedStack((4, 5), 4)]


@contextmanager
def _shown(qtbot: QtBot) -> Iterator[StacksDialog]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    dialog = StacksDialog(OFFERS, no_images(), window)
    dialog.open()
    qtbot.waitUntil(dialog.list.hasFocus)
    yield dialog
    dialog.close()


def stacks(qtbot: QtBot) -> None:
    with _shown(qtbot) as dialog, qtbot.waitSignal(dialog.stacked) as stacked:
        QTest.keyClick(dialog.list, KEY.Key_Return)
    assert stacked.args == [(1, 2, 3), 2]


def keeps_apart(qtbot: QtBot) -> None:
    with _shown(qtbot) as dialog, qtbot.waitSignal(dialog.kept_apart) as kept:
        QTest.keyClick(dialog.list, KEY.Key_Delete)
    assert kept.args == [(1, 2, 3)]


def chooses_the_top(qtbot: QtBot) -> None:
    with _shown(qtbot) as dialog:
        for key, top in ((KEY.Key_Right, 3), (KEY.Key_Left, 2), (KEY.Key_Left, 1)):
            QTest.keyClick(dialog.list, key)
            assert dialog.list.current() == OfferedStack((1, 2, 3), top)


def leaves(qtbot: QtBot) -> None:
    with _shown(qtbot) as dialog, qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(dialog.list, KEY.Key_Escape)


STACKS_TRIED: dict[tuple[str, str], Callable[[QtBot], None]] = {
    ("Similar shots", "Enter"): stacks,
    ("Similar shots", "Del"): keeps_apart,
    ("Similar shots", "Left, Right"): chooses_the_top,
    ("Similar shots", "Esc"): leaves,
}
