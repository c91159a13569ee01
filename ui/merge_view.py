"""What the dialog "Similar Face Detected" shows of a question: two faces, what is known of them, who else."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from itertools import chain

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPixmap
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from config.language import mark, tr
from models.person import Person
from models.suggestion import Candidate
from ui.crop.candidates import CandidateRow, FacePicture, PersonLine
from ui.crop.labels import LineLabel, one_line
from ui.crop.likelihood_words import likely
from ui.crop.near_row import NearRow
from ui.crop.who_field import WhoField
from ui.crop.who_matches import ROW_HEIGHT
from ui.merge_question import Question, evidence, gone, isolated, nobody
from ui.shared import theme
from ui.shared.buttons import Button, Kind
from ui.shared.labels import Tone
from ui.shared.words import plain_action, plain_tip

log = logging.getLogger("FaceCropEditor")

TITLE, NOBODY_LEFT = mark("Similar Face Detected"), mark("Who is this?")

_FACE = 192
_BUTTON_PADDING, _SHORTEST_NAME = 36, 72
_LONGEST_TIP = 600
_FEWEST_MATCHES, _MOST_MATCHES = 3, 7
_READ_ALOUD = 200


class AnswerButton(Button):
    """A button that answers one question at a time.

    A key held down since before the question cannot press it, and the second half of a double click, which
    was meant for the question before, neither.
    """

    def be(self, kind: Kind) -> None:
        """Be louder or quieter than before."""
        if self.property("kind") != kind:
            self.setProperty("kind", kind)
            self.style().unpolish(self)
            self.style().polish(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The Enter that saved the rectangle may still be down: it has not answered this."""
        if event.isAutoRepeat():
            event.accept()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Not a press of its own."""
        event.accept()


class MergeButton(AnswerButton):
    """`Merge with Sarah`; a name too long for the button is elided, and whole in the tool tip."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", "primary", parent)

    def least(self) -> int:
        """How wide it has to be for its words and the beginning of a name, in logical pixels."""
        measure = QFontMetrics(self.font()).horizontalAdvance
        named, unnamed = measure(_merge_with("")) + _SHORTEST_NAME, measure(tr("Merge with This Person"))
        return max(named, unnamed) + _BUTTON_PADDING

    def word(self, candidate: Candidate, room: int) -> None:
        """Be about this person.

        Args:
            candidate: who.
            room: how wide the button may be, in logical pixels.
        """
        if candidate.name is None:
            self.setText(tr("Merge with This Person"))
            self.setAccessibleName(tr("Merge with this person, who has no name"))
            self.setToolTip(tr("The same person (Enter)"))
            return
        metrics, name = QFontMetrics(self.font()), candidate.name[:_LONGEST_TIP]
        room -= metrics.horizontalAdvance(_merge_with("")) + _BUTTON_PADDING
        short = isolated(metrics.elidedText(one_line(name), Qt.TextElideMode.ElideRight, room))
        self.setText(plain_action(_merge_with(short)))
        self.setAccessibleName(_merge_with(name))
        self.setToolTip(plain_tip(tr("The same person as {who} (Enter)", who=isolated(name))))


