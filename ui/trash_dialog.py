"""Asked before very many photos go to the trash, or further copies of photos with them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from config.language import tr, trn
from ui.restore_dialog import ENTER
from ui.shared import theme
from ui.shared.buttons import Button
from ui.shared.labels import ElidedLabel, Label

SHOWN = 5
_WIDTH = 520


class TrashDialog(QDialog):
    """Says where the other copies are; nothing is moved unless somebody agrees. Esc leaves everything.

    Args:
        photos: how many photos were chosen.
        copies: the other files with the same content; without any it is asked about the photos themselves.
        parent: the window it belongs to.

    Signals:
        agreed: everything is to go.
    """

    agreed = Signal()

    def __init__(self, photos: int, copies: Sequence[Path], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Move to the trash"))
        self.move_all = Button(tr("Move all to the trash"), "primary")
        self.cancel = Button(tr("Cancel"))
        self.move_all.clicked.connect(self._agree)
        self.move_all.setDefault(True)
        self.cancel.clicked.connect(self.reject)
        # It knows its owner as long as it is open.
        self.finished.connect(self.deleteLater)
        self._lay_out(photos, copies)
        self.move_all.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The key that opened the dialog may still be down: that is no answer."""
        if event.key() in ENTER and event.isAutoRepeat():
            event.accept()
        else:
            super().keyPressEvent(event)

    def _lay_out(self, photos: int, copies: Sequence[Path]) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.SPACE_XL,) * 4)
        column.setSpacing(theme.SPACE_S)
        if copies:
            title = trn("There is {n} more copy", "There are {n} more copies", len(copies))
            about = trn(
                "A file with the very same photo goes to the trash as well. You can undo this.",
                "Files with the very same photos go to the trash as well. You can undo this.",
                photos,
            )
        else:
            title = trn("Move {n} photo to the trash?", "Move {n} photos to the trash?", photos)
            about = tr("Their files go to the system's trash. You can undo this.")
        column.addWidget(Label(title, theme.NAME_SIZE, strong=True))
        words = Label(about, tone="secondary")
        words.setWordWrap(True)
        column.addWidget(words)
        column.addSpacing(theme.SPACE_XS)
        for copy in copies[:SHOWN]:
            # The name first: of long paths that is what differs, and the end is what is cut.
            line = ElidedLabel(f"{copy.name}  ·  {copy.parent}")
            line.setToolTip(str(copy))
            column.addWidget(line)
        if more := max(len(copies) - SHOWN, 0):
            column.addWidget(Label(trn("and {n} more", "and {n} more", more), tone="secondary"))
        column.addSpacing(theme.SPACE_M)
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_S)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.move_all)
        column.addLayout(row)
        self.resize(_WIDTH, column.totalHeightForWidth(_WIDTH))

    def _agree(self) -> None:
        # A double click may come after the answer.
        if self.isVisible():
            self.accept()
            self.agreed.emit()
