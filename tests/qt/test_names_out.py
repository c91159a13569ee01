"""Names into files and photos into folders, asked for in the window and done by its jobs."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from config.paths import Paths
from config.settings import Settings
from models.export import ExportOrder
from models.geometry import Box
from models.names_report import NamesReport, Order, Outcome
from models.written import Conflict
from tests.db.named_photos import Album, jpeg
from tests.db.stage import Stage
from ui.export_dialog import ExportDialog
from ui.main_window import MainWindow
from ui.names_out.report_dialog import NamesReportDialog
from ui.names_out.write_names_dialog import Group, WriteNamesDialog
from ui.names_out_controller import NamesOutController
from ui.shared.status_line import StatusLine
from workers.jobs import Jobs, prepare_library

BOX = Box(30, 40, 60, 70)
LONG_MS = 15_000


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 700)
    window.show()
    return window


@pytest.fixture
def album(tmp_path: Path) -> Album:
    """Twenty photos of Sarah, in the library the jobs open."""
    paths = Paths.choose(tmp_path / "library")
    paths.library.mkdir(parents=True, exist_ok=True)
    stage = Stage(paths.library)
    album = Album(stage, tmp_path / "photos")
    for number in range(20):
        album.add(f"{number:02}.jpg", jpeg(number), [("Sarah", BOX)])
    stage.library.close()
    return album


@pytest.fixture
def jobs(album: Album, tmp_path: Path) -> Iterator[Jobs]:
    jobs = Jobs(Paths.choose(tmp_path / "library"), None)
    yield jobs
    jobs.close()


@pytest.fixture
def status(qtbot: QtBot) -> StatusLine:
    status = StatusLine()
    qtbot.addWidget(status)
    return status


@pytest.fixture
def out(jobs: Jobs, status: StatusLine, window: QWidget) -> NamesOutController:
    return NamesOutController(jobs, status, window)


def opened(kind: type[QWidget], window: QWidget, qtbot: QtBot) -> QWidget:
    """The dialog of that kind that is open, or will be in a moment."""

    def seen() -> list[QWidget]:
        return [one for one in window.findChildren(kind) if one.isVisible()]

    qtbot.waitUntil(lambda: bool(seen()), timeout=LONG_MS)
    return seen()[-1]


def click(button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_names_are_written_beside_and_proved(
    qtbot: QtBot, out: NamesOutController, window: QWidget, status: StatusLine, tmp_path: Path
) -> None:
    out.ask_to_write([1, 2, 3])
    dialog = opened(WriteNamesDialog, window, qtbot)
    assert isinstance(dialog, WriteNamesDialog)
    assert [choice.text() for choice in dialog.which.choices] == ["The selected photos", "All photos"]
    assert "3 XMP files" in dialog.warning.text()
    with qtbot.waitSignal(out.reported, timeout=LONG_MS):
        click(dialog.write)
    sidecars = sorted(file.name for file in (tmp_path / "photos").glob("*.xmp"))
    assert sidecars == [
        "00.jpg.xmp",
        "01.jpg.xmp",
        "02.jpg.xmp",
    ]
    report = opened(NamesReportDialog, window, qtbot)
    assert isinstance(report, NamesReportDialog)
    assert not report.list.isVisible()
    assert status.message == "Names written into 3 files."
    out._jobs.names_out.save_report(out.report, tmp_path / "report.json")  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: status.message == "Saved the report.", timeout=LONG_MS)
    assert json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))["proved"] == 3


def test_into_the_photos_only_after_the_person_said_so(
    qtbot: QtBot, out: NamesOutController, window: QWidget, album: Album
) -> None:
    before = {file.name: file.read_bytes() for file in album.folder.iterdir()}
    out.ask_to_write()
    dialog = opened(WriteNamesDialog, window, qtbot)
    assert isinstance(dialog, WriteNamesDialog)
    assert dialog.where.chosen == 0
    click(dialog.where.choices[1])
    assert dialog.warning.text().startswith("20 photo files will be rewritten")
    assert dialog.write.text() == "Rewrite the photos"
    with qtbot.waitSignal(out.reported, timeout=LONG_MS):
        click(dialog.write)
    now = {file.name: file.read_bytes() for file in album.folder.iterdir()}
    assert now.keys() == before.keys()
    assert all(b"Sarah" in data for data in now.values())


def test_enter_writes_beside_the_photos_but_never_into_them(
    qtbot: QtBot, out: NamesOutController, window: QWidget, album: Album
) -> None:
    before = {file.name: file.read_bytes() for file in album.folder.iterdir()}
    out.ask_to_write()
    dialog = opened(WriteNamesDialog, window, qtbot)
    assert isinstance(dialog, WriteNamesDialog)
    click(dialog.where.choices[1])
    QTest.keyClick(dialog.where.choices[1], Qt.Key.Key_Return)
    assert dialog.isVisible()
    click(dialog.where.choices[0])
    with qtbot.waitSignal(out.reported, timeout=LONG_MS):
        QTest.keyClick(dialog.where.choices[0], Qt.Key.Key_Return)
    now = {file.name: file.read_bytes() for file in album.folder.iterdir()}
    assert {name: data for name, data in now.items() if not name.endswith(".xmp")} == before


def test_esc_writes_nothing(qtbot: QtBot, out: NamesOutController, window: QWidget, album: Album) -> None:
    out.ask_to_write()
    dialog = opened(WriteNamesDialog, window, qtbot)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert not list(album.folder.glob("*.xmp"))


def test_stopped_from_the_status_line(
    qtbot: QtBot, out: NamesOutController, window: QWidget, status: StatusLine
) -> None:
    status.show()
    # The first report: the handful that is under way then is finished, and no other is begun.
    out._jobs.names_out.progress.connect(
        lambda progress: status.cancel_clicked.emit() if progress is not None else None
    )
    with qtbot.waitSignal(out.reported, timeout=LONG_MS):
        out.write(None, Order())
    assert out.report is not None
    assert not out.report.finished
    assert out.report.written in {0, 16}
    assert "stopped" in status.message
    assert status.speaks_of is None


def test_a_scan_is_not_stopped_with_it(status: StatusLine, qtbot: QtBot) -> None:
    from models.progress import Progress

    status.set_progress(Progress("Finding faces", 1, 2))
    status.set_progress(Progress("Writing names", 1, 2), of="names")
    assert status.speaks_of == ""
    status.set_paused(paused=True)
    status.set_progress(None)
    assert status.speaks_of == "names"
    assert status.waits is False


def test_a_contradiction_can_be_ended_from_the_report(qtbot: QtBot, window: QWidget) -> None:
    report = NamesReport("exiftool", finished=True)
    conflicts = (Conflict("name", "Sarah", "Sara", BOX), Conflict("gone", "Tom", "", BOX))
    report.add([Outcome(7, Path("a.jpg"), Path("a.jpg.xmp"), "unchanged", conflicts=conflicts)])
    dialog = NamesReportDialog(report, window)
    qtbot.addWidget(dialog)
    dialog.open()
    assert [dialog.list.item(row).text() for row in range(dialog.list.count())] == [
        "a.jpg.xmp: Sarah here, Sara in the file",
        "a.jpg.xmp: Tom here, removed from the file",
    ]
    with qtbot.waitSignal(dialog.photo_wanted) as wanted:
        dialog.list.setCurrentRow(0)
        dialog.list.itemActivated.emit(dialog.list.item(0))
    assert wanted.args == [7]
    with qtbot.waitSignal(dialog.ours_wanted) as ours:
        click(dialog.ours)
    assert ours.args == [(7,)]
    other = NamesReportDialog(report, window)
    qtbot.addWidget(other)
    other.open()
    with qtbot.waitSignal(other.theirs_wanted) as theirs:
        click(other.theirs)
    assert theirs.args == [(7,)]


def test_nothing_to_write_cannot_be_written(qtbot: QtBot, window: QWidget) -> None:
    dialog = WriteNamesDialog([Group("All photos", None, 0, 0)], window)
    qtbot.addWidget(dialog)
    dialog.open()
    assert not dialog.write.isEnabled()


def test_photos_go_to_a_folder(
    qtbot: QtBot, out: NamesOutController, window: QWidget, status: StatusLine, tmp_path: Path
) -> None:
    out.ask_to_export(people=[1])
    dialog = opened(ExportDialog, window, qtbot)
    assert isinstance(dialog, ExportDialog)
    assert not dialog.export.isEnabled()
    dialog.set_folder(tmp_path / "out")
    click(dialog.into.choices[1])
    with qtbot.waitSignal(dialog.confirmed) as confirmed:
        click(dialog.export)
    assert confirmed.args == [ExportOrder(tmp_path / "out", by_person=True)]
    qtbot.waitUntil(lambda: "20 photos exported" in status.message, timeout=LONG_MS)
    assert len(list((tmp_path / "out" / "Sarah").iterdir())) == 20


def test_which_photo_could_not_go_along_is_said(
    out: NamesOutController, album: Album, status: StatusLine, qtbot: QtBot, tmp_path: Path
) -> None:
    (album.folder / "03.jpg").unlink()
    out._jobs.names_out.export([1], None, ExportOrder(tmp_path / "out"))
    qtbot.waitUntil(lambda: "1 could not be exported. 03.jpg: " in status.message, timeout=LONG_MS)


def test_nothing_is_exported_into_what_the_library_shows(
    qtbot: QtBot, out: NamesOutController, window: QWidget, album: Album, tmp_path: Path
) -> None:
    with closing(sqlite3.connect(tmp_path / "library" / "kinframe.sqlite3", isolation_level=None)) as other:
        row = (str(album.folder), "done", "2026-01-01T00:00:00")
        other.execute("INSERT INTO folders (path, state, added_at) VALUES (?, ?, ?)", row)
    out.ask_to_export(people=[1])
    dialog = opened(ExportDialog, window, qtbot)
    assert isinstance(dialog, ExportDialog)
    dialog.set_folder(album.folder / "best")
    assert not dialog.export.isEnabled()
    assert dialog.warning.isVisible()
    assert str(album.folder) in dialog.warning.text()
    dialog.set_folder(tmp_path / "photos of others")
    assert dialog.export.isEnabled()
    assert not dialog.warning.isVisible()


def test_everything_as_a_table(
    qtbot: QtBot, out: NamesOutController, status: StatusLine, tmp_path: Path
) -> None:
    out._jobs.names_out.export_data(tmp_path / "all.json")
    qtbot.waitUntil(lambda: status.message == "Wrote 20 photos into all.json.", timeout=LONG_MS)
    out._jobs.names_out.export_data(tmp_path / "all.json")
    qtbot.waitUntil(lambda: "is there already" in status.message, timeout=LONG_MS)


def test_a_report_does_not_open_over_another_question(
    qtbot: QtBot, out: NamesOutController, window: QWidget
) -> None:
    other = WriteNamesDialog([Group("All photos", None, 1, 1)], window)
    qtbot.addWidget(other)
    other.open()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is other)
    with qtbot.waitSignal(out.reported, timeout=LONG_MS):
        out.write([1], Order())
    assert not window.findChildren(NamesReportDialog)
    other.reject()
    out.show_report()
    (report,) = window.findChildren(NamesReportDialog)
    assert report.isVisible()
    assert QApplication.activeModalWidget() is None, "the photos behind it can be reached"


def test_the_file_menu_and_the_pages_ask(qtbot: QtBot, album: Album, tmp_path: Path) -> None:
    paths = Paths.choose(tmp_path / "library")
    held = prepare_library(paths)
    window = MainWindow(Jobs(paths, None), paths, Settings())
    window.show()
    lines = {line.text(): line for line in window.menuBar().findChildren(QMenu)[0].actions()}
    assert not lines["Report on written &names…"].isEnabled()
    lines["&Write names into files…"].trigger()
    QTest.keyClick(opened(WriteNamesDialog, window, qtbot), Qt.Key.Key_Escape)
    window.frame.photos.write_names_wanted.emit([1, 2])
    dialog = opened(WriteNamesDialog, window, qtbot)
    assert isinstance(dialog, WriteNamesDialog)
    with qtbot.waitSignal(window.names_out.reported, timeout=LONG_MS):
        click(dialog.write)
    assert len(list(album.folder.glob("*.xmp"))) == 2
    assert lines["Report on written &names…"].isEnabled()
    QTest.keyClick(opened(NamesReportDialog, window, qtbot), Qt.Key.Key_Escape)
    window.frame.person.export_wanted.emit([1])
    QTest.keyClick(opened(ExportDialog, window, qtbot), Qt.Key.Key_Escape)
    window.frame.photos.export_wanted.emit([1, 2, 3])
    QTest.keyClick(opened(ExportDialog, window, qtbot), Qt.Key.Key_Escape)
    window.end()
    held.close()
    qtbot.wait(20)
