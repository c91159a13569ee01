"""The keys of an open photo, all in one place."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.shared import theme
from ui.shared.buttons import Button
from ui.shared.labels import Label

KEYS: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (
        "In an open photo",
        (
            ("Drag, or B", "draw a face"),
            ("Tab, arrows", "walk through the faces"),
            ("PageUp, PageDown", "the photo before and after"),
            ("Wheel, + and -", "closer and farther"),
            ("Space + drag", "move the photo"),
            ("0, 2, 1", "the whole photo, filled, every pixel"),
            ("Ctrl+Enter", "everybody is who they are shown as"),
            ("Ctrl+Z, Ctrl+Shift+Z", "take back, bring back"),
        ),
    ),
    (
        "A face you drew",
        (
            ("1 to 5", "it is this person"),
            ("K", "it is somebody new"),
            ("N", "somebody new, with a name"),
            ("/", "anybody there is"),
            ("Enter", "save, and be asked"),
            ("Esc", "later: it is stored without a name"),
            ("Delete", "discard it"),
            ("Tab", "take the outline shown"),
            ("E", "click the eyes"),
            ("Arrows", "move it by a pixel, with Shift by ten"),
            ("Ctrl + arrows", "make it larger or smaller"),
        ),
    ),
    (
        "A face that is stored",
        (
            ("Enter, or a letter", "name it"),
            ("Delete", "not a face"),
            ("Right click, Menu key", "all else"),
        ),
    ),
)


class KeysDialog(QDialog):
    """Lists them; Esc or Close closes it.

    Args:
        parent: the window it belongs to.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keys")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.SPACE_XL,) * 4)
        column.setSpacing(theme.SPACE_L)
        groups = QHBoxLayout()
        groups.setSpacing(theme.SPACE_XXL)
        left, right = QVBoxLayout(), QVBoxLayout()
        for side in (left, right):
            side.setSpacing(theme.SPACE_L)
            groups.addLayout(side)
        for place, (title, keys) in enumerate(KEYS):
            (right if place == 1 else left).addLayout(_group(title, keys))
        for side in (left, right):
            side.addStretch(1)
        column.addLayout(groups)
        self.close_button = Button("Close", "primary", self)
        self.close_button.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.close_button)
        column.addLayout(row)
        self.close_button.setFocus()


def _group(title: str, keys: tuple[tuple[str, str], ...]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(theme.SPACE_S)
    column.addWidget(Label(title, theme.NAME_SIZE, strong=True))
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.SPACE_L)
    grid.setVerticalSpacing(theme.SPACE_XS)
    for row, (key, what) in enumerate(keys):
        grid.addWidget(Label(key), row, 0)
        grid.addWidget(Label(what, tone="secondary"), row, 1)
    grid.setColumnStretch(1, 1)
    column.addLayout(grid)
    return column
