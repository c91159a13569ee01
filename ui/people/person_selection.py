"""What can be said of the faces that are selected, in a quiet bar below them."""

from __future__ import annotations

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from config.language import tr, trn
from ui.people.face_grid import CONFIRM, MOVE, NEW, STRANGER
from ui.people.person_words import not_them
from ui.shared.action_row import ActionRow, lay_out_bar
from ui.shared.buttons import Button, IconButton
from ui.shared.labels import Label
from ui.shared.words import plain_tip


class SelectionBar(QWidget):
    """How many faces are selected, and a button for each thing they may be.

    Signals:
        confirmed, refused, moved, made_new, strangers, cover: what was clicked.
        cleared: nothing is to be selected any more.
    """

    confirmed = Signal()
    refused = Signal()
    moved = Signal()
    made_new = Signal()
    strangers = Signal()
    cover = Signal()
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = Label(strong=True)
        self._confirm = _button(tr("Confirm"), CONFIRM, self.confirmed)
        self._move = _button(tr("Move to…"), MOVE, self.moved)
        self._new = _button(tr("New person"), NEW, self.made_new)
        self._not = _button("", tr("Del"), self.refused)
        self._stranger = _button(tr("Stranger"), STRANGER, self.strangers)
        self._cover = _button(tr("Use as cover"), "", self.cover)
        self._clear = IconButton("close", tr("Select nothing (Esc)"))
        self._clear.clicked.connect(self.cleared)
        self._row = ActionRow(
            (self._confirm, self._move, self._new, self._not, self._stranger, self._cover),
            (self._cover, self._stranger, self._new, self._not, self._move),
        )
        lay_out_bar(self, self._count, self._row, self._clear)
        self.hide()

    def show_chosen(self, count: int, name: str | None, *, all_of_them: bool, confirmed: bool) -> None:
        """Say how many there are, and offer what can be said of them; hidden where none is.

        Args:
            count: of the selected faces.
            name: whose page it is.
            all_of_them: they are all faces the person has: nobody can be split off.
            confirmed: somebody has said of each of them that it is this person.
        """
        self._count.setText(trn("{n} face selected", "{n} faces selected", count))
        self._not.setText(not_them(name))
        self._confirm.setEnabled(not confirmed)
        self._new.setEnabled(not all_of_them)
        self._row.offer(self._cover, offered=count == 1)
        self.setVisible(count > 0)


def _button(words: str, key: str, clicked: SignalInstance) -> Button:
    button = Button(words)
    if key:
        button.setToolTip(plain_tip(tr("Key: {key}", key=key)))
    button.clicked.connect(clicked)
    return button
