"""Lines whose words may be of any length: what is cut off is in the tool tip."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from config.language import mark
from ui.shared import theme
from ui.shared.labels import ElidedLabel, Tone
from ui.shared.words import plain_tip

GUESS = mark("Its eyes were not found: it is compared as it is, and teaches nothing.")
"""What is to be known of a stored face whose vector is weak."""

_MEASURED = 400
_LONGEST_TIP = 600


def one_line(text: str) -> str:
    """The text without line breaks, and short enough to be measured in no time."""
    return " ".join(text[:_MEASURED].split())


class LineLabel(ElidedLabel):
    """An elided line that tells the rest in its tool tip.

    Args:
        size: of the type scale.
        tone: its colour's token.
        strong: heavier.
        elide: where the dots go.
        parent: its owner.
    """

    def __init__(
        self,
        size: int = theme.BODY_SIZE,
        tone: Tone = "text",
        *,
        strong: bool = False,
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", size, tone, strong=strong, parent=parent)
        self._elide = elide
        self._colour: QColor | None = None

    def setText(self, text: str) -> None:
        """Say something else."""
        super().setText(text)
        self._tell_what_is_cut()

    def set_colour(self, colour: str) -> None:
        """Use one colour (#rrggbb) whatever the palette."""
        self._colour = QColor(colour)
        self.update()

    def shown_text(self) -> str:
        """The words as they are painted."""
        return self.fontMetrics().elidedText(one_line(self.text()), self._elide, self.width())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what there is room for."""
        painter = QPainter(self)
        painter.setPen(self._colour or self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), self.alignment() | Qt.TextFlag.TextSingleLine, self.shown_text())
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is cut may differ now."""
        super().resizeEvent(event)
        self._tell_what_is_cut()

    def _tell_what_is_cut(self) -> None:
        self.setToolTip(plain_tip(self.text()[:_LONGEST_TIP]) if self._is_cut() else "")

    def _is_cut(self) -> bool:
        return self.shown_text() != self.text()
