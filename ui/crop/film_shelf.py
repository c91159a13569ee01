"""Where the filmstrip lies."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.crop.filmstrip import Filmstrip
from ui.crop.pixels import NEAR_BLACK
from ui.shared.images import ImageCache

_LOW = 520
"""Pixels of the page's height."""


class FilmShelf(QWidget):
    """Keeps the place of the filmstrip when there is nobody in it, so that the photo does not jump.

    Args:
        images: where the stored faces' pictures come from.
        parent: its owner.
    """

    def __init__(self, images: ImageCache, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedHeight(Filmstrip.HEIGHT)
        self.film = Filmstrip(images, self)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.film)

    def fit_into(self, height: int) -> None:
        """Give the room to the photo where the page is so low that its faces would be hidden by a card."""
        self.setVisible(height >= _LOW)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The photo's surround goes on."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), NEAR_BLACK)
        painter.end()
