"""Several faces, one question: by mouse, by keys, and how it is told."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from models.face import NamedFace
from tests.qt.page_data import click, face, jpeg, middle, no_images
from ui.shared import theme
from ui.shared.images import FACE, ImageCache
from ui.teach_dialog import CHIP, TeachDialog, answer, chip_of, explanation, question

FOUR = [face(31), face(12), face(47), face(5)]
LONG = "Wilhelmina Alexandrina Elisabeth von und zu Hohenlohe-Langenburg-Schillingsfürst " * 3
KEY = Qt.Key


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[QWidget]:
    theme.apply(qapp, "light")
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    theme.apply(qapp, "light")


def shown(
    qtbot: QtBot,
    window: QWidget,
    faces: list[NamedFace] | None = None,
    name: str = "Sarah",
    images: ImageCache | None = None,
) -> TeachDialog:
    # The cache has no owner but this test; the dialog would outlive it.
    images = images or no_images()
    images.setParent(window)
    dialog = TeachDialog(name, FOUR if faces is None else faces, images, window)
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def taught(dialog: TeachDialog) -> list[list[int]]:
    heard: list[list[int]] = []
    dialog.taught.connect(heard.append)
    return heard


def press(dialog: TeachDialog, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(dialog.focusWidget() or dialog, key)


def test_all_are_chosen_at_first_and_enter_teaches_them_once(qtbot: QtBot, window: QWidget) -> None:
    dialog = shown(qtbot, window)
    heard = taught(dialog)
    assert dialog.heading.text() == "Are these Sarah?"
    assert dialog.about.text() == (
        "They look like Sarah and nobody has said who they are. Take out those who are somebody else."
    )
    assert dialog.yes.text() == "All 4 are Sarah"
    grid = dialog.grid
    assert grid.hasFocus()
    QTest.keyClick(grid, KEY.Key_Return)
    QTest.keyClick(grid, KEY.Key_Return)
    assert heard == [[31, 12, 47, 5]]


def test_a_click_takes_one_out_and_another_click_back_in(qtbot: QtBot, window: QWidget) -> None:
    dialog = shown(qtbot, window)
    heard = taught(dialog)
    click(dialog.grid, middle(dialog.grid, 1))
    click(dialog.grid, middle(dialog.grid, 3))
    assert dialog.yes.text() == "2 of 4 are Sarah"
    click(dialog.grid, middle(dialog.grid, 3))
    assert dialog.yes.text() == "3 of 4 are Sarah"
    QTest.mouseClick(dialog.yes, Qt.MouseButton.LeftButton)
    assert heard == [[31, 47, 5]]


def test_by_keys_arrows_move_space_toggles_and_enter_says_it(qtbot: QtBot, window: QWidget) -> None:
    dialog = shown(qtbot, window)
    heard = taught(dialog)
    press(dialog, KEY.Key_Right, KEY.Key_Space, KEY.Key_Right, KEY.Key_Space, KEY.Key_Left, KEY.Key_Space)
    assert dialog.chosen == [31, 12, 5]
    press(dialog, KEY.Key_Enter)
    assert heard == [[31, 12, 5]]


def test_with_nobody_chosen_there_is_nothing_to_say(qtbot: QtBot, window: QWidget) -> None:
    dialog = shown(qtbot, window)
    heard = taught(dialog)
    for _ in FOUR:
        press(dialog, KEY.Key_Space, KEY.Key_Right)
    assert dialog.chosen == []
    assert dialog.yes.text() == "None is Sarah"
    assert not dialog.yes.isEnabled()
    press(dialog, KEY.Key_Return)
    QTest.mouseClick(dialog.yes, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    QTest.keyClick(dialog.grid, KEY.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert dialog.chosen == [31, 12, 47, 5]
    assert dialog.yes.isEnabled()
    press(dialog, KEY.Key_Return)
    assert heard == [[31, 12, 47, 5]]


@pytest.mark.parametrize("how", ["escape", "button", "enter on the button", "cross"])
def test_whatever_is_no_yes_teaches_nothing(qtbot: QtBot, window: QWidget, how: str) -> None:
    dialog = shown(qtbot, window)
    heard = taught(dialog)
    with qtbot.waitSignal(dialog.rejected):
        if how == "escape":
            press(dialog, KEY.Key_Escape)
        elif how == "button":
            QTest.mouseClick(dialog.not_now, Qt.MouseButton.LeftButton)
        elif how == "cross":
            dialog.close()
        else:
            press(dialog, KEY.Key_Tab)
            assert dialog.not_now.hasFocus()
            press(dialog, KEY.Key_Return)
    assert heard == []


def test_tab_goes_from_the_faces_to_the_buttons_and_back(qtbot: QtBot, window: QWidget) -> None:
    dialog = shown(qtbot, window)
    walked = []
    for _ in range(4):
        walked.append(dialog.focusWidget())
        press(dialog, KEY.Key_Tab)
    assert walked == [dialog.grid, dialog.not_now, dialog.yes, dialog.grid]
    dialog.close()


def test_the_enter_that_opened_it_answers_nothing_while_it_is_down(qtbot: QtBot, window: QWidget) -> None:
    dialog = shown(qtbot, window)
    heard = taught(dialog)
    nothing = Qt.KeyboardModifier.NoModifier
    held = QKeyEvent(QEvent.Type.KeyPress, KEY.Key_Return, nothing, "\r", autorep=True)
    QApplication.sendEvent(dialog.grid, held)
    assert dialog.isVisible()
    assert heard == []
    dialog.close()


def test_a_screen_reader_hears_which_face_it_is_and_whether_it_is_chosen(
    qtbot: QtBot, window: QWidget
) -> None:
    dialog = shown(qtbot, window)
    press(dialog, KEY.Key_Right, KEY.Key_Space)
    told = QAccessible.queryAccessibleInterface(dialog.grid)
    assert told.text(QAccessible.Text.Name) == "Are these Sarah?"
    assert told.role() == QAccessible.Role.List
    cells = [told.child(place) for place in range(told.childCount())]
    assert [cell.text(QAccessible.Text.Name) for cell in cells] == [f"Face {n} of 4" for n in (1, 2, 3, 4)]
    assert [bool(cell.state().selected) for cell in cells] == [True, False, True, True]
    assert [bool(cell.state().focused) for cell in cells] == [False, True, False, False]
    assert dialog.yes.accessibleName() == "3 of 4 are Sarah"
    dialog.close()


def test_two_hundred_faces_scroll_and_none_is_lost(qtbot: QtBot, window: QWidget) -> None:
    dialog = shown(qtbot, window, [face(number) for number in range(1, 201)])
    heard = taught(dialog)
    bar = dialog.grid.verticalScrollBar()
    assert bar.maximum() > 0
    press(dialog, KEY.Key_End)
    assert dialog.grid.viewport().rect().contains(middle(dialog.grid, 199))
    press(dialog, KEY.Key_Space)
    assert dialog.yes.text() == "199 of 200 are Sarah"
    assert dialog.height() <= dialog.screen().availableGeometry().height()
    press(dialog, KEY.Key_Return)
    assert heard == [list(range(1, 200))]


@pytest.mark.parametrize("count", [1, 3, 5, 6, 15])
def test_few_faces_are_all_seen_without_scrolling(qtbot: QtBot, window: QWidget, count: int) -> None:
    dialog = shown(qtbot, window, [face(number) for number in range(1, count + 1)])
    rows = -(-count // 5)
    assert dialog.grid.height() == rows * dialog.grid.gridSize().height()
    assert dialog.grid.verticalScrollBar().maximum() == 0
    for place in range(count):
        chip = chip_of(dialog.grid.visualRect(dialog.grid.model().index(place, 0)))
        assert dialog.grid.viewport().rect().contains(chip)
        assert (chip.width(), chip.height()) == (CHIP, CHIP)
    dialog.close()


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_those_taken_out_are_dimmed_and_have_no_ring(
    qtbot: QtBot, qapp: QApplication, window: QWidget, mode: theme.Mode
) -> None:
    tokens = theme.apply(qapp, mode)
    images = no_images()
    images.deliver(FACE, {named.face.id: jpeg("#c08040") for named in FOUR})
    dialog = shown(qtbot, window, images=images)
    press(dialog, KEY.Key_Right, KEY.Key_Space)
    picture = dialog.grab().toImage()
    corner = dialog.grid.viewport().mapTo(dialog, QPoint(0, 0))
    cells = [dialog.grid.visualRect(dialog.grid.model().index(place, 0)) for place in (0, 1)]
    chips = [chip_of(cell).translated(corner) for cell in cells]
    ringed = [near(picture, chip.left() - 3, chip.center().y(), tokens.accent) for chip in chips]
    full = [near(picture, chip.center().x(), chip.center().y(), "#c08040") for chip in chips]
    focus = [near(picture, chip.left() - 8, chip.center().y(), tokens.text) for chip in chips]
    assert (ringed, full, focus) == ([True, False], [True, False], [False, True])
    dialog.close()


def near(picture: QImage, x: int, y: int, wanted: str) -> bool:
    found, other = picture.pixelColor(x, y), QColor(wanted)
    pairs = ((found.red(), other.red()), (found.green(), other.green()), (found.blue(), other.blue()))
    return all(abs(a - b) <= 12 for a, b in pairs)


def test_somebody_unnamed_is_asked_about_without_a_name(qtbot: QtBot, window: QWidget) -> None:
    dialog = shown(qtbot, window, name="")
    assert dialog.windowTitle() == "Are these the same person?"
    assert dialog.yes.text() == "All 4 are the same person"
    dialog.close()


def test_one_face_is_asked_about_in_the_singular(qtbot: QtBot, window: QWidget) -> None:
    dialog = shown(qtbot, window, FOUR[:1])
    assert dialog.heading.text() == "Is this Sarah?"
    assert dialog.yes.text() == "This is Sarah"
    press(dialog, KEY.Key_Space)
    assert dialog.yes.text() == "None is Sarah"
    dialog.close()


def test_words_agree_with_the_number() -> None:
    assert answer("Zoë", 1, 3) == "1 of 3 is \u2068Zoë\u2069"
    assert answer("Sarah", 1203, 1204) == "1,203 of 1,204 are Sarah"
    assert question("Ann & Bob", one=False) == "Are these Ann & Bob?"
    assert explanation("", one=True).startswith("It looks like the person")


def test_a_long_name_leaves_the_words_and_the_buttons_where_they_are(qtbot: QtBot, window: QWidget) -> None:
    dialog = shown(qtbot, window, name=LONG)
    plain = shown(qtbot, window)
    assert dialog.width() == plain.width()
    assert dialog.heading.text().endswith("…\u2069?") or dialog.heading.text().endswith("…?")
    assert LONG[:60] in dialog.yes.accessibleName()
    assert LONG[:60] in dialog.heading.toolTip()
    assert dialog.yes.geometry().right() <= dialog.width() - theme.SPACE_XL
    assert dialog.not_now.geometry().left() >= theme.SPACE_XL
    plain.close()
    dialog.close()


def test_an_ampersand_in_a_name_is_no_mnemonic(qtbot: QtBot, window: QWidget) -> None:
    dialog = shown(qtbot, window, name="Ann & Bob")
    assert dialog.yes.text() == "All 4 are Ann && Bob"
    assert dialog.yes.accessibleName() == "All 4 are Ann & Bob"
    dialog.close()


def test_without_faces_there_is_no_question(window: QWidget) -> None:
    images = no_images()
    with pytest.raises(ValueError, match="at least one face"):
        TeachDialog("Sarah", [], images, window)
