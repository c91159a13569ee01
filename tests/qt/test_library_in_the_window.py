"""Backups, restoring, forgetting, moved folders and the ledger in the real window, on real faces."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QFileDialog,
    QLabel,
    QMenu,
    QWidget,
)
from pytestqt.qtbot import QtBot

from config.paths import Paths
from config.settings import Settings
from faces.installed import load_engine
from faces.packs import bundled_pack
from models.person import Person
from repository.library import Library
from services.naming import name_person
from tests.e2e.album import six_friends
from ui.forget_dialog import ForgetDialog
from ui.frame import PERSON
from ui.history.history_view import HistoryView
from ui.history.in_the_way import InTheWay
from ui.main_window import MainWindow
from ui.people.people_view import PeopleView
from ui.restore_dialog import RestoreDialog
from ui.settings.folder_row import FolderRow
from ui.settings.library_section import LibrarySection
from ui.shared.buttons import Button, IconButton
from ui.shared.rail import HISTORY, PEOPLE, SETTINGS, RailButton
from workers.jobs import Jobs, prepare_library
from workers.pace import Pace
from workers.scan_steps import Manner
from workers.scan_worker import scan

PATIENCE = 30_000
LEFT = Qt.MouseButton.LeftButton
SHOTS, FRIENDS = 3, 6
PAGE = 4096
DAMAGED = "The library file is damaged. Nothing was changed; you can restore a backup in Settings."
READ_ONLY = "This library is open in another Kinframe (process 7), so here it can only be looked at."


@pytest.fixture(scope="module")
def scanned(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an album of six friends and a library that knows it; the first is called Sarah."""
    folder = tmp_path_factory.mktemp("scanned")
    six_friends(folder / "Album", SHOTS)
    paths = Paths(library=folder / "library", packs=folder / "packs")
    pack = bundled_pack()
    with Library(paths.database, paths.thumbnails) as library:
        for _ in scan(library, load_engine(pack, "cpu"), [folder / "Album"], Manner(Pace(2))):
            pass
        name_person(library, pack, 1, "Sarah")
    return folder


@pytest.fixture
def album(scanned: Path) -> Iterator[Path]:
    """The album, where it belongs again after the test."""
    yield scanned / "Album"
    if (scanned / "Moved").exists():
        (scanned / "Moved").rename(scanned / "Album")


@pytest.fixture
def paths(scanned: Path, tmp_path: Path) -> Paths:
    shutil.copytree(scanned / "library", tmp_path / "library")
    return Paths(library=tmp_path / "library", packs=tmp_path / "packs")


@pytest.fixture
def opened(paths: Paths, qtbot: QtBot) -> Iterator[Callable[..., MainWindow]]:
    """Opens the window as main() does, and waits until it has looked after the library."""
    windows: list[MainWindow] = []
    held: list[Library] = []

    def open_window(read_only: str | None = None) -> MainWindow:
        held.append(prepare_library(paths))
        jobs = Jobs(paths, None, device="cpu", read_only=read_only)
        window = MainWindow(jobs, paths, Settings())
        windows.append(window)
        window.show()
        if read_only is not None:
            window.begin([])
        else:
            with qtbot.waitSignal(jobs.scanned, timeout=PATIENCE):
                window.begin([])
        qtbot.waitUntil(lambda: window.frame.page == PEOPLE, timeout=PATIENCE)
        qtbot.waitUntil(lambda: len(people(window)) == FRIENDS, timeout=PATIENCE)
        return window

    yield open_window
    for window in windows:
        window.end()
    for library in held:
        library.close()
    qtbot.wait(20)


@pytest.fixture
def window(opened: Callable[..., MainWindow], qtbot: QtBot) -> MainWindow:
    window = opened()
    go(qtbot, window, SETTINGS)
    qtbot.waitUntil(lambda: "1 backup," in said(section(window)), timeout=PATIENCE)
    return window


# What somebody sees and does


def people(window: MainWindow) -> list[Person]:
    view = window.frame.people.findChild(PeopleView)
    assert view is not None
    return [row for row in view.model().rows if isinstance(row, Person)]  # type: ignore[attr-defined]


def names(window: MainWindow) -> list[str]:
    return sorted(person.name for person in people(window) if person.name)


