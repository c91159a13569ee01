"""The menu bar: everything the program can do, with its key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar

from config.language import mark, tr
from config.settings import Appearance
from ui.shared.words import plain_action

Trigger = Callable[[], None]
Key = QKeySequence | QKeySequence.StandardKey | str

APPEARANCES: tuple[tuple[Appearance, str], ...] = (
    ("system", mark("Like the system")),
    ("light", mark("Light")),
    ("dark", mark("Dark")),
)

_LONGEST = 40
PLAINLY = "plainly"
"""The property of an action that says what it does, where its words change."""


class Menus:
    """Builds the menus of a window and keeps the actions that change."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        bar = window.menuBar()
        self.file = bar.addMenu(tr("&File"))
        self.edit = bar.addMenu(tr("&Edit"))
        self.person = bar.addMenu(tr("&Person"))
        self.view = bar.addMenu(tr("&View"))
        self.help = bar.addMenu(tr("&Help"))
        self._undo: QAction | None = None
        self._redo: QAction | None = None
        self._appearances: dict[str, QAction] = {}

    def add(self, menu: QMenu, text: str, key: Key | None, trigger: Trigger) -> QAction:
        """Add an action; the same key works wherever the focus is."""
        action = QAction(text, self._window)
        if key is not None:
            action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda _checked: trigger())
        menu.addAction(action)
        return action

    def add_undo(self, undo: Trigger, redo: Trigger) -> None:
        """Add Undo and Redo; their words follow `set_undo`."""
        self._undo = self.add(self.edit, tr("Undo"), QKeySequence.StandardKey.Undo, undo)
        self._redo = self.add(self.edit, tr("Redo"), "Ctrl+Shift+Z", redo)
        for action, words in ((self._undo, tr("Undo")), (self._redo, tr("Redo"))):
            # What a sheet of keys calls it, whatever would be undone just now.
            action.setProperty(PLAINLY, words)
        self.set_undo(None, None)

    def set_undo(self, undo: str | None, redo: str | None) -> None:
        """Say what would be undone and redone; None when there is nothing."""
        for action, what, words in (
            (self._undo, undo, tr("Undo “{what}”", what=_said(undo)) if undo else tr("Undo")),
            (self._redo, redo, tr("Redo “{what}”", what=_said(redo)) if redo else tr("Redo")),
        ):
            if action is not None:
                action.setText(words)
                action.setEnabled(what is not None)

    def add_appearances(self, chosen: Appearance, choose: Callable[[Appearance], None]) -> None:
        """Add the submenu that chooses light and dark."""
        menu = self.view.addMenu(tr("&Appearance"))
        group = QActionGroup(self._window)
        for appearance, words in APPEARANCES:
            action = self.add(menu, tr(words), None, lambda appearance=appearance: choose(appearance))  # type: ignore[misc]
            action.setCheckable(True)
            action.setChecked(appearance == chosen)
            group.addAction(action)
            self._appearances[appearance] = action

    def show_appearance(self, appearance: str) -> None:
        """Mark the one in force; chooses nothing."""
        self._appearances[appearance].setChecked(True)


def bring_up_to_date(bar: QMenuBar) -> None:
    """Let every menu see what can be done now, as if it were opened."""
    for top in bar.actions():
        menu = top.menu()
        if isinstance(menu, QMenu):
            menu.aboutToShow.emit()


def _said(words: str) -> str:
    """Words that leave a menu its width; a name may be as long as somebody likes."""
    line = " ".join(words.split())
    return plain_action(line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1].rstrip()}…")
