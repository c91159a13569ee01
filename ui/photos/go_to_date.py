"""Going to a date by writing it: what the scrubber is for those who use no mouse."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from config.language import tr
from models.dates import span_of
from ui.shared import theme
from ui.shared.announce import announce
from ui.shared.labels import Label

_WIDTH = 260


class GoToDate(QFrame):
    """A field that pops up. Enter goes there, Esc leaves it.

    Signals:
        chosen: the last day of what was written, as 20190613.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("kind", "popup")
        self.setAccessibleName(tr("Go to a date"))
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("2014, June 2014, 3 June 2014"))
        self.line.setAccessibleName(tr("Go to a date"))
        self.line.returnPressed.connect(self._go)
        self._said = Label(size=theme.SECONDARY_SIZE, tone="error")
        self.line.textEdited.connect(lambda _text: self._said.hide())
        self._said.setWordWrap(True)
        self._said.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE_M, theme.SPACE_M, theme.SPACE_M, theme.SPACE_M)
        column.addWidget(self.line)
        column.addWidget(self._said)
        self.setFixedWidth(_WIDTH)

    @property
    def sentence(self) -> str:
        """What it says of what was written; empty if nothing."""
        return self._said.text() if self._said.isVisible() else ""

    def ask(self, below: QWidget) -> None:
        """Come up below a button."""
        self.line.clear()
        self._said.hide()
        self.adjustSize()
        end = below.width() - self.width() if not self.isRightToLeft() else 0
        self.move(below.mapToGlobal(QPoint(end, below.height() + 4)))
        self.show()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves it."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            return
        super().keyPressEvent(event)

    def _go(self) -> None:
        span = span_of(self.line.text())
        day = None if span is None else span.until or span.since
        if day is None:
            self._said.setText(tr("That is no date. A year will do, or a month: June 2014."))
            self._said.show()
            self.adjustSize()
            announce(self, self._said.text())
            return
        self.hide()
        self.chosen.emit(int(day.replace("-", "")))
