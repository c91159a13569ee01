"""The first page of an empty library: one drawing, one sentence, one button."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.shared import icons, theme
from ui.shared.buttons import Button
from ui.shared.labels import Label

_DRAWING = QSize(400, 220)
_MEASURE = 420


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
        layout = QVBoxLayout(self)
        layout.setSpacing(0)
        layout.addStretch(3)
        layout.addWidget(Drawing(), 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(theme.SPACE_XXL)
        for label in (sentence, promise):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
            label.setFixedWidth(_MEASURE)
        layout.addWidget(sentence, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(theme.SPACE_XL)
        layout.addWidget(choose, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(theme.SPACE_L)
        layout.addWidget(promise, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(4)
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
