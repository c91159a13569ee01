"""The first page of an empty library: one drawing, one sentence, one button."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from config.language import tr
from ui.shared import icons, theme
from ui.shared.buttons import Button
from ui.shared.labels import Label

_DRAWING = QSize(400, 220)
_MEASURE = 460


class FirstPage(QWidget):
    """Invites to choose the folder everything begins with."""

    choose_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        sentence = Label(
            tr("Choose a folder of photos. Kinframe finds the faces in it and groups them into people."),
            theme.NAME_SIZE,
        )
        promise = Label(
            tr(
                "Everything stays on this computer. Your photos are never changed, unless you ask to have"
                " names written into them."
            ),
            theme.SECONDARY_SIZE,
            "secondary",
        )
        choose = Button(tr("Choose folder…"), "primary")
        choose.clicked.connect(self.choose_clicked)
        for label in (sentence, promise):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
        self._drawing = Drawing()
        self._below = theme.SPACE_XXL + theme.SPACE_XL + theme.SPACE_L
        self._words: tuple[QWidget, ...] = (sentence, choose, promise)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch(3)
        column.addWidget(self._drawing, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(theme.SPACE_XXL)
        column.addWidget(sentence)
        column.addSpacing(theme.SPACE_XL)
        column.addWidget(choose, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(theme.SPACE_L)
        column.addWidget(promise)
        column.addStretch(4)
        middle = QWidget()
        middle.setMaximumWidth(_MEASURE)
        middle.setLayout(column)
        layout = QHBoxLayout(self)
        layout.addStretch(1)
        layout.addWidget(middle, _MEASURE)
        layout.addStretch(1)
        self.setFocusProxy(choose)

    def minimumSizeHint(self) -> QSize:
        """Without the drawing: where everything is very large, there is room for words only."""
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The drawing gives way before a word or the button does."""
        super().resizeEvent(event)
        width = min(_MEASURE, self.width())
        words = sum(
            part.heightForWidth(width) if part.hasHeightForWidth() else part.sizeHint().height()
            for part in self._words
        )
        room = self.height() - words - self._below - 2 * theme.SPACE_L
        self._drawing.setVisible(room >= _DRAWING.height() and self.width() >= _DRAWING.width())


class Drawing(QWidget):
    """Frames with faces in quiet lines; one of them has just been recognised."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(_DRAWING)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Drawn in the palette's colours."""
        tokens = theme.of(self.palette())
        colours = {
            "var(--ground)": tokens.surface,
            "var(--line)": theme.mix(tokens.background, tokens.secondary, 0.5),
            "var(--accent)": tokens.accent,
        }
        picture = icons.drawing("first_page", colours, _DRAWING, self.devicePixelRatioF())
        QPainter(self).drawPixmap(0, 0, picture)
