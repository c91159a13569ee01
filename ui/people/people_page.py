"""The page of all people: who is known, who asks to be, and who was seen once."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from config.language import count_of
from models.face import NamedFace
from models.person import Person
from ui.people.cards import Card, Fold, FoldKind, arranged, key_of, steady
from ui.people.people_item_model import PeopleItemModel
from ui.people.people_view import PeopleView
from ui.shared.empty_state import EmptyState
from ui.shared.focus import show_page_part
from ui.shared.images import FACE, ImageCache
from ui.shared.page_header import PageHeader


class PeoplePage(QWidget):
    """Cards of people, named in place.

    Args:
        images: where the faces come from.
        parent: its owner.
    """

    named = Signal(int, str)
    """A person's id and the name typed for them."""

    face_named = Signal(int, str)
    """The id of a face seen once and the name typed for it."""

    opened = Signal(int)
    """A person's id."""

    face_opened = Signal(int)
    """The id of a face seen once whose photo is to be shown."""

    merge_requested = Signal(int)
    """A person's id who is to be merged into somebody yet to be chosen."""

    merge_selected = Signal(list)
    """Ids of the people who are one, in the order they stand on the page; at least two."""

    different_selected = Signal(list)
    """Ids of the people who are not the same, however alike; at least two."""

    ignored = Signal(list)
    """Ids of people nobody wants to see; never empty."""

    all_like_ignored = Signal(int)
    """The id of an unnamed person who is to be ignored with everybody like them."""

    face_ignored = Signal(int)
    """The same for a face seen once."""

    shown_again = Signal(list)
    """Ids of people who are no longer ignored; never empty."""

    def __init__(self, images: ImageCache, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people: Sequence[Person] = ()
        self._once: Sequence[NamedFace] = ()
        self._text = ""
        self._unfolded: set[FoldKind] = set()
        self._scanning = False
        self._out_of_order = False
        self._model = PeopleItemModel(self)
        self._view = PeopleView(self._model, images)
        self._view.setAccessibleName("People")
        self._empty = EmptyState()
        self._header = PageHeader("People")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header)
        layout.addWidget(self._stack, 1)
        self.setFocusProxy(self._view)
        images.arrived.connect(self._picture_arrived)
        self._connect_view()
        self._refresh()

    def set_people(self, people: Sequence[Person], once: Sequence[NamedFace]) -> None:
        """Show these; scroll position, selection and a name being typed stay.

        While somebody types a name or points at a card, no card moves: new people come last
        then, those who are gone fade where they are, and the order is put right afterwards.
        """
        names = {person.name for person in people if person.name}
        if names != {person.name for person in self._people if person.name}:
            self._view.set_names(names)
        self._people, self._once = people, once
        self._refresh(may_move=not self._view.is_busy)

    def set_filter(self, text: str) -> None:
        """Show only people with a name that has a word beginning so; accents don't matter."""
        text = text.strip()
        if text == self._text:
            return
        self._text = text
        self._refresh()
        self._view.scrollToTop()

    def set_scanning(self, scanning: bool) -> None:
        """Whether faces are still being looked for; an empty page says so."""
        self._scanning = scanning
        self._show_state()

    def shown(self) -> list[int]:
        """Ids of the people whose cards are shown, in order."""
        return [card.id for card in self._model.rows if isinstance(card, Person)]

    def selected_people(self) -> list[int]:
        """Ids of the selected people, in the order they stand."""
        cards = (self._model.row(place) for place in self._view.selected_rows())
        return [card.id for card in cards if isinstance(card, Person)]

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody remembers on coming back whom they had selected."""
        if not event.spontaneous():
            self._view.clearSelection()
        super().hideEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """A page that comes back is in order."""
        super().showEvent(event)
        self._put_in_order()

    def _connect_view(self) -> None:
        view = self._view
        view.named.connect(self.named)
        view.face_named.connect(self.face_named)
        view.opened.connect(self.opened)
        view.face_opened.connect(self.face_opened)
        view.fold_toggled.connect(self._toggle_fold)
        view.calmed.connect(self._put_in_order)
        view.menu_wanted.connect(self._show_menu)

    def _refresh(self, *, may_move: bool = True) -> None:
        cards = arranged(self._people, self._once, self._text, unfolded=self._unfolded)
        ordered, gone = cards, frozenset[Hashable]()
        if not may_move:
            cards, gone = steady(self._model.rows, ordered, [*self._people, *self._once])
        self._out_of_order = cards != ordered
        with self._view.place_kept():
            self._model.set_rows(cards)
        self._model.set_gone(gone)
        self._show_state()

    def _put_in_order(self) -> None:
        if self._out_of_order and not self._view.is_busy:
            self._refresh()

    def _toggle_fold(self, kind: FoldKind) -> None:
        self._unfolded ^= {kind}
        self._refresh()

    def _show_state(self) -> None:
        self._header.set_summary(self._summary())
        show_page_part(self._stack, self._view if self._model.rows else self._empty)
        if self._text and self._people:
            self._empty.say(f"Nobody here is called “{self._text}”.")
        elif self._scanning:
            self._empty.say("Looking for faces…", "People appear here as soon as they are found.")
        else:
            self._empty.say(
                "No faces were found in these photos.",
                "A face that was missed can be drawn: open its photo and drag a rectangle over it.",
            )

    def _summary(self) -> str:
        if not self._people:
            return ""
        seen = [person for person in self._people if not person.ignored]
        everybody = count_of(len(seen), "person", "people")
        if self._text:
            shown = (
                isinstance(card, Person) and not self._model.is_gone(place)
                for place, card in enumerate(self._model.rows)
            )
            return f"{sum(shown):,} of {everybody}"
        named = sum(bool(person.name) for person in seen)
        return f"{everybody}, {named:,} named" if named else everybody

    def _show_menu(self, index: QModelIndex, point: QPoint) -> None:
        if self._model.is_gone(index):
            return
        card = self._model.row(index)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        selected = self.selected_people()
        if isinstance(card, Person) and card.id in selected and len(selected) > 1:
            these = f"these {len(selected):,} people"
            menu.addAction(f"Merge {these}", lambda: self.merge_selected.emit(selected))
            menu.addAction("These are different people", lambda: self.different_selected.emit(selected))
            menu.addSeparator()
            menu.addAction(f"Ignore {these}", lambda: self.ignored.emit(selected))
        else:
            self._fill_menu(menu, card)
        menu.popup(point)

    def _fill_menu(self, menu: QMenu, card: Card) -> None:
        if isinstance(card, Fold):
            menu.addAction("Fold up" if card.is_open else "Unfold", lambda: self._toggle_fold(card.kind))
        elif isinstance(card, Person):
            person_id = card.id
            menu.addAction("Open", lambda: self.opened.emit(person_id))
            menu.addAction("Rename" if card.name else "Who is this?", lambda: self._ask(card))
            menu.addSeparator()
            menu.addAction("Merge into…", lambda: self.merge_requested.emit(person_id))
            menu.addSeparator()
            if card.ignored:
                menu.addAction("Show again", lambda: self.shown_again.emit([person_id]))
            else:
                menu.addAction("Ignore", lambda: self.ignored.emit([person_id]))
                if card.name is None:
                    menu.addAction("Ignore all like this", lambda: self.all_like_ignored.emit(person_id))
        else:
            face_id = card.face.id
            menu.addAction("Open photo", lambda: self.face_opened.emit(face_id))
            menu.addAction("Who is this?", lambda: self._ask(card))
            menu.addSeparator()
            menu.addAction("Ignore all like this", lambda: self.face_ignored.emit(face_id))

    def _ask(self, card: Card) -> None:
        place = self._model.place_of(key_of(card))
        if place is not None:
            self._view.ask(self._model.index(place))

    def _picture_arrived(self, kind: str, _id: int) -> None:
        if kind == FACE:
            self._view.viewport().update()
