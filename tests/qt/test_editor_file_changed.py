"""The file of the open photo becomes another picture between the look and the key, or while a scan runs."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from models.changes import Changes
from tests.fakes import FIRST_RED, RED_STEP, Look, paint
from tests.qt.editor_parts import STRANGER, UNSEEN, Desk, at_desk, click_way, ways
from ui.editor_controller import CHANGED, NOT_THESE_PIXELS
from ui.face_crop_editor import HINT
from ui.shared.images import PHOTO
from ui.shared.rail import PHOTOS

KEY = Qt.Key

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """`missed.png` is open, and a rectangle in it looks like Sarah."""
    for found in at_desk(qtbot, tmp_path, monkeypatch):
        found.open("missed.png")
        found.draw(0)
        yield found


def file_of(desk: Desk) -> Path:
    return desk.album / "missed.png"


def overwrite(desk: Desk) -> None:
    """Other people, the first of whom is where the rectangle is; a scan finds one of them."""
    paint(file_of(desk), [Look(STRANGER, UNSEEN + 7), None, Look(2, 9), None, None])


def touch(desk: Desk) -> None:
    os.utime(file_of(desk), ns=(1, 1))


def take_away(desk: Desk) -> None:
    file_of(desk).rename(desk.album / "away.bin")


def manual(desk: Desk) -> list[tuple[object, ...]]:
    sql = "SELECT name, confirmed FROM faces LEFT JOIN people ON people.id = person_id"
    return desk.rows(f"{sql} WHERE faces.source = 'manual'")


def steps(desk: Desk) -> list[tuple[object, ...]]:
    return desk.rows("SELECT id FROM history")


def pixel(desk: Desk, column: int) -> QColor:
    """The colour shown in the middle of a cell."""
    at = desk.on_canvas(column * 60 + 30, 30)
    return desk.editor.canvas.grab().toImage().pixelColor(at)


def shows(desk: Desk, column: int, person: int) -> bool:
    return abs(pixel(desk, column).red() - FIRST_RED - RED_STEP * person) <= 4


# Between the look and the key


@pytest.mark.parametrize("key", [KEY.Key_1, KEY.Key_K, KEY.Key_Escape])
def test_what_was_seen_in_a_picture_that_is_gone_is_not_stored(desk: Desk, key: Qt.Key) -> None:
    (before,) = desk.editor.drafting.drafts
    known = steps(desk)
    overwrite(desk)
    desk.press(key)
    desk.until(desk.editor.canvas.is_stale)
    desk.until(lambda: not desk.window.editor.drafts.is_busy())
    assert manual(desk) == []
    assert steps(desk) == known
    assert desk.rows("SELECT * FROM decisions") == []
    assert desk.editor.drafting.drafts == (before,), "what was drawn stays"
    assert desk.editor.drafting.phase(before.id) == "failed"
    assert desk.editor.card.head.error.text() == NOT_THESE_PIXELS
    assert (desk.editor.strip.text(), ways(desk.editor)) == (CHANGED, ["Find its faces again"])


def test_its_faces_are_found_again_and_the_rectangle_is_looked_at_again(desk: Desk) -> None:
    (before,) = desk.editor.drafting.drafts
    overwrite(desk)
    desk.press(KEY.Key_1)
    desk.until(lambda: ways(desk.editor) == ["Find its faces again"])
    click_way(desk.editor, "Find its faces again")
    desk.until(lambda: [named.face.box.x for named in desk.editor.canvas.faces()] == [130.0])
    desk.until(lambda: desk.editor.drafting.phase(before.id) == "seen")
    assert desk.editor.drafting.drafts == (before,)
    assert not desk.editor.canvas.is_stale()
    assert desk.editor.strip.text() == HINT
    assert desk.drawn(before.id).suggestion.best is None, "it is somebody nobody knows now"
    desk.until(lambda: shows(desk, 0, STRANGER))
    desk.editor.canvas.select_draft(before.id)
    desk.wake()
    desk.press(KEY.Key_K)
    desk.until(lambda: manual(desk) == [(None, 1)])


def test_another_rectangle_is_not_stored_either(desk: Desk) -> None:
    first = desk.editor.drafting.drafts[0].id
    second = desk.draw(4)
    overwrite(desk)
    desk.press(KEY.Key_1)
    desk.until(desk.editor.canvas.is_stale)
    assert [desk.editor.drafting.phase(one) for one in (first, second)] == ["failed"] * 2
    assert manual(desk) == []


def test_a_file_that_is_away_at_the_moment_is_no_reason_not_to_store(desk: Desk) -> None:
    take_away(desk)
    desk.press(KEY.Key_1)
    desk.until(lambda: manual(desk) == [("Sarah", 1)])
    desk.until(lambda: not desk.editor.drafting.drafts)
    assert not desk.editor.strip.is_error()
    assert not desk.editor.canvas.is_stale()


def test_a_file_that_was_only_touched_is_still_the_same_picture(desk: Desk) -> None:
    touch(desk)
    desk.press(KEY.Key_1)
    desk.until(lambda: manual(desk) == [("Sarah", 1)])
    desk.until(lambda: not desk.editor.drafting.drafts)
    assert not desk.editor.canvas.is_stale()


def test_a_file_that_cannot_be_read_is_a_sentence_and_nothing_is_stored(desk: Desk) -> None:
    (before,) = desk.editor.drafting.drafts
    file_of(desk).write_bytes(b"no picture any more")
    desk.press(KEY.Key_1)
    desk.until(lambda: not desk.window.editor.drafts.is_busy())
    desk.until(desk.editor.strip.is_error)
    assert manual(desk) == []
    assert desk.editor.drafting.drafts == (before,)


# While a scan runs


def scan(desk: Desk) -> None:
    changed: list[Changes] = []
    desk.jobs.changed.connect(changed.append)
    desk.window.scans.scan([desk.album])
    photo = desk.photo("missed.png")
    desk.until(lambda: any(photo in one.photos for one in changed))


def test_a_scan_that_finds_another_picture_shows_its_pixels_and_faces(desk: Desk) -> None:
    (before,) = desk.editor.drafting.drafts
    assert shows(desk, 0, 0)
    overwrite(desk)
    scan(desk)
    desk.until(lambda: [named.face.box.x for named in desk.editor.canvas.faces()] == [130.0])
    desk.until(lambda: shows(desk, 0, STRANGER))
    assert not desk.editor.canvas.is_stale()
    assert desk.editor.drafting.drafts == (before,)
    desk.until(lambda: desk.editor.drafting.phase(before.id) == "seen")
    desk.until(lambda: desk.drawn(before.id).suggestion.best is None)
    assert not desk.editor.strip.is_error()


def test_a_scan_that_finds_the_same_picture_leaves_everything_as_it_is(desk: Desk) -> None:
    (before,) = desk.editor.drafting.drafts
    seen = desk.drawn(before.id)
    view = desk.editor.canvas.view()
    reports: list[object] = []
    desk.jobs.scanned.connect(reports.append)
    touch(desk)
    paint(desk.album / "new.png", [Look(1, 30)])
    desk.window.scans.scan([desk.album])
    desk.until(lambda: reports)
    desk.until(lambda: desk.editor.drafting.phase(before.id) == "seen")
    assert desk.editor.drafting.drafts == (before,)
    assert desk.drawn(before.id).face is seen.face
    assert desk.editor.canvas.view() == view


def test_the_small_picture_of_a_photo_a_scan_changed_is_asked_for_again(desk: Desk) -> None:
    images, photo, other = desk.window.images, desk.photo("missed.png"), desk.photo("1.png")
    desk.until(lambda: None not in [images.pixmap(PHOTO, one) for one in (photo, other)])
    old, kept = images.pixmap(PHOTO, photo), images.pixmap(PHOTO, other)
    assert old is not None
    assert kept is not None
    overwrite(desk)
    scan(desk)
    desk.until(lambda: images.pixmap(PHOTO, photo) is not None)
    now = images.pixmap(PHOTO, photo)
    assert now is not None
    assert now.toImage() != old.toImage()
    same = images.pixmap(PHOTO, other)
    assert same is not None
    assert same.cacheKey() == kept.cacheKey(), "what did not change is not asked for again"


def test_the_photos_page_shows_the_new_picture(desk: Desk) -> None:
    images, photo = desk.window.images, desk.photo("missed.png")
    desk.editor.drafting.clear()
    desk.window.navigation.go(PHOTOS)
    desk.until(lambda: images.pixmap(PHOTO, photo) is not None)
    before = images.pixmap(PHOTO, photo)
    assert before is not None
    overwrite(desk)
    scan(desk)
    desk.until(lambda: (now := images.pixmap(PHOTO, photo)) and now.toImage() != before.toImage())
