"""The sentence over a photo that cannot be shown, and the way to try it again."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from config.language import tr
from ui.shared import theme
from ui.shared.announce import announce
from ui.shared.buttons import Button
from ui.shared.labels import Label

_WIDEST, _BELOW = 560, 0.78
_GROUND = QColor(theme.DARK.surface)


class ViewerMessage(QWidget):
    """Hidden while there is nothing to say.

    Signals:
        again: it is to be tried again.
    """

    again = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = parent
        self._words = Label("", theme.BODY_SIZE)
        self._words.setWordWrap(True)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.button = Button(tr("Try again"), parent=self)
        self.button.clicked.connect(lambda _checked: self.again.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.SPACE_L, theme.SPACE_M, theme.SPACE_M, theme.SPACE_M)
        row.setSpacing(theme.SPACE_M)
        row.addWidget(self._words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return "" if self.isHidden() else self._words.text()

    def say(self, sentence: str) -> None:
        """Say what is wrong; an empty sentence hides it."""
        if sentence == self.text:
            return
        if not sentence and self.button.hasFocus():
            self._page.setFocus(Qt.FocusReason.OtherFocusReason)
        self._words.setText(sentence)
        self.setVisible(bool(sentence))
        announce(self, sentence, urgent=True)

    def lie_in(self, room: QRect) -> None:
        """Be where it hides least of a photo that is small already."""
        width = min(_WIDEST, room.width() - 2 * theme.SPACE_L)
        height = max(self.heightForWidth(width), self.sizeHint().height() if width == _WIDEST else 0)
        top = min(round(room.height() * _BELOW), room.height() - height - theme.SPACE_L)
        self.setGeometry(room.x() + (room.width() - width) // 2, room.y() + max(top, 0), width, height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Its ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_GROUND)
        painter.drawRoundedRect(self.rect(), theme.CARD_RADIUS, theme.CARD_RADIUS)
        painter.end()
