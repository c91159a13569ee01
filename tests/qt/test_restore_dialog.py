"""Choosing a backup to go back to, in the program and before it can start."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from repository.backups import Backup, Reason
from ui.damaged_library_dialog import KEPT_ASIDE, DamagedLibraryDialog
from ui.restore_dialog import SINCE_IS_LOST, RestoreDialog
from ui.shared import theme
from ui.shared.labels import Label
from ui.shared.moments import moment_within, moment_words
from ui.shared.path_label import PathLabel

NOW = datetime.now(UTC)
DAMAGED = "The library file is damaged. (/data/library.sqlite3)"


def backup(number: int, reason: Reason = "daily", named: int = 9) -> Backup:
    """The higher the number the older."""
    at = (NOW - timedelta(days=number)).isoformat(timespec="milliseconds")
    return Backup(Path(f"backups/{number}.sqlite3"), at, reason, 24_000_000, 3, named, 1204, 312)


BACKUPS = [backup(2, "migration"), backup(0, "asked"), backup(5, "restore"), backup(9, named=1)]


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> QWidget:
    theme.apply(qapp, "light")
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def dialog(qtbot: QtBot, window: QWidget) -> RestoreDialog:
    shown = RestoreDialog(BACKUPS, window)
    shown.open()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


def damaged(
    qtbot: QtBot, backups: list[Backup], file: Path | None = None, sentence: str = DAMAGED
) -> DamagedLibraryDialog:
    dialog = DamagedLibraryDialog(sentence, backups, file=file)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def said(widget: QWidget) -> str:
    labels = [label.text() for label in widget.findChildren(Label) if label.isVisible()]
    return "\n".join(labels).replace("\N{ZERO WIDTH SPACE}", "")


def rows(dialog: RestoreDialog, role: Qt.ItemDataRole = Qt.ItemDataRole.DisplayRole) -> list[str]:
    model = dialog.list.model()
    return [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]


def buttons(dialog: QWidget) -> list[str]:
    return [button.text() for button in dialog.findChildren(QPushButton) if button.isVisible()]


def held_enter(widget: QWidget) -> None:
    nothing = Qt.KeyboardModifier.NoModifier
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, nothing, "\r", autorep=True)
    QApplication.sendEvent(widget, event)


def test_the_newest_comes_first_and_each_says_what_it_holds(dialog: RestoreDialog) -> None:
    assert rows(dialog) == [moment_words(backup(age).at) for age in (0, 2, 5, 9)]
    told = rows(dialog, Qt.ItemDataRole.AccessibleTextRole)
    assert told[0].endswith("9 people named, 1,204 faces, 312 decisions · 24 MB · asked for")
    assert told[1].endswith("· before an update")
    assert told[2].endswith("· before a restore")
    assert told[3].endswith("1 person named, 1,204 faces, 312 decisions · 24 MB · daily")
    assert SINCE_IS_LOST in said(dialog)
    assert dialog.list.accessibleName() == "Backups"
    dialog.close()


def test_enter_restores_the_newest_once(qtbot: QtBot, dialog: RestoreDialog) -> None:
    chosen: list[Backup] = []
    dialog.chosen.connect(chosen.append)
    assert dialog.list.hasFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(chosen))
    assert chosen == [BACKUPS[1]]


def test_arrows_choose_another_and_tab_reaches_the_buttons(qtbot: QtBot, dialog: RestoreDialog) -> None:
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        QTest.keyClick(dialog.list, key)
    QTest.keyClick(dialog.list, Qt.Key.Key_Tab)
    assert dialog.cancel.hasFocus()
    QTest.keyClick(dialog.cancel, Qt.Key.Key_Tab)
    assert dialog.restore.hasFocus()
    with qtbot.waitSignal(dialog.chosen) as chosen:
        QTest.keyClick(dialog.restore, Qt.Key.Key_Space)
    assert chosen.args == [BACKUPS[0]]


def test_escape_cancel_and_enter_on_cancel_restore_nothing(qtbot: QtBot, window: QWidget) -> None:
    for how in ("escape", "enter", "click"):
        dialog = RestoreDialog(BACKUPS, window)
        dialog.open()
        qtbot.waitUntil(dialog.isActiveWindow)
        with qtbot.waitSignal(dialog.rejected), qtbot.assertNotEmitted(dialog.chosen):
            if how == "escape":
                QTest.keyClick(dialog.list, Qt.Key.Key_Escape)
            elif how == "enter":
                dialog.cancel.setFocus(Qt.FocusReason.TabFocusReason)
                QTest.keyClick(dialog.cancel, Qt.Key.Key_Return)
            else:
                QTest.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)


def test_the_key_that_opened_it_answers_nothing_while_it_is_down(qtbot: QtBot, dialog: RestoreDialog) -> None:
    with qtbot.assertNotEmitted(dialog.chosen, wait=20):
        held_enter(dialog.list)
    assert dialog.isVisible()
    dialog.close()


def test_a_click_marks_and_the_button_restores(qtbot: QtBot, dialog: RestoreDialog) -> None:
    viewport = dialog.list.viewport()
    last = dialog.list.visualRect(dialog.list.model().index(3, 0)).center()
    with qtbot.assertNotEmitted(dialog.chosen, wait=20):
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=last)
    # Beside the rows nothing is taken back.
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=QPoint(3, viewport.height() - 1))
    with qtbot.waitSignal(dialog.chosen) as chosen:
        QTest.mouseClick(dialog.restore, Qt.MouseButton.LeftButton)
    assert chosen.args == [BACKUPS[3]]


def test_a_double_click_restores_once(dialog: RestoreDialog) -> None:
    chosen: list[Backup] = []
    dialog.chosen.connect(chosen.append)
    viewport = dialog.list.viewport()
    second = dialog.list.visualRect(dialog.list.model().index(1, 0)).center()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=second)
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=second)
    assert chosen == [BACKUPS[0]]


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_the_mark_shows_where_the_keyboard_is(
    qapp: QApplication, dialog: RestoreDialog, mode: theme.Mode
) -> None:
    tokens = theme.apply(qapp, mode)
    row = dialog.list.visualRect(dialog.list.model().index(0, 0))
    spot = row.topRight() + QPoint(-20, 5)
    assert dialog.list.viewport().grab().toImage().pixelColor(spot).name() == tokens.accent
    dialog.cancel.setFocus(Qt.FocusReason.TabFocusReason)
    assert dialog.list.viewport().grab().toImage().pixelColor(spot).name() == tokens.pressed()
    dialog.close()
    theme.apply(qapp, "light")


def test_many_fit_the_screen_and_few_need_no_scrolling(qtbot: QtBot, window: QWidget) -> None:
    many, two = (RestoreDialog([backup(n) for n in range(count)], window) for count in (40, 2))
    for dialog in (many, two):
        dialog.open()
        qtbot.waitUntil(dialog.isActiveWindow)
    assert many.height() <= many.screen().availableGeometry().height()
    assert many.list.verticalScrollBar().maximum() > 0
    assert two.list.verticalScrollBar().maximum() == 0
    QTest.keyClick(many.list, Qt.Key.Key_End)
    assert many.list.viewport().rect().contains(many.list.visualRect(many.list.currentIndex()).center())
    many.close()
    two.close()


def test_without_backups_nothing_can_be_restored(qtbot: QtBot, window: QWidget) -> None:
    dialog = RestoreDialog([], window)
    dialog.open()
    with qtbot.assertNotEmitted(dialog.chosen, wait=20):
        QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    dialog.close()


# Before the program can start


def test_a_damaged_library_names_its_newest_backup(qtbot: QtBot) -> None:
    dialog = damaged(qtbot, BACKUPS)
    assert "The library cannot be opened." in said(dialog)
    assert DAMAGED in said(dialog)
    when = moment_within(BACKUPS[1].at)
    assert f"The newest backup is from {when} (9 people named, 1,204 faces)." in said(dialog)
    assert KEPT_ASIDE in said(dialog)
    assert dialog.restore.hasFocus()
    assert set(buttons(dialog)) == {"Choose another…", "Close", "Restore it"}
    with qtbot.waitSignal(dialog.chosen) as chosen:
        QTest.keyClick(dialog.restore, Qt.Key.Key_Return)
    assert chosen.args == [BACKUPS[1]]
    assert dialog.result() == DamagedLibraryDialog.DialogCode.Accepted


def test_one_backup_is_no_choice(qtbot: QtBot) -> None:
    dialog = damaged(qtbot, BACKUPS[:1])
    assert set(buttons(dialog)) == {"Close", "Restore it"}
    with qtbot.waitSignal(dialog.chosen):
        QTest.mouseClick(dialog.restore, Qt.MouseButton.LeftButton)


def test_another_one_is_chosen_from_the_list(qtbot: QtBot) -> None:
    dialog = damaged(qtbot, BACKUPS)
    QTest.mouseClick(dialog.choose, Qt.MouseButton.LeftButton)
    (chooser,) = dialog.findChildren(RestoreDialog)
    qtbot.waitUntil(chooser.isActiveWindow)
    assert KEPT_ASIDE in said(chooser)
    assert SINCE_IS_LOST not in said(chooser)
    QTest.keyClick(chooser.list, Qt.Key.Key_End)
    with qtbot.waitSignal(dialog.chosen) as chosen:
        QTest.keyClick(chooser.list, Qt.Key.Key_Return)
    assert chosen.args == [BACKUPS[3]]
    assert not dialog.isVisible()


def test_leaving_the_list_comes_back_to_the_question(qtbot: QtBot) -> None:
    dialog = damaged(qtbot, BACKUPS)
    QTest.mouseClick(dialog.choose, Qt.MouseButton.LeftButton)
    (chooser,) = dialog.findChildren(RestoreDialog)
    with qtbot.assertNotEmitted(dialog.chosen, wait=20):
        QTest.keyClick(chooser, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    with qtbot.waitSignal(dialog.rejected), qtbot.assertNotEmitted(dialog.chosen):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_without_a_backup_one_can_only_close(qtbot: QtBot) -> None:
    file = Path("/data/" + "<i>long/" * 60 + "library.sqlite3")
    dialog = damaged(qtbot, [], file, f"The library file is damaged. ({file})")
    assert buttons(dialog) == ["Close"]
    assert "The library file is damaged.\n" in said(dialog)
    assert f"There is no backup of it. The file lies at\n{file}" in said(dialog)
    (path,) = dialog.findChildren(PathLabel)
    assert path.fontMetrics().horizontalAdvance(path.text()) > path.width()
    assert dialog.width() == 480
    with qtbot.assertNotEmitted(dialog.rejected, wait=20):
        held_enter(dialog)
    with qtbot.waitSignal(dialog.rejected), qtbot.assertNotEmitted(dialog.chosen):
        QTest.keyClick(dialog, Qt.Key.Key_Return)


def test_the_heading_is_not_said_twice_and_a_long_path_wraps(qtbot: QtBot) -> None:
    path = "/data/" + "long/" * 40
    dialog = damaged(
        qtbot,
        [],
        sentence=f"The library cannot be opened: its folder is missing or may not be used. ({path})",
    )
    assert said(dialog).count("cannot be opened") == 1
    assert f"Its folder is missing or may not be used. ({path})" in said(dialog)
    for label in dialog.findChildren(Label):
        assert label.height() >= label.heightForWidth(label.width())
        assert label.sizeHint().width() <= dialog.width()
