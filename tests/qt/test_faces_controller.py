"""What is done in the editor to faces that are stored: by key, by menu, and what it teaches."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMenu
from pytestqt.qtbot import QtBot

from models.face import Face
from tests.qt.editor_parts import LEFT, PATIENCE, SHOTS, Desk, at_desk, click_way, ways
from ui.face_crop_editor import HINT
from ui.person_picker import PersonPicker
from ui.teach_dialog import TeachDialog

KEY = Qt.Key
READ_ONLY = "This library is open in another Kinframe (process 7), so here it can only be looked at."
OFFER = f"{SHOTS} more unnamed faces look like Sarah."

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """`0.png` is open: Sarah, somebody unnamed and Tom, none of them confirmed."""
    for found in at_desk(qtbot, tmp_path, monkeypatch):
        found.open("0.png")
        yield found


def whose(desk: Desk) -> list[tuple[int | None, bool]]:
    """Person and confirmation of the open photo's faces, from left to right."""
    return [(face.person_id, face.confirmed) for face in desk.stored("0.png")]


def decisions(desk: Desk) -> list[tuple[object, ...]]:
    return desk.rows("SELECT kind, face_id, person_id FROM decisions ORDER BY id")


def choose(desk: Desk, face: Face, words: str, below: str | None = None) -> None:
    """From the face's menu, with the keys."""
    desk.select(face)
    desk.editor.face_card.open_menu()
    menu = desk.editor.face_card.findChild(QMenu)
    assert menu is not None
    _walk(menu, words)
    if below is None:
        QTest.keyClick(menu, KEY.Key_Return)
        return
    QTest.keyClick(menu, KEY.Key_Right)
    inner = menu.activeAction().menu()
    assert isinstance(inner, QMenu)
    desk.until(inner.isVisible)
    _walk(inner, below)
    QTest.keyClick(inner, KEY.Key_Return)


def _walk(menu: QMenu, words: str) -> None:
    for _ in menu.actions():
        active = menu.activeAction()
        if active is not None and _plain(active.text()) == words:
            return
        QTest.keyClick(menu, KEY.Key_Down)
    raise AssertionError([_plain(action.text()) for action in menu.actions()])


def _plain(words: str) -> str:
    return words.replace("\u2068", "").replace("\u2069", "").replace("&", "")


def dialog(desk: Desk, kind: type[QDialog]) -> QDialog:
    desk.until(lambda: any(found.isVisible() for found in desk.editor.findChildren(kind)))
    return next(found for found in desk.editor.findChildren(kind) if found.isVisible())


def answer(shown: QDialog, key: Qt.Key, typed: str = "") -> None:
    QTest.keyClicks(shown.focusWidget() or shown, typed)
    QTest.keyClick(shown.focusWidget() or shown, key)


def test_yes_confirms_the_face(desk: Desk) -> None:
    face = desk.stored("0.png")[0]
    choose(desk, face, "Yes, this is Sarah")
    desk.until(lambda: whose(desk)[0] == (desk.person("Sarah"), True))
    assert [confirmed for _, confirmed in whose(desk)] == [True, False, False]


def test_not_this_person_takes_the_face_away_from_them_for_good(desk: Desk) -> None:
    face, sarah = desk.stored("0.png")[0], desk.person("Sarah")
    choose(desk, face, "Not Sarah")
    desk.until(lambda: decisions(desk) == [("not_this_person", face.id, sarah)])
    desk.until(lambda: whose(desk)[0][0] != sarah)


def test_a_face_is_moved_to_somebody_who_is_found_by_a_few_letters(desk: Desk) -> None:
    face, sarah = desk.stored("0.png")[0], desk.person("Sarah")
    choose(desk, face, "Move to another person…")
    answer(dialog(desk, PersonPicker), KEY.Key_Return, "tom")
    desk.until(lambda: whose(desk)[0] == (desk.person("Tom"), True))
    assert decisions(desk) == [("not_this_person", face.id, sarah)]


def test_two_names_are_swapped_in_one_step(desk: Desk) -> None:
    before = whose(desk)
    choose(desk, desk.stored("0.png")[0], "Swap names with", "Tom")
    sarah, tom = desk.person("Sarah"), desk.person("Tom")
    desk.until(lambda: [whose(desk)[at] for at in (0, 2)] == [(tom, True), (sarah, True)])
    desk.wake()
    desk.press(KEY.Key_Z, control=True)
    desk.until(lambda: whose(desk) == before)


