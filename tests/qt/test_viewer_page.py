"""The viewer under the hand: keys, mouse, what is drawn, what goes away, and what a screen reader hears."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt, SignalInstance
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from models.geometry import Box
from tests.qt.viewer_parts import (
    LEFT,
    NOBODY,
    PHOTO,
    RECORD,
    SARAH,
    click,
    drag,
    on_stage,
    opened,
    picture,
    press,
)
from ui.shared.buttons import Button
from ui.viewer.panel import _Text
from ui.viewer.panel_words import Row
from ui.viewer.viewer_page import ViewerPage
from workers.photo_views import Record

KEY = Qt.Key
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def page(qtbot: QtBot) -> ViewerPage:
    return opened(qtbot)


def heard(signal: SignalInstance) -> list[Any]:
    found: list[Any] = []
    signal.connect(lambda *said: found.append(said[0] if len(said) == 1 else said))
    return found


def menu(page: ViewerPage) -> QMenu:
    """The one that is open."""
    (found,) = [one for one in page.findChildren(QMenu) if one.isVisible() and one.parent() is page]
    return found


def choose(qtbot: QtBot, page: ViewerPage, words: str) -> None:
    """A line of the menu that is open."""
    shown = menu(page)
    action = next(one for one in shown.actions() if one.text() == words)
    shown.setActiveAction(action)
    QTest.keyClick(shown, KEY.Key_Return)
    qtbot.waitUntil(lambda: not any(one.isVisible() for one in page.findChildren(QMenu)))


# From photo to photo


@pytest.mark.parametrize(
    ("key", "step"),
    [(KEY.Key_Right, 1), (KEY.Key_Left, -1), (KEY.Key_PageDown, 1), (KEY.Key_PageUp, -1)],
)
def test_keys_lead_to_the_photos_beside(page: ViewerPage, key: Qt.Key, step: int) -> None:
    steps = heard(page.step_wanted)
    press(page, key)
    assert steps == [step]


def test_home_and_end_lead_to_the_ends(page: ViewerPage) -> None:
    ends = heard(page.end_wanted)
    press(page, KEY.Key_Home)
    press(page, KEY.Key_End)
    assert ends == [-1, 1]


def test_the_buttons_at_the_edges_lead_there_too_and_are_gone_at_the_ends(page: ViewerPage) -> None:
    steps = heard(page.step_wanted)
    QTest.mouseClick(page.next, LEFT)
    QTest.mouseClick(page.previous, LEFT)
    assert steps == [1, -1]
    page.show_place(1, 12)
    assert (page.previous.isVisible(), page.next.isVisible()) == (False, True)
    page.show_place(12, 12)
    assert (page.previous.isVisible(), page.next.isVisible()) == (True, False)
    page.show_place(0, 0)
    assert (page.previous.isVisible(), page.next.isVisible()) == (False, False)


def test_arrows_move_what_is_enlarged_and_the_page_keys_go_on(page: ViewerPage) -> None:
    steps = heard(page.step_wanted)
    press(page, KEY.Key_1)
    before = page.stage.view()
    press(page, KEY.Key_Right)
    press(page, KEY.Key_Down)
    after = page.stage.view()
    assert (after.x < before.x, after.y < before.y, steps) == (True, True, [])
    press(page, KEY.Key_PageDown)
    assert steps == [1]
    press(page, KEY.Key_0)
    press(page, KEY.Key_Right)
    assert steps == [1, 1]


# Close and far


def test_the_photo_is_as_large_as_it_goes(page: ViewerPage) -> None:
    view, stage = page.stage.view(), page.stage
    assert view.scale == pytest.approx(min(stage.width() / PHOTO.width, stage.height() / PHOTO.height))


def test_keys_zoom(page: ViewerPage) -> None:
    stage = page.stage
    press(page, KEY.Key_1)
    assert stage.percent() == 100
    press(page, KEY.Key_Plus, CONTROL)
    assert stage.percent() > 100
    press(page, KEY.Key_Minus, CONTROL)
    press(page, KEY.Key_Minus)
    assert stage.percent() < 100
    press(page, KEY.Key_0)
    assert stage.is_fitted()


def test_a_drag_moves_what_is_enlarged_and_draws_nothing(page: ViewerPage) -> None:
    drawn = heard(page.face_drawn)
    press(page, KEY.Key_1)
    before = page.stage.view()
    drag(page, QPoint(600, 400), QPoint(520, 350))
    after = page.stage.view()
    assert (after.x - before.x, after.y - before.y) == (-80, -50)
    assert drawn == []


def test_a_finer_picture_takes_the_place_of_the_first_without_a_jump(page: ViewerPage) -> None:
    press(page, KEY.Key_1)
    page.stage.pan(QPoint(-60, -40).toPointF())
    before = page.stage.view()
    page.show_picture(picture(), (1600, 1000))
    assert page.stage.view() == before


def test_another_photo_of_the_same_size_is_shown_whole(page: ViewerPage) -> None:
    press(page, KEY.Key_1)
    page.show_record(Record(replace(PHOTO, id=8), ()))
    page.show_picture(picture())
    assert page.stage.is_fitted()


# Faces


def test_a_drag_on_the_whole_photo_draws_a_face(page: ViewerPage) -> None:
    drawn = heard(page.face_drawn)
    wanted = Box(950, 500, 150, 180)
    drag(page, on_stage(page, wanted.x, wanted.y), on_stage(page, wanted.right, wanted.bottom))
    (box,) = drawn
    for one, other in ((box.x, wanted.x), (box.y, wanted.y), (box.right, wanted.right)):
        assert abs(one - other) <= 1.5 / page.stage.view().scale
    assert page.stage.span is None


def test_a_drag_is_dropped_by_esc_and_a_click_draws_nothing(page: ViewerPage) -> None:
    drawn, back = heard(page.face_drawn), heard(page.back_wanted)
    QTest.mousePress(page.stage, LEFT, pos=QPoint(700, 500))
    QTest.mouseMove(page.stage, QPoint(760, 560))
    QTest.mouseMove(page.stage, QPoint(800, 620))
    begun = page.stage.span
    assert begun is not None
    press(page, KEY.Key_Escape)
    QTest.mouseRelease(page.stage, LEFT, pos=QPoint(800, 620))
    click(page, Box(900, 700, 10, 10))
    assert drawn == []
    assert page.stage.span is None
    assert back == [], "only the drag was taken back"


@pytest.mark.parametrize("why", ["read only", "changed"])
def test_nothing_is_drawn_where_it_could_not_be_kept(page: ViewerPage, why: str) -> None:
    drawn = heard(page.face_drawn)
    if why == "read only":
        page.set_read_only(read_only=True)
        page.show_record(RECORD)
    else:
        page.set_stale(stale=True)
        assert page.stage.faces == ()
    drag(page, QPoint(700, 500), QPoint(800, 620))
    assert drawn == []


def test_faces_are_outlined_on_demand_and_the_choice_is_told(page: ViewerPage) -> None:
    chosen = heard(page.marks_chosen)
    bare = page.stage.grab().toImage()
    press(page, KEY.Key_F)
    marked = page.stage.grab().toImage()
    assert marked != bare
    assert page.bar.faces_button.isChecked()
    QTest.mouseClick(page.bar.faces_button, LEFT)
    assert page.stage.grab().toImage() == bare
    assert chosen == [True, False]
    assert not page.bar.faces_button.isChecked()


def test_the_face_under_the_pointer_is_outlined(page: ViewerPage) -> None:
    bare = page.stage.grab().toImage()
    QTest.mouseMove(page.stage, on_stage(page, *SARAH.face.box.centre))
    assert page.stage.grab().toImage() != bare
    assert page.stage.cursor().shape() == Qt.CursorShape.PointingHandCursor
    QTest.mouseMove(page.stage, on_stage(page, 1000, 800))
    assert page.stage.grab().toImage() == bare


def test_a_click_on_a_face_leads_to_its_person(qtbot: QtBot, page: ViewerPage) -> None:
    people = heard(page.person_wanted)
    click(page, SARAH.face.box)
    choose(qtbot, page, "Show all photos of \N{FIRST STRONG ISOLATE}Sarah\N{POP DIRECTIONAL ISOLATE}")
    assert people == [1]


@pytest.mark.parametrize(
    ("words", "deed"),
    [
        ("Yes, this is \N{FIRST STRONG ISOLATE}Sarah\N{POP DIRECTIONAL ISOLATE}", "confirm"),
        ("Not \N{FIRST STRONG ISOLATE}Sarah\N{POP DIRECTIONAL ISOLATE}", "refuse"),
        ("Edit the faces", "edit"),
    ],
)
def test_what_a_face_can_be_said_to_be(qtbot: QtBot, page: ViewerPage, words: str, deed: str) -> None:
    deeds = heard(page.face_deed)
    click(page, SARAH.face.box)
    choose(qtbot, page, words)
    assert deeds == [(deed, 1)]


def test_a_face_is_named_where_it_is(qtbot: QtBot, page: ViewerPage) -> None:
    named = heard(page.naming.named)
    click(page, NOBODY.face.box)
    choose(qtbot, page, "Name this person…")
    field = page.naming.field
    assert field.isVisible()
    below = page.stage.place_of(NOBODY.face.box)
    assert abs(field.geometry().center().x() - below.centre[0]) < 3
    assert field.y() >= below.bottom
    QTest.keyClicks(field, "Ada")
    QTest.keyClick(field, KEY.Key_Return)
    assert named == [(2, "Ada")]
    assert not field.isVisible()
    assert page.stage.hasFocus()


def test_known_people_are_offered_and_chosen(qtbot: QtBot, page: ViewerPage) -> None:
    chosen = heard(page.naming.person_chosen)
    click(page, NOBODY.face.box)
    choose(qtbot, page, "Name this person…")
    QTest.keyClicks(page.naming.field, "zo")
    popup = page.naming.field.completer().popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(popup, KEY.Key_Down)
    QTest.keyClick(popup, KEY.Key_Return)
    assert chosen == [(2, 2)]


def test_a_name_half_typed_is_nobodys_when_another_photo_comes(qtbot: QtBot, page: ViewerPage) -> None:
    named = heard(page.naming.named)
    click(page, NOBODY.face.box)
    choose(qtbot, page, "Name this person…")
    QTest.keyClicks(page.naming.field, "Ada")
    page.show_record(Record(replace(PHOTO, id=8), ()))
    assert not page.naming.field.isVisible()
    assert named == []


@pytest.mark.parametrize("key", [KEY.Key_PageDown, KEY.Key_Insert, KEY.Key_PageUp])
def test_a_key_the_name_has_no_use_for_does_not_end_it(qtbot: QtBot, page: ViewerPage, key: Qt.Key) -> None:
    led, drawn = heard(page.step_wanted), heard(page.face_drawn)
    click(page, NOBODY.face.box)
    choose(qtbot, page, "Name this person…")
    field = page.naming.field
    QTest.keyClicks(field, "Ada")
    QTest.keyClick(field, key)
    assert (field.isVisible(), field.text(), led, drawn) == (True, "Ada", [], [])
    QTest.keyClick(field, KEY.Key_Escape)
    press(page, KEY.Key_PageDown)
    assert led == [1]


def test_every_face_can_be_reached_without_a_mouse(qtbot: QtBot, page: ViewerPage) -> None:
    page.stage.menu_wanted.emit(page.stage.mapToGlobal(QPoint(9, 9)), 0)
    subs = [action.menu() for action in menu(page).actions()[:3]]
    assert all(isinstance(sub, QMenu) for sub in subs)
    named = subs[1]
    assert isinstance(named, QMenu)
    next(action for action in named.actions() if action.text() == "Name this person…").trigger()
    menu(page).close()
    assert page.naming.field.isVisible()
    QTest.keyClick(page.naming.field, KEY.Key_Escape)


# What is done with the photo


@pytest.mark.parametrize(
    ("key", "modifier", "deed"),
    [
        (KEY.Key_E, None, "edit"),
        (KEY.Key_Return, None, "edit"),
        (KEY.Key_R, None, "right"),
        (KEY.Key_R, SHIFT, "left"),
        (KEY.Key_S, None, "show"),
        (KEY.Key_Delete, None, "trash"),
        (KEY.Key_F11, None, "full"),
        (KEY.Key_C, CONTROL, "copy"),
    ],
)
def test_each_key_does_one_thing(
    page: ViewerPage, key: Qt.Key, modifier: Qt.KeyboardModifier | None, deed: str
) -> None:
    deeds = heard(page.deed)
    press(page, key, modifier or Qt.KeyboardModifier.NoModifier)
    assert deeds == [deed]


def test_so_does_each_button(page: ViewerPage) -> None:
    deeds = heard(page.deed)
    bar = page.bar
    for button in (bar.left_button, bar.right_button, bar.edit_button, bar.show_button, bar.full_button):
        QTest.mouseClick(button, LEFT)
    QTest.mouseClick(bar.trash_button, LEFT)
    assert deeds == ["left", "right", "edit", "show", "full", "trash"]


def test_nothing_is_decided_in_a_library_that_is_only_looked_at(page: ViewerPage) -> None:
    deeds, drawn, refused = heard(page.deed), heard(page.face_drawn), heard(page.refused)
    page.set_read_only(read_only=True)
    press(page, KEY.Key_R)
    press(page, KEY.Key_Delete)
    press(page, KEY.Key_B)
    assert (deeds, drawn, len(refused)) == ([], [], 3)
    assert not page.bar.trash_button.isEnabled()


def test_a_double_click_fills_the_screen(page: ViewerPage) -> None:
    deeds = heard(page.deed)
    QTest.mouseDClick(page.stage, LEFT, pos=on_stage(page, 1000, 800))
    assert deeds == ["full"]


def test_esc_ends_the_slideshow_first_and_then_leads_back(page: ViewerPage) -> None:
    back = heard(page.back_wanted)
    page.slideshow.begin([7, 8], 7)
    press(page, KEY.Key_Escape)
    assert (page.slideshow.is_running, back) == (False, [])
    press(page, KEY.Key_Escape)
    assert len(back) == 1


def test_a_slideshow_rests_at_a_key_and_goes_on_with_space(page: ViewerPage) -> None:
    page.slideshow.begin([7, 8], 7)
    press(page, KEY.Key_Right)
    assert page.slideshow.is_resting
    press(page, KEY.Key_Space)
    assert (page.slideshow.is_running, page.slideshow.is_resting) == (True, False)
    press(page, KEY.Key_Space)
    assert page.slideshow.is_resting
    page.hide()
    assert not page.slideshow.is_running


@pytest.mark.parametrize("shuffled", [False, True])
def test_what_was_thrown_away_comes_no_more_in_a_slideshow(page: ViewerPage, shuffled: bool) -> None:
    show = page.slideshow
    show.set_shuffled(shuffled=shuffled)
    show.begin([7, 8, 9], 8)
    show.is_gone(8)
    assert show.next_photo() in ({7, 9} if shuffled else {9})
    show.seen(9)
    show.is_gone(9)
    assert show.next_photo() == 7
    show.seen(7)
    show.is_gone(12)
    assert show.next_photo() is None


class Walked(list[int]):
    """Photos that note how often somebody walks through all of them."""

    walks = 0

    def __iter__(self) -> Iterator[int]:
        self.walks += 1
        return super().__iter__()


@pytest.mark.parametrize("shuffled", [False, True])
def test_of_very_many_photos_a_slideshow_looks_at_few(page: ViewerPage, shuffled: bool) -> None:
    show, photos = page.slideshow, Walked(range(1, 31))
    show.set_shuffled(shuffled=shuffled)
    show.begin(photos, 5)
    seen = [5]
    while len(seen) < 30:
        following = show.next_photo()
        assert following is not None
        assert show.next_photo() == following, "what was made ready is what comes"
        seen.append(following)
        show.seen(following)
    assert sorted(seen) == list(range(1, 31)), "each once before any comes again"
    assert photos.walks <= 1
    assert show.next_photo() in set(photos) - {seen[-1]}


def test_a_film_has_a_large_button_and_says_how_long_it_is(page: ViewerPage) -> None:
    deeds = heard(page.deed)
    assert not page.player.isVisible()
    page.show_record(Record(replace(PHOTO, kind="film"), ()))
    page.bar.show_length("0:02")
    assert page.player.isVisible()
    assert page.bar.facts.text().endswith("· 0:02")
    QTest.mouseClick(page.player, LEFT)
    assert deeds == ["play"]
    page.show_record(Record(replace(PHOTO, id=8), ()))
    assert not page.player.isVisible()
    assert "0:02" not in page.bar.facts.text()


def test_no_name_is_written_below_the_bar(page: ViewerPage) -> None:
    """It goes to another side of the face, as it does at the edge of the photo."""
    page.stage.set_marked(marked=True)
    bar = page.bar.geometry()
    [covered] = page.stage.marks.covered
    assert (covered.width, covered.height) == (bar.width(), bar.height())
    page.bar.hide()
    page._show_chrome(False)
    assert page.stage.marks.covered == []


# What is known


def test_the_panel_says_what_is_known_and_is_told_of(page: ViewerPage) -> None:
    chosen = heard(page.panel_chosen)
    press(page, KEY.Key_I)
    said = {row.about: row.text for row in page.panel.rows}
    assert said["Exposure"] == "1/250 s · f/2.8 · ISO 200 · 50 mm"
    assert said["Camera"] == "Nikon D750"
    assert said["Size"].startswith("1600 \N{MULTIPLICATION SIGN} 1000 (1.6 megapixels)\nJPEG, ")
    assert said["Place"] == "48.1372° N, 11.5756° E"
    assert said["Also at"] == "backup/IMG_0042.jpg"
    assert said["Shown as one with"] == "IMG_0042.NEF"
    assert page.panel.isVisible()
    press(page, KEY.Key_I)
    assert not page.panel.isVisible()
    assert chosen == [True, False]


def test_the_people_in_the_panel_lead_to_their_pages(page: ViewerPage) -> None:
    people = heard(page.person_wanted)
    press(page, KEY.Key_I)
    links = [one for one in page.panel.findChildren(Button) if one.isVisible()]
    assert [link.accessibleName() for link in links[:2]] == ["Open Sarah", "Open Tom"]
    QTest.mouseClick(links[1], LEFT)
    assert people == [3]


def test_what_the_panel_says_is_copied_as_it_is(page: ViewerPage) -> None:
    press(page, KEY.Key_I)
    text = next(
        one
        for one in page.panel.findChildren(type(page.bar.place))
        if one.accessibleName().startswith("Also")
    )
    photos = heard(page.deed)
    text.setSelection(0, len(text.text()))
    press(page, KEY.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "backup/IMG_0042.jpg"
    assert photos == []
    QTest.mouseClick(page.stage, LEFT, pos=on_stage(page, 900, 800))
    press(page, KEY.Key_C, CONTROL)
    assert photos == ["copy"], "nothing is selected any more"
    everything = next(one for one in page.panel.findChildren(Button) if one.text() == "Copy all of this")
    everything.click()
    assert QGuiApplication.clipboard().text().splitlines()[:2] == [
        "Taken: Tuesday, 12 March 2024, 14:05",
        "Camera: Nikon D750",
    ]


def test_a_long_name_of_a_file_is_seen_whole_and_copied_as_it_is(page: ViewerPage) -> None:
    name = "W" * 30 + "e\N{COMBINING ACUTE ACCENT}" * 60 + ".jpg"
    page.show_rows([Row("File", name, is_path=True), Row("Title", "M" * 90)])
    page.set_panel(shown=True)
    for text in page.panel.findChildren(_Text):
        lines = text.heightForWidth(260) / text.fontMetrics().lineSpacing()
        assert lines > 3
        text.copy()
        assert QGuiApplication.clipboard().text() in {name, "M" * 90}
    shown = page.panel.findChildren(_Text)[0].text()
    assert "e\N{ZERO WIDTH SPACE}\N{COMBINING ACUTE ACCENT}" not in shown
    QGuiApplication.clipboard().clear()


def test_what_cannot_be_shown_says_why_and_can_be_tried_again(page: ViewerPage) -> None:
    again = heard(page.again)
    page.say("This file is empty.")
    assert page.message.text == "This file is empty."
    assert page.stage.geometry().contains(page.message.geometry())
    QTest.mouseClick(page.message.button, LEFT)
    assert len(again) == 1
    page.show_record(Record(replace(PHOTO, id=8), ()))
    assert page.message.text == ""


# What goes away


def test_what_lies_over_the_photo_goes_and_comes_back_with_the_pointer(
    qtbot: QtBot, page: ViewerPage
) -> None:
    page.chrome._timer.setInterval(10)
    page.chrome.wake()
    qtbot.waitUntil(lambda: not page.bar.isVisible())
    assert not page.next.isVisible()
    assert page.stage.cursor().shape() == Qt.CursorShape.BlankCursor
    QTest.mouseMove(page.stage, QPoint(400, 500))
    assert page.bar.isVisible()
    assert page.next.isVisible()
    assert page.stage.cursor().shape() != Qt.CursorShape.BlankCursor


def test_tab_finds_what_has_gone(qtbot: QtBot, page: ViewerPage) -> None:
    page.chrome._timer.setInterval(10)
    page.chrome.wake()
    qtbot.waitUntil(lambda: not page.bar.isVisible())
    press(page, KEY.Key_Tab)
    assert page.bar.isVisible()
    assert page.bar.back_button.hasFocus()
    qtbot.wait(60)
    assert page.bar.isVisible(), "not while the keyboard is in it"


# Who does not see it


def test_a_photo_is_said_aloud_with_who_is_in_it(page: ViewerPage, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []

    def listen(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", listen)
    page.show_record(Record(replace(PHOTO, id=8, file="holiday/b.jpg"), (SARAH, NOBODY)))
    assert said == ["b.jpg, Tuesday, 12 March 2024 14:05, Sarah"]
