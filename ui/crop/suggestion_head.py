"""The upper part of the suggestion card: whom the face looks like, and how much."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from config.language import tr
from models.person import photos_of
from ui.crop import suggestion_words as words
from ui.crop.candidates import FacePicture
from ui.crop.draft_view import DraftView
from ui.crop.labels import LineLabel, one_line
from ui.shared import theme
from ui.shared.buttons import IconButton
from ui.shared.labels import Label

_FACE = 56


class SuggestionHead(QWidget):
    """A face and three lines; a sentence where something went wrong.

    Args:
        parent: the card.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.face = FacePicture(_FACE, "", self)
        self.title = LineLabel(theme.NAME_SIZE, strong=True, parent=self)
        self.photos = Label("", theme.SECONDARY_SIZE, "secondary", parent=self)
        self.similarity = LineLabel(theme.BODY_SIZE, parent=self)
        self.likelihood = FittingLine(self)
        self.error = Label("", theme.BODY_SIZE, "error", parent=self)
        self.error.setWordWrap(True)
        self.discard = IconButton("trash", tr("Discard this rectangle (Del)"), self, size=16)
        title = row_of(self.title, self.photos, spacing=theme.SPACE_S)
        title.addStretch(1)
        # Beside the lines and not in their layout: it is higher than a line.
        title.addSpacing(self.discard.width())
        self._said = QWidget(self)
        said = column_of(title, self.similarity, self.likelihood, spacing=0)
        said.insertStretch(0, 1)
        said.addStretch(1)
        self._said.setLayout(said)
        row = row_of(self.face, spacing=theme.SPACE_M)
        row.addWidget(self._said, 1)
        row.addWidget(self.error, 1)
        self.setLayout(row)

    def show_draft(self, view: DraftView) -> None:
        """Be about this draft."""
        failed = view.phase == "failed"
        self.error.setVisible(failed)
        self._said.setVisible(not failed)
        self.discard.setVisible(not failed)
        self.error.setText(view.sentence if failed else "")
        best = words.candidate_of(view, 1)
        no_face = words.no_face(view)
        self.similarity.setVisible(not no_face)
        # A sentence, which has to fit, and no name.
        size = theme.BODY_SIZE if no_face else theme.NAME_SIZE
        self.title.setFont(theme.font(self.font(), size, strong=True))
        self.photos.setText(f"({photos_of(best.photos)})" if best else "")
        if best is None:
            self._show_nobody(view)
            return
        self.title.setText(best.label)
        self.similarity.setText(tr("Similarity: {percent}%", percent=best.percent))
        self.likelihood.say(words.likely(view), words.likely(view, figure=False))
        self.face.show_picture(view.chips.get(best.person_id))
        self.face.setAccessibleName(tr("A face of {who}", who=one_line(best.label)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The way out stays in the corner."""
        super().resizeEvent(event)
        self.discard.move(self.width() - self.discard.width(), 0)

    def _show_nobody(self, view: DraftView) -> None:
        seen, no_face = view.phase == "seen", words.no_face(view)
        nobody = tr(words.NO_FACE if no_face else words.NOBODY)
        self.title.setText(nobody if seen else tr(words.LOOKING))
        self.similarity.setText(words.compared(view) if seen else "")
        below = tr(words.ALL_THE_SAME) if no_face and not view.read_only else ""
        self.likelihood.say(below, below)
        self.face.show_picture(_chip(view))
        self.face.setAccessibleName(tr("The face you drew"))


class FittingLine(LineLabel):
    """A line that says less where there is no room for all of it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(theme.SECONDARY_SIZE, "secondary", parent=parent)
        self._short = ""

    def say(self, text: str, short: str) -> None:
        """Say something else, in full and in short."""
        self._short = short
        self.setText(text)

    def shown_text(self) -> str:
        """The words as they are painted."""
        if self.fontMetrics().horizontalAdvance(self.text()) <= self.width():
            return self.text()
        return self.fontMetrics().elidedText(self._short, Qt.TextElideMode.ElideRight, self.width())


def row_of(*parts: QWidget, spacing: int) -> QHBoxLayout:
    """Widgets side by side, without a margin."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(spacing)
    for part in parts:
        row.addWidget(part)
    return row


def column_of(*parts: QWidget | QHBoxLayout, spacing: int) -> QVBoxLayout:
    """Widgets and rows one below the other, without a margin."""
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    for part in parts:
        if isinstance(part, QWidget):
            column.addWidget(part)
        else:
            column.addLayout(part)
    return column


def _chip(view: DraftView) -> QPixmap | None:
    pixmap = QPixmap()
    return pixmap if view.drawn is not None and pixmap.loadFromData(view.drawn.chip, "JPEG") else None
