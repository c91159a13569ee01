"""What is drawn in the window: looked at, asked about, stored once, and never lost."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from models.face import Source
from repository import connections
from services.facts import allow_repeats
from services.merging import merge
from services.naming import name_person
from tests.fakes import cell_box
from tests.qt.editor_parts import LEFT, PATIENCE, SHOTS, Desk, at_desk

KEY = Qt.Key

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits as long as usual for another program to be done with the library."""
    monkeypatch.setattr(connections, "BUSY_SECONDS", 0.3)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """`missed.png` is open: Sarah, somebody unnamed, a stranger, a torn one and Tom, none of them found."""
    for found in at_desk(qtbot, tmp_path, monkeypatch):
        found.open("missed.png")
        yield found


def stored(desk: Desk, count: int = 1) -> list[tuple[object, ...]]:
    """Person, name and source of what is stored on the photo, once so many are."""
    sql = (
        "SELECT person_id, name, faces.source, confirmed FROM faces JOIN photos ON photos.id = photo_id"
        " LEFT JOIN people ON people.id = person_id WHERE path LIKE '%missed.png' ORDER BY faces.id"
    )
    desk.until(lambda: len(desk.rows(sql)) == count and not desk.editor.drafting.drafts)
    return desk.rows(sql)


def decisions(desk: Desk) -> list[tuple[object, ...]]:
    return desk.rows("SELECT kind, person_id FROM decisions ORDER BY id")


def test_the_card_shows_whom_a_drawn_face_looks_like_and_nothing_is_stored(desk: Desk) -> None:
    drawn = desk.drawn(desk.draw(0))
    best = drawn.suggestion.best
    assert best is not None
    assert best.name == "Sarah"
    card = desk.editor.card
    assert card.isVisible()
    assert card.head.title.text() == "Sarah"
    assert card.head.photos.text() == f"({SHOTS} photos)"
    assert f"{best.percent}%" in card.head.similarity.text()
    assert desk.focus() is desk.editor.canvas
    assert desk.dialog is None
    assert desk.stored("missed.png") == []


def test_one_drag_and_one_key_are_enough(desk: Desk) -> None:
    desk.draw(0)
    desk.press(KEY.Key_1)
    sarah = desk.person("Sarah")
    assert stored(desk) == [(sarah, "Sarah", "manual", 1)]
    assert desk.dialog is None
    photos = desk.rows("SELECT count(DISTINCT photo_id) FROM faces WHERE person_id = ?", sarah)
    assert photos == [(SHOTS + 1,)]


def test_another_candidate_has_a_key_of_its_own(desk: Desk) -> None:
    drawn = desk.drawn(desk.draw(3))
    second = drawn.suggestion.candidates[1]
    desk.press(KEY.Key_2)
    assert [row[0] for row in stored(desk)] == [second.person_id]


def test_k_keeps_a_face_as_new_and_it_is_never_again_proposed(desk: Desk) -> None:
    desk.draw(0)
    desk.press(KEY.Key_K)
    ((person, name, source, confirmed),) = stored(desk)
    assert (name, source, confirmed) == (None, "manual", 1)
    assert person != desk.person("Sarah")
    assert decisions(desk) == [("kept_as_new", desk.person("Sarah"))]


def test_n_and_a_name_make_a_new_person_of_that_name(desk: Desk) -> None:
    desk.draw(0)
    desk.press(KEY.Key_N)
    desk.type("Zoe")
    desk.press(KEY.Key_Return)
    assert stored(desk) == [(desk.person("Zoe"), "Zoe", "manual", 1)]
    assert decisions(desk) == [("kept_as_new", desk.person("Sarah"))]


def test_slash_and_a_few_letters_find_anybody(desk: Desk) -> None:
    desk.draw(0)
    desk.type("/")
    desk.type("to")
    desk.press(KEY.Key_Return)
    assert stored(desk) == [(desk.person("Tom"), "Tom", "manual", 1)]


def test_esc_is_later_which_decides_nothing_and_can_be_undone(desk: Desk) -> None:
    people = desk.rows("SELECT * FROM people ORDER BY id")
    desk.draw(0)
    desk.press(KEY.Key_Escape)
    ((_, name, source, confirmed),) = stored(desk)
    assert (source, confirmed) == ("manual", 0)
    assert name in (None, "Sarah"), "grouping may place it, somebody has not"
    assert decisions(desk) == []
    assert [row[1:3] for row in desk.rows("SELECT * FROM people ORDER BY id")] == [row[1:3] for row in people]
    desk.press(KEY.Key_Z, control=True)
    stored(desk, 0)


