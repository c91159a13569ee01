"""What the page of questions shows when there is none: a drawing, a sentence, what to do now."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.review.layout import TOUCH
from ui.shared import icons, theme
from ui.shared.buttons import Button
from ui.shared.labels import Label
from ui.shared.tiles import paint_mark

_WIDEST = 520


class Rest(QWidget):
    """One drawing, one sentence, a quieter one below, and up to two buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing = _Drawing()
        self._sentence = Label(size=theme.NAME_SIZE, strong=True)
        self._more = Label(tone="secondary")
        self.first = _TallButton("", "primary")
        self.second = _TallButton("", "secondary")
        column = QVBoxLayout()
        column.setSpacing(theme.SPACE_S)
        column.addWidget(self._drawing, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(theme.SPACE_M)
        for label in (self._sentence, self._more):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            column.addWidget(label)
        column.addSpacing(theme.SPACE_M)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SPACE_S)
        buttons.addStretch(1)
        for button in (self.first, self.second):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        middle = QWidget()
        middle.setLayout(column)
        middle.setMaximumWidth(_WIDEST)
        whole = QVBoxLayout(self)
        whole.addStretch(3)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(middle, 100)
        across.addStretch(1)
        whole.addLayout(across)
        whole.addStretch(4)

    @property
    def sentence(self) -> str:
        """What it says first."""
        return self._sentence.text()

    @property
    def more(self) -> str:
        """What it says below."""
        return self._more.text()

    def say(
        self, icon: icons.IconName, sentence: str, more: str = "", first: str = "", second: str = ""
    ) -> None:
        """Say something else.

        Args:
            icon: what is drawn on the corner of the picture.
            sentence: what there is to know.
            more: quieter.
            first: words of the first button; without any there is none.
            second: of the second.
        """
        self._drawing.draw(icon)
        self._sentence.setText(sentence)
        self._more.setText(more)
        self._more.setVisible(bool(more))
        self.setAccessibleName(sentence)
        for button, words in ((self.first, first), (self.second, second)):
            button.setText(words)
            button.setVisible(bool(words))


class _TallButton(Button):
    """No finger misses it."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), TOUCH)


class _Drawing(QWidget):
    """Three faces behind one another, and a sign."""

    def __init__(self) -> None:
        super().__init__()
        self._icon: icons.IconName = "check"
        self.setFixedSize(QSize(168, 88))

    def draw(self, icon: icons.IconName) -> None:
        self._icon = icon
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = theme.of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.rect().center()
        for shift, side, strength in ((-46, 56, 0.4), (46, 56, 0.4), (0, 76, 1.0)):
            square = QRect(0, 0, side, side)
            square.moveCenter(middle)
            square.translate(shift, 0)
            ground = theme.mix(tokens.background, tokens.line, strength)
            painter.setPen(QColor(tokens.background))
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(square, theme.CARD_RADIUS, theme.CARD_RADIUS)
            colour = theme.mix(tokens.background, tokens.secondary, strength)
            figure = icons.pixmap("person", colour, side // 2, self.devicePixelRatioF())
            painter.drawPixmap(square.center().x() - side // 4, square.center().y() - side // 4, figure)
        badge = QRect(middle.x() + 22, middle.y() + 16, 28, 28)
        paint_mark(painter, badge, self._icon, side=16, ground=QColor(tokens.accent), colour=tokens.on_accent)
        painter.end()
