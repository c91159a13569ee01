"""The walk by keyboard and screen reader: that it bites, and what it finds in the lesson and the settings."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QButtonGroup, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from models.pack_info import PackInfo, PackState
from tests.qt.accessible import assert_all_told, assert_contrast, name_of, steady_light, stops, troubles, walk
from tests.qt.contrast import words_too_faint
from tests.qt.page_data import face, no_images
from ui.settings.settings_page import SettingsPage
from ui.shared import theme
from ui.shared.buttons import Button
from ui.teach_dialog import TeachDialog


@pytest.fixture(autouse=True)
def _light(qapp: QApplication) -> Iterator[None]:
    with steady_light(qapp):
        yield


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 300)
    QVBoxLayout(window)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def put(window: QWidget, *widgets: QWidget) -> None:
    layout = window.layout()
    assert layout is not None
    for widget in widgets:
        layout.addWidget(widget)
    QApplication.processEvents()


class _Bare(QWidget):
    """Takes the focus and shows nothing of it."""

    def __init__(self, policy: Qt.FocusPolicy) -> None:
        super().__init__()
        self.setFocusPolicy(policy)
        self.setMinimumSize(40, 20)


class _Ringed(_Bare):
    """Shows that it has it."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.hasFocus():
            QPainter(self).drawRect(self.rect().adjusted(2, 2, -2, -2))


class _Inside(_Ringed):
    """Tab walks through so many things inside before it leaves."""

    def __init__(self, things: int) -> None:
        super().__init__(Qt.FocusPolicy.StrongFocus)
        self._things, self._place = things, 0

    def focusNextPrevChild(self, forward: bool) -> bool:
        self._place += 1
        return self._place % self._things != 0 or super().focusNextPrevChild(forward)


# The walk itself.


def test_what_has_name_role_and_ring_passes(window: QWidget) -> None:
    field = QLineEdit()
    field.setAccessibleName("Name")
    put(window, Button("Save", "primary"), Button("Later"), field, QLabel("Words"))
    assert_all_told(window)
    assert_contrast(window)
    assert [name_of(told) for told in walk(window) if told.state().focusable] == ["Save", "Later", "Name"]


def test_a_thing_without_name_or_role_is_told(window: QWidget) -> None:
    put(window, _Ringed(Qt.FocusPolicy.StrongFocus), QLineEdit())
    assert troubles(window) == [
        '_Ringed "" can have the focus and has no name',
        '_Ringed "" can have the focus and has the role Client',
        'QLineEdit "" can have the focus and has no name',
    ]


def test_neighbours_of_one_name_are_told(window: QWidget) -> None:
    put(window, Button("Confirm"), Button("Confirm"))
    assert troubles(window) == ['Button "Confirm" stands beside another of that name']


def test_what_tab_does_not_reach_is_told(window: QWidget) -> None:
    unreached = QLineEdit("by mouse only")
    unreached.setAccessibleName("Place")
    unreached.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    put(window, Button("Save"), unreached, Button("Later"))
    assert troubles(window) == ['QLineEdit "Place" can have the focus and Tab does not reach it']
    assert [stop.accessibleName() or type(stop).__name__ for stop in stops(window)] == ["Button", "Button"]


def test_a_stop_that_tab_walks_through_is_left_and_a_trap_is_told(window: QWidget) -> None:
    inside = _Inside(4)
    put(window, Button("Back"), inside, Button("Save"))
    assert [type(stop).__name__ for stop in stops(window)].count("Button") == 2
    inside._things = 1000
    assert 'Button "Save" can have the focus and Tab does not reach it' in troubles(window)


def test_a_focus_nobody_sees_is_told(window: QWidget) -> None:
    hidden = QPushButton("Quiet")
    hidden.setStyleSheet("QPushButton, QPushButton:focus { border: none; outline: none; }")
    put(window, hidden, Button("Save"))
    assert troubles(window) == ['QPushButton "Quiet" looks the same with the focus and without']


def test_among_several_of_which_one_is_chosen_tab_has_to_come_to_that_one(window: QWidget) -> None:
    buttons, group = [Button(words, "segment") for words in ("Few", "Some", "All")], QButtonGroup(window)
    for button in buttons:
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        group.addButton(button)
    put(window, *buttons, Button("Save"))
    buttons[1].setChecked(True)
    buttons[0].setFocusPolicy(Qt.FocusPolicy.TabFocus)
    assert troubles(window) == ['Button "Few" is where Tab stops, and Button "Some" is the chosen one']
    buttons[0].setFocusPolicy(Qt.FocusPolicy.NoFocus)
    buttons[1].setFocusPolicy(Qt.FocusPolicy.TabFocus)
    assert troubles(window) == []


def test_what_is_hidden_or_disabled_is_nobodys_trouble(window: QWidget) -> None:
    hidden, disabled = QLineEdit(), QLineEdit()
    put(window, Button("Save"), hidden, disabled)
    hidden.hide()
    disabled.setEnabled(False)
    assert_all_told(window)


def test_words_too_faint_are_told_with_their_contrast(window: QWidget) -> None:
    faint, clear = QLabel("Hardly to be seen"), QLabel("Clear")
    faint.setStyleSheet("color: #999999")
    put(window, faint, clear)
    with pytest.raises(AssertionError, match=r'light: QLabel "Hardly to be seen" has a contrast of 2\.\d\d'):
        assert_contrast(window)
    assert not list(words_too_faint(clear, 4.5))


@pytest.mark.parametrize(("colour", "ground"), [("#777777", "#ffffff"), ("#1d5fd6", "#f4f4f6")])
def test_the_contrast_measured_is_that_of_the_colours(window: QWidget, colour: str, ground: str) -> None:
    label = QLabel("Measured")
    label.setStyleSheet(f"color: {colour}; background: {ground}")
    put(window, label)
    true = theme.contrast(colour, ground)
    assert not list(words_too_faint(label, true - 0.01))
    assert len(list(words_too_faint(label, true + 0.01))) == 1


# What it finds.


@pytest.fixture
def teach(qtbot: QtBot, window: QWidget) -> Iterator[TeachDialog]:
    images = no_images()
    images.setParent(window)
    dialog = TeachDialog("Sarah", [face(number) for number in range(1, 30)], images, window)
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    yield dialog
    dialog.close()


@pytest.fixture
def settings(qtbot: QtBot) -> SettingsPage:
    page = SettingsPage()
    qtbot.addWidget(page)
    page.resize(760, 1900)
    page.packs.show_packs([_pack("own", PackState.IN_USE), _pack("other", PackState.INSTALLED)])
    page.effort.show_folders([(Path("photos") / "one", False), (Path("photos") / "two", False)])
    page.show()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def _pack(name: str, state: PackState) -> PackInfo:
    return PackInfo(
        name=name,
        state=state,
        id=name,
        title=f"Pack {name}",
        quality="Good.",
        licence="Free.",
        must_accept=False,
        size=289_000_000,
        removable=state is PackState.INSTALLED,
    )


def test_the_lesson_is_told_and_walked(teach: TeachDialog) -> None:
    assert_all_told(teach)


def test_the_lesson_can_be_read(teach: TeachDialog) -> None:
    assert_contrast(teach)


def test_the_settings_are_told_and_walked(settings: SettingsPage) -> None:
    assert_all_told(settings)


def test_the_settings_can_be_read(settings: SettingsPage) -> None:
    assert_contrast(settings)
