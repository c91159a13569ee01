"""Nothing is said in English only, and longer words have room: every page in the pseudo-language."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from config.paths import Paths
from config.settings import Settings
from tests.qt.accessible import steady_light
from tests.qt.every_page import DIALOGS, NAMES, PAGES, Make
from tests.qt.page_data import face
from tests.qt.pseudo_parts import clipped, untranslated, untranslated_actions
from ui.crop.face_menu import face_menu
from ui.language import PSEUDO, install, pseudo
from ui.main_window import MainWindow
from ui.shared.labels import ElidedLabel
from ui.shared.words import plain_tip
from workers.jobs import Jobs, prepare_library


@pytest.fixture(autouse=True)
def _pseudo(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    with steady_light(qapp):
        install(qapp, PSEUDO)
        yield
        install(qapp, "en")
    QLocale.setDefault(before)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 860)
    QVBoxLayout(window)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def opened(qtbot: QtBot, window: QWidget, make: Make) -> QWidget:
    shown = make(window)
    if isinstance(shown, QDialog):
        shown.open()
    else:
        qtbot.addWidget(shown)
        shown.show()
    qtbot.waitExposed(shown)
    QApplication.processEvents()
    return shown


@pytest.mark.parametrize("name", [*PAGES, *DIALOGS])
def test_every_text_is_translated(qtbot: QtBot, window: QWidget, name: str) -> None:
    shown = opened(qtbot, window, (PAGES | DIALOGS)[name])
    found = untranslated(shown, NAMES)
    shown.close()
    assert not found, "\n".join(["", *found])


@pytest.mark.parametrize("name", [*PAGES, *DIALOGS])
def test_words_that_are_longer_are_not_cut(qtbot: QtBot, window: QWidget, name: str) -> None:
    shown = opened(qtbot, window, (PAGES | DIALOGS)[name])
    found = clipped(shown)
    shown.close()
    assert not found, "\n".join(["", *found])


@pytest.mark.parametrize("language", ["de", "fr", "es"])
@pytest.mark.parametrize("name", [*PAGES, *DIALOGS])
def test_no_words_of_a_language_are_cut(
    qtbot: QtBot, qapp: QApplication, window: QWidget, name: str, language: str
) -> None:
    install(qapp, language)
    shown = opened(qtbot, window, (PAGES | DIALOGS)[name])
    found = clipped(shown)
    shown.close()
    assert not found, "\n".join(["", *found])


def test_the_menu_of_a_face_is_translated(window: QWidget) -> None:
    menu = face_menu(face(1, "Sarah"), [face(1, "Sarah"), face(2, "Tom")], window, lambda *_: None)
    assert not untranslated(menu, NAMES) + untranslated_actions(menu.actions(), NAMES)
    menu.close()


def test_the_window_and_its_menus_are_translated(qtbot: QtBot, tmp_path: Path) -> None:
    paths = Paths(library=tmp_path / "library", packs=tmp_path / "packs")
    held = prepare_library(paths)
    window = MainWindow(Jobs(paths, None), paths, Settings())
    window.show()
    qtbot.waitExposed(window)
    found = untranslated(window, NAMES) + untranslated_actions(window.menuBar().actions(), NAMES)
    window.end()
    held.close()
    qtbot.wait(20)
    assert not found, "\n".join(["", *found])


# That the helpers bite.


def put(window: QWidget, *widgets: QWidget) -> None:
    layout = window.layout()
    assert layout is not None
    for widget in widgets:
        layout.addWidget(widget)
    QApplication.processEvents()


def test_what_was_forgotten_is_found_wherever_it_is_said(window: QWidget) -> None:
    label, button, field, rows, box = (
        QLabel("Words"),
        QPushButton("Press"),
        QLineEdit(),
        QListWidget(),
        QComboBox(),
    )
    label.setToolTip(plain_tip("Told"))
    button.setAccessibleName("Pressed")
    field.setPlaceholderText("Type")
    rows.addItem("Row")
    box.addItem("Choice")
    put(window, label, button, field, rows, box)
    assert untranslated(window) == [
        "QLabel tool tip: " + plain_tip("Told"),
        "QLabel text: Words",
        "QPushButton name: Pressed",
        "QPushButton text: Press",
        "QLineEdit placeholder: Type",
        "QListWidget row 0: Row",
        "QComboBox choice: Choice",
    ]


def test_entries_of_menus_are_found_their_keys_are_not(window: QWidget) -> None:
    menu = QMenu(window)
    menu.addAction("Open\tCtrl+O")
    menu.addAction(pseudo("Close") + "\tCtrl+W")
    menu.addMenu("More").addAction("Inside")
    assert untranslated_actions(menu.actions()) == ["entry: Open", "entry: More", "entry: Inside"]
    assert untranslated_actions([QAction(pseudo("&Save"), window)]) == []


def test_names_numbers_and_marked_texts_are_nobodys_trouble(window: QWidget) -> None:
    inner = pseudo("{n} photos").format(n="1,204")
    outer = pseudo("Merged {who} ({photos})").format(who="Sarah", photos=inner)
    put(
        window, QLabel(outer), QLabel("Sarah"), QLabel("1,204"), QLabel(f"{inner} · 100 %"), QLabel(outer[:9])
    )
    assert untranslated(window, ["Sarah"]) == []


def test_words_without_room_are_found_and_those_that_are_cut_with_dots_are_not(window: QWidget) -> None:
    label, field, high = QLabel("Some words " * 3), QLineEdit(), QLabel("Many words " * 30)
    field.setPlaceholderText("What is to be typed here, in full")
    high.setWordWrap(True)
    high.setFixedSize(200, 20)
    for widget in (label, field):
        widget.setFixedWidth(60)
    button, elided = QPushButton("Press this one"), ElidedLabel("Some words " * 30)
    button.setFixedWidth(40)
    elided.setFixedWidth(60)
    put(window, label, field, high, button, elided, QPushButton("Enough"))
    assert clipped(window) == [
        f"QLabel: {label.text()}",
        f"QLineEdit: {field.placeholderText()}",
        f"QLabel: {high.text()}",
        "QPushButton: Press this one",
    ]
