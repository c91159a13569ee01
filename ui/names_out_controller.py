"""Joins the dialogs about names in files and exported photos to the jobs."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from config.language import tr
from models.names_report import NamesReport, Order
from models.query import EVERYTHING, PhotoQuery
from repository.library import Library
from ui.export_dialog import ExportDialog
from ui.names_out.report_dialog import NamesReportDialog
from ui.names_out.write_names_dialog import Group, WriteNamesDialog
from ui.shared.choosing import open_chooser
from ui.shared.status_line import StatusLine
from workers.jobs import Jobs

JOB = "names"
"""Who reports to the status line."""
SOON = 8.0
"""Seconds in which a report may open by itself: whoever asked is still there."""
_TABLE = "kinframe.json"


class NamesOutController(QObject):
    """Asks what has to be asked, hands it on, and shows what became of it.

    Args:
        jobs: the window's.
        status: says what is under way, and what was done.
        window: what dialogs belong to.

    Signals:
        reported: there is a report to be shown.
        photo_wanted: the id of a photo somebody wants to see.
    """

    reported = Signal()
    photo_wanted = Signal(int)

    def __init__(self, jobs: Jobs, status: StatusLine, window: QWidget) -> None:
        super().__init__(window)
        self._jobs = jobs
        self._status = status
        self._window = window
        self._began = 0.0
        self._order = Order()
        self.report: NamesReport | None = None
        out = jobs.names_out
        out.progress.connect(lambda seen: status.set_progress(seen, of=JOB))
        out.written.connect(self._written)
        out.said.connect(status.say)
        out.failed.connect(lambda sentence: status.say(sentence, error=True))
        status.cancel_clicked.connect(lambda: self._if_spoken_of(out.cancel))
        status.pause_clicked.connect(lambda: self._if_spoken_of(out.pause))
        status.resume_clicked.connect(lambda: self._if_spoken_of(out.resume))

    def ask_to_write(self, photos: Sequence[int] = (), query: PhotoQuery = EVERYTHING) -> None:
        """Ask what of the names is to be written where, and write it.

        Args:
            photos: that are selected; they are offered first.
            query: what is searched for; what it finds is offered, too.
        """
        groups: list[tuple[str, tuple[int, ...] | None]] = []
        if photos:
            groups.append((tr("The selected photos"), tuple(photos)))

        def read(library: Library) -> list[tuple[str, tuple[int, ...] | None]]:
            if query == EVERYTHING:
                return groups
            found = tuple(photo.id for photo in library.searching.find(query))
            return [*groups, (tr("What is searched for"), found)]

        def count(some: list[tuple[str, tuple[int, ...] | None]]) -> None:
            wanted = [*some, (tr("All photos"), None)]
            self._jobs.names_out.count([ids for _, ids in wanted], lambda counts: ask(wanted, counts))

        def ask(wanted: list[tuple[str, tuple[int, ...] | None]], counts: list[tuple[int, int]]) -> None:
            dialog = WriteNamesDialog(
                [Group(words, ids, *counted) for (words, ids), counted in zip(wanted, counts, strict=True)],
                self._window,
            )
            dialog.confirmed.connect(self.write)
            dialog.open()

        self._jobs.survey(read, count)

    def write(self, photos: Sequence[int] | None, order: Order) -> None:
        """Write the names of some photos, or of all."""
        self._began, self._order = time.monotonic(), order
        self._jobs.names_out.write(photos, order)

    def show_report(self) -> None:
        """Show what became of the names written last."""
        report = self.report
        if report is None:
            return
        dialog = NamesReportDialog(report, self._window)
        dialog.save_wanted.connect(lambda: self._save(report))
        dialog.ours_wanted.connect(lambda photos: self.write(photos, Order(self._order.into, "kinframe")))
        dialog.theirs_wanted.connect(lambda photos: self._take_theirs(report, photos))
        dialog.photo_wanted.connect(self.photo_wanted)
        # Not in the way: its lines lead to photos in the window behind it.
        dialog.setModal(False)
        dialog.show()

    def ask_to_export(self, photos: Sequence[int] | None = None, people: Sequence[int] | None = None) -> None:
        """Ask where photos are to go, and bring them there.

        Args:
            photos: these.
            people: or those of these people; with neither, those of everybody with a name.
        """

        def read(library: Library) -> tuple[int, str, list[Path]]:
            # Imported when somebody wants it, in the lane: every start would wait for it.
            from services.exporting import chosen_photos, photos_of_people

            chosen = photos_of_people(library, people) if photos is None else chosen_photos(library, photos)
            who = library.people.get(people[0]).label if people is not None and len(people) == 1 else ""
            return len(chosen), who, library.folders.all()

        def ask(found: tuple[int, str, list[Path]]) -> None:
            count, who, looked_at = found
            dialog = ExportDialog(count, who, self._window, looked_at=looked_at)
            dialog.confirmed.connect(lambda order: self._jobs.names_out.export(people, photos, order))
            dialog.open()

        self._jobs.survey(read, ask)

    def ask_for_table(self) -> None:
        """Ask for a file, and write all that is known into it."""
        self._ask_for_file(
            tr("Export people, photos and faces as a file"),
            _TABLE,
            (tr("JSON (*.json)"), tr("Tables (*.csv)")),
            self._jobs.names_out.export_data,
        )

    def _written(self, report: NamesReport) -> None:
        self.report = report
        self._status.say(report.sentence, error=bool(report.failed))
        self.reported.emit()
        at_once = time.monotonic() - self._began < SOON
        if at_once and QApplication.activeModalWidget() is None and self._window.isVisible():
            self.show_report()

    def _take_theirs(self, report: NamesReport, photos: Sequence[int]) -> None:
        from services.taking_names import take_theirs

        self._jobs.decide(
            lambda library, pack: take_theirs(library, pack, report.contested),
            then=lambda _changes: self.write(photos, Order(self._order.into)),
        )

    def _save(self, report: NamesReport) -> None:
        def save(file: Path) -> None:
            self._jobs.names_out.save_report(report, file)

        self._ask_for_file(tr("Save the report"), "names.json", (tr("JSON (*.json)"),), save)

    def _ask_for_file(
        self, title: str, name: str, filters: Sequence[str], then: Callable[[Path], None]
    ) -> None:
        dialog = QFileDialog(self._window, title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(list(filters))
        dialog.setDefaultSuffix(Path(name).suffix.lstrip("."))
        dialog.selectFile(name)
        open_chooser(dialog, then)

    def _if_spoken_of(self, act: Callable[[], None]) -> None:
        """The buttons of the status line are for the job it speaks of."""
        if self._status.speaks_of == JOB:
            act()
            if act in (self._jobs.names_out.pause, self._jobs.names_out.resume):
                self._status.set_paused(paused=act == self._jobs.names_out.pause)
