"""How much room on the disk the small pictures may take."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from config.language import in_digits, mark, tr
from ui.shared import theme
from ui.shared.labels import Label
from ui.shared.segmented import Segmented

TITLE = mark("Small pictures")
SIZES = (1, 4, 16)
"""What can be chosen, in units of 1024 x 1024 x 1024 bytes."""
_ABOUT = mark(
    "Small pictures of photos and faces are kept beside the library, so that pages open at once. Where they"
    " would take more room, those not looked at for longest are dropped, and made again when they are needed."
)
_MB = 1024


class PicturesPart(QWidget):
    """The choice and what it means.

    Signals:
        chosen: what they may take, in 1024 x 1024 bytes, when the person chose another.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = SIZES[1]
        self._choice = Segmented([tr("{n} GB", n=in_digits(size)) for size in SIZES])
        self._choice.setAccessibleName(tr(TITLE))
        about = Label(tr(_ABOUT), tone="secondary")
        about.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.SPACE_XS, 0, 0)
        layout.setSpacing(theme.SPACE_S)
        layout.addWidget(self._choice)
        layout.addWidget(about)
        self.show_choice(self._size * _MB)
        self._choice.chosen.connect(self._picked)

    def show_choice(self, megabytes: int) -> None:
        """Show which one is chosen, the nearest if it is another; nobody is told."""
        self._size = min(SIZES, key=lambda size: abs(size * _MB - megabytes))
        self._choice.choose(SIZES.index(self._size))

    def buttons(self) -> list[QPushButton]:
        """Every button, from left to right."""
        return self._choice.findChildren(QPushButton)

    def _picked(self, place: int) -> None:
        if SIZES[place] != self._size:
            self.show_choice(SIZES[place] * _MB)
            self.chosen.emit(SIZES[place] * _MB)
