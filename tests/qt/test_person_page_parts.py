"""What stands around the faces of a person: the years, the company, and all of it without eyes or mouse."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from services.person_view import Era
from tests.qt.accessible import assert_all_told, assert_contrast, steady_light, stops
from tests.qt.page_data import click, jpeg, middle, person
from tests.qt.person_parts import (
    ANN,
    ERAS,
    FACES,
    PHOTOS,
    SARAH,
    TOM,
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
)
from ui.people.company_list import CompanyList
from ui.people.person_company import CompanyRow
from ui.people.person_eras import EraSegment, EraStrip
from ui.people.person_page import PersonPage
from ui.people.person_selection import SelectionBar
from ui.shared import theme
from ui.shared.buttons import Button
from ui.shared.images import FACE, ImageCache

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

KEY = Qt.Key
EARLY, LATE = "2001\N{EN DASH}2004: 4 faces", "2005\N{EN DASH}2014: 10 faces"


@pytest.fixture(autouse=True)
def _light(qapp: QApplication) -> Iterator[None]:
    with steady_light(qapp):
        yield


@pytest.fixture
def page(qtbot: QtBot) -> PersonPage:
    return shown_page(qtbot)


# The years.


def test_a_stretch_of_years_shows_its_faces_and_photos_and_lets_go_again(page: PersonPage) -> None:
    grid = faces_of(page)
    press(page, EARLY)
    assert ids(grid) == [10, 11, 12, 13]
    assert page.shown() == [1, 2, 3, 4]
    assert button(page, "Confirm 4 faces").isVisible(), "what is left of those shown"
    press(page, LATE)
    assert len(grid.faces) == 10
    assert not button(page, EARLY).isChecked()
    press(page, LATE)
    assert len(grid.faces) == len(FACES)
    assert page.shown() == [photo.id for photo in PHOTOS]


def test_a_photo_without_a_date_is_shown_only_among_all(page: PersonPage) -> None:
    page.set_view(replace(VIEW, photos=(*PHOTOS[1:], replace(PHOTOS[0], taken_at=None))))
    press(page, EARLY)
    assert page.shown() == [2, 3, 4]
    assert ids(faces_of(page)) == [11, 12, 13]


def test_years_are_walked_and_chosen_by_keyboard(page: PersonPage) -> None:
    early, late = button(page, EARLY), button(page, LATE)
    early.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(early, KEY.Key_Right)
    assert late.hasFocus()
    QTest.keyClick(late, KEY.Key_Return)
    assert len(ids(faces_of(page))) == 10
    QTest.keyClick(late, KEY.Key_Left)
    assert early.hasFocus()
    QTest.keyClick(early, KEY.Key_Left)
    assert early.hasFocus(), "there is nothing before the first"
    QTest.keyClick(early, KEY.Key_Space)
    assert ids(faces_of(page)) == [10, 11, 12, 13]


def test_the_strip_is_there_only_where_somebody_changed(page: PersonPage) -> None:
    strip = part(page, EraStrip)
    assert strip.isVisible()
    press(page, EARLY)
    for eras in ((), ERAS[:1]):
        page.set_view(replace(VIEW, eras=eras))
        assert not strip.isVisible()
        assert len(ids(faces_of(page))) == len(FACES)


def test_chosen_years_stay_chosen_when_the_page_is_read_again(page: PersonPage) -> None:
    press(page, EARLY)
    page.set_view(replace(VIEW, faces=FACES[1:], eras=(replace(ERAS[0], faces=3), ERAS[1])))
    assert ids(faces_of(page)) == [11, 12, 13]
    assert part(page, EraStrip).era == 0


def test_longer_stretches_are_wider_and_five_fit_into_a_narrow_page(page: PersonPage) -> None:
    QApplication.processEvents()
    assert button(page, LATE).width() > button(page, EARLY).width()
    five = tuple(Era(f"{year}-01-01", f"{year + 9}-01-01", 3, 10) for year in range(1960, 2010, 10))
    page.set_view(replace(VIEW, eras=five))
    page.resize(640, 700)
    QApplication.processEvents()
    assert page.width() == 640
    shown = [one for one in page.findChildren(EraSegment) if one.isVisible()]
    assert len(shown) == 5
    for segment in shown:
        assert segment.width() >= segment.fontMetrics().horizontalAdvance(segment.text()), (
            "the years are whole"
        )


def test_the_face_of_a_stretch_appears_when_it_comes(qtbot: QtBot) -> None:
    images = ImageCache(lambda _kind, _ids: None)
    page = PersonPage(images)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.set_view(VIEW)
    page.show()
    segment = button(page, LATE)
    segment.grab()
    images.deliver(FACE, {20: jpeg("#ff0000")})
    assert segment.grab().toImage().pixelColor(QPoint(20, 18)).red() > 240
    QApplication.processEvents()


# The company.


def company_of(page: PersonPage) -> CompanyList:
    return part(page, CompanyList)


def place_of(company: CompanyList, place: int) -> QPoint:
    return company.visualRect(company.model().index(place, 0)).center()


def test_a_click_opens_who_is_with_them(qtbot: QtBot, page: PersonPage) -> None:
    company = company_of(page)
    QApplication.processEvents()
    with qtbot.waitSignal(page.person_opened) as opened:
        QTest.mouseClick(company.viewport(), Qt.MouseButton.LeftButton, pos=place_of(company, 1))
    assert opened.args == [ANN.id]


def test_shift_wants_the_photos_of_both(qtbot: QtBot, page: PersonPage) -> None:
    company = company_of(page)
    QApplication.processEvents()
    shift = Qt.KeyboardModifier.ShiftModifier
    with qtbot.waitSignal(page.photos_together_wanted) as wanted, qtbot.assertNotEmitted(page.person_opened):
        QTest.mouseClick(company.viewport(), Qt.MouseButton.LeftButton, shift, place_of(company, 0))
    assert wanted.args == [[SARAH.id, TOM.id]]
    company.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(company, KEY.Key_Right)
    with qtbot.waitSignal(page.photos_together_wanted) as wanted:
        QTest.keyClick(company, KEY.Key_Return, shift)
    assert wanted.args == [[SARAH.id, ANN.id]]
    with qtbot.waitSignal(page.person_opened) as opened:
        QTest.keyClick(company, KEY.Key_Return)
    assert opened.args == [ANN.id]


@pytest.mark.parametrize("reason", [QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard])
@pytest.mark.parametrize(
    "said",
    [("Open", "person_opened", [5]), ("Photos of both", "photos_together_wanted", [[1, 5]])],
)
def test_the_menu_of_the_company(
    qtbot: QtBot, page: PersonPage, reason: QContextMenuEvent.Reason, said: tuple[str, str, list[object]]
) -> None:
    words, signal, arguments = said
    company = company_of(page)
    QApplication.processEvents()
    company.setCurrentIndex(company.model().index(0, 0))
    point = place_of(company, 0)
    event = QContextMenuEvent(reason, point, company.viewport().mapToGlobal(point))
    QApplication.sendEvent(company.viewport(), event)
    with qtbot.waitSignal(getattr(page, signal)) as emitted:
        choose(shown_menu(), words)
    assert emitted.args == arguments


def test_escape_goes_back_from_the_company_too(qtbot: QtBot, page: PersonPage) -> None:
    company = company_of(page)
    company.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(page.back_clicked):
        QTest.keyClick(company, KEY.Key_Escape)


def test_the_company_is_named_and_counted(page: PersonPage) -> None:
    model = company_of(page).model()
    role = Qt.ItemDataRole
    assert model.data(model.index(0, 0)) == "Tom"
    assert model.data(model.index(0, 0), role.AccessibleTextRole) == "Tom, 7 photos together"
    assert model.data(model.index(1, 0), role.AccessibleTextRole) == "Unnamed, 3 photos together"
    assert "photos of both" in str(model.data(model.index(1, 0), role.ToolTipRole))


def test_who_is_always_alone_has_no_company(page: PersonPage) -> None:
    page.set_view(replace(VIEW, company=()))
    assert not part(page, CompanyRow).isVisible()


def test_much_company_is_whole_or_in_a_menu_and_makes_nothing_wider(qtbot: QtBot, page: PersonPage) -> None:
    page.set_view(replace(VIEW, company=tuple((person(100 + n, "Maximilian " * 9), 9) for n in range(24))))
    row, company = part(page, CompanyRow), company_of(page)
    for width in (1000, 640, 1000):
        page.resize(width, 700)
        QApplication.processEvents()
        assert page.width() == width
        assert company.horizontalScrollBar().maximum() == 0, "nobody is cut"
        assert row.more.text() == f"{24 - company.count} more"
        last = company.visualRect(company.model().index(company.count - 1, 0))
        assert company.viewport().width() >= last.right() - theme.SPACE_M
    row.more.click()
    others = shown_menu().actions()
    assert len(others) == 24 - company.count
    with qtbot.waitSignal(page.person_opened) as opened:
        others[-1].trigger()
    assert opened.args == [123]


def test_who_has_room_is_not_in_a_menu(page: PersonPage) -> None:
    QApplication.processEvents()
    assert company_of(page).count == len(VIEW.company)
    assert not part(page, CompanyRow).more.isVisible()


# All of it.


@pytest.fixture
def full(page: PersonPage) -> PersonPage:
    said = replace(SARAH, notes="Met in Turin", favourite=True, born="1984-01-01")
    page.set_view(replace(VIEW, person=said))
    grid = faces_of(page)
    click(grid, middle(grid, 1))
    QApplication.processEvents()
    return page


def test_the_page_is_told_and_walked(full: PersonPage) -> None:
    assert_all_told(full)


def test_the_page_can_be_read(full: PersonPage) -> None:
    assert_contrast(full)


def test_what_has_no_room_in_the_bar_is_in_a_menu(qtbot: QtBot, full: PersonPage) -> None:
    bar = part(full, SelectionBar)
    full.resize(640, 700)
    QApplication.processEvents()
    shown = [one.text() for one in bar.findChildren(Button) if one.isVisible() and one.text()]
    assert shown == ["Confirm", "Move to…", "New person", "Not Sarah", "More"]
    rows = {one.mapTo(full, one.rect().center()).y() for one in bar.findChildren(Button) if one.isVisible()}
    assert len(rows) == 1, "one row, and the cross in its middle"
    button(bar, "More").click()
    assert [action.text() for action in shown_menu().actions()] == ["Stranger", "Use as cover"]
    with qtbot.waitSignal(full.cover_chosen):
        choose(shown_menu(), "Use as cover")


@pytest.mark.parametrize("width", [1000, 640])
def test_tab_goes_from_top_to_bottom(full: PersonPage, width: int) -> None:
    full.resize(width, 700)
    QApplication.processEvents()
    named = [one.accessibleName() or one.property("text") for one in stops(full)]
    start = named.index("Back to all people")
    assert named[start:] + named[:start] == [
        "Back to all people",
        "Name: Sarah",
        "Favourite",
        "Notes: Met in Turin",
        "Confirm 11 faces",
        "Faces",
        "More about this person",
        EARLY,
        LATE,
        "Appears with",
        "Faces",
        "Confirm",
        "Move to…",
        "New person",
        "Not Sarah",
        *(("Stranger", "Use as cover") if width > 640 else ("More",)),
        "Select nothing (Esc)",
    ]


def test_the_photos_are_told_and_walked(page: PersonPage) -> None:
    photos_of(page)
    assert_all_told(page)


def test_an_unnamed_person_is_told_and_read(page: PersonPage) -> None:
    page.set_view(renamed(replace(VIEW, eras=(), company=(), circles=()), None))
    QApplication.processEvents()
    assert_all_told(page)
    assert_contrast(page)


def test_both_schemes_are_painted(full: PersonPage, qapp: QApplication) -> None:
    theme.apply(qapp, "dark")
    QApplication.processEvents()
    assert not full.grab().isNull()
