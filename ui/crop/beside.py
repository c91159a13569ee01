"""Cards about what is selected: each beside its box on the photo, and anew when it wants another size."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from models.geometry import Box
from ui.crop.canvas import CropCanvas
from ui.crop.cards import Card
from ui.crop.geometry import Size


class Beside(QObject):
    """Places the cards of a page.

    Args:
        canvas: the photo, a child of the page.
        cards: what is placed, children of the page, too.
        page: its owner, in whose coordinates the cards are.
    """

    size_wanted = Signal()
    """A card wants another size, so that its place is not right any more."""

    def __init__(self, canvas: CropCanvas, cards: Sequence[Card], page: QWidget) -> None:
        super().__init__(page)
        self._canvas = canvas
        self._cards = tuple(cards)
        self._page = page
        for card in cards:
            card.installEventFilter(self)

    def place(self, card: Card, box: Box | None) -> None:
        """Put a card beside a box of the photo, upright pixels, or hide it.

        A card that had the focus hands it to the photo.
        """
        page, canvas = self._page, self._canvas
        if box is None:
            if card.isVisibleTo(page) and card.isAncestorOf(page.window().focusWidget() or page):
                canvas.setFocus()
            card.hide()
            return
        size = card.sizeHint()
        spot = canvas.spot_beside(box, Size(*size.toTuple()))
        card.setGeometry(canvas.x() + round(spot.x), canvas.y() + round(spot.y), *size.toTuple())
        card.show()
        card.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice a card that wants another size."""
        if event.type() == QEvent.Type.LayoutRequest and watched in self._cards:
            QTimer.singleShot(0, self, self.size_wanted.emit)
        return super().eventFilter(watched, event)
