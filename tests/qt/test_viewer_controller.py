"""The viewer in the window: photos brought soon and sharp, turned, edited, left; and what goes wrong."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from config.settings import Settings
from models.changes import Changes
from models.geometry import Box
from repository.library import Library
from tests.qt.viewer_desk import HEIGHT, NAMES, WIDTH, ViewingDesk, paint_large, viewing_desk
from ui import viewer_deeds
from ui.frame import EDITOR, PERSON, VIEWER
from ui.shared.rail import PHOTOS
from ui.viewer.other_screen import other_than
from workers import photo_views, viewer_jobs
from workers.photo_views import PhotoView, Room

KEY = Qt.Key
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
READ_ONLY = "This library is open in another Kinframe (process 7), so here it can only be looked at."

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ViewingDesk]:
    yield from viewing_desk(qtbot, tmp_path, monkeypatch)


@pytest.fixture
def decoded(monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, Room | None]]:
    """The photos that are decoded, and for which room."""
    found: list[tuple[int, Room | None]] = []
    read = photo_views.read_view

    def counted(library: Library, photo_id: int, room: Room | None) -> PhotoView:
        found.append((photo_id, room))
        return read(library, photo_id, room)

    monkeypatch.setattr(viewer_jobs, "read_view", counted)
    return found


def turn_of(desk: ViewingDesk, name: str) -> int:
    return int(str(desk.rows("SELECT turn FROM photos WHERE id = ?", desk.photo(name))[0][0]))


# Soon and sharp


def test_both_neighbours_are_ready_and_the_next_photo_is_there_at_once(desk: ViewingDesk) -> None:
    desk.view("b.jpg")
    desk.until(lambda: desk.neighbours_ready("a.jpg", "c.jpg"))
    desk.press(KEY.Key_Right)
    # In the event of the key: nothing was waited for.
    assert desk.shows("c.jpg")
    assert desk.page.bar.place.text() == "3 of 5"
    desk.until(lambda: desk.neighbours_ready("b.jpg", "d.jpg"))


def test_a_photo_is_decoded_no_larger_than_the_screen(
    desk: ViewingDesk, decoded: list[tuple[int, Room | None]]
) -> None:
    desk.view("b.jpg")
    desk.until(lambda: desk.neighbours_ready("a.jpg", "c.jpg"))
    image = desk.page.stage.image
    assert image is not None
    room = desk.page.room()
    assert image.width() <= room[0]
    assert image.height() <= room[1]
    assert room in {(image.width(), room[1]), (room[0], image.height())}
    assert len(decoded) == 3, "each of them once"
    for _ in range(2):
        desk.press(KEY.Key_Right)
        desk.press(KEY.Key_Left)
    assert len([one for one, _ in decoded if one == desk.photo("b.jpg")]) == 1


def test_of_photos_that_are_run_through_only_the_last_is_waited_for(
    desk: ViewingDesk, decoded: list[tuple[int, Room | None]], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.view("a.jpg")
    desk.until(lambda: desk.neighbours_ready("b.jpg"))
    desk.jobs.viewer.forget(range(99))
    decoded.clear()
    for _ in range(4):
        desk.press(KEY.Key_PageDown)
    desk.until(lambda: desk.shows("e.jpg"))
    desk.until(lambda: desk.neighbours_ready("d.jpg"))
    asked = [one for one, _ in decoded]
    assert len(asked) < 6
    assert desk.photo("e.jpg") in asked


def test_a_library_that_is_another_one_now_is_read_again(desk: ViewingDesk) -> None:
    desk.view("a.jpg")
    desk.until(lambda: desk.neighbours_ready("b.jpg"))
    desk.jobs.viewer.forget()
    desk.press(KEY.Key_Right)
    # Before the photo has come.
    desk.jobs.changed.emit(Changes(everything=True))
    desk.until(lambda: desk.shows("b.jpg"))


def test_what_is_held_stays_within_its_memory(desk: ViewingDesk) -> None:
    desk.view("a.jpg")
    held = desk.jobs.viewer.held_bytes()
    desk.jobs.viewer._most_bytes = 2 * held
    for name in NAMES[1:]:
        desk.press(KEY.Key_Right)
        desk.until(lambda name=name: desk.shows(name))  # type: ignore[misc]
    desk.until(lambda: desk.neighbours_ready("d.jpg"))
    assert held < desk.jobs.viewer.held_bytes() <= 2 * held + 100


def test_until_it_is_sharp_the_thumbnail_stands_in_its_place(desk: ViewingDesk) -> None:
    photo = desk.photo("d.jpg")
    desk.view("a.jpg")
    shown: list[int] = []
    desk.window.images.pixmap("photo", photo)
    desk.until(lambda: desk.window.images.pixmap("photo", photo))
    stage = desk.page.stage
    stage.view_changed.connect(lambda: shown.append(stage.image.width() if stage.image else 0))
    show, places = desk.page.show_picture, list[Box]()

    def watched(image: object, size: tuple[int, int] | None = None) -> None:
        show(image, size)  # type: ignore[arg-type]
        places.append(stage.place_of(Box(0, 0, WIDTH, HEIGHT)))
        shown.append(stage.image.width() if stage.image else 0)

    desk.page.show_picture = watched  # type: ignore[method-assign]
    desk.window.viewer.open(photo)
    desk.until(lambda: desk.shows("d.jpg"))
    assert min(shown) < 400 < shown[-1]
    assert 0 not in shown
    assert len(set(places)) == 1, "it became sharp where it was"


def test_every_pixel_is_there_where_one_looks_closely(
    desk: ViewingDesk, decoded: list[tuple[int, Room | None]]
) -> None:
    desk.view("b.jpg")
    desk.press(KEY.Key_1)
    stage = desk.page.stage
    stage.pan(QPoint(-100, -80).toPointF())
    before = stage.view()
    desk.until(lambda: stage.image is not None and stage.image.width() == WIDTH)
    assert stage.view() == before, "no jump"
    assert (desk.photo("b.jpg"), None) in decoded
    desk.press(KEY.Key_0)
    desk.press(KEY.Key_PageDown)
    desk.until(lambda: desk.shows("c.jpg"))
    assert stage.is_fitted()


def test_a_larger_window_shows_more_pixels(desk: ViewingDesk) -> None:
    desk.view("b.jpg")
    image = desk.page.stage.image
    assert image is not None
    desk.window.resize(1500, 1000)
    desk.until(lambda: desk.page.stage.image.width() > image.width() and desk.shows("b.jpg"))  # type: ignore[union-attr]


def test_another_picture_that_a_scan_found_in_the_file_is_shown(desk: ViewingDesk) -> None:
    desk.view("b.jpg")
    before = desk.page.stage.image
    paint_large(desk.album / "b.jpg", 9)
    desk.window.scans.scan_again()
    desk.until(lambda: desk.page.stage.image is not before and desk.shows("b.jpg"))
    image = desk.page.stage.image
    assert image is not None
    assert abs(image.pixelColor(image.width() // 2, image.height() - 5).red() - 180) < 5


# Turned


def test_a_turn_is_seen_stored_and_taken_back(desk: ViewingDesk) -> None:
    desk.view("b.jpg")
    assert desk.corner() == "upper left"
    desk.press(KEY.Key_R)
    desk.until(lambda: turn_of(desk, "b.jpg") == 1)
    desk.until(lambda: desk.shows("b.jpg") and desk.page.record.photo.turn == 1)  # type: ignore[union-attr]
    assert desk.corner() == "upper right"
    size = desk.page.stage.photo_size()
    assert (size and (size.width, size.height)) == (HEIGHT, WIDTH)
    QTest.keyClick(desk.focus(), KEY.Key_R, SHIFT)
    desk.until(lambda: turn_of(desk, "b.jpg") == 0 and desk.page.record.photo.turn == 0)  # type: ignore[union-attr]
    desk.until(lambda: desk.corner() == "upper left")
    desk.press(KEY.Key_Z, control=True)
    desk.until(lambda: turn_of(desk, "b.jpg") == 1)
    desk.until(lambda: desk.corner() == "upper right")
    desk.press(KEY.Key_Right)
    desk.press(KEY.Key_Left)
    desk.until(lambda: desk.shows("b.jpg"))
    assert desk.corner() == "upper right"


def test_outlines_turn_with_the_photo_and_what_is_drawn_is_where_it_was_meant(desk: ViewingDesk) -> None:
    desk.view("b.jpg")
    desk.press(KEY.Key_R)
    desk.until(lambda: desk.page.record.photo.turn == 1 and desk.shows("b.jpg"))  # type: ignore[union-attr]
    sarah = next(one for one in desk.page.stage.faces if one.name == "Sarah")
    assert sarah.face.box == Box(HEIGHT - 1600, 1500, 500, 400)
    desk.drag_on_photo(Box(600, 2000, 500, 400))
    desk.until(lambda: desk.window.frame.page == EDITOR and desk.editor.drafting.drafts)
    (drawn,) = desk.editor.drafting.drafts
    for one, other in zip(
        (drawn.box.x, drawn.box.y, drawn.box.width, drawn.box.height),
        (2000, HEIGHT - 1100, 400, 500),
        strict=True,
    ):
        assert abs(one - other) < 8


# To the editor and back


def test_one_drag_in_the_viewer_is_a_draft_in_the_editor(desk: ViewingDesk) -> None:
    desk.view("c.jpg")
    desk.drag_on_photo(Box(1200, 1700, 300, 300))
    desk.until(lambda: desk.editor.drafting.drafts)
    (drawn,) = desk.editor.drafting.drafts
    assert desk.editor.current_photo_id == desk.photo("c.jpg")
    assert abs(drawn.box.x - 1200) < 8
    assert desk.editor.canvas.selected_draft() is not None
    desk.until(lambda: desk.editor.drafting.phase(drawn.id) == "seen")
    desk.press(KEY.Key_K)
    desk.until(lambda: not desk.editor.drafting.drafts)
    assert len(desk.stored("c.jpg")) == 3


def test_the_editor_leads_back_to_the_photo_it_was_at(desk: ViewingDesk) -> None:
    desk.view("b.jpg")
    desk.press(KEY.Key_E)
    desk.until(lambda: desk.window.frame.page == EDITOR and desk.editor.canvas.shows_image())
    assert desk.editor.header.place.text() == "2 of 5"
    desk.press(KEY.Key_PageDown)
    desk.until(lambda: desk.editor.current_photo_id == desk.photo("c.jpg"))
    desk.press(KEY.Key_Escape)
    desk.until(lambda: desk.shows("c.jpg"))
    desk.press(KEY.Key_Escape)
    assert desk.window.frame.page == PHOTOS


def test_nothing_drawn_is_left_behind_for_another_photo(desk: ViewingDesk) -> None:
    desk.view("b.jpg")
    desk.drag_on_photo(Box(1200, 1700, 300, 300))
    desk.until(lambda: desk.editor.drafting.drafts)
    desk.window.navigation.open_viewer(desk.photo("c.jpg"))
    assert desk.window.frame.page == EDITOR


@pytest.mark.parametrize("way", ["Esc", "Ctrl+2", "by the editor"])
def test_leaving_gives_the_memory_back(desk: ViewingDesk, way: str) -> None:
    desk.view("b.jpg")
    desk.until(lambda: desk.neighbours_ready("a.jpg", "c.jpg"))
    if way == "Esc":
        desk.press(KEY.Key_Escape)
    else:
        if way == "by the editor":
            desk.press(KEY.Key_E)
            desk.until(desk.editor.canvas.shows_image)
        desk.press(KEY.Key_2, control=True)
    assert desk.window.frame.page == PHOTOS
    assert desk.jobs.viewer.held_bytes() == 0
    assert desk.page.stage.image is None


# What goes wrong


@pytest.mark.parametrize("happens", ["gone", "damaged", "empty"])
def test_a_photo_that_cannot_be_shown_says_why_and_the_next_one_is_shown(
    desk: ViewingDesk, happens: str
) -> None:
    file = desk.album / "b.jpg"
    shutil.copy2(file, desk.album / "kept.bin")
    if happens == "gone":
        file.unlink()
    else:
        file.write_bytes(b"" if happens == "empty" else b"\xff\xd8 no picture any more")
    desk.view("a.jpg")
    desk.press(KEY.Key_Right)
    desk.until(lambda: desk.page.message.text)
    assert desk.name == "b.jpg"
    assert desk.page.message.isVisible()
    desk.until(lambda: desk.page.stage.image is not None)
    shutil.copy2(desk.album / "kept.bin", file)
    QTest.mouseClick(desk.page.message.button, Qt.MouseButton.LeftButton)
    desk.until(lambda: desk.shows("b.jpg"))
    assert desk.page.message.text == ""
    desk.press(KEY.Key_Right)
    desk.until(lambda: desk.shows("c.jpg"))


def test_outlines_of_another_picture_are_not_shown(desk: ViewingDesk) -> None:
    shutil.copy2(desk.album / "e.jpg", desk.album / "b.jpg")
    desk.view("b.jpg")
    desk.until(lambda: desk.page.stage.faces == ())
    assert [one.name for one in desk.page.record.faces] == ["Sarah", None]  # type: ignore[union-attr]


def test_a_photo_that_was_thrown_away_gives_way_to_the_next(desk: ViewingDesk) -> None:
    desk.view("b.jpg")
    desk.until(lambda: desk.neighbours_ready("a.jpg", "c.jpg"))

    def throw_away(name: str) -> None:
        with closing(sqlite3.connect(desk.library / "kinframe.sqlite3", isolation_level=None)) as other:
            other.execute("UPDATE photos SET trashed = '[]' WHERE id = ?", (desk.photo(name),))
        desk.jobs.changed.emit(Changes(photos=frozenset({desk.photo(name)}), step=None))

    throw_away("b.jpg")
    desk.until(lambda: desk.shows("c.jpg"))
    assert desk.page.bar.place.text() == "2 of 4"
    desk.press(KEY.Key_Left)
    desk.until(lambda: desk.shows("a.jpg"))


# Faces


def test_a_face_is_named_in_the_viewer(desk: ViewingDesk) -> None:
    desk.view("b.jpg")
    nobody = next(one for one in desk.page.stage.faces if one.name is None)
    desk.click_face(nobody.face.id)
    desk.choose("Name this person…")
    QTest.keyClicks(desk.page.naming.field, "Ada")
    QTest.keyClick(desk.page.naming.field, KEY.Key_Return)
    desk.until(lambda: [one.name for one in desk.page.stage.faces] == ["Sarah", "Ada"])
    assert desk.person("Ada") == nobody.face.person_id
    desk.until(lambda: "Named Ada" in desk.undo_words()[0])
    desk.window.activateWindow()
    desk.until(desk.page.isActiveWindow)
    desk.press(KEY.Key_Z, control=True)
    desk.until(lambda: [one.name for one in desk.page.stage.faces] == ["Sarah", None])


def test_somebody_known_is_chosen_for_the_whole_group(desk: ViewingDesk) -> None:
    desk.view("b.jpg")
    nobody = next(one for one in desk.page.stage.faces if one.name is None)
    desk.click_face(nobody.face.id)
    desk.choose("Name this person…")
    desk.until(desk.page.naming.field.isVisible)
    QTest.keyClicks(desk.page.naming.field, "sar")
    popup = desk.page.naming.field.completer().popup()
    assert popup is not None
    desk.until(popup.isVisible)
    QTest.keyClick(popup, KEY.Key_Down)
    QTest.keyClick(popup, KEY.Key_Return)
    desk.until(lambda: [one.name for one in desk.page.stage.faces] == ["Sarah", "Sarah"])


def test_a_face_is_refused_and_confirmed(desk: ViewingDesk) -> None:
    desk.view("b.jpg")
    sarah = next(one for one in desk.page.stage.faces if one.name == "Sarah")
    desk.click_face(sarah.face.id)
    desk.choose("Yes, this is")
    desk.until(lambda: desk.rows("SELECT confirmed FROM faces WHERE id = ?", sarah.face.id) == [(1,)])
    desk.until(lambda: any(one.face.confirmed for one in desk.page.stage.faces))
    desk.click_face(sarah.face.id)
    desk.choose("Not ")
    desk.until(lambda: desk.rows("SELECT count(*) FROM decisions") == [(1,)])
    desk.until(lambda: "Sarah" not in [one.name for one in desk.page.stage.faces])


def test_a_face_leads_to_its_person(desk: ViewingDesk) -> None:
    desk.view("b.jpg")
    sarah = next(one for one in desk.page.stage.faces if one.name == "Sarah")
    desk.click_face(sarah.face.id)
    desk.choose("Show all photos of")
    desk.until(lambda: desk.window.frame.page == PERSON)


# Out of the window


def test_the_photo_and_its_file_are_copied(desk: ViewingDesk) -> None:
    desk.view("b.jpg")
    desk.press(KEY.Key_C, control=True)
    clipboard = QGuiApplication.clipboard()
    desk.until(lambda: (content := clipboard.mimeData()) is not None and content.hasUrls())
    (url,) = clipboard.mimeData().urls()
    assert Path(url.toLocalFile()) == desk.album / "b.jpg"
    assert (clipboard.image().width(), clipboard.image().height()) == (WIDTH, HEIGHT)
    clipboard.clear()


def test_the_film_of_a_live_photo_is_opened_in_a_player(
    desk: ViewingDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []

    def play(url: QUrl) -> bool:
        opened.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", play)
    with closing(sqlite3.connect(desk.library / "kinframe.sqlite3", isolation_level=None)) as other:
        film, still = desk.photo("e.jpg"), desk.photo("b.jpg")
        other.execute("UPDATE photos SET shown_with = ?, kind = 'film' WHERE id = ?", (still, film))
    desk.window.navigation.open_viewer(desk.photo("a.jpg"))
    desk.until(lambda: desk.shows("a.jpg"))
    assert not desk.page.bar.play_button.isVisible()
    desk.window.navigation.open_viewer(desk.photo("b.jpg"))
    desk.until(desk.page.bar.play_button.isVisible)
    QTest.mouseClick(desk.page.bar.play_button, Qt.MouseButton.LeftButton)
    desk.until(lambda: opened)
    assert opened == [desk.album / "e.jpg"]


def test_it_fills_the_screen_and_the_keys_of_the_menus_live_on(desk: ViewingDesk) -> None:
    desk.view("b.jpg")
    desk.press(KEY.Key_R)
    desk.until(lambda: turn_of(desk, "b.jpg") == 1)
    desk.press(KEY.Key_F11)
    assert desk.window.isFullScreen()
    assert desk.window.menuBar().height() == 0
    status = desk.window.frame.status
    # What was decided is told a moment after it is stored.
    desk.until(status.isVisible)
    status.say("")
    assert not status.isVisible()
    desk.press(KEY.Key_Z, control=True)
    desk.until(lambda: turn_of(desk, "b.jpg") == 0)
    desk.until(status.isVisible)
    assert status.message
    desk.press(KEY.Key_Escape)
    assert not desk.window.isFullScreen()
    assert desk.window.frame.page == VIEWER
    desk.until(lambda: desk.window.menuBar().height() > 0)
    assert desk.window.frame.status.isVisible()
    desk.press(KEY.Key_F11)
    desk.press(KEY.Key_2, control=True)
    assert desk.window.frame.page == PHOTOS
    assert not desk.window.isFullScreen(), "other pages are in a window"


def test_another_screen_follows_the_photo(desk: ViewingDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    # There is but one here.
    monkeypatch.setattr(viewer_deeds, "other_than", lambda screens, _here: screens[0])
    desk.view("b.jpg")
    desk.page.do("other")
    other = desk.window.deeds.other
    assert other is not None
    desk.until(other.isVisible)
    assert other.isFullScreen()
    assert other.stage.image is not None
    desk.window.activateWindow()
    desk.until(lambda: QApplication.activeWindow() is desk.window)
    desk.page.stage.setFocus()
    desk.press(KEY.Key_Right)
    desk.until(lambda: desk.shows("c.jpg"))
    assert other.stage.image is desk.page.stage.image
    assert not other.stage.is_finer_wanted()
    QTest.keyClick(other, KEY.Key_Escape)
    desk.until(lambda: desk.window.deeds.other is None)
    assert desk.window.frame.page == VIEWER


@pytest.mark.parametrize(
    ("screens", "other"), [(["a"], None), (["a", "b"], "b"), (["b", "a"], "b"), ([], None)]
)
def test_the_other_screen_is_one_that_is_not_this(screens: list[str], other: str | None) -> None:
    assert other_than(screens, "a") == other


def test_the_other_screen_goes_when_the_viewer_does(
    desk: ViewingDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(viewer_deeds, "other_than", lambda screens, _here: screens[0])
    desk.view("b.jpg")
    desk.page.do("other")
    desk.window.navigation.go(PHOTOS)
    desk.until(lambda: desk.window.deeds.other is None)


# By itself


def following(desk: ViewingDesk) -> list[str]:
    """The photos that are shown from now on, one after another."""
    seen, first = list[str](), desk.name

    def shown(*_: object) -> None:
        # One that is read anew is still the same one.
        if desk.name != (seen[-1] if seen else first):
            seen.append(desk.name)

    desk.window.viewer.shown.connect(shown)
    return seen


def test_a_slideshow_shows_one_after_another_and_from_the_last_the_first(desk: ViewingDesk) -> None:
    desk.view("d.jpg")
    desk.page.slideshow.seconds = 0
    desk.press(KEY.Key_S)
    seen = following(desk)
    desk.until(lambda: len(seen) >= 4)
    desk.press(KEY.Key_Escape)
    assert seen[:4] == ["e.jpg", "a.jpg", "b.jpg", "c.jpg"]
    assert not desk.page.slideshow.is_running
    assert desk.window.frame.page == VIEWER


def test_it_steps_over_no_photo_that_cannot_be_shown(desk: ViewingDesk) -> None:
    (desk.album / "b.jpg").write_bytes(b"")
    desk.view("a.jpg")
    desk.page.slideshow.seconds = 0
    desk.press(KEY.Key_S)
    desk.until(lambda: desk.name == "c.jpg")
    desk.press(KEY.Key_Escape)


def test_shuffled_each_comes_once_before_any_comes_again(desk: ViewingDesk) -> None:
    desk.view("a.jpg")
    desk.page.slideshow.seconds = 0
    desk.page.slideshow.set_shuffled(shuffled=True)
    seen = following(desk)
    desk.press(KEY.Key_S)
    desk.until(lambda: len(seen) >= 4)
    desk.press(KEY.Key_Escape)
    assert sorted(seen[:4]) == ["b.jpg", "c.jpg", "d.jpg", "e.jpg"]


# What is remembered


def test_how_somebody_likes_it_is_remembered(desk: ViewingDesk) -> None:
    desk.view("b.jpg")
    desk.press(KEY.Key_F)
    desk.press(KEY.Key_I)
    desk.page.slideshow.set_seconds(10)
    kept = Settings.load(desk.window._paths.settings)
    assert (kept.viewer_faces, kept.viewer_panel, kept.slide_seconds) == (True, True, 10)


def test_the_panel_says_what_the_library_and_the_file_say(desk: ViewingDesk) -> None:
    desk.view("b.jpg")
    desk.press(KEY.Key_I)
    desk.until(lambda: any(row.about == "Size" and "JPEG" in row.text for row in desk.page.panel.rows))
    said = {row.about: row.text for row in desk.page.panel.rows}
    assert said["File"] == "b.jpg"
    assert said["Folder"] == str(desk.album)


def test_the_end_and_the_beginning_are_ends(desk: ViewingDesk) -> None:
    desk.view("b.jpg")
    desk.press(KEY.Key_End)
    desk.until(lambda: desk.shows("e.jpg"))
    desk.press(KEY.Key_Right)
    assert desk.name == "e.jpg"
    desk.press(KEY.Key_Home)
    desk.until(lambda: desk.shows("a.jpg"))
    assert desk.page.bar.place.text() == "1 of 5"


@pytest.fixture
def looking(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ViewingDesk]:
    yield from viewing_desk(qtbot, tmp_path, monkeypatch, READ_ONLY)


def test_in_a_library_that_is_only_looked_at_nothing_is_turned(looking: ViewingDesk) -> None:
    looking.view("b.jpg")
    looking.press(KEY.Key_R)
    looking.press(KEY.Key_Delete)
    looking.press(KEY.Key_Right)
    looking.until(lambda: looking.shows("c.jpg"))
    assert turn_of(looking, "b.jpg") == 0
