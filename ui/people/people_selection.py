"""What can be done with the people who are selected, in a quiet bar below the cards."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from config.language import tr, trn
from models.face import NamedFace
from models.person import Person
from ui.people.cards import Card
from ui.people.person_flow import FlowLayout
from ui.shared import theme
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
        self._count.setMinimumHeight(theme.CONTROL_HEIGHT)
        self._name = Button(tr("Name…"), "primary")
        self._name.setToolTip(tr("One name for all of them (F2)"))
        self._name.clicked.connect(self.name_wanted)
        self._circle = Button(tr("Circles"))
        self._circle.clicked.connect(self._show_circles)
        self._of_people = (
            self._button(tr("Merge"), self.merged),
            self._button(tr("Different people"), self.different),
            self._circle,
            self._button(tr("Hide"), self.hide_wanted),
            self._button(tr("Strangers"), self.strangers),
        )
        self._clear = IconButton("close", tr("Select nobody (Esc)"))
        self._clear.clicked.connect(self.cleared)
        self._lay_out()
        self.hide()

    @property
    def buttons(self) -> tuple[Button, ...]:
        """As they stand."""
        return (self._name, *self._of_people, self._clear)

    def show_selected(self, cards: Sequence[Card]) -> None:
        """Say how many there are; faces seen once can only be named."""
        self._people = [card for card in cards if isinstance(card, Person)]
        if len(cards) < _SEVERAL:
            self.hide()
            return
        with_faces = any(isinstance(card, NamedFace) for card in cards)
        self._count.setText(trn("{n} selected", "{n} selected", len(cards)))
        for button in self._of_people:
            button.setVisible(not with_faces)
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

    def _lay_out(self) -> None:
        flow = FlowLayout(theme.SPACE_S)
        for button in (self._name, *self._of_people):
            flow.addWidget(button)
        row = QHBoxLayout()
        row.setContentsMargins(theme.SPACE_XL, theme.SPACE_S, theme.SPACE_M, theme.SPACE_S)
        row.setSpacing(theme.SPACE_M)
        row.addWidget(self._count, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(flow, 1)
        row.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignTop)
        line = QFrame()
        line.setProperty("kind", "hairline")
        line.setFixedHeight(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(line)
        column.addLayout(row)
