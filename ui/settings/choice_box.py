"""One of several things, chosen from a list that opens below it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from ui.shared import theme

_ARROW = QSize(8, 4)
_FROM_EDGE = 14


class ChoiceBox(QComboBox):
    """A combo box in our clothes, which the wheel that scrolls its page leaves alone.

    Args:
        name: what it chooses, for who cannot see the words above it.
        parent: its owner.

    Signals:
        picked: the value behind what the person chose; not emitted for what is shown by `show_value`.
    """

    picked = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.activated.connect(lambda place: self.picked.emit(self.itemData(place)))

    def set_choices(self, choices: Sequence[tuple[object, str]]) -> None:
        """List these: the value of each, and its words."""
        self.clear()
        for value, words in choices:
            self.addItem(words, value)

    def show_value(self, value: object) -> None:
        """Show which one is chosen; the first, if there is no such value."""
        self.setCurrentIndex(max(0, self.findData(value)))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Whoever scrolls the page does not choose."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The style sheet knows no arrow in the colours of the palette."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.of(self.palette()).secondary), 1.5))
        to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        middle = _FROM_EDGE if to_left else self.width() - _FROM_EDGE
        top = (self.height() - _ARROW.height()) / 2
        half = _ARROW.width() / 2
        tip = QPointF(middle, top + _ARROW.height())
        painter.drawPolyline([QPointF(middle - half, top), tip, QPointF(middle + half, top)])
