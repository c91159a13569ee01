"""The card beside a rectangle just drawn: who it looks like, and every answer by one key or click."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLayout, QWidget

from config.language import tr
from models.person import Person
from models.suggestion import Candidate
from ui.crop import suggestion_words as words
from ui.crop.candidates import MOST
from ui.crop.cards import Card
from ui.crop.draft_view import DraftView
from ui.crop.other_faces import OtherFaces
from ui.crop.suggestion_head import SuggestionHead, column_of, row_of
from ui.crop.suggestion_parts import HintLine, KeyButton
from ui.crop.suggestion_words import candidate_of, keeps_owner
from ui.crop.who_field import WhoField
from ui.shared import theme
from ui.shared.announce import announce
from ui.shared.labels import Label

_WIDTH, _MORE_HEIGHT, _AROUND_ANSWERS = 380, 26, 2
_LISTED = 5
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_PLAIN = {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}


class SuggestionCard(Card):
    """Who a draft looks like. It never takes the focus unless it asks for a name.

    Every answer may be given again: who listens decides what becomes of the draft, and shows the next.

    Args:
        parent: what it floats over.
    """

    merge_wanted = Signal(int)
    """The id of the person it is."""
    keep_wanted = Signal()
    name_given = Signal(str)
    save_wanted = Signal()
    """Enter, unless it merges at once; it may come while the face is still being looked at."""
    later_wanted = Signal()
    discard_wanted = Signal()
    eyes_wanted = Signal()
    snap_wanted = Signal()
    retry_wanted = Signal()
    size_changed = Signal()
    """It has to be placed anew."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.view: DraftView | None = None
        self._told: tuple[int, str] | None = None
        self.head = SuggestionHead(self)
        self.head.discard.clicked.connect(self.discard_wanted)
        self._make_answers()
        self._make_more()
        self._lay_out()
        self.setAccessibleName(tr("New face"))

    def set_people(self, people: Sequence[Person]) -> None:
        """The people that can be searched."""
        self.who.set_people(people)

    def show_draft(self, view: DraftView) -> None:
        """Be about this draft. A name half typed for it stays; for another draft it is taken."""
        if self.view is not None and self.view.draft_id != view.draft_id:
            self.who.dismiss()
        self.view = view
        if view.phase != "seen" or view.read_only:
            self.who.dismiss()
        self.head.show_draft(view)
        self._show_answers(view)
        self._show_more(view)
        self._fit()
        self._tell(view)

    def act(self, key: Qt.Key, text: str = "") -> bool:
        """Do what a key says.

        Args:
            key: 1 to 5, K, N, /, E or Enter.
            text: what the key types, for keyboards on which / or a digit is elsewhere.

        Returns:
            Whether it is one of the card's keys; one without a use at this moment counts too, so that
            it does nothing else instead.
        """
        if self.view is None:
            return False
        if self.who.is_open:
            self.who.field.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        number = int(text) if text in {"1", "2", "3", "4", "5"} else key - Qt.Key.Key_0
        if 1 <= number <= MOST:
            self._merge(number)
        elif key in _ENTER:
            self._enter()
        elif text == "/" or key == Qt.Key.Key_Slash:
            self._press(self.search)
        elif key in {Qt.Key.Key_K, Qt.Key.Key_N}:
            self._press(self.keep if key == Qt.Key.Key_K else self.name)
        elif key == Qt.Key.Key_E:
            self.eyes_wanted.emit()
        else:
            return False
        return True

    def sizeHint(self) -> QSize:
        """As high as its words need at its one width."""
        hint, layout = super().sizeHint(), self.layout()
        if layout is not None and layout.hasHeightForWidth():
            hint.setHeight(layout.totalHeightForWidth(self._wide))
        return QSize(self._wide, hint.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The same keys while one of the card's buttons has the focus."""
        if self.who.is_open or event.modifiers() not in _PLAIN | {Qt.KeyboardModifier.ShiftModifier}:
            super().keyPressEvent(event)
        elif event.isAutoRepeat():
            event.accept()
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.discard_wanted.emit()
        elif not self.act(Qt.Key(event.key()), event.text()):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell who has placed it."""
        super().resizeEvent(event)
        self.size_changed.emit()

    def _make_answers(self) -> None:
        self.merge = KeyButton("", "1", "", "primary", self, gives_way=True)
        self.merge.clicked.connect(lambda: self._merge(1))
        self.save = KeyButton(tr("Save"), "⏎", tr("Save"), "secondary", self)
        self.save.clicked.connect(self.save_wanted)
        self.retry = KeyButton(tr("Try again"), "⏎", tr("Try again"), "primary", self)
        self.retry.clicked.connect(self.retry_wanted)
        self.give_up = KeyButton(tr("Discard"), "Del", tr("Discard this rectangle"), "secondary", self)
        self.give_up.clicked.connect(self.discard_wanted)
        self._others = OtherFaces(self)
        self._others.chosen.connect(self._merge)
        self.others = self._others.tiles

    def _make_more(self) -> None:
        self.keep = KeyButton(tr("New"), "K", tr("Keep as a new person"), "quiet", self)
        self.keep.clicked.connect(self.keep_wanted)
        self.name = KeyButton(tr("Name"), "N", tr("A new person, with a name"), "quiet", self)
        self.name.clicked.connect(lambda: self._ask(new=True))
        self.search = KeyButton(tr("Someone else"), "/", tr("Search for the person it is"), "quiet", self)
        self.search.clicked.connect(lambda: self._ask(new=False))
        self.later = KeyButton(tr("Later"), "Esc", tr("Save it and decide later"), "quiet", self)
        self.later.clicked.connect(self.later_wanted)
        self.kept = Label(tr("The rectangle is kept."), theme.SECONDARY_SIZE, "secondary", parent=self)
        self.hints = [HintLine(self) for _ in range(words.MOST_HINTS + 1)]
        for line in self.hints:
            line.eyes_wanted.connect(self.eyes_wanted)
            line.snap_wanted.connect(self.snap_wanted)
        self.closed = Label("", theme.SECONDARY_SIZE, "secondary", parent=self)
        self.closed.setWordWrap(True)
        self.who = WhoField(self, most=_LISTED)
        self.who.person_chosen.connect(self._found)
        self.who.name_given.connect(self._named)
        self.who.left.connect(self._put_back)
        self.who.height_changed.connect(self._fit)

    def _lay_out(self) -> None:
        self._answers, self._more = QWidget(self), QWidget(self)
        answers = row_of(self.merge, self.save, self.retry, self.give_up, spacing=6)
        answers.setStretch(0, 1)
        answers.setContentsMargins(0, _AROUND_ANSWERS, 0, _AROUND_ANSWERS)
        self._answers.setLayout(answers)
        self._answers.setFixedHeight(theme.CONTROL_HEIGHT + 2 * _AROUND_ANSWERS)
        self._more.setLayout(row_of(self.keep, self.name, self.search, self.later, self.kept, spacing=0))
        self._more.setFixedHeight(_MORE_HEIGHT)
        self.who.setContentsMargins(0, 6, 0, 0)
        parts = (self.head, self._answers, self._others, self._more, *self.hints, self.closed, self.who)
        column = column_of(*parts, spacing=theme.SPACE_XS)
        column.setContentsMargins(6, 6, 6, theme.SPACE_XS)
        body = QWidget(self)
        body.setLayout(column)
        layout = self.layout()
        if layout is not None:
            layout.addWidget(body)
        self._wide = self._width_wanted(column, layout)
        self.setFixedWidth(self._wide)

    def _width_wanted(self, *around: QLayout | None) -> int:
        """Its one width: in some languages the ways out say more than in others."""
        margins = [layout.contentsMargins() for layout in around if layout is not None]
        ways = (self.keep, self.name, self.search, self.later)
        room = sum(margin.left() + margin.right() for margin in margins)
        return max(_WIDTH, room + sum(way.sizeHint().width() for way in ways))

    def _show_answers(self, view: DraftView) -> None:
        best, failed = candidate_of(view, 1), view.phase == "failed"
        at_once = words.enter_merges(view)
        nobody = view.phase == "seen" and best is None
        self.merge.setVisible(not failed and not nobody and not view.adjusts)
        self.merge.setEnabled(best is not None and not view.read_only)
        who = (best.name or tr("This person")) if best else "…"
        self.merge.say(who, _merge_words(best, who), "⏎" if at_once else "1")
        self.merge.set_kind("secondary" if keeps_owner(view) else "primary")
        self.save.setVisible(not failed and not at_once)
        self.save.setEnabled(not view.read_only)
        self._word_save(view, nobody)
        self.retry.setVisible(failed)
        self.give_up.setVisible(failed)
        self._others.show_draft(view)

    def _word_save(self, view: DraftView, nobody: bool) -> None:
        if keeps_owner(view) or view.adjusts:
            self.save.say(tr("Save outline"), tr("Save the outline"), "⏎")
        elif nobody:
            self.save.say(tr("Save as new person"), tr("Save as a new person"), "⏎")
        else:
            self.save.say(tr("Save"), tr("Save, and be asked who it is"), "⏎")
        self.save.set_kind("primary" if nobody or keeps_owner(view) or view.adjusts else "secondary")

    def _show_more(self, view: DraftView) -> None:
        failed, asking = view.phase == "failed", self.who.is_open
        can = view.phase == "seen" and not view.read_only
        self._answers.setVisible(not asking)
        self._others.give_way(to_field=asking)
        self._more.setVisible(not asking)
        self.kept.setVisible(failed)
        asks = not failed and not view.adjusts
        for button in (self.keep, self.name, self.search):
            button.setVisible(asks)
            button.setEnabled(can and asks)
        self.later.setVisible(not failed)
        self.later.setEnabled(not view.read_only)
        corrects = keeps_owner(view) or view.adjusts
        later = (
            (tr("Cancel"), tr("Leave the outline as it was"))
            if corrects
            else (tr("Later"), tr("Decide later: save it without a name"))
        )
        self.later.say(*later, "Esc")
        self.keep.setVisible(asks and (view.phase == "looking" or candidate_of(view, 1) is not None))
        told = [] if asking or failed else words.hints(view)
        for place, line in enumerate(self.hints):
            line.show_hint(told[place] if place < len(told) else None)
        self.closed.setVisible(view.read_only and not failed)
        self.closed.setText(view.sentence if view.read_only else "")

    def _tell(self, view: DraftView) -> None:
        said = words.aloud(view).replace("\u2068", "").replace("\u2069", "")
        self.setAccessibleDescription(said)
        if view.phase != "looking" and self._told != (view.draft_id, said):
            announce(self, said, urgent=view.phase == "failed")
        self._told = (view.draft_id, said)

    def _fit(self) -> None:
        self.adjustSize()

    def _enter(self) -> None:
        if self.view is not None and self.view.phase == "failed":
            self.retry_wanted.emit()
        elif self.view is not None and words.enter_merges(self.view):
            # Before anybody stands there, Enter says nothing: it would be a yes to whoever comes.
            self._merge(1)
        else:
            self._press(self.save)

    def _press(self, button: KeyButton) -> None:
        if self.view is not None and self.view.phase != "failed" and button.isEnabled():
            button.click()

    def _merge(self, number: int) -> None:
        candidate = candidate_of(self.view, number)
        view = self.view
        if candidate is not None and view is not None and not view.read_only and not view.adjusts:
            self.merge_wanted.emit(candidate.person_id)

    def _ask(self, *, new: bool) -> None:
        self.who.ask(new)
        self._put_back()

    def _put_back(self) -> None:
        if self.view is not None:
            self._show_more(self.view)
            self._fit()

    def _found(self, person_id: int) -> None:
        self._put_back()
        self.merge_wanted.emit(person_id)

    def _named(self, name: str) -> None:
        self._put_back()
        self.name_given.emit(name)


def _merge_words(best: Candidate | None, who: str) -> str:
    if best is not None and not best.name:
        return tr("Merge with this person")
    return tr("Merge with {who}", who=who)
