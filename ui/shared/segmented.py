"""A choice between a few views of the same thing, side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from ui.shared import theme
from ui.shared.buttons import Button


class Segmented(QWidget):
    """Exactly one of its segments is chosen; arrow keys walk, as in a group of radio buttons."""

    chosen = Signal(int)
    """The place of the segment the person chose."""

    def __init__(self, words: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2, 2, 2, 2)
        layout.setSpacing(2)
        for place, word in enumerate(words):
            button = Button(word, "segment")
            button.setCheckable(True)
            # Tab comes to the chosen one; Qt would see to that only once the group has had the focus.
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._group.addButton(button, place)
            layout.addWidget(button)
        self._group.idToggled.connect(self._toggled)
        self.choose(0)

    @property
    def current(self) -> int:
        """The place of the chosen segment."""
        return self._group.checkedId()

    def choose(self, place: int) -> None:
        """Choose a segment; emits `chosen` if it was another."""
        self._group.button(place).setChecked(True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The trough the segments lie in."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.of(self.palette()).line))
        painter.drawRoundedRect(self.rect(), theme.RADIUS, theme.RADIUS)

    def _toggled(self, place: int, checked: bool) -> None:
        policy = Qt.FocusPolicy.TabFocus if checked else Qt.FocusPolicy.NoFocus
        self._group.button(place).setFocusPolicy(policy)
        if checked:
            self.chosen.emit(place)
