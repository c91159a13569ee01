"""The page of all people: who is known, who asks to be, and who was seen once."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from config.language import count_of, in_digits, tr
from models.face import NamedFace
from models.person import Circle, Person
from models.review import Guesses
from ui.people.cards import FoldKind, faces_on
from ui.people.people_arrangement import Arrangement
from ui.people.people_circles import CircleRow
from ui.people.people_deeds import PeopleDeeds
from ui.people.people_header import PeopleHeader
from ui.people.people_item_model import PeopleItemModel
from ui.people.people_menus import PeopleMenus
from ui.people.people_moves import show_moves
from ui.people.people_order import Order
from ui.people.people_selection import SelectionBar
from ui.people.people_signals import PeopleSignals
from ui.people.people_states import PeopleEmpty
from ui.people.people_view import PeopleView, ids_of
from ui.shared import theme
from ui.shared.focus import show_page_part, walk_in_order
from ui.shared.images import FACE, ImageCache
from ui.shared.labels import Label
from ui.shared.page_room import PageStack


class PeoplePage(PeopleSignals):
    """Cards of people, named in place.

    Args:
        images: where the faces come from.
        parent: its owner.
    """

    def __init__(self, images: ImageCache, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._images = images
        self._shown = Arrangement()
        self._scanning = False
        self._out_of_order = False
        self._taught = False
        self._model = PeopleItemModel(self)
        self._view = PeopleView(self._model, images)
        self._view.setAccessibleName(tr("People"))
        self._empty = PeopleEmpty()
        self._header = PeopleHeader()
        self._circles = CircleRow()
        self._hint = Label(
            tr("Click a face and type a name. Everybody like it is named with it."), tone="secondary"
        )
        self._menus = PeopleMenus(self, self._view, self._model)
        self._bar = SelectionBar(self._menus.fill_circles)
        self.deeds = PeopleDeeds(
            self, self._view, self._model, menus=self._menus, bar=self._bar, header=self._header
        )
        self._lay_out()
        images.arrived.connect(self._picture_arrived)
        self._connect_view()
        self._connect_parts()
        self._order_tabs()
        self._refresh()

    def set_people(
        self, people: Sequence[Person], once: Sequence[NamedFace], once_count: int | None = None
    ) -> None:
        """Show these; scroll position, selection and a name being typed stay.

        While somebody types a name or points at a card, no card moves: new people come last
        then, those who are gone fade where they are, and the order is put right afterwards.

        Args:
            people: everybody.
            once: faces seen once, or the first of them.
            once_count: how many there are in all; None if `once` has them all.
        """
        self._shown.set_people(people)
        self._shown.once, self._shown.once_count = once, once_count
        self._names_changed()
        self._refresh(may_move=not self._view.is_busy)

    def change_people(self, changed: Sequence[Person], gone: Collection[int]) -> None:
        """Some people are new or otherwise now, and some are gone; all others stay as they are."""
        moves = self._shown.change(changed, gone)
        self._names_changed()
        if moves is None or self._out_of_order or self._view.is_busy:
            self._refresh(may_move=not self._view.is_busy)
            return
        show_moves(self._view, self._model, moves)
        self._model.set_gone(frozenset())
        self._show_state()

    def change_once(self, once: Sequence[NamedFace], once_count: int | None = None) -> None:
        """Other faces are seen once now; as in `set_people`."""
        self._shown.once, self._shown.once_count = once, once_count
        self._refresh(may_move=not self._view.is_busy)

    def set_guesses(self, guesses: Guesses) -> None:
        """Whom the unnamed may be: each card shows it, and one key says yes."""
        self._model.set_guesses(guesses)
        self._shown.set_guesses(guesses)
        if self._shown.order is Order.UNSURE:
            self._refresh(may_move=not self._view.is_busy)

    def set_circles(self, circles: Sequence[Circle]) -> None:
        """The circles there are."""
        self._shown.circles = self._menus.circles = circles
        self._circles.set_circles(circles)
        self._order_tabs()

    def set_order(self, order: str) -> None:
        """Sort the cards as it was chosen before; what is not known is by name."""
        known = Order(order) if order in set(Order) else Order.NAME
        self._header.set_order(known)
        self._shown.set_order(known)
        self._refresh()

    def set_filter(self, text: str) -> None:
        """Show only people who are called so or belong to a circle called so; accents don't matter."""
        text = text.strip()
        if text != self._shown.text:
            self._shown.text = text
            self._menus.folds = not text
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
        return ids_of(self._view.selected_cards())[0]

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody remembers on coming back whom they had selected, or were about to carry."""
        if not event.spontaneous():
            self._view.drag.cancel()
            self._view.clearSelection()
        super().hideEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """A page that comes back is in order."""
        super().showEvent(event)
        self._put_in_order()

    def _lay_out(self) -> None:
        self._hint.setWordWrap(True)
        self._hint.setContentsMargins(theme.SPACE_XL, 0, theme.SPACE_XL, theme.SPACE_S)
        # As low as the cards may become: the bar below them stays in sight.
        self._stack = PageStack()
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (self._header, self._circles, self._hint):
            layout.addWidget(part)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._bar)

    def _order_tabs(self) -> None:
        # The cards first: Tab enters a page at its focus proxy, and would pass by what comes before that.
        aside = [self._header.button, *self._circles.buttons]
        walk_in_order([self._view, self._empty.button, *self._bar.buttons, *aside])

    def _connect_view(self) -> None:
        view = self._view
        view.naming.named.connect(self.named)
        view.naming.face_named.connect(self.face_named)
        view.naming.chosen.connect(self.person_chosen)
        view.naming.together.connect(self._name_together)
        view.guess_accepted.connect(self.guess_accepted)
        view.favourite_wanted.connect(self.favourite_wanted)
        view.opened.connect(self.opened)
        view.face_opened.connect(self.face_opened)
        view.fold_toggled.connect(self._toggle_fold)
        view.calmed.connect(self._put_in_order)
        self._menus.fold_toggled.connect(self._toggle_fold)
        view.drag.dropped.connect(self._drop)
        view.selectionModel().selectionChanged.connect(self._selection_changed)

    def _connect_parts(self) -> None:
        self._header.order_chosen.connect(self._choose_order)
        self._circles.chosen.connect(self._choose_circles)
        self._circles.rename_wanted.connect(self._menus.rename)
        self._empty.folder_wanted.connect(self.folder_wanted)
        self._empty.everybody_wanted.connect(self._show_everybody)
        self._bar.name_wanted.connect(self._view.ask_selected)
        self._bar.cleared.connect(self._view.clearSelection)
        decided = (
            (self._bar.merged, self.merge_selected.emit),
            (self._bar.different, self.different_selected.emit),
            (self._bar.hide_wanted, lambda people: self.hidden_wanted.emit(people, True)),
            (self._bar.strangers, self.ignored.emit),
        )
        for asked, tell in decided:
            asked.connect(tell)
            asked.connect(self._view.clearSelection)

    def _names_changed(self) -> None:
        self._view.naming.field.set_people(self._shown.people, self._images)
        self._taught = self._taught or self._shown.counts[1] > 0

    def _refresh(self, *, may_move: bool = True) -> None:
        gone: frozenset[Hashable] = frozenset()
        if may_move:
            cards, self._out_of_order = self._shown.cards(), False
        else:
            cards, gone, self._out_of_order = self._shown.steady_cards(self._model.rows)
        with self._view.place_kept():
            self._model.set_rows(cards)
        self._model.set_gone(gone)
        self._show_state()

    def _put_in_order(self) -> None:
        if self._out_of_order and not self._view.is_busy:
            self._refresh()

    def _toggle_fold(self, kind: FoldKind) -> None:
        if self._menus.folds:
            self._shown.unfolded ^= {kind}
            self._refresh()

    def _choose_order(self, order: Order) -> None:
        self.set_order(order)
        self._view.scrollToTop()
        self.order_chosen.emit(str(order))

    def _choose_circles(self, circles: frozenset[int]) -> None:
        self._shown.chosen = circles
        self._refresh()
        self._view.scrollToTop()

    def _show_everybody(self) -> None:
        self._circles.release()
        self.set_filter("")
        self.filter_cleared.emit()
        self._view.setFocus()

    def _show_state(self) -> None:
        self._header.set_summary(self._summary())
        self._header.button.setVisible(not self._shown.is_empty)
        has_cards = bool(self._model.rows)
        show_page_part(self._stack, self._view if has_cards else self._empty)
        self.setFocusProxy(self._view if has_cards else self._empty.button)
        self._hint.setVisible(has_cards and not self._taught)
        if self._shown.is_filtered and not self._shown.is_empty:
            self._empty.show_state("search" if self._shown.text else "circle", self._shown.text)
        else:
            self._empty.show_state("scanning" if self._scanning else "none")

    def _summary(self) -> str:
        if self._shown.is_empty:
            return ""
        seen, named = self._shown.counts
        everybody = count_of(seen, "person", "people")
        if self._shown.is_filtered:
            shown = (
                isinstance(card, Person) and not self._model.is_gone(place)
                for place, card in enumerate(self._model.rows)
            )
            return tr("{n} of {people}", n=in_digits(sum(shown)), people=everybody)
        return tr("{people}, {n} named", people=everybody, n=in_digits(named)) if named else everybody

    def _name_together(self, people: list[int], faces: list[int], name: str, who: int) -> None:
        if faces or who:
            self.joined.emit(people, faces, name, who)
        else:
            self.named_together.emit(people, name)

    def _drop(self, people: list[int], faces: list[int], into: int) -> None:
        self._view.clearSelection()
        if faces:
            self.joined.emit(people, faces, "", into)
        else:
            self.dragged_onto.emit(people, into)

    def _selection_changed(self) -> None:
        focused = self.window().focusWidget()
        had_focus = focused is not None and self._bar.isAncestorOf(focused)
        self._bar.show_selected(self._view.selected_cards())
        if had_focus and self._bar.isHidden():
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _picture_arrived(self, kind: str, face_id: int) -> None:
        if kind == FACE:
            self._view.repaint_where(lambda row: face_id in faces_on(self._model.row(row)))
