"""What stands in the place of the cards, and what teaches how people get their names."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from config.language import tr
from ui.shared import icons, theme
from ui.shared.buttons import Button
from ui.shared.empty_state import EmptyState

State = Literal["scanning", "none", "search", "circle"]

_DRAWING = QSize(240, 132)


class PeopleEmpty(EmptyState):
    """One drawing, one sentence, and one button where there is something to do.

    Signals:
        folder_wanted: photos are to be added.
        everybody_wanted: nobody is to be left out any more.
    """

    folder_wanted = Signal()
    everybody_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._state: State = "none"
        self._drawing = _Drawing()
        self.button = Button("", "primary")
        self.button.clicked.connect(self._clicked)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)  # noqa: S101 - what EmptyState makes
        column.insertWidget(1, self._drawing, 0, Qt.AlignmentFlag.AlignHCenter)
        column.insertSpacing(2, theme.SPACE_M)
        last = column.count() - 1
        column.insertSpacing(last, theme.SPACE_S)
        column.insertWidget(last + 1, self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.show_state("none")

    def show_state(self, state: State, text: str = "") -> None:
        """Say why there is nobody.

        Args:
            state: faces are still looked for; there are none; nobody is called so; nobody is in the circles
                chosen.
            text: what was searched for.
        """
        self._state = state
        self._drawing.show_drawing("people_search" if state in {"search", "circle"} else "people_none")
        more, button = "", ""
        if state == "search":
            sentence, button = tr("Nobody here is called “{text}”.", text=text), tr("Show everybody")
        elif state == "circle":
            sentence, button = tr("Nobody is in this circle."), tr("Show everybody")
        elif state == "scanning":
            sentence = tr("Looking for faces…")
            more = tr("People appear here as soon as they are found.")
        else:
            sentence, button = tr("No faces were found in these photos."), tr("Add folder…")
            more = tr("A face that was missed can be drawn: open its photo and drag a rectangle over it.")
        self.say(sentence, more)
        self.button.setText(button)
        self.button.setVisible(bool(button))

    def _clicked(self) -> None:
        wanted = self.everybody_wanted if self._state in {"search", "circle"} else self.folder_wanted
        wanted.emit()


class _Drawing(QWidget):
    """A few frames in quiet lines."""

    def __init__(self) -> None:
        super().__init__()
        self._name = ""
        self.setFixedSize(_DRAWING)

    def show_drawing(self, name: str) -> None:
        self._name = name
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = theme.of(self.palette())
        colours = {
            "var(--line)": theme.mix(tokens.background, tokens.text, 0.3),
            "var(--ground)": tokens.background,
            "var(--accent)": tokens.accent,
        }
        ratio = self.devicePixelRatioF()
        QPainter(self).drawPixmap(0, 0, icons.drawing(self._name, colours, _DRAWING, ratio))
