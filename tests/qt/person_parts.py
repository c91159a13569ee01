"""A person's page for tests, and its parts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from models.person import Circle, Person
from services.person_view import Era, PersonView, RankedFace
from tests.qt.page_data import face, middle, no_images, person, photo
from ui.people.face_grid import FaceGrid
from ui.people.person_page import PersonPage
from ui.shared.grid_view import GridView
from ui.shared.photo_grid import PhotoGrid

Part = TypeVar("Part", bound=QWidget)

SARAH = person(1, "Sarah", 12, 14)
FACES = tuple(
    RankedFace(
        face(number, "Sarah", confirmed=number > 20, photo=number - 9), 0.3 + number / 100, number < 12
    )
    for number in range(10, 24)
)
"""Ids 10 to 23: 10 and 11 are doubtful, 21 to 23 confirmed; photo 1 to 14."""
PHOTOS = tuple(replace(photo(number), taken_at=f"{2000 + number}-06-01T10:00:00") for number in range(1, 15))
"""Taken in 2001 to 2014."""
ERAS = (Era("2001-06-01", "2004-06-01", 4, 10), Era("2005-06-01", "2014-06-01", 10, 20))
TOM, ANN = person(5, "Tom", 9), person(6, None, 4)
VIEW = PersonView(
    SARAH, FACES, PHOTOS, ERAS, ((TOM, 7), (ANN, 3)), (Circle(1, "Family", 4),), ("Sarah", "Tom", "Tommy")
)


def shown_page(qtbot: QtBot, view: PersonView = VIEW, width: int = 1000, height: int = 700) -> PersonPage:
    """The page of a person, in the active window and with the keyboard."""
    page = PersonPage(no_images())
    qtbot.addWidget(page)
    page.resize(width, height)
    page.set_view(view)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.setFocus()
    return page


def part(page: QWidget, kind: type[Part]) -> Part:
    found = page.findChild(kind)
    assert isinstance(found, kind)
    return found


def button(page: QWidget, words: str) -> QAbstractButton:
    """The button that says this, or is said to."""
    return next(
        one
        for one in page.findChildren(QAbstractButton)
        if words in (one.text().replace("&&", "&"), one.accessibleName())
    )


def press(page: QWidget, words: str) -> None:
    QTest.mouseClick(button(page, words), Qt.MouseButton.LeftButton)


def faces_of(page: PersonPage) -> FaceGrid:
    grid = part(page, FaceGrid)
    assert grid.isVisible()
    return grid


def photos_of(page: PersonPage) -> PhotoGrid:
    """The grid of photos, turned to."""
    press(page, "Photos")
    grid = part(page, PhotoGrid)
    assert grid.isVisible()
    return grid


def ids(grid: FaceGrid) -> list[int]:
    return [ranked.face.face.id for ranked in grid.faces]


def open_menu(grid: GridView, place: int) -> QMenu:
    point = middle(grid, place)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, grid.viewport().mapToGlobal(point))
    QApplication.sendEvent(grid.viewport(), event)
    return shown_menu()


def shown_menu() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def words_of(menu: QMenu) -> list[str]:
    """What its lines say, without their keys."""
    return [action.text().partition("\t")[0] for action in menu.actions() if action.text()]


def choose(menu: QMenu, words: str) -> None:
    action = next(one for one in menu.actions() if one.text().partition("\t")[0] == words)
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())


def drag(grid: GridView, points: Sequence[QPoint], held: Qt.KeyboardModifier | None = None) -> None:
    """Press at the first point, move along the others and let go at the last."""
    keys = Qt.KeyboardModifier.NoModifier if held is None else held
    QTest.mousePress(grid.viewport(), Qt.MouseButton.LeftButton, keys, points[0])
    for point in points[1:]:
        moved(grid, point, keys)
    QTest.mouseRelease(grid.viewport(), Qt.MouseButton.LeftButton, keys, points[-1])


def moved(grid: GridView, point: QPoint, keys: Qt.KeyboardModifier) -> None:
    """QTest.mouseMove tells of no pressed button."""
    from PySide6.QtCore import QEvent, QPointF
    from PySide6.QtGui import QMouseEvent

    viewport = grid.viewport()
    left = Qt.MouseButton.LeftButton
    where = QPointF(point)
    event = QMouseEvent(
        QEvent.Type.MouseMove, where, viewport.mapToGlobal(where), Qt.MouseButton.NoButton, left, keys
    )
    QApplication.sendEvent(viewport, event)


def renamed(view: PersonView, name: str | None, number: int = 1, **said: object) -> PersonView:
    """The same page of somebody of another name, and perhaps another id."""
    whose: Person = replace(view.person, id=number, name=name, **said)  # type: ignore[arg-type]
    faces = tuple(replace(one, face=replace(one.face, name=name)) for one in view.faces)
    return replace(view, person=whose, faces=faces)
