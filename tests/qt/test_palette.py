"""The palette by real keys and clicks: what it lists, what Enter does, and where the focus is afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow
from pytestqt.qtbot import QtBot

from tests.qt.accessible import assert_all_told, assert_contrast, name_of, steady_light, walk
from tests.qt.page_data import no_images, person
from ui.menus import Menus
from ui.palette.entries import MenuSource, PeopleSource, ThingsSource
from ui.palette.palette import OPENED_BY, Palette, PaletteOpener
from ui.shared import theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

KEY = Qt.Key


@dataclass
class Desk:
    """A window with menus, a field that has the focus, and what was done."""

    window: QMainWindow
    somewhere: QLineEdit
    opener: PaletteOpener
    people: PeopleSource
    circles: ThingsSource
    undo: QAction
    did: list[str] = field(default_factory=list)

    @property
    def palette(self) -> Palette:
        return next(one for one in self.window.findChildren(Palette) if one.isVisible())

    @property
    def is_open(self) -> bool:
        return any(one.isVisible() for one in self.window.findChildren(Palette))

    def titles(self) -> list[str]:
        return [entry.title for entry in self.palette.shown]

    def type(self, text: str) -> None:
        QTest.keyClicks(self.palette.field, text)

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.palette.focusWidget() or self.palette, key)


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication) -> Iterator[Desk]:
    with steady_light(qapp):
        window = QMainWindow()
        qtbot.addWidget(window)
        somewhere = QLineEdit()
        window.setCentralWidget(somewhere)
        window.resize(900, 640)
        menus, did = Menus(window), list[str]()
        for words, key in (("&Add folder…", "Ctrl+O"), ("&Look for new photos", "F5")):
            menus.add(menus.file, words, key, lambda words=words: did.append(words))  # type: ignore[misc]
        undo = menus.add(menus.edit, "Undo “Named Ana && Luis”", "Ctrl+Z", lambda: did.append("undo"))
        menus.add(menus.edit, "Draw a face &box\tB", None, lambda: did.append("box"))
        menus.edit.addSeparator()
        menus.add(menus.edit, "&Group all faces anew…", None, lambda: did.append("group"))
        inner = menus.view.addMenu("&Appearance")
        menus.add(inner, "Dark", None, lambda: did.append("dark"))
        people = PeopleSource(lambda who: did.append(f"person {who}"))
        people.set_people(
            [
                replace(person(1, "Zoë Müller"), nicknames=("Mausi",)),
                person(2, "Mark Johnson"),
                person(3, None),
                person(4, "Ana"),
                person(5, "Ana", photos=2),
            ]
        )
        circles = ThingsSource("Circle")
        circles.set_things([("Family", lambda: did.append("family"))])
        images = no_images()
        images.setParent(window)
        opener = PaletteOpener(window, [MenuSource(window.menuBar()), people, circles], images)
        menus.add(menus.help, "Find a command…", OPENED_BY, opener.open)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        somewhere.setFocus()
        yield Desk(window, somewhere, opener, people, circles, undo, did)
        window.close()


def open_it(qtbot: QtBot, desk: Desk) -> None:
    qtbot.waitUntil(desk.somewhere.hasFocus)
    QTest.keyClick(desk.somewhere, KEY.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: desk.is_open and desk.palette.field.hasFocus())


def test_everything_in_the_menus_is_listed_with_its_path_and_key(qtbot: QtBot, desk: Desk) -> None:
    open_it(qtbot, desk)
    told = {(entry.title, entry.hint, entry.shortcut) for entry in desk.palette.shown}
    assert {
        ("Add folder…", "File", "Ctrl+O"),
        ("Look for new photos", "File", "F5"),
        ("Undo “Named Ana & Luis”", "Edit", "Ctrl+Z"),
        ("Draw a face box", "Edit", "B"),
        ("Group all faces anew…", "Edit", ""),
        ("Dark", "View › Appearance", ""),  # noqa: RUF001
        ("Zoë Müller", "also Mausi, 3 photos", ""),
        ("Mark Johnson", "3 photos", ""),
        ("Family", "Circle", ""),
    } <= told
    assert "Unnamed" not in desk.titles()


def test_what_cannot_be_done_now_is_left_out(qtbot: QtBot, desk: Desk) -> None:
    desk.undo.setEnabled(False)
    open_it(qtbot, desk)
    assert not [title for title in desk.titles() if title.startswith("Undo")]


def test_a_few_letters_and_enter_do_it_and_the_focus_is_back(qtbot: QtBot, desk: Desk) -> None:
    open_it(qtbot, desk)
    desk.type("new ph")
    assert desk.titles()[0] == "Look for new photos"
    desk.press(KEY.Key_Return)
    qtbot.waitUntil(lambda: desk.did == ["&Look for new photos"])
    assert not desk.is_open
    qtbot.waitUntil(desk.somewhere.hasFocus)


def test_esc_closes_it_and_does_nothing(qtbot: QtBot, desk: Desk) -> None:
    open_it(qtbot, desk)
    desk.type("dark")
    desk.press(KEY.Key_Escape)
    qtbot.waitUntil(desk.somewhere.hasFocus)
    assert not desk.is_open
    assert desk.did == []


def test_the_key_that_opened_it_closes_it(qtbot: QtBot, desk: Desk) -> None:
    open_it(qtbot, desk)
    QTest.keyClick(desk.palette.field, KEY.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not desk.is_open)
    open_it(qtbot, desk)


def test_a_window_that_takes_over_closes_it(qtbot: QtBot, desk: Desk) -> None:
    open_it(qtbot, desk)
    desk.window.activateWindow()
    qtbot.waitUntil(lambda: not desk.is_open)
    assert desk.did == []


def test_opened_twice_there_is_one(qtbot: QtBot, desk: Desk) -> None:
    open_it(qtbot, desk)
    desk.opener.open()
    assert len([one for one in desk.window.findChildren(Palette) if one.isVisible()]) == 1


@pytest.mark.parametrize("typed", ["zoe", "ZOË m", "muller zoe", "mausi", "zm"])
def test_a_person_is_found_by_any_name(qtbot: QtBot, desk: Desk, typed: str) -> None:
    open_it(qtbot, desk)
    desk.type(typed)
    assert desk.titles()[0] == "Zoë Müller"
    desk.press(KEY.Key_Return)
    qtbot.waitUntil(lambda: desk.did == ["person 1"])


@pytest.mark.parametrize(
    ("typed", "best"),
    [
        ("gafa", "Group all faces anew…"),
        ("dark", "Dark"),
        ("mark", "Mark Johnson"),
        ("app da", "Dark"),
        ("ark", "Dark"),
        ("fam", "Family"),
        ("fold", "Add folder…"),
    ],
)
def test_words_initials_paths_and_letters_within_find_it(
    qtbot: QtBot, desk: Desk, typed: str, best: str
) -> None:
    open_it(qtbot, desk)
    desk.type(typed)
    assert desk.titles()[0] == best


def test_the_mark_is_moved_by_arrows_and_stays_in_the_list(qtbot: QtBot, desk: Desk) -> None:
    open_it(qtbot, desk)
    desk.type("ana")
    assert desk.titles()[:2] == ["Ana", "Ana"]
    desk.press(KEY.Key_Up)
    desk.press(KEY.Key_Down)
    assert desk.palette.field.hasFocus()
    desk.press(KEY.Key_Return)
    qtbot.waitUntil(lambda: desk.did == ["person 5"])


def test_a_click_does_it_too(qtbot: QtBot, desk: Desk) -> None:
    open_it(qtbot, desk)
    desk.type("family")
    rows = desk.palette.list
    middle = rows.visualRect(rows.model().index(0, 0)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    qtbot.waitUntil(lambda: desk.did == ["family"])


def test_what_was_used_lately_comes_first_when_nothing_is_typed_and_among_equals(
    qtbot: QtBot, desk: Desk
) -> None:
    for typed in ("dark", "family"):
        open_it(qtbot, desk)
        desk.type(typed)
        desk.press(KEY.Key_Return)
        qtbot.waitUntil(lambda: not desk.is_open)
    open_it(qtbot, desk)
    assert desk.titles()[:3] == ["Family", "Dark", "Add folder…"]
    desk.type("ana")
    desk.press(KEY.Key_Down)
    desk.press(KEY.Key_Return)
    qtbot.waitUntil(lambda: "person 5" in desk.did)
    open_it(qtbot, desk)
    desk.type("ana")
    assert desk.palette.shown[0].face_id == 5, "of two namesakes the one that was meant the last time"


def test_nothing_that_fits_says_so_and_enter_does_nothing(qtbot: QtBot, desk: Desk) -> None:
    open_it(qtbot, desk)
    desk.type("qqq")
    assert "Nothing is called that." in {name_of(told) for told in walk(desk.palette)}
    desk.press(KEY.Key_Return)
    assert desk.is_open
    assert desk.did == []


def test_people_who_come_later_are_listed_and_what_is_typed_stays(qtbot: QtBot, desk: Desk) -> None:
    open_it(qtbot, desk)
    desk.type("pau")
    assert desk.titles() == []
    desk.people.set_people([person(9, "Paula")])
    desk.opener.refresh()
    assert desk.titles() == ["Paula"]
    assert desk.palette.field.text() == "pau"


def test_what_comes_later_does_not_move_the_mark_from_under_somebodys_finger(
    qtbot: QtBot, desk: Desk
) -> None:
    open_it(qtbot, desk)
    desk.type("an")
    marked = desk.titles().index("Ana") + 1
    for _ in range(marked):
        desk.press(KEY.Key_Down)
    wanted = desk.palette.shown[marked]
    desk.people.set_people([person(8, "An"), person(4, "Ana"), person(5, "Ana", photos=2)])
    desk.opener.refresh()
    assert desk.titles()[0] == "An"
    desk.press(KEY.Key_Return)
    qtbot.waitUntil(lambda: desk.did == [f"person {wanted.face_id}"])


def test_it_is_told_and_can_be_read(qtbot: QtBot, desk: Desk) -> None:
    open_it(qtbot, desk)
    assert_all_told(desk.palette)
    assert_contrast(desk.palette)
    row = desk.palette.list.model().index(0, 0)
    assert row.data(Qt.ItemDataRole.AccessibleTextRole) == "Add folder…, File, Ctrl+O"


@pytest.mark.parametrize(("width", "height"), [(427, 267), (720, 480), (1280, 800)])
def test_it_lies_within_the_window(qtbot: QtBot, desk: Desk, width: int, height: int) -> None:
    desk.window.resize(width, height)
    open_it(qtbot, desk)
    assert desk.window.geometry().contains(desk.palette.geometry())


@pytest.mark.parametrize("typed", ["", "a"])
def test_the_marked_row_ends_where_the_field_does(qtbot: QtBot, desk: Desk, typed: str) -> None:
    open_it(qtbot, desk)
    desk.type(typed)
    QApplication.processEvents()
    palette = desk.palette
    picture = palette.grab().toImage()
    ratio = picture.devicePixelRatio()
    accent = theme.LIGHT.accent
    row = palette.list.visualRect(palette.list.currentIndex())
    y = round(palette.list.mapTo(palette, row.center()).y() * ratio) + round(10 * ratio)
    marked = [x for x in range(picture.width()) if picture.pixelColor(x, y).name() == accent]
    field = palette.field.geometry()
    assert abs(max(marked) / ratio - field.right()) <= 1
    assert abs(min(marked) / ratio - field.left()) <= 1
