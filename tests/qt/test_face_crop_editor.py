"""The editor page under real mouse and key events: what it tells, and what it never loses."""

from __future__ import annotations

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
    click_way,
    draft,
    drag,
    face,
    grey,
    on_page,
    opened,
    press,
    ways,
)
from ui.crop.cards import Card
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
    editor.show_photo(Photo(8, "x.jpg", 1200, 800, 1, taken_at), None, faces)

    assert editor.header.facts.text() == said


def test_one_drag_and_one_key_ask_to_save(qtbot: QtBot, editor: FaceCropEditor) -> None:
    assert not editor.header.save.isEnabled()
    with qtbot.waitSignal(editor.drafting.look_wanted) as drawn:
        box = drag(editor)
    assert drawn.args == [draft(editor)]
    assert draft(editor).box == box
    assert editor.header.save.isEnabled()

    with qtbot.waitSignal(editor.drafting.save_wanted):
        press(editor, Qt.Key.Key_Return)
    assert editor.canvas.pending() == box


def test_both_save_buttons_save(qtbot: QtBot, editor: FaceCropEditor) -> None:
    box = drag(editor)
    for button in (editor.header.save, editor.card.save):
        with qtbot.waitSignal(editor.drafting.save_wanted):
            QTest.mouseClick(button, LEFT)
    assert draft(editor).box == box


def test_the_button_says_how_many_faces_it_saves(editor: FaceCropEditor) -> None:
    assert editor.header.save.text() == "Save face"
    drag(editor)
    assert editor.header.save.text() == "Save face"
    drag(editor, QPoint(200, 420), QPoint(300, 520))
    assert editor.header.save.text() == "Save 2 faces"


def test_esc_is_later_then_deselects_then_closes(qtbot: QtBot, editor: FaceCropEditor) -> None:
    drag(editor)
    drawn = draft(editor)

    with qtbot.waitSignal(editor.drafting.later_wanted) as later, qtbot.assertNotEmitted(editor.closed):
        press(editor, Qt.Key.Key_Escape)
    assert later.args == [drawn.id]
    assert draft(editor) == drawn, "it stays until it is stored"
    editor.drafting.settle(drawn.id)
    assert editor.canvas.pending() is None

    editor.canvas.select(11)
    with qtbot.assertNotEmitted(editor.closed):
        press(editor, Qt.Key.Key_Escape)
    assert editor.canvas.selected() is None
    with qtbot.waitSignal(editor.closed), qtbot.assertNotEmitted(editor.drafting.later_wanted):
        press(editor, Qt.Key.Key_Escape)


def test_discard_beside_the_box(qtbot: QtBot, editor: FaceCropEditor) -> None:
    drag(editor)

    with qtbot.waitSignal(editor.drafting.gone):
        QTest.mouseClick(editor.card.head.discard, LEFT)
    assert editor.canvas.pending() is None
    assert not editor.card.isVisible()


def test_leaving_waits_until_the_rectangle_is_saved_or_gone(qtbot: QtBot, editor: FaceCropEditor) -> None:
    drag(editor)

    with qtbot.assertNotEmitted(editor.closed):
        editor.header.back.emit()
    assert editor.strip.text() == "1 new face is not saved yet."
    assert ways(editor) == ["Save", "Save without names", "Discard", "Stay (Esc)"]
    with qtbot.waitSignal(editor.drafting.save_wanted):
        click_way(editor, "Save")
    with qtbot.waitSignal(editor.drafting.later_wanted) as later:
        click_way(editor, "Save without names")
    assert later.args == [draft(editor).id]
    with qtbot.waitSignal(editor.drafting.gone):
        click_way(editor, "Discard")
    assert not editor.has_unsaved()
    assert editor.strip.text() == HINT
    with qtbot.waitSignal(editor.closed):
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

    with qtbot.assertNotEmitted(editor.drafting.later_wanted):
        editor.show_photo(Photo(8, "other.jpg", 1200, 800, 1, None), grey(), [])

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
    ("key", "forward", "always"),
    [
        (Qt.Key.Key_Left, False, False),
        (Qt.Key.Key_PageUp, False, True),
        (Qt.Key.Key_Right, True, False),
        (Qt.Key.Key_PageDown, True, True),
    ],
)
def test_keys_turn_the_page_unless_they_mean_what_is_selected(
    qtbot: QtBot, editor: FaceCropEditor, key: Qt.Key, forward: bool, always: bool
) -> None:
    signal = editor.next_requested if forward else editor.previous_requested
    with qtbot.waitSignal(signal):
        press(editor, key)

    editor.canvas.select(12)
    turned: list[bool] = []
    signal.connect(lambda: turned.append(True))
    press(editor, key)
    assert bool(turned) is always


@pytest.mark.parametrize("key", [Qt.Key.Key_Left, Qt.Key.Key_PageUp, Qt.Key.Key_Right, Qt.Key.Key_PageDown])
def test_no_key_turns_the_page_over_a_new_face(qtbot: QtBot, editor: FaceCropEditor, key: Qt.Key) -> None:
    drag(editor)
    with (
        qtbot.assertNotEmitted(editor.next_requested),
        qtbot.assertNotEmitted(editor.previous_requested),
    ):
        press(editor, key)
        box = draft(editor).box
        editor.canvas.select(None)
        press(editor, key)
    assert editor.strip.text() == "1 new face is not saved yet."
    assert ways(editor) == ["Save", "Save without names", "Discard", "Stay (Esc)"]
    assert editor.canvas.pending() == box


BOXES = [Box(540, 340, 100, 100), Box(0, 0, 80, 80), Box(1120, 720, 80, 80), Box(0, 700, 1200, 100)]


@pytest.mark.parametrize("box", [*BOXES, Box(0, 0, 1200, 800)])
def test_cards_are_on_the_page_and_never_over_their_face(editor: FaceCropEditor, box: Box) -> None:
    editor.set_faces([face(20, box, "Sarah")])
    editor.canvas.select(20)
    assert_beside(editor, editor.face_card, box)
    editor.drafting.adjust(20)
    assert_beside(editor, editor.card, box)
    assert not editor.face_card.isVisible()


def assert_beside(editor: FaceCropEditor, card: Card, box: Box) -> None:
    shown = on_page(editor, box)
    assert card.isVisible()
    assert editor.rect().contains(card.geometry())
    covered = card.geometry().intersected(shown.adjusted(1, 1, -1, -1))
    if box in BOXES:
        assert covered.isEmpty()
    else:
        # The whole photo is the face: a corner of it is all there is.
        assert not covered.contains(shown.center())
        assert 0 < covered.width() * covered.height() < card.width() * card.height()


def test_cards_follow_the_zoom_and_hide_while_drawing(editor: FaceCropEditor) -> None:
    drag(editor)
    before = editor.card.geometry()
    editor.canvas.zoom_by(1.5)
    assert editor.card.geometry() != before

    QTest.mousePress(editor.canvas, LEFT, pos=QPoint(300, 300))
    QTest.mouseMove(editor.canvas, QPoint(400, 400))
    assert not editor.card.isVisible()
    QTest.keyClick(editor.canvas, Qt.Key.Key_Escape)
    assert editor.card.isVisible()
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


def test_esc_at_a_button_of_the_card_is_later_as_everywhere(qtbot: QtBot, editor: FaceCropEditor) -> None:
    drag(editor)
    editor.card.later.setFocus()
    with qtbot.waitSignal(editor.drafting.later_wanted) as wanted:
        press(editor, Qt.Key.Key_Escape)
    assert wanted.args == [draft(editor).id]
