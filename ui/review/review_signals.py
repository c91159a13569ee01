"""What the page of questions tells, and the keys it does not leave to the window."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

_PLAIN = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class ReviewSignals(QWidget):
    """The signals of the page. Where one carries a Question, the next one is shown already."""

    answered = Signal(object, bool)
    """A Question, and whether it is so."""

    named = Signal(object, str)
    """A Question, and what was typed."""

    person_chosen = Signal(object, int)
    """A Question, and the id of somebody there is."""

    stranger = Signal(object)
    """A Question: nobody is to be asked about them."""

    skipped = Signal(object)
    """A Question: later."""

    undo_wanted = Signal()
    """What was answered last is asked again already; in the library it still stands."""

    photo_opened = Signal(int)
    """The id of a photo."""

    people_wanted = Signal()
    """There is nothing to ask: show the people."""

    coming = Signal(object)
    """The next questions, the current one first: what is to be known of them will be needed."""

    count_changed = Signal(int)
    """How many questions wait."""

    shown = Signal()
    """Somebody looks at this page, or at its other part."""

    again_wanted = Signal()
    """What was skipped is asked after all."""


def is_for_an_answer(event: QKeyEvent, *, letters: bool) -> bool:
    """Whether a key is the page's own, whatever the window would do with it.

    Args:
        event: the key.
        letters: letters mean an answer now.
    """
    if event.matches(QKeySequence.StandardKey.Undo):
        return True
    is_letter = event.text().isalnum() or event.key() == Qt.Key.Key_Slash
    return letters and is_letter and not event.modifiers() & ~_PLAIN
