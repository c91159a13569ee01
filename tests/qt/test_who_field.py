"""Saying who somebody is in one line: letters find, Enter takes, and nothing is said by accident."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from models.person import Person
from models.query import folded
from tests.qt.page_data import person
from ui.crop import who_search
from ui.crop.who_field import NEW_NAME, SEARCH, WhoField
from ui.crop.who_search import PeopleSearch, key_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

KEY = Qt.Key
FEW = (
    person(1, "Sarah", 12),
    person(2, "Zoë Müller", 30),
    person(3, None, 90),
    person(4, "Sara-Lou", 40),
    person(5, "Rosara", 99),
    person(6, "مريم الزهراء", 1),
    person(7, "🙂", 2),
)


class Asked:
    """A field in a dialog beside a button, and what was answered."""

    def __init__(self, qtbot: QtBot, people: tuple[Person, ...] = FEW, *, most: int = 8) -> None:
        self.window = QDialog()
        self.before = QLineEdit()
        self.button = QPushButton("Other")
        self.who = WhoField(self.window, most=most)
        column = QVBoxLayout(self.window)
        for part in (self.before, self.who, self.button):
            column.addWidget(part)
        self.who.set_people(people)
        self.answers: list[object] = []
        self.who.person_chosen.connect(self.answers.append)
        self.who.name_given.connect(self.answers.append)
        self.who.left.connect(lambda: self.answers.append("left"))
        qtbot.addWidget(self.window)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()
        self.before.setFocus()

    def ask(self, typed: str = "", *, new: bool = False) -> list[str]:
        self.who.ask(new)
        QApplication.processEvents()
        assert self.who.field.hasFocus()
        QTest.keyClicks(self.who.field, typed) if typed.isascii() else self.who.field.setText(typed)
        return self.lines()

    def lines(self) -> list[str]:
        return [line.said for line in self.who.list.lines]

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(QApplication.focusWidget() or self.window, key)


@pytest.fixture
def asked(qtbot: QtBot) -> Asked:
    return Asked(qtbot)


def test_letters_find_the_whole_name_then_beginnings_then_the_rest(asked: Asked) -> None:
    assert asked.ask("SARA") == [
        "Sara-Lou (40 photos)",
        "Sarah (12 photos)",
        "Rosara (99 photos)",
        "Add “SARA” as a new person",
    ]
    assert asked.ask("sarah") == ["Sarah (12 photos)"]
    assert asked.ask("lou")[0] == "Sara-Lou (40 photos)"


@pytest.mark.parametrize(
    ("typed", "found"), [("zoe", 2), ("MULLER z", 2), ("مريم", 6), ("🙂", 7), ("sarah", 1), ("sara lou", 4)]
)
def test_enter_takes_the_marked_one_once(asked: Asked, typed: str, found: int) -> None:
    asked.ask(typed)
    asked.press(KEY.Key_Return)
    asked.press(KEY.Key_Return)
    assert asked.answers == [found]
    assert asked.who.isHidden()


def test_the_arrows_mark_and_stop_at_the_ends(asked: Asked) -> None:
    asked.ask("sara")
    asked.press(KEY.Key_Up, KEY.Key_Down, KEY.Key_Down, KEY.Key_Up, KEY.Key_Enter)
    assert asked.answers == [1]


def test_nothing_typed_shows_the_most_seen_and_enter_says_nobody(asked: Asked) -> None:
    assert asked.ask()[0] == "Rosara (99 photos)"
    asked.press(KEY.Key_Return)
    assert asked.answers == []
    asked.press(KEY.Key_Down, KEY.Key_Return)
    assert asked.answers == [5]


def test_nobody_by_that_name_can_be_added(asked: Asked) -> None:
    assert asked.ask("  Tom   <b>Jerry</b> ") == ["Add “Tom <b>Jerry</b>” as a new person"]
    asked.press(KEY.Key_Return)
    assert asked.answers == ["Tom <b>Jerry</b>"]


def test_the_last_line_adds_even_if_others_match(asked: Asked) -> None:
    asked.ask("Sar")
    asked.press(*[KEY.Key_Down] * 9, KEY.Key_Return)
    assert asked.answers == ["Sar"]


def test_a_click_on_a_line_takes_it_once(asked: Asked) -> None:
    asked.ask("sara")
    row = asked.who.list.visualRect(asked.who.list.model().index(1, 0))
    QTest.mouseMove(asked.who.list.viewport(), row.center())
    QTest.mouseDClick(asked.who.list.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    QTest.mouseClick(asked.who.list.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert asked.answers == [1]


def test_escape_leaves_the_field_and_not_the_dialog(asked: Asked) -> None:
    asked.ask("sar")
    asked.press(KEY.Key_Escape)
    assert asked.answers == ["left"]
    assert asked.window.isVisible()
    assert asked.before.hasFocus()


def test_turning_to_something_else_leaves_it_once(asked: Asked) -> None:
    asked.ask("sarah")
    asked.press(KEY.Key_Tab)
    assert asked.answers == ["left"]
    asked.who.leave()
    assert asked.answers == ["left"]


def test_a_field_that_is_dismissed_says_nothing(asked: Asked) -> None:
    asked.ask("sarah")
    asked.who.dismiss()
    assert asked.answers == []
    assert asked.before.hasFocus()


def test_a_new_name_is_given(asked: Asked) -> None:
    assert asked.ask("Grand  Ma ", new=True) == []
    assert asked.who.field.accessibleName() == NEW_NAME
    asked.press(KEY.Key_Return)
    assert asked.answers == ["Grand Ma"]


def test_a_name_there_is_already_is_told_and_can_be_taken_or_added(asked: Asked) -> None:
    assert asked.ask("SARAH", new=True) == ["Sarah (12 photos)"]
    said = asked.who.notice.text().replace("\u2068", "").replace("\u2069", "")
    assert said == "There is a Sarah already (12 photos). Enter adds another."
    asked.press(KEY.Key_Down, KEY.Key_Up, KEY.Key_Return)
    assert asked.answers == ["SARAH"]
    asked.ask("sarah", new=True)
    asked.press(KEY.Key_Down, KEY.Key_Return)
    assert asked.answers == ["SARAH", 1]


def test_a_name_nobody_can_have_is_refused_in_place(asked: Asked) -> None:
    asked.ask("   ", new=True)
    asked.press(KEY.Key_Return)
    assert asked.who.notice.text() == "Type a name first."
    asked.who.field.setText("x" * 2000)
    asked.press(KEY.Key_Return)
    assert "characters" in asked.who.notice.text()
    assert asked.answers == []
    assert asked.who.is_open


def test_an_enter_held_down_is_no_answer(asked: Asked) -> None:
    asked.ask("Tom", new=True)
    event = QKeyEvent(
        QEvent.Type.KeyPress, KEY.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", autorep=True
    )
    QApplication.sendEvent(asked.who.field, event)
    assert asked.answers == []


def _repeat(asked: Asked, key: Qt.Key, text: str) -> None:
    """What a keyboard sends while a key is held down, a release that is none included."""
    for kind in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress):
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text, autorep=True)
        QApplication.sendEvent(asked.who.field, event)


@pytest.mark.parametrize(("key", "text"), [(KEY.Key_N, "n"), (KEY.Key_Slash, "/")])
def test_the_key_that_opened_the_field_types_nothing_while_it_is_held(
    asked: Asked, key: Qt.Key, text: str
) -> None:
    asked.ask(new=key == KEY.Key_N)
    for _ in range(5):
        _repeat(asked, key, text)
    assert asked.who.field.text() == ""
    QTest.keyRelease(asked.who.field, key)
    QTest.keyPress(asked.who.field, key)
    _repeat(asked, key, text)
    assert asked.who.field.text() == 2 * text


def test_a_letter_held_on_purpose_repeats_even_if_the_first_key_was_not_let_go(asked: Asked) -> None:
    asked.ask(new=True)
    _repeat(asked, KEY.Key_N, "n")
    QTest.keyPress(asked.who.field, KEY.Key_A)
    _repeat(asked, KEY.Key_A, "a")
    assert asked.who.field.text() == "aa"


def test_a_field_that_is_opened_again_waits_for_a_release_again(asked: Asked) -> None:
    asked.ask("tom", new=True)
    asked.press(KEY.Key_Escape)
    asked.ask(new=True)
    _repeat(asked, KEY.Key_N, "n")
    assert asked.who.field.text() == ""


@pytest.fixture
def folded_names(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every name that is folded, in the order it is."""
    names: list[str] = []
    fold = who_search.keys_of

    def noted(texts: Sequence[str]) -> list[str]:
        names.extend(texts)
        return fold(texts)

    monkeypatch.setattr(who_search, "keys_of", noted)
    return names


