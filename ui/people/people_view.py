"""The grid of people: what clicks and keys on a card mean, and the field that opens over a name."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from models.face import NamedFace
from models.person import Person
from ui.people.card_delegate import CardDelegate
from ui.people.card_layout import CAPTION, CELL_WIDTH, INSET, CardLayout, Part
from ui.people.cards import Card, Fold, can_be_named
from ui.people.people_item_model import PeopleItemModel
from ui.shared.grid_view import GridView
from ui.shared.images import ImageCache
from ui.shared.name_field import NameField

_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class PeopleView(GridView):
    """Cards of people; a name is typed where it stands."""

    named = Signal(int, str)
    face_named = Signal(int, str)
    opened = Signal(int)
    face_opened = Signal(int)
    fold_toggled = Signal(str)
    """Which fold: a `cards.FoldKind`."""
    calmed = Signal()
    """Nobody types a name or points at a card any more: the cards may be put in order."""

    def __init__(self, model: PeopleItemModel, images: ImageCache, parent: QWidget | None = None) -> None:
        super().__init__(CELL_WIDTH, CAPTION - 2 * INSET + INSET, INSET, parent)
        self._people = model
        self._field = NameField(self.viewport())
        self._asked = QPersistentModelIndex()
        self.setSelectionMode(GridView.SelectionMode.ExtendedSelection)
        self.setModel(model)
        self.setItemDelegate(CardDelegate(self, model, images))
        self._field.setProperty("place", "card")
        self._field.committed.connect(self._answer)
        self._field.cancelled.connect(self._go_on)
        self.pressed_at.connect(self._clicked)
        self.doubleClicked.connect(self.open_card)
        self.entered_by_key.connect(self.open_card)
        self.left.connect(self._calm_down)
        self.laid_out.connect(self._place_field)

    @property
    def asked_card(self) -> Card | None:
        """The card whose name is being typed."""
        if not self._field.is_open or not self._asked.isValid():
            return None
        return self._people.row(self._asked)

    @property
    def is_busy(self) -> bool:
        """Whether moving cards would get in somebody's way: a name is typed, or the pointer is here."""
        return self._field.is_open or self.has_pointer

    def set_names(self, names: Iterable[str]) -> None:
        """The names the field completes to."""
        self._field.set_names(names)

    def ask(self, index: QModelIndex | QPersistentModelIndex, typed: str = "") -> None:
        """Open the field over a card's name."""
        card = self._people.row(index)
        if isinstance(card, Fold) or self._people.is_gone(index):
            return
        # Naming selects nobody: a later Ctrl+click would take them along unseen.
        self.clearSelection()
        self.selectionModel().setCurrentIndex(
            self._people.index(index.row()), self.selectionModel().SelectionFlag.NoUpdate
        )
        self.scrollTo(index)
        self._asked = QPersistentModelIndex(index)
        self._place_field()
        self._field.ask(card.name, typed)

    def open_card(self, index: QModelIndex) -> None:
        """Go to the person, the face's photo, or unfold."""
        if self._people.is_gone(index):
            return
        self.clearSelection()
        card = self._people.row(index)
        if isinstance(card, Person):
            self.opened.emit(card.id)
        elif isinstance(card, NamedFace):
            self.face_opened.emit(card.face.id)
        else:
            self.fold_toggled.emit(card.kind)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 or typing names the current card; Space unfolds."""
        index = self.currentIndex()
        typed = event.text()
        card = self._people.row(index) if index.isValid() else None
        if card is None:
            super().keyPressEvent(event)
        elif isinstance(card, Fold) and event.key() == Qt.Key.Key_Space:
            self.fold_toggled.emit(card.kind)
        elif event.key() == Qt.Key.Key_F2:
            self.ask(index)
        elif typed.isprintable() and typed.strip() and not event.modifiers() & _COMMANDS:
            self.ask(index, typed)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The pointer says what a click would do."""
        super().mouseMoveEvent(event)
        point = event.position().toPoint()
        index = self.indexAt(point)
        shape = self._cursor_over(index, point) if index.isValid() else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def _clicked(self, index: QModelIndex, point: QPoint) -> None:
        card = self._people.row(index)
        part = CardLayout.of(self.visualRect(index)).part_at(point)
        if part is Part.NOTHING or self._people.is_gone(index):
            return
        if isinstance(card, Fold):
            self.open_card(index)
        elif part is Part.NAME or (part is Part.FACE and isinstance(card, Person) and can_be_named(card)):
            self.ask(index)
        elif part is Part.FACE or isinstance(card, Person):
            self.open_card(index)

    def _cursor_over(self, index: QModelIndex, point: QPoint) -> Qt.CursorShape:
        card = self._people.row(index)
        part = CardLayout.of(self.visualRect(index)).part_at(point)
        if self._people.is_gone(index):
            return Qt.CursorShape.ArrowCursor
        if part is Part.NAME and not isinstance(card, Fold):
            return Qt.CursorShape.IBeamCursor
        if part is Part.NOTHING or (part is Part.COUNT and isinstance(card, NamedFace)):
            return Qt.CursorShape.ArrowCursor
        return Qt.CursorShape.PointingHandCursor

    def _answer(self, name: str, step: int) -> None:
        asked, self._asked = self._asked, QPersistentModelIndex()
        target = QPersistentModelIndex(self._next_to_ask(asked, step)) if step else QPersistentModelIndex()
        if asked.isValid():
            card = self._people.row(asked)
            self._people.show_name(asked, name)
            if isinstance(card, Person):
                self.named.emit(card.id, name)
            elif isinstance(card, NamedFace):
                self.face_named.emit(card.face.id, name)
        self._ask_or_rest(target)

    def _go_on(self, step: int) -> None:
        asked, self._asked = self._asked, QPersistentModelIndex()
        self._ask_or_rest(QPersistentModelIndex(self._next_to_ask(asked, step) if step else QModelIndex()))

    def _ask_or_rest(self, target: QPersistentModelIndex) -> None:
        if target.isValid():
            self.ask(target)
        else:
            self._calm_down()

    def _next_to_ask(self, start: QPersistentModelIndex, step: int) -> QModelIndex:
        place = start.row() + step if start.isValid() else -1
        while 0 <= place < len(self._people.rows):
            card = self._people.row(place)
            if can_be_named(card) and not self._people.is_gone(place):
                return self._people.index(place)
            place += step
        return QModelIndex()

    def _place_field(self) -> None:
        if self._asked.isValid():
            self._field.setGeometry(CardLayout.of(self.visualRect(self._asked)).field)

    def _calm_down(self) -> None:
        if not self.is_busy:
            self.calmed.emit()
