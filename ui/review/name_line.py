"""The line to write a name in: for "Who is this?" it stands there for good, else it is opened by a letter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.crop.who_field import WhoField
from ui.crop.who_matches import ROW_HEIGHT
from ui.shared import theme

_LINES_ABOVE = theme.CONTROL_HEIGHT + 2 * theme.SPACE_XS + 2 * 16
"""The field, and what stands below it: two lines in some languages."""
_FEWEST, _MOST = 2, 8


class NameLine(WhoField):
    """As in the editor, but it can stay open while the keyboard is elsewhere."""

    put_off = Signal()
    """Esc in an empty line that stays: later."""

    undo_wanted = Signal()
    """Ctrl+Z with nothing typed."""

    stranger_wanted = Signal()
    """Ctrl+I."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, most=_MOST)
        self._stays = False
        self.field.installEventFilter(self)
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.addStretch(1)

    @property
    def typed(self) -> str:
        """What is written in it."""
        return self.field.text() if self.is_open else ""

    def fit(self, height: int) -> None:
        """List as many matches as there is room for in `height` logical pixels."""
        most = min(max((height - _LINES_ABOVE) // ROW_HEIGHT, _FEWEST), _MOST)
        if most != self._most:
            self._most = most
            if self.is_open:
                self._narrow_anew()

    def open_with(self, typed: str = "") -> None:
        """Ask in place of an answer, until somebody turns to something else."""
        self._stays = False
        self.ask(new=False)
        self._before = None
        if typed:
            self.field.insert(typed)

    def stand_open(self, *, focus: bool) -> None:
        """Ask, and stay until the question is answered.

        Args:
            focus: the keyboard is with this page, so it goes to the line.
        """
        self._stays = True
        # Not even for a moment: a name somebody types elsewhere in the window ends where the focus leaves it.
        self.ask(new=False, focus=focus)
        self._before = None

    def leave(self) -> None:
        """Esc, or the keyboard is elsewhere: a line that stays is emptied, or its question put off."""
        if not self._stays or not self.is_open:
            super().leave()
        elif self.field.hasFocus():
            self._escaped()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Two keys of the page that a line of text would take for its own, or hand to the window."""
        if (
            watched is self.field
            and isinstance(event, QKeyEvent)
            and event.type() in {QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress}
        ):
            wanted = self._meant(event)
            if wanted is not None:
                event.accept()
                if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
                    wanted.emit()
                return True
        return super().eventFilter(watched, event)

    def _narrow(self, typed: str) -> None:
        """Enter means what is typed, as on the People page: "Jo" is not Jonas unless one walks to him."""
        super()._narrow(typed)
        lines = self.list.lines
        if typed.strip() and lines and lines[-1].person is None:
            self.list.show_lines([lines[-1], *lines[:-1]], 0)

    def _escaped(self) -> None:
        if self.field.text():
            self.field.clear()
        else:
            self.put_off.emit()

    def _meant(self, event: QKeyEvent) -> SignalInstance | None:
        if event.matches(QKeySequence.StandardKey.Undo) and not self.field.text():
            return self.undo_wanted
        controlled = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        return self.stranger_wanted if controlled and event.key() == Qt.Key.Key_I else None
