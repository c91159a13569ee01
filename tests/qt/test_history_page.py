"""The page of everything that was decided."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QContextMenuEvent, QImage, QKeyEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from models.changes import LedgerEntry, Step
from tests.qt.page_data import click, index_of, jpeg, labels, middle, no_images
from ui.history import history_item_model
from ui.history.history_page import HistoryPage
from ui.history.history_view import HistoryView
from ui.history.in_the_way import InTheWay
from ui.shared import theme
from ui.shared.buttons import Button
from ui.shared.empty_state import EmptyState
from ui.shared.images import FACE, ImageCache
from ui.shared.page_header import PageHeader

SCALE = "QT_SCALE_FACTOR"
TODAY = history_item_model.today
LEFT = Qt.MouseButton.LeftButton
SENTENCE = "“Kept a drawn face as Kit” cannot be undone on its own: “Renamed Kit to Kitty” is in the way."
# A page that is collected while its menu waits to be deleted takes Qt down with it.
_PAGES: list[HistoryPage] = []


def entry(
    number: int,
    text: str = "",
    at: str = "2026-11-16T12:00:00.000+00:00",
    *,
    faces: Sequence[int] | None = None,
    count: int = 1,
    undone: bool = False,
    final: bool = False,
) -> LedgerEntry:
    step = Step(number, at, "name", text or f"Step {number}", undone, final)
    return LedgerEntry(step, (number * 10,) if faces is None else tuple(faces), count)


def entries_down_from(newest: int, count: int) -> list[LedgerEntry]:
    return [entry(number) for number in range(newest, newest - count, -1)]


ENTRIES = (
    entry(9, "Renamed Kit to Kitty"),
    entry(8, "Kept a drawn face as Kit", faces=(81, 82), count=12),
    entry(7, "Merged Tom with Ann", undone=True),
    entry(6, "Forgot 3 photos", faces=(), count=0, final=True),
    entry(5, "Named somebody Sarah"),
    entry(4, "Ignored a stranger", faces=(), count=0),
)
RENAMED, KEPT, MERGED, FORGOTTEN, NAMED, IGNORED = 1, 2, 3, 4, 5, 6
"""Row numbers: the heading is row 0."""


@pytest.fixture(autouse=True)
def greenwich(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A clock on the wall that shows UTC, on 16 November 2026."""
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    monkeypatch.setattr(history_item_model, "today", lambda: date(2026, 11, 16))
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.fixture
def page(qtbot: QtBot) -> HistoryPage:
    page = HistoryPage(no_images())
    _PAGES.append(page)
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.set_entries(ENTRIES)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.setFocus()
    return page


@pytest.fixture
def view(page: HistoryPage) -> HistoryView:
    view = page.findChild(HistoryView)
    assert isinstance(view, HistoryView)
    return view


@pytest.fixture
def panel(page: HistoryPage) -> InTheWay:
    panel = page.findChild(InTheWay)
    assert isinstance(panel, InTheWay)
    return panel


def link(view: HistoryView, place: int) -> QPoint:
    return view.link_at(index_of(view, place)).center()


def go_to(view: HistoryView, place: int) -> None:
    view.setCurrentIndex(index_of(view, place))


def said(view: HistoryView, place: int) -> str:
    return str(view.model().data(index_of(view, place), Qt.ItemDataRole.AccessibleTextRole))


def open_menu(view: HistoryView, place: int, reason: QContextMenuEvent.Reason) -> QMenu | None:
    point = middle(view, place)
    QApplication.sendEvent(
        view.viewport(), QContextMenuEvent(reason, point, view.viewport().mapToGlobal(point))
    )
    menu = QApplication.activePopupWidget()
    assert menu is None or isinstance(menu, QMenu)
    return menu


def choose(menu: QMenu | None, words: str) -> None:
    """Walk down to an action and press Enter."""
    assert menu is not None
    for action in menu.actions():
        QTest.keyClick(menu, Qt.Key.Key_Down)
        if action.text() == words:
            QTest.keyClick(menu, Qt.Key.Key_Return)
            return
    raise AssertionError(f"no {words} in {[action.text() for action in menu.actions()]}")


def button(panel: InTheWay, words: str) -> Button:
    (found,) = [button for button in panel.findChildren(Button) if button.text() == words]
    return found


