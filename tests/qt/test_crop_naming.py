"""Naming a face in place: typing, proposals, Tab from face to face, and names that try to break out."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.qt.editor_parts import NOBODY, SARAH, click_face, face, opened, press
from ui.face_crop_editor import FaceCropEditor

# What Qt's platform for tests says of windows with a least size, layouts and raised windows.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def editor(qtbot: QtBot) -> FaceCropEditor:
    return opened(qtbot)


def test_a_name_is_a_click_and_typing(qtbot: QtBot, editor: FaceCropEditor) -> None:
    click_face(editor, NOBODY)
    assert editor.face_card.isVisible()
    assert editor.face_card.name.text() == "Who is this?"

    QTest.keyClick(editor.canvas, Qt.Key.Key_A)
    QTest.keyClicks(editor.face_card.field, "nna")
    with qtbot.waitSignal(editor.named) as named:
        press(editor, Qt.Key.Key_Return)

    assert [named.args[0], named.args[1].casefold()] == [12, "anna"]
    assert editor.focusWidget() is editor.canvas


def test_a_known_name_is_taken_as_it_is_written(qtbot: QtBot, editor: FaceCropEditor) -> None:
    editor.ask_name(12)
    assert editor.canvas.selected() == 12
    QTest.keyClicks(editor.face_card.field, "zoe")

    with qtbot.waitSignal(editor.named) as named:
        QTest.keyClick(editor.face_card.field, Qt.Key.Key_Return)
    assert named.args == [12, "Zoë"]


def test_a_proposed_name_is_chosen_by_key(qtbot: QtBot, editor: FaceCropEditor) -> None:
    editor.ask_name(12)
    named: list[tuple[int, str]] = []
    editor.named.connect(lambda face_id, name: named.append((face_id, name)))
    QTest.keyClicks(editor.face_card.field, "t")
    popup = editor.face_card.field.completer().popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)

    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)

    assert named == [(12, "Tom")]
    assert not popup.isVisible()


def test_tab_goes_from_name_to_name(qtbot: QtBot, editor: FaceCropEditor) -> None:
    editor.ask_name(11)
    with qtbot.assertNotEmitted(editor.named):
        QTest.keyClick(editor.face_card.field, Qt.Key.Key_Tab)
    assert editor.canvas.selected() == 12
    assert editor.face_card.field.is_open

    QTest.keyClicks(editor.face_card.field, "Anna")
    with qtbot.waitSignal(editor.named) as named:
        QTest.keyClick(editor.face_card.field, Qt.Key.Key_Tab)
    assert named.args == [12, "Anna"]
    assert editor.canvas.selected() == 13


def test_esc_in_the_name_field_only_leaves_the_field(qtbot: QtBot, editor: FaceCropEditor) -> None:
    editor.ask_name(11)
    QTest.keyClicks(editor.face_card.field, "Nonsense")

    with qtbot.assertNotEmitted(editor.named), qtbot.assertNotEmitted(editor.closed):
        QTest.keyClick(editor.face_card.field, Qt.Key.Key_Escape)
    assert editor.canvas.selected() == 11
    assert editor.face_card.name.text() == "Sarah"
    assert editor.focusWidget() is editor.canvas


def test_an_empty_name_is_no_name(qtbot: QtBot, editor: FaceCropEditor) -> None:
    editor.ask_name(11)
    editor.face_card.field.clear()

    with qtbot.assertNotEmitted(editor.named):
        QTest.keyClick(editor.face_card.field, Qt.Key.Key_Return)


def test_a_name_half_typed_survives_new_faces(editor: FaceCropEditor) -> None:
    editor.ask_name(12)
    QTest.keyClicks(editor.face_card.field, "Ann")

    editor.set_faces([SARAH, NOBODY])

    assert editor.face_card.field.is_open
    assert editor.face_card.field.text() == "Ann"


def test_clicking_another_face_takes_the_name_for_the_first(qtbot: QtBot, editor: FaceCropEditor) -> None:
    editor.ask_name(12)
    QTest.keyClicks(editor.face_card.field, "Anna")

    with qtbot.waitSignal(editor.named) as named:
        click_face(editor, SARAH)

    assert named.args == [12, "Anna"]
    assert editor.canvas.selected() == 11
    assert editor.face_card.name.text() == "Sarah"


def test_asking_for_another_name_takes_the_first(qtbot: QtBot, editor: FaceCropEditor) -> None:
    editor.ask_name(12)
    QTest.keyClicks(editor.face_card.field, "Anna")

    with qtbot.waitSignal(editor.named) as named:
        editor.ask_name(11)

    assert named.args == [12, "Anna"]
    assert editor.canvas.selected() == 11
    assert editor.face_card.field.text() == "Sarah"


def test_names_are_never_read_as_html(editor: FaceCropEditor) -> None:
    editor.set_faces([face(11, SARAH.face.box, "A & <b>B</b>")])
    click_face(editor, SARAH)

    assert editor.face_card.name.text() == "A && <b>B</b>"


def test_a_name_of_ten_thousand_letters_leaves_the_card_small(editor: FaceCropEditor) -> None:
    editor.set_faces([face(11, SARAH.face.box, "W" * 10_000)])
    click_face(editor, SARAH)
    width = editor.face_card.width()

    assert width < 400
    assert editor.face_card.name.text().endswith("…")
    editor.ask_name(11)
    assert editor.face_card.field.text() == "W" * 10_000


@pytest.mark.parametrize("confirmed", [False, True])
def test_the_field_opens_where_the_name_stood(editor: FaceCropEditor, confirmed: bool) -> None:
    stored = replace(SARAH.face, confirmed=confirmed)
    editor.set_faces([replace(SARAH, face=stored), NOBODY])
    click_face(editor, SARAH)
    place = editor.face_card.name.geometry()
    card = editor.face_card.geometry()

    press(editor, Qt.Key.Key_S)
    QApplication.processEvents()

    assert editor.face_card.field.geometry() == place
    assert editor.face_card.geometry() == card


def test_what_stands_beside_the_name_stays_in_reach_while_it_is_typed(editor: FaceCropEditor) -> None:
    editor.ask_name(12)
    QTest.keyClicks(editor.face_card.field, "Ann")
    assert editor.face_card.more.isVisible()
    assert editor.face_card.remove.isVisible()


def test_the_card_comes_to_rest(editor: FaceCropEditor, monkeypatch: pytest.MonkeyPatch) -> None:
    click_face(editor, SARAH)
    QApplication.processEvents()
    placed: list[object] = []
    monkeypatch.setattr(editor._beside, "place", lambda *about: placed.append(about))
    for _ in range(20):
        QApplication.processEvents()
    # The page places its cards anew whenever they want another size.
    assert not placed