def test_del_takes_the_rectangle_away_and_stores_nothing(desk: Desk) -> None:
    desk.draw(0)
    desk.press(KEY.Key_Delete)
    assert desk.editor.drafting.drafts == ()
    assert desk.stored("missed.png") == []
    assert not desk.editor.card.isVisible()


def test_enter_asks_and_enter_merges(desk: Desk) -> None:
    desk.draw(0)
    desk.press(KEY.Key_Return)
    desk.until(lambda: desk.dialog is not None)
    dialog = desk.dialog
    assert dialog is not None
    assert dialog.windowTitle() == "Similar Face Detected"
    assert not desk.editor.card.isVisible(), "it is asked in one place"
    QTest.keyClick(dialog.focusWidget() or dialog, KEY.Key_Return)
    assert [row[1] for row in stored(desk)] == ["Sarah"]
    assert desk.dialog is None


def test_enter_while_the_face_is_looked_at_asks_as_soon_as_it_has_been(desk: Desk) -> None:
    desk.engine.gate.clear()
    desk.draw(0, wait=False)
    desk.press(KEY.Key_Return, KEY.Key_Return)
    assert desk.editor.strip.is_busy()
    desk.engine.gate.set()
    desk.until(lambda: desk.dialog is not None)
    assert not desk.editor.strip.is_busy()


def test_with_the_setting_inline_only_enter_merges_at_once(desk: Desk) -> None:
    desk.window.editor.drafts.set_asks_at_once(True)
    desk.draw(0)
    desk.press(KEY.Key_Return)
    assert [row[1] for row in stored(desk)] == ["Sarah"]
    assert desk.dialog is None


def test_without_a_candidate_it_is_a_new_person_whose_name_is_asked(desk: Desk) -> None:
    assert desk.drawn(desk.draw(2)).suggestion.candidates == ()
    desk.press(KEY.Key_Return)
    ((person, name, _, confirmed),) = stored(desk)
    assert (name, confirmed) == (None, 1)
    desk.until(lambda: desk.editor.face_card.field.is_open)
    desk.type("Yan")
    desk.press(KEY.Key_Return)
    desk.until(lambda: desk.rows("SELECT id FROM people WHERE name = 'Yan'") == [(person,)])
    assert desk.dialog is None


def test_three_faces_saved_together_are_one_dialog_and_nobody_is_proposed_twice(desk: Desk) -> None:
    shown: list[object] = []
    drafts = [desk.draw(column) for column in (0, 3, 4)]
    proposed = [one.person_id for id_ in drafts for one in desk.drawn(id_).suggestion.candidates]
    assert len(proposed) == len(set(proposed)) == 3
    desk.press(KEY.Key_Return)
    desk.until(lambda: desk.dialog is not None)
    dialog = desk.dialog
    assert dialog is not None
    for place in (1, 2, 3):
        assert dialog.view.place.text() == f"Face {place} of 3"
        shown.append(dialog.candidate and dialog.candidate.person_id)
        desk.qtbot.waitUntil(lambda: desk.dialog is dialog, timeout=PATIENCE)
        QTest.keyClick(dialog.focusWidget() or dialog, KEY.Key_Return)
    assert len(set(shown)) == 3
    assert {row[0] for row in stored(desk, 3)} == set(shown)


def test_a_second_enter_does_not_store_twice(desk: Desk) -> None:
    desk.draw(2)
    desk.press(KEY.Key_Return, KEY.Key_Return)
    stored(desk)
    assert len(desk.rows("SELECT id FROM history WHERE text LIKE '%drawn face%'")) == 1


def test_a_second_press_of_a_key_does_not_store_twice(desk: Desk) -> None:
    desk.draw(0)
    desk.press(KEY.Key_1, KEY.Key_1, KEY.Key_K, KEY.Key_Escape)
    assert [row[1] for row in stored(desk)] == ["Sarah"]
    assert decisions(desk) == []


