"""Every key in one place: those of the menus as they are bound, and those of each page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QMainWindow,
    QMenuBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from config.language import tr
from models.query import folded
from ui.help.columns import Columns
from ui.help.page_keys import EDITOR_KEYS, PAGE_KEYS
from ui.menus import PLAINLY
from ui.palette.entries import menu_lines, plain
from ui.shared import theme
from ui.shared.announce import announce
from ui.shared.buttons import Button
from ui.shared.labels import Label

Group = tuple[str, Sequence[tuple[str, str]]]
_LARGEST = 1160, 1200
_KEY_SHARE, _WHAT_SHARE = 2, 3
_SCROLLS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -8,
    Qt.Key.Key_PageDown: 8,
}


class KeysDialog(QDialog):
    """Lists them, narrowed while typing; Esc or Close closes it.

    Args:
        parent: the window it belongs to; its menus are read.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Find a key, or what it does"))
        self.field.setAccessibleName(tr("Find a key, or what it does"))
        self.field.setClearButtonEnabled(True)
        self.field.installEventFilter(self)
        self._groups = [KeyGroup(title, keys) for title, keys in groups_of(parent)]
        self._columns = Columns(self._groups)
        self._nothing = Label(tr("No key is called that."), tone="secondary")
        self._nothing.hide()
        self.close_button = Button(tr("Close"), parent=self)
        self.close_button.clicked.connect(self.accept)
        self._area = _scrolling(self._columns)
        self._lay_out()
        room = parent.window().size()
        self.resize(
            min(_LARGEST[0], room.width() - 2 * theme.SPACE_L),
            min(_LARGEST[1], room.height() - 2 * theme.SPACE_L),
        )
        self.field.textChanged.connect(self._narrow)
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys that scroll do so while the field keeps the focus."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = _SCROLLS.get(Qt.Key(event.key()))
            if steps is not None:
                bar = self._area.verticalScrollBar()
                bar.setValue(bar.value() + steps * bar.singleStep())
                return True
        return super().eventFilter(watched, event)

    def _narrow(self, typed: str) -> None:
        words = folded(typed).split()
        found = sum(group.narrow(words) for group in self._groups)
        self._columns.arrange()
        self._nothing.setVisible(not found)
        if not found:
            announce(self, self._nothing.text())

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.SPACE_M)
        head.addWidget(self.field, 1)
        head.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.SPACE_L,) * 4)
        column.setSpacing(theme.SPACE_L)
        column.addLayout(head)
        column.addWidget(self._nothing)
        column.addWidget(self._area, 1)


class KeyGroup(QWidget):
    """The keys of one menu or page.

    Args:
        title: where they work.
        keys: what is pressed, and what that does.
    """

    def __init__(self, title: str, keys: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._title = folded(title)
        self._rows: list[tuple[str, Label, Label]] = []
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.SPACE_M)
        grid.setVerticalSpacing(theme.SPACE_XS + 2)
        grid.setColumnStretch(0, _KEY_SHARE)
        grid.setColumnStretch(1, _WHAT_SHARE)
        for row, (key, what) in enumerate(keys):
            pressed, does = Label(key), Label(what, tone="secondary")
            for place, label in enumerate((pressed, does)):
                label.setWordWrap(True)
                grid.addWidget(label, row, place, Qt.AlignmentFlag.AlignTop)
            self._rows.append((folded(f"{key} {what}"), pressed, does))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_S)
        column.addWidget(Label(title, theme.NAME_SIZE, strong=True))
        column.addLayout(grid)

    def narrow(self, words: Iterable[str]) -> int:
        """Show the rows that have all these words, or all rows if the title has them; returns how many."""
        wanted = list(words)
        whole = all(word in self._title for word in wanted)
        shown = 0
        for said, *labels in self._rows:
            fits = whole or all(word in said or word in self._title for word in wanted)
            shown += fits
            for label in labels:
                label.setVisible(fits)
        self.setVisible(shown > 0)
        return shown


def groups_of(parent: QWidget) -> list[Group]:
    """What is listed: the menus of a window as they are now, then the pages."""
    window = parent.window()
    of_menus = _of_menus(window.menuBar()) if isinstance(window, QMainWindow) else []
    pages = [
        (tr(title), [(tr(key), tr(what)) for key, what in keys]) for title, keys in (*PAGE_KEYS, *EDITOR_KEYS)
    ]
    return [*of_menus, *pages]


def _of_menus(bar: QMenuBar) -> list[Group]:
    groups: dict[str, list[tuple[str, str]]] = {}
    for path, action in menu_lines(bar):
        bound = [
            key.toString(QKeySequence.SequenceFormat.NativeText)
            for key in action.shortcuts()
            if not key.isEmpty()
        ]
        # What only stands beside a line is a key of a page, and listed there.
        if bound:
            words = action.property(PLAINLY) or plain(action.text())
            groups.setdefault(path[0], []).append((", ".join(bound), str(words)))
    return list(groups.items())


def _scrolling(inside: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    return area
