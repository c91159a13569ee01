"""Lines of text in the sizes of the scale; always plain text, elided rather than cut."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.shared import theme
from ui.shared.cutting import cut

Tone = Literal["text", "secondary", "error"]


class Label(QLabel):
    """Words that may wrap.

    Args:
        text: plain, never read as HTML.
        size: of theme's scale.
        tone: its colour's token; the style sheet knows it.
        strong: heavier.
        parent: its owner.
    """

    def __init__(
        self,
        text: str = "",
        size: int = theme.BODY_SIZE,
        tone: Tone = "text",
        *,
        strong: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setProperty("tone", tone)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(self.font(), size, strong=strong, tabular=True))


class ElidedLabel(Label):
    """One line that gives up its end, not the layout, when there is no room."""

    def __init__(
        self,
        text: str = "",
        size: int = theme.BODY_SIZE,
        tone: Tone = "text",
        *,
        strong: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, size, tone, strong=strong, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """Narrow is fine."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what fits."""
        painter = QPainter(self)
        area = self.contentsRect()
        text = cut(self.fontMetrics(), self.text(), area.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(area, int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), text)
