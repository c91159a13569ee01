"""One line to say who somebody is: a search among the people there are, or a new name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from config.language import mark, tr, trn
from models.errors import AppError
from models.person import Person, photos_of
from services.naming import tidy_name
from ui.crop.labels import one_line
from ui.crop.who_matches import ROW_HEIGHT, Line, MatchList
from ui.crop.who_search import PeopleSearch
from ui.shared import theme
from ui.shared.announce import announce
from ui.shared.labels import Label

SEARCH, NEW_NAME = mark("Who is it?"), mark("Name of the new person")
MOST = 8
PREPARING_SECONDS = 0.002
"""How long names are folded before the window has its turn; the last step may take some longer."""

_NAME_TOLD = 24
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_OWN_KEYS = {*_ENTER, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Escape}
_LOOKS_ELSEWHERE = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}


class WhoField(QWidget):
    """Asks who somebody is. Hidden until `ask`, and again once one of its signals has been emitted.

    Each `ask` is answered by exactly one signal: a person (Enter on a marked line, or a click), a name, or
    `left` (Esc, or the focus going elsewhere in the window). The focus then goes back to where it was.

    Args:
        parent: its owner.
        most: how many matches it lists.
    """

    person_chosen = Signal(int)
    """The id of a person there is."""
    name_given = Signal(str)
    """The name of a new person, tidy and never empty."""
    left = Signal()
    height_changed = Signal()
    """It may need more or less room than before."""

    def __init__(self, parent: QWidget | None = None, *, most: int = MOST) -> None:
        super().__init__(parent)
        self._search = PeopleSearch(())
        # At once, but a little at a time: no key waits for it.
        self._preparing = QTimer(self, interval=0)
        self._preparing.timeout.connect(self._prepare)
        self._most = most
        self._new = False
        self._open = False
        self._before: QWidget | None = None
        self.field = _Line(self)
        self.notice = Label("", theme.SECONDARY_SIZE, "secondary", parent=self)
        self.notice.setWordWrap(True)
        self.list = MatchList(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_XS)
        for part in (self.field, self.notice, self.list):
            column.addWidget(part)
        self.field.textChanged.connect(self._narrow)
        self.field.entered.connect(self._enter)
        self.field.escaped.connect(self.leave)
        self.field.stepped.connect(self._step)
        self.field.deserted.connect(self.leave)
        self.list.clicked.connect(self._clicked)
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether it waits for an answer."""
        return self._open

    def set_people(self, people: Sequence[Person]) -> None:
        """The people to search among; those without a name are left out."""
        if self._search.is_of(people):
            return
        self._search = PeopleSearch(people, self._search)
        self._preparing.start()
        if self._open:
            self._narrow_anew()

    def ask(self, new: bool, *, focus: bool = True) -> None:
        """Open, empty.

        Args:
            new: ask for the name of a new person, instead of for somebody there is.
            focus: the keyboard goes to it; else it stays where it is.
        """
        if not self._open:
            self._before = QApplication.focusWidget()
        self._new, self._open = new, True
        self.field.wait_for_release()
        words = tr(NEW_NAME if new else SEARCH)
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(words)
        self.field.clear()
        self._narrow("")
        self.show()
        if focus:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Close without an answer, if it is open."""
        if self._close():
            self.left.emit()

    def dismiss(self) -> None:
        """Close and say nothing: the question is no longer there."""
        self._close()

    def _prepare(self) -> None:
        if self._search.prepare(PREPARING_SECONDS):
            self._preparing.stop()

    def _narrow(self, typed: str) -> None:
        found = self._search.find(typed, self._most)
        empty = not typed.strip()
        if self._new:
            lines = [Line(person) for person in found.namesakes[: self._most]]
            self.list.show_lines(lines, None)
            self._tell(_namesakes(found.namesakes))
        else:
            lines = [Line(person) for person in found.people]
            if not empty and not found.namesakes:
                lines = [*lines[: self._most - 1], Line(None, " ".join(typed.split()))]
            # With nothing typed nobody is marked: an Enter too many must not say it is somebody.
            self.list.show_lines(lines, None if empty else 0)
            self._tell(_how_many(found.total, len(self._search), empty))
        self._make_room()

    def _narrow_anew(self) -> None:
        """Other people, the same words: whoever was marked stays marked, for Enter may be on its way."""
        marked = self.list.marked
        before = None if marked is None else self.list.lines[marked]
        self._narrow(self.field.text())
        if before is None:
            self.list.mark(None)
            return
        ids = [None if line.person is None else line.person.id for line in self.list.lines]
        wanted = None if before.person is None else before.person.id
        if wanted in ids:
            self.list.mark(ids.index(wanted))
        elif wanted is not None:
            # They are gone: nobody is marked rather than somebody else.
            self.list.mark(None)

    def _make_room(self) -> None:
        # As much for the search as it can ever need, so that it keeps its size while letters come.
        rows = len(self.list.lines) if self._new else min(self._most, len(self._search) + 1)
        self.list.setVisible(rows > 0)
        self.list.setFixedHeight(rows * ROW_HEIGHT)
        self.updateGeometry()
        self.height_changed.emit()

    def _tell(self, words: str, *, wrong: bool = False) -> None:
        if words != self.notice.text() and self._open:
            announce(self.field, words)
        self.notice.setProperty("tone", "error" if wrong else "secondary")
        self.notice.style().polish(self.notice)
        self.notice.setText(words)
        self.notice.setVisible(bool(words))
        self.field.setAccessibleDescription(words)

    def _step(self, by: int) -> None:
        last = len(self.list.lines) - 1
        if last < 0:
            return
        marked = self.list.marked
        row = (0 if by > 0 else None) if marked is None else marked + by
        # Above the first line is the field itself: there Enter means what is typed.
        goal = None if row is None or (row < 0 and self._new) else min(max(row, 0), last)
        self.list.mark(goal)
        if goal is not None:
            announce(
                self.field,
                tr(
                    "{who}, {place} of {total}",
                    who=self.list.lines[goal].said,
                    place=goal + 1,
                    total=last + 1,
                ),
            )

    def _enter(self) -> None:
        marked = self.list.marked
        if marked is not None:
            self._take(self.list.lines[marked])
        elif self._new:
            self._give(self.field.text())

    def _clicked(self, index: QModelIndex) -> None:
        if index.isValid() and self._open:
            self._take(self.list.lines[index.row()])

    def _take(self, line: Line) -> None:
        if line.person is None:
            self._give(line.adds)
        elif self._close():
            self.person_chosen.emit(line.person.id)

    def _give(self, typed: str) -> None:
        try:
            name = tidy_name(typed)
        except AppError as error:
            self._tell(str(error), wrong=True)
            self.height_changed.emit()
            return
        if self._close():
            self.name_given.emit(name)

    def _close(self) -> bool:
        """Whether it was open. Closed before anyone hears of it: hiding takes the focus, which leaves."""
        was_open, self._open = self._open, False
        if not was_open:
            return False
        before, self._before = self._before, None
        if self.field.hasFocus() and before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()
        return True


class _Line(QLineEdit):
    """A line that keeps the keys of its list, and notices when the person turns to something else."""

    entered = Signal()
    escaped = Signal()
    stepped = Signal(int)
    deserted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFont(theme.font(self.font(), theme.NAME_SIZE))
        self.setFixedHeight(theme.CONTROL_HEIGHT)
        self._is_held = False

    def wait_for_release(self) -> None:
        """The key that opened the field may still be down; its repeats type nothing."""
        self._is_held = True

    def event(self, event: QEvent) -> bool:
        """Keep shortcuts of the window from taking Enter, Esc and the arrows."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in _OWN_KEYS
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Esc go no further: the card and the dialog around it have their own use for them."""
        key = event.key()
        # Only the key that was pressed last repeats: after another one it is what the person types.
        self._is_held = self._is_held and event.isAutoRepeat()
        if self._is_held:
            pass
        elif key not in _OWN_KEYS:
            super().keyPressEvent(event)
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.stepped.emit(1 if key == Qt.Key.Key_Down else -1)
        elif not event.isAutoRepeat():
            # The Enter that opened the field may still be down: it is no answer.
            (self.escaped if key == Qt.Key.Key_Escape else self.entered).emit()
        # Nor may a letter without a use here reach those.
        event.accept()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """A key held down sends releases that are none."""
        self._is_held = self._is_held and event.isAutoRepeat()
        super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A look at another window or menu is no farewell."""
        super().focusOutEvent(event)
        if event.reason() not in _LOOKS_ELSEWHERE and QApplication.activePopupWidget() is None:
            self.deserted.emit()


def _how_many(total: int, people: int, empty: bool) -> str:
    if empty:
        return tr("Type a few letters of the name.") if people else tr("Nobody has a name yet. Type one.")
    return tr("Nobody by that name yet.") if total == 0 else trn("{n} match.", "{n} matches.", total)


def _namesakes(same: Sequence[Person]) -> str:
    if not same:
        return ""
    name = one_line(same[0].label)
    name = name if len(name) <= _NAME_TOLD else f"{name[:_NAME_TOLD]}…"
    if len(same) == 1:
        return tr(
            "There is a {name} already ({photos}). Enter adds another.",
            name=f"\u2068{name}\u2069",
            photos=photos_of(same[0].photos),
        )
    return trn(
        "There is {n} person named {name} already. Enter adds another.",
        "There are {n} people named {name} already. Enter adds another.",
        len(same),
        name=f"\u2068{name}\u2069",
    )
