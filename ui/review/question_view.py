"""One question: two faces or one, the photo, what speaks for a yes, and the buttons."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QStyle, QWidget

from models.person import Person
from models.review import Asked, Question
from ui.crop.labels import LineLabel
from ui.review import words
from ui.review.buttons import AnswerBar
from ui.review.layout import LOW, Places, places
from ui.review.name_line import NameLine
from ui.review.pictures import PhotoButton
from ui.review.sentence_line import SentenceLine
from ui.review.side import Side, even_out
from ui.shared import theme
from ui.shared.announce import announce
from ui.shared.images import ImageCache
from ui.shared.labels import Label

_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Slash}


class QuestionView(QWidget):
    """Shows one question; nothing in it moves when the next comes.

    Args:
        images: where the pictures come from.
        parent: its owner.

    Signals:
        answered: yes or no.
        named: what somebody typed.
        person_chosen: the id of somebody there is.
        stranger: nobody is to be asked about them.
        skipped: later.
        undo_wanted: the last answer was a mistake.
        undo_pressed: Ctrl+Z was pressed in an empty line.
        photo_opened: the photo's id.
    """

    answered = Signal(bool)
    named = Signal(str)
    person_chosen = Signal(int)
    stranger = Signal()
    skipped = Signal()
    undo_wanted = Signal()
    undo_pressed = Signal()
    photo_opened = Signal(int)

    def __init__(self, images: ImageCache, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question: Question | None = None
        self._names: Mapping[int, Person] = {}
        self.sentence = SentenceLine(self)
        self.left, self.right = Side(images, self), Side(images, self)
        self.photo = PhotoButton(images, self)
        self.who = NameLine(self)
        self.likely = LineLabel(theme.BODY_SIZE, parent=self)
        self.evidence = Label("", theme.SECONDARY_SIZE, "secondary", parent=self)
        self.evidence.setWordWrap(True)
        for line in (self.likely, self.evidence):
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.bar = AnswerBar(self)
        self._connect()

    @property
    def question(self) -> Question | None:
        """What is asked."""
        return self._question

    @property
    def is_naming(self) -> bool:
        """Whether a name is being written or asked for."""
        return self.who.is_open

    def show_question(self, question: Question, names: Mapping[int, Person], mark: QRectF | None) -> None:
        """Ask this.

        Args:
            question: what is asked.
            names: people by id; those with a name are enough.
            mark: where the first face is in its photo, as shares of its width and height.
        """
        had_keyboard = self._has_keyboard()
        self.who.dismiss()
        self._question, self._names = question, names
        naming = question.asked is Asked.WHO
        self._show_sides(question)
        self.photo.show_photo(question.photo, mark)
        self._offer(question)
        self._turn(naming=naming)
        self._place()
        if naming:
            self.who.stand_open(focus=had_keyboard)
        elif had_keyboard and not self._is_at_a_button():
            self.sentence.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self.sentence, words.read_aloud(question))

    def set_mark(self, mark: QRectF) -> None:
        """Say where the face is in the photo shown."""
        if self._question is not None:
            self.photo.show_photo(self._question.photo, mark)

    def set_people(self, people: Sequence[Person], names: Mapping[int, Person]) -> None:
        """Who can be searched for, and what people are called."""
        self.who.set_people(people)
        self._names = names
        if self._question is not None:
            self._show_sides(self._question)
            self._offer(self._question)

    def take_key(self, event: QKeyEvent) -> bool:
        """A key nobody below wanted; returns whether it means something here."""
        question = self._question
        if question is None or self.is_undo(event):
            return False
        if event.modifiers() & _MODIFIERS:
            return False
        key, typed = event.key(), event.text()
        does = self._meanings(question).get(key)
        opens = key in _ENTER or (typed.isprintable() and typed.strip() != "" and typed.isalnum())
        if does is None and not (opens and self.bar.else_button.isVisible()):
            return False
        if not event.isAutoRepeat():
            if does is not None:
                does()
            else:
                self.open_field("" if key in _ENTER else typed)
        return True

    def answers(self, event: QKeyEvent) -> bool:
        """Whether the key is one of the letters that answer this question."""
        question = self._question
        plain = question is not None and not event.modifiers() & _MODIFIERS
        return plain and question is not None and event.key() in self._meanings(question)

    def is_undo(self, event: QKeyEvent) -> bool:
        """Whether the key takes the last answer back."""
        return event.matches(QKeySequence.StandardKey.Undo)

    def open_field(self, typed: str = "") -> None:
        """Let somebody write who it is, in place of the face on the right."""
        if self._question is None or self.who.is_open:
            return
        self._turn(naming=True)
        self.bar.tell_keys(typing=True)
        self.who.open_with(typed)

    @property
    def goal(self) -> QWidget:
        """Where the keyboard belongs."""
        return self.who.field if self.who.is_open else self.sentence

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Everything finds its place anew."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """The other direction."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._place()

    def minimumSizeHint(self) -> QSize:
        """Small windows show small faces."""
        return QSize(320, 260)

    def _meanings(self, question: Question) -> dict[int, Callable[[], None]]:
        if question.asked is Asked.WHO:
            return {}
        bar = self.bar
        meant = {Qt.Key.Key_Y: bar.yes, Qt.Key.Key_N: bar.no, Qt.Key.Key_S: bar.skip, Qt.Key.Key_U: bar.undo}
        if bar.stranger_button.isVisible():
            meant[Qt.Key.Key_I] = bar.stranger
        return {int(key): signal.emit for key, signal in meant.items()}

    def _show_sides(self, question: Question) -> None:
        name = question.name if question.asked is Asked.APART else self._name_of(question.one)
        left, right = words.one_and_other(question, name)
        count, others = words.how_many(question)
        # Whoever says yes of some faces has to have seen them, not only six of them.
        self.left.show_faces(question.about or question.faces, name, left, count)
        self.right.show_faces(question.beside, question.name, right, others)
        even_out(self.left, self.right)

    def _write(self) -> None:
        question = self._question
        if question is None:
            return
        self.sentence.ask(question)
        self.likely.setText(words.likely(question))
        metrics, lines = self.evidence.fontMetrics(), self._places().evidence_lines
        self.evidence.setText(words.evidence_in(question, metrics, self.evidence.width(), lines))
        self.evidence.setToolTip("\n".join(question.evidence))

    def _turn(self, *, naming: bool) -> None:
        # Whoever is looked for, it is not whose face stood there.
        self.right.set_visible(not naming)
        self.likely.setVisible(not naming)
        self.evidence.setVisible(not naming)

    def _closed(self) -> None:
        question = self._question
        if question is not None and question.asked is not Asked.WHO:
            self._turn(naming=False)
            self.bar.tell_keys(typing=False)
            if self._has_keyboard():
                self.sentence.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer(self, question: Question) -> None:
        # Of two who have a name both, neither is a stranger nor somebody else.
        is_open = question.asked is not Asked.SAME or self._name_of(question.one) is None
        self.bar.offer(naming=question.asked is Asked.WHO, stranger=is_open, somebody=is_open)
        self.bar.tell_keys(typing=self.who.is_open or question.asked is Asked.WHO)

    def _name_of(self, person_id: int | None) -> str | None:
        found = None if person_id is None else self._names.get(person_id)
        return None if found is None else found.name

    def _has_keyboard(self) -> bool:
        """Whether keys come here: nobody loses the keyboard to a question that comes by itself."""
        focused = self.window().focusWidget()
        return focused is None or focused is self or self.isAncestorOf(focused)

    def _is_at_a_button(self) -> bool:
        """Whoever answers by Space stays where they are."""
        focused = self.window().focusWidget()
        return focused is not None and self.bar.isAncestorOf(focused) and focused.isVisible()

    def _places(self) -> Places:
        inner = max(self.width() - 2 * theme.SPACE_XL, 1)
        alone = self._question is not None and self._question.asked is Asked.WHO
        bar = self.bar.height_in(inner, low=self.height() < LOW)
        return places(self.width(), self.height(), bar, alone=alone)

    def _place(self) -> None:
        where = self._places()
        self.sentence.setGeometry(self._mirrored(where.sentence))
        for side, face, below, more in (
            (self.left, where.left, where.left_words, where.left_more),
            (self.right, where.right, where.right_words, where.right_more),
        ):
            side.place(self._mirrored(face), self._mirrored(below), self._mirrored(more))
        self._place_field(where)
        self.photo.setGeometry(self._mirrored(where.photo))
        self.likely.setGeometry(where.likely)
        self.evidence.setGeometry(where.evidence)
        self.bar.setGeometry(where.bar)
        self.bar.arrange()
        even_out(self.left, self.right)
        self._write()

    def _place_field(self, where: Places) -> None:
        self.who.setGeometry(self._mirrored(where.field))
        self.who.fit(where.field.height())

    def _mirrored(self, area: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), area)

    def _connect(self) -> None:
        bar = self.bar
        bar.yes.connect(lambda: self.answered.emit(True))
        bar.no.connect(lambda: self.answered.emit(False))
        bar.skip.connect(self.skipped)
        bar.undo.connect(self.undo_wanted)
        bar.stranger.connect(self.stranger)
        bar.somebody_else.connect(self.open_field)
        self.who.name_given.connect(self.named)
        self.who.person_chosen.connect(self.person_chosen)
        self.who.left.connect(self._closed)
        self.who.put_off.connect(self.skipped)
        self.who.undo_wanted.connect(self.undo_pressed)
        self.who.stranger_wanted.connect(self._stranger_by_key)
        self.photo.opened.connect(self.photo_opened)

    def _stranger_by_key(self) -> None:
        if self.bar.stranger_button.isVisible():
            self.stranger.emit()

    def stops(self) -> list[QWidget]:
        """Where Tab goes, from the question to its answers."""
        bar = self.bar
        answers = (bar.yes_button, bar.no_button)
        quiet = (bar.undo_button, bar.stranger_button, bar.else_button, bar.skip_button)
        return [self.sentence, self.who.field, self.photo, *answers, *quiet]
