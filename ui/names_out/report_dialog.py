"""What became of names written into files: what was proved, what others say otherwise, what failed."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from config.language import mark, tr, trn
from models.names_report import EXIFTOOL, NamesReport, Outcome, conflict_sentence
from ui.names_out.dialog_parts import wrapped
from ui.shared import theme
from ui.shared.buttons import Button
from ui.shared.labels import Label
from ui.shared.words import plain_tip

TITLE = mark("Names in files")
MOST_LINES = 2_000
"""More is in the report that can be saved."""
_WIDTH, _HEIGHT = 620, 460


class NamesReportDialog(QDialog):
    """Can stay open; Esc closes it.

    Args:
        report: what became of it.
        parent: the window it belongs to.

    Signals:
        save_wanted: the report as a file.
        ours_wanted: ids of photos whose files are to say what Kinframe says.
        theirs_wanted: ids of photos about which Kinframe is to say what their files say.
        photo_wanted: the id of a photo whose line was opened.
    """

    save_wanted = Signal()
    ours_wanted = Signal(object)
    theirs_wanted = Signal(object)
    photo_wanted = Signal(int)

    def __init__(self, report: NamesReport, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr(TITLE))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.list = _Lines()
        self.list.setSpacing(theme.SPACE_XS)
        self.list.setAccessibleName(tr("What became of the files"))
        self.list.setWordWrap(True)
        self.list.setAlternatingRowColors(False)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for photo, line in _lines(report):
            item = QListWidgetItem(line)
            item.setData(Qt.ItemDataRole.UserRole, photo)
            item.setToolTip(plain_tip(line))
            self.list.addItem(item)
        self.list.setVisible(self.list.count() > 0)
        self.list.itemActivated.connect(
            lambda item: self.photo_wanted.emit(item.data(Qt.ItemDataRole.UserRole))
        )
        self.save, self.close_it = Button(tr("Save report…")), Button(tr("Close"), "primary")
        self.ours = Button(tr("Write Kinframe's names over theirs"))
        self.theirs = Button(tr("Take their names"))
        can_choose = bool(report.contested) and not report.dry_run
        names = any(each.what == "name" for one in report.contested for each in one.conflicts)
        self.ours.setVisible(can_choose)
        self.theirs.setVisible(can_choose and names)
        contested = tuple(one.photo_id for one in report.contested)
        self.save.clicked.connect(self.save_wanted)
        self.close_it.clicked.connect(self.reject)
        self.ours.clicked.connect(lambda: self._decide(lambda: self.ours_wanted.emit(contested)))
        self.theirs.clicked.connect(lambda: self._decide(lambda: self.theirs_wanted.emit(contested)))
        self._lay_out(report)
        self.close_it.setFocus()

    def _decide(self, tell: Callable[[], None]) -> None:
        # A second click may come while it closes.
        if self.isVisible():
            self.accept()
            tell()

    def _lay_out(self, report: NamesReport) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.SPACE_XL,) * 4)
        column.setSpacing(theme.SPACE_S)
        column.addWidget(wrapped(Label(_verdict(report), theme.NAME_SIZE, strong=True)))
        column.addWidget(wrapped(Label(report.sentence)))
        column.addWidget(wrapped(Label(_proof(report), tone="secondary")))
        column.addWidget(self.list, 1)
        if not self.list.count():
            column.addStretch(1)
        choice = QHBoxLayout()
        choice.setSpacing(theme.SPACE_S)
        choice.addWidget(self.theirs)
        choice.addWidget(self.ours)
        choice.addStretch(1)
        column.addLayout(choice)
        column.addSpacing(theme.SPACE_S)
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_S)
        row.addWidget(self.save)
        row.addStretch(1)
        row.addWidget(self.close_it)
        column.addLayout(row)
        # Labels of several lines tell a layout too little of how high they are.
        height = column.totalHeightForWidth(_WIDTH) if not self.list.count() else _HEIGHT
        self.resize(_WIDTH, height)


class _Lines(QListWidget):
    """Lines of text, with our ring around them where the keyboard is."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """The lines, then the ring."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(theme.of(self.palette()).accent), 2))
            ring = self.viewport().rect().toRectF().adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(ring, theme.RADIUS - 1, theme.RADIUS - 1)


def _verdict(report: NamesReport) -> str:
    if report.passed:
        return tr("Passed: every name is where it should be.")
    if report.failed:
        return tr("Not everything could be written.")
    if report.contested:
        return tr("Some files say something else.")
    return tr("Stopped before the end.")


def _proof(report: NamesReport) -> str:
    with_what = (
        tr("Read again with ExifTool.")
        if report.reader == EXIFTOOL
        else tr("Read again with our own reader.")
    )
    worst = max((one.worst for one in report.outcomes if one.proved), default=0.0)
    proved = trn("{n} file proved.", "{n} files proved.", report.proved)
    off = tr("No box is off by more than {pixels} pixels.", pixels=f"{max(worst, 0.01):.2f}")
    return f"{with_what} {proved} {off}" if report.proved else with_what


def _lines(report: NamesReport) -> Iterator[tuple[int, str]]:
    """What is worth a line: failures first, then contradictions, then what was done otherwise."""
    said = 0
    for kind in (_failure, _contradiction, _note):
        for one in report.outcomes:
            for line in kind(one):
                said += 1
                if said > MOST_LINES:
                    return
                yield one.photo_id, line


def _failure(one: Outcome) -> Iterator[str]:
    if one.error:
        yield f"{one.file.name}: {one.error}"


def _contradiction(one: Outcome) -> Iterator[str]:
    for each in one.conflicts:
        yield f"{one.file.name}: {conflict_sentence(each)}"


def _note(one: Outcome) -> Iterator[str]:
    if one.note:
        yield f"{one.photo.name}: {one.note}"
