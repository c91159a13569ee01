"""Lines of a menu that can be used at some times only: what they do is asked of a page when it matters."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from ui.menus import Menus
from ui.shared.deeds import Deed, Does


class LiveLines(QObject):
    """Whenever the menu opens, they are brought up to date; a line that cannot be used stays, disabled.

    Args:
        menus: of the window.
        top: the menu of the bar in which, or below which, the lines stand.
        now: what can be done at this moment.
    """

    def __init__(self, menus: Menus, top: QMenu, now: Callable[[], Does]) -> None:
        super().__init__(top)
        self._menus = menus
        self._now = now
        self._lines: dict[Deed, QAction] = {}
        top.aboutToShow.connect(self.refresh)

    def add(self, menu: QMenu, deed: Deed, words: str, key: str = "") -> QAction:
        """Add a line.

        Args:
            menu: where it stands.
            deed: what it does.
            words: what it says.
            key: what the page itself does it at: shown, not bound, for elsewhere it means something else.
        """
        action = self._menus.add(menu, with_key(words, key), None, lambda: self._do(deed))
        action.setEnabled(deed in self._now())
        self._lines[deed] = action
        return action

    def refresh(self) -> None:
        """Say what can be done now."""
        does = self._now()
        for deed, action in self._lines.items():
            action.setEnabled(deed in does)

    def _do(self, deed: Deed) -> None:
        # Something may have happened since the menu was opened.
        does = self._now().get(deed)
        if does is not None:
            does()


def with_key(words: str, key: str) -> str:
    """The text of a line with a key beside it, if it has one."""
    return f"{words}\t{key}" if key else words
