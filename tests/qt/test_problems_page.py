"""The page of problems, and the item model all pages share."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QPersistentModelIndex, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from models.photo import Problem
from tests.qt.page_data import click, index_of, labels, middle
from ui.problems.problem_view import ProblemView
from ui.problems.problems_page import ProblemsPage
from ui.shared.empty_state import EmptyState
from ui.shared.keyed_item_model import KeyedItemModel

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

PROBLEMS = tuple(
    Problem(Path("pictures") / f"IMG_{number}.jpg", "The file ends in the middle.") for number in range(30)
)


@pytest.fixture
def page(qtbot: QtBot) -> ProblemsPage:
    page = ProblemsPage()
    qtbot.addWidget(page)
    page.resize(800, 500)
    page.set_problems(PROBLEMS)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.setFocus()
    return page


def view_of(page: ProblemsPage) -> ProblemView:
    view = page.findChild(ProblemView)
    assert isinstance(view, ProblemView)
    return view


def test_rows_are_as_wide_as_the_page(page: ProblemsPage) -> None:
    view = view_of(page)
    first, second = (view.visualRect(index_of(view, place)) for place in (0, 1))
    assert first.left() == second.left()
    assert first.top() == 0
    assert second.top() == first.top() + first.height()


def test_a_file_is_shown_where_it_lies_on_demand(qtbot: QtBot, page: ProblemsPage) -> None:
    view = view_of(page)
    link = view.link_of(view.visualRect(index_of(view, 2))).center()
    QTest.mouseMove(view.viewport(), link)
    assert view.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor
    with qtbot.waitSignal(page.show_in_folder) as shown:
        click(view, link)
    assert shown.args == [PROBLEMS[2].path]
    with qtbot.assertNotEmitted(page.show_in_folder):
        click(view, view.visualRect(index_of(view, 3)).topLeft() + QPoint(20, 20))
    QTest.keyClick(view, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.show_in_folder) as shown:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert shown.args == [PROBLEMS[4].path]


def test_the_menu_does_the_same(qtbot: QtBot, page: ProblemsPage) -> None:
    view = view_of(page)
    point = middle(view, 1)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, view.viewport().mapToGlobal(point))
    QApplication.sendEvent(view.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    with qtbot.waitSignal(page.show_in_folder) as shown:
        QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Return)
    assert shown.args == [PROBLEMS[1].path]


def test_no_problems_is_good_news(page: ProblemsPage) -> None:
    state = page.findChild(EmptyState)
    assert isinstance(state, EmptyState)
    assert not state.isVisible()
    page.set_problems(())
    assert state.isVisible()
    assert state.sentence == "No problems. Every file could be read."


def test_a_problem_told_twice_is_shown_once(page: ProblemsPage) -> None:
    page.set_problems([PROBLEMS[0], PROBLEMS[1], PROBLEMS[0]])
    assert labels(view_of(page)) == ["IMG_0.jpg", "IMG_1.jpg"]


def test_it_is_described_for_a_screen_reader(page: ProblemsPage) -> None:
    model = view_of(page).model()
    text = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert text == "IMG_0.jpg: The file ends in the middle."


# The item model


class Numbers(KeyedItemModel[tuple[int, str]]):
    """Rows of (key, text)."""

    def __init__(self) -> None:
        super().__init__(lambda row: row[0])


def rows(*keys: int) -> list[tuple[int, str]]:
    return [(key, f"row {key}") for key in keys]


@pytest.mark.parametrize("seed", range(8))
def test_indexes_follow_their_rows_through_any_change(qapp: QApplication, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311
    model = Numbers()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    for _ in range(30):
        held = {row[0]: QPersistentModelIndex(model.index(place)) for place, row in enumerate(model.rows)}
        keys = chance.sample(range(150), chance.randint(0, 150))
        if chance.random() < 0.5:
            keys.sort()
        model.set_rows(rows(*keys))
        assert list(model.rows) == rows(*keys)
        assert model.rowCount() == len(keys)
        for key, index in held.items():
            assert index.isValid() is (key in keys)
            assert not index.isValid() or model.row(index)[0] == key
        assert [model.place_of(key) for key in keys] == list(range(len(keys)))
    assert tester is not None


def test_only_what_changed_is_told(qapp: QApplication, qtbot: QtBot) -> None:
    model = Numbers()
    old = rows(1, 2, 3, 4)
    model.set_rows(old)
    with qtbot.assertNotEmitted(model.dataChanged), qtbot.assertNotEmitted(model.layoutChanged):
        model.set_rows(list(old))
    with qtbot.waitSignal(model.dataChanged) as changed:
        model.set_rows([old[0], (2, "another"), *old[2:]])
    assert changed.args is not None
    assert [changed.args[0].row(), changed.args[1].row()] == [1, 1]


def test_listeners_find_the_records_already_right(qapp: QApplication) -> None:
    model = Numbers()
    model.set_rows(rows(1, 2, 3))
    seen: list[int] = []
    model.rowsInserted.connect(lambda *_: seen.append(len(model.rows)))
    model.rowsRemoved.connect(lambda *_: seen.append(len(model.rows)))
    model.set_rows(rows(2, 3, 4, 5))
    assert seen == [2, 4]


def test_a_selection_follows(qapp: QApplication) -> None:
    model = Numbers()
    model.set_rows(rows(1, 2, 3))
    selection = QItemSelectionModel(model)
    selection.select(model.index(1), QItemSelectionModel.SelectionFlag.Select)
    model.set_rows(rows(9, 3, 2, 1, 8))
    assert [model.row(index)[0] for index in selection.selectedIndexes()] == [2]


def test_two_rows_with_one_key_are_a_bug(qapp: QApplication) -> None:
    with pytest.raises(ValueError, match="same key"):
        Numbers().set_rows(rows(1, 1))
