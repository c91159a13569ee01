"""A photo open in the window: what becomes of its file, what can be taken back, and how one leaves."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from models.face import Face
from models.geometry import Box
from services.rejecting import confirm
from tests.fakes import Look, paint
from tests.qt.editor_parts import LEFT, PATIENCE, Desk, at_desk, click_way, drag, ways
from ui.editor_controller import CHANGED
from ui.face_crop_editor import HINT
from ui.frame import EDITOR
from ui.shared.rail import PEOPLE, PHOTOS
from workers.editor_jobs import KEPT

KEY = Qt.Key
WAYS = ["Save", "Save without names", "Discard", "Stay (Esc)"]
READ_ONLY = "This library is open in another Kinframe (process 7), so here it can only be looked at."

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    yield from at_desk(qtbot, tmp_path, monkeypatch)


def vanish(path: Path) -> None:
    path.unlink()


def spoil(path: Path) -> None:
    path.write_bytes(b"no picture any more")


# What becomes of the file


@pytest.mark.parametrize("happens", [vanish, spoil])
def test_a_photo_that_cannot_be_opened_says_so_and_can_be_tried_again(
    desk: Desk, happens: Callable[[Path], None]
) -> None:
    file = desk.album / "0.png"
    shutil.copy2(file, desk.album / "kept.bin")
    happens(file)
    desk.window.navigation.open_photo(desk.photo("0.png"))
    desk.until(desk.editor.strip.is_error)
    assert ways(desk.editor) == ["Try again"]
    assert not desk.editor.canvas.shows_image()
    shutil.copy2(desk.album / "kept.bin", file)
    click_way(desk.editor, "Try again")
    desk.until(desk.editor.canvas.shows_image)
    assert not desk.editor.strip.is_error()


@pytest.mark.parametrize("happens", [vanish, spoil])
def test_a_photo_that_went_while_somebody_draws_is_a_sentence_in_place_and_the_box_stays(
    desk: Desk, happens: Callable[[Path], None]
) -> None:
    desk.open("missed.png")
    file = desk.album / "missed.png"
    shutil.copy2(file, desk.album / "kept.bin")
    happens(file)
    draft = desk.draw(0, wait=False)
    desk.until(lambda: desk.editor.drafting.phase(draft) == "failed")
    assert desk.editor.card.isVisible()
    assert KEPT in desk.editor.card.head.error.text()
    assert [one.id for one in desk.editor.drafting.drafts] == [draft]
    shutil.copy2(desk.album / "kept.bin", file)
    desk.press(KEY.Key_Return)
    desk.until(lambda: desk.editor.drafting.phase(draft) == "seen")
    assert desk.editor.card.head.title.text() == "Sarah"


def test_a_photo_overwritten_while_somebody_draws_marks_what_is_old_and_finds_it_again(desk: Desk) -> None:
    desk.open("0.png")
    old = [named.face.box for named in desk.editor.canvas.faces()]
    paint(desk.album / "0.png", [None, Look(0, 0), None, Look(0, 201), Look(2, 7)])
    draft = desk.draw(3, wait=False)
    desk.until(lambda: desk.editor.drafting.phase(draft) == "failed")
    assert desk.editor.canvas.is_stale()
    assert [named.face.box for named in desk.editor.canvas.faces()] == old
    assert (desk.editor.strip.text(), desk.editor.strip.is_error()) == (CHANGED, True)
    assert ways(desk.editor) == ["Find its faces again"]
    box = desk.editor.drafting.drafts[0].box
    click_way(desk.editor, "Find its faces again")
    desk.until(lambda: not desk.editor.canvas.is_stale())
    desk.until(lambda: [named.face.box.x for named in desk.editor.canvas.faces()] == [70.0, 250.0])
    assert [one.box for one in desk.editor.drafting.drafts] == [box]
    desk.until(desk.editor.canvas.shows_image)
    desk.editor.canvas.select_draft(draft)
    if desk.editor.drafting.phase(draft) == "failed":
        desk.press(KEY.Key_Return)
    desk.until(lambda: desk.editor.drafting.phase(draft) == "seen")


def test_a_photo_overwritten_before_it_is_opened_is_marked_at_once(desk: Desk) -> None:
    paint(desk.album / "0.png", [None, Look(0, 0)])
    desk.open("0.png")
    desk.until(desk.editor.canvas.is_stale)
    assert ways(desk.editor) == ["Find its faces again"]
    click_way(desk.editor, "Find its faces again")
    desk.until(lambda: [named.face.box.x for named in desk.editor.canvas.faces()] == [70.0])
    assert not desk.editor.canvas.is_stale()


def test_a_photo_overwritten_by_one_the_library_knows_keeps_the_rectangles(desk: Desk) -> None:
    desk.open("0.png")
    shutil.copy2(desk.album / "1.png", desk.album / "0.png")
    draft = desk.draw(3, wait=False)
    desk.until(lambda: desk.editor.drafting.phase(draft) == "failed")
    box = desk.editor.drafting.drafts[0].box
    click_way(desk.editor, "Find its faces again")
    desk.until(lambda: not desk.editor.strip.is_busy())
    desk.until(desk.editor.canvas.shows_image)
    assert [one.box for one in desk.editor.drafting.drafts] == [box]
    assert desk.editor.current_photo_id == desk.photo("0.png")


# What can be taken back


def test_drawing_is_taken_back_step_by_step_and_the_menu_says_what(desk: Desk) -> None:
    desk.open("missed.png")
    draft = desk.draw(0)
    drawn = desk.editor.drafting.drafts[0].box
    assert desk.undo_words() == ("Undo “Draw a rectangle”", "Redo")
    desk.press(KEY.Key_Right, KEY.Key_Right)
    nudged = desk.editor.drafting.drafts[0].box
    assert desk.undo_words()[0] == "Undo “Nudge the rectangle”"
    desk.press(KEY.Key_Z, control=True)
    assert desk.editor.drafting.drafts[0].box == drawn
    assert desk.undo_words() == ("Undo “Draw a rectangle”", "Redo “Nudge the rectangle”")
    desk.press(KEY.Key_Z, control=True)
    assert not desk.editor.drafting.drafts
    redo(desk)
    redo(desk)
    standing = list(desk.editor.drafting.drafts)
    assert [(one.id, one.box) for one in standing] == [(draft, nudged)]
    desk.until(lambda: desk.editor.drafting.phase(draft) == "seen")
    assert desk.drawn(draft).face.box == nudged


def redo(desk: Desk) -> None:
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(desk.focus(), KEY.Key_Z, held)


def test_once_a_face_is_stored_the_decision_is_what_is_undone(desk: Desk) -> None:
    desk.open("missed.png")
    desk.draw(0)
    desk.press(KEY.Key_1)
    desk.until(lambda: len(desk.editor.canvas.faces()) == 1)
    desk.until(lambda: desk.undo_words()[0] == "Undo “Merged a drawn face with Sarah”")
    desk.wake()
    desk.press(KEY.Key_Z, control=True)
    desk.until(lambda: desk.editor.canvas.faces() == [])
    assert desk.stored("missed.png") == []
    desk.until(lambda: desk.undo_words()[1] == "Redo “Merged a drawn face with Sarah”")
    redo(desk)
    desk.until(lambda: [named.name for named in desk.editor.canvas.faces()] == ["Sarah"])


# Leaving


def leave(desk: Desk) -> None:
    desk.editor.header.back.emit()


def turn(desk: Desk) -> None:
    desk.press(KEY.Key_PageDown)


def go_elsewhere(desk: Desk) -> None:
    desk.press(KEY.Key_1, control=True)


def close_the_window(desk: Desk) -> None:
    assert not desk.window.close()


def go_by_esc(desk: Desk) -> None:
    desk.editor.canvas.select(None)
    desk.press(KEY.Key_Escape)


@pytest.mark.parametrize("goes", [leave, turn, go_elsewhere, close_the_window, go_by_esc])
def test_nobody_leaves_a_new_face_behind_unasked(desk: Desk, goes: Callable[[Desk], None]) -> None:
    desk.window.navigation.go(PHOTOS)
    desk.until(lambda: desk.window.loader.photos_beside(PHOTOS))
    desk.open("missed.png")
    drafts = [desk.draw(0), desk.draw(4)]
    goes(desk)
    assert desk.window.isVisible()
    assert desk.window.frame.page == EDITOR
    assert desk.editor.current_photo_id == desk.photo("missed.png")
    assert [one.id for one in desk.editor.drafting.drafts] == drafts
    assert desk.editor.strip.text() == "2 new faces are not saved yet."
    assert ways(desk.editor) == WAYS


def test_the_way_out_may_be_without_names(desk: Desk) -> None:
    desk.open("missed.png")
    desk.draw(0)
    desk.draw(4)
    leave(desk)
    click_way(desk.editor, "Save without names")
    desk.until(lambda: not desk.editor.drafting.drafts)
    assert [face.confirmed for face in desk.stored("missed.png")] == [False, False]
    assert desk.rows("SELECT * FROM decisions") == []
    leave(desk)
    assert desk.window.frame.page == PEOPLE


def test_the_way_out_may_be_to_discard(desk: Desk) -> None:
    desk.open("missed.png")
    desk.draw(0)
    desk.draw(4)
    leave(desk)
    click_way(desk.editor, "Discard")
    assert desk.editor.drafting.drafts == ()
    assert desk.editor.strip.text() == HINT
    assert desk.stored("missed.png") == []
    leave(desk)
    assert desk.window.frame.page == PEOPLE


def test_the_way_out_may_be_to_save(desk: Desk) -> None:
    desk.open("missed.png")
    desk.draw(0)
    leave(desk)
    click_way(desk.editor, "Save")
    desk.until(lambda: desk.dialog is not None)


def test_the_window_points_out_each_face_that_is_not_saved_not_only_the_first(desk: Desk) -> None:
    desk.open("missed.png")
    desk.draw(0)
    assert not desk.window.close()
    desk.press(KEY.Key_1)
    desk.until(lambda: not desk.editor.drafting.drafts)
    desk.draw(4)
    assert not desk.window.close()
    assert desk.editor.strip.text() == "1 new face is not saved yet."


# Correcting an outline


def pull(desk: Desk, face: Face) -> Box:
    """Select a stored face and pull its right edge; returns the new outline."""
    desk.select(face)
    start = desk.on_canvas(face.box.right, face.box.centre[1])
    box = drag(desk.editor, start, desk.on_canvas(face.box.right + 4, face.box.centre[1]))
    desk.until(lambda: desk.editor.drafting.phase(desk.editor.drafting.drafts[0].id) == "seen")
    return box


@pytest.mark.parametrize("confirmed", [True, False])
def test_an_outline_is_corrected_and_the_face_stays_whose_it_was(desk: Desk, confirmed: bool) -> None:
    desk.open("0.png")
    face = desk.stored("0.png")[0]
    if confirmed:
        with desk.qtbot.waitSignal(desk.jobs.changed, timeout=PATIENCE):
            owner = face.person_id or 0
            desk.jobs.decide(lambda library, pack: confirm(library, pack, [face.id], owner))
    box = pull(desk, face)
    assert box.right == pytest.approx(face.box.right + 4, abs=0.5)
    assert desk.editor.drafting.drafts[0].replaces == face.id
    desk.press(KEY.Key_Return)
    desk.until(lambda: not desk.editor.drafting.drafts)
    assert desk.dialog is None
    now = desk.stored("0.png")[0]
    assert len(desk.stored("0.png")) == 3
    assert (now.id, now.person_id, now.confirmed) == (face.id, face.person_id, confirmed)
    assert now.box.right == pytest.approx(box.right)


@pytest.mark.parametrize("key", [KEY.Key_Delete, KEY.Key_Escape])
def test_an_outline_given_up_leaves_the_face_as_it_was(desk: Desk, key: Qt.Key) -> None:
    desk.open("0.png")
    face = desk.stored("0.png")[0]
    pull(desk, face)
    desk.press(key)
    assert desk.editor.drafting.drafts == ()
    assert desk.stored("0.png")[0] == face


# A library that takes nothing in


def test_in_a_library_that_can_only_be_looked_at_the_box_stays_with_the_reason(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for desk in at_desk(qtbot, tmp_path, monkeypatch, READ_ONLY):
        desk.open("missed.png")
        draft = desk.draw(0)
        assert desk.editor.card.head.title.text() == "Sarah"
        assert desk.editor.card.closed.text() == READ_ONLY
        desk.press(KEY.Key_1, KEY.Key_K, KEY.Key_Return)
        QTest.mouseClick(desk.editor.card.merge, LEFT)
        assert [one.id for one in desk.editor.drafting.drafts] == [draft]
        desk.press(KEY.Key_Escape)
        desk.until(desk.editor.strip.is_error)
        assert desk.editor.strip.text().startswith(READ_ONLY)
        assert [one.id for one in desk.editor.drafting.drafts] == [draft]
        assert desk.stored("missed.png") == []
