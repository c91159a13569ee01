"""The page of photos, with a real mouse and a real keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.photo import Photo
from models.photo_index import index_of as index_of_photos
from models.query import EVERYTHING, PhotoQuery
from services.searching import Found
from tests.qt.accessible import assert_all_told, assert_contrast, steady_light
from tests.qt.page_data import click, index_of, jpeg, middle, no_images, person, photo
from ui.photos import photos_page
from ui.photos.photos_page import PhotosPage
from ui.photos.timeline_view import TimelineView
from ui.search.nothing_found import NothingFound
from ui.shared import theme
from ui.shared.empty_state import EmptyState
from ui.shared.images import ImageCache
from ui.shared.tile_pictures import source_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

KEY = Qt.Key
PHOTOS = tuple(photo(number, faces=number % 3) for number in range(1, 401))


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication) -> PhotosPage:
    theme.apply(qapp, "dark")
    page = PhotosPage(no_images())
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.set_photos(PHOTOS)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.setFocus()
    return page


def grid_of(page: PhotosPage) -> TimelineView:
    return page.timeline


def found(query: PhotoQuery, photos: Sequence[Photo], total: int) -> Found:
    return Found(query, index_of_photos(photos), total)


def empty_words(page: PhotosPage) -> str | None:
    state = page.findChild(EmptyState)
    assert isinstance(state, EmptyState)
    return state.sentence if state.isVisible() else None


def test_a_click_opens(qtbot: QtBot, page: PhotosPage) -> None:
    grid = grid_of(page)
    with qtbot.waitSignal(page.photo_opened) as opened:
        click(grid, middle(grid, 6))
    assert opened.args == [7]


def test_the_keyboard_walks_and_opens(qtbot: QtBot, page: PhotosPage) -> None:
    grid = grid_of(page)
    for key in (KEY.Key_Right, KEY.Key_Down, KEY.Key_Right):
        QTest.keyClick(grid, key)
    columns = grid.plan.columns
    assert grid.currentIndex().row() == columns + 2
    with qtbot.waitSignal(page.photo_opened) as opened:
        QTest.keyClick(grid, KEY.Key_Return)
    assert opened.args == [columns + 3]


def test_the_same_question_leaves_the_place_and_another_begins_at_the_top(page: PhotosPage) -> None:
    grid = grid_of(page)
    page.set_photos([photo(number) for number in range(1, 400)])
    grid.scrollToBottom()
    before = grid.verticalScrollBar().value()
    page.set_photos([photo(number) for number in range(1, 400)])
    assert grid.verticalScrollBar().value() == before > 0
    page.search(PhotoQuery(unnamed=True))
    page.set_photos([photo(number) for number in range(1, 300)], 399)
    assert grid.verticalScrollBar().value() == 0


def test_the_focus_can_be_seen(page: PhotosPage) -> None:
    grid = grid_of(page)
    QTest.keyClick(grid, KEY.Key_Right)
    tile = grid.visualRect(grid.currentIndex())
    edge = grid.viewport().mapTo(grid, QPoint(tile.left() + 3, tile.center().y()))
    assert grid.grab().toImage().pixelColor(edge).name() == theme.DARK.accent


def test_columns_fill_the_width_at_any_size(page: PhotosPage) -> None:
    grid = grid_of(page)
    for width in (420, 777, 1000, 1280, 1919):
        page.resize(width, 700)
        QApplication.processEvents()
        columns = next(
            place
            for place in range(1, 40)
            if grid.visualRect(index_of(grid, place)).top() > grid.visualRect(index_of(grid, 0)).top()
        )
        left_over = grid.viewport().width() - columns * grid.visualRect(index_of(grid, 0)).width()
        assert 0 <= left_over < columns, f"{left_over} px are left over at {width}"


def test_what_is_in_view_stays_there_while_a_scan_adds_photos(page: PhotosPage) -> None:
    grid = grid_of(page)
    grid.scrollTo(index_of(grid, 200), grid.ScrollHint.PositionAtTop)
    first = grid.rows_in_sight().start
    number, top = PHOTOS[first].id, grid.cell(first).top()
    older = tuple(photo(number) for number in range(1000, 1040))
    page.set_photos((*older, *PHOTOS))
    row = page.shown().index(number)
    assert grid.visualRect(index_of(grid, row)).top() == top


def test_resizing_keeps_the_first_photo_in_view(page: PhotosPage) -> None:
    grid = grid_of(page)
    grid.scrollTo(index_of(grid, 200), grid.ScrollHint.PositionAtTop)
    first = grid.rows_in_sight().start
    page.resize(700, 650)
    QApplication.processEvents()
    assert grid.visualRect(index_of(grid, first)).intersects(grid.viewport().rect())


def test_a_hundred_thousand_photos(page: PhotosPage) -> None:
    grid = grid_of(page)
    photos = tuple(photo(number) for number in range(100_000))
    page.set_photos(photos)
    page.set_photos((*photos, photo(100_000)))
    grid.scrollToBottom()
    assert grid.visualRect(index_of(grid, 100_000)).intersects(grid.viewport().rect())
    grid.grab()


def nothing_of(page: PhotosPage) -> NothingFound:
    nothing = page.findChild(NothingFound)
    assert isinstance(nothing, NothingFound)
    return nothing


def search_by_keyboard(page: PhotosPage, *typed: str) -> None:
    line = page.bar.field.line
    for words in typed:
        QTest.keyClicks(line, words)
        QTest.keyClick(line, KEY.Key_Return)


def test_a_search_is_asked_for_and_its_answer_shown(qtbot: QtBot, page: PhotosPage) -> None:
    page.set_people([person(1, "Sarah"), person(2, "Ben")])
    with qtbot.waitSignal(page.query_changed) as asked:
        search_by_keyboard(page, "sarah")
    assert asked.args == [PhotoQuery(people=(1,))] == [page.query]
    page.set_found(found(page.query, [photo(2), photo(3)], 400))
    assert page.shown() == [2, 3]
    assert page.header.summary == "2 of 400 photos"


def test_a_late_answer_to_an_earlier_question_is_dropped(page: PhotosPage) -> None:
    page.search(PhotoQuery(people=(1,)))
    page.search(PhotoQuery(people=(1, 2)))
    page.set_found(found(PhotoQuery(people=(1, 2)), [photo(2)], 400))
    page.set_found(found(PhotoQuery(people=(1,)), [photo(2), photo(3)], 400))
    assert page.shown() == [2]


@pytest.mark.parametrize(
    ("query", "sentence", "buttons"),
    [
        (PhotoQuery(people=(1,)), "No photo of Sarah.", ["Clear the search"]),
        (
            PhotoQuery(people=(1,), without=(2,)),
            "No photo of Sarah without Ben.",
            ["Remove “with Sarah”", "Remove “without Ben”", "Clear the search"],
        ),
        (
            PhotoQuery(people=(1, 2), only=True),
            "No photo of Sarah and Ben and nobody else.",
            ["Remove “with Sarah”", "Remove “with Ben”", "Remove “nobody else”", "Clear the search"],
        ),
        (PhotoQuery(text="xyz"), "No photo here is called “xyz”.", ["Clear the search"]),
        (
            PhotoQuery(people=(1,), since="2019-01-01", until="2019-12-31"),
            "No photo matches all of this: with Sarah, 2019.",
            ["Remove “with Sarah”", "Remove “2019”", "Clear the search"],
        ),
    ],
)
def test_nothing_found_says_what_was_asked(
    page: PhotosPage, query: PhotoQuery, sentence: str, buttons: list[str]
) -> None:
    page.set_people([person(1, "Sarah"), person(2, "Ben")])
    page.search(query)
    page.set_found(found(query, [], 400))
    nothing = nothing_of(page)
    assert nothing.isVisible()
    assert nothing.sentence == sentence
    assert [button.text() for button in nothing.buttons] == buttons


def test_a_part_of_a_search_without_photos_is_left_out_by_a_button(qtbot: QtBot, page: PhotosPage) -> None:
    page.search(PhotoQuery(people=(1,), without=(2,)))
    page.set_found(found(page.query, [], 400))
    with qtbot.waitSignal(page.query_changed) as asked:
        QTest.mouseClick(nothing_of(page).buttons[1], Qt.MouseButton.LeftButton)
    assert asked.args == [PhotoQuery(people=(1,))]
    with qtbot.waitSignal(page.query_changed) as asked:
        QTest.mouseClick(nothing_of(page).buttons[-1], Qt.MouseButton.LeftButton)
    assert asked.args == [EVERYTHING]
    page.set_found(found(EVERYTHING, PHOTOS, 400))
    assert not nothing_of(page).isVisible()
    assert len(page.shown()) == 400


def test_how_many_were_found_is_announced_once(page: PhotosPage, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(photos_page, "announce", lambda _widget, words: said.append(words))
    page.set_photos(PHOTOS)
    assert said == []
    query = PhotoQuery(unnamed=True)
    page.search(query)
    page.set_found(found(query, [photo(1)], 400))
    page.set_found(found(query, [photo(1), photo(2)], 400))
    page.search(PhotoQuery(text="xyz"))
    page.set_found(found(page.query, [], 400))
    assert said == ["1 photo", "No photo here is called “xyz”."]


def test_enter_and_esc_in_the_empty_field_go_to_the_photos(page: PhotosPage) -> None:
    page.focus_search()
    QTest.keyClick(page.bar.field.line, KEY.Key_Escape)
    assert grid_of(page).hasFocus()
    page.focus_search()
    QTest.keyClick(page.bar.field.line, KEY.Key_Return)
    assert grid_of(page).hasFocus()


def test_the_first_photos_take_the_focus_of_the_empty_page(page: PhotosPage) -> None:
    page.set_photos(())
    page.setFocus()
    assert not grid_of(page).hasFocus()
    page.set_photos(PHOTOS)
    assert grid_of(page).hasFocus()


def test_the_page_is_told_and_reached(page: PhotosPage, qapp: QApplication) -> None:
    with steady_light(qapp):
        page.set_people([person(1, "Sarah"), person(2, "Ben")])
        assert_all_told(page)
        page.search(PhotoQuery(people=(1,), without=(2,)))
        page.set_found(found(page.query, [], 400))
        assert_all_told(page)
        assert_contrast(page)


def test_an_empty_page_says_why(page: PhotosPage) -> None:
    assert empty_words(page) is None
    page.set_photos(())
    assert empty_words(page) == "There are no photos in these folders."
    page.set_scanning(True)
    assert empty_words(page) == "Looking for photos…"


def test_descriptions_and_tool_tips(page: PhotosPage) -> None:
    page.set_photos([photo(1, "<b>lake.jpg", faces=2), photo(2, "plain.jpg")])
    model = grid_of(page).model()
    assert model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole) == "Photo <b>lake.jpg, 2 faces"
    assert model.data(model.index(1, 0), Qt.ItemDataRole.AccessibleTextRole) == "Photo plain.jpg"
    assert "&lt;b&gt;lake" in str(model.data(model.index(0, 0), Qt.ItemDataRole.ToolTipRole))
    grid = grid_of(page)
    point = middle(grid, 0)
    tip = QHelpEvent(QHelpEvent.Type.ToolTip, point, grid.viewport().mapToGlobal(point))
    assert QApplication.sendEvent(grid.viewport(), tip)


def test_a_photo_covers_its_tile_and_says_how_many_faces_it_has(qtbot: QtBot) -> None:
    asked: list[tuple[str, list[int]]] = []
    images = ImageCache(lambda kind, ids: asked.append((kind, ids)))
    page = PhotosPage(images)
    qtbot.addWidget(page)
    page.resize(700, 500)
    page.set_photos([photo(1, faces=3), photo(2)])
    page.show()
    grid = grid_of(page)
    qtbot.waitUntil(lambda: bool(asked))
    for kind, ids in asked:
        source, prepare = source_of(kind)
        if source == "photo":
            wide, high = jpeg("#00ff00", 384, 200), jpeg("#00ff00", 200, 384)
            images.deliver(kind, {number: prepare(wide if number == 1 else high) for number in ids})
    qtbot.wait(200)
    picture = grid.grab().toImage()
    for place, badge in ((0, True), (1, False)):
        tile = grid.visualRect(index_of(grid, place)).adjusted(2, 2, -2, -2)
        corner = grid.viewport().mapTo(grid, tile.bottomRight() - QPoint(14, 12))
        top = grid.viewport().mapTo(grid, QPoint(tile.center().x(), tile.top() + 1))
        assert picture.pixelColor(top).green() > 240
        assert (picture.pixelColor(corner).green() < 200) is badge
    QApplication.processEvents()


def test_a_missing_photo_says_so(page: PhotosPage) -> None:
    grid = grid_of(page)
    page.set_photos([replace(PHOTOS[0], missing=True), PHOTOS[1]])
    gone, here = (index_of(grid, row) for row in (0, 1))
    assert gone.data(Qt.ItemDataRole.AccessibleTextRole).endswith(", file missing")
    assert "Faces and names are kept" in gone.data(Qt.ItemDataRole.ToolTipRole)
    assert "missing" not in here.data(Qt.ItemDataRole.AccessibleTextRole)
    before = grid.grab().toImage()
    page.set_photos([PHOTOS[0], PHOTOS[1]])
    assert grid.grab().toImage() != before
