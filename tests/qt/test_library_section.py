"""The library's section of the settings: what it says, and that each wish reaches the window."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QEvent, QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from repository.backups import Backup, Reason
from services.relocating import FolderState
from ui.settings.library_section import ABOUT_FACES, NO_BACKUPS, NO_FOLDERS, LibrarySection
from ui.shared import moments, theme
from ui.shared.labels import Label
from ui.shared.moments import moment_within, moment_words
from ui.shared.path_label import PathLabel

HERE = FolderState(Path("/home/anna/Pictures"), 1204, 0, there=True)
GAPS = FolderState(Path("/home/anna/" + "a very long name/" * 40 + "Originals"), 8102, 3, there=True)
AWAY = FolderState(Path("/media/anna/<b>Photos"), 512, 512, there=False)


def backup(
    number: int, at: str = "2026-11-16T14:05:00.000+00:00", reason: Reason = "daily", size: int = 20_000_000
) -> Backup:
    return Backup(Path(f"backups/{number}.sqlite3"), at, reason, size, 3, 9, 1204, 312)


def be_on(monkeypatch: pytest.MonkeyPatch, day: int) -> None:
    class Then(QDate):
        @staticmethod
        def currentDate() -> QDate:
            return QDate(2026, 11, day)

    monkeypatch.setattr(moments, "QDate", Then)


@pytest.fixture(autouse=True)
def _a_day_in_november(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()

    be_on(monkeypatch, 16)
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.fixture
def section(qtbot: QtBot, qapp: QApplication) -> Iterator[LibrarySection]:
    """In a scroll area, as on the page."""
    theme.apply(qapp, "light")
    shown = LibrarySection()
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.addWidget(shown)
    column.addStretch(1)
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    qtbot.addWidget(area)
    area.resize(680, 700)
    area.show()
    qtbot.waitUntil(area.isActiveWindow)
    # The area lives as long as somebody here holds it.
    yield shown
    theme.apply(qapp, "light")


def said(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(Label) if label.isVisible()]


def links(section: LibrarySection) -> list[QPushButton]:
    return [button for button in section.buttons() if button.text() == "Where is it now?"]


def press(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_before_anything_is_there(section: LibrarySection) -> None:
    assert {"Library", NO_FOLDERS, NO_BACKUPS, ABOUT_FACES} <= set(said(section))
    assert section.backup.isVisible()
    assert not section.restore.isVisible()
    assert not links(section)


def test_folders_say_how_they_stand(qtbot: QtBot, section: LibrarySection) -> None:
    with qtbot.waitSignal(section.relisted):
        section.set_folders([HERE, GAPS, AWAY])
    QTest.qWait(20)
    words = said(section)
    assert NO_FOLDERS not in words
    for line in (
        str(HERE.path),
        "1,204 photos",
        "8,102 photos",
        ", 3 missing",
        "512 photos, not there now: moved, or its disk is not connected. Faces and names are kept.",
    ):
        assert line in words
    assert len(links(section)) == 2
    assert [link.accessibleName() for link in links(section)] == [
        "Where is Originals now?",
        "Where is <b>Photos now?",
    ]


def test_a_long_path_gives_up_its_middle_and_its_tip_is_plain(section: LibrarySection) -> None:
    section.set_folders([GAPS, AWAY])
    QTest.qWait(20)
    long, away = section.findChildren(PathLabel)
    assert long.fontMetrics().horizontalAdvance(long.text()) > long.width()
    assert section.width() <= 680
    assert "&lt;b&gt;Photos" in away.toolTip()
    for link in links(section):
        assert link.mapTo(section, link.rect().topRight()).x() <= section.width()


@pytest.mark.parametrize("by_key", [False, True])
def test_where_it_is_now_is_asked_of_the_folder(qtbot: QtBot, section: LibrarySection, by_key: bool) -> None:
    section.set_folders([HERE, GAPS, AWAY])
    QTest.qWait(20)
    link = links(section)[1]
    with qtbot.waitSignal(section.relocate_wanted) as wanted:
        if by_key:
            link.setFocus(Qt.FocusReason.TabFocusReason)
            QTest.keyClick(link, Qt.Key.Key_Return)
        else:
            press(link)
    assert wanted.args == [AWAY.path]


def test_the_same_list_changes_nothing_and_another_keeps_the_keyboard(
    qtbot: QtBot, section: LibrarySection
) -> None:
    section.set_folders([GAPS, AWAY])
    QTest.qWait(20)
    before = links(section)
    before[1].setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.assertNotEmitted(section.relisted):
        section.set_folders([GAPS, AWAY])
    assert links(section) == before
    section.set_folders([HERE, GAPS, AWAY])
    assert not before[1].isVisible()
    assert links(section)[1].hasFocus()


def test_backups_in_one_sentence(section: LibrarySection) -> None:
    section.set_backups([backup(1, "2026-11-02T14:05:00.000+00:00"), *(backup(n) for n in range(2, 13))])
    assert "Last backup today at 14:05. 12 backups, 240 MB, kept beside the library." in said(section)
    assert section.restore.isVisible()
    section.set_backups([backup(1, "2026-11-02T09:30:00.000+00:00")])
    assert "Last backup on Monday, 2 November at 09:30. 1 backup, 20 MB, kept beside the library." in said(
        section
    )


def test_the_sentence_is_said_anew_another_day(
    section: LibrarySection, monkeypatch: pytest.MonkeyPatch
) -> None:
    section.set_backups([backup(1)])
    section.hide()
    be_on(monkeypatch, 17)
    section.show()
    assert any(line.startswith("Last backup yesterday at 14:05.") for line in said(section))


def test_while_it_is_busy_nothing_else_can_be_begun_and_the_keyboard_stays(
    qtbot: QtBot, section: LibrarySection
) -> None:
    section.set_backups([backup(1)])
    section.backup.setFocus(Qt.FocusReason.TabFocusReason)
    for percent in (0, 40):
        section.set_busy(f"Backing up: {percent} %")
    assert "Backing up: 40 %" in said(section)
    assert not any(line.startswith("Last backup") for line in said(section))
    focused = section.window().focusWidget()
    assert not isinstance(focused, QPushButton)
    with (
        qtbot.assertNotEmitted(section.backup_wanted),
        qtbot.assertNotEmitted(section.restore_wanted),
        qtbot.assertNotEmitted(section.erase_wanted),
    ):
        press(section.backup)
        press(section.restore)
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Space)
        QTest.keyClick(focused, Qt.Key.Key_Return)
    section.set_busy("")
    assert section.backup.hasFocus()
    assert any(line.startswith("Last backup today") for line in said(section))


def test_who_has_gone_on_by_keyboard_is_not_called_back(section: LibrarySection) -> None:
    section.backup.setFocus(Qt.FocusReason.TabFocusReason)
    section.set_busy("Backing up: 40 %")
    section.take_over.setFocus(Qt.FocusReason.TabFocusReason)
    section.set_busy("")
    assert section.take_over.hasFocus()


@pytest.mark.parametrize("by_key", [False, True])
@pytest.mark.parametrize(
    ("name", "signal"),
    [
        ("backup", "backup_wanted"),
        ("restore", "restore_wanted"),
        ("erase", "erase_wanted"),
        ("take_over", "import_wanted"),
    ],
)
def test_each_button_says_what_is_wanted(
    qtbot: QtBot, section: LibrarySection, name: str, signal: str, by_key: bool
) -> None:
    section.set_backups([backup(1)])
    button: QPushButton = getattr(section, name)
    with qtbot.waitSignal(getattr(section, signal)):
        if by_key:
            button.setFocus(Qt.FocusReason.TabFocusReason)
            QTest.keyClick(button, Qt.Key.Key_Space)
        else:
            press(button)


def test_buttons_stand_from_top_to_bottom(section: LibrarySection) -> None:
    section.set_folders([GAPS, HERE, AWAY])
    section.set_backups([backup(1)])
    QTest.qWait(20)
    tops = [button.mapTo(section, QPoint(0, 0)).y() for button in section.buttons()]
    assert len(tops) == 11
    assert tops == sorted(tops)


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_what_erases_and_what_is_missing_have_their_colours(
    qapp: QApplication, section: LibrarySection, mode: theme.Mode
) -> None:
    section.set_folders([AWAY])
    tokens = theme.apply(qapp, mode)
    QTest.qWait(20)
    away = next(label for label in section.findChildren(Label) if "not there now" in label.text())
    assert has_colour(away, tokens.unsure)
    assert has_colour(section.erase, tokens.error)
    assert not has_colour(section.erase, tokens.accent)
    section.erase.setFocus(Qt.FocusReason.TabFocusReason)
    assert has_colour(section.erase, tokens.accent)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_nothing_is_cut_in_a_narrow_window(section: LibrarySection, direction: Qt.LayoutDirection) -> None:
    section.setLayoutDirection(direction)
    section.set_folders([HERE, GAPS, AWAY])
    section.set_backups([backup(1)])
    section.window().resize(400, 700)
    QTest.qWait(50)
    for label in section.findChildren(Label):
        if label.isVisible() and label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width()), label.text()
    for button in section.buttons():
        assert section.rect().contains(button.mapTo(section, button.rect().center()))
        assert button.width() >= button.sizeHint().width()


def has_colour(widget: QWidget, colour: str) -> bool:
    QApplication.sendPostedEvents(None, QEvent.Type.UpdateRequest)
    wanted = QColor(colour)
    image = widget.grab().toImage()
    return any(
        image.pixelColor(x, y).name() == wanted.name()
        for x in range(image.width())
        for y in range(image.height())
    )


# When


@pytest.mark.parametrize(
    ("at", "words", "within"),
    [
        ("2026-11-16T14:05:00.000+00:00", "Today at 14:05", "today at 14:05"),
        ("2026-11-15T21:04:59.999+00:00", "Yesterday at 21:04", "yesterday at 21:04"),
        (
            "2026-11-02T09:30:00.000+00:00",
            "Monday, 2 November at 09:30",
            "on Monday, 2 November at 09:30",
        ),
        (
            "2026-11-17T00:10:00.000+00:00",
            "Tuesday, 17 November at 00:10",
            "on Tuesday, 17 November at 00:10",
        ),
        (
            "2025-12-31T23:59:00.000+00:00",
            "Wednesday, 31 December 2025 at 23:59",
            "on Wednesday, 31 December 2025 at 23:59",
        ),
    ],
)
def test_moments_as_one_says_them(at: str, words: str, within: str) -> None:
    assert moment_words(at) == words
    assert moment_within(at, on="on ") == within


def test_moments_are_of_the_clock_on_the_wall(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    assert moment_words("2026-11-15T21:04:00.000+00:00") == "Today at 06:04"
    # Before the clocks go back and after, in a zone that has summer time.
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    assert moment_words("2026-07-01T21:30:00.000+00:00") == "Wednesday, 1 July at 23:30"
    assert moment_words("2026-11-15T23:30:00.000+00:00") == "Today at 00:30"


def test_the_day_is_the_real_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(moments, "QDate", QDate)
    now = datetime.now(UTC)
    if (now + timedelta(minutes=1)).date() == now.date():
        assert moment_words(now.isoformat(timespec="milliseconds")) == f"Today at {now:%H:%M}"
