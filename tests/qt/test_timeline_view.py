"""The timeline with a real mouse and real keys: sections, sizes, and what stays in view."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.photo_index import PhotoTile, index_of
from tests.qt.page_data import click, photo
from tests.qt.timeline_parts import PHOTOS, shown_page, taken, turn_wheel
from ui.photos.photos_page import PhotosPage
from ui.photos.timeline_geometry import HEADING, LARGEST, SMALLEST, columns_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

KEY = Qt.Key


@pytest.fixture
def page(qtbot: QtBot) -> PhotosPage:
    return shown_page(qtbot)


def headings(page: PhotosPage) -> list[str]:
    return [page.timeline.heading_words(section)[0] for section in range(len(page.timeline.plan.sections))]


def test_photos_stand_in_months_and_those_without_a_date_at_the_end(page: PhotosPage) -> None:
    said = headings(page)
    assert said[:2] == ["June 2019", "May 2019"]
    assert said[-1] == "Without a date"
    assert page.timeline.heading_words(len(said) - 1)[1] == "10 photos"


def test_days_and_years_by_the_buttons_above(page: PhotosPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.view_changed):
        QTest.mouseClick(
            page.header.grouping.findChildren(type(page.header.folded))[2], Qt.MouseButton.LeftButton
        )
    assert headings(page)[:2] == ["2019", "2018"]
    with qtbot.waitSignal(page.view_changed):
        QTest.mouseClick(
            page.header.grouping.findChildren(type(page.header.folded))[0], Qt.MouseButton.LeftButton
        )
    assert headings(page)[0] == "Friday, 28 June 2019"


def test_the_line_above_says_what_is_at_the_top(page: PhotosPage) -> None:
    view = page.timeline
    assert view.strip.words == "June 2019"
    view.verticalScrollBar().setValue(int(view.plan.tops[5]) + HEADING)
    assert view.strip.words == headings(page)[5]


@pytest.mark.parametrize("notches", [1, -1, 4])
def test_the_wheel_with_ctrl_makes_tiles_larger_around_the_pointer(page: PhotosPage, notches: int) -> None:
    view = page.timeline
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    point = view.cell(view.rows_in_sight()[len(view.rows_in_sight()) // 2]).center()
    row = view.row_at(point)
    top, before = view.cell(row).top(), view.side
    turn_wheel(view.viewport(), point, notches, control=True)
    assert (view.side > before) is (notches > 0)
    assert view.cell(row).top() == top
    assert page.header.slider.value() == view.side


def test_tiles_are_as_small_and_as_large_as_they_get_by_keys(page: PhotosPage) -> None:
    view = page.timeline
    for key, most in ((KEY.Key_Plus, LARGEST), (KEY.Key_Minus, SMALLEST)):
        for _ in range(30):
            QTest.keyClick(view, key, Qt.KeyboardModifier.ControlModifier)
        assert view.side == most
        assert view.grab().width() == view.width()


def test_the_slider_makes_tiles_larger(page: PhotosPage) -> None:
    page.header.slider.setFocus()
    QTest.keyClick(page.header.slider, KEY.Key_End)
    assert page.timeline.side == LARGEST


def test_a_wheel_without_ctrl_scrolls(page: PhotosPage) -> None:
    view = page.timeline
    turn_wheel(view.viewport(), QPoint(50, 50), -2)
    assert view.verticalScrollBar().value() > 0


def test_photos_that_come_above_move_nothing(page: PhotosPage) -> None:
    view = page.timeline
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    row = view.rows_in_sight().start + 3
    number, top = PHOTOS[row].id, view.cell(row).top()
    newer = tuple(taken(1000 + number, -number) for number in range(1, 60))
    page.set_photos((*reversed(newer), *PHOTOS))
    assert page.shown()[row + 59] == number
    assert view.cell(row + 59).top() == top


def test_what_is_selected_and_where_the_keyboard_is_stay_with_their_photos(page: PhotosPage) -> None:
    view = page.timeline
    for key in (KEY.Key_Right, KEY.Key_Right, KEY.Key_Space, KEY.Key_Right):
        QTest.keyClick(view, key)
    top = view.cell(3).top()
    page.set_photos((taken(900, -3), taken(901, -2), *PHOTOS))
    assert view.chosen.ids == [PHOTOS[2].id]
    assert view.current == 5
    assert view.cell(5).top() == top


def test_photos_that_go_leave_the_others_selected(page: PhotosPage) -> None:
    view = page.timeline
    view.chosen.set_rows(2, 6, on=True)
    page.set_photos([one for one in PHOTOS if one.id not in (PHOTOS[3].id, PHOTOS[300].id)])
    assert view.chosen.ids == [PHOTOS[2].id, PHOTOS[4].id, PHOTOS[5].id]
    assert page.selected.isVisible()
    page.set_photos(PHOTOS[10:])
    assert view.chosen.count == 0
    assert not page.selected.isVisible()


def test_at_the_top_the_newest_are_seen_unless_somebody_points_at_a_photo(page: PhotosPage) -> None:
    view = page.timeline
    view.mouse.left()
    page.set_photos((taken(900, -100), *PHOTOS))
    assert view.verticalScrollBar().value() == 0
    QTest.mouseMove(view.viewport(), view.cell(4).center())
    top = view.cell(4).top()
    page.set_photos(
        (*(taken(1900 - number, -100 - number) for number in range(40, 0, -1)), taken(900, -100), *PHOTOS)
    )
    assert view.cell(44).top() == top


def test_resizing_keeps_what_is_on_top(page: PhotosPage) -> None:
    view = page.timeline
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    number = page.shown()[view.rows_in_sight().start]
    for width in (700, 1600, 900):
        page.resize(width, 700)
        QApplication.processEvents()
        row = page.shown().index(number)
        assert view.cell(row).intersects(view.viewport().rect())


def test_a_date_is_gone_to_by_writing_it(page: PhotosPage, qtbot: QtBot) -> None:
    QTest.keyClick(page.timeline, KEY.Key_G, Qt.KeyboardModifier.ControlModifier)
    asked = page.go_to_date
    qtbot.waitUntil(asked.isVisible)
    QTest.keyClicks(asked.line, "tomatoes")
    QTest.keyClick(asked.line, KEY.Key_Return)
    assert asked.sentence.startswith("That is no date")
    asked.line.clear()
    QTest.keyClicks(asked.line, "march 2018")
    QTest.keyClick(asked.line, KEY.Key_Return)
    assert not asked.isVisible()
    assert page.timeline.strip.words == "March 2018"
    current = PHOTOS[page.timeline.current]
    assert current.taken_at is not None
    assert current.taken_at.startswith("2018-03-3")


@pytest.mark.parametrize(("day", "row"), [(20991231, 0), (20190620, 4), (19990101, 599)])
def test_the_nearest_older_photo_is_gone_to(page: PhotosPage, day: int, row: int) -> None:
    page.go_to(day)
    assert page.timeline.current == row
    assert page.timeline.cell(row).intersects(page.timeline.viewport().rect())


def test_esc_leaves_the_field_for_a_date(page: PhotosPage, qtbot: QtBot) -> None:
    QTest.mouseClick(page.header.date, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.go_to_date.isVisible)
    QTest.keyClick(page.go_to_date.line, KEY.Key_Escape)
    assert not page.go_to_date.isVisible()


def test_records_are_asked_for_of_what_is_in_sight_only(page: PhotosPage) -> None:
    asked: list[list[int]] = []
    page.tiles_wanted.connect(asked.append)
    page.set_index(index_of([taken(number, number) for number in range(2000, 9000)]))
    page.timeline.grab()
    QApplication.processEvents()
    (first,) = asked
    assert first == page.shown()[: len(page.timeline.rows_in_sight())]
    page.set_tiles(first, [PhotoTile(replace(photo(number), faces=2)) for number in first])
    model = page.timeline.timeline
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole).endswith("2 faces")
    page.timeline.grab()
    QApplication.processEvents()
    assert len(asked) == 1, "what has come is not asked for again"


def test_what_a_screen_reader_is_told(page: PhotosPage) -> None:
    film = replace(taken(1, 0), kind="film", faces=1)
    still = replace(taken(2, 1), missing=True)
    page.set_index(index_of([film, still, taken(9003, 2)]))
    page.set_tiles([1, 2], [PhotoTile(film), PhotoTile(still, stacked=3, live=True)])
    model = page.timeline.timeline
    said = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert said == [
        "Film IMG_0001.jpg, 30 June 2019, 1 face",
        "Photo IMG_0002.jpg, 29 June 2019, one of a stack of 3, Live Photo, file missing",
        "Photo 3, 28 June 2019",
    ]


def test_all_that_is_on_a_tile_can_be_seen(page: PhotosPage) -> None:
    plain = [PhotoTile(one) for one in PHOTOS[:6]]
    page.set_tiles([], plain)
    before = page.timeline.grab().toImage()
    first = PHOTOS[0]
    for other in (
        PhotoTile(replace(first, kind="film")),
        PhotoTile(first, raw=True),
        PhotoTile(first, live=True),
        PhotoTile(first, stacked=2),
        PhotoTile(replace(first, missing=True)),
        PhotoTile(replace(first, faces=3)),
    ):
        page.set_tiles([first.id], [other])
        QApplication.processEvents()
        assert page.timeline.grab().toImage() != before, other


def test_the_pointer_shows_where_a_photo_is_selected(page: PhotosPage) -> None:
    view = page.timeline
    QTest.mouseMove(view.viewport(), view.cell(9).center())
    before = view.grab().toImage()
    QTest.mouseMove(view.viewport(), view.cell(1).center())
    assert view.grab().toImage() != before
    QApplication.sendEvent(view.viewport(), QEvent(QEvent.Type.Leave))
    assert view.mouse.hovered == -1


def test_from_right_to_left_everything_is_mirrored(page: PhotosPage, qtbot: QtBot) -> None:
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view = page.timeline
    assert view.cell(0).left() > view.cell(1).left()
    with qtbot.waitSignal(page.photo_opened) as opened:
        click(view, view.cell(1).center())
    assert opened.args == [PHOTOS[1].id]
    QTest.keyClick(view, KEY.Key_Left)
    assert view.current == 2


@pytest.mark.parametrize(
    ("viewport", "wanted", "columns"),
    [
        # As many as there is room for, a little larger than wanted.
        ((1000, 700), 180, 5),
        ((516, 900), 516, 1),
        ((700, 900), 516, 1),
        # Not far larger, and none higher than the page.
        ((858, 900), 516, 2),
        ((700, 600), 516, 2),
        ((1500, 1200), 516, 3),
        ((40, 40), 516, 1),
    ],
)
def test_columns_are_near_the_size_that_is_wanted(
    viewport: tuple[int, int], wanted: int, columns: int
) -> None:
    found, cell = columns_of(QSize(*viewport), wanted)
    assert (found, cell) == (columns, max(viewport[0], SMALLEST) // columns)