@pytest.mark.usefixtures("impatient")
def test_a_library_that_another_program_writes_keeps_the_box_with_a_sentence(desk: Desk) -> None:
    draft = desk.draw(0)
    with closing(sqlite3.connect(desk.library / "kinframe.sqlite3", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        desk.press(KEY.Key_1)
        desk.until(desk.editor.strip.is_error)
        other.execute("ROLLBACK")
    assert desk.editor.strip.text().startswith("Another program is using the library.")
    assert [one.id for one in desk.editor.drafting.drafts] == [draft]
    assert desk.stored("missed.png") == []
    desk.press(KEY.Key_1)
    assert [row[1] for row in stored(desk)] == ["Sarah"]


def test_a_face_somebody_was_named_for_meanwhile_is_compared_again_before_it_is_asked(desk: Desk) -> None:
    drawn = desk.drawn(desk.draw(1))
    best = drawn.suggestion.best
    assert best is not None
    assert best.name is None
    with desk.qtbot.waitSignal(desk.jobs.changed, timeout=PATIENCE):
        desk.jobs.decide(lambda library, pack: name_person(library, pack, best.person_id, "Anna"))
    desk.press(KEY.Key_Return)
    desk.until(lambda: desk.dialog is not None)
    dialog = desk.dialog
    assert dialog is not None
    assert dialog.candidate is not None
    assert (dialog.candidate.person_id, dialog.candidate.name) == (best.person_id, "Anna")


def test_what_is_stored_is_the_rectangle_as_it_stands_not_as_it_was_seen(desk: Desk) -> None:
    draft = desk.draw(0)
    box = desk.editor.drafting.drafts[0].box
    desk.press(KEY.Key_Right, KEY.Key_Right, KEY.Key_1)
    if desk.editor.drafting.drafts:
        desk.until(lambda: desk.editor.drafting.phase(draft) in (None, "seen"))
        desk.press(KEY.Key_1)
    stored(desk)
    (face,) = desk.stored("missed.png")
    assert face.box.x == pytest.approx(box.x + 2)


def test_a_face_being_looked_at_again_is_not_taken_for_seen_when_another_one_is(desk: Desk) -> None:
    first = desk.draw(0)
    before = desk.drawn(first)
    desk.engine.gate.clear()
    desk.editor.canvas.select_draft(first)
    desk.press(*[KEY.Key_Right] * 3)
    desk.until(lambda: desk.editor.drafting.phase(first) == "looking")
    # Somebody else's decision, or another rectangle that goes, shows all suggestions anew.
    other = desk.draw(4, wait=False)
    desk.editor.drafting.discard(other)
    assert desk.editor.drafting.phase(first) == "looking"
    assert desk.editor.drafting.drawn(first) is not before
    desk.engine.gate.set()
    desk.until(lambda: desk.editor.drafting.phase(first) == "seen")
    assert desk.drawn(first).face.box == desk.editor.drafting.drafts[0].box


def test_a_mirror_may_show_somebody_twice(desk: Desk) -> None:
    mirror = desk.photo("mirror.png")
    with desk.qtbot.waitSignal(desk.jobs.changed, timeout=PATIENCE):
        desk.jobs.decide(lambda library, pack: allow_repeats(library, pack, mirror, allowed=True))
    desk.open("mirror.png")
    drafts = [desk.draw(column) for column in (0, 2)]
    for id_ in drafts:
        best = desk.drawn(id_).suggestion.best
        assert best is not None
        assert best.name == "Sarah"


def test_who_says_it_is_a_mirror_with_two_faces_drawn_is_shown_both(desk: Desk) -> None:
    desk.open("mirror.png")
    drafts = [desk.draw(column) for column in (0, 2)]
    assert [bool(desk.drawn(id_).suggestion.candidates) for id_ in drafts].count(True) == 1
    desk.window.editor.toggle_repeats()
    desk.until(lambda: all(desk.drawn(id_).suggestion.candidates for id_ in drafts))


def test_the_dialog_closed_by_its_window_is_later_for_all_that_are_left(desk: Desk) -> None:
    for column in (0, 4):
        desk.draw(column)
    desk.press(KEY.Key_Return)
    desk.until(lambda: desk.dialog is not None)
    dialog = desk.dialog
    assert dialog is not None
    dialog.close()
    assert [row[3] for row in stored(desk, 2)] == [0, 0]
    assert decisions(desk) == []


def test_both_buttons_do_what_the_keys_do(desk: Desk) -> None:
    desk.draw(0)
    QTest.mouseClick(desk.editor.card.merge, LEFT)
    assert [row[1] for row in stored(desk)] == ["Sarah"]
    (face,) = desk.stored("missed.png")
    assert face.source is Source.MANUAL
    assert face.box.iou(cell_box(0)) > 0.9


def make_known(desk: Desk, column: int, name: str) -> None:
    """Draw a face and say who it is."""
    desk.draw(column)
    desk.press(KEY.Key_N)
    desk.type(name)
    desk.press(KEY.Key_Return)
    assert stored(desk) == [(desk.person(name), name, "manual", 1)]
    desk.until(lambda: len(desk.editor.canvas.faces()) == 1)


@pytest.mark.parametrize("at_once", [False, True])
@pytest.mark.parametrize("column", [2, 3])
def test_a_rectangle_over_a_known_face_corrects_its_outline_and_moves_it_to_nobody(
    desk: Desk, column: int, at_once: bool
) -> None:
    make_known(desk, column, "Yan")
    (before,) = desk.stored("missed.png")
    desk.window.editor.drafts.set_asks_at_once(at_once)
    desk.draw(column, grow=2)
    assert desk.editor.card.save.text() == "Save outline"
    desk.press(KEY.Key_Return)
    assert stored(desk) == [(desk.person("Yan"), "Yan", "manual", 1)]
    (after,) = desk.stored("missed.png")
    assert after.id == before.id
    assert after.box.area > before.box.area
    assert desk.dialog is None


def test_a_person_who_has_gone_meanwhile_loses_no_rectangle(desk: Desk) -> None:
    draft = desk.draw(4)
    tom, sarah = desk.person("Tom"), desk.person("Sarah")
    with desk.qtbot.waitSignal(desk.jobs.changed, timeout=PATIENCE):
        desk.jobs.decide(lambda library, pack: merge(library, pack, tom, sarah))
    desk.press(KEY.Key_Return)
    desk.until(lambda: desk.dialog is not None)
    dialog = desk.dialog
    assert dialog is not None
    assert dialog.candidate is not None
    assert (dialog.question and dialog.question.draft, dialog.candidate.person_id) == (draft, sarah)


def test_a_key_for_a_person_who_has_gone_meanwhile_keeps_the_rectangle(desk: Desk) -> None:
    draft = desk.draw(4)
    tom, sarah = desk.person("Tom"), desk.person("Sarah")
    desk.jobs.decide(lambda library, pack: merge(library, pack, tom, sarah))
    desk.press(KEY.Key_1)
    desk.until(lambda: not desk.editor.drafting.drafts or desk.editor.strip.is_error())
    if desk.editor.drafting.drafts:
        assert [one.id for one in desk.editor.drafting.drafts] == [draft]
        assert desk.stored("missed.png") == []
    else:
        assert [face.person_id for face in desk.stored("missed.png")] == [sarah]


def test_inline_only_several_faces_are_answered_one_after_the_other(desk: Desk) -> None:
    desk.window.editor.drafts.set_asks_at_once(True)
    drafts = [desk.draw(column) for column in (0, 2, 4)]
    answered = []
    while desk.editor.drafting.drafts:
        selected = desk.editor.canvas.selected_draft()
        assert selected is not None
        answered.append(selected.id)
        with desk.qtbot.waitSignal(desk.editor.drafting.gone, timeout=PATIENCE) as gone:
            desk.press(KEY.Key_Return)
        assert gone.args == [selected.id]
        assert desk.dialog is None
    assert sorted(answered) == drafts
    assert sorted(str(row[1]) for row in stored(desk, 3)) == ["None", "Sarah", "Tom"]


def test_two_clicks_on_the_eyes_make_a_weak_face_a_good_one(desk: Desk) -> None:
    desk.open("mirror.png")
    draft = desk.draw(1)
    assert desk.drawn(draft).face.weak
    desk.press(KEY.Key_E)
    box = cell_box(1)
    for x in (0.3, 0.7):
        place = desk.on_canvas(box.x + x * box.width, box.y + 0.4 * box.height)
        QTest.mouseClick(desk.editor.canvas, LEFT, pos=place)
    desk.until(lambda: desk.editor.drafting.phase(draft) == "seen" and not desk.drawn(draft).face.weak)
    assert desk.drawn(draft).eyes == desk.editor.drafting.drafts[0].eyes is not None
    desk.press(KEY.Key_Return)
    desk.until(lambda: desk.rows("SELECT weak FROM faces WHERE source = 'manual'") == [(0,)])
