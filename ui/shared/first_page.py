"""The first page of an empty library: one drawing, one sentence, one button."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

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
            "Choose a folder of photos. Kinframe finds the faces in it and groups them into people.",
            theme.NAME_SIZE,
        )
        promise = Label(
            "Everything stays on this computer. Your photos are never changed.",
            theme.SECONDARY_SIZE,
            "secondary",
        )
        choose = Button("Choose folder…", "primary")
        choose.clicked.connect(self.choose_clicked)
        for label in (sentence, promise):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch(3)
        column.addWidget(Drawing(), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(theme.SPACE_XXL)
        column.addWidget(sentence)
        column.addSpacing(theme.SPACE_XL)
        column.addWidget(choose, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(theme.SPACE_L)
        column.addWidget(promise)
        column.addStretch(4)
        middle = QWidget()
        middle.setFixedWidth(_MEASURE)
        middle.setLayout(column)
        layout = QHBoxLayout(self)
        layout.addWidget(middle, 0, Qt.AlignmentFlag.AlignHCenter)
        self.setFocusProxy(choose)


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