def _many(names: int = 3000) -> tuple[Person, ...]:
    return tuple(person(number, f"Änne {number}", number % 50) for number in range(1, names + 1))


def test_names_are_prepared_when_nothing_else_is_to_be_done(qtbot: QtBot, folded_names: list[str]) -> None:
    asked = Asked(qtbot, _many())
    qtbot.waitUntil(lambda: len(folded_names) == 3000)
    qtbot.wait(20)
    assert asked.ask("anne 2999") == ["Änne 2999 (49 photos)"]
    assert len([name for name in folded_names if name.startswith("Änne")]) == 3000


def test_whoever_types_before_they_are_prepared_waits_for_nothing(
    qtbot: QtBot, folded_names: list[str]
) -> None:
    asked = Asked(qtbot, FEW)
    asked.who.ask(new=False)
    asked.who.set_people(_many())
    asked.who.field.setText("anne 2999")
    assert asked.lines() == ["Änne 2999 (49 photos)"]
    assert asked.who.notice.text() == "1 match."
    assert len([name for name in folded_names if name.startswith("Änne")]) == 3000


def test_a_little_is_prepared_at_a_time(folded_names: list[str]) -> None:
    search, slices = PeopleSearch(_many()), 0
    while not search.prepare(0.0):
        slices += 1
        assert len(folded_names) <= 400 * slices
    assert slices >= 3000 / 400
    assert search.prepare(0.0)


