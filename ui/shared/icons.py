"""The icons: one family of SVGs on a 24-pixel grid, 1.5 px strokes, drawn in any colour of the palette."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QByteArray, QSize, QSizeF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

IconName = Literal[
    "people",
    "photos",
    "problems",
    "folder-plus",
    "pause",
    "play",
    "close",
    "undo",
    "search",
    "chevron-left",
    "chevron-right",
    "check",
    "more",
    "eye-off",
    "document",
    "moon",
    "sun",
    "plus",
    "minus",
    "fit",
    "fill",
    "arrow-left",
    "person",
    "trash",
    "pencil",
    "settings",
    "history",
    "review",
    "star",
    "star-filled",
    "calendar",
    "folder",
    "bookmark",
    "help",
    "sort",
    "circle",
    "info",
    "rotate-right",
    "rotate-left",
    "full-screen",
    "screens",
    "faces",
    "select",
    "selected",
    "stack",
    "pin",
    "screenshot",
    "panel",
]

_RESOURCES = Path(__file__).resolve().parent.parent / "resources"
# What a 16, 20, 24 or 32 px icon needs at 100 to 200 %: Qt takes the nearest, so none is stretched.
_SIZES = (16, 20, 24, 25, 30, 32, 36, 40, 48, 64)


def icon(name: IconName, colour: str) -> QIcon:
    """The icon in a colour (#rrggbb), sharp at every usual size and scale."""
    made = QIcon()
    for size in _SIZES:
        made.addPixmap(pixmap(name, colour, size))
    return made


def pixmap(name: IconName, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """The icon as a square pixmap for painting.

    Args:
        name: which one.
        colour: #rrggbb.
        size: its side in logical pixels.
        ratio: the device pixel ratio of where it is painted.
    """
    drawn = _drawn(f"icons/{name}.svg", {"currentColor": colour}, QSizeF(size, size), ratio)
    drawn.setDevicePixelRatio(ratio)
    return drawn


def drawing(name: str, colours: dict[str, str], size: QSize, ratio: float = 1.0) -> QPixmap:
    """A larger drawing of ui/resources in the given colours.

    Args:
        name: the file's name without `.svg`.
        colours: the words in the file that stand for a colour, and the #rrggbb to put there.
        size: logical pixels.
        ratio: the device pixel ratio of where it is painted.
    """
    drawn = _drawn(f"{name}.svg", colours, QSizeF(size), ratio)
    drawn.setDevicePixelRatio(ratio)
    return drawn


def _drawn(path: str, colours: dict[str, str], size: QSizeF, ratio: float) -> QPixmap:
    pixels = (size * ratio).toSize()
    key = f"{path} {sorted(colours.items())} {pixels.width()}x{pixels.height()}"
    # QPixmapCache and not a dict: pixmaps must be gone before the application is.
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return QPixmap(found)
    drawn = QPixmap(pixels)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(_recoloured(path, tuple(sorted(colours.items()))))).render(painter)
    painter.end()
    QPixmapCache.insert(key, drawn)
    return drawn


@lru_cache(maxsize=256)
def _recoloured(path: str, colours: tuple[tuple[str, str], ...]) -> bytes:
    text = (_RESOURCES / path).read_text(encoding="utf-8")
    for word, colour in colours:
        text = text.replace(word, colour)
    return text.encode()