def painted(view: HistoryView, area: QRect) -> QImage:
    return view.viewport().grab(area).toImage()


def colours(picture: QImage) -> set[str]:
    return {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}


# Reversing


def test_the_link_reverses(qtbot: QtBot, page: HistoryPage, view: HistoryView) -> None:
    QTest.mouseMove(view.viewport(), link(view, KEPT))
    assert view.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor
    with qtbot.waitSignal(page.reverse_wanted) as wanted:
        click(view, link(view, KEPT))
    assert wanted.args == [8]
    with qtbot.waitSignal(page.reverse_wanted) as wanted:
        click(view, link(view, MERGED))
    assert wanted.args == [7]
    with qtbot.assertNotEmitted(page.reverse_wanted):
        click(view, middle(view, KEPT))


@pytest.mark.parametrize("key", [Qt.Key.Key_U, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_keys_reverse(qtbot: QtBot, page: HistoryPage, view: HistoryView, key: Qt.Key) -> None:
    go_to(view, KEPT)
    with qtbot.waitSignal(page.reverse_wanted) as wanted:
        QTest.keyClick(view, key)
    assert wanted.args == [8]
    go_to(view, FORGOTTEN)
    with qtbot.assertNotEmitted(page.reverse_wanted):
        QTest.keyClick(view, key)


def test_a_key_that_is_held_down_decides_once(qtbot: QtBot, page: HistoryPage, view: HistoryView) -> None:
    go_to(view, KEPT)
    none = Qt.KeyboardModifier.NoModifier
    for key in (Qt.Key.Key_U, Qt.Key.Key_Return):
        with qtbot.assertNotEmitted(page.reverse_wanted):
            QApplication.sendEvent(view, QKeyEvent(QEvent.Type.KeyPress, key, none, "", autorep=True))
    with qtbot.assertNotEmitted(page.reverse_wanted):
        QTest.keyClick(view, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("reason", [QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard])
def test_the_menu_reverses(
    qtbot: QtBot, page: HistoryPage, view: HistoryView, reason: QContextMenuEvent.Reason
) -> None:
    for place, words, step in ((KEPT, "Undo", 8), (MERGED, "Bring back", 7)):
        go_to(view, place)
        with qtbot.waitSignal(page.reverse_wanted) as wanted:
            choose(open_menu(view, place, reason), words)
        assert wanted.args == [step]


def test_a_menu_does_not_do_the_opposite_of_what_it_says(
    qtbot: QtBot, page: HistoryPage, view: HistoryView
) -> None:
    menu = open_menu(view, KEPT, QContextMenuEvent.Reason.Mouse)
    kept = ENTRIES[1]
    page.set_entries([ENTRIES[0], replace(kept, step=replace(kept.step, undone=True)), *ENTRIES[2:]])
    with qtbot.assertNotEmitted(page.reverse_wanted):
        choose(menu, "Undo")


def test_the_menu_offers_only_what_there_is(view: HistoryView) -> None:
    menu = open_menu(view, IGNORED, QContextMenuEvent.Reason.Mouse)
    assert menu is not None
    assert [action.text() for action in menu.actions()] == ["Undo"]
    menu.close()
    for place in (0, FORGOTTEN):
        assert open_menu(view, place, QContextMenuEvent.Reason.Mouse) is None


def test_a_link_clicked_twice_opens_no_photo(qtbot: QtBot, page: HistoryPage, view: HistoryView) -> None:
    with qtbot.assertNotEmitted(page.face_opened), qtbot.waitSignal(page.reverse_wanted):
        click(view, link(view, KEPT))
        QTest.mouseDClick(view.viewport(), LEFT, pos=link(view, KEPT))


# Photos


def test_the_photo_of_the_first_face_opens(qtbot: QtBot, page: HistoryPage, view: HistoryView) -> None:
    go_to(view, KEPT)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_O):
        with qtbot.waitSignal(page.face_opened) as opened:
            QTest.keyClick(view, key)
        assert opened.args == [81]
    with qtbot.waitSignal(page.face_opened) as opened:
        QTest.mouseDClick(view.viewport(), LEFT, pos=middle(view, MERGED))
    assert opened.args == [70]
    with qtbot.waitSignal(page.face_opened) as opened:
        choose(open_menu(view, NAMED, QContextMenuEvent.Reason.Mouse), "Show photo")
    assert opened.args == [50]


def test_without_a_face_there_is_no_photo(qtbot: QtBot, page: HistoryPage, view: HistoryView) -> None:
    go_to(view, IGNORED)
    with qtbot.assertNotEmitted(page.face_opened):
        QTest.keyClick(view, Qt.Key.Key_Space)
        QTest.mouseDClick(view.viewport(), LEFT, pos=middle(view, IGNORED))
        QTest.mouseDClick(view.viewport(), LEFT, pos=middle(view, 0))


# Moving about


def test_keys_go_from_step_to_step(page: HistoryPage, view: HistoryView) -> None:
    page.set_entries([*ENTRIES, *(entry(3 - n, at=f"2026-11-{14 - n}T10:00:00+00:00") for n in range(3))])
    places = range(view.model().rowCount())
    enabled = [place for place in places if index_of(view, place).flags() & Qt.ItemFlag.ItemIsEnabled]
    assert enabled == [1, 2, 3, 4, 5, 6, 8, 10, 12]
    go_to(view, 1)
    walked = []
    for _ in enabled:
        walked.append(view.currentIndex().row())
        QTest.keyClick(view, Qt.Key.Key_Down)
    assert walked == enabled
    assert view.currentIndex().row() == 12
    QTest.keyClick(view, Qt.Key.Key_Up)
    assert view.currentIndex().row() == 10
    for key, place in (
        (Qt.Key.Key_Home, 1),
        (Qt.Key.Key_Up, 1),
        (Qt.Key.Key_End, 12),
        (Qt.Key.Key_Down, 12),
        (Qt.Key.Key_PageUp, 4),
        (Qt.Key.Key_PageUp, 1),
        (Qt.Key.Key_PageDown, 10),
        (Qt.Key.Key_Left, 10),
    ):
        QTest.keyClick(view, key)
        assert view.currentIndex().row() == place, key


def test_headings_cannot_be_chosen_and_come_into_view_with_their_first_step(
    page: HistoryPage, view: HistoryView
) -> None:
    page.set_entries(entries_down_from(100, 100))
    go_to(view, 50)
    click(view, QPoint(200, 20))
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.currentIndex().row() == 1
    assert view.verticalScrollBar().value() == 0
    click(view, middle(view, 0))
    assert view.currentIndex().row() == 1


def test_tab_finds_a_current_step(page: HistoryPage, view: HistoryView) -> None:
    view.clearFocus()
    view.setCurrentIndex(index_of(view, -1))
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert view.currentIndex().row() == 1
    assert view.shows_focus(view.currentIndex())
    assert theme.of(view.palette()).accent in colours(painted(view, view.visualRect(view.currentIndex())))


# New lists


def test_the_current_step_and_the_place_outlive_a_new_list(page: HistoryPage, view: HistoryView) -> None:
    page.set_entries(entries_down_from(300, 300))
    go_to(view, 150)
    QTest.keyClick(view, Qt.Key.Key_Down)
    text, top = view.currentIndex().data(), view.visualRect(view.currentIndex()).top()
    page.set_entries([entry(400, at="2026-11-16T13:00:00Z"), *entries_down_from(340, 340)])
    assert view.currentIndex().data() == text == "Step 150"
    assert view.visualRect(view.currentIndex()).top() == top
    assert view.verticalScrollBar().value() > 0


def test_at_the_top_new_steps_come_into_view(page: HistoryPage, view: HistoryView) -> None:
    page.set_entries(entries_down_from(300, 300))
    page.set_entries(entries_down_from(301, 301))
    assert view.verticalScrollBar().value() == 0
    assert labels(view)[:2] == ["Today", "Step 301"]


def test_twenty_thousand_steps(qtbot: QtBot, page: HistoryPage, view: HistoryView) -> None:
    asked: list[int] = []
    many = [entry(number, at=f"2026-{1 + number // 1700:02}-11T10:00:00Z") for number in range(20_000, 0, -1)]
    page.set_entries(many)
    images = view.itemDelegate()._images  # type: ignore[attr-defined]
    images._fetch = lambda _kind, ids: asked.extend(ids)
    view.scrollToBottom()
    page.set_entries([replace(many[0], step=replace(many[0].step, undone=True)), *many[1:]])
    view.viewport().repaint()
    assert labels(view)[-1] == "Step 1"
    assert view.indexAt(view.viewport().rect().center()).row() > 19_900
    qtbot.waitUntil(lambda: 10 in asked)
    assert len(asked) < 100


def test_a_model_as_qt_wants_it(page: HistoryPage, view: HistoryView) -> None:
    tester = QAbstractItemModelTester(view.model(), QAbstractItemModelTester.FailureReportingMode.Warning)
    page.show_in_the_way(8, [ENTRIES[0].step], SENTENCE)
    page.set_entries(ENTRIES[1:])
    page.set_entries([*ENTRIES, entry(1, at="2026-10-01T00:00:00Z")])
    page.set_entries([])
    assert tester is not None


def test_nothing_decided_yet(page: HistoryPage) -> None:
    state, header = page.findChild(EmptyState), page.findChild(PageHeader)
    assert isinstance(state, EmptyState)
    assert isinstance(header, PageHeader)
    assert header.summary == "6 steps"
    assert not state.isVisible()
    page.set_entries(entries_down_from(1204, 1204))
    assert header.summary == "1,204 steps"
    page.set_entries(())
    assert state.isVisible()
    assert state.sentence == "Nothing decided yet."
    assert header.summary == ""


# Days


def test_steps_stand_under_their_day(page: HistoryPage, view: HistoryView) -> None:
    page.set_entries(
        [
            entry(5, at="2026-11-16T00:00:00.000+00:00"),
            entry(4, at="2026-11-15T23:59:59.999+00:00"),
            entry(3, at="2026-11-14T08:00:00.000+00:00"),
            entry(2, at="2026-11-14T07:00:00.000+00:00"),
            entry(1, at="2025-01-01T07:00:00.000+00:00"),
        ]
    )
    assert labels(view) == [
        *("Today", "Step 5"),
        *("Yesterday", "Step 4"),
        *("Saturday, 14 November 2026", "Step 3", "Step 2"),
        *("Wednesday, 1 January 2025", "Step 1"),
    ]


@pytest.mark.parametrize(
    ("zone", "headings"),
    [
        ("Pacific/Auckland", ["Today", "Yesterday"]),
        ("America/New_York", ["Yesterday"]),
        ("UTC", ["Yesterday"]),
    ],
)
def test_midnight_is_where_one_lives(
    page: HistoryPage, view: HistoryView, monkeypatch: pytest.MonkeyPatch, zone: str, headings: list[str]
) -> None:
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    # Auckland is 13 hours ahead in November.
    page.set_entries([entry(2, at="2026-11-15T11:00:00.000+00:00"), entry(1, at="2026-11-15T10:59:59.999Z")])
    assert [words for words in labels(view) if not words.startswith("Step")] == headings


def test_a_heading_follows_midnight(
    page: HistoryPage, view: HistoryView, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert labels(view)[0] == "Today"
    monkeypatch.setattr(history_item_model, "today", lambda: date(2026, 11, 17))
    assert labels(view)[0] == "Yesterday"
    assert said(view, NAMED) == "Named somebody Sarah, yesterday 12:00"


def test_today_is_the_day_it_is_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Pacific/Kiritimati")
    time.tzset()
    before, found, after = _in_kiritimati(), TODAY(), _in_kiritimati()
    assert found in {before, after}


def test_a_clock_that_was_set_back_makes_a_day_come_twice(page: HistoryPage, view: HistoryView) -> None:
    days = ("2026-11-16", "2026-11-15", "2026-11-16")
    page.set_entries([entry(3 - n, at=f"{day}T12:00:00Z") for n, day in enumerate(days)])
    assert labels(view) == ["Today", "Step 3", "Yesterday", "Step 2", "Today", "Step 1"]


# In the way


def test_what_is_in_the_way_is_said_under_the_row(
    qtbot: QtBot, page: HistoryPage, view: HistoryView, panel: InTheWay
) -> None:
    below = view.visualRect(index_of(view, MERGED)).top()
    plain = painted(view, view.visualRect(index_of(view, RENAMED)))
    page.show_in_the_way(8, [ENTRIES[0].step], SENTENCE)
    assert panel.isVisible()
    assert panel.sentence == SENTENCE
    row = view.visualRect(index_of(view, KEPT))
    assert panel.geometry().top() == row.bottom() + 1
    assert panel.geometry().left() == row.left()
    moved = view.visualRect(index_of(view, labels(view).index("Merged Tom with Ann"))).top()
    assert moved == below + panel.height()
    unsure = theme.of(view.palette()).unsure
    assert unsure not in colours(plain)
    assert unsure in colours(painted(view, view.visualRect(index_of(view, RENAMED))))
    assert said(view, KEPT + 1) == SENTENCE
    with qtbot.waitSignal(page.reverse_all_wanted) as wanted:
        QTest.mouseClick(button(panel, "Undo these as well"), LEFT)
    assert wanted.args == [8]
    assert not panel.isVisible()
    assert unsure not in colours(painted(view, view.visualRect(index_of(view, RENAMED))))
    assert view.visualRect(index_of(view, MERGED)).top() == below


def test_not_now(qtbot: QtBot, page: HistoryPage, view: HistoryView, panel: InTheWay) -> None:
    page.show_in_the_way(8, [ENTRIES[0].step], SENTENCE)
    with qtbot.assertNotEmitted(page.reverse_all_wanted):
        QTest.mouseClick(button(panel, "Not now"), LEFT)
    assert not panel.isVisible()
    assert view.model().rowCount() == len(ENTRIES) + 1


def test_the_link_says_what_will_happen(page: HistoryPage, panel: InTheWay) -> None:
    stands, undone = ENTRIES[0].step, replace(ENTRIES[4].step, undone=True)
    page.show_in_the_way(8, [stands], SENTENCE)
    assert button(panel, "Undo these as well")
    page.show_in_the_way(7, [undone], SENTENCE)
    assert button(panel, "Bring these back as well")
    page.show_in_the_way(7, [stands, undone], SENTENCE)
    assert button(panel, "Reverse these as well")
    page.show_in_the_way(7, [stands], SENTENCE)
    assert button(panel, "Reverse these as well")


def test_the_keyboard_reaches_both_links_and_comes_back(
    qtbot: QtBot, page: HistoryPage, view: HistoryView, panel: InTheWay
) -> None:
    go_to(view, KEPT)
    page.show_in_the_way(8, [ENTRIES[0].step], SENTENCE)
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert page.focusWidget() is button(panel, "Undo these as well")
    with qtbot.waitSignal(page.reverse_all_wanted):
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Return)
    assert page.focusWidget() is view
    page.show_in_the_way(8, [ENTRIES[0].step], SENTENCE)
    QTest.keyClick(view, Qt.Key.Key_Tab)
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    assert page.focusWidget() is button(panel, "Not now")
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert page.focusWidget() is view
    page.show_in_the_way(8, [ENTRIES[0].step], SENTENCE)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert view.currentIndex().row() == KEPT


def test_a_link_with_the_keyboard_comes_into_view(
    page: HistoryPage, view: HistoryView, panel: InTheWay
) -> None:
    page.set_entries(entries_down_from(200, 200))
    page.show_in_the_way(190, [], SENTENCE)
    view.scrollToBottom()
    assert panel.geometry().bottom() < 0
    button(panel, "Not now").setFocus(Qt.FocusReason.TabFocusReason)
    assert view.viewport().rect().contains(panel.geometry())


def test_it_closes_when_another_row_is_acted_on(
    page: HistoryPage, view: HistoryView, panel: InTheWay
) -> None:
    def show() -> None:
        page.show_in_the_way(8, [ENTRIES[0].step], SENTENCE)
        assert panel.isVisible()

    show()
    go_to(view, KEPT)
    QTest.keyClick(view, Qt.Key.Key_U)
    assert panel.isVisible()
    click(view, link(view, RENAMED))
    assert not panel.isVisible()
    show()
    go_to(view, RENAMED)
    QTest.keyClick(view, Qt.Key.Key_U)
    assert not panel.isVisible()
    show()
    choose(open_menu(view, RENAMED, QContextMenuEvent.Reason.Mouse), "Undo")
    assert not panel.isVisible()
    show()
    QTest.mouseDClick(view.viewport(), LEFT, pos=middle(view, RENAMED))
    assert not panel.isVisible()


def test_it_stays_while_it_is_true(page: HistoryPage, view: HistoryView, panel: InTheWay) -> None:
    kept = ENTRIES[1]
    for changed in (
        [entry(10), *ENTRIES],
        [replace(entry, count=3) for entry in ENTRIES],
    ):
        page.show_in_the_way(8, [ENTRIES[0].step], SENTENCE)
        page.set_entries(changed)
        assert panel.isVisible()
        assert (
            panel.geometry().top()
            == view.visualRect(index_of(view, labels(view).index(kept.step.text))).bottom() + 1
        )
    undone = replace(kept, step=replace(kept.step, undone=True))
    for changed in ([ENTRIES[0], undone, *ENTRIES[2:]], [ENTRIES[0], *ENTRIES[2:]], list(ENTRIES[1:]), []):
        page.set_entries(ENTRIES)
        page.show_in_the_way(8, [ENTRIES[0].step], SENTENCE)
        assert panel.isVisible()
        page.set_entries(changed)
        assert not panel.isVisible()


def test_of_a_step_that_is_gone_nothing_is_said(page: HistoryPage, panel: InTheWay) -> None:
    page.show_in_the_way(77, [ENTRIES[0].step], SENTENCE)
    assert not panel.isVisible()


def test_one_row_at_a_time(page: HistoryPage, view: HistoryView, panel: InTheWay) -> None:
    page.show_in_the_way(8, [ENTRIES[0].step], SENTENCE)
    page.show_in_the_way(5, [ENTRIES[1].step], "Another.")
    assert panel.sentence == "Another."
    assert panel.geometry().top() == view.visualRect(index_of(view, NAMED)).bottom() + 1
    assert labels(view).count("") == 1


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_long_sentence_has_room_in_a_narrow_window(
    page: HistoryPage, view: HistoryView, panel: InTheWay, direction: Qt.LayoutDirection
) -> None:
    page.setLayoutDirection(direction)
    page.show_in_the_way(8, [ENTRIES[0].step], SENTENCE * 3)
    wide = panel.height()
    page.resize(420, 600)
    assert panel.height() > wide
    assert panel.height() >= panel.height_in(panel.width())
    assert panel.rect().contains(button(panel, "Not now").geometry())
    assert panel.width() == view.visualRect(index_of(view, KEPT)).width()
    page.resize(900, 600)
    assert panel.height() == wide


def test_what_opens_at_the_bottom_comes_into_view(
    page: HistoryPage, view: HistoryView, panel: InTheWay
) -> None:
    page.set_entries(entries_down_from(200, 200))
    view.scrollToBottom()
    page.show_in_the_way(1, [], SENTENCE)
    assert view.viewport().rect().contains(panel.geometry())


# How it looks and what it says


def test_rows_say_all_of_it(page: HistoryPage, view: HistoryView) -> None:
    page.set_entries(
        [
            entry(4, "Merged Tom with Ann", "2026-11-16T14:05:00.000+00:00", count=12, undone=True),
            entry(3, "Named somebody Sarah", "2026-11-15T09:00:00.000+00:00"),
            entry(2, "Forgot 3 photos", "2026-11-02T23:01:00.000+00:00", faces=(), count=0, final=True),
            entry(1, "Regrouped", "2026-11-02T09:00:00.000+00:00", count=1204),
        ]
    )
    assert [said(view, place) for place in range(view.model().rowCount())] == [
        "Today",
        "Merged Tom with Ann, today 14:05, 12 faces, undone",
        "Yesterday",
        "Named somebody Sarah, yesterday 09:00",
        "Monday, 2 November 2026",
        "Forgot 3 photos, Monday, 2 November 2026 23:01, cannot be undone",
        "Regrouped, Monday, 2 November 2026 09:00, 1,204 faces",
    ]


def test_assistive_technology_finds_a_named_list(view: HistoryView) -> None:
    interface = QAccessible.queryAccessibleInterface(view)
    assert interface.role() == QAccessible.Role.List
    assert interface.text(QAccessible.Text.Name) == "History"
    assert interface.childCount() == len(ENTRIES) + 1


def test_the_link_shows_under_the_pointer_and_on_the_current_row(view: HistoryView) -> None:
    area = view.link_at(index_of(view, NAMED))
    accent = theme.of(view.palette()).accent
    quiet = painted(view, area)
    assert len(colours(quiet)) == 1
    QTest.mouseMove(view.viewport(), middle(view, NAMED))
    assert _nearest(painted(view, area), accent) < 60
    QTest.mouseMove(view.viewport(), middle(view, KEPT))
    assert painted(view, area) == quiet
    go_to(view, NAMED)
    assert _nearest(painted(view, area), accent) < 60


def test_what_is_final_has_no_link(page: HistoryPage, view: HistoryView) -> None:
    assert view.link_at(index_of(view, FORGOTTEN)).isEmpty()
    assert view.link_at(index_of(view, 0)).isEmpty()
    row = view.visualRect(index_of(view, FORGOTTEN))
    end = QRect(row.right() - 120, row.top(), 110, row.height())
    assert _nearest(painted(view, end), theme.of(view.palette()).secondary) < 60
    row = view.visualRect(index_of(view, NAMED))
    assert len(colours(painted(view, QRect(row.right() - 120, row.top(), 110, row.height())))) == 1


def test_what_is_undone_is_struck_through(page: HistoryPage, view: HistoryView) -> None:
    row = view.visualRect(index_of(view, MERGED))
    upper = QRect(row.left() + 126, row.top() + 8, 200, 22)
    assert _longest_line(painted(view, upper)) > 100
    page.set_entries([replace(known, step=replace(known.step, undone=False)) for known in ENTRIES])
    assert _longest_line(painted(view, upper)) < 40


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("text", ["Merged somebody " * 40, "מיזוג של דנה עם שרה " * 40])
def test_long_texts_end_before_the_link(
    qtbot: QtBot, page: HistoryPage, view: HistoryView, text: str, direction: Qt.LayoutDirection
) -> None:
    page.setLayoutDirection(direction)
    page.set_entries([entry(2, text), entry(1, "short")])
    go_to(view, 1)
    area = view.link_at(index_of(view, 1))
    long = painted(view, area)
    page.set_entries([entry(2, "short"), entry(1, "short")])
    go_to(view, 1)
    assert long == painted(view, area)
    right_to_left = direction == Qt.LayoutDirection.RightToLeft
    assert (area.center().x() < view.viewport().width() // 2) is right_to_left
    with qtbot.waitSignal(page.reverse_wanted):
        click(view, area.center())
    page.set_entries([entry(2, "<b>" + text)])
    tip = str(index_of(view, 1).data(Qt.ItemDataRole.ToolTipRole))
    assert text.strip() in tip
    assert "<b>" not in tip


def test_faces_come_up_to_four_of_them(qtbot: QtBot) -> None:
    asked: list[int] = []
    images = ImageCache(lambda _kind, ids: asked.extend(ids))
    page = HistoryPage(images)
    _PAGES.append(page)
    qtbot.addWidget(page)
    page.resize(900, 400)
    page.set_entries([entry(2, faces=(1, 2, 3, 4, 5)), entry(1, faces=())])
    page.show()
    qtbot.waitUntil(lambda: len(asked) == 4)
    assert sorted(asked) == [1, 2, 3, 4]
    images.deliver(FACE, dict.fromkeys(asked, jpeg("#c02020")))
    view = page.findChild(HistoryView)
    assert isinstance(view, HistoryView)
    row = view.visualRect(index_of(view, 1))
    for left in (20, 54, 64, 74):
        shade = QColor(painted(view, QRect(row.left() + left, row.center().y(), 1, 1)).pixelColor(0, 0))
        assert (shade.red() > 150, shade.green() < 80) == (True, True), left


@pytest.mark.skipif(SCALE in os.environ, reason="this is the other screen already")
def test_the_same_on_a_screen_of_two_device_pixels() -> None:
    wanted = "in_the_way or long or struck or faces_come or keys or final"
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-k", wanted, __file__]

    done = subprocess.run(
        command, env={**os.environ, SCALE: "2"}, capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stdout + done.stderr


def _in_kiritimati() -> date:
    return (datetime.now(UTC) + timedelta(hours=14)).date()


def _nearest(picture: QImage, colour: str) -> int:
    wanted = QColor(colour)
    return min(
        abs(shade.red() - wanted.red())
        + abs(shade.green() - wanted.green())
        + abs(shade.blue() - wanted.blue())
        for shade in map(QColor, colours(picture))
    )


def _longest_line(picture: QImage) -> int:
    """The longest run of pixels in one line that are not the ground."""
    ground = picture.pixelColor(0, 0).name()
    longest = 0
    for y in range(picture.height()):
        run = 0
        for x in range(picture.width()):
            run = run + 1 if picture.pixelColor(x, y).name() != ground else 0
            longest = max(longest, run)
    return longest
