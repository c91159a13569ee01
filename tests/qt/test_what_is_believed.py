"""What is said of other faces after a decision: only as long as it stands, and only where there is reason."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from faces.packs import Pack
from models.changes import Changes
from models.face import NamedFace
from repository.library import Library
from services.photo_faces import move_face
from services.rejecting import confirm
from tests.qt.editor_parts import PATIENCE, SHOTS, Desk, at_desk, click_way, ways
from ui.face_crop_editor import HINT
from ui.teach_dialog import TeachDialog

KEY = Qt.Key
OFFER = f"{SHOTS} more unnamed faces look like Sarah."
TWICE = "Sarah is in this photo twice now."
SOON = 4_000
"""Milliseconds in which a line that is not true any more goes."""
MIRROR = "It is a mirror or collage"

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    yield from at_desk(qtbot, tmp_path, monkeypatch)


def said(desk: Desk, words: str) -> None:
    desk.until(lambda: desk.editor.strip.text() == words)


def taught(desk: Desk) -> None:
    """Draw Sarah and say so; what is believed of others then is told."""
    desk.open("missed.png")
    desk.draw(0)
    desk.press(KEY.Key_1)
    said(desk, OFFER)
    assert ways(desk.editor) == ["Review"]


def settled(desk: Desk) -> None:
    """Everything that was asked of the lanes has been answered."""
    done: list[int] = []
    desk.jobs.read(lambda library: library.photos.count(), done.append)
    desk.jobs.editor.consult(lambda library, _pack: library.photos.count(), done.append)
    desk.until(lambda: len(done) == 2)


def undo(desk: Desk) -> None:
    desk.wake()
    desk.press(KEY.Key_Z, control=True)


def redo(desk: Desk) -> None:
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(desk.focus(), KEY.Key_Z, held)


def loose(desk: Desk) -> list[tuple[object, ...]]:
    """Confirmation of the blurred faces that look like two people."""
    return desk.rows(
        "SELECT confirmed FROM faces JOIN photos ON photos.id = photo_id WHERE path LIKE '%torn%'"
    )


def faces_here(desk: Desk) -> list[NamedFace]:
    return desk.editor.canvas.faces()


# As long as the decision stands


def test_nothing_is_believed_after_the_decision_was_taken_back(desk: Desk) -> None:
    """A new person: nothing of them is left once it is taken back."""
    desk.open("missed.png")
    desk.draw(3)
    desk.press(KEY.Key_N)
    desk.type("Twin")
    desk.press(KEY.Key_Return)
    desk.until(lambda: "Twin" in desk.editor.strip.text() and ways(desk.editor) == ["Review"])
    undo(desk)
    said(desk, HINT)
    assert ways(desk.editor) == []
    assert desk.rows("SELECT id FROM people WHERE name = 'Twin'") == []


def test_what_is_believed_of_somebody_who_stays_is_kept_true(desk: Desk) -> None:
    """Sarah is there without the drawn face, too: what is said is what a fresh look finds."""
    taught(desk)
    undo(desk)
    desk.until(lambda: not faces_here(desk))
    said(desk, OFFER)
    assert loose(desk) == [(0,)] * SHOTS


def test_the_line_about_a_person_who_is_gone_reviews_nothing(desk: Desk) -> None:
    desk.open("missed.png")
    desk.draw(3)
    desk.press(KEY.Key_N)
    desk.type("Twin")
    desk.press(KEY.Key_Return)
    desk.until(lambda: "Twin" in desk.editor.strip.text() and ways(desk.editor) == ["Review"])
    undo(desk)
    desk.until(lambda: desk.rows("SELECT id FROM people WHERE name = 'Twin'") == [])
    if ways(desk.editor) == ["Review"]:
        click_way(desk.editor, "Review")
    said(desk, HINT)
    settled(desk)
    assert not [one for one in desk.editor.findChildren(TeachDialog) if one.isVisible()]
    assert loose(desk) == [(0,)] * SHOTS


def _moved(face: int, person: int, library: Library, pack: Pack) -> Changes:
    return move_face(library, pack, face, person)


def test_what_somebody_took_away_meanwhile_is_not_said_any_longer(desk: Desk) -> None:
    taught(desk)
    faces = [
        int(str(row[0]))
        for row in desk.rows(
            "SELECT faces.id FROM faces JOIN photos ON photos.id = photo_id WHERE path LIKE '%torn%'"
        )
    ]
    tom = desk.person("Tom")
    for face in faces[:-1]:
        with desk.qtbot.waitSignal(desk.jobs.changed, timeout=PATIENCE):
            desk.jobs.decide(partial(_moved, face, tom))
    said(desk, "1 more unnamed face looks like Sarah.")


def test_another_photo_is_not_told(desk: Desk) -> None:
    desk.open("missed.png")
    desk.draw(0)
    desk.press(KEY.Key_1)
    desk.until(lambda: not desk.editor.drafting.drafts)
    desk.open("mirror.png")
    settled(desk)
    assert desk.editor.strip.text() == HINT


# Where there is reason


def test_a_guess_at_a_likeness_teaches_nothing(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    weaken(desk, monkeypatch)
    desk.open("missed.png")
    assert desk.drawn(desk.draw(0)).face.weak
    desk.press(KEY.Key_1)
    desk.until(lambda: [named.name for named in faces_here(desk)] == ["Sarah"])
    settled(desk)
    assert desk.editor.strip.text() == HINT
    assert ways(desk.editor) == []


def test_nor_is_it_said_that_they_are_here_twice(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    weaken(desk, monkeypatch)
    desk.open("mirror.png")
    for column in (0, 2):
        before = len(faces_here(desk))
        desk.draw(column)
        desk.press(KEY.Key_1)
        desk.until(lambda before=before: len(faces_here(desk)) == before + 1)  # type: ignore[misc]
    settled(desk)
    assert desk.editor.strip.text() == HINT


def weaken(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """The network finds no landmarks where somebody draws."""
    describe = desk.engine.describe
    monkeypatch.setattr(
        desk.engine, "describe", lambda *given: replace(describe(*given), weak=True, landmarks=None)
    )


def twice(desk: Desk) -> None:
    """Say Sarah to both faces of a mirror."""
    desk.open("mirror.png")
    for column, words in ((0, OFFER), (2, TWICE)):
        desk.draw(column)
        desk.press(KEY.Key_1) if column == 0 else name(desk, "Sarah")
        said(desk, words)


def name(desk: Desk, name: str) -> None:
    """Say who it is, whomever it is told that it cannot be."""
    desk.type("/")
    desk.type(name)
    desk.press(KEY.Key_Return)


def test_who_is_in_a_photo_twice_now_is_told_with_what_it_may_be(desk: Desk) -> None:
    twice(desk)
    assert desk.editor.strip.is_error()
    assert ways(desk.editor) == [MIRROR]
    assert [named.name for named in faces_here(desk)] == ["Sarah", "Sarah"]


def test_once_it_is_said_to_be_a_mirror_nobody_is_told_again(desk: Desk) -> None:
    twice(desk)
    click_way(desk.editor, MIRROR)
    desk.until(lambda: desk.rows("SELECT repeats FROM photos WHERE path LIKE '%mirror.png'") == [(1,)])
    said(desk, HINT)
    assert not desk.editor.strip.is_error()
    desk.until(lambda: "mirror" in desk.undo_words()[0].lower() or "twice" in desk.undo_words()[0].lower())
    undo(desk)
    desk.until(lambda: desk.rows("SELECT repeats FROM photos WHERE path LIKE '%mirror.png'") == [(0,)])
    desk.until(lambda: desk.undo_words()[1] != "Redo")
    redo(desk)
    desk.until(lambda: desk.rows("SELECT repeats FROM photos WHERE path LIKE '%mirror.png'") == [(1,)])
    for named in faces_here(desk)[1:]:
        desk.select(named.face)
        desk.press(KEY.Key_Delete)
    desk.until(lambda: len(faces_here(desk)) == 1)
    desk.draw(2)
    name(desk, "Sarah")
    desk.until(lambda: [named.name for named in faces_here(desk)] == ["Sarah", "Sarah"])
    said(desk, OFFER)


def test_that_somebody_is_here_twice_goes_when_it_is_taken_back(desk: Desk) -> None:
    twice(desk)
    undo(desk)
    desk.until(lambda: len(faces_here(desk)) == 1)
    desk.qtbot.waitUntil(lambda: desk.editor.strip.text() != TWICE, timeout=SOON)


def test_a_confirmation_is_no_news(desk: Desk) -> None:
    desk.open("0.png")
    face, sarah = desk.stored("0.png")[0], desk.person("Sarah")
    changed: list[Changes] = []
    desk.jobs.changed.connect(changed.append)
    desk.jobs.decide(lambda library, pack: confirm(library, pack, [face.id], sarah))
    desk.until(lambda: changed)
    settled(desk)
    assert desk.editor.strip.text() == HINT