@pytest.mark.parametrize("again", [_many(), tuple(reversed(_many()))])
def test_of_the_same_people_nothing_is_prepared_again(
    again: tuple[Person, ...], folded_names: list[str]
) -> None:
    before = PeopleSearch(_many())
    assert before.prepare(60)
    folded_names.clear()
    search = PeopleSearch(again, before)
    assert search.prepare(60)
    assert folded_names == []
    assert {one.id for one in search.find("anne", 3000).people} == set(range(1, 3001))


def test_the_same_few_can_be_searched_before_anything_is_prepared() -> None:
    few = _many()[:3]
    before = PeopleSearch(few)
    assert before.prepare(60)
    assert len(PeopleSearch(tuple(few), before)) == 3
    assert PeopleSearch(list(reversed(list(reversed(few)))), before).find("", 3).total == 3


def test_only_new_names_are_prepared(folded_names: list[str]) -> None:
    before = PeopleSearch(_many())
    before.prepare(60)
    folded_names.clear()
    search = PeopleSearch((*_many()[5:], person(4000, "Żaneta", 7), person(4001, None, 9)), before)
    assert [one.id for one in search.find("zaneta", 3).people] == [4000]
    assert len(search) == 2996
    assert folded_names == ["zaneta", "Żaneta"]


def test_the_very_same_list_leaves_the_search_as_it_is(asked: Asked, folded_names: list[str]) -> None:
    asked.ask("sara")
    folded_names.clear()
    asked.who.set_people(list(FEW))
    assert folded_names == []
    asked.press(KEY.Key_Down)
    asked.who.set_people(FEW)
    assert asked.who.list.marked == 1


def test_of_many_people_only_a_few_are_listed(qtbot: QtBot) -> None:
    many = tuple(person(number, f"Anna Nº {number}", number) for number in range(1, 20_001))
    asked = Asked(qtbot, many)
    lines = asked.ask("anna")
    assert len(lines) == 8
    assert lines[0] == "Anna Nº 20000 (20,000 photos)"
    assert lines[-1] == "Add “anna” as a new person"
    assert asked.who.notice.text() == "20,000 matches."


def test_people_that_change_meanwhile_are_found(asked: Asked) -> None:
    asked.ask("Uma")
    asked.who.set_people((*FEW, person(9, "Uma", 1)))
    assert asked.lines() == ["Uma (1 photo)"]


def test_the_list_keeps_its_height_while_letters_come(asked: Asked) -> None:
    asked.ask()
    before = asked.who.list.height()
    QTest.keyClicks(asked.who.field, "zo")
    assert asked.who.list.height() == before


@pytest.mark.parametrize("name", ["Wolfeschlegelstein " * 8, "مريم الزهراء بنت محمد " * 6])
def test_a_long_name_gives_way_to_its_number(asked: Asked, name: str) -> None:
    asked.who.set_people((person(8, name.strip(), 1340),))
    asked.ask()
    line = asked.who.list.lines[0]
    shown = line.shown(asked.who.list.fontMetrics(), 240)
    assert shown.endswith("…\u2069 (1,340 photos)")
    assert asked.who.list.fontMetrics().horizontalAdvance(shown) <= 244


def test_a_screen_reader_knows_what_is_asked(asked: Asked) -> None:
    asked.ask("sara")
    assert asked.who.field.accessibleName() == SEARCH
    assert asked.who.field.accessibleDescription() == "3 matches."
    assert asked.who.list.accessibleName() == "Matches"


@pytest.mark.parametrize(
    "name",
    ["Zoë", "ZOE\u0308 ", "İstanbul", "ﬁne", "Straße", "Å", "\u0301x", "李 雷", "a\nb", "🙂", "…", "-"],
)
def test_a_name_finds_itself_among_others(name: str) -> None:
    people = (person(1, "Other", 9), person(2, name, 1), person(3, None), person(4, "🙂🙂", 3))
    found = PeopleSearch(people).find(name, 8)
    assert [one.id for one in found.namesakes] == [2]
    assert found.people[0].id == 2
    assert key_of(name).strip().replace(" ", "") in folded(name).replace(" ", "").replace("\n", "")
