"""The text field that opens in place of a name."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QCompleter, QLineEdit, QListView, QWidget

from ui.shared import theme

INVITATION = "Who is this?"

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_LEAVING = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}


class NameField(QLineEdit):
    """Asks who somebody is: Enter or Tab commit, Esc cancels, known names complete.

    Clicking elsewhere in the window commits too, as file managers do; turning to another window
    does not, since one may be looking the name up there.
    """

    committed = Signal(str, int)
    """The name without outer space, never empty, and where to go next: 0 stay, 1 on, -1 back."""

    cancelled = Signal(int)
    """Nothing was typed, or Esc; the number as in `committed`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = QStringListModel(self)
        self._before = ""
        self._open = False
        self.setPlaceholderText(INVITATION)
        self.setAccessibleName(INVITATION)
        self.setFont(theme.font(self.font(), theme.NAME_SIZE))
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setMaxVisibleItems(6)
        self._popup = QListView()
        self._popup.setProperty("kind", "popup")
        self._popup.setFont(self.font())
        self._popup.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        completer.setPopup(self._popup)
        completer.activated.connect(self._take_completion)
        self.setCompleter(completer)
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether it is waiting for a name."""
        return self._open

    def set_names(self, names: Iterable[str]) -> None:
        """The names it completes to."""
        self._names.setStringList(sorted(set(names), key=str.casefold))

    def ask(self, name: str | None, typed: str = "") -> None:
        """Open with the name there is, selected, or with what was typed to open it."""
        self._before = name or ""
        self._open = True
        self.setText(typed or self._before)
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if not typed:
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
                self._finish(self._chosen(), 1 if event.key() == Qt.Key.Key_Tab else -1)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._close_with(cancelled=0)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter commits, and goes no further: the view below has its own use for it."""
        if event.key() in _ENTER:
            self._finish(self._chosen(), 0)
            event.accept()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Commit what was typed, unless the person only looks elsewhere for a moment."""
        super().focusOutEvent(event)
        if self._open and event.reason() not in _LEAVING and QApplication.activePopupWidget() is None:
            self._finish(self.text(), 0)

    def _has_no_use_for(self, event: QKeyEvent) -> bool:
        # A QLineEdit claims these keys even if it has nothing to take back; then the decision is meant.
        keys = QKeySequence.StandardKey
        return (event.matches(keys.Undo) and not self.isUndoAvailable()) or (
            event.matches(keys.Redo) and not self.isRedoAvailable()
        )

    def _chosen(self) -> str:
        """What is typed, or the completion walked to with the arrow keys."""
        index = self._popup.currentIndex()
        if self._popup.isVisible() and index.isValid():
            return str(index.data())
        return self.text()

    def _take_completion(self, name: str) -> None:
        if self._open:
            self._finish(name, 0)

    def _finish(self, text: str, step: int) -> None:
        name = " ".join(text.split())
        if not name or name == self._before:
            self._close_with(cancelled=step)
        else:
            self._close_with(name=name, step=step)

    def _close_with(self, *, name: str = "", step: int = 0, cancelled: int | None = None) -> None:
        # Closed before anyone hears of it: hiding takes the focus, which must not commit again.
        self._open = False
        self._popup.hide()
        parent = self.parentWidget()
        if parent is not None and self.hasFocus():
            # Else hiding would hand the focus to whatever comes next in the window.
            parent.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()
        if cancelled is None:
            self.committed.emit(name, step)
        else:
            self.cancelled.emit(cancelled)
