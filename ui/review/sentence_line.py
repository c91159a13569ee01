"""The question itself, in one line."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from models.review import Question
from ui.review import words
from ui.shared import theme
from ui.shared.labels import Label
from ui.shared.tiles import paint_ring


class SentenceLine(Label):
    """Where the keyboard is while letters answer: so a screen reader reads the question, not a button."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", theme.TITLE_SIZE, strong=True, parent=parent)
        self._by_tab = False
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def ask(self, question: Question) -> None:
        """Say another question, a name in it cut to the width there is."""
        self.setText(words.asked_in(question, self.fontMetrics(), self.width() - 2 * theme.SPACE_S))
        self.setAccessibleName(words.asked(question))
        self.setAccessibleDescription(words.joined([words.likely(question), *question.evidence]))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Only those who walk by Tab see where they are; everybody else looks at the faces."""
        self._by_tab = event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring goes."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Words, and a ring for those who walk by keyboard."""
        super().paintEvent(event)
        if self.hasFocus() and self._by_tab:
            words_wide = self.fontMetrics().horizontalAdvance(self.text())
            wide = min(words_wide + 2 * theme.SPACE_M, self.width() - theme.SPACE_S)
            area = QRect(0, 4, wide, self.height() - 8)
            area.moveLeft((self.width() - wide) // 2)
            painter = QPainter(self)
            paint_ring(painter, area, theme.RADIUS, theme.of(self.palette()).accent)
            painter.end()
