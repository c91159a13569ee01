"""What was just done, or what went wrong, in the status line."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from ui.shared import theme
from ui.shared.cutting import cut
from ui.shared.labels import ElidedLabel
from ui.shared.words import wrapped_tip


class MessageLabel(ElidedLabel):
    """What was just done, or what went wrong: takes its room before the job does."""

    clicked = Signal()

    def __init__(self) -> None:
        super().__init__(size=theme.SECONDARY_SIZE)
        self.is_error = False
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def show_words(self, text: str, *, error: bool = False) -> None:
        """Say this in the tone that fits."""
        self.is_error = error
        self.setProperty("tone", "error" if error else "text")
        # The tone is a dynamic property: Qt reads it again only when it is told to.
        self.style().unpolish(self)
        self.style().polish(self)
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(wrapped_tip(text) if text else "")
        self.setCursor(Qt.CursorShape.PointingHandCursor if text else Qt.CursorShape.ArrowCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        """What fits; an error tells its end, too, which says where to look."""
        if not self.is_error:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        middle = Qt.TextElideMode.ElideMiddle
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(
            self.rect(), self.alignment(), cut(self.fontMetrics(), self.text(), self.width(), middle)
        )
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click lists what was said lately, and says that an error was read."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit()
        else:
            super().mousePressEvent(event)
