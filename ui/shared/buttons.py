"""The buttons: one primary a page, secondary beside it, quiet for the rest, and round ones with an icon.

The mouse does not give them the focus: the ring is for those who walk by keyboard.
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QWidget

from ui.shared import icons, theme

Kind = Literal["primary", "secondary", "quiet", "link", "icon", "segment"]


class Button(QPushButton):
    """A button with words.

    Args:
        text: what it does, as a verb; a lone & is a mnemonic, as in Qt.
        kind: how loud it is.
        parent: its owner.
    """

    def __init__(self, text: str, kind: Kind = "secondary", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", kind)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(False)
        if kind == "link":
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, as Space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)


class IconButton(Button):
    """A square button with an icon; its words are its tool tip and accessible name.

    Args:
        name: the icon.
        words: what it does.
        parent: its owner.
        size: the icon's side; the button is 12 px larger.
    """

    def __init__(
        self, name: icons.IconName, words: str, parent: QWidget | None = None, *, size: int = 20
    ) -> None:
        super().__init__("", "icon", parent)
        self._name = name
        self._drawn: tuple[icons.IconName, str] | None = None
        self.setIconSize(QSize(size, size))
        self.setFixedSize(size + 12, size + 12)
        self.describe(words)
        self._recolour()

    def describe(self, words: str) -> None:
        """Change what the button says it does."""
        self.setToolTip(words)
        self.setAccessibleName(words)

    def show_icon(self, name: icons.IconName) -> None:
        """Change the icon."""
        self._name = name
        self._recolour()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        # Whatever gets a parent tells all its buttons of their palette: ten times before they are seen.
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.EnabledChange} and self.isVisible():
            self._recolour()

    def showEvent(self, event: QShowEvent) -> None:
        """The palette may have changed unseen."""
        self._recolour()
        super().showEvent(event)

    def _recolour(self) -> None:
        wanted = self._name, theme.of(self.palette()).secondary
        if wanted != self._drawn:
            self._drawn = wanted
            self.setIcon(icons.icon(*wanted))
