"""What is known about a person, typed and saved at once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from models.person import Circle
from services.about import About
from tests.qt.accessible import assert_all_told, assert_contrast, steady_light
from tests.qt.page_data import person
from ui.about_dialog import AboutDialog
from ui.birth_date_dialog import BirthDateDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

KEY = Qt.Key
SARAH = replace(
    person(1, "Sarah", 12, 14),
    nicknames=("Sally", "Sari"),
    born="1984-05-01",
    circles=(2,),
    notes="Met in Turin.\nSings bass.",
)
CIRCLES = (Circle(1, "Choir & friends", 3), Circle(2, "Family", 4))


@pytest.fixture(autouse=True)
def _light(qapp: QApplication) -> Iterator[None]:
    with steady_light(qapp):
        yield


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def dialog(qtbot: QtBot, window: QWidget) -> AboutDialog:
    dialog = AboutDialog(SARAH, CIRCLES, window)
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def test_it_opens_with_what_is_known_and_saves_that(qtbot: QtBot, dialog: AboutDialog) -> None:
    assert dialog.windowTitle() == "About Sarah"
    assert dialog.name.hasFocus()
    with qtbot.waitSignal(dialog.answered) as told:
        QTest.keyClick(dialog.name, KEY.Key_Return)
    assert told.args == [
        About("Sarah", ("Sally", "Sari"), date(1984, 5, 1), ("Family",), "Met in Turin.\nSings bass.")
    ]
    assert dialog.isVisible(), "the library may refuse it"


def test_everything_can_be_changed_by_keyboard(qtbot: QtBot, dialog: AboutDialog) -> None:
    QTest.keyClicks(dialog.name, "Sara")
    dialog.nicknames.clear()
    QTest.keyClicks(dialog.nicknames, "Sally,  , Tante Sara ")
    dialog.born.clear()
    QTest.keyClicks(dialog.born, "1985")
    for chip in dialog.circles.chips:
        QTest.keyClick(chip, KEY.Key_Space)
    QTest.keyClicks(dialog.circles.field, "Neighbours, Climbing")
    dialog.notes.selectAll()
    QTest.keyClicks(dialog.notes, "Two")
    QTest.keyClick(dialog.notes, KEY.Key_Return)
    QTest.keyClicks(dialog.notes, "lines")
    with qtbot.waitSignal(dialog.answered) as told:
        QTest.keyClick(dialog.notes, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert told.args == [
        About(
            name="Sara",
            nicknames=("Sally", "Tante Sara"),
            born=date(1985, 1, 1),
            circles=("Choir & friends", "Neighbours", "Climbing"),
            notes="Two\nlines",
        )
    ]


def test_a_date_that_is_none_is_said_and_not_saved(qtbot: QtBot, dialog: AboutDialog) -> None:
    dialog.born.clear()
    QTest.keyClicks(dialog.born, "soon")
    with qtbot.assertNotEmitted(dialog.answered):
        QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert "not a date" in dialog.complaint.text()
    assert dialog.born.hasFocus()
    QTest.keyClicks(dialog.born, "x")
    assert dialog.complaint.text() == " "


def test_an_emptied_date_is_forgotten(qtbot: QtBot, dialog: AboutDialog) -> None:
    dialog.born.clear()
    with qtbot.waitSignal(dialog.answered) as told:
        dialog.save.click()
    assert [getattr(about, "born", "") for about in told.args or ()] == [None]


def test_escape_changes_nothing(qtbot: QtBot, dialog: AboutDialog) -> None:
    QTest.keyClicks(dialog.name, "Sara")
    with qtbot.assertNotEmitted(dialog.answered):
        QTest.keyClick(dialog.name, KEY.Key_Escape)
    assert not dialog.isVisible()


def test_a_long_complaint_and_many_circles_make_it_higher(qtbot: QtBot, window: QWidget) -> None:
    many = [Circle(number, f"A circle of friends {number}", 2) for number in range(12)]
    dialog = AboutDialog(replace(SARAH, name=None), many, window)
    dialog.open()
    assert dialog.windowTitle() == "About this person"
    before = dialog.height()
    dialog.complain("That cannot be. " * 12)
    QApplication.processEvents()
    assert dialog.height() > before
    bottoms = [chip.mapTo(dialog, chip.rect().bottomLeft()).y() for chip in dialog.circles.chips]
    top = dialog.circles.field.mapTo(dialog, dialog.circles.field.rect().topLeft()).y()
    assert max(bottoms) < top, "nothing lies over anything else"
    dialog.close()


def test_it_is_told_and_walked(dialog: AboutDialog) -> None:
    assert_all_told(dialog)


def test_it_can_be_read(dialog: AboutDialog) -> None:
    dialog.complain("“soon” is not a date. Write it like 2015-03-09.")
    assert_contrast(dialog)


@pytest.fixture
def birth(qtbot: QtBot, window: QWidget) -> BirthDateDialog:
    dialog = BirthDateDialog(SARAH, window)
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def test_the_birth_date_alone_is_told_and_walked(birth: BirthDateDialog) -> None:
    assert_all_told(birth)
    birth.field.setText("soon")
    birth.save.click()
    assert_contrast(birth)
