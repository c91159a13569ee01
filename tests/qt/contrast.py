"""How well words can be read, measured on what is painted and not on what was meant."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from ui.shared import theme

_SCALE = 4
"""So large that the strokes of letters have pixels of their full colour."""

_FEW = 12
_ICON, _OPAQUE = 64, 255
_BORDER = 4
"""Logical pixels at a control's edge, where its outline and its ring are."""

Pixels = npt.NDArray[np.uint32]


def words_too_faint(widget: QWidget, least: float) -> Iterator[str]:
    """A line for each label, button or field whose words have less contrast than that with their ground.

    Disabled ones are left out, as WCAG does, and so are pictures. What lies out of view cannot be measured
    and is told, too.
    """
    window = widget.window()
    picture = _painted(window)
    for one in [widget, *widget.findChildren(QWidget)]:
        if not _has_words(one):
            continue
        called = _called(one)
        area = one.visibleRegion().boundingRect()
        if area.isEmpty():
            yield f"{called} is out of view: make the window larger"
            continue
        area.translate(one.mapTo(window, QPoint(0, 0)))
        found = _contrast_in(picture, area, _edge_of(one), _icon_colours(one))
        if found < least:
            yield f"{called} has a contrast of {found:.2f}"


def _has_words(widget: QWidget) -> bool:
    if not (widget.isVisible() and widget.isEnabled()):
        return False
    if isinstance(widget, QAbstractButton) and not widget.icon().isNull():
        return True
    return bool(_words(widget).strip())


def _called(widget: QWidget) -> str:
    return f'{type(widget).__name__} "{_words(widget) or widget.accessibleName()}"'


def _words(widget: QWidget) -> str:
    if isinstance(widget, QLineEdit):
        return widget.text() or widget.placeholderText()
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    return ""


def _edge_of(widget: QWidget) -> int:
    return 0 if isinstance(widget, QLabel) else _BORDER


def _painted(window: QWidget) -> Pixels:
    image = QImage(window.size() * _SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_SCALE)
    image.fill(Qt.GlobalColor.magenta)
    window.render(image)
    rows = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.bytesPerLine() // 4)
    return rows[:, : image.width()] & np.uint32(0xFFFFFF)


def _icon_colours(widget: QWidget) -> list[str]:
    """What an icon is drawn with: painted small, its thin strokes have no pixel of their full colour."""
    if not isinstance(widget, QAbstractButton) or widget.icon().isNull():
        return []
    image = widget.icon().pixmap(_ICON, _ICON).toImage()
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    colours = {image.pixelColor(x, y).rgba() for x, y in points}
    return [f"#{colour & 0xFFFFFF:06x}" for colour in colours if colour >> 24 == _OPAQUE]


def _contrast_in(picture: Pixels, area: QRect, edge: int, drawn_with: Sequence[str]) -> float:
    """The contrast of the commonest colour with the one that stands out most from it, 1 to 21."""
    inside = area.adjusted(edge, edge, -edge, -edge)
    top, left = inside.top() * _SCALE, inside.left() * _SCALE
    part = picture[top : top + inside.height() * _SCALE, left : left + inside.width() * _SCALE]
    colours, counts = np.unique(part, return_counts=True)
    if not len(colours):
        return 1.0
    ground = _named(colours[np.argmax(counts)])
    painted = drawn_with or [_named(colour) for colour in colours[counts >= _FEW]]
    return max(theme.contrast(colour, ground) for colour in painted)


def _named(colour: np.uint32) -> str:
    return f"#{int(colour):06x}"
