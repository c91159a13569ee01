"""The dialog for folders and files, used by keys as Qt draws it itself."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QLineEdit, QListView, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from ui.shared.choosing import open_chooser

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    for name in ("Albums", "More", "Photos", "Zoo"):
        (tmp_path / "home" / name).mkdir(parents=True)
    (tmp_path / "home" / "old.db").write_bytes(b"")
    return tmp_path / "home"


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def chooser(
    qtbot: QtBot, window: QWidget, home: Path, mode: QFileDialog.FileMode
) -> tuple[QFileDialog, list[Path]]:
    """A dialog that shows the folder, and what was chosen in it."""
    dialog, chosen = QFileDialog(window), list[Path]()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setFileMode(mode)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly, mode == QFileDialog.FileMode.Directory)
    dialog.setDirectory(str(home))
    open_chooser(dialog, chosen.append)
    listed = dialog.findChild(QListView, "listView")
    assert listed is not None
    qtbot.waitUntil(lambda: listed.model().rowCount(listed.rootIndex()) >= 4)
    return dialog, chosen


def type_in(qtbot: QtBot, dialog: QFileDialog, text: str) -> QWidget:
    """Type into the field of the dialog; returns what has the keys then."""
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    assert field is not None
    field.setFocus()
    field.selectAll()
    for letter in text:
        QTest.keyClicks(QApplication.activePopupWidget() or field, letter)
    qtbot.waitUntil(lambda: field.text() == text)
    qtbot.wait(50)
    return QApplication.activePopupWidget() or field


@pytest.mark.parametrize("by", ["Enter", "Choose"])
@pytest.mark.parametrize("whole", [True, False])
def test_a_typed_folder_is_chosen(qtbot: QtBot, window: QWidget, home: Path, by: str, whole: bool) -> None:
    dialog, chosen = chooser(qtbot, window, home, QFileDialog.FileMode.Directory)
    keyed = type_in(qtbot, dialog, str(home / "Photos") if whole else "Photos")
    with qtbot.waitSignal(dialog.finished):
        if by == "Enter":
            QTest.keyClick(keyed, Qt.Key.Key_Return)
        else:
            popup = QApplication.activePopupWidget()
            if popup is not None:
                popup.close()
            box = dialog.findChild(QDialogButtonBox)
            assert box is not None
            QTest.mouseClick(box.buttons()[0], Qt.MouseButton.LeftButton)
    assert chosen == [home / "Photos"]


def test_a_typed_file_is_chosen(qtbot: QtBot, window: QWidget, home: Path) -> None:
    dialog, chosen = chooser(qtbot, window, home, QFileDialog.FileMode.ExistingFile)
    keyed = type_in(qtbot, dialog, str(home / "old.db"))
    with qtbot.waitSignal(dialog.finished):
        QTest.keyClick(keyed, Qt.Key.Key_Return)
    assert chosen == [home / "old.db"]


def test_what_qt_takes_for_two_is_what_was_typed(qtbot: QtBot, window: QWidget, home: Path) -> None:
    """The folder that is shown counts as chosen, too, where a path is completed in it."""
    dialog, chosen = chooser(qtbot, window, home, QFileDialog.FileMode.Directory)
    type_in(qtbot, dialog, str(home / "Photos"))
    dialog.filesSelected.emit([str(home / "Photos"), str(home)])
    dialog.reject()
    assert chosen == [home / "Photos"]


def test_escape_chooses_nothing(qtbot: QtBot, window: QWidget, home: Path) -> None:
    dialog, chosen = chooser(qtbot, window, home, QFileDialog.FileMode.Directory)
    dialog.reject()
    qtbot.waitUntil(lambda: not isValid(dialog))
    assert chosen == []
