"""The page of one person, with a real mouse and a real keyboard: who it is, and going about."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.qt.page_data import click, jpeg, middle
from tests.qt.person_parts import (
    FACES,
    PHOTOS,
    SARAH,
    VIEW,
    button,
    choose,
    faces_of,
    ids,
    part,
    photos_of,
    press,
    renamed,
    shown_menu,
    shown_page,
    words_of,
)
from ui.people.face_grid import FaceGrid
from ui.people.name_title import NameTitle
from ui.people.person_company import CompanyRow
from ui.people.person_eras import EraStrip
from ui.people.person_header import CoverFace, summary
from ui.people.person_page import PersonPage
from ui.people.person_said import CircleChips, NotesLine, chips_in
from ui.shared import theme
from ui.shared.images import FACE, ImageCache
from ui.shared.name_field import NameField
from ui.shared.photo_grid import PhotoGrid
from ui.shared.segmented import Segmented

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

KEY = Qt.Key


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication) -> PersonPage:
    theme.apply(qapp, "light")
    return shown_page(qtbot)


def title_of(page: PersonPage) -> tuple[NameTitle, NameField]:
    title = part(page, NameTitle)
    return title, part(title, NameField)


def said(page: PersonPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def test_it_says_who_and_how_much(page: PersonPage) -> None:
    assert title_of(page)[0].name == "Sarah"
    assert "12 photos, 14 faces" in said(page)
    assert page.shown() == [photo.id for photo in PHOTOS]
    assert faces_of(page).isVisible(), "what is left to be looked through comes first"


def test_the_summary_says_what_is_known() -> None:
    known = replace(SARAH, born="1984-05-01", hidden=True, ignored=True)
    assert summary(known) == "12 photos, 14 faces, born 1984, hidden, a stranger"


@pytest.mark.parametrize("key", [KEY.Key_Escape, None])
def test_one_goes_back_by_button_and_by_key(qtbot: QtBot, page: PersonPage, key: Qt.Key | None) -> None:
    with qtbot.waitSignal(page.back_clicked):
        if key is None:
            press(page, "Back to all people")
        else:
            QTest.keyClick(photos_of(page), key)


def test_alt_left_goes_back_too(qtbot: QtBot, page: PersonPage) -> None:
    with qtbot.waitSignal(page.back_clicked):
        QTest.keyClick(photos_of(page), KEY.Key_Left, Qt.KeyboardModifier.AltModifier)


def test_the_name_is_edited_where_it_stands(qtbot: QtBot, page: PersonPage) -> None:
    title, field = title_of(page)
    QTest.mouseClick(title, Qt.MouseButton.LeftButton)
    assert field.hasFocus()
    assert field.selectedText() == "Sarah"
    QApplication.processEvents()
    assert field.width() >= 280, "there is room to type"
    with qtbot.waitSignal(page.named) as named:
        QTest.keyClicks(field, "Sara")
        QTest.keyClick(field, KEY.Key_Return)
    assert named.args == [SARAH.id, "Sara"]
    assert title.name == "Sara"
    assert not field.isVisible()


def test_escape_keeps_the_name_and_the_page(qtbot: QtBot, page: PersonPage) -> None:
    title, field = title_of(page)
    QTest.keyClick(title, KEY.Key_F2)
    QTest.keyClicks(field, "Sara")
    with qtbot.assertNotEmitted(page.named), qtbot.assertNotEmitted(page.back_clicked):
        QTest.keyClick(field, KEY.Key_Escape)
    assert title.name == "Sarah"
    assert title.hasFocus()


def test_an_edited_name_outlives_an_update(page: PersonPage) -> None:
    title, field = title_of(page)
    QTest.mouseClick(title, Qt.MouseButton.LeftButton)
    QTest.keyClicks(field, "Sara")
    page.set_view(replace(VIEW, person=replace(SARAH, photos=13)))
    assert field.is_open
    assert field.text() == "Sara"


def test_a_photo_opens_by_click_and_by_key(qtbot: QtBot, page: PersonPage) -> None:
    grid = photos_of(page)
    with qtbot.waitSignal(page.photo_opened) as opened:
        click(grid, middle(grid, 2))
    assert opened.args == [3]
    QTest.keyClick(grid, KEY.Key_Right)
    with qtbot.waitSignal(page.photo_opened) as opened:
        QTest.keyClick(grid, KEY.Key_Return)
    assert opened.args == [4]


def test_faces_or_photos_stay_chosen_for_the_next_person(page: PersonPage) -> None:
    photos_of(page)
    page.set_view(renamed(VIEW, "Tom", 5))
    assert part(page, PhotoGrid).isVisible()
    press(page, "Faces")
    page.set_view(VIEW)
    assert part(page, FaceGrid).isVisible()


def test_another_person_starts_afresh(page: PersonPage) -> None:
    grid = faces_of(page)
    click(grid, middle(grid, 2))
    press(page, "2005\N{EN DASH}2014: 10 faces")
    page.set_view(renamed(VIEW, None, 2))
    assert grid.selected_rows() == []
    assert len(grid.faces) == len(FACES), "all years"
    assert title_of(page)[0].name is None


@pytest.mark.parametrize("name", ["Maximilian " * 30, "שרה כהן", "<h1>Sarah</h1>", "👩‍👩‍👧 Ann & Bob"])
@pytest.mark.parametrize("width", [1000, 640])
def test_any_name_fits(page: PersonPage, name: str, width: int) -> None:
    page.resize(width, 700)
    page.set_view(renamed(VIEW, name))
    faces_of(page).selectAll()
    QApplication.processEvents()
    title, field = title_of(page)
    star, segments = button(page, "Favourite"), part(page, Segmented)
    assert page.width() == width
    for one in (title, star, segments, button(page, "More about this person")):
        right = one.mapTo(page, one.rect().topRight()).x()
        assert 0 < right < width
    assert title.mapTo(page, title.rect().topRight()).x() < star.mapTo(page, QPoint(0, 0)).x()
    title.ask()
    assert field.text() == name
    QTest.keyClick(field, KEY.Key_Escape)


def test_the_cover_appears_when_it_comes(qtbot: QtBot) -> None:
    images = ImageCache(lambda _kind, _ids: None)
    page = PersonPage(images)
    qtbot.addWidget(page)
    page.set_view(replace(VIEW, faces=(), photos=()))
    page.show()
    cover = part(page, CoverFace)
    cover.grab()
    images.deliver(FACE, {SARAH.id: jpeg("#ff0000")})
    assert cover.grab().toImage().pixelColor(QPoint(32, 32)).red() > 240
    QApplication.processEvents()


def test_the_star_makes_a_favourite_and_no_favourite(qtbot: QtBot, page: PersonPage) -> None:
    with qtbot.waitSignal(page.favourite_wanted) as wanted:
        press(page, "Favourite")
    assert wanted.args == [[SARAH.id], True]
    page.set_view(replace(VIEW, person=replace(SARAH, favourite=True)))
    assert button(page, "Favourite").isChecked()
    with qtbot.waitSignal(page.favourite_wanted) as wanted:
        QTest.keyClick(button(page, "Favourite"), KEY.Key_Space)
    assert wanted.args == [[SARAH.id], False]


def test_circles_stand_as_chips_and_those_without_room_are_counted(page: PersonPage) -> None:
    chips = part(page, CircleChips)
    assert chips.isVisible()
    assert chips.accessibleName() == "Circles: Family"
    names = ["Family", "Friends", "Choir"]
    metrics = chips.fontMetrics()
    all_of_them = [words for words, _ in chips_in(names, metrics, 1000)]
    assert all_of_them == names
    few = chips_in(names, metrics, 110)
    assert few[-1][0].startswith("+")
    assert few[-1][1].right() < 110
    page.set_view(replace(VIEW, circles=()))
    assert not chips.isVisible()


def test_notes_stand_below_and_open_what_is_known(qtbot: QtBot, page: PersonPage) -> None:
    notes = part(page, NotesLine)
    assert not notes.isVisible()
    page.set_view(
        replace(VIEW, person=replace(SARAH, notes="Met in Turin.\nSings <b>bass</b>." + " x" * 900))
    )
    assert notes.isVisible()
    assert notes.accessibleName().startswith("Notes: Met in Turin. Sings <b>bass</b>.")
    QApplication.processEvents()
    assert page.width() == 1000
    with qtbot.waitSignal(page.about_wanted) as wanted:
        QTest.mouseClick(notes, Qt.MouseButton.LeftButton)
    assert wanted.args == [SARAH.id]


@pytest.mark.parametrize(
    ("words", "signal", "arguments"),
    [
        ("About…", "about_wanted", [1]),
        ("Add birth date…", "birth_date_wanted", [1]),
        ("Merge into…", "merge_requested", [1]),
        ("Split…", "split_wanted", [1]),
        ("Hide", "hidden_wanted", [[1], True]),
        ("A stranger: never ask", "ignored", [[1]]),
        ("Forget face data…", "forget_wanted", [1]),
    ],
)
def test_more_about_a_person(
    qtbot: QtBot, page: PersonPage, words: str, signal: str, arguments: list[object]
) -> None:
    press(page, "More about this person")
    with qtbot.waitSignal(getattr(page, signal)) as emitted:
        choose(shown_menu(), words)
    assert emitted.args == arguments


def test_what_was_said_is_taken_back_where_it_was_said(qtbot: QtBot, page: PersonPage) -> None:
    said_of = replace(SARAH, born="2015-03-09", ignored=True, hidden=True)
    page.set_view(replace(VIEW, person=said_of))
    press(page, "More about this person")
    menu = shown_menu()
    assert {"Change birth date…", "Show again", "No stranger: ask again"} < set(words_of(menu))
    with qtbot.waitSignal(page.hidden_wanted) as wanted:
        choose(menu, "Show again")
    assert wanted.args == [[1], False]
    press(page, "More about this person")
    with qtbot.waitSignal(page.shown_again) as told:
        choose(shown_menu(), "No stranger: ask again")
    assert told.args == [[1]]


def test_narrow_pages_have_their_tools_below_the_name(page: PersonPage) -> None:
    more, title = button(page, "More about this person"), part(page, NameTitle)

    def is_below() -> bool:
        QApplication.processEvents()
        return more.mapTo(page, QPoint(0, 0)).y() > title.mapTo(page, QPoint(0, title.height())).y()

    assert not is_below()
    page.resize(640, 420)
    assert is_below()
    assert page.width() == 640
    assert not [one for one in page.findChildren(QPushButton) if one.isVisible() and one.width() < 20]


def test_low_pages_leave_the_room_to_the_faces(page: PersonPage) -> None:
    page.set_view(replace(VIEW, person=replace(SARAH, notes="Met in Turin")))
    notes, years, company = part(page, NotesLine), part(page, EraStrip), part(page, CompanyRow)

    def tops() -> list[int]:
        QApplication.processEvents()
        return [one.mapTo(page, QPoint(0, one.height() // 2)).y() for one in (years, company)]

    assert notes.isVisible()
    assert tops()[0] < tops()[1] - 20
    page.resize(1000, 420)
    assert not notes.isVisible()
    assert abs(tops()[0] - tops()[1]) < 10
    page.resize(560, 420)
    assert tops()[0] < tops()[1] - 20, "there is no room beside each other"
    page.resize(1000, 700)
    assert notes.isVisible()


def test_a_page_shown_anew_keeps_what_is_selected(page: PersonPage) -> None:
    grid = faces_of(page)
    click(grid, middle(grid, 2))
    page.set_view(replace(VIEW, faces=FACES[1:]))
    assert grid.isVisible()
    assert grid.selected_rows() == [1]
    assert ids(grid) == list(range(11, 24))
