"""Groups in as many columns as there is room for, read from top to bottom and then on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.shared import theme

_NARROWEST = 300
_MOST = 3
_GAP = theme.SPACE_XXL
_BETWEEN = theme.SPACE_XL


class Columns(QWidget):
    """Lays out groups of different heights; for the inside of a scroll area that gives it its width.

    Args:
        groups: in reading order; hidden ones take no room.
        parent: its owner.
    """

    def __init__(self, groups: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups = list(groups)
        for group in self._groups:
            group.setParent(self)

    def arrange(self) -> None:
        """Place what is not hidden."""
        shown = [group for group in self._groups if not group.isHidden()]
        count = min(_MOST, max(1, (self.width() + _GAP) // (_NARROWEST + _GAP)), max(1, len(shown)))
        width = (self.width() - (count - 1) * _GAP) // count
        heights = [_height_of(group, width) for group in shown]
        deepest = 0
        for place, (first, last) in enumerate(_cut(heights, count)):
            top = 0
            for group, height in zip(shown[first:last], heights[first:last], strict=True):
                x = place * (width + _GAP)
                if self.isRightToLeft():
                    x = self.width() - x - width
                group.setGeometry(QRect(x, top, width, height))
                top += height + _BETWEEN
            deepest = max(deepest, top - _BETWEEN)
        self.setMinimumHeight(max(0, deepest))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may mean other columns."""
        super().resizeEvent(event)
        self.arrange()

    def event(self, event: QEvent) -> bool:
        """Words that changed may need more lines."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.arrange()
        return super().event(event)


def _height_of(group: QWidget, width: int) -> int:
    layout = group.layout()
    if layout is not None and layout.hasHeightForWidth():
        return layout.totalHeightForWidth(width)
    return group.sizeHint().height()


def _cut(heights: Sequence[int], count: int) -> list[tuple[int, int]]:
    """Where each column begins and ends, so that the deepest is as low as can be."""
    low, high = max(heights, default=0), sum(heights) + len(heights) * _BETWEEN
    while low < high:
        middle = (low + high) // 2
        if len(_filled(heights, middle)) <= count:
            high = middle
        else:
            low = middle + 1
    return _filled(heights, low)


def _filled(heights: Sequence[int], most: int) -> list[tuple[int, int]]:
    columns, first, depth = [], 0, 0
    for place, height in enumerate(heights):
        if place > first and depth + _BETWEEN + height > most:
            columns.append((first, place))
            first, depth = place, height
        else:
            depth += height + (_BETWEEN if place > first else 0)
    columns.append((first, len(heights)))
    return columns
