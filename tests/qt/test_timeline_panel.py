"""The panel beside the timeline and the scrubber, with a real mouse and real keys."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.folder_tree import tree_of
from models.photo_index import SCREENSHOT, PhotoIndex, index_of
from models.query import EVERYTHING, PhotoQuery
from tests.qt.timeline_parts import PHOTOS, shown_page
from ui.photos.panel_model import FOLDERS, MISSING, PLACES, SCREENSHOTS, SIMILAR
from ui.photos.photos_page import PhotosPage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LEFT = Qt.MouseButton.LeftButton
TREE = tree_of(
    {"/home/anna/Pictures/2019/": 3, "/home/anna/Pictures/2020/May/": 4, "/home/anna/Pictures/2020/June/": 1},
    "/",
)


@pytest.fixture
def page(qtbot: QtBot) -> PhotosPage:
    page = shown_page(qtbot)
    page.set_folder_tree(TREE)
    return page


def choose(page: PhotosPage, key: str) -> None:
    panel = page.panel
    index = panel.entries.top(key) if "/" not in key else panel.entries.find_folder(key)
    panel.scrollTo(index)
    QTest.mouseClick(panel.viewport(), LEFT, pos=panel.visualRect(index).center())


def marked(page: PhotosPage) -> str:
    entry = page.panel.entries.entry(page.panel.currentIndex())
    return entry.key if entry is not None else ""


def with_screenshots(rows: int) -> PhotoIndex:
    index = index_of(PHOTOS)
    index.flags[:rows] |= SCREENSHOT
    return index


def test_a_folder_is_searched_in(page: PhotosPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.query_changed) as asked:
        choose(page, "/home/anna/Pictures")
    query = PhotoQuery(folder="/home/anna/Pictures")
    assert asked.args == [query]
    page.set_index(index_of(PHOTOS[:5]), 610)
    assert marked(page) == "/home/anna/Pictures"
    assert page.bar.query == query


def test_folders_are_opened_by_keys_and_stay_open(page: PhotosPage) -> None:
    panel = page.panel
    panel.setFocus()
    panel.setCurrentIndex(panel.entries.find_folder("/home/anna/Pictures"))
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Right):
        QTest.keyClick(panel, key)
    opened = panel.entries.find_folder("/home/anna/Pictures/2020")
    assert panel.isExpanded(opened)
    page.set_folder_tree(TREE)
    assert panel.isExpanded(panel.entries.find_folder("/home/anna/Pictures/2020"))
    line = panel.entries.find_folder("/home/anna/Pictures/2020/May")
    assert line.data(Qt.ItemDataRole.AccessibleTextRole) == "May, 4 photos"


def test_a_folder_that_is_gone_is_found_no_more(page: PhotosPage) -> None:
    assert not page.panel.entries.find_folder("/home/anna/Pictures/2031").isValid()
    page.set_folder_tree([])
    assert not page.panel.entries.find_folder("/home/anna/Pictures").isValid()
    assert not page.panel.entries.hasChildren(page.panel.entries.top(FOLDERS))


def test_what_is_said_of_a_folder(page: PhotosPage, qtbot: QtBot) -> None:
    panel = page.panel
    panel.set_rules({"/home/anna/Pictures": frozenset({"ignored"})})
    entry = panel.entries.entry(panel.entries.find_folder("/home/anna/Pictures"))
    assert entry is not None
    lines = {action.text(): action for action in panel.folder_menu(entry).actions()}
    assert lines["Leave this folder out"].isChecked()
    assert not lines["Do not recognise faces here"].isChecked()
    with qtbot.waitSignal(page.folder_rule_wanted) as asked:
        lines["Do not recognise faces here"].trigger()
    assert asked.args == ["/home/anna/Pictures", "no_faces", True]
    with qtbot.waitSignal(page.folder_rule_wanted) as asked:
        lines["Leave this folder out"].trigger()
    assert asked.args == ["/home/anna/Pictures", "ignored", False]
    for words, signal in (("Show in folder", page.folder_shown), ("Where is it now?", page.folder_moved)):
        with qtbot.waitSignal(signal) as asked:
            lines[words].trigger()
        assert asked.args == ["/home/anna/Pictures"]


def test_screenshots_are_folded_away_and_shown_by_a_click(page: PhotosPage) -> None:
    page.set_index(with_screenshots(13))
    assert page.header.folded.text() == "13 screenshots folded away"
    assert len(page.shown()) == len(PHOTOS) - 13
    QTest.mouseClick(page.header.folded, LEFT)
    assert len(page.shown()) == len(PHOTOS)
    assert page.header.folded.text() == "Fold the screenshots away"
    QTest.mouseClick(page.header.folded, LEFT)
    assert len(page.shown()) == len(PHOTOS) - 13


def test_screenshots_alone_are_not_folded(page: PhotosPage) -> None:
    page.set_index(with_screenshots(len(PHOTOS)))
    assert len(page.shown()) == len(PHOTOS)
    assert not page.header.folded.isVisible()


def test_screenshots_are_searched_for(page: PhotosPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.query_changed) as asked:
        choose(page, SCREENSHOTS)
    assert asked.args == [PhotoQuery(screenshots=True)]
    page.set_index(with_screenshots(4), 610)
    assert marked(page) == SCREENSHOTS
    assert len(page.shown()) == len(PHOTOS)


def test_missing_files_and_back(page: PhotosPage) -> None:
    page.set_photos([replace(one, missing=one.id % 100 == 0) for one in PHOTOS])
    choose(page, MISSING)
    assert len(page.shown()) == 6
    assert marked(page) == MISSING
    choose(page, "all")
    assert len(page.shown()) == len(PHOTOS)
    assert marked(page) == "all"


def test_no_missing_file_is_said(page: PhotosPage) -> None:
    choose(page, MISSING)
    assert page.shown() == []
    assert page.empty.sentence == "No file is missing."


def test_what_was_added_lately(page: PhotosPage, qtbot: QtBot) -> None:
    page.set_recent("2026-11-20")
    with qtbot.waitSignal(page.query_changed) as asked:
        choose(page, "recent")
    assert asked.args == [PhotoQuery(added_since="2026-11-20")]
    with qtbot.waitSignal(page.query_changed) as asked:
        choose(page, "all")
    assert asked.args == [EVERYTHING]


def test_similar_shots_and_places_are_elsewhere(page: PhotosPage, qtbot: QtBot) -> None:
    panel = page.panel
    assert panel.isRowHidden(panel.entries.top(SIMILAR).row(), panel.rootIndex())
    page.set_similar(12)
    with qtbot.waitSignal(page.stacks_wanted):
        choose(page, SIMILAR)
    assert marked(page) == "all"
    with qtbot.waitSignal(page.places_wanted):
        choose(page, PLACES)
    assert marked(page) == "all"


def test_the_panel_is_hidden_and_shown(page: PhotosPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.view_changed):
        QTest.mouseClick(page.header.panel, LEFT)
    assert not page.panel.isVisible()
    assert page.header.panel.accessibleName() == "Show the panel"
    page.set_view("day", 300, panel=True)
    assert page.panel.isVisible()
    assert (page.timeline.grouping, page.timeline.side) == ("day", 300)


# The scrubber.


def test_years_stand_where_their_photos_are(page: PhotosPage) -> None:
    years = page.scrubber.years
    assert [year for year, _ in years] == [2019, 2018, 2017, 2016, 0]
    assert [y for _, y in years] == sorted(y for _, y in years)


def test_a_click_jumps_and_the_bubble_says_where(page: PhotosPage) -> None:
    scrubber, view = page.scrubber, page.timeline
    (_, first), (_, second) = [one for one in scrubber.years if one[0] in (2018, 2017)]
    point = QPoint(30, (first + second) // 2)
    QTest.mouseMove(scrubber, point)
    assert scrubber.bubble.isVisible()
    assert "2018" in scrubber.bubble.words
    QTest.mousePress(scrubber, LEFT, pos=point)
    assert view.strip.words == scrubber.bubble.words
    QTest.mouseMove(scrubber, QPoint(30, scrubber.height() + 50))
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()
    QTest.mouseRelease(scrubber, LEFT, pos=QPoint(30, scrubber.height() + 50))
    assert not scrubber.bubble.isVisible()
    QTest.mouseMove(scrubber, QPoint(30, 100))
    QApplication.sendEvent(scrubber, QEvent(QEvent.Type.Leave))
    assert not scrubber.bubble.isVisible()


def test_few_photos_need_no_scrubber(page: PhotosPage) -> None:
    page.set_photos(PHOTOS[:3])
    QTest.mouseMove(page.scrubber, QPoint(30, 100))
    assert not page.scrubber.bubble.isVisible()
    page.scrubber.grab()
