"""The keys of the pages in the sheet: each is pressed on its page, and does what the sheet says.

Those of an open photo are tried in test_keys_dialog.py.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from models.changes import LedgerEntry, Step
from models.review import Guess, Guesses
from tests.qt.page_data import click, index_of, middle, name_field, no_images, people_view, person
from tests.qt.person_parts import faces_of, shown_page
from tests.qt.places_keys import PLACES_TRIED
from tests.qt.review_parts import LOOSE, SARAH, WHO, Sat
from tests.qt.stacks_keys import STACKS_TRIED
from tests.qt.timeline_keys_tried import PHOTOS_TRIED
from tests.qt.viewer_keys import VIEWER_TRIED
from ui.help.page_keys import PAGE_KEYS
from ui.history.history_page import HistoryPage
from ui.people.people_page import PeoplePage
from ui.search.search_bar import SearchBar

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

KEY = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Try = Callable[[QtBot], None]


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(*keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        QTest.keyClick(focused(), key, held)


def type_in(text: str) -> None:
    for letter in text:
        # The first of them may have opened a field for the others.
        QTest.keyClicks(focused(), letter)


def heard(signal: SignalInstance) -> list[tuple[object, ...]]:
    told: list[tuple[object, ...]] = []
    signal.connect(lambda *values: told.append(values))
    return told


# People


def people(qtbot: QtBot) -> PeoplePage:
    """Sarah, and two nobody has named; the current card is the first of those."""
    page = PeoplePage(no_images())
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.set_people([person(1, "Sarah", 12), person(3, None, 40), person(4, None, 2)], ())
    page.set_guesses(Guesses({3: Guess(1, "Sarah", 0.7, 0.9)}, {}))
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.setFocus()
    press(KEY.Key_Home, KEY.Key_Right)
    assert people_view(page).currentIndex().row() == 1
    return page


def walks(qtbot: QtBot) -> None:
    page = people(qtbot)
    press(KEY.Key_Left)
    assert people_view(page).currentIndex().row() == 0


def opens(qtbot: QtBot) -> None:
    opened = heard(people(qtbot).opened)
    press(KEY.Key_Return)
    assert opened == [(3,)]


def asks(qtbot: QtBot) -> None:
    page = people(qtbot)
    type_in("a")
    assert name_field(page).text() == "a"
    press(KEY.Key_Escape, KEY.Key_F2)
    assert name_field(page).is_open
    press(KEY.Key_Escape)


def accepts(qtbot: QtBot) -> None:
    taken = heard(people(qtbot).guess_accepted)
    type_in("+")
    assert taken == [(3, 1, False)]


def prefers(qtbot: QtBot) -> None:
    made = heard(people(qtbot).favourite_wanted)
    press(KEY.Key_Left)
    type_in("*")
    assert made == [([1], True)]


def selects(qtbot: QtBot) -> None:
    page = people(qtbot)
    view = people_view(page)
    press(KEY.Key_Space)
    click(view, middle(view, 2), CONTROL)
    assert [card.id for card in view.selected_cards() if hasattr(card, "id")] == [3, 4]


def selects_nobody(qtbot: QtBot) -> None:
    page = people(qtbot)
    press(KEY.Key_Space, KEY.Key_Escape)
    assert people_view(page).selected_cards() == []


def opens_menu(qtbot: QtBot) -> None:
    page = people(qtbot)
    view = people_view(page)
    at = view.visualRect(index_of(view, 1)).center()
    wish = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, view.viewport().mapToGlobal(at))
    QApplication.sendEvent(view.viewport(), wish)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.close()


# While a name is typed


def takes_the_name(qtbot: QtBot) -> None:
    named = heard(people(qtbot).named)
    type_in("tom")
    press(KEY.Key_Return)
    assert named == [(3, "tom")]


def goes_on(qtbot: QtBot) -> None:
    page = people(qtbot)
    named = heard(page.named)
    type_in("tom")
    press(KEY.Key_Tab)
    assert name_field(page).is_open
    type_in("ann")
    press(KEY.Key_Backtab, held=SHIFT)
    assert named == [(3, "tom"), (4, "ann")]
    press(KEY.Key_Escape)


def chooses_of_the_list(qtbot: QtBot) -> None:
    page = people(qtbot)
    chosen, named = heard(page.person_chosen), heard(page.named)
    type_in("sar")
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    for key in (KEY.Key_Down, KEY.Key_Return):
        QTest.keyClick(QApplication.activePopupWidget() or focused(), key)
    assert [*chosen, *named] in ([(3, 1, False)], [(3, "Sarah")])


def leaves_it(qtbot: QtBot) -> None:
    page = people(qtbot)
    named = heard(page.named)
    type_in("tom")
    press(KEY.Key_Escape)
    assert named == []
    assert not name_field(page).is_open


# A person's page


def says_of_a_face(name: str, *keys: Qt.Key) -> Try:
    def attempt(qtbot: QtBot) -> None:
        page = shown_page(qtbot)
        faces_of(page).setFocus()
        told = heard(getattr(page, name))
        press(KEY.Key_Home)
        press(*keys)
        assert len(told) == len(keys)

    return attempt


def names_the_person(qtbot: QtBot) -> None:
    named = heard(shown_page(qtbot).named)
    press(KEY.Key_F2)
    type_in("tom")
    press(KEY.Key_Return)
    assert named == [(1, "tom")]


def steps_back(qtbot: QtBot) -> None:
    page = shown_page(qtbot)
    faces_of(page).setFocus()
    back = heard(page.back_clicked)
    press(KEY.Key_Home, KEY.Key_Space)
    assert faces_of(page).chosen()
    press(KEY.Key_Escape)
    assert (faces_of(page).chosen(), back) == ([], [])
    press(KEY.Key_Escape)
    assert len(back) == 1


# Review


def answers(said: str, key: Qt.Key) -> Try:
    def attempt(qtbot: QtBot) -> None:
        sat = Sat(qtbot)
        sat.ask(SARAH, WHO)
        sat.press(key)
        assert sat.answers.given == [f"{SARAH.key}: {said}"]

    return attempt


def writes_who(qtbot: QtBot) -> None:
    for key, typed in ((KEY.Key_Return, ""), (KEY.Key_Slash, ""), (KEY.Key_A, "a")):
        sat = Sat(qtbot)
        sat.ask(SARAH)
        QTest.keyClicks(sat.focus(), typed) if typed else sat.press(key)
        assert sat.view.who.is_open
        assert sat.view.who.field.text() == typed
        sat.window.close()


def takes_the_answer_back(qtbot: QtBot) -> None:
    for following, control, key in ((LOOSE, False, KEY.Key_U), (WHO, True, KEY.Key_Z)):
        sat = Sat(qtbot)
        sat.ask(SARAH, following)
        sat.press(KEY.Key_Y)
        assert sat.key == following.key
        sat.press(key, control=control)
        assert (sat.answers.given[-1], sat.key) == ("undo", SARAH.key)
        sat.window.close()


def puts_off(qtbot: QtBot) -> None:
    answers("later", KEY.Key_S)(qtbot)
    sat = Sat(qtbot)
    sat.ask(WHO)
    sat.press(KEY.Key_Escape)
    assert sat.answers.given == [f"{WHO.key}: later"]


def calls_a_stranger(qtbot: QtBot) -> None:
    answers("stranger", KEY.Key_I)(qtbot)
    sat = Sat(qtbot)
    sat.ask(WHO)
    sat.press(KEY.Key_I, control=True)
    assert sat.answers.given == [f"{WHO.key}: stranger"]


# Searching


def bar(qtbot: QtBot) -> SearchBar:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    made = SearchBar(window)
    column.addWidget(made)
    column.addStretch(1)
    window.resize(900, 500)
    made.set_people([person(1, "Sarah", 214), person(2, "Ben", 100)])
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(lambda: not made._preparing.isActive())
    made.field.line.setFocus()
    return made


def goes_through_offers(qtbot: QtBot) -> None:
    made = bar(qtbot)
    type_in("sar")
    press(KEY.Key_Down, KEY.Key_Up, KEY.Key_Down, KEY.Key_Return)
    assert made.query.without == (1,)


def takes_the_offer(qtbot: QtBot) -> None:
    made = bar(qtbot)
    type_in("sar")
    press(KEY.Key_Return)
    assert made.query.people == (1,)


def goes_back_to_chips(qtbot: QtBot) -> None:
    for key in (KEY.Key_Backspace, KEY.Key_Left):
        made = bar(qtbot)
        type_in("sar")
        press(KEY.Key_Return, key)
        assert focused() in made.field.buttons
        made.window().close()


def turns_a_chip(qtbot: QtBot) -> None:
    made = bar(qtbot)
    type_in("sar")
    press(KEY.Key_Return, KEY.Key_Left, KEY.Key_Space)
    assert made.query.people == ()
    assert made.query != type(made.query)()


def takes_a_chip_out(qtbot: QtBot) -> None:
    made = bar(qtbot)
    type_in("sar")
    press(KEY.Key_Return, KEY.Key_Left, KEY.Key_Delete)
    assert made.chips == ()


def empties_the_search(qtbot: QtBot) -> None:
    made = bar(qtbot)
    type_in("sar")
    press(KEY.Key_Return)
    type_in("be")
    press(KEY.Key_Escape)
    assert (made.field.line.text(), made.query.people) == ("", (1,))
    press(KEY.Key_Escape)
    if made.chips:
        press(KEY.Key_Escape)
    assert made.chips == ()


# History


def history(qtbot: QtBot) -> HistoryPage:
    page = HistoryPage(no_images())
    qtbot.addWidget(page)
    page.resize(800, 600)
    step = Step(9, "2026-11-16T12:00:00.000+00:00", "name", "Named somebody Sarah", False, False)
    page.set_entries([LedgerEntry(step, (90,), 1)])
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.setFocus()
    press(KEY.Key_Home)
    press(KEY.Key_Down)
    return page


def reverses(qtbot: QtBot) -> None:
    for key in (KEY.Key_U, KEY.Key_Return):
        page = history(qtbot)
        wanted = heard(page.reverse_wanted)
        press(key)
        assert wanted == [(9,)]
        page.close()


def shows_the_photo(qtbot: QtBot) -> None:
    for key in (KEY.Key_O, KEY.Key_Space):
        page = history(qtbot)
        opened = heard(page.face_opened)
        press(key)
        assert opened == [(90,)]
        page.close()


TRIED: dict[tuple[str, str], Try] = {
    ("People", "Arrows"): walks,
    ("People", "Enter"): opens,
    ("People", "A letter, or F2"): asks,
    ("People", "+"): accepts,
    ("People", "*"): prefers,
    ("People", "Space, Ctrl + click"): selects,
    ("People", "Esc"): selects_nobody,
    ("People", "Right click, Menu key"): opens_menu,
    ("While you type a name", "Enter"): takes_the_name,
    ("While you type a name", "Tab, Shift + Tab"): goes_on,
    ("While you type a name", "Up, Down"): chooses_of_the_list,
    ("While you type a name", "Esc"): leaves_it,
    ("A person's page", "F2"): names_the_person,
    ("A person's page", "Y, or C"): says_of_a_face("face_confirmed", KEY.Key_Y, KEY.Key_C),
    ("A person's page", "Del"): says_of_a_face("not_this_person", KEY.Key_Delete),
    ("A person's page", "M"): says_of_a_face("move_wanted", KEY.Key_M),
    ("A person's page", "N"): says_of_a_face("split_off", KEY.Key_N),
    ("A person's page", "I"): says_of_a_face("strangers_told", KEY.Key_I),
    ("A person's page", "Enter"): says_of_a_face("editor_wanted", KEY.Key_Return),
    ("A person's page", "Esc"): steps_back,
    ("Review", "Y"): answers("yes", KEY.Key_Y),
    ("Review", "N"): answers("no", KEY.Key_N),
    ("Review", "A letter, Enter or /"): writes_who,
    ("Review", "S, while typing Esc"): puts_off,
    ("Review", "U, while typing Ctrl+Z"): takes_the_answer_back,
    ("Review", "I, while typing Ctrl+I"): calls_a_stranger,
    **PHOTOS_TRIED,
    **VIEWER_TRIED,
    **PLACES_TRIED,
    **STACKS_TRIED,
    ("Searching for photos", "Up, Down"): goes_through_offers,
    ("Searching for photos", "Enter"): takes_the_offer,
    ("Searching for photos", "Backspace, Left"): goes_back_to_chips,
    ("Searching for photos", "Space on a chip"): turns_a_chip,
    ("Searching for photos", "Del on a chip"): takes_a_chip_out,
    ("Searching for photos", "Esc"): empties_the_search,
    ("History", "U, or Enter"): reverses,
    ("History", "O, or Space"): shows_the_photo,
}


def test_no_key_of_a_page_is_listed_that_is_not_tried_here() -> None:
    assert {(title, key) for title, keys in PAGE_KEYS for key, _ in keys} == set(TRIED)


@pytest.mark.parametrize("key", list(TRIED), ids=" ".join)
def test_each_key_does_what_the_sheet_says(qtbot: QtBot, key: tuple[str, str]) -> None:
    TRIED[key](qtbot)
