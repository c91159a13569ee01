"""What the library keeps, and where: its folders, its backups, what it knows of faces."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from config.language import count_of, mark, tr
from models.pack_info import megabytes
from repository.backups import Backup
from services.relocating import FolderState
from ui.settings.folder_row import FolderRow
from ui.settings.pictures_part import TITLE as SMALL_PICTURES
from ui.settings.pictures_part import PicturesPart
from ui.settings.rules_part import RulesPart
from ui.settings.watching_part import TITLE as WATCHING
from ui.settings.watching_part import WatchingPart
from ui.shared import theme
from ui.shared.buttons import Button
from ui.shared.emptied import emptied
from ui.shared.labels import Label
from ui.shared.moments import moment_within

NO_FOLDERS = mark("No folders yet.")
NO_BACKUPS = mark("No backup yet. One is made each day something changed.")
ABOUT_FACES = mark(
    "Faces are compared by numbers computed from your photos. They never leave this computer, and you can"
    " have them erased."
)
ABOUT_IMPORT = mark("What you named in the old program can be taken over.")


class LibrarySection(QWidget):
    """Shows how the library stands and passes on what the person wants.

    Signals:
        relocate_wanted: a folder's `Path`, which is somewhere else now.
        backup_wanted: make one now.
        restore_wanted: one of them; which is still to be asked.
        erase_wanted: all face data; still to be asked about.
        import_wanted: from the old program; from where is still to be asked.
    """

    relocate_wanted = Signal(object)
    backup_wanted = Signal()
    restore_wanted = Signal()
    erase_wanted = Signal()
    import_wanted = Signal()
    relisted = Signal()
    """Buttons have come or gone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[FolderRow] = []
        self._states: list[FolderState] | None = None
        self._backups: list[Backup] = []
        self._busy = ""
        self._left: QWidget | None = None
        self.rules = RulesPart()
        self.rules.relisted.connect(self.relisted)
        self._folders = QVBoxLayout()
        self._folders.setSpacing(theme.SPACE_XS)
        self.watching = WatchingPart()
        self.pictures = PicturesPart()
        self._backup_words = _sentence("")
        self.backup = Button(tr("Back up now"))
        self.restore = Button(tr("Restore…"))
        self.erase = _EraseLink(tr("Erase all face data…"), "link")
        self.take_over = Button(tr("Import from the old program…"), "link")
        self.restore.setAccessibleName(tr("Restore a backup…"))
        for button, signal in (
            (self.backup, self.backup_wanted),
            (self.restore, self.restore_wanted),
            (self.erase, self.erase_wanted),
            (self.take_over, self.import_wanted),
        ):
            button.clicked.connect(signal)
        self._lay_out()
        self.set_folders([])
        self.set_backups([])

    def set_folders(self, folders: Sequence[FolderState]) -> None:
        """List the chosen folders."""
        if list(folders) == self._states:
            return
        focused = next(
            (row.state.path for row in self._rows if row.relocate and row.relocate.hasFocus()), None
        )
        emptied(self._folders)
        self._states = list(folders)
        self._rows = [self._row(state) for state in folders]
        for row in self._rows:
            self._folders.addWidget(row)
            # Left to the layout it would be shown later, and could not take the focus now.
            row.show()
            if row.relocate and row.state.path == focused:
                row.relocate.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self._rows:
            self._folders.addWidget(_sentence(tr(NO_FOLDERS)))
        self.relisted.emit()

    def set_backups(self, backups: Sequence[Backup]) -> None:
        """Say when the last one was made and what they take."""
        self._backups = list(backups)
        self._describe()

    def set_busy(self, text: str) -> None:
        """Say how far a backup or restore has come, in place of what there is; empty when it has ended."""
        focused = self.focusWidget()
        if text and focused in (self.backup, self.restore):
            # Disabled, they would hand the keyboard on to the next button, which erases everything.
            self._left = focused
            self._backup_words.setFocus(Qt.FocusReason.OtherFocusReason)
        self._busy = text
        self._describe()
        if not text and self._left is not None:
            if self._backup_words.hasFocus():
                self._left.setFocus(Qt.FocusReason.OtherFocusReason)
            self._left = None

    def buttons(self) -> list[QPushButton]:
        """Every button, from top to bottom."""
        of_rows = [row.relocate for row in self._rows if row.relocate is not None]
        parts = [*of_rows, *self.rules.buttons(), *self.watching.buttons(), *self.pictures.buttons()]
        return [*parts, self.backup, self.restore, self.erase, self.take_over]

    def showEvent(self, event: QShowEvent) -> None:
        """It may be another day by now."""
        super().showEvent(event)
        self._describe()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_XL)
        layout.addWidget(Label(tr("Library"), theme.NAME_SIZE, strong=True))
        # The title belongs to the first group.
        layout.addSpacing(theme.SPACE_M - theme.SPACE_XL)
        layout.addLayout(_group(tr("Folders of photos"), self._folders))
        layout.addWidget(self.rules)
        layout.addLayout(_group(tr(WATCHING), self.watching))
        layout.addLayout(_group(tr(SMALL_PICTURES), self.pictures))
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, theme.SPACE_S, 0, 0)
        buttons.setSpacing(theme.SPACE_S)
        buttons.addWidget(self.backup)
        buttons.addWidget(self.restore)
        buttons.addStretch(1)
        layout.addLayout(_group(tr("Backups"), self._backup_words, buttons))
        layout.addLayout(_group(tr("Face data"), _line(tr(ABOUT_FACES), self.erase)))
        layout.addLayout(_group(tr("Another program"), _line(tr(ABOUT_IMPORT), self.take_over)))

    def _row(self, state: FolderState) -> FolderRow:
        row = FolderRow(state)
        row.relocate_wanted.connect(lambda: self.relocate_wanted.emit(state.path))
        return row

    def _describe(self) -> None:
        self._backup_words.setText(self._busy or _backup_words(self._backups))
        self.backup.setEnabled(not self._busy)
        self.restore.setEnabled(not self._busy)
        self.restore.setVisible(bool(self._backups))


