"""The strip of a photo's faces: choosing by mouse and key, one Tab stop, and crowds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QKeyEvent, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from models.face import Face, NamedFace, Source
from models.geometry import Box
from tests.qt.page_data import jpeg
from ui.crop.film_tile import CELL, FilmTile
from ui.crop.filmstrip import Filmstrip
from ui.crop.pixels import NEAR_BLACK
from ui.shared import theme
from ui.shared.images import FACE, ImageCache

# What Qt's platform for tests says of windows with a least size, layouts and raised windows.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LEFT = Qt.MouseButton.LeftButton


def face(
    face_id: int, name: str | None = None, *, x: float | None = None, confirmed: bool = False
) -> NamedFace:
    box = Box(100.0 * face_id if x is None else x, 100, 80, 100)
    return NamedFace(Face(face_id, 1, box, Source.DETECTED, face_id, confirmed, 0.9, False), name)


SARAH, NOBODY, TOM = face(1, "Sarah", confirmed=True), face(2), face(3, "Tom")


class Page(QWidget):
    """A button above the strip, one below, and every picture wish answered in red."""

    def __init__(self) -> None:
        super().__init__()
        self.wished: list[int] = []
        self.images = ImageCache(self._fetch, parent=self)
        self.above = QPushButton("Above", self)
        self.strip = Filmstrip(self.images, self)
        self.below = QPushButton("Below", self)
        self.keys: list[int] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.above, self.strip, self.below):
            column.addWidget(part)

    def _fetch(self, kind: str, ids: list[int]) -> None:
        assert kind == FACE
        self.wished += ids
        self.images.deliver(kind, dict.fromkeys(ids, jpeg("#ff0000")))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.keys.append(event.key())


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[Page]:
    page = Page()
    qtbot.addWidget(page)
    page.resize(600, 200)
    page.show()
    page.activateWindow()
    qtbot.waitExposed(page)
    page.above.setFocus()
    yield page
    # A wish is sent in the next turn.
    QApplication.processEvents()


def names(strip: Filmstrip) -> list[str]:
    return [tile.accessibleName() for tile in strip.tiles()]


def crowd(count: int = 60) -> list[NamedFace]:
    return [face(number, f"Person {number}") for number in range(1, count + 1)]


def in_view(strip: Filmstrip, tile: FilmTile) -> bool:
    return strip.offset() <= tile.x() and tile.x() + tile.width() <= strip.offset() + strip.width()


def test_it_hides_when_there_is_nobody(page: Page) -> None:
    assert not page.strip.isVisible()
    page.strip.set_faces([SARAH])
    assert page.strip.isVisible()
    page.strip.set_faces([])
    assert not page.strip.isVisible()
    page.strip.set_drafts([(5, None, "")])
    assert page.strip.isVisible()


def test_a_face_whose_eyes_were_not_found_is_told_as_a_guess(page: Page) -> None:
    guess = replace(NOBODY, face=replace(NOBODY.face, weak=True))
    page.strip.set_faces([SARAH, guess])
    assert names(page.strip)[1] == "Unnamed, face 2 of 2, a guess"
    assert "eyes were not found" in page.strip.tiles()[1].toolTip()
    page.strip.set_faces([SARAH, NOBODY])
    assert "eyes" not in page.strip.tiles()[1].toolTip()


def test_faces_stand_in_reading_order_with_words_for_who_cannot_see(page: Page) -> None:
    page.strip.set_faces([TOM, NOBODY, SARAH])
    page.strip.set_drafts([(1, None, "Sarah?"), (2, None, ""), (3, None, "looks like nobody")])

    assert names(page.strip) == [
        "Sarah, face 1 of 3, confirmed",
        "Unnamed, face 2 of 3",
        "Tom, face 3 of 3",
        "New face, not saved: looks like Sarah",
        "New face, not saved",
        "New face, not saved: looks like nobody",
    ]
    lefts = [tile.x() for tile in page.strip.tiles()]
    assert lefts == sorted(lefts)


def test_a_click_chooses_and_leaves_the_focus(qtbot: QtBot, page: Page) -> None:
    page.strip.set_faces([SARAH, NOBODY])
    page.strip.set_drafts([(9, None, "")])
    _, nobody, draft = page.strip.tiles()

    with qtbot.waitSignal(page.strip.face_chosen) as chosen, qtbot.assertNotEmitted(page.strip.draft_chosen):
        QTest.mouseClick(nobody, LEFT)
    assert chosen.args == [2]
    assert page.above.hasFocus()
    with qtbot.waitSignal(page.strip.draft_chosen) as chosen, qtbot.assertNotEmitted(page.strip.face_chosen):
        QTest.mouseClick(draft, LEFT)
    assert chosen.args == [9]


def test_only_the_page_says_who_is_chosen(page: Page) -> None:
    page.strip.set_faces([SARAH, NOBODY])
    page.strip.set_drafts([(2, None, "")])
    sarah, nobody, draft = page.strip.tiles()

    QTest.mouseClick(sarah, LEFT)
    assert not sarah.isChecked()
    page.strip.show_chosen(2, None)
    assert [tile.isChecked() for tile in (sarah, nobody, draft)] == [False, True, False]
    page.strip.show_chosen(2, 2)
    assert [tile.isChecked() for tile in (sarah, nobody, draft)] == [False, False, True]
    page.strip.show_chosen(None, None)
    assert not any(tile.isChecked() for tile in page.strip.tiles())


def test_the_state_is_told_to_screen_readers(page: Page) -> None:
    page.strip.set_faces([SARAH])
    page.strip.show_chosen(1, None)

    told = QAccessible.queryAccessibleInterface(page.strip.tiles()[0])
    assert told.text(QAccessible.Text.Name) == "Sarah, face 1 of 1, confirmed"
    assert told.state().checked
    assert told.state().focusable


def test_tab_comes_to_it_once_between_what_stands_above_and_below(page: Page) -> None:
    page.strip.set_faces([SARAH, NOBODY, TOM])
    page.strip.show_chosen(2, None)
    _sarah, nobody, tom = page.strip.tiles()

    QTest.keyClick(page.above, Qt.Key.Key_Tab)
    assert nobody.hasFocus()
    QTest.keyClick(nobody, Qt.Key.Key_Right)
    assert tom.hasFocus()
    QTest.keyClick(tom, Qt.Key.Key_Tab)
    assert page.below.hasFocus()
    QTest.keyClick(page.below, Qt.Key.Key_Backtab)
    assert tom.hasFocus()
    QTest.keyClick(tom, Qt.Key.Key_Backtab)
    assert page.above.hasFocus()


@pytest.mark.parametrize(
    ("key", "place"),
    [
        (Qt.Key.Key_Left, 0),
        (Qt.Key.Key_Right, 2),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_End, 3),
    ],
)
def test_arrows_walk_inside(page: Page, key: Qt.Key, place: int) -> None:
    page.strip.set_faces([SARAH, NOBODY, TOM])
    page.strip.set_drafts([(9, None, "")])
    tiles = page.strip.tiles()
    tiles[0].setFocus()
    QTest.keyClick(tiles[0], Qt.Key.Key_Right)

    QTest.keyClick(tiles[1], key)

    assert tiles[place].hasFocus()
    assert [tile.focusPolicy() == Qt.FocusPolicy.TabFocus for tile in tiles].count(True) == 1


def test_walking_stops_at_the_ends(page: Page) -> None:
    page.strip.set_faces([SARAH, NOBODY])
    sarah, nobody = page.strip.tiles()
    sarah.setFocus()
    QTest.keyClick(sarah, Qt.Key.Key_Left)
    assert sarah.hasFocus()
    QTest.keyClick(sarah, Qt.Key.Key_End)
    QTest.keyClick(nobody, Qt.Key.Key_Right)
    assert nobody.hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_and_space_choose(qtbot: QtBot, page: Page, key: Qt.Key) -> None:
    page.strip.set_faces([SARAH, NOBODY])
    tile = page.strip.tiles()[1]
    tile.setFocus()
    with qtbot.waitSignal(page.strip.face_chosen) as chosen:
        QTest.keyClick(tile, key)
    assert chosen.args == [2]


def test_other_keys_are_the_pages(page: Page) -> None:
    page.strip.set_faces([SARAH])
    tile = page.strip.tiles()[0]
    tile.setFocus()
    keys = [Qt.Key.Key_PageDown, Qt.Key.Key_Delete, Qt.Key.Key_Escape, Qt.Key.Key_K, Qt.Key.Key_Down]
    for key in keys:
        QTest.keyClick(tile, key)
    QTest.keyClick(tile, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert page.keys == [*keys, Qt.Key.Key_Alt, Qt.Key.Key_Left]


def test_showing_the_same_faces_again_keeps_focus_and_place(page: Page) -> None:
    page.strip.set_faces(crowd())
    tiles = page.strip.tiles()
    tiles[0].setFocus()
    QTest.keyClick(tiles[0], Qt.Key.Key_End)
    offset = page.strip.offset()
    assert offset > 0

    page.strip.set_faces(crowd())

    assert page.strip.tiles() == tiles
    assert tiles[-1].hasFocus()
    assert page.strip.offset() == offset


def test_scrolling_away_from_the_chosen_one_is_respected(page: Page) -> None:
    page.strip.set_faces(crowd())
    page.strip.show_chosen(60, None)
    turn_wheel(page.strip, 1200)
    offset = page.strip.offset()

    page.strip.set_faces(crowd())
    page.strip.show_chosen(60, None)

    assert page.strip.offset() == offset


def test_the_chosen_one_is_brought_into_view(page: Page) -> None:
    page.strip.set_faces(crowd())
    assert not in_view(page.strip, page.strip.tiles()[-1])
    page.strip.show_chosen(60, None)
    assert in_view(page.strip, page.strip.tiles()[-1])
    page.strip.show_chosen(1, None)
    assert page.strip.offset() == 0
    page.strip.show_chosen(8, None)
    page.resize(300, 200)
    QApplication.processEvents()
    assert in_view(page.strip, page.strip.tiles()[7])


def test_who_is_chosen_before_being_shown_is_brought_into_view_too(page: Page) -> None:
    page.strip.show_chosen(55, None)
    page.strip.set_faces(crowd())
    assert page.strip.tiles()[54].isChecked()
    assert in_view(page.strip, page.strip.tiles()[54])


def turn_wheel(strip: Filmstrip, angle: int) -> None:
    window = strip.window()
    at = strip.mapTo(window, strip.rect().center())
    QTest.wheelEvent(window.windowHandle(), QPointF(at), QPoint(0, angle))


def test_the_wheel_scrolls_as_far_as_there_is_something(page: Page) -> None:
    page.strip.set_faces(crowd(20))
    turn_wheel(page.strip, -120)
    assert page.strip.offset() == CELL.width()
    turn_wheel(page.strip, 1200)
    assert page.strip.offset() == 0
    turn_wheel(page.strip, -12_000)
    assert in_view(page.strip, page.strip.tiles()[-1])
    page.strip.set_faces([SARAH])
    assert page.strip.offset() == 0


def test_when_a_face_goes_the_focus_goes_to_the_next(page: Page) -> None:
    page.strip.set_faces([SARAH, NOBODY, TOM])
    tiles = page.strip.tiles()
    tiles[0].setFocus()
    QTest.keyClick(tiles[0], Qt.Key.Key_Right)

    page.strip.set_faces([SARAH, TOM])

    assert tiles[2].hasFocus()
    assert names(page.strip) == ["Sarah, face 1 of 2, confirmed", "Tom, face 2 of 2"]


def test_when_the_last_face_goes_the_focus_goes_to_the_page(page: Page) -> None:
    page.setFocusProxy(page.below)
    page.strip.set_faces([SARAH])
    page.strip.tiles()[0].setFocus()
    page.strip.set_faces([])
    assert page.below.hasFocus()


def test_only_faces_in_view_are_asked_for_and_shown_as_they_arrive(qtbot: QtBot, page: Page) -> None:
    page.strip.set_faces(crowd())
    qtbot.waitUntil(lambda: bool(page.wished))
    assert 1 in page.wished
    assert 60 not in page.wished
    tile = page.strip.tiles()[0]
    middle = tile.grab().toImage().pixelColor(tile.width() // 2, 28)
    assert middle.red() > 240
    assert middle.green() < 20


def test_it_stands_on_near_black_in_both_themes(page: Page) -> None:
    page.strip.set_faces([SARAH])
    for tokens in (theme.LIGHT, theme.DARK):
        page.setPalette(theme.palette_of(tokens))
        ground = page.strip.grab().toImage().pixelColor(page.strip.width() - 3, 36)
        assert ground == NEAR_BLACK
    for colour in (theme.DARK.text, theme.DARK.secondary, theme.DARK.accent):
        assert theme.contrast(colour, NEAR_BLACK.name()) >= 4.5


def test_a_drafts_picture_may_change(page: Page) -> None:
    green = QPixmap(50, 50)
    green.fill(QColor("#00ff00"))
    page.strip.set_drafts([(1, None, "")])
    tile = page.strip.tiles()[0]
    page.strip.set_drafts([(1, green, "Tom?")])
    assert page.strip.tiles() == [tile]
    assert tile.grab().toImage().pixelColor(tile.width() // 2, 28) == QColor("#00ff00")
    assert tile.text() == "Tom?"


def test_names_of_any_length_are_cut_and_never_read_as_html(page: Page) -> None:
    page.strip.set_faces([face(1, "W" * 10_000), face(2, "<b>Bobby</b> & more")])
    long, odd = page.strip.tiles()
    assert long.width() == CELL.width()
    assert len(long.accessibleName()) < 500
    assert "&lt;b&gt;Bobby" in odd.toolTip()
