"""The dialog "Similar Face Detected": two faces, one question, three answers.

Merge, keep and later are three different things. Whatever happens to the dialog that is not a press on
Merge or Keep - Esc, a closed window, an error - is "later", because a wrong "keep" would forbid for good
what nobody looked at.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPixmap, QShowEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from faces.likelihood import in_words, percent
from models.suggestion import Candidate, DrawnFace
from ui.crop.candidates import CandidateRow, FacePicture, PersonLine, Picture
from ui.crop.labels import LineLabel, one_line
from ui.crop.near_row import NearRow
from ui.shared import theme
from ui.shared.buttons import Button
from ui.shared.words import plain_action, plain_tip

log = logging.getLogger("FaceCropEditor")

TITLE = "Similar Face Detected"

_FACE = 192
_WIDTH = 512
_MERGE = "Merge with {}"
_BUTTON_PADDING = 36
_CLOSE_CALL = 0.05
_LONGEST_TIP = 600


class AnswerButton(Button):
    """A button that a key held down since before the question cannot press."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The Enter that saved the rectangle may still be down: it has not answered this."""
        if event.isAutoRepeat():
            event.accept()
        else:
            super().keyPressEvent(event)


class MergeSuggestionDialog(QDialog):
    """Asks whether a drawn face belongs to a person it resembles. Open it with open().

    Enter merges with the chosen candidate, 1-5 choose another, K keeps the face as a new person, Esc
    leaves the question for later. Exactly one of the signals is emitted, once.

    Args:
        drawn: the face and whom it resembles; there is at least one candidate.
        chips: a face of each candidate by person id; None where there is no picture.
        near: the faces of theirs that are most alike, by face id.
        parent: the window it belongs to.

    Raises:
        ValueError: nobody resembles the face, so there is nothing to ask.
    """

    merged = Signal(int)
    """The id of the person it belongs to."""
    kept = Signal()
    postponed = Signal()

    def __init__(
        self,
        drawn: DrawnFace,
        chips: Mapping[int, Picture],
        parent: QWidget | None = None,
        *,
        near: Mapping[int, Picture] | None = None,
    ) -> None:
        super().__init__(parent)
        best = drawn.suggestion.best
        if best is None:
            raise ValueError("a merge suggestion needs at least one candidate")
        self._drawn = drawn
        self._chips = chips
        self._near = near or {}
        self._answered = False
        self._candidate = best
        self._make_parts()
        self._lay_out()
        self.setWindowTitle(TITLE)
        self.setModal(True)
        self._show_candidate(best)

    @property
    def candidate(self) -> Candidate:
        """The person the faces are compared with now."""
        return self._candidate

    def _make_parts(self) -> None:
        self.drawn_picture = FacePicture(_FACE, "The face you drew", self)
        self.drawn_picture.show_picture(_chip(self._drawn.chip))
        self.person_picture = FacePicture(_FACE, "", self)
        self.person_line = PersonLine(self)
        self.similarity = QLabel(self)
        self.similarity.setFont(theme.font(self.font(), theme.NAME_SIZE, tabular=True))
        self.similarity.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.likelihood = LineLabel(theme.SECONDARY_SIZE, "secondary", parent=self)
        self.likelihood.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.evidence = LineLabel(theme.SECONDARY_SIZE, "secondary", parent=self)
        self.evidence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.near = NearRow(self)
        candidates = self._drawn.suggestion.candidates
        self.near.setVisible(any(candidate.near for candidate in candidates))
        self.row = CandidateRow(candidates, self._chips, self) if len(candidates) > 1 else None
        if self.row:
            self.row.chosen.connect(self._show_candidate)
        self.merge_button = AnswerButton("", "primary", self)
        self.merge_button.clicked.connect(self._merge)
        self.merge_button.setDefault(True)
        self.keep_button = AnswerButton("Keep as New", "secondary", self)
        self.keep_button.setToolTip("This is somebody else (K)")
        self.keep_button.clicked.connect(self._keep)
        self.later_button = AnswerButton("Later", "quiet", self)
        self.later_button.setToolTip("Decide later (Esc)")
        self.later_button.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE_XL, theme.SPACE_XL, theme.SPACE_XL, theme.SPACE_XL)
        column.setSpacing(0)
        # Some desktops show no title bar over a dialog, so what this is stands inside as well.
        title = LineLabel(theme.NAME_SIZE, strong=True, parent=self)
        question = LineLabel(theme.BODY_SIZE, "secondary", parent=self)
        for line, words in ((title, TITLE), (question, "This face looks similar to:")):
            line.setAlignment(Qt.AlignmentFlag.AlignCenter)
            line.setText(words)
            column.addWidget(line)
            column.addSpacing(theme.SPACE_XS)
        column.addSpacing(theme.SPACE_M)
        column.addLayout(self._faces())
        column.addSpacing(theme.SPACE_L)
        for part in (self.person_line, self.similarity, self.likelihood, self.evidence):
            column.addWidget(part)
            column.addSpacing(theme.SPACE_XS)
        column.addSpacing(theme.SPACE_S)
        column.addWidget(self.near)
        if self.row:
            column.addSpacing(theme.SPACE_L)
            column.addWidget(self.row)
        column.addSpacing(theme.SPACE_XL)
        column.addLayout(self._buttons())
        self.setFixedWidth(_WIDTH)

    def _faces(self) -> QGridLayout:
        faces = QGridLayout()
        faces.setHorizontalSpacing(theme.SPACE_L)
        faces.setColumnStretch(0, 1)
        faces.setColumnStretch(3, 1)
        faces.addWidget(self.drawn_picture, 0, 1)
        faces.addWidget(self.person_picture, 0, 2)
        return faces

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_S)
        row.addWidget(self.later_button)
        row.addStretch()
        row.addWidget(self.keep_button)
        row.addWidget(self.merge_button)
        return row

    def _show_candidate(self, candidate: Candidate) -> None:
        self._candidate = candidate
        self.person_picture.show_picture(self._chips.get(candidate.person_id))
        self.person_picture.setAccessibleName(f"A face of {candidate.label[:_LONGEST_TIP]}")
        self.person_line.show_candidate(candidate)
        self.similarity.setText(f"Similarity: {candidate.percent}%")
        self.likelihood.setText(likelihood(candidate))
        self.evidence.setText(evidence(self._drawn, candidate))
        self.near.show_faces(candidate.near, self._near)
        self._word_merge(candidate)

    def _word_merge(self, candidate: Candidate) -> None:
        if candidate.name is None:
            self.merge_button.setText("Merge with This Person")
            self.merge_button.setToolTip("The same person (Enter)")
            return
        metrics = QFontMetrics(self.merge_button.font())
        beside = self.later_button.sizeHint().width() + self.keep_button.sizeHint().width()
        room = _WIDTH - 2 * theme.SPACE_XL - beside - 3 * theme.SPACE_S - _BUTTON_PADDING
        room -= metrics.horizontalAdvance(_MERGE.format(""))
        name = metrics.elidedText(one_line(candidate.name), Qt.TextElideMode.ElideRight, room)
        self.merge_button.setText(plain_action(_MERGE.format(name)))
        self.merge_button.setAccessibleName(_MERGE.format(candidate.name[:_LONGEST_TIP]))
        self.merge_button.setToolTip(plain_tip(f"The same person as {candidate.name[:_LONGEST_TIP]} (Enter)"))

    def showEvent(self, event: QShowEvent) -> None:
        """Ready for Enter, with the focus seen on Merge."""
        super().showEvent(event)
        self.merge_button.setFocus(Qt.FocusReason.TabFocusReason)
        if not event.spontaneous():
            log.info("Showing merge suggestion dialog")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """K keeps, 1-5 choose; Enter and Esc are the dialog's own."""
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        number = event.key() - Qt.Key.Key_0
        if event.isAutoRepeat():
            event.accept()
        elif plain and event.key() == Qt.Key.Key_K:
            self._keep()
        elif not (plain and self.row and self.row.choose(number)):
            super().keyPressEvent(event)

    def reject(self) -> None:
        """Esc, Later and the window's own cross: not decided."""
        if self._answer():
            super().reject()
            self.postponed.emit()

    def _merge(self) -> None:
        if self._answer():
            super().accept()
            self.merged.emit(self._candidate.person_id)

    def _keep(self) -> None:
        if self._answer():
            super().accept()
            self.kept.emit()

    def _answer(self) -> bool:
        """Whether this is the first answer."""
        first, self._answered = not self._answered, True
        return first


