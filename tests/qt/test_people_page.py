"""The people page, with a real mouse and a real keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from models.person import Person
from tests.qt.page_data import (
    card,
    click,
    face,
    index_of,
    jpeg,
    labels,
    middle,
    name_field,
    no_images,
    people_view,
    person,
)
from ui.people.cards import Fold, arranged, described, steady
from ui.people.people_page import PeoplePage
from ui.shared import theme
from ui.shared.empty_state import EmptyState
from ui.shared.images import FACE, ImageCache
from ui.shared.rail import Rail

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

KEY = Qt.Key
SARAH = person(1, "Sarah", 12)
ZOE = person(2, "Zoë", 5)
BIG = person(3, None, 40)
SMALL = person(4, None, 2)
EVERYBODY = (SMALL, ZOE, BIG, SARAH)
ONCE = tuple(face(number) for number in range(100, 106))


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication) -> PeoplePage:
    theme.apply(qapp, "light")
    page = PeoplePage(no_images())
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.set_people(EVERYBODY, ONCE)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.setFocus()
    return page


def many(count: int, first: int = 10) -> tuple[Person, ...]:
    return tuple(person(number, None, 1 + number % 50) for number in range(first, first + count))


# Order


def test_named_first_then_by_prominence_then_the_fold(page: PeoplePage) -> None:
    assert labels(people_view(page)) == ["Sarah", "Zoë", "Unnamed", "Unnamed", "6 faces"]
    assert [people_view(page).model().data(index_of(people_view(page), place), 11) for place in (2, 4)] == [
        "Unnamed, 40 photos",
        "6 faces seen once, folded",
    ]


def test_names_are_sorted_without_case_and_accents() -> None:
    people = [person(1, "zoe"), person(2, "Émile"), person(3, "Dora"), person(4, "Fritz")]
    assert [one.name for one in arranged(people, ()) if isinstance(one, Person)] == [
        "Dora",
        "Émile",
        "Fritz",
        "zoe",
    ]


def test_a_steady_list_moves_nothing() -> None:
    before = arranged([SARAH, BIG, SMALL], ONCE)
    grown = replace(SMALL, photos=900)
    fresh = arranged([SARAH, ZOE, BIG, grown], ONCE)
    assert steady(before, fresh, {}) == ([SARAH, BIG, grown, ZOE, before[-1]], frozenset())
    without = arranged([SARAH, ZOE], ())
    gone = frozenset({BIG.id, SMALL.id, "once"})
    assert steady(before, without, {}) == ([SARAH, BIG, SMALL, ZOE, before[-1]], gone)
    assert steady(before, without, {BIG.id: BIG, grown.id: grown})[0] == [SARAH, BIG, grown, ZOE, before[-1]]
    assert steady(before, without, {BIG.id: BIG, grown.id: grown})[1] == {"once"}


def test_descriptions_for_a_screen_reader() -> None:
    assert described(SARAH) == "Sarah, 12 photos"
    assert described(ONCE[0]) == "Unnamed, seen once"
    assert described(Fold(1204, (), is_open=True)) == "1,204 faces seen once, unfolded"


# Opening


def test_the_face_of_a_named_person_opens_them(qtbot: QtBot, page: PeoplePage) -> None:
    view = people_view(page)
    with qtbot.waitSignal(page.opened) as opened:
        click(view, card(view, 0).face.center())
    assert opened.args == [SARAH.id]


@pytest.mark.parametrize("place", [0, 2])
def test_the_count_opens_anybody(qtbot: QtBot, page: PeoplePage, place: int) -> None:
    view = people_view(page)
    with qtbot.waitSignal(page.opened) as opened:
        click(view, card(view, place).count.center())
    assert opened.args == [(SARAH, ZOE, BIG)[place].id]


def test_so_does_a_double_click_and_enter(qtbot: QtBot, page: PeoplePage) -> None:
    view = people_view(page)
    with qtbot.waitSignal(page.opened) as opened:
        point = card(view, 2).face.center()
        click(view, point)
        QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert opened.args == [BIG.id]
    assert not name_field(page).is_open
    view.setCurrentIndex(index_of(view, 1))
    with qtbot.waitSignal(page.opened) as opened:
        QTest.keyClick(view, KEY.Key_Return)
    assert opened.args == [ZOE.id]


def test_a_drag_is_no_click(qtbot: QtBot, page: PeoplePage) -> None:
    view = people_view(page)
    with qtbot.assertNotEmitted(page.opened):
        QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=card(view, 0).face.center())
        QTest.mouseMove(view.viewport(), card(view, 1).face.center())
        QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=card(view, 1).face.center())


def test_the_count_is_a_link_under_the_pointer(page: PeoplePage) -> None:
    view = people_view(page)
    accent = theme.LIGHT.accent
    rect = card(view, 0).count
    assert accent not in _colours(view, rect.topLeft(), rect.bottomRight())
    QTest.mouseMove(view.viewport(), rect.topLeft() + QPoint(5, 8))
    assert accent in _colours(view, rect.topLeft(), rect.bottomRight())
    assert view.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor


def _colours(view: QWidget, first: QPoint, last: QPoint) -> set[str]:
    image = view.grab().toImage()
    offset = view.findChildren(QWidget, "qt_scrollarea_viewport")[0].pos()
    return {
        image.pixelColor(x + offset.x(), y + offset.y()).name()
        for x in range(first.x(), last.x() + 1)
        for y in range(first.y(), last.y() + 1)
    }


# Naming


def test_one_click_type_enter_names(qtbot: QtBot, page: PeoplePage) -> None:
    view, field = people_view(page), name_field(page)
    click(view, card(view, 2).face.center())
    assert field.isVisible()
    assert field.hasFocus()
    assert field.placeholderText() == "Who is this?"
    assert field.geometry() == card(view, 2).field
    with qtbot.waitSignal(page.named) as named:
        QTest.keyClicks(field, "  Ana   Lu ")
        QTest.keyClick(field, KEY.Key_Return)
    assert named.args == [BIG.id, "Ana Lu"]
    assert not field.isVisible()
    assert view.hasFocus()
    assert "Ana Lu" in labels(view), "the card shows it before the library has stored it"


def test_escape_and_nothing_typed_name_nobody(qtbot: QtBot, page: PeoplePage) -> None:
    view, field = people_view(page), name_field(page)
    with qtbot.assertNotEmitted(page.named):
        click(view, card(view, 2).name.center())
        QTest.keyClicks(field, "Ana")
        QTest.keyClick(field, KEY.Key_Escape)
        assert not field.is_open
        click(view, card(view, 2).name.center())
        assert field.text() == ""
        QTest.keyClick(field, KEY.Key_Return)
        assert not field.is_open
    assert view.hasFocus()


def test_tab_commits_and_asks_for_the_next_and_shift_tab_for_the_one_before(
    qtbot: QtBot, page: PeoplePage
) -> None:
    view, field = people_view(page), name_field(page)
    click(view, card(view, 2).face.center())
    QTest.keyClicks(field, "Ana")
    with qtbot.waitSignal(page.named) as named:
        QTest.keyClick(field, KEY.Key_Tab)
    assert named.args == [BIG.id, "Ana"]
    assert field.is_open
    assert field.hasFocus()
    assert field.geometry() == card(view, 3).field
    with qtbot.assertNotEmitted(page.named):
        QTest.keyClick(field, KEY.Key_Tab)
    assert not field.is_open, "nobody is left to name: the faces seen once are folded away"


def test_tab_goes_on_even_if_the_library_answers_at_once(page: PeoplePage) -> None:
    view, field = people_view(page), name_field(page)

    def store(number: int, name: str) -> None:
        people = tuple(replace(one, name=name) if one.id == number else one for one in EVERYBODY)
        page.set_people(people, ONCE)

    page.named.connect(store)
    click(view, card(view, 2).face.center())
    QTest.keyClicks(field, "Ana")
    QTest.keyClick(field, KEY.Key_Tab)
    assert field.is_open
    assert view.asked_card == SMALL
    QTest.keyClick(field, KEY.Key_Escape)
    assert labels(view) == ["Ana", "Sarah", "Zoë", "Unnamed", "6 faces"]


@pytest.mark.parametrize("key", [KEY.Key_F2, KEY.Key_A])
def test_f2_and_typing_rename_the_current_card(qtbot: QtBot, page: PeoplePage, key: Qt.Key) -> None:
    view, field = people_view(page), name_field(page)
    view.setCurrentIndex(index_of(view, 0))
    QTest.keyClick(view, key)
    assert field.is_open
    assert field.text() == ("Sarah" if key == KEY.Key_F2 else "a")
    QTest.keyClicks(field, "nna")
    with qtbot.waitSignal(page.named) as named:
        QTest.keyClick(field, KEY.Key_Return)
    assert named.args == [SARAH.id, "nna" if key == KEY.Key_F2 else "anna"]


def test_the_name_of_a_named_person_is_edited_where_it_stands(qtbot: QtBot, page: PeoplePage) -> None:
    view, field = people_view(page), name_field(page)
    click(view, card(view, 0).name.center())
    assert field.selectedText() == "Sarah"
    with qtbot.assertNotEmitted(page.named):
        QTest.keyClick(field, KEY.Key_Return)


def test_a_shortcut_is_not_typing(page: PeoplePage) -> None:
    view = people_view(page)
    view.setCurrentIndex(index_of(view, 0))
    QTest.keyClick(view, KEY.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert not name_field(page).is_open


def test_known_names_complete(qtbot: QtBot, page: PeoplePage) -> None:
    view, field = people_view(page), name_field(page)
    click(view, card(view, 2).face.center())
    QTest.keyClicks(field, "sa")
    popup = field.completer().popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(popup, KEY.Key_Down)
    with qtbot.waitSignal(page.person_chosen) as chosen, qtbot.assertNotEmitted(page.named):
        QTest.keyClick(popup, KEY.Key_Return)
    assert chosen.args == [BIG.id, SARAH.id, False]
    assert not popup.isVisible()
    assert not field.is_open


def test_a_typed_name_is_not_replaced_by_a_completion_nobody_chose(qtbot: QtBot, page: PeoplePage) -> None:
    view, field = people_view(page), name_field(page)
    click(view, card(view, 2).face.center())
    QTest.keyClicks(field, "Sa")
    popup = field.completer().popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)
    with qtbot.waitSignal(page.named) as named:
        QTest.keyClick(popup, KEY.Key_Return)
    assert named.args == [BIG.id, "Sa"]


def test_clicking_elsewhere_commits(qtbot: QtBot, page: PeoplePage) -> None:
    view, field = people_view(page), name_field(page)
    click(view, card(view, 2).face.center())
    QTest.keyClicks(field, "Ana")
    with qtbot.waitSignal(page.named) as named:
        click(view, QPoint(view.viewport().width() - 3, view.viewport().height() - 3))
    assert named.args == [BIG.id, "Ana"]


def test_moving_to_another_field_commits_and_leaves_the_focus_there(qtbot: QtBot) -> None:
    window, search, page = QWidget(), QLineEdit(), PeoplePage(no_images())
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    layout.addWidget(search)
    layout.addWidget(page)
    page.set_people(EVERYBODY, ())
    window.resize(900, 600)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    people_view(page).ask(index_of(people_view(page), 2))
    QTest.keyClicks(name_field(page), "Ana")
    with qtbot.waitSignal(page.named):
        search.setFocus()
    assert search.hasFocus()


def test_undo_in_an_empty_field_is_the_windows_and_in_a_typed_one_the_fields(
    qtbot: QtBot, qapp: QApplication
) -> None:
    theme.apply(qapp, "light")
    page = PeoplePage(no_images())
    window = QMainWindow()
    window.setCentralWidget(page)
    qtbot.addWidget(window)
    taken_back: list[str] = []
    for key, word in ((QKeySequence.StandardKey.Undo, "undo"), (QKeySequence("Ctrl+Shift+Z"), "redo")):
        action = QAction(window)
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda _checked, word=word: taken_back.append(word))
        window.addAction(action)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    page.set_people(EVERYBODY, ())
    field = name_field(page)
    people_view(page).ask(index_of(people_view(page), 2))
    QTest.keyClick(field, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(field, KEY.Key_Z, both)
    assert taken_back == ["undo", "redo"]
    QTest.keyClicks(field, "An")
    QTest.keyClick(field, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (taken_back, field.text()) == (["undo", "redo"], "")
    QTest.keyClick(field, KEY.Key_Z, both)
    assert (taken_back, field.text()) == (["undo", "redo"], "An")
    QTest.keyClick(field, KEY.Key_Escape)


# Seen once


def test_the_fold_unfolds_and_folds(page: PeoplePage) -> None:
    view = people_view(page)
    click(view, card(view, 4).face.center())
    assert len(labels(view)) == 5 + len(ONCE)
    view.setCurrentIndex(index_of(view, 4))
    QTest.keyClick(view, KEY.Key_Space)
    assert len(labels(view)) == 5
    QTest.keyClick(view, KEY.Key_Return)
    assert len(labels(view)) == 5 + len(ONCE)


def test_faces_seen_once_open_and_are_named(qtbot: QtBot, page: PeoplePage) -> None:
    view, field = people_view(page), name_field(page)
    click(view, card(view, 4).count.center())
    with qtbot.waitSignal(page.face_opened) as opened:
        click(view, card(view, 5).face.center())
    assert opened.args == [100]
    click(view, card(view, 6).name.center())
    QTest.keyClicks(field, "Kim")
    with qtbot.waitSignal(page.face_named) as named, qtbot.assertNotEmitted(page.named):
        QTest.keyClick(field, KEY.Key_Tab)
    assert named.args == [101, "Kim"]
    assert view.asked_card == ONCE[2]


# A scan goes on meanwhile


def test_a_name_being_typed_outlives_a_scan(page: PeoplePage) -> None:
    view, field = people_view(page), name_field(page)
    click(view, card(view, 3).face.center())
    QTest.keyClicks(field, "Ho")
    for round_ in range(1, 6):
        page.set_people((*EVERYBODY, *many(20 * round_)), ONCE)
        QApplication.processEvents()
    assert field.is_open
    assert field.hasFocus()
    assert field.text() == "Ho"
    assert view.asked_card == SMALL
    assert field.geometry() == card(view, 3).field, "its card did not move"
    assert view.model().rowCount() == 4 + 100 + 1, "new people do appear"


def test_even_if_the_person_is_gone(qtbot: QtBot, page: PeoplePage) -> None:
    view, field = people_view(page), name_field(page)
    click(view, card(view, 3).face.center())
    QTest.keyClicks(field, "Ho")
    page.set_people((SARAH, ZOE, BIG), ONCE)
    assert field.is_open
    with qtbot.waitSignal(page.named) as named:
        QTest.keyClick(field, KEY.Key_Return)
    assert named.args == [SMALL.id, "Ho"]
    QTest.mouseMove(page, QPoint(1, 1))


def test_the_order_is_put_right_when_the_name_is_typed(page: PeoplePage) -> None:
    view, field = people_view(page), name_field(page)
    view.ask(index_of(view, 3))
    page.set_people((*EVERYBODY, person(50, "Adam")), ONCE)
    assert labels(view)[0] == "Sarah"
    QTest.keyClick(field, KEY.Key_Escape)
    assert labels(view)[0] == "Adam"


def test_selection_and_place_outlive_a_scan(page: PeoplePage) -> None:
    view = people_view(page)
    people = (*EVERYBODY, *many(400))
    page.set_people(people, ONCE)
    view.scrollTo(index_of(view, 200), view.ScrollHint.PositionAtTop)
    chosen = view.model().index(205, 0)
    view.setCurrentIndex(chosen)
    before = page.selected_people()
    top = view.visualRect(view.currentIndex()).top()
    page.set_people((*people, *(person(number, None, 900) for number in range(5000, 5050))), ONCE)
    assert page.selected_people() == before
    assert view.visualRect(view.currentIndex()).top() == top
    assert view.currentIndex().row() == 255
    (kept,) = before
    page.set_people([one for one in people if one.id % 7 or one.id == kept], ONCE)
    assert page.selected_people() == before
    assert view.visualRect(view.currentIndex()).top() == top


def test_the_top_stays_the_top(page: PeoplePage) -> None:
    view = people_view(page)
    page.set_people((*EVERYBODY, *many(400)), ONCE)
    assert view.verticalScrollBar().value() == 0
    page.set_people((*EVERYBODY, *many(400), person(9000, "Aaron")), ONCE)
    assert view.verticalScrollBar().value() == 0


def test_nothing_moves_under_the_pointer(page: PeoplePage) -> None:
    view = people_view(page)
    point_at(view.viewport(), card(view, 2).face.center())
    page.set_people((*EVERYBODY, person(50, "Adam"), person(51, None, 99)), ONCE)
    assert labels(view) == ["Sarah", "Zoë", "Unnamed", "Unnamed", "Adam", "Unnamed", "6 faces"]
    QApplication.sendEvent(view.viewport(), QEvent(QEvent.Type.Leave))
    assert labels(view) == ["Adam", "Sarah", "Zoë", "Unnamed", "Unnamed", "Unnamed", "6 faces"]


def test_who_is_gone_fades_in_place_and_answers_to_nothing(qtbot: QtBot, page: PeoplePage) -> None:
    view = people_view(page)
    click(view, card(view, 2).face.center(), Qt.KeyboardModifier.ControlModifier)
    click(view, card(view, 1).face.center(), Qt.KeyboardModifier.ControlModifier)
    point_at(view.viewport(), card(view, 2).face.center())
    page.set_people((SARAH, ZOE, SMALL), ONCE)
    assert labels(view) == ["Sarah", "Zoë", "Unnamed", "Unnamed", "6 faces"], "nothing moved"
    assert page.selected_people() == [ZOE.id]
    assert view.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor
    point_at(view.viewport(), card(view, 2).name.center())
    assert view.viewport().cursor().shape() == Qt.CursorShape.ArrowCursor
    with qtbot.assertNotEmitted(page.opened):
        for part in (card(view, 2).face, card(view, 2).name, card(view, 2).count):
            click(view, part.center())
        QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=card(view, 2).face.center())
    assert not name_field(page).is_open
    point = middle(view, 2)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, view.viewport().mapToGlobal(point))
    QApplication.sendEvent(view.viewport(), event)
    assert QApplication.activePopupWidget() is None
    QApplication.sendEvent(view.viewport(), QEvent(QEvent.Type.Leave))
    assert labels(view) == ["Sarah", "Zoë", "Unnamed", "6 faces"]


def test_who_is_gone_is_paler(page: PeoplePage) -> None:
    view = people_view(page)
    cell = view.visualRect(index_of(view, 2))
    cell.moveTopLeft(view.viewport().mapTo(page, cell.topLeft()))
    point_at(view.viewport(), card(view, 0).face.center())
    before = page.grab(cell).toImage()
    page.set_people((SARAH, ZOE, SMALL), ONCE)
    after = page.grab(cell).toImage()
    assert before != after
    assert _darkest(after) > _darkest(before)
    page.set_people(EVERYBODY, ONCE)
    assert page.grab(cell).toImage() == before, "an undone merge brings them back"
    QApplication.sendEvent(view.viewport(), QEvent(QEvent.Type.Leave))


def point_at(view: QWidget, point: QPoint) -> None:
    """Move the pointer there; a single move to where it happens to be already would be no event."""
    QTest.mouseMove(view, point + QPoint(5, 5))
    QTest.mouseMove(view, point)


def _darkest(image: QImage) -> int:
    return min(
        image.pixelColor(x, y).lightness() for x in range(image.width()) for y in range(image.height())
    )


def test_tab_passes_by_who_is_gone(page: PeoplePage) -> None:
    view, field = people_view(page), name_field(page)
    page.set_people((*EVERYBODY, person(9, None, 1)), ())
    view.ask(index_of(view, 2))
    page.set_people((SARAH, ZOE, BIG, person(9, None, 1)), ())
    QTest.keyClick(field, KEY.Key_Tab)
    asked = view.asked_card
    assert isinstance(asked, Person)
    assert asked.id == 9
    QTest.keyClick(field, KEY.Key_Escape)


def test_a_filter_that_does_not_change_leaves_the_place(page: PeoplePage) -> None:
    view = people_view(page)
    page.set_people((*EVERYBODY, *many(400)), ONCE)
    view.scrollToBottom()
    before = view.verticalScrollBar().value()
    page.set_filter(" ")
    assert view.verticalScrollBar().value() == before > 0


# Focus


@pytest.mark.parametrize("typing", [False, True])
def test_the_cards_get_the_focus_when_they_come_unless_somebody_types(qtbot: QtBot, typing: bool) -> None:
    page, search, rail = PeoplePage(no_images()), QLineEdit(), Rail()
    window = QWidget()
    box = QVBoxLayout(window)
    for part in (rail, search, page):
        box.addWidget(part)
    qtbot.addWidget(window)
    window.resize(1000, 800)
    page.setFocus()
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    if typing:
        search.setFocus()
    page.set_people(EVERYBODY, ONCE)
    assert (search if typing else people_view(page)).hasFocus()
    page.set_people((), ())
    page.set_people(EVERYBODY, ONCE)
    assert (search if typing else people_view(page)).hasFocus()


def test_cards_that_come_out_of_sight_take_no_focus(qtbot: QtBot) -> None:
    pages, page, other = QStackedWidget(), PeoplePage(no_images()), Rail()
    pages.addWidget(other)
    pages.addWidget(page)
    qtbot.addWidget(pages)
    pages.show()
    page.set_people(EVERYBODY, ONCE)
    assert pages.focusWidget() is not people_view(page)


def test_twenty_thousand_people(page: PeoplePage) -> None:
    view = people_view(page)
    people = many(20_000)
    page.set_people(people, ONCE)
    assert view.model().rowCount() == 20_001
    view.scrollToBottom()
    assert view.visualRect(index_of(view, 20_000)).intersects(view.viewport().rect())
    page.set_people((*people[5:], *many(5, 40_000)), ONCE)
    assert view.model().rowCount() == 20_001
    view.grab()


# Menus


def _menu(page: PeoplePage, place: int, reason: QContextMenuEvent.Reason) -> QMenu:
    view = people_view(page)
    point = middle(view, place)
    event = QContextMenuEvent(reason, point, view.viewport().mapToGlobal(point))
    QApplication.sendEvent(view.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def _choose(menu: QMenu, words: str) -> None:
    action = next(one for one in menu.actions() if one.text() == words)
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())


def words_of(menu: QMenu) -> Sequence[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def test_the_menu_opens_renames_and_merges(qtbot: QtBot, page: PeoplePage) -> None:
    mouse = QContextMenuEvent.Reason.Mouse
    with qtbot.waitSignal(page.opened) as opened:
        _choose(_menu(page, 0, mouse), "Open")
    assert opened.args == [SARAH.id]
    with qtbot.waitSignal(page.merge_requested) as merge:
        _choose(_menu(page, 2, mouse), "Merge into…")
    assert merge.args == [BIG.id]
    _choose(_menu(page, 0, mouse), "Rename")
    assert name_field(page).is_open
    assert name_field(page).text() == "Sarah"


def test_the_menu_key_asks_for_the_current_card(qtbot: QtBot, page: PeoplePage) -> None:
    people_view(page).setCurrentIndex(index_of(people_view(page), 1))
    menu = _menu(page, 0, QContextMenuEvent.Reason.Keyboard)
    assert words_of(menu) == [
        "Open",
        "Rename",
        "About…",
        "Favourite\t*",
        "Circles",
        "Merge into…",
        "Hide",
        "A stranger: never ask",
    ]
    with qtbot.waitSignal(page.opened) as opened:
        QTest.keyClick(menu, KEY.Key_Down)
        QTest.keyClick(menu, KEY.Key_Return)
    assert opened.args == [ZOE.id]


def test_several_selected_people_are_merged(qtbot: QtBot, page: PeoplePage) -> None:
    view = people_view(page)
    view.setCurrentIndex(index_of(view, 0))
    with qtbot.assertNotEmitted(page.opened):
        click(view, card(view, 3).face.center(), Qt.KeyboardModifier.ControlModifier)
    assert page.selected_people() == [SARAH.id, SMALL.id]
    with qtbot.waitSignal(page.merge_selected) as merge:
        _choose(_menu(page, 3, QContextMenuEvent.Reason.Mouse), "Merge these 2 people")
    assert merge.args == [[SARAH.id, SMALL.id]]


def test_opening_and_naming_select_nobody(page: PeoplePage) -> None:
    view, field = people_view(page), name_field(page)
    click(view, card(view, 0).face.center())
    assert page.selected_people() == []
    click(view, card(view, 2).name.center())
    QTest.keyClick(field, KEY.Key_Tab)
    QTest.keyClick(field, KEY.Key_Escape)
    assert page.selected_people() == []
    assert view.currentIndex().row() == 3
    click(view, card(view, 1).face.center(), Qt.KeyboardModifier.ControlModifier)
    assert page.selected_people() == [ZOE.id], "and nobody besides"


def test_a_page_one_returns_to_has_nobody_selected(page: PeoplePage) -> None:
    view = people_view(page)
    for place in (0, 1):
        click(view, card(view, place).face.center(), Qt.KeyboardModifier.ControlModifier)
    assert len(page.selected_people()) == 2
    page.hide()
    page.show()
    assert page.selected_people() == []


def test_a_menu_beside_the_selection_is_about_its_own_card(page: PeoplePage) -> None:
    view = people_view(page)
    for place in (0, 1):
        view.selectionModel().select(index_of(view, place), QItemSelectionModel.SelectionFlag.Select)
    view.selectionModel().clearSelection()
    menu = _menu(page, 2, QContextMenuEvent.Reason.Mouse)
    assert words_of(menu) == [
        *("Open", "Who is this?", "About…", "Favourite\t*", "Circles", "Merge into…", "Hide"),
        *("A stranger: never ask", "Strangers: never ask about anybody like this"),
    ]
    menu.close()


# Filter and empty states


def empty_words(page: PeoplePage) -> str | None:
    state = page.findChild(EmptyState)
    assert isinstance(state, EmptyState)
    return state.sentence if state.isVisible() else None


@pytest.mark.parametrize("text", ["zoe", "ZOË", " zo"])
def test_the_filter_ignores_accents_and_case(page: PeoplePage, text: str) -> None:
    page.set_filter(text)
    assert labels(people_view(page)) == ["Zoë"]
    page.set_filter("")
    assert len(labels(people_view(page))) == 5


def test_the_filter_finds_the_beginning_of_any_word(page: PeoplePage) -> None:
    page.set_people([person(1, "Ana Lu Berg"), person(2, "Luberg")], ())
    page.set_filter("be")
    assert labels(people_view(page)) == ["Ana Lu Berg"]


def test_an_empty_page_says_why(page: PeoplePage) -> None:
    assert empty_words(page) is None
    page.set_filter("xyz")
    assert empty_words(page) == "Nobody here is called “xyz”."
    page.set_filter("")
    page.set_people((), ())
    assert empty_words(page) == "No faces were found in these photos."
    page.set_scanning(True)
    assert empty_words(page) == "Looking for faces…"
    page.set_people(EVERYBODY, ())
    assert empty_words(page) is None


# Names of all kinds, pictures, schemes


@pytest.mark.parametrize(
    "name",
    ["שרה כהן", "Maximilian-Alexander von Hohenstaufen-Zollern", "<b>Sarah</b>", "Oma \U0001f33b", "A&B"],
)
def test_names_are_plain_text_of_any_script(qtbot: QtBot, page: PeoplePage, name: str) -> None:
    page.set_people([person(1, name)], ())
    view, field = people_view(page), name_field(page)
    assert labels(view) == [name]
    assert not view.grab().isNull()
    view.ask(index_of(view, 0))
    assert field.text() == name
    with qtbot.assertNotEmitted(page.named):
        QTest.keyClick(field, KEY.Key_Return)


def test_a_right_to_left_window_is_mirrored(page: PeoplePage) -> None:
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    view = people_view(page)
    assert view.visualRect(index_of(view, 0)).left() > view.visualRect(index_of(view, 1)).left()
    click(view, card(view, 2).face.center())
    assert name_field(page).geometry() == card(view, 2).field


def test_a_face_appears_when_it_comes(qtbot: QtBot, qapp: QApplication) -> None:
    asked: list[int] = []
    images = ImageCache(lambda _kind, ids: asked.extend(ids))
    page = PeoplePage(images)
    qtbot.addWidget(page)
    page.resize(600, 400)
    page.set_people([SARAH], ONCE[:2])
    page.show()
    qtbot.waitUntil(lambda: set(asked) == {1, 100, 101})
    images.deliver(FACE, {1: jpeg("#ff0000"), 100: jpeg("#00ff00"), 101: None})
    view = people_view(page)
    image = view.grab().toImage()
    spot = view.viewport().mapTo(view, card(view, 0).face.center())
    assert image.pixelColor(spot).red() > 240


@pytest.mark.parametrize("mode", ["dark", "light"])
def test_focus_can_be_seen_by_those_who_use_the_keyboard(
    page: PeoplePage, qapp: QApplication, mode: theme.Mode
) -> None:
    theme.apply(qapp, mode)
    view = people_view(page)
    view.setCurrentIndex(index_of(view, 0))
    QTest.keyClick(view, KEY.Key_Right)
    assert view.currentIndex().row() == 1
    assert view.shows_focus(view.currentIndex())
    rect = card(view, 1).face.adjusted(-4, 0, 0, 0)
    accent = theme.of(page.palette()).accent
    assert accent in _colours(
        view, QPoint(rect.left(), rect.center().y()), QPoint(rect.left() + 4, rect.center().y())
    )
