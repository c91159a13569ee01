"""A card lies on the photo: who drags across it means the face below, who clicks means the card."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from models.geometry import Box
from tests.qt.editor_parts import LEFT, NOBODY, SARAH, click_face, draft, drag, opened, press
from tests.qt.merge_parts import SARAH as LIKE_SARAH
from tests.qt.merge_parts import TOM as LIKE_TOM
from tests.qt.merge_parts import drawn
from ui.crop.film_shelf import FilmShelf
from ui.crop.geometry import Point
from ui.face_crop_editor import FaceCropEditor

KEY = Qt.Key
CORNER, AWAY = QPoint(5, 5), QPoint(95, 105)
"""Of a card: where no button is, and as far as a face is large."""
CLEAR_OF_IT = QPoint(760, 260), QPoint(860, 380)
"""A rectangle whose card lies on the photo with all of its width."""

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def editor(qtbot: QtBot) -> FaceCropEditor:
    return opened(qtbot)


def below(editor: FaceCropEditor, card: QWidget) -> Box:
    """What lies below a drag from CORNER to AWAY, upright pixels of the photo."""
    places = [editor.canvas.mapFromGlobal(card.mapToGlobal(at)) for at in (CORNER, AWAY)]
    one, other = (editor.canvas.view().to_image(Point(at.x(), at.y())) for at in places)
    return Box.from_corners(one.x, one.y, other.x, other.y)


def draw_across(card: QWidget) -> None:
    QTest.mousePress(card, LEFT, pos=CORNER)
    QTest.mouseMove(card, (CORNER + AWAY) / 2)
    QTest.mouseMove(card, AWAY)
    QTest.mouseRelease(card, LEFT, pos=AWAY)


def see(editor: FaceCropEditor, better: Box | None = None) -> None:
    """The selected draft looks like Sarah, and somewhat like Tom."""
    one = editor.canvas.selected_draft()
    assert one is not None
    seen = drawn(LIKE_SARAH, LIKE_TOM)
    editor.drafting.show_seen(one.id, replace(seen, face=replace(seen.face, box=one.box, found=better)))
    QApplication.processEvents()


def assert_drawn(editor: FaceCropEditor, meant: Box) -> None:
    now = editor.canvas.selected_draft()
    assert now is not None
    for is_, was in zip(
        (now.box.x, now.box.y, now.box.right, now.box.bottom),
        (meant.x, meant.y, meant.right, meant.bottom),
        strict=True,
    ):
        assert is_ == pytest.approx(was, abs=2)


@pytest.mark.parametrize("seen", [False, True])
def test_a_drag_begun_on_the_suggestion_draws_on_the_photo_below_it(
    editor: FaceCropEditor, seen: bool
) -> None:
    drag(editor, *CLEAR_OF_IT)
    first = draft(editor)
    if seen:
        see(editor)
    meant = below(editor, editor.card)
    draw_across(editor.card)
    assert len(editor.drafting.drafts) == 2
    assert_drawn(editor, meant)
    assert first in editor.drafting.drafts, "the other one stays as it was"
    assert editor.card.isVisible()
    assert editor.card.view is not None
    assert editor.card.view.draft_id != first.id


def test_a_drag_begun_on_the_card_of_a_face_draws_on_the_photo_below_it(editor: FaceCropEditor) -> None:
    click_face(editor, NOBODY)
    assert editor.face_card.isVisible()
    size = editor.face_card.size()
    start, end = QPoint(4, 4), QPoint(4 + 60, size.height() + 70)
    QTest.mousePress(editor.face_card, LEFT, pos=start)
    QTest.mouseMove(editor.face_card, (start + end) / 2)
    QTest.mouseMove(editor.face_card, end)
    QTest.mouseRelease(editor.face_card, LEFT, pos=end)
    assert draft(editor).replaces is None
    assert editor.canvas.selected_draft() == draft(editor)
    assert not editor.face_card.isVisible()
    assert NOBODY in editor.canvas.faces(), "the face itself stays as it was"


def test_the_card_is_out_of_the_way_while_somebody_draws(editor: FaceCropEditor) -> None:
    drag(editor)
    QTest.mousePress(editor.card, LEFT, pos=CORNER)
    assert editor.card.isVisible()
    QTest.mouseMove(editor.card, (CORNER + AWAY) / 2)
    QTest.mouseMove(editor.card, AWAY)
    assert editor.canvas.is_drawing()
    assert not editor.card.isVisible()
    QTest.mouseRelease(editor.card, LEFT, pos=AWAY)
    assert not editor.canvas.is_drawing()
    assert editor.card.isVisible()


def test_esc_gives_up_a_drag_that_began_on_a_card(qtbot: QtBot, editor: FaceCropEditor) -> None:
    drag(editor)
    first = draft(editor)
    QTest.mousePress(editor.card, LEFT, pos=CORNER)
    QTest.mouseMove(editor.card, (CORNER + AWAY) / 2)
    QTest.mouseMove(editor.card, AWAY)
    with qtbot.assertNotEmitted(editor.drafting.later_wanted):
        press(editor, KEY.Key_Escape)
    QTest.mouseRelease(editor.card, LEFT, pos=AWAY)
    assert editor.drafting.drafts == (first,)
    assert editor.card.isVisible()
    draw_across(editor.card)
    assert len(editor.drafting.drafts) == 2, "the next drag is one again"


def test_a_mere_click_on_a_card_changes_nothing(editor: FaceCropEditor) -> None:
    drag(editor)
    see(editor)
    before = editor.drafting.drafts
    for _ in range(2):
        QTest.mouseClick(editor.card, LEFT, pos=CORNER)
        assert (editor.drafting.drafts, editor.canvas.selected_draft()) == (before, before[0])
        assert editor.card.isVisible()
    editor.drafting.clear()
    click_face(editor, SARAH)
    QTest.mouseClick(editor.face_card, LEFT, pos=QPoint(2, 2))
    assert editor.canvas.selected() == SARAH.face.id
    assert editor.face_card.isVisible()
    assert not editor.drafting.drafts


def test_a_hand_that_trembles_while_it_clicks_draws_nothing(editor: FaceCropEditor) -> None:
    drag(editor)
    before = editor.drafting.drafts
    QTest.mousePress(editor.card, LEFT, pos=CORNER)
    QTest.mouseMove(editor.card, CORNER + QPoint(2, 1))
    QTest.mouseRelease(editor.card, LEFT, pos=CORNER + QPoint(2, 1))
    assert editor.drafting.drafts == before
    assert editor.card.isVisible()


def test_moving_over_a_card_without_a_button_draws_nothing(editor: FaceCropEditor) -> None:
    drag(editor)
    before = editor.drafting.drafts
    for at in (CORNER, AWAY):
        QTest.mouseMove(editor.card, at)
    assert editor.drafting.drafts == before
    assert editor.card.isVisible()


def test_the_buttons_on_the_suggestion_still_work(qtbot: QtBot, editor: FaceCropEditor) -> None:
    drag(editor)
    see(editor)
    with qtbot.waitSignal(editor.drafting.merge_wanted) as merged:
        QTest.mouseClick(editor.card.merge, LEFT)
    assert merged.args == [draft(editor).id, LIKE_SARAH.person_id]
    for button, signal in (
        (editor.card.keep, editor.drafting.keep_wanted),
        (editor.card.later, editor.drafting.later_wanted),
        (editor.card.save, editor.drafting.save_wanted),
    ):
        with qtbot.waitSignal(signal):
            QTest.mouseClick(button, LEFT)
    assert len(editor.drafting.drafts) == 1


def test_the_buttons_on_the_card_of_a_face_still_work(qtbot: QtBot, editor: FaceCropEditor) -> None:
    click_face(editor, NOBODY)
    QTest.mouseClick(editor.face_card.name, LEFT)
    assert editor.face_card.field.is_open
    QTest.keyClicks(editor.face_card.field, "Ann")
    with qtbot.waitSignal(editor.named) as named:
        QTest.keyClick(editor.face_card.field, KEY.Key_Return)
    assert named.args[:2] == [NOBODY.face.id, "Ann"]


# Where there is little room


def test_in_a_low_page_the_strip_of_faces_goes_and_it_comes_back(editor: FaceCropEditor) -> None:
    shelf = editor.findChild(FilmShelf)
    assert isinstance(shelf, FilmShelf)
    assert shelf.isVisible()
    with_strip = editor.canvas.height()
    editor.resize(1280, 480)
    QApplication.processEvents()
    assert not shelf.isVisible()
    assert not editor.film.isVisible()
    assert editor.canvas.height() == 480 - editor.header.height() - editor.strip.height()
    editor.resize(1280, 800)
    QApplication.processEvents()
    assert shelf.isVisible()
    assert editor.canvas.height() == with_strip
    assert len(editor.canvas.faces()) == 3


def test_in_a_low_page_the_keyboard_is_not_lost_with_the_strip(editor: FaceCropEditor) -> None:
    click_face(editor, SARAH)
    editor.film.setFocus()
    editor.resize(1280, 480)
    QApplication.processEvents()
    assert editor.focusWidget() is editor.canvas


# The outline the network found


def test_after_tab_no_second_outline_is_offered_until_somebody_changes_the_rectangle(
    qtbot: QtBot, editor: FaceCropEditor
) -> None:
    drag(editor)
    better = draft(editor).box.widened(0.6)
    see(editor, better)
    assert editor.canvas.ghost() == better
    press(editor, KEY.Key_Tab)
    assert draft(editor).box == better
    # The network sees another one each time.
    see(editor, better.widened(0.6))
    assert editor.canvas.ghost() is None
    assert editor.card.view is not None
    assert not editor.card.view.can_snap
    press(editor, KEY.Key_Tab)
    assert draft(editor).box == better
    editor.canvas.select_draft(draft(editor).id)
    editor.canvas.setFocus()
    with qtbot.waitSignal(editor.drafting.look_wanted):
        press(editor, KEY.Key_Right)
    see(editor, better.widened(0.6))
    assert editor.canvas.ghost() == better.widened(0.6)


def test_an_outline_that_was_taken_and_taken_back_is_offered_again(editor: FaceCropEditor) -> None:
    box = drag(editor)
    better = box.widened(0.6)
    see(editor, better)
    press(editor, KEY.Key_Tab)
    see(editor, better)
    assert editor.drafting.undo()
    see(editor, better)
    assert draft(editor).box == box
    assert editor.canvas.ghost() == better
