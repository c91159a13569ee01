"""Leaving with something drawn: it is said with the ways out, and the next Esc stays; closing waits."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from models.geometry import Box
from repository import connections
from tests.qt.editor_parts import (
    LEFT,
    NOBODY,
    SARAH,
    Desk,
    at_desk,
    click_face,
    click_way,
    draft,
    drag,
    on_page,
    opened,
    press,
    ways,
)
from ui.crop.saying import HINT
from ui.face_crop_editor import FaceCropEditor
from ui.frame import EDITOR

KEY = Qt.Key
WAYS = ["Save", "Save without names", "Discard", "Stay (Esc)"]
ONE = "1 new face is not saved yet."
READ_ONLY = "This library is open in another Kinframe (process 7), so here it can only be looked at."
ELSEWHERE = QPoint(180, 420), QPoint(300, 560)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def editor(qtbot: QtBot) -> FaceCropEditor:
    return opened(qtbot)


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits as long as usual for another program to be done with the library."""
    monkeypatch.setattr(connections, "BUSY_SECONDS", 0.3)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """`missed.png` is open, nobody in it has been found."""
    for found in at_desk(qtbot, tmp_path, monkeypatch):
        found.open("missed.png")
        yield found


@pytest.fixture
def told(editor: FaceCropEditor) -> list[str]:
    """What was asked of whoever owns the page."""
    asked: list[str] = []
    editor.closed.connect(lambda: asked.append("closed"))
    editor.previous_requested.connect(lambda: asked.append("previous"))
    editor.next_requested.connect(lambda: asked.append("next"))
    editor.drafting.later_wanted.connect(lambda _: asked.append("later"))
    editor.drafting.save_wanted.connect(lambda: asked.append("save"))
    return asked


def back(editor: FaceCropEditor) -> None:
    QTest.mouseClick(editor.header._back, LEFT)


def turn_by_button(editor: FaceCropEditor) -> None:
    editor.header.show_place(1, 2)
    QTest.mouseClick(editor.header._next, LEFT)


def turn_by_key(editor: FaceCropEditor) -> None:
    press(editor, KEY.Key_PageUp)


def turn_by_arrow(editor: FaceCropEditor) -> None:
    editor.canvas.select(None)
    press(editor, KEY.Key_Left)


def esc_without_selection(editor: FaceCropEditor) -> None:
    editor.canvas.select(None)
    press(editor, KEY.Key_Escape)


GOES = [back, turn_by_button, turn_by_key, turn_by_arrow, esc_without_selection]


@pytest.mark.parametrize("goes", GOES)
def test_leaving_says_what_is_not_saved_and_the_next_esc_stays(
    editor: FaceCropEditor, told: list[str], goes: Callable[[FaceCropEditor], None]
) -> None:
    drag(editor)
    drawn = draft(editor)
    goes(editor)
    assert (editor.strip.text(), editor.strip.is_error()) == (ONE, True)
    assert ways(editor) == WAYS
    press(editor, KEY.Key_Escape)
    assert told == []
    assert editor.drafting.drafts == (drawn,)
    assert (editor.strip.text(), editor.strip.is_error(), ways(editor)) == (HINT, False, [])
    assert editor.focusWidget() is editor.canvas


def test_the_esc_after_that_is_later_again(editor: FaceCropEditor, told: list[str]) -> None:
    drag(editor)
    back(editor)
    press(editor, KEY.Key_Escape)
    press(editor, KEY.Key_Escape)
    assert told == ["later"]


def test_esc_after_a_second_warning_stays_again(editor: FaceCropEditor, told: list[str]) -> None:
    drag(editor)
    for _ in range(2):
        back(editor)
        press(editor, KEY.Key_Escape)
    assert (len(editor.drafting.drafts), told) == (1, [])


@pytest.mark.parametrize("where", ["film", "way", "card"])
def test_esc_stays_wherever_the_focus_is(editor: FaceCropEditor, told: list[str], where: str) -> None:
    drag(editor)
    back(editor)
    focused = {"film": editor.film, "way": editor.strip.ways()[0], "card": editor.card.later}[where]
    focused.setFocus()
    assert focused.hasFocus()
    press(editor, KEY.Key_Escape)
    assert (len(editor.drafting.drafts), told) == (1, [])
    assert editor.strip.text() == HINT


def test_stay_can_be_clicked(editor: FaceCropEditor, told: list[str]) -> None:
    drag(editor)
    drawn = draft(editor)
    back(editor)
    click_way(editor, "Stay (Esc)")
    assert (told, editor.drafting.drafts, editor.strip.text()) == ([], (drawn,), HINT)
    press(editor, KEY.Key_Escape)
    assert told == ["later"], "the click was the answer"


def test_the_ways_do_what_they_say(editor: FaceCropEditor, told: list[str]) -> None:
    drag(editor)
    editor.canvas.select(None)
    drag(editor, *ELSEWHERE)
    back(editor)
    assert editor.strip.text() == "2 new faces are not saved yet."
    click_way(editor, "Save")
    assert told == ["save"]
    back(editor)
    click_way(editor, "Save without names")
    assert told == ["save", "later", "later"]
    back(editor)
    click_way(editor, "Discard")
    assert editor.drafting.drafts == ()
    assert editor.strip.text() == HINT
    back(editor)
    assert told[-1] == "closed"


