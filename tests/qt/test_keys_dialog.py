"""The sheet of keys: ? opens it, all of it can be read, found and reached, and each does what it says."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QListView,
    QMainWindow,
    QMenu,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from models.suggestion import Candidate
from tests.qt.accessible import assert_all_told, assert_contrast, name_of, steady_light, walk
from tests.qt.editor_parts import LEFT, NOBODY, SARAH, Desk, at_desk, click_face, draft, drag, opened, press
from tests.qt.merge_parts import drawn
from ui.face_crop_editor import FaceCropEditor
from ui.help.page_keys import EDITOR_KEYS, PAGE_KEYS
from ui.keys_dialog import KeyGroup, KeysDialog, groups_of
from ui.menus import Menus
from ui.palette.entries import menu_lines, plain

KEY = Qt.Key
Act = Callable[[FaceCropEditor, list[str]], None]
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
FIVE = [Candidate(100 + at, f"face_{at}", f"Person {at}", 0.9 - at / 50, 3, None) for at in range(1, 6)]

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    yield from at_desk(qtbot, tmp_path, monkeypatch)


@pytest.fixture
def editor(qtbot: QtBot) -> FaceCropEditor:
    return opened(qtbot)


@pytest.fixture
def did(editor: FaceCropEditor) -> list[str]:
    """What was asked of whoever owns the page."""
    asked: list[str] = []
    editor.previous_requested.connect(lambda: asked.append("previous"))
    editor.next_requested.connect(lambda: asked.append("next"))
    editor.delete_requested.connect(lambda _: asked.append("delete"))
    drafting = editor.drafting
    drafting.merge_wanted.connect(lambda _, person: asked.append(f"merge {person}"))
    drafting.keep_wanted.connect(lambda *_: asked.append("keep"))
    drafting.gone.connect(lambda _: asked.append("discard"))
    drafting.later_wanted.connect(lambda _: asked.append("later"))
    drafting.save_wanted.connect(lambda: asked.append("save"))
    return asked


class Sheet:
    """The sheet over a window with menus."""

    def __init__(self, window: QMainWindow) -> None:
        self.window = window
        self.menus = Menus(window)
        self.menus.add(self.menus.file, "&Add folder…", "Ctrl+O", lambda: None)
        self.menus.add(self.menus.edit, "Draw a face &box\tB", None, lambda: None)
        keys = self.menus.add(self.menus.help, "&Keys", None, self.open)
        keys.setShortcuts([QKeySequence("?"), QKeySequence("Shift+F1")])

    def open(self) -> None:
        KeysDialog(self.window).open()

    @property
    def dialog(self) -> KeysDialog:
        (shown,) = (one for one in self.window.findChildren(KeysDialog) if one.isVisible())
        return shown

    def words(self) -> set[str]:
        return {label.text() for label in self.dialog.findChildren(QLabel) if label.isVisible()}


@pytest.fixture
def sheet(qtbot: QtBot, qapp: QApplication) -> Iterator[Sheet]:
    with steady_light(qapp):
        window = QMainWindow()
        qtbot.addWidget(window)
        window.resize(1280, 800)
        made = Sheet(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        yield made
        window.close()


@pytest.fixture
def dialog(qtbot: QtBot, sheet: Sheet) -> KeysDialog:
    sheet.open()
    sheet.dialog.activateWindow()
    qtbot.waitUntil(sheet.dialog.isActiveWindow)
    return sheet.dialog


def test_a_key_opens_it_and_esc_closes_it_and_nothing_else(desk: Desk) -> None:
    desk.open("missed.png")
    drawn_one = desk.draw(0)
    desk.wake()
    QTest.keyClick(desk.window, KEY.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    desk.until(lambda: [one.isVisible() for one in desk.window.findChildren(KeysDialog)] == [True])
    (shown,) = desk.window.findChildren(KeysDialog)
    assert shown.windowTitle() == "Keys"
    QTest.keyClick(shown.focusWidget() or shown, KEY.Key_Escape)
    desk.until(lambda: not desk.window.findChildren(KeysDialog))
    assert [one.id for one in desk.editor.drafting.drafts] == [drawn_one], "Esc was the dialog's"
    assert desk.stored("missed.png") == []


def test_every_line_of_the_windows_menus_that_has_a_key_is_in_it(desk: Desk) -> None:
    def bound() -> set[tuple[str, str]]:
        return {
            (plain(action.text()), path[0])
            for path, action in menu_lines(desk.window.menuBar())
            if action.shortcuts()
        }

    groups: dict[str, list[tuple[str, str]]] = {}

    def is_read_at_one_moment() -> bool:
        """What can be undone is read in a lane, and changes the words of its line when it comes."""
        before = bound()
        groups.update({title: list(keys) for title, keys in groups_of(desk.window)})
        return bound() == before

    desk.until(is_read_at_one_moment)
    assert len(bound()) > 10
    told = {(what, title) for title, keys in groups.items() for _, what in keys}
    assert bound() <= told
    assert dict(groups["Edit"])["Ctrl+Return"] == "Confirm everybody in this photo"


def test_a_question_mark_opens_it_and_in_a_field_is_a_question_mark(qtbot: QtBot, sheet: Sheet) -> None:
    field, view = QLineEdit(), QListView()
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.addWidget(field)
    column.addWidget(view)
    sheet.window.setCentralWidget(inside)
    field.setFocus()
    QTest.keyClicks(field, "?")
    assert field.text() == "?"
    assert not sheet.window.findChildren(KeysDialog)
    view.setFocus()
    QTest.keyClick(view, KEY.Key_Question)
    qtbot.waitUntil(lambda: bool(sheet.window.findChildren(KeysDialog)))
    QTest.keyClicks(sheet.dialog.field, "?")
    assert sheet.dialog.field.text() == "?"


def test_its_one_button_closes_it_too(qtbot: QtBot, dialog: KeysDialog) -> None:
    with qtbot.waitSignal(dialog.destroyed):
        QTest.mouseClick(dialog.close_button, LEFT)


def test_every_key_and_what_it_does_is_shown_in_words(sheet: Sheet, dialog: KeysDialog) -> None:
    pages = [*PAGE_KEYS, *EDITOR_KEYS]
    expected = {text for title, keys in pages for text in (title, *(word for key in keys for word in key))}
    expected |= {"File", "Ctrl+O", "Add folder…", "Help", "?, Shift+F1", "Keys"}
    assert sheet.words() == expected, "what only stands beside a line of a menu is told by its page"
    told = {name_of(one) for one in walk(dialog)}
    assert expected <= told, "a screen reader is told all of it"


@pytest.mark.parametrize(("width", "height", "columns"), [(1280, 800, 3), (720, 480, 2), (427, 267, 1)])
def test_it_fits_the_window_and_no_word_is_cut(
    qtbot: QtBot, sheet: Sheet, width: int, height: int, columns: int
) -> None:
    sheet.window.resize(width, height)
    sheet.open()
    dialog = sheet.dialog
    QTest.qWait(20)
    assert dialog.width() <= width
    assert dialog.height() <= height
    groups = dialog.findChildren(KeyGroup)
    assert len({group.x() for group in groups}) == columns
    for whole, label in ((group, label) for group in groups for label in group.findChildren(QLabel)):
        needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
        assert label.height() >= needed, label.text()
        assert label.geometry().right() <= whole.width(), label.text()
    for one in groups:
        met = [other for other in groups if other is not one and other.geometry().intersects(one.geometry())]
        assert not met, "no group lies over another"


def test_typing_leaves_what_fits(sheet: Sheet, dialog: KeysDialog) -> None:
    QTest.keyClicks(dialog.field, "outline")
    assert sheet.words() == {"A face you drew", "Tab", "take the outline shown"}
    dialog.field.clear()
    QTest.keyClicks(dialog.field, "ctrl+o")
    assert sheet.words() == {"File", "Ctrl+O", "Add folder…"}
    dialog.field.clear()
    QTest.keyClicks(dialog.field, "face stored")
    assert "A face that is stored" in sheet.words()
    assert "name it" in sheet.words(), "a title that fits shows all of its keys"
    dialog.field.clear()
    QTest.keyClicks(dialog.field, "qqq")
    assert sheet.words() == {"No key is called that."}


def test_the_field_keeps_the_focus_while_its_keys_scroll(sheet: Sheet, dialog: KeysDialog) -> None:
    dialog.resize(400, 260)
    bar = dialog.findChild(QScrollArea).verticalScrollBar()  # type: ignore[union-attr]
    QTest.qWait(20)
    QTest.keyClick(dialog.field, KEY.Key_PageDown)
    down = bar.value()
    QTest.keyClick(dialog.field, KEY.Key_Up)
    assert 0 < bar.value() < down
    assert dialog.field.hasFocus()


def test_everything_in_it_has_a_name_and_tab_reaches_it(dialog: KeysDialog) -> None:
    dialog.resize(1160, 1400)
    assert_all_told(dialog)
    assert_contrast(dialog)


# Each key that is named does something


def wheel(editor: FaceCropEditor) -> None:
    at = QPointF(editor.canvas.rect().center())
    none, plain, phase = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    whole = editor.canvas.mapToGlobal(at)
    turned = QWheelEvent(at, whole, QPoint(), QPoint(0, 120), none, plain, phase, False)
    QApplication.sendEvent(editor.canvas, turned)


def seen(editor: FaceCropEditor) -> None:
    """A rectangle is drawn, looks like five people, and a better outline was found."""
    box, like = drag(editor), drawn(*FIVE)
    better = replace(like, face=replace(like.face, box=box, found=box.widened(0.6)))
    editor.drafting.show_seen(draft(editor).id, better)


def draws(editor: FaceCropEditor, _did: list[str]) -> None:
    drag(editor)
    editor.canvas.select(None)
    press(editor, KEY.Key_B)
    assert len(editor.drafting.drafts) == 2


def walks(editor: FaceCropEditor, _did: list[str]) -> None:
    met = []
    for key in (KEY.Key_Tab, KEY.Key_Right, KEY.Key_Left, KEY.Key_Down, KEY.Key_Up):
        press(editor, key)
        met.append(editor.canvas.selected())
    assert met == [11, 12, 11, 12, 11]


def turns(editor: FaceCropEditor, did: list[str]) -> None:
    press(editor, KEY.Key_PageUp)
    press(editor, KEY.Key_PageDown)
    assert did == ["previous", "next"]


def zooms(editor: FaceCropEditor, _did: list[str]) -> None:
    at_first = editor.canvas.percent()
    wheel(editor)
    closer = editor.canvas.percent()
    press(editor, KEY.Key_Plus)
    closest = editor.canvas.percent()
    press(editor, KEY.Key_Minus)
    assert at_first < closer == editor.canvas.percent() < closest


def pans(editor: FaceCropEditor, _did: list[str]) -> None:
    press(editor, KEY.Key_1)
    before, middle = editor.canvas.view(), editor.canvas.rect().center()
    QTest.keyPress(editor.canvas, KEY.Key_Space)
    QTest.mousePress(editor.canvas, LEFT, pos=middle)
    QTest.mouseMove(editor.canvas, middle + QPoint(40, 30))
    QTest.mouseRelease(editor.canvas, LEFT, pos=middle + QPoint(40, 30))
    QTest.keyRelease(editor.canvas, KEY.Key_Space)
    assert editor.canvas.view() != before
    assert editor.drafting.drafts == ()


def fits(editor: FaceCropEditor, _did: list[str]) -> None:
    press(editor, KEY.Key_0)
    whole = editor.canvas.percent()
    press(editor, KEY.Key_2)
    assert editor.canvas.percent() > whole
    press(editor, KEY.Key_1)
    assert editor.canvas.percent() == 100


def chooses(editor: FaceCropEditor, did: list[str]) -> None:
    seen(editor)
    for key in (KEY.Key_1, KEY.Key_2, KEY.Key_3, KEY.Key_4, KEY.Key_5):
        press(editor, key)
    assert did == [f"merge {one.person_id}" for one in FIVE]


def asks(key: Qt.Key, said: str) -> Act:
    def act(editor: FaceCropEditor, did: list[str]) -> None:
        seen(editor)
        press(editor, key)
        assert did == [said]

    return act


def opens_who(key: str) -> Act:
    def act(editor: FaceCropEditor, _did: list[str]) -> None:
        seen(editor)
        QTest.keyClicks(editor.focusWidget(), key)
        assert editor.card.who.is_open

    return act


def takes(editor: FaceCropEditor, _did: list[str]) -> None:
    seen(editor)
    ghost = editor.canvas.ghost()
    press(editor, KEY.Key_Tab)
    assert draft(editor).box == ghost


def picks(editor: FaceCropEditor, _did: list[str]) -> None:
    seen(editor)
    press(editor, KEY.Key_E)
    assert editor.canvas.is_picking()


def moves(editor: FaceCropEditor, _did: list[str]) -> None:
    seen(editor)
    before = draft(editor).box
    press(editor, KEY.Key_Right)
    assert draft(editor).box == before.moved(1, 0)
    QTest.keyClick(editor.focusWidget(), KEY.Key_Down, SHIFT)
    assert draft(editor).box == before.moved(1, 10)


def resizes(editor: FaceCropEditor, _did: list[str]) -> None:
    seen(editor)
    width = draft(editor).box.width
    QTest.keyClick(editor.focusWidget(), KEY.Key_Right, CONTROL)
    assert draft(editor).box.width == width + 1


def names(editor: FaceCropEditor, _did: list[str]) -> None:
    click_face(editor, NOBODY)
    press(editor, KEY.Key_Return)
    assert editor.face_card.field.is_open
    press(editor, KEY.Key_Escape)
    QTest.keyClicks(editor.canvas, "a")
    assert editor.face_card.field.is_open


def removes(editor: FaceCropEditor, did: list[str]) -> None:
    click_face(editor, SARAH)
    press(editor, KEY.Key_Delete)
    assert did == ["delete"]


def opens_menu(editor: FaceCropEditor, _did: list[str]) -> None:
    click_face(editor, SARAH)
    at = editor.canvas.rect().center()
    wish = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, editor.canvas.mapToGlobal(at))
    QApplication.sendEvent(editor.canvas, wish)
    (menu,) = editor.face_card.findChildren(QMenu)
    assert menu.isVisible()
    menu.close()


DONE: dict[tuple[str, str], Act] = {
    ("In an open photo", "Drag, or B"): draws,
    ("In an open photo", "Tab, arrows"): walks,
    ("In an open photo", "PageUp, PageDown"): turns,
    ("In an open photo", "Wheel, + and -"): zooms,
    ("In an open photo", "Space + drag"): pans,
    ("In an open photo", "0, 2, 1"): fits,
    ("A face you drew", "1 to 5"): chooses,
    ("A face you drew", "K"): asks(KEY.Key_K, "keep"),
    ("A face you drew", "N"): opens_who("n"),
    ("A face you drew", "/"): opens_who("/"),
    ("A face you drew", "Enter"): asks(KEY.Key_Return, "save"),
    ("A face you drew", "Esc"): asks(KEY.Key_Escape, "later"),
    ("A face you drew", "Del"): asks(KEY.Key_Delete, "discard"),
    ("A face you drew", "Tab"): takes,
    ("A face you drew", "E"): picks,
    ("A face you drew", "Arrows"): moves,
    ("A face you drew", "Ctrl + arrows"): resizes,
    ("A face that is stored", "Enter, or a letter"): names,
    ("A face that is stored", "Del"): removes,
    ("A face that is stored", "Right click, Menu key"): opens_menu,
}


def test_no_key_of_an_open_photo_is_listed_that_is_not_tried_here() -> None:
    assert {(title, key) for title, keys in EDITOR_KEYS for key, _ in keys} == set(DONE)


@pytest.mark.parametrize("key", list(DONE), ids=" ".join)
def test_each_key_does_something(editor: FaceCropEditor, did: list[str], key: tuple[str, str]) -> None:
    DONE[key](editor, did)


def test_those_of_the_window_do_too(desk: Desk) -> None:
    def until(*confirmed: bool, words: str, at: int) -> None:
        desk.until(lambda: tuple(face.confirmed for face in desk.stored("0.png")) == confirmed)
        desk.until(lambda: desk.undo_words()[at] != words)

    desk.open("0.png")
    desk.press(KEY.Key_Return, control=True)
    until(True, False, True, words="Undo", at=0)
    desk.press(KEY.Key_Z, control=True)
    until(False, False, False, words="Redo", at=1)
    QTest.keyClick(desk.focus(), KEY.Key_Z, CONTROL | SHIFT)
    until(True, False, True, words="Undo", at=0)
