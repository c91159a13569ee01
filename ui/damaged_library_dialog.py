"""What is seen instead of the window when the library cannot be opened."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from config import PRODUCT
from config.language import mark, tr
from repository.backups import Backup
from ui.restore_dialog import ENTER, RestoreDialog, contents
from ui.shared import theme
from ui.shared.buttons import Button
from ui.shared.labels import Label
from ui.shared.moments import moment_within
from ui.shared.path_label import PathLabel

HEADING = mark("The library cannot be opened.")
KEPT_ASIDE = mark("The damaged file is not deleted: it is kept aside, in the same folder.")

_WIDTH = 480
_BREAK = "\N{ZERO WIDTH SPACE}"


class DamagedLibraryDialog(QDialog):
    """Restore a backup, or end; Esc ends.

    Args:
        sentence: what is wrong, as a `LibraryError` says it.
        backups: of this library, in any order.
        file: the library's, if the sentence is to be told apart from where it lies.
        parent: there is none yet when the program starts.

    Signals:
        chosen: the `Backup` to put in its place.
    """

    chosen = Signal(object)

    def __init__(
        self,
        sentence: str,
        backups: Sequence[Backup],
        *,
        file: Path | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(PRODUCT)
        self._backups = sorted(backups, key=lambda backup: backup.at, reverse=True)
        self.restore = Button(tr("Restore it"), "primary")
        self.choose = Button(tr("Choose another…"))
        self.close_button = Button(tr("Close"), "secondary" if backups else "primary")
        self.restore.setVisible(bool(backups))
        self.choose.setVisible(len(backups) > 1)
        self.restore.clicked.connect(lambda: self._take(self._backups[0]))
        self.choose.clicked.connect(self._choose)
        self.close_button.clicked.connect(self.reject)
        self._lay_out(_without_heading(sentence, file), file)
        first = self.restore if backups else self.close_button
        first.setDefault(True)
        first.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The key that started the program may still be down: that is no answer."""
        if event.key() in ENTER and event.isAutoRepeat():
            event.accept()
        else:
            super().keyPressEvent(event)

    def _lay_out(self, sentence: str, file: Path | None) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.SPACE_XL,) * 4)
        column.setSpacing(theme.SPACE_S)
        column.addWidget(Label(tr(HEADING), theme.NAME_SIZE, strong=True))
        if sentence:
            column.addWidget(_wrapped(sentence))
        if not self._backups:
            column.addWidget(_wrapped(_no_backups(file)))
        if file is not None:
            column.addWidget(PathLabel(file, theme.SECONDARY_SIZE, "secondary"))
        if self._backups:
            newest = self._backups[0]
            said = tr(
                "The newest backup is from {moment} ({contents}).",
                moment=moment_within(newest.at),
                contents=contents(newest),
            )
            column.addWidget(_wrapped(said))
            column.addWidget(_wrapped(_since_is_lost()))
        column.addSpacing(theme.SPACE_M)
        column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_S)
        row.addWidget(self.choose)
        row.addStretch(1)
        row.addWidget(self.close_button)
        row.addWidget(self.restore)
        column.addLayout(row)
        column.activate()
        width = max(_WIDTH, column.minimumSize().width())
        self.setFixedWidth(width)
        # Asked for its hint alone, a layout guesses how wide wrapped words are.
        self.resize(width, column.totalHeightForWidth(width))

    def _choose(self) -> None:
        dialog = RestoreDialog(self._backups, self, about=_since_is_lost())
        dialog.chosen.connect(self._take)
        dialog.open()

    def _take(self, backup: Backup) -> None:
        # A second click may come while it closes.
        if self.isVisible():
            self.accept()
            self.chosen.emit(backup)


def _without_heading(sentence: str, file: Path | None) -> str:
    """What is left to say: not the heading again, and not the file that is shown below."""
    if file is not None:
        sentence = sentence.replace(f" ({file})", "")
    heading = tr(HEADING)
    rest = sentence.removeprefix(heading).removeprefix(heading.rstrip(".") + ":").strip()
    return rest[:1].upper() + rest[1:]


def _since_is_lost() -> str:
    return f"{tr('What was decided since is lost.')} {tr(KEPT_ASIDE)}"


def _no_backups(file: Path | None) -> str:
    if file is None:
        return tr("There is no backup of it.")
    return tr("There is no backup of it. The file lies at")


def _wrapped(words: str) -> Label:
    # A path has no spaces to wrap at.
    label = Label(words.replace("/", f"/{_BREAK}").replace("\\", f"\\{_BREAK}"))
    label.setWordWrap(True)
    return label
