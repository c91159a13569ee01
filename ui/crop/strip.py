"""The line below the photo: a hint, what is being done, or what went wrong."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui.crop.labels import LineLabel
from ui.crop.pixels import NEAR_BLACK
from ui.shared import icons, theme
from ui.shared.announce import announce
from ui.shared.buttons import Button

Way = tuple[str, Callable[[], None]]
"""Words of a button, and what it does."""

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
        self._buttons: list[Button] = []
        self._row = row
        row.addWidget(self._mark)
        row.addWidget(self._line, stretch=1)
        self.setFixedHeight(self.HEIGHT)
        self._show()

    def say(self, text: str, *, error: bool = False, ways: Sequence[Way] = ()) -> None:
        """A hint, or what went wrong; hidden while something is being done.

        Args:
            text: one sentence or two.
            error: something went wrong.
            ways: what can be done about it, as buttons behind the words.
        """
        self._said, self._error = text, error
        self._offer(ways)
        self._show()
        announce(self, text, urgent=error)

    def ways(self) -> list[Button]:
        """The buttons offered with what is said."""
        return list(self._buttons)

    def _offer(self, ways: Sequence[Way]) -> None:
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        for words, act in ways:
            button = Button(words, "link", self)
            # The surround is near-black in both palettes.
            button.setStyleSheet(f"color: {theme.DARK.accent};")
            button.clicked.connect(lambda _checked, act=act: act())
            self._row.addWidget(button)
            self._buttons.append(button)

    def set_busy(self, text: str | None) -> None:
        """What is being done; None brings back what was said."""
        self._busy = text or ""
        self._show()
        announce(self, self._busy)

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
        for button in self._buttons:
            button.setVisible(not self._busy)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The canvas goes on below its edge."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), NEAR_BLACK)
        painter.end()
