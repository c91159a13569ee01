"""The page of one person, with a real mouse and a real keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from tests.qt.page_data import click, face, index_of, jpeg, middle, no_images, person, photo
from ui.people.face_grid import FaceGrid, cross_of
from ui.people.name_title import NameTitle
from ui.people.person_page import CoverFace, PersonPage
from ui.shared import theme
from ui.shared.images import FACE, ImageCache
from ui.shared.name_field import NameField
from ui.shared.photo_grid import PhotoGrid
from ui.shared.segmented import Segmented

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

KEY = Qt.Key
SARAH = person(1, "Sarah", 12, 14)
FACES = tuple(face(number, "Sarah", confirmed=number == 11) for number in range(10, 24))
PHOTOS = tuple(photo(number) for number in range(1, 13))


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication) -> PersonPage:
    theme.apply(qapp, "light")
    page = PersonPage(no_images())
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.set_person(SARAH, FACES, PHOTOS)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.setFocus()
    return page


def photos_of(page: PersonPage) -> PhotoGrid:
    grid = page.findChild(PhotoGrid)
    assert isinstance(grid, PhotoGrid)
    return grid


def faces_of(page: PersonPage) -> FaceGrid:
    """The grid of faces, turned to."""
    segments = page.findChild(Segmented)
    assert isinstance(segments, Segmented)
    button = next(one for one in segments.findChildren(QPushButton) if one.text() == "Faces")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    grid = page.findChild(FaceGrid)
    assert isinstance(grid, FaceGrid)
    assert grid.isVisible()
    return grid


def title_of(page: PersonPage) -> tuple[NameTitle, NameField]:
    title = page.findChild(NameTitle)
    assert isinstance(title, NameTitle)
    field = title.findChild(NameField)
    assert isinstance(field, NameField)
    return title, field


def choose(grid: FaceGrid, place: int, words: str) -> None:
    point = middle(grid, place)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, grid.viewport().mapToGlobal(point))
    QApplication.sendEvent(grid.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = next(one for one in menu.actions() if one.text() == words)
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())


def test_it_says_who_and_how_much(page: PersonPage) -> None:
    assert title_of(page)[0].name == "Sarah"
    assert "12 photos, 14 faces" in [label.text() for label in page.findChildren(QLabel)]
    assert page.shown() == [photo.id for photo in PHOTOS]
    assert photos_of(page).isVisible()


@pytest.mark.parametrize("key", [KEY.Key_Escape, None])
def test_one_goes_back_by_button_and_by_key(qtbot: QtBot, page: PersonPage, key: Qt.Key | None) -> None:
    with qtbot.waitSignal(page.back_clicked):
        if key is None:
            back = next(
                one for one in page.findChildren(QPushButton) if one.accessibleName() == "Back to all people"
            )
            QTest.mouseClick(back, Qt.MouseButton.LeftButton)
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
    page.set_person(person(1, "Sarah", 13, 15), (*FACES, face(99, "Sarah")), (*PHOTOS, photo(99)))
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


@pytest.mark.parametrize(
    ("words", "signal", "arguments"),
    [
        ("Not this person", "not_this_person", [[10]]),
        ("Use as cover", "cover_chosen", [1, 10]),
        ("Open photo", "photo_opened", [1010]),
        ("This is Sarah", "face_confirmed", [[10]]),
    ],
)
def test_the_menu_of_a_face(
    qtbot: QtBot, page: PersonPage, words: str, signal: str, arguments: list[object]
) -> None:
    with qtbot.waitSignal(getattr(page, signal)) as emitted:
        choose(faces_of(page), 0, words)
    assert emitted.args == arguments


def test_a_confirmed_face_needs_no_confirming(page: PersonPage) -> None:
    grid = faces_of(page)
    with pytest.raises(StopIteration):
        choose(grid, 1, "This is Sarah")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.close()


@pytest.mark.parametrize("key", [KEY.Key_Delete, KEY.Key_Backspace])
def test_delete_says_not_this_person_for_all_that_are_selected(
    qtbot: QtBot, page: PersonPage, key: Qt.Key
) -> None:
    grid = faces_of(page)
    click(grid, middle(grid, 1))
    click(grid, middle(grid, 3), Qt.KeyboardModifier.ControlModifier)
    gone: list[list[int]] = []
    page.not_this_person.connect(gone.append)
    QTest.keyClick(grid, key)
    assert gone == [[11, 13]], "one decision"
    grid.clearSelection()
    QTest.keyClick(grid, key)
    assert gone[1:] == [[13]], "without a selection the current one is meant"


def test_the_cross_says_so_too(qtbot: QtBot, page: PersonPage) -> None:
    grid = faces_of(page)
    cross = cross_of(grid.visualRect(index_of(grid, 4))).center()
    QTest.mouseMove(grid.viewport(), cross)
    assert grid.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor
    with qtbot.waitSignal(page.not_this_person) as emitted:
        click(grid, cross)
    assert emitted.args == [[14]]


def test_a_click_on_a_face_only_selects_it_and_a_double_click_opens_its_photo(
    qtbot: QtBot, page: PersonPage
) -> None:
    grid = faces_of(page)
    with qtbot.assertNotEmitted(page.photo_opened):
        click(grid, middle(grid, 2))
    assert grid.selected_rows() == [2]
    with qtbot.waitSignal(page.photo_opened) as opened:
        QTest.mouseDClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=middle(grid, 2))
    assert opened.args == [1012]


def test_an_update_keeps_the_faces_in_view_and_another_person_starts_afresh(page: PersonPage) -> None:
    grid = faces_of(page)
    click(grid, middle(grid, 2))
    page.set_person(SARAH, FACES[1:], PHOTOS)
    assert grid.isVisible()
    assert grid.selected_rows() == [1]
    page.set_person(person(2, None), FACES[:2], PHOTOS[:1])
    assert photos_of(page).isVisible()
    assert grid.selected_rows() == []
    assert title_of(page)[0].name is None


@pytest.mark.parametrize("name", ["Maximilian " * 30, "שרה כהן", "<h1>Sarah</h1>"])
def test_any_name_fits(page: PersonPage, name: str) -> None:
    width = page.width()
    page.set_person(person(1, name), FACES, PHOTOS)
    QApplication.processEvents()
    title, field = title_of(page)
    segments = page.findChild(Segmented)
    assert isinstance(segments, Segmented)
    assert page.width() == width
    assert segments.geometry().right() < width
    assert title.geometry().right() < segments.geometry().left()
    title.ask()
    assert field.text() == name
    QTest.keyClick(field, KEY.Key_Escape)


def test_the_cover_appears_when_it_comes(qtbot: QtBot) -> None:
    images = ImageCache(lambda _kind, _ids: None)
    page = PersonPage(images)
    qtbot.addWidget(page)
    page.set_person(SARAH, (), ())
    page.show()
    cover = page.findChild(CoverFace)
    assert isinstance(cover, CoverFace)
    cover.grab()
    images.deliver(FACE, {SARAH.id: jpeg("#ff0000")})
    assert cover.grab().toImage().pixelColor(QPoint(32, 32)).red() > 240
    QApplication.processEvents()
