"""A path on one line: what is in the middle of it matters least."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.shared import theme
from ui.shared.labels import ElidedLabel, Tone
from ui.shared.words import plain_tip

_LINE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)


class PathLabel(ElidedLabel):
    """Gives up its middle where there is no room; the tool tip has all of it.

    Args:
        path: of a file or folder.
        size: of theme's scale.
        tone: its colour's token.
        parent: its owner.
    """

    def __init__(
        self, path: Path, size: int = theme.BODY_SIZE, tone: Tone = "text", *, parent: QWidget | None = None
    ) -> None:
        super().__init__(str(path), size, tone, parent=parent)
        self.setToolTip(plain_tip(str(path)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what fits, from left to right whichever way the window reads."""
        painter = QPainter(self)
        area = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, area.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(area, _LINE, f"\N{LEFT-TO-RIGHT ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}")
