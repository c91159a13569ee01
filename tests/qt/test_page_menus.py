"""The menus of the window follow the page and what is selected there, and the palette lists them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from config.paths import Paths
from config.settings import Settings
from models.person import Circle
from models.progress import Progress
from models.query import PhotoQuery
from models.review import Guess, Guesses
from tests.qt.page_data import click, face, middle, name_field, people_view, person, photo
from tests.qt.person_parts import VIEW, faces_of, part, renamed
from tests.qt.review_parts import LOOSE, PEOPLE, SARAH, WHO, Answers, queue_of, same
from ui.frame import PERSON
from ui.language import install
from ui.main_window import MainWindow
from ui.palette.entries import menu_lines, plain
from ui.palette.palette import Palette
from ui.people.name_title import NameTitle
from ui.review.pair_view import PairView
from ui.shared.buttons import Button
from ui.shared.rail import PEOPLE as PEOPLE_PAGE
from ui.shared.rail import PHOTOS, REVIEW, SETTINGS
from workers.jobs import Jobs, prepare_library

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SARAH_CARD = replace(person(1, "Sarah", 12), favourite=True)
TOM, NOBODY, OTHER = person(2, "Tom", 5), person(3, None, 40), person(4, None, 2)


@dataclass
class Desk:
    """The real window, with pages that were told what to show, and nobody to store what is decided."""

    window: MainWindow
    qtbot: QtBot

    def go(self, page: str) -> None:
        """Show a page as it was filled, without reading the library."""
        self.window.frame.show_page(page)
        QApplication.processEvents()

    def menu(self, top: str) -> QMenu:
        """A menu of the bar, opened and closed again."""
        (action,) = [one for one in self.window.menuBar().actions() if plain(one.text()) == top]
        menu = action.menu()
        assert isinstance(menu, QMenu)
        menu.popup(self.window.mapToGlobal(self.window.rect().center()))
        menu.close()
        return menu

    def line(self, top: str, *path: str) -> QAction:
        """A line as it is after its menu was opened."""
        self.menu(top)
        (found,) = [
            action
            for way, action in menu_lines(self.window.menuBar())
            if (*way, plain(action.text())) == (top, *path)
        ]
        return found

    def enabled(self, top: str) -> set[str]:
        """What can be used in a menu and its submenus now."""
        self.menu(top)
        return {
            plain(action.text())
            for way, action in menu_lines(self.window.menuBar())
            if way[0] == top and action.isEnabled()
        }

    def people(self) -> None:
        """Cards of Sarah, Tom and two nobody has named, the first of whom looks like Tom."""
        page = self.window.frame.people
        page.set_people([SARAH_CARD, TOM, NOBODY, OTHER], [face(20)])
        page.set_guesses(Guesses({3: Guess(2, "Tom", 0.7, 0.9)}, {}))
        page.set_circles([Circle(7, "Family & friends", 2)])
        self.go(PEOPLE_PAGE)

    def mark(self, *places: int) -> None:
        """Go to the first of these cards by key and select the others, too, by the mouse."""
        view = people_view(self.window.frame.people)
        view.setFocus()
        QTest.keyClick(view, KEY.Key_Home)
        for _ in range(places[0]):
            QTest.keyClick(view, KEY.Key_Right)
        view.clearSelection()
        if len(places) > 1:
            for place in places:
                click(view, middle(view, place), CONTROL)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    paths = Paths(library=tmp_path / "library", packs=tmp_path / "packs")
    held = prepare_library(paths)
    window = MainWindow(Jobs(paths, None), paths, Settings())
    window.resize(1280, 860)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield Desk(window, qtbot)
    window.end()
    held.close()
    qtbot.wait(20)


def only(signal: SignalInstance) -> list[tuple[object, ...]]:
    """What the signal says from now on, to nobody else: nothing is written."""
    told: list[tuple[object, ...]] = []
    signal.disconnect()
    signal.connect(lambda *values: told.append(values))
    return told


# The Person menu, on the page of people


def test_with_nobody_selected_every_line_stays_and_none_can_be_used(desk: Desk) -> None:
    desk.people()
    assert desk.enabled("Person") == set()
    assert plain(desk.menu("Person").actions()[0].text()) == "Nobody is selected"
    desk.go(SETTINGS)
    assert desk.enabled("Person") == set()
    assert "Merge into…" in {plain(line.text()) for line in desk.menu("Person").actions()}


def test_a_key_that_is_only_held_marks_no_card(desk: Desk) -> None:
    desk.people()
    view = people_view(desk.window.frame.people)
    view.setFocus()
    assert view.currentIndex().isValid()
    QTest.keyPress(view, KEY.Key_Control, CONTROL)
    assert desk.enabled("Person") == set(), "nobody sees which card a command would mean"


def test_one_card_marked_by_the_keyboard_is_whom_the_lines_are_about(desk: Desk) -> None:
    desk.people()
    desk.mark(0)
    assert {
        "Open", "Name…", "Favourite", "About…", "Merge into…", "Hide", "A stranger: never ask",
        "Export photos…", "Family & friends", "New circle…",
    } == desk.enabled("Person")  # fmt: skip
    assert "Sarah" in desk.menu("Person").actions()[0].text()
    assert desk.line("Person", "Favourite").isChecked()
    desk.mark(2)
    assert {"Accept the guess", "Strangers: never ask about anybody like this"} <= desk.enabled("Person")
    assert not desk.line("Person", "Favourite").isChecked()


def test_keys_of_the_page_stand_beside_the_lines_and_are_not_bound(desk: Desk) -> None:
    told = {}
    for _, action in menu_lines(desk.window.menuBar()):
        if "\t" in action.text():
            assert not action.shortcuts()
            told[plain(action.text())] = action.text().partition("\t")[2]
    assert {"Name…": "F2", "Accept the guess": "+", "Favourite": "*", "Confirm": "C", "Yes": "Y"}.items() <= (
        told.items()
    )


@pytest.mark.parametrize(
    ("words", "signal", "said"),
    [
        ("Open", "opened", (3,)),
        ("Accept the guess", "guess_accepted", (3, 2, False)),
        ("Favourite", "favourite_wanted", ([3], True)),
        ("About…", "about_wanted", (3,)),
        ("Merge into…", "merge_requested", (3,)),
        ("Export photos…", "export_wanted", ([3],)),
        ("Hide", "hidden_wanted", ([3], True)),
        ("A stranger: never ask", "ignored", ([3],)),
        ("Strangers: never ask about anybody like this", "all_like_ignored", (3,)),
    ],
)
def test_a_line_says_what_the_page_says_of_one_card(
    desk: Desk, words: str, signal: str, said: tuple[object, ...]
) -> None:
    desk.people()
    desk.mark(2)
    told = only(getattr(desk.window.frame.people, signal))
    desk.line("Person", words).trigger()
    assert told == [said]


@pytest.mark.parametrize(
    ("words", "signal", "said"),
    [
        ("Favourite", "favourite_wanted", ([1, 2], True)),
        ("Merge these people", "merge_selected", ([1, 2],)),
        ("These are different people", "different_selected", ([1, 2],)),
        ("Hide", "hidden_wanted", ([1, 2], True)),
        ("A stranger: never ask", "ignored", ([1, 2],)),
        ("Export photos…", "export_wanted", ([1, 2],)),
    ],
)
def test_a_line_says_what_the_page_says_of_several(
    desk: Desk, words: str, signal: str, said: tuple[object, ...]
) -> None:
    desk.people()
    desk.mark(0, 1)
    assert "Merge into…" not in desk.enabled("Person")
    assert "2" in desk.menu("Person").actions()[0].text()
    told = only(getattr(desk.window.frame.people, signal))
    desk.line("Person", words).trigger()
    assert told == [said]


def test_a_name_is_typed_over_the_card_and_over_all_selected(desk: Desk) -> None:
    desk.people()
    for places in ((2,), (0, 1)):
        desk.mark(*places)
        desk.line("Person", "Name…").trigger()
        field = name_field(desk.window.frame.people)
        assert field.is_open
        QTest.keyClick(field, KEY.Key_Escape)


def test_faces_seen_once_can_be_named_and_ignored_only(desk: Desk) -> None:
    desk.people()
    view = people_view(desk.window.frame.people)
    last = view.model().rowCount() - 1
    view.fold_toggled.emit("once")
    desk.mark(last + 1)
    assert desk.enabled("Person") == {"Open", "Name…", "Strangers: never ask about anybody like this"}
    told = only(desk.window.frame.people.face_ignored)
    desk.line("Person", "Strangers: never ask about anybody like this").trigger()
    assert told == [(20,)]
    desk.mark(0, last + 1)
    assert desk.enabled("Person") == {"Name…"}


def test_who_was_put_away_can_be_brought_back(desk: Desk) -> None:
    page = desk.window.frame.people
    page.set_people([replace(TOM, hidden=True), replace(NOBODY, ignored=True)], ())
    desk.go(PEOPLE_PAGE)
    view = people_view(page)
    view.fold_toggled.emit("hidden")
    view.fold_toggled.emit("ignored")
    cards = [getattr(card, "id", None) for card in page._model.rows]
    desk.mark(cards.index(2))
    told = only(page.hidden_wanted)
    assert "Hide" not in desk.enabled("Person")
    desk.line("Person", "Show again").trigger()
    assert told == [([2], False)]
    desk.mark(cards.index(3))
    told = only(page.shown_again)
    desk.line("Person", "No stranger: ask again").trigger()
    assert told == [([3],)]


def test_circles_are_those_there_are_checked_where_they_belong(desk: Desk) -> None:
    desk.people()
    page = desk.window.frame.people
    page.change_people([replace(SARAH_CARD, circles=(7,))], ())
    desk.mark(1)
    put, left = only(page.circle_wanted), only(page.circle_left)
    desk.line("Person", "Circles", "Family & friends").trigger()
    desk.mark(0)
    family = desk.line("Person", "Circles", "Family & friends")
    assert family.isChecked()
    family.trigger()
    assert put == [([2], "Family & friends")]
    assert left == [([1], 7)]


# The Person menu, on the page of a person


def test_a_persons_page_offers_what_can_be_done_with_them(desk: Desk) -> None:
    desk.window.frame.person.set_view(VIEW)
    desk.go(PERSON)
    assert {
        "Name…", "Favourite", "About…", "Birth date…", "Merge into…", "Split…", "Hide",
        "A stranger: never ask", "Export photos…", "Forget face data…", "Confirm all faces", "New circle…",
    } == desk.enabled("Person")  # fmt: skip
    desk.window.frame.person.set_view(renamed(VIEW, None, hidden=True, ignored=True, faces=1))
    assert {"Show again", "No stranger: ask again"} <= desk.enabled("Person")
    assert desk.enabled("Person").isdisjoint({"Hide", "A stranger: never ask", "Split…", "New circle…"})


@pytest.mark.parametrize(
    ("words", "signal", "said"),
    [
        ("Favourite", "favourite_wanted", ([1], True)),
        ("About…", "about_wanted", (1,)),
        ("Birth date…", "birth_date_wanted", (1,)),
        ("Merge into…", "merge_requested", (1,)),
        ("Export photos…", "export_wanted", ([1],)),
        ("Split…", "split_wanted", (1,)),
        ("Hide", "hidden_wanted", ([1], True)),
        ("A stranger: never ask", "ignored", ([1],)),
        ("Forget face data…", "forget_wanted", (1,)),
    ],
)
def test_a_line_says_what_the_persons_page_says(
    desk: Desk, words: str, signal: str, said: tuple[object, ...]
) -> None:
    page = desk.window.frame.person
    page.set_view(VIEW)
    desk.go(PERSON)
    told = only(getattr(page, signal))
    desk.line("Person", words).trigger()
    assert told == [said]


def test_the_name_of_the_page_is_typed_by_its_line_and_by_f2(desk: Desk) -> None:
    page = desk.window.frame.person
    page.set_view(VIEW)
    desk.go(PERSON)
    field = part(page, NameTitle)._field
    desk.line("Person", "Name…").trigger()
    assert field.is_open
    QTest.keyClick(field, KEY.Key_Escape)
    grid = faces_of(page)
    grid.setFocus()
    QTest.keyClick(grid, KEY.Key_F2)
    assert field.is_open


@pytest.mark.parametrize(
    ("words", "signal", "said"),
    [
        ("Confirm", "face_confirmed", ([10, 11],)),
        ("Not this person", "not_this_person", ([10, 11],)),
        ("Move to…", "move_wanted", ([10, 11],)),
        ("New person of these faces", "split_off", ([10, 11],)),
        ("Strangers: never ask", "strangers_told", ([10, 11],)),
        ("Use as cover", "cover_chosen", (1, 10)),
        ("Confirm all faces", "face_confirmed", (list(range(10, 21)),)),
    ],
)
def test_a_line_says_what_the_page_says_of_the_faces(
    desk: Desk, words: str, signal: str, said: tuple[object, ...]
) -> None:
    page = desk.window.frame.person
    page.set_view(VIEW)
    desk.go(PERSON)
    grid = faces_of(page)
    for place in range(1 if words == "Use as cover" else 2):
        click(grid, middle(grid, place), CONTROL)
    told = only(getattr(page, signal))
    desk.line("Person", "Faces", words).trigger()
    assert told == [said]


def test_faces_nobody_sees_are_not_spoken_of(desk: Desk) -> None:
    page = desk.window.frame.person
    page.set_view(VIEW)
    desk.go(PERSON)
    grid = faces_of(page)
    click(grid, middle(grid, 0), CONTROL)
    assert "Use as cover" in desk.enabled("Person")
    (photos,) = [one for one in page.findChildren(Button) if one.text() == "Photos"]
    photos.click()
    assert desk.enabled("Person").isdisjoint({"Use as cover", "Confirm", "Confirm all faces"})


# Review, photos, what is under way


def test_a_question_is_answered_from_the_menu(desk: Desk) -> None:
    page = desk.window.frame.review
    page.set_people(PEOPLE)
    page.set_queue(queue_of(SARAH, LOOSE, WHO))
    answers = {"Yes", "No", "Later", "A stranger: never ask", "Somebody else…"}
    assert desk.enabled("Edit").isdisjoint(answers), "nobody looks at it"
    for signal in (page.answered, page.skipped, page.stranger, page.undo_wanted):
        only(signal)
    given = Answers(page).given
    desk.go(REVIEW)
    assert answers <= desk.enabled("Edit")
    assert "Take the last answer back" not in desk.enabled("Edit")
    desk.line("Edit", "Answer the question", "Yes").trigger()
    desk.line("Edit", "Answer the question", "No").trigger()
    desk.line("Edit", "Answer the question", "Take the last answer back").trigger()
    desk.line("Edit", "Answer the question", "Later").trigger()
    assert given == [f"{SARAH.key}: yes", f"{LOOSE.key}: no", "undo", f"{LOOSE.key}: later"]
    assert {"Yes", "No", "Somebody else…"}.isdisjoint(desk.enabled("Edit")), "a name is asked for"
    assert desk.line("Edit", "Answer the question", "Later").text().endswith("\tEsc")
    desk.line("Edit", "Answer the question", "A stranger: never ask").trigger()
    assert given[-1] == f"{WHO.key}: stranger"


def test_a_pair_that_is_marked_is_answered_from_the_menu(desk: Desk) -> None:
    page = desk.window.frame.review
    page.set_look_alikes([same(30), same(40)])
    desk.go(REVIEW)
    (tab,) = [one for one in page.findChildren(Button) if one.text() == "Look alike"]
    tab.click()
    assert "Yes" not in desk.enabled("Edit"), "nobody sees which is meant"
    pairs = part(page, PairView)
    pairs.setFocus()
    QTest.keyClick(pairs, KEY.Key_Home)
    only(page.answered)
    given = Answers(page).given
    desk.line("Edit", "Answer the question", "Yes").trigger()
    assert given == [f"{same(30).key}: yes"]


def test_a_search_is_saved_and_cleared_from_the_menu(desk: Desk) -> None:
    page = desk.window.frame.photos
    desk.go(PHOTOS)
    wanted = {"Save this search…", "Clear the search"}
    assert wanted.isdisjoint(desk.enabled("Edit"))
    page.search(PhotoQuery(text="lake"))
    assert wanted <= desk.enabled("Edit")
    saved = only(page.bar.save.save_wanted)
    desk.line("Edit", "Save this search…").trigger()
    line = QApplication.focusWidget()
    assert isinstance(line, QWidget)
    QTest.keyClicks(line, "At the lake")
    QTest.keyClick(line, KEY.Key_Return)
    assert saved == [("At the lake", PhotoQuery(text="lake"))]
    desk.line("Edit", "Clear the search").trigger()
    assert page.query == PhotoQuery()


def test_a_date_is_gone_to_from_the_menu_where_photos_are(desk: Desk) -> None:
    page = desk.window.frame.photos
    page.set_photos([photo(number) for number in range(1, 30)])
    desk.go(PEOPLE_PAGE)
    assert "Go to a date…" not in desk.enabled("View")
    desk.go(PHOTOS)
    desk.line("View", "Go to a date…").trigger()
    assert page.go_to_date.isVisible()
    page.go_to_date.hide()


def test_what_is_under_way_is_paused_and_stopped_from_the_menu(desk: Desk) -> None:
    status = desk.window.frame.status
    lines = {"Pause the scan", "Resume the scan", "Stop the scan"}
    assert lines.isdisjoint(desk.enabled("File"))
    status.set_progress(Progress("Finding faces", 3, 10), pausable=False, of="library")
    assert lines.isdisjoint(desk.enabled("File")), "that one cannot be paused"
    status.set_progress(Progress("Finding faces", 3, 10))
    assert lines & desk.enabled("File") == {"Pause the scan", "Stop the scan"}
    paused, resumed, stopped = (
        only(one) for one in (status.pause_clicked, status.resume_clicked, status.cancel_clicked)
    )
    desk.line("File", "Pause the scan").trigger()
    status.set_paused(paused=True)
    assert lines & desk.enabled("File") == {"Resume the scan", "Stop the scan"}
    desk.line("File", "Resume the scan").trigger()
    desk.line("File", "Stop the scan").trigger()
    assert (paused, resumed, stopped) == ([()], [()], [()])


def test_what_was_said_lately_is_read_again_from_the_menu(desk: Desk) -> None:
    assert "Messages" not in desk.enabled("View")
    desk.window.frame.status.say("Named Sarah")
    shown = only(desk.window.frame.status.undo_clicked)
    line = desk.line("View", "Messages")
    assert line.isEnabled()
    line.trigger()
    popup = QApplication.activePopupWidget() or QApplication.activeModalWidget()
    assert popup is not None
    popup.close()
    assert shown == []


def test_people_are_sorted_from_the_menu_in_step_with_the_page(desk: Desk) -> None:
    assert "Most photos first" not in desk.enabled("View")
    desk.people()
    assert desk.line("View", "Sort people", "By name").isChecked()
    chosen = only(desk.window.frame.people.order_chosen)
    desk.line("View", "Sort people", "Most photos first").trigger()
    assert chosen == [("photos",)]
    assert desk.window.frame.people.shown()[:2] == [1, 2]
    desk.window.frame.people.set_order("recent")
    assert desk.line("View", "Sort people", "Found last first").isChecked()
    assert not desk.line("View", "Sort people", "Most photos first").isChecked()


# The palette, and the menus as they are


def test_the_palette_finds_what_can_be_done_with_those_selected(desk: Desk) -> None:
    desk.people()
    desk.mark(0, 1)
    told = only(desk.window.frame.people.merge_selected)
    QTest.keyClick(people_view(desk.window.frame.people), KEY.Key_K, CONTROL)
    desk.qtbot.waitUntil(lambda: any(one.isVisible() for one in desk.window.findChildren(Palette)))
    (palette,) = [one for one in desk.window.findChildren(Palette) if one.isVisible()]
    for typed, best in (("hide", "Hide"), ("favourite", "Favourite"), ("merge", "Merge these people")):
        palette.field.clear()
        QTest.keyClicks(palette.field, typed)
        assert (palette.shown[0].title, palette.shown[0].hint) == (best, "Person")
    assert "Merge into…" not in {entry.title for entry in palette.shown}, "that is for one"
    QTest.keyClick(palette.field, KEY.Key_Return)
    desk.qtbot.waitUntil(lambda: told == [([1, 2],)])


def test_the_palette_pauses_what_is_under_way(desk: Desk) -> None:
    desk.window.frame.status.set_progress(Progress("Finding faces", 3, 10))
    desk.window.finder.open(QAction(desk.window))
    (palette,) = [one for one in desk.window.findChildren(Palette) if one.isVisible()]
    QTest.keyClicks(palette.field, "pause")
    assert palette.shown[0].title == "Pause the scan"
    QTest.keyClick(palette.field, KEY.Key_Escape)


def mnemonics(menu: QMenu) -> list[str]:
    texts = [one.text().partition("\t")[0].replace("&&", "") for one in menu.actions()]
    return [text[text.index("&") + 1].casefold() for text in texts if "&" in text]


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_no_two_lines_of_a_menu_have_the_same_mnemonic(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, language: str
) -> None:
    install(qapp, language)
    paths = Paths(library=tmp_path / "library", packs=tmp_path / "packs")
    held = prepare_library(paths)
    window = MainWindow(Jobs(paths, None), paths, Settings())
    found = {}
    for menu in [*window.menuBar().findChildren(QMenu)]:
        letters = mnemonics(menu)
        found[menu.title()] = sorted({letter for letter in letters if letters.count(letter) > 1})
    bar = [one.text()[one.text().index("&") + 1].casefold() for one in window.menuBar().actions()]
    window.end()
    held.close()
    install(qapp, "en")
    qtbot.wait(20)
    assert not {title: letters for title, letters in found.items() if letters}
    assert len(set(bar)) == len(bar)


def test_export_is_of_whose_page_is_open(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[dict[str, object]] = []
    monkeypatch.setattr(desk.window.names_out, "ask_to_export", lambda **what: asked.append(what))
    desk.window.frame.person.set_view(VIEW)
    desk.go(PERSON)
    desk.line("File", "Export photos…").trigger()
    desk.go(PHOTOS)
    desk.line("File", "Export photos…").trigger()
    assert asked == [
        {"photos": None, "people": [VIEW.person.id]},
        {"photos": None, "people": None},
    ]
