"""Letters that answer, typed as quickly as a name is: Nora does not mean no."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from ui.review.question_view import QuestionView
from ui.review.sitting import Sitting

GAP_SECONDS = 0.35
"""Between two letters of a name; whoever looks at a question and answers it takes longer."""
LONG = 3
"""So many answers typed like a word, and Enter after them, are one."""
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class BegunName:
    """What was just typed without a pause; if it turns out to be a name, it answers the question it began at.

    Args:
        sitting: what was said so far.
        question: where a name is written.
        undo: takes back what was said last, and asks that again.
        clock: seconds, for tests.
    """

    def __init__(
        self,
        sitting: Sitting,
        question: QuestionView,
        undo: Callable[[], None],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._sitting = sitting
        self._question = question
        self._undo = undo
        self.clock = clock
        self._typed = ""
        self._said_before = 0
        self._last = -GAP_SECONDS
        question.who.field.textEdited.connect(self._typed_in_line)

    @property
    def letters(self) -> str:
        """What a letter typed now would go on with; empty after a pause."""
        return self._typed if self.clock() - self._last < GAP_SECONDS else ""

    def take(self, event: QKeyEvent) -> bool:
        """A key for the question; whether it was used, here or there."""
        if self._is_name(event):
            return True
        answers = self._question.answers(event) and not event.isAutoRepeat()
        going_on, said = self.letters, self._sitting.said
        taken = self._question.take_key(event)
        if answers:
            self._said_before = self._said_before if going_on else said
            self._typed, self._last = going_on + event.text(), self.clock()
        return taken

    def _is_name(self, event: QKeyEvent) -> bool:
        """Whether the key shows that the letters just before it were no answers but a name's first."""
        letters, typed = self.letters, event.text()
        if event.key() in _ENTER:
            if len(letters) < LONG:
                return False
            typed = ""
        elif not letters or not typed.isalnum() or self._question.answers(event):
            return False
        self._write(letters + typed)
        return True

    def _typed_in_line(self, text: str) -> None:
        """The next question may have a line that takes letters at once, a begun name's as well."""
        if self.letters and len(text) == 1:
            self._write(self.letters + text)

    def _write(self, name: str) -> None:
        said, self._typed = self._said_before, ""
        while self._sitting.said > said:
            self._undo()
        self._question.open_field(name)
