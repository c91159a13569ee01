"""Names in files are offered above the pages, can be looked through, and are used or not by real clicks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from config.paths import Paths
from config.settings import Settings
from models.geometry import Box
from models.told import Offer, ToldPerson
from repository.library import Library
from tests.db.telling import tell
from tests.e2e.album import six_friends
from tests.qt.page_data import no_images
from ui.main_window import MainWindow
from ui.shared import theme
from ui.shared.rail import PEOPLE, PHOTOS, SETTINGS
from ui.told_names.offer_bar import OfferBar
from ui.told_names.told_names_dialog import ToldNamesDialog
from workers.jobs import Jobs, prepare_library

PATIENCE = 30_000
LEFT = Qt.MouseButton.LeftButton
ANNA = ToldPerson("Anna", 12, 9, is_new=True, is_known=False)
BERTA = ToldPerson("Berta", 2, 2, is_new=True, is_known=True)
CLARA = ToldPerson("Clara", 1, 1, is_new=False, is_known=False)
OFFER = Offer((ANNA, BERTA, CLARA), 15, 11)


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> QWidget:
    theme.apply(qapp, "light")
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 600)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def opened(qtbot: QtBot, window: QWidget, offer: Offer = OFFER) -> ToldNamesDialog:
    dialog = ToldNamesDialog(offer, no_images(), window)
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def names_of(dialog: ToldNamesDialog) -> list[str]:
    return [person.name for person in dialog.list.chosen]


def click_row(dialog: ToldNamesDialog, row: int) -> None:
    where = dialog.list.visualRect(dialog.list.model().index(row, 0)).center()
    QTest.mouseClick(dialog.list.viewport(), LEFT, pos=where)


def test_what_is_new_is_ticked_and_a_click_or_space_turns_it(qtbot: QtBot, window: QWidget) -> None:
    dialog = opened(qtbot, window)
    assert names_of(dialog) == ["Anna", "Berta"]
    assert dialog.use.text() == "Use 14 names"
    click_row(dialog, 0)
    assert names_of(dialog) == ["Berta"]
    assert dialog.use.text() == "Use 2 names"
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    assert names_of(dialog) == []
    assert not dialog.use.isEnabled()
    dialog.all.click()
    assert names_of(dialog) == ["Anna", "Berta", "Clara"]
    dialog.none.click()
    click_row(dialog, 2)
    with qtbot.waitSignal(dialog.chosen) as chosen:
        QTest.mouseClick(dialog.use, LEFT)
    assert chosen.args == [["Clara"]]
    assert not dialog.isVisible()


def test_a_screen_reader_hears_name_count_and_choice(qtbot: QtBot, window: QWidget) -> None:
    dialog = opened(qtbot, window)
    model = dialog.list.model()

    def told(row: int) -> object:
        return model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert told(0) == "Anna, 12 faces in 9 photos, chosen"
    assert told(1) == "Berta, 2 faces in 2 photos, known here, chosen"
    assert told(2) == "Clara, 1 face in 1 photo, not chosen"
    dialog.close()


def test_esc_decides_nothing(qtbot: QtBot, window: QWidget) -> None:
    dialog = opened(qtbot, window)
    answers: list[object] = []
    dialog.chosen.connect(answers.append)
    QTest.keyClick(dialog.list, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert answers == []


def test_where_there_is_nothing_it_says_what_would_be_found(qtbot: QtBot, window: QWidget) -> None:
    dialog = opened(qtbot, window, Offer())
    assert not dialog.use.isVisible()
    assert not dialog.list.isVisible()
    QTest.mouseClick(dialog.cancel, LEFT)
    assert not dialog.isVisible()


def test_the_list_is_as_high_as_its_names(qtbot: QtBot, window: QWidget) -> None:
    few = replace(OFFER, people=OFFER.people[:2])
    many = replace(OFFER, people=tuple(replace(OFFER.people[0], name=f"Somebody {n}") for n in range(40)))
    heights = []
    for offer in (few, many):
        dialog = ToldNamesDialog(offer, no_images(), window)
        dialog.open()
        rows = [dialog.list.visualRect(dialog.list.model().index(row, 0)) for row in range(2)]
        assert all(dialog.list.viewport().rect().contains(row) for row in rows)
        heights.append(dialog.height())
        dialog.reject()
    assert heights[0] < heights[1] - 100


def test_the_bar_asks_only_where_it_belongs(qtbot: QtBot, window: QWidget) -> None:
    bar = OfferBar(window)
    bar.show_offer(OFFER)
    assert not bar.isVisible()
    bar.set_here(here=True)
    assert bar.isVisible()
    assert bar.text == "15 named faces in 11 photos: use them?"
    bar.resize(bar.sizeHint())
    for button, signal in ((bar.use, bar.use_wanted), (bar.look, bar.look_wanted), (bar.no, bar.refused)):
        with qtbot.waitSignal(signal):
            QTest.mouseClick(button, LEFT)
    bar.show_offer(Offer())
    assert not bar.isVisible()


# In the window


@pytest.fixture
def main(tmp_path: Path, qtbot: QtBot) -> Iterator[Callable[[], MainWindow]]:
    """Opens the window on a library of its own."""
    paths = Paths.choose(tmp_path / "library")
    made: list[MainWindow] = []
    held = [prepare_library(paths)]

    def open_() -> MainWindow:
        window = MainWindow(Jobs(paths, None, device="cpu"), paths, Settings())
        made.append(window)
        window.show()
        window.begin([])
        qtbot.waitUntil(window.isActiveWindow, timeout=PATIENCE)
        return window

    yield open_
    for window in made:
        window.end()
    for library in held:
        library.close()


def test_after_a_scan_names_are_offered_used_and_taken_back(
    tmp_path: Path, qtbot: QtBot, main: Callable[[], MainWindow]
) -> None:
    album = tmp_path / "Album"
    six_friends(album, 1)
    window = main()
    bar = window.frame.offer
    with qtbot.waitSignal(window._jobs.scanned, timeout=PATIENCE):
        window.add_folders([album])
    (photo,) = (file for file in album.iterdir() if file.suffix == ".jpg")
    boxes: list[Box] = []

    def read(library: Library) -> list[Box]:
        return [one.face.box for one in library.faces.of_photo(library.photos.by_path(photo).id)]

    window._jobs.read(read, boxes.extend)
    qtbot.waitUntil(lambda: bool(boxes), timeout=PATIENCE)
    assert not bar.isVisible()
    tell(photo, {f"Friend {number}": box for number, box in enumerate(boxes, start=1)})
    with qtbot.waitSignal(window._jobs.told.offered, timeout=PATIENCE):
        window.scans.scan_again()
    assert bar.isVisible()
    assert bar.text == f"{len(boxes)} named faces in 1 photo: use them?"
    # It is above the pages it belongs to, and above no other.
    for page, shown in ((SETTINGS, False), (PHOTOS, True), (PEOPLE, True)):
        window.navigation.go(page)
        assert bar.isVisible() is shown

    window.told.look()
    qtbot.waitUntil(lambda: window.findChild(ToldNamesDialog) is not None, timeout=PATIENCE)
    dialog = window.findChild(ToldNamesDialog)
    assert dialog is not None
    assert len(dialog.list.chosen) == len(boxes)
    assert all(len(person.some) == 1 for person in dialog.list.chosen)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)

    def names() -> set[str | None]:
        return {one.name for one in window.frame.people._shown.people}

    QTest.mouseClick(bar.use, LEFT, pos=QPoint(5, 5))
    assert not bar.isVisible()
    told = {f"Friend {number}" for number in range(1, len(boxes) + 1)}
    qtbot.waitUntil(lambda: names() == told, timeout=PATIENCE)
    with qtbot.waitSignal(window._jobs.told.offered, timeout=PATIENCE):
        window.undoing.undo()
    qtbot.waitUntil(bar.isVisible, timeout=PATIENCE)
    QTest.mouseClick(bar.no, LEFT, pos=QPoint(5, 5))
    assert not bar.isVisible()
    qtbot.waitUntil(lambda: "unused" in window.frame.status.message, timeout=PATIENCE)
    with qtbot.waitSignal(window._jobs.told.offered, timeout=PATIENCE):
        window.scans.scan_again()
    assert not bar.isVisible()
