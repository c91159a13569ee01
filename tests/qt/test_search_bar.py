"""The search bar with a real keyboard and a real mouse."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from models.person import Circle
from models.query import EVERYTHING, PhotoQuery
from repository.fact_counts import FactCounts
from repository.saved_searches import SavedSearch
from services.places_seen import PlacesSeen
from tests.qt.accessible import assert_all_told, assert_contrast, name_of, steady_light, walk
from tests.qt.page_data import person
from ui.search.chip_button import HEIGHT
from ui.search.search_bar import SearchBar
from ui.shared import theme
from ui.shared.buttons import Button

KEY = Qt.Key
LEFT = Qt.MouseButton.LeftButton
LONG = "Anna-Elisabeth Brandenburger-Oberhausen von und zu Waldenfels"
SUMMER = (SavedSearch(1, "Summer", ""), PhotoQuery(since="2019-06-01", until="2019-08-31"))


class Stand(QWidget):
    """A page with the bar on top and something below it."""

    def __init__(self) -> None:
        super().__init__()
        self.bar = SearchBar(self)
        self.below = Button("Below")
        column = QVBoxLayout(self)
        column.addWidget(self.bar)
        column.addStretch(1)
        column.addWidget(self.below)
        self.bar.left.connect(self.below.setFocus)
        self.asked: list[PhotoQuery] = []
        self.bar.query_changed.connect(self.asked.append)

    @property
    def line(self) -> QLineEdit:
        return self.bar.field.line

    def type(self, text: str) -> None:
        QTest.keyClicks(self.line, text)

    def key(self, key: Qt.Key) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)

    def words(self) -> list[str]:
        return [button.text() for button in self.bar.field.buttons]

    def offered(self) -> list[str]:
        return [offer.words for offer in self.bar.list.offers] if self.bar.list.isVisible() else []

    def focused(self) -> str:
        widget = QApplication.focusWidget()
        return "line" if widget is self.line else widget.text() if isinstance(widget, QPushButton) else "?"


@pytest.fixture
def stand(qtbot: QtBot, qapp: QApplication) -> Iterator[Stand]:
    with steady_light(qapp):
        stand = Stand()
        qtbot.addWidget(stand)
        stand.resize(900, 500)
        stand.bar.set_people([person(1, "Sarah", 214), person(2, "Ben", 100), person(3, LONG, 5), person(4)])
        stand.bar.set_circles([Circle(1, "Family", 4)])
        stand.bar.set_folders(["/photos/2019/Sardinia"])
        stand.show()
        qtbot.waitUntil(stand.isActiveWindow)
        qtbot.waitUntil(lambda: not stand.bar._preparing.isActive())
        stand.line.setFocus()
        yield stand


def menu() -> QMenu:
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QMenu)
    return popup


def choose(words: str) -> None:
    """Walk to a line of the menu by keyboard and take it."""
    popup = menu()
    action = next(action for action in popup.actions() if action.text() == words)
    for _ in range(len(popup.actions())):
        QTest.keyClick(popup, KEY.Key_Down)
        if popup.activeAction() is action:
            break
    QTest.keyClick(popup, KEY.Key_Return)


def test_a_name_and_enter_make_a_chip(stand: Stand) -> None:
    stand.type("sar")
    assert stand.offered()[0] == "with Sarah"
    assert stand.bar.list.marked == 0
    stand.key(KEY.Key_Return)
    assert stand.words() == ["Sarah"]
    assert stand.asked == [PhotoQuery(people=(1,))]
    assert stand.line.text() == ""
    assert stand.offered() == []
    assert stand.focused() == "line"


def test_the_arrows_mark_another_offer_and_the_ends_hold(stand: Stand) -> None:
    stand.type("sar")
    stand.key(KEY.Key_Down)
    assert stand.bar.list.marked == 1
    for _ in range(20):
        stand.key(KEY.Key_Down)
    assert stand.bar.list.marked == len(stand.offered()) - 1
    for _ in range(20):
        stand.key(KEY.Key_Up)
    stand.key(KEY.Key_Down)
    assert stand.offered()[1] == "without Sarah"
    stand.key(KEY.Key_Return)
    assert stand.bar.query == PhotoQuery(without=(1,))


def test_everything_can_be_combined_without_the_mouse(stand: Stand) -> None:
    for typed in ("sarah", "without ben", "family", "summer 2019", "sardinia", "3 faces", "unnamed", "img_7"):
        stand.type(typed)
        stand.key(KEY.Key_Return)
    assert stand.bar.query == PhotoQuery(
        people=(1,), without=(2,), circles=(1,), since="2019-06-01", until="2019-08-31",
        folder="/photos/2019/Sardinia", least_faces=3, unnamed=True, text="img_7",
    )  # fmt: skip
    assert len(stand.asked) == 8


def test_a_click_takes_an_offer(stand: Stand) -> None:
    stand.type("ben")
    index = stand.bar.list.model().index(1, 0)
    QTest.mouseClick(
        stand.bar.list.viewport(),
        LEFT,
        Qt.KeyboardModifier.NoModifier,
        stand.bar.list.visualRect(index).center(),
    )
    assert stand.bar.query == PhotoQuery(without=(2,))
    assert stand.focused() == "line"


def test_left_and_right_walk_through_the_chips(stand: Stand) -> None:
    stand.bar.search(PhotoQuery(people=(1, 2)))
    stand.line.setFocus()
    seen = []
    for key in (KEY.Key_Left, KEY.Key_Left, KEY.Key_Left, KEY.Key_Right, KEY.Key_Right, KEY.Key_Left):
        stand.key(key)
        seen.append(stand.focused())
    assert seen == ["Ben", "Sarah", "Sarah", "Ben", "line", "Ben"]


def test_left_stays_in_the_text_as_long_as_there_is_some(stand: Stand) -> None:
    stand.bar.search(PhotoQuery(people=(1,)))
    stand.line.setFocus()
    stand.type("be")
    seen = []
    for key in (KEY.Key_Left, KEY.Key_Left, KEY.Key_Left):
        stand.key(key)
        seen.append(stand.focused())
    assert seen == ["line", "line", "Sarah"]
    assert stand.line.text() == "be"


def test_backspace_goes_to_the_chip_before_and_then_removes_it(stand: Stand) -> None:
    stand.bar.search(PhotoQuery(people=(1, 2)))
    stand.line.setFocus()
    stand.key(KEY.Key_Backspace)
    assert (stand.focused(), stand.words()) == ("Ben", ["Sarah", "Ben"])
    stand.key(KEY.Key_Backspace)
    assert (stand.focused(), stand.words()) == ("Sarah", ["Sarah"])
    stand.key(KEY.Key_Delete)
    assert (stand.focused(), stand.words()) == ("line", [])
    assert stand.asked[-2:] == [PhotoQuery(people=(1,)), EVERYTHING]


def test_delete_goes_on_to_the_next_chip(stand: Stand) -> None:
    stand.bar.search(PhotoQuery(people=(1, 2, 3)))
    stand.bar.field.buttons[1].setFocus()
    stand.key(KEY.Key_Delete)
    assert stand.focused() == LONG


@pytest.mark.parametrize("key", [KEY.Key_Space, KEY.Key_Return])
def test_space_and_enter_turn_a_person_to_the_next_way(stand: Stand, key: Qt.Key) -> None:
    stand.bar.search(PhotoQuery(people=(1, 2)))
    stand.bar.field.buttons[0].setFocus()
    seen = []
    for _ in range(3):
        stand.key(key)
        seen.append((stand.focused(), stand.bar.query))
    assert seen == [
        ("without Sarah", PhotoQuery(people=(2,), without=(1,))),
        ("any of: Sarah", PhotoQuery(people=(2,), any_of=(1,))),
        ("Sarah", PhotoQuery(people=(1, 2))),
    ]


def test_a_letter_typed_on_a_chip_goes_into_the_line(stand: Stand) -> None:
    stand.bar.search(PhotoQuery(people=(1,)))
    stand.bar.field.buttons[0].setFocus()
    stand.key(KEY.Key_B)
    assert (stand.focused(), stand.line.text()) == ("line", "b")


def test_esc_clears_the_text_then_all_then_leaves(stand: Stand) -> None:
    stand.bar.search(PhotoQuery(people=(1,)))
    stand.line.setFocus()
    stand.type("be")
    stand.key(KEY.Key_Escape)
    assert (stand.line.text(), stand.words(), stand.offered()) == ("", ["Sarah"], [])
    stand.key(KEY.Key_Escape)
    assert stand.words() == []
    assert stand.asked[-1] == EVERYTHING
    stand.key(KEY.Key_Escape)
    assert stand.focused() == "Below"


def test_enter_in_the_empty_line_goes_to_what_was_found(stand: Stand) -> None:
    stand.key(KEY.Key_Return)
    assert stand.focused() == "Below"
    assert stand.asked == []


def test_down_in_the_empty_line_offers_saved_searches(stand: Stand) -> None:
    stand.bar.set_saved([SUMMER])
    stand.key(KEY.Key_Down)
    assert stand.offered()[:2] == ["Summer", "with Sarah"]
    assert stand.bar.list.marked == 0
    stand.key(KEY.Key_Return)
    assert stand.bar.query == SUMMER[1]


def test_enter_takes_nothing_that_nobody_has_marked(stand: Stand) -> None:
    stand.bar.set_saved([SUMMER])
    stand.bar.ask()
    assert stand.offered()[0] == "Summer"
    assert stand.bar.list.marked is None
    stand.key(KEY.Key_Return)
    assert stand.asked == []


def test_whoever_comes_to_search_is_offered_saved_searches(stand: Stand) -> None:
    stand.below.setFocus()
    stand.bar.ask()
    assert stand.offered() == []
    stand.bar.set_saved([SUMMER])
    stand.bar.ask()
    assert stand.offered()[0] == "Summer"
    stand.below.setFocus()
    assert stand.offered() == []
    QTest.mouseClick(stand.line, LEFT)
    assert stand.offered()[0] == "Summer"


def test_coming_says_that_names_are_needed(qtbot: QtBot, stand: Stand) -> None:
    stand.below.setFocus()
    with qtbot.waitSignal(stand.bar.needed):
        QTest.keyClick(stand.below, KEY.Key_Backtab)


def test_the_cross_removes_and_the_words_open_a_menu(stand: Stand) -> None:
    stand.bar.search(PhotoQuery(people=(1, 2)))
    chip = stand.bar.field.buttons[0]
    QTest.mouseClick(chip, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(chip.width() - 12, HEIGHT // 2))
    assert stand.words() == ["Ben"]
    chip = stand.bar.field.buttons[0]
    QTest.mouseClick(chip, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(12, HEIGHT // 2))
    checked = [action.text() for action in menu().actions() if action.isChecked()]
    assert checked == ["Is in the photo"]
    choose("Is not in the photo")
    assert stand.bar.query == PhotoQuery(without=(2,))


def test_a_press_on_the_cross_that_ends_elsewhere_removes_nothing(stand: Stand) -> None:
    stand.bar.search(PhotoQuery(people=(1,)))
    chip = stand.bar.field.buttons[0]
    QTest.mousePress(chip, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(chip.width() - 12, HEIGHT // 2))
    QTest.mouseRelease(chip, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(12, HEIGHT // 2))
    assert stand.words() == ["Sarah"]
    assert QApplication.activePopupWidget() is None


def test_a_date_can_be_changed(stand: Stand) -> None:
    stand.bar.search(SUMMER[1])
    stand.bar.field.buttons[0].setFocus()
    stand.key(KEY.Key_Return)
    choose("Change")
    assert stand.line.text() == "summer 2019"
    assert stand.focused() == "line"
    assert stand.offered()[0] == "summer 2019"
    assert stand.bar.query == EVERYTHING


def test_one_button_clears_all(stand: Stand) -> None:
    stand.bar.search(PhotoQuery(people=(1, 2)))
    QTest.mouseClick(stand.bar.field._empty, LEFT)
    assert stand.words() == []
    assert stand.focused() == "line"
    assert not stand.bar.field._empty.isVisible()


def test_a_search_shown_from_elsewhere_is_said_once(stand: Stand) -> None:
    stand.bar.search(PhotoQuery(people=(1, 2)))
    stand.bar.search(PhotoQuery(people=(1, 2)))
    assert stand.asked == [PhotoQuery(people=(1, 2))]


def test_names_that_come_later_are_put_in(stand: Stand) -> None:
    stand.bar.search(PhotoQuery(people=(9,)))
    assert stand.words() == ["an unnamed person"]
    stand.bar.set_people([person(9, "Zoë & Co")])
    assert stand.words() == ["\u2068Zoë && Co\u2069"]


def test_many_chips_take_three_rows_and_then_scroll(stand: Stand, qtbot: QtBot) -> None:
    stand.resize(500, 500)
    one_row = stand.bar.field.height()
    stand.bar.search(
        PhotoQuery(
            people=(1, 2, 3), only=True, unnamed=True, least_faces=2, most_faces=9, text="img", circles=(1,)
        )
    )
    stand.line.setFocus()
    qtbot.waitUntil(lambda: stand.bar.field.height() > 2 * one_row)
    assert stand.bar.field.height() < 3 * one_row + 3
    area = stand.bar.field._area
    qtbot.waitUntil(lambda: area.verticalScrollBar().value() == area.verticalScrollBar().maximum() > 0)
    assert all(button.width() <= area.viewport().width() for button in stand.bar.field.buttons)
    stand.bar.field.buttons[0].setFocus()
    stand.key(KEY.Key_Right)
    stand.key(KEY.Key_Left)
    top = stand.bar.field.buttons[0].mapTo(area.viewport(), QPoint(0, 0)).y()
    assert 0 <= top < area.viewport().height()


def test_the_empty_line_takes_no_row_of_its_own_until_somebody_comes(stand: Stand, qtbot: QtBot) -> None:
    elsewhere = QPushButton("elsewhere", stand)
    elsewhere.show()
    elsewhere.setFocus()
    one_row = stand.bar.field.height()
    stand.bar.search(PhotoQuery(people=(1, 2), circles=(1,)))
    field = stand.bar.field
    for width in range(300, 520, 7):
        stand.resize(width, 500)
        QApplication.processEvents()
        last = field.buttons[-1]
        assert stand.line.y() == last.y(), width
        assert stand.line.x() > last.geometry().right()
    while field.height() > one_row:
        stand.resize(stand.width() + 4, 500)
        QApplication.processEvents()
    stand.line.setFocus()
    qtbot.waitUntil(lambda: field.height() > one_row)
    elsewhere.setFocus()
    qtbot.waitUntil(lambda: field.height() == one_row)


def test_ctrl_z_brings_no_letters_back_that_became_a_chip(stand: Stand, qtbot: QtBot) -> None:
    stand.type("sar")
    stand.key(KEY.Key_Return)
    assert stand.words() == ["Sarah"]
    assert not stand.line.isUndoAvailable()


def test_the_offers_fit_below_the_field_and_follow_it(stand: Stand) -> None:
    stand.type("sar")
    offers = stand.bar.list
    assert offers.verticalScrollBar().maximum() == 0
    field = stand.bar.field.geometry()
    assert offers.width() == field.width()
    stand.resize(700, 400)
    QApplication.processEvents()
    assert offers.width() == stand.bar.field.width() < field.width()
    assert offers.geometry().bottom() < 400


def test_a_click_on_the_page_closes_the_offers_and_leaves_the_text(stand: Stand) -> None:
    stand.type("sar")
    QTest.mouseClick(stand, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(450, 440))
    assert stand.offered() == []
    assert stand.line.text() == "sar"
    stand.key(KEY.Key_Down)
    assert stand.bar.list.marked == 0


def test_ctrl_z_is_left_to_the_window_where_nothing_was_typed(stand: Stand, qtbot: QtBot) -> None:
    undo = QAction(stand)
    undo.setShortcut(QKeySequence.StandardKey.Undo)
    stand.addAction(undo)
    with qtbot.waitSignal(undo.triggered):
        QTest.keyClick(stand.line, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)


# Saved searches.


def test_a_search_is_saved_under_a_name_typed_in_place(qtbot: QtBot, stand: Stand) -> None:
    save = stand.bar.save
    assert not save.isVisible()
    stand.bar.search(PhotoQuery(people=(1,)))
    assert save.isVisible()
    QTest.mouseClick(save._button, LEFT)
    assert QApplication.focusWidget() is save._name
    QTest.keyClicks(save._name, " Us  ")
    with qtbot.waitSignal(save.save_wanted) as wanted:
        QTest.keyClick(save._name, KEY.Key_Return)
    assert wanted.args == ["Us", PhotoQuery(people=(1,))]
    assert save._button.isVisible()
    assert QApplication.focusWidget() is save._button


@pytest.mark.parametrize("key", [KEY.Key_Escape, KEY.Key_Return, KEY.Key_Tab])
def test_without_a_name_nothing_is_saved(qtbot: QtBot, stand: Stand, key: Qt.Key) -> None:
    save = stand.bar.save
    stand.bar.search(PhotoQuery(people=(1,)))
    QTest.mouseClick(save._button, LEFT)
    if key != KEY.Key_Return:
        QTest.keyClicks(save._name, "Us")
    with qtbot.assertNotEmitted(save.save_wanted):
        QTest.keyClick(save._name, key)
    assert save._button.isVisible()
    assert not save._name.isVisible()


def test_a_saved_search_shows_its_name_and_can_be_renamed_and_deleted(qtbot: QtBot, stand: Stand) -> None:
    save = stand.bar.save
    stand.bar.set_saved([SUMMER])
    stand.bar.search(SUMMER[1])
    assert save._button.text() == "Summer"
    QTest.mouseClick(save._button, LEFT)
    choose("Rename")
    assert save._name.selectedText() == "Summer"
    QTest.keyClicks(save._name, "Sea")
    with qtbot.waitSignal(save.rename_wanted) as renamed:
        QTest.keyClick(save._name, KEY.Key_Return)
    assert renamed.args == [1, "Sea"]
    QTest.mouseClick(save._button, LEFT)
    with qtbot.waitSignal(save.delete_wanted) as deleted:
        choose("Delete this saved search")
    assert deleted.args == [1]


# Those who do not see, or use no mouse.


def test_everything_is_told_and_reached(stand: Stand) -> None:
    stand.bar.search(PhotoQuery(people=(1,), without=(2,), since="2019-01-01", until="2019-12-31"))
    assert_all_told(stand)
    assert_contrast(stand)
    told = [name_of(one) for one in walk(stand.bar.field) if one.state().focusable]
    assert told == [
        "with Sarah, remove with Backspace",
        "without Ben, remove with Backspace",
        "2019, remove with Backspace",
        "Search photos",
        "Clear the search",
    ]


def test_the_offers_are_told_with_their_group(stand: Stand) -> None:
    stand.type("sar")
    told = [name_of(one) for one in walk(stand.bar.list)]
    assert "People: with Sarah" in told
    assert_all_told(stand.bar.list)


def test_both_schemes_paint_the_field(stand: Stand, qapp: QApplication) -> None:
    stand.bar.search(PhotoQuery(people=(1,)))
    pictures = []
    for mode in ("dark", "light"):
        theme.apply(qapp, "dark" if mode == "dark" else "light")
        QApplication.processEvents()
        pictures.append(stand.bar.grab().toImage().pixelColor(stand.bar.field.width() // 2, 8).name())
    assert pictures == [theme.DARK.surface, theme.LIGHT.surface]


def furnish(stand: Stand) -> None:
    """What photos were made with, and where: three in Berlin."""
    stand.bar.set_counts(FactCounts((("Apple iPhone 12", 9),), (("JPEG", 12),), (("raw", 3), ("film", 2)), 4))
    stand.bar.set_places(PlacesSeen(np.array([52.4, 52.5, 52.6]), np.array([13.4, 13.4, 13.4])))


def test_a_row_of_words_becomes_a_row_of_chips(stand: Stand) -> None:
    furnish(stand)
    for words in ("iphone", "raw", "jpg", "no screenshots", "berlin", "last summer", "sarah", ">2"):
        stand.type(words)
        stand.key(KEY.Key_Return)
    query = stand.bar.query
    assert (query.camera, query.kinds, query.formats, query.screenshots) == (
        "Apple iPhone 12", ("raw",), ("JPEG",), False,
    )  # fmt: skip
    assert query.area is not None
    assert query.since is not None
    assert (query.people, query.least_faces) == ((1,), 3)
    assert "within 20 km of Berlin" in stand.words()
    assert_all_told(stand)


def test_a_chip_about_files_or_a_place_goes_with_backspace(stand: Stand) -> None:
    furnish(stand)
    for words in ("berlin", "iphone"):
        stand.type(words)
        stand.key(KEY.Key_Return)
    stand.key(KEY.Key_Left)
    stand.key(KEY.Key_Backspace)
    assert stand.words() == ["within 20 km of Berlin"]
    stand.key(KEY.Key_Backspace)
    assert stand.asked[-1] == EVERYTHING


def test_taking_the_line_of_a_saved_search_that_cannot_be_used_deletes_it(stand: Stand) -> None:
    deleted: list[int] = []
    stand.bar.save.delete_wanted.connect(deleted.append)
    stand.bar.set_unusable([(SavedSearch(7, "Trip", "{"), "It is damaged.")])
    stand.bar.ask()
    assert stand.offered()[-1] == "Delete the saved search “Trip”"
    stand.key(KEY.Key_Up)
    stand.key(KEY.Key_Return)
    assert deleted == [7]
    assert stand.asked == []
