"""The page of questions: one at a time, and beside it the list of those who look alike."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QWidget

from config.language import tr
from models.person import Person
from models.review import Question, Queue
from ui.review.begun_name import BegunName
from ui.review.page_parts import LOOK_ALIKE, PageParts
from ui.review.review_deeds import ReviewDeeds
from ui.review.review_signals import ReviewSignals, is_for_an_answer
from ui.review.sitting import Said, Sitting
from ui.shared.images import ImageCache

QUESTIONS = 0
AHEAD = 3
"""So many questions to come are told of, so that their pictures are there before they are asked."""
SETTLING_MS = 600
"""So long an answer does not count after a question gave way by itself: it was meant for that one."""
ARRIVING_MS = 2_000
"""So long somebody who comes to a question that waited for them has not looked at it yet."""


class ReviewPage(ReviewSignals):
    """Asks; the next question stands there in the event in which one is answered.

    Args:
        images: where the pictures come from.
        parent: its owner.
    """

    def __init__(self, images: ImageCache, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sitting = Sitting()
        self._names: Mapping[int, Person] = {}
        self._marks: dict[str, QRectF] = {}
        self._taken: dict[str, Said] = {}
        self._scanning = self._busy = self._anybody = False
        self._count = -1
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLING_MS)
        self._arriving = QTimer(self, singleShot=True, interval=ARRIVING_MS)
        self._parts = parts = PageParts(images, self)
        self._question, self._pairs, self._rest = parts.question, parts.pairs, parts.rest
        self.deeds = ReviewDeeds(parts, self._sitting)
        self._begun = BegunName(self._sitting, self._question, self._undo)
        self._connect()
        self._show_state()

    # What the controller tells.

    def set_queue(self, queue: Queue) -> None:
        """Take another queue, of the library as it stood after the last answer.

        What somebody looks at stays; only a question that is asked no more gives way, and it is said.
        """
        typing = bool(self._question.who.typed)
        gave_way = self._sitting.take(queue, keep=typing)
        if gave_way and self._asks():
            self._settling.start()
            if self.isVisible() and not self._arriving.isActive():
                self.say(tr("That question was settled meanwhile."))
        self._show_state()

    def set_look_alikes(self, pairs: Sequence[Question]) -> None:
        """List those who look alike, likeliest first."""
        self._pairs.set_pairs([pair for pair in pairs if not self._sitting.is_settled(pair.key)])
        self._show_state()

    def set_people(self, people: Sequence[Person]) -> None:
        """Everybody who can be meant; those without a name may be left out."""
        self._names = {person.id: person for person in people}
        self._anybody = bool(people)
        self._question.set_people(people, self._names)
        self._pairs.set_names(self._names)
        self._show_state()

    def set_scanning(self, scanning: bool) -> None:
        """Whether faces are still being found."""
        if scanning != self._scanning:
            self._scanning = scanning
            self._show_state()

    def set_looking(self, looking: bool) -> None:
        """Whether another queue is on its way."""
        if looking != self._busy:
            self._busy = looking
            self._show_state()

    def set_marks(self, marks: Mapping[str, QRectF]) -> None:
        """Where the first face of a question is in its photo: by its key, as shares of width and height."""
        self._marks.update(marks)
        current = self._sitting.current
        if current is not None and current.key in marks:
            self._question.set_mark(marks[current.key])

    def knows_mark(self, question: Question) -> bool:
        """Whether that was told already."""
        return question.key in self._marks

    def skipped_keys(self) -> tuple[str, ...]:
        """Keys of the questions put off in this sitting."""
        return self._sitting.skipped

    def is_looking_alike(self) -> bool:
        """Whether the list of those who look alike is shown."""
        return self._parts.is_looking_alike

    def give_back(self, question: Question) -> None:
        """An answer could not be kept: it is asked again, after the one somebody looks at now."""
        said = self._sitting.give_back(question)
        if said is None:
            return
        if said.pair:
            self._pairs.bring_back(question)
        self.say(tr("Your last answer was not kept. It is asked again."), urgent=True)
        self._show_state()

    def take_back(self) -> Said | None:
        """Ask again what was said last; returns what that was."""
        said = self._sitting.take_back()
        if said is None:
            return None
        self._taken[said.question.key] = said
        self.say("")
        self._parts.tabs.choose(LOOK_ALIKE if said.pair else QUESTIONS)
        if said.pair:
            self._pairs.bring_back(said.question)
        self._settling.stop()
        self._show_state(anew=not said.pair)
        return said

    def taken_back(self, question: Question) -> None:
        """An answer was taken back elsewhere: it is asked now if it was the last one, else next."""
        if self._sitting.last_answered is question:
            self.take_back()
            return
        said = self._sitting.give_back(question)
        if said is not None and said.pair:
            self._pairs.bring_back(question)
        self._show_state()

    def reinstate(self, question: Question) -> None:
        """What was to be taken back stands after all."""
        said = self._taken.pop(question.key, None)
        if said is None:
            return
        self._sitting.reinstate(said)
        if said.pair:
            self._pairs.drop(said.question)
        self._show_state()

    def say(self, sentence: str, *, urgent: bool = False) -> None:
        """Say something in passing; nothing moves for it."""
        self._parts.say(sentence, urgent=urgent)

    # Qt's events.

    def event(self, event: QEvent) -> bool:
        """Keys that answer are not the window's while somebody is asked."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and is_for_an_answer(event, letters=self._asks() or self.is_looking_alike())
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Whatever has the keyboard on this page: letters answer the question."""
        if event.matches(QKeySequence.StandardKey.Undo) or (
            event.key() == Qt.Key.Key_U and not event.modifiers() and self.is_looking_alike()
        ):
            if not event.isAutoRepeat():
                self._undo(by_shortcut=event.key() != Qt.Key.Key_U)
        elif not (self._asks() and self._begun.take(event)):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand it on. A focus proxy would do so, and Tab would never come to what stands before it."""
        super().focusInEvent(event)
        self._parts.goal().setFocus(event.reason())

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody looks."""
        super().showEvent(event)
        if self._sitting.current is not None:
            self._arriving.start()
        self.shown.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: no answer can be meant for another question."""
        super().hideEvent(event)
        self._settling.stop()
        self._arriving.stop()

    # Inside.

    def _asks(self) -> bool:
        return self._parts.stack.currentWidget() is self._question

    def _current(self) -> Question | None:
        """What an answer given now is meant for."""
        if self._settling.isActive():
            self.say(tr("The question has changed. Look again."))
            # A line to write in has closed with its answer: it opens again.
            self._show_state(anew=True)
            return None
        return self._sitting.current if self._asks() else None

    def _reply(self, tell: Callable[[Question], None]) -> None:
        """Somebody answered: the next question first, then whoever keeps the answer."""
        question = self._current()
        if question is None:
            return
        self.say("")
        self._sitting.answer()
        self._marks.pop(question.key, None)
        self._show_state(anew=True)
        tell(question)

    def _skip(self) -> None:
        question = self._current()
        if question is not None:
            self.say("")
            self._sitting.skip()
            self._show_state(anew=True)
            self.skipped.emit(question)

    def _undo(self, *, by_shortcut: bool = False) -> None:
        said = self.take_back()
        if (said is None and by_shortcut) or (said is not None and not said.skipped):
            self.undo_wanted.emit()

    def _pair_answered(self, pair: Question, same: bool) -> None:
        self.say("")
        was = self._sitting.current
        self._sitting.answer_pair(pair)
        self._show_state(anew=self._sitting.current is not was)
        self.answered.emit(pair, same)

    def _pair_put_off(self, pair: Question) -> None:
        self.say("")
        self._sitting.skip_pair(pair)
        self._show_state()
        self.skipped.emit(pair)

    def _ask_skipped(self) -> None:
        self._sitting.ask_skipped()
        self._show_state(anew=True)
        self.again_wanted.emit()

    def _turn(self) -> None:
        self.say("")
        self._show_state()
        self.shown.emit()

    def _show_state(self, *, anew: bool = False) -> None:
        sitting = self._sitting
        self._parts.tell(sitting)
        question = sitting.current
        if question is not None and (anew or self._question.question is not question):
            self._question.show_question(question, self._names, self._marks.get(question.key))
            self.coming.emit((question, *sitting.coming[:AHEAD]))
        has_keyboard = self._has_keyboard()
        turned = self._parts.turn_to(
            sitting, anybody=self._anybody, scanning=self._scanning, looking=self._busy
        )
        if turned and has_keyboard:
            # Qt would take it to whatever comes next in the window.
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        if sitting.waiting != self._count:
            self._count = sitting.waiting
            self.count_changed.emit(self._count)

    def _has_keyboard(self) -> bool:
        focused = self.window().focusWidget()
        return self.isVisible() and (focused is None or self.isAncestorOf(focused))

    def _connect(self) -> None:
        question = self._question
        question.answered.connect(lambda yes: self._reply(lambda asked: self.answered.emit(asked, yes)))
        question.named.connect(lambda typed: self._reply(lambda asked: self.named.emit(asked, typed)))
        question.person_chosen.connect(lambda who: self._reply(lambda one: self.person_chosen.emit(one, who)))
        question.stranger.connect(lambda: self._reply(self.stranger.emit))
        question.skipped.connect(self._skip)
        question.undo_wanted.connect(self._undo)
        question.undo_pressed.connect(lambda: self._undo(by_shortcut=True))
        question.photo_opened.connect(self.photo_opened)
        self._pairs.answered.connect(self._pair_answered)
        self._pairs.put_off.connect(self._pair_put_off)
        self._pairs.closed_up.connect(self._show_state)
        self._parts.tabs.chosen.connect(lambda _place: self._turn())
        self._rest.first.clicked.connect(self.people_wanted)
        self._rest.second.clicked.connect(self._ask_skipped)
