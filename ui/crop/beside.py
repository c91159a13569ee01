"""Cards about what is selected: each beside its box on the photo, and anew when it wants another size."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

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
        self._pressed_at: QPointF | None = None
        self._draws = False
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
        """Notice a card that wants another size, and one that somebody draws across."""
        if watched in self._cards and isinstance(watched, Card):
            if event.type() == QEvent.Type.LayoutRequest:
                QTimer.singleShot(0, self, self.size_wanted.emit)
            elif isinstance(event, QMouseEvent) and self._is_drawn_across(watched, event):
                return True
        return super().eventFilter(watched, event)

    def _is_drawn_across(self, card: Card, event: QMouseEvent) -> bool:
        """Whether this belongs to a drag that began on a card: the face that is meant lies below it.

        A mere click on a card is none.
        """
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = event.globalPosition()
        elif kind == QEvent.Type.MouseMove and self._pressed_at is not None:
            gone = (event.globalPosition() - self._pressed_at).manhattanLength()
            if not self._draws and gone >= QApplication.startDragDistance():
                self._draws = True
                card.hide()
                self._hand_on(QEvent.Type.MouseButtonPress, self._pressed_at, event)
            if self._draws:
                self._hand_on(kind, event.globalPosition(), event)
        elif kind == QEvent.Type.MouseButtonRelease and self._pressed_at is not None:
            drew, self._draws, self._pressed_at = self._draws, False, None
            if drew:
                self._hand_on(kind, event.globalPosition(), event)
        else:
            return False
        return True

    def _hand_on(self, kind: QEvent.Type, at: QPointF, event: QMouseEvent) -> None:
        """To the photo, as if the card were not there."""
        moves = kind == QEvent.Type.MouseMove
        button = Qt.MouseButton.NoButton if moves else Qt.MouseButton.LeftButton
        where = self._canvas.mapFromGlobal(at)
        QApplication.sendEvent(
            self._canvas, QMouseEvent(kind, where, at, button, event.buttons(), event.modifiers())
        )