def test_once_nothing_is_drawn_any_more_esc_is_what_it_always_was(
    editor: FaceCropEditor, told: list[str]
) -> None:
    drag(editor)
    back(editor)
    press(editor, KEY.Key_Delete)
    assert editor.drafting.drafts == ()
    assert editor.strip.text() == HINT
    click_face(editor, SARAH)
    press(editor, KEY.Key_Escape)
    assert editor.canvas.selected() is None
    press(editor, KEY.Key_Escape)
    assert told == ["closed"]


def test_where_nothing_can_be_stored_it_is_discarded_or_one_stays(
    editor: FaceCropEditor, told: list[str]
) -> None:
    editor.drafting.set_read_only(READ_ONLY)
    drag(editor)
    back(editor)
    assert ways(editor) == ["Discard", "Stay (Esc)"]
    press(editor, KEY.Key_Escape)
    assert len(editor.drafting.drafts) == 1
    back(editor)
    click_way(editor, "Discard")
    assert (len(editor.drafting.drafts), told) == (0, [])


# Esc on what is somebody's already


def pulled(editor: FaceCropEditor) -> None:
    click_face(editor, SARAH)
    edge = on_page(editor, SARAH.face.box).translated(-editor.canvas.pos())
    start = QPoint(edge.right(), edge.center().y())
    drag(editor, start, start + QPoint(14, 0))


def over_somebody(editor: FaceCropEditor) -> None:
    edge = on_page(editor, SARAH.face.box).translated(-editor.canvas.pos())
    editor.canvas.select(None)
    drag(editor, edge.topLeft() - QPoint(8, 8), edge.bottomRight() + QPoint(8, 8))


@pytest.mark.parametrize("begins", [pulled, over_somebody])
@pytest.mark.parametrize("by", ["key", "button"])
def test_esc_leaves_a_face_of_somebody_as_it_was(
    editor: FaceCropEditor, told: list[str], begins: Callable[[FaceCropEditor], None], by: str
) -> None:
    begins(editor)
    assert len(editor.drafting.drafts) == 1
    if by == "key":
        press(editor, KEY.Key_Escape)
    else:
        editor.card.later_wanted.emit()
    assert (len(editor.drafting.drafts), told) == (0, [])
    assert SARAH in editor.canvas.faces()


def test_over_a_face_of_nobody_esc_is_later(editor: FaceCropEditor, told: list[str]) -> None:
    edge = on_page(editor, NOBODY.face.box).translated(-editor.canvas.pos())
    drag(editor, edge.topLeft() - QPoint(8, 8), edge.bottomRight() + QPoint(8, 8))
    press(editor, KEY.Key_Escape)
    assert told == ["later"]


def test_a_rectangle_over_somebody_and_esc_change_nothing_in_the_library(desk: Desk) -> None:
    desk.open("0.png")
    tables = ("faces", "people", "decisions", "history")
    before = [desk.rows(f"SELECT * FROM {table} ORDER BY id") for table in tables]  # noqa: S608
    old: Box = desk.stored("0.png")[0].box
    drawn = desk.draw(0, grow=2)
    assert desk.drawn(drawn).replaces is not None
    desk.press(KEY.Key_Escape)
    assert desk.editor.drafting.drafts == ()
    assert desk.stored("0.png")[0].box == old
    assert [desk.rows(f"SELECT * FROM {table} ORDER BY id") for table in tables] == before  # noqa: S608


# Closing the window


def test_the_window_waits_for_an_answer_on_its_way_and_then_closes(desk: Desk) -> None:
    desk.engine.gate.clear()
    desk.draw(0, wait=False)
    desk.press(KEY.Key_Escape)
    assert not desk.window.close()
    assert not desk.window.close(), "and says what would be lost"
    assert desk.window.isVisible()
    assert desk.rows("SELECT * FROM faces WHERE source = 'manual'") == []
    desk.engine.gate.set()
    desk.until(lambda: not desk.window.isVisible())
    assert desk.rows("SELECT confirmed FROM faces WHERE source = 'manual'") == [(0,)]


def test_a_disk_that_never_answers_does_not_keep_the_window_open_for_ever(desk: Desk) -> None:
    desk.engine.gate.clear()
    desk.draw(0, wait=False)
    desk.press(KEY.Key_Escape)
    assert not desk.window.close()
    assert not desk.window.close()
    assert desk.window.close(), "told twice"
    desk.engine.gate.set()


def test_what_is_drawn_besides_is_pointed_out_after_the_answer(desk: Desk) -> None:
    desk.draw(4)
    desk.engine.gate.clear()
    desk.draw(0, wait=False)
    desk.press(KEY.Key_Escape)
    assert not desk.window.close()
    desk.engine.gate.set()
    desk.until(lambda: desk.editor.strip.text() == ONE)
    assert desk.window.isVisible()
    assert (desk.window.frame.page, ways(desk.editor)) == (EDITOR, WAYS)
    assert len(desk.rows("SELECT id FROM faces WHERE source = 'manual'")) == 1
    assert desk.window.close(), "told once is enough"


@pytest.mark.usefixtures("impatient")
def test_an_answer_that_cannot_be_stored_keeps_the_window_and_the_rectangle(desk: Desk) -> None:
    drawn = desk.draw(0)
    with closing(sqlite3.connect(desk.library / "kinframe.sqlite3", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        desk.press(KEY.Key_K)
        assert not desk.window.close()
        desk.until(lambda: not desk.window.editor.drafts.is_busy())
        desk.qtbot.wait(20)
        other.execute("ROLLBACK")
    assert desk.window.isVisible()
    assert [one.id for one in desk.editor.drafting.drafts] == [drawn]
    assert desk.editor.strip.is_error()