def said(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def section(window: MainWindow) -> LibrarySection:
    return window.frame.settings.library


def click(widget: QWidget, where: QPoint | None = None) -> None:
    # A row that has just come is still being laid out: nobody clicks at what has no height.
    while widget.rect().isEmpty():
        QTest.qWait(10)
    QTest.mouseClick(widget, LEFT, pos=widget.rect().center() if where is None else where)


def go(qtbot: QtBot, window: MainWindow, page: str) -> None:
    buttons = window.frame.rail.findChildren(RailButton)
    click(next(button for button in buttons if button.property("page") == page))
    assert window.frame.page == page


def button(inside: QWidget, words: str) -> QAbstractButton:
    return next(found for found in inside.findChildren(QAbstractButton) if found.text() == words)


def dialog(qtbot: QtBot, window: MainWindow, kind: type[QDialog]) -> QDialog:
    def shown() -> list[QDialog]:
        return [found for found in window.findChildren(kind) if found.isVisible()]

    qtbot.waitUntil(lambda: bool(shown()), timeout=PATIENCE)
    return shown()[0]


def message(qtbot: QtBot, window: MainWindow, words: str) -> None:
    qtbot.waitUntil(lambda: window.frame.status.message == words, timeout=PATIENCE)


def offers_undo(window: MainWindow) -> bool:
    return button(window.frame.status, "Undo").isVisible()


def decide(qtbot: QtBot, window: MainWindow, person: int, name: str) -> None:
    with qtbot.waitSignal(window._jobs.changed, timeout=PATIENCE):
        window._jobs.decide(lambda library, pack: name_person(library, pack, person, name))


def rows(paths: Paths, sql: str) -> list[tuple[object, ...]]:
    """What the file says, read by a stranger."""
    with closing(sqlite3.connect(paths.database)) as connection:
        return connection.execute(sql).fetchall()


def write(paths: Paths, sql: str) -> None:
    with closing(sqlite3.connect(paths.database, isolation_level=None)) as connection:
        connection.execute(sql)


def named(paths: Paths) -> list[tuple[object, ...]]:
    return rows(paths, "SELECT name FROM people WHERE name IS NOT NULL ORDER BY name")


# Settings


def test_settings_list_the_folders_and_the_backup_of_the_day(window: MainWindow, album: Path) -> None:
    (row,) = section(window).findChildren(FolderRow)
    assert row.accessibleName() == f"{album}, {SHOTS} photos"
    assert row.relocate is None
    assert "Last backup today at " in said(section(window))
    assert section(window).restore.isVisible()


def test_back_up_now(qtbot: QtBot, window: MainWindow, paths: Paths) -> None:
    click(section(window).backup)
    message(qtbot, window, "Backed up.")
    qtbot.waitUntil(lambda: "2 backups," in said(section(window)), timeout=PATIENCE)
    assert section(window).backup.isEnabled()
    assert len(list((paths.library / "backups").glob("kinframe-*-asked*.sqlite3"))) == 1
    assert window.frame.status.text == f"{SHOTS} photos, {FRIENDS} people"


def test_a_restore_brings_back_who_was_named(qtbot: QtBot, window: MainWindow, paths: Paths) -> None:
    decide(qtbot, window, 1, "Nobody")
    decide(qtbot, window, 2, "Tom")
    click(section(window).restore)
    chooser = dialog(qtbot, window, RestoreDialog)
    assert isinstance(chooser, RestoreDialog)
    qtbot.waitUntil(chooser.isActiveWindow, timeout=PATIENCE)
    with qtbot.waitSignal(window._jobs.library.restored, timeout=PATIENCE):
        QTest.keyClick(chooser.list, Qt.Key.Key_Return)
    message(qtbot, window, "Restored. What the library was before is among the backups.")
    assert not offers_undo(window)
    assert named(paths) == [("Sarah",)]
    qtbot.waitUntil(lambda: "2 backups," in said(section(window)), timeout=PATIENCE)
    go(qtbot, window, PEOPLE)
    qtbot.waitUntil(lambda: names(window) == ["Sarah"], timeout=PATIENCE)
    go(qtbot, window, HISTORY)
    qtbot.waitUntil(lambda: history(window).count == 1, timeout=PATIENCE)
    assert rows(paths, "SELECT count(*) FROM history") == [(1,)]


def test_what_was_before_a_restore_is_there_to_go_back_to(
    qtbot: QtBot, window: MainWindow, paths: Paths
) -> None:
    decide(qtbot, window, 2, "Tom")
    for expected in ([("Sarah",)], [("Sarah",), ("Tom",)]):
        click(section(window).restore)
        chooser = dialog(qtbot, window, RestoreDialog)
        with qtbot.waitSignal(window._jobs.library.restored, timeout=PATIENCE):
            QTest.keyClick(chooser, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not window.findChildren(RestoreDialog), timeout=PATIENCE)
        assert named(paths) == expected
        count = len(list((paths.library / "backups").glob("kinframe-*.sqlite3")))
        qtbot.waitUntil(lambda count=count: f"{count} backups," in said(section(window)), timeout=PATIENCE)  # type: ignore[misc]


def test_a_damaged_backup_is_said_and_nothing_changes(qtbot: QtBot, window: MainWindow, paths: Paths) -> None:
    (file,) = (paths.library / "backups").glob("kinframe-*.sqlite3")
    decide(qtbot, window, 2, "Tom")
    click(section(window).restore)
    chooser = dialog(qtbot, window, RestoreDialog)
    _spoil(file, "faces")
    with qtbot.waitSignal(window._jobs.library.failed, timeout=PATIENCE) as failed:
        QTest.keyClick(chooser, Qt.Key.Key_Return)
    assert failed.args is not None
    assert failed.args[0].startswith("This backup is damaged. Nothing was changed.")
    message(qtbot, window, failed.args[0])
    assert named(paths) == [("Sarah",), ("Tom",)]
    assert section(window).restore.isEnabled()


def test_esc_restores_nothing(qtbot: QtBot, window: MainWindow, paths: Paths) -> None:
    click(section(window).restore)
    chooser = dialog(qtbot, window, RestoreDialog)
    with qtbot.assertNotEmitted(window._jobs.library.restored, wait=100):
        QTest.keyClick(chooser, Qt.Key.Key_Escape)
    assert len(list((paths.library / "backups").glob("kinframe-*.sqlite3"))) == 1


# Forgetting


def vectors(paths: Paths) -> int:
    (count,) = rows(paths, "SELECT count(*) FROM faces WHERE embedding IS NOT NULL")[0]
    assert isinstance(count, int)
    return count


def menu_of_person(qtbot: QtBot, window: MainWindow, person: int, words: str) -> None:
    """Open a person's page by their card and choose from the menu of the page."""
    go(qtbot, window, PEOPLE)
    view = window.frame.people.findChild(PeopleView)
    assert view is not None
    qtbot.waitUntil(lambda: any(one.id == person for one in people(window)), timeout=PATIENCE)
    place = next(number for number, one in enumerate(people(window)) if one.id == person)
    cell = view.visualRect(view.model().index(place, 0))
    click(view.viewport(), cell.center() - QPoint(0, cell.height() // 6))
    qtbot.waitUntil(lambda: window.frame.page == PERSON, timeout=PATIENCE)
    more = next(
        found
        for found in window.frame.person.findChildren(IconButton)
        if found.accessibleName() == "More about this person"
    )
    click(more)
    menu = window.frame.person.findChild(QMenu)
    assert isinstance(menu, QMenu)
    qtbot.waitUntil(menu.isVisible)
    action = next(found for found in menu.actions() if found.text() == words)
    click(menu, menu.actionGeometry(action).center())


def test_a_persons_face_data_are_forgotten_from_their_page(
    qtbot: QtBot, window: MainWindow, paths: Paths
) -> None:
    menu_of_person(qtbot, window, 1, "Forget face data…")
    question = dialog(qtbot, window, ForgetDialog)
    assert isinstance(question, ForgetDialog)
    assert "Forget the face data of Sarah?" in said(question)
    click(question.forget)
    message(qtbot, window, "Forgot the face data of Sarah")
    assert not offers_undo(window), "there is no way back, and another decision must not be taken back"
    assert vectors(paths) == SHOTS * (FRIENDS - 1)
    assert named(paths) == [("Sarah",)]
    assert not list((paths.library / "backups").iterdir())
    assert window.frame.page == PERSON, "the name and the boxes stay"
    assert f"{SHOTS} photos" in said(window.frame.person)
    go(qtbot, window, HISTORY)
    qtbot.waitUntil(lambda: history(window).count == 2, timeout=PATIENCE)
    assert history(window).link_at(row_of(window, "Forgot the face data of Sarah")).isEmpty()


def test_with_the_name_nobody_is_left_on_the_page(qtbot: QtBot, window: MainWindow, paths: Paths) -> None:
    menu_of_person(qtbot, window, 1, "Forget face data…")
    question = dialog(qtbot, window, ForgetDialog)
    assert isinstance(question, ForgetDialog)
    click(question.drop)
    click(question.forget)
    message(qtbot, window, "Forgot the face data of somebody")
    qtbot.waitUntil(lambda: window.frame.page == PEOPLE, timeout=PATIENCE)
    qtbot.waitUntil(lambda: len(people(window)) == FRIENDS - 1, timeout=PATIENCE)
    assert named(paths) == []


def test_all_face_data_are_erased(qtbot: QtBot, window: MainWindow, paths: Paths) -> None:
    click(section(window).erase)
    question = dialog(qtbot, window, ForgetDialog)
    assert isinstance(question, ForgetDialog)
    assert "1 named person stays" in question.keep.accessibleDescription()
    click(question.drop)
    click(question.forget)
    message(qtbot, window, "Erased all face data")
    assert not offers_undo(window)
    assert (vectors(paths), named(paths)) == (0, [])
    qtbot.waitUntil(lambda: "No backup yet." in said(section(window)), timeout=PATIENCE)
    assert not section(window).restore.isVisible()
    go(qtbot, window, PEOPLE)
    qtbot.waitUntil(lambda: people(window) == [], timeout=PATIENCE)


def test_enter_erases_nothing(qtbot: QtBot, window: MainWindow, paths: Paths) -> None:
    click(section(window).erase)
    question = dialog(qtbot, window, ForgetDialog)
    qtbot.waitUntil(question.isActiveWindow, timeout=PATIENCE)
    QTest.keyClick(question, Qt.Key.Key_Return)
    qtbot.wait(100)
    assert vectors(paths) == SHOTS * FRIENDS
    if question.isVisible():
        question.reject()


def test_what_could_not_be_removed_is_said_and_the_pages_are_true(
    qtbot: QtBot, window: MainWindow, paths: Paths
) -> None:
    go(qtbot, window, PEOPLE)
    qtbot.waitUntil(lambda: len(people(window)) == FRIENDS, timeout=PATIENCE)
    go(qtbot, window, SETTINGS)
    # A folder of that name cannot be removed as a file is.
    (paths.library / "backups" / "kinframe-20200101-120000-asked.sqlite3").mkdir()
    click(section(window).erase)
    question = dialog(qtbot, window, ForgetDialog)
    assert isinstance(question, ForgetDialog)
    click(question.drop)
    click(question.forget)
    words = "Erased all face data, but some backups could not be removed ("
    qtbot.waitUntil(lambda: window.frame.status.message.startswith(words), timeout=PATIENCE)
    assert vectors(paths) == 0
    go(qtbot, window, PEOPLE)
    qtbot.waitUntil(lambda: people(window) == [], timeout=PATIENCE)


# Folders


def test_a_folder_that_was_moved_is_found_again(
    qtbot: QtBot, opened: Callable[..., MainWindow], paths: Paths, album: Path
) -> None:
    moved = album.rename(album.with_name("Moved"))
    window = opened()
    go(qtbot, window, SETTINGS)
    qtbot.waitUntil(lambda: "not there now" in said(section(window)), timeout=PATIENCE)
    (row,) = section(window).findChildren(FolderRow)
    assert isinstance(row.relocate, Button)
    click(row.relocate)
    chooser = dialog(qtbot, window, QFileDialog)
    assert isinstance(chooser, QFileDialog)
    assert chooser.windowTitle() == "Where is Album now?"
    # What is typed into the dialog, Qt completes as it likes.
    chooser.filesSelected.emit([str(moved)])
    chooser.reject()
    message(qtbot, window, f"{SHOTS} photos moved along to {moved}")
    qtbot.waitUntil(lambda: "not there now" not in said(section(window)), timeout=PATIENCE)
    assert rows(paths, "SELECT path FROM folders") == [(str(moved),)]
    assert all(str(path).startswith(str(moved)) for (path,) in rows(paths, "SELECT path FROM photos"))
    assert named(paths) == [("Sarah",)]


def test_another_folder_is_refused(
    qtbot: QtBot, opened: Callable[..., MainWindow], paths: Paths, album: Path, tmp_path: Path
) -> None:
    album.rename(album.with_name("Moved"))
    window = opened()
    (tmp_path / "Other").mkdir()
    with qtbot.waitSignal(window._jobs.library.failed, timeout=PATIENCE):
        section(window).relocate_wanted.emit(album)
        chooser = dialog(qtbot, window, QFileDialog)
        assert isinstance(chooser, QFileDialog)
        chooser.filesSelected.emit([str(tmp_path / "Other")])
        chooser.reject()
    assert "None of the photos" in window.frame.status.message
    assert rows(paths, "SELECT path FROM folders") == [(str(album),)]


# The ledger


def history(window: MainWindow) -> HistoryView:
    view = window.frame.history.findChild(HistoryView)
    assert view is not None
    return view


def panel(window: MainWindow) -> InTheWay:
    found = history(window).findChild(InTheWay)
    assert found is not None
    return found


def row_of(window: MainWindow, text: str) -> QModelIndex:
    model = history(window).model()
    found = [model.index(row, 0) for row in range(model.rowCount())]
    return next(index for index in found if index.data() == text)


def click_link(window: MainWindow, text: str) -> None:
    link = history(window).link_at(row_of(window, text))
    assert not link.isEmpty()
    click(history(window).viewport(), link.center())


def states(paths: Paths) -> list[bool]:
    return [bool(undone) for (undone,) in rows(paths, "SELECT undone FROM history ORDER BY id")]


@pytest.fixture
def ledger(qtbot: QtBot, window: MainWindow) -> MainWindow:
    """Named Sarah, named Tom, renamed Sarah; the page of the history is open."""
    decide(qtbot, window, 2, "Tom")
    decide(qtbot, window, 1, "Sara")
    go(qtbot, window, HISTORY)
    qtbot.waitUntil(lambda: history(window).count == 3, timeout=PATIENCE)
    return window


def test_an_old_row_is_undone_by_a_click_and_brought_back_by_another(
    qtbot: QtBot, ledger: MainWindow, paths: Paths
) -> None:
    click_link(ledger, "Named Tom")
    message(qtbot, ledger, "Undone: Named Tom")
    assert states(paths) == [False, True, False]
    assert named(paths) == [("Sara",)]
    qtbot.waitUntil(lambda: history(ledger).model().rowCount() != 0, timeout=PATIENCE)
    click_link(ledger, "Named Tom")
    message(qtbot, ledger, "Named Tom")
    assert states(paths) == [False] * 3
    assert named(paths) == [("Sara",), ("Tom",)]


def test_what_is_in_the_way_is_said_in_place_and_undone_as_well(
    qtbot: QtBot, ledger: MainWindow, paths: Paths
) -> None:
    with qtbot.assertNotEmitted(ledger._jobs.failed, wait=50):
        click_link(ledger, "Named Sarah")
        qtbot.waitUntil(panel(ledger).isVisible, timeout=PATIENCE)
    assert "“Named Sarah” cannot be undone on its own" in panel(ledger).sentence
    assert states(paths) == [False] * 3
    click(button(panel(ledger), "Undo these as well"))
    message(qtbot, ledger, "Undone: Named Sarah, with “Renamed Sarah to Sara”")
    assert states(paths) == [True, False, True]
    assert named(paths) == [("Tom",)]
    assert not panel(ledger).isVisible()


def test_ctrl_z_goes_on_with_what_still_stands(qtbot: QtBot, ledger: MainWindow, paths: Paths) -> None:
    click_link(ledger, "Named Sarah")
    qtbot.waitUntil(panel(ledger).isVisible, timeout=PATIENCE)
    click(button(panel(ledger), "Undo these as well"))
    message(qtbot, ledger, "Undone: Named Sarah, with “Renamed Sarah to Sara”")
    qtbot.waitUntil(lambda: _undo_words(ledger) == "Undo “Named Tom”", timeout=PATIENCE)
    ledger.activateWindow()
    QTest.keyClick(history(ledger), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    message(qtbot, ledger, "Undone: Named Tom")
    assert states(paths) == [True] * 3
    assert named(paths) == []
    go(qtbot, ledger, PEOPLE)
    qtbot.waitUntil(lambda: names(ledger) == [], timeout=PATIENCE)


def _undo_words(window: MainWindow) -> str:
    return window._menus.edit.actions()[0].text()


def test_a_hasty_double_click_undoes_once(qtbot: QtBot, ledger: MainWindow, paths: Paths) -> None:
    place = history(ledger).link_at(row_of(ledger, "Named Tom")).center()
    viewport = history(ledger).viewport()
    QTest.mouseClick(viewport, LEFT, pos=place)
    QTest.mouseDClick(viewport, LEFT, pos=place)
    qtbot.waitUntil(lambda: ledger.frame.status.message != "", timeout=PATIENCE)
    qtbot.wait(300)
    assert states(paths) == [False, True, False]


# Looking only


def test_where_nothing_can_be_written_it_is_said_above_every_page(
    qtbot: QtBot, opened: Callable[..., MainWindow], paths: Paths
) -> None:
    window = opened(READ_ONLY)
    assert window.frame.notice.isVisible()
    assert window.frame.notice.text == READ_ONLY
    assert names(window) == ["Sarah"]
    with qtbot.waitSignal(window._jobs.undecided, timeout=PATIENCE):
        window.frame.people.named.emit(2, "Tom")
    assert window.frame.status.message == f"{READ_ONLY} Nothing was changed."
    with qtbot.waitSignal(window._jobs.undecided, timeout=PATIENCE):
        window.undoing.undo()
    go(qtbot, window, SETTINGS)
    qtbot.waitUntil(lambda: bool(section(window).findChildren(FolderRow)), timeout=PATIENCE)
    assert "No backup yet." in said(section(window))
    with qtbot.waitSignal(window._jobs.library.failed, timeout=PATIENCE) as failed:
        click(section(window).backup)
    assert failed.args == [f"{READ_ONLY} Nothing was changed."]
    click(section(window).erase)
    question = dialog(qtbot, window, ForgetDialog)
    assert isinstance(question, ForgetDialog)
    with qtbot.waitSignal(window._jobs.library.failed, timeout=PATIENCE) as failed:
        click(question.forget)
    assert failed.args == [f"{READ_ONLY} Nothing was changed."]
    assert window.frame.notice.isVisible()
    assert named(paths) == [("Sarah",)]
    assert vectors(paths) == SHOTS * FRIENDS
    assert not (paths.library / "backups").exists()


def test_a_card_shows_the_true_name_again_where_it_could_not_be_written(
    qtbot: QtBot, opened: Callable[..., MainWindow]
) -> None:
    window = opened(READ_ONLY)
    with qtbot.waitSignal(window._jobs.undecided, timeout=PATIENCE):
        window.frame.people.named.emit(1, "Nobody")
    qtbot.waitUntil(lambda: names(window) == ["Sarah"], timeout=PATIENCE)


# Damage


def _spoil(file: Path, name: str) -> None:
    with closing(sqlite3.connect(file)) as connection:
        query = "SELECT rootpage FROM sqlite_schema WHERE name = ?"
        (root,) = connection.execute(query, (name,)).fetchone()
    content = bytearray(file.read_bytes())
    content[(root - 1) * PAGE : root * PAGE] = b"\xff" * PAGE
    file.write_bytes(content)


def _checked_a_moment_ago(paths: Paths) -> None:
    now = datetime.now(UTC).isoformat(timespec="milliseconds")
    write(paths, f"INSERT OR REPLACE INTO meta (key, value) VALUES ('checked_at', '{now}')")  # noqa: S608


def _an_index(paths: Paths) -> str:
    query = "SELECT min(name) FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'decisions'"
    return str(rows(paths, query)[0][0])


def test_damage_found_at_the_start_is_said(
    qtbot: QtBot, opened: Callable[..., MainWindow], paths: Paths
) -> None:
    _checked_a_moment_ago(paths)
    _spoil(paths.database, _an_index(paths))
    window = opened()
    message(qtbot, window, DAMAGED)
    assert not (paths.library / "backups").exists()


def test_damage_found_by_the_long_check_is_said_the_same(
    qtbot: QtBot, opened: Callable[..., MainWindow], paths: Paths
) -> None:
    _spoil(paths.database, _an_index(paths))
    window = opened()
    qtbot.waitUntil(
        lambda: window.frame.status.message.startswith("The library file is damaged."), timeout=PATIENCE
    )
    assert window.frame.status.message == DAMAGED


def test_what_the_status_line_advises_can_be_done(qtbot: QtBot, window: MainWindow, paths: Paths) -> None:
    decide(qtbot, window, 2, "Tom")
    _spoil(paths.database, _an_index(paths))
    click(section(window).restore)
    chooser = dialog(qtbot, window, RestoreDialog)
    answers: list[str] = []
    window._jobs.library.failed.connect(answers.append)
    window._jobs.library.restored.connect(lambda: answers.append("restored"))
    QTest.keyClick(chooser, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(answers), timeout=PATIENCE)
    assert answers == ["restored"]


def test_a_damaged_centroid_is_mended_and_said(
    qtbot: QtBot, opened: Callable[..., MainWindow], paths: Paths
) -> None:
    before = rows(paths, "SELECT centroid FROM people WHERE id = 1")
    write(paths, "UPDATE people SET centroid = zeroblob(2048) WHERE id = 1")
    window = opened()
    message(qtbot, window, "1 centroid was damaged and rebuilt.")
    assert rows(paths, "SELECT centroid FROM people WHERE id = 1") == before