def test_a_face_becomes_the_cover(desk: Desk) -> None:
    face = desk.stored("0.png")[0]
    choose(desk, face, "Use as cover")
    desk.until(lambda: desk.rows("SELECT cover_face_id FROM people WHERE name = 'Sarah'") == [(face.id,)])


def test_everybody_is_confirmed_by_one_click_and_taken_back_by_one_key(desk: Desk) -> None:
    before = whose(desk)
    button = desk.editor.header.confirm
    desk.until(button.isVisible)
    assert button.accessibleName() == "Confirm 2 names"
    QTest.mouseClick(button, LEFT)
    desk.until(lambda: [confirmed for _, confirmed in whose(desk)] == [True, False, True])
    desk.until(lambda: not button.isVisible())
    desk.wake()
    desk.press(KEY.Key_Z, control=True)
    desk.until(lambda: whose(desk) == before)
    desk.until(button.isVisible)


def test_what_is_no_face_goes_by_del_and_comes_back(desk: Desk) -> None:
    before = whose(desk)
    desk.select(desk.stored("0.png")[1])
    desk.press(KEY.Key_Delete)
    desk.until(lambda: len(desk.editor.canvas.faces()) == 2)
    desk.press(KEY.Key_Z, control=True)
    desk.until(lambda: len(desk.editor.canvas.faces()) == 3)
    assert whose(desk) == before


def torn(desk: Desk) -> list[tuple[object, ...]]:
    """Name and confirmation of the blurred faces that are in no group."""
    return desk.rows(
        "SELECT name, confirmed FROM faces JOIN photos ON photos.id = photo_id"
        " LEFT JOIN people ON people.id = person_id WHERE path LIKE '%torn%' ORDER BY faces.id"
    )


def taught(desk: Desk) -> None:
    """Draw Sarah and say so; what it teaches is told."""
    desk.open("missed.png")
    desk.draw(0)
    desk.press(KEY.Key_1)
    desk.until(lambda: desk.editor.strip.text() == OFFER)
    assert ways(desk.editor) == ["Review"]


def test_a_face_that_was_drawn_teaches_and_the_lesson_is_taken_in_one_step(desk: Desk) -> None:
    taught(desk)
    click_way(desk.editor, "Review")
    shown = dialog(desk, TeachDialog)
    assert shown.windowTitle() == "Are these Sarah?"
    answer(shown, KEY.Key_Return)
    desk.until(lambda: torn(desk) == [("Sarah", 1)] * SHOTS)
    desk.until(lambda: desk.editor.strip.text() == HINT)
    desk.wake()
    desk.press(KEY.Key_Z, control=True)
    desk.until(lambda: [row[1] for row in torn(desk)] == [0] * SHOTS)


def test_one_who_is_taken_out_of_the_lesson_stays_as_it_is(desk: Desk) -> None:
    taught(desk)
    click_way(desk.editor, "Review")
    answer(dialog(desk, TeachDialog), KEY.Key_Space)
    answer(dialog(desk, TeachDialog), KEY.Key_Return)
    desk.until(lambda: sum(row == ("Sarah", 1) for row in torn(desk)) == SHOTS - 1)
    assert sum(row[1] == 0 for row in torn(desk)) == 1


def test_a_lesson_that_is_not_taken_changes_nothing(desk: Desk) -> None:
    taught(desk)
    before = torn(desk)
    click_way(desk.editor, "Review")
    answer(dialog(desk, TeachDialog), KEY.Key_Escape)
    assert torn(desk) == before
    assert desk.editor.strip.text() == OFFER


def test_a_face_that_was_moved_teaches_too(desk: Desk) -> None:
    desk.open("torn0.png")
    (face,) = desk.stored("torn0.png")
    choose(desk, face, "Choose a person…")
    answer(dialog(desk, PersonPicker), KEY.Key_Return, "sar")
    desk.until(lambda: desk.editor.strip.text() == f"{SHOTS - 1} more unnamed faces look like Sarah.")


def test_a_decision_that_cannot_be_written_is_a_sentence_and_the_face_stays(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for desk in at_desk(qtbot, tmp_path, monkeypatch, READ_ONLY):
        status = desk.window.frame.status
        desk.open("0.png")
        before = whose(desk)
        desk.select(desk.stored("0.png")[0])
        with qtbot.waitSignal(desk.jobs.undecided, timeout=PATIENCE):
            desk.press(KEY.Key_Delete)
        assert status.message == f"{READ_ONLY} Nothing was changed."
        assert len(desk.editor.canvas.faces()) == 3
        assert whose(desk) == before
