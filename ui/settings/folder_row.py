"""One chosen folder: where it is, and what is missing of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from config.language import mark, tr, trn
from models.person import photos_of
from services.relocating import FolderState
from ui.shared import theme
from ui.shared.buttons import Button
from ui.shared.labels import Label
from ui.shared.path_label import PathLabel

_ISOLATE, _POP = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"
NOT_THERE = mark("not there now: moved, or its disk is not connected. Faces and names are kept.")


class FolderRow(QWidget):
    """A row of the list of folders.

    Args:
        state: of the folder.
        parent: its owner.

    Signals:
        relocate_wanted: the person knows where it is now.
    """

    relocate_wanted = Signal()

    def __init__(self, state: FolderState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = state
        photos = photos_of(state.photos)
        self.setAccessibleName(f"{state.path}, {photos}{_what_is_wrong(state)}")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(PathLabel(state.path))
        words.addLayout(_facts(state, photos))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.SPACE_XS, 0, theme.SPACE_XS)
        row.setSpacing(theme.SPACE_M)
        row.addLayout(words, 1)
        self.relocate: Button | None = None
        if state.missing or not state.there:
            self.relocate = Button(tr("Where is it now?"), "link")
            self.relocate.setAccessibleName(
                tr("Where is {folder} now?", folder=state.path.name or state.path)
            )
            self.relocate.clicked.connect(self.relocate_wanted)
            row.addWidget(self.relocate, 0, Qt.AlignmentFlag.AlignVCenter)


class _UnsureLabel(Label):
    """Words in the colour of what somebody should look at."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The style sheet has no such tone."""
        painter = QPainter(self)
        painter.setPen(QColor(theme.of(self.palette()).unsure))
        wrap = Qt.TextFlag.TextWordWrap if self.wordWrap() else Qt.TextFlag.TextSingleLine
        painter.drawText(self.contentsRect(), int(self.alignment() | wrap), f"{_ISOLATE}{self.text()}{_POP}")


def _what_is_wrong(state: FolderState) -> str:
    if not state.there:
        return f", {tr(NOT_THERE)}"
    return trn(", {n} missing", ", {n} missing", state.missing) if state.missing else ""


def _facts(state: FolderState, photos: str) -> QHBoxLayout:
    outer = QHBoxLayout()
    if not state.there:
        away = _UnsureLabel(photos + _what_is_wrong(state), theme.SECONDARY_SIZE)
        away.setWordWrap(True)
        outer.addWidget(away, 1)
        return outer
    # One sentence in two colours: its halves stay in their order in a window that reads from the right.
    both = QWidget()
    both.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    inner = QHBoxLayout(both)
    inner.setContentsMargins(0, 0, 0, 0)
    inner.setSpacing(0)
    inner.addWidget(Label(photos, theme.SECONDARY_SIZE, "secondary"))
    if state.missing:
        inner.addWidget(_UnsureLabel(_what_is_wrong(state), theme.SECONDARY_SIZE))
    outer.addWidget(both)
    outer.addStretch(1)
    return outer
