"""How a drawn face is asked about: in a dialog, or beside the face."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from config.language import mark, tr
from config.settings import Suggestions
from ui.shared import theme
from ui.shared.labels import Label
from ui.shared.segmented import Segmented

TITLE = mark("When a drawn face is saved")
_WORDS: dict[Suggestions, str] = {
    "dialog": mark("Ask in a dialog"),
    "inline": mark("Decide beside the face"),
}
_CHOICES = list(_WORDS)
_MEANS: dict[Suggestions, str] = {
    "dialog": mark(
        "If it looks like somebody, a dialog shows both faces side by side, and you decide there."
    ),
    "inline": mark(
        "What is shown beside the face is the question: Enter takes the person named there, and no"
        " dialog comes, unless something speaks against them."
    ),
}


class EditorSection(QWidget):
    """The choice and what it means.

    Signals:
        chosen: a `Suggestions`, when the person chose another one.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Suggestions = "dialog"
        self._choice = Segmented([tr(_WORDS[choice]) for choice in _CHOICES])
        self._choice.setAccessibleName(tr(TITLE))
        self._line = Label(tone="secondary")
        self._line.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_M)
        layout.addWidget(Label(tr(TITLE), theme.NAME_SIZE, strong=True))
        layout.addWidget(self._choice)
        layout.addWidget(self._line)
        self.show_choice("dialog")
        self._choice.chosen.connect(self._picked)

    @property
    def words(self) -> str:
        """What is said about the choice."""
        return self._line.text()

    def show_choice(self, choice: Suggestions) -> None:
        """Show which one is chosen; nobody is told."""
        self._shown = choice
        self._choice.choose(_CHOICES.index(choice))
        self._line.setText(tr(_MEANS[choice]))

    def buttons(self) -> list[QPushButton]:
        """Every button, from left to right."""
        return self._choice.findChildren(QPushButton)

    def _picked(self, place: int) -> None:
        choice = _CHOICES[place]
        if choice != self._shown:
            self.show_choice(choice)
            self.chosen.emit(choice)
