"""What can be done with the people who are selected, in a quiet bar below the cards."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from config.language import tr, trn
from models.face import NamedFace
from models.person import Person
from ui.people.cards import Card
from ui.shared.action_row import ActionRow, lay_out_bar
from ui.shared.buttons import Button, IconButton
from ui.shared.labels import Label

_SEVERAL = 2


class SelectionBar(QWidget):
    """How many are selected, and a button for each thing that can be said of them; hidden below two.

    Args:
        fill_circles: puts the circles of these people into a menu.
        parent: its owner.

    Signals:
        name_wanted: of all of them.
        merged, different, hide_wanted, strangers: ids of people.
        cleared: nobody is to be selected any more.
    """

    name_wanted = Signal()
    merged = Signal(list)
    different = Signal(list)
    hide_wanted = Signal(list)
    strangers = Signal(list)
    cleared = Signal()

    def __init__(
        self, fill_circles: Callable[[QMenu, Sequence[Person]], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._people: list[Person] = []
        self._fill_circles = fill_circles
        self._count = Label(strong=True)
        self._name = Button(tr("Name…"), "primary")
        self._name.setToolTip(tr("One name for all of them (F2)"))
        self._name.clicked.connect(self.name_wanted)
        self._circle = Button(tr("Circles"))
        self._circle.clicked.connect(self._show_circles)
        merge = self._button(tr("Merge"), self.merged)
        different = self._button(tr("Different people"), self.different)
        hide = self._button(tr("Hide"), self.hide_wanted)
        strangers = self._button(tr("Strangers"), self.strangers)
        self._of_people = (merge, different, self._circle, hide, strangers)
        self.row = ActionRow(
            (self._name, *self._of_people),
            (strangers, hide, self._circle, different, merge),
            {self._circle: lambda menu: fill_circles(menu, self._people)},
        )
        self._clear = IconButton("close", tr("Select nobody (Esc)"))
        self._clear.clicked.connect(self.cleared)
        lay_out_bar(self, self._count, self.row, self._clear)
        self.hide()

    @property
    def buttons(self) -> tuple[Button, ...]:
        """As they stand."""
        return (self._name, *self._of_people, self.row.more, self._clear)

    def show_selected(self, cards: Sequence[Card]) -> None:
        """Say how many there are; faces seen once can only be named."""
        self._people = [card for card in cards if isinstance(card, Person)]
        if len(cards) < _SEVERAL:
            self.hide()
            return
        with_faces = any(isinstance(card, NamedFace) for card in cards)
        self._count.setText(trn("{n} selected", "{n} selected", len(cards)))
        for button in self._of_people:
            self.row.offer(button, offered=not with_faces)
        self.show()

    def _button(self, words: str, wanted: object) -> Button:
        button = Button(words)
        button.clicked.connect(lambda: wanted.emit([person.id for person in self._people]))  # type: ignore[attr-defined]
        return button

    def _show_circles(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill_circles(menu, self._people)
        menu.popup(self._circle.mapToGlobal(QPoint(0, -menu.sizeHint().height())))