class _EraseLink(Button):
    """A link in the colour of what cannot be undone."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """As the style sheet does, which knows links of one colour only."""
        tokens = theme.of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRoundedRect(self.rect().toRectF().adjusted(1, 1, -1, -1), 5, 5)
        font = self.font()
        font.setUnderline(self.underMouse())
        painter.setFont(font)
        painter.setPen(QColor(tokens.error))
        painter.drawText(
            self.rect(),
            int(Qt.AlignmentFlag.AlignCenter),
            f"\N{FIRST STRONG ISOLATE}{self.text()}\N{POP DIRECTIONAL ISOLATE}",
        )


def _backup_words(backups: Sequence[Backup]) -> str:
    if not backups:
        return tr(NO_BACKUPS)
    last = moment_within(max(backup.at for backup in backups), on="on ")
    size = megabytes(sum(backup.size for backup in backups))
    count = count_of(len(backups), "backup", "backups")
    return tr(
        "Last backup {when}. {backups}, {size}, kept beside the library.", when=last, backups=count, size=size
    )


def _sentence(words: str) -> Label:
    label = Label(words, tone="secondary")
    label.setWordWrap(True)
    return label


def _line(words: str, link: Button) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(theme.SPACE_L)
    line.addWidget(_sentence(words), 1)
    line.addWidget(link, 0, Qt.AlignmentFlag.AlignVCenter)
    return line


def _group(title: str, *parts: QWidget | QBoxLayout) -> QVBoxLayout:
    group = QVBoxLayout()
    group.setSpacing(theme.SPACE_XS)
    group.addWidget(Label(title, strong=True))
    for part in parts:
        if isinstance(part, QWidget):
            group.addWidget(part)
        else:
            group.addLayout(part)
    return group
