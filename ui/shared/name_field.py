"""The text field that opens in place of a name."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QItemSelection, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QMoveEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QCompleter, QLineEdit, QWidget

from config.language import mark, tr
from models.person import Person
from ui.shared import theme
from ui.shared.announce import announce
from ui.shared.images import ImageCache
from ui.shared.name_offers import NameOffers, Offer
from ui.shared.name_popup import OfferList, OfferModel

INVITATION = mark("Who is this?")

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_MOST_LINES = 6
_LEAVING = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}


class NameField(QLineEdit):
    """Asks who somebody is: Enter or Tab commit, Esc cancels, known names complete.

    What completes is found by the beginning of any of its words, accents do not matter, nor whether it is a
    nickname. Clicking elsewhere in the window commits too, as file managers do; turning to another window
    does not, since one may be looking the name up there.
    """

    committed = Signal(str, int)
    """The name without outer space, never empty, and where to go next: 0 stay, 1 on, -1 back."""

    person_chosen = Signal(int, str, int)
    """A person chosen from the list, where it lists people: id and name; the number as in `committed`."""

    cancelled = Signal(int)
    """Nothing was typed, or Esc; the number as in `committed`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = NameOffers()
        self._before = ""
        self._open = False
        self._invite(tr(INVITATION))
        self.setFont(theme.font(self.font(), theme.NAME_SIZE))
        self._offers = OfferModel()
        self._popup = OfferList(self._offers)
        self._popup.setFont(self.font())
        # Driven by hand: what QLineEdit does with a completer of its own is to show its lines in the field.
        self._completer = QCompleter(self._offers, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(_MOST_LINES)
        self._completer.setPopup(self._popup)
        self._popup.paint_lines()
        self._completer.setWidget(self)
        self._popup.clicked.connect(self._take_line)
        self._popup.selectionModel().selectionChanged.connect(self._read_aloud)
        self.textEdited.connect(self._offer)
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether it is waiting for a name."""
        return self._open

    def completer(self) -> QCompleter:
        """What pops up the list."""
        return self._completer

    def set_names(self, names: Iterable[str]) -> None:
        """It completes to these names; choosing one is as good as typing it."""
        self._known = NameOffers.of_names(names)

    def set_people(self, people: Iterable[Person], images: ImageCache | None = None) -> None:
        """It completes to these people; choosing one emits `person_chosen`.

        Args:
            people: all; those without a name are left out.
            images: where their faces come from; without it the list shows none.
        """
        self._known = NameOffers.of_people(people)
        if images is not None and self._popup.images is None:
            self._popup.show_faces(images)

    def ask(self, name: str | None, typed: str = "", invitation: str = "") -> None:
        """Open with the name there is, selected, or with what was typed to open it.

        Args:
            name: as it is.
            typed: the first letters.
            invitation: what the empty field says, in the reader's language; else who this is.
        """
        self._before = name or ""
        self._open = True
        self._invite(invitation or tr(INVITATION))
        self.setText(typed or self._before)
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if typed:
            self._offer(typed)
        else:
            self.selectAll()

    def event(self, event: QEvent) -> bool:
        """Take Tab before it moves the focus; let go of keys the field has no use for."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if self._has_no_use_for(event):
                event.ignore()
                return True
            return super().event(event)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
                self._commit(1 if event.key() == Qt.Key.Key_Tab else -1)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._close_with(cancelled=0)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter commits, and goes no further: the view below has its own use for it."""
        if event.key() in _ENTER:
            self._commit(0)
            event.accept()
        else:
            super().keyPressEvent(event)

    def moveEvent(self, event: QMoveEvent) -> None:
        """The list goes along."""
        super().moveEvent(event)
        self._place_popup()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list is as wide, at least."""
        super().resizeEvent(event)
        self._place_popup()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Commit what was typed, unless the person only looks elsewhere for a moment."""
        super().focusOutEvent(event)
        if self._open and event.reason() not in _LEAVING and QApplication.activePopupWidget() is None:
            self._finish(self.text(), 0)

    def _invite(self, words: str) -> None:
        self.setPlaceholderText(words)
        self.setAccessibleName(words)

    def _has_no_use_for(self, event: QKeyEvent) -> bool:
        # A QLineEdit claims these keys even if it has nothing to take back; then the decision is meant.
        keys = QKeySequence.StandardKey
        return (event.matches(keys.Undo) and not self.isUndoAvailable()) or (
            event.matches(keys.Redo) and not self.isRedoAvailable()
        )

    def _offer(self, typed: str) -> None:
        """List who may be meant, below the field, or above it where there is no room."""
        self._offers.show(self._known.find(typed) if self._open else [])
        if not self._offers.offers:
            self._popup.hide()
            return
        width = max(self.width(), self._popup.width_wanted())
        left = self.width() - width if self.isRightToLeft() else 0
        self._completer.complete(QRect(left, 0, width, self.height()))
        self._place_popup()

    def _place_popup(self) -> None:
        """Beside the field wherever that is now: Qt reckons with another height, and only once."""
        if self._popup.isVisible():
            self._popup.lie_beside(self, _MOST_LINES)

    def _read_aloud(self, chosen: QItemSelection) -> None:
        if self._open and not chosen.isEmpty():
            announce(self, str(chosen.indexes()[0].data()))

    def _commit(self, step: int) -> None:
        """What is typed, or the line walked to with the arrow keys."""
        # Selected, for the list makes a line the current one by itself when it gets the focus.
        chosen = self._popup.selectionModel().selectedIndexes() if self._popup.isVisible() else []
        if chosen:
            self._take(self._offers.offers[chosen[0].row()], step)
        else:
            self._finish(self.text(), step)

    def _take_line(self, index: QModelIndex) -> None:
        if self._open:
            self._take(self._offers.offers[index.row()], 0)

    def _take(self, offer: Offer, step: int) -> None:
        if offer.person is None:
            self._finish(offer.name, step)
        else:
            self._close()
            self.person_chosen.emit(offer.person.id, offer.name, step)

    def _finish(self, text: str, step: int) -> None:
        name = " ".join(text.split())
        if not name or name == self._before:
            self._close_with(cancelled=step)
        else:
            self._close()
            self.committed.emit(name, step)

    def _close_with(self, *, cancelled: int) -> None:
        self._close()
        self.cancelled.emit(cancelled)

    def _close(self) -> None:
        # Closed before anyone hears of it: hiding takes the focus, which must not commit again.
        self._open = False
        self._popup.hide()
        parent = self.parentWidget()
        if parent is not None and self.hasFocus():
            # Else hiding would hand the focus to whatever comes next in the window.
            parent.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()
