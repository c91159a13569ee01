"""The dialog "Similar Face Detected": two faces, one question, three answers; and then the next face.

Merge, keep and later are three different things. Whatever happens to the dialog that is not a press on
Merge or Keep - Esc, a closed window, an error - is "later", because a wrong "keep" would forbid for good
what nobody looked at.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from config.language import tr
from models.person import Person
from models.suggestion import Candidate
from ui.crop.suggestion_head import column_of
from ui.merge_keys import KeyLines
from ui.merge_question import Question, compared, spoken
from ui.merge_view import NOBODY_LEFT, TITLE, AnswerButton, MergeButton, QuestionView
from ui.shared import theme
from ui.shared.announce import announce
from ui.shared.focus import walk_in_order

log = logging.getLogger("FaceCropEditor")

_WIDTH = 512
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
# Where / and the digits stand on the keyboard differs from country to country, and so does Shift.
_PLAIN = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier


class MergeSuggestionDialog(QDialog):
    """Asks for each drawn face whether it belongs to a person it resembles. Open it with open().

    Enter merges with the candidate that is shown, 1-5 show another, K keeps the face as a new person, N as
    one with a name, / searches for somebody else, Esc leaves this face for later and goes on to the next.
    Closing the window leaves all that are left for later. Exactly one of the signals is emitted for each
    question, once, as it is answered, and all of them before `finished`.

    A person some face was merged with is not proposed for those that follow; one that nobody is left for is
    asked about all the same.

    Args:
        questions: the first is asked first.
        parent: the window it belongs to.
        people: who can be searched for.
        repeats: a person may be in the photo twice, and is proposed again.

    Raises:
        ValueError: there is no question.
    """

    merged = Signal(int, int)
    """The id of the draft, and of the person it belongs to."""
    kept = Signal(int, str)
    """The id of the draft, and the name of the new person; "" without one."""
    postponed = Signal(int)
    """The id of the draft."""

    def __init__(
        self,
        questions: Sequence[Question],
        parent: QWidget | None = None,
        *,
        people: Sequence[Person] = (),
        repeats: bool = False,
    ) -> None:
        super().__init__(parent)
        if not questions:
            raise ValueError("there is no question to ask")
        self._questions = tuple(questions)
        self._repeats = repeats
        self._place = 0
        self._begun = self._gone = False
        self._taken: frozenset[int] = frozenset()
        self._candidate: Candidate | None = None
        self._opener: QWidget | None = None
        self.view = QuestionView(self._questions, people, self)
        self._make_buttons()
        self._lay_out()
        self.setModal(True)

    @property
    def question(self) -> Question | None:
        """What is asked now; None once all is answered."""
        return self._questions[self._place] if self._place < len(self._questions) else None

    @property
    def candidate(self) -> Candidate | None:
        """The person the face is compared with now; None while nobody is proposed."""
        return self._candidate

    def _make_buttons(self) -> None:
        self.later_button = AnswerButton(tr("Later"), "quiet", self)
        self.later_button.setToolTip(tr("Save it without a name, and decide later (Esc)"))
        self.later_button.clicked.connect(self._later)
        self.back_button = AnswerButton(tr("Back"), "secondary", self)
        self.back_button.setToolTip(tr("Back to the question (Esc)"))
        self.back_button.clicked.connect(self.view.who.leave)
        self.keep_button = AnswerButton(tr("Keep as New"), "secondary", self)
        self.keep_button.clicked.connect(lambda: self._keep(""))
        self.merge_button = MergeButton(self)
        self.merge_button.clicked.connect(self._merge_shown)
        self.view.row.chosen.connect(self._show_candidate)
        self.view.other_button.clicked.connect(lambda: self._open_field(new=False))
        self.view.name_button.clicked.connect(lambda: self._open_field(new=True))
        who = self.view.who
        who.person_chosen.connect(self._merge)
        who.name_given.connect(self._keep)
        who.left.connect(self._close_field)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.SPACE_XL,) * 3, theme.SPACE_L)
        column.setSpacing(theme.SPACE_L)
        column.addWidget(self.view, 1)
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_S)
        row.addWidget(self.later_button)
        row.addStretch()
        answers = (self.back_button, self.keep_button, self.merge_button)
        for button in answers:
            row.addWidget(button)
        self.keys = KeyLines(self)
        column.addLayout(column_of(row, self.keys, spacing=theme.SPACE_S))
        view = self.view
        ways = (view.other_button, view.name_button, view.who.field, self.later_button)
        walk_in_order((*view.row.places, *ways, *answers))
        self._wide = max(_WIDTH, self._beside() + self.merge_button.least())
        self.setFixedSize(self._wide, self.sizeHint().height())

    def _beside(self) -> int:
        """How much of its width the button that merges cannot have, in logical pixels."""
        others = self.later_button.sizeHint().width() + self.keep_button.sizeHint().width()
        return others + 2 * theme.SPACE_XL + 3 * theme.SPACE_S

    def showEvent(self, event: QShowEvent) -> None:
        """Ask the first question."""
        super().showEvent(event)
        if not self._begun:
            self._begun = True
            log.info("Showing merge suggestion dialog")
            self._ask()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the answers; a key held down since before is none."""
        if event.isAutoRepeat() or self.question is None:
            event.accept()
        elif event.matches(QKeySequence.StandardKey.Cancel):
            self._later()
        elif event.modifiers() & ~_PLAIN or not self._press(event.key(), event.text()):
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """Closing it in any way: what has not been answered is for later."""
        while self.question is not None:
            self._emit_later()
        if not self._gone:
            self._gone = True
            super().done(result)

    def _press(self, key: int, text: str) -> bool:
        """Whether the key meant anything."""
        if key in _ENTER:
            (self.merge_button if self._candidate else self.keep_button).click()
        elif key == Qt.Key.Key_K:
            self._keep()
        elif key == Qt.Key.Key_N:
            self._open_field(new=True)
        elif key == Qt.Key.Key_Slash or text == "/":
            self._open_field(new=False)
        else:
            return self.view.row.choose(key - Qt.Key.Key_0)
        return True

    def _ask(self) -> None:
        """Ask what comes next, or close."""
        question = self.question
        if question is None:
            self.accept()
            return
        with self._or_later():
            offered = question.candidates(self._taken)
            several = len(self._questions) > 1
            place = (
                tr("Face {place} of {total}", place=self._place + 1, total=len(self._questions))
                if several
                else ""
            )
            self._candidate = offered[0] if offered else None
            self.view.show_question(question, offered, place)
            self._word_buttons()
            self.setWindowTitle(tr(TITLE if offered else NOBODY_LEFT))
            self._focus_primary()
            announce(self, self._describe(question))

    def _describe(self, question: Question) -> str:
        said, place = spoken(question, self._candidate), self.view.place.text()
        words = f"{place}. {said}" if place else said
        self.setAccessibleDescription(words)
        return words

    def _show_candidate(self, candidate: Candidate) -> None:
        question = self.question
        if question is None:
            return
        with self._or_later():
            self._candidate = candidate
            self.view.show_candidate(candidate)
            self._word_buttons()
            self._describe(question)
            announce(self, compared(candidate))

    @contextmanager
    def _or_later(self) -> Iterator[None]:
        """A question that cannot be shown as it should is not answered by what is half shown."""
        try:
            yield
        except Exception:
            self.reject()
            raise

    def _word_buttons(self) -> None:
        candidate = self._candidate
        self.keys.show_answers(len(self.view.row.tiles) or int(candidate is not None))
        self.back_button.hide()
        self.keep_button.show()
        self.merge_button.setVisible(candidate is not None)
        self.keep_button.setToolTip(
            tr("This is somebody else (K)") if candidate else tr("Somebody new (K, Enter)")
        )
        self.keep_button.be("secondary" if candidate else "primary")
        self.merge_button.setDefault(candidate is not None)
        if candidate is None:
            self.keep_button.setDefault(True)
        else:
            self.merge_button.word(candidate, self._wide - self._beside())
        self._settle()

    def _settle(self) -> None:
        """Lay the buttons out at once: the next click finds them where they will be."""
        layout = self.layout()
        if layout is not None:
            layout.activate()

    def _focus_primary(self) -> None:
        button = self.merge_button if self._candidate else self.keep_button
        button.setFocus(Qt.FocusReason.TabFocusReason)

    def _open_field(self, *, new: bool) -> None:
        self._opener = self.focusWidget()
        with self._or_later():
            self.view.open_field(new=new)
            self.keys.show_field(new=new)
        for button in (self.keep_button, self.merge_button):
            button.hide()
        self.back_button.show()
        self._settle()

    def _close_field(self) -> None:
        if self.question is None:
            return
        self.view.close_field()
        self.view.show_candidate(self._candidate)
        self._word_buttons()
        opener, self._opener = self._opener, None
        if opener is not None and opener.isVisible():
            opener.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._focus_primary()

    def _merge_shown(self) -> None:
        if self._candidate is not None:
            self._merge(self._candidate.person_id)

    def _merge(self, person_id: int) -> None:
        question = self._step_on()
        if question is None:
            return
        if not self._repeats:
            self._taken |= {person_id}
        self.merged.emit(question.draft, person_id)
        self._ask()

    def _keep(self, name: str = "") -> None:
        question = self._step_on()
        if question is not None:
            self.kept.emit(question.draft, name)
            self._ask()

    def _later(self) -> None:
        if self._emit_later():
            self._ask()

    def _emit_later(self) -> bool:
        question = self._step_on()
        if question is not None:
            self.postponed.emit(question.draft)
        return question is not None

    def _step_on(self) -> Question | None:
        """The question this answers, which nothing else can answer any more; None if there is none."""
        question = self.question
        self._place += question is not None
        return question