class QuestionView(QWidget):
    """Shows one question after another; its size is that of the largest of them.

    Args:
        questions: all that will be shown.
        people: who can be searched for.
        parent: the dialog.
    """

    def __init__(self, questions: Sequence[Question], people: Sequence[Person], parent: QWidget) -> None:
        super().__init__(parent)
        self._question = questions[0]
        self._offered: Sequence[Candidate] = ()
        self._make_parts(questions)
        self._lay_out(several=len(questions) > 1)
        self.who.set_people(people)

    def show_question(self, question: Question, offered: Sequence[Candidate], place: str) -> None:
        """Ask another question.

        Args:
            question: what is asked.
            offered: whom the face may be, best first; may be nobody.
            place: `Face 2 of 3`.
        """
        self.close_field()
        self._question, self._offered = question, offered
        self.place.setText(place)
        self.drawn_picture.show_picture(_chip(question.drawn.chip))
        self.row.show_candidates(offered, question.chips)
        self.show_candidate(offered[0] if offered else None)

    def show_candidate(self, candidate: Candidate | None) -> None:
        """Compare the drawn face with this person; with None, nobody is proposed."""
        self.title.setText(tr(TITLE if candidate else NOBODY_LEFT))
        self.lead.setText(tr("This face looks similar to:") if candidate else gone(self._question))
        if candidate is None:
            self._show_nobody()
            return
        self.person_picture.show_picture(self._question.chips.get(candidate.person_id))
        self.person_picture.setAccessibleName(tr("A face of {who}", who=candidate.label[:_READ_ALOUD]))
        self.person_line.show_candidate(candidate)
        self.similarity.setText(tr("Similarity: {percent}%", percent=candidate.percent))
        self.likelihood.setText(likely(candidate, self._offered))
        self.evidence.setText(evidence(self._question.drawn, candidate, self._offered))
        self.near.show_faces(candidate.near, self._question.near)

    def open_field(self, *, new: bool) -> None:
        """Let somebody say who it is, in place of what is known of the candidates.

        Args:
            new: ask for the name of a new person.
        """
        self._pages.setCurrentIndex(1)
        # Whoever is looked for, it is not the person whose face stood here.
        self.person_picture.show_picture(None)
        self.person_picture.setAccessibleName(tr("No picture: somebody else"))
        self.title.setText(tr(NOBODY_LEFT))
        self.lead.setText("")
        self.who.ask(new)

    def close_field(self) -> None:
        """Put the field away without an answer."""
        self.who.dismiss()
        self._pages.setCurrentIndex(0)

    def _show_nobody(self) -> None:
        self.person_picture.show_picture(None)
        self.person_picture.setAccessibleName(tr("No picture: nobody is proposed"))
        self.person_line.say(nobody(self._question))
        for line in (self.similarity, self.likelihood, self.evidence):
            line.setText("")
        self.near.show_faces((), {})

    def _make_parts(self, questions: Sequence[Question]) -> None:
        self.place = _line(theme.SECONDARY_SIZE, "secondary", self)
        self.title = _line(theme.NAME_SIZE, "text", self, strong=True)
        self.lead = _line(theme.BODY_SIZE, "secondary", self)
        self.drawn_picture = FacePicture(_FACE, tr("The face you drew"), self)
        self.person_picture = FacePicture(_FACE, "", self)
        self.person_line = PersonLine(self)
        self.similarity = QLabel(self)
        self.similarity.setFont(theme.font(self.font(), theme.NAME_SIZE, tabular=True))
        self.similarity.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.likelihood = _line(theme.SECONDARY_SIZE, "secondary", self)
        self.evidence = _line(theme.SECONDARY_SIZE, "secondary", self)
        self.near, self.row = NearRow(self), CandidateRow(self)
        asked = [question.drawn.suggestion.candidates for question in questions]
        self.near.setVisible(any(candidate.near for candidate in chain.from_iterable(asked)))
        self.row.setVisible(any(len(candidates) > 1 for candidates in asked))
        self.other_button = AnswerButton(tr("Somebody else…"), "link", self)
        self.other_button.setToolTip(tr("Search all people (/)"))
        self.name_button = AnswerButton(tr("Name a new person…"), "link", self)
        self.name_button.setToolTip(tr("Keep as new and say who it is (N)"))

    def _lay_out(self, *, several: bool) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.place.setVisible(several)
        # Some desktops show no title bar over a dialog, so what this is stands inside as well.
        for line in (self.place, self.title, self.lead):
            column.addWidget(line)
            column.addSpacing(theme.SPACE_XS)
        column.addSpacing(theme.SPACE_M)
        column.addLayout(self._faces())
        column.addSpacing(theme.SPACE_L)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._known())
        room = self._pages.sizeHint().height() - theme.CONTROL_HEIGHT - ROW_HEIGHT
        most = min(max(room // ROW_HEIGHT, _FEWEST_MATCHES), _MOST_MATCHES)
        self.who = WhoField(self, most=most)
        self._pages.addWidget(_EndOfKeys(self.who, (most + 1) * ROW_HEIGHT + theme.CONTROL_HEIGHT))
        column.addWidget(self._pages)

    def _known(self) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.person_line, self.similarity, self.likelihood, self.evidence):
            column.addWidget(part)
            column.addSpacing(theme.SPACE_XS)
        for below in (self.near, self.row):
            if not below.isHidden():
                column.addSpacing(theme.SPACE_M)
            column.addWidget(below)
        column.addStretch(1)
        column.addSpacing(theme.SPACE_S)
        ways = QHBoxLayout()
        ways.setSpacing(theme.SPACE_L)
        ways.addStretch(1)
        ways.addWidget(self.other_button)
        ways.addWidget(self.name_button)
        ways.addStretch(1)
        column.addLayout(ways)
        return page

    def _faces(self) -> QGridLayout:
        faces = QGridLayout()
        faces.setHorizontalSpacing(theme.SPACE_L)
        faces.setColumnStretch(0, 1)
        faces.setColumnStretch(3, 1)
        faces.addWidget(self.drawn_picture, 0, 1)
        faces.addWidget(self.person_picture, 0, 2)
        return faces


class _EndOfKeys(QWidget):
    """Around the field: a key that the field did not want is not an answer to the dialog."""

    def __init__(self, field: WhoField, height: int) -> None:
        super().__init__()
        self._field = field
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(field)
        column.addStretch(1)
        self.setMinimumHeight(height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Nothing goes on to the dialog, which would take a letter for an answer."""
        event.accept()


def _line(size: int, tone: Tone, parent: QWidget, *, strong: bool = False) -> LineLabel:
    line = LineLabel(size, tone, strong=strong, parent=parent)
    line.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return line


def _chip(jpeg: bytes) -> QPixmap:
    pixmap = QPixmap()
    if not pixmap.loadFromData(jpeg, "JPEG"):
        log.warning("The picture of the drawn face cannot be shown; the question stands without it")
    return pixmap


def _merge_with(who: str) -> str:
    return tr("Merge with {who}", who=who)
