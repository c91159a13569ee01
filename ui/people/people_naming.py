"""The name field over the cards: whose name it asks for, and who is asked for next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Signal

from config.language import trn
from models.face import NamedFace
from models.person import Person
from ui.people.card_delegate import CardDelegate
from ui.people.card_layout import CardLayout
from ui.people.cards import Card, Fold, can_be_named
from ui.people.people_item_model import PeopleItemModel
from ui.shared import theme
from ui.shared.grid_view import GridView
from ui.shared.name_field import NameField

_Index = QModelIndex | QPersistentModelIndex


class Naming(QObject):
    """Opens the field over one card, or over one for several, and says what came of it.

    Args:
        view: the cards; it owns this, and the field is in its viewport.
        model: of the cards.
        delegate: knows where the name line of a card is.
    """

    named = Signal(int, str)
    """A person's id and a name."""

    face_named = Signal(int, str)
    """The same for a face seen once."""

    chosen = Signal(int, int, bool)
    """The id of an unnamed person or of a face, who it is, and whether it is a face's."""

    together = Signal(list, list, str, int)
    """Several are one: ids of people, ids of faces, the name, and who was chosen for it, or 0."""

    rested = Signal()
    """No name is typed any more."""

    def __init__(self, view: GridView, model: PeopleItemModel, delegate: CardDelegate) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._delegate = delegate
        self._asked = QPersistentModelIndex()
        self._together: tuple[list[int], list[int]] | None = None
        self.field = NameField(view.viewport())
        self.field.setProperty("place", "card")
        self.field.committed.connect(self._answer)
        self.field.person_chosen.connect(self._take_person)
        self.field.cancelled.connect(self._go_on)
        view.laid_out.connect(self._place_field)

    @property
    def asked_card(self) -> Card | None:
        """The card whose name is being typed."""
        if not self.field.is_open or not self._asked.isValid():
            return None
        return self._model.row(self._asked)

    def ask(self, index: _Index, typed: str = "") -> None:
        """Open the field over a card's name."""
        card = self._model.row(index)
        if isinstance(card, Fold) or self._model.is_gone(index):
            return
        self._together = None
        # Naming selects nobody: a later Ctrl+click would take them along unseen.
        self._view.clearSelection()
        self._open(index)
        self.field.ask(card.name, typed)

    def ask_together(
        self, people: Sequence[int], faces: Sequence[int], index: _Index, typed: str = ""
    ) -> None:
        """Open the field over one of several selected cards: the name is for all of them."""
        self._together = list(people), list(faces)
        self._open(index)
        count = len(people) + len(faces)
        self.field.ask(None, typed, trn("Name {n} person", "Name {n} people", count))
        self._place_field()

    def next_guess(self, start: _Index) -> QModelIndex:
        """The next card with a guess, from another one on, or from the first if there is none behind it."""
        count = len(self._model.rows)
        for place in (*range(start.row() + 1, count), *range(start.row())):
            if self._model.guess(place) is not None:
                return self._model.index(place)
        return QModelIndex()

    def _next_to_ask(self, start: _Index, step: int) -> QModelIndex:
        place = start.row() + step if start.isValid() else -1
        while 0 <= place < len(self._model.rows):
            if can_be_named(self._model.row(place)) and not self._model.is_gone(place):
                return self._model.index(place)
            place += step
        return QModelIndex()

    def _open(self, index: _Index) -> None:
        self._view.selectionModel().setCurrentIndex(
            self._model.index(index.row()), self._view.selectionModel().SelectionFlag.NoUpdate
        )
        self._view.scrollTo(self._model.index(index.row()))
        self._asked = QPersistentModelIndex(index)
        self._place_field()

    def _answer(self, name: str, step: int) -> None:
        self._finish(name, None, step)

    def _take_person(self, person_id: int, name: str, step: int) -> None:
        self._finish(name, person_id, step)

    def _finish(self, name: str, who: int | None, step: int) -> None:
        asked, self._asked = self._asked, QPersistentModelIndex()
        together, self._together = self._together, None
        if together is not None:
            self._view.clearSelection()
            if asked.isValid():
                self._model.show_name(asked, name)
            self.together.emit(*together, name, who or 0)
            self.rested.emit()
            return
        target = QPersistentModelIndex(self._next_to_ask(asked, step)) if step else QPersistentModelIndex()
        if asked.isValid():
            self._tell(asked, name, who)
        self._ask_or_rest(target)

    def _tell(self, asked: QPersistentModelIndex, name: str, who: int | None) -> None:
        card = self._model.row(asked)
        was_unnamed = can_be_named(card)
        self._model.show_name(asked, name)
        if isinstance(card, Person):
            if who is not None and was_unnamed:
                self.chosen.emit(card.id, who, False)
            elif who != card.id:
                self.named.emit(card.id, name)
        elif isinstance(card, NamedFace):
            if who is not None:
                self.chosen.emit(card.face.id, who, True)
            else:
                self.face_named.emit(card.face.id, name)

    def _go_on(self, step: int) -> None:
        asked, self._asked = self._asked, QPersistentModelIndex()
        together, self._together = self._together, None
        wanted = step and together is None
        self._ask_or_rest(QPersistentModelIndex(self._next_to_ask(asked, step) if wanted else QModelIndex()))

    def _ask_or_rest(self, target: QPersistentModelIndex) -> None:
        if target.isValid():
            self.ask(target)
        else:
            self.rested.emit()

    def keep_in_sight(self) -> None:
        """The cards have another room: what is being asked for stays where one sees it."""
        if self.field.is_open and self._asked.isValid():
            self._view.executeDelayedItemsLayout()
            self._view.scrollTo(self._model.index(self._asked.row()))
            self._place_field()

    def layout_of(self, index: _Index) -> CardLayout:
        """Where the parts of a card are in the viewport."""
        return self._delegate.layout_of(index, self._view.visualRect(self._model.index(index.row())))

    def _place_field(self) -> None:
        if not self._asked.isValid():
            return
        place = self.layout_of(self._asked).field
        if self._together is not None:
            # What it asks then is longer than a name, and in some languages than a card.
            words = self.field.fontMetrics().horizontalAdvance(self.field.placeholderText())
            place.setWidth(max(place.width(), words + 2 * theme.SPACE_M))
            place.moveRight(min(place.right(), self._view.viewport().width() - 1))
        self.field.setGeometry(place)
