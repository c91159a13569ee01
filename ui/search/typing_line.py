"""The line of the search field: what is typed becomes a chip."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from config.language import tr
from models.query import LONGEST_TEXT
from ui.search.chip_button import HEIGHT
from ui.shared import theme

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_OWN_KEYS = {*_ENTER, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Escape}
_ASKING = {Qt.FocusReason.MouseFocusReason, Qt.FocusReason.ShortcutFocusReason}
_LOOKS_ELSEWHERE = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}


class TypingLine(QLineEdit):
    """Keeps the keys of its list, and says when somebody comes and goes."""

    entered = Signal()
    escaped = Signal()
    stepped = Signal(int)
    """Down is 1, Up is -1."""
    stepped_back = Signal()
    """Left or Backspace, where there is nothing more to the left."""
    came = Signal(bool)
    """It has the focus; whether somebody came to search, and not in passing."""
    went = Signal()
    """The focus went elsewhere in the window."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFont(theme.font(self.font(), theme.BODY_SIZE))
        self.setAccessibleName(tr("Search photos"))
        self.setMaxLength(LONGEST_TEXT)
        # A folder dropped on it is a folder for the window, not text.
        self.setAcceptDrops(False)
        # The field around it has the edge.
        self.setStyleSheet(
            "QLineEdit, QLineEdit:focus { border: none; background: transparent; padding: 0px 2px; }"
        )

    def sizeHint(self) -> QSize:
        """As high as the chips beside it."""
        return QSize(super().sizeHint().width(), HEIGHT)

    def event(self, event: QEvent) -> bool:
        """Keep shortcuts of the window from taking its keys; let go of those it has no use for."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() in _OWN_KEYS:
                event.accept()
                return True
            if self._has_no_use_for(event):
                event.ignore()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Esc and the arrows are about the list, or about the chips."""
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.stepped.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key in _OWN_KEYS:
            if not event.isAutoRepeat():
                (self.escaped if key == Qt.Key.Key_Escape else self.entered).emit()
        elif self._goes_back(event):
            self.stepped_back.emit()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Somebody may want to search."""
        super().focusInEvent(event)
        self.came.emit(event.reason() in _ASKING)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click asks once more, where it has the focus already."""
        had_focus = self.hasFocus()
        super().mousePressEvent(event)
        if had_focus:
            self.came.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A look at another window or menu is no farewell."""
        super().focusOutEvent(event)
        if event.reason() not in _LOOKS_ELSEWHERE and QApplication.activePopupWidget() is None:
            self.went.emit()

    def _goes_back(self, event: QKeyEvent) -> bool:
        before = Qt.Key.Key_Right if self.isRightToLeft() else Qt.Key.Key_Left
        is_at_start = self.cursorPosition() == 0 and not self.hasSelectedText()
        if event.key() == Qt.Key.Key_Backspace:
            # Held down it empties the line, and stops there.
            return is_at_start and not event.isAutoRepeat()
        return is_at_start and event.key() == before and not event.modifiers()

    def _has_no_use_for(self, event: QKeyEvent) -> bool:
        keys = QKeySequence.StandardKey
        return (event.matches(keys.Undo) and not self.isUndoAvailable()) or (
            event.matches(keys.Redo) and not self.isRedoAvailable()
        )
