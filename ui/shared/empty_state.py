"""What a page shows when it has nothing to show: one sentence, in the middle."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.shared import theme
from ui.shared.labels import Label


class EmptyState(QWidget):
    """A sentence and, where it helps, a second one below it."""

    def __init__(self, sentence: str = "", more: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = Label(size=theme.NAME_SIZE)
        self._more = Label(tone="secondary")
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.SPACE_S)
        layout.addStretch(3)
        for label in (self._sentence, self._more):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addStretch(4)
        self.say(sentence, more)

    @property
    def sentence(self) -> str:
        """What it says first."""
        return self._sentence.text()

    def say(self, sentence: str, more: str = "") -> None:
        """Change the words."""
        self._sentence.setText(sentence)
        self._more.setText(more)
        self._more.setVisible(bool(more))
        self.setAccessibleName(sentence)
