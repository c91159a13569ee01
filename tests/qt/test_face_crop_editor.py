"""The editor page under real mouse and key events: what it tells, and what it never loses."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from models.face import NamedFace
from models.geometry import Box
from models.photo import Photo
from tests.qt.editor_parts import (
    DRAWN,
    LEFT,
    NOBODY,
    ON_PHOTO,
    PHOTO,
    SARAH,
    click_face,
    drag,
    face,
    grey,
    on_page,
    opened,
    press,
)
from ui.face_crop_editor import HINT, FaceCropEditor

# What Qt's platform for tests says of windows with a least size, layouts and raised windows.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def editor(qtbot: QtBot) -> FaceCropEditor:
    return opened(qtbot)


def test_the_header_says_which_photo_and_who(editor: FaceCropEditor) -> None:
    assert editor.header.name.text() == "IMG_0042.jpg"
    assert editor.header.facts.text() == "12 March 2024 · 3 faces, 2 unnamed"
    assert editor.current_photo_id == 7
    assert editor.strip.text() == HINT


@pytest.mark.parametrize(
    ("taken_at", "faces", "said"),
    [
        (None, [SARAH], "1 face"),
        ("2024-12-01", [], "1 December 2024 · no faces yet"),
        ("Sunday", [NOBODY], "Sunday · 1 face, 1 unnamed"),
    ],
)
def test_the_header_makes_do_with_what_is_known(
    editor: FaceCropEditor, taken_at: str | None, faces: list[NamedFace], said: str
) -> None:
    editor.show_photo(Photo(8, Path("x.jpg"), 1200, 800, 1, taken_at), None, faces)

    assert editor.header.facts.text() == said


def test_one_drag_and_one_key_ask_to_save(qtbot: QtBot, editor: FaceCropEditor) -> None:
    assert not editor.header.save.isEnabled()
    with qtbot.waitSignal(editor.box_drawn) as drawn:
        box = drag(editor)
    assert drawn.args == [7, box]
    assert editor.header.save.isEnabled()

    with qtbot.waitSignal(editor.save_requested) as saved:
        press(editor, Qt.Key.Key_Return)
    assert saved.args == [7, box]
    assert editor.canvas.pending() == box


def test_both_save_buttons_save(qtbot: QtBot, editor: FaceCropEditor) -> None:
    box = drag(editor)
    for button in (editor.header.save, editor.drawn_card.save):
        with qtbot.waitSignal(editor.save_requested) as saved:
            QTest.mouseClick(button, LEFT)
        assert saved.args == [7, box]


def test_a_second_enter_does_not_save_twice(qtbot: QtBot, editor: FaceCropEditor) -> None:
    drag(editor)
    editor.set_busy("Looking at the face…")
    assert editor.header.save.isEnabled()
    saved: list[object] = []
    editor.save_requested.connect(lambda *args: saved.append(args))
    press(editor, Qt.Key.Key_Return)
    press(editor, Qt.Key.Key_Return)
    assert len(saved) == 1
    assert not editor.header.save.isEnabled()

    editor.set_busy(None)
    press(editor, Qt.Key.Key_Return)
    assert len(saved) == 2


def test_esc_discards_then_deselects_then_closes(qtbot: QtBot, editor: FaceCropEditor) -> None:
    drag(editor)
    editor.canvas.select(11)

    with qtbot.waitSignal(editor.discarded), qtbot.assertNotEmitted(editor.closed):
        press(editor, Qt.Key.Key_Escape)
    assert editor.canvas.pending() is None
    with qtbot.assertNotEmitted(editor.closed):
        press(editor, Qt.Key.Key_Escape)
    assert editor.canvas.selected() is None
    with qtbot.waitSignal(editor.closed), qtbot.assertNotEmitted(editor.discarded):
        press(editor, Qt.Key.Key_Escape)


def test_discard_beside_the_box(qtbot: QtBot, editor: FaceCropEditor) -> None:
    drag(editor)

    with qtbot.waitSignal(editor.discarded):
        QTest.mouseClick(editor.drawn_card.discard, LEFT)
    assert editor.canvas.pending() is None
    assert not editor.drawn_card.isVisible()


def test_leaving_says_that_the_rectangle_is_gone(qtbot: QtBot, editor: FaceCropEditor) -> None:
    drag(editor)

    with qtbot.waitSignals([editor.discarded, editor.closed], order="strict"):
        editor.header.back.emit()


def test_a_photo_that_vanished_shows_no_card_and_no_box(editor: FaceCropEditor) -> None:
    click_face(editor, SARAH)
    assert editor.face_card.isVisible()
    editor.show_photo(PHOTO, None, ON_PHOTO)
    assert not editor.face_card.isVisible()
    editor.show_photo(PHOTO, grey(), ON_PHOTO)
    assert editor.face_card.isVisible()


def test_an_error_keeps_what_was_drawn(editor: FaceCropEditor) -> None:
    box = drag(editor)
    editor.set_busy("Looking at the face…")
    press(editor, Qt.Key.Key_Return)
    assert editor.strip.text() == "Looking at the face…"

    editor.set_busy(None)
    editor.say("The photo disappeared.", error=True)
    editor.show_photo(PHOTO, None, ON_PHOTO)

    assert editor.strip.text() == "The photo disappeared."
    assert editor.strip.is_error()
    assert editor.canvas.pending() == box
    assert editor.header.save.isEnabled()


def test_new_faces_keep_zoom_rectangle_and_selection(editor: FaceCropEditor) -> None:
    box = drag(editor)
    editor.canvas.zoom_by(1.5)
    editor.canvas.select(12)
    view = editor.canvas.view()

    editor.set_faces([SARAH, NOBODY])

    assert (editor.canvas.pending(), editor.canvas.selected(), editor.canvas.view()) == (box, 12, view)


def test_another_photo_starts_afresh(qtbot: QtBot, editor: FaceCropEditor) -> None:
    drag(editor)
    editor.canvas.select(11)
    editor.canvas.zoom_by(2)
    editor.say("Something went wrong.", error=True)

    with qtbot.assertNotEmitted(editor.discarded):
        editor.show_photo(Photo(8, Path("other.jpg"), 1200, 800, 1, None), grey(), [])

    assert editor.canvas.pending() is None
    assert editor.canvas.selected() is None
    assert editor.canvas.is_fitted()
    assert editor.strip.text() == HINT


@pytest.mark.parametrize(("shown", "word"), [(SARAH, "Not a face"), (DRAWN, "Delete")])
def test_a_face_is_removed_by_button_or_key(
    qtbot: QtBot, editor: FaceCropEditor, shown: NamedFace, word: str
) -> None:
    click_face(editor, shown)
    assert editor.face_card.remove.text() == word

    with qtbot.waitSignal(editor.delete_requested) as asked:
        QTest.mouseClick(editor.face_card.remove, LEFT)
    assert asked.args == [shown.face.id]
    with qtbot.waitSignal(editor.delete_requested) as asked:
        press(editor, Qt.Key.Key_Delete)
    assert asked.args == [shown.face.id]


@pytest.mark.parametrize(
    ("key", "forward"),
    [
        (Qt.Key.Key_Left, False),
        (Qt.Key.Key_PageUp, False),
        (Qt.Key.Key_Right, True),
        (Qt.Key.Key_PageDown, True),
    ],
)
def test_keys_turn_the_page_only_when_nothing_is_selected(
    qtbot: QtBot, editor: FaceCropEditor, key: Qt.Key, forward: bool
) -> None:
    signal = editor.next_requested if forward else editor.previous_requested
    with qtbot.waitSignal(signal):
        press(editor, key)

    editor.canvas.select(12)
    with qtbot.assertNotEmitted(signal):
        press(editor, key)
    editor.canvas.select(None)
    box = drag(editor)
    with qtbot.assertNotEmitted(signal):
        press(editor, key)
    assert editor.strip.text() == "Save or discard the new face first."
    assert editor.canvas.pending() == box


@pytest.mark.parametrize(
    "box",
    [
        Box(540, 340, 100, 100),
        Box(0, 0, 80, 80),
        Box(1120, 720, 80, 80),
        Box(0, 700, 1200, 100),
        Box(0, 0, 1200, 800),
    ],
)
def test_cards_are_on_the_page_and_never_over_their_face(editor: FaceCropEditor, box: Box) -> None:
    editor.canvas.set_faces([face(20, box, "Sarah")])
    editor.canvas.select(20)
    editor.canvas.set_pending(box)
    editor.set_faces([face(20, box, "Sarah")])

    for card in (editor.drawn_card, editor.face_card):
        assert card.isVisible()
        assert editor.rect().contains(card.geometry())
        assert not card.geometry().intersects(on_page(editor, box).adjusted(1, 1, -1, -1))
    assert not editor.drawn_card.geometry().intersects(editor.face_card.geometry())


def test_cards_follow_the_zoom_and_hide_while_drawing(editor: FaceCropEditor) -> None:
    drag(editor)
    before = editor.drawn_card.geometry()
    editor.canvas.zoom_by(1.5)
    assert editor.drawn_card.geometry() != before

    QTest.mousePress(editor.canvas, LEFT, pos=QPoint(300, 300))
    QTest.mouseMove(editor.canvas, QPoint(400, 400))
    assert not editor.drawn_card.isVisible()
    QTest.keyClick(editor.canvas, Qt.Key.Key_Escape)
    assert editor.drawn_card.isVisible()
    QTest.mouseRelease(editor.canvas, LEFT, pos=QPoint(400, 400))


def test_zoom_buttons(qtbot: QtBot, editor: FaceCropEditor) -> None:
    editor.header.actual.emit()
    assert editor.canvas.percent() == 100
    editor.header.closer.emit()
    assert editor.canvas.percent() == 125
    editor.header.farther.emit()
    assert editor.canvas.percent() == 100
    editor.header.fit.emit()
    assert editor.canvas.is_fitted()


def test_focus_is_on_the_photo_when_the_page_comes(editor: FaceCropEditor) -> None:
    widget: QWidget | None = QApplication.focusWidget()

    assert widget is editor.canvas
