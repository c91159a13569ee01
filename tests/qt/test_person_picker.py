"""Choosing a person: letters narrow, Enter takes, and a large library costs no more than what is seen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from models.person import Person
from tests.qt.page_data import jpeg, person
from ui.person_picker import PersonPicker
from ui.shared import theme
from ui.shared.images import FACE, ImageCache

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

KEY = Qt.Key
FEW = (person(1, "Sarah"), person(2, "Zoë"), person(3, None, 40), person(4, "Sara-Lou"))


class Wishes:
    """Remembers which faces were asked for."""

    def __init__(self) -> None:
        self.ids: list[int] = []

    def __call__(self, kind: str, ids: list[int]) -> None:
        assert kind == FACE
        self.ids += ids


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


def opened(window: QWidget, people: tuple[Person, ...], wishes: Wishes) -> tuple[PersonPicker, ImageCache]:
    images = ImageCache(wishes, parent=window)
    picker = PersonPicker("Merge into…", people, images, window)
    picker.open()
    QApplication.processEvents()
    return picker, images


def shown(picker: PersonPicker) -> list[str]:
    model = picker.list.model()
    return [str(model.data(model.index(row, 0))).split("  ·")[0] for row in range(model.rowCount())]


def test_letters_narrow_and_enter_takes(qtbot: QtBot, window: QWidget) -> None:
    picker, _ = opened(window, FEW, Wishes())
    assert shown(picker) == ["Sarah", "Zoë", "Unnamed", "Sara-Lou"]
    QTest.keyClicks(picker.field, "SARA")
    assert shown(picker) == ["Sarah", "Sara-Lou"]
    for key in (KEY.Key_Down, KEY.Key_Down, KEY.Key_Up, KEY.Key_Up, KEY.Key_Down):
        QTest.keyClick(picker.field, key)
    with qtbot.waitSignal(picker.chosen) as chosen:
        QTest.keyClick(picker.field, KEY.Key_Return)
    assert chosen.args == [4]


def test_a_click_takes_once(window: QWidget) -> None:
    picker, _ = opened(window, FEW, Wishes())
    answers: list[int] = []
    picker.chosen.connect(answers.append)
    row = picker.list.visualRect(picker.list.model().index(1, 0))
    QTest.mouseClick(picker.list.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert answers == [2]


def test_nobody_of_that_name_and_escape_choose_nobody(qtbot: QtBot, window: QWidget) -> None:
    picker, _ = opened(window, FEW, Wishes())
    with qtbot.assertNotEmitted(picker.chosen):
        QTest.keyClicks(picker.field, "x")
        QTest.keyClick(picker.field, KEY.Key_Down)
        QTest.keyClick(picker.field, KEY.Key_Return)
        assert picker.isVisible()
        QTest.keyClick(picker.field, KEY.Key_Escape)


def test_only_faces_in_sight_are_asked_for(qtbot: QtBot, window: QWidget) -> None:
    wishes = Wishes()
    people = tuple(person(number, f"P{number:05}") for number in range(5_000))
    picker, _ = opened(window, people, wishes)
    qtbot.waitUntil(lambda: bool(wishes.ids))
    assert len(wishes.ids) < 20
    assert max(wishes.ids) < 20
    picker.list.scrollToBottom()
    qtbot.waitUntil(lambda: 4_999 in wishes.ids)
    assert len(wishes.ids) < 40
    picker.close()


def test_a_face_appears_when_it_comes(window: QWidget, qapp: QApplication) -> None:
    theme.apply(qapp, "light")
    picker, images = opened(window, FEW, Wishes())
    row = picker.list.visualRect(picker.list.model().index(1, 0))
    spot = picker.list.viewport().mapTo(picker, QPoint(row.x() + 24, row.center().y())).toTuple()
    assert picker.grab().toImage().pixelColor(*spot).name() == theme.LIGHT.line
    images.deliver(FACE, {2: jpeg("#ff0000")})
    assert picker.grab().toImage().pixelColor(*spot).red() > 240
    picker.close()
