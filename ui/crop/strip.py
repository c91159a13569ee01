"""The line below the photo: a hint, what is being done, or what went wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui.crop.labels import LineLabel
from ui.crop.pixels import NEAR_BLACK
from ui.shared import icons, theme

_ICON = 18


class MessageStrip(QWidget):
    """One line in the photo's own surround; high enough for a card that finds no place elsewhere."""

    HEIGHT = 48

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._said, self._error, self._busy = "", False, ""
        self._mark = QLabel(self)
        self._mark.setFixedSize(_ICON, _ICON)
        self._line = LineLabel(parent=self)
        self._line.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.SPACE_L, 0, theme.SPACE_L, 0)
        row.setSpacing(theme.SPACE_S)
        row.addWidget(self._mark)
        row.addWidget(self._line, stretch=1)
        self.setFixedHeight(self.HEIGHT)
        self._show()

    def say(self, text: str, *, error: bool = False) -> None:
        """A hint, or what went wrong; hidden while something is being done."""
        self._said, self._error = text, error
        self._show()

    def set_busy(self, text: str | None) -> None:
        """What is being done; None brings back what was said."""
        self._busy = text or ""
        self._show()

    def is_busy(self) -> bool:
        """Whether something is being done."""
        return bool(self._busy)

    def text(self) -> str:
        """The words shown."""
        return self._line.text()

    def is_error(self) -> bool:
        """Whether they say that something went wrong."""
        return self._error and not self._busy

    def _show(self) -> None:
        self._mark.setVisible(self.is_error())
        self._mark.setPixmap(icons.pixmap("problems", theme.DARK.error, _ICON, self.devicePixelRatioF()))
        self._line.set_colour(theme.DARK.error if self.is_error() else theme.DARK.secondary)
        self._line.setText(self._busy or self._said)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The canvas goes on below its edge."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), NEAR_BLACK)
        painter.end()
