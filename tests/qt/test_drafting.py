"""What joins sketch, canvas and card: what is to be looked at, what is shown, and what can be taken back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from models.geometry import Box
from models.suggestion import DrawnFace
from tests.qt.editor_parts import LEFT, NOBODY, SARAH, draft, drag, opened, press
from tests.qt.merge_parts import SARAH as LIKE_SARAH
from tests.qt.merge_parts import TOM as LIKE_TOM
from tests.qt.merge_parts import drawn
from ui.crop.draft_view import DraftView
from ui.crop.geometry import Point
from ui.crop.sketch import Draft
from ui.face_crop_editor import FaceCropEditor

KEY = Qt.Key
ELSEWHERE = QPoint(180, 420), QPoint(300, 560)
SAME_PLACE = QPoint(502, 424), QPoint(622, 562)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def editor(qtbot: QtBot) -> FaceCropEditor:
    return opened(qtbot)


@pytest.fixture
def looks(editor: FaceCropEditor) -> list[Draft]:
    """What was to be looked at."""
    wanted: list[Draft] = []
    editor.drafting.look_wanted.connect(wanted.append)
    return wanted


def found(box: Box, better: Box | None = None) -> DrawnFace:
    seen = drawn(LIKE_SARAH, LIKE_TOM)
    return replace(seen, face=replace(seen.face, box=box, found=better))


def see(editor: FaceCropEditor, drawn_one: Draft, better: Box | None = None) -> None:
    editor.drafting.show_seen(drawn_one.id, found(drawn_one.box, better))


def told(editor: FaceCropEditor) -> DraftView:
    """What the card says."""
    assert editor.card.view is not None
    return editor.card.view


def test_each_rectangle_is_looked_at_once(editor: FaceCropEditor, looks: list[Draft]) -> None:
    drag(editor)
    editor.canvas.select(None)
    drag(editor, *ELSEWHERE)
    assert looks == list(editor.drafting.drafts)
    assert [editor.drafting.phase(one.id) for one in looks] == ["looking", "looking"]
    assert [editor.drafting.drawn(one.id) for one in looks] == [None, None]


def test_one_that_is_pulled_by_the_mouse_is_looked_at_anew(
    editor: FaceCropEditor, looks: list[Draft]
) -> None:
    box = drag(editor)
    corner = editor.canvas.view().to_view(Point(box.right, box.bottom))
    at = QPoint(round(corner.x), round(corner.y))
    drag(editor, at, at + QPoint(20, 30))
    assert [one.id for one in looks] == [looks[0].id] * 2
    assert looks[1] == draft(editor)
    assert (looks[1].box.x, looks[1].box.y) == (box.x, box.y)
    assert looks[1].box.width > box.width


def test_nudges_are_looked_at_once_when_the_hand_rests(
    qtbot: QtBot, editor: FaceCropEditor, looks: list[Draft]
) -> None:
    box = drag(editor)
    for _ in range(5):
        press(editor, KEY.Key_Right)
    assert len(looks) == 1
    qtbot.waitUntil(lambda: len(looks) == 2)
    assert looks[1].box == box.moved(5, 0)
    assert editor.drafting.undo_words == "Nudge the rectangle"
    assert editor.drafting.undo()
    assert draft(editor).box == box, "a row of nudges is one step"


@pytest.mark.parametrize("key", [KEY.Key_1, KEY.Key_K, KEY.Key_Escape])
def test_a_key_right_after_a_nudge_does_not_decide_about_the_rectangle_before(
    qtbot: QtBot, editor: FaceCropEditor, looks: list[Draft], key: Qt.Key
) -> None:
    drag(editor)
    see(editor, draft(editor))
    before = editor.drafting.drawn(draft(editor).id)
    decided: list[DrawnFace | None] = []
    for signal in (
        editor.drafting.merge_wanted,
        editor.drafting.keep_wanted,
        editor.drafting.later_wanted,
    ):
        signal.connect(
            lambda id_, *_: decided.append(
                editor.drafting.drawn(id_) if editor.drafting.phase(id_) == "seen" else None
            )
        )
    press(editor, KEY.Key_Right)
    press(editor, key)
    assert before not in decided


def test_clicked_eyes_are_looked_at(editor: FaceCropEditor, looks: list[Draft]) -> None:
    box = drag(editor)
    see(editor, draft(editor))
    press(editor, KEY.Key_E)
    assert editor.canvas.is_picking()
    eyes = ((box.x + 20, box.y + 40), (box.x + 70, box.y + 42))
    for eye in eyes:
        point = editor.canvas.view().to_view(Point(*eye))
        QTest.mouseClick(editor.canvas, LEFT, pos=QPoint(round(point.x), round(point.y)))
    assert not editor.canvas.is_picking()
    placed = draft(editor).eyes
    assert placed is not None
    assert looks[-1] == draft(editor)
    for put, meant in zip(placed, eyes, strict=True):
        assert put == pytest.approx(meant, abs=1.5)
    assert editor.drafting.undo_words == "Place the eyes"


def test_the_better_outline_is_shown_and_taken_by_tab(editor: FaceCropEditor, looks: list[Draft]) -> None:
    box = drag(editor)
    better = box.widened(0.6)
    see(editor, draft(editor), better)
    assert editor.canvas.ghost() == better
    press(editor, KEY.Key_Tab)
    assert draft(editor).box == better
    assert looks[-1].box == better
    assert editor.canvas.ghost() is None
    assert editor.drafting.undo()
    assert draft(editor).box == box


def test_an_outline_as_good_as_the_drawn_one_is_not_offered(editor: FaceCropEditor) -> None:
    box = drag(editor)
    see(editor, draft(editor), box.moved(1, 1))
    assert editor.canvas.ghost() is None


def test_what_went_wrong_is_said_on_the_card_and_enter_tries_again(
    editor: FaceCropEditor, looks: list[Draft]
) -> None:
    drag(editor)
    editor.drafting.show_failed(draft(editor).id, "The photo disappeared.")
    assert editor.card.head.error.text() == "The photo disappeared."
    assert len(looks) == 1
    press(editor, KEY.Key_Return)
    assert looks == [draft(editor)] * 2
    assert editor.drafting.phase(draft(editor).id) == "looking"


def test_what_is_no_longer_there_need_not_be_looked_at(qtbot: QtBot, editor: FaceCropEditor) -> None:
    drag(editor)
    old = draft(editor)
    with qtbot.waitSignal(editor.drafting.gone) as gone:
        press(editor, KEY.Key_Delete)
    assert gone.args == [old.id]
    assert editor.drafting.phase(old.id) is None
    assert editor.drafting.undo_words == "Discard the rectangle"


def test_a_late_answer_about_what_is_gone_is_not_shown(editor: FaceCropEditor) -> None:
    drag(editor)
    old = draft(editor)
    press(editor, KEY.Key_Delete)
    see(editor, old)
    assert editor.drafting.drawn(old.id) is None
    assert not editor.card.isVisible()


def test_two_rectangles_over_one_face_are_pointed_out(editor: FaceCropEditor) -> None:
    drag(editor)
    assert not told(editor).overlaps
    editor.canvas.select(None)
    drag(editor, *SAME_PLACE)
    assert told(editor).overlaps
    assert told(editor).count == 2


def test_one_over_a_stored_face_says_whose_outline_it_corrects(editor: FaceCropEditor) -> None:
    editor.drafting.adjust(SARAH.face.id)
    assert told(editor).replaces == "Sarah"
    assert draft(editor).replaces == SARAH.face.id
    editor.drafting.discard(draft(editor).id)
    editor.drafting.adjust(NOBODY.face.id, NOBODY.face.box.moved(9, 9))
    assert told(editor).replaces == "Unnamed"
    assert draft(editor).box == NOBODY.face.box.moved(9, 9)


def test_once_one_is_stored_the_next_is_at_hand_and_no_step_before_it_comes_back(
    editor: FaceCropEditor,
) -> None:
    drag(editor)
    first = draft(editor)
    editor.canvas.select(None)
    drag(editor, *ELSEWHERE)
    second = editor.drafting.drafts[1]
    editor.drafting.settle(second.id)
    assert editor.drafting.drafts == (first,)
    assert editor.canvas.selected_draft() == first
    assert (editor.drafting.undo_words, editor.drafting.redo_words) == (None, None)
    assert not editor.drafting.undo()
    assert editor.drafting.drafts == (first,)


def test_drawing_goes_back_and_forth(editor: FaceCropEditor, looks: list[Draft]) -> None:
    drag(editor)
    first = draft(editor)
    editor.canvas.select(None)
    drag(editor, *ELSEWHERE)
    both = editor.drafting.drafts
    assert editor.drafting.undo()
    assert list(editor.drafting.drafts) == [first]
    assert editor.drafting.undo()
    assert list(editor.drafting.drafts) == []
    assert not editor.drafting.undo()
    assert editor.drafting.redo()
    assert editor.drafting.redo()
    assert editor.drafting.drafts == both
    assert editor.canvas.selected_draft() == both[1]
    assert not editor.drafting.redo()
    assert {one.id for one in looks} == {one.id for one in both}


def test_the_setting_inline_only_makes_enter_an_answer(qtbot: QtBot, editor: FaceCropEditor) -> None:
    drag(editor)
    see(editor, draft(editor))
    with qtbot.waitSignal(editor.drafting.save_wanted):
        press(editor, KEY.Key_Return)
    editor.drafting.set_asks_at_once(at_once=True)
    with (
        qtbot.assertNotEmitted(editor.drafting.save_wanted),
        qtbot.waitSignal(editor.drafting.merge_wanted) as merged,
    ):
        press(editor, KEY.Key_Return)
    assert merged.args == [draft(editor).id, LIKE_SARAH.person_id]


def test_where_nothing_can_be_stored_the_reason_is_on_the_card(qtbot: QtBot, editor: FaceCropEditor) -> None:
    editor.drafting.set_read_only("This library can only be looked at.")
    drag(editor)
    see(editor, draft(editor))
    assert editor.card.closed.text() == "This library can only be looked at."
    with qtbot.assertNotEmitted(editor.drafting.merge_wanted):
        press(editor, KEY.Key_1)
    with qtbot.assertNotEmitted(editor.drafting.save_wanted):
        press(editor, KEY.Key_Return)
