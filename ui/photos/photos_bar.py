"""What can be done with the photos that are selected: in a quiet bar below them, and in a menu."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from config.language import tr, trn
from ui.shared.action_row import ActionRow, lay_out_bar
from ui.shared.buttons import Button, IconButton
from ui.shared.labels import Label

_SEVERAL = 2


@dataclass(frozen=True, slots=True, eq=False)
class Deeds:
    """What a page does with the photos whose ids it is given.

    Attributes:
        open: shows the first of them.
        turn: shows them turned by so many quarters more.
        stack: makes one stack of them.
        unstack: takes them out of their stack.
        copy: puts their files on the clipboard.
        export: asks where to.
        write_names: asks how.
        trash: moves their files to the system's trash.
        look_again: looks for faces, thoroughly.
        show_in_folder: shows the file of the first of them.
    """

    open: Callable[[int], None]
    turn: Callable[[list[int], int], None]
    stack: Callable[[list[int]], None]
    unstack: Callable[[list[int]], None]
    copy: Callable[[list[int]], None]
    export: Callable[[list[int]], None]
    write_names: Callable[[list[int]], None]
    trash: Callable[[list[int]], None]
    look_again: Callable[[list[int]], None]
    show_in_folder: Callable[[int], None]


class PhotosBar(QWidget):
    """Hidden while nothing is selected.

    Signals:
        cleared: nothing is to be selected any more.

    Args:
        deeds: what the buttons do.
        chosen: the ids of what is selected, asked for when a button needs them: there may be very many.
        parent: its owner.
    """

    cleared = Signal()

    def __init__(self, deeds: Deeds, chosen: Callable[[], list[int]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen = chosen
        self._count = Label(strong=True)
        turn = self._button(tr("Turn"), lambda photos: deeds.turn(photos, 1))
        self._stack = self._button(tr("Stack"), deeds.stack)
        export = self._button(tr("Export…"), deeds.export)
        names = self._button(tr("Write names…"), deeds.write_names)
        copy = self._button(tr("Copy"), deeds.copy)
        trash = self._button(tr("Move to trash"), deeds.trash)
        trash.setToolTip(tr("Move to the system's trash (Del)"))
        buttons = (turn, self._stack, export, names, copy, trash)
        self.row = ActionRow(buttons, (names, export, copy, self._stack, turn))
        self._clear = IconButton("close", tr("Select nothing (Esc)"))
        self._clear.clicked.connect(self.cleared)
        self.buttons = (*buttons, self._clear)
        lay_out_bar(self, self._count, self.row, self._clear)
        self.hide()

    def show_selected(self, count: int) -> None:
        """Say how many there are."""
        self._count.setText(trn("{n} selected", "{n} selected", count))
        self.row.offer(self._stack, offered=count >= _SEVERAL)
        self.setVisible(count > 0)

    def _button(self, words: str, does: Callable[[list[int]], None]) -> Button:
        button = Button(words)
        button.clicked.connect(lambda: does(self._chosen()))
        return button


def photos_menu(parent: QWidget, deeds: Deeds, photos: list[int], *, stacked: bool) -> QMenu:
    """A menu for photos.

    Args:
        parent: its owner.
        deeds: what the lines do.
        photos: their ids, at least one.
        stacked: one of them stands for a stack.
    """
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if len(photos) == 1:
        menu.addAction(tr("Open"), lambda: deeds.open(photos[0]))
        menu.addAction(tr("Show in folder"), lambda: deeds.show_in_folder(photos[0]))
        menu.addSeparator()
    menu.addAction(tr("Turn to the right"), lambda: deeds.turn(photos, 1))
    menu.addAction(tr("Turn to the left"), lambda: deeds.turn(photos, -1))
    if len(photos) >= _SEVERAL:
        menu.addAction(tr("Stack"), lambda: deeds.stack(photos))
    if stacked:
        menu.addAction(tr("Take the stack apart"), lambda: deeds.unstack(photos))
    menu.addSeparator()
    menu.addAction(tr("Copy"), lambda: deeds.copy(photos))
    menu.addAction(tr("Export…"), lambda: deeds.export(photos))
    menu.addAction(tr("Write names…"), lambda: deeds.write_names(photos))
    menu.addAction(tr("Look again, thoroughly"), lambda: deeds.look_again(photos))
    menu.addSeparator()
    menu.addAction(tr("Move to trash"), lambda: deeds.trash(photos))
    return menu
