"""The grid of people: what clicks, drags and keys on a card mean."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from operator import attrgetter

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from models.face import NamedFace
from models.person import Person
from ui.people.card_delegate import CardDelegate, can_have_star
from ui.people.card_layout import CAPTION, CELL_WIDTH, INSET, Part
from ui.people.cards import Card, Fold, can_be_named, key_of
from ui.people.people_drag import CardDrag
from ui.people.people_item_model import PeopleItemModel
from ui.people.people_naming import Naming
from ui.people.people_tips import cursor_of, tip_of
from ui.shared.grid_view import GridView
from ui.shared.images import ImageCache

_KEYS = Qt.Key
_ACCEPTING = {_KEYS.Key_Plus, _KEYS.Key_Equal, _KEYS.Key_Insert}
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class PeopleView(GridView):
    """Cards of people; a name is typed where it stands.

    Attributes:
        naming: the field over the cards.
        drag: cards being carried onto another.
    """

    opened = Signal(int)
    face_opened = Signal(int)
    guess_accepted = Signal(int, int, bool)
    """The id of an unnamed person or of a face, who it is, and whether it is a face's."""
    favourite_wanted = Signal(list, bool)
    """Ids of people, and whether they are to be favourites."""
    fold_toggled = Signal(str)
    """Which fold: a `cards.FoldKind`."""
    calmed = Signal()
    """Nobody types a name or points at a card any more: the cards may be put in order."""

    def __init__(self, model: PeopleItemModel, images: ImageCache, parent: QWidget | None = None) -> None:
        super().__init__(CELL_WIDTH, CAPTION - 2 * INSET + INSET, INSET, parent)
        self._people = model
        self._cards = CardDelegate(self, model, images)
        self._picked = QPersistentModelIndex()
        self._picked_at = QPoint()
        self._picked_with: list[Card] = []
        self.setSelectionMode(GridView.SelectionMode.ExtendedSelection)
        self.setSelectionRectVisible(True)
        self.setModel(model)
        self.setItemDelegate(self._cards)
        self.naming = Naming(self, model, self._cards)
        self.naming.rested.connect(self._calm_down)
        self.drag = CardDrag(self, model, self._cards, images)
        self.drag.ended.connect(self._calm_down)
        self.pressed_at.connect(self._clicked)
        self.doubleClicked.connect(self.open_card)
        self.entered_by_key.connect(self.open_card)
        self.left.connect(self._calm_down)

    @property
    def asked_card(self) -> Card | None:
        """The card whose name is being typed."""
        return self.naming.asked_card

    @property
    def is_busy(self) -> bool:
        """Whether moving cards would get in somebody's way: they type, carry cards, or point at some."""
        return self.naming.field.is_open or self.drag.is_on or self.has_pointer

    def selected_cards(self) -> list[Card]:
        """The selected people and faces, in the order they stand; no folds, and nobody who is gone."""
        rows = self._people.rows
        found = [card for places in self._selected_ranges() for card in rows[places.start : places.stop]]
        return [card for card in found if not (isinstance(card, Fold) or self._people.is_gone_card(card))]

    @property
    def marks_current(self) -> bool:
        """Whether the keyboard marks a card."""
        return self._by_keyboard and self.currentIndex().isValid()

    def ask(self, index: QModelIndex | QPersistentModelIndex, typed: str = "") -> None:
        """Open the field over a card's name."""
        self.naming.ask(index, typed)

    def ask_selected(self, typed: str = "") -> None:
        """Open the field for all selected: over the current one, or the first of them."""
        cards = self.selected_cards()
        if not cards:
            return
        current = self.currentIndex()
        if not (current.isValid() and self._people.row(current) in cards):
            current = self._people.index(self._people.place_of(key_of(cards[0])) or 0)
        if len(cards) == 1:
            self.naming.ask(current, typed)
        else:
            people, faces = ids_of(cards)
            self.naming.ask_together(people, faces, current, typed)

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

    @contextmanager
    def held_still(self) -> Iterator[None]:
        """Another card may become the current one meanwhile, and is not scrolled to."""
        self.setAutoScroll(False)
        yield
        self.setAutoScroll(True)

    def accept_guess(self, index: QModelIndex, *, follow: bool = True) -> None:
        """The card's person is who they are guessed to be; the next guess is the current card then.

        Args:
            index: the card.
            follow: bring the next one into view; not for who points at the cards, which must not move.
        """
        guess = self._people.guess(index)
        card = self._people.row(index)
        if guess is None or isinstance(card, Fold):
            return
        following = QPersistentModelIndex(self.naming.next_guess(index))
        self.clearSelection()
        self._people.show_name(index, guess.name)
        is_face = isinstance(card, NamedFace)
        self.guess_accepted.emit(
            card.face.id if isinstance(card, NamedFace) else card.id, guess.person_id, is_face
        )
        if following.isValid():
            with self.held_still():
                self.selectionModel().setCurrentIndex(
                    self._people.index(following.row()), self.selectionModel().SelectionFlag.NoUpdate
                )
            if follow:
                self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 or typing names the current card, or all selected; + accepts a guess, * marks a favourite."""
        index, typed = self.currentIndex(), event.text()
        card = self._people.row(index) if index.isValid() else None
        if event.key() == _KEYS.Key_Escape and self.selectionModel().hasSelection():
            self.clearSelection()
        elif card is None or event.modifiers() & _COMMANDS:
            super().keyPressEvent(event)
        elif isinstance(card, Fold) and event.key() == _KEYS.Key_Space:
            self.fold_toggled.emit(card.kind)
        elif event.key() in _ACCEPTING:
            self._by_keyboard = True
            self.accept_guess(index)
        elif event.key() == _KEYS.Key_Asterisk:
            self._toggle_favourite(index)
        elif event.key() == _KEYS.Key_F2 or (typed.isprintable() and typed.strip()):
            self._ask_for(index, "" if event.key() == _KEYS.Key_F2 else typed)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember what may be picked up: the card, or all selected if it is one of them."""
        point = event.position().toPoint()
        index = self.indexAt(point)
        plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers() & (
            _COMMANDS | Qt.KeyboardModifier.ShiftModifier
        )
        self._picked = QPersistentModelIndex()
        if plain and index.isValid() and self._is_held(index, point):
            card = self._people.row(index)
            selected = self.selected_cards()
            self._picked, self._picked_at = QPersistentModelIndex(index), point
            self._picked_with = selected if card in selected else [card]
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The pointer says what a click would do; with the button held, cards are carried."""
        point = event.position().toPoint()
        if self.drag.is_on:
            self.drag.move(point)
            return
        if self._picked.isValid() and event.buttons() & Qt.MouseButton.LeftButton:
            # Not Qt's way to drag on, which selects: that begins beside the cards.
            if (point - self._picked_at).manhattanLength() >= QApplication.startDragDistance():
                self._pick_up()
                self.drag.move(point)
            return
        super().mouseMoveEvent(event)
        index = self.indexAt(point)
        is_here = index.isValid() and not self._people.is_gone(index)
        part = self._part_at(index, point) if is_here else Part.NOTHING
        self.viewport().setCursor(cursor_of(self._people.row(index) if is_here else None, part))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of what is carried."""
        self._picked = QPersistentModelIndex()
        if self.drag.is_on and event.button() == Qt.MouseButton.LeftButton:
            self._pressed = QPersistentModelIndex()
            self.drag.drop(event.position().toPoint())
            return
        super().mouseReleaseEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A name being typed stays in sight."""
        super().resizeEvent(event)
        self.naming.keep_in_sight()

    def viewportEvent(self, event: QEvent) -> bool:
        """A tool tip for the part of the card that is under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            words = ""
            if index.isValid():
                words = tip_of(
                    self._people.row(index), self._part_at(index, event.pos()), self._people.guess(index)
                )
            QToolTip.showText(event.globalPos(), words, self.viewport())
            return True
        return super().viewportEvent(event)

    def _selected_ranges(self) -> list[range]:
        # Not the indexes: of 20,000 selected cards they would take a quarter of a second.
        selection = self.selectionModel().selection()
        each = (selection.at(number) for number in range(selection.count()))
        return sorted((range(one.top(), one.bottom() + 1) for one in each), key=attrgetter("start"))

    def _ask_for(self, index: QModelIndex, typed: str) -> None:
        if len(self.selected_cards()) > 1:
            self.ask_selected(typed)
        else:
            self.ask(index, typed)

    def _toggle_favourite(self, index: QModelIndex) -> None:
        selected = self.selected_cards()
        current = self._people.row(index)
        people = [card for card in (selected if len(selected) > 1 else [current]) if isinstance(card, Person)]
        if people and can_have_star(people[0]):
            self.mark_favourites(people, favourite=not all(person.favourite for person in people))

    def mark_favourites(self, people: Sequence[Person], *, favourite: bool) -> None:
        """Say whether they are favourites; their cards show it at once."""
        for person in people:
            place = self._people.place_of(person.id)
            if place is not None:
                self._people.show_favourite(self._people.index(place), favourite=favourite)
        self.favourite_wanted.emit([person.id for person in people], favourite)

    def _is_held(self, index: QModelIndex, point: QPoint) -> bool:
        """Whether a drag from there carries the card."""
        card = self._people.row(index)
        on_card = self._part_at(index, point) not in {Part.NOTHING, Part.STAR}
        return on_card and not isinstance(card, Fold) and not self._people.is_gone(index)

    def _pick_up(self) -> None:
        cards = [card for card in self._picked_with if not isinstance(card, Fold)]
        self._picked = QPersistentModelIndex()
        people, faces = ids_of(cards)
        covers = [card.cover_face_id if isinstance(card, Person) else card.face.id for card in cards]
        self.drag.begin(people, faces, covers)

    def _part_at(self, index: QModelIndex, point: QPoint) -> Part:
        layout = self._cards.layout_of(index, self.visualRect(index))
        return layout.part_at(point, starred=can_have_star(self._people.row(index)))

    def _clicked(self, index: QModelIndex, point: QPoint) -> None:
        card = self._people.row(index)
        part = self._part_at(index, point)
        if part is Part.NOTHING or self._people.is_gone(index):
            return
        if isinstance(card, Fold):
            self.open_card(index)
        elif part is Part.STAR and isinstance(card, Person):
            self.clearSelection()
            self.mark_favourites([card], favourite=not card.favourite)
        elif part is Part.CHIP:
            self.accept_guess(index, follow=False)
        elif part is Part.NAME or (part is Part.FACE and isinstance(card, Person) and can_be_named(card)):
            self.ask(index)
        elif part is Part.FACE or isinstance(card, Person):
            self.open_card(index)

    def _calm_down(self) -> None:
        if not self.is_busy:
            self.calmed.emit()


def ids_of(cards: Sequence[Card]) -> tuple[list[int], list[int]]:
    """The ids of the people, and of the faces seen once, among some cards."""
    people = [card.id for card in cards if isinstance(card, Person)]
    return people, [card.face.id for card in cards if isinstance(card, NamedFace)]
