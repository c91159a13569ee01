"""The line above the timeline: which section is at its top."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from config.language import tr
from ui.shared import theme
from ui.shared.buttons import IconButton
from ui.shared.labels import ElidedLabel, Label


class SectionStrip(QWidget):
    """When it was, how many photos, and a button that selects them."""

    toggled = Signal()
    """All of the section is to be selected, or none of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Label(size=theme.NAME_SIZE, strong=True)
        self._count = ElidedLabel(size=theme.SECONDARY_SIZE, tone="secondary")
        self.button = IconButton("select", tr("Select these photos"), size=18)
        self.button.clicked.connect(self.toggled)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        # Or the first letter would lose what hangs over.
        self._words.setIndent(2)
        row.setSpacing(theme.SPACE_M)
        row.addWidget(self._words)
        row.addWidget(self._count)
        row.addWidget(self.button)
        row.addStretch(1)
        self._said: tuple[str, str, bool] | None = None

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def minimumSizeHint(self) -> QSize:
        """It never makes the view wider."""
        return QSize(0, 0)

    def say(self, words: str, count: str, *, on: bool) -> None:
        """Say what is at the top, and whether all of it is selected."""
        if self._said == (words, count, on):
            return
        self._said = (words, count, on)
        self._words.setText(words)
        self._count.setText(count)
        self.button.setVisible(bool(words))
        self.button.show_icon("selected" if on else "select")
        self.button.describe(tr("Select none of these photos") if on else tr("Select these photos"))
