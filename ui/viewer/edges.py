"""The round buttons over the photo: at its edges to its neighbours, in its middle to a film's player."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from ui.shared import icons, theme
from ui.shared.buttons import IconButton

EDGE, PLAYER = 48, 84
_ICON_SHARE = 0.58
_SHEET = """
QPushButton {{
    background: rgba(16, 17, 20, 190); border: 2px solid transparent; padding: 0px;
    border-radius: {radius}px;
}}
QPushButton:hover {{ background: rgba(43, 46, 52, 230); }}
QPushButton:pressed {{ background: rgba(60, 64, 72, 240); }}
QPushButton:focus {{ border-color: {accent}; }}
"""


class EdgeButton(IconButton):
    """Round, and to be seen on snow and on night alike.

    Args:
        name: the icon.
        words: what it does.
        parent: its owner.
        size: its diameter, logical pixels.
    """

    def __init__(self, name: icons.IconName, words: str, parent: QWidget, size: int = EDGE) -> None:
        super().__init__(name, words, parent)
        self.setFixedSize(size, size)
        icon = round(size * _ICON_SHARE)
        self.setIconSize(QSize(icon, icon))
        self.setStyleSheet(_SHEET.format(radius=size // 2, accent=theme.DARK.accent))
