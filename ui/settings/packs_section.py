"""The list of packs, and adding one's own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from config.language import in_digits, tr
from models.pack_info import PackInfo, megabytes
from models.progress import Progress
from ui.settings.pack_row import PackRow
from ui.shared import theme
from ui.shared.buttons import Button
from ui.shared.emptied import emptied
from ui.shared.labels import Label


class PacksSection(QWidget):
    """Shows packs and passes on what the person wants.

    Signals:
        use_wanted, download_wanted, download_stopped, remove_wanted, measure_wanted: a pack's name.
        change_stopped: stay with the pack in use.
        file_wanted, folder_wanted: add a pack from a zip or a folder; which one is still to be asked.
    """

    use_wanted = Signal(str)
    download_wanted = Signal(str)
    download_stopped = Signal(str)
    remove_wanted = Signal(str)
    measure_wanted = Signal(str)
    change_stopped = Signal()
    file_wanted = Signal()
    folder_wanted = Signal()
    relisted = Signal()
    """Buttons have come or gone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, PackRow] = {}
        self._changing: str | None = None
        self._add_buttons: list[QPushButton] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._trouble = Label(tone="error")
        self._trouble.setWordWrap(True)
        self._trouble.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_S)
        layout.addWidget(Label(tr("Face networks"), theme.NAME_SIZE, strong=True))
        about = Label(
            tr("They find faces and tell people apart. Your photos never leave this computer."),
            tone="secondary",
        )
        about.setWordWrap(True)
        layout.addWidget(about)
        layout.addLayout(self._list)
        layout.addWidget(self._trouble)
        layout.addLayout(self._adding())

    def rows(self) -> Sequence[PackRow]:
        """The rows, in order."""
        return list(self._rows.values())

    def buttons(self) -> list[QPushButton]:
        """Every button, from top to bottom."""
        of_rows = [button for row in self.rows() for button in row.findChildren(QPushButton)]
        return of_rows + self._add_buttons

    def row(self, name: str) -> PackRow | None:
        """The row of a pack, by its name or id."""
        by_id = (row for row in self._rows.values() if name and row.info.id == name)
        return self._rows.get(name) or next(by_id, None)

    def show_packs(self, packs: Sequence[PackInfo]) -> None:
        """List these; what is under way in a row is shown again by whoever knows of it."""
        emptied(self._list)
        self._rows = {}
        self.show_trouble("")
        for info in packs:
            if self._rows:
                self._list.addWidget(_hairline())
            self._rows[info.name] = self._row(info)
            self._list.addWidget(self._rows[info.name])
        self.relisted.emit()

    def show_download(self, name: str, here: int, total: int) -> None:
        """How much of a pack has arrived."""
        if row := self.row(name):
            row.show_progress(
                tr("{here} of {total}", here=megabytes(here), total=megabytes(total)), here, total
            )

    def show_change(self, name: str, progress: Progress) -> None:
        """How far the change to a pack has come."""
        self._changing = name
        if row := self.row(name):
            words = tr("Waiting for its turn")
            if progress.total:
                words = tr(
                    "Describing faces anew: {done} of {total}",
                    done=in_digits(progress.done),
                    total=in_digits(progress.total),
                )
            row.show_progress(words, progress.done, progress.total)

    def end_change(self) -> None:
        """The change has ended, one way or the other."""
        if self._changing and (row := self.row(self._changing)):
            row.clear()
        self._changing = None

    def show_trouble(self, sentence: str, name: str | None = None) -> None:
        """Say what went wrong, in the pack's row if it has one; an empty sentence takes it back."""
        row = self.row(name) if name else None
        if row is not None:
            row.show_trouble(sentence)
            return
        self._trouble.setText(sentence)
        self._trouble.setVisible(bool(sentence))

    def _row(self, info: PackInfo) -> PackRow:
        row = PackRow(info)
        name = info.name
        row.use_wanted.connect(lambda: self.use_wanted.emit(name))
        row.download_wanted.connect(lambda: self.download_wanted.emit(name))
        row.remove_wanted.connect(lambda: self.remove_wanted.emit(name))
        row.measure_wanted.connect(lambda: self.measure_wanted.emit(name))
        row.stop_wanted.connect(lambda: self._stop(name))
        row.relisted.connect(self.relisted)
        return row

    def _stop(self, name: str) -> None:
        if self._changing and self.row(self._changing) is self.row(name):
            self.change_stopped.emit()
        else:
            self.download_stopped.emit(name)

    def _adding(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(0, theme.SPACE_S, 0, 0)
        for words, signal in (
            (tr("Add from a zip file…"), self.file_wanted),
            (tr("Add from a folder…"), self.folder_wanted),
        ):
            button = Button(words)
            button.clicked.connect(signal)
            self._add_buttons.append(button)
            line.addWidget(button)
        line.addStretch(1)
        return line


def _hairline() -> QFrame:
    line = QFrame()
    line.setFixedHeight(1)
    line.setProperty("kind", "hairline")
    return line
