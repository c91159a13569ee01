"""Throwing photos away in the real window, with a real keyboard, and bringing them back."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.fakes import Look, paint
from tests.qt.painted_window import PATIENCE, asked, painted_window
from ui import photos_controller
from ui.main_window import MainWindow
from ui.shared.labels import Label
from ui.shared.message_label import MessageLabel
from ui.shared.rail import PHOTOS
from ui.trash_dialog import SHOWN, TrashDialog
from workers import trash_jobs

COUNT = 6


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    for number in range(COUNT):
        paint(tmp_path / "photos" / f"{number}.png", [Look(1, number), Look(2, number)])
    return tmp_path / "photos"


@pytest.fixture
def window(
    tmp_path: Path, photos: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    with painted_window(tmp_path / "library", photos, qtbot, monkeypatch) as window:
        window.navigation.go(PHOTOS)
        qtbot.waitUntil(lambda: len(window.frame.photos.shown()) == COUNT, timeout=PATIENCE)
        yield window


def _delete(qtbot: QtBot, window: MainWindow) -> int:
    """Press Del on the first photo; returns its id."""
    photo = window.frame.photos.shown()[0]
    window.frame.photos.trash_wanted.emit([photo])
    return photo


def _files(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


def test_thrown_away_and_taken_back(qtbot: QtBot, window: MainWindow, photos: Path, tmp_path: Path) -> None:
    before = asked(qtbot, window, lambda library: library.people.get(1).photos)
    photo = _delete(qtbot, window)
    qtbot.waitUntil(lambda: len(_files(photos)) == COUNT - 1, timeout=PATIENCE)
    qtbot.waitUntil(lambda: photo not in window.frame.photos.shown(), timeout=PATIENCE)
    assert len(_files(tmp_path / "data" / "Trash" / "files")) == 1
    assert asked(qtbot, window, lambda library: library.people.get(1).photos) == before - 1
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: photo in window.frame.photos.shown(), timeout=PATIENCE)
    assert len(_files(photos)) == COUNT
    assert asked(qtbot, window, lambda library: library.people.get(1).photos) == before
    QTest.keyClick(
        window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    qtbot.waitUntil(lambda: len(_files(photos)) == COUNT - 1, timeout=PATIENCE)


def test_what_comes_back_comes_into_sight(qtbot: QtBot, window: MainWindow) -> None:
    page = window.frame.photos
    page.timeline.set_side(400)
    bar = page.timeline.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > page.timeline.height(), timeout=PATIENCE)
    bar.setValue(0)
    photo = _delete(qtbot, window)
    qtbot.waitUntil(lambda: photo not in page.shown(), timeout=PATIENCE)
    bar.setValue(bar.maximum())
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: photo in page.shown(), timeout=PATIENCE)
    row = page.shown().index(photo)
    seen = page.timeline.viewport().rect()
    qtbot.waitUntil(lambda: seen.contains(page.timeline.tile(row).center()), timeout=PATIENCE)
    # Only once: what is done next leaves the view where it is.
    assert page.timeline.current == row


def test_copies_are_asked_about(qtbot: QtBot, window: MainWindow, photos: Path) -> None:
    photo = window.frame.photos.shown()[0]
    path = asked(qtbot, window, lambda library: library.photos.get(photo).path)
    shutil.copy(path, photos / "copy.png")
    with qtbot.waitSignal(window._jobs.scanned, timeout=PATIENCE):
        window.scans.scan([photos])
    for answer, left in ((Qt.Key.Key_Escape, COUNT + 1), (Qt.Key.Key_Return, COUNT - 1)):
        _delete(qtbot, window)
        qtbot.waitUntil(lambda: bool(window.findChildren(TrashDialog)), timeout=PATIENCE)
        (dialog,) = window.findChildren(TrashDialog)
        assert str(photos / "copy.png") in " ".join(label.toolTip() for label in dialog.findChildren(QWidget))
        QTest.keyClick(dialog, answer)
        qtbot.waitUntil(lambda: not window.findChildren(TrashDialog), timeout=PATIENCE)
        qtbot.waitUntil(lambda left=left: len(_files(photos)) == left, timeout=PATIENCE)  # type: ignore[misc]


def test_what_cannot_be_moved_is_said(qtbot: QtBot, window: MainWindow, photos: Path) -> None:
    photos.rename(photos.with_name("away"))
    _delete(qtbot, window)
    status = window.frame.status
    qtbot.waitUntil(
        lambda: any("Nothing was deleted" in label.text() for label in status.findChildren(Label)),
        timeout=PATIENCE,
    )


def test_pressed_twice_is_one_wish(qtbot: QtBot, window: MainWindow, photos: Path) -> None:
    photo = _delete(qtbot, window)
    window.frame.photos.trash_wanted.emit([photo])
    qtbot.waitUntil(lambda: photo not in window.frame.photos.shown(), timeout=PATIENCE)
    window.frame.photos.trash_wanted.emit([photo])
    asked(qtbot, window, lambda library: library.photos.count())
    assert len(_files(photos)) == COUNT - 1
    assert not any(label.is_error for label in window.frame.status.findChildren(MessageLabel))


def test_very_many_are_asked_about(
    qtbot: QtBot, window: MainWindow, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(photos_controller, "MANY", COUNT - 1)
    for answer, left in ((Qt.Key.Key_Escape, COUNT), (Qt.Key.Key_Return, 0)):
        window.frame.photos.trash_wanted.emit(window.frame.photos.shown())
        (dialog,) = window.findChildren(TrashDialog)
        assert f"Move {COUNT} photos to the trash?" in [label.text() for label in dialog.findChildren(Label)]
        QTest.keyClick(dialog, answer)
        qtbot.waitUntil(lambda: not window.findChildren(TrashDialog), timeout=PATIENCE)
        qtbot.waitUntil(lambda left=left: len(_files(photos)) == left, timeout=PATIENCE)  # type: ignore[misc]


def test_files_are_put_on_the_clipboard(qtbot: QtBot, window: MainWindow, photos: Path) -> None:
    odd = photos / "mit Leerzeichen & é%.png"
    (photos / "0.png").rename(odd)
    with qtbot.waitSignal(window._jobs.scanned, timeout=PATIENCE):
        window.scans.scan([photos])
    window.frame.photos.copy_wanted.emit(window.frame.photos.shown())
    held = QGuiApplication.clipboard()
    qtbot.waitUntil(lambda: (content := held.mimeData()) is not None and content.hasUrls(), timeout=PATIENCE)
    files = sorted(url.toLocalFile() for url in held.mimeData().urls())
    assert files == sorted(str(file) for file in photos.iterdir())
    held.clear()


@pytest.fixture
def parent(qtbot: QtBot, qapp: QApplication) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def test_only_some_of_many_copies_are_listed(qtbot: QtBot, parent: QWidget) -> None:
    dialog = TrashDialog(3, [Path(f"/photos/{number}.jpg") for number in range(SHOWN + 2)], parent)
    words = [label.text() for label in dialog.findChildren(Label)]
    assert "There are 7 more copies" in words
    assert "and 2 more" in words
    with qtbot.waitSignal(dialog.agreed):
        dialog.open()
        dialog.move_all.click()
    assert not dialog.isVisible()


@pytest.mark.parametrize("name", ["photo.jpg", "mit Leerzeichen é.jpg"])
def test_qt_moves_a_file_to_the_trash_and_says_where(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """What Windows and macOS go through: on Linux Qt follows the same specification as we do."""
    (tmp_path / "data").mkdir()
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    file = tmp_path / name
    file.write_bytes(b"photo")
    done, place = trash_jobs._move(str(file))
    assert done
    assert not file.exists()
    assert Path(place).read_bytes() == b"photo"
    assert trash_jobs._move(str(file)) == (False, "")
