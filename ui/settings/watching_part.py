"""Whether changes on the disk are looked for without being asked."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from config.language import mark, tr
from ui.shared import theme
from ui.shared.labels import Label
from ui.shared.segmented import Segmented

TITLE = mark("Changes on the disk")
_WORDS = (mark("Notice them"), mark("Only when I ask"))
_WATCHED = mark(
    "What comes, goes or moves in your folders is noticed at once, and on network disks within half an hour."
)
_ASKED = mark("New, moved and deleted photos are noticed at the next start, or when you press F5.")
_LIMITED = mark(
    "This computer cannot watch so many folders at once, so some changes are noticed within half an hour."
)


class WatchingPart(QWidget):
    """The choice and what it means.

    Signals:
        chosen: whether they are to be noticed, when the person chose the other.
    """

    chosen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._watched = True
        self._is_limited = False
        self._choice = Segmented([tr(word) for word in _WORDS])
        self._choice.setAccessibleName(tr(TITLE))
        self._line = Label(tone="secondary")
        self._line.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.SPACE_XS, 0, 0)
        layout.setSpacing(theme.SPACE_S)
        layout.addWidget(self._choice)
        layout.addWidget(self._line)
        self.show_choice(watched=True)
        self._choice.chosen.connect(self._picked)

    @property
    def words(self) -> str:
        """What is said about the choice."""
        return self._line.text()

    def show_choice(self, *, watched: bool) -> None:
        """Show which one is chosen; nobody is told."""
        self._watched = watched
        self._choice.choose(0 if watched else 1)
        self._describe()

    def show_limited(self) -> None:
        """Say that the system cannot watch everything."""
        self._is_limited = True
        self._describe()

    def buttons(self) -> list[QPushButton]:
        """Every button, from left to right."""
        return self._choice.findChildren(QPushButton)

    def _describe(self) -> None:
        watched = tr(_LIMITED) if self._is_limited else tr(_WATCHED)
        self._line.setText(watched if self._watched else tr(_ASKED))

    def _picked(self, place: int) -> None:
        watched = place == 0
        if watched != self._watched:
            self.show_choice(watched=watched)
            self.chosen.emit(watched)