def likelihood(candidate: Candidate) -> str:
    """How much the similarity says: `Very likely the same person (about 97 in 100)`, and a full stop."""
    if candidate.likelihood is None:
        return ""
    return f"{in_words(candidate.likelihood).removesuffix('.')} ({percent(candidate.likelihood)})."


def evidence(drawn: DrawnFace, candidate: Candidate) -> str:
    """The one thing most worth knowing beside it: what speaks against it, or who else it might be."""
    if candidate.against:
        return candidate.against[0]
    if drawn.face.weak:
        return "The face is hard to make out, so look closely."
    if candidate.alike:
        return f"Look closely: {one_line(candidate.alike[0])} looks much like them."
    for other in drawn.suggestion.candidates:
        who = one_line(other.name) if other.name else "Somebody unnamed"
        if other.person_id == candidate.person_id:
            continue
        if abs(other.similarity - candidate.similarity) <= _CLOSE_CALL:
            return f"{who} looks about as similar ({other.percent}%)."
        if other.similarity > candidate.similarity:
            return f"{who} looks more similar ({other.percent}%)."
    return ""


def _chip(jpeg: bytes) -> QPixmap:
    pixmap = QPixmap()
    if not pixmap.loadFromData(jpeg):
        log.warning("The picture of the drawn face cannot be shown; the question stands without it")
    return pixmap
